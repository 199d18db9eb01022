// SPDX-License-Identifier: GPL-3.0-or-later
// Money that is taken for finance, given back, handed over; papers that stay here.
#include "core/rules.h"
#include "core/slip_number.h"

#include <algorithm>

namespace yingke::core {

namespace {

bool hasReceipt(const Visit& visit, const SlipId& receipt) {
    return std::any_of(visit.slips.begin(), visit.slips.end(),
                       [&receipt](const IssuedSlip& slip) { return slip.id == receipt && !slip.voided; });
}

Refused wrongWith(const Draft& draft, const Payment& payment) {
    if (payment.sum.fen <= 0 || (payment.received.fen != 0 && payment.received < payment.sum)) {
        return reject(RejectionReason::TooLittle, toText(payment.sum));
    }
    if (payment.means == PaymentMeans::Transfer && blank(payment.reference)) {
        return reject(RejectionReason::EmptyReason, "reference");
    }
    for (const OwedLine& line : payment.settles) {
        if (const Taking* paid = settledBy(draft.hall(), line)) {
            return reject(RejectionReason::AlreadyPaid, paid->number);
        }
    }
    return std::nullopt;
}

/// The next account's number: without gaps in a day.
std::string nextAccount(const Draft& draft) {
    const std::int64_t day = localDay(draft.now());
    const SlipNumber& last = draft.hall().lastAccount;
    return toText(SlipNumber{day, last.day == day ? last.place + 1 : 1});
}

} // namespace

Refused carryOut(Draft& draft, const command::TakeMoney& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (!hasReceipt(*open.visit, command.receipt)) {
        return reject(RejectionReason::NoSuchSlip, command.receipt.value);
    }
    if (draft.hall().takings.count(command.receipt) > 0) {
        return reject(RejectionReason::IdInUse, command.number);
    }
    if (const Refused refused = wrongWith(draft, command.payment)) {
        return refused;
    }
    const Payment& paid = command.payment;
    draft.happen(command.visit,
                 event::MoneyTaken{command.receipt, command.number, paid.sum, paid.means, paid.meansName, paid.received,
                                   paid.payer, paid.room, paid.item, paid.reference, paid.settles});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::ReturnMoney& command) {
    const auto found = draft.hall().takings.find(command.receipt);
    if (found == draft.hall().takings.end() || !found->second.isHere()) {
        return reject(RejectionReason::NoSuchMoney, command.receipt.value);
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    if (command.confirmedBy.empty() || command.confirmedBy == draft.context().actor) {
        return reject(RejectionReason::SecondPerson, command.confirmedBy.value);
    }
    const Taking taking = found->second; // a copy: what happens changes the hall
    draft.happen(taking.visit, event::MoneyReturned{taking.receipt, taking.number, taking.payment.sum, command.how,
                                                    command.confirmedBy, command.reason});
    if (command.how == GivenBack::Voided) {
        draft.happen(taking.visit, event::SlipVoided{taking.receipt, command.reason});
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::HandOverMoney& command) {
    const std::vector<const Taking*> takings = uncovered(draft.hall(), draft.context().desk);
    if (takings.empty()) {
        return reject(RejectionReason::NothingToHandOver);
    }
    if (command.to.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    event::MoneyHandedOver handed{nextAccount(draft), command.to, expectedIn(takings), {}, command.reason};
    bool differs = false;
    for (MeansCount& count : handed.counts) {
        const auto counted = std::find_if(command.counts.begin(), command.counts.end(),
                                          [&count](const MeansCount& one) { return one.means == count.means; });
        count.counted = counted != command.counts.end() ? counted->counted : count.expected;
        differs = differs || count.counted != count.expected;
    }
    if (differs && blank(command.reason)) {
        return reject(RejectionReason::EmptyReason, "difference");
    }
    for (const Taking* taking : takings) {
        handed.receipts.push_back(taking->receipt);
    }
    draft.happen(VisitId{}, std::move(handed));
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::KeepPapers& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    event::PapersKept kept{{}, command.whose, open.visit->visitor.room};
    for (const PaperKey& key : command.papers) {
        if (draft.hall().keptPapers.count({command.visit, key}) == 0) {
            kept.papers.push_back(key);
        }
    }
    if (kept.papers.empty()) {
        return reject(RejectionReason::NoSuchPaper);
    }
    draft.happen(command.visit, std::move(kept));
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::GiveBackPapers& command) {
    event::PapersGivenBack given{{}, command.to};
    for (const PaperKey& key : command.papers) {
        if (draft.hall().keptPapers.count({command.visit, key}) > 0) {
            given.papers.push_back(key);
        }
    }
    if (given.papers.empty()) {
        return reject(RejectionReason::NoSuchPaper);
    }
    if (blank(command.to)) {
        return reject(RejectionReason::NobodyNamed);
    }
    draft.happen(command.visit, std::move(given));
    return std::nullopt;
}

} // namespace yingke::core
