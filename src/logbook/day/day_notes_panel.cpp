// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_notes_panel.h"

#include "frontdesk/front_desk.h"
#include "logbook/parts/visits_model.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace yingke::logbook {

DayNotesPanel::DayNotesPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::SealBook& book,
                             QWidget* page)
    : PagePanel(560, "day-notes", page), m_desk(desk), m_office(office), m_book(book) {
    setAccessibleName(tr("Notes on the day"));
    m_title = widgets::plainLabel({}, "title", this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("day-notes-list"));
    m_list->setAccessibleName(tr("Notes on the day"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(110);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("day-notes-text"));
    m_text->setAccessibleName(tr("A new note on the day"));
    m_text->setPlaceholderText(tr("A new note on the day…"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(76);
    m_said = widgets::plainLabel({}, "error", this);
    m_said->setObjectName(QStringLiteral("day-notes-said"));
    m_said->setWordWrap(true);
    m_said->hide();
    auto* row = new QHBoxLayout;
    QPushButton* back = widgets::keyButton(tr("Close"), QStringLiteral("Esc"), "", "day-notes-close", this);
    QPushButton* add =
        widgets::keyButton(tr("Add the note"), QStringLiteral("Ctrl+Enter"), "primary", "day-notes-add", this);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(add);
    for (QWidget* one : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_text),
                         static_cast<QWidget*>(m_said)}) {
        column()->addWidget(one);
    }
    column()->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] { dismiss(); });
    connect(add, &QPushButton::clicked, this, &DayNotesPanel::add);
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &DayNotesPanel::add);
    }
}

void DayNotesPanel::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void DayNotesPanel::showDay(std::int64_t day, const core::PersonId& actor) {
    if (day != m_day) {
        m_text->clear();
    }
    m_day = day;
    m_actor = actor;
    say({});
    refresh();
    open(m_text);
}

void DayNotesPanel::refresh() {
    m_title->setText(tr("Notes on %1").arg(dayText(m_day)));
    const std::vector<journal::Seal> seals = m_book.seals(m_day);
    m_list->clear();
    for (const journal::DayNote& note : m_book.notes(m_day)) {
        const QString head = dayText(core::localDay(note.at)).mid(5) + QLatin1Char(' ') +
                             office::timeText(note.at, false) + QLatin1Char(' ') + office::nameOf(m_office, note.by);
        const QString text = note.text.isEmpty() ? tr("(erased)") : note.text;
        const bool later = !seals.empty() && note.seq > seals.front().count;
        m_list->addItem((later ? tr("After the seal: ") : QString()) + tr("%1: %2").arg(head, text));
    }
    if (m_list->count() == 0) {
        m_list->addItem(tr("No notes yet."));
    }
    m_list->scrollToBottom();
}

void DayNotesPanel::add() {
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        say(tr("The note is empty. Write it first."));
        m_text->setFocus();
        return;
    }
    if (const auto refusal = m_desk.submitAs(m_actor, {core::command::NoteDay{m_day, text.toStdString()}})) {
        say(refusal->sentence);
        return;
    }
    m_text->clear();
    say({});
}

} // namespace yingke::logbook
