# SPDX-License-Identifier: GPL-3.0-or-later
"""What the project says: no paths of somebody's machine, no dead links, sound scripts."""
import os
import re
import shutil
import stat
import subprocess
import unittest

from source_tree import ROOT, LintTest, files, read

# Built from parts, so that this file may hold them.
MACHINE_PATH = re.compile(r"(?<![\w./$}~>-])/" r"(home|root|work|mnt|Users)/\w|\.\./sha" r"red\b")
TEMPORARY = re.compile(r"(?<![\w./$}-])/tm" r"p/\w")
LINK = re.compile(r"\]\(([^)#\s]+)")
SCRIPTS = ("packaging/build", "packaging/run", "packaging/test", ".ci/run")
DATA = (".csv", ".vec", ".json")


def machine_paths(root):
    for path in files(root):
        text = read(root, path)
        if text is None or path.endswith(DATA) or path == "LICENSE":
            continue
        code = path.endswith((".hpp", ".cpp", ".py", ".cmake", "CMakeLists.txt"))
        for number, line in enumerate(text.splitlines(), 1):
            match = MACHINE_PATH.search(line) or (code and TEMPORARY.search(line))
            if match:
                yield f"{path}:{number}: a path of one machine: {match[0]}"


def dead_links(root):
    for path in files(root, ".md"):
        for number, line in enumerate(read(root, path).splitlines(), 1):
            for target in LINK.findall(line):
                there = os.path.join(root, os.path.dirname(path), target)
                if "://" not in target and not target.startswith("mailto:") \
                        and not os.path.exists(there):
                    yield f"{path}:{number}: leads nowhere: {target}"


def unsound_scripts(root):
    for path in SCRIPTS:
        full = os.path.join(root, path)
        if not os.path.exists(full):
            continue
        if "set -euo pipefail" not in read(root, path):
            yield f"{path}: no set -euo pipefail"
        if not os.stat(full).st_mode & stat.S_IXUSR:
            yield f"{path}: can't be executed"
        if shutil.which("bash") and subprocess.run(["bash", "-n", full], check=False,
                                                   stderr=subprocess.DEVNULL).returncode:
            yield f"{path}: bash can't read it"


def packages_without_reason(root):
    path = "packaging/packages.debian12"
    if os.path.exists(os.path.join(root, path)):
        for number, line in enumerate(read(root, path).splitlines(), 1):
            if not re.fullmatch(r"#.*|[a-z0-9.+-]+ +# \S.*", line):
                yield f"{path}:{number}: not 'package  # reason'"


def violations(root):
    return [*machine_paths(root), *dead_links(root), *unsound_scripts(root),
            *packages_without_reason(root)]


class TheTree(LintTest):
    def test_says_nothing_wrong(self):
        self.assert_clean(violations(ROOT))


class Breaking(LintTest):
    """Breaks each rule once."""

    def breaks(self, path, text, *problems):
        self.assert_names(violations, {path: text}, [f"{path}{problem}" for problem in problems])

    def test_machine_paths(self):
        self.breaks("a.md", "see /wo" "rk/x\n", ":1: a path of one machine: /wo" "rk/x")
        self.breaks("a.cpp", 'open("/tm' 'p/x")\n', ":1: a path of one machine: /tm" "p/x")
        self.breaks("a.md", "https://example.org/work/x and build/work/x\n")

    def test_dead_links(self):
        self.breaks("a.md", "[map](core/README.md)\n", ":1: leads nowhere: core/README.md")
        self.breaks("a.md", "[itself](a.md#part) [out](https://example.org/a)\n")

    def test_scripts(self):
        self.breaks("packaging/build", "if\n", ": no set -euo pipefail", ": can't be executed",
                    ": bash can't read it")

    def test_packages(self):
        self.breaks("packaging/packages.debian12", "cmake\n", ":1: not 'package  # reason'")


if __name__ == "__main__":
    unittest.main()
