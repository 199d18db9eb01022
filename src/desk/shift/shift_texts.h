// SPDX-License-Identifier: GPL-3.0-or-later
// What is open, in the words of the sheets that open, hand over and close the desk. Plain text.
#pragma once

#include "desk/shift/ask_sheet.h"
#include "frontdesk/front_desk.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace yingke::desk {

struct ShiftTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::ShiftTexts)

public:
    [[nodiscard]] static AskedRow title(const QString& words);
    /// Who it is; what they are here for, with whom, since when, and what money was noted without a slip.
    [[nodiscard]] static AskedRow visit(const frontdesk::FrontDesk& desk, const core::Visit& visit);
    /// What and when; for whom, and who keeps it.
    [[nodiscard]] static AskedRow promise(const frontdesk::FrontDesk& desk, const core::Promise& promise);
    /// What wants doing now, a line each.
    [[nodiscard]] static std::vector<AskedRow> alarms(const frontdesk::FrontDesk& desk);
    /// Of the money of these receipts what there should be of each means.
    [[nodiscard]] static QString money(const frontdesk::FrontDesk& desk, const std::vector<core::SlipId>& receipts);
    /// A row for each visitor who left papers here: which, whose, since when.
    [[nodiscard]] static std::vector<AskedRow> keptPapers(const frontdesk::FrontDesk& desk);
    /// The rows as they were answered, a line each, and what was written.
    [[nodiscard]] static QString sheet(const std::vector<AskedRow>& rows, const QString& written);
    /// Open promises that are over or due today.
    [[nodiscard]] static std::vector<const core::Promise*> dueToday(const frontdesk::FrontDesk& desk);
    /// What was noted in yuan in a visit, and no slip of it says so yet.
    [[nodiscard]] static core::Money noted(const frontdesk::FrontDesk& desk, const core::Visit& visit);
};

} // namespace yingke::desk
