// SPDX-License-Identifier: GPL-3.0-or-later
// A day with matters inside each other at the real window, by keys only: arrears → payment → release, renovation →
// approval → permit → a wrong receipt; of every post somebody is out once, the shift changes, the till is counted. Log,
// sheets, slips and the till's account are compared with lists that were written before.
#include "desk/shift/ask_sheet.h"
#include "gui/chain_list.h"
#include "gui/day_hands.h"
#include "gui/day_list.h"
#include "gui/till_story.h"
#include "journal/check/verify.h"
#include "register/rooms/room_register.h"
#include "support/places.h"

#include <QFile>
#include <QTableWidget>

using namespace yingke;
using test::DayHands;
using test::HandsOn;
using test::ListedPart;

namespace {

const QString tabKey = QStringLiteral("Tab"); // a key, no name of a widget

QString chainFile(const char* name) {
    return QString::fromStdString(test::dataDir()) + QLatin1Char('/') + QLatin1String(name);
}

/// The desk, and in its register a tenant's room that owes two lines.
class ChainDay : public test::SlipStory {
public:
    ChainDay() { REQUIRE(application->rooms().put({test::tenantInArrears()}).isEmpty()); }
    [[nodiscard]] QString journal() const { return data.path() + QStringLiteral("/journal.sqlite"); }

    /// room|fee|sum|last digits of the receipt, of the rooms that the list speaks of.
    [[nodiscard]] QStringList owed(const QStringList& listed) {
        QStringList found;
        QStringList rooms;
        for (const QString& row : listed) {
            const QString room = row.section(QLatin1Char('|'), 0, 0);
            const auto household = application->rooms().household(room);
            if (rooms.contains(room) || !household) {
                continue;
            }
            rooms << room;
            for (const registers::Arrear& line : household->arrears) {
                found << QStringLiteral("%1|%2|%3|%4")
                             .arg(room, line.fee, QString::number(static_cast<double>(line.fen) / 100.0, 'f', 2),
                                  line.paidBy.isEmpty() ? QStringLiteral("-") : line.paidBy.right(3));
            }
        }
        return found;
    }
    /// What was signed: the text of the only sheet of that kind of event.
    [[nodiscard]] QString sheetOf(const char* kind) const {
        return test::askSqlite(journal(), QStringLiteral("SELECT json_extract(p.content, '$.sheet') FROM events e JOIN "
                                                         "personal p USING(event_id) WHERE e.kind = '%1'")
                                              .arg(QLatin1String(kind)))
            .join(QLatin1Char('\n'));
    }
};

/// What the hands do besides: on sheets of many rows, and to come into a field.
class ChainHands {
public:
    ChainHands(ChainDay& day, DayHands& hands) : m_day(day), m_hands(hands) {
        hands.teach(QStringLiteral("answer"), [this](const QString& rest) {
            answer(rest.section(QLatin1Char(' '), 0, -2), rest.section(QLatin1Char(' '), -1));
        });
        hands.teach(QStringLiteral("rest"), [this](const QString& digit) { answerRest(digit); });
        hands.teach(QStringLiteral("seek"), [this](const QString& name) { seek(name); });
        hands.teach(QStringLiteral("listed"),
                    [this](const QString& words) { m_hands.need(isListed(words), "no row of a list says so"); });
        hands.teach(QStringLiteral("recorded"), [this](const QString&) { m_day.recorded(); });
    }

private:
    [[nodiscard]] const std::vector<desk::AskedRow>& rows() {
        const auto* sheet = m_day.window->findChild<desk::AskSheet*>();
        m_hands.need(sheet != nullptr && sheet->isOpen(), "no sheet is open");
        return sheet->rows();
    }
    [[nodiscard]] int current() const {
        return m_day.window->findChild<QTableWidget*>(QStringLiteral("askRows"))->currentRow();
    }
    [[nodiscard]] bool isOpen(int row) {
        const desk::AskedRow& one = rows().at(static_cast<std::size_t>(row));
        return !one.answers.isEmpty() && one.answer < 0;
    }
    void answer(const QString& words, const QString& digit) {
        const auto& all = rows();
        const auto found = std::find_if(all.begin(), all.end(), [&words](const desk::AskedRow& one) {
            return !one.isTitle && one.text.contains(words);
        });
        m_hands.need(found != all.end(), "no row says so");
        const int to = static_cast<int>(found - all.begin());
        for (std::size_t steps = 0; steps < all.size() && current() != to; ++steps) {
            m_hands.press(current() < to ? QStringLiteral("Down") : QStringLiteral("Up"));
        }
        m_hands.need(current() == to, "that row can't be gone to");
        m_hands.press(digit);
    }
    [[nodiscard]] bool isListed(const QString& words) const {
        const auto tables = m_day.window->findChildren<QTableWidget*>();
        return std::any_of(tables.begin(), tables.end(), [&words](const QTableWidget* one) {
            return one->isVisible() && !one->findItems(words, Qt::MatchContains).isEmpty();
        });
    }
    /// Whether a step has it at its answers or in its first field is the step's.
    void seek(const QString& name) {
        constexpr int mostFields = 12;
        for (int tries = 0; tries < mostFields; ++tries) {
            const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            if (line != nullptr && line->isVisible() && line->accessibleName().contains(name)) {
                return;
            }
            m_hands.press(tabKey);
        }
        m_hands.need(false, "no field of that name");
    }
    /// Enter goes to the first that is open; where all is answered it would do what the sheet is for.
    void answerRest(const QString& digit) {
        for (std::size_t tries = 0; tries <= rows().size(); ++tries) {
            bool any = false;
            for (int row = 0; row < static_cast<int>(rows().size()); ++row) {
                any = any || isOpen(row);
            }
            if (!any) {
                return;
            }
            if (current() < 0 || !isOpen(current())) {
                m_hands.press(QStringLiteral("Enter"));
            }
            m_hands.press(digit);
        }
        m_hands.need(false, "a row stays open");
    }

