"""What the real tools print: builds each world as the kernel check does (scripts/kernel/worker), makes
its attempts, and runs `ip`, `ss`, `ping` and `nc` inside its hosts. One plan per line in, one record
per line out. Which commands are run is left to ask.ts."""

import asyncio
import json
import subprocess
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "kernel" / "worker"))

from attempts import attempt  # noqa: E402
from holders import Server, hold  # noqa: E402
from namespaces import Namespace  # noqa: E402
from world import World, beside  # noqa: E402

AT_ONCE = 8


def printed(namespace: Namespace, command: str) -> list[str]:
    with namespace:
        done = subprocess.run(command.split(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()


def printed_together(world: World, asked: list[list[str]]) -> list[dict]:
    running = {}
    for place, (namespace, commands) in enumerate(zip(world.hosts, asked)):
        for command in commands:
            with namespace:
                running[place, command] = subprocess.Popen(
                    command.split(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    done = {key: process.communicate()[0].splitlines() for key, process in running.items()}
    return [{command: done[place, command] for command in commands} for place, commands in enumerate(asked)]


def all_printed(world: World, asked: list[list[str]]) -> list[dict]:
    return [{command: printed(namespace, command) for command in commands}
            for namespace, commands in zip(world.hosts, asked)]


async def record(plan: dict) -> dict:
    world = await beside(World, plan)
    servers: list[Server] = []
    log: list = []
    try:
        await beside(world.build)
        results = []
        for number, order in enumerate(plan["sockets"]):
            if order.get("stopped"):
                results.append(["STOPPED", order["port"]])
            elif order["kind"] == "server":
                servers.append(Server(world, number, order, log))
                results.append([servers[-1].result, servers[-1].port])
            else:
                results.append([await hold(world, order), order["localPort"]])
        await beside(world.change)
        attempts, neighbours = [], []
        for number, order in enumerate(plan["attempts"]):
            attempts.append(await attempt(world, servers, log, order, number))
            neighbours.append(await beside(all_printed, world, [["ip neigh"]] * len(world.hosts)))
        standing = await beside(all_printed, world, plan["standing"])
        world.forget_neighbours()
        dialled = await beside(all_printed, world, plan["dialled"])
        together = await beside(printed_together, world, plan["together"])
        return {"sockets": results, "attempts": attempts, "neighbours": neighbours,
                "standing": standing, "dialled": dialled, "together": together}
    finally:
        for server in servers:
            server.close()
        await beside(world.close)


async def main() -> None:
    places = asyncio.Semaphore(AT_ONCE)

    async def one(plan: dict) -> None:
        async with places:
            try:
                answer = await record(plan)
            except Exception as fault:
                answer = {"fault": "".join(traceback.format_exception(fault))}
        print(json.dumps({"id": plan["id"], **answer}), flush=True)

    await asyncio.gather(*[one(json.loads(line)) for line in sys.stdin])


asyncio.run(main())
