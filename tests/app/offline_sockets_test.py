# SPDX-License-Identifier: GPL-3.0-or-later
"""The offline window and the offline tool open no socket: the system calls are watched."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest

BIN = os.environ["TALLY_BIN"]
STRACE = shutil.which("strace")


def sockets(*command):
    """Families of the sockets that a program makes."""
    with tempfile.TemporaryDirectory() as home:
        log = os.path.join(home, "calls")
        done = subprocess.run(
            [STRACE, "-f", "-qq", "-e", "trace=socket,socketpair,connect", "-o", log, *command],
            capture_output=True, text=True, check=False,
            # Without a runtime directory Qt asks the C library who the user is, through a socket.
            env={**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home,
                 "QT_QPA_PLATFORM": "offscreen",
                 "DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1"})
        with open(log, encoding="utf-8") as file:
            return done, re.findall(r"\b(?:socket|connect)\(.*?(AF_\w+)", file.read())


@unittest.skipUnless(STRACE, "strace is not installed")
class OfflineSockets(unittest.TestCase):
    def test_the_watch_sees_sockets(self):
        _, seen = sockets("python3", "-c", "import socket; socket.socket()")
        self.assertIn("AF_INET", seen)

    def test_the_window(self):
        program = os.path.join(BIN, "tallystick")
        if not os.path.exists(program):
            self.skipTest("built without the window")
        with tempfile.TemporaryDirectory() as home:
            done, seen = sockets(program, "--offline", "--data-dir", os.path.join(home, "wallet"),
                                 "--screenshots", os.path.join(home, "pictures"))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(len(os.listdir(os.path.join(home, "pictures"))), 1)
        self.assertEqual(seen, [])

    def test_the_tool(self):
        with tempfile.TemporaryDirectory() as home:
            path = os.path.join(home, "nothing.tpst")
            with open(path, "wb") as file:
                file.write(b"tpst\xff")
            done, seen = sockets(os.path.join(BIN, "tallystick-cli"), "tool", "offline", "inspect",
                                 path)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(seen, [])


if __name__ == "__main__":
    unittest.main()
