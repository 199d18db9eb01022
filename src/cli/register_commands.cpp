// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "office/register/register_import.h"

namespace yingke::cli {

int importRegister(const std::string& file, const std::string& data, bool dryRun, std::ostream& out) {
    office::RoomRegister rooms;
    if (const QString fault = rooms.open(QString::fromStdString(data) + QStringLiteral("/register.sqlite"));
        !fault.isEmpty()) {
        out << fault.toStdString() << '\n';
        return 2;
    }
    const office::ImportPlan plan = office::planImport(QString::fromStdString(file), rooms);
    if (!plan.refused.isEmpty()) {
        out << plan.refused.toStdString() << '\n';
        return 2;
    }
    for (const office::SheetFault& fault : plan.faults) {
        out << "row " << fault.row << ", " << fault.column.toStdString() << " \"" << fault.value.left(60).toStdString()
            << "\": " << fault.why.toStdString() << '\n';
    }
    if (!plan.faults.empty()) {
        out << "nothing was imported: " << plan.faults.size() << " cells are wrong\n";
        return 1;
    }
    out << plan.added << " rooms new, " << plan.changed << " changed\n";
    if (dryRun) {
        return 0;
    }
    const QString fault = rooms.put(plan.households);
    out << (fault.isEmpty() ? "imported" : fault.toStdString()) << '\n';
    return fault.isEmpty() ? 0 : 2;
}

} // namespace yingke::cli
