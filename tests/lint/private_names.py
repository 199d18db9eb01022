#!/usr/bin/env python3
"""private_names.py [--self-test]: a name of an anonymous namespace stands once in its room (or folder of tests).

The release preset compiles the sources of a room in few parts (yingke_joined in cmake/YingkeTargets.cmake). Two private things
of one name meet there: two functions with the same parameters do not compile, and a variable is shadowed by another file's local.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# One target each: what lies deeper belongs to the folder that is named here.
TARGETS = ("src/scenario/", "src/journal/", "src/rehearsal/", "src/", "tests/")
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
TYPE = re.compile(r"^(?:template\b.*?>\s*)?(?:struct|class|enum(?:\s+class)?)\s+(\w+)")
FUNCTION = re.compile(r"^(?:template\b.*>\s*)?[\w:<>,*&\s\[\]]*?[\w>*&]\s+[*&]?(\w+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*(?:const|noexcept|\s)*$")
ALIAS = re.compile(r"^using (\w+) = ([\w:<>,&* ]+);", re.M)  # at no indent: not a class's own
VARIABLE = re.compile(r"^(?:static\s+|inline\s+)*(?:constexpr|const)\s+[\w:<>,*&\s]*?[\w>*&]\s*[*&]?\b(\w+)\s*(?:\[\w*\]|=.*|\(.*|\{.*|)$", re.S)


def statements(text):
    """The heads of what stands directly in the anonymous namespaces of a source."""
    text = NOISE.sub(lambda found: '""' if found.group().startswith('"') else " ", text)
    text = re.sub(r"^[A-Z][A-Z_]+\([^;{}\n]*\)$", "", text, flags=re.M)  # Q_LOGGING_CATEGORY(…) ends without a semicolon
    for begin in re.finditer(r"^namespace \{", text, re.M):
        depth, head = 1, ""
        for sign in text[begin.end():]:
            if sign == "{":
                if depth == 1:
                    yield " ".join(head.split())
                depth += 1
            elif sign == "}":
                depth -= 1
                if depth == 0:
                    break
                if depth == 1:
                    head = ""
                    continue
            elif sign == ";" and depth == 1:
                if head.strip():
                    yield " ".join(head.split())
                head = ""
                continue
            if depth == 1:
                head += sign


def private_names(text):
    """(kind, name, key): two of one key in a room clash."""
    for head in statements(text):
        if found := TYPE.match(head):
            if not head.endswith(found.group(1)) or ";" not in head:
                yield "type", found.group(1), found.group(1)
        elif (found := VARIABLE.match(head)) and "operator" not in head:
            if not FUNCTION.match(head):
                yield "constant", found.group(1), found.group(1)
                continue
            found = FUNCTION.match(head)
            yield "function", found.group(1), found.group(1) + shape(found.group(2))
        elif found := FUNCTION.match(head):
            yield "function", found.group(1), found.group(1) + shape(found.group(2))


def shape(parameters):
    """The parameters without their names and defaults: what makes two functions the same."""
    parts = [re.sub(r"\s*=.*$", "", part).strip() for part in parameters.split(",")]
    return "(" + ",".join(re.sub(r"(?<=[\w>*& ])\b\w+$", "", part).replace("core::", "").strip() for part in parts) + ")"


def target_of(name):
    for prefix in TARGETS:
        if name.startswith(prefix):
            rest = name[len(prefix):].split("/")
            return prefix + rest[0] if len(rest) > 1 else prefix.rstrip("/")
    return name


def faults(texts):
    seen, aliases = collections.defaultdict(dict), collections.defaultdict(dict)
    for name, text in sorted(texts.items()):
        for kind, private, key in private_names(text):
            first = seen[target_of(name)].setdefault(key, name)
            if first != name:
                yield f"{name}: the {kind} {private} stands in {first} too; the release build compiles both as one"
        for alias, meant in ALIAS.findall(NOISE.sub("", text)):
            first, other = aliases[target_of(name)].setdefault(alias, (name, meant))
            if other != meant:
                yield f"{name}: {alias} means {meant} here and {other} in {first}; the release build compiles both as one"


def report(texts):
    return list(faults(texts))


def self_test():
    one = "namespace {\nconstexpr int most = 5;\nstruct Place {\n int a;\n};\nQString text(const std::string& value) { return {}; }\n} // namespace\n"
    samples = [({"src/desk/a.cpp": one, "src/desk/b/c.cpp": one}, 3), ({"src/desk/a.cpp": one, "src/logbook/c.cpp": one}, 0),
               ({"src/desk/a.cpp": one, "src/desk/b.cpp": "namespace {\nQString text(int number) { return {}; }\n}\n"}, 0),
               ({"src/desk/a.cpp": one, "src/desk/b.cpp": "namespace {\nQString text(const std::string& other) { return {}; }\n}\n"}, 1)]
    tone = "namespace {\nusing Tone = %s::Tone;\n} // namespace\n"
    samples += [({"src/desk/a.cpp": tone % "Line", "src/desk/b.cpp": tone % "Series"}, 1),
                ({"src/desk/a.cpp": tone % "Line", "src/desk/b.cpp": tone % "Line"}, 0)]
    wrong = [(texts, want, report(texts)) for texts, want in samples if len(report(texts)) != want]
    for case in wrong:
        print(case)
    sys.exit(1 if wrong else 0)


if "--self-test" in sys.argv:
    self_test()
found = report({str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
                for top in ("src", "tests") for path in (ROOT / top).rglob("*.cpp") if "bench" not in path.parts})
print("\n".join(found + [f"private names: {len(found)} faults"]))
sys.exit(1 if found else 0)
