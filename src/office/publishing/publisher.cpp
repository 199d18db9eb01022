// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/publishing/publisher.h"

#include "office/texts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace yingke::office {

namespace {

std::optional<QString> textOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return QString::fromUtf8(file.readAll());
}

QString save(const QString& path, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return Texts::tr("%1 can't be written (%2). Check the permissions and the space on the disk.")
            .arg(path, file.errorString());
    }
    return {};
}

std::optional<scenario::Source> sourceOf(const QString& folder, const std::string& file) {
    const auto text = textOf(folder + QStringLiteral("/scripts/") + QString::fromStdString(file));
    return text ? std::optional(scenario::Source{file, text->toStdString()}) : std::nullopt;
}

QString pathOf(const QString& folder, const char* part, const std::string& file) {
    return folder + QLatin1Char('/') + QLatin1String(part) + QLatin1Char('/') + QString::fromStdString(file);
}

QString placeOf(const scenario::Problem& problem) {
    return Texts::tr("%1, line %2, column %3: %4")
        .arg(QString::fromStdString(problem.place.file), QString::number(problem.place.line),
             QString::number(problem.place.column), QString::fromStdString(problem.chinese));
}

} // namespace

std::string scriptIdOf(const std::string& file) {
    const std::size_t slash = file.rfind('/');
    const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
    const std::size_t dot = file.rfind('.');
    return file.substr(begin, dot == std::string::npos || dot < begin ? dot : dot - begin);
}

Publisher::Publisher(Parts parts) : m_parts(std::move(parts)) {}

scenario::CheckOptions Publisher::options() const {
    scenario::CheckOptions options;
    const core::LimitTable& limits = m_parts.office.limits();
    const auto put = [&options](const std::string& name, const core::LimitRule& rule) {
        options.limits[name] = rule.length;
        options.limits[name + "_warn"] = rule.warnBefore;
    };
    put("waiting", limits.waiting);
    put("telephone_hold", limits.telephoneHold);
    put("answer", limits.answer);
    put("answer_supervisor", limits.answerSupervisor);
    put("tea", limits.tea);
    return options;
}

scenario::Loaded Publisher::read(const std::string& file, const QString& text) const {
    const auto piece = [this](const std::string& where) {
        return [this, where](const std::string& id) { return sourceOf(m_parts.folder, where + id + ".yaml"); };
    };
    scenario::Loaded loaded =
        scenario::load({file, text.toStdString()}, piece("zh_CN/pieces/"),
                       sourceOf(m_parts.folder, "en/" + scriptIdOf(file) + ".yaml"), piece("en/pieces/"));
    if (loaded.script) {
        for (scenario::Problem& problem : scenario::check(*loaded.script, m_parts.office.vocabulary(), options())) {
            if (std::find(loaded.problems.begin(), loaded.problems.end(), problem) == loaded.problems.end()) {
                loaded.problems.push_back(std::move(problem));
            }
        }
    }
    return loaded;
}

std::optional<QString> Publisher::stored(const std::string& file) const {
    return textOf(pathOf(m_parts.folder, "scripts", file));
}

std::optional<QString> Publisher::draft(const std::string& file) const {
    return textOf(pathOf(m_parts.folder, "drafts", file));
}

QString Publisher::keepDraft(const std::string& file, const QString& text) const {
    const QString path = pathOf(m_parts.folder, "drafts", file);
    if (stored(file) != text) {
        return draft(file) == text ? QString() : save(path, text);
    }
    if (QFile::exists(path) && !QFile::remove(path)) {
        return Texts::tr("The draft %1 can't be removed. Check the permissions of its folder.").arg(path);
    }
    return {};
}

QString Publisher::refusal(const std::string& file, const scenario::Loaded& loaded, const QString& note) const {
    const auto fault =
        std::find_if(loaded.problems.begin(), loaded.problems.end(),
                     [](const scenario::Problem& problem) { return problem.gravity == scenario::Gravity::Error; });
    if (fault != loaded.problems.end()) {
        return Texts::tr("A script with errors can't be published; the draft is kept. %1").arg(placeOf(*fault));
    }
    if (!loaded.script || file != "zh_CN/" + scriptIdOf(file) + ".yaml") {
        return Texts::tr("Only scripts (zh_CN/*.yaml) are published here; the draft of %1 is kept.")
            .arg(QString::fromStdString(file));
    }
    if (loaded.script->id != scriptIdOf(file)) {
        return Texts::tr("The script calls itself \"%1\", its file is %2. Give both the same name.")
            .arg(QString::fromStdString(loaded.script->id), QString::fromStdString(file));
    }
    if (note.simplified().isEmpty()) {
        return Texts::tr("Write in a few words what has changed; the note is kept with the version.");
    }
    return {};
}

