// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/promises/promises_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/promises/promises_model.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "ui_promises_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"

#include <QDate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <array>

namespace yingke::logbook {

namespace {

constexpr core::Millis dayLength = 86'400'000;

/// As people write it: 2026-11-23, 2026/11/23, 2026.11.23, 20261123. Invalid when it is no date.
QDate dateFrom(const QString& typed) {
    for (const char* form : {"yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"}) {
        if (const QDate date = QDate::fromString(typed, QLatin1String(form)); date.isValid()) {
            return date;
        }
    }
    return {};
}

} // namespace

PromisesPage::PromisesPage(frontdesk::FrontDesk& desk, const office::Office& office, journal::PromiseBook& book,
                           QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PromisesPage>()), m_desk(desk), m_office(office), m_book(book),
      m_model(new PromisesModel(book, office, this)) {
    widgets::layOut(*m_ui, this);
    buildTable();
    buildTabs();
    buildKeys();
    widgets::FlowRow::instead(m_ui->filters);
    for (QLineEdit* field : {m_ui->promises_from, m_ui->promises_to}) {
        connect(field, &QLineEdit::textChanged, this, &PromisesPage::fill);
    }
    connect(m_ui->promises_owner, &QComboBox::currentIndexChanged, this, &PromisesPage::fill);
    setFocusProxy(m_ui->promises);
    showOnly(Which::Open);
}

PromisesPage::~PromisesPage() = default;

void PromisesPage::buildTable() {
    m_ui->promises->setModel(m_model);
    m_ui->promises->horizontalHeader()->setSortIndicator(PromisesModel::Due, Qt::AscendingOrder);
    m_ui->promises->setSortingEnabled(true);
    m_ui->promises->installEventFilter(this);
    const std::array<int, PromisesModel::Columns> widths = {228, 370, 180, 150, 160, 160};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_ui->promises->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    connect(m_ui->promises, &QTableView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void PromisesPage::buildTabs() {
    m_tabs = {{Which::Open, m_ui->promises_0->text(), m_ui->promises_0},
              {Which::DueOnDay, m_ui->promises_1->text(), m_ui->promises_1},
              {Which::Overdue, m_ui->promises_2->text(), m_ui->promises_2},
              {Which::Broken, m_ui->promises_3->text(), m_ui->promises_3},
              {Which::Kept, m_ui->promises_4->text(), m_ui->promises_4},
              {Which::Withdrawn, m_ui->promises_5->text(), m_ui->promises_5}};
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        QPushButton* button = m_tabs.at(i).button;
        button->setToolTip(widgets::KeyName("log.promises.kind", static_cast<int>(i) + 1).text());
        connect(button, &QPushButton::clicked, this, [this, chosen = m_tabs.at(i).which] { showOnly(chosen); });
    }
    widgets::bindKeys(this, "log.promises.kind",
                      [this](int number) { m_tabs.at(static_cast<std::size_t>(number - 1)).button->click(); });
}

void PromisesPage::buildKeys() {
    m_ui->promises_owner->setToolTip(widgets::KeyName("log.promises.owner").text());
    widgets::bindKey(this, "log.promises.owner", [this] {
        m_ui->promises_owner->setFocus();
        m_ui->promises_owner->showPopup();
    });
    widgets::bindKey(this, "log.promises.table", [this] { m_ui->promises->setFocus(); });
    widgets::bindKey(this, "log.promises.due", [this] { m_ui->promises_from->setFocus(); });
    widgets::bindKey(this, "log.promises.all", [this] {
        m_ui->promises_from->clear();
        m_ui->promises_to->clear();
        m_ui->promises_owner->setCurrentIndex(0);
        m_ui->promises->setFocus();
    });
}

void PromisesPage::tell(const QString& sentence, bool wrong) {
    m_ui->promises_told->setText(widgets::keyed(sentence));
    widgets::restyle(m_ui->promises_told, "role", wrong ? "error" : "quiet");
}

std::optional<journal::PromiseFilter> PromisesPage::filter(Which which) {
    const core::Moment now = m_desk.now();
    journal::PromiseFilter filter;
    filter.which = which;
    filter.owner = m_ui->promises_owner->currentData().toString();
    filter.day = core::localDay(now);
    filter.now = now.utc;
    const QDate epoch(1970, 1, 1);
    const auto bound = [&](const QLineEdit* field, int days, std::optional<core::Millis>& utc) {
        const QString typed = field->text().trimmed();
        if (typed.isEmpty()) {
            return true;
        }
        const QDate date = dateFrom(typed);
        if (date.isValid()) {
            utc = (epoch.daysTo(date) + days) * dayLength - core::Millis{now.offsetMinutes} * 60'000;
        }
        return date.isValid();
    };
    if (!bound(m_ui->promises_from, 0, filter.dueFrom) || !bound(m_ui->promises_to, 1, filter.dueTo)) {
        tell(tr("This is no date. Write it as 2026-11-23, or leave it empty."), true);
        return std::nullopt;
    }
    if (filter.dueFrom && filter.dueTo && *filter.dueFrom >= *filter.dueTo) {
        tell(tr("The range is turned round: the first day comes after the last. Exchange the two."), true);
        return std::nullopt;
    }
    return filter;
}

void PromisesPage::fillOwners() {
    const QSignalBlocker quiet(m_ui->promises_owner);
    const QVariant chosen = m_ui->promises_owner->currentData();
    while (m_ui->promises_owner->count() > 1) {
        m_ui->promises_owner->removeItem(1);
    }
    for (const office::Colleague& colleague : m_office.roster()) {
        m_ui->promises_owner->addItem(office::nameOf(m_office, colleague.id),
                                      QString::fromStdString(colleague.id.value));
    }
    m_ui->promises_owner->setCurrentIndex(std::max(0, m_ui->promises_owner->findData(chosen)));
}

void PromisesPage::fill() {
    const auto asked = filter(m_which);
    if (!asked) {
        return; // what was shown stays until the dates are right
    }
    const int row = m_ui->promises->currentIndex().row();
    m_model->setFilter(*asked, asked->now);
    if (row >= 0 && row < m_model->rowCount()) {
        m_ui->promises->selectRow(row);
    }
    for (const Tab& tab : m_tabs) {
        tab.button->setChecked(tab.which == m_which);
        journal::PromiseFilter counted = *asked;
        counted.which = tab.which;
        const int count = tab.which == m_which ? m_model->found() : m_book.count(counted);
        const QString number = count > journal::PromiseBook::mostFound
                                   ? QString::number(journal::PromiseBook::mostFound) + QLatin1Char('+')
                                   : QString::number(count);
        tab.button->setText(tab.label + QLatin1Char(' ') + number);
        tab.button->setAccessibleName(tab.button->text());
    }
    tell(m_model->found() == 0
             ? tr("There are no such promises.")
             : (m_model->found() > journal::PromiseBook::mostFound
                    ? tr("More than %1: narrow them by owner or by the days they are due. {key:log.promises.open} or a "
                         "click goes to the "
                         "visit.")
                          .arg(journal::PromiseBook::mostFound)
                    : tr("{key:log.promises.open} or a click goes to the visit that a promise came from.")),
         false);
}

void PromisesPage::refresh() {
    fillOwners();
    fill();
}

void PromisesPage::showOnly(Which which) {
    m_which = which;
    const bool ended = which == Which::Broken || which == Which::Kept || which == Which::Withdrawn;
    m_ui->promises->sortByColumn(PromisesModel::Due, ended ? Qt::DescendingOrder : Qt::AscendingOrder);
    refresh();
}

void PromisesPage::open(int row) {
    if (const core::VisitId visit = m_model->visitAt(row); !visit.empty()) {
        emit visitWanted(visit);
    }
}

void PromisesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool PromisesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->promises && event->type() == QEvent::KeyPress) {
        if (widgets::presses(*static_cast<QKeyEvent*>(event), "log.promises.open")) {
            open(m_ui->promises->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yingke::logbook
