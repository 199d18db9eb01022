#!/usr/bin/env python3
"""What stands in an XLSX or an ODS, read a second time: by another program in another language, with the standard library
alone, so that no fault of ours is repeated in it. Prints a line
of JSON for each file: sheets (name, rows, marks by "row,column"), hidden; or the fault that it can't be read for."""
import datetime
import decimal
import json
import math
import posixpath
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

TOKEN = re.compile(r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|!(?P<forced>.)|[_*].|\[(?P<bracket>[^\]]*)\]|(?P<general>General|G/通用格式)'
                   r'|(?P<half>AM/PM|A/P|上午/下午)|(?P<exp>E[+-])|(?P<date>y+|m+|d+|h+|s+|e+|g+|aaaa?|bb+)|(?P<sign>.)', re.I | re.S)
BUILT_IN = {9: "0%", 10: "0.00%", 14: "yyyy-m-d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss", 20: "h:mm",
            21: "h:mm:ss", 22: "yyyy-m-d h:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss"}
BUILT_IN.update({n: "yyyy-m-d" for n in (27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58)})
BUILT_IN.update({n: "h:mm" for n in (32, 33, 34, 35, 55, 56)})


def local(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def attribute(element, name):
    return next((v for k, v in element.attrib.items() if k.rsplit("}", 1)[-1] == name), "")


def kept(text):
    return text[:300].strip()


def number_text(value):
    near = float("%.12g" % value)
    if value != math.floor(value) and abs(value - near) <= abs(value) * 1e-12:
        value = near
    if abs(value) < 1e15 and value == math.floor(value):
        return str(int(value))
    text = "%.15g" % value
    if "e" in text and 1e-15 < abs(value) < 1:
        return format(decimal.Decimal(text), "f")
    return text


def clock(seconds):
    text = "%02d:%02d" % (seconds // 3600, seconds // 60 % 60)
    return text + (":%02d" % (seconds % 60) if seconds % 60 else "")


def tokens_of(section):
    """(kind, text) of a section, date letters apart from what only looks like them."""
    return [(m.lastgroup, m.group(m.lastgroup) if m.lastgroup else "") for m in TOKEN.finditer(section)]


def sections_of(code):
    return [s for s in re.findall(r'((?:"[^"]*"|\\.|[^;"\\])*)(?:;|$)', code)][:4] or [""]


def section_for(value, code):
    parts = [p for p in sections_of(code)]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    parts = parts[:3]
    for i, part in enumerate(parts):
        condition = re.search(r"\[([<>=]+)(-?[0-9.]+)\]", part)
        if condition:
            bound = float(condition[2])
            fits = {"<": value < bound, "<=": value <= bound, ">": value > bound, ">=": value >= bound, "=": value == bound,
                    "<>": value != bound}[condition[1]]
        else:
            fits = i == len(parts) - 1 or (i == 0 and (value > 0 or (len(parts) == 2 and value == 0))) or (i == 1 and value < 0)
        if fits:
            return part
    return ""


def shown(value, code, count):
    """(text, mark) of a number by a format code. count: the day that serial 0 stands for, and 1900's trap."""
    tokens = tokens_of(section_for(value, code))
    places = [t for t in tokens if t[0] == "general" or (t[0] == "sign" and t[1] in "0#?")]
    dates = [t[1].lower()[0] for t in tokens if t[0] == "date"] + ["h" for t in tokens if t[0] == "half"]
    running = [t[1].lower() for t in tokens if t[0] == "bracket" and re.fullmatch(r"h+|m+|s+", t[1], re.I)]
    if (dates or running) and (not places or re.search(r"s\.0+", code, re.I)):
        return moment(value, [d for d in "".join(dates)], bool(running), tokens, count)
    literals = "".join(t[1] for t in tokens if t[0] in ("quoted", "escaped", "forced") or (t[0] == "sign" and t[1] not in "0#?.,@/"))
    literals += "".join(t[1][1:].split("-")[0] for t in tokens if t[0] == "bracket" and t[1].startswith("$"))
    if not places:
        return number_text(value), None
    if "%" in literals:
        return number_text(value * 100) + "%", None
    odd = any(t[0] == "exp" or (t[0] == "sign" and t[1] in ".,@/") for t in tokens) or set(literals) & set("¥￥$€£元")
    if odd or value < 0:
        return number_text(value), None
    if any(t[0] == "general" for t in places):
        return "".join(number_text(value) if t[0] == "general" else (t[1] if t[0] in ("quoted", "escaped", "forced", "sign", "date") else "")
                       for t in tokens), None
    if value != math.floor(value) or value >= 1e15:
        return number_text(value), None
    digits = str(int(value)) if value else ""
    slots = [t[1] for t in places]
    padded = digits.rjust(len(slots), "\0")
    filled = [padded[:len(padded) - len(slots) + 1]] + list(padded[len(padded) - len(slots) + 1:])
    text, i = "", 0
    for kind, word in tokens:
        if kind == "sign" and word in "0#?":
            text += filled[i].replace("\0", "0" if word == "0" else "")
            i += 1
        elif kind in ("quoted", "escaped", "forced", "sign", "date"):
            text += word
        elif kind == "bracket" and word.startswith("$"):
            text += word[1:].split("-")[0]
    return (text if value or "0" in slots else number_text(value)), None


def moment(value, dates, running, tokens, count):
    order = [t[1].lower()[0] for t in tokens if t[0] == "date" or (t[0] == "bracket" and re.fullmatch(r"h+|m+|s+", t[1], re.I))]
    day = time = False
    for i, letter in enumerate(order):
        minutes = letter == "m" and (running or (i and order[i - 1] == "h") or order[i + 1:i + 2] == ["s"])
        time, day = time or minutes or letter in "hs", day or not (minutes or letter in "hs")
    if abs(value) >= 3000000:
        return number_text(value), None
    seconds = math.floor(value * 86400 + 0.5)
    whole, rest = divmod(seconds, 86400)
    if not day:
        return (number_text(value) if seconds < 0 else clock(seconds if running else rest)), None
    if count == 1900:
        if whole == 60:
            text = "1900-02-29"
        elif whole < 1:
            return number_text(value), None
        else:
            text = str(datetime.date(1899, 12, 31) + datetime.timedelta(whole if whole < 60 else whole - 1))
    elif count == 1904 and whole < 0:
        return number_text(value), None
    else:
        try:
            text = str((datetime.date(1904, 1, 1) if count == 1904 else datetime.date(1899, 12, 30)) + datetime.timedelta(whole))
        except OverflowError:
            return number_text(value), None
    return text + (" " + clock(rest) if time and rest else ""), "Day"


def iso(text):
    period = re.fullmatch(r"P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?", text.strip())
    if period:
        d, h, m, s = (int(x or 0) for x in period.groups())
        return clock((d * 24 + h) * 3600 + m * 60 + s), None
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)?[T ]?(?:(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?", text.strip())
    if not found or not (found[1] or found[2]):
        return text, None
    seconds = int(found[2] or 0) * 3600 + int(found[3] or 0) * 60 + int(found[4] or 0)
    if not found[1]:
        return clock(seconds), None
    return found[1] + (" " + clock(seconds) if seconds else ""), "Day"


class Grid:
    def __init__(self, name):
        self.name, self.cells, self.merged, self.hidden_rows, self.hidden_columns = kept(name), {}, [], set(), set()

    def put(self, row, column, cell):
        text, mark = kept(cell[0]), cell[1]
        if text or mark:
            self.cells[row, column] = (text, mark)

    def end(self):
        last = max((r for r, _ in self.cells), default=-1)
        for row, column, rows in self.merged:
            text = self.cells.get((row, column), ("", None))[0]
            for below in range(row + 1, min(last + 1, row + rows)):
                if text and not self.cells.get((below, column), ("", None))[0]:
                    self.cells[below, column] = (text, "Repeated")
        rows = [[] for _ in range(last + 1)]
        for (row, column), (text, _) in sorted(self.cells.items()):
            rows[row] += [""] * (column - len(rows[row])) + [text]
        marks = {"%d,%d" % place: mark for place, (_, mark) in self.cells.items() if mark}
        filled = [place for place, (text, _) in self.cells.items() if text]
        return {"name": self.name, "rows": rows, "marks": marks, "hiddenRows": sorted(self.hidden_rows & {r for r, _ in filled}),
                "hiddenColumns": sorted(self.hidden_columns & {c for _, c in filled})}


def place(reference):
    found = re.fullmatch(r"\$?([A-Za-z]+)\$?(\d+)", reference)
    if not found:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1


def rich(element):
    text = "".join(rich(e) if local(e) == "r" else (e.text or "") if local(e) == "t" else "" for e in element)
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), text) if local(element) != "r" else text


def relations(z, part):
    name = posixpath.join(posixpath.dirname(part), "_rels", posixpath.basename(part) + ".rels")
    if name not in z.namelist():
        return {}
    base = posixpath.dirname(part)
    return {r.get("Id"): (r.get("Type").rsplit("/", 1)[-1],
                          posixpath.normpath(posixpath.join("/" + base, r.get("Target"))).lstrip("/")) for r in ET.fromstring(z.read(name))}


def read_xlsx(z):
    workbook = next((t for k, t in relations(z, "").values() if k == "officeDocument"), "xl/workbook.xml")
    rels, book = relations(z, workbook), ET.fromstring(z.read(workbook))
    parts = {k: ET.fromstring(z.read(t)) for k, t in rels.values() if k in ("sharedStrings", "styles")}
    texts = [rich(si) for si in parts["sharedStrings"]] if "sharedStrings" in parts else []
    formats, codes = [], {}
    for group in parts.get("styles", []):
        if local(group) == "numFmts":
            codes = {int(attribute(f, "numFmtId")): attribute(f, "formatCode") for f in group}
        if local(group) == "cellXfs":
            formats = [int(attribute(x, "numFmtId") or 0) for x in group]
    count = 1904 if any(local(e) == "workbookPr" and attribute(e, "date1904") in ("1", "true") for e in book) else 1900
    result = {"sheets": [], "hidden": []}
    for sheet in (s for s in book.iter() if local(s) == "sheet"):
        rel = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
        if rels.get(rel, ("",))[0] in ("chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"):
            continue
        if attribute(sheet, "state") in ("hidden", "veryHidden"):
            result["hidden"].append(kept(attribute(sheet, "name")))
        else:
            result["sheets"].append(worksheet(ET.fromstring(z.read(rels[rel][1])), attribute(sheet, "name"), texts, formats, codes, count))
    return result


def unseen(element, size):
    try:
        return attribute(element, "hidden") in ("1", "true") or float(attribute(element, size)) <= 0
    except ValueError:
        return False


def worksheet(root, name, texts, formats, codes, count):
    grid, row = Grid(name), -1
    for part in root:
        if local(part) == "mergeCells":
            for merge in part:
                first, last = (place(p) for p in (attribute(merge, "ref").split(":") * 2)[:2])
                grid.merged.append((first[0], first[1], last[0] - first[0] + 1))
        if local(part) == "cols":
            for col in part:
                if unseen(col, "width"):
                    first = int(attribute(col, "min") or 0)
                    grid.hidden_columns.update(range(first - 1, min(256, int(attribute(col, "max") or 0))) if first > 0 else ())
        if local(part) != "sheetData":
            continue
        for line in part:
            row, column = int(attribute(line, "r") or row + 2) - 1, -1
            if unseen(line, "ht"):
                grid.hidden_rows.add(row)
            for cell in line:
                at = place(attribute(cell, "r"))
                row, column = at or (row, column + 1)
                content = cell_of(cell, texts, formats, codes, count)
                if content:
                    grid.put(row, column, content)
    return grid.end()


def cell_of(cell, texts, formats, codes, count):
    inner = {local(e): e for e in cell}
    value, kind = (inner["v"].text or "") if "v" in inner else "", attribute(cell, "t")
    if "is" in inner:
        return rich(inner["is"]), None
    if not value.strip():
        return ("", "NoResult") if "f" in inner and kind != "str" else None
    if kind == "s":
        return texts[int(value)], None
    if kind == "b":
        return ("TRUE" if value == "1" else "FALSE"), None
    if kind == "e":
        return value, "Fault"
    if kind == "d":
        return iso(value)
    if kind in ("str", "inlineStr"):
        return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), value), None
    try:
        number = float(value)
    except ValueError:
        return value, None
    if not math.isfinite(number):
        return value, None
    style = int(attribute(cell, "s") or 0)
    form = formats[style] if style < len(formats) else 0
    return shown(number, codes.get(form, BUILT_IN.get(form, "")), count)


