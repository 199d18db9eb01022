// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of Chinese on paper: no 。，、） begins one, no （ “ ends one, —— and …… stay whole (GB/T 15834-2011, 5.1).
#include "support/slip_sheets.h"
#include "widgets/slip/slip_type.h"

#include <QRegularExpression>

using namespace yingke;
using widgets::SlipInk;
namespace slip_type = widgets::slip_type;

namespace {

constexpr double size = 10;

QString spoken() {
    return QStringLiteral(
        "王先生说：“厨房水槽下（柜底）漏水，请尽快修。”好的！约定时间10:30—11:00；带配件、胶圈……《维修单》已开，"
        "￥1,200.00元，95％满意、25℃；电话0000-8000。“是吗？”她问——“是的。”（完）K7M-Q4X，A座/B座、“沙发×2”"
        "，“冰箱”。‘好’");
}

} // namespace

TEST_CASE("lines: Chinese punctuation stands where it may, at every width; nothing is lost and none is too wide") {
    const QString neverFirst = QStringLiteral("，。、；：？！）》”’％℃");
    const QString neverLast = QStringLiteral("（“‘《￥");
    for (double width = 14; width < 120; width += 0.7) {
        INFO(width << " mm");
        const QStringList lines = slip_type::lines(spoken(), width, size, SlipInk::Plain);
        CHECK(lines.join(QString()) == spoken());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString& line = lines.at(i);
            INFO(line.toStdString());
            REQUIRE_FALSE(line.isEmpty());
            CHECK_FALSE(neverFirst.contains(line.front()));
            CHECK_FALSE(neverLast.contains(line.back()));
            CHECK(slip_type::widthMm(line, size, SlipInk::Plain) <= width);
            for (const QChar pair : {QChar(u'—'), QChar(u'…')}) {
                CHECK(line.count(pair) % 2 == (pair == QChar(u'—') && line.contains(QStringLiteral("10:30—")) ? 1 : 0));
            }
        }
    }
}

TEST_CASE("lines: words and numbers stay whole where a line takes them; what is wider is broken, paragraphs stay") {
    const QString text = QStringLiteral("合计 2,360.00 元\n\n装修 renovation");
    CHECK(slip_type::lines(text, 100, size, SlipInk::Plain) ==
          QStringList{QStringLiteral("合计 2,360.00 元"), QString(), QStringLiteral("装修 renovation")});
    for (const QString& line : slip_type::lines(text, 20, size, SlipInk::Plain)) {
        CHECK((!line.contains(QLatin1Char('0')) || line.contains(QStringLiteral("2,360.00"))));
    }
    const QString letters(200, QLatin1Char('W'));
    const QStringList broken = slip_type::lines(letters, 30, size, SlipInk::Plain);
    CHECK(broken.size() > 5);
    CHECK(broken.join(QString()) == letters);
    CHECK(slip_type::lines(QStringLiteral("漏水"), 1, size, SlipInk::Plain).size() == 2);
    CHECK(slip_type::lines(QString(), 50, size, SlipInk::Plain) == QStringList{QString()});
}

TEST_CASE("slips: the shipped papers' own words carry Chinese punctuation") {
    static const QRegularExpression half(
        QStringLiteral("[\\x{4E00}-\\x{9FFF}][,;:?!()]|[,;?!()][\\x{4E00}-\\x{9FFF}]"));
    for (const char* kind : {"release_slip", "receipt", "renovation_permit", "repair_order", "specialist_note",
                             "take_home_list", "promise_card", "day_sheet", "till_sheet"}) {
        const slips::SlipTemplate* form = test::shippedForms().find(kind);
        REQUIRE(form != nullptr);
        QStringList said = form->notes;
        for (const auto* fields : {&form->fields, &form->below, &form->stub}) {
            for (const slips::SlipField& field : *fields) {
                said << field.label;
            }
        }
        for (const QString& words : said) {
            INFO(kind << ": " << words.toStdString());
            CHECK_FALSE(words.contains(half));
        }
    }
}
