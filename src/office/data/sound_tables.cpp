// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/data/sound_tables.h"

#include "office/data/texts.h"
#include "platform/kept_file.h"
#include "platform/read_file.h"
#include "scenario/language/loader.h"

#include <algorithm>

namespace yingke::office {

namespace {

QByteArray bytesIn(const QString& folder, const QString& file) {
    return platform::readFile(folder + QLatin1Char('/') + file).bytes;
}

QString breaksOff() { return Texts::tr("it breaks off in this line"); }

QString goneName(const std::string& name) {
    return Texts::tr("\"%1\" was there before and is missing").arg(QString::fromStdString(name));
}

QString shippedServes() { return Texts::tr(" What ships with the program is used; the file is left as it is."); }

QString restServes() {
    return Texts::tr(" There is no good copy of it yet: what could be read is used, the file is left as it is.");
}

} // namespace

void SoundTables::tellGone(const char* file, const std::map<std::string, std::string>& table, Faults& faults) const {
    const QString name = QLatin1String(file);
    const QByteArray text = bytesIn(m_folder, name);
    if (text == bytesIn(QStringLiteral(":/office"), name)) {
        return; // a newer program's own file may have less
    }
    scenario::Problems ignored;
    for (const auto& [key, value] : scenario::readTable(copies().toStdString(), file, ignored)) {
        if (table.count(key) == 0) {
            faults.push_back(platform::placedFault(name, {lineOf(m_folder, file, key), goneName(key)}));
        }
    }
    // A text of many lines may be cut between two of them, with every name still there.
    const QByteArray whole = bytesIn(copies(), name).trimmed();
    if (faults.empty() && text.size() < whole.size() && whole.startsWith(text)) {
        faults.push_back(platform::placedFault(name, {static_cast<int>(text.count('\n')), breaksOff()}));
    }
}

void SoundTables::tellCut(const QStringList& files, Faults& faults) const {
    for (const QString& file : files) {
        const QByteArray text = bytesIn(m_folder, file);
        const QByteArray whole = bytesIn(copies(), file).trimmed();
        if (faults.empty() && !text.endsWith('\n') && text.size() < whole.size() && whole.startsWith(text)) {
            faults.push_back(platform::placedFault(file, {1 + static_cast<int>(text.count('\n')), breaksOff()}));
        }
    }
}

void SoundTables::keep(const QStringList& files) const {
    for (const QString& file : files) {
        const QString path = m_folder + QLatin1Char('/') + file;
        if (const platform::FileContent content = platform::readFile(path); content.isThere) {
            platform::keepGoodCopy(path, content.bytes);
        }
    }
}

void SoundTables::layCopies(const QStringList& files) const {
    for (const QString& file : files) {
        const QString path = m_folder + QLatin1Char('/') + file;
        const platform::FileContent shipped = platform::readFile(QStringLiteral(":/office/") + file);
        // Without the folder there is nothing to go on with; without a fault of its own it would not be read here.
        if (shipped.isThere && platform::readFile(path).isThere &&
            !platform::readFile(platform::goodCopyOf(path)).isThere) {
            platform::keepGoodCopy(path, shipped.bytes);
        }
    }
}

void SoundTables::tell(const Faults& faults) { m_told.insert(m_told.end(), faults.begin(), faults.end()); }

void SoundTables::tellServes(const QStringList& files, bool copy) {
    const QString path = m_folder + QLatin1Char('/') + files.first();
    QString& last = m_told.back();
    if (!copy) {
        last += restServes();
        return;
    }
    const bool shipped = bytesIn(copies(), files.first()) == bytesIn(QStringLiteral(":/office"), files.first());
    last += shipped ? shippedServes() : platform::copyServes(path);
    for (const QString& file : files) {
        m_elsewhere[file.toStdString()] = copies();
    }
}

int lineOf(const QString& folder, const char* file, const std::string& name) {
    const QByteArray text = bytesIn(folder, QLatin1String(file));
    const QByteArray wanted = QByteArray::fromStdString(name);
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).startsWith(wanted) && lines.at(i).mid(wanted.size()).trimmed().startsWith(':')) {
            return static_cast<int>(i) + 1;
        }
    }
    return static_cast<int>(std::max<qsizetype>(1, lines.size() - (text.endsWith('\n') ? 1 : 0)));
}

SoundTables::Faults sentencesOf(const scenario::Problems& problems) {
    SoundTables::Faults sentences;
    for (const scenario::Problem& problem : problems) {
        if (problem.gravity == scenario::Gravity::Error) {
            sentences.push_back(QStringLiteral("%1:%2 %3")
                                    .arg(QString::fromStdString(problem.place.file),
                                         QString::number(problem.place.line), QString::fromStdString(problem.chinese)));
        }
    }
    return sentences;
}

} // namespace yingke::office
