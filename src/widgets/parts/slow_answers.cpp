// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/slow_answers.h"

#include <QObject>

namespace yingke::widgets {

namespace {

const char* placeOf(const QObject* receiver) {
    for (const QObject* one = receiver; one != nullptr; one = one->parent()) {
        if (qstrncmp(one->metaObject()->className(), "yingke::", 8) == 0) {
            return one->metaObject()->className();
        }
    }
    return "-";
}

} // namespace

SlowAnswers::Answer::Answer(SlowAnswers& all, const QObject* receiver, QEvent::Type kind, int loop)
    : m_all(all), m_outer(all.m_innermost), m_living(receiver), m_name(receiver->metaObject()->className()),
      m_kind(kind), m_loop(loop) {
    for (Answer* outer = m_outer; outer != nullptr && outer->m_loop < loop; outer = outer->m_outer) {
        outer->m_waited = true;
    }
    all.m_innermost = this;
    m_timer.start();
}

SlowAnswers::Answer::~Answer() {
    const qint64 ms = m_timer.elapsed();
    m_all.m_innermost = m_outer;
    const bool slow = ms > m_all.m_slowMs && !m_waited && !m_told;
    if (slow) {
        m_all.m_tell(ms, m_name, placeOf(m_living), m_kind);
    }
    if (m_outer != nullptr && (slow || m_told)) {
        m_outer->m_told = true;
    }
}

} // namespace yingke::widgets
