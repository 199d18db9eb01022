#!/usr/bin/env python3
"""make_ods.py OUT.ods: the arrears sheet that register_workbook_test.cpp reads. Merged room cells, days as days, a telephone-like
text, an empty row in between, a formula with its last result."""
import sys, zipfile

def cell(value, kind="string"):
    if value is None:
        return "<table:table-cell/>"
    if kind == "float":
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    if kind == "date":
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{value}</text:p></table:table-cell>'
    if kind == "formula":
        return (f'<table:table-cell table:formula="of:=[.E2]*2" office:value-type="float" office:value="{value}">'
                f"<text:p>{value}</text:p></table:table-cell>")
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

def row(*cells):
    return "<table:table-row>" + "".join(cells) + "</table:table-row>"

titles = row(*[cell(t) for t in "楼号 单元 房屋 费用名称 欠费金额 付款人 开始日期 结束日期".split()])
rows = [
    row(cell("3栋"), cell("2单元"), cell("0502"), cell("物业费"), cell("671.05", "float"), cell(None), cell("2026-08-01", "date"),
        cell("2026-10-31", "date")),
    '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="8"/></table:table-row>',
    row(cell("3", "float"), cell("2", "float"), cell("0502"), cell("水费"), cell("1342.1", "formula"), cell("租户"),
        cell("2026-09-15", "date"), cell(None)),
]
content = ('<?xml version="1.0" encoding="UTF-8"?>'
           '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
           'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
           'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
           '<table:table table:name="欠费">' + titles + "".join(rows) +
           "</table:table></office:spreadsheet></office:body></office:document-content>")
styles = ('<?xml version="1.0" encoding="UTF-8"?><office:document-styles '
          'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>')
manifest = ('<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
            'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
            '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as out:
    def put(name, text, how):
        info = zipfile.ZipInfo(name, (2026, 11, 24, 0, 0, 0))
        info.compress_type = how
        out.writestr(info, text)
    put("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
    put("content.xml", content, zipfile.ZIP_DEFLATED)
    put("styles.xml", styles, zipfile.ZIP_DEFLATED)
    put("META-INF/manifest.xml", manifest, zipfile.ZIP_DEFLATED)
