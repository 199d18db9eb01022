// SPDX-License-Identifier: GPL-3.0-or-later
// What a text becomes before it is shown and kept, over all of Unicode.
#include "platform/kept_text.h"

#include <catch2/catch.hpp>

using namespace yingke;

TEST_CASE("every character of Unicode is kept, but for the five kinds that would not come back") {
    int replaced = 0;
    for (char32_t sign = 0; sign <= 0x10FFFF; ++sign) {
        const bool lone = sign >= 0xD800 && sign <= 0xDFFF;
        const QString one = lone ? QString(QChar(static_cast<char16_t>(sign))) : QString::fromUcs4(&sign, 1);
        const QString text = QStringLiteral("a") + one + QStringLiteral("b");
        const bool bad = lone || sign == 0 || sign == 0xFFFE || sign == 0xFFFF;
        const QString kept = platform::keptText(text);
        if (kept != (bad ? QStringLiteral("a\uFFFDb") : text) || platform::firstNotKept(text) != (bad ? 1 : -1) ||
            platform::firstNotKept(kept) != -1) {
            FAIL("U+" << std::hex << static_cast<std::uint32_t>(sign));
        }
        replaced += bad ? 1 : 0;
    }
    CHECK(replaced == 2048 + 3);
}

TEST_CASE("a byte order mark is none of the text at its beginning only; halves of a pair in the wrong order are two") {
    const QString mark(QChar(0xFEFF));
    CHECK(platform::keptText(mark + mark + QStringLiteral("a") + mark) == QStringLiteral("a") + mark);
    CHECK(platform::keptText(mark).isEmpty());
    const QString pair = QStringLiteral("\U0001F600");
    CHECK(platform::keptText(pair) == pair);
    CHECK(platform::keptText(QString(pair.at(1)) + pair.at(0)) == QStringLiteral("\uFFFD\uFFFD"));
    CHECK(platform::keptText(pair + pair.at(0)) == pair + QStringLiteral("\uFFFD"));
}
