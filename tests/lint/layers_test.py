# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. CMake's views stop most of it; this catches what they cannot see."""
import re
import unittest

from source_tree import ROOT, LintTest, files, read

# folder: (project folders it may include besides itself, third parties). The longest folder that
# holds a file decides. Lowest layer first: an arrow points up in this table only.
BELOW_NODE = ["core/data", "core/incentive", "core/contract", "core/consensus", "core/network",
              "core/credit", "core/wallet"]
LAYERS = {
    "core/data": ([], []),
    "core/data/crypto": (["core/data"], ["botan", "secp256k1", "posix", "zlib"]),
    "core/data/store": (["core/data"], ["leveldb", "posix"]),
    "core/incentive": (["core/data"], []),
    "core/contract": (["core/incentive", "core/data"], ["multiprecision"]),
    "core/consensus": (["core/data"], []),
    "core/network": (["core/data"], []),
    "core/network/beast": (["core/network", "core/data"], ["asio", "beast"]),
    "core/credit": (["core/data"], []),
    "core/wallet": (["core/contract", "core/data"], ["posix"]),
    "core/wallet/keys": (["core/data"], ["utf8proc"]),
    "core/node": (BELOW_NODE, ["json", "spdlog", "posix"]),
    "core/node/rpc": (["core/node", *BELOW_NODE], ["asio", "beast", "json", "spdlog", "posix"]),
    "core/node/api": (["core/data"], []),
    "core/supervision": (["core/contract", "core/data"], []),
    "core/practice": (["core/node/api", "core/wallet", "core/credit", "core/contract",
                       "core/data"],
                      ["json", "spdlog", "posix"]),
    "ui": (["core/node/api", "core/wallet", "core/credit", "core/supervision", "core/data"],
           ["qt", "qrencode"]),
    "ui/offline": (["core/wallet", "core/data", "ui"], ["qt", "zxing"]),
    # The simulator, which is a program too; its disk stands where the system's calls would.
    "tests/sim": (["core"], ["qt", "posix"]),
    "app": (["core", "ui", "tests/sim"],
            ["qt", "json", "asio", "beast", "cli11", "spdlog", "posix", "qrencode", "zxing"]),
    "tests": (["core", "ui", "app"],
              ["qt", "json", "asio", "beast", "leveldb", "multiprecision", "posix"]),
}

# The first pattern that fits names the third party.
THIRD_PARTIES = {
    "botan": r"botan/",
    "secp256k1": r"secp256k1",
    "leveldb": r"leveldb/",
    "zlib": r"zlib\.h",
    "asio": r"boost/(asio|system)\b",
    "beast": r"boost/beast\b",
    "json": r"boost/json\b",
    "multiprecision": r"boost/multiprecision/",
    "qt": r"(Q[A-Z]|Qt)",
    "cli11": r"CLI/",
    "spdlog": r"(spdlog|fmt)/",
    "utf8proc": r"utf8proc\.h",
    "zxing": r"ZXing/",
    "qrencode": r"qrencode\.h",
    "posix": r"(malloc|unistd|fcntl|dirent|poll|signal|pwd|termios|pthread)\.h|(sys|netinet|arpa)/",
}
UMBRELLAS = {"QtWidgets", "QtGui", "QtCore", "QtCharts", "QtNetwork", "QtTest",
             "QtWidgets/QtWidgets", "QtGui/QtGui", "QtCore/QtCore", "QtCharts/QtCharts",
             "boost/asio.hpp", "boost/beast.hpp", "boost/multiprecision/cpp_dec_float.hpp",
             "bits/stdc++.h"}

STANDARD = set("""
algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono
cinttypes climits clocale cmath codecvt compare complex concepts condition_variable coroutine
csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime cuchar cwchar cwctype deque
exception filesystem forward_list fstream functional future initializer_list iomanip ios iosfwd
iostream istream iterator latch limits list locale map memory memory_resource mutex new numbers
numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore set
shared_mutex span sstream stack stdexcept stop_token streambuf string string_view syncstream
system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility
valarray variant vector version""".split())
# Not in clang 14 with libstdc++ 12, or not in g++ 12.
NOT_EVERYWHERE = {"expected", "format", "source_location", "print", "generator"}
# The same input must give the same output: no clock, thread, file, chance or floating point.
PURE = ("core/data", "core/incentive", "core/contract", "core/consensus", "core/credit")
NOT_PURE = {"atomic", "chrono", "cmath", "condition_variable", "ctime", "filesystem", "fstream",
            "future", "iostream", "mutex", "random", "shared_mutex", "thread"}
