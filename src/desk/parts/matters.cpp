// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/matters.h"

#include "core/desk_scripts.h"
#include "scenario/player/script_shelf.h"

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr const char* between = ", ";

void note(std::vector<Matter>& matters, const std::string& script, const QString& title) {
    for (Matter& matter : matters) {
        if (matter.stand == Matter::Stand::Now) {
            matter.stand = Matter::Stand::Unfinished; // switched away from
        }
    }
    const auto known =
        std::find_if(matters.begin(), matters.end(), [&script](const Matter& one) { return one.script == script; });
    if (known == matters.end()) {
        matters.push_back({script, title, Matter::Stand::Now});
    } else {
        known->stand = Matter::Stand::Now;
    }
}

Matter::Stand standOf(core::MatterEnd end) {
    switch (end) {
    case core::MatterEnd::Done:
        return Matter::Stand::Done;
    case core::MatterEnd::Refused:
        return Matter::Stand::Refused;
    case core::MatterEnd::AwaitsPapers:
        return Matter::Stand::AwaitsPapers;
    case core::MatterEnd::AwaitsPromise:
        return Matter::Stand::AwaitsPromise;
    case core::MatterEnd::Told:
        return Matter::Stand::Told;
    }
    return Matter::Stand::Done;
}

void stand(std::vector<Matter>& matters, const std::string& script, Matter::Stand stand) {
    for (Matter& matter : matters) {
        if (matter.script == script) {
            matter.stand = stand;
        }
    }
}

/// The script has led the visitor to a colleague and is at its end there: what they came for is only beginning.
void stillWithColleague(std::vector<Matter>& matters, const core::Visit& visit) {
    for (Matter& matter : matters) {
        if (matter.script == visit.run.script.id && matter.stand == Matter::Stand::Done) {
            matter.stand = Matter::Stand::Now;
        }
    }
}

} // namespace

std::vector<Matter> mattersOf(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    const auto offered = desk.shelf().matters();
    const auto find = [&offered](const std::string& id) {
        return std::find_if(offered.begin(), offered.end(), [&id](const auto* script) { return script->id == id; });
    };
    std::vector<Matter> matters;
    for (const core::EventRecord& record : desk.recordsOf(visit.id)) {
        if (const auto* begun = std::get_if<core::event::ScenarioBegun>(&record.event)) {
            // A follow-up of a promise is no matter to choose, and yet what the visit is about.
            const bool own = find(begun->script.id) == offered.end() && begun->promise.empty() &&
                             begun->script.id != core::desk_script::complaint; // that is what they came for
            if (!own) {
                note(matters, begun->script.id, QString::fromStdString(begun->title));
            }
        } else if (const auto* suspended = std::get_if<core::event::ScenarioSuspended>(&record.event)) {
            stand(matters, suspended->script.id, Matter::Stand::Suspended);
        } else if (const auto* resumed = std::get_if<core::event::ScenarioResumed>(&record.event)) {
            stand(matters, resumed->script.id, Matter::Stand::Now);
        } else if (std::holds_alternative<core::event::SteppedBack>(record.event)) {
            stand(matters, record.script.id, Matter::Stand::Now); // out of its end, back to its last step
        } else if (const auto* ended = std::get_if<core::event::ScenarioEnded>(&record.event)) {
            stand(matters, ended->script.id, standOf(ended->end.value_or(core::MatterEnd::Done)));
        }
    }
    if (core::takenHandover(visit) != nullptr && !core::isClosed(visit)) {
        stillWithColleague(matters, visit);
    }
    for (const std::string& wanted : wantedMatters(visit.visitor)) {
        const bool begun = std::any_of(matters.begin(), matters.end(),
                                       [&wanted](const Matter& matter) { return matter.script == wanted; });
        if (const auto script = find(wanted); !begun && script != offered.end()) {
            matters.push_back({wanted, QString::fromStdString((*script)->title.text), Matter::Stand::Next});
        }
    }
    return matters;
}

std::vector<const scenario::Script*> mattersFor(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    std::vector<const scenario::Script*> offered = desk.shelf().matters();
    const auto otherwise = [&visit](const scenario::Script* script) {
        return script->channel.value_or(visit.channel) != visit.channel;
    };
    offered.erase(std::remove_if(offered.begin(), offered.end(), otherwise), offered.end());
    return offered;
}

QString mattersText(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    QStringList titles;
    for (const Matter& matter : mattersOf(desk, visit)) {
        titles << matter.title;
    }
    return titles.join(QStringLiteral(" · "));
}

bool wouldMix(const frontdesk::FrontDesk& desk, const core::Visit& visit, const core::VisitorChange& change) {
    const auto differs = [](const std::string& known, const std::optional<std::string>& given) {
        return !known.empty() && given && *given != known;
    };
    if (!differs(visit.visitor.surname, change.surname) && !differs(visit.visitor.room, change.room)) {
        return false;
    }
    const auto matters = mattersOf(desk, visit);
    const bool begun =
        std::any_of(matters.begin(), matters.end(), [](const Matter& one) { return one.stand != Matter::Stand::Next; });
    return begun || !visit.papers.empty() || !visit.slips.empty() || !visit.promises.empty();
}

std::vector<std::string> wantedMatters(const core::Visitor& visitor) {
    std::vector<std::string> wanted;
    const QString all = QString::fromStdString(visitor.matter);
    for (const QString& one : all.split(QLatin1String(between), Qt::SkipEmptyParts)) {
        wanted.push_back(one.toStdString());
    }
    return wanted;
}

std::string withWanted(const core::Visitor& visitor, const std::string& script) {
    const auto wanted = wantedMatters(visitor);
    if (std::find(wanted.begin(), wanted.end(), script) != wanted.end()) {
        return visitor.matter;
    }
    return visitor.matter.empty() ? script : visitor.matter + between + script;
}

} // namespace yingke::desk
