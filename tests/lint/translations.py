#!/usr/bin/env python3
"""The Linguist files: every text has its Chinese, in a context that the program asks for, and one Chinese a meaning.

The program loads all files together, so two files that give one text of one context differently make chance decide.
Where one English word means two things, another word is wanted: lrelease drops the second word of tr() when a file has
no twin of its own.
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
DECLARED = re.compile(r'Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)|\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"([\w:]+)"')


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"))
            yield key, tuple(forms), translation.get("type")


def faults(files, declared):
    """Sentences; `files`: name → messages, `declared`: the contexts outside of classes with Q_OBJECT."""
    meanings = collections.defaultdict(dict)
    for name, all_of in files.items():
        for (context, source), forms, kind in all_of:
            if kind == "unfinished" or not any(forms):
                yield f'{name}: "{source}" has no Chinese'
            if "::" not in context and context not in declared:
                yield f'{name}: "{source}" stands in the context "{context}", which nobody asks for'
            meanings[context, source].setdefault(forms, name)
    for (_, source), forms in meanings.items():
        if len(forms) > 1:
            told = ", ".join(f"{name}: {words[0]}" for words, name in forms.items())
            yield f'"{source}" has two meanings ({told}): take another word for one of them'


def folders():
    """The folders that a file may be of: src/office/settings and ui/desk, as src's own file is main."""
    for root, head in ((ROOT / "src", ()), (ROOT / "ui", ("ui",))):
        for folder in (path for path in root.rglob("*") if path.is_dir()):
            yield "_".join((*head, *folder.relative_to(root).parts))
    yield "main"


def orphans(names, known):
    """Files of a folder that is gone: the program would go on loading what nobody asks for."""
    for name in names:
        if name.removesuffix("_zh_CN.ts") not in known:
            yield f"{name}: there is no folder of that name in src/ or ui/"


def self_test():
    good = [(("a::A", "in"), ("在",), None), (("main", "Log"), ("日志",), None)]
    bad = [(("A", "x"), ("甲",), None), (("a::A", "in"), ("进",), None), (("a::A", "y"), ("",), "unfinished")]
    assert not list(faults({"one": good}, {"main"}))
    assert len(list(faults({"one": good, "two": bad}, {"main"}))) == 3
    assert list(orphans(["a_b_zh_CN.ts"], {"a_b"})) == [] and len(list(orphans(["a_zh_CN.ts"], {"a_b"}))) == 1


def main():
    self_test()
    declared = set()
    for path in (ROOT / "src").rglob("*.[ch]*"):
        for words in DECLARED.findall(path.read_text(encoding="utf-8")):
            declared.update(filter(None, words))
    files = {path.name: list(messages(path)) for path in sorted((ROOT / "resources/translations").glob("*.ts"))}
    found = [*faults(files, declared), *orphans(files, set(folders()))]
    for fault in found:
        print(fault)
    print(f"{len(files)} translation files, {len(found)} faults")
    sys.exit(1 if found or not files else 0)


main()
