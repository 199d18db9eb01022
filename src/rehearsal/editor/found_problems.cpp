// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/found_problems.h"

#include "publishing/script_file.h"
#include "rehearsal/parts/texts.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace yingke::rehearsal {

namespace {

QString notWalkedYet() { return Texts::tr("It has not been walked through yet."); }
QString moreFound(int more) { return Texts::tr("And %1 more.").arg(more); }

/// The checker's own "unreachable" at the same place says it already.
bool told(const scenario::Problems& read, const scenario::Problem& found) {
    return std::any_of(read.begin(), read.end(), [&found](const scenario::Problem& one) {
        return one.place == found.place && one.code == "unreachable";
    });
}

} // namespace

bool writtenInTheFirst(const scenario::Script& script, const std::string& file) {
    return std::any_of(script.steps.begin(), script.steps.end(), [&file](const scenario::Step& step) {
        return step.place.file == file && step.language == scenario::Language::First;
    });
}

scenario::Problems FoundProblems::with(const scenario::Problems& read, const scenario::Script& script) const {
    if (scenario::hasErrors(read)) {
        return read; // it was not walked, and is to be mended first
    }
    scenario::Problems all;
    for (scenario::Problem& problem : m_walked ? m_walked(script).found : scenario::Problems{}) {
        if (!told(read, problem)) {
            problem.gravity = scenario::Gravity::Warning;
            all.push_back(std::move(problem));
        }
    }
    all.insert(all.end(), read.begin(), read.end());
    return all;
}

QString FoundProblems::beforePublishing(const scenario::Script& script) const {
    const Walked walked = m_walked ? m_walked(script) : Walked{};
    if (!walked.walked) {
        return notWalkedYet();
    }
    constexpr std::size_t most = 3;
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(most, walked.found.size()); ++i) {
        sentences << publishing::placedSentenceOf(walked.found[i]);
    }
    if (walked.found.size() > most) {
        sentences << moreFound(static_cast<int>(walked.found.size() - most));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace yingke::rehearsal
