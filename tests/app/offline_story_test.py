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
            [DAEMON, "--data-dir", cls.online, "--clock", "manual", "--rpc", "127.0.0.1:0",
             "--listen", "127.0.0.1:0"],
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
        for row, signed in zip(paid, self.instalments(seen)):
            figures = signed["instalment"]
            self.assertEqual(row["state"], "paid")
            self.assertEqual(row["principal_minor"], figures["principal_minor"])
            self.assertEqual(row["interest_minor"], figures["interest_minor"])
            self.assertEqual(row["fee_minor"], 0)
            self.assertEqual(row["due"], figures["due"])
            self.assertLessEqual(signed["valid_from"][:10], row["paid_on"])
            self.assertLessEqual(row["paid_on"], signed["valid_until"][:10])
        held = [row for row in self.ask("offline.held")["rows"] if row.get("loan") == loan]
        self.assertEqual([row["state"] for row in held if row["kind"] == "pay_instalment"],
                         ["done"] * 36)
        self.assertEqual([row["state"] for row in held if row["kind"] == "cancel_ahead"], ["kept"])

    def instalments(self, seen):
        return [one for one in seen["transactions"] if "instalment" in one]

    def test_by_file_then_by_pictures(self):
        anchor, own, theirs = self.pair()

        loan = self.take_loan(anchor, own, theirs)
        request = self.in_air("schedule.tpst")
        self.ask("offline.request", loan=loan, instalments="all", file=request)
        signed, seen = self.sign(request, anchor, *own)
        self.assertEqual(len(self.instalments(seen)), 36)
        self.assertEqual(seen["transactions"][-1]["cancels"], {"loan": loan})
        self.assertLess(os.path.getsize(signed), 64 * 1024)
        self.assertEqual(seen["proven"]["loans"][0]["outstanding_minor"], PRINCIPAL)
        self.assertEqual(seen["proven"]["loans"][0]["lenders"], 1)
        total = sum(one["instalment"]["principal_minor"] for one in self.instalments(seen))
        self.assertEqual(total, PRINCIPAL)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 37)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 0)
        self.live_until_closed(loan, seen)

        loan = self.take_loan(anchor, own, theirs)
        online = os.path.join(self.home, "online.tpst")
        self.ask("offline.request", loan=loan, instalments="1..36", file=online)
        request = self.through_pictures(online, self.in_air("scanned.tpst"))
        signed, seen = self.sign(request, anchor, *own)
        back = self.through_pictures(signed, os.path.join(self.home, "back.tpst"))
        self.assertEqual(self.ask("offline.submit", file=back)["kept"], 37)
        self.live_until_closed(loan, seen)

    def test_what_was_signed_ahead_is_cancelled_and_signed_anew(self):
        anchor, own, theirs = self.pair()
        loan = self.take_loan(anchor, own, theirs)
        request = self.in_air("ahead.tpst")
        self.ask("offline.request", loan=loan, instalments="1..3", file=request)
        signed, _ = self.sign(request, anchor, *own)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 4)
        self.ask("offline.cancel", loan=loan)
        self.until_block(60)
        self.advance(HOUR)
        held = [row for row in self.ask("offline.held")["rows"] if row.get("loan") == loan]
        self.assertEqual([(row["kind"], row["state"], row.get("reason")) for row in held],
                         [("cancel_ahead", "done", None)] +
                         [("pay_instalment", "over", "cancelled")] * 3
                         if held[0]["kind"] == "cancel_ahead" else
                         [("pay_instalment", "over", "cancelled")] +
                         [("cancel_ahead", "done", None)] +
                         [("pay_instalment", "over", "cancelled")] * 2)
        code, _, err = run("--data-dir", self.online, "offline.cancel", f"loan={loan}")
        self.assertEqual(code, 1)
        self.assertIn("no cancellation of this loan is held", err)
        # Signed anew it counts.
        again = self.in_air("anew.tpst")
        self.ask("offline.request", loan=loan, instalments="1", with_cancel="false", file=again)
        signed, _ = self.sign(again, anchor, *own)
        self.assertEqual(self.ask("offline.submit", file=signed)["kept"], 1)
        for _ in range(5):
            self.advance(7 * 24 * HOUR)
        self.assertEqual(self.ask("loan.get", loan=loan)["instalments"][0]["state"], "paid")

    def test_two_of_three_spend_together(self):
        anchor, own, theirs = self.pair()
        third = tool("key", "new", "network=practice")
        words = self.in_air("third.txt")
        with open(words, "w", encoding="utf-8") as file:
            file.write(third["words"] + "\n")
        signers = [own, theirs, [f"words={words}"]]
        files = []
        for number, keys in enumerate(signers):
            files.append(self.in_air(f"signer{number}.tpst"))
            tool("offline", "accounts", f"anchor={anchor}", f"out={files[-1]}", *keys)
        joint = self.in_air("joint.tpst")
        made = tool("offline", "joint", *files, "threshold=2", "label=Household", f"out={joint}")
        account = made["claimed"]["accounts"][0]["account"]
        self.assertEqual(self.ask("offline.pair", file=joint)["accounts"], 1)
        for asset in (0, 1):
            self.order(anchor, theirs, kind="transfer", account=self.lender, to=account,
                       asset=asset, amount_minor=5_000_000)
        request = self.in_air("spend.tpst")
        self.ask("offline.request", file=request, kind="transfer", account=account,
                 to=self.borrower, asset=1, amount_minor=1234)
        signed = []
        for number in (0, 2):
            copy = self.in_air(f"copy{number}.tpst")
            shutil.copy(request, copy)
            signed.append(self.sign(copy, anchor, *signers[number])[0])
        code, _, err = run("--data-dir", self.online, "offline.submit", f"file={signed[0]}")
        self.assertEqual(code, 1)
        self.assertIn("not everything in this file is signed yet", err)
        both = self.in_air("both.tpst")
        tool("offline", "combine", *signed, f"out={both}")
        self.assertEqual(self.ask("offline.submit", file=both)["kept"], 1)
        self.advance(HOUR)
        balances = self.ask("account.balances", account=account)["balances"]
        self.assertEqual([row["available_minor"] for row in balances if row["asset"] == 1],
                         [5_000_000 - 1234])

    def test_wallets_by_rpc(self):
        secret = os.path.join(self.home, "passphrase")
        with open(secret, "w", encoding="utf-8") as file:
            file.write("12345\n")
        self.ask("wallet.create", passphrase_file=secret)
        seen = self.ask("wallet.info")
        self.assertEqual((seen["state"], seen["backed_up"]), ("unlocked", False))
        address = seen["address"]
        words = self.ask("wallet.words", passphrase_file=secret)["words"]
        self.ask("wallet.drill", words=words)
        self.assertTrue(self.ask("wallet.info")["backed_up"])
        code, _, err = run("--data-dir", self.online, "wallet.drill", f"words={words} more")
        self.assertEqual(code, 1)
        self.assertIn("refused", err)
        proof = self.ask("wallet.sign_message", text="It is me")["proof"]
        self.ask("wallet.verify_message", address=address, text="It is me", proof=proof)
        code, _, err = run("--data-dir", self.online, "wallet.verify_message",
                           f"address={address}", "text=It is you", f"proof={proof}")
        self.assertEqual(code, 1)
        report = self.ask("wallet.restore", name="again", words=words, passphrase_file=secret)
        self.assertEqual((report["accounts_scanned"], report["found"]), (20, []))
        self.assertEqual(self.ask("wallet.info")["address"], address)
        anchor, own, _ = self.pair()
        accounts = self.in_air("watched.tpst")
        tool("offline", "accounts", f"anchor={anchor}", f"out={accounts}", *own)
        self.ask("wallet.watch", name="vault", file=accounts)
        seen = self.ask("wallet.info")
        self.assertEqual((seen["state"], seen["address"]), ("watching", self.borrower))
        self.ask("wallet.use", name="")
        self.assertEqual(self.ask("wallet.info")["state"], "locked")

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
