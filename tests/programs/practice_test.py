# SPDX-License-Identifier: GPL-3.0-or-later
"""tallystickd practice as a program: its exports are recomputed here with fractions, and kill -9 at
random moments loses nothing.

TALLYSTICKD names the program, TALLY_SOURCE_DIR the clone; TALLY_LOANS (60) and TALLY_KILLS (8) make
the lives longer and the kills more.
"""
import calendar
import csv
import json
import os
import random
import subprocess
import tempfile
import time
import unittest
from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction

PROGRAM = os.environ["TALLYSTICKD"]
BOOK = os.path.join(os.environ["TALLY_SOURCE_DIR"], "resources/practice/lending_club_loans.csv")
LOANS = int(os.environ.get("TALLY_LOANS", "60"))
KILLS = int(os.environ.get("TALLY_KILLS", "8"))


def half_even(value):
    return round(Fraction(value))  # Python rounds a tie of a Fraction to the even neighbour


# What part of a year a period carries interest for.
LENGTHS = {"week": Fraction(7, 365), "two_weeks": Fraction(14, 365), "month": Fraction(1, 12),
           "quarter": Fraction(1, 4), "half_year": Fraction(1, 2), "year": Fraction(1)}


def days_between(since, today):
    return (date.fromisoformat(today) - date.fromisoformat(since)).days


def days_30e_360(start, end):
    """Between two dates as text, PROTOCOL 6.4."""
    (y1, m1, d1), (y2, m2, d2) = (map(int, day.split("-")) for day in (start, end))
    return 360 * (y2 - y1) + 30 * (m2 - m1) + min(d2, 30) - min(d1, 30)


MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


class Replay:
    """A loan lived through again from its terms and its payments alone."""

    def __init__(self, loan, payments):
        self.loan, self.left, self.periods = loan, loan["principal_minor"], loan["periods"]
        self.growth = Fraction(loan["rate_ppb"], 10**9) * LENGTHS[loan["period"]]
        self.regular = self.regular_part(self.periods)
        self.number, self.part = 1, (0, 0)  # of the instalment that is next; paid on it
        self.dues = {row["instalment"]: row["due_date"] for row in payments
                     if row["kind"] in ("instalment", "part")}

    def regular_part(self, periods):
        if self.loan["method"] == "annuity":
            discount = 1 / (1 + self.growth)
            return half_even(self.left / sum(discount**k for k in range(1, periods + 1)))
        return (half_even(Fraction(self.left, periods))
                if self.loan["method"] == "equal_principal" else 0)

    def count(self):
        return 1 if self.loan["method"] == "bullet" else self.periods

    def owed(self, balance, number):
        """(principal, interest) of an instalment as scheduled."""
        if self.loan["method"] == "bullet":
            return balance, half_even(balance * self.growth * self.periods)
        interest = half_even(balance * self.growth)
        principal = self.regular - (interest if self.loan["method"] == "annuity" else 0)
        return (balance if number == self.periods else principal), interest

    def due(self, number):
        """The due date of an instalment, counted from the first."""
        first = date.fromisoformat(self.dues[1])
        if self.loan["period"] not in MONTHS:
            return first + timedelta(days=(7 if self.loan["period"] == "week" else 14)
                                     * (number - 1))
        day = max(int(due[8:]) for due in self.dues.values())
        months = 12 * first.year + first.month - 1 + MONTHS[self.loan["period"]] * (number - 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day, calendar.monthrange(year, month)[1]))

    def by_days(self, principal, since, today):
        """Interest from one day to the other, a period's at most. PROTOCOL 6.1."""
        ran = (Fraction(days_30e_360(since, today), 360) if self.loan["period"] in MONTHS
               else Fraction(days_between(since, today), 365))
        share = min(max(ran, 0), LENGTHS[self.loan["period"]])
        return half_even(principal * Fraction(self.loan["rate_ppb"], 10**9) * share)

    def payoff(self, today):
        """Interest of an early payoff: whole instalments that were due by then, then days on the
        rest. PROTOCOL 7.10."""
        number, left, interest = self.number, self.left, 0
        while number <= self.count() and self.due(number).isoformat() <= today:
            principal, of_it = self.owed(left, number)
            left, interest, number = left - principal, interest + of_it, number + 1
        return interest + self.by_days(left, self.due(number - 1).isoformat(), today)

    def prepay(self, row, shortens):
        """PROTOCOL 7.16."""
        interest = self.by_days(row["principal_minor"], self.due(self.number - 1).isoformat(),
                                row["paid_date"])
        self.left -= row["principal_minor"]
        if shortens:
            left, number, everything = self.left, self.number, self.periods
            self.periods += 1  # none of them is the last
            while number < everything:
                principal, _ = self.owed(left, number)
                if principal >= left:
                    break
                left, number = left - principal, number + 1
            self.periods = number
        elif self.loan["method"] in ("annuity", "equal_principal"):
            self.regular = self.regular_part(self.periods - self.number + 1)
        return interest

    def take(self, row):
        """(what the row should say of principal and interest, what it says); None for a part that
        stays below what is owed."""
        said = (row["principal_minor"], row["interest_minor"])
        if row["kind"] == "payoff":
            should = self.left, self.payoff(row["paid_date"])
            self.left = 0
            return should, said
        if row["kind"] == "prepayment":
            shortens = self.loan["periods_now"] < self.loan["periods"]
            return (said[0], self.prepay(row, shortens)), said
        owed = self.owed(self.left, self.number)
        self.part = (self.part[0] + said[0], self.part[1] + said[1])
        if row["kind"] == "part":
            over = any(paid > due for paid, due in zip(self.part, owed))
            return (owed, self.part) if over else None
        whole, self.part = self.part, (0, 0)
        self.left -= whole[0]
        self.number += 1
        return owed, whole


