// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the day: its figures, its visits as lanes and as a table, one visit whole; notes on the day and its seal.
#pragma once

#include "journal/read/day_book.h"
#include "journal/read/seal_book.h"
#include "logbook/parts/figure_parts.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::widgets {
class RecentWords;
}

namespace yingke::logbook {

class DayBar;
class DayNotesPanel;
class DayPicker;
class DayStatus;
class DayTable;
class ExplainStrip;
class FigureStrip;
class LanesView;
class PagePanel;
class SealPanel;
class VisitPane;

class DayPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    DayPage(frontdesk::FrontDesk& desk, const office::Office& office, const std::shared_ptr<journal::LogReader>& log,
            QWidget* parent);

    /// Days since 1970 of the local date.
    [[nodiscard]] std::int64_t day() const { return m_day; }
    void showDay(std::int64_t day);
    /// Reads the journal again; what is chosen stays chosen.
    void refresh();
    /// Asks whether to seal the day, with what is still open.
    void seal();
    /// Chooses a visit in the table, in the timeline and beside them; empty: none.
    void choose(const core::VisitId& visit);
    /// Numbers that were shown are masked, what was searched is forgotten (it may be a name); the rest stays.
    void mask();
    [[nodiscard]] VisitPane& pane() { return *m_pane; }
    [[nodiscard]] DayBar& bar() { return *m_bar; }
    /// Who writes notes and seals; without one: who is signed in at this desk.
    void setReader(std::function<core::PersonId()> reader) { m_reader = std::move(reader); }
    [[nodiscard]] core::PersonId reader() const;
    /// In which other spellings the log may hold what is searched: a room's.
    void setSpellings(std::function<QStringList(const QString&)> spellings) { m_spellings = std::move(spellings); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildKeys();
    void arrange(); ///< by the room there is
    void step(bool forward);
    void followMidnight();
    [[nodiscard]] journal::VisitFilter filter() const;
    void fill();
    void explainFigure(Figure figure);
    void explainCorrections();
    void showExplained();
    void explained(Explanation explanation, std::size_t part);
    void choosePart(std::size_t part);
    void endExplanation();
    void escape();
    [[nodiscard]] QString foundText(const journal::VisitFilter& filter, int count) const;
    [[nodiscard]] QString emptyText(bool filtered) const;
    [[nodiscard]] std::optional<DayBefore> dayBefore();
    void fillChoices();
    void openNotes();

    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::DayBook m_days;
    journal::SealBook m_seals;
    std::function<core::PersonId()> m_reader;
    std::function<QStringList(const QString&)> m_spellings;
    std::int64_t m_day = 0;
    std::int64_t m_today = 0; ///< the day that was today when this page showed it last
    journal::DayFigures m_figuresNow;
    std::optional<Figure> m_figure; ///< the one explained
    std::optional<Explanation> m_explanation;
    std::size_t m_part = 0;
    DayBar* m_bar;
    widgets::RecentWords* m_recent; ///< of its search line
    FigureStrip* m_figures;
    ExplainStrip* m_explain;
    LanesView* m_lanes;
    QWidget* m_timeline; ///< the card that they lie in
    DayTable* m_table;
    VisitPane* m_pane;
    DayStatus* m_status;
    DayPicker* m_picker;
    SealPanel* m_sealPanel;
    DayNotesPanel* m_notesPanel;
};

} // namespace yingke::logbook