QString Publisher::keepVersion(const std::string& id, const std::string& hash, const QString& text) const {
    const QString path = pathOf(m_parts.folder, "versions", id + "/" + hash + ".yaml");
    return QFile::exists(path) ? QString() : save(path, text);
}

QString Publisher::note(const std::string& id, const std::vector<Version>& added) const {
    const QString path = pathOf(m_parts.folder, "versions", id + "/index.tsv");
    const auto before = textOf(path);
    if (!before && QFile::exists(path)) {
        return Texts::tr("%1 can't be read. Check its permissions.").arg(path);
    }
    QString list = before.value_or(QString());
    for (const Version& version : added) {
        const QStringList line{QString::fromStdString(version.hash), version.when, version.who.simplified(),
                               version.note.simplified()};
        list += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return save(path, list);
}

Published Publisher::publish(const std::string& file, const QString& text, const QString& note) {
    if (const QString fault = keepDraft(file, text); !fault.isEmpty()) {
        return {false, fault};
    }
    scenario::Loaded loaded = read(file, text);
    if (const QString fault = refusal(file, loaded, note); !fault.isEmpty()) {
        return {false, fault};
    }
    const std::string id = loaded.script->id;
    const std::string hash = loaded.script->ref.hash;
    const scenario::Script* before = m_parts.shelf.published(id);
    const std::string hashBefore = before != nullptr ? before->ref.hash : std::string{};
    const std::optional<QString> onDisk = stored(file);
    if (hashBefore == hash && onDisk == text) {
        return {false, Texts::tr("This text is in force already; there is nothing to publish.")};
    }
    const core::Moment now = m_parts.desk.now();
    const QString when =
        QDateTime::fromMSecsSinceEpoch(now.utc, Qt::UTC).toString(Qt::ISODate); // readable, and sorts as it is
    std::vector<Version> added;
    // What was never published here (as it came with the program, or edited outside) is kept too: one can go back.
    const auto keepOld = [&](const std::string& oldHash, const QString& oldText) {
        const std::vector<Version> all = versions(id);
        const auto same = [&oldHash](const Version& version) { return version.hash == oldHash; };
        if (oldHash.empty() || oldHash == hash || std::any_of(all.begin(), all.end(), same) ||
            std::any_of(added.begin(), added.end(), same)) {
            return QString();
        }
        added.push_back({oldHash, when, {}, Texts::tr("As it was before it was published here")});
        return keepVersion(id, oldHash, oldText);
    };
    QString fault;
    if (before != nullptr && !before->sources.empty()) {
        fault = keepOld(hashBefore, QString::fromStdString(before->sources.front().text));
    }
    if (fault.isEmpty() && onDisk) {
        const scenario::Loaded outside = read(file, *onDisk);
        fault =
            keepOld(outside.script
                        ? outside.script->ref.hash
                        : QCryptographicHash::hash(onDisk->toUtf8(), QCryptographicHash::Sha256).toHex().toStdString(),
                    *onDisk);
    }
    if (fault.isEmpty()) {
        fault = keepVersion(id, hash, text);
    }
    if (fault.isEmpty()) {
        fault = save(pathOf(m_parts.folder, "scripts", file), text);
    }
    if (!fault.isEmpty()) {
        return {false, fault};
    }
    const Colleague* who = m_parts.office.colleague(m_parts.desk.me());
    added.push_back({hash, when, who != nullptr ? QString::fromStdString(who->name) : QString(), note});
    QString told = this->note(id, added);
    m_parts.shelf.publish(std::move(*loaded.script));
    if (const auto refused = m_parts.desk.submit({core::command::NoteOfficeChange{"script:" + id, hashBefore, hash}})) {
        told += refused->sentence;
    }
    told += keepDraft(file, text);
    return {true, told.isEmpty() ? Texts::tr("Published: it serves the next visitor.") : told};
}

std::vector<Version> Publisher::versions(const std::string& id) const {
    std::vector<Version> versions;
    const QString list = textOf(pathOf(m_parts.folder, "versions", id + "/index.tsv")).value_or(QString());
    for (const QString& line : list.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        if (parts.size() >= 4) {
            versions.push_back({parts.at(0).toStdString(), parts.at(1), parts.at(2), parts.at(3)});
        }
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

std::optional<QString> Publisher::versionText(const std::string& id, const std::string& hash) const {
    const bool named = !hash.empty() && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
    return named ? textOf(pathOf(m_parts.folder, "versions", id + "/" + hash + ".yaml")) : std::nullopt;
}

} // namespace yingke::office
