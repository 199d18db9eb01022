// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_slips.h"

#include "core/draft.h"
#include "core/slip_number.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/desk_till.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "office/texts/visit_texts.h"
#include "slips/slip_book.h"
#include "slips/slip_maker.h"

#include <algorithm>

namespace yingke::frontdesk {

namespace {

/// Slips of this step of this run begin with it: position is never identity, the step's id is.
std::string slipPrefix(const core::Visit& visit) {
    return visit.id.value + "/" + std::to_string(visit.earlierScripts.size()) + "/" + visit.run.step.value + "#";
}

/// What a person would see changed: everything but when it was made out, its number and code.
slips::SlipContent withoutTime(slips::SlipContent content) {
    for (const char* name : {"date", "time", "until", "number", "code", "receptionist"}) {
        content.values.erase(name);
    }
    return content;
}

/// Inputs by which a person goes on from a step; going back, skipping and a limit that passes give nothing out.
bool goesOn(const scenario::Input& input) {
    return std::holds_alternative<scenario::Next>(input) || std::holds_alternative<scenario::Pick>(input) ||
           std::holds_alternative<scenario::CallEnded>(input) || std::holds_alternative<scenario::Taken>(input);
}

std::optional<Refusal> notYet(const SlipDraft& draft, const core::VisitId& visit) {
    if (!draft.hasLayout) {
        tellRefused("SlipWithoutLayout");
        return Refusal{
            Texts::tr("This slip has no layout, so it can't be made out. Mend its file in the folder slips, or "
                      "skip this step with a reason ({key:skip})."),
            visit,
            {}};
    }
    if (draft.missing.isEmpty()) {
        return std::nullopt;
    }
    tellRefused("SlipIncomplete");
    return Refusal{
        Texts::tr("The slip can't be made out yet. Missing: %1. Go back and fill it in ({key:back}), or skip "
                  "this step with a reason ({key:skip}).")
            .arg(draft.missing.join(QStringLiteral("、"))),
        visit,
        {}};
}

} // namespace

DeskSlips::DeskSlips(DecisionLoop& loop, const DeskPlayer& player, const DeskTill& till, const slips::SlipBook* book,
                     const std::vector<slips::SlipEntry>& given)
    : m_loop(loop), m_player(player), m_till(till), m_book(book) {
    for (const slips::SlipEntry& entry : given) {
        noteNumber(entry.kind, entry.number.toStdString());
    }
    for (const auto& [visit, records] : loop.records()) {
        for (const core::EventRecord& record : records) {
            note(record);
        }
    }
    QObject::connect(&loop, &DecisionLoop::happened, &loop, [this](const core::EventRecord& record) { note(record); });
}

void DeskSlips::note(const core::EventRecord& record) {
    if (const auto* issued = std::get_if<core::event::SlipIssued>(&record.event)) {
        noteNumber(issued->kind, issued->number);
    }
}

void DeskSlips::noteNumber(const std::string& kind, const std::string& number) {
    if (const auto read = core::slipNumberFrom(number)) {
        int& last = m_places[{kind, read->day}];
        last = std::max(last, read->place);
    }
}

SlipDraft DeskSlips::draft(const core::VisitId& id) const {
    SlipDraft draft;
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* script = visit != nullptr ? m_player.scriptOf(*visit) : nullptr;
    const scenario::Step* step = script != nullptr ? script->find(visit->run.step) : nullptr;
    if (step == nullptr || !step->print) {
        return draft;
    }
    draft.kind = step->print->slip.text;
    draft.content = slips::makeSlip(draft.kind, {m_loop.hall(), *visit, *script, m_player.surroundings(),
                                                 office::nameOf(m_loop.office(), m_loop.me())});
    m_till.itemise(draft.content, *visit);
    const slips::SlipTemplate* form = m_book != nullptr ? m_book->templates().find(draft.kind) : nullptr;
    draft.hasLayout = form != nullptr || m_book == nullptr;
    draft.missing = form != nullptr ? slips::missingIn(*form, draft.content) : QStringList();
    const std::string prefix = slipPrefix(*visit);
    const auto given = slips::entriesOf(m_loop.recordsOf(id));
    const auto last = std::find_if(given.rbegin(), given.rend(), [&prefix](const slips::SlipEntry& entry) {
        return !entry.voided && entry.id.value.rfind(prefix, 0) == 0;
    });
    if (last != given.rend()) {
        draft.issued = *last;
        const auto money = m_loop.hall().takings.find(last->id);
        // What a receipt has paid is not owed any more, so that its lines read otherwise now; its sum does not.
        draft.changed = !last->erased && (money != m_loop.hall().takings.end()
                                              ? last->content.value("total") != draft.content.value("total")
                                              : withoutTime(last->content) != withoutTime(draft.content));
    }
    return draft;
}

/// The command that gives the step's slip out, with the next number. Decided on the hall as it stands, in the window's
/// thread: nothing can come between the number and its event.
core::command::IssueSlip DeskSlips::issueOf(const core::Visit& visit, SlipDraft draft) const {
    const std::int64_t day = core::localDay(m_loop.now());
    const auto known = m_places.find({draft.kind, day});
    const std::string number =
        core::nextSlipNumber(m_loop.hall(), draft.kind, m_loop.now(), known != m_places.end() ? known->second : 0);
    const std::string prefix = slipPrefix(visit);
    const auto before = std::count_if(visit.slips.begin(), visit.slips.end(), [&prefix](const core::IssuedSlip& slip) {
        return slip.id.value.rfind(prefix, 0) == 0;
    });
    slips::SlipContent& content = draft.content;
    content.values["number"] = QString::fromStdString(number);
    if (draft.kind == "release_slip" && m_book != nullptr && !m_book->key().empty()) {
        content.values["code"] =
            m_book->key().code(content.value("number"), content.value("room"), content.value("date"));
    }
    return {visit.id, core::SlipId{prefix + std::to_string(before + 1)}, draft.kind, number, slips::toJson(content)};
}

std::optional<Refusal> DeskSlips::giveOut(core::Draft& decision, const core::VisitId& id,
                                          const scenario::Input& input) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (!goesOn(input) || visit == nullptr || core::isClosed(*visit)) {
        return std::nullopt;
    }
    const SlipDraft slip = draft(id);
    if (slip.kind.empty() || slip.issued) {
        return std::nullopt;
    }
    if (auto refusal = notYet(slip, id)) {
        return refusal;
    }
    return give(decision, issueOf(*visit, slip));
}

