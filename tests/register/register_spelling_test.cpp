// SPDX-License-Identifier: GPL-3.0-or-later
// Room spellings and pinyin initials, as the register reads them.
#include "register/rooms/pinyin_initials.h"
#include "register/rooms/room_spelling.h"

#include <catch2/catch.hpp>

#include <random>

using namespace yingke::registers;

namespace {

struct Spelling {
    const char* written;
    const char* normal; ///< empty: no room
};

} // namespace

TEST_CASE("rooms in the usual spellings have one normal form") {
    const Spelling table[] = {{"1-1-1001", "1-1-1001"},
                              {"3栋2单元1502室", "3-2-1502"},
                              {"3幢2单元1502", "3-2-1502"},
                              {"3座2梯1502房", "3-2-1502"},
                              {"3号楼2单元1502", "3-2-1502"},
                              {"3#2单元1502", "3-2-1502"},
                              {"3#楼2-1502", "3-2-1502"},
                              {"三号楼二单元1502室", "3-2-1502"},
                              {"十二栋1单元101", "12-1-101"},
                              {"3 栋 2 单元 1502 室", "3-2-1502"},
                              {"3-2-1502", "3-2-1502"},
                              {"3–2—1502", "3-2-1502"},
                              {"19#-0201", "19-0201"},
                              {"A#-2205", "A-2205"},
                              {"a#-2205", "A-2205"},
                              {"D-1-1001", "D-1-1001"},
                              {"1-1", "1-1"},
                              {"商铺1-1", "商铺1-1"},
                              {"示范花园3栋2单元1502室", "示范花园3-2-1502"},
                              {"东苑三栋一单元101", "东苑3-1-101"},
                              {"18号院3号楼2门501", "18号院3-2-501"},
                              {"叠拼12-1", "叠拼12-1"},
                              {"3栋商铺2", "3-商铺2"},
                              {"商铺-1-2", "商铺1-2"},
                              {"3 2 1502", "3-2-1502"},
                              {"3栋2号门1502", "3-2-1502"},
                              {"3栋1502", "3-1502"},
                              {"2单元3栋1502", ""},
                              {"3栋2单元", ""},
                              {"1期3栋2单元1502", "1期3-2-1502"},
                              {"东区3-2-1502", "东区3-2-1502"},
                              {"1-1-0101", "1-1-0101"},
                              {"", ""},
                              {"1502", ""},
                              {"2单元1502", ""},
                              {"1-2-3-4", ""},
                              {"3-2-<b>", ""},
                              {"---", ""}};
    for (const Spelling& one : table) {
        INFO(one.written);
        CHECK(normalRoom(QString::fromUtf8(one.written)) == QString::fromUtf8(one.normal));
    }
    CHECK(normalRoom(QStringLiteral("3-2-1502")) == normalRoom(QString(QChar(0xFF13)) + QStringLiteral("-2-1502")));
    CHECK(normalRoom(QString(200, QLatin1Char('1'))).isEmpty());
}

TEST_CASE("the normal form of a normal form is itself, whatever was written") {
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance(seed);
    const QString letters = QStringLiteral("0123ABab栋幢座号楼#梯单元室期区一十二 -－园 １/:");
    std::uniform_int_distribution<qsizetype> pick(0, letters.size() - 1);
    int rooms = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString written;
        for (int i = 0; i < 3 + round % 9; ++i) {
            written += letters.at(pick(chance));
        }
        const QString once = normalRoom(written);
        rooms += once.isEmpty() ? 0 : 1;
        if (!once.isEmpty() && normalRoom(once) != once) {
            FAIL("written " << written.toStdString() << ", once " << once.toStdString() << ", twice "
                            << normalRoom(once).toStdString());
        }
    }
    CHECK(rooms > 1000);
}

TEST_CASE("columns of a sheet, and what a search box holds") {
    CHECK(roomPart(QStringLiteral("3栋")) == QStringLiteral("3"));
    CHECK(roomPart(QStringLiteral("1502室")) == QStringLiteral("1502"));
    CHECK(roomPart(QStringLiteral("无")).isEmpty());
    CHECK(roomPart(QStringLiteral("-")).isEmpty());
    CHECK(looseRoom(QStringLiteral("3栋2单元")) == QStringLiteral("3-2"));
    CHECK(withoutZeros(QStringLiteral("东苑03-0201")) == QStringLiteral("东苑3-201"));
    CHECK(withoutZeros(QStringLiteral("19-0201")) == QStringLiteral("19-201"));
    CHECK(withoutZeros(QStringLiteral("0-0-00")) == QStringLiteral("0-0-0"));
}

TEST_CASE("pinyin initials of names, surnames by their own reading") {
    const auto first = [](const char16_t* name) { return pinyinInitials(QStringView(name).toString()).value(0); };
    CHECK(first(u"王建国") == QStringLiteral("wjg"));
    CHECK(first(u"王伟") == QStringLiteral("ww"));
    CHECK(first(u"单雄") == QStringLiteral("sx"));
    CHECK(first(u"曾琳") == QStringLiteral("zl"));
    CHECK(first(u"仇英") == QStringLiteral("qy"));
    CHECK(first(u"区伟") == QStringLiteral("ow"));
    CHECK(first(u"解玥") == QStringLiteral("xy"));
    CHECK(first(u"尉迟婷") == QStringLiteral("yct"));
    CHECK(first(u"欧阳睿") == QStringLiteral("oyr"));
    CHECK(pinyinInitials(QStringLiteral("单雄")).contains(QStringLiteral("dx")));
    CHECK(pinyinInitials(QStringLiteral("!?")).isEmpty());
}
