# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a source tree, as the lint tests see them: by path relative to the root."""
import os
import tempfile
import unittest

ROOT = os.environ.get("TALLY_SOURCE_DIR") or os.path.dirname(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NOT_OURS = {"build", ".git", ".cache", ".idea", ".vscode", "__pycache__"}


def files(root, *endings):
    """Sorted relative paths of the files whose names end so; all files when nothing is named."""
    found = []
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [name for name in subfolders if name not in NOT_OURS]
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), root)
            if not endings or path.endswith(endings):
                found.append(path)
    return sorted(found)


def read(root, path):
    """The text of a file, or None when it is not text."""
    with open(os.path.join(root, path), "rb") as file:
        content = file.read()
    try:
        return None if b"\0" in content else content.decode("utf-8")
    except UnicodeDecodeError:
        return None


class LintTest(unittest.TestCase):
    """Runs a check on the real tree and on small trees that break its rules."""

    maxDiff = None

    def assert_clean(self, violations):
        if violations:
            self.fail(f"{len(violations)} violations\n" + "\n".join(violations))

    def assert_names(self, check, tree, expected):
        """check() on a tree given as {path: text} must say exactly this, in any order."""
        with tempfile.TemporaryDirectory() as root:
            for path, text in tree.items():
                os.makedirs(os.path.dirname(os.path.join(root, path)) or root, exist_ok=True)
                with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                    file.write(text)
            self.assertEqual(sorted(check(root)), sorted(expected))