/// The slip, and the money that a receipt is for: both or neither.
std::optional<Refusal> DeskSlips::give(core::Draft& decision, const core::command::IssueSlip& issue) const {
    if (const auto rejection = decision.decide(core::Command(issue))) {
        return refusalOf(*rejection, issue.visit);
    }
    return m_till.take(decision, issue);
}

SlipIssue DeskSlips::issue(const core::VisitId& id) {
    const SlipDraft draft = this->draft(id);
    if (draft.issued) {
        return {draft.issued->id, std::nullopt};
    }
    if (draft.kind.empty()) {
        tellRefused("NoSlipHere");
        return {{}, Refusal{Texts::tr("There is no slip at this step."), id, {}}};
    }
    if (auto refusal = notYet(draft, id)) {
        return {{}, std::move(refusal)};
    }
    const core::command::IssueSlip issue = issueOf(*core::find(m_loop.hall(), id), draft);
    core::Draft decision = m_loop.draft();
    auto refusal = give(decision, issue);
    if (!refusal) {
        m_loop.carryOut(std::move(decision));
    }
    m_loop.tell();
    return {refusal ? core::SlipId{} : issue.slip, std::move(refusal)};
}

std::optional<Refusal> DeskSlips::voidSlip(const core::SlipId& slip, const QString& reason) {
    const auto entry = find(slip);
    const core::VisitId visit = entry ? entry->visit : core::VisitId{};
    return m_loop.act({core::Command(core::command::VoidSlip{visit, slip, reason.toStdString()})}, visit);
}

std::optional<Refusal> DeskSlips::reprint(const core::SlipId& slip) {
    const auto entry = find(slip);
    const core::VisitId visit = entry ? entry->visit : core::VisitId{};
    return m_loop.act({core::Command(core::command::ReprintSlip{visit, slip})}, visit);
}

std::vector<slips::SlipEntry> DeskSlips::ofToday() const {
    std::vector<slips::SlipEntry> today;
    const std::int64_t day = core::localDay(m_loop.now());
    for (const auto& [id, records] : m_loop.records()) {
        for (slips::SlipEntry& entry : slips::entriesOf(records)) {
            const auto number = core::slipNumberFrom(entry.number.toStdString());
            if (number && number->day == day) {
                today.push_back(std::move(entry));
            }
        }
    }
    std::sort(today.begin(), today.end(), [](const slips::SlipEntry& a, const slips::SlipEntry& b) {
        return std::tie(a.at.steady, a.kind, a.number) < std::tie(b.at.steady, b.kind, b.number);
    });
    return today;
}

std::optional<slips::SlipEntry> DeskSlips::find(const core::SlipId& slip) const {
    const core::VisitId visit{slip.value.substr(0, slip.value.find('/'))};
    for (slips::SlipEntry& entry : slips::entriesOf(m_loop.recordsOf(visit))) {
        if (entry.id == slip) {
            return std::move(entry);
        }
    }
    return std::nullopt;
}

bool DeskSlips::recorded(const slips::SlipEntry& entry) const {
    return std::all_of(entry.events.begin(), entry.events.end(),
                       [this](const core::EventId& event) { return m_loop.journal().durable(event); });
}

} // namespace yingke::frontdesk
