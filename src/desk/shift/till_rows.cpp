// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shift/till_rows.h"

#include "desk/parts/count_question.h"
#include "desk/shift/shift_texts.h"
#include "frontdesk/desk_till.h"
#include "slips/till_sheet.h"

#include <algorithm>
#include <utility>

namespace yingke::desk {

namespace {

enum MoneyAnswer { AsItShouldBe, Differs, ToFinanceFirst };
enum PapersAnswer { AreHere, NotFound };

} // namespace

TillRows::TillRows(frontdesk::FrontDesk& desk, Overlay& overlay, AskSheet& sheet, std::function<void()> showTill)
    : m_desk(desk), m_overlay(overlay), m_sheet(sheet), m_showTill(std::move(showTill)) {
    connect(&m_overlay, &Overlay::closed, this, [this] {
        if (std::exchange(m_isAsking, false) && m_sheet.isOpen()) {
            m_sheet.goOn();
        }
    });
}

void TillRows::start() {
    m_money = -1;
    m_kept.clear();
}

void TillRows::add(Asked& asked, On sheet) {
    const int receipts = m_desk.till().count();
    const std::vector<AskedRow> papers = ShiftTexts::keptPapers(m_desk);
    if (receipts == 0 && papers.empty()) {
        return;
    }
    asked.rows.push_back(ShiftTexts::title(tr("Money and papers")));
    if (receipts > 0) {
        AskedRow money{tr("Taken for finance: %1 receipt(s)").arg(receipts),
                       slips::countsText(m_desk.till().expected())};
        if (sheet != On::Opening) {
            m_money = static_cast<int>(asked.rows.size());
            money.answers = {sheet == On::Change ? tr("counted by both, as it should be")
                                                 : tr("counted, as it should be; stays locked up"),
                             tr("counted, and differs …")};
        }
        if (sheet == On::Closing) {
            money.answers << tr("goes to finance first …");
        }
        asked.rows.push_back(std::move(money));
    }
    for (AskedRow row : papers) {
        if (sheet != On::Opening) {
            m_kept.insert(static_cast<int>(asked.rows.size()));
            row.answers = {sheet == On::Change ? tr("are here, taken over") : tr("are here, stay locked up"),
                           tr("were not found")};
        }
        asked.rows.push_back(std::move(row));
    }
}

bool TillRows::picked(int row, int answer) {
    if (row != m_money) {
        return false;
    }
    if (answer == Differs) {
        askCounted();
    } else if (answer == ToFinanceFirst) {
        m_sheet.dismiss();
        m_showTill();
    }
    return true;
}

void TillRows::askCounted() {
    m_sheet.put(m_money, -1);
    m_isAsking = true;
    const std::vector<core::MeansCount> expected = m_desk.till().expected();
    Question question = CountQuestion::of(
        expected, [this, expected](const std::vector<core::MeansCount>& counted, const QString& why) -> Reply {
            if (counted == expected) { // counted again, it is right
                m_sheet.put(m_money, AsItShouldBe);
            } else {
                m_sheet.put(m_money, Differs, slips::countsText(counted) + QStringLiteral(" · ") + why);
            }
            return {};
        });
    question.title = tr("What was counted?");
    question.note = slips::countsText(expected);
    m_overlay.ask(question);
}

void TillRows::leaveAsItIs() {
    if (m_money >= 0) {
        m_sheet.put(m_money, AsItShouldBe);
    }
    for (const int row : m_kept) {
        m_sheet.put(row, AreHere);
    }
}

Reply TillRows::withoutNote(const std::vector<AskedRow>& rows, const QString& written) const {
    const bool missing = std::any_of(m_kept.begin(), m_kept.end(), [&rows](int row) {
        return rows.at(static_cast<std::size_t>(row)).answer == NotFound;
    });
    return missing && written.isEmpty() ? Reply(tr("Write what is known of the papers that were not found.")) : Reply();
}

} // namespace yingke::desk
