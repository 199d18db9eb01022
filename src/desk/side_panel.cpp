// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/side_panel.h"

#include "office/office.h"
#include "office/visit_texts.h"
#include "widgets/countdown_ring.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::plainLabel;

namespace {

constexpr std::size_t shownPromises = 5;
constexpr std::size_t shownRecords = 7;

QVBoxLayout* cardWithTitle(const QString& title, QVBoxLayout* column, QWidget* parent) {
    auto* frame = widgets::card(parent);
    auto* outer = new QVBoxLayout(frame);
    outer->setContentsMargins(14, 10, 14, 12);
    outer->setSpacing(6);
    outer->addWidget(plainLabel(title, "section", frame));
    auto* inner = new QVBoxLayout;
    inner->setSpacing(5);
    outer->addLayout(inner);
    column->addWidget(frame);
    return inner;
}

} // namespace

SidePanel::SidePanel(office::FrontDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    setFixedWidth(290);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_alarm = new QFrame(this);
    m_alarm->setObjectName(QStringLiteral("alarm"));
    auto* row = new QHBoxLayout(m_alarm);
    row->setContentsMargins(12, 12, 12, 12);
    m_ring = new widgets::CountdownRing(70, m_alarm);
    row->addWidget(m_ring);
    auto* texts = new QVBoxLayout;
    m_headline = plainLabel({}, "headline", m_alarm);
    m_headline->setObjectName(QStringLiteral("alarmHeadline"));
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_action = plainLabel({}, "quiet", m_alarm);
    m_action->setObjectName(QStringLiteral("alarmAction"));
    m_action->setWordWrap(true);
    texts->addWidget(m_headline);
    texts->addWidget(m_action);
    row->addLayout(texts, 1);
    column->addWidget(m_alarm);
    m_presence = cardWithTitle(tr("Colleagues"), column, this);
    m_promises = cardWithTitle(tr("First contact · to follow"), column, this);
    m_record = cardWithTitle(tr("This visit so far"), column, this);
    column->addStretch();
    m_status = plainLabel({}, "quiet", this);
    m_status->setObjectName(QStringLiteral("journalStatus"));
    m_status->setWordWrap(true);
    column->addWidget(m_status);
}

void SidePanel::refresh() {
    m_which = 0;
    alarm();
    presence();
    promises();
    record();
    status();
}

std::optional<core::Advice> SidePanel::shown() const {
    const auto advice = m_desk.advice();
    return advice.empty() ? std::nullopt : std::optional(advice.at(m_which % advice.size()));
}

void SidePanel::showAnother() {
    ++m_which;
    alarm();
}

void SidePanel::tick() { alarm(); }

void SidePanel::alarm() {
    const std::size_t count = m_desk.advice().size();
    const auto advice = shown();
    m_alarm->setVisible(advice.has_value());
    if (!advice) {
        return;
    }
    const office::AdviceText text = office::textOf(m_desk.office(), m_desk.hall(), *advice, m_desk.now());
    m_headline->setText(text.headline);
    QString action = text.key.isEmpty() ? text.action : text.key + QStringLiteral("  ") + text.action;
    if (count > 1) {
        action += QStringLiteral("\n") + tr("%1 more: Ctrl+↓").arg(count - 1);
    }
    m_action->setText(action);
    const char* phase = advice->phase == core::LimitPhase::Overdue   ? "overdue"
                        : advice->phase == core::LimitPhase::Warning ? "warning"
                                                                     : "calm";
    if (m_alarm->property("alarm").toString() != QLatin1String(phase)) {
        m_alarm->setProperty("alarm", QLatin1String(phase));
        widgets::restyle(m_alarm);
        widgets::restyle(m_headline);
    }
    const core::Visit* visit = core::find(m_desk.hall(), advice->visit);
    const core::Limit* limit = visit != nullptr ? core::findLimit(*visit, advice->limit) : nullptr;
    m_ring->setVisible(limit != nullptr);
    if (limit != nullptr) {
        m_ring->show(*limit, m_desk.now().steady);
    }
    m_alarm->setAccessibleName(text.headline);
    m_alarm->setAccessibleDescription(text.action);
}

