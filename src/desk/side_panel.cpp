// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/side_panel.h"

#include "desk/parts/alarm_button.h"
#include "desk/promises/promise_texts.h"
#include "office/data/office.h"
#include "office/texts/visit_names.h"
#include "widgets/look/theme.h"
#include "widgets/parts/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::plainLabel;

namespace {

constexpr std::size_t shownPromises = 5;
constexpr int leastPeople = 3;
constexpr int personHeight = 29;  ///< pixels of a line of the colleagues, with what is between them
constexpr int promiseHeight = 30; ///< of the promises
constexpr int recordHeight = 25;  ///< of the record
constexpr int cardHeight = 57;    ///< of a card's head and margins, with the space below it
constexpr int leastRecords = 3;
constexpr int mostRecords = 14;

QVBoxLayout* cardWithTitle(const QString& title, QVBoxLayout* column, QWidget* parent) {
    auto* frame = widgets::card(parent);
    auto* outer = new QVBoxLayout(frame);
    outer->setContentsMargins(14, 10, 14, 12);
    outer->setSpacing(6);
    outer->addWidget(plainLabel(title, "section", frame));
    auto* inner = new QVBoxLayout;
    inner->setSpacing(3);
    outer->addLayout(inner);
    column->addWidget(frame);
    return inner;
}

/// One line that can be clicked, or reached with Tab.
QPushButton* lineButton(const QString& name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("kind", "line");
    button->setFlat(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    button->setObjectName(name);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 0, 0);
    return button;
}

} // namespace

SidePanel::SidePanel(frontdesk::FrontDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    setFixedWidth(usual);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_alarm = new AlarmButton(this);
    connect(m_alarm, &QPushButton::clicked, this, &SidePanel::goOnAsked);
    column->addWidget(m_alarm);
    auto* scroll = new QScrollArea(this); // on a low screen the cards scroll; they are never squeezed
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll);
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    m_presence = cardWithTitle(tr("Colleagues"), cards, inside);
    m_promises = cardWithTitle(tr("First contact · to follow"), cards, inside);
    m_record = cardWithTitle(tr("This visit so far"), cards, inside);
    m_noRecord = plainLabel(tr("No visit is open"), "quiet", inside);
    m_record->addWidget(m_noRecord);
    cards->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    m_status = plainLabel({}, "quiet", this);
    m_status->setObjectName(QStringLiteral("journalStatus"));
    m_status->setWordWrap(true);
    column->addWidget(m_status);
}

void SidePanel::refresh(const frontdesk::Changes& changes) {
    m_which = 0;
    if (changes.everything || changes.presence) {
        presence();
    }
    if (changes.everything || changes.promises) {
        promises();
    }
    const core::VisitId focus = m_desk.focus();
    if (changes.everything || changes.focus || changes.presence || changes.promises ||
        changes.records.count(focus) > 0) {
        record();
    }
    status();
}

std::optional<core::Advice> SidePanel::shown() const {
    // What is read is what is done, also when something else has become more pressing since it was painted.
    const auto all = m_desk.advice();
    const auto still = std::find_if(all.begin(), all.end(), [this](const core::Advice& one) { return isShown(one); });
    return still == all.end() ? std::nullopt : std::optional(*still);
}

bool SidePanel::isShown(const core::Advice& advice) const {
    return m_shown && m_shown->kind == advice.kind && m_shown->visit == advice.visit &&
           m_shown->promise == advice.promise && m_shown->limit == advice.limit &&
           m_shown->appointment == advice.appointment && m_shown->warning == advice.warning;
}

void SidePanel::showAnother() {
    ++m_which;
    alarm();
}

void SidePanel::tick() {
    const bool quiet = m_alarm->isHidden();
    alarm();
    if (late() != m_late || roomForPeople() != m_people) {
        presence(); // a time of return has passed, or the alarm takes room
    }
    if (quiet != m_alarm->isHidden()) {
        record(); // the alarm takes room, or gives it back
    }
    if (core::localDay(m_desk.now()) != m_day) {
        promises(); // "tomorrow" is today now
    }
}

