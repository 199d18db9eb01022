// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/story/visit_story.h"

#include "core/clocks.h"
#include "core/desk_scripts.h"
#include "core/roles.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "reading/story/story_labels.h"
#include "reading/story/story_texts.h"
#include "scenario/player/words.h"
#include "slips/slip_content.h"

#include <QDate>
#include <QStringList>

#include <map>

namespace yingke::reading {

namespace {

using Tone = StoryLine::Tone;

QString dayOf(std::int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(QStringLiteral("yyyy-MM-dd")); }

QString withNote(const QString& line, const std::string& note) {
    return note.empty() ? line : StoryTexts::tr("%1 (%2)").arg(line, text(note));
}

/// Turns one event after the other into a line; knows what went before.
class Teller {
    Q_DECLARE_TR_FUNCTIONS(yingke::reading::StoryTexts)

public:
    Teller(const office::Office& office, scenario::ScriptShelf& shelf) : m_office(office), m_labels(office, shelf) {}

    StoryLine tell(const journal::NumberedRecord& numbered) {
        m_record = &numbered.record;
        m_tone = Tone::Plain;
        const QString words = std::visit(*this, numbered.record.event);
        return {numbered.seq, numbered.record.at, m_tone, words, false};
    }

    // ---- the course of the visit ----
    QString operator()(const core::event::VisitorArrived& event) {
        m_arrived = m_record->at.steady;
        const QString by = name(m_record->actor);
        if (event.direction == core::Direction::Outgoing) {
            // Whether anybody was called is told by the calls themselves.
            return by.isEmpty() ? tr("a promise is followed up") : tr("%1 follows up a promise").arg(by);
        }
        if (event.channel == core::Channel::Telephone) {
            return by.isEmpty() ? tr("the telephone rings") : tr("the telephone rings · %1 answers").arg(by);
        }
        return by.isEmpty() ? tr("comes in") : tr("comes in · %1 greets").arg(by);
    }
    QString operator()(const core::event::VisitorDescribed& event) {
        QStringList parts;
        const core::Visitor known = core::changed({}, event.change);
        if (event.change.surname || event.change.title) {
            parts << office::addressOf(known, core::Channel::InPerson);
        }
        for (const auto* one :
             {&event.change.knownBy, &event.change.room, &event.change.telephone, &event.change.matter}) {
            if (*one && !(*one)->empty()) {
                parts << text(**one);
            }
        }
        m_tone = Tone::Entered;
        return parts.isEmpty() ? QString() : tr("noted: %1").arg(parts.join(QStringLiteral(" · ")));
    }
    QString operator()(const core::event::VisitorQueued& /*event*/) { return tr("is asked to sit and wait"); }
    QString operator()(const core::event::ServiceBegun& event) {
        return tr("%1 begins to serve · waited %2")
            .arg(name(event.by), office::durationText(m_record->at.steady - m_arrived));
    }
    QString operator()(const core::event::ScenarioBegun& event) {
        m_labels.begin(event.script);
        const QString title = event.title.empty() ? text(event.script.id) : text(event.title);
        // The farewell of a follow-up knows the promise too, and follows nothing up.
        const bool followsUp = !event.promise.empty() && !core::desk_script::isFarewell(event.script.id);
        return followsUp ? tr("follow-up of a promise: %1").arg(title) : tr("matter: %1").arg(title);
    }
    QString operator()(const core::event::ScenarioSuspended& event) {
        return tr("%1 waits until another matter is done").arg(text(event.title));
    }
    QString operator()(const core::event::ScenarioResumed& event) {
        m_labels.begin(event.script);
        return tr("matter goes on: %1").arg(text(event.title));
    }
    QString operator()(const core::event::ScenarioEnded& event) {
        return event.end ? tr("the matter ends: %1").arg(office::matterEndText(*event.end)) : QString();
    }
    QString operator()(const core::event::VisitHeld& event) {
        m_held = m_record->at.steady;
        m_tone = Tone::Handed;
        return withNote(tr("%1 asks to wait").arg(name(event.by)), event.reason);
    }
    QString operator()(const core::event::VisitResumed& event) {
        const QString line = tr("%1 goes on").arg(name(event.by));
        return m_held == 0 ? line : tr("%1 · after %2").arg(line, lastedText(m_record->at.steady - m_held));
    }
    QString operator()(const core::event::FarewellBegun& /*event*/) { return tr("farewell"); }
    QString operator()(const core::event::VisitClosed& event) {
        return withNote(tr("over: %1").arg(outcomeText(event.outcome)), event.reason);
    }
    QString operator()(const core::event::VisitReopened& event) {
        return withNote(tr("opened again by %1").arg(name(m_record->actor)), event.reason);
    }
    QString operator()(const core::event::FarewellTakenBack& event) {
        m_tone = Tone::Quiet;
        return event.step.empty() ? tr("farewell taken back")
                                  : tr("farewell taken back · goes on at: %1").arg(m_labels.stepTitle(event.step));
    }
    QString operator()(const core::event::CameBackForPapers& /*event*/) {
        m_tone = Tone::Grave;
        return tr("second trip: came back with the missing papers");
    }

