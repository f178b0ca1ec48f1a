# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/ATTACKS.md: every attack once, in order, and every test that it names is there."""
import re
import unittest

from source_tree import ROOT, LintTest, read

PAGE = "tests/ATTACKS.md"
ATTACKS = 62
ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$")
NAMES = re.compile(r"`([\w/]+_test\.(?:cpp|py))` ((?:\w+)(?:, \w+)*)")


def violations(root, attacks=ATTACKS):
    rows = [row for row in map(ROW.match, (read(root, PAGE) or "").split("\n")) if row]
    numbers = [int(row[1]) for row in rows]
    if numbers != list(range(1, attacks + 1)):
        yield f"{PAGE}: rows 1 to {attacks} in order are needed, not {numbers}"
    for row in rows:
        for source, names in NAMES.findall(row[3]):
            try:
                text = read(root, "tests/" + source)
            except FileNotFoundError:
                yield f"{PAGE}: row {row[1]}: no tests/{source}"
                continue
            begin = "def " if source.endswith(".py") else "void "
            for name in names.split(", "):
                if not re.search(rf"\b{begin}{name}\(", text):
                    yield f"{PAGE}: row {row[1]}: no {name} in tests/{source}"


class TheTree(LintTest):
    def test_names_what_is_there(self):
        self.assert_clean(list(violations(ROOT)))


class SmallTrees(LintTest):
    TEST = "class A {\n  void stands() {}\n};\n"

    def check(self, page, expected, attacks=1):
        self.assert_names(lambda root: violations(root, attacks),
                          {PAGE: page, "tests/a_test.cpp": self.TEST}, expected)

    def test_a_good_page(self):
        self.check("| 1 | a | `a_test.cpp` stands. |\n", [])
        self.check("| 1 | a | It cannot be. |\n", [])

    def test_a_name_that_is_gone(self):
        self.check("| 1 | a | `a_test.cpp` stands, fell. |\n",
                   [f"{PAGE}: row 1: no fell in tests/a_test.cpp"])
        self.check("| 1 | a | `b_test.cpp` stands. |\n", [f"{PAGE}: row 1: no tests/b_test.cpp"])

    def test_a_row_that_is_missing(self):
        self.check("| 2 | a | It cannot be. |\n",
                   [f"{PAGE}: rows 1 to 2 in order are needed, not [2]"], 2)


if __name__ == "__main__":
    unittest.main()
