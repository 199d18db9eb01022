// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/texts/masks.h"

#include <catch2/catch.hpp>

using namespace yingke;

TEST_CASE("masks: of a name its first sign stays, of a room its building, of a number its ends") {
    const auto name = [](const char* given) { return office::maskedName(QString::fromUtf8(given)).toStdString(); };
    REQUIRE(name("王") == "王");
    REQUIRE(name("欧阳建国") == "欧***");
    REQUIRE(name("Smith") == "S***");
    REQUIRE(name("𠮷田") == "𠮷*"); // a sign of two code units is one sign
    REQUIRE(name("").empty());
    const auto room = [](const char* given) { return office::maskedRoom(QString::fromUtf8(given)).toStdString(); };
    REQUIRE(room("3-2-1502") == "3-*-****");
    REQUIRE(room("3栋2单元1502室") == "3栋*单元****室");
    REQUIRE(room("A#-2205") == "A#-****");
    REQUIRE(room("1-1") == "1-*");
    REQUIRE(room("1502") == "****");
    REQUIRE(room("会所") == "会所");
    REQUIRE(room("").empty());
}

TEST_CASE("masks: in words the visitor's own name and room, and every long number; the rest stays as it was said") {
    core::Visitor visitor;
    visitor.surname = "欧阳建国";
    visitor.room = "3-2-1502";
    visitor.telephone = "88612345";
    const auto words = [&visitor](const char* given) {
        return office::maskedWords(QString::fromUtf8(given), visitor).toStdString();
    };
    REQUIRE(words("欧阳建国（3-2-1502）要 2 张发票，电 88612345 或 13987654321") ==
            "欧***（3-*-****）要 2 张发票，电 886****2345 或 139****4321");
    REQUIRE(words("5-1-203 渗水到楼下") == "5-1-203 渗水到楼下");
    visitor.surname = "王";
    REQUIRE(words("王先生嫌慢") == "王先生嫌慢");
}
