// SPDX-License-Identifier: GPL-3.0-or-later
// How a number is shown by a format code: what is a day, what is a number, which zeros stand in front.
#include "tables/number_look.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace yingke::tables;

namespace {

struct Shown {
    const char* code;
    double value;
    const char* text;
    bool day = false;
};

void checkShown(const Shown& one, DayCount days) {
    CAPTURE(one.code, one.value);
    const SheetCell cell = NumberLook(QString::fromUtf8(one.code)).shown(one.value, days);
    CHECK(cell.text.toStdString() == one.text);
    CHECK((cell.mark == CellMark::Day) == one.day);
}

} // namespace

TEST_CASE("k11 a format of days makes a day of a number, whatever language it is written for") {
    for (const Shown& one :
         std::vector<Shown>{{"yyyy-mm-dd", 46053, "2026-01-31", true},
                            {"m/d/yy", 46053, "2026-01-31", true},
                            {"yyyy\"年\"m\"月\"d\"日\"", 46053, "2026-01-31", true},
                            {"yyyy年m月d日", 46053, "2026-01-31", true},
                            {"[$-804]yyyy\"年\"m\"月\"d\"日\";@", 46053, "2026-01-31", true},
                            {"[DBNum1][$-804]yyyy\"年\"m\"月\"", 46023, "2026-01-01", true},
                            {"[$-F800]dddd, mmmm dd, yyyy", 46053, "2026-01-31", true},
                            {"[$-404]e/m/d", 46053, "2026-01-31", true},
                            {"[Red]d-mmm-yy", 46053, "2026-01-31", true},
                            {"[$-804]aaaa", 46053, "2026-01-31", true},
                            {"mmm", 46053, "2026-01-31", true},
                            {"yyyy/m/d h:mm", 46053.354166666664, "2026-01-31 08:30", true},
                            {"yyyy/m/d h:mm:ss.000", 46053.354340277778, "2026-01-31 08:30:15", true},
                            {"yyyy/m/d h:mm", 46053, "2026-01-31", true},
                            {"yyyy/m/d", 46053.354166666664, "2026-01-31", true},
                            {"h:mm", 0.354166666666667, "08:30"},
                            {"[$-804]上午/下午h\"时\"mm\"分\"", 0.75, "18:00"},
                            {"h:mm AM/PM", 1.75, "18:00"},
                            {"[h]:mm", 1.75, "42:00"},
                            {"mm:ss", 0.0104166666666667, "00:15"},
                            {"yyyy-mm-dd", 0, "0"},
                            {"yyyy-mm-dd", -1, "-1"},
                            {"yyyy-mm-dd", 1e12, "1000000000000"},
                            {"yyyy-mm-dd", 2958465, "9999-12-31", true},
                            {"yyyy-mm-dd", 2958466, "2958466"}}) {
        checkShown(one, DayCount::From1900);
    }
}

