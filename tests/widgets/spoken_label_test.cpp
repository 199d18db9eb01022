// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/spoken_label.h"

#include <catch2/catch.hpp>

#include <QFontMetrics>
#include <QTextLayout>

using namespace yingke::widgets;

namespace {

QStringList linesOf(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

TEST_CASE("no line is left with a lonely 吗？ at any width, and none is one line more for it") {
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(28);
    const QString sentence = QStringLiteral(
        "王先生，很抱歉，财务去银行了。我先代收，给您开收据，等财务回来，发票给您送到家里，您看可以吗？");
    int mended = 0;
    for (int width = 560; width <= 1300; ++width) {
        const QStringList before = linesOf(sentence, font, width);
        const int narrower = widthWithoutLonelyEnd(sentence, font, width);
        const QStringList after = linesOf(sentence, font, narrower);
        INFO(width << ": " << after.join(QLatin1Char('|')).toStdString());
        REQUIRE(narrower <= width);
        REQUIRE(after.size() == before.size());
        if (before.size() > 1) {
            REQUIRE(after.back().size() >= 4);
            mended += before.back().size() < 4 ? 1 : 0;
        }
    }
    CHECK(mended > 10);
}

TEST_CASE("what stands in one line, or ends well, keeps its width") {
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(28);
    CHECK(widthWithoutLonelyEnd(QStringLiteral("吗？"), font, 300) == 300);
    CHECK(widthWithoutLonelyEnd({}, font, 300) == 300);
    CHECK(widthWithoutLonelyEnd(QStringLiteral("您好，欢迎光临，请问有什么可以帮您的吗？"), font, 10 * 28 + 5) ==
          10 * 28 + 5);
}
