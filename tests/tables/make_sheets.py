#!/usr/bin/env python3
"""Workbooks as many programs write them, by chance: make_sheets.py FOLDER SEED COUNT [spoiled]. Beside each a .json of what a person sees in it
(sheets with name, rows and marks by "row,column"; hidden), known from before it was written; spoiled: a place or two within were changed, and there is none.
Standard library only."""
import datetime
import json
import pathlib
import random
import re
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

MAIN = {"plain": "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "strict": "http://purl.oclc.org/ooxml/spreadsheetml/main"}
OFFICE = {"plain": "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "strict": "http://purl.oclc.org/ooxml/officeDocument/relationships"}
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DAYS = ["yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d;@", '[DBNum1][$-804]yyyy"年"m"月"', "m/d/yy", "d-mmm-yy", r"yyyy\.mm\.dd", "[Red]yyyy/m/d"]
MOMENTS = ["yyyy/m/d h:mm", "yyyy-mm-dd hh:mm:ss", '[$-804]yyyy"年"m"月"d"日" h"时"mm"分"', "m/d/yy h:mm AM/PM"]
TIMES = ["h:mm", "hh:mm:ss", '[$-804]上午/下午h"时"mm"分"']
ZEROS = [("0000", 4), ("00", 2), ("000000", 6)]
NUMBERS = ["0.00", "#,##0.00", '0.00"m²"', "[Red]0.0;-0.0", "0", "#,##0", "¥#,##0", '_ * #,##0.00_ ;_ * -#,##0.00_ ', "@", "General", "G/通用格式", '0"元"', "0.00E+00"]
NAMES = ["测甲", "欧阳静", "𠮷田", "O'Neill <b>", "a & b", "=1+1", "3-2-0502", "0201", "两行\n的", "_x", "  空  "]


class Model:
    """What a person sees."""

    def __init__(self, name):
        self.name, self.cells, self.hidden_rows, self.hidden_columns = name, {}, set(), set()

    def put(self, row, column, text, mark=None):
        text = text.strip()
        if text or mark:
            self.cells[row, column] = (text, mark)

    def merge(self, row, column, rows):
        text = self.cells.get((row, column), ("", None))[0]
        last = max(r for r, _ in self.cells)
        for below in range(row + 1, min(last + 1, row + rows)):
            if text and not self.cells.get((below, column), ("", None))[0]:
                self.cells[below, column] = (text, "Repeated")

    def told(self):
        rows = [[] for _ in range(max((r for r, _ in self.cells), default=-1) + 1)]
        for (row, column), (text, _) in sorted(self.cells.items()):
            rows[row] += [""] * (column - len(rows[row])) + [text]
        filled = [place for place, (text, _) in self.cells.items() if text]
        return {"name": self.name, "rows": rows, "marks": {"%d,%d" % p: m for p, (_, m) in self.cells.items() if m},
                "hiddenRows": sorted(self.hidden_rows & {r for r, _ in filled}), "hiddenColumns": sorted(self.hidden_columns & {c for _, c in filled})}


def value_text(value):
    """For values whose decimal writing is short."""
    return str(int(value)) if value == int(value) else repr(value)


class Xlsx:
    def __init__(self, chance):
        self.chance = chance
        self.kind = chance.choice(["plain", "plain", "strict"])
        self.prefix = chance.choice(["", "", "x:"])
        self.numbered = chance.random() < 0.7  # rows and cells say where they are
        self.inline = chance.choice(["shared", "inlineStr", "str"])
        self.from1904 = chance.random() < 0.3
        self.strings, self.codes = [], ["General"]

    def tag(self, name, inside, attributes=""):
        p = self.prefix
        return "<%s%s%s>%s</%s%s>" % (p, name, attributes, inside, p, name)

    def style(self, code):
        if code not in self.codes:
            self.codes.append(code)
        return ' s="%d"' % self.codes.index(code)

    def serial(self, when):
        zero = datetime.datetime(1904, 1, 1) if self.from1904 else datetime.datetime(1899, 12, 30)
        passed = when - zero
        return passed.days + passed.seconds / 86400

    def text_cell(self, text):
        """Attributes and content of a text in this file's way."""
        space = ' xml:space="preserve"'
        inside = self.tag("t", escape(text), space)
        if self.chance.random() < 0.2 and len(text) > 1:
            cut = self.chance.randrange(1, len(text))
            inside = self.tag("r", self.tag("t", escape(text[:cut]), space)) + \
                self.tag("r", self.tag("rPr", self.tag("b", "")) + self.tag("t", escape(text[cut:]), space))
        if self.chance.random() < 0.2:
            inside += self.tag("rPh", self.tag("t", "ce jia"), ' sb="0" eb="1"') + self.tag("phoneticPr", "", ' fontId="1"')
        if self.inline == "inlineStr":
            return ' t="inlineStr"', self.tag("is", inside)
        if self.inline == "str":
            return ' t="str"', self.tag("v", escape(text))
        self.strings.append(inside)
        return ' t="s"', self.tag("v", str(len(self.strings) - 1))

    def any_cell(self, model, row, column):
        """Attributes and content of a cell; the model is told what is seen."""
        c = self.chance
        kind = c.choice("text text number zeros day moment time percent yes fault formula unknown iso noise literal".split())
        if kind == "text":
            text = c.choice(NAMES)
            model.put(row, column, text)
            return self.text_cell(text)
        if kind in ("day", "moment", "iso"):
            when = datetime.datetime(c.randrange(1905, 2090), c.randrange(1, 13), c.randrange(1, 29))
            if kind != "day" and c.random() < 0.8:
                when += datetime.timedelta(seconds=c.choice([60 * c.randrange(1440), c.randrange(86400)]))
            timed = kind != "day" and (when.hour or when.minute or when.second)
            shown = when.strftime("%Y-%m-%d") + ((" %02d:%02d" % (when.hour, when.minute)) + (":%02d" % when.second if when.second else "") if timed else "")
            model.put(row, column, shown, "Day")
            if kind == "iso":
                return ' t="d"', self.tag("v", when.isoformat() + c.choice(["", "Z", ".000"]))
            return self.style(c.choice(DAYS if kind == "day" else MOMENTS)), self.tag("v", repr(self.serial(when)))
        if kind == "time":
            minutes = c.randrange(1440)
            model.put(row, column, "%02d:%02d" % divmod(minutes, 60))
            return self.style(c.choice(TIMES)), self.tag("v", repr(minutes / 1440))
        if kind == "zeros":
            code, width = c.choice(ZEROS)
            value = c.choice([1, 201, 502, 1201, 0])
            model.put(row, column, str(value).rjust(width, "0"))
            return self.style(code), self.tag("v", str(value))
        if kind == "literal":
            code, shown = c.choice([('"3-2-"0000', "3-2-0502"), ("000-0", "050-2"), ('0"栋"', "502栋"), ('G/通用格式"室"', "502室"), (r"\A0", "A502"), ("[>600]0.0;00000", "00502")])
            model.put(row, column, shown)
            return self.style(code), self.tag("v", "502")
        if kind == "percent":
            value = c.choice([5, 12.5, 100, 0])
            model.put(row, column, value_text(value) + "%")
            return self.style(c.choice(["0%", "0.00%", "[Red]0.0%"])), self.tag("v", repr(value / 100))
        if kind == "number":
            value = c.choice([0, 1, 89.53, -12.5, 13800000101, 496.8915, 1234.5, 46023, 0.001])
            model.put(row, column, value_text(value))
            return self.style(c.choice(NUMBERS)) + c.choice(["", ' t="n"']), self.tag("v", c.choice([repr(value), "%.17g" % value]))
        if kind == "noise":
            value, shown = c.choice([(0.1 + 0.2, "0.3"), (496.8915000001, "496.8915"), (1.1 * 3, "3.3"), (2.9999999999999996, "3")])
            model.put(row, column, shown)
            return "", self.tag("v", repr(value))
        if kind == "yes":
            model.put(row, column, "TRUE")
            return ' t="b"', self.tag("v", "1")
        if kind == "fault":
            name = c.choice(["#N/A", "#REF!", "#DIV/0!"])
            model.put(row, column, name, "Fault")
            return ' t="e"', self.tag("v", name)
        if kind == "formula":
            model.put(row, column, "合计12")
            return ' t="str"', self.tag("f", "A1&amp;B1") + self.tag("v", "合计12")
        model.put(row, column, "", "NoResult")
        return "", self.tag("f", "A1&amp;B1") + c.choice(["", self.tag("v", "")])

    def sheet(self, name):
        c, model, lines, merges = self.chance, Model(name), [], []
        row = -1
        for _ in range(c.randrange(1, 12)):
            row += 1 if not self.numbered else c.choice([1, 1, 1, 3])
            cells, column = [], -1
            for _ in range(c.randrange(1, 9)):
                column += 1 if not self.numbered else c.choice([1, 1, 1, 2])
                attributes, content = self.any_cell(model, row, column)
                at = ' r="%s%d"' % (chr(65 + column), row + 1) if self.numbered else ""
                cells.append(self.tag("c", content, at + attributes))
            unseen, hides = c.choice([("", False), ("", False), (' hidden="1"', True), (' hidden="true"', True), (' ht="0" customHeight="1"', True),
                                      (' ht="14.25" hidden="0"', False)])
            if hides:
                model.hidden_rows.add(row)
            lines.append(self.tag("row", "".join(cells), (' r="%d" spans="1:3"' % (row + 1) if self.numbered else "") + unseen))
        if model.cells and c.random() < 0.4:
            at = c.choice(sorted(model.cells))
            rows = c.randrange(2, 6)
            model.merge(*at, rows)
            merges.append(self.tag("mergeCell", "", ' ref="%s%d:%s%d"' % (chr(65 + at[1]), at[0] + 1, chr(65 + at[1]), at[0] + rows)))
        inside = self.tag("dimension", "", ' ref="A1:B2"')
        if c.random() < 0.4:
            first = c.randrange(6)
            last = first + c.choice([0, 0, 2, 20000])
            inside += self.tag("cols", self.tag("col", "", ' min="%d" max="%d" width="9" %s' % (first + 1, last + 1, c.choice(['hidden="1"', 'hidden="true"']))))
            model.hidden_columns.update(range(first, min(last + 1, 256)))
        inside += self.tag("sheetData", "".join(lines))
        inside += self.tag("mergeCells", "".join(merges)) if merges else ""
        spelled = "xmlns:x" if self.prefix else "xmlns"
        return model, HEAD + self.tag("worksheet", inside, ' %s="%s"' % (spelled, MAIN[self.kind]))

    def write(self, path):
        c, told, sheets, rels, parts = self.chance, {"sheets": [], "hidden": []}, "", "", {}
        spelled = ' xmlns%s="%s" xmlns:r="%s"' % (":x" if self.prefix else "", MAIN[self.kind], OFFICE[self.kind])
        count = c.randrange(1, 5)
        order = c.sample(range(1, 40), count)
        for i, number in enumerate(order):
            name = c.choice(["1栋", "业主 & 租户", "Sheet", "欠费"]) + str(i)
            model, part = self.sheet(name)
            state = c.choice(["visible", "visible", "hidden", "veryHidden"]) if i else "visible"
            sheets += self.tag("sheet", "", ' name=%s sheetId="%d" state="%s" r:id="rel%d"' % (quoteattr(name), number, state, number))
            targets = ["worksheets/s%d.xml", "/xl/worksheets/s%d.xml", "../xl/worksheets/s%d.xml", "./worksheets/s%d.xml"]
            target = c.choice(targets) % number
            rels += '<Relationship Id="rel%d" Type="%s/worksheet" Target="%s"/>' % (number, OFFICE[self.kind], target)
            parts["xl/worksheets/s%d.xml" % number] = part
            told["hidden" if state != "visible" else "sheets"].append(name if state != "visible" else model.told())
        formats = "".join(self.tag("numFmt", "", ' numFmtId="%d" formatCode=%s' % (164 + i, quoteattr(code))) for i, code in enumerate(self.codes))
        looks = "".join(self.tag("xf", "", ' numFmtId="%d"' % (164 + i)) for i in range(len(self.codes)))
        parts["xl/styles.xml"] = HEAD + self.tag("styleSheet", self.tag("numFmts", formats) + self.tag("cellStyleXfs", self.tag("xf", "", ' numFmtId="14"')) +
                                                 self.tag("cellXfs", looks), spelled)
        rels += '<Relationship Id="st" Type="%s/styles" Target="styles.xml"/>' % OFFICE[self.kind]
        if self.strings:
            parts["xl/sharedStrings.xml"] = HEAD + self.tag("sst", "".join(self.tag("si", s) for s in self.strings), spelled)
            rels += '<Relationship Id="ss" Type="%s/sharedStrings" Target="sharedStrings.xml"/>' % OFFICE[self.kind]
        days = ' date1904="%s"' % c.choice(["1", "true"]) if self.from1904 else c.choice(["", ' date1904="0"'])
        parts["xl/workbook.xml"] = HEAD + self.tag("workbook", self.tag("workbookPr", "", days) + self.tag("sheets", sheets), spelled)
        parts["xl/_rels/workbook.xml.rels"] = HEAD + '<Relationships xmlns="%s">%s</Relationships>' % (PACKAGE, rels)
        parts["_rels/.rels"] = HEAD + '<Relationships xmlns="%s"><Relationship Id="a" Type="%s/officeDocument" Target="%s"/></Relationships>' % (
            PACKAGE, OFFICE[self.kind], c.choice(["xl/workbook.xml", "/xl/workbook.xml"]))
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        parts["[Content_Types].xml"] = HEAD + ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
                                               'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>') + "".join(
            '<Override PartName="/%s" ContentType="%s%s+xml"/>' % (name, kind, "worksheet" if "worksheets/" in name else
                                                                   {"xl/workbook.xml": "sheet.main", "xl/styles.xml": "styles"}.get(name, "sharedStrings"))
            for name in parts if not name.endswith(".rels")) + "</Types>"
        names = list(parts)
        c.shuffle(names)
        with zipfile.ZipFile(path, "w", c.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])) as z:
            for name in names:
                z.writestr(name, parts[name])
        return told


