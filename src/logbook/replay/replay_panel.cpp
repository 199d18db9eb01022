// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/replay/replay_panel.h"

#include "frontdesk/front_desk.h"
#include "logbook/parts/story_list.h"
#include "logbook/parts/visits_model.h"
#include "logbook/replay/replay_texts.h"
#include "office/data/office.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/story/visit_story.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"
#include "widgets/step/step_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::logbook {

namespace {

constexpr int storyWidth = 380;

} // namespace

ReplayPanel::ReplayPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::DayBook& book,
                         const What& what, QWidget* over)
    : QFrame(over), m_desk(desk), m_note(desk, this, frontdesk::PersonalNote::Use::Shown), m_office(office),
      m_book(book), m_visit(what.visit),
      m_replay(office, desk.shelf(), journal::replayRecords(what.journal, what.visit)) {
    setObjectName(QStringLiteral("replay"));
    setAccessibleName(tr("Replay of a visit"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    std::vector<core::Moment> moments;
    for (const reading::ReplayFrame& frame : m_replay.frames()) {
        moments.push_back(frame.at);
    }
    m_player = new ReplayPlayer(
        std::move(moments), [this] { return m_desk.now().steady; }, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    buildHead(column);
    buildMiddle(column);
    buildControls(column);
    buildKeys();
    fillStory();
    connect(m_player, &ReplayPlayer::moved, this, &ReplayPanel::show);
    over->installEventFilter(this);
    setGeometry(over->rect());
    m_player->go(what.seq > 0 ? m_replay.frameOf(what.seq) : 0);
    QFrame::show();
    raise();
    setFocus();
}

void ReplayPanel::buildHead(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    m_title = widgets::plainLabel({}, "title", this);
    m_title->setObjectName(QStringLiteral("replay-title"));
    m_time = widgets::plainLabel({}, "bigFigure", this);
    m_time->setObjectName(QStringLiteral("replay-time"));
    m_mask = widgets::keyButton(tr("Show numbers"), "log.replay.numbers", "", "replay-mask", this);
    auto* close = widgets::keyButton(tr("Back to the log"), "log.replay.leave", "", "replay-close", this);
    connect(m_mask, &QPushButton::clicked, this, &ReplayPanel::showPersonal);
    connect(close, &QPushButton::clicked, this, &ReplayPanel::leave);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_time);
    row->addSpacing(16);
    row->addWidget(m_mask);
    row->addWidget(close);
    column->addLayout(row);
}

void ReplayPanel::buildMiddle(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    auto* stand = new QHBoxLayout;
    m_standLine = widgets::plainLabel({}, "listener", this);
    m_standLine->setObjectName(QStringLiteral("replay-stand"));
    m_clocks = widgets::plainLabel({}, "warn", this);
    m_clocks->setObjectName(QStringLiteral("replay-clocks"));
    m_number = widgets::plainLabel({}, "quiet", this);
    m_number->setObjectName(QStringLiteral("replay-step"));
    stand->addWidget(m_standLine);
    stand->addWidget(m_clocks);
    stand->addStretch(1);
    stand->addWidget(m_number);
    left->addLayout(stand);
    m_progress = new QHBoxLayout;
    m_progress->setSpacing(4);
    left->addLayout(m_progress);
    if (!m_replay.isWhole()) {
        auto* broken = widgets::plainLabel(
            widgets::keyed(tr("The log can't be read to its end here: this replay is not whole. Verify "
                              "the log ({key:log.verify}), and bring back a backup.")),
            "error", this);
        broken->setObjectName(QStringLiteral("replay-broken"));
        broken->setWordWrap(true);
        left->addWidget(broken);
    }
    m_missing = widgets::plainLabel({}, "error", this);
    m_missing->setObjectName(QStringLiteral("replay-missing"));
    m_missing->setWordWrap(true);
    left->addWidget(m_missing);
    m_view = new widgets::StepView(this);
    m_view->setReadOnly(true);
    left->addWidget(m_view, 1);
    m_others = widgets::plainLabel({}, "quiet", this);
    m_others->setObjectName(QStringLiteral("replay-others"));
    m_others->setWordWrap(true);
    left->addWidget(m_others);
    row->addLayout(left, 1);
    auto* side = widgets::card(this);
    side->setFixedWidth(storyWidth);
    auto* inside = new QVBoxLayout(side);
    inside->addWidget(widgets::plainLabel(tr("What happened (↑ ↓)"), "section", side));
    m_story = new StoryList(side);
    m_story->setObjectName(QStringLiteral("replay-story"));
    m_story->setAccessibleName(tr("What happened"));
    connect(m_story, &QListWidget::currentItemChanged, this, [this] {
        if (!m_following && m_story->chosen() > 0) {
            m_player->go(m_replay.frameOf(m_story->chosen()));
        }
    });
    inside->addWidget(m_story, 1);
    row->addWidget(side);
    column->addLayout(row, 1);
}

void ReplayPanel::buildControls(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [this, row](const QString& label, const widgets::KeyName& key, const char* kind, const char* name,
                                 const std::function<void()>& act) {
        auto* button = widgets::keyButton(label, key, kind, name, this);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("Begin"), {"log.replay.ends", 1}, "", "replay-begin", [this] { m_player->go(0); });
    add(tr("Before"), {"log.replay.step", 1}, "", "replay-before", [this] { m_player->step(-1); });
    add(tr("Next"), {"log.replay.step", 2}, "", "replay-next", [this] { m_player->step(1); });
    m_play = add(tr("Play"), {}, "primary", "replay-play", [this] { m_player->setPlaying(!m_player->playing()); });
    m_once = add(QStringLiteral("×1"), {"log.replay.speed", 1}, "", "replay-once", [this] { m_player->setSpeed(1); });
    m_fast = add(QStringLiteral("×10"), {"log.replay.speed", 2}, "", "replay-fast", [this] { m_player->setSpeed(10); });
    m_once->setCheckable(true);
    m_fast->setCheckable(true);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("replay-slider"));
    m_slider->setAccessibleName(tr("Place in the replay"));
    m_slider->setRange(0, std::max(0, static_cast<int>(m_player->count()) - 1));
    m_slider->setFocusPolicy(Qt::NoFocus);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (static_cast<std::size_t>(value) != m_player->frame()) {
            m_player->go(static_cast<std::size_t>(value));
        }
    });
    row->addWidget(m_slider, 1);
    m_place = widgets::plainLabel({}, "quiet", this);
    m_place->setObjectName(QStringLiteral("replay-place"));
    row->addWidget(m_place);
    column->addLayout(row);
}

