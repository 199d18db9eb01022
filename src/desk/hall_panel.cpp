// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/hall_panel.h"

#include "desk/expected/expected_board.h"
#include "desk/parts/card_lines.h"
#include "desk/promises/promise_texts.h"
#include "frontdesk/day_figures.h"
#include "frontdesk/desk_till.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"
#include "widgets/parts/countdown_ring.h"
#include "widgets/parts/elided_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr int wide = 292; // pixels
constexpr int narrow = 236;
constexpr int large = 336;

} // namespace

using widgets::keyButton;
using widgets::plainLabel;

HallPanel::HallPanel(frontdesk::FrontDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    setFixedWidth(wide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    auto* visitor = keyButton(tr("Visitor"), "window.visitor", "primary", "visitorIn", this);
    auto* caller = keyButton(tr("Telephone"), "window.telephone", "outline", "telephoneIn", this);
    connect(visitor, &QPushButton::clicked, this, [this] { emit visitorIn(core::Channel::InPerson); });
    connect(caller, &QPushButton::clicked, this, [this] { emit visitorIn(core::Channel::Telephone); });
    for (QPushButton* button : {visitor, caller}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    }
    buttons->addWidget(visitor);
    buttons->addWidget(caller);
    column->addLayout(buttons);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // Cards made anew have their height only when they are styled: the list then grows once more.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HallPanel::reveal);
    auto* inside = new QWidget(m_scroll);
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 4, 0, 4);
    m_list->setSpacing(8);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    auto* figures = widgets::card(this);
    auto* grid = new QGridLayout(figures);
    grid->setContentsMargins(10, 10, 10, 10);
    grid->setHorizontalSpacing(5);
    const QString names[] = {tr("visits"), tr("wait"), tr("late"), tr("moved up"), tr("taken")};
    for (int i = 0; i < 5; ++i) {
        m_figures[i] = plainLabel(QStringLiteral("0"), "figure", figures);
        m_figures[i]->setAccessibleDescription(names[i]);
        grid->addWidget(m_figures[i], 0, 2 * i);
        m_names[i] = plainLabel(names[i], "quiet", figures);
        grid->addWidget(m_names[i], 1, 2 * i);
        grid->setColumnStretch(2 * i + 1, i < 3 ? 1 : 0); // each as wide as its name, what is left between them
    }
    m_figureGrid = grid;
    column->addWidget(figures);
}

void HallPanel::refresh(const frontdesk::Changes& changes) {
    if (changes.everything || changes.visits) {
        rebuild();
    } else if (changes.focus) {
        showFocus();
    }
}

void HallPanel::setRoom(Room room) {
    if (room != m_room) {
        m_room = room;
        setFixedWidth(room == Room::Narrow ? narrow : room == Room::Large ? large : wide);
        rebuild();
        tick();
    }
}

void HallPanel::scrollToFocus() {
    QTimer::singleShot(0, this, &HallPanel::reveal); // when the cards are where they will stand
}

void HallPanel::reveal() {
    for (const Card& card : m_cards) {
        if (card.visit == m_desk.focus()) {
            m_scroll->ensureWidgetVisible(card.button, 0, 8);
        }
    }
}

void HallPanel::showFocus() {
    for (const Card& card : m_cards) {
        widgets::restyle(card.button, "current", card.visit == m_desk.focus());
    }
    scrollToFocus();
}

void HallPanel::choose(int by) {
    if (m_cards.empty()) {
        return;
    }
    const auto count = static_cast<int>(m_cards.size());
    const auto at =
        std::find_if(m_cards.begin(), m_cards.end(), [this](const Card& card) { return card.visit == m_desk.focus(); });
    const int from = at != m_cards.end() ? static_cast<int>(at - m_cards.begin()) : by > 0 ? -1 : 0;
    emit chosen(m_cards.at(static_cast<std::size_t>((from + by + count) % count)).visit);
}