    QString operator()(const core::event::AppointmentArrived& event) {
        m_tone = Tone::Entered;
        return event.with.empty()
                   ? tr("came by appointment, agreed for %1").arg(due(event.at))
                   : tr("came by appointment with %1, agreed for %2").arg(name(event.with), due(event.at));
    }
    QString operator()(const core::event::VisitLinked& event) {
        return tr("about the same matter as %1").arg(office::badgeText(event.badge));
    }
    QString operator()(const core::event::VisitJoined& event) {
        m_tone = Tone::Handed;
        return tr("the same visitor as %1, taken in twice: goes on there").arg(office::badgeText(event.badge));
    }
    QString operator()(const core::event::VisitTookIn& event) {
        m_tone = Tone::Handed;
        return tr("%1 was the same visitor, taken in twice: joined here").arg(office::badgeText(event.badge));
    }

    // ---- what was said and collected ----
    QString operator()(const core::event::StepEntered& event) {
        QString words = text(event.words);
        if (words.isEmpty() && !event.listener.empty()) {
            words = m_labels.erasedWords(event.step, m_record->visit);
        }
        if (words.isEmpty()) {
            m_tone = Tone::Quiet;
            return tr("step: %1").arg(m_labels.stepTitle(event.step));
        }
        m_tone = Tone::Said;
        if (event.listener == "visitor" || event.listener.empty()) {
            return QStringLiteral("“%1”").arg(words);
        }
        const QString to = event.listener == "other"                 ? tr("the other visitor")
                           : event.listener == core::role::colleague ? tr("the colleague")
                                                                     : m_labels.party(event.listener);
        return tr("to %1: “%2”").arg(to, words);
    }
    QString operator()(const core::event::SteppedBack& event) {
        m_tone = Tone::Quiet;
        return tr("back to: %1").arg(m_labels.stepTitle(event.to));
    }
    QString operator()(const core::event::StepSkipped& event) {
        m_tone = Tone::Handed;
        return withNote(tr("skipped: %1").arg(m_labels.stepTitle(event.step)), event.reason);
    }
    QString operator()(const core::event::ChoiceMade& event) {
        m_tone = Tone::Entered;
        const scenario::Step* step = m_labels.step(event.step);
        return step != nullptr && step->ask && !step->ask->question.empty()
                   ? tr("%1 → %2").arg(text(step->ask->question.text), text(event.label))
                   : tr("answer: %1").arg(text(event.label));
    }
    QString operator()(const core::event::FactRecorded& event) {
        m_tone = Tone::Entered;
        QString value = text(scenario::saidInChinese(event.value, scenario::yearOf(m_record->at)));
        if (std::holds_alternative<core::Money>(event.value)) {
            value.prepend(QStringLiteral("¥"));
        }
        return tr("%1: %2").arg(m_labels.fact(event.fact), value);
    }
    QString operator()(const core::event::PaperMarked& event) {
        m_tone = event.mark == core::PaperMark::Missing && event.on ? Tone::Grave : Tone::Entered;
        const QString paper = m_labels.paper(event.paper);
        if (!event.on) {
            return tr("%1: the tick was taken back").arg(paper);
        }
        switch (event.mark) {
        case core::PaperMark::Seen:
            return event.earlier ? tr("%1: seen in the visit before").arg(paper) : tr("%1: seen").arg(paper);
        case core::PaperMark::Copied:
            return tr("%1: copied for %2, to be deleted on %3").arg(paper, text(event.purpose), dayOf(event.deleteOn));
        case core::PaperMark::Returned:
            return tr("%1: given back").arg(paper);
        case core::PaperMark::Missing:
            return tr("%1: missing").arg(paper);
        }
        return {};
    }
    QString operator()(const core::event::PersonFound& event) {
        const QString role = m_labels.party(event.role.value);
        return event.person.empty()
                   ? tr("looked for %1: nobody is in").arg(role)
                   : tr("looked for %1: %2, %3").arg(role, name(event.person), office::presenceText(event.answer));
    }
    QString operator()(const core::event::CallMade& event) {
        QString line = tr("telephoned %1").arg(m_labels.party(event.party));
        line += event.number.empty() ? QString() : QLatin1Char(' ') + text(event.number);
        line = event.answered ? tr("%1: answered").arg(line) : tr("%1: not answered").arg(line);
        return event.outOfHearing ? tr("%1, out of the visitor's hearing").arg(line) : line;
    }
    QString operator()(const core::event::GestureDone& event) {
        m_tone = Tone::Quiet;
        return tr("done: %1").arg(m_labels.gesture(event.step, event.gesture));
    }
    QString operator()(const core::event::SlipIssued& event) {
        m_tone = Tone::Entered;
        m_slips[event.slip] = m_labels.slip(event.kind) + QLatin1Char(' ') + text(event.number);
        const auto content = slips::contentFrom(event.content);
        const QString total = content ? content->value("total") : QString();
        const QString line = tr("issued: %1").arg(m_slips[event.slip]);
        return total.isEmpty() ? line : tr("%1 · total %2").arg(line, total);
    }
    QString operator()(const core::event::SlipVoided& event) {
        m_tone = Tone::Handed;
        return withNote(tr("made void: %1").arg(m_slips[event.slip]), event.reason);
    }
    QString operator()(const core::event::MoneyTaken& event) {
        m_tone = Tone::Entered;
        const QString line = tr("%1 yuan taken for finance, %2 (receipt %3)")
                                 .arg(text(core::toText(event.sum)), text(event.meansName), text(event.number));
        return event.settles.empty() ? line : tr("%1; the arrears are settled by it").arg(line);
    }
    QString operator()(const core::event::MoneyReturned& event) {
        m_tone = Tone::Grave;
        return withNote(tr("%1 yuan of receipt %2 given back, confirmed by %3")
                            .arg(text(core::toText(event.sum)), text(event.number), name(event.confirmedBy)),
                        event.reason);
    }
    QString operator()(const core::event::PapersKept& event) {
        m_tone = Tone::Entered;
        return tr("papers left here: %1").arg(office::papersText(m_office, event.papers));
    }
    QString operator()(const core::event::PapersGivenBack& event) {
        m_tone = Tone::Entered;
        return withNote(tr("papers given back: %1").arg(office::papersText(m_office, event.papers)), event.to);
    }
    QString operator()(const core::event::SlipReprinted& event) { return tr("reprinted: %1").arg(m_slips[event.slip]); }
    QString operator()(const core::event::NoteAdded& event) {
        m_tone = Tone::Note;
        return tr("note by %1: %2").arg(name(m_record->actor), text(event.text));
    }

