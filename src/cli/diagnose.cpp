// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/maintainer_archive.h"
#include "cli/commands.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace yingke::cli {

int diagnose(const std::string& data, const std::string& file, std::ostream& out) {
    // Where the window keeps it: this program has another name.
    const QString folder = !data.empty() ? QString::fromStdString(data)
                                         : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                               QStringLiteral("/yingke");
    if (!QFileInfo(folder).isDir()) {
        out << "读不了 / can't be read: " << folder.toStdString() << '\n';
        return 2;
    }
    const app::ArchiveWritten written = app::writeForMaintainer(
        folder, office::Office::load(folder + QStringLiteral("/office")), QString::fromStdString(file));
    if (!written.fault.isEmpty()) {
        out << written.fault.toStdString() << '\n';
        return 2;
    }
    out << "已写入 / written: " << file << '\n';
    for (const QString& line : written.list) {
        out << "  " << line.toStdString() << '\n';
    }
    out << "不含姓名、房号、电话和谈话内容 / without names, rooms, telephone numbers or spoken texts\n";
    return 0;
}

} // namespace yingke::cli
