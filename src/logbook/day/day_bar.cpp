// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_bar.h"

#include "widgets/look/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>

namespace yingke::logbook {

DayBar::DayBar(const QString& limit, QWidget* parent) : QWidget(parent) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_before = widgets::keyButton(QStringLiteral("◀"), {}, "", "day-before", this);
    m_before->setAccessibleName(tr("The day before with visits"));
    m_before->setToolTip(QStringLiteral("Alt+←"));
    m_date = widgets::keyButton({}, {}, "", "day", this);
    m_date->setToolTip(tr("Calendar: Alt+D · today: Alt+Home"));
    m_after = widgets::keyButton(QStringLiteral("▶"), {}, "", "day-after", this);
    m_after->setAccessibleName(tr("The next day with visits"));
    m_after->setToolTip(QStringLiteral("Alt+→"));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("log-search"));
    m_search->setAccessibleName(tr("Search all days"));
    m_search->setPlaceholderText(tr("Search all days: room, name, end of the telephone, matter, words (Ctrl+F)"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(1000);
    for (QWidget* one :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_after)}) {
        m_row->addWidget(one);
    }
    m_row->addWidget(m_search, 1);
    m_matter = combo("filter-matter", tr("All matters"), tr("Matter"), "Alt+M");
    m_person = combo("filter-person", tr("All receptionists"), tr("Receptionist"), "Alt+R");
    m_over = mark("filter-over", tr("Over %1").arg(limit), tr("Waited over the limit"), "Alt+O");
    m_movedUp = mark("filter-movedup", tr("Moved up"), tr("Moved up"), "Alt+U");
    m_promise = mark("filter-promise", tr("Promise open"), tr("With an open promise"), "Alt+P");
    m_seal = widgets::keyButton(tr("Review and seal this day"), {}, "primary", "seal-day", this);
    m_seal->setToolTip(QStringLiteral("Ctrl+Shift+F"));
    m_row->addWidget(m_seal);
    connect(m_before, &QPushButton::clicked, this, [this] { emit stepped(false); });
    connect(m_after, &QPushButton::clicked, this, [this] { emit stepped(true); });
    connect(m_date, &QPushButton::clicked, this, &DayBar::pickerWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_clearing) {
            emit filterChanged();
        }
    });
    connect(m_seal, &QPushButton::clicked, this, &DayBar::sealWanted);
}

void DayBar::key(const char* sequence, QWidget* within, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), within);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QComboBox* DayBar::combo(const char* name, const QString& all, const QString& spoken, const char* sequence) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setToolTip(spoken + QLatin1Char(' ') + QLatin1String(sequence));
    box->addItem(all, QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMaxVisibleItems(16);
    m_row->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &DayBar::filterChanged);
    key(sequence, parentWidget(), [box] {
        box->setFocus();
        box->showPopup();
    });
    return box;
}

QPushButton* DayBar::mark(const char* name, const QString& label, const QString& spoken, const char* sequence) {
    QPushButton* button = widgets::keyButton(label, {}, "", name, this);
    button->setCheckable(true);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken + QLatin1Char(' ') + QLatin1String(sequence));
    m_row->addWidget(button);
    connect(button, &QPushButton::toggled, this, &DayBar::filterChanged);
    key(sequence, parentWidget(), [button] { button->toggle(); });
    return button;
}

void DayBar::setDay(const QString& text, bool before, bool after) {
    m_date->setText(text + QStringLiteral(" ▾"));
    m_date->setAccessibleName(tr("Day %1; press for the calendar").arg(text));
    m_before->setEnabled(before);
    m_after->setEnabled(after);
}

void DayBar::setChoices(QComboBox* box, const Choices& choices) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    while (box->count() > 1) {
        box->removeItem(1);
    }
    for (const auto& [id, text] : choices) {
        box->addItem(text, id);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    const int width = box->view()->sizeHintForColumn(0) + 40;
    box->view()->setMinimumWidth(width);
}

void DayBar::setMatters(const Choices& matters) { setChoices(m_matter, matters); }
void DayBar::setPeople(const Choices& people) { setChoices(m_person, people); }

journal::VisitFilter DayBar::filter() const {
    journal::VisitFilter filter;
    filter.text = m_search->text().trimmed();
    filter.scenario = m_matter->currentData().toString();
    filter.person = m_person->currentData().toString();
    filter.overLimit = m_over->isChecked();
    filter.movedUp = m_movedUp->isChecked();
    filter.openPromise = m_promise->isChecked();
    return filter;
}

bool DayBar::isFiltered() const { return filter() != journal::VisitFilter{}; }

void DayBar::clear() {
    const bool was = isFiltered();
    {
        // The field's own signals are not blocked: its cross goes with its text.
        const QScopedValueRollback clearing(m_clearing, true);
        const QSignalBlocker matter(m_matter);
        const QSignalBlocker person(m_person);
        m_search->clear();
        m_matter->setCurrentIndex(0);
        m_person->setCurrentIndex(0);
        for (QPushButton* button : {m_over, m_movedUp, m_promise}) {
            const QSignalBlocker quiet(button);
            button->setChecked(false);
        }
    }
    if (was) {
        emit filterChanged();
    }
}

void DayBar::addButton(QWidget* button) { m_row->insertWidget(m_row->indexOf(m_seal), button); }

} // namespace yingke::logbook
