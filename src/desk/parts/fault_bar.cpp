// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/fault_bar.h"

#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace yingke::desk {

FaultBar::FaultBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("faultBar"));
    setProperty("alarm", QStringLiteral("warning"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 24, 4);
    m_text = new widgets::ElidedLabel({}, "header", this);
    m_text->setObjectName(QStringLiteral("faultLine"));
    row->addWidget(m_text, 1);
    m_read = widgets::keyButton({}, {}, "link", "faultRead", this);
    m_read->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the desk's
    connect(m_read, &QPushButton::clicked, this, &FaultBar::read);
    row->addWidget(m_read);
    hide();
}

void FaultBar::tell(const QString& sentence) {
    if (std::find(m_unread.begin(), m_unread.end(), sentence) == m_unread.end()) {
        m_unread.push_back(sentence);
    }
    showFirst();
}

void FaultBar::stand(const QString& sentence) {
    if (sentence != m_standing) {
        m_standing = sentence;
        showFirst();
    }
}

void FaultBar::read() {
    if (!m_standing.isEmpty()) {
        emit settled();
        return;
    }
    if (!m_unread.empty()) {
        m_unread.pop_front();
    }
    showFirst();
}

void FaultBar::showFirst() {
    const std::size_t count = m_unread.size() + (m_standing.isEmpty() ? 0 : 1);
    setVisible(count > 0);
    if (count == 0) {
        return;
    }
    const QString first = widgets::keyed(m_standing.isEmpty() ? m_unread.front() : m_standing);
    m_text->setText(first);
    m_text->setAccessibleName(first);
    const QString read = m_standing.isEmpty() ? tr("Read") : tr("The time is right");
    const QString label = count > 1 ? tr("%1, %2 more").arg(read, QString::number(count - 1)) : read;
    m_read->setText(widgets::withKey(label, "window.read"));
    m_read->setAccessibleName(label);
}

} // namespace yingke::desk