std::size_t SidePanel::late() const {
    const auto& all = m_desk.hall().presence;
    const core::Millis now = m_desk.now().utc;
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [now](const auto& entry) {
        return entry.second.state != core::PresenceState::In && entry.second.until && *entry.second.until <= now;
    }));
}

void SidePanel::alarm() {
    const auto all = m_desk.advice();
    m_alarm->setVisible(!all.empty() && !m_isFolded);
    m_shown.reset();
    if (all.empty()) {
        return;
    }
    m_shown = all.at(m_which % all.size());
    const office::AdviceText text = textOf(*m_shown);
    const widgets::KeyName key("desk.go_on");
    QString after;
    if (all.size() > 1) {
        after = tr("then: %1").arg(textOf(all.at((m_which + 1) % all.size())).headline) + QStringLiteral("  ") +
                widgets::KeyName("desk.next_alarm").text();
    }
    m_alarm->show(
        {m_shown->phase, text.headline, text.action + QStringLiteral("  ") + key.text() + QStringLiteral(" ›"), after});
    const core::Visit* visit = core::find(m_desk.hall(), m_shown->visit);
    m_alarm->show(visit != nullptr ? core::findLimit(*visit, m_shown->limit) : nullptr, m_desk.now().steady);
}

office::AdviceText SidePanel::textOf(const core::Advice& advice) const {
    office::AdviceText text = office::textOf(m_desk.office(), m_desk.hall(), advice, m_desk.now());
    const core::Promise* promise =
        advice.kind == core::AdviceKind::PromiseDue ? core::find(m_desk.hall(), advice.promise) : nullptr;
    if (promise != nullptr) { // it stands there while the next visitor is at the counter
        text.action = PromiseTexts::inPublic(m_desk.hall(), *promise);
    }
    return text;
}

void SidePanel::setFolded(bool on) {
    m_isFolded = on;
    alarm();
    presence();
    record();
}

QString SidePanel::summary() const {
    const auto& roster = m_desk.office().roster();
    const auto in = std::count_if(roster.begin(), roster.end(), [this](const office::Colleague& one) {
        return one.active && one.id != m_desk.me() &&
               core::presenceOf(m_desk.hall(), one.id) == core::PresenceState::In;
    });
    const QString all = tr("Colleagues in %1 · to follow %2 · record")
                            .arg(QString::number(in), QString::number(PromiseTexts::open(m_desk.hall()).size()));
    return isUnsaved() ? tr("NOT SAVED · %1").arg(all) : all;
}

bool SidePanel::isUnsaved() const { return m_desk.journal().status().kind == frontdesk::JournalStatus::Kind::Unsaved; }

std::optional<SidePanel::Line> SidePanel::line() const {
    const auto now = shown();
    if (!now) {
        return std::nullopt;
    }
    const QString brief = office::briefTextOf(m_desk.office(), m_desk.hall(), *now, m_desk.now());
    return Line{now->phase, textOf(*now).headline, brief, widgets::KeyName("desk.go_on"), m_desk.advice().size() - 1};
}

void SidePanel::presence() {
    m_late = late();
    m_people = roomForPeople();
    widgets::clearLayout(m_presence);
    std::vector<const office::Colleague*> others;
    for (const office::Colleague& colleague : m_desk.office().roster()) {
        if (colleague.active && colleague.id != m_desk.me()) {
            others.push_back(&colleague);
        }
    }
    const std::size_t shown = others.size() <= m_people ? others.size() : m_people - 1;
    if (shown < others.size()) { // who can be fetched is worth a line more than who is out
        std::stable_partition(others.begin(), others.end(), [this](const office::Colleague* one) {
            return core::presenceOf(m_desk.hall(), one->id) != core::PresenceState::Out;
        });
    }
    for (std::size_t i = 0; i < shown; ++i) {
        addColleague(*others[i]);
    }
    if (others.size() > shown) {
        auto* button = lineButton(QStringLiteral("presence-others"), this);
        const QString text = tr("%1 more").arg(others.size() - shown);
        auto* label = plainLabel(widgets::withKey(text, "desk.staff"), "quiet", button);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        button->layout()->addWidget(label);
        button->setAccessibleName(text);
        button->setAccessibleDescription(widgets::KeyName("desk.staff").text());
        connect(button, &QPushButton::clicked, this, &SidePanel::othersAsked);
        m_presence->addWidget(button);
    }
    if (others.empty()) {
        auto* none =
            plainLabel(widgets::keyed(tr("Nobody else yet. Add colleagues: {key:desk.colleague}")), "quiet", this);
        none->setWordWrap(true);
        m_presence->addWidget(none);
    }
}