TEST_CASE("k07 a 0 that its format hides is a 0, and so is any other number that it hides") {
    for (const Shown& one : std::vector<Shown>{{"0;-0;;@", 0, "0"},
                                               {"0.00;-0.00;", 0, "0"},
                                               {"#,##0.00;[Red]-#,##0.00;;@", 0, "0"},
                                               {"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, "0"},
                                               {"#,##0;-#,##0;\"-\"#", 0, "0"},
                                               {"\"3-2-\"####", 0, "0"},
                                               {"[=0]\"\";General", 0, "0"},
                                               {"[=0]\"\";0.00", 300.5, "300.5"},
                                               {";;;", 300.5, "300.5"},
                                               {"#", 0, "0"},
                                               {"\"已缴\";\"已缴\";\"已缴\"", 300, "300"}}) {
        checkShown(one, DayCount::From1900);
    }
}

TEST_CASE("k11 the first two months of 1900 and the 29 February that Excel gave them; 1904; ODS") {
    checkShown({"yyyy-mm-dd", 1, "1900-01-01", true}, DayCount::From1900);
    checkShown({"yyyy-mm-dd", 59, "1900-02-28", true}, DayCount::From1900);
    checkShown({"yyyy-mm-dd", 60, "1900-02-29", true}, DayCount::From1900);
    checkShown({"yyyy-mm-dd", 61, "1900-03-01", true}, DayCount::From1900);
    checkShown({"yyyy-mm-dd", 0, "1904-01-01", true}, DayCount::From1904);
    checkShown({"yyyy-mm-dd", 44561, "2026-01-01", true}, DayCount::From1904);
    checkShown({"yyyy-mm-dd", 0, "1899-12-30", true}, DayCount::From1899);
    checkShown({"yyyy-mm-dd", 46053, "2026-01-31", true}, DayCount::From1899);
    CHECK(dayOfSerial(61, DayCount::From1900) == QDate(1900, 3, 1));
    CHECK_FALSE(dayOfSerial(60, DayCount::From1900).isValid());
    CHECK_FALSE(dayOfSerial(0, DayCount::From1900).isValid());
    CHECK_FALSE(dayOfSerial(std::numeric_limits<qint64>::min(), DayCount::From1899).isValid());
}

TEST_CASE("k13 a format of numbers makes no day; zeros and literals stand as they are shown; money is a number") {
    for (const Shown& one : std::vector<Shown>{{"0000", 201, "0201"},
                                               {"00", 1201, "1201"},
                                               {"0000;[Red]-0000", 201, "0201"},
                                               {"0000_);(0000)", 201, "0201"},
                                               {"[>=1000]0;0000", 201, "0201"},
                                               {"[>=1000]0;0000", 1201, "1201"},
                                               {"000000", 0, "000000"},
                                               {"#", 0, "0"},
                                               {"0000", 201.5, "201.5"},
                                               {"0000", -201, "-201"},
                                               {"\"3-2-\"0000", 502, "3-2-0502"},
                                               {"000-0000", 5551234, "555-1234"},
                                               {"000-0000", 15551234, "1555-1234"},
                                               {"\\A0", 3, "A3"},
                                               {"0\"栋\"", 3, "3栋"},
                                               {"G/通用格式\"室\"", 502, "502室"},
                                               {"General", 502, "502"},
                                               {"G/通用格式", 502.25, "502.25"},
                                               {"0.00", 201, "201"},
                                               {"0.00\"m²\"", 89.53, "89.53"},
                                               {"0.00\"days\"", 89.53, "89.53"},
                                               {"[Red]0.0", 5, "5"},
                                               {"[Blue]#,##0", 1234567, "1234567"},
                                               {"\"¥\"0", 671, "671"},
                                               {"[$¥-804]0", 671, "671"},
                                               {"0\"元\"", 671, "671"},
                                               {"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 1234.5, "1234.5"},
                                               {"0.00E+00", 13800000101, "13800000101"},
                                               {"# ?/?", 0.5, "0.5"},
                                               {"0%", 0.05, "5%"},
                                               {"0.00%", 0.12345, "12.345%"},
                                               {"@", 201, "201"},
                                               {";;;", 201, "201"},
                                               {"\"无\"", 0, "0"},
                                               {"", 13800000101, "13800000101"},
                                               {"\"", 1, "1"},
                                               {"[", 1, "1"},
                                               {"\\", 1, "1"},
                                               {"_", 1, "1"}}) {
        checkShown(one, DayCount::From1900);
    }
    CHECK(NumberLook::builtIn(14).shown(46053, DayCount::From1900).text == QStringLiteral("2026-01-31"));
    CHECK(NumberLook::builtIn(31).shown(46053, DayCount::From1900).mark == CellMark::Day);
    CHECK(NumberLook::builtIn(57).shown(46053, DayCount::From1900).mark == CellMark::Day);
    CHECK(NumberLook::builtIn(55).shown(0.75, DayCount::From1900).text == QStringLiteral("18:00"));
    CHECK(NumberLook::builtIn(2).shown(201, DayCount::From1900).text == QStringLiteral("201"));
    CHECK(NumberLook::builtIn(9).shown(0.5, DayCount::From1900).text == QStringLiteral("50%"));
    CHECK(NumberLook::builtIn(12345).shown(0.5, DayCount::From1900).text == QStringLiteral("0.5"));
    CHECK(NumberLook::builtIn(-1).shown(0.5, DayCount::From1900).text == QStringLiteral("0.5"));
}

TEST_CASE("k12 what sums of floating numbers leave behind is no digit that anybody sees") {
    CHECK(numberText(496.8915000001).toStdString() == "496.8915");
    CHECK(numberText(0.1 + 0.2).toStdString() == "0.3");
    CHECK(numberText(2.9999999999999996).toStdString() == "3");
    CHECK(numberText(-1.1 * 3).toStdString() == "-3.3");
    CHECK(numberText(1234567890.123).toStdString() == "1234567890.123");
    CHECK(numberText(999999999.99).toStdString() == "999999999.99");
    CHECK(numberText(0.00001).toStdString() == "0.00001");
    CHECK(numberText(123456789012345).toStdString() == "123456789012345");
}

TEST_CASE("any code and any value: an answer, and a number without a format stays what it was") {
    rc::check("no code breaks the reader", [] {
        const auto letters = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
        static const QString signs = QStringLiteral("0#?.,%;[]\"\\_*@ymdhsegab/-: ＡE+>=<1$¥年G");
        QString code;
        for (const int one : letters) {
            code += signs.at(one % signs.size());
        }
        const double value =
            *rc::gen::elementOf(std::vector<double>{0, 1, -1, 201, 46053.5, 1e300, -1e300, 0.1, 59.99999999});
        const SheetCell cell = NumberLook(code).shown(value, static_cast<DayCount>(*rc::gen::inRange(0, 3)));
        RC_ASSERT(!cell.text.isEmpty());
        RC_ASSERT(!cell.mark || cell.mark == CellMark::Day);
    });
    rc::check("a sum in fen comes back", [] {
        const auto fen = *rc::gen::inRange<qint64>(-99'999'999'999, 99'999'999'999);
        RC_ASSERT(std::llround(numberText(static_cast<double>(fen) / 100).toDouble() * 100) == fen);
    });
    rc::check("a day comes back", [] {
        const qint64 serial = *rc::gen::inRange<qint64>(61, 2'958'465);
        const SheetCell cell =
            NumberLook(QStringLiteral("yyyy/m/d")).shown(static_cast<double>(serial), DayCount::From1900);
        RC_ASSERT(QDate(1899, 12, 30).daysTo(QDate::fromString(cell.text, Qt::ISODate)) == serial);
    });
}
