// SPDX-License-Identifier: GPL-3.0-or-later
// Slips on paper: read back with pdftotext, all papers, long lists, odd names, nothing over anything else.
#include "support/slip_sheets.h"
#include "widgets/slip/slip_painter.h"
#include "widgets/slip/test_page.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>

#include <csignal>
#include <sys/resource.h>

using namespace yingke;
using slips::PaperSize;
using test::sampleSheet;
using test::textOfPdf;
using widgets::layOutSlip;
using widgets::SlipLayout;
using widgets::SlipMark;
using widgets::SlipSheet;

namespace {

constexpr PaperSize papers[] = {PaperSize::A4, PaperSize::A5, PaperSize::Continuous};
constexpr const char* kinds[] = {"release_slip", "receipt",         "renovation_permit",
                                 "repair_order", "specialist_note", "take_home_list",
                                 "promise_card", "day_sheet",       "till_sheet"};

/// No two lines of text stand in one another, and none leaves the paper.
void wantInOrder(const SlipLayout& layout) {
    const QRectF paper(QPointF(0, 0), layout.paper);
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        std::vector<const SlipMark*> texts;
        for (const SlipMark& mark : layout.pages[page]) {
            if (mark.kind == SlipMark::Kind::Text) {
                texts.push_back(&mark);
            }
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            // What the letters fill: their line without the lead between lines.
            const QRectF mine = texts[i]->place.adjusted(0.05, texts[i]->place.height() * 0.15, -0.05,
                                                         -texts[i]->place.height() * 0.15);
            INFO("page " << page << ": " << texts[i]->text.toStdString());
            CHECK(paper.contains(texts[i]->place));
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF other = texts[j]->place.adjusted(0.05, texts[j]->place.height() * 0.15, -0.05,
                                                              -texts[j]->place.height() * 0.15);
                INFO("over: " << texts[j]->text.toStdString());
                CHECK_FALSE(mine.intersects(other));
            }
        }
    }
}

QByteArray pdfOf(const SlipSheet& sheet) { return widgets::slipPdf(layOutSlip(sheet), QStringLiteral("slip")); }

} // namespace

TEST_CASE("slips: every kind on every paper stands in order and can be read back") {
    for (const char* kind : kinds) {
        for (const PaperSize size : papers) {
            INFO(kind << " on " << slips::paperName(size));
            const SlipSheet sheet = sampleSheet(kind, size);
            const SlipLayout layout = layOutSlip(sheet);
            CHECK(layout.pages.size() == 1);
            wantInOrder(layout);
            const QString text = textOfPdf(widgets::slipPdf(layout, QStringLiteral("slip")));
            CHECK(text.contains(sheet.form.title));
            CHECK(text.contains(QStringLiteral("示范花园")));
            CHECK(text.contains(QStringLiteral("0000-8000")));
        }
    }
}

TEST_CASE("S3.5-03 the release slip has room, items, number, code and a stub (S3.5-05)") {
    for (const PaperSize size : papers) {
        const QString text = textOfPdf(pdfOf(sampleSheet("release_slip", size)));
        INFO(text.toStdString());
        for (const char* there : {"3-2-1502", "沙发", "冰箱", "书柜", "三人位", "存根", "护卫员", "以下空白"}) {
            CHECK(text.contains(QString::fromUtf8(there)));
        }
        CHECK(text.count(QStringLiteral("K7MQ4X")) == 2); // on the slip and on its stub
        CHECK(text.count(QStringLiteral("20261124-003")) == 2);
        CHECK_FALSE(text.contains(QStringLiteral("补打")));
        CHECK_FALSE(text.contains(QStringLiteral("作废")));
    }
}

TEST_CASE("S3.3-03 the receipt has lines with unit price and quantity, the total in figures and capitals, the means") {
    const QString text = textOfPdf(pdfOf(sampleSheet("receipt")));
    INFO(text.toStdString());
    for (const char* there :
         {"装修保证金", "出入证押金", "300.00", "2,360.00", "贰仟叁佰陆拾元整", "现金", "3-2-1502"}) {
        CHECK(text.contains(QString::fromUtf8(there)));
    }
}

