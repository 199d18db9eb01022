// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/seal_panel.h"

#include "frontdesk/front_desk.h"
#include "logbook/parts/visits_model.h"
#include "office/data/office.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/story/visit_story.h"
#include "ui_seal_panel.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/form.h"

namespace yingke::logbook {

namespace {
constexpr int mostListed = 200;
}

SealPanel::SealPanel(frontdesk::FrontDesk& desk, const office::Office& office,
                     const std::shared_ptr<journal::LogReader>& log, QWidget* page)
    : PagePanel(620, page), m_ui(std::make_unique<Ui::SealPanel>()), m_desk(desk), m_office(office), m_days(log),
      m_promises(log), m_seals(log) {
    widgets::layOut(*m_ui, this);
    m_ui->seal_said->hide();
    widgets::showKey(m_ui->seal_back, "question.close");
    widgets::showKey(m_ui->seal_confirm, "log.seal.confirm");
    connect(m_ui->seal_back, &QPushButton::clicked, this, [this] { dismiss(); });
    connect(m_ui->seal_confirm, &QPushButton::clicked, this, &SealPanel::seal);
    connect(m_ui->seal_note, &QLineEdit::returnPressed, this, [this] { m_ui->seal_confirm->setFocus(); });
    widgets::bindKey(this, "log.seal.confirm", [this] { m_ui->seal_confirm->click(); });
}

SealPanel::~SealPanel() = default;

void SealPanel::say(const QString& sentence) {
    m_ui->seal_said->setText(widgets::keyed(sentence));
    m_ui->seal_said->setVisible(!sentence.isEmpty());
    if (isVisible()) {
        place();
    }
}

void SealPanel::add(const QString& line, const core::VisitId& visit) {
    auto* item = new QListWidgetItem(line, m_ui->seal_open);
    item->setData(Qt::UserRole, QString::fromStdString(visit.value));
}

void SealPanel::listOpen() {
    m_ui->seal_open->clear();
    journal::VisitFilter open;
    open.day = m_day;
    open.open = true;
    for (const journal::VisitRow& row :
         m_days.visits(open, journal::VisitOrder::Arrived, Qt::AscendingOrder, 0, mostListed)) {
        add(tr("Visit still open: %1 %2, came at %3, %4")
                .arg(office::listedAs(row.visitor, row.channel, row.badge), row.title,
                     office::timeText(row.arrived, false), outcomeText(row)),
            row.visit);
    }
    journal::PromiseFilter owed;
    owed.which = journal::PromiseFilter::Which::OpenOfDay;
    owed.day = m_day;
    const core::Millis now = m_desk.now().utc;
    for (const journal::PromiseRow& row : m_promises.promises(owed, 0, mostListed)) {
        const office::Colleague* owner = m_office.colleague(row.owner);
        const core::Moment due{0, row.due, row.of.arrived.offsetMinutes};
        const QString when =
            office::shortDay(core::localDay(due), m_day) + QLatin1Char(' ') + office::timeText(due, false);
        const QString what = office::maskedNumbers(row.what);
        const QString whose = office::listedAs(row.of.visitor, row.of.channel, row.of.badge);
        add(owner == nullptr || !owner->active
                ? tr("Promise without an owner: %1 (%2), due %3. Give it to somebody first.").arg(what, whose, when)
            : row.due < now ? tr("Promise overdue: %1 (%2), was due %3, owner %4")
                                  .arg(what, whose, when, office::nameOf(m_office, row.owner))
                            : tr("Promise open: %1 (%2), due %3, owner %4")
                                  .arg(what, whose, when, office::nameOf(m_office, row.owner)),
            row.of.visit);
    }
    m_ui->seal_open->setVisible(m_ui->seal_open->count() > 0);
}

void SealPanel::review(std::int64_t day, const core::PersonId& actor) {
    m_day = day;
    m_actor = actor;
    m_ui->seal_note->clear();
    m_ui->seal_title->setText(tr("Seal %1").arg(dayText(day)));
    listOpen();
    const journal::DayFigures figures = m_days.figures(day);
    const std::int64_t today = core::localDay(m_desk.now());
    QStringList told{tr("%1 visits, %2 of them over.").arg(figures.visits).arg(figures.over)};
    told << (m_ui->seal_open->count() > 0
                 ? tr("What is still open is listed here; it can be sealed so, and its end will show as a "
                      "correction after the seal.")
                 : tr("Nothing is open any more."));
    if (day == today) {
        told << tr("The day is not over: who comes later comes after the seal.");
    }
    if (!m_seals.seals(day).empty()) {
        told << tr("The day has been sealed before; a new seal stands beside the old one and covers what came since.");
    }
    m_ui->seal_summary->setText(told.join(QLatin1Char(' ')));
    const bool nothing = figures.visits == 0;
    m_ui->seal_confirm->setEnabled(!nothing && day <= today);
    say(day > today ? tr("This day has not come yet, so there is nothing to seal.")
        : nothing   ? tr("Nobody came on this day, so there is nothing to seal. Choose a day with visits.")
                    : QString());
    open(m_ui->seal_confirm->isEnabled() ? static_cast<QWidget*>(m_ui->seal_note) : this);
}

void SealPanel::seal() {
    // What is sealed must be on the disk: the head is that of the last durable event.
    if (m_desk.journal().status().kind != frontdesk::JournalStatus::Kind::Recorded) {
        say(tr("Not everything is on the disk yet, so the day was not sealed. Wait until the desk says it is recorded, "
               "then seal again."));
        return;
    }
    const journal::ChainHead head = m_seals.head();
    const auto refusal =
        m_desk.submitAs(m_actor, {core::command::SealDay{m_day, head.count, head.hash.toStdString(),
                                                         m_ui->seal_note->text().trimmed().toStdString()}});
    if (refusal) {
        say(refusal->sentence);
        return;
    }
    dismiss();
    emit sealed();
}

} // namespace yingke::logbook
