// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk asks before it acts: whom, why, how far. Each question lies in the overlay; nothing is blocked.
#pragma once

#include "desk/parts/not_a_name.h"
#include "desk/parts/overlay.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"

#include <QCoreApplication>

#include <functional>

namespace yingke::desk {

/// Which visits of the hall may be meant.
enum class Others {
    All,
    Open ///< those that are not over
};

// Long: a question a method, in a source a kin; none of them knows of the others.
class Questions {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::Questions)

public:
    /// All outlive it. `refuse` says a sentence in the window when there is nothing to ask.
    Questions(frontdesk::FrontDesk& desk, office::Office& office, Overlay& overlay,
              std::function<void(const frontdesk::Refusal&)> refuse)
        : m_desk(desk), m_office(office), m_overlay(overlay), m_refuse(std::move(refuse)) {}

    // ---- the visit in focus; nothing happens when there is none ----
    void hold();
    void handOver(); ///< or: has come, can't come, give back
    void escalate();
    void skip();
    void visitor();
    /// The change would make another person of a visitor with a matter: who it is about, and what becomes of what was
    /// collected.
    void whoseMatter(const core::VisitId& visit, const core::VisitorChange& change);
    void matter();
    void leave();
    void reopen();
    /// What was typed for the name looks like a room or a telephone: is it? `taken`: that it is, and was noted as such;
    /// else it is noted as the name.
    void askIfName(const core::VisitId& visit, const QString& typed, const NotAName& other,
                   const core::VisitorChange& change, const std::function<void(bool taken)>& then = {});
    void link();    ///< with another visit about the same matter
    void join();    ///< the visitor was taken in twice
    void letPass(); ///< the supervisor lets this visit past a rule of the office (S3.5-08)

    // ---- warnings for those at the desk ----
    void warn(); ///< about the visitor in focus, a room or a firm
    void reviewWarning(const core::WarningId& warning);

    // ---- the staff ----
    void presence(const core::PersonId& person);
    void staff();     ///< all colleagues: whose presence is to be changed
    void colleague(); ///< adds one

    [[nodiscard]] static QString sentence(const std::optional<frontdesk::Refusal>& refusal);

private:
    [[nodiscard]] const core::Visit* focused() const;
    /// The visitor, and the room where it is known: there may be two of that name.
    [[nodiscard]] static QString whom(const core::Visit& visit);
    /// 10:31  乙 赵先生 (2-1-303)  报修
    [[nodiscard]] QString otherVisit(const core::Visit& visit) const;
    /// Which of the other visits it is, and what is then done with the two.
    struct OtherAsked {
        Others which;
        QString nobody; ///< said where there is none
        QString title;  ///< with a place for who is in focus
        QString note;
        std::function<core::Command(const core::VisitId& visit, const core::VisitId& other)> command;
    };
    void askOther(const OtherAsked& asked);
    [[nodiscard]] static Reply warningReply(const std::optional<frontdesk::Refusal>& refusal, int option);
    void chooseTaker(const core::Visit& visit);
    /// Who is in above, and who would be asked: before one chooses.
    [[nodiscard]] QString whoIsAbove(const core::Visit& visit) const;
    [[nodiscard]] Reply moveUp(const core::VisitId& visit, core::EscalationReason reason, const QString& note,
                               std::optional<core::EscalationLevel> level);
    [[nodiscard]] Reply toConcerned(const core::VisitId& visit, const core::PersonId& person, const QString& note);
    void whoIsConcerned(const core::VisitId& visit, const QString& note);
    void whoLetsPass(const core::VisitId& visit, const std::string& policy, const QString& name);
    void nowOrAfterwards(const core::VisitId& visit, const std::string& matter, const QString& title);

    frontdesk::FrontDesk& m_desk;
    office::Office& m_office; ///< a new colleague is kept here
    Overlay& m_overlay;
    std::function<void(const frontdesk::Refusal&)> m_refuse;
};

} // namespace yingke::desk
