// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings for those at the desk: set about the visitor in the centre, the room or a firm; looked at again at the end.
#include "desk/questions/questions.h"
#include "frontdesk/new_visit.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <QDate>

namespace yingke::desk {

namespace {

const QDate firstDay(1970, 1, 1);

/// What was written as a day; nothing when it is none.
std::optional<std::int64_t> dayIn(const QString& written) {
    const QDate date = QDate::fromString(written.left(10), Qt::ISODate);
    return date.isValid() ? std::optional(firstDay.daysTo(date)) : std::nullopt;
}

/// About whom, for who reviews it: at the desk's own question, not at the card.
QString subjectOf(const core::Warning& warning) {
    switch (warning.about) {
    case core::WarningAbout::Person:
        return office::titleOf(warning.who, core::Channel::InPerson) + QLatin1Char(' ') +
               QString::fromStdString(warning.who.room);
    case core::WarningAbout::Room:
        return QString::fromStdString(warning.who.room);
    case core::WarningAbout::Firm:
        return QString::fromStdString(warning.firm);
    }
    return {};
}

} // namespace

void Questions::warn() {
    const core::Visit* visit = focused();
    const core::Visitor who = visit != nullptr ? visit->visitor : core::Visitor{};
    Question question;
    question.title = tr("A warning for those at the desk");
    question.note = tr("With a reason and a last day. Its text is opened by a key; the visitor may ask to see it.");
    question.options = {visit != nullptr ? tr("about the visitor: %1").arg(whom(*visit)) : tr("about a person"),
                        tr("about a room"), tr("about a firm")};
    question.lines = {{tr("reason"), {}, tr("what those at the desk should know")},
                      {tr("last day"), {}, {}, scenario::FactType::Date},
                      {tr("room"), QString::fromStdString(who.room), {}, scenario::FactType::Room},
                      {tr("firm"), {}, {}}};
    question.picked = visit != nullptr ? 0 : 1;
    question.done = [this, who](int option, const QStringList& written) -> Reply {
        const auto day = dayIn(written.value(1));
        if (!day) {
            return {tr("Write the last day on which it holds."), 1};
        }
        core::command::SetWarning warning;
        warning.warning = core::WarningId{frontdesk::newId()};
        warning.about = option == 0   ? core::WarningAbout::Person
                        : option == 1 ? core::WarningAbout::Room
                                      : core::WarningAbout::Firm;
        warning.who = option == 0 ? who : core::Visitor{};
        if (option == 1) {
            warning.who.room = written.value(2).toStdString();
        } else if (option == 2) {
            warning.firm = written.value(3).toStdString();
        }
        warning.reason = written.value(0).toStdString();
        warning.lastDay = *day;
        return warningReply(m_desk.submit({warning}), option);
    };
    m_overlay.ask(question);
}

Reply Questions::warningReply(const std::optional<frontdesk::Refusal>& refusal, int option) {
    if (!refusal) {
        return {};
    }
    if (refusal->field == QStringLiteral("named")) {
        return option == 0 ? Reply(tr("A person is known by a telephone, or by name and room. Note them first "
                                      "({key:desk.person})."))
                           : Reply(tr("Write the room or the firm."), option + 1);
    }
    const bool atReason = refusal->field == QStringLiteral("reason") || refusal->field == QStringLiteral("warning");
    return {refusal->sentence, atReason ? 0 : 1};
}

void Questions::reviewWarning(const core::WarningId& id) {
    const core::Warning* warning = core::find(m_desk.hall(), id);
    if (warning == nullptr) {
        return;
    }
    Question question;
    question.title = tr("A warning ends today: %1").arg(subjectOf(*warning));
    question.note =
        tr("%1 (by %2)").arg(QString::fromStdString(warning->reason), office::nameOf(m_desk.office(), warning->author));
    question.options = {tr("let it end"), tr("prolong it")};
    question.lines = {{tr("reason"), {}, {}}, {tr("new last day, when prolonged"), {}, {}, scenario::FactType::Date}};
    question.done = [this, id](int option, const QStringList& written) -> Reply {
        const std::string reason = written.value(0).toStdString();
        if (option != 1) {
            const auto refusal = m_desk.submit({core::command::EndWarning{id, reason}});
            return refusal ? Reply(refusal->sentence, 0) : Reply();
        }
        const auto day = dayIn(written.value(1));
        if (!day) {
            return {tr("Write the last day on which it holds."), 1};
        }
        const auto refusal = m_desk.submit({core::command::ProlongWarning{id, *day, reason}});
        const bool atReason = refusal && refusal->field == QStringLiteral("reason");
        return refusal ? Reply(refusal->sentence, atReason ? 0 : 1) : Reply();
    };
    m_overlay.ask(question);
}

} // namespace yingke::desk
