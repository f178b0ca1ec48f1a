# SPDX-License-Identifier: GPL-3.0-or-later
"""A network of real processes on this machine: made, started, killed, asked and paid with."""
import base64
import contextlib
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time

from places import places_for

BIN = pathlib.Path(os.environ["TALLY_BIN"])
# Generous: a slow machine that does something else besides. Nothing waits this long when all is
# well, and nothing is asserted about how long it took.
LIMIT_SECONDS = 180


def free_base_port(count):
    """A base of `count` ports that nobody uses now."""
    for _ in range(100):
        base = random.randrange(20_000, 30_000)
        sockets = []
        try:
            for port in range(base, base + count):
                one = socket.socket()
                sockets.append(one)
                one.bind(("127.0.0.1", port))
            return base
        except OSError:
            continue
        finally:
            for one in sockets:
                one.close()
    raise RuntimeError("no free ports")


def wait_until(what, condition):
    """The first true answer; gives up after LIMIT_SECONDS, saying what did not happen."""
    end = time.monotonic() + LIMIT_SECONDS
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"never happened: {what}")
        time.sleep(0.1)


class Node:
    def __init__(self, directory, rpc, places, place):
        self.directory = pathlib.Path(directory)
        self.port = int(rpc.rsplit(":", 1)[1])
        self.places = places
        self.place = place
        self.process = None

    def start(self, *options):
        with open(self.directory / "output.txt", "ab") as output:
            self.process = subprocess.Popen(
                self.places.command(self.place, [BIN / "tallystickd", "--data-dir", self.directory,
                                                 *options]),
                stdout=output, stderr=subprocess.STDOUT)

    def said(self):
        return (self.directory / "output.txt").read_text()

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process = None

    def stop(self):
        self.process.terminate()
        code = self.process.wait(LIMIT_SECONDS)
        self.process = None
        return code

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def call(self, method, **params):
        """The result, or None when the node does not answer; ValueError when it refuses."""
        try:
            cookie = (self.directory / "rpc.cookie").read_text().strip()
            link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            link.sock = self.places.connect(self.place, self.port)
            secret = base64.b64encode(cookie.encode()).decode()
            link.request("POST", "/", json.dumps(
                {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}),
                {"Authorization": f"Basic {secret}", "Content-Type": "application/json"})
            body = link.getresponse().read()
            link.close()
            answer = json.loads(body)
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            return None
        if "error" in answer:
            raise ValueError(answer["error"])
        return answer["result"]

    def status(self):
        return self.call("node.status")

    def height(self):
        status = self.status()
        return status["height"] if status else -1

    def dollars(self, account):
        answer = self.call("account.balances", account=account)
        if answer is None:
            return None
        rows = answer["balances"] if isinstance(answer, dict) else answer
        return sum(row["available_minor"] for row in rows if row["asset"] == 1)

    def log(self):
        return (self.directory / "log" / "node.log").read_text()


