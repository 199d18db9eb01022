// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_bar.h"

#include "ui_day_bar.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace yingke::logbook {

DayBar::DayBar(const QString& limit, QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DayBar>()) {
    widgets::layOut(*m_ui, this);
    m_ui->day_before->setToolTip(widgets::KeyName("log.day.step", 1).text());
    m_ui->day_after->setToolTip(widgets::KeyName("log.day.step", 2).text());
    m_ui->seal_day->setToolTip(widgets::KeyName("log.day.seal").text());
    m_ui->filter_over->setText(m_ui->filter_over->text().arg(limit));
    drive(m_ui->filter_matter, "log.day.matter");
    drive(m_ui->filter_person, "log.day.person");
    drive(m_ui->filter_over, "log.day.over");
    drive(m_ui->filter_movedup, "log.day.moved_up");
    drive(m_ui->filter_promise, "log.day.promise");
    connect(m_ui->day_before, &QPushButton::clicked, this, [this] { emit stepped(false); });
    connect(m_ui->day_after, &QPushButton::clicked, this, [this] { emit stepped(true); });
    connect(m_ui->day, &QPushButton::clicked, this, &DayBar::pickerWanted);
    connect(m_ui->log_search, &QLineEdit::textChanged, this, [this] {
        if (!m_clearing) {
            emit filterChanged();
        }
    });
    connect(m_ui->seal_day, &QPushButton::clicked, this, &DayBar::sealWanted);
}

DayBar::~DayBar() = default;

QLineEdit* DayBar::searchField() const { return m_ui->log_search; }
QPushButton* DayBar::dateButton() const { return m_ui->day; }

void DayBar::drive(QComboBox* box, const char* id) {
    box->setToolTip(box->accessibleName() + QLatin1Char(' ') + widgets::KeyName(id).text());
    connect(box, &QComboBox::currentIndexChanged, this, &DayBar::filterChanged);
    widgets::bindKey(parentWidget(), id, [box] {
        box->setFocus();
        box->showPopup();
    });
}

void DayBar::drive(QPushButton* mark, const char* id) {
    mark->setToolTip(mark->accessibleName() + QLatin1Char(' ') + widgets::KeyName(id).text());
    connect(mark, &QPushButton::toggled, this, &DayBar::filterChanged);
    widgets::bindKey(parentWidget(), id, [mark] { mark->toggle(); });
}

void DayBar::setDay(const QString& text, bool before, bool after) {
    m_ui->day->setText(text + QStringLiteral(" ▾"));
    m_ui->day->setAccessibleName(tr("Day %1; press for the calendar").arg(text));
    m_ui->day_before->setEnabled(before);
    m_ui->day_after->setEnabled(after);
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

void DayBar::setMatters(const Choices& matters) { setChoices(m_ui->filter_matter, matters); }
void DayBar::setPeople(const Choices& people) { setChoices(m_ui->filter_person, people); }

journal::VisitFilter DayBar::filter() const {
    journal::VisitFilter filter;
    filter.text = m_ui->log_search->text().trimmed();
    filter.scenario = m_ui->filter_matter->currentData().toString();
    filter.person = m_ui->filter_person->currentData().toString();
    filter.overLimit = m_ui->filter_over->isChecked();
    filter.movedUp = m_ui->filter_movedup->isChecked();
    filter.openPromise = m_ui->filter_promise->isChecked();
    return filter;
}

bool DayBar::isFiltered() const { return filter() != journal::VisitFilter{}; }

void DayBar::clear() {
    const bool was = isFiltered();
    {
        // The field's own signals are not blocked: its cross goes with its text.
        const QScopedValueRollback clearing(m_clearing, true);
        const QSignalBlocker matter(m_ui->filter_matter);
        const QSignalBlocker person(m_ui->filter_person);
        m_ui->log_search->clear();
        m_ui->filter_matter->setCurrentIndex(0);
        m_ui->filter_person->setCurrentIndex(0);
        for (QPushButton* button : {m_ui->filter_over, m_ui->filter_movedup, m_ui->filter_promise}) {
            const QSignalBlocker quiet(button);
            button->setChecked(false);
        }
    }
    if (was) {
        emit filterChanged();
    }
}

void DayBar::addButton(QWidget* button) { m_ui->row->insertWidget(m_ui->row->indexOf(m_ui->seal_day), button); }

} // namespace yingke::logbook
