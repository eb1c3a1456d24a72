"""Asks the kernel: reads one world's plan per line (JSON) from standard input, builds it as network
namespaces, starts its servers, makes its attempts one after the other, and writes one answer per
line. Many worlds stand at once. What a plan means is left to plan.ts."""

import asyncio
import json
import signal
import sys
import traceback
from attempts import attempt, clock
from holders import Server, hold
from namespaces import libc
from world import World, beside

AT_ONCE = int(sys.argv[1]) if len(sys.argv) > 1 else 40
WORLD_S = 300
PR_SET_PDEATHSIG = 1


async def answered(plan: dict) -> dict:
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
                server = Server(world, number, order, log)
                servers.append(server)
                results.append([server.result, server.port])
            else:
                results.append([await hold(world, order), order["localPort"]])
        await beside(world.change)
        attempts: list[dict] = []
        for number, order in enumerate(plan["attempts"]):
            await patience(plan["attempts"], attempts, order["host"])
            attempts.append(await attempt(world, servers, log, order, number))
        return {"sockets": results, "refused": world.refused, "attempts": attempts}
    finally:
        for server in servers:
            server.close()
        await beside(world.close)


async def patience(orders: list[dict], answers: list[dict], host: int) -> None:
    """A router says "no route" to the same host five times, then once a second (route.error_burst,
    which a namespace cannot set)."""
    told = [order for order, answer in zip(orders, answers)
            if order["host"] == host and answer["outcome"] == "ENETUNREACH"]
    if len(told) >= 4:
        await asyncio.sleep(1.1)


async def ask(plan: dict, places: asyncio.Semaphore) -> None:
    async with places:
        try:
            answer = await asyncio.wait_for(answered(plan), WORLD_S)
        except Exception as fault:
            answer = {"fault": "".join(traceback.format_exception(fault))}
    print(json.dumps({"id": plan["id"], **answer}), flush=True)


async def main() -> None:
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # no parent, nobody to answer; its worlds go with it
    places = asyncio.Semaphore(AT_ONCE)
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(clock.run())
    asked = set()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        asked.add(asyncio.create_task(ask(json.loads(line), places)))
    await asyncio.gather(*asked)
    ticking.cancel()


asyncio.run(main())
