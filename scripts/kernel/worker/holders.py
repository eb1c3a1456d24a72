"""What holds a local port before the first attempt: servers, outgoing connections, leftovers in
TIME_WAIT. All are real sockets, made in the plan's order. Servers answer here; who heard what is
logged for `attempts.py`."""

import asyncio
import contextlib
import ctypes
import errno
import socket
import struct
from namespaces import Namespace, checked, libc
from world import World, beside, must, running

CAPABILITY_VERSION_3, CAP_NET_BIND_SERVICE = 0x20080522, 10


@contextlib.contextmanager
def without_rights():
    """Only this thread, and only the right to bind below 1024: capset(2)."""
    header = struct.pack("Ii", CAPABILITY_VERSION_3, 0)
    before = ctypes.create_string_buffer(24)
    checked(libc.capget(header, before))
    effective = struct.unpack_from("I", before.raw)[0] & ~(1 << CAP_NET_BIND_SERVICE)
    checked(libc.capset(header, struct.pack("I", effective) + before.raw[4:]))
    try:
        yield
    finally:
        checked(libc.capset(header, before.raw))


class Server:
    def __init__(self, world: World, number: int, order: dict, log: list) -> None:
        self.number, self.order, self.log = number, order, log
        self.tcp = order["protocol"] == "tcp"
        with world.hosts[order["host"]]:
            self.socket = world.keep(
                socket.socket(socket.AF_INET, socket.SOCK_STREAM if self.tcp else socket.SOCK_DGRAM)
            )
        self.socket.setblocking(False)
        self.world = world
        self.result = self.start()
        if self.result == "OK" and not order["frozen"]:
            asyncio.get_running_loop().add_reader(self.socket, self.accept if self.tcp else self.answer)

    def start(self) -> str:
        if self.order["reuseAddress"]:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self.order["reusePort"]:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        try:
            # Rights count when bind() is called.
            with contextlib.nullcontext() if self.order["privileged"] else without_rights():
                self.socket.bind((self.order["bind"], self.order["port"]))
            if self.tcp:
                self.socket.listen(self.order["backlog"])
        except OSError as fault:
            self.socket.close()
            return errno.errorcode[fault.errno]
        return "OK"

    @property
    def port(self) -> int:
        return self.socket.getsockname()[1] if self.result == "OK" else 0

    def accept(self) -> None:
        accepted, peer = self.socket.accept()
        self.world.keep(accepted)
        self.log.append((self.number, accepted.getsockname(), peer))

    def answer(self) -> None:
        try:
            payload, peer = self.socket.recvfrom(100)
        except OSError:
            return
        self.log.append((self.number, payload, peer[0]))
        try:
            self.socket.sendto(payload, peer)
        except OSError:
            pass  # no way back: the client hears nothing

    def waiting(self) -> int:
        """Connections that the system has made and no accept() has taken: tcpi_unacked of a listener."""
        if self.result != "OK" or not self.tcp:
            return 0
        return struct.unpack_from("I", self.socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 32), 24)[0]

    def drain(self) -> None:
        """A frozen UDP server still has a queue; looks into it without answering."""
        while self.result == "OK" and not self.tcp and self.order["frozen"]:
            try:
                payload, peer = self.socket.recvfrom(100)
                self.log.append((self.number, payload, peer[0]))
            except BlockingIOError:
                return

    def close(self) -> None:
        if self.socket.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self.socket)


async def hold(world: World, order: dict) -> str:
    """An outgoing connection, or what a closed one leaves. The peer stands on a wire of its own that
    is gone afterwards, so the rest of the world neither helps nor hinders."""
    host = world.hosts[order["host"]]
    local, peer = (order["local"], order["localPort"]), (order["peer"], order["peerPort"])
    with await beside(private_wire, world, host, peer) as listener:
        result = await dial(world, host, order, local, peer, listener)
    must(await beside(host.ip, ["link delete tmp"]))
    return result


def private_wire(world: World, host: Namespace, peer: tuple) -> socket.socket:
    """From this host to the peer and nowhere else; the peer listens."""
    world.elsewhere = world.elsewhere or Namespace()
    must(host.ip([
        f"link add tmp index 1000 type veth peer name tmp netns {world.elsewhere.path}",
        "link set tmp up",
        f"route add {peer[0]}/32 dev tmp",
    ]))
    must(world.elsewhere.ip(
        ["link set tmp up", f"address add {peer[0]}/32 dev tmp", "route add default dev tmp"]
    ))
    with world.elsewhere:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    running(listener, "tmp")
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(peer)
    listener.listen(1)
    listener.setblocking(False)
    return listener


async def dial(world: World, host: Namespace, order: dict, local: tuple, peer: tuple, listener: socket.socket) -> str:
    loop = asyncio.get_running_loop()
    with host:
        client = world.keep(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
    client.setblocking(False)
    if order["reuseAddress"]:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        client.bind(local)
    except OSError as fault:
        return errno.errorcode[fault.errno]
    connecting = asyncio.ensure_future(loop.sock_connect(client, peer))
    accepted, _ = await loop.sock_accept(listener)
    await connecting
    with accepted:
        if order["kind"] == "leftover":
            client.close()
            await loop.sock_recv(accepted, 1)
    if order["kind"] == "leftover":
        await in_time_wait(host, local)
    return "OK"


async def in_time_wait(host: Namespace, local: tuple) -> None:
    wanted = "%08X:%04X" % (struct.unpack("I", socket.inet_aton(local[0]))[0], local[1])
    for _ in range(400):
        with host, open("/proc/thread-self/net/tcp") as table:
            if any(line.split()[1] == wanted and line.split()[3] == "06" for line in table):
                return
        await asyncio.sleep(0.005)
    raise TimeoutError("no TIME_WAIT")
