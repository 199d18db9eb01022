// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of and its keys; what it tells is in day_page_content.cpp.
#include "logbook/day/day_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/day/day_bar.h"
#include "logbook/day/day_notes_panel.h"
#include "logbook/day/day_picker.h"
#include "logbook/day/lanes_view.h"
#include "logbook/day/seal_panel.h"
#include "logbook/day/timeline_card.h"
#include "logbook/day/visit_pane.h"
#include "logbook/parts/explain_strip.h"
#include "logbook/parts/figure_card.h"
#include "logbook/parts/visits_model.h"
#include "office/data/office.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace yingke::logbook {

DayPage::DayPage(frontdesk::FrontDesk& desk, const office::Office& office, journal::DayBook& book, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_office(office), m_book(book), m_day(core::localDay(desk.now())) {
    setObjectName(QStringLiteral("log-day"));
    setAccessibleName(tr("The day"));
    setFocusPolicy(Qt::StrongFocus);
    const core::Millis limit = office.limits().waiting.length;
    m_visits = new VisitsModel(m_book, office, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_bar = new DayBar(limitText(limit), this);
    column->addWidget(m_bar);
    m_figures = new FigureStrip(limit, this);
    column->addWidget(m_figures);
    m_explain = new ExplainStrip(tr("All visits"), this);
    column->addWidget(m_explain);
    auto* middle = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    m_lanes = new LanesView(office, this);
    left->addWidget(timelineCard(m_lanes, this), 5);
    left->addWidget(buildTable(), 6);
    middle->addLayout(left, 1);
    m_pane = new VisitPane(desk, office, m_book, this);
    m_pane->setFixedWidth(350);
    m_pane->setReader([this] { return reader(); });
    middle->addWidget(m_pane);
    column->addLayout(middle, 1);
    column->addWidget(buildStatus());
    m_picker = new DayPicker(m_book, this);
    m_sealPanel = new SealPanel(desk, office, m_book, this);
    m_notesPanel = new DayNotesPanel(desk, office, m_book, this);

    buildKeys();
    connect(m_bar, &DayBar::stepped, this, &DayPage::step);
    connect(m_bar, &DayBar::filterChanged, this, &DayPage::fill);
    connect(m_bar, &DayBar::sealWanted, this, &DayPage::seal);
    connect(m_bar, &DayBar::pickerWanted, this,
            [this] { m_picker->pick(m_day, core::localDay(m_desk.now()), m_bar->dateButton()); });
    connect(m_picker, &DayPicker::picked, this, [this](qint64 day) { showDay(day); });
    connect(m_figures, &FigureStrip::asked, this, &DayPage::explainFigure);
    connect(m_explain, &ExplainStrip::partChosen, this, &DayPage::choosePart);
    connect(m_explain, &ExplainStrip::closed, this, &DayPage::escape);
    connect(m_lanes, &LanesView::visitChosen, this, &DayPage::choose);
    connect(m_lanes, &LanesView::visitOpened, this, &DayPage::choose);
    connect(m_sealPanel, &SealPanel::sealed, this, &DayPage::refresh);
    refresh();
}

core::PersonId DayPage::reader() const { return m_reader ? m_reader() : m_desk.me(); }

void DayPage::key(const char* sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void DayPage::buildKeys() {
    key("Alt+Left", [this] { step(false); });
    key("Alt+Right", [this] { step(true); });
    key("Alt+Home", [this] { showDay(core::localDay(m_desk.now())); });
    key("Alt+D", [this] { m_bar->dateButton()->click(); });
    key("Ctrl+F", [this] {
        m_bar->searchField()->setFocus();
        m_bar->searchField()->selectAll();
    });
    key("Alt+C", [this] { m_figures->setFocus(); });
    key("Alt+T", [this] { m_table->setFocus(); });
    key("Alt+G", [this] { m_lanes->setFocus(); });
    key("Alt+N", [this] { m_pane->focusNote(); });
    key("Alt+J", [this] { m_notes->click(); });
    key("Alt+K", [this] { m_corrections->click(); });
    key("Ctrl+Shift+F", [this] { seal(); });
    key("Esc", [this] { escape(); });
}

QWidget* DayPage::buildTable() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_found = widgets::plainLabel({}, "found", place);
    m_found->setObjectName(QStringLiteral("log-found"));
    m_found->setWordWrap(true);
    m_found->hide();
    column->addWidget(m_found);
    m_table = new QTableView(place);
    m_table->setObjectName(QStringLiteral("visits"));
    m_table->setAccessibleName(tr("Visits"));
    m_table->setModel(m_visits);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(29);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(VisitsModel::Arrived, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DayPage::chooseRow);
    column->addWidget(m_table, 1);
    return place;
}

QWidget* DayPage::buildStatus() {
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_status = widgets::plainLabel({}, "quiet", place);
    m_status->setObjectName(QStringLiteral("logbook-status"));
    row->addWidget(m_status, 1);
    m_corrections = widgets::keyButton({}, {}, "alarm", "corrections", place);
    m_corrections->setToolTip(QStringLiteral("Alt+K"));
    m_notes = widgets::keyButton({}, {}, "status", "day-notes-open", place);
    m_notes->setToolTip(QStringLiteral("Alt+J"));
    row->addWidget(m_corrections);
    row->addWidget(m_notes);
    connect(m_corrections, &QPushButton::clicked, this, &DayPage::explainCorrections);
    connect(m_notes, &QPushButton::clicked, this, [this] { m_notesPanel->showDay(m_day, reader()); });
    return place;
}

void DayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void DayPage::fitColumns() {
    // The widths for the smaller screen, in proportion on a larger one; the last takes what is left.
    const bool dated = !filter().day.has_value();
    const std::array<int, VisitsModel::Columns> widths = {dated ? 142 : 66, 92, 96, 92, 62, 66, 190, 108, 120};
    const int whole = m_table->viewport()->width();
    const double larger = std::clamp(whole / 966.0, 1.0, 1.45);
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), static_cast<int>(widths[i] * larger));
    }
}

} // namespace yingke::logbook