ADAPTERS = ("core/data/crypto", "core/data/store")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def inside(path, folder):
    return path == folder or path.startswith(folder + "/")


def row_of(path):
    rows = [folder for folder in LAYERS if inside(path, folder)]
    return max(rows, key=len) if rows else None


def third_party(header):
    for name, pattern in THIRD_PARTIES.items():
        if re.match(pattern, header):
            return name
    return None


def judge_project(_, row, header):
    if ".." in header.split("/"):
        return f"{header}: leaves the folder; write the full path"
    if header.endswith(".moc") and "/" not in header:
        return None
    if not inside(header, "core") and header.split("/")[0] not in ("ui", "app", "tests"):
        return f"{header}: write the full path"
    if not any(inside(header, folder) for folder in [row, *LAYERS[row][0]]):
        return f"{header}: {row} may not know {header.rsplit('/', 1)[0]}"
    return None


def judge_system(path, row, header):
    if header in UMBRELLAS:
        return f"{header}: an umbrella header; include what is used"
    if header in NOT_EVERYWHERE:
        return f"{header}: not in every supported compiler"
    if header in STANDARD:
        pure = any(inside(path, p) for p in PURE) and not any(inside(path, a) for a in ADAPTERS)
        if pure and header in NOT_PURE:
            return f"{header}: {row} is pure"
        return None
    name = third_party(header)
    if name is None:
        return f"{header}: an unknown header; add it to the table in layers_test.py"
    if name not in LAYERS[row][1]:
        return f"{header}: {name} may not be used in {row}"
    return None


def includes_of(root):
    """path → [(line, "<" or '"', header)]"""
    found = {}
    for path in files(root, ".hpp", ".cpp", ".h", ".cc"):
        matches = [(number, INCLUDE.match(line))
                   for number, line in enumerate((read(root, path) or "").splitlines(), 1)]
        found[path] = [(number, match[1], match[2]) for number, match in matches if match]
    return found


def carried_by(path, includes, known):
    """The third parties that a file brings along, itself or by what it includes."""
    if path not in known:
        known[path] = set()
        for _, kind, header in includes.get(path, []):
            brings = carried_by(header, includes, known) if kind == '"' else {third_party(header)}
            known[path] = known[path] | brings - {None}
    return known[path]


def leaks(path, row, header, carried):
    """Third parties that pass from a folder where they may be used to one where they may not."""
    home = row_of(header)
    for name in sorted(carried):
        if home and name in LAYERS[home][1] and name not in LAYERS[row][1]:
            yield f"{header}: brings {name} into {row}"


def violations(root):
    found = []
    includes = includes_of(root)
    known = {}
    for path, lines in includes.items():
        row = row_of(path)
        if row is None:
            found.append(f"{path}:1: no row in the table of layers_test.py")
            continue
        for number, kind, header in lines:
            judge = judge_project if kind == '"' else judge_system
            problems = [judge(path, row, header)]
            if kind == '"':
                problems += leaks(path, row, header, carried_by(header, includes, known))
            found += [f"{path}:{number}: {problem}" for problem in problems if problem]
    return found


class TheTree(LintTest):
    def test_keeps_its_layers(self):
        self.assert_clean(violations(ROOT))

    def test_has_an_arrow_up_only(self):
        order = list(LAYERS)
        for folder, (known, _) in LAYERS.items():
            for other in known:
                below = [row for row in order[:order.index(folder)] if inside(row, other)]
                self.assertTrue(below or inside(folder, other), f"{folder} knows {other} above it")