def ods_text(element):
    """Paragraphs as lines, without notes and guides."""
    def inside(e):
        if local(e) in ("annotation", "ruby-text", "frame"):
            return ""
        word = " " if local(e) in ("s", "tab") else "\n" if local(e) == "line-break" else e.text or ""
        return word + "".join(inside(c) + (c.tail or "") for c in e)
    return "\n".join(inside(p) for p in element if local(p) == "p")


def ods_code(style):
    """A data style told as a format code."""
    code = ""
    for e in style:
        kind, whole = local(e), int(attribute(e, "min-integer-digits") or 0)
        if kind == "number":
            code += ("#," if attribute(e, "grouping") == "true" else "") + ("0" * whole or "#") + (".0" if int(attribute(e, "decimal-places") or 0) else "")
        elif kind in ("text", "currency-symbol"):
            code += "".join(c if c == "%" else "\\" + c for c in "".join(e.itertext()))
        elif kind == "hours":
            code += "[h]" if attribute(style, "truncate-on-overflow") == "false" else "h"
        else:
            code += {"year": "yyyy", "month": "m", "day": "d", "minutes": "m", "seconds": "s", "am-pm": "AM/PM", "day-of-week": "aaaa", "era": "g",
                     "scientific-number": "0E+", "fraction": "#/", "text-content": "@"}.get(kind, "")
    return code


