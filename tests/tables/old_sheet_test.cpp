// SPDX-License-Identifier: GPL-3.0-or-later
// The old XLS, record by record: what LibreOffice does not write, and what is damaged.
#include "support/old_sheet_made.h"
#include "support/sheet_told.h"

#include <catch2/catch.hpp>

#include <random>

using namespace yingke;
using test::cellHead;
using test::doubleBytes;
using test::little;
using test::record;
using test::told;
using test::wideText;

namespace {

const QByteArray numbers = record(0x01C1, QByteArray(8, '\1')); // the mark of who calculates

QByteArray xlsOf(const QByteArray& stream, const QString& name = QStringLiteral("Workbook")) {
    return test::compoundOf({{name, stream}});
}

tables::SheetFile readOld(const QByteArray& bytes) { return tables::readSheetBytes(QStringLiteral("a.xls"), bytes); }

/// One sheet 一 of BIFF 8 with these records.
QByteArray bookOf(const QByteArray& globals, const QByteArray& cells) {
    return xlsOf(test::xlsStream(0x0600, numbers + globals, {{wideText(QStringLiteral("一"), 1), 0, 0, cells}}));
}

QByteArray formula(int row, int column, const QByteArray& result, const QByteArray& tokens = "\x1E\x01") {
    return record(0x0006, cellHead(row, column) + result + little(0, 2) + little(0, 4) +
                              little(static_cast<quint64>(tokens.size()), 2) + tokens);
}

} // namespace

TEST_CASE("old XLS: every kind of cell, days by their format from 1904, zeros, hidden sheets and charts") {
    const QByteArray globals =
        record(0x0022, little(1, 2)) +
        record(0x041E, little(164, 2) + wideText(QStringLiteral("yyyy\"年\"m\"月\"d\"日\""), 2)) +
        record(0x041E, little(165, 2) + wideText(QStringLiteral("0000"), 2)) +
        record(0x00E0, little(0, 2) + little(0, 2)) + record(0x00E0, little(0, 2) + little(164, 2)) +
        record(0x00E0, little(0, 2) + little(165, 2));
    const QByteArray cells =
        record(0x0203, cellHead(0, 0, 1) + doubleBytes(44561)) +
        record(0x027E, cellHead(0, 1, 2) + little(201 << 2 | 2, 4)) +
        record(0x027E, cellHead(0, 2) + little(67105 << 2 | 3, 4)) +
        record(0x00BD, cellHead(1, 0).left(4) + little(2, 2) + little(5 << 2 | 2, 4) + little(0, 2) +
                           little(6 << 2 | 2, 4) + little(1, 2)) +
        record(0x0204, cellHead(1, 2) + wideText(QStringLiteral("测甲"), 2)) +
        record(0x0205, cellHead(2, 0) + little(1, 1) + little(0, 1)) +
        record(0x0205, cellHead(2, 1) + little(0x2A, 1) + little(1, 1)) +
        formula(3, 0, QByteArray("\0\0\0\0\0\0\xFF\xFF", 8)) + record(0x0207, wideText(QStringLiteral("合计"), 2)) +
        formula(3, 1, QByteArray("\1\0\1\0\0\0\xFF\xFF", 8)) + formula(3, 2, QByteArray("\2\0\7\0\0\0\xFF\xFF", 8)) +
        formula(3, 3, QByteArray("\3\0\0\0\0\0\xFF\xFF", 8)) + formula(3, 4, doubleBytes(0)) +
        formula(3, 5, doubleBytes(0), "\x17\x17\x08") +
        record(0x00E5, little(1, 2) + little(0, 2) + little(2, 2) + little(2, 2) + little(2, 2));
    const QByteArray stream = test::xlsStream(
        0x0600, numbers + globals,
        {{wideText(QStringLiteral("一"), 1), 0, 0, cells},
         {wideText(QStringLiteral("图"), 1), 0, 2, {}},
         {wideText(QStringLiteral("旧"), 1), 1, 0, {}},
         {QByteArray("\3\0Two", 5), 2, 0, {}},
         {QByteArray("\5\0Three", 7), 0, 0, record(0x0203, cellHead(1, 1) + doubleBytes(13800000101))}});
    const tables::SheetFile file = readOld(xlsOf(stream));
    CHECK(told(file) == "[一] 2026-01-01^D|0201|671.05/0005|6|测甲/TRUE|#N/A^F|671.05^R/合计|TRUE|#DIV/0!^F||0|^N "
                        "[Three] /|13800000101 -旧 -Two");
    CHECK(file.days == tables::DayCount::From1904);
}

