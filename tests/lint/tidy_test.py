# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of the sources: lengths, first lines, forbidden words, nothing lost or unlisted."""
import os
import re
import unittest

from source_tree import ROOT, LintTest, files, read

LINES_MAX = {"header": 250, "source": 450, "test": 600}
LINE_LENGTH_MAX = 100
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
USING_NAMESPACE = re.compile(r"^\s*using\s+namespace\b")
FLOATING = re.compile(r"\b(double|float)\b")
NO_FLOATING = ("core/data/", "core/incentive/", "core/contract/", "core/consensus/")
TOP_LEVEL = {
    "app", "core", "packaging", "resources", "tests", "translations", "ui",
    "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE",
    "README.md", ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitattributes",
    ".gitignore"}
LOCAL = {"build", ".git", ".cache", ".idea", ".vscode", "CMakeUserPresets.json"}
CODE = (".hpp", ".cpp", ".py")


def kind_of(path):
    if path.startswith("tests/"):
        return "test"
    return "header" if path.endswith(".hpp") else "source"


def without_comments_and_strings(line):
    return re.sub(r'"(\\.|[^"\\])*"', '""', line).split("//")[0]


def shape(root):
    for path in files(root, *CODE):
        lines = (read(root, path) or "").split("\n")
        length = len(lines) - 1
        limit = LINES_MAX[kind_of(path)]
        if length > limit:
            yield f"{path}: {length} lines, {limit} at most"
        if SPDX not in lines[0]:
            yield f"{path}:1: the first line is the licence: {SPDX}"
        if path.endswith(".hpp") and "#pragma once" not in lines[:3]:
            yield f"{path}:2: no #pragma once below the licence"
        for number, line in enumerate(lines, 1):
            if len(line) > LINE_LENGTH_MAX:
                yield f"{path}:{number}: {len(line)} characters, {LINE_LENGTH_MAX} at most"
            if "\t" in line:
                yield f"{path}:{number}: a tab"
            if path.endswith(".hpp") and USING_NAMESPACE.match(line):
                yield f"{path}:{number}: using namespace in a header"
            code = without_comments_and_strings(line)
            if path.startswith(NO_FLOATING) and FLOATING.search(code):
                yield f"{path}:{number}: floating point where every node must agree"


def blanks_and_words(root):
    for path in files(root):
        text = read(root, path)
        if os.path.basename(path).startswith("LICENSE") or text is None \
                or path.endswith((".csv", ".json", ".ts", ".vec")) \
                or path.startswith("tests/fuzz/corpus/"):
            continue
        if text and not text.endswith("\n"):
            yield f"{path}: no newline at the end"
        for number, line in enumerate(text.split("\n"), 1):
            if line != line.rstrip():
                yield f"{path}:{number}: blanks at the end of the line"
            if UNFINISHED.search(line):
                yield f"{path}:{number}: unfinished: {UNFINISHED.search(line)[1]}"


def lists_of(root, folder):
    """The CMake files of this folder and those above it: (folder of the file, text)."""
    while True:
        for name in ("CMakeLists.txt", "tests.cmake"):
            path = os.path.join(folder, name)
            if os.path.exists(os.path.join(root, path)):
                yield folder, read(root, path)
        if not folder:
            return
        folder = os.path.dirname(folder)


def is_listed(root, path):
    if path.startswith("tests/support/"):  # any test may link it
        lists = files(root, "tests.cmake", "CMakeLists.txt")
        return any(path[len("tests/"):] in read(root, name) for name in lists)
    stem = re.sub(r"(_test)?\.cpp$", "", os.path.basename(path))
    for folder, text in lists_of(root, os.path.dirname(path)):
        below = os.path.relpath(path, folder or ".")
        from_tests = path[len("tests/"):] if path.startswith("tests/") else below
        names = {below, from_tests}
        if os.path.dirname(path) == folder:
            names |= {stem, stem + "_test"}  # in a list that a loop walks through
        if names & set(re.split(r"[\s()\"]+", re.sub(r"#.*", "", text))):
            return True
    return False


def lost(root):
    for path in files(root, ".cpp"):
        if not is_listed(root, path):
            where = "tests.cmake" if path.startswith("tests/") else "CMakeLists.txt"
            yield f"{path}: in no {where}"
    for name in sorted(os.listdir(root)):
        if name not in TOP_LEVEL | LOCAL:
            yield f"{name}: does not belong at the top level"


def icons(root):
    for path in files(os.path.join(root, "resources/icons"), ".svg"):
        text = read(root, f"resources/icons/{path}")
        if path != "app.svg":
            if 'viewBox="0 0 20 20"' not in text:
                yield f"resources/icons/{path}: not drawn on 20 by 20"
            if set(re.findall(r"#[0-9a-fA-F]{3,6}\b", text)) != {"#000"}:
                yield f"resources/icons/{path}: any colour but #000 can't be replaced"


def violations(root):
    return [*shape(root), *blanks_and_words(root), *lost(root), *icons(root)]


class TheTree(LintTest):
    def test_is_tidy(self):
        self.assert_clean(violations(ROOT))


class Breaking(LintTest):
    """Breaks each rule once."""

    HEAD = f"// {SPDX}\n#pragma once\n"

    def breaks(self, text, problem, path="core/data/a.hpp"):
        self.assert_names(violations, {path: text}, [f"{path}{problem}"])

    def test_lengths(self):
        self.breaks(self.HEAD + "\n" * 249, ": 251 lines, 250 at most")
        self.breaks(self.HEAD + "//" + "x" * 99 + "\n", ":3: 101 characters, 100 at most")

    def test_first_lines(self):
        self.breaks("#pragma once\n", f":1: the first line is the licence: {SPDX}")
        self.breaks(f"// {SPDX}\n", ":2: no #pragma once below the licence")

    def test_lines(self):
        self.breaks(self.HEAD + "int\ta;\n", ":3: a tab")
        self.breaks(self.HEAD + "int a; \n", ":3: blanks at the end of the line")
        self.breaks(self.HEAD + "using namespace std;\n", ":3: using namespace in a header")
        self.breaks(self.HEAD + "double a;\n", ":3: floating point where every node must agree")
        self.breaks(self.HEAD + "// TO" "DO later\n", ":3: unfinished: TO" "DO")
        self.breaks(self.HEAD + "int a;", ": no newline at the end")

    def test_what_is_not_listed(self):
        source = f"// {SPDX}\n"
        self.breaks(source, ": in no CMakeLists.txt", "core/data/a.cpp")
        self.breaks(source, ": in no tests.cmake", "tests/core/data/a_test.cpp")
        self.breaks("text\n", ": does not belong at the top level", "notes.md")
        self.assert_names(violations, {
            "core/data/CMakeLists.txt": "tally_layer(core/data\n  SOURCES codec/a.cpp)\n",
            "core/data/codec/a.cpp": source,
            "tests/core/data/tests.cmake": "tally_tests(core_data TESTS core/data/a_test.cpp)\n",
            "tests/core/data/a_test.cpp": source}, [])

    def test_icons(self):
        self.breaks('<svg viewBox="0 0 20 20" fill="#fff"/>\n',
                    ": any colour but #000 can't be replaced", "resources/icons/a.svg")


if __name__ == "__main__":
    unittest.main()
