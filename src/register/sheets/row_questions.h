// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a worksheet leave open, and the questions that come of it.
#pragma once

#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

/// Which of the cells that say where a home is are empty below one that is not.
enum class Blank { None, Building, Unit, Room, Community };

struct RowFindings {
    /// A word of a column, with how many rows say so.
    struct Said {
        QString word;
        int first = 0;
        int rows = 0;
    };
    struct Counted {
        int first = 0;
        int rows = 0;
        QString value;
    };

    std::optional<SheetField> roleColumn; ///< the column that says who somebody is
    std::vector<Said> roles;              ///< words that are no role of ours
    std::vector<Said> payments;           ///< words that say neither paid nor owed
    /// Words of a column that may say that the row's people have left, or that it is void.
    std::vector<std::pair<SheetField, Said>> standings;
    Counted hidden;                ///< rows that are not shown
    Counted left;                  ///< of people who may have left; value: the column that says it
    Counted successors;            ///< of another owner of a home since another day
    Counted leases;                ///< of tenants whose lease has ended; likewise
    Counted offsets;               ///< rows below zero beside a debt of the same home and fee
    Counted paid;                  ///< rows of a debt beside which a payment stands; value: the payment's column
    Counted prepaid;               ///< rows of a debt beside which money paid in advance stands; likewise
    Counted ahead;                 ///< rows of a debt that is due after today; likewise
    Counted payers;                ///< rows of a debt that name an owner and a tenant, and not who is to pay
    std::array<Counted, 5> blanks; ///< by Blank
    Counted totals;                ///< rows that may be totals
    int nameRows = 0;
    int occupantRows = 0;
    int homesWithoutBuilding = 0;
};

/// What the choices of these questions are called.
namespace answers {
inline const QString above = QStringLiteral("above");
inline const QString total = QStringLiteral("total");
inline const QString ownRow = QStringLiteral("row");
inline const QString leftOut = QStringLiteral("-");
inline const QString phase = QStringLiteral("phase");
inline const QString building = QStringLiteral("building");
inline const QString paid = QStringLiteral("paid");
inline const QString owed = QStringLiteral("owed");
inline const QString debtor = QStringLiteral("debtor");
inline const QString otherDebtor = QStringLiteral("other");
inline const QString counts = QStringLiteral("counts");
inline const QString taken = QStringLiteral("taken");
} // namespace answers

[[nodiscard]] std::vector<SheetQuestion> questionsOf(const RowFindings& found, const QString& sheet,
                                                     const SheetShape& shape, const SheetAnswers& given);

} // namespace yingke::registers