void ReplayPanel::buildKeys() {
    widgets::bindKeys(this, "log.replay.step", [this](int number) { m_player->step(number == 1 ? -1 : 1); });
    widgets::bindKeys(this, "log.replay.ends",
                      [this](int number) { m_player->go(number == 1 ? 0 : m_player->count()); });
    widgets::bindKeys(this, "log.replay.speed", [this](int number) { m_player->setSpeed(number == 1 ? 1 : 10); });
    widgets::bindKey(this, "log.replay.play", [this] { m_player->setPlaying(!m_player->playing()); });
    widgets::bindKey(this, "log.replay.numbers", [this] { showPersonal(); });
    widgets::bindKey(this, "log.replay.leave", [this] { leave(); });
}

void ReplayPanel::leave() {
    m_player->setPlaying(false);
    emit left();
    hide();
    deleteLater();
}

bool ReplayPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QFrame::eventFilter(watched, event);
}

void ReplayPanel::fillStory() {
    m_following = true;
    m_story->setStory(reading::storyOf(m_office, m_desk.shelf(), m_replay.records(), m_unmasked), true);
    m_following = false;
}

void ReplayPanel::showPersonal() {
    if (m_unmasked) {
        return;
    }
    m_note.ask(
        tr("numbers of this visit, in its replay"),
        [this](const QString& refused) {
            if (!refused.isEmpty()) {
                m_missing->setText(widgets::keyed(refused));
                m_missing->show();
                return;
            }
            m_unmasked = true;
            m_mask->hide();
            fillStory();
            m_shown.reset();
            show();
        },
        m_visit);
}

