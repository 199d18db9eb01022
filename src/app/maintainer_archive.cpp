// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/maintainer_archive.h"

#include "app/texts.h"
#include "journal/read/anatomy.h"
#include "platform/durable_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

namespace yingke::app {

namespace {

QString versions(const QString& folder, const std::optional<journal::Anatomy>& journal) {
    QString text = QStringLiteral("Yingke %1\nQt %2\n").arg(QCoreApplication::applicationVersion(), qVersion());
    text += QStringLiteral("system %1, %2 %3, %4\n")
                .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                     QSysInfo::currentCpuArchitecture());
    if (journal) {
        text +=
            QStringLiteral("SQLite %1\njournal schema %2\n").arg(journal->sqlite, QString::number(journal->version));
    } else {
        text += QStringLiteral("the journal can't be read\n");
    }
    for (const char* name : {"journal.sqlite", "journal.sqlite-wal", "register.sqlite", "register.sqlite-wal"}) {
        const QFileInfo file(folder + QLatin1Char('/') + QLatin1String(name));
        text +=
            QStringLiteral("%1 %2 bytes\n")
                .arg(QLatin1String(name), file.exists() ? QString::number(file.size()) : QStringLiteral("no file, 0"));
    }
    return text;
}

QString counts(const journal::Anatomy& journal) {
    QString text;
    for (const auto& [table, rows] : journal.tables) {
        text += QStringLiteral("%1 %2\n").arg(table, QString::number(rows));
    }
    return text;
}

/// The names that a table had when it shipped: what an office names itself may be anybody's name.
QStringList shippedNames(const char* file) {
    QFile shipped(QStringLiteral(":/office/") + QLatin1String(file));
    QStringList names;
    static const QRegularExpression entry(QStringLiteral("^([a-z_]+):"), QRegularExpression::MultilineOption);
    if (shipped.open(QIODevice::ReadOnly)) {
        auto found = entry.globalMatch(QString::fromUtf8(shipped.readAll()));
        while (found.hasNext()) {
            names << found.next().captured(1);
        }
    }
    return names;
}

QString settings(const office::Office& office) {
    QString text = QStringLiteral("colleagues %1\n").arg(office.roster().size());
    const core::LimitTable& limits = office.limits();
    for (const core::OfficeLimit& limit : core::officeLimits) {
        const core::LimitRule& rule = limits.*limit.rule;
        text += QStringLiteral("limit %1 %2 ms, warns %3 ms before\n")
                    .arg(QLatin1String(limit.name()), QString::number(rule.length), QString::number(rule.warnBefore));
    }
    for (const QString& name : shippedNames("fees.yaml")) {
        const auto fee = office.fee(name.toStdString());
        text += QStringLiteral("fee %1 %2\n").arg(name, fee ? QString::number(*fee) : QStringLiteral("none"));
    }
    for (const QString& name : shippedNames("settings.yaml")) {
        const auto value = office.setting(name.toStdString());
        text += QStringLiteral("setting %1 %2\n").arg(name, value ? QString::number(*value) : QStringLiteral("none"));
    }
    return text;
}

/// The log's own files and nothing that lies beside them; no links that lead elsewhere.
std::vector<platform::ArchiveEntry> logs(const QString& folder) {
    static const QRegularExpression own(QStringLiteral("^yingke(\\.[0-9]+)?\\.log$"));
    constexpr qint64 most = 10'000'000;
    std::vector<platform::ArchiveEntry> entries;
    const QDir logs(folder + QStringLiteral("/logs"));
    for (const QFileInfo& info : logs.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        QFile file(info.absoluteFilePath());
        if (own.match(info.fileName()).hasMatch() && file.open(QIODevice::ReadOnly)) {
            entries.push_back({QStringLiteral("logs/") + info.fileName(), file.read(most)});
        }
    }
    return entries;
}

QString lineOf(const platform::ArchiveEntry& entry) {
    return QStringLiteral("%1  %2 bytes").arg(entry.name, QString::number(entry.content.size()));
}

} // namespace

std::vector<ArchivePart> archiveParts() {
    return {{QStringLiteral("contents.txt"), Texts::tr("the list of what is in it")},
            {QStringLiteral("versions.txt"), Texts::tr("versions of the program and the system, sizes of the files")},
            {QStringLiteral("settings.txt"), Texts::tr("limits, fees and switches as numbers; no people, no texts")},
            {QStringLiteral("journal-schema.sql"), Texts::tr("how the tables of the log are built")},
            {QStringLiteral("journal-counts.txt"), Texts::tr("how many rows each of them has")},
            {QStringLiteral("logs/"), Texts::tr("the program's own log: times, counts, ids and codes")}};
}

std::vector<platform::ArchiveEntry> collectForMaintainer(const QString& folder, const office::Office& office) {
    const std::optional<journal::Anatomy> journal = journal::anatomyOf(folder + QStringLiteral("/journal.sqlite"));
    std::vector<platform::ArchiveEntry> entries{{QStringLiteral("versions.txt"), versions(folder, journal).toUtf8()},
                                                {QStringLiteral("settings.txt"), settings(office).toUtf8()}};
    if (journal) {
        entries.push_back({QStringLiteral("journal-schema.sql"), journal->schema.toUtf8()});
        entries.push_back({QStringLiteral("journal-counts.txt"), counts(*journal).toUtf8()});
    }
    for (platform::ArchiveEntry& log : logs(folder)) {
        entries.push_back(std::move(log));
    }
    QStringList list;
    for (const platform::ArchiveEntry& entry : entries) {
        list << lineOf(entry);
    }
    entries.insert(entries.begin(),
                   {QStringLiteral("contents.txt"), (list.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8()});
    return entries;
}

ArchiveWritten writeForMaintainer(const QString& folder, const office::Office& office, const QString& path) {
    const std::vector<platform::ArchiveEntry> entries = collectForMaintainer(folder, office);
    ArchiveWritten written;
    const QByteArray bytes = platform::packed(entries);
    const QString why = bytes.isEmpty() ? Texts::tr("the archive can't be made")
                                        : platform::writeDurably(path, bytes, platform::FileAccess::OwnerOnly);
    if (!why.isEmpty()) {
        written.fault = Texts::tr("%1 can't be written: %2. Choose another place.").arg(path, why);
        return written;
    }
    for (const platform::ArchiveEntry& entry : entries) {
        written.list << lineOf(entry);
    }
    return written;
}

QString suggestedArchive() {
    return QStringLiteral("yingke-diagnose-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")) +
           QStringLiteral(".tar.gz");
}

} // namespace yingke::app
