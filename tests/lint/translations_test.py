# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of other languages: all there, with the places and keys of their source."""
import re
import unittest
import xml.etree.ElementTree as ElementTree

from source_tree import ROOT, LintTest, files, read

# Texts that may wait for a translator, as "context: source". Shown in English until then.
WAITING = set()

PLACE = re.compile(r"%L?[0-9]+|%n")
PLURALS_ONLY = "translations/tallystick_en.ts"  # "1 part", "2 parts": the rest is in the sources
# lupdate reads every hexadecimal digit after \u: "\u00a0day" would become "\ua0da" and "y".
TOO_LONG = re.compile(r"\\u[0-9a-fA-F]{5}")


def entries(root, path):
    """(context, source, comment, forms, finished) of each entry; one form if it counts nothing."""
    for context in ElementTree.fromstring(read(root, path)).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            yield (context.findtext("name"), message.findtext("source") or "",
                   message.findtext("comment") or "", forms or [translation.text or ""],
                   translation.get("type") is None)


def differs(source, translation):
    """What a translation must share with its source and doesn't."""
    places = [set(PLACE.findall(text)) - {"%n"} for text in (source, translation)]
    if places[0] != places[1] or ("%n" in translation and "%n" not in source):
        return "other places"
    keys = [re.sub("&&", "", text).count("&") for text in (source, translation)]
    if keys[0] != keys[1] or keys[1] > 1:
        return "another number of keys"
    if source.endswith("…") and "…" not in translation[-5:]:
        return "only one of them goes on (…)"
    if translation.endswith("…") and "…" not in source[-5:]:
        return "only one of them goes on (…)"
    if source.strip() and source.startswith(" ") != translation.startswith(" "):
        return "only one of them begins with a blank"
    return None


def texts(root, waiting):
    of_language = {}
    for path in files(root, ".ts"):
        keys = of_language.setdefault(path, set())
        for context, source, comment, forms, finished in entries(root, path):
            name = f"{context}: {source}"
            if (context, source, comment) in keys:
                yield f"{path}: twice: {name}"
            keys.add((context, source, comment))
            if not (finished and all(forms)):
                if name not in waiting:
                    yield f"{path}: not translated: {name}"
                continue
            for problem in filter(None, [differs(source, form) for form in forms]):
                yield f"{path}: {problem}: {name}"
    of_language.pop(PLURALS_ONLY, None)
    everything = set().union(*of_language.values())
    for path, keys in of_language.items():
        for context, source, _ in everything - keys:
            yield f"{path}: not there: {context}: {source}"


def escapes(root):
    for path in files(root, ".cpp", ".hpp"):
        if not path.startswith(("ui/", "app/")):
            continue
        for number, line in enumerate(read(root, path).splitlines(), 1):
            if "tr(" in line.lower() or "NOOP(" in line:
                match = TOO_LONG.search(line)
                if match:
                    yield f"{path}:{number}: lupdate reads {match[0]} as one: split the literal"


def violations(root):
    return [*texts(root, WAITING), *escapes(root)]


class TheTree(LintTest):
    def test_is_translated(self):
        self.assert_clean(violations(ROOT))

    def test_every_language_is_built_in(self):
        self.assertIn("translations/tallystick_de.ts", files(ROOT, ".ts"))
        for path in files(ROOT, ".ts"):
            code = re.fullmatch(r"translations/tallystick_(\w+)\.ts", path)[1]
            self.assertIn(path, read(ROOT, "ui/CMakeLists.txt"))
            self.assertIn(f'{{"{code}", ', read(ROOT, "ui/language.cpp"))


class Breaking(LintTest):
    """Breaks each rule once."""

    PATH = "translations/tallystick_de.ts"

    def breaks(self, messages, *problems):
        text = f"<TS><context><name>a::B</name>{messages}</context></TS>"
        self.assert_names(violations, {self.PATH: text},
                          [f"{self.PATH}: {problem}" for problem in problems])

    def message(self, source, translation, kind=""):
        return (f"<message><source>{source}</source>"
                f"<translation{kind}>{translation}</translation></message>")

    def test_sound(self):
        self.breaks(self.message("%1 of %2", "%2: %1") + self.message("&amp;Open…", "打开(&amp;O)…"))

    def test_plurals(self):
        source = "<message numerus='yes'><source>%n of %1</source><translation>"
        self.breaks(source + "<numerusform>einer von %1</numerusform>"
                    "<numerusform>%n von %1</numerusform></translation></message>")
        self.breaks(source + "<numerusform/><numerusform>%n von %1</numerusform>"
                    "</translation></message>", "not translated: a::B: %n of %1")
        self.breaks(source + "<numerusform>einer</numerusform><numerusform>%n von %1</numerusform>"
                    "</translation></message>", "other places: a::B: %n of %1")

    def test_unfinished(self):
        self.breaks(self.message("Yes", "", ' type="unfinished"'), "not translated: a::B: Yes")
        self.breaks(self.message("Yes", ""), "not translated: a::B: Yes")

    def test_waiting(self):
        tree = "<TS><context><name>a::B</name>" + self.message("Yes", "") + "</context></TS>"
        self.assert_names(lambda root: list(texts(root, {"a::B: Yes"})), {self.PATH: tree}, [])

    def test_differences(self):
        self.breaks(self.message("%1 of %2", "%1 von"), "other places: a::B: %1 of %2")
        self.breaks(self.message("&amp;File", "Datei"), "another number of keys: a::B: &File")
        self.breaks(self.message("Open…", "Auf"), "only one of them goes on (…): a::B: Open…")
        self.breaks(self.message(" or", "oder"), "only one of them begins with a blank: a::B:  or")

    def test_twice_and_absent(self):
        self.breaks(self.message("Yes", "Ja") * 2, "twice: a::B: Yes")
        head, tail = "<TS><context><name>a::B</name>", "</context></TS>"
        other = "translations/tallystick_fr.ts"
        self.assert_names(violations, {self.PATH: head + tail,
                                       other: head + self.message("Yes", "Oui") + tail},
                          [f"{self.PATH}: not there: a::B: Yes"])

    def test_escapes(self):
        self.assert_names(violations, {"ui/a.cpp": 'tr("%1\\u00a0day")\n'},
                          ["ui/a.cpp:1: lupdate reads \\u00a0d as one: split the literal"])


if __name__ == "__main__":
    unittest.main()
