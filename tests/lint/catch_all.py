#!/usr/bin/env python3
"""catch_all.py [--self-test]: nothing swallows a kind of event, command or act that it does not name.

A visitor of a variant that takes "whatever else there is" is a `default:` by another name: a new kind is forgotten in silence.
What a visitor leaves alone it names with core::OneOf<…>; then the compiler asks whoever adds a kind.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
UNUSED = r"(?:\[\[\s*maybe_unused\s*\]\]\s*)?"
# A template of any type, or a lambda of auto, whose only parameter has no name or is said to be unused.
TEMPLATE = re.compile(r"template\s*<\s*(?:class|typename)\s+(\w+)\s*>[^;{}()]*?(?:operator\s*\(\s*\)|\b\w+)\s*\(\s*"
                      + UNUSED + r"(?:const\s+)?\1\b\s*(?:const\s*)?&{0,2}\s*(\w*)\s*\)", re.S)
GENERIC = re.compile(r"(?<!decltype)\(\s*" + UNUSED + r"(?:const\s+)?auto\s*(?:const\s*)?&{0,2}\s*(\w*)\s*\)")
DOTS = re.compile(r"(?<!catch )(?<!catch)\(\s*\.\.\.\s*\)\s*(?:const\s*)?(?:noexcept\s*)?(?:->[^{;]*)?\{")
WHOLE = re.compile(r"operator\s*\(\s*\)\s*\(\s*(?:const\s+)?(?:\w+::)*(?:Any)?(?:Event|Command)\s*&{0,2}\s*\w*\s*\)")
BUT = re.compile(r"!\s*(?:\w+::)*OneOf\s*<")
IF_SAME = re.compile(r"if\s+constexpr\s*\([^{;]*\bis_same(?:_v)?\b")


def body_behind(text, at):
    """What follows the parameters that end at `at`, up to the end of the body; None for a mere declaration."""
    begin = re.compile(r"[^;{}]*\{").match(text, at)
    if not begin:
        return None
    depth = 1
    for place in range(begin.end(), len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return text[at:place]
    return None


def unused(text, found, name):
    body = body_behind(text, found.end())
    if body is None:
        return False
    return not name or not re.search(r"(?<!\(void\))\b" + name + r"\b", body)


def faults(text):
    """(line, sentence) of one source."""
    text = NOISE.sub(lambda found: " " + "\n" * found.group().count("\n"), text)
    line = lambda found: text.count("\n", 0, found.start()) + 1
    for found in TEMPLATE.finditer(text):
        if unused(text, found, found.group(2)):
            yield line(found), "takes every kind and looks at none; name those it leaves alone (core::OneOf)"
    for found in GENERIC.finditer(text):
        if unused(text, found, found.group(1)):
            yield line(found), "takes every kind and looks at none; name those it leaves alone (core::OneOf)"
    for pattern, sentence in ((DOTS, "takes whatever there is; name the kinds"),
                              (WHOLE, "a kind turns into the whole by itself: this takes every kind; name them"),
                              (BUT, "all but some takes a new kind too; name the kinds"),
                              (IF_SAME, "asks for a type and swallows the others; write an overload for each kind")):
        for found in pattern.finditer(text):
            yield line(found), sentence


SAMPLES = [  # text, how many faults
    ("template <class Other> void operator()(const Other& /*event*/) const {}", 1),
    ("template <typename T>\nQString on(const T&) { return {}; }", 1),
    ("template <class Other> void operator()(Other&&) {}", 1),
    ("template <class Other> void on([[maybe_unused]] const Other& event) {}", 1),
    ("template <class Other> void on(const Other& event) { (void)event; }", 1),
    ("template <class One> void tell(const One& one) { show(one); }", 0),
    ("template <class One> requires known<One> Any(One one) : Any(placeOf<One>, &one) {}", 0),
    ("template <class Tag> QString text(const core::Id<Tag>& id) { return id.value; }", 0),
    ("std::visit(Overloaded{[](const One& one) { f(one); }, [](const auto& /*other*/) {}}, event);", 1),
    ("std::visit(Overloaded{[](const One& one) { f(one); }, [](auto&&) { return 1; }}, event);", 1),
    ("std::visit([](const auto& one) { return 7; }, event);", 1),
    ("std::visit([&writer](const auto& one) { write(writer, one); }, event);", 0),
    ("static void fields(auto& /*archive*/, auto& /*event*/) {}", 0),
    ("void operator()(const OneOf<event::A, event::B> auto& /*event*/) const {}", 0),
    ("void operator()(...) const {}", 1),
    ("try { f(); } catch (...) { g(); }", 0),
    ("void operator()(const core::Event& event) const { f(event); }", 1),
    ("void operator()(const core::event::NoteAdded& event) const {}", 0),
    ("template <class T> requires (!core::OneOf<T, A>) void operator()(const T& t) { f(t); }", 1),
    ("if constexpr (std::is_same_v<T, core::event::NoteAdded>) {", 1),
    ("decltype(auto) f() { return 1; }", 0),
]

if "--self-test" in sys.argv:
    wrong = [(text, want, list(faults(text))) for text, want in SAMPLES if len(list(faults(text))) != want]
    print("\n".join(map(str, wrong)))
    sys.exit(1 if wrong else 0)
found = [f"{path.relative_to(ROOT)}:{at}: {sentence}" for path in sorted((ROOT / "src").rglob("*"))
         if path.suffix in (".h", ".cpp") for at, sentence in faults(path.read_text(encoding="utf-8"))]
print("\n".join(found + [f"catch-alls: {len(found)} faults"]))
sys.exit(1 if found else 0)
