// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing and versions; the drafts are in drafts.cpp.
#include "publishing/publisher.h"

#include "publishing/published_texts.h"
#include "publishing/texts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace yingke::publishing {

namespace {

Q_LOGGING_CATEGORY(lcScripts, "yingke.scripts", QtCriticalMsg)

/// Why a file that was put into the folder is not in force.
QString notTakenIn(const std::string& file, const scenario::Problems& problems, const QString& otherwise) {
    const auto fault = std::find_if(problems.begin(), problems.end(), [](const scenario::Problem& problem) {
        return problem.gravity == scenario::Gravity::Error;
    });
    const QString why = fault != problems.end() ? placedSentenceOf(*fault)
                        : !otherwise.isEmpty()  ? otherwise
                                                : Texts::tr("its last line breaks off");
    return Texts::tr("The new file %1 is not taken in: %2").arg(QString::fromStdString(file), why);
}

} // namespace

Publisher::Publisher(Parts parts) : m_parts(std::move(parts)) {}

scenario::CheckOptions Publisher::options() const { return checkOptions(m_parts.office.limits()); }

QString Publisher::pathOf(const std::string& file) const {
    return m_parts.folder + QStringLiteral("/scripts/") + QString::fromStdString(file);
}

ReadText Publisher::read(const std::string& file, const QString& text) const {
    return ScriptReading(m_parts.folder, m_parts.office, m_parts.shelf).read(file, text);
}

std::optional<QString> Publisher::stored(const std::string& file) const { return readTextFile(pathOf(file)).text; }

std::optional<QString> Publisher::inForce(const std::string& file) const {
    for (const scenario::Script& script : m_parts.shelf.library().scripts) {
        for (const scenario::Source& source : script.sources) {
            if (source.file == file) {
                return QString::fromStdString(source.text);
            }
        }
    }
    // A piece that no script uses yet, the English of no script.
    return scriptKindOf(file) == ScriptKind::Script ? std::nullopt : publishedText(m_parts.folder, file);
}

std::string Publisher::hashOf(const std::string& file, const QString& text) const {
    if (scriptKindOf(file) == ScriptKind::Script) {
        if (const auto script = read(file, text).script) {
            return script->ref.hash;
        }
    }
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().toStdString();
}

QString Publisher::refusal(const std::string& file, const ReadText& read, const QString& note) const {
    const auto fault = std::find_if(read.problems.begin(), read.problems.end(), [](const scenario::Problem& problem) {
        return problem.gravity == scenario::Gravity::Error;
    });
    if (fault != read.problems.end()) {
        return Texts::tr("A script with errors can't be published; the draft is kept. %1")
            .arg(placedSentenceOf(*fault));
    }
    const ScriptKind kind = scriptKindOf(file);
    if (!read.script || kind == ScriptKind::Other) {
        return Texts::tr("%1 can't be published here; its draft is kept.").arg(QString::fromStdString(file));
    }
    if (read.script->id != scriptIdOf(file) && kind != ScriptKind::EnglishPiece) {
        return Texts::tr("The script calls itself \"%1\", its file is %2. Give both the same name.")
            .arg(QString::fromStdString(read.script->id), QString::fromStdString(file));
    }
    if (read.script->piece != (kind == ScriptKind::Piece) && kind != ScriptKind::English &&
        kind != ScriptKind::EnglishPiece) {
        return Texts::tr("A shared piece begins with piece:, a scenario with scenario:. Mend the first line of %1.")
            .arg(QString::fromStdString(file));
    }
    if (note.simplified().isEmpty()) {
        return Texts::tr("Write in a few words what has changed; the note is kept with the version.");
    }
    return {};
}

QString Publisher::keepText(const std::string& key, const std::string& hash, const QString& text) const {
    const QString path = m_parts.folder + QStringLiteral("/versions/") + QString::fromStdString(key + "/" + hash) +
                         QStringLiteral(".yaml");
    return QFile::exists(path) ? QString() : writeTextFile(path, text);
}

