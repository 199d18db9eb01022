// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that are texts: CSV in any encoding and with any separator, web pages, XML; and files that are no sheet.
#include "support/sheet_told.h"
#include "support/zip_made.h"

#include <catch2/catch.hpp>

#include <iconv.h>

using namespace yingke;
using test::told;

namespace {

tables::SheetFile readText(const QByteArray& bytes) { return tables::readSheetBytes(QStringLiteral("a.xls"), bytes); }

QByteArray inEncoding(const char* encoding, QByteArray text) {
    QByteArray out(text.size() * 2 + 8, '\0');
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    char* from = text.data();
    char* to = out.data();
    auto left = static_cast<std::size_t>(text.size());
    auto room = static_cast<std::size_t>(out.size());
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    out.chop(static_cast<qsizetype>(room));
    return out;
}

} // namespace

TEST_CASE("CSV: UTF-8, GB18030, UTF-16 of both orders with and without its mark are one table") {
    const QByteArray text = "房号,业主\r\n1-1-101,测甲\r\n1-1-102,\"两行\n的,乙\"\r\n";
    const std::string table = "房号|业主/1-1-101|测甲/1-1-102|两行\n的,乙";
    CHECK(told(readText(text)) == table);
    CHECK(told(readText("\xEF\xBB\xBF" + text)) == table);
    CHECK(told(readText(inEncoding("GB18030", text))) == table);
    CHECK(told(readText("\xFF\xFE" + inEncoding("UTF-16LE", text))) == table);
    CHECK(told(readText("\xFE\xFF" + inEncoding("UTF-16BE", text))) == table);
    CHECK(told(readText(inEncoding("UTF-16LE", text))) == table);
    CHECK(told(readText(inEncoding("UTF-16BE", text))) == table);
    CHECK(told(readText(QByteArray(text).replace("\r\n", "\r"))) == table);
    CHECK(readText(inEncoding("UTF-16LE", text).chopped(1)).refusal == tables::SheetRefusal::NoSheet);
    CHECK(readText(QByteArray("a\0b,c\n", 6)).refusal == tables::SheetRefusal::NoSheet);
}

TEST_CASE("CSV: the separator is the one that most rows agree on") {
    CHECK(told(readText("业主登记表, 2026 年\n房号;业主;地址\n1-1-101;测甲;一路, 2 号\n1-1-102;测乙;x\n")) ==
          "业主登记表, 2026 年/房号|业主|地址/1-1-101|测甲|一路, 2 号/1-1-102|测乙|x");
    CHECK(told(readText("房号\t金额\n1-1-101\t3,000\n1-1-102\t2,000\n")) == "房号|金额/1-1-101|3,000/1-1-102|2,000");
    CHECK(told(readText("房号|金额\n1-1-101|3\n")) == "房号|金额/1-1-101|3");
    CHECK(told(readText("sep=;\r\n房号;金额\r\n1,2;3\r\n")) == "房号|金额/1,2|3");
    CHECK(told(readText("房号\n1-1-101\n")) == "房号/1-1-101");
    CHECK(told(readText("\n\na;b\nc;d\n")) == "//a|b/c|d");
    CHECK(told(readText("备注\n\"a;b;c\"\n\"d;e;f\"\n")) == "备注/a;b;c/d;e;f");
    CHECK(readText(QByteArray("a,").repeated(256) + "b\n").refusal == tables::SheetRefusal::TooManyColumns);
    CHECK(readText("a,\"b\n").refusal == tables::SheetRefusal::OpenQuote);
}

TEST_CASE("k16 web pages: encodings, entities, spans, lines, a table in a table, several tables") {
    const QByteArray page =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%1\"><style>td "
        "{mso-number-format:\"\\@\";}</style><script>document.write('<td>x</td>')</script></head><body>"
        "<table><caption>业主</caption><thead><tr><th>楼号<th>房屋<th colspan=2>业主</thead><tr><td rowspan=\"2\">"
        "1&nbsp;</td><td>0201</td><td>测&lt;甲&gt;</td><td>a<br>b</td></tr><tr><td>&#48;202<td>\n  测\n  乙 "
        "</table></body></html>";
    const std::string table = "[业主] 楼号|房屋|业主/1|0201|测<甲>|a\nb/1^R|0202|测 乙";
    CHECK(told(readText(QByteArray(page).replace("%1", "utf-8"))) == table);
    CHECK(told(readText(inEncoding("GB18030", QByteArray(page).replace("%1", "gb2312")))) == table);
    CHECK(told(readText(inEncoding("GB18030", QByteArray(page).replace("%1", "utf-8")))) == table); // it lies
    CHECK(told(readText(QByteArray(page).replace("%1", "gbk"))) == table);                          // so does this one
    CHECK(told(readText("\xFF\xFE" + inEncoding("UTF-16LE", QByteArray(page).replace("%1", "unicode")))) == table);
    CHECK(told(readText(inEncoding("BIG5", "<meta charset=big5><table><tr><td>業主</table>"))) == "業主");
    CHECK(told(readText("<table><tr><td><table><tr><td>内</table></table><table><tr><td>外</table>")) == "内 外");
    CHECK(told(readText("<!-- x --><table><tr><td>a<td></tr></table><p>页</p>")) == "a");
    CHECK(told(readText("<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>")) == "甲|1/甲^R|2/甲^R|3");
    CHECK(readText("<table><tr><td colspan=100000000000>a<td>b</table>").refusal ==
          tables::SheetRefusal::TooManyColumns);
    CHECK(readText("<html><body>请登录</body></html>").detail == QStringLiteral("webpage"));
    CHECK(readText("<html><table></table></html>").detail == QStringLiteral("webpage"));
    CHECK(readText("<html><form><table><tr><td>用户名<td><input name=u></tr><tr><td>密码<td><input type=password>"
                   "</tr></table></form></html>")
              .detail == QStringLiteral("webpage"));
    // As the page shows it: not how a word is spoken, what was struck out, the options that were not chosen.
    CHECK(test::told(readText("<table><tr><td><ruby>测甲<rp>(</rp><rt>cè jiǎ</rt><rp>)</rp></ruby><td><s>测旧</s>测乙"
                              "<td><select><option>测丙<option selected>测丁</select><td><input value=\"测戊\">"
                              "<td><input type=hidden value=9></tr></table>")) == "测甲|测乙|测丁|测戊");
}