ODS_NAMES = "".join(' xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (p, n) for p, n in
                    (("office", "office"), ("style", "style"), ("table", "table"), ("text", "text"), ("number", "datastyle")))
ODS_STYLES = """<number:date-style style:name="D"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/></number:date-style>
<number:date-style style:name="M"><number:year/><number:text>-</number:text><number:month/><number:text>-</number:text><number:day/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes/></number:date-style>
<number:number-style style:name="Z"><number:number number:decimal-places="0" number:min-integer-digits="4"/></number:number-style>
<number:number-style style:name="L"><number:text>3-2-</number:text><number:number number:decimal-places="0" number:min-integer-digits="4"/></number:number-style>
<number:number-style style:name="F"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="P"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:currency-style style:name="C"><number:currency-symbol>￥</number:currency-symbol><number:number number:decimal-places="2" number:min-integer-digits="1"/></number:currency-style>
<number:text-style style:name="T"><number:text-content/></number:text-style>
""" + "".join('<style:style style:name="c%s" style:family="table-cell" style:data-style-name="%s"/>' % (n, n) for n in "DMZLFPCT") + """
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>"""


def ods_cell(chance):
    """(attributes, content, text, mark)"""
    kind = chance.choice("text text number zeros literal day moment time percent money yes fault unknown".split())
    number = ' office:value-type="%s" office:value="%s"'
    if kind == "text":
        text = chance.choice(NAMES)
        lines = "".join("<text:p>%s</text:p>" % escape(line) for line in text.strip().split("\n"))
        return ' table:style-name="cT" office:value-type="string"', lines, text, None
    if kind in ("zeros", "literal"):
        value = chance.choice([1, 201, 1201])
        return ' table:style-name="c%s"' % ("Z" if kind == "zeros" else "L") + number % ("float", value), "", ("" if kind == "zeros" else "3-2-") + "%04d" % value, None
    if kind == "number":
        value = chance.choice([89.53, 0, 13800000101, -1234.5])
        return chance.choice(["", ' table:style-name="cF"']) + number % ("float", repr(value)), "<text:p>?</text:p>", value_text(value), None
    if kind in ("day", "moment"):
        when = datetime.datetime(chance.randrange(1950, 2090), chance.randrange(1, 13), chance.randrange(1, 29), chance.randrange(24), chance.randrange(1, 60))
        style = ' table:style-name="c%s" office:value-type="date"' % ("D" if kind == "day" else "M")
        return style + ' office:date-value="%s"' % when.isoformat(), "", when.strftime("%Y-%m-%d" if kind == "day" else "%Y-%m-%d %H:%M"), "Day"
    if kind == "time":
        return ' office:value-type="time" office:time-value="PT08H30M00S"', "<text:p>8:30</text:p>", "08:30", None
    if kind == "percent":
        return ' table:style-name="cP"' + number % ("percentage", "0.125"), "", "12.5%", None
    if kind == "money":
        return ' table:style-name="cC" office:currency="CNY"' + number % ("currency", "671.05"), "<text:p>￥671.05</text:p>", "671.05", None
    if kind == "yes":
        return ' office:value-type="boolean" office:boolean-value="true"', "<text:p>是</text:p>", "TRUE", None
    if kind == "fault":
        return ' table:formula="of:=NA()" office:value-type="string" office:string-value=""', "<text:p>#N/A</text:p>", "#N/A", "Fault"
    return ' table:formula="of:=[.A1]"', "", "", "NoResult"


