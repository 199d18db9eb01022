// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/promises/promises_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/promises/promises_model.h"
#include "office/data/office.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

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
    : QWidget(parent), m_desk(desk), m_office(office), m_book(book) {
    setObjectName(QStringLiteral("log-promises"));
    setAccessibleName(tr("Promises"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildBar());
    m_told = widgets::plainLabel({}, "quiet", this);
    m_told->setObjectName(QStringLiteral("promises-told"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    m_model = new PromisesModel(m_book, office, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("promises"));
    m_table->setAccessibleName(tr("Promises"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(PromisesModel::Due, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    const std::array<int, PromisesModel::Columns> widths = {228, 370, 180, 150, 160, 160};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    showOnly(Which::Open);
}

QWidget* PromisesPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const std::array<std::pair<Which, QString>, 6> tabs = {
        std::pair(Which::Open, tr("Open")),       std::pair(Which::DueOnDay, tr("Due today")),
        std::pair(Which::Overdue, tr("Overdue")), std::pair(Which::Broken, tr("Broken")),
        std::pair(Which::Kept, tr("Kept")),       std::pair(Which::Withdrawn, tr("Withdrawn"))};
    for (const auto& [which, label] : tabs) {
        const QByteArray name = QByteArray("promises-") + QByteArray::number(static_cast<int>(which));
        const QByteArray sequence = QByteArray("Ctrl+Shift+") + QByteArray::number(static_cast<int>(m_tabs.size()) + 1);
        QPushButton* button = widgets::keyButton(label, {}, "", name.constData(), bar);
        button->setCheckable(true);
        button->setToolTip(QLatin1String(sequence));
        row->addWidget(button);
        m_tabs.push_back({which, label, button});
        connect(button, &QPushButton::clicked, this, [this, chosen = which] { showOnly(chosen); });
        key(sequence.constData(), [button] { button->click(); });
    }
    row->addStretch(1);
    row->addWidget(widgets::plainLabel(tr("Due from"), "quiet", bar));
    m_from = dateField("promises-from", tr("Due from this day on"));
    row->addWidget(m_from);
    row->addWidget(widgets::plainLabel(tr("to"), "quiet", bar));
    m_to = dateField("promises-to", tr("Due up to this day"));
    row->addWidget(m_to);
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(QStringLiteral("promises-owner"));
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setToolTip(QStringLiteral("Alt+R"));
    m_owner->addItem(tr("All owners"), QString());
    m_owner->setMaxVisibleItems(16);
    row->addWidget(m_owner);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &PromisesPage::fill);
    key("Alt+R", [this] {
        m_owner->setFocus();
        m_owner->showPopup();
    });
    key("Alt+T", [this] { m_table->setFocus(); });
    key("Ctrl+F", [this] { m_from->setFocus(); });
    key("Esc", [this] {
        m_from->clear();
        m_to->clear();
        m_owner->setCurrentIndex(0);
        m_table->setFocus();
    });
    return bar;
}

QLineEdit* PromisesPage::dateField(const char* name, const QString& spoken) {
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(spoken);
    field->setPlaceholderText(tr("2026-11-23"));
    field->setFixedWidth(118);
    field->setMaxLength(20);
    connect(field, &QLineEdit::textChanged, this, &PromisesPage::fill);
    return field;
}

void PromisesPage::key(const char* sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void PromisesPage::tell(const QString& sentence, bool wrong) {
    m_told->setText(sentence);
    m_told->setProperty("role", wrong ? "error" : "quiet");
    widgets::restyle(m_told);
}

std::optional<journal::PromiseFilter> PromisesPage::filter(Which which) {
    const core::Moment now = m_desk.now();
    journal::PromiseFilter filter;
    filter.which = which;
    filter.owner = m_owner->currentData().toString();
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
    if (!bound(m_from, 0, filter.dueFrom) || !bound(m_to, 1, filter.dueTo)) {
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
    const QSignalBlocker quiet(m_owner);
    const QVariant chosen = m_owner->currentData();
    while (m_owner->count() > 1) {
        m_owner->removeItem(1);
    }
    for (const office::Colleague& colleague : m_office.roster()) {
        m_owner->addItem(QString::fromStdString(colleague.name), QString::fromStdString(colleague.id.value));
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void PromisesPage::fill() {
    const auto asked = filter(m_which);
    if (!asked) {
        return; // what was shown stays until the dates are right
    }
    const int row = m_table->currentIndex().row();
    m_model->setFilter(*asked, asked->now);
    if (row >= 0 && row < m_model->rowCount()) {
        m_table->selectRow(row);
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
                    ? tr("More than %1: narrow them by owner or by the days they are due. Enter or a click goes to the "
                         "visit.")
                          .arg(journal::PromiseBook::mostFound)
                    : tr("Enter or a click goes to the visit that a promise came from.")),
         false);
}

void PromisesPage::refresh() {
    fillOwners();
    fill();
}

void PromisesPage::showOnly(Which which) {
    m_which = which;
    const bool ended = which == Which::Broken || which == Which::Kept || which == Which::Withdrawn;
    m_table->sortByColumn(PromisesModel::Due, ended ? Qt::DescendingOrder : Qt::AscendingOrder);
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
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            open(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yingke::logbook