TEST_CASE("slips: papers have their size, and the offset shifts all of it") {
    CHECK(test::sizesOfPdf(pdfOf(sampleSheet("receipt", PaperSize::A4))).contains(QStringLiteral("(A4)")));
    // 210 × 148 mm and 241 × 140 mm in points.
    CHECK(test::sizesOfPdf(pdfOf(sampleSheet("receipt", PaperSize::A5))).contains(QStringLiteral("595 x 420")));
    CHECK(test::sizesOfPdf(pdfOf(sampleSheet("receipt", PaperSize::Continuous))).contains(QStringLiteral("683 x 397")));
    SlipSheet sheet = sampleSheet("receipt", PaperSize::Continuous);
    const SlipLayout before = layOutSlip(sheet);
    sheet.paper.offsetX = 2.5;
    sheet.paper.offsetY = -1;
    const SlipLayout after = layOutSlip(sheet);
    REQUIRE(after.pages.at(0).size() == before.pages.at(0).size());
    for (std::size_t i = 0; i < after.pages.at(0).size(); ++i) {
        const QPointF shift = after.pages.at(0).at(i).place.topLeft() - before.pages.at(0).at(i).place.topLeft();
        CHECK(shift.x() == Approx(2.5));
        CHECK(shift.y() == Approx(-1));
    }
}

TEST_CASE("slips: the test page's cross lies where it says, and its tables undo what is measured, on each paper") {
    for (const PaperSize size : papers) {
        INFO(slips::paperName(size));
        slips::SlipPaper paper{size, 0, 0};
        wantInOrder(widgets::layOutTestPage(paper));
        paper.offsetX = 2;
        paper.offsetY = -1.5;
        const SlipLayout page = widgets::layOutTestPage(paper);
        REQUIRE(page.pages.size() == 1);
        std::vector<QRectF> cross;
        for (const SlipMark& mark : page.pages.front()) {
            if (mark.kind == SlipMark::Kind::Stroke && mark.ink == widgets::SlipInk::Bold) {
                cross.push_back(mark.place);
            }
        }
        REQUIRE(cross.size() == 2);
        for (const QRectF& stroke : cross) {
            CHECK(stroke.center().x() == Approx(widgets::crossMm + 2));
            CHECK(stroke.center().y() == Approx(widgets::crossMm - 1.5));
        }
        // Measured right, what is entered already stands; a millimetre too far, one less is entered.
        const QString text = textOfPdf(widgets::slipPdf(page, QStringLiteral("test page")));
        INFO(text.toStdString());
        static const QRegularExpression right(QStringLiteral("29\\s+30\\s+31"));
        CHECK(text.count(right) == 2);
        CHECK(text.contains(QRegularExpression(QStringLiteral("\\s3\\s+2\\s+1\\s"))));
        CHECK(text.contains(QRegularExpression(QStringLiteral("-0\\.5\\s+-1\\.5\\s+-2\\.5"))));
    }
}

TEST_CASE("slips: a reprint says 补打, a void one 作废 with its reason, on every page") {
    SlipSheet sheet = sampleSheet("receipt");
    sheet.reprint = 1;
    CHECK(textOfPdf(pdfOf(sheet)).contains(QStringLiteral("补打")));
    sheet.voided = true;
    sheet.reason = QStringLiteral("金额写错");
    const QString text = textOfPdf(pdfOf(sheet));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("作废：金额写错")));
    wantInOrder(layOutSlip(sheet));
}

TEST_CASE("slips: a goods list of 200 lines flows to further pages, its heading repeated, each line once") {
    for (const PaperSize size : papers) {
        SlipSheet sheet = sampleSheet("release_slip", size);
        sheet.content.rows.clear();
        for (int i = 1; i <= 200; ++i) {
            sheet.content.rows.push_back({{"place", QString::number(i)},
                                          {"name", QStringLiteral("纸箱") + QString::number(i) + QStringLiteral("号")},
                                          {"quantity", QStringLiteral("1")},
                                          {"note", {}}});
        }
        const SlipLayout layout = layOutSlip(sheet);
        INFO(slips::paperName(size) << ": " << layout.pages.size() << " pages");
        CHECK(layout.pages.size() > 3);
        wantInOrder(layout);
        const QString text = textOfPdf(widgets::slipPdf(layout, QStringLiteral("slip")));
        for (int i = 1; i <= 200; ++i) {
            INFO(i);
            CHECK(text.count(QStringLiteral("纸箱%1号").arg(i)) == 1);
        }
        const auto pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        REQUIRE(pages.size() == static_cast<qsizetype>(layout.pages.size()));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            CHECK(pages.at(page).contains(QStringLiteral("20261124-003")));
            const QString number =
                QStringLiteral("第%1页/共%2页").arg(QString::number(page + 1), QString::number(pages.size()));
            CHECK(QString(pages.at(page)).remove(QLatin1Char(' ')).contains(number));
        }
        CHECK(text.count(QStringLiteral("物品名称")) >= pages.size() - 1);
    }
}