    ChainDay& m_day;
    DayHands& m_hands;
};

/// What the list has of the sheets that were signed and of the one that was printed.
QStringList unlikeSheets(const ChainDay& day, const ListedPart& part) {
    if (part.name == QStringLiteral("till sheet")) {
        REQUIRE(day.printer.papers.size() == 1);
        return test::unlikeSheet(part, test::read(day.printer.papers.front()).split(QLatin1Char('\n')));
    }
    const QString kind = part.name.section(QStringLiteral(", "), 0, 0);
    const QString sheet = day.sheetOf(kind == QStringLiteral("shift sheet") ? "shift_changed" : "day_ended");
    const QStringList rows = test::rowsBelow(sheet, part.name.section(QStringLiteral(", "), 1));
    QStringList unlike = test::unlikeSheet(part, rows);
    if (rows.size() != part.rows.size()) {
        unlike << QStringLiteral("%1: %2 rows, in the list %3; the sheet:\n%4")
                      .arg(part.name)
                      .arg(rows.size())
                      .arg(part.rows.size())
                      .arg(sheet);
    }
    return unlike;
}

QStringList unlikeIn(ChainDay& day, const ListedPart& part, const QStringList& owed) {
    if (part.name.contains(QStringLiteral("sheet"))) {
        return unlikeSheets(day, part);
    }
    return test::unlikeRows(part,
                            part.name == QStringLiteral("register") ? owed : test::loggedPart(day.journal(), part));
}

/// A list that says something else in one line is told in just that part.
void checkThatItCanFail(ChainDay& day, const std::vector<ListedPart>& parts, const QStringList& owed) {
    for (ListedPart part : parts) {
        INFO(part.name.toStdString());
        if (part.rows.isEmpty()) {
            part.rows << QStringLiteral("1|otherwise");
        } else {
            part.rows.front() += QStringLiteral(" otherwise");
        }
        CHECK_FALSE(unlikeIn(day, part, owed).isEmpty());
    }
}

} // namespace

TEST_CASE("a day of chains: everybody absent once, the shift changed, the till counted; the log holds what the list "
          "says") {
    ChainDay day;
    DayHands hands(day, HandsOn::Keys);
    const ChainHands more(day, hands);
    hands.play(chainFile("chain-day-keys.txt"));
    CHECK(hands.clicks == 0);
    const std::vector<ListedPart> parts = test::readParts(chainFile("chain-day.txt"));
    QStringList owed;
    for (const ListedPart& part : parts) {
        owed = part.name == QStringLiteral("register") ? day.owed(part.rows) : owed;
    }
    day.breakOff();
    QStringList unlike;
    for (const ListedPart& part : parts) {
        unlike += unlikeIn(day, part, owed);
    }
    INFO(unlike.join(QLatin1Char('\n')).toStdString());
    CHECK(unlike.isEmpty());
    if (unlike.isEmpty()) {
        checkThatItCanFail(day, parts, owed);
    }
    CHECK(journal::verify(day.journal()).intact);
}