void SidePanel::presence() {
    widgets::clearLayout(m_presence);
    for (const office::Colleague& colleague : m_desk.office().roster()) {
        if (!colleague.active || colleague.id == m_desk.me()) {
            continue;
        }
        const core::PresenceState state = core::presenceOf(m_desk.hall(), colleague.id);
        auto* button = new QPushButton(this);
        button->setProperty("kind", "presence");
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral(
            "QPushButton{border:none;padding:2px 0;min-height:24px;text-align:left;background:transparent;} "
            "QPushButton:focus{border:1px solid #0f766e;}"));
        button->setObjectName(QStringLiteral("presence-") + QString::fromStdString(colleague.id.value));
        auto* row = new QHBoxLayout(button);
        row->setContentsMargins(0, 0, 0, 0);
        auto* dot = plainLabel(QStringLiteral("●"), "dot", button);
        const char* colour = state == core::PresenceState::In     ? "#0f766e"
                             : state == core::PresenceState::Busy ? "#b45309"
                                                                  : "#5b6578";
        dot->setStyleSheet(QStringLiteral("color:%1;").arg(QLatin1String(colour)));
        row->addWidget(dot);
        row->addWidget(plainLabel(QString::fromStdString(colleague.name + "  " + colleague.post), "name", button), 1);
        QString word = office::presenceText(state);
        const auto found = m_desk.hall().presence.find(colleague.id);
        if (found != m_desk.hall().presence.end() && state == core::PresenceState::Out &&
            !found->second.reason.empty()) {
            word += QStringLiteral(" · ") + QString::fromStdString(found->second.reason);
        }
        auto* right = plainLabel(word, "quiet", button);
        right->setStyleSheet(QStringLiteral("color:%1;").arg(QLatin1String(colour)));
        row->addWidget(right);
        for (QWidget* child : button->findChildren<QWidget*>()) {
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        button->setAccessibleName(QString::fromStdString(colleague.name));
        button->setAccessibleDescription(word);
        const core::PersonId id = colleague.id;
        connect(button, &QPushButton::clicked, this, [this, id] { emit presenceAsked(id); });
        m_presence->addWidget(button);
    }
    if (m_presence->count() == 0) {
        m_presence->addWidget(plainLabel(tr("Nobody else yet. Add colleagues: Ctrl+G"), "quiet", this));
    }
}

void SidePanel::promises() {
    widgets::clearLayout(m_promises);
    std::vector<const core::Promise*> open;
    for (const auto& [id, promise] : m_desk.hall().promises) {
        if (promise.state == core::PromiseState::Open) {
            open.push_back(&promise);
        }
    }
    std::sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    for (std::size_t i = 0; i < std::min(open.size(), shownPromises); ++i) {
        const core::Moment due{0, open[i]->due, m_desk.now().offsetMinutes};
        const bool today = core::localDay(due) == core::localDay(m_desk.now());
        const QString when = today ? office::timeText(due, false)
                                   : QDateTime::fromMSecsSinceEpoch(due.utc, QTimeZone(due.offsetMinutes * 60))
                                         .toString(QStringLiteral("M/d HH:mm"));
        QString text = when + QStringLiteral("  ") + QString::fromStdString(open[i]->what);
        const bool over = open[i]->due < m_desk.now().utc;
        if (open[i]->locked()) {
            text += tr(", can't be moved");
        }
        auto* label = plainLabel(text, over || open[i]->locked() ? "locked" : "name", this);
        label->setWordWrap(true);
        m_promises->addWidget(label);
    }
    if (open.size() > shownPromises) {
        m_promises->addWidget(plainLabel(tr("%1 more: Ctrl+P").arg(open.size() - shownPromises), "quiet", this));
    }
    if (open.empty()) {
        m_promises->addWidget(plainLabel(tr("Nothing is owed"), "quiet", this));
    }
}

void SidePanel::record() {
    widgets::clearLayout(m_record);
    std::vector<std::pair<QString, QString>> lines;
    for (const core::EventRecord& record : m_desk.recordsOf(m_desk.focus())) {
        const QString line = office::recordLine(m_desk.office(), record);
        if (!line.isEmpty()) {
            lines.emplace_back(office::timeText(record.at), line);
        }
    }
    for (std::size_t i = lines.size() > shownRecords ? lines.size() - shownRecords : 0; i < lines.size(); ++i) {
        const QString text = lines[i].first + QStringLiteral("  ") + lines[i].second;
        m_record->addWidget(new widgets::ElidedLabel(text, "record", this));
    }
    if (lines.empty()) {
        m_record->addWidget(plainLabel(tr("No visit is open"), "quiet", this));
    }
}

void SidePanel::status() {
    const office::JournalStatus status = m_desk.journalStatus();
    const QString at = status.lastWrite.utc > 0 ? office::timeText(status.lastWrite) : QStringLiteral("—");
    switch (status.kind) {
    case office::JournalStatus::Kind::Recording:
        m_status->setText(tr("Recording…"));
        m_status->setProperty("role", "quiet");
        break;
    case office::JournalStatus::Kind::Recorded:
        m_status->setText(tr("Recorded · last write %1").arg(at));
        m_status->setProperty("role", "quiet");
        break;
    case office::JournalStatus::Kind::Unsaved:
        m_status->setText(tr("NOT SAVED (%1 entries): %2. Kept and tried again; try now: Ctrl+R")
                              .arg(QString::number(status.pending), status.reason));
        m_status->setProperty("role", "error");
        break;
    }
    widgets::restyle(m_status);
}

} // namespace yingke::desk