def ods_table(chance, name, hidden):
    model, lines, row = Model(name), "", 0
    unseen = ["", "", ' table:visibility="visible"', ' table:visibility="collapse"', ' table:visibility="filter"']
    hidden_column = chance.randrange(6) if chance.random() < 0.4 else -1
    model.hidden_columns.add(hidden_column)
    for _ in range(chance.randrange(1, 10)):
        times, cells, column, seen = chance.choice([1, 1, 1, 2, 3]), "", 0, []
        for _ in range(chance.randrange(1, 7)):
            wide = chance.choice([1, 1, 1, 2])
            attributes, content, text, mark = ods_cell(chance)
            if chance.random() < 0.2:
                attributes, content, text, mark = "", "", "", None
            cells += '<table:table-cell%s%s>%s</table:table-cell>' % (attributes, ' table:number-columns-repeated="%d"' % wide if wide > 1 else "", content)
            seen += [(column + i, text, mark) for i in range(wide)]
            column += wide
        for i in range(times):
            for at, text, mark in seen:
                model.put(row + i, at, text, mark)
        visible = chance.choice(unseen)
        if visible in unseen[3:]:
            model.hidden_rows.update(range(row, row + times))
        lines += '<table:table-row%s%s>%s</table:table-row>' % (' table:number-rows-repeated="%d"' % times if times > 1 else "", visible, cells)
        row += times
    lines += '<table:table-row table:number-rows-repeated="%d"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' % (1048576 - row)
    columns = '<table:table-column table:number-columns-repeated="16384"/>'
    if hidden_column >= 0:
        columns = ('<table:table-column table:number-columns-repeated="%d"/>' % hidden_column if hidden_column else "") + '<table:table-column table:visibility="collapse"/>' + columns
    return model, '<table:table table:name=%s table:style-name="%s">%s%s</table:table>' % (
        quoteattr(name), "gone" if hidden else "shown", columns, lines)