def read_ods(z):
    styles, codes, maps, hidden_styles = {}, {}, {}, set()
    content = ET.fromstring(z.read("content.xml"))
    roots = ([ET.fromstring(z.read("styles.xml"))] if "styles.xml" in z.namelist() else []) + [content]
    for group in (g for root in roots for g in root if local(g) in ("styles", "automatic-styles")):
        for style in group:
            name = attribute(style, "name")
            if local(style).endswith("-style") and local(style) not in ("text-style", "boolean-style"):
                codes[name] = ods_code(style)
                maps[name] = [(attribute(m, "condition").replace("value()", ""), attribute(m, "apply-style-name")) for m in style if local(m) == "map"]
            elif attribute(style, "family") == "table-cell":
                styles[name] = (attribute(style, "data-style-name"), attribute(style, "parent-style-name"))
            elif attribute(style, "family") == "table" and any(attribute(p, "display") == "false" for p in style):
                hidden_styles.add(name)

    def code_of(style):
        data = ""
        while style and not data:
            data, style = styles.get(style, ("", ""))
        return "".join("[%s]%s;" % (c, codes.get(n, "")) for c, n in maps.get(data, [])) + codes.get(data, "")
    result = {"sheets": [], "hidden": []}
    body = next(s for b in content if local(b) == "body" for s in b)
    count = 1904 if any(attribute(e, "date-value").startswith("1904") for s in body if local(s) == "calculation-settings" for e in s) else 1899
    for table in (t for t in body if local(t) == "table"):
        if attribute(table, "style-name") in hidden_styles:
            result["hidden"].append(kept(attribute(table, "name")))
        else:
            result["sheets"].append(ods_table(table, code_of, count))
    return result


