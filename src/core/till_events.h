// SPDX-License-Identifier: GPL-3.0-or-later
// Money that is taken for finance, and papers that visitors leave here, as events.
#pragma once

#include "core/facts.h"
#include "core/ids.h"
#include "core/till.h"

#include <string>
#include <string_view>
#include <vector>

namespace yingke::core::event {

/// The money of a receipt. Lines of the register that it pays are settled by it.
struct MoneyTaken {
    static constexpr std::string_view kindName = "money_taken";
    SlipId receipt;
    std::string number;
    Money sum;
    PaymentMeans means = PaymentMeans::Other;
    std::string meansName;
    Money received;
    std::string payer;
    std::string room;
    std::string item;
    std::string reference;
    std::vector<OwedLine> settles;
    static void fields(auto& archive, auto& event) {
        archive.plain("receipt", event.receipt);
        archive.plain("number", event.number);
        archive.plain("sum", event.sum);
        archive.plain("means", event.means);
        archive.plain("means_name", event.meansName);
        archive.plain("received", event.received);
        archive.personal("payer", event.payer);
        archive.personal("room", event.room);
        archive.personal("item", event.item);
        archive.personal("reference", event.reference);
        archive.personal("settles", event.settles);
    }
    friend bool operator==(const MoneyTaken&, const MoneyTaken&) = default;
};
/// Given back to who paid; what it had settled is owed again.
struct MoneyReturned {
    static constexpr std::string_view kindName = "money_returned";
    SlipId receipt;
    std::string number;
    Money sum;
    GivenBack how = GivenBack::Voided;
    PersonId confirmedBy;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("receipt", event.receipt);
        archive.plain("number", event.number);
        archive.plain("sum", event.sum);
        archive.plain("how", event.how);
        archive.plain("confirmed_by", event.confirmedBy);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const MoneyReturned&, const MoneyReturned&) = default;
};
/// A desk's money went to finance, with the account of it. The hall's.
struct MoneyHandedOver {
    static constexpr std::string_view kindName = "money_handed_over";
    std::string account; ///< the account's number, "20261129-001"
    PersonId to;
    std::vector<MeansCount> counts;
    std::vector<SlipId> receipts; ///< that it covers, those given back among them
    std::string reason;           ///< of the difference; empty: there is none
    static void fields(auto& archive, auto& event) {
        archive.plain("account", event.account);
        archive.plain("to", event.to);
        archive.plain("counts", event.counts);
        archive.plain("receipts", event.receipts);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const MoneyHandedOver&, const MoneyHandedOver&) = default;
};
struct PapersKept {
    static constexpr std::string_view kindName = "papers_kept";
    std::vector<PaperKey> papers;
    std::string whose;
    std::string room; ///< of the visitor who left them
    static void fields(auto& archive, auto& event) {
        archive.plain("papers", event.papers);
        archive.personal("whose", event.whose);
        archive.personal("room", event.room);
    }
    friend bool operator==(const PapersKept&, const PapersKept&) = default;
};
struct PapersGivenBack {
    static constexpr std::string_view kindName = "papers_given_back";
    std::vector<PaperKey> papers;
    std::string to;
    static void fields(auto& archive, auto& event) {
        archive.plain("papers", event.papers);
        archive.personal("to", event.to);
    }
    friend bool operator==(const PapersGivenBack&, const PapersGivenBack&) = default;
};

} // namespace yingke::core::event