void HallPanel::rebuild() {
    widgets::clearLayout(m_list);
    m_cards.clear();
    std::vector<const core::Visit*> served;
    std::vector<const core::Visit*> away;
    std::vector<const core::Visit*> farewell;
    for (const auto& [id, visit] : m_desk.hall().visits) {
        const core::Stage stage = core::stageOf(visit);
        if (stage == core::Stage::Farewell) {
            farewell.push_back(&visit);
        } else if (stage == core::Stage::InService || stage == core::Stage::Escalated) {
            (visit.server == m_desk.me() || visit.server.empty() ? served : away).push_back(&visit);
        }
    }
    std::stable_sort(served.begin(), served.end(),
                     [](const auto* a, const auto* b) { return core::isActive(*a) > core::isActive(*b); });
    int place = 0;
    section(tr("Being served"), served, place);
    place = 1;
    section(tr("Waiting"), core::queueOf(m_desk.hall()), place);
    place = 0;
    if (!away.empty()) {
        section(tr("With colleagues"), away, place);
    }
    if (!farewell.empty()) {
        section(tr("Farewell"), farewell, place);
    }
    expected();
    m_list->addStretch();
    scrollToFocus();
}

void HallPanel::section(const QString& title, const std::vector<const core::Visit*>& visits, int& place) {
    auto* line = new QHBoxLayout;
    line->addWidget(plainLabel(title, "section", this));
    line->addStretch();
    line->addWidget(plainLabel(QString::number(visits.size()), "section", this));
    m_list->addLayout(line);
    for (const core::Visit* visit : visits) {
        addCard(*visit, place);
        place += place > 0 ? 1 : 0;
    }
}

