"""One attempt from one host, with a real socket: what the client was told (an errno's name, never a
timer of ours), after how long, who heard it, and both ends' addresses."""

import asyncio
import errno
import socket
import struct
import time
from holders import Server
from world import World

# What UDP hears comes at once; ping also hears an ARP failure (0.6 s here, more on a busy machine).
SILENCE_S = {"udp": 1.2, "ping": 2.0}
ACCEPT_S = 1.0
IP_RECVERR = 11


BEAT_S = 0.01


class AwakeClock:
    """Counts seconds in which this process ran. On a busy machine it is kept waiting: how long the
    client waited then lies between this and the clock on the wall."""

    def __init__(self) -> None:
        self.now = 0.0

    async def run(self) -> None:
        before = time.monotonic()
        while True:
            await asyncio.sleep(BEAT_S)
            after = time.monotonic()
            self.now += min(after - before, 10 * BEAT_S)
            before = after


clock = AwakeClock()


def named(code: int) -> str:
    return errno.errorcode.get(code, str(code))


def end(address: tuple) -> str:
    return f"{address[0]}:{address[1]}"


class Stopwatch:
    def __init__(self) -> None:
        self.wall, self.awake = time.monotonic(), clock.now

    def read(self) -> dict:
        wall, awake = time.monotonic() - self.wall, clock.now - self.awake
        surely = {"surely": round(awake, 2)} if wall - awake > 0.05 else {}
        return {"s": round(wall, 2), **surely}


async def attempt(world: World, servers: list[Server], log: list, order: dict, number: int) -> dict:
    world.forget_neighbours()
    log.clear()
    watch = Stopwatch()
    kind = order["protocol"]
    if kind == "tcp":
        return await tcp(world, servers, log, order, watch)
    answer = await (udp if kind == "udp" else ping)(world, servers, log, order, b"%d" % number)
    return answer | watch.read()


async def tcp(world: World, servers: list[Server], log: list, order: dict, watch: Stopwatch) -> dict:
    waiting = [server.waiting() for server in servers]
    with world.hosts[order["host"]]:
        client = world.keep(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
    client.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(client, (order["to"], order["port"]))
    except OSError as fault:
        client.close()
        return {"outcome": named(fault.errno), **watch.read()}
    took = watch.read()
    local, peer = client.getsockname(), client.getpeername()
    until = time.monotonic() + ACCEPT_S
    while time.monotonic() < until:
        heard = [entry[0] for entry in log if entry[1:] == (peer, local)]
        heard += [server.number for server, before in zip(servers, waiting)
                  if server.order["frozen"] and server.waiting() > before]
        if heard:
            break
        await asyncio.sleep(0.003)
    return {"outcome": "CONNECTED", "server": heard[0] if heard else None,
            "local": end(local), "peer": end(peer), **took}


async def udp(world: World, servers: list[Server], log: list, order: dict, payload: bytes) -> dict:
    loop = asyncio.get_running_loop()
    with world.hosts[order["host"]]:
        client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.setblocking(False)
    answer = {}
    with client:
        try:
            if order["connected"]:
                client.connect((order["to"], order["port"]))
                client.send(payload)
            else:
                client.sendto(payload, (order["to"], order["port"]))
            _, peer = await asyncio.wait_for(loop.sock_recvfrom(client, 100), SILENCE_S[order["protocol"]])
            answer |= {"outcome": "HEARD", "from": end(peer)}
        except (TimeoutError, asyncio.TimeoutError):
            answer["outcome"] = "SILENCE"
        except OSError as fault:
            answer["outcome"] = named(fault.errno)
    for server in servers:
        server.drain()
    met = [entry for entry in log if entry[1] == payload]
    return answer | {"reached": [entry[0] for entry in met], **({"local": met[0][2]} if met else {})}


async def ping(world: World, servers: list[Server], log: list, order: dict, payload: bytes) -> dict:
    loop = asyncio.get_running_loop()
    with world.hosts[order["host"]]:
        client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP)
    client.setblocking(False)
    # As ping(8) does: errors that ICMP tells come back as errors.
    client.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
    with client:
        try:
            client.sendto(struct.pack("!BBHHH", 8, 0, 0, 0, 1) + payload, (order["to"], 0))
            _, peer = await asyncio.wait_for(loop.sock_recvfrom(client, 100), SILENCE_S[order["protocol"]])
            return {"outcome": "ANSWERED", "from": peer[0]}
        except (TimeoutError, asyncio.TimeoutError):
            return {"outcome": "SILENCE"}
        except OSError as fault:
            return {"outcome": named(fault.errno)}
