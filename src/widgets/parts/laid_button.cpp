// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/laid_button.h"

#include <QLayout>

#include <algorithm>

namespace yingke::widgets {

LaidButton::LaidButton(const QSize& least, const QSize& wished, QWidget* parent)
    : QPushButton(parent), m_least(least), m_wished(wished) {
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LaidButton::laidOut() {
    for (QWidget* part : findChildren<QWidget*>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

QSize LaidButton::sizeHint() const { return layout()->sizeHint().expandedTo(m_wished); }

QSize LaidButton::minimumSizeHint() const {
    return {m_least.width(), heightForWidth(std::max(width(), m_least.width()))};
}

int LaidButton::heightForWidth(int width) const {
    return std::max(m_least.height(),
                    layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height());
}

} // namespace yingke::widgets