TEST_CASE("XML Spreadsheet 2003: places, formats, days, faults, merged cells, hidden worksheets") {
    const QByteArray book =
        "<?xml version=\"1.0\" encoding=\"%1\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><Styles><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short "
        "Date\"/></Style>"
        "<Style ss:ID=\"z\"><NumberFormat ss:Format=\"0000\"/></Style><Style ss:ID=\"m\"><NumberFormat "
        "ss:Format=\"yyyy/m/d\\ h:mm\"/></Style></Styles>"
        "<Worksheet ss:Name=\"业主\"><Table><Column ss:Index=\"2\" ss:StyleID=\"z\"/><Row ss:Index=\"2\">"
        "<Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">1栋</Data></Cell><Cell><Data "
        "ss:Type=\"Number\">201</Data></Cell>"
        "<Cell ss:StyleID=\"d\"><Data "
        "ss:Type=\"DateTime\">2026-01-31T00:00:00.000</Data><Comment><Data>注</Data></Comment></Cell>"
        "<Cell ss:StyleID=\"m\"><Data ss:Type=\"DateTime\">2026-01-31T08:30:00.000</Data></Cell></Row>"
        "<Row><Cell ss:Index=\"2\" ss:StyleID=\"Default\"><Data "
        "ss:Type=\"Number\">1.3800000101E10</Data></Cell><Cell><ss:Data ss:Type=\"String\" "
        "xmlns=\"http://www.w3.org/TR/REC-html40\"><B>测</B>甲</ss:Data></Cell><Cell><Data "
        "ss:Type=\"Error\">#N/A</Data></Cell>"
        "<Cell ss:Formula=\"=RC[-1]\"/><Cell><Data ss:Type=\"Boolean\">1</Data></Cell></Row></Table></Worksheet>"
        "<Worksheet "
        "ss:Name=\"旧\"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></"
        "Worksheet></Workbook>";
    const std::string table =
        "[业主] /1栋|0201|2026-01-31^D|2026-01-31 08:30^D/1栋^R|13800000101|测甲|#N/A^F|^N|TRUE -旧";
    CHECK(told(readText(QByteArray(book).replace("%1", "UTF-8"))) == table);
    CHECK(told(readText(inEncoding("GB18030", QByteArray(book).replace("%1", "GB2312")))) == table);
    CHECK(told(readText("\xFF\xFE" + inEncoding("UTF-16LE", QByteArray(book).replace("%1", "UTF-16")))) == table);
    CHECK(readText(book.left(book.size() / 2).replace("%1", "UTF-8")).refusal == tables::SheetRefusal::Library);
}

TEST_CASE("a file that is no sheet is told as what it is") {
    const auto kind = [](const QByteArray& bytes) {
        const tables::SheetFile file = readText(bytes);
        CHECK_FALSE(file.refused.isEmpty());
        return file.detail.toStdString();
    };
    CHECK(kind("%PDF-1.4 …") == "pdf");
    CHECK(kind("\x89PNG\r\n\x1A\n") == "picture");
    CHECK(kind("\xFF\xD8\xFF\xE0 …") == "picture");
    CHECK(kind("{\\rtf1 …}") == "text");
    CHECK(kind("MIME-Version: 1.0\r\nContent-Type: multipart/related") == "mhtml");
    CHECK(kind("Rar!\x1A\x07") == "archive");
    CHECK(kind("{\"code\": 401, \"msg\": \"未登录\"}") == "json");
    CHECK(kind("<?xml version=\"1.0\"?><rooms><room/></rooms>") == "xml");
    CHECK(kind("ID;PWXL;N;E\r\n") == "sylk");
    CHECK(kind(test::zipOf({{"a.txt", "x"}})) == "archive");
    CHECK(kind(test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}})) == "text");
    const auto office = [](const QByteArray& target) {
        return test::zipOf(
            {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"" + target +
                                 "\"/></Relationships>"},
             {target, "x"}});
    };
    CHECK(kind(office("word/document.xml")) == "text");
    CHECK(kind(office("ppt/presentation.xml")) == "slides");
    CHECK(kind(office("xl/workbook.bin")) == "xlsb");
    CHECK(told(readText("<备注>,房号\na,b\n")) == "<备注>|房号/a|b");
    CHECK(told(readText("[1],房号\n")) == "[1]|房号");
}
