#!/usr/bin/env python3
"""colours.py [--self-test]: a colour is spelt in a palette and nowhere else.

Window: src/widgets/look/palette.cpp and night_palette.cpp; paper: src/widgets/slip/paper_palette.h. The style sheets, the forms and all other
sources name an ink. An ink that nobody names is a fault too, and so is an @name in a sheet that is no ink.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PALETTES = {"src/widgets/look/palette.cpp", "src/widgets/look/night_palette.cpp", "src/widgets/slip/paper_palette.h"}
INKS = "src/widgets/look/palette.h"
NAMES = "black|white|red|green|blue|cyan|magenta|yellow|gr[ae]y|dark\\w+|light\\w+|color[01]"
# In C++ and in forms and sheets; what is no colour though it looks like one: "#" before digits in people's words ("3#2#1502").
LITERALS = [re.compile(pattern) for pattern in (
    r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?(?![0-9A-Za-z_])",
    r"[\"\s:]#(?:[0-9a-fA-F]{3,4})(?=[;\"\s])",
    r"\bQColor\s*\(\s*[^)\s]",
    r"\bQColor\s+\w+\s*[({]\s*(?:0x|\d|\")",
    r"\{\s*0x[0-9a-fA-F]{2}\s*,\s*0x[0-9a-fA-F]{2}\s*,\s*0x[0-9a-fA-F]{2}\s*[,}]",
    r"\bQColor::from(?:Rgb|Hsv|Hsl|Cmyk|String)[F]?\s*\(",
    r"\b(?:q?[rR]gba?|hsva?|hsla?|qRgba64)\s*\(\s*[0-9]",
    r"\b(?:Qt::|QColorConstants::|SVG::)(?:" + NAMES + r")\b",
    r"\b0x[fF]{2}[0-9a-fA-F]{6}\b",
    r"<(?:red|green|blue)>\s*\d",
)]
# A colour's English name as a value in a sheet; what may stand there instead.
PROPERTY = re.compile(r"\b(?:color|background|background-color|border(?:-\w+)*|gridline-color|selection-\w+(?:-\w+)?|"
                      r"alternate-background-color)\s*:([^;}]*)")
WORDS = re.compile(r"(?<![@\w.-])(?:" + NAMES + r"|orange|purple|brown|pink|silver|navy|teal|maroon|olive|lime|aqua)(?![\w-])")


def plain(path, text):
    """Without comments; line breaks stay."""
    def blank(found):
        return "\n" * found.group(0).count("\n")
    text = re.sub(r"/\*.*?\*/", blank, text, flags=re.S)
    return re.sub(r"(?<!:)//[^\n]*", "", text) if path.endswith((".cpp", ".h")) else text


def faults_of(path, text, inks):
    """All faults of a file, given by its path from the root, as (line, sentence)."""
    if path in PALETTES:
        return
    text = plain(path, text)
    found = {}
    for pattern in LITERALS:
        for match in pattern.finditer(text):
            found.setdefault(text.count("\n", 0, match.start() + 1) + 1, match.group(0).strip())
    if path.endswith(".qss"):
        for match in PROPERTY.finditer(text):
            for word in WORDS.finditer(match[1]):
                found.setdefault(text.count("\n", 0, match.start()) + 1, word.group(0))
        for match in re.finditer(r"@([a-z]\w*)", text):
            if match[1][0].upper() + match[1][1:] not in inks:
                yield text.count("\n", 0, match.start()) + 1, f"@{match[1]} is no ink of {INKS}"
    for line, literal in sorted(found.items()):
        yield line, f"{literal}: a colour is spelt in a palette ({', '.join(sorted(PALETTES))})"


def inks_in(header):
    body = re.search(r"enum class Ink \{(.*?)\n    \};", header, re.S)[1]
    return re.findall(r"\w+", re.sub(r"//[^\n]*", "", body))


SAMPLES = [  # file, text, what must be said of it (None: nothing)
    ("src/a.cpp", "item->setForeground(QColor(0xb0, 0x18, 0x18));", "QColor("),
    ("src/a.cpp", 'item->setForeground(QColor("teal"));', "QColor("),
    ("src/a.cpp", "const QColor quiet(0x5b, 0x65, 0x78);", "QColor quiet("),
    ("src/a.cpp", "return {0x0f, 0x76, 0x6e};", "{0x0f"),
    ("src/a.cpp", 'bar->setStyleSheet("background:#0f766e");', "#0f766e"),
    ("src/a.cpp", 'bar->setStyleSheet("background: #fff;");', "#fff"),
    ("src/a.cpp", "painter.fillRect(rect, Qt::white);", "Qt::white"),
    ("src/a.cpp", "painter.fillRect(rect, Qt::darkGray);", "Qt::darkGray"),
    ("src/a.cpp", "set(QColorConstants::red);", "red"),
    ("src/a.cpp", "colour = qRgb(1, 2, 3);", "qRgb("),
    ("src/a.cpp", "colour = QColor::fromHsv(1, 2, 3);", "fromHsv"),
    ("src/a.h", "QRgb colour = 0xff112233;", "0xff112233"),
    ("src/a.h", "[[nodiscard]] QColor colour() const; // #0f766e of design/desk.png", None),
    ("src/a.cpp", "QColor colour = palette[Ink::Text]; QColor none; QColor other = QColor();", None),
    ("src/a.cpp", "painter.setBrush(Qt::NoBrush); f(QColor::fromRgba(mark.colour)); at = Qt::transparent;", None),
    ("src/a.cpp", 'parse("3#2#1502 QLatin1Char(#)");', None),
    ("src/widgets/look/palette.cpp", "{Ink::Text, 0xff1f2937}", None),
    ("resources/theme/a.qss", "QLabel { color: #1f2937; }", "#1f2937"),
    ("resources/theme/a.qss", "QLabel { color: @text; border: 1px solid red; }", "red"),
    ("resources/theme/a.qss", "QLabel { background: rgba(31, 41, 55, 90); }", "rgba("),
    ("resources/theme/a.qss", "QLabel { color: @txt; }", "@txt is no ink"),
    ("resources/theme/a.qss", "QFrame#redBox { border: none; background: transparent; color: @text; }", None),
    ("ui/desk/a.ui", "<color><red>12</red><green>3</green></color>", "<red>1"),
    ("ui/desk/a.ui", '<string notr="true">color: #102030;</string>', "#102030"),
]


def self_test():
    wrong = 0
    for path, text, expected in SAMPLES:
        said = [fault for _, fault in faults_of(path, text, {"Text"})]
        if (expected is None and said) or (expected is not None and not any(expected in fault for fault in said)):
            print(f"{path}: {text!r} should give {expected!r}, gives {said}")
            wrong += 1
    print(f"{len(SAMPLES)} samples, {wrong} wrong")
    return wrong == 0


def main():
    if "--self-test" in sys.argv:
        sys.exit(0 if self_test() else 1)
    inks = inks_in((ROOT / INKS).read_text(encoding="utf-8"))
    files = [path for folder in ("src", "ui", "resources/theme") for path in sorted((ROOT / folder).rglob("*"))
             if path.suffix in (".h", ".cpp", ".qss", ".ui")]
    named, count = set(), 0
    for path in files:
        name, text = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        for line, fault in faults_of(name, text, inks):
            print(f"{name}:{line}: {fault}")
            count += 1
        if name not in PALETTES:
            named |= set(re.findall(r"\bInk::(\w+)", text))
            if name.endswith(".qss"):
                named |= {word[0].upper() + word[1:] for word in re.findall(r"@([a-z]\w*)", text)}
    for ink in inks:
        if ink not in named:
            print(f"{INKS}: {ink} is named by nobody")
            count += 1
    print(f"{len(files)} files, {len(inks)} inks, {count} faults")
    sys.exit(1 if count or len(inks) < 20 else 0)


main()
