// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/header_bar.h"

#include "desk/parts/news_line.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"
#include "widgets/parts/elided_button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr int narrowBelow = 1240; // pixels: names, the date and the post give way

} // namespace

HeaderBar::HeaderBar(frontdesk::FrontDesk& desk, const office::Office& office, QWidget* window)
    : QFrame(window), m_desk(desk), m_office(office), m_row(new QHBoxLayout(this)), m_tabs(new QHBoxLayout) {
    setObjectName(QStringLiteral("header"));
    setFixedHeight(56);
    addLabel(tr("Yingke"), "brand");
    m_row->addLayout(m_tabs);
    m_alarm = new widgets::ElidedButton("pill", "alarmElsewhere", this);
    addButton(m_alarm)->hide();
    connect(m_alarm, &QPushButton::clicked, this, &HeaderBar::alarmPressed);
    m_news = new NewsLine(desk, this);
    m_row->addWidget(m_news, 1);
    m_side = new widgets::ElidedButton("pill", "sidePill", this);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the alarm gives way first
    addButton(m_side)->hide();
    connect(m_side, &QPushButton::clicked, this, &HeaderBar::sideAsked);
    m_promises = addButton(widgets::keyButton({}, {}, "link", "promisesDue", this));
    connect(m_promises, &QPushButton::clicked, this, &HeaderBar::promisesAsked);
    m_time = addLabel({}, "time");
    m_who = addButton(widgets::keyButton({}, {}, "plain", "who", this));
    m_who->setToolTip(widgets::KeyName("desk.sign_in").text());
    connect(m_who, &QPushButton::clicked, this, &HeaderBar::signInAsked);
    auto* more = addButton(widgets::keyButton(tr("More ▾"), {}, "quietly", "moreOfDesk", this));
    connect(more, &QPushButton::clicked, this, [this, more] { emit moreAsked(more); });
    nameTabs();
}

QLabel* HeaderBar::addLabel(const QString& text, const char* name) {
    auto* label = widgets::plainLabel(text, "header", this);
    label->setObjectName(QLatin1String(name));
    m_row->addWidget(label);
    return label;
}

QPushButton* HeaderBar::addButton(QPushButton* button) {
    button->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the desk's
    m_row->addWidget(button);
    return button;
}

QPushButton* HeaderBar::addTab(const Title& title, const QString& name, const widgets::KeyName& key) {
    auto* tab = new QPushButton(title.text, this);
    tab->setObjectName(name);
    tab->setProperty("kind", QStringLiteral("tab"));
    tab->setCheckable(true);
    tab->setAccessibleName(title.text);
    tab->setAccessibleDescription(key.text());
    tab->setToolTip(key.text());
    tab->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the desk's
    m_tabs->addWidget(tab);
    m_titles.push_back({tab, title});
    nameTabs();
    return tab;
}

void HeaderBar::nameTabs() {
    m_row->setContentsMargins(m_isNarrow ? 14 : 24, 0, m_isNarrow ? 10 : 20, 0);
    m_row->setSpacing(m_isNarrow ? 8 : 16);
    m_tabs->setSpacing(m_isNarrow ? 0 : 6);
    for (const Tab& tab : m_titles) {
        const bool isShort = m_isNarrow && !tab.title.shortly.isEmpty();
        tab.button->setText(isShort ? tab.title.shortly : tab.title.text);
        widgets::restyle(tab.button, "narrow", m_isNarrow);
    }
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (const bool isNarrow = width() < narrowBelow; isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        nameTabs();
        tick();
    }
}

void HeaderBar::showAlarm(const Alarm& alarm) {
    m_alarm->setVisible(!alarm.text.isEmpty());
    if (!alarm.text.isEmpty()) {
        widgets::restyle(m_alarm, "alarm", widgets::lookOf(alarm.phase));
        m_alarm->say(alarm.text, alarm.key.text() + QStringLiteral(" ›"));
    }
}

void HeaderBar::showSide(Side side, const QString& summary) {
    m_stands = side;
    m_side->setVisible(side != Side::Beside);
    widgets::restyle(m_side, "alarm", side == Side::Unsaved ? "overdue" : "calm");
    m_side->say(summary, widgets::KeyName("desk.side").text());
}

void HeaderBar::tick() {
    const auto& promises = m_desk.hall().promises;
    const auto due = std::count_if(promises.begin(), promises.end(),
                                   [](const auto& one) { return one.second.state == core::PromiseState::Open; });
    m_promises->setVisible(due > 0 && m_stands == Side::Beside); // else the summary counts them
    m_promises->setText(tr("To follow %1").arg(due));
    m_promises->setAccessibleName(m_promises->text());
    const core::Moment at = m_desk.now();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(at.utc, QTimeZone(at.offsetMinutes * 60));
    m_time->setText(m_isNarrow ? now.toString(QStringLiteral("HH:mm"))
                               : QLocale().toString(now, tr("MMM d ddd  HH:mm")));
    const office::Colleague* me = m_office.colleague(m_desk.me());
    m_who->setVisible(me != nullptr);
    if (me != nullptr) {
        const QString name = office::nameOf(m_office, me->id);
        m_who->setText(m_isNarrow ? QStringLiteral("● %1 ▾").arg(name)
                                  : QStringLiteral("● %1  %2 ▾").arg(name, QString::fromStdString(me->post)));
        m_who->setAccessibleName(tr("At the desk: %1").arg(name));
    }
}

} // namespace yingke::desk
