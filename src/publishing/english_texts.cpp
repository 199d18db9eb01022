// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/english_texts.h"

#include "publishing/script_file.h"
#include "publishing/texts.h"
#include "scenario/language/loader.h"
#include "scenario/language/placeholders.h"
#include "scenario/player/english_file.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>

namespace yingke::publishing {

namespace {

bool isEnglish(const std::string& file) {
    const ScriptKind kind = scriptKindOf(file);
    return kind == ScriptKind::English || kind == ScriptKind::EnglishPiece;
}

QString missingIn(const scenario::EnglishLine& line) {
    const std::vector<std::string> there = scenario::placeholdersIn(line.english.text);
    QStringList missing;
    for (const std::string& name : scenario::placeholdersIn(line.chinese.text)) {
        if (std::find(there.begin(), there.end(), name) == there.end()) {
            missing << QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}');
        }
    }
    return missing.isEmpty() ? QString()
                             : Texts::tr("The Chinese also says %1.").arg(missing.join(QStringLiteral(", ")));
}

QString stepName(const scenario::Script& script, const core::StepId& id) {
    const scenario::Step* step = script.find(id);
    return QString::fromStdString(step != nullptr && !step->title.empty() ? step->title.text : id.value);
}

} // namespace

TextFile EnglishTexts::current(const std::string& file) const {
    if (std::optional<QString> draft = m_publisher.draft(file)) {
        return {std::move(draft), {}};
    }
    TextFile there = readTextFile(m_publisher.pathOf(file));
    if (!there.text && there.fault.isEmpty()) {
        there.text = m_publisher.inForce(file); // the file is gone, its text serves on
    }
    return there;
}

void EnglishTexts::show(const scenario::Script& script) {
    m_script = script;
    readAgain();
}

void EnglishTexts::readAgain() {
    m_rows.clear();
    m_faults.clear();
    if (!m_script || m_script->sources.empty()) {
        return;
    }
    const auto english = [this](const std::string& file) -> std::optional<scenario::Source> {
        const TextFile found = current(file);
        if (!found.fault.isEmpty()) {
            m_faults.emplace(file, found.fault);
        }
        return found.text ? std::optional(scenario::Source{file, found.text->toStdString()}) : std::nullopt;
    };
    const scenario::Source main = m_script->sources.front();
    const auto chinesePiece = [this](const std::string& id) -> std::optional<scenario::Source> {
        const std::string file = "zh_CN/pieces/" + id + ".yaml";
        const auto found = std::find_if(m_script->sources.begin(), m_script->sources.end(),
                                        [&file](const scenario::Source& one) { return one.file == file; });
        return found != m_script->sources.end() ? std::optional(*found) : std::nullopt;
    };
    scenario::Loaded loaded =
        scenario::load(main, chinesePiece, english("en/" + scriptIdOf(main.file) + ".yaml"),
                       [&english](const std::string& id) { return english("en/pieces/" + id + ".yaml"); });
    for (const scenario::Problem& problem : loaded.problems) {
        if (problem.gravity == scenario::Gravity::Error && isEnglish(problem.place.file)) {
            m_faults.emplace(problem.place.file, placedSentenceOf(problem));
        }
    }
    const scenario::Script& script = loaded.script ? *loaded.script : *m_script;
    scenario::Problems problems;
    scenario::checkEnglish(script, m_office.vocabulary(), problems);
    for (scenario::EnglishLine& line : scenario::englishLines(script, m_office.vocabulary())) {
        EnglishRow row;
        if (!line.english.empty() && line.english.place.file != line.file) {
            line.file = line.english.place.file; // the script's own file says what the piece says elsewhere
            line.fileStep = line.step.value;
        }
        row.step = stepName(script, line.step);
        if (const auto fault = m_faults.find(line.file); fault != m_faults.end()) {
            row.closed = true;
            row.fault = fault->second;
        } else if (!line.english.empty()) {
            const auto wrong = std::find_if(problems.begin(), problems.end(), [&line](const scenario::Problem& one) {
                return one.gravity == scenario::Gravity::Error && one.place == line.english.place;
            });
            row.fault = wrong != problems.end() ? sentenceOf(*wrong) : QString();
            row.hint = missingIn(line);
        }
        row.line = std::move(line);
        m_rows.push_back(std::move(row));
    }
    m_script = script;
}

int EnglishTexts::gaps() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const EnglishRow& row) { return row.gap(); }));
}

QString EnglishTexts::write(std::size_t row, const QString& english) {
    if (!m_script || row >= m_rows.size()) {
        return {};
    }
    const scenario::EnglishLine line = m_rows[row].line;
    const TextFile before = current(line.file);
    if (!before.fault.isEmpty()) {
        return before.fault;
    }
    if (m_rows[row].closed) {
        return m_rows[row].fault;
    }
    scenario::Problems problems;
    const auto after = scenario::withEnglish(before.text.value_or(QString()).toStdString(), *m_script, line,
                                             english.simplified().toStdString(), problems);
    if (!after) {
        return problems.empty()
                   ? Texts::tr("%1 can't be read. Check its permissions.").arg(m_publisher.pathOf(line.file))
                   : placedSentenceOf(problems.front());
    }
    if (QString fault = m_publisher.keepDraft(line.file, QString::fromStdString(*after)); !fault.isEmpty()) {
        return fault;
    }
    readAgain();
    return {};
}

std::vector<std::string> EnglishTexts::drafts() const {
    std::set<std::string> files;
    for (const EnglishRow& row : m_rows) {
        if (m_publisher.draft(row.line.file)) {
            files.insert(row.line.file);
        }
    }
    return {files.begin(), files.end()};
}

} // namespace yingke::publishing