    // ---- handed on, moved up ----
    QString operator()(const core::event::HandoverAsked& event) {
        m_asked[event.handover] = m_record->at.steady;
        m_tone = Tone::Handed;
        const QString to =
            event.role.empty() ? name(event.to) : tr("%1, %2").arg(name(event.to), m_labels.party(event.role.value));
        return withNote(tr("%1 asks %2 to take over").arg(name(event.from), to), event.why);
    }
    QString operator()(const core::event::HandoverTaken& event) {
        m_tone = Tone::Handed;
        return tr("handed over to %1 · taken after %2").arg(name(event.by), lastedText(since(event.handover)));
    }
    QString operator()(const core::event::HandoverDeclined& event) {
        m_tone = Tone::Handed;
        return withNote(tr("not taken over, after %1").arg(lastedText(since(event.handover))), event.why);
    }
    QString operator()(const core::event::HandoverGivenBack& event) {
        m_tone = Tone::Handed;
        return tr("given back to %1").arg(name(event.to));
    }
    QString operator()(const core::event::VisitPassedOn& event) {
        m_tone = Tone::Handed;
        const QString from = name(event.from);
        switch (event.cause) {
        case core::PassCause::ShiftChange:
            return tr("change of shift: from %1 to %2").arg(from, name(event.to));
        case core::PassCause::DayOpening:
            return tr("still here at the opening: from %1 to %2").arg(from, name(event.to));
        case core::PassCause::LeftCompany:
            return tr("%1 leaves the company: over to %2").arg(from, name(event.to));
        }
        return {};
    }
    QString operator()(const core::event::VisitEscalated& event) {
        m_tone = Tone::Grave;
        return withNote(tr("moved up to %1: %2").arg(levelText(event.level), office::reasonText(event.reason)),
                        event.note);
    }
    QString operator()(const core::event::LimitStarted& event) {
        m_limits[event.limit.id] = event.limit.due - event.limit.start;
        return {};
    }
    QString operator()(const core::event::LimitPassed& event) {
        if (event.kind == core::LimitKind::Tea) {
            return {};
        }
        m_tone = Tone::Grave;
        const auto length = m_limits.find(event.limit);
        const QString line = limitText(event.kind);
        return length == m_limits.end() ? line : tr("%1 of %2").arg(line, office::durationText(length->second));
    }
    QString operator()(const core::event::PolicyOverridden& event) {
        m_tone = Tone::Grave;
        return withNote(tr("%1 let this visit past: %2").arg(name(event.by), m_labels.policy(event.policy)),
                        event.reason);
    }

