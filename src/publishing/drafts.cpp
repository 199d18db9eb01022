// SPDX-License-Identifier: GPL-3.0-or-later
// What is not published yet: drafts, and a new scenario from the template.
#include "publishing/published_texts.h"
#include "publishing/publisher.h"
#include "publishing/texts.h"
#include "scenario/language/values.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace yingke::publishing {

namespace {

QString draftsOf(const QString& folder) { return folder + QStringLiteral("/drafts/"); }

/// As a YAML text in quotes.
QString quoted(QString text) {
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

std::optional<QString> Publisher::draft(const std::string& file) const {
    if (std::optional<QString> own = readTextFile(draftsOf(m_parts.folder) + QString::fromStdString(file)).text) {
        return own;
    }
    std::optional<QString> there = stored(file);
    return there && there != publishedText(m_parts.folder, file) ? there : std::nullopt;
}

std::vector<std::string> Publisher::drafts() const {
    std::vector<std::string> files;
    const QString folder = draftsOf(m_parts.folder);
    QDirIterator found(folder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        files.push_back(found.next().mid(folder.size()).toStdString());
    }
    for (const std::string& file : changedOutside()) {
        if (stored(file)) {
            files.push_back(file);
        }
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

QString Publisher::keepDraft(const std::string& file, const QString& text) const {
    if (stored(file) == text) {
        return withdraw(file);
    }
    const QString path = draftsOf(m_parts.folder) + QString::fromStdString(file);
    return draft(file) == text ? QString() : writeTextFile(path, text);
}

QString Publisher::withdraw(const std::string& file) const {
    const QString path = draftsOf(m_parts.folder) + QString::fromStdString(file);
    if (QFile::exists(path) && !QFile::remove(path)) {
        return Texts::tr("The draft %1 can't be removed. Check the permissions of its folder.").arg(path);
    }
    return {};
}

QString Publisher::begin(const std::string& id, const QString& title) const {
    if (!scenario::isId(id) || id.size() > 40) {
        return Texts::tr("Name the scenario with small letters, digits and _ (at most 40), e.g. bicycle_hire.");
    }
    const QString name = title.simplified();
    if (name.isEmpty() || name.size() > 20) {
        return Texts::tr("Write the title that the desk shows (at most 20 characters).");
    }
    const std::string file = "zh_CN/" + id + ".yaml";
    if (QFile::exists(pathOf(file)) || draft(file) || m_parts.shelf.published(id) != nullptr) {
        return Texts::tr("There is a scenario \"%1\" already. Choose another name, or open it in the list.")
            .arg(QString::fromStdString(id));
    }
    const TextFile own = readTextFile(pathOf("template.yaml"));
    const std::optional<QString> text =
        own.text ? own.text : readTextFile(QStringLiteral(":/scripts/template.yaml")).text;
    if (!text) {
        return Texts::tr("%1 can't be read. Check its permissions.").arg(pathOf("template.yaml"));
    }
    QStringList lines = text->split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.startsWith(QStringLiteral("scenario:"))) {
            line = QStringLiteral("scenario: ") + QString::fromStdString(id);
        } else if (line.startsWith(QStringLiteral("title:"))) {
            line = QStringLiteral("title: ") + quoted(name);
        }
    }
    return writeTextFile(draftsOf(m_parts.folder) + QString::fromStdString(file), lines.join(QLatin1Char('\n')));
}

} // namespace yingke::publishing
