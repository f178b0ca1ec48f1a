# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the nodes of a test live: each in a network namespace of its own behind a switch of its
side, or all on the loopback where the system allows no namespaces.

Namespaces need no rights: the test runs itself again as the root of a user namespace. Nothing of
them outlives the processes."""
import contextlib
import ctypes
import os
import shutil
import socket
import subprocess
import sys

MARK = "TALLY_OWN_NAMESPACE"
CLONE_NEWNET = 0x4000_0000
LIBC = ctypes.CDLL(None, use_errno=True)


def enter_own_namespace():
    """Runs this program again where it may make networks; returns where that is not possible."""
    if MARK in os.environ or not shutil.which("unshare") or not shutil.which("ip"):
        return
    words = ["unshare", "--map-root-user", "--net"]
    probe = [*words, "sh", "-c", "ip link add probe type bridge && unshare --net true"]
    if subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        return
    os.environ[MARK] = "1"
    os.execvp(words[0], [*words, sys.executable, "-B", *sys.argv])


def ip(*words):
    subprocess.run(["ip", *words], check=True)


class Loopback:
    """All on one address; a link cannot be cut here."""
    can_cut = False

    def __init__(self, count):
        self.hosts = ["127.0.0.1"] * count

    def command(self, _number, words):
        return list(words)

    def connect(self, _number, port):
        return socket.create_connection(("127.0.0.1", port), timeout=10)

    def close(self):
        pass


class Namespaces:
    """Two switches joined by one cable. A node is on one side or the other."""
    can_cut = True
    SIDES = ("sideA", "sideB")

    def __init__(self, count):
        ip("link", "set", "lo", "up")
        for side in self.SIDES:
            ip("link", "add", side, "type", "bridge")
            ip("link", "set", side, "up")
        ip("link", "add", "cableA", "type", "veth", "peer", "name", "cableB")
        for end, side in zip(("cableA", "cableB"), self.SIDES):
            ip("link", "set", end, "master", side)
            ip("link", "set", end, "up")
        self.home = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.hosts = [f"10.77.0.{number + 1}" for number in range(count)]
        self.holders = []
        self.doors = []
        for number, host in enumerate(self.hosts):
            self._make(number, host)

    def _make(self, number, host):
        # Says so itself when it is inside; then its namespace can be named by its process.
        holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo in; exec sleep infinity"],
                                  stdout=subprocess.PIPE)
        holder.stdout.readline()
        self.holders.append(holder)
        self.doors.append(os.open(f"/proc/{holder.pid}/ns/net", os.O_RDONLY))
        ip("link", "add", f"node{number}", "type", "veth", "peer", "name", "eth0",
           "netns", str(holder.pid))
        ip("link", "set", f"node{number}", "master", self.SIDES[0])
        ip("link", "set", f"node{number}", "up")
        with self._inside(number):
            ip("addr", "add", f"{host}/24", "dev", "eth0")
            ip("link", "set", "eth0", "up")
            ip("link", "set", "lo", "up")

    @contextlib.contextmanager
    def _inside(self, number):
        self._enter(self.doors[number])
        try:
            yield
        finally:
            self._enter(self.home)

    @staticmethod
    def _enter(door):
        if LIBC.setns(door, CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns")

    def command(self, number, words):
        return ["nsenter", f"--net=/proc/{self.holders[number].pid}/ns/net", *words]

    def connect(self, number, port):
        """A socket belongs to the namespace in which it was made."""
        with self._inside(number):
            return socket.create_connection(("127.0.0.1", port), timeout=10)

    def cut(self, apart):
        """These numbers on one side, all others on the other, and nothing in between."""
        for number in range(len(self.hosts)):
            side = self.SIDES[1] if number in apart else self.SIDES[0]
            ip("link", "set", f"node{number}", "master", side)
        ip("link", "set", "cableA", "down")

    def heal(self):
        ip("link", "set", "cableA", "up")

    def close(self):
        for holder in self.holders:
            holder.kill()
            holder.wait()
            holder.stdout.close()
        for door in [*self.doors, self.home]:
            os.close(door)


def places_for(count):
    return Namespaces(count) if MARK in os.environ else Loopback(count)