def ods_lines(element, kind):
    for e in element:
        if local(e) == kind:
            yield e
        elif local(e) in ("table-rows", "table-row-group", "table-header-rows", "table-columns", "table-column-group", "table-header-columns"):
            yield from ods_lines(e, kind)


def ods_table(table, code_of, count):
    grid, row, columns = Grid(attribute(table, "name")), 0, []
    for column in ods_lines(table, "table-column"):
        if attribute(column, "visibility") in ("collapse", "filter"):
            grid.hidden_columns.update(range(len(columns), min(256, len(columns) + int(attribute(column, "number-columns-repeated") or 1))))
        columns += [attribute(column, "default-cell-style-name")] * min(256, int(attribute(column, "number-columns-repeated") or 1))
    for line in ods_lines(table, "table-row"):
        times, place_in_row, cells = max(1, int(attribute(line, "number-rows-repeated") or 1)), 0, []
        for cell in (c for c in line if local(c) in ("table-cell", "covered-table-cell")):
            wide = max(1, int(attribute(cell, "number-columns-repeated") or 1))
            outer = attribute(line, "default-cell-style-name") or (columns[place_in_row] if place_in_row < len(columns) else "")
            content = ods_cell(cell, code_of(attribute(cell, "style-name") or outer), count)
            if int(attribute(cell, "number-rows-spanned") or 1) > 1:
                grid.merged.append((row, place_in_row, int(attribute(cell, "number-rows-spanned"))))
            if kept(content[0]) or content[1]:
                cells += [(place_in_row + i, content) for i in range(wide)]
            place_in_row += wide
        if cells and attribute(line, "visibility") in ("collapse", "filter"):
            grid.hidden_rows.update(range(row, row + times))
        for i in range(times if cells else 0):
            for column, content in cells:
                grid.put(row + i, column, content)
        row += times
    return grid.end()


