// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_notes_panel.h"

#include "frontdesk/front_desk.h"
#include "logbook/parts/visits_model.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "ui_day_notes_panel.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/form.h"

namespace yingke::logbook {

DayNotesPanel::DayNotesPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::SealBook& book,
                             QWidget* page)
    : PagePanel(560, page), m_ui(std::make_unique<Ui::DayNotesPanel>()), m_desk(desk), m_office(office), m_book(book) {
    widgets::layOut(*m_ui, this);
    m_ui->day_notes_said->hide();
    widgets::showKey(m_ui->day_notes_close, "question.close");
    widgets::showKey(m_ui->day_notes_add, "log.note.add");
    connect(m_ui->day_notes_close, &QPushButton::clicked, this, [this] { dismiss(); });
    connect(m_ui->day_notes_add, &QPushButton::clicked, this, &DayNotesPanel::add);
    widgets::bindKey(this, "log.note.add", [this] { add(); });
}

DayNotesPanel::~DayNotesPanel() = default;

void DayNotesPanel::say(const QString& sentence) {
    m_ui->day_notes_said->setText(widgets::keyed(sentence));
    m_ui->day_notes_said->setVisible(!sentence.isEmpty());
}

void DayNotesPanel::showDay(std::int64_t day, const core::PersonId& actor) {
    if (day != m_day) {
        m_ui->day_notes_text->clear();
    }
    m_day = day;
    m_actor = actor;
    say({});
    refresh();
    open(m_ui->day_notes_text);
}

void DayNotesPanel::refresh() {
    m_ui->day_notes_title->setText(tr("Notes on %1").arg(dayText(m_day)));
    const std::vector<journal::Seal> seals = m_book.seals(m_day);
    m_ui->day_notes_list->clear();
    for (const journal::DayNote& note : m_book.notes(m_day)) {
        const QString head = dayText(core::localDay(note.at)).mid(5) + QLatin1Char(' ') +
                             office::timeText(note.at, false) + QLatin1Char(' ') + office::nameOf(m_office, note.by);
        const QString text = note.text.isEmpty() ? tr("(erased)") : note.text;
        const bool later = !seals.empty() && note.seq > seals.front().count;
        m_ui->day_notes_list->addItem((later ? tr("After the seal: ") : QString()) + tr("%1: %2").arg(head, text));
    }
    if (m_ui->day_notes_list->count() == 0) {
        m_ui->day_notes_list->addItem(tr("No notes yet."));
    }
    m_ui->day_notes_list->scrollToBottom();
}

void DayNotesPanel::add() {
    const QString text = m_ui->day_notes_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        say(tr("The note is empty. Write it first."));
        m_ui->day_notes_text->setFocus();
        return;
    }
    if (const auto refusal = m_desk.submitAs(m_actor, {core::command::NoteDay{m_day, text.toStdString()}})) {
        say(refusal->sentence);
        return;
    }
    m_ui->day_notes_text->clear();
    say({});
}

} // namespace yingke::logbook
