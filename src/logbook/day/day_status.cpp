// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_status.h"

#include "logbook/parts/visits_model.h"
#include "office/texts/visit_texts.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <vector>

namespace yingke::logbook {

DayStatus::DayStatus(journal::SealBook& book, const office::Office& office, QWidget* page)
    : QWidget(page), m_book(book), m_office(office) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_status = widgets::plainLabel({}, "quiet", this);
    m_status->setObjectName(QStringLiteral("logbook-status"));
    row->addWidget(m_status, 1);
    m_corrections = widgets::keyButton({}, {}, "alarm", "corrections", this);
    m_corrections->setToolTip(widgets::KeyName("log.day.corrections").text());
    m_notes = widgets::keyButton({}, {}, "status", "day-notes-open", this);
    m_notes->setToolTip(widgets::KeyName("log.day.notes").text());
    row->addWidget(m_corrections);
    row->addWidget(m_notes);
    connect(m_corrections, &QPushButton::clicked, this, &DayStatus::correctionsAsked);
    connect(m_notes, &QPushButton::clicked, this, &DayStatus::notesAsked);
}

void DayStatus::tell(std::int64_t day) {
    QString status = tr("%1 events in the journal").arg(m_book.head().count);
    const std::vector<journal::DayNote> notes = m_book.notes(day);
    int corrections = 0;
    if (const std::vector<journal::Seal> seals = m_book.seals(day); seals.empty()) {
        status += QStringLiteral(" · ") + tr("this day is not sealed");
    } else {
        const journal::Seal& last = seals.front();
        status += QStringLiteral(" · ") +
                  tr("this day was sealed by %1 at %2, up to event %3")
                      .arg(office::nameOf(m_office, last.by),
                           dayText(core::localDay(last.at)) + QLatin1Char(' ') + office::timeText(last.at, false),
                           QString::number(last.count));
        corrections = m_book.corrections(day, last.count);
    }
    m_status->setText(status);
    m_corrections->setText(tr("Corrected after the seal: %1").arg(corrections));
    m_corrections->setAccessibleName(m_corrections->text());
    m_corrections->setVisible(corrections > 0);
    m_notes->setText(notes.empty() ? widgets::withKey(tr("Note on the day"), "log.day.notes")
                                   : widgets::withKey(tr("Notes on the day (%1)").arg(notes.size()), "log.day.notes"));
    m_notes->setAccessibleName(m_notes->text());
}

} // namespace yingke::logbook
