# SPDX-License-Identifier: GPL-3.0-or-later
"""Seven validators and three full nodes among cut links, copies of themselves and a liar.

One life of a network, told in order. Whatever happens: no two nodes have different blocks at one
height, what was paid stays paid, and who was away catches up by itself."""
import os
import subprocess
import sys
import unittest

from network import BIN, LIMIT_SECONDS, Network, wait_until
from places import enter_own_namespace
from steps import Steps

VALIDATORS = 7
NODES = 10
COPIED = 5
LIAR = 6
SPARE = 10  # a place besides the nodes
# How long a network without a quorum is watched. It can't move however long that is, so a slow
# machine never makes this fail.
WATCHED_LOOKS = 20
TWICE = "the key is in use twice"


class Hostile(Steps):
    @classmethod
    def setUpClass(cls):
        cls.network = Network(VALIDATORS, NODES - VALIDATORS, spare_places=1)
        cls.others = []
        cls.network.start()

    @classmethod
    def tearDownClass(cls):
        for process in cls.others:
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()
        cls.network.close(keep=cls.failed)

    def state_of(self, number):
        """What the chain says of a validator: earning, waiting, jailed or tombstoned."""
        answer = self.network.nodes[0].call("stake.validators")
        rows = answer["rows"] if answer else []
        return next((row["state"] for row in rows
                     if row["validator"] == self.network.keys[number]), None)

    def test_1_all_agree(self):
        for payer in range(VALIDATORS):
            self.network.pay(payer, 100 + payer, at=NODES - 1 - payer % 3)
        self.settle()

    def test_2_cut_in_halves_nothing_is_final(self):
        network = self.network
        apart = (4, 5, 6, 8, 9)
        with network.cut(apart):
            here = [node for number, node in enumerate(network.nodes) if number not in apart]
            there = [network.nodes[number] for number in apart] if network.places.can_cut else []
            # A block that was all but done may still end.
            network.pay(0, 10, at=7)
            if there:
                network.pay(4, 20, at=8)
            before = max(node.height() for node in here + there) + 1
            looks = 0

            def watched():
                nonlocal looks
                looks += 1
                for node in here + there:
                    self.assertLessEqual(node.height(), before)
                return looks >= WATCHED_LOOKS
            wait_until("watched long enough", watched)
            for node in here + there:
                self.assertNotEqual(node.dollars(network.receiver), network.paid)
        network.pay(5, 30, at=9)
        self.settle()

    def test_3_more_than_two_thirds_go_on_alone(self):
        network = self.network
        apart = (1, 3, 9)
        most = [node for number, node in enumerate(network.nodes) if number not in apart]
        with network.cut(apart):
            for payer in (0, 2, 4):
                network.pay(payer, 3, at=7)
                network.wait_final(most)
        network.pay(3, 5, at=9)
        self.settle()

    def test_4_the_same_directory_twice_is_refused(self):
        network = self.network
        node = network.nodes[COPIED]
        second = subprocess.run(
            network.places.command(node.place, [BIN / "tallystickd", "--data-dir", node.directory]),
            capture_output=True, text=True, timeout=LIMIT_SECONDS, check=False)
        self.assertEqual(second.returncode, 1)
        self.assertIn("in use by another Tallystick", second.stderr)
        self.assertIsNotNone(node.status())

    def test_5_a_copied_validator_is_noticed(self):
        network = self.network
        node = network.nodes[COPIED]
        self.assertEqual(node.stop(), 0)
        copy = network.copy_of(COPIED, SPARE)
        # Another name among nodes, or the others would take it for the same connection.
        (copy.directory / "node.key").unlink()
        network.start(COPIED)
        copy.start("--listen", network.address(SPARE), "--rpc", f"127.0.0.1:{copy.port}")
        self.others.append(copy.process)
        wait_until("the copy answers", copy.status)
        payer = 0

        def noticed():
            nonlocal payer
            network.pay(payer % COPIED, 1, at=7)
            payer += 1
            network.wait_final()
            return TWICE in node.log() or TWICE in copy.log()
        wait_until("one of the two hears that it is not alone", noticed)
        wait_until("the copy follows", lambda: copy.dollars(network.receiver) == network.paid)
        copy.kill()
        self.settle()

    def test_6_a_liar_is_caught_and_harms_nobody(self):
        network = self.network
        self.assertEqual(network.nodes[LIAR].stop(), 0)
        directory = network.nodes[LIAR].directory
        liar = subprocess.Popen(
            network.places.command(
                SPARE, [os.environ["TALLY_LIAR"], directory / "genesis.json",
                        directory / "validator.key",
                        *(network.address(number) for number in range(NODES) if number != LIAR)]),
            stdout=subprocess.PIPE, text=True)
        self.others.append(liar)
        payer = 0

        def caught():
            nonlocal payer
            network.pay(payer % COPIED, 2, at=7 + payer % 3)
            payer += 1
            network.wait_final()
            return self.state_of(LIAR) == "tombstoned"
        wait_until("the liar is punished", caught)
        self.assertIsNone(liar.poll())
        self.assertEqual(liar.stdout.readline().strip(), "lied")
        for payer in range(COPIED):
            network.pay(payer, 4, at=9)
        self.settle()
        liar.kill()
        # What is left of it is a node like others, without a vote.
        network.start(LIAR)
        self.settle()

    def test_7_nobody_else_was_punished_and_there_is_no_fork(self):
        network = self.network
        self.settle()
        wait_until("all histories are equal", lambda: all(
            network.roots(node) == network.roots(network.nodes[0]) for node in network.nodes))
        for number in range(VALIDATORS):
            if number not in (COPIED, LIAR):
                self.assertEqual(self.state_of(number), "earning")
        for node in network.nodes:
            status = node.status()
            self.assertEqual(status["phase"], "running")
            self.assertNotIn("fault", status)
            self.assertEqual(status["invariant_violations"], 0)
            self.assertEqual(node.dollars(network.receiver), network.paid)
        for node in network.nodes:
            self.assertEqual(node.stop(), 0)


if __name__ == "__main__":
    enter_own_namespace()
    unittest.main(argv=[*sys.argv, "-v"])
