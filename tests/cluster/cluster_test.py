# SPDX-License-Identifier: GPL-3.0-or-later
"""Four validators and two full nodes, real processes over real sockets: killed, frozen, restored.

One life of a network, told in order; each step leaves all six nodes running at one tip."""
import shutil
import subprocess
import sys
import unittest

from network import BIN, Network, wait_until
from places import enter_own_namespace
from steps import Steps

FULL = (4, 5)
# How long a network without a quorum is watched. It can't move however long that is, so a slow
# machine never makes this fail.
WATCHED_LOOKS = 50


class Cluster(Steps):
    @classmethod
    def setUpClass(cls):
        cls.network = Network(validators=4, full_nodes=2)
        cls.network.start()

    @classmethod
    def tearDownClass(cls):
        cls.network.close(keep=cls.failed)

    def test_1_a_payment_to_one_node_is_final_on_all(self):
        network = self.network
        wait_until("everybody knows everybody", lambda: all(
            (node.status() or {}).get("peers") == 5 for node in network.nodes))
        for payer in range(4):
            network.pay(payer, 100 + payer, at=FULL[0])
        network.pay(0, 7, at=2)
        self.settle()
        paid = network.pay_by_command(1, "12.50", at=FULL[1])
        self.assertIn(paid["id"], [row["id"] for row in network.nodes[FULL[1]].call(
            "chain.block", height=paid["height"])["transactions"]])
        self.settle()
        block = network.nodes[5].call("chain.block")
        self.assertGreaterEqual(block["commit"]["signatures"], 3)

    def test_2_any_one_may_be_killed(self):
        network = self.network
        for number, node in enumerate(network.nodes):
            with self.subTest(killed=number):
                node.kill()
                others = [n for n in range(6) if n != number]
                network.pay(others[0], 10, at=others[-1])
                network.wait_final()
                network.start(number)
                self.settle()

    def test_3_without_two_of_four_it_stops_and_goes_on_by_itself(self):
        network = self.network
        network.nodes[0].kill()
        network.nodes[1].kill()
        before = max(node.height() for node in network.running())
        network.pay(2, 1_000, at=4)
        looks = 0

        def watched():
            nonlocal looks
            looks += 1
            for node in network.running():
                self.assertLessEqual(node.height(), before)
            return looks >= WATCHED_LOOKS
        wait_until("watched long enough", watched)
        network.start(0, 1)
        self.settle()
        self.assertGreater(network.nodes[0].height(), before)

    def test_4_all_killed_at_once(self):
        network = self.network
        for payer in range(4):
            network.pay(payer, 3, at=payer)
        network.wait_final()
        for node in network.nodes:
            node.kill()
        network.start()
        network.pay(3, 5, at=5)
        self.settle()

    def test_5_who_was_away_catches_up(self):
        network = self.network
        away = network.nodes[5]
        height = away.height()
        away.kill()
        network.nodes[3].kill()
        for i in range(8):
            network.pay(i % 3, 1, at=4)
            network.wait_final()
        self.assertGreater(network.nodes[4].height(), height + 5)
        # One with what it had, one with nothing but its key.
        shutil.rmtree(away.directory / "chain")
        network.start(3, 5)
        self.settle()

    def test_6_a_frozen_validator_comes_back(self):
        network = self.network
        network.nodes[1].freeze()
        for i in range(4):
            network.pay(0, 2, at=4)
            network.wait_final([node for node in network.nodes if node is not network.nodes[1]])
        network.nodes[1].thaw()
        self.settle()

    def test_7_a_restored_backup_signs_nothing_twice(self):
        network = self.network
        node = network.nodes[2]
        self.assertEqual(node.stop(), 0)
        backup = network.directory / "backup"
        shutil.copytree(node.directory, backup)
        network.start(2)
        for i in range(5):
            network.pay(0, 1, at=4)
            network.wait_final()
        node.kill()
        shutil.rmtree(node.directory)
        shutil.copytree(backup, node.directory)
        network.start(2)
        network.pay(1, 1, at=4)
        self.settle()
        for other in network.nodes:
            self.assertNotIn("signed two different statements", other.log())

    def test_8_no_fork_and_no_fault(self):
        network = self.network
        self.settle()
        wait_until("all histories are equal", lambda: all(
            network.roots(node) == network.roots(network.nodes[0]) for node in network.nodes))
        self.assertGreater(network.nodes[0].height(), 20)
        for node in network.nodes:
            status = node.status()
            self.assertEqual(status["phase"], "running")
            self.assertNotIn("fault", status)
            self.assertFalse(status["syncing"])
            self.assertEqual(status["peers"], 5)

    def test_8a_an_empty_node_begins_with_a_snapshot(self):
        network = self.network
        node = network.nodes[5]
        self.assertEqual(node.stop(), 0)
        shutil.rmtree(node.directory / "chain")
        network.pay(0, 3, at=4)
        network.wait_final()
        node.start("--snapshot")
        wait_until("the new node answers", node.status)
        network.pay(1, 4, at=5)
        self.settle()
        self.assertIsNotNone(node.call("chain.block"))
        with self.assertRaises(ValueError):  # what was before the snapshot is not there
            node.call("chain.block", height=1)

    def test_9_all_stop_cleanly(self):
        self.settle()
        type(self).last = self.network.nodes[4].status()
        for node in self.network.nodes:
            self.assertEqual(node.stop(), 0)

    def test_9a_a_state_is_rebuilt_from_its_blocks(self):
        node = self.network.nodes[4]
        shutil.rmtree(node.directory / "chain" / "db")
        words = [BIN / "tallystick-cli", "tool", "rebuild-state", f"data-dir={node.directory}"]
        told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
        self.assertIn(f"height {self.last['height']}, state root {self.last['state_root']};", told)
        self.network.start(4)
        status = node.status()
        self.assertEqual(status["height"], self.last["height"])
        self.assertEqual(status["state_root"], self.last["state_root"])
        self.network.wait_final([node])
        self.assertEqual(node.stop(), 0)


if __name__ == "__main__":
    enter_own_namespace()
    unittest.main(argv=[*sys.argv, "-v"])
