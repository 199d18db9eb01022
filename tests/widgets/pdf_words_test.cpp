// SPDX-License-Identifier: GPL-3.0-or-later
// What pdftotext finds in a PDF is what was written: no radicals in the place of characters, no holes.
#include "reading/report/day_report.h"
#include "support/slip_sheets.h"
#include "widgets/report/day_report_layout.h"
#include "widgets/slip/pdf_words.h"
#include "widgets/slip/slip_painter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace yingke;

namespace {

QString closed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

/// Each line of the layout stands in the PDF, character by character.
void wantRead(const widgets::SlipLayout& layout) {
    const QString read = closed(test::textOfPdf(widgets::slipPdf(layout, QStringLiteral("slip"))));
    INFO(read.toStdString());
    for (const std::vector<widgets::SlipMark>& page : layout.pages) {
        for (const widgets::SlipMark& mark : page) {
            if (mark.kind == widgets::SlipMark::Kind::Text) {
                INFO(mark.text.toStdString());
                CHECK(read.contains(closed(mark.text)));
            }
        }
    }
}

} // namespace

TEST_CASE("PDF: all that a slip says is found again, in each kind, on each paper") {
    for (const char* kind : {"release_slip", "receipt", "renovation_permit", "repair_order", "specialist_note",
                             "take_home_list", "promise_card", "day_sheet", "till_sheet"}) {
        for (const slips::PaperSize size : {slips::PaperSize::A4, slips::PaperSize::A5, slips::PaperSize::Continuous}) {
            INFO(kind << " on " << slips::paperName(size));
            wantRead(widgets::layOutSlip(test::sampleSheet(kind, size)));
        }
    }
}

TEST_CASE("PDF: radicals' twins, rare names, figures between capitals and Chinese punctuation are found as written") {
    widgets::SlipSheet sheet = test::sampleSheet("repair_order", slips::PaperSize::A4);
    sheet.content.values["visitor"] = QStringLiteral("龙女士");
    sheet.content.values["owner_name"] = QStringLiteral("\U00020BB7䶮先生");
    sheet.content.values["fault"] =
        QStringLiteral("一日八人见长青、食用非金高方,“行”……(10:30)K7M-Q4X 立马、门户、老鼠;龟长飞鸟 µ Å ½ 〇");
    const widgets::SlipLayout layout = widgets::layOutSlip(sheet);
    wantRead(layout);
    const QString read = closed(test::textOfPdf(widgets::slipPdf(layout, QStringLiteral("slip"))));
    static const QRegularExpression radical(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"));
    CHECK_FALSE(read.contains(radical));
    CHECK(read.contains(QStringLiteral("K7M-Q4X")));
}

TEST_CASE("PDF: the daily report's words are found again: 日报, 女士, 先生 and every other") {
    reading::DayReport report;
    report.community = QStringLiteral("示范花园");
    report.dayWords = QStringLiteral("2026年11月24日 星期二");
    report.whole = true;
    for (int i = 0; i < 8; ++i) {
        report.figures.push_back({QStringLiteral("来访人次(%1)").arg(i), QStringLiteral("12"), QStringLiteral("9")});
    }
    report.movedUp.push_back({QStringLiteral("10:30"), QStringLiteral("王先生、李女士:门口自行车,长期不用")});
    report.promises.push_back({QStringLiteral("17:00"), QStringLiteral("送发票到3-2-1502;非本人领取要见证件")});
    const widgets::SlipLayout layout = widgets::layOutDayReport(report);
    wantRead(layout);
    const QString read = closed(test::textOfPdf(widgets::slipPdf(layout, QStringLiteral("report"))));
    for (const char* word : {"女士", "先生", "示范花园", "自行车"}) {
        INFO(word);
        CHECK(read.contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("PDF: a page of rich text says what was written, and what is no PDF stays as it is") {
    QTextDocument page;
    page.setHtml(QStringLiteral("<h2>情景演练 日报</h2><p>王先生、<b>李女士</b>说:行,一日见K7M。</p>"
                                "<table><tr><td>用时</td><td>(10:30)</td></tr></table>"));
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    widgets::DrawnWords words;
    {
        QPdfWriter writer(&buffer);
        page.print(&writer);
        words.add(page);
    }
    const QString read = closed(test::textOfPdf(widgets::withWords(buffer.data(), words)));
    INFO(read.toStdString());
    for (const char* there : {"情景演练日报", "王先生、", "李女士", "说:行,一日见K7M。", "(10:30)"}) {
        INFO(there);
        CHECK(read.contains(QString::fromUtf8(there)));
    }
    for (const char* other : {"", "%PDF-1.4", "startxref\n12\n%%EOF", "xref trailer << >> startxref 0"}) {
        CHECK(widgets::withWords(other, words) == QByteArray(other));
    }
}
