// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheet_desk.h"

#include "core/money.h"
#include "register/rooms/register_fields.h"

namespace yingke::test {

QString SheetDesk::peopleOf(const char* room) const {
    const auto home = rooms.household(han(room));
    QStringList all;
    for (const registers::Resident& one : home ? home->people : std::vector<registers::Resident>()) {
        all << QStringList{registers::roleWord(one.role), one.name, one.telephone}.join(QLatin1Char(' ')).trimmed();
    }
    return home ? all.join(QStringLiteral(", ")) : QStringLiteral("no such room");
}

QString SheetDesk::owedOf(const char* room) const {
    const auto home = rooms.household(han(room));
    QStringList all;
    for (const registers::Arrear& one : home ? home->arrears : std::vector<registers::Arrear>()) {
        all << one.fee + QLatin1Char(' ') + QString::fromStdString(core::toText(core::Money{one.fen}));
    }
    return home ? all.join(QStringLiteral(", ")) : QStringLiteral("no such room");
}

QString SheetDesk::faults() const {
    QStringList all;
    for (const registers::SheetFault& one : plan.faults) {
        all << QStringList{QString::number(one.row), one.column, one.why}.join(QLatin1Char(' '));
    }
    return all.join(QStringLiteral(", "));
}

QString SheetDesk::notes() const {
    QStringList all;
    for (const registers::SheetNote& one : plan.notes) {
        all << QStringList{one.sheet, one.rows.empty() ? QString() : QString::number(one.rows.front()), one.column,
                           one.value, one.what}
                   .join(QLatin1Char(' '));
    }
    return all.join(QStringLiteral(", "));
}

QString SheetDesk::useOf(const char* title) const {
    for (const registers::SheetShape& shape : plan.shapes) {
        for (const registers::ShapeColumn& one : shape.columns) {
            if (one.title == han(title)) {
                return one.use == registers::ColumnUse::Taken   ? registers::titleOf(one.field)
                       : one.use == registers::ColumnUse::Asked ? QStringLiteral("?")
                                                                : QStringLiteral("-");
            }
        }
    }
    return QStringLiteral("no such column");
}

} // namespace yingke::test