    // ---- promises ----
    QString operator()(const core::event::PromiseMade& event) {
        const QString what = event.what.empty() ? text(event.kind) : text(event.what);
        return promise(tr("promised: %1 · by %2 · %3").arg(what, due(event.due), name(event.owner)));
    }
    QString operator()(const core::event::PromiseMoved& event) {
        return promise(withNote(tr("promise moved to %1").arg(due(event.due)), event.reason));
    }
    QString operator()(const core::event::PromiseKept& /*event*/) { return promise(tr("promise kept")); }
    QString operator()(const core::event::PromiseBroken& event) {
        const QString line = promise(withNote(tr("promise broken"), event.reason));
        m_tone = Tone::Grave;
        return line;
    }
    QString operator()(const core::event::PromiseWithdrawn& event) {
        return promise(withNote(tr("promise withdrawn"), event.reason));
    }
    QString operator()(const core::event::PromiseReassigned& event) {
        return promise(tr("promise now with %1").arg(name(event.owner)));
    }
    QString operator()(const core::event::FollowUpPassedOn& event) {
        return promise(tr("promise now followed by %1").arg(name(event.to)));
    }
    QString operator()(const core::event::MoneyPassedOn& event) {
        m_tone = Tone::Quiet;
        return tr("the money is now kept by %1").arg(name(event.to));
    }
    QString operator()(const core::event::PersonalDataShown& event) {
        m_tone = Tone::Quiet;
        return tr("%1 looked at personal data: %2").arg(name(m_record->actor), text(event.what));
    }
    /// Limits that run, and the hall's own say nothing in a visit's story.
    QString operator()(
        const core::OneOf<
            core::event::MoneyHandedOver, core::event::LimitWarned, core::event::LimitStopped, core::event::DeskOpened,
            core::event::DeskClosed, core::event::SignedIn, core::event::SignedOut, core::event::PresenceSet,
            core::event::WallClockStepped, core::event::OfficeChanged, core::event::DaySealed, core::event::DayNoted,
            core::event::AppointmentMade, core::event::AppointmentMissed, core::event::AppointmentCancelled,
            core::event::WarningSet, core::event::WarningProlonged, core::event::WarningEnded, core::event::DayBegun,
            core::event::DayEnded, core::event::ShiftChanged, core::event::ColleagueLeft> auto& /*event*/) {
        return {};
    }

private:
    [[nodiscard]] QString name(const core::PersonId& person) const {
        return person.empty() ? QString() : office::nameOf(m_office, person);
    }
    [[nodiscard]] QString due(core::Millis utc) const { return dueText(utc, m_record->at); }
    [[nodiscard]] core::Millis since(const core::HandoverId& handover) const {
        const auto asked = m_asked.find(handover);
        return asked != m_asked.end() ? m_record->at.steady - asked->second : 0;
    }
    QString promise(const QString& line) {
        m_tone = Tone::Promise;
        return line;
    }
    [[nodiscard]] static QString limitText(core::LimitKind kind) {
        switch (kind) {
        case core::LimitKind::Waiting:
            return tr("waited over the limit");
        case core::LimitKind::TelephoneHold:
            return tr("on hold at the telephone over the limit");
        case core::LimitKind::Answer:
            return tr("not made clear by the receptionist within the limit");
        case core::LimitKind::AnswerSupervisor:
            return tr("not made clear by the service supervisor within the limit");
        case core::LimitKind::Tea:
            return tr("tea");
        case core::LimitKind::Script:
            return tr("over the time limit");
        }
        return {};
    }

    const office::Office& m_office;
    StoryLabels m_labels;
    const core::EventRecord* m_record = nullptr;
    Tone m_tone = Tone::Plain;
    core::Millis m_arrived = 0; ///< steady
    core::Millis m_held = 0;    ///< steady; 0: not on hold so far
    std::map<core::HandoverId, core::Millis> m_asked;
    std::map<core::LimitId, core::Millis> m_limits;
    std::map<core::SlipId, QString> m_slips;
};

} // namespace

std::vector<StoryLine> storyOf(const office::Office& office, scenario::ScriptShelf& shelf,
                               const std::vector<journal::NumberedRecord>& records, bool unmasked) {
    Teller teller(office, shelf);
    std::vector<StoryLine> story;
    for (const journal::NumberedRecord& record : records) {
        StoryLine line = teller.tell(record);
        if (line.text.isEmpty()) {
            continue;
        }
        const QString masked = office::maskedNumbers(line.text);
        line.masked = masked != line.text;
        if (!unmasked) {
            line.text = masked;
        }
        story.push_back(std::move(line));
    }
    return story;
}

} // namespace yingke::reading