void HallPanel::expected() {
    const auto all = core::expectedBy(m_desk.hall(), m_desk.now());
    if (all.empty()) {
        return;
    }
    auto* line = new QHBoxLayout;
    line->addWidget(plainLabel(tr("Expected today"), "section", this));
    line->addStretch();
    line->addWidget(plainLabel(QString::number(all.size()), "section", this));
    m_list->addLayout(line);
    for (const core::Appointment* one : all) {
        auto* button = new QPushButton(this);
        button->setProperty("kind", "line");
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
        button->setObjectName(QStringLiteral("appointment-") + QString::fromStdString(one->id.value));
        auto* row = new QHBoxLayout(button);
        row->setContentsMargins(4, 0, 4, 0);
        const QString time = PromiseTexts::due(one->at, m_desk.now());
        const QString who = office::calledAtAppointment(*one);
        QStringList about{matterOfAppointment(m_desk, *one)};
        if (!one->with.empty()) {
            about << office::nameOf(m_desk.office(), one->with);
        }
        about.removeAll(QString());
        const QString matter = about.join(QStringLiteral(" · "));
        row->addWidget(plainLabel(time, "name", button));
        row->addWidget(new widgets::ElidedLabel(who, "name", button), 3);
        auto* what = new widgets::ElidedLabel(matter, "quiet", button);
        what->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(what, 2);
        for (QWidget* child : button->findChildren<QWidget*>()) {
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        button->setAccessibleName(QStringList{time, who, matter}.join(QLatin1Char(' ')));
        connect(button, &QPushButton::clicked, this, [this, id = one->id] { emit expectedChosen(id); });
        m_list->addWidget(button);
    }
}

void HallPanel::addCard(const core::Visit& visit, int place) {
    auto* button = new QPushButton(this);
    button->setProperty("kind", "card");
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("current", visit.id == m_desk.focus());
    button->setObjectName(QStringLiteral("visit-") + QString::fromStdString(visit.id.value));
    button->setProperty("narrow", m_room == Room::Narrow);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(m_room == Room::Narrow ? 10 : 14, 6, m_room == Room::Narrow ? 8 : 12, 6);
    row->setSpacing(10);
    auto* badge = plainLabel(office::badgeText(visit.badge), "badge", button);
    badge->setObjectName(QStringLiteral("badge"));
    badge->setAlignment(Qt::AlignCenter);
    badge->setVisible(visit.badge > 0);
    row->addWidget(badge);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(whose(visit, button));
    const QString second = cardLine(m_desk, visit, place);
    auto* secondLine = new widgets::ElidedLabel(second, "quiet", button);
    secondLine->setObjectName(QStringLiteral("cardLine"));
    texts->addWidget(secondLine);
    row->addLayout(texts, 1);
    auto* ring = new widgets::CountdownRing(m_room == Room::Narrow ? 42 : 46, button);
    row->addWidget(ring);
    for (QWidget* child : button->findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    button->setAccessibleName(office::calledOf(visit));
    const core::OnHold* hold = core::holdOf(visit);
    const QString why = hold != nullptr ? QString::fromStdString(hold->reason) : QString();
    button->setAccessibleDescription(QStringList{roomLine(visit), second, why}.join(QLatin1Char(' ')).trimmed());
    button->setToolTip(why.toHtmlEscaped());
    const core::VisitId id = visit.id;
    connect(button, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, id, button](const QPoint& at) { emit menuAsked(id, button->mapToGlobal(at)); });
    m_cards.push_back({id, button, badge, ring, secondLine, place});
    m_list->addWidget(button);
}

QHBoxLayout* HallPanel::whose(const core::Visit& visit, QWidget* card) const {
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* name = new widgets::ElidedLabel(office::titleOf(visit.visitor, visit.channel), "cardName", card);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the room stands behind it
    line->addWidget(name);
    line->addWidget(new widgets::ElidedLabel(roomLine(visit), "quiet", card), 1);
    if (!core::warningsFor(m_desk.hall(), visit, m_desk.now()).empty()) {
        // A sign that says nothing to who reads it over the counter; a key opens what it stands for.
        auto* sign = plainLabel(QStringLiteral("◇"), "quiet", card);
        sign->setObjectName(QStringLiteral("cardSign"));
        sign->setAccessibleName(widgets::withKey(tr("a note for the desk"), "desk.warning"));
        line->addWidget(sign);
    }
    return line;
}

const core::Limit* HallPanel::limitOf(const core::Visit& visit) const {
    for (const core::LimitKind kind :
         {core::LimitKind::TelephoneHold, core::LimitKind::Waiting, core::LimitKind::Answer,
          core::LimitKind::AnswerSupervisor, core::LimitKind::Script}) {
        if (const core::Limit* limit = core::findLimit(visit, kind)) {
            return limit;
        }
    }
    return nullptr;
}

void HallPanel::tick() {
    const core::Moment now = m_desk.now();
    if (const std::int64_t day = core::localDay(now); day != m_day) {
        m_day = day;
        rebuild(); // who is expected today is another list
    }
    for (const Card& one : m_cards) {
        const core::Visit* visit = core::find(m_desk.hall(), one.visit);
        if (visit != nullptr) {
            widgets::restyle(one.badge, "stands", badgeStands(m_desk, *visit, now.steady));
            if (one.place > 0) { // how long it will be goes with the clock
                one.second->setText(cardLine(m_desk, *visit, one.place));
            }
        }
        const core::Limit* limit = visit != nullptr ? limitOf(*visit) : nullptr;
        if (limit != nullptr) {
            one.ring->show(*limit, now.steady);
        } else if (visit != nullptr) {
            // No limit runs: how long the visitor was asked to wait by now, else has been here.
            const core::OnHold* hold = core::holdOf(*visit);
            const core::Moment& since = hold != nullptr ? hold->since : visit->arrivedAt;
            one.ring->showWord(office::durationText(now.steady - since.steady));
        }
    }
    const frontdesk::DayFigures figures = frontdesk::figuresOf(m_desk.hall(), m_desk.now());
    m_figures[0]->setText(QString::number(figures.visits));
    m_figures[1]->setText(office::durationText(figures.meanWait));
    m_figures[2]->setText(QString::number(figures.overWaitingLimit));
    m_figures[3]->setText(QString::number(figures.escalated));
    const QString movedUp =
        figures.nobodyTook > 0 ? tr("moved up, %1 to nobody").arg(figures.nobodyTook) : tr("moved up");
    m_figures[3]->setAccessibleDescription(movedUp);
    m_figures[3]->setToolTip(movedUp);
    // How much it is stands behind a key (desk.till): visitors see this screen.
    const int taken = m_desk.till().count();
    m_figures[4]->setText(QString::number(taken));
    // Five names, or a long one, have no room side by side: then they are short.
    const bool tight = taken > 0 || figures.nobodyTook > 0;
    m_names[1]->setText(tight ? tr("waited") : tr("wait"));
    m_names[3]->setText(figures.nobodyTook > 0 ? tr("%1 not taken").arg(figures.nobodyTook)
                        : tight                ? tr("up")
                                               : tr("moved up"));
    for (QLabel* label : {m_figures[4], m_names[4]}) {
        label->setVisible(taken > 0);
    }
    constexpr int beforeTaken = 7;
    m_figureGrid->setColumnStretch(beforeTaken, taken > 0 ? 1 : 0);
}

} // namespace yingke::desk