TEST_CASE("slips: names of 60 characters, markup, directions and line ends are plain text in their place") {
    for (const char* kind : kinds) {
        for (const PaperSize size : papers) {
            INFO(kind << " on " << slips::paperName(size));
            SlipSheet sheet = sampleSheet(kind, size);
            const QString evil = QStringLiteral("<img src='file:///etc/passwd'><b>王</b>&amp;{room}");
            sheet.content.values["visitor"] = evil;
            sheet.content.values["contractor"] = QString(60, QChar(0x738B));
            sheet.content.values["fault"] = QString(400, QChar(0x6F0F));
            sheet.content.values["community"] = QString(60, QChar(0x82B1));
            for (auto& row : sheet.content.rows) {
                row["name"] = QString(60, QChar(0x6C99));
                row["what"] = QString(200, QChar(0x9001));
            }
            const SlipLayout layout = layOutSlip(sheet);
            wantInOrder(layout);
            if (std::string(kind) == "receipt" && size == PaperSize::A4) {
                const QString text = textOfPdf(widgets::slipPdf(layout, QStringLiteral("slip")));
                CHECK(text.contains(QStringLiteral("{room}")));
                CHECK(text.contains(QStringLiteral("<img")));
            }
        }
    }
    CHECK(slips::onOneLine(QStringLiteral("王\n\t小\u202E明\u2028 ")) == QStringLiteral("王  小明"));
}

TEST_CASE("slips: a value longer than a page is broken between its lines, none is lost") {
    SlipSheet sheet = sampleSheet("promise_card", PaperSize::Continuous);
    sheet.content.rows[0]["what"] = QString(3000, QChar(0x9001));
    const SlipLayout layout = layOutSlip(sheet);
    CHECK(layout.pages.size() > 2);
    wantInOrder(layout);
    qsizetype letters = 0;
    for (const auto& page : layout.pages) {
        for (const SlipMark& mark : page) {
            letters += mark.text.count(QChar(0x9001));
        }
    }
    CHECK(letters == 3000);
}

TEST_CASE("slips: a PDF that can't be written says so and leaves no half file") {
    const QByteArray pdf = pdfOf(sampleSheet("receipt"));
    REQUIRE_FALSE(pdf.isEmpty());
    const QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(widgets::saveSlipPdf(good, pdf).isEmpty());
    CHECK(QFile(good).size() == pdf.size());
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder/a.pdf"));
    CHECK_FALSE(widgets::saveSlipPdf(nowhere, pdf).isEmpty());
    CHECK_FALSE(QFile::exists(nowhere));
    CHECK_FALSE(widgets::saveSlipPdf(folder.path(), pdf).isEmpty()); // a folder, a device: nothing takes its place
    CHECK_FALSE(widgets::saveSlipPdf(good, {}).isEmpty());
    CHECK(QFile(good).size() == pdf.size()); // what was there stays
}

TEST_CASE("slips: a disk that is full in the middle refuses the PDF; nothing is left of it") {
    const QByteArray pdf = pdfOf(sampleSheet("receipt"));
    const QTemporaryDir folder;
    rlimit room{};
    getrlimit(RLIMIT_FSIZE, &room);
    const rlimit before = room;
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    room.rlim_cur = 8'192;
    REQUIRE(pdf.size() > 8'192);
    setrlimit(RLIMIT_FSIZE, &room);
    const QString fault = widgets::saveSlipPdf(folder.filePath(QStringLiteral("cut.pdf")), pdf);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    CHECK_FALSE(fault.isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(widgets::saveSlipPdf(folder.filePath(QStringLiteral("cut.pdf")), pdf).isEmpty());
}

TEST_CASE("slips: pictures of all of them, for looking at", "[.pictures]") {
    const QString folder = qEnvironmentVariable("YINGKE_PICTURES", QDir::tempPath());
    for (const char* kind : kinds) {
        for (const PaperSize size : papers) {
            const SlipLayout layout = layOutSlip(sampleSheet(kind, size));
            const QString name =
                QStringLiteral("%1/%2-%3.pdf").arg(folder, QLatin1String(kind), QLatin1String(slips::paperName(size)));
            CHECK(widgets::saveSlipPdf(name, widgets::slipPdf(layout, QLatin1String(kind))).isEmpty());
        }
    }
    CHECK(widgets::saveSlipPdf(
              folder + QStringLiteral("/test-page.pdf"),
              widgets::slipPdf(widgets::layOutTestPage({PaperSize::Continuous, 1.5, -2}), QStringLiteral("test page")))
              .isEmpty());
    SlipSheet sheet = sampleSheet("receipt");
    sheet.voided = true;
    sheet.reprint = 2;
    sheet.reason = QStringLiteral("金额写错,已重开");
    CHECK(widgets::saveSlipPdf(folder + QStringLiteral("/void.pdf"), pdfOf(sheet)).isEmpty());
}