def ods_cell(cell, code, count):
    kinds = [v for k, v in cell.attrib.items() if k.endswith("}value-type")]
    text, formula = ods_text(cell), attribute(cell, "formula")
    if "error" in kinds:
        return text, "Fault"
    kind = kinds[0] if kinds else ""
    if kind == "date":
        value = attribute(cell, "date-value")
        alone = shown(45000.5, code, 1900) if code else ("", None)
        return iso(value[:10] if alone[1] == "Day" and " " not in alone[0] else value)
    if kind == "time":
        return iso(attribute(cell, "time-value"))
    if kind == "boolean":
        return attribute(cell, "boolean-value").upper(), None
    if kind in ("float", "percentage", "currency"):
        value = float(attribute(cell, "value"))
        return (number_text(value * 100) + "%", None) if kind == "percentage" else \
            (number_text(value), None) if kind == "currency" else shown(value, code, count)
    if formula and not kind and not text.strip():
        return "", "NoResult"
    told = attribute(cell, "string-value")
    return (text, "Fault") if formula and not told and text.startswith("#") else (told or text, None)


def read(name):
    with zipfile.ZipFile(name) as z:
        ods = "mimetype" in z.namelist() and b"opendocument.spreadsheet" in z.read("mimetype")
        return (read_ods if ods else read_xlsx)(z)


def main():
    for name in sys.argv[1:]:
        try:
            print(json.dumps(read(name), ensure_ascii=False))
        except (ET.ParseError, LookupError, ArithmeticError, ValueError, TypeError, StopIteration, AttributeError) as fault:
            print(json.dumps({"fault": repr(fault)}))


if __name__ == "__main__":
    main()