void ReplayPanel::show() {
    if (m_replay.frames().empty()) {
        m_title->setText(m_replay.isWhole() ? tr("This visit is not in the log.") : tr("This visit can't be read."));
        return;
    }
    if (m_shown != m_player->frame()) {
        showStep();
    }
    showMoment();
}

void ReplayPanel::showStep() {
    const std::size_t frame = m_player->frame();
    m_stand = m_replay.stand(frame);
    m_shown = frame;
    const core::Visit& visit = m_stand.visit;
    QString title = tr("Replay · %1").arg(office::listedAs(visit.visitor, visit.channel, visit.badge));
    title += visit.run.title.empty() ? QString() : QStringLiteral(" · ") + QString::fromStdString(visit.run.title);
    m_title->setText(title);
    const scenario::Screen screen = m_unmasked ? m_stand.screen : masked(m_stand.screen);
    m_view->show(screen, QString::number(frame), {hintText(m_office, visit), {}, {}});
    m_view->setReadOnly(true);
    if (m_stand.chosen) {
        m_view->markChosen(*m_stand.chosen);
    }
    for (QWidget* inner : m_view->findChildren<QWidget*>()) {
        inner->setFocusPolicy(Qt::NoFocus); // left and right are the replay's
    }
    m_missing->setVisible(!m_stand.missing.empty());
    m_missing->setText(
        tr("The script text of that day (%1, %2…) is not in the journal's archive. The words that were "
           "shown stand here; papers, fields and answers are in the list on the right.")
            .arg(QString::fromStdString(m_stand.missing.id), QString::fromStdString(m_stand.missing.hash).left(8)));
    m_number->setText(screen.total > 0 ? tr("step %1 of %2").arg(screen.position).arg(screen.total) : QString());
    progress(screen.position, screen.total);
    m_slider->setValue(static_cast<int>(frame));
    m_place->setText(QStringLiteral("%1 / %2").arg(frame + 1).arg(m_player->count()));
    // The last line told by this frame or before it is the one that is lit.
    m_following = true;
    for (int i = m_story->count() - 1; i >= 0; --i) {
        if (m_story->item(i)->data(Qt::UserRole).toLongLong() <= m_replay.frames()[frame].last) {
            m_story->setCurrentRow(i);
            break;
        }
    }
    m_following = false;
}

void ReplayPanel::showMoment() {
    const core::Moment at = m_player->at();
    if (const std::int64_t day = core::localDay(at); day != m_day) {
        m_day = day;
        m_lanes = m_book.lanes(day);
    }
    QString time = dayText(m_day) + QLatin1Char(' ') + office::timeText(at);
    if (m_player->passedOver() > 0) {
        time = tr("(%1 passed over) %2").arg(office::durationText(m_player->passedOver()), time);
    }
    m_time->setText(time);
    m_standLine->setText(standText(m_office, m_stand.visit));
    const QString clocks = clocksText(m_stand.visit, at.steady);
    m_clocks->setText(clocks);
    m_clocks->setVisible(!clocks.isEmpty());
    const QString others = othersText(m_office, m_lanes, m_visit, at.utc);
    m_others->setText(others.isEmpty() ? tr("Nobody else was in the hall.") : others);
    const QString label = m_player->playing() ? tr("Pause") : tr("Play");
    m_play->setText(widgets::withKey(label, "log.replay.play"));
    m_play->setAccessibleName(label);
    m_once->setChecked(m_player->speed() == 1);
    m_fast->setChecked(m_player->speed() != 1);
}

void ReplayPanel::progress(int position, int total) {
    constexpr int most = 24;
    widgets::clearLayout(m_progress);
    for (int i = 1; i <= std::min(total, most); ++i) {
        auto* bar = new QFrame(this);
        bar->setFixedHeight(6);
        bar->setProperty("progress", i < position ? "done" : i == position ? "now" : "ahead");
        m_progress->addWidget(bar);
    }
}

} // namespace yingke::logbook
