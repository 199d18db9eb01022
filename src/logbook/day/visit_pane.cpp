// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/visit_pane.h"

#include "frontdesk/front_desk.h"
#include "logbook/parts/story_list.h"
#include "office/data/office.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "reading/story/visit_story.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::logbook {

namespace {

/// Owner, tenant, …; empty when it is not known.
QString roleText(core::VisitorRole role) {
    switch (role) {
    case core::VisitorRole::Unknown:
        return {};
    case core::VisitorRole::Owner:
        return VisitPane::tr("owner");
    case core::VisitorRole::Tenant:
        return VisitPane::tr("tenant");
    case core::VisitorRole::Contractor:
        return VisitPane::tr("contractor");
    case core::VisitorRole::Other:
        return VisitPane::tr("other visitor");
    }
    return {};
}

} // namespace

VisitPane::VisitPane(frontdesk::FrontDesk& desk, const office::Office& office,
                     const std::shared_ptr<journal::LogReader>& log, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_shown(desk, this, frontdesk::PersonalNote::Use::Shown), m_office(office),
      m_days(log), m_seals(log) {
    setObjectName(QStringLiteral("visit-pane"));
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(5);
    m_title = widgets::plainLabel({}, "title", this);
    m_title->setObjectName(QStringLiteral("pane-title"));
    m_title->setWordWrap(true);
    auto* about = new QHBoxLayout;
    m_who = widgets::plainLabel({}, "quiet", this);
    m_who->setObjectName(QStringLiteral("pane-who"));
    m_who->setWordWrap(true);
    m_mask = widgets::keyButton(tr("Show numbers"), "log.visit.numbers", "", "pane-mask", this);
    about->addWidget(m_who, 1);
    about->addWidget(m_mask);
    m_lines = new StoryList(this);
    m_lines->setObjectName(QStringLiteral("pane-lines"));
    m_lines->setAccessibleName(tr("What happened"));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("pane-note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(widgets::keyed(tr("Supervisor's note… ({key:log.visit.note})")));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(48);
    m_said = widgets::plainLabel({}, "error", this);
    m_said->setObjectName(QStringLiteral("pane-said"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_title);
    column->addLayout(about);
    column->addWidget(m_lines, 1);
    column->addWidget(m_note);
    column->addWidget(m_said);
    column->addWidget(buildActions());
    widgets::bindKey(this, "log.note.add", [this] { addNote(); });
    // These reach the pane from the table and the timeline beside it too.
    widgets::bindKey(parent, "log.visit.numbers", [this] { togglePersonal(); });
    widgets::bindKey(parent, "log.visit.replay", [this] { m_replay->click(); });
    widgets::bindKey(parent, "log.visit.drill", [this] { m_drill->click(); });
    showVisit({});
}

QWidget* VisitPane::buildActions() {
    auto* place = new QWidget(this);
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    m_add = widgets::keyButton(tr("Add the note"), "log.note.add", "outline", "pane-add", place);
    m_replay = widgets::keyButton(tr("Replay as seen"), "log.visit.replay", "", "pane-replay", place);
    m_drill = widgets::keyButton(tr("Make a drill"), "log.visit.drill", "", "pane-drill", place);
    grid->addWidget(m_add, 0, 0, 1, 2);
    grid->addWidget(m_replay, 1, 0);
    grid->addWidget(m_drill, 1, 1);
    connect(m_add, &QPushButton::clicked, this, &VisitPane::addNote);
    connect(m_mask, &QPushButton::clicked, this, &VisitPane::togglePersonal);
    const auto visitId = [this] { return QString::fromStdString(m_visit.value); };
    connect(m_replay, &QPushButton::clicked, this, [this] { emit replayWanted(m_visit, m_lines->chosen()); });
    connect(m_drill, &QPushButton::clicked, this, [=, this] { emit drillWanted(visitId()); });
    return place;
}

void VisitPane::focusNote() { m_note->setFocus(); }

void VisitPane::focusStory() { m_lines->setFocus(); }

void VisitPane::say(const QString& sentence) {
    m_said->setText(widgets::keyed(sentence));
    m_said->setVisible(!sentence.isEmpty());
}

void VisitPane::showVisit(const core::VisitId& visit) {
    const bool same = visit == m_visit;
    m_visit = visit;
    if (!same) {
        m_note->clear();
        m_unmasked = false;
        m_shown.cancel();
        say({});
    }
    fill(same);
}

void VisitPane::fill(bool keep) {
    const std::optional<journal::VisitRow> row = m_visit.empty() ? std::nullopt : m_days.row(m_visit);
    for (QWidget* one : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_replay),
                         static_cast<QWidget*>(m_drill)}) {
        one->setEnabled(row.has_value());
    }
    if (!row) {
        m_lines->setStory({}, false);
        m_mask->hide();
        m_title->setText(tr("No visit chosen"));
        m_who->setText(tr("Choose a visit in the table or in the timeline."));
        return;
    }
    const QString who = office::listedAs(row->visitor, row->channel, row->badge);
    m_title->setText(row->title.isEmpty() ? who : who + QStringLiteral(" · ") + row->title);
    QStringList details;
    for (const QString& part : {QString::fromStdString(row->visitor.room), roleText(row->visitor.role)}) {
        if (!part.isEmpty()) {
            details << part;
        }
    }
    if (const QString number = QString::fromStdString(row->visitor.telephone); !number.isEmpty()) {
        details << (m_unmasked ? number : office::maskedTelephone(number));
    }
    m_who->setText(details.isEmpty() ? tr("nothing known") : details.join(QStringLiteral(" · ")));
    std::vector<reading::StoryLine> story =
        reading::storyOf(m_office, m_desk.shelf(), m_days.records(m_visit), m_unmasked);
    if (const std::vector<journal::Seal> seals = m_seals.seals(row->day); !seals.empty()) {
        for (reading::StoryLine& line : story) {
            line.text = line.seq > seals.front().count ? tr("Corrected after the seal: ") + line.text : line.text;
        }
    }
    m_lines->setStory(story, keep);
    const bool something = !row->visitor.telephone.empty() ||
                           std::any_of(story.begin(), story.end(), [](const auto& line) { return line.masked; });
    m_mask->setVisible(something);
    const QString label = m_unmasked ? tr("Mask numbers") : tr("Show numbers");
    m_mask->setText(widgets::withKey(label, "log.visit.numbers"));
    m_mask->setAccessibleName(label);
}

void VisitPane::togglePersonal() {
    if (m_visit.empty() || !m_mask->isVisibleTo(this)) {
        return;
    }
    if (m_unmasked) {
        mask();
        return;
    }
    // First the event, on the disk, then the numbers: nothing is shown that the log does not know of.
    m_shown.ask(
        tr("numbers of this visit, in the log"),
        [this](const QString& refused) {
            say(refused);
            m_unmasked = refused.isEmpty();
            fill(true);
        },
        m_visit);
}

void VisitPane::mask() {
    m_shown.cancel();
    if (m_unmasked) {
        m_unmasked = false;
        fill(true);
    }
}

void VisitPane::addNote() {
    const QString text = m_note->toPlainText().trimmed();
    if (m_visit.empty() || text.isEmpty()) {
        say(tr("The note is empty. Write it first."));
        m_note->setFocus();
        return;
    }
    // Of a visit that the hall has let go too: the journal has it, and the note is one more event of it.
    if (const auto refusal = m_desk.submitAs(m_reader ? m_reader() : m_desk.me(),
                                             {core::command::NoteEarlierVisit{m_visit, text.toStdString()}})) {
        say(refusal->sentence);
        return;
    }
    m_note->clear();
    say({});
}

} // namespace yingke::logbook
