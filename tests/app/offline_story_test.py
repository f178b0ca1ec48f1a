# SPDX-License-Identifier: GPL-3.0-or-later
"""Real programs: a loan is taken, its 36 instalments are signed on a machine without a network and
paid one by one at their times. The first loan goes by file, the second by QR pictures alone."""
import glob
import json
import os
import shutil
import subprocess
import tempfile
import unittest

BIN = os.environ["TALLY_BIN"]
CLI = os.path.join(BIN, "tallystick-cli")
DAEMON = os.path.join(BIN, "tallystickd")
PRINCIPAL = 1_200_000
HOUR = 3600


def run(*words, stdin=None):
    done = subprocess.run([CLI, *words], input=stdin, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def tool(*words, stdin=None):
    code, out, err = run("tool", *words, stdin=stdin)
    if code != 0:
        raise AssertionError(f"tool {' '.join(words)}: {code} {err}{out}")
    return json.loads(out)


class OfflineStory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp()
        cls.air = os.path.join(cls.home, "air")  # nothing but files goes in and out
        os.mkdir(cls.air)
        cls.online = os.path.join(cls.home, "net", "node0")
        cls.make_network()
        cls.daemon = subprocess.Popen(
            [DAEMON, "--data-dir", cls.online, "--clock", "manual", "--rpc", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        line = cls.daemon.stdout.readline()
        if not line.startswith("ready"):
            raise AssertionError(line)
        cls.advance(HOUR)

    @classmethod
    def tearDownClass(cls):
        cls.daemon.terminate()
        cls.daemon.wait()
        cls.daemon.stdout.close()
        shutil.rmtree(cls.home)

    @classmethod
    def make_network(cls):
        code, out, err = run("network", "new", "--validators", "1", "--out",
                             os.path.join(cls.home, "net"), "--json")
        if code != 0:
            raise AssertionError(err)
        key = json.loads(out)["nodes"][0]["key"]
        cls.lender = tool("key", "address", f"key={key}", "network=practice")["address"]
        cls.lender_key = os.path.join(cls.home, "net", "node0", "validator.key")
        made = tool("key", "new", "network=practice")
        cls.borrower = made["address"]
        cls.words = cls.in_air("words.txt")
        with open(cls.words, "w", encoding="utf-8") as file:
            file.write(made["words"] + "\n")
        path = os.path.join(cls.online, "genesis.json")
        with open(path, encoding="utf-8") as file:
            genesis = json.load(file)
        genesis["practice"] = True
        genesis["time"] = 1_704_067_200_000  # 2024-01-01
        genesis["assets"][1]["issuer"] = cls.lender
        genesis["allocations"] = [
            {"account": account, "asset": asset, "amount_minor": 100_000_000_000}
            for account in (cls.lender, cls.borrower) for asset in ("TLY", "TUSD")]
        genesis["validators"][0]["reward_account"] = cls.lender
        with open(path, "w", encoding="utf-8") as file:
            json.dump(genesis, file)

    @classmethod
    def in_air(cls, name):
        return os.path.join(cls.air, name)

    @classmethod
    def ask(cls, method, **arguments):
        words = [f"{name}={value}" for name, value in arguments.items()]
        code, out, err = run("--data-dir", cls.online, "--json", method, *words)
        if code != 0:
            raise AssertionError(f"{method}: {err}")
        return json.loads(out)

    @classmethod
    def advance(cls, seconds):
        """Moves the clock and waits until a block has that time and nothing is under way."""
        cls.until_block(seconds)
        while any(row["state"] == "sent" or (row["state"] == "blocked" and "reason" not in row)
                  for row in cls.ask("offline.held")["rows"]):
            cls.until_block(60)

    @classmethod
    def until_block(cls, seconds):
        time = cls.ask("clock.advance", seconds=seconds)["time"]
        while cls.ask("node.status")["block_time"] < time:
            pass

    def sign(self, request, anchor, *keys):
        """On the machine without a network."""
        signed = request + ".signed"
        limits = ["max-anchor-age-days=4000"]
        seen = tool("offline", "verify", request, f"anchor={anchor}", *limits)
        self.assertTrue(seen["clean"])
        tool("offline", "sign", request, f"anchor={anchor}", f"out={signed}", *keys, *limits,
             f"expect={seen['fingerprint']}")
        return signed, seen

    def order(self, anchor, keys, **wish):
        request = self.in_air("order.tpst")
        self.ask("offline.request", file=request, **wish)
        signed, seen = self.sign(request, anchor, *keys)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 1)
        self.advance(HOUR)
        return seen["transactions"][0]["id"]

    def pair(self):
        anchor = self.in_air("anchor.tpst")
        self.ask("offline.anchor", file=anchor)
        own, theirs = [f"words={self.words}"], [f"key-file={self.lender_key}"]
        for keys in (own, theirs):
            accounts = self.in_air("accounts.tpst")
            tool("offline", "accounts", f"anchor={anchor}", f"out={accounts}", *keys)
            self.assertEqual(self.ask("offline.pair", file=accounts)["accounts"], 1)
        return anchor, own, theirs

    def take_loan(self, anchor, own, theirs):
        loan = self.order(anchor, own, kind="apply_for_loan", account=self.borrower, asset=1,
                          principal_minor=PRINCIPAL, rate_ppb=139_900_000, instalments=36,
                          grace_days=10, late_fee_minor=1500)
        self.order(anchor, theirs, kind="place_bid", account=self.lender, loan=loan,
                   amount_minor=PRINCIPAL, rate_ppb=120_000_000)
        self.advance(HOUR)
        self.assertEqual(self.ask("loan.get", loan=loan)["loan"]["status"], "active")
        return loan

    def live_until_closed(self, loan, seen):
        for _ in range(36 * 5):
            if self.ask("loan.get", loan=loan)["loan"]["status"] == "closed":
                break
            self.advance(7 * 24 * HOUR)
        detail = self.ask("loan.get", loan=loan)
        self.assertEqual(detail["loan"]["status"], "closed")
        paid = detail["instalments"]
        self.assertEqual(len(paid), 36)
        for row, signed in zip(paid, seen["transactions"]):
            figures = signed["instalment"]
            self.assertEqual(row["state"], "paid")
            self.assertEqual(row["principal_minor"], figures["principal_minor"])
            self.assertEqual(row["interest_minor"], figures["interest_minor"])
            self.assertEqual(row["fee_minor"], 0)
            self.assertEqual(row["due"], figures["due"])
            self.assertLessEqual(signed["valid_from"][:10], row["paid_on"])
            self.assertLessEqual(row["paid_on"], signed["valid_until"][:10])
        held = [row for row in self.ask("offline.held")["rows"] if row.get("loan") == loan]
        self.assertEqual([row["state"] for row in held], ["done"] * 36)

    def test_by_file_then_by_pictures(self):
        anchor, own, theirs = self.pair()

        loan = self.take_loan(anchor, own, theirs)
        request = self.in_air("schedule.tpst")
        self.ask("offline.request", loan=loan, instalments="all", file=request)
        signed, seen = self.sign(request, anchor, *own)
        self.assertEqual(len(seen["transactions"]), 36)
        self.assertLess(os.path.getsize(signed), 64 * 1024)
        self.assertEqual(seen["proven"]["loans"][0]["outstanding_minor"], PRINCIPAL)
        self.assertEqual(seen["proven"]["loans"][0]["lenders"], 1)
        total = sum(one["instalment"]["principal_minor"] for one in seen["transactions"])
        self.assertEqual(total, PRINCIPAL)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 36)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 0)
        self.live_until_closed(loan, seen)

        loan = self.take_loan(anchor, own, theirs)
        online = os.path.join(self.home, "online.tpst")
        self.ask("offline.request", loan=loan, instalments="1..36", file=online)
        request = self.through_pictures(online, self.in_air("scanned.tpst"))
        signed, seen = self.sign(request, anchor, *own)
        back = self.through_pictures(signed, os.path.join(self.home, "back.tpst"))
        self.assertEqual(self.ask("offline.submit", file=back)["kept"], 36)
        self.live_until_closed(loan, seen)

    def through_pictures(self, file, target):
        """As a camera sees an animated code: from somewhere on, and not every picture."""
        folder = tempfile.mkdtemp(dir=self.home)
        drawn = tool("ur", "encode", file, f"pictures={folder}", "fragment=700", "parts=120")
        pictures = sorted(glob.glob(os.path.join(folder, "*.pgm")))
        self.assertGreater(drawn["parts"], 10)
        for number, picture in enumerate(pictures):
            if number < 5 or number % 3 == 0:
                os.remove(picture)
        tool("ur", "decode", folder, f"out={target}")
        with open(file, "rb") as one, open(target, "rb") as other:
            self.assertEqual(one.read(), other.read())
        return target


if __name__ == "__main__":
    unittest.main()