void SidePanel::addColleague(const office::Colleague& colleague) {
    const core::PresenceState state = core::presenceOf(m_desk.hall(), colleague.id);
    auto* button = lineButton(QStringLiteral("presence-") + QString::fromStdString(colleague.id.value), this);
    auto* row = qobject_cast<QHBoxLayout*>(button->layout());
    auto* dot = plainLabel(QStringLiteral("●"), "dot", button);
    const char* look = state == core::PresenceState::In ? "in" : state == core::PresenceState::Busy ? "busy" : "out";
    dot->setProperty("presence", look);
    row->addWidget(dot);
    auto* name = new widgets::ElidedLabel(office::nameAndPost(m_desk.office(), colleague.id), "name", button);
    row->addWidget(name, 1);
    const QString word = office::presenceNow(m_desk.hall(), colleague.id, m_desk.now());
    auto* right = plainLabel({}, "quiet", button);
    // Where there is no room for the reason, the state and the time of return are what is read from afar.
    const int left = std::max(90, lineWidth() - 30 - name->fontMetrics().horizontalAdvance(name->text()));
    const bool fits = right->fontMetrics().horizontalAdvance(word) <= left;
    right->setText(
        right->fontMetrics().elidedText(fits ? word : word.section(QStringLiteral(" · "), 0, 0), Qt::ElideRight, left));
    button->setToolTip(word.toHtmlEscaped());
    right->setProperty("presence", look);
    row->addWidget(right);
    for (QWidget* child : button->findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    button->setAccessibleName(office::nameOf(m_desk.office(), colleague.id));
    button->setAccessibleDescription(word);
    const core::PersonId id = colleague.id;
    connect(button, &QPushButton::clicked, this, [this, id] { emit presenceAsked(id); });
    m_presence->addWidget(button);
}

void SidePanel::promises() {
    m_day = core::localDay(m_desk.now());
    widgets::clearLayout(m_promises);
    const auto open = PromiseTexts::open(m_desk.hall());
    for (std::size_t i = 0; i < std::min(open.size(), shownPromises); ++i) {
        const core::Promise& promise = *open[i];
        const QString text = PromiseTexts::due(promise.due, m_desk.now()) + QStringLiteral("  ") +
                             PromiseTexts::inPublic(m_desk.hall(), promise);
        const QString locked = promise.locked() ? tr(", can't be moved") : QString();
        const core::LimitPhase phase = PromiseTexts::phase(promise, m_desk.now());
        const char* role = promise.locked() || phase == core::LimitPhase::Overdue ? "locked"
                           : phase == core::LimitPhase::Warning                   ? "partly"
                                                                                  : "name";
        auto* button = lineButton(QStringLiteral("promise-") + QString::fromStdString(promise.id.value), this);
        auto* label = plainLabel({}, role, button);
        const QFontMetrics letters = label->fontMetrics();
        label->setText(letters.elidedText(text, Qt::ElideRight, lineWidth() - letters.horizontalAdvance(locked)) +
                       locked);
        button->layout()->addWidget(label);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        button->setAccessibleName(text + locked);
        connect(button, &QPushButton::clicked, this, [this, id = promise.id] { emit promiseAsked(id); });
        m_promises->addWidget(button);
    }
    if (open.size() > shownPromises) {
        m_promises->addWidget(plainLabel(
            widgets::keyed(tr("%1 more: {key:desk.promises}")).arg(open.size() - shownPromises), "quiet", this));
    }
    if (open.empty()) {
        m_promises->addWidget(plainLabel(tr("Nothing is owed"), "quiet", this));
    }
}

int SidePanel::lineWidth() const { return minimumWidth() - 32; }

int SidePanel::heightOfAlarm() const {
    constexpr int leastHigh = 100; // pixels, with the space below it
    return m_alarm->isHidden() ? 0 : std::max(leastHigh, m_alarm->heightForWidth(width()) + 12);
}

std::size_t SidePanel::roomForPeople() const {
    // What the other cards want at least; who is out of sight stands behind the last line.
    const auto promises = static_cast<int>(std::min(PromiseTexts::open(m_desk.hall()).size() + 1, shownPromises + 1));
    const int others =
        heightOfAlarm() + cardHeight + promiseHeight * promises + cardHeight + recordHeight * leastRecords;
    const int left = (height() - others - cardHeight - 32) / personHeight;
    const auto& roster = m_desk.office().roster();
    const auto all = std::count_if(roster.begin(), roster.end(), [this](const office::Colleague& one) {
        return one.active && one.id != m_desk.me();
    });
    return std::min(static_cast<std::size_t>(std::max(left, leastPeople)), static_cast<std::size_t>(all));
}

std::size_t SidePanel::roomForRecords() const {
    // What the cards above take, by their lines; a low screen shows fewer, never squeezed ones.
    const int above = heightOfAlarm() + cardHeight + personHeight * m_presence->count() + cardHeight +
                      promiseHeight * m_promises->count();
    const int left = (height() - above - 50 - 32) / recordHeight;
    return static_cast<std::size_t>(std::clamp(left, leastRecords, mostRecords));
}

void SidePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isOtherWidth = event->oldSize().width() != event->size().width();
    if (isOtherWidth || roomForPeople() != m_people) {
        presence();
    }
    if (isOtherWidth) {
        promises();
    }
    record();
}

