// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the desk's day: opening, change of shift, closing, and who leaves the company. Each is answered row by
// row and carried out as one decision.
#pragma once

#include "desk/parts/overlay.h"
#include "desk/shift/ask_sheet.h"
#include "desk/shift/till_rows.h"
#include "frontdesk/desk_shift.h"
#include "frontdesk/front_desk.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace yingke::desk {

class Shift : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `refuse` says a sentence in the window when there is nothing to ask; `showTill` opens the board
    /// of the money, from which it goes to finance.
    Shift(frontdesk::FrontDesk& desk, Overlay& overlay, AskSheet& sheet,
          std::function<void(const frontdesk::Refusal&)> refuse, std::function<void()> showTill);

    /// Who is here, what is due today, what stayed open: the desk is opened for the day.
    void open();
    /// Somebody else takes the desk over; the opening where that is due.
    void change();
    /// The day ends. `closeWindow`: when the window is to be closed, what closes it; nothing: only the day.
    void closeDay(const std::function<void()>& closeWindow = {});
    /// All of theirs is named over to others, row by row; `then` when they have left.
    void leaves(const core::PersonId& person, const std::function<void()>& then);

    /// Something is open that whoever closes the window is to see first.
    [[nodiscard]] bool isAnythingOpen() const;
    /// The opening, once a day, when nobody is being served: the program ran over night.
    void openIfDue();
    /// Something else is looked at first; the opening comes again.
    void putOff();

private:
    // The sheet's rows, and which thing each is about.
    void addVisits(Asked& asked, const QString& title, const std::vector<const core::Visit*>& visits,
                   const QStringList& answers);
    void addPromises(Asked& asked, const QString& title, const std::vector<const core::Promise*>& promises,
                     const QStringList& answers);
    void addShown(Asked& asked, const QString& title, const std::vector<AskedRow>& rows);
    [[nodiscard]] QStringList namesOf(const std::vector<core::PersonId>& people) const;
    /// Up to nine answers; of more the last asks for the others.
    void addPeople(AskedRow& row, const std::vector<core::PersonId>& people) const;
    void askOther(int row, const std::vector<core::PersonId>& people);
    [[nodiscard]] core::PersonId chosenIn(int row, int answer, const std::vector<core::PersonId>& people) const;
    /// What is promised to the visitor of this row, and until when; the row is open until that is said.
    void askPromise(int row);
    [[nodiscard]] std::vector<frontdesk::Settled> settled(const std::vector<AskedRow>& rows) const;
    void start(); ///< a new sheet: nothing of the one before is known

    [[nodiscard]] Reply opened(const std::vector<AskedRow>& rows);
    [[nodiscard]] Reply changed(const std::vector<AskedRow>& rows, const QString& written);
    [[nodiscard]] Reply closed(const std::vector<AskedRow>& rows, const QString& written,
                               const std::function<void()>& closeWindow);

    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
    AskSheet& m_sheet;
    std::function<void(const frontdesk::Refusal&)> m_refuse;
    TillRows m_till;
    std::map<int, core::VisitId> m_visits; ///< by row
    std::map<int, core::PromiseId> m_promises;
    std::map<int, core::PersonId> m_colleagues;
    std::map<int, frontdesk::Settled> m_promised; ///< what was asked further
    std::map<int, core::PersonId> m_others;       ///< who was chosen of the others
    std::vector<core::PersonId> m_people;         ///< that the first answers name
    int m_money = -1;                             ///< its row on the sheet of who leaves; -1: they keep none
    bool m_isAsking = false;                      ///< a question of the sheet's lies over it
    std::int64_t m_offered = 0;                   ///< localDay on which the opening was offered by itself
};

} // namespace yingke::desk
