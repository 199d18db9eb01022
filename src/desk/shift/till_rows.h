// SPDX-License-Identifier: GPL-3.0-or-later
// Money and papers on the sheets of the desk's day: they lie at the desk, so that they go over with it, stay with it,
// or leave it first.
#pragma once

#include "desk/shift/ask_sheet.h"
#include "frontdesk/front_desk.h"

#include <QObject>

#include <functional>
#include <set>
#include <vector>

namespace yingke::desk {

class TillRows : public QObject {
    Q_OBJECT

public:
    /// On which sheet they stand: at the opening they are shown, else each is answered for.
    enum class On { Opening, Change, Closing };

    /// All outlive it. `showTill` opens the board of the money, from which it goes to finance.
    TillRows(frontdesk::FrontDesk& desk, Overlay& overlay, AskSheet& sheet, std::function<void()> showTill);

    /// A new sheet: it has none of them yet.
    void start();
    void add(Asked& asked, On sheet);
    /// Whether that row was the money's; what was counted is asked further.
    bool picked(int row, int answer);
    /// Nothing of it is asked: the sheet is for something else.
    void leaveAsItIs();
    /// Why the sheet can't be signed yet; an empty sentence: nothing is missing, or it is written of.
    [[nodiscard]] Reply withoutNote(const std::vector<AskedRow>& rows, const QString& written) const;

private:
    void askCounted();

    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
    AskSheet& m_sheet;
    std::function<void()> m_showTill;
    int m_money = -1;        ///< its row; -1: none is here
    std::set<int> m_kept;    ///< rows of papers that are kept
    bool m_isAsking = false; ///< its question lies over the sheet
};

} // namespace yingke::desk
