// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/script_reading.h"

#include "platform/system_clock.h"
#include "publishing/published_texts.h"
#include "publishing/script_file.h"
#include "scenario/player/unsure_years.h"

#include <algorithm>
#include <tuple>

namespace yingke::publishing {

namespace {

void add(scenario::Problems& problems, scenario::Problem problem) {
    if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
        problems.push_back(std::move(problem));
    }
}

/// Whether the script is made of this file, or would be: its English may be new.
bool madeOf(const scenario::Script& script, const std::string& file) {
    const std::string id = scriptIdOf(file);
    switch (scriptKindOf(file)) {
    case ScriptKind::Script:
    case ScriptKind::English:
        return script.id == id;
    case ScriptKind::Piece:
    case ScriptKind::EnglishPiece: {
        const std::string piece = "zh_CN/pieces/" + id + ".yaml";
        return std::any_of(script.sources.begin(), script.sources.end(),
                           [&piece](const scenario::Source& source) { return source.file == piece; });
    }
    case ScriptKind::Other:
        return false;
    }
    return false;
}

} // namespace

scenario::CheckOptions checkOptions(const core::LimitTable& limits) {
    scenario::CheckOptions options;
    for (const core::OfficeLimit& limit : core::officeLimits) {
        const core::LimitRule& rule = limits.*limit.rule;
        options.limits[limit.name()] = rule.length;
        options.limits[limit.warningName()] = rule.warnBefore;
    }
    return options;
}

scenario::Loaded ScriptReading::load(const scenario::Source& main, const scenario::Source& overlay) const {
    const auto source = [&](const std::string& file) -> std::optional<scenario::Source> {
        if (file == overlay.file) {
            return overlay;
        }
        const auto text = publishedText(m_folder, file);
        return text ? std::optional(scenario::Source{file, text->toStdString()}) : std::nullopt;
    };
    const auto piece = [&source](const std::string& where) {
        return [&source, where](const std::string& id) { return source(where + id + ".yaml"); };
    };
    scenario::Loaded loaded = scenario::load(main, piece("zh_CN/pieces/"),
                                             source("en/" + scriptIdOf(main.file) + ".yaml"), piece("en/pieces/"));
    if (loaded.script) {
        for (scenario::Problem& problem :
             scenario::check(*loaded.script, m_office.vocabulary(), checkOptions(m_office.limits()))) {
            add(loaded.problems, std::move(problem));
        }
        for (scenario::Problem& problem : scenario::unannouncedYears(*loaded.script, m_office.calendar(),
                                                                     core::localDay(platform::SystemClock().now()))) {
            add(loaded.problems, std::move(problem));
        }
        for (scenario::Problem& problem : scenario::checkFollowUps(*loaded.script, m_shelf.library())) {
            add(loaded.problems, std::move(problem));
        }
    }
    return loaded;
}

void ScriptReading::readPart(const scenario::Source& source, ReadText& result) const {
    const ScriptKind kind = scriptKindOf(source.file);
    if (kind == ScriptKind::Piece) {
        scenario::Loaded alone = load(source, source);
        result.script = std::move(alone.script);
        result.problems = std::move(alone.problems);
    }
    bool used = false;
    for (const scenario::Script& script : m_shelf.library().scripts) {
        if (!madeOf(script, source.file) || script.sources.empty()) {
            continue;
        }
        scenario::Loaded loaded = load(script.sources.front(), source);
        if (kind == ScriptKind::Piece && !used) {
            // What the piece lacks alone (a fact of the script around it) counts only where it is used.
            result.problems.clear();
        }
        used = true;
        for (scenario::Problem& problem : loaded.problems) {
            if (problem.place.file == source.file || problem.gravity == scenario::Gravity::Error) {
                add(result.problems, std::move(problem));
            }
        }
        if (loaded.script) {
            if (kind != ScriptKind::Piece && !result.script) {
                result.script = loaded.script;
            }
            result.touched.push_back(std::move(*loaded.script));
        }
    }
    if (!used && kind != ScriptKind::Piece) {
        add(result.problems, {{source.file, 1, 1},
                              scenario::Gravity::Error,
                              "no-script",
                              "没有用到这份英文的已发布脚本。请先发布中文脚本“" + scriptIdOf(source.file) + "”。",
                              "No published script uses this English text. Publish the Chinese script \"" +
                                  scriptIdOf(source.file) + "\" first.",
                              {}});
    }
}

ReadText ScriptReading::read(const std::string& file, const QString& text) const {
    const scenario::Source source{file, text.toStdString()};
    ReadText result;
    if (scriptKindOf(file) == ScriptKind::Script) {
        scenario::Loaded loaded = load(source, source);
        result.problems = std::move(loaded.problems);
        result.script = std::move(loaded.script);
        if (result.script) {
            result.touched.push_back(*result.script);
        }
    } else {
        readPart(source, result);
    }
    std::stable_sort(result.problems.begin(), result.problems.end(),
                     [&file](const scenario::Problem& a, const scenario::Problem& b) {
                         return std::tuple(a.place.file != file, a.place.line, a.place.column) <
                                std::tuple(b.place.file != file, b.place.line, b.place.column);
                     });
    return result;
}

} // namespace yingke::publishing
