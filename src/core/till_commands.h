// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for money that is taken for finance, and for papers that visitors leave here.
#pragma once

#include "core/facts.h"
#include "core/ids.h"
#include "core/till.h"

#include <string>
#include <vector>

namespace yingke::core::command {

/// The money of a receipt that this visit has (NoSuchSlip). Not twice (IdInUse), never for a line that is paid already
/// (AlreadyPaid); less cash than the sum is no payment (TooLittle); a transfer has a reference (EmptyReason).
struct TakeMoney {
    VisitId visit;
    SlipId receipt;
    std::string number;
    Payment payment;
};
/// Money that is at the desk (NoSuchMoney). With a reason, and confirmed by somebody else (SecondPerson). Voided makes
/// the receipt void too.
struct ReturnMoney {
    SlipId receipt;
    GivenBack how = GivenBack::Voided;
    std::string reason;
    PersonId confirmedBy;
};
/// All money of this desk goes to finance. `counts`: what was counted of each means; one that is not named was counted
/// as expected. A difference wants a reason (EmptyReason), signed by who hands over.
struct HandOverMoney {
    PersonId to;
    std::vector<MeansCount> counts;
    std::string reason;
};
/// Papers of an open visit stay here. Those that are kept already are passed over; with none left NoSuchPaper.
struct KeepPapers {
    VisitId visit;
    std::vector<PaperKey> papers;
    std::string whose;
};
/// Papers that were kept of a visit, open or over, are given back; to whom may not be blank (NobodyNamed).
struct GiveBackPapers {
    VisitId visit;
    std::vector<PaperKey> papers;
    std::string to;
};

} // namespace yingke::core::command
