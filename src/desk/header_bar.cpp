// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/header_bar.h"

#include "desk/parts/news_line.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace yingke::desk {

HeaderBar::HeaderBar(frontdesk::FrontDesk& desk, const office::Office& office, QWidget* window)
    : QFrame(window), m_desk(desk), m_office(office), m_row(new QHBoxLayout(this)), m_tabs(new QHBoxLayout) {
    setObjectName(QStringLiteral("header"));
    setFixedHeight(56);
    m_row->setContentsMargins(20, 0, 24, 0);
    m_row->setSpacing(22);
    addLabel(tr("Yingke"), "brand");
    m_tabs->setSpacing(6);
    m_row->addLayout(m_tabs);
    m_news = new NewsLine(desk, this);
    m_row->addWidget(m_news, 1);
    m_alarm = widgets::keyButton({}, {}, "alarm", "alarmElsewhere", this);
    m_alarm->hide();
    connect(m_alarm, &QPushButton::clicked, this, &HeaderBar::deskAsked);
    m_row->addWidget(m_alarm);
    m_promises = widgets::keyButton({}, {}, "link", "promisesDue", this);
    m_promises->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the desk's
    connect(m_promises, &QPushButton::clicked, this, &HeaderBar::promisesAsked);
    m_row->addWidget(m_promises);
    m_time = addLabel({}, "time");
    m_who = addLabel({}, "who");
    addLabel(widgets::keyed(tr("Keys {key:desk.keys}")), "keysHint")->setProperty("role", "quiet");
}

QLabel* HeaderBar::addLabel(const QString& text, const char* name) {
    auto* label = widgets::plainLabel(text, "header", this);
    label->setObjectName(QLatin1String(name));
    m_row->addWidget(label);
    return label;
}

QPushButton* HeaderBar::addTab(const QString& title, const QString& name, const widgets::KeyName& key) {
    auto* tab = new QPushButton(title, this);
    tab->setObjectName(name);
    tab->setProperty("kind", QStringLiteral("tab"));
    tab->setCheckable(true);
    tab->setAccessibleName(title);
    tab->setAccessibleDescription(key.text());
    tab->setToolTip(key.text());
    tab->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the desk's
    m_tabs->addWidget(tab);
    return tab;
}

void HeaderBar::showAlarm(const QString& headline) {
    m_alarm->setVisible(!headline.isEmpty());
    if (!headline.isEmpty()) {
        m_alarm->setText(widgets::withKey(headline, {"window.workspace", 1}));
        m_alarm->setAccessibleName(headline);
    }
}

void HeaderBar::tick() {
    const auto& promises = m_desk.hall().promises;
    const auto due = std::count_if(promises.begin(), promises.end(),
                                   [](const auto& one) { return one.second.state == core::PromiseState::Open; });
    m_promises->setVisible(due > 0);
    m_promises->setText(tr("To follow %1").arg(due));
    m_promises->setAccessibleName(m_promises->text());
    const core::Moment at = m_desk.now();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(at.utc, QTimeZone(at.offsetMinutes * 60));
    m_time->setText(QLocale().toString(now, tr("MMM d ddd  HH:mm")));
    const office::Colleague* me = m_office.colleague(m_desk.me());
    m_who->setText(
        me != nullptr
            ? QStringLiteral("● %1  %2").arg(QString::fromStdString(me->name), QString::fromStdString(me->post))
            : QString());
}

} // namespace yingke::desk
