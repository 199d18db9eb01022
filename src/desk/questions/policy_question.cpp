// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of the office that the supervisor lets this visit past (S3.5-08): which, who, why; with what the law says.
#include "core/roles.h"
#include "desk/questions/questions.h"
#include "office/texts/policy_notes.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::desk {

void Questions::letPass() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    std::vector<std::string> policies;
    QStringList names;
    for (const auto& [policy, label] : m_desk.office().vocabulary().policies) {
        // Only rules that are on and may be let pass; one that was let pass in this visit needs no second word.
        if (office::mayLetPass(policy) && m_desk.office().setting(policy).value_or(0) != 0 &&
            visit->overridden.count(policy) == 0) {
            policies.push_back(policy);
            names << QString::fromStdString(label.chinese);
        }
    }
    if (policies.empty()) {
        m_refuse({visit->overridden.empty() ? tr("No rule of the office is on that could be let pass.")
                                            : tr("The rule was let pass in this visit already."),
                  visit->id,
                  {}});
        return;
    }
    const core::VisitId id = visit->id;
    if (policies.size() == 1) {
        whoLetsPass(id, policies.front(), names.front());
        return;
    }
    m_overlay.ask({tr("%1: which rule is let pass?").arg(whom(*visit)),
                   names,
                   {},
                   [this, id, policies, names](int option, const QStringList&) {
                       if (option < 0) {
                           return Reply(tr("Choose one."));
                       }
                       whoLetsPass(id, policies.at(static_cast<std::size_t>(option)), names.at(option));
                       return Reply();
                   }});
}

void Questions::whoLetsPass(const core::VisitId& visit, const std::string& policy, const QString& name) {
    std::vector<core::PersonId> people;
    QStringList names;
    for (const char* role : {core::role::serviceSupervisor, core::role::director}) {
        for (const core::PersonId& person : m_desk.office().holders(core::RoleId{role})) {
            const office::Colleague* colleague = m_desk.office().colleague(person);
            if (colleague == nullptr || std::find(people.begin(), people.end(), person) != people.end()) {
                continue;
            }
            people.push_back(person);
            names << office::nameAndPost(m_desk.office(), person) + QStringLiteral("  ") +
                         office::presenceText(core::presenceOf(m_desk.hall(), person));
        }
    }
    if (people.empty()) {
        m_refuse({tr("There is no service supervisor and no director who could let it pass. Add colleagues with "
                     "{key:desk.colleague}."),
                  visit,
                  {}});
        return;
    }
    Question question;
    const core::Visit* of = core::find(m_desk.hall(), visit);
    question.title = tr("%1: who lets it pass: %2").arg(of != nullptr ? whom(*of) : QString(), name);
    question.note = office::policyNote(policy);
    question.options = names;
    question.lines = {{tr("why (kept in the log)"), {}, {}}};
    question.done = [this, visit, policy, people](int option, const QStringList& written) -> Reply {
        if (option < 0 || option >= static_cast<int>(people.size())) {
            return tr("Choose who lets it pass.");
        }
        if (written.value(0).isEmpty()) {
            return {tr("Write why it is let pass; the reason is kept in the log."), 0};
        }
        const core::PersonId& by = people.at(static_cast<std::size_t>(option));
        return sentence(
            m_desk.submit({core::command::OverridePolicy{visit, policy, by, written.value(0).toStdString()}}));
    };
    m_overlay.ask(question);
}

} // namespace yingke::desk