def write_ods(chance, path):
    told, tables = {"sheets": [], "hidden": []}, ""
    for i in range(chance.randrange(1, 4)):
        hidden = i > 0 and chance.random() < 0.4
        model, table = ods_table(chance, "表%d" % i, hidden)
        tables += table
        told["hidden" if hidden else "sheets"].append(model.name if hidden else model.told())
    common = chance.random() < 0.5  # where the styles stand
    content = HEAD + '<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>' % (
        ODS_NAMES, "" if common else ODS_STYLES, tables)
    styles = HEAD + '<office:document-styles%s><office:styles>%s</office:styles></office:document-styles>' % (ODS_NAMES, ODS_STYLES if common else "")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        z.writestr("content.xml", content)
        z.writestr("styles.xml", styles)
        z.writestr("META-INF/manifest.xml", HEAD + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')
    return told


def spoil(chance, path):
    """An element lost, doubled or moved, a sign or a number changed, as a program with a fault writes it."""
    with zipfile.ZipFile(path) as z:
        parts = {name: z.read(name) for name in z.namelist()}
    for _ in range(chance.randrange(1, 3)):
        name = chance.choice([n for n in sorted(parts) if n.endswith((".xml", ".rels"))])
        lines = parts[name].decode("utf-8").replace("<", "\0<").split("\0")
        at, kind = chance.randrange(len(lines)), chance.randrange(5)
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines.insert(at, chance.choice(lines))
        elif kind == 2:
            lines[at], lines[-at - 1] = lines[-at - 1], lines[at]
        elif kind == 3 and lines[at]:
            sign = chance.randrange(len(lines[at]))
            lines[at] = lines[at][:sign] + chance.choice('0129aAxr<>"/=& -') + lines[at][sign + 1:]
        else:
            lines[at] = re.sub(r"\d+", str(chance.choice([1, 7, 43, 255, 99999])), lines[at], count=1)
        parts[name] = "".join(lines).encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, content in parts.items():
            z.writestr(name, content)


def main():
    folder, seed, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        chance = random.Random(seed * 100000 + i)
        path = folder / ("%d.%s" % (i, "ods" if i % 3 == 2 else "xlsx"))
        told = write_ods(chance, path) if path.suffix == ".ods" else Xlsx(chance).write(path)
        if "spoiled" in sys.argv[4:]:
            spoil(chance, path)
            continue
        (folder / (path.name + ".json")).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
