#!/usr/bin/env python3
"""Sheets of homes and of debts by chance, and with a place or two changed: make_homes.py FOLDER SEED COUNT. Every third is XLSX, ODS, CSV; the name says
what it holds (rooms, arrears). What a second reader sees in each is printed by second_look.py. Standard library only."""
import pathlib
import random
import sys
import zipfile
from xml.sax.saxutils import escape

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tables"))
import make_sheets  # noqa: E402

NAMES = ["测甲", "测乙", "租丙", "测丁丁", "测 戊", "", "无", "同上", "合计", "未登记", "#N/A"]
ROOMS = ["1-1-101", "1-1-102", "1-1-0102", "1-2-201", "2-1-301", "2-1-302", "合计", "", "1月2日", "101", "1-1-101-103"]
SUMS = ["100", "100.5", "1,089.53", "0", "", "-20", "-", "十元", "496.8915", "１２"]
ROLES = ["业主", "租户", "家属", "原业主", "1", "", "业主"]
STATES = ["", "在住", "已搬走", "作废", "冻结", "正常"]
REMARKS = ["", "", "2025年搬走", "已交", "钥匙已领"]


def table(chance, kind):
    if kind == "rooms":
        titles = [["房号"], ["业主姓名", "姓名"], ["身份"], ["人员状态", "状态", "是否有效"], ["备注"]]
        fill = [ROOMS, NAMES, ROLES, STATES, REMARKS]
    else:
        titles = [["房号"], ["费用名称"], ["欠费金额"], ["账期"], ["缴费状态", "备注", "实收金额"]]
        fill = [["1-1-101", "1-1-102", "1-1-0102", "1-2-201"] * 4 + ["合计", "", "9-9-9", "1月2日"], ["物业费", "水费", "小计"], SUMS + ["100", "250.25", "88"] * 4, ["2026年1月", "2026-02", "2026年1-3月"] * 4 + ["1-3月"], ["", "未缴", "已缴", "100", "部分"]]
    used = [i for i in range(len(titles)) if i != 2 or kind != "rooms" or chance.random() < 0.6]
    rows = [[chance.choice(titles[i]) for i in used]]
    for _ in range(chance.randrange(1, 9)):
        rows.append([chance.choice(fill[i]) for i in used])
    if chance.random() < 0.2:
        rows.insert(0, ["示范花园明细表"])
    if chance.random() < 0.2:
        rows.insert(chance.randrange(len(rows)), [])
    if chance.random() < 0.3:
        for _ in range(chance.randrange(1, 3)):
            row = chance.choice(rows)
            if row:
                change = chance.randrange(3)
                at = chance.randrange(len(row))
                if change == 0:
                    del row[at]
                elif change == 1:
                    row.insert(at, chance.choice(["", "x", "业主姓名"]))
                else:
                    row[at] = row[at][:-1]
    return rows


def write_xlsx(path, rows):
    main, office = make_sheets.MAIN["plain"], make_sheets.OFFICE["plain"]
    lines = "".join("<row r=\"%d\">%s</row>" % (i + 1, "".join(
        '<c r="%s%d" t="inlineStr"><is><t>%s</t></is></c>' % (chr(65 + k), i + 1, escape(cell)) for k, cell in enumerate(row) if cell)) for i, row in enumerate(rows))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("[Content_Types].xml", "<Types/>")
        z.writestr("_rels/.rels", '<Relationships xmlns="%s"><Relationship Id="a" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (make_sheets.PACKAGE, office))
        z.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>' % (main, office))
        z.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="%s"><Relationship Id="b" Type="%s/worksheet" Target="worksheets/s.xml"/></Relationships>' % (make_sheets.PACKAGE, office))
        z.writestr("xl/worksheets/s.xml", '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, lines))


def write_ods(path, rows):
    lines = "".join("<table:table-row>%s</table:table-row>" % "".join(
        '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % escape(cell) if cell else "<table:table-cell/>" for cell in row) for row in rows)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        z.writestr("content.xml", '<office:document-content%s><office:body><office:spreadsheet><table:table table:name="S">%s</table:table></office:spreadsheet></office:body></office:document-content>' % (
            make_sheets.ODS_NAMES, lines))
        z.writestr("META-INF/manifest.xml", "<m/>")


def write_csv(chance, path, rows):
    sign = chance.choice([",", "\t", ";"])
    quoted = chance.random() < 0.5
    text = "".join(sign.join('"%s"' % c.replace('"', '""') if quoted or sign in c else c for c in row) + "\r\n" for row in rows)
    if chance.random() < 0.3 and text:  # a sign of it is lost, doubled or another one
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(["", text[at] * 2, "，", "1", sign]) + text[at + 1:]
    path.write_bytes(text.encode(chance.choice(["utf-8-sig", "utf-8", "gb18030", "utf-16"])))


def main():
    folder, seed, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        chance = random.Random(seed * 100000 + i)
        kind = chance.choice(["rooms", "arrears"])
        rows = table(chance, kind)
        ending = ["xlsx", "ods", "csv"][i % 3]
        path = folder / ("%d.%s.%s" % (i, kind, ending))
        if ending == "csv":
            write_csv(chance, path, rows)
            continue
        (write_xlsx if ending == "xlsx" else write_ods)(path, rows)
        if chance.random() < 0.3:
            make_sheets.spoil(chance, path)


if __name__ == "__main__":
    main()
