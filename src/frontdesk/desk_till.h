// SPDX-License-Identifier: GPL-3.0-or-later
// Money that this desk takes for finance: with each receipt, given back, handed over; what it pays is settled in the
// register. And the papers that stay here.
#pragma once

#include "core/command.h"
#include "core/event.h"
#include "core/till.h"
#include "frontdesk/refusal.h"

#include <QString>

#include <optional>
#include <vector>

namespace yingke::core {
class Draft;
} // namespace yingke::core

namespace yingke::registers {
class RoomRegister;
} // namespace yingke::registers

namespace yingke::slips {
struct SlipContent;
} // namespace yingke::slips

namespace yingke::frontdesk {

class DecisionLoop;

/// The account with which money went to finance last.
struct HandedOver {
    core::EventId event; ///< durable before its sheet leaves the room
    core::Moment at;
    core::PersonId by;
    core::event::MoneyHandedOver account;
    std::vector<core::Taking> takings; ///< oldest first
};

class DeskTill {
public:
    /// `rooms`: where what is paid is settled; nullptr: nowhere. Loop and register outlive it. What the past has paid
    /// and the register does not know is settled now; what the register calls paid and no journal has is opened again.
    DeskTill(DecisionLoop& loop, registers::RoomRegister* rooms);

    /// The lines of the register that the visit's receipt would pay, one row each in place of what it says.
    void itemise(slips::SlipContent& receipt, const core::Visit& visit) const;
    /// In the decision that gives out a receipt: its money. Other slips bring none.
    [[nodiscard]] std::optional<Refusal> take(core::Draft& draft, const core::command::IssueSlip& slip) const;

    /// Receipts of this desk that no account covers yet, oldest first; good until the next decision.
    [[nodiscard]] std::vector<const core::Taking*> here() const;
    [[nodiscard]] int count() const; ///< of those, whose money is here
    [[nodiscard]] std::vector<core::MeansCount> expected() const;
    std::optional<Refusal> giveBack(const core::SlipId& receipt, core::GivenBack how, const QString& reason,
                                    const core::PersonId& confirmedBy);
    std::optional<Refusal> handOver(const core::PersonId& to, const std::vector<core::MeansCount>& counted,
                                    const QString& reason);

    /// Since the program's start; nothing: none yet.
    [[nodiscard]] const std::optional<HandedOver>& lastAccount() const { return m_last; }

    /// Papers that stay here, longest kept first.
    [[nodiscard]] std::vector<core::KeptPaper> keptPapers() const;
    std::optional<Refusal> givePapersBack(const core::VisitId& visit, const std::vector<core::PaperKey>& papers,
                                          const QString& to);

    /// Why what was paid is not settled in the register; empty: it is. It is tried again with each payment.
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    void note(const core::EventRecord& record);
    void settle();
    void openOrphans();
    [[nodiscard]] core::Payment paymentOf(const core::Visit& visit, const slips::SlipContent& receipt) const;
    [[nodiscard]] std::vector<core::OwedLine> linesPaid(const core::Visit& visit) const;

    DecisionLoop& m_loop;
    registers::RoomRegister* m_rooms;
    std::vector<core::SlipId> m_unsettled; ///< receipts whose lines the register does not know, or knows too long
    QString m_fault;
    std::optional<HandedOver> m_last;
};

/// 现金, 微信 and the like: in which way it is counted.
[[nodiscard]] core::PaymentMeans meansOf(const QString& words);

} // namespace yingke::frontdesk