class Network:
    def __init__(self, validators, full_nodes, spare_places=0):
        """`spare_places`: for processes besides the nodes, numbered after them."""
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="tally-cluster-"))
        count = validators + full_nodes
        self.places = places_for(count + spare_places)
        self.base_port = free_base_port(2 * (count + spare_places))
        words = [BIN / "tallystick-cli", "network", "new", "--validators", str(validators),
                 "--full-nodes", str(full_nodes), "--out", self.directory / "net",
                 "--base-port", str(self.base_port), "--json"]
        for host in self.places.hosts[:count]:
            words += ["--host", host]
        made = subprocess.run(words, check=True, capture_output=True, text=True)
        shown = json.loads(made.stdout)
        self.chain = shown["chain"]
        self.keys = [node["key"] for node in shown["nodes"] if "key" in node]
        self.nodes = [Node(node["data_dir"], node["rpc"], self.places, place)
                      for place, node in enumerate(shown["nodes"])]
        self.validators = validators
        self.nonces = {}
        self.paid = 0
        self.receiver = "%064x" % 0xabc

    def address(self, number):
        """Where other nodes reach a place."""
        return f"{self.places.hosts[number]}:{self.base_port + 2 * number + 1}"

    def copy_of(self, number, place):
        """A copied data directory, key and all, in another place. The node must stand still."""
        directory = self.directory / f"copy{number}"
        shutil.copytree(self.nodes[number].directory, directory)
        return Node(directory, f"127.0.0.1:{self.base_port + 2 * place}", self.places, place)

    def close(self, keep):
        for node in self.nodes:
            if node.process:
                node.thaw()
                node.kill()
        self.places.close()
        if keep or "TALLY_KEEP" in os.environ:
            print("kept:", self.directory)
        else:
            shutil.rmtree(self.directory)

    def running(self):
        return [node for node in self.nodes if node.process]

    @contextlib.contextmanager
    def cut(self, apart):
        """Two sides that hear nothing of each other. Without namespaces those apart stand still."""
        if self.places.can_cut:
            self.places.cut(apart)
        else:
            for number in apart:
                self.nodes[number].freeze()
        try:
            yield
        finally:
            if self.places.can_cut:
                self.places.heal()
            else:
                for number in apart:
                    self.nodes[number].thaw()

    def start(self, *numbers):
        for number in numbers or range(len(self.nodes)):
            self.nodes[number].start()
        for number in numbers or range(len(self.nodes)):
            wait_until(f"node{number} answers", self.nodes[number].status)

    def sign(self, payer, amount):
        """A payment of validator `payer`, signed; its nonces count up."""
        nonce = self.nonces.get(payer, 0) + 1
        self.nonces[payer] = nonce
        made = subprocess.run(
            [BIN / "tallystick-cli", "tool", "pay",
             f"key={self.nodes[payer].directory / 'validator.key'}", f"chain={self.chain}",
             f"to={self.receiver}", f"amount={amount}", "asset=1", f"nonce={nonce}"],
            check=True, capture_output=True, text=True)
        self.paid += amount
        return json.loads(made.stdout)["transaction"]

    def pay(self, payer, amount, at):
        """Offers a payment to one node."""
        transaction = self.sign(payer, amount)

        def taken():
            try:
                return self.nodes[at].call("tx.submit", transaction=transaction)
            except ValueError as refusal:
                name = refusal.args[0]["data"]["name"]
                if name not in ("nonce_gap", "duplicate"):
                    raise
                # The one before has not come to this node yet, or an answer was lost.
                return name == "duplicate"
        wait_until("a payment is taken", taken)

    def pay_by_command(self, payer, dollars, at):
        """As a person would; comes back when it is final, with what it printed."""
        node = self.nodes[at]
        made = subprocess.run(
            self.places.command(node.place, [
                BIN / "tallystick-cli", "--data-dir", node.directory, "pay",
                f"key={self.nodes[payer].directory / 'validator.key'}", f"to={self.receiver}",
                f"amount={dollars}", "asset=TUSD"]),
            check=True, capture_output=True, text=True)
        self.nonces[payer] = self.nonces.get(payer, 0) + 1
        self.paid += round(float(dollars) * 100)
        return json.loads(made.stdout)

    def wait_final(self, nodes=None):
        """All payments so far are final on all of these (or all running) nodes."""
        for node in nodes or self.running():
            wait_until(f"all payments are final on {node.directory.name}",
                       lambda node=node: node.dollars(self.receiver) == self.paid)

    def wait_equal(self):
        """All running nodes are at one height, with one state."""
        def one_tip():
            tips = {(s["height"], s["block"], s["state_root"]) if s else None
                    for s in (node.status() for node in self.running())}
            return len(tips) == 1 and None not in tips
        wait_until("all nodes are at one tip", one_tip)

    def roots(self, node):
        """State root and block id of every height."""
        return [(block["state_root"], block["id"])
                for block in (node.call("chain.block", height=h)
                              for h in range(1, node.height() + 1))]
