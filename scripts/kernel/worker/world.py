"""One world: its namespaces, built as the plan says; torn down when it is closed. Sockets are
left to `holders.py` and `attempts.py`."""

import array
import asyncio
import fcntl
import socket
import struct
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from namespaces import Namespace

SIOCGIFFLAGS, IFF_RUNNING = 0x8913, 0x40

# `ip` and `nft` run beside the event loop: attempts that are under way must not wait for them.
builders = ThreadPoolExecutor(2)


async def beside(work: Callable, *given: object) -> object:
    return await asyncio.get_running_loop().run_in_executor(builders, work, *given)


class World:
    def __init__(self, plan: dict) -> None:
        self.plan = plan
        self.wires = Namespace()
        self.hosts = [Namespace() for _ in plan["hosts"]]
        self.elsewhere: Namespace | None = None
        self.sockets: list[socket.socket] = []
        self.refused: list[str] = []

    def close(self) -> None:
        for each in self.sockets:
            each.close()
        for namespace in [self.wires, *self.hosts, *([self.elsewhere] if self.elsewhere else [])]:
            namespace.close()

    def keep(self, held: socket.socket) -> socket.socket:
        self.sockets.append(held)
        return held

    def build(self) -> None:
        for namespace, host in zip(self.hosts, self.plan["hosts"]):
            namespace.sysctl(host["before"])
        self.wires.sysctl(self.plan["wireSettings"])
        paths = [namespace.path for namespace in self.hosts]
        must(self.wires.ip([line.format(*paths) for line in self.plan["wires"]]))
        for namespace, host in zip(self.hosts, self.plan["hosts"]):
            must(namespace.ip(host["build"]))
        self.carriers()

    def change(self) -> None:
        """What happens after the servers have started; then routes and firewalls."""
        for number, (namespace, host) in enumerate(zip(self.hosts, self.plan["hosts"])):
            must(namespace.ip(host["change"]))
            for index, line in enumerate(host["routes"]):
                for fault in namespace.ip([line])[:1]:
                    self.refused.append([number, index, fault.removeprefix("RTNETLINK answers: ").removeprefix("Error: ")])
            if host["nft"]:
                namespace.nft(host["nft"])
        self.carriers()

    def carriers(self) -> None:
        """Waits until every cable that is in has a carrier, at both ends."""
        for namespace, names in [
            (self.wires, self.plan["wiresRunning"]),
            *zip(self.hosts, [host["running"] for host in self.plan["hosts"]]),
        ]:
            with namespace:
                probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            with probe:
                for name in names:
                    running(probe, name)

    def forget_neighbours(self) -> None:
        for namespace in self.hosts:
            namespace.forget_neighbours()


def running(probe: socket.socket, name: str) -> None:
    """Waits for the carrier of a device in the probe's namespace."""
    for _ in range(2000):
        asked = array.array("B", struct.pack("16sH14x", name.encode(), 0))
        fcntl.ioctl(probe, SIOCGIFFLAGS, asked)
        if struct.unpack_from("H", asked, 16)[0] & IFF_RUNNING:
            return
        time.sleep(0.005)
    raise TimeoutError(f"no carrier on {name}")


def must(faults: list[str]) -> None:
    if faults:
        raise RuntimeError("; ".join(faults))
