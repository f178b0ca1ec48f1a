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


def schedule_of(loan):
    """(principal, interest) of every instalment, and the regular part."""
    balance, method, count = loan["principal_minor"], loan["method"], loan["periods"]
    growth = Fraction(loan["rate_ppb"], 10**9) * LENGTHS[loan["period"]]
    if method == "bullet":
        return [(balance, half_even(balance * growth * count))], 0
    regular = 0
    if method == "annuity":
        discount = 1 / (1 + growth)
        regular = half_even(balance / sum(discount**k for k in range(1, count + 1)))
    elif method == "equal_principal":
        regular = half_even(Fraction(balance, count))
    parts = []
    for number in range(1, count + 1):
        interest = half_even(balance * growth)
        principal = regular - interest if method == "annuity" else regular
        parts.append((balance if number == count else principal, interest))
        balance -= parts[-1][0]
    return parts, regular


def days_30e_360(start, end):
    """Between two dates as text, PROTOCOL 6.4."""
    (y1, m1, d1), (y2, m2, d2) = (map(int, day.split("-")) for day in (start, end))
    return 360 * (y2 - y1) + 30 * (m2 - m1) + min(d2, 30) - min(d1, 30)


MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


def due_after(loan, payments, number):
    """The due date of an instalment, counted from those that were paid before it."""
    first = date.fromisoformat(payments[0]["due_date"])
    if loan["period"] not in MONTHS:
        return first + timedelta(days=(7 if loan["period"] == "week" else 14) * (number - 1))
    day = max(int(row["due_date"][8:]) for row in payments[:-1])
    months = 12 * first.year + first.month - 1 + MONTHS[loan["period"]] * (number - 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def payoff_interest(loan, parts, payments, left):
    """What an early payoff, the last of the payments, owes beside the principal: whole instalments
    that were due by then, then days on the rest, a period at most. PROTOCOL 7.10."""
    paid, today = len(payments) - 1, payments[-1]["paid_date"]
    interest, since = 0, payments[-2]["due_date"]
    while paid < len(parts) and due_after(loan, payments, paid + 1).isoformat() <= today:
        since = due_after(loan, payments, paid + 1).isoformat()
        interest += parts[paid][1]
        left -= parts[paid][0]
        paid += 1
    ran = (Fraction(days_30e_360(since, today), 360) if loan["period"] in MONTHS
           else Fraction(days_between(since, today), 365))
    growth = Fraction(loan["rate_ppb"], 10**9) * min(max(ran, 0), LENGTHS[loan["period"]])
    return interest + half_even(left * growth)


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
            parts, regular = schedule_of(loan)
            self.assertEqual(loan["instalment_minor"], regular, loan)
            payments = self.payments[loan["loan_id"]]
            left = loan["principal_minor"]
            for number, paid in enumerate(payments, 1):
                self.assertEqual(paid["instalment"], number)
                if 1 < number < len(parts) and paid["principal_minor"] == left:  # paid off early
                    self.assertEqual((paid["interest_minor"], number),
                                     (payoff_interest(loan, parts, payments, left), len(payments)))
                    left = 0
                    continue
                left -= paid["principal_minor"]
                self.assertEqual((paid["principal_minor"], paid["interest_minor"]),
                                 parts[number - 1], paid)
            self.assertEqual(left == 0, loan["status"] == "closed", loan)

    def test_the_report_adds_up_to_the_cent(self):
        totals = self.report["totals_minor"]
        paid = [row for some in self.payments.values() for row in some]
        self.assertEqual(totals["principal_repaid"], sum(row["principal_minor"] for row in paid))
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