QString Publisher::note(const std::string& key, const std::vector<Version>& added) const {
    const QString path =
        m_parts.folder + QStringLiteral("/versions/") + QString::fromStdString(key) + QStringLiteral("/index.tsv");
    const TextFile before = readTextFile(path);
    if (!before.fault.isEmpty()) {
        return before.fault;
    }
    QString list = before.text.value_or(QString());
    for (const Version& version : added) {
        const QStringList line{QString::fromStdString(version.hash), version.when, version.who.simplified(),
                               version.note.simplified()};
        list += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return writeTextFile(path, list);
}

QString Publisher::keepVersions(const std::string& file, const std::string& hash, const QString& text,
                                const QString& note) const {
    const std::string key = versionsOf(file);
    const QString when = QDateTime::fromMSecsSinceEpoch(m_parts.desk.now().utc, Qt::UTC)
                             .toString(Qt::ISODate); // readable, and sorts as it is
    const std::vector<Version> all = versions(key);
    std::vector<Version> added;
    // What was never published here (as it came with the program, or edited outside) is kept too: one can go back.
    for (const std::optional<QString>& old : {inForce(file), stored(file)}) {
        if (!old || *old == text) {
            continue;
        }
        const std::string oldHash = hashOf(file, *old);
        const auto same = [&oldHash](const Version& version) { return version.hash == oldHash; };
        if (oldHash == hash || std::any_of(all.begin(), all.end(), same) ||
            std::any_of(added.begin(), added.end(), same)) {
            continue;
        }
        if (QString fault = keepText(key, oldHash, *old); !fault.isEmpty()) {
            return fault;
        }
        added.push_back({oldHash, when, {}, Texts::tr("As it was before it was published here")});
    }
    if (QString fault = keepText(key, hash, text); !fault.isEmpty()) {
        return fault;
    }
    const office::Colleague* who = m_parts.office.colleague(m_parts.desk.me());
    added.push_back({hash, when, who != nullptr ? QString::fromStdString(who->name) : QString(), note});
    if (QString fault = this->note(key, added); !fault.isEmpty()) {
        return fault;
    }
    if (QString fault = writeTextFile(pathOf(file), text); !fault.isEmpty()) {
        return fault;
    }
    return writeTextFile(publishedFolder(m_parts.folder) + QLatin1Char('/') + QString::fromStdString(file), text);
}

QString Publisher::putBack(const std::string& file, const QString& note) const {
    const std::optional<QString> before = inForce(file);
    const std::optional<QString> there = stored(file);
    if (there && there != before) {
        if (QString fault = keepAside(file, *there, note); !fault.isEmpty()) {
            return fault;
        }
    }
    return before && there != before ? writeTextFile(pathOf(file), *before) : QString();
}

std::vector<std::string> Publisher::changedOutside() const { return publishing::changedOutside(m_parts.folder); }

QString Publisher::keepAside(const std::string& file, const QString& text, const QString& note) const {
    const std::string key = versionsOf(file);
    const std::string hash = hashOf(file, text);
    if (QString fault = keepText(key, hash, text); !fault.isEmpty()) {
        return fault;
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(m_parts.desk.now().utc, Qt::UTC).toString(Qt::ISODate);
    return this->note(key, {{hash, when, {}, note}});
}

QString Publisher::renew(std::vector<scenario::Script> scripts) {
    QString told;
    for (scenario::Script& script : scripts) {
        const scenario::Script* before = m_parts.shelf.published(script.id);
        const std::string hashBefore = before != nullptr ? before->ref.hash : std::string{};
        const std::string hash = script.ref.hash;
        const std::string id = script.id;
        const QString title = QString::fromStdString(script.title.text);
        if (hashBefore == hash) {
            continue;
        }
        qCInfo(lcScripts) << "published" << id.c_str() << hash.c_str() << "before" << hashBefore.c_str();
        m_parts.shelf.publish(std::move(script));
        if (const auto refused =
                m_parts.desk.submit({core::command::NoteOfficeChange{"script:" + id, hashBefore, hash}})) {
            told += refused->sentence;
        }
        emit m_parts.desk.scriptPublished(title);
    }
    return told;
}

Published Publisher::publish(const std::string& file, const QString& text, const QString& note) {
    if (const QString fault = keepDraft(file, text); !fault.isEmpty()) {
        return {false, fault};
    }
    ReadText read = this->read(file, text);
    if (const QString fault = refusal(file, read, note); !fault.isEmpty()) {
        qCInfo(lcScripts) << "refused" << scriptIdOf(file).c_str() << "problems" << read.problems.size();
        return {false, fault};
    }
    const bool inForceAlready =
        std::all_of(read.touched.begin(), read.touched.end(), [this](const scenario::Script& script) {
            const scenario::Script* before = m_parts.shelf.published(script.id);
            return before != nullptr && before->ref.hash == script.ref.hash;
        });
    if (inForceAlready && stored(file) == text) {
        return {false, Texts::tr("This text is in force already; there is nothing to publish.")};
    }
    if (const QString fault = keepVersions(file, hashOf(file, text), text, note); !fault.isEmpty()) {
        return {false, fault};
    }
    const bool alone = read.touched.empty();
    const QString told = renew(std::move(read.touched)) + keepDraft(file, text);
    if (!told.isEmpty()) {
        return {true, told};
    }
    return {true, alone ? Texts::tr("Published: scripts may use it from now on.")
                        : Texts::tr("Published: it serves the next visitor.")};
}

Published Publisher::takeIn(const std::string& file) {
    const TextFile there = readTextFile(pathOf(file));
    if (!there.text) {
        return {false, there.fault};
    }
    ReadText read = this->read(file, *there.text);
    const QString note = Texts::tr("Put into the folder of the scripts");
    const bool whole = there.text->trimmed().isEmpty() ? false : there.text->endsWith(QLatin1Char('\n'));
    if (const QString fault = refusal(file, read, note); !fault.isEmpty() || !whole) {
        return {false, notTakenIn(file, read.problems, fault)};
    }
    if (const QString fault = keepVersions(file, hashOf(file, *there.text), *there.text, note); !fault.isEmpty()) {
        return {false, fault};
    }
    return {true, renew(std::move(read.touched))};
}

std::vector<Version> Publisher::versions(const std::string& key) const {
    std::vector<Version> versions;
    const QString path =
        m_parts.folder + QStringLiteral("/versions/") + QString::fromStdString(key) + QStringLiteral("/index.tsv");
    const QString list = readTextFile(path).text.value_or(QString());
    for (const QString& line : list.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        if (parts.size() >= 4) {
            versions.push_back({parts.at(0).toStdString(), parts.at(1), parts.at(2), parts.at(3)});
        }
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

std::optional<QString> Publisher::versionText(const std::string& key, const std::string& hash) const {
    const bool named = !hash.empty() && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
    return named ? readTextFile(m_parts.folder + QStringLiteral("/versions/") +
                                QString::fromStdString(key + "/" + hash) + QStringLiteral(".yaml"))
                       .text
                 : std::nullopt;
}

} // namespace yingke::publishing
