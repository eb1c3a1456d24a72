"""Anonymous network namespaces: made, entered, configured with `ip` and `nft`, and gone with the
process (nothing names them, so a crash leaves nothing behind). What is configured in them is left
to the plan that the caller was sent."""

import ctypes
import os
import socket
import struct
import subprocess

CLONE_NEWNET = 0x40000000
libc = ctypes.CDLL(None, use_errno=True)
home = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)


def checked(result: int) -> None:
    if result != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


class Namespace:
    """`with namespace:` enters it; sockets made inside stay inside."""

    def __init__(self) -> None:
        checked(libc.unshare(CLONE_NEWNET))
        try:
            self.fd = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
            self.route = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        finally:
            checked(libc.setns(home, CLONE_NEWNET))
        self.path = f"/proc/{os.getpid()}/fd/{self.fd}"

    def __enter__(self) -> "Namespace":
        checked(libc.setns(self.fd, CLONE_NEWNET))
        return self

    def __exit__(self, *_: object) -> None:
        checked(libc.setns(home, CLONE_NEWNET))

    def close(self) -> None:
        self.route.close()
        os.close(self.fd)

    def sysctl(self, settings: list[list[str]]) -> None:
        with self:
            for name, value in settings:
                with open(f"/proc/sys/net/{name}", "w") as file:
                    file.write(value)

    def ip(self, lines: list[str]) -> list[str]:
        """Runs the lines in one go; answers with what went wrong, "number: message"."""
        if not lines:
            return []
        with self:
            done = subprocess.run(
                ["ip", "-force", "-batch", "-"],
                input="\n".join(lines) + "\n",
                capture_output=True,
                text=True,
            )
        return [line for line in done.stderr.splitlines() if line]

    def nft(self, rules: str) -> None:
        with self:
            subprocess.run(["nft", "-f", "-"], input=rules, check=True, text=True)

    def forget_neighbours(self) -> None:
        """Empties the ARP cache: RTM_GETNEIGH lists it, RTM_DELNEIGH removes entry by entry."""
        for entry, address in self.neighbours():
            attribute = struct.pack("HH", 8, NDA_DST) + address
            self.route.send(message(RTM_DELNEIGH, NLM_F_REQUEST, entry + attribute))

    def neighbours(self) -> list[tuple[bytes, bytes]]:
        self.route.send(message(RTM_GETNEIGH, NLM_F_REQUEST | NLM_F_DUMP, bytes([socket.AF_INET]) + bytes(11)))
        found = []
        while True:
            for kind, body in messages(self.route.recv(65536)):
                if kind == NLMSG_DONE:
                    return found
                state = struct.unpack_from("H", body, 8)[0]
                if kind == RTM_NEWNEIGH and not state & (NUD_NOARP | NUD_PERMANENT):
                    found.append((body[:12], address_in(body[12:])))


RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH = 28, 29, 30
NLMSG_DONE, NLM_F_REQUEST, NLM_F_DUMP = 3, 0x1, 0x300
NUD_NOARP, NUD_PERMANENT, NDA_DST = 0x40, 0x80, 1


def message(kind: int, flags: int, body: bytes) -> bytes:
    return struct.pack("IHHII", 16 + len(body), kind, flags, 0, 0) + body


def messages(data: bytes):
    while data:
        length, kind = struct.unpack_from("IH", data)
        yield kind, data[16:length]
        data = data[(length + 3) & ~3 :]


def address_in(attributes: bytes) -> bytes:
    while attributes:
        length, kind = struct.unpack_from("HH", attributes)
        if kind == NDA_DST:
            return attributes[4:8]
        attributes = attributes[(length + 3) & ~3 :]
    raise ValueError("a neighbour without an address")