class Breaking(LintTest):
    """Breaks each rule once."""

    def breaks(self, path, include, problem):
        tree = {path: f"#pragma once\n#include {include}\n"}
        self.assert_names(violations, tree, [f"{path}:2: {problem}"])

    def holds(self, path, include):
        self.assert_names(violations, {path: f"#include {include}\n"}, [])

    def test_upward(self):
        self.breaks("core/data/a.hpp", '"core/contract/check.hpp"',
                    "core/contract/check.hpp: core/data may not know core/contract")
        self.breaks("core/contract/a.cpp", '"core/node/pipeline.hpp"',
                    "core/node/pipeline.hpp: core/contract may not know core/node")
        self.breaks("core/consensus/a.cpp", '"core/network/gossip.hpp"',
                    "core/network/gossip.hpp: core/consensus may not know core/network")
        self.breaks("core/node/a.cpp", '"ui/main_window.hpp"',
                    "ui/main_window.hpp: core/node may not know ui")
        self.breaks("ui/a.cpp", '"core/node/pipeline.hpp"',
                    "core/node/pipeline.hpp: ui may not know core/node")
        self.breaks("core/node/api/a.hpp", '"core/node/mempool.hpp"',
                    "core/node/mempool.hpp: core/node/api may not know core/node")

    def test_around_the_views(self):
        self.breaks("core/data/a.cpp", '"../contract/check.hpp"',
                    "../contract/check.hpp: leaves the folder; write the full path")
        self.breaks("core/data/a.cpp", '"amount.hpp"', "amount.hpp: write the full path")
        self.breaks("core/data/a.cpp", "<core/contract/check.hpp>",
                    "core/contract/check.hpp: an unknown header; "
                    "add it to the table in layers_test.py")

    def test_third_parties_out_of_place(self):
        for path, header, name, row in [
                ("core/wallet/a.cpp", "botan/hash.h", "botan", "core/wallet"),
                ("core/contract/a.cpp", "secp256k1.h", "secp256k1", "core/contract"),
                ("core/node/a.cpp", "leveldb/db.h", "leveldb", "core/node"),
                ("core/node/a.cpp", "boost/asio/post.hpp", "asio", "core/node"),
                ("core/network/a.cpp", "boost/beast/core.hpp", "beast", "core/network"),
                ("core/wallet/a.cpp", "boost/json.hpp", "json", "core/wallet"),
                ("core/data/a.cpp", "boost/multiprecision/cpp_int.hpp", "multiprecision",
                 "core/data"),
                ("core/node/a.cpp", "QString", "qt", "core/node"),
                ("core/node/api/a.hpp", "QtCore/QString", "qt", "core/node/api"),
                ("ui/a.cpp", "boost/json.hpp", "json", "ui")]:
            self.breaks(path, f"<{header}>", f"{header}: {name} may not be used in {row}")

    def test_heavy_headers_that_leak(self):
        tree = {
            "core/data/store/database.hpp": "#include <leveldb/db.h>\n",
            "core/data/store/chain_store.hpp": '#include "core/data/store/database.hpp"\n',
            "core/data/store/chain_store.cpp": '#include "core/data/store/chain_store.hpp"\n',
            "core/node/node.cpp": '#include "core/data/store/chain_store.hpp"\n'}
        self.assert_names(violations, tree, [
            "core/node/node.cpp:1: core/data/store/chain_store.hpp: brings leveldb into core/node"])

    def test_umbrella_headers(self):
        self.breaks("ui/a.cpp", "<QtWidgets>",
                    "QtWidgets: an umbrella header; include what is used")
        self.breaks("core/node/rpc/a.cpp", "<boost/asio.hpp>",
                    "boost/asio.hpp: an umbrella header; include what is used")

    def test_what_pure_layers_may_not_have(self):
        self.breaks("core/consensus/a.cpp", "<thread>", "thread: core/consensus is pure")
        self.breaks("core/contract/a.cpp", "<random>", "random: core/contract is pure")
        self.breaks("core/data/a.cpp", "<cmath>", "cmath: core/data is pure")
        self.breaks("ui/a.cpp", "<format>", "format: not in every supported compiler")

    def test_folders_without_a_row(self):
        self.assert_names(violations, {"core/misc/a.hpp": "#pragma once\n"},
                          ["core/misc/a.hpp:1: no row in the table of layers_test.py"])

    def test_what_is_allowed(self):
        self.holds("core/data/crypto/a.cpp", "<botan/hash.h>")
        self.holds("core/contract/a.cpp", "<boost/multiprecision/cpp_int.hpp>")
        self.holds("core/contract/a.cpp", '"core/data/tx/bodies.hpp"')
        self.holds("core/node/rpc/a.cpp", '"core/node/pipeline.hpp"')
        self.holds("ui/pages/a.cpp", '"core/node/api/node.hpp"')
        self.holds("ui/pages/a.cpp", "<QtWidgets/QLabel>")
        self.holds("tests/core/data/a_test.cpp", '"a_test.moc"')


if __name__ == "__main__":
    unittest.main()