void SidePanel::record() {
    // The last lines that there is room for, read from the newest back.
    const std::vector<core::EventRecord>& records = m_desk.recordsOf(m_desk.focus());
    const std::size_t most = roomForRecords();
    QStringList lines;
    for (auto one = records.rbegin(); one != records.rend() && static_cast<std::size_t>(lines.size()) < most; ++one) {
        if (const QString line = office::recordLine(m_desk.office(), *one); !line.isEmpty()) {
            lines.prepend(office::timeText(one->at) + QStringLiteral("  ") + line);
        }
    }
    const bool none = lines.isEmpty();
    const auto wanted = static_cast<std::size_t>(lines.size());
    while (m_lines.size() > wanted) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < wanted) {
        m_lines.push_back(new widgets::ElidedLabel({}, "record", this));
        m_record->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < wanted; ++i) {
        m_lines[i]->setText(lines[static_cast<qsizetype>(i)]);
    }
    m_noRecord->setVisible(none);
}

void SidePanel::status() {
    const frontdesk::JournalStatus status = m_desk.journal().status();
    const QString at = status.lastWrite.utc > 0 ? office::timeText(status.lastWrite) : QStringLiteral("—");
    const char* role = "quiet";
    switch (status.kind) {
    case frontdesk::JournalStatus::Kind::Recording:
        m_status->setText(tr("Recording…"));
        break;
    case frontdesk::JournalStatus::Kind::Recorded:
        m_status->setText(tr("Recorded · last write %1").arg(at));
        break;
    case frontdesk::JournalStatus::Kind::Unsaved:
        m_status->setText(
            widgets::keyed(tr("NOT SAVED (%1 entries): %2. Kept and tried again; try now: {key:desk.save_again}"))
                .arg(QString::number(status.pending), status.reason));
        role = "error";
        break;
    }
    widgets::restyle(m_status, "role", role);
}

} // namespace yingke::desk
