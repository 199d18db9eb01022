// SPDX-License-Identifier: GPL-3.0-or-later
// Money that the desk takes for finance: receipt by receipt, until it is handed over with an account of it.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/money.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::core {

struct Hall;

/// What is counted in which way: cash may be given change of, a transfer has a reference.
enum class PaymentMeans { Other, Cash, Card, Transfer, Mobile };

/// A line of what a room owes, as the register had it when it was paid: enough to know it again.
struct OwedLine {
    std::string room;
    std::string fee;
    std::string payer;
    std::string from;  ///< YYYY-MM-DD; may be empty
    std::string until; ///< YYYY-MM-DD; empty: it was still running
    Money sum;

    static void fields(auto& archive, auto& line) {
        archive.plain("room", line.room);
        archive.plain("fee", line.fee);
        archive.plain("payer", line.payer);
        archive.plain("from", line.from);
        archive.plain("until", line.until);
        archive.plain("fen", line.sum);
    }
    friend bool operator==(const OwedLine&, const OwedLine&) = default;
};

/// Who paid what, in which way.
struct Payment {
    std::string payer; ///< as on the receipt; personal
    std::string room;  ///< personal
    std::string item;  ///< personal
    Money sum;         ///< more than 0
    PaymentMeans means = PaymentMeans::Other;
    std::string meansName;         ///< as the office calls it: 现金, 微信
    Money received;                ///< cash that was given; 0: not said
    std::string reference;         ///< of a transfer; personal
    std::vector<OwedLine> settles; ///< lines of the register that are paid by it; may be empty

    [[nodiscard]] Money change() const { return {received.fen > sum.fen ? received.fen - sum.fen : 0}; }
    friend bool operator==(const Payment&, const Payment&) = default;
};

/// Voided: the receipt was wrong and is void. Refunded: it was right, and the money was given back later.
enum class GivenBack { Voided, Refunded };

/// One receipt's money.
struct Taking {
    SlipId receipt;
    std::string number; ///< the receipt's
    VisitId visit;
    DeskId desk;
    PersonId by;     ///< who took it
    PersonId keeper; ///< who answers for it while it is here: `by`, until it goes over with a shift
    Moment at;
    Payment payment;
    std::optional<GivenBack> givenBack; ///< nothing: the money is here, or with finance
    std::string account;                ///< with which it was handed over; empty: it is at the desk
    Moment handedOverAt;                ///< set with `account`

    [[nodiscard]] bool isHere() const { return !givenBack && account.empty(); }
    friend bool operator==(const Taking&, const Taking&) = default;
};

/// Of one means: what the receipts come to, and what was counted.
struct MeansCount {
    std::string means; ///< Payment::meansName
    Money expected;
    Money counted;

    static void fields(auto& archive, auto& count) {
        archive.plain("means", count.means);
        archive.plain("expected", count.expected);
        archive.plain("counted", count.counted);
    }
    friend bool operator==(const MeansCount&, const MeansCount&) = default;
};

/// Receipts of this desk that no account covers yet, those given back among them, oldest first.
[[nodiscard]] std::vector<const Taking*> uncovered(const Hall& hall, const DeskId& desk);
/// What should be there of each means, by the office's words for them, cash first; a means whose money was all given
/// back is not among them. Counted is as expected.
[[nodiscard]] std::vector<MeansCount> expectedIn(const std::vector<const Taking*>& takings);
/// The receipt by which this line is paid already and that was not given back; nullptr: it is owed.
[[nodiscard]] const Taking* settledBy(const Hall& hall, const OwedLine& line);

} // namespace yingke::core
