// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/visit_pane.h"

#include "office/visit_texts.h"
#include "widgets/theme.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace yingke::logbook {

VisitPane::VisitPane(office::Application& application, journal::DayBook& book, QWidget* parent)
    : QFrame(parent), m_application(application), m_book(book) {
    setObjectName(QStringLiteral("visit-pane"));
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    m_title = widgets::plainLabel({}, "title", this);
    m_title->setObjectName(QStringLiteral("pane-title"));
    m_title->setWordWrap(true);
    m_who = widgets::plainLabel({}, "quiet", this);
    m_who->setObjectName(QStringLiteral("pane-who"));
    m_who->setWordWrap(true);
    m_lines = new QListWidget(this);
    m_lines->setObjectName(QStringLiteral("pane-lines"));
    m_lines->setAccessibleName(tr("What happened"));
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("pane-note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Supervisor's note… (Alt+N)"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(62);
    m_add = widgets::keyButton(tr("Add the note"), QStringLiteral("Ctrl+Enter"), "outline", "pane-add", this);
    m_said = widgets::plainLabel({}, "error", this);
    m_said->setObjectName(QStringLiteral("pane-said"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(m_lines, 1);
    column->addWidget(m_note);
    column->addWidget(m_said);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &VisitPane::addNote);
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &VisitPane::addNote);
    }
    showVisit({});
}

void VisitPane::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void VisitPane::showVisit(const core::VisitId& visit) {
    const bool same = visit == m_visit;
    m_visit = visit;
    if (!same) {
        m_note->clear();
        say({});
    }
    const std::optional<journal::VisitRow> row = visit.empty() ? std::nullopt : m_book.row(visit);
    m_note->setEnabled(row.has_value());
    m_add->setEnabled(row.has_value());
    const int scrolled = m_lines->verticalScrollBar()->value();
    m_lines->clear();
    if (!row) {
        m_title->setText(tr("No visit chosen"));
        m_who->setText(tr("Choose a visit in the table or in the timeline."));
        return;
    }
    const QString who = office::addressOf(row->visitor, row->channel);
    m_title->setText(row->title.isEmpty() ? who : who + QStringLiteral(" · ") + row->title);
    QStringList details;
    if (!row->visitor.room.empty()) {
        details << QString::fromStdString(row->visitor.room);
    }
    if (!row->visitor.telephone.empty()) {
        details << office::maskedTelephone(QString::fromStdString(row->visitor.telephone));
    }
    m_who->setText(details.isEmpty() ? tr("nothing known") : details.join(QStringLiteral(" · ")));
    for (const journal::NumberedRecord& numbered : m_book.records(visit)) {
        const core::EventRecord& record = numbered.record;
        const QString line = office::recordLine(m_application.office(), record);
        if (line.isEmpty()) {
            continue;
        }
        auto* item = new QListWidgetItem(office::timeText(record.at) + QStringLiteral("  ") + line, m_lines);
        if (std::holds_alternative<core::event::VisitEscalated>(record.event) ||
            std::holds_alternative<core::event::LimitPassed>(record.event)) {
            item->setForeground(QColor(0xb0, 0x18, 0x18));
        }
    }
    if (same) {
        m_lines->verticalScrollBar()->setValue(scrolled);
    }
}

void VisitPane::addNote() {
    const QString text = m_note->toPlainText().trimmed();
    if (m_visit.empty() || text.isEmpty()) {
        say(tr("The note is empty. Write it first."));
        m_note->setFocus();
        return;
    }
    if (core::find(m_application.desk().hall(), m_visit) == nullptr) {
        say(tr("This visit is no longer in the hall; notes can be added on the day of the visit only. The text stays "
               "here."));
        return;
    }
    if (const auto refusal = m_application.desk().submit({core::command::AddNote{m_visit, text.toStdString()}})) {
        say(refusal->sentence);
        return;
    }
    m_note->clear();
    say({});
}

} // namespace yingke::logbook
