// SPDX-License-Identifier: GPL-3.0-or-later
// An XLSX around what a test wants to stand in it.
#pragma once

#include "support/zip_made.h"

#include <QByteArrayList>

namespace yingke::test {

struct XlsxMade {
    QByteArray sheetData = {}; ///< <row>…</row>
    QByteArray behind = {};    ///< <mergeCells> …
    QByteArray formats = {};   ///< format codes by line; cells have s="1" for the first
    QByteArray texts = {};     ///< <si>…</si>; empty: no shared ones
    QByteArray workbook = "<workbookPr/><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/></sheets>";
    QByteArray relations = {}; ///< more of them
    test::ZipParts parts = {}; ///< more of them; one of the same name takes the place of ours
};

inline QByteArray xlsxOf(const XlsxMade& made) {
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&office](const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + kind + "\" Target=\"" + target + "\"/>";
    };
    QByteArray codes;
    QByteArray looks = "<xf numFmtId=\"0\"/>";
    int number = 164;
    for (const QByteArray& code : made.formats.isEmpty() ? QByteArrayList() : made.formats.split('\n')) {
        codes += "<numFmt numFmtId=\"" + QByteArray::number(number) + "\" formatCode=\"" +
                 QByteArray(code).replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;") + "\"/>";
        looks += "<xf numFmtId=\"" + QByteArray::number(number++) + "\"/>";
    }
    ZipParts parts = {
        {"_rels/.rels", relations + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook " + main + " xmlns:r=\"" + office + "\">" + made.workbook + "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations + relation("r1", "worksheet", "worksheets/sheet1.xml") + relation("st", "styles", "styles.xml") +
             (made.texts.isEmpty() ? QByteArray() : relation("ss", "sharedStrings", "texts.xml")) + made.relations +
             "</Relationships>"},
        {"xl/styles.xml", head + "<styleSheet " + main + "><numFmts>" + codes + "</numFmts><cellXfs>" + looks +
                              "</cellXfs></styleSheet>"},
        {"xl/texts.xml", head + "<sst " + main + ">" + made.texts + "</sst>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet " + main + "><sheetData>" + made.sheetData + "</sheetData>" +
                                         made.behind + "</worksheet>"}};
    for (const auto& [name, content] : made.parts) {
        bool there = false;
        for (auto& part : parts) {
            if (part.first == name) {
                part.second = content;
                there = true;
            }
        }
        if (!there) {
            parts.emplace_back(name, content);
        }
    }
    return zipOf(parts);
}

} // namespace yingke::test
