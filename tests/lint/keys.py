#!/usr/bin/env python3
"""keys.py [--self-test]: a key is spelt in src/widgets/keys and nowhere else.

Sources, forms and translations name an action by its id ("desk.hold", {key:hold} in a sentence); each id is one of the
table, and each action of the table is bound to something. What is left to the sources are the keys that move about in a
list or a field, and the exceptions below.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Keys that are no action of the program: they move the cursor or the row, or count. Any source may use them.
MOVES = re.compile(r"^(Up|Down|Left|Right|Home|End|PageUp|PageDown|Tab|Backtab|Backspace|[0-9])$")
# Fields and lists that know more keys than that; what they do there, everybody who writes expects.
EXCEPTIONS = {
    "src/rehearsal/editor/script_edit.cpp": ("Return Enter Escape", "new line; the list of words takes its own keys"),
    "src/widgets/facts/fact_line.cpp": ("Delete", "what counts as writing"),
}
# The rooms that name actions; below them a name with a dot is something else.
WINDOWS = ("widgets", "desk", "logbook", "rehearsal")
# Rooms that know no keyboard: there somebody who is told to enter a thing writes it.
WINDOWLESS = ("core", "scenario")
# Names of files and of the script language that begin as an action does.
NO_ACTIONS = {"card.pdf", "settings.arrears_months"}
KEY = re.compile(r"\bQt::Key_(\w+)")
MADE = re.compile(r"\bnew QShortcut\b|\bQKeySequence\b(?!::Paste)|\bQt::(?:CTRL|ALT|SHIFT)\b")
# "Ctrl+K", "F6", "Enter" as a text of its own or within a sentence.
SPELT = re.compile(r"\b(?:Ctrl|Alt|Shift)\+|(?<![\w.#%])F(?:[1-9]|1[0-2])(?!\w)|\b(?:Enter|Esc)\b|^(?:Del|Return|Escape)$|回车")
NAMED = re.compile(r"\{key:([\w.]*)(?:/\d+)?\}")
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
COMMENT = re.compile(r'("(?:\\.|[^"\\\n])*")|//[^\n]*')
STRING = re.compile(r"<(?:string|source|translation|numerusform)[^>]*>([^<]*)<")
ROW = re.compile(r'\{"([a-z_.]+)",\s*Place::')
# What joins an action with what it does: the calls of key_map.h, and the windows' own that lead there.
BINDS = re.compile(r"\b(?:bindKeys?|numberOf|on|onNumber|presses|keys?|keyFromAnywhere|press|pressAndKey|keysOf|drive|for) ?\(")


def without_comments(text):
    return COMMENT.sub(lambda found: found.group(1) or "", text)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def unknown(ids, text):
    """The names in a text that mean no action."""
    for found in NAMED.finditer(text):
        name = found.group(1)
        meant = [name] if "." in name else ["desk." + name, "window." + name]
        if not ids.intersection(meant):
            yield found.start(), f"{{key:{name}}} is no action"


def source_faults(path, text, ids):
    """(line, sentence) for each fault of a source outside src/widgets/keys."""
    text = without_comments(text)
    allowed = EXCEPTIONS.get(path, ("", ""))[0].split()
    for found in KEY.finditer(text):
        if not MOVES.match(found.group(1)) and found.group(1) not in allowed:
            yield line_of(text, found.start()), f"Qt::Key_{found.group(1)}: name the action (widgets/keys)"
    for found in MADE.finditer(text):
        yield line_of(text, found.start()), f"{found.group()}: bind the action (widgets/keys/key_map.h)"
    firsts = {one.split(".")[0] for one in ids}
    for found in LITERAL.finditer(text):
        words = found.group(1)
        if path.split("/")[1] not in WINDOWLESS and SPELT.search(words):
            yield line_of(text, found.start()), f'"{words}" spells a key: name the action'
        if path.split("/")[1] in WINDOWS and re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", words) and words.split(".")[0] in firsts and words not in ids | NO_ACTIONS:
            yield line_of(text, found.start()), f'"{words}" is no action'
    for at, fault in unknown(ids, text):
        yield line_of(text, at), fault


def text_faults(text, ids):
    """The same for a form or a Linguist file."""
    for found in STRING.finditer(text):
        if SPELT.search(found.group(1)):
            yield line_of(text, found.start()), f"{found.group(1)}: spells a key: name the action"
    for at, fault in unknown(ids, text):
        yield line_of(text, at), fault


def bound_in(text, ids):
    """The actions that a source joins with what they do."""
    text = without_comments(text)
    for found in LITERAL.finditer(text):
        if found.group(1) in ids:
            begin = max(text.rfind(";", 0, found.start()), text.rfind("}\n", 0, found.start()))
            if BINDS.search(text[begin + 1:found.start()]):
                yield found.group(1)


def self_test():
    ids = {"desk.hold", "desk.skip", "window.visitor"}
    bad = ['if (event->key() == Qt::Key_F6) {', 'new QShortcut(x, this);', 'keyButton(tr("Wait"), "F6");', 'tr("Wait first (F6).")',
           'tr("Skip (Ctrl+K)")', 'tr("press Enter")', 'key("desk.hlod", act);', 'tr("{key:wait}")', 'tr("按回车")']
    good = ['if (event->key() == Qt::Key_Down) {', 'key("desk.hold", act); // F6', 'tr("Wait first ({key:hold}).")', 'tr("{key:visitor}")',
            'fee("F12345")', 'colour("#F5F6F7")', 'tr("Enters the room")', 'event->matches(QKeySequence::Paste)']
    for one in bad:
        assert list(source_faults("src/desk/a.cpp", one, ids)), one
    for one in good:
        assert not list(source_faults("src/desk/a.cpp", one, ids)), one
    assert not list(source_faults("src/widgets/facts/fact_line.cpp", "key == Qt::Key_Delete", ids))
    assert list(text_faults("<string>Search (Ctrl+F)</string>", ids))
    assert not list(text_faults("<string>Wait ({key:desk.hold})</string>", ids))
    assert list(bound_in('x(); widgets::bindKey(this, "desk.hold", [] {});', ids)) == ["desk.hold"]
    assert not list(bound_in('widgets::showKey(button, "desk.skip");', ids))


def main():
    self_test()
    if "--self-test" in sys.argv:
        print("each rule can fail")
        return
    tables = ROOT / "src/widgets/keys"
    ids = set()
    for path in tables.glob("*_table.cpp"):
        ids.update(ROW.findall(path.read_text(encoding="utf-8")))
    found, bound = [], set()
    for path in sorted((ROOT / "src").rglob("*.[ch]*")):
        if tables not in path.parents:
            text = path.read_text(encoding="utf-8")
            name = str(path.relative_to(ROOT))
            found += [f"{name}:{line}: {fault}" for line, fault in source_faults(name, text, ids)]
            bound.update(bound_in(text, ids))
    for path in sorted((ROOT / "ui").rglob("*.ui")) + sorted((ROOT / "resources/translations").glob("*.ts")):
        found += [f"{path.relative_to(ROOT)}:{line}: {fault}" for line, fault in text_faults(path.read_text(encoding="utf-8"), ids)]
    found += [f"{one}: nothing is bound to it" for one in sorted(ids - bound)]
    for fault in found:
        print(fault)
    print(f"{len(ids)} actions, {len(found)} faults")
    sys.exit(1 if found or not ids else 0)


main()