def command(folder, exports=True):
    words = [PROGRAM, "practice", "--loans", BOOK, "--count", str(LOANS), "--until-settled",
             "--data-dir", os.path.join(folder, "chain"), "--report",
             os.path.join(folder, "report.json")]
    return words + (["--export", os.path.join(folder, "out")] if exports else [])


def live(folder):
    """The whole life, undisturbed; its report."""
    done = subprocess.run(command(folder), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    with open(os.path.join(folder, "report.json"), encoding="utf-8") as report:
        return json.load(report)


def rows(folder, name):
    with open(os.path.join(folder, "out", name), encoding="utf-8", newline="") as table:
        return [{key: int(text) if text.lstrip("-").isdigit() else text
                 for key, text in row.items()} for row in csv.DictReader(table)]


class Practice(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.report = live(cls.folder.name)
        cls.loans = rows(cls.folder.name, "loans.csv")
        cls.payments = defaultdict(list)
        for row in rows(cls.folder.name, "payments.csv"):
            cls.payments[row["loan_id"]].append(row)
        cls.notes = defaultdict(list)
        for row in rows(cls.folder.name, "notes.csv"):
            cls.notes[row["loan_id"]].append(row)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_loan_of_the_book_is_funded_and_ends_as_the_book_says(self):
        with open(BOOK, encoding="utf-8", newline="") as table:
            book = list(csv.DictReader(table))[:LOANS]
        self.assertEqual(len(self.loans), LOANS)
        for loan in self.loans:
            row = book[loan["row"]]
            self.assertEqual(loan["principal_minor"], int(row["funded_amnt"]) * 100)
            good = row["Class"] == "good"
            self.assertEqual(loan["status"], "closed" if good else "defaulted", loan)
        self.assertEqual(self.report["invariants"]["violations"], 0)
        self.assertGreater(self.report["invariants"]["checked"], self.report["blocks"] - 1)

    def test_payments_follow_the_exact_schedule(self):
        for loan in self.loans:
            payments = [row for row in self.payments[loan["loan_id"]] if row["kind"] != "recovery"]
            replay = Replay(loan, payments)
            for paid in payments:
                self.assertEqual(paid["instalment"], replay.number)
                compared = replay.take(paid)
                if compared:
                    self.assertEqual(*compared, (paid, loan))
            self.assertEqual(loan["instalment_minor"], replay.regular, loan)
            self.assertEqual(loan["periods_now"], replay.periods, loan)
            self.assertEqual(replay.left == 0, loan["status"] == "closed", loan)

    def test_neighbours_use_what_there_is(self):
        kinds = {row["kind"] for some in self.payments.values() for row in some}
        wanted = {"instalment", "part", "prepayment"}
        if LOANS >= 60:
            self.assertLessEqual(wanted, kinds)

    def test_what_is_recovered_comes_from_security(self):
        recovered = [row for some in self.payments.values() for row in some
                     if row["kind"] == "recovery"]
        defaulted = {loan["loan_id"] for loan in self.loans if loan["status"] == "defaulted"}
        self.assertLessEqual({row["loan_id"] for row in recovered}, defaulted)
        totals = self.report["totals_minor"]
        self.assertEqual(totals["principal_recovered"],
                         sum(row["principal_minor"] for row in recovered))
        self.assertLessEqual(totals["principal_recovered"], totals["principal_written_off"])
        self.assertLessEqual(totals["guarantors_paid"],
                             sum(row[f"{part}_minor"] for row in recovered
                                 for part in ("principal", "interest", "fee")))

    def test_the_report_adds_up_to_the_cent(self):
        totals = self.report["totals_minor"]
        paid = [row for some in self.payments.values() for row in some]
        self.assertEqual(totals["principal_repaid"] + totals["principal_recovered"],
                         sum(row["principal_minor"] for row in paid))
        self.assertEqual(totals["interest_paid"], sum(row["interest_minor"] for row in paid))
        self.assertEqual(totals["disbursed"], sum(loan["principal_minor"] for loan in self.loans))
        self.assertEqual(totals["disbursed"],
                         totals["principal_repaid"] + totals["principal_written_off"])

    def test_what_borrowers_paid_is_what_note_holders_received(self):
        for loan in self.loans:
            paid, notes = self.payments[loan["loan_id"]], self.notes[loan["loan_id"]]
            self.assertEqual(sum(note["units"] for note in notes), loan["principal_minor"])
            for part in ("principal", "interest", "fee"):
                self.assertEqual(sum(note[f"{part}_received_minor"] for note in notes),
                                 sum(row[f"{part}_minor"] for row in paid), (part, loan))

    def test_the_same_seed_lives_the_same_life(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(live(folder)["state_root"], self.report["state_root"])

    def test_a_kill_at_any_moment_loses_nothing(self):
        chance = random.Random(int(time.time()))
        with tempfile.TemporaryDirectory() as folder:
            for kill in range(KILLS):
                running = subprocess.Popen(command(folder, exports=False),
                                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                try:
                    running.wait(chance.uniform(0.01, 0.4))
                    self.assertEqual(running.returncode, 0, running.stderr.read())
                except subprocess.TimeoutExpired:
                    running.kill()
                    running.wait()
                running.stderr.close()
            after = live(folder)
            for name in ("state_root", "final_height", "totals_minor", "loans"):
                self.assertEqual(after[name], self.report[name], f"after {kill + 1} kills")
            self.assertEqual(after["invariants"]["violations"], 0)


if __name__ == "__main__":
    unittest.main()
