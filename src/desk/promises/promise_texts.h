// SPDX-License-Identifier: GPL-3.0-or-later
// Promises in words, as the desk shows them. Plain text.
#pragma once

#include "core/hall.h"
#include "frontdesk/front_desk.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace yingke::desk {

struct PromiseTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::PromiseTexts)

public:
    /// The open ones, the next due first.
    [[nodiscard]] static std::vector<const core::Promise*> open(const core::Hall& hall);
    /// Today: "12:00"; within six days: "周二 09:00"; else "12月3日 09:00". Local time of `now`.
    [[nodiscard]] static QString due(core::Millis utc, const core::Moment& now);
    /// "钱女士 1-1-801"; empty when the visit is not in the hall any more.
    [[nodiscard]] static QString whom(const core::Hall& hall, const core::Promise& promise);
    /// What was promised, as anybody may read it over the desk: the visitor's mark before it, the room and the name
    /// masked, no sum of money.
    [[nodiscard]] static QString inPublic(const core::Hall& hall, const core::Promise& promise);
    /// Who keeps it; says so when that person has left the office (S0-02).
    [[nodiscard]] static QString owner(const frontdesk::FrontDesk& desk, const core::Promise& promise);
    /// Who received the visitor, and who follows the promise now where that is another one.
    [[nodiscard]] static QString firstContact(const frontdesk::FrontDesk& desk, const core::Promise& promise);
    /// Whether and why it may (not) be given another time (S3.4-08).
    [[nodiscard]] static QString moves(const core::Promise& promise);
    /// Reminded by now, or overdue.
    [[nodiscard]] static core::LimitPhase phase(const core::Promise& promise, const core::Moment& now);
};

} // namespace yingke::desk