TEST_CASE("old XLS: shared texts go on in the next record, in the other width; runs and guides are no part of them") {
    // "测甲" with a guide behind it, then "abcd" of which two letters stand in the next record as UTF-16.
    const QByteArray guide = little(2, 2) + char(1 | 4 | 8) + little(1, 2) + little(3, 4) +
                             QByteArray("\x4B\x6D\x32\x75", 4) + QByteArray(4, 'r') + "jia";
    const QByteArray first = little(2, 4) + little(2, 4) + guide + little(4, 2) + QByteArray("\0ab", 3);
    const QByteArray globals = record(0x00FC, first) + record(0x003C, QByteArray("\1c\0d\0", 5));
    const QByteArray cells =
        record(0x00FD, cellHead(0, 0) + little(0, 4)) + record(0x00FD, cellHead(0, 1) + little(1, 4));
    CHECK(told(readOld(bookOf(globals, cells))) == "[一] 测甲|abcd");
    CHECK(readOld(bookOf(globals, record(0x00FD, cellHead(0, 0) + little(2, 4)))).refusal ==
          tables::SheetRefusal::HalfFile);
    CHECK(readOld(bookOf(record(0x00FC, first), cells)).refusal == tables::SheetRefusal::HalfFile);
}

TEST_CASE("old XLS: Excel 5 and 95 in the code page of a Chinese desk; older ones, passwords, Word are told") {
    const QByteArray name("\x04\xD2\xB5\xD6\xF7", 5);                                           // 业主
    const QByteArray cell = record(0x0204, cellHead(0, 0) + little(4, 2) + "\xB2\xE2\xBC\xD7"); // 测甲
    const QByteArray five = test::xlsStream(0x0500, numbers + record(0x0042, little(936, 2)), {{name, 0, 0, cell}});
    CHECK(told(readOld(xlsOf(five, QStringLiteral("Book")))) == "[业主] 测甲");
    CHECK(readOld(bookOf(record(0x002F, QByteArray(54, 'x')), {})).refusal == tables::SheetRefusal::Password);
    CHECK(readOld(QByteArray("\x09\x02\x06\x00\x00\x00\x10\x00", 8)).detail == QStringLiteral("before95"));
    CHECK(readOld(test::compoundOf({{QStringLiteral("WordDocument"), "w"}})).detail == QStringLiteral("text"));
    CHECK(readOld(test::compoundOf({{QStringLiteral("PowerPoint Document"), "w"}})).detail == QStringLiteral("slides"));
    CHECK(readOld(test::compoundOf({{QStringLiteral("Other"), "w"}})).refusal == tables::SheetRefusal::NoSheet);
    CHECK(readOld("\xD0\xCF\x11\xE0 and more").refusal == tables::SheetRefusal::HalfFile);
    // Who does not calculate leaves a 0.
    const QByteArray quiet = test::xlsStream(
        0x0600, {},
        {{wideText(QStringLiteral("一"), 1), 0, 0, formula(0, 0, doubleBytes(0)) + formula(0, 1, doubleBytes(2))}});
    CHECK(told(readOld(xlsOf(quiet))) == "[一] ^N|2");
}

TEST_CASE("old XLS: cut anywhere and spoiled anywhere it is a sheet or a sentence") {
    const QByteArray whole =
        bookOf(record(0x00FC, little(1, 4) + little(1, 4) + wideText(QStringLiteral("测甲"), 2)),
               record(0x00FD, cellHead(0, 0) + little(0, 4)) + record(0x0203, cellHead(0, 1) + doubleBytes(7)));
    REQUIRE(told(readOld(whole)) == "[一] 测甲|7");
    for (qsizetype length = 4; length < whole.size(); length += 37) {
        const tables::SheetFile file = readOld(whole.left(length));
        CHECK((file.refusal == tables::SheetRefusal::None) == file.refused.isEmpty());
        CHECK(file.sheets.empty() == !file.refused.isEmpty());
    }
    std::mt19937 chance(2026);
    for (int round = 0; round < 3000; ++round) {
        QByteArray spoiled = whole;
        for (unsigned i = 0; i <= chance() % 4; ++i) {
            spoiled[static_cast<qsizetype>(chance() % static_cast<unsigned>(spoiled.size()))] =
                static_cast<char>(chance() % 256);
        }
        const tables::SheetFile file = readOld(spoiled);
        CHECK((file.refusal == tables::SheetRefusal::None) == file.refused.isEmpty());
    }
}
