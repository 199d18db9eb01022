// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/alarm_button.h"

#include "widgets/look/theme.h"
#include "widgets/parts/countdown_ring.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yingke::desk {

namespace {
constexpr int ringSize = 60;
}

AlarmButton::AlarmButton(QWidget* parent) : LaidButton({ringSize * 2, 0}, {0, 0}, parent) {
    setObjectName(QStringLiteral("alarm"));
    setProperty("kind", "nextThing");
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    m_ring = new widgets::CountdownRing(ringSize, this);
    row->addWidget(m_ring);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    m_headline = widgets::plainLabel({}, "headline", this);
    m_headline->setObjectName(QStringLiteral("alarmHeadline"));
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_action = widgets::plainLabel({}, "quiet", this);
    m_action->setObjectName(QStringLiteral("alarmAction"));
    m_action->setWordWrap(true);
    m_after = widgets::plainLabel({}, "quiet", this);
    m_after->setObjectName(QStringLiteral("alarmAfter"));
    m_after->setWordWrap(true);
    texts->addWidget(m_headline);
    texts->addWidget(m_action);
    texts->addWidget(m_after);
    row->addLayout(texts, 1);
    laidOut();
}

void AlarmButton::show(const Says& says) {
    if (says == m_says) {
        return;
    }
    m_says = says;
    m_headline->setText(says.headline);
    m_action->setText(says.action);
    m_after->setText(says.after);
    m_after->setVisible(!says.after.isEmpty());
    if (const QString phase = QLatin1String(widgets::lookOf(says.phase)); property("alarm").toString() != phase) {
        widgets::restyle(this, "alarm", phase);
        widgets::restyle(m_headline);
    }
    setAccessibleName(says.headline);
    setAccessibleDescription(says.after.isEmpty() ? says.action : says.action + QStringLiteral("  ") + says.after);
    updateGeometry();
}

void AlarmButton::show(const core::Limit* limit, core::Millis now) {
    m_ring->setVisible(limit != nullptr);
    if (limit != nullptr) {
        m_ring->show(*limit, now);
    }
}

} // namespace yingke::desk
