// SPDX-License-Identifier: GPL-3.0-or-later
// A register, and sheets of rows that are looked at and answered as a person would.
#pragma once

#include "register/sheets/register_import.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace yingke::test {

inline QString han(const char* words) { return QString::fromUtf8(words); }

inline tables::Sheet sheetOf(std::initializer_list<std::initializer_list<const char*>> rows, const char* name = "") {
    tables::Sheet sheet;
    sheet.name = han(name);
    for (const auto& row : rows) {
        QStringList cells;
        for (const char* cell : row) {
            cells << han(cell);
        }
        sheet.rows.push_back(cells);
    }
    return sheet;
}

/// Planned, and each question answered with its last choice: of two rooms that differ in zeros alone, that they are
/// two.
inline registers::ImportPlan planAnswered(registers::ImportKind kind, const QString& path,
                                          const registers::RoomRegister& rooms) {
    registers::SheetAnswers answers;
    for (const registers::SheetQuestion& one : registers::planImport(kind, path, rooms).questions) {
        answers.give(one.id, one.choices.back().id);
    }
    return registers::planImport(kind, path, rooms, {}, {}, answers);
}

class SheetDesk {
public:
    SheetDesk() { REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty()); }

    /// The rooms 1-1-101 (测甲) and 1-1-102 (测乙).
    void twoRooms() {
        for (const char* one : {"101", "102"}) {
            registers::Household home;
            home.room = {QStringLiteral("1"), QStringLiteral("1"), han(one)};
            home.people = {{registers::ResidentRole::Owner, han("测甲"), core::Title::Unknown, {}, {}}};
            REQUIRE(rooms.put({home}).isEmpty());
        }
    }
    const registers::ImportPlan& look(registers::ImportKind kind, tables::SheetFile file) {
        m_kind = kind;
        m_file = std::move(file);
        return again();
    }
    const registers::ImportPlan& look(registers::ImportKind kind, tables::Sheet sheet) {
        tables::SheetFile file;
        file.sheets = {std::move(sheet)};
        return look(kind, std::move(file));
    }
    const registers::ImportPlan& again() {
        plan = registers::planSheets(m_kind, m_file, QStringLiteral("sheet"), rooms, answers);
        INFO(plan.refused.toStdString());
        return plan;
    }
    const registers::ImportPlan& lookAtCase(registers::ImportKind kind, const char* name) {
        return look(kind, tables::readSheetFile(QString::fromStdString(dataDir() + "/sheets/" + name)));
    }
    /// The open question whose sentence has these words gets the choice that has those.
    void answer(const char* words, const char* choice) {
        for (const registers::SheetQuestion& one : plan.questions) {
            if (!one.isOpen() || !one.text.contains(han(words))) {
                continue;
            }
            for (const registers::SheetChoice& may : one.choices) {
                if (may.text.contains(han(choice))) {
                    answers.give(one.id, may.id);
                    again();
                    return;
                }
            }
        }
        FAIL("no open question with " << words << " and " << choice);
    }
    void take() {
        for (const registers::SheetFault& one : plan.faults) {
            UNSCOPED_INFO(one.row << " " << one.column.toStdString() << " " << one.value.toStdString() << " "
                                  << one.why.toStdString());
        }
        for (const registers::SheetQuestion& one : plan.questions) {
            UNSCOPED_INFO(one.text.toStdString() << " " << one.answer.toStdString());
        }
        UNSCOPED_INFO(plan.refused.toStdString());
        REQUIRE(plan.isReady());
        REQUIRE(rooms.put(plan.households).isEmpty());
    }
    /// "业主 测甲 138…, 租户 租甲" of a room.
    [[nodiscard]] QString peopleOf(const char* room) const;
    /// "物业费 2000.00" of a room; empty: nothing is owed.
    [[nodiscard]] QString owedOf(const char* room) const;
    /// "3 楼号 why, …"
    [[nodiscard]] QString faults() const;
    [[nodiscard]] QString notes() const;
    /// What the column with this title was taken for: a field's title, "?" or "-".
    [[nodiscard]] QString useOf(const char* title) const;

    QTemporaryDir folder;
    registers::RoomRegister rooms;
    registers::SheetAnswers answers;
    registers::ImportPlan plan;

private:
    registers::ImportKind m_kind = registers::ImportKind::Register;
    tables::SheetFile m_file;
};

} // namespace yingke::test
