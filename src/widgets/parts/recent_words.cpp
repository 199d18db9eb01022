// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/recent_words.h"

#include "widgets/parts/offered_list.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace yingke::widgets {

RecentWords::RecentWords(QLineEdit* line)
    : QObject(line), m_line(line), m_model(new QStringListModel(this)), m_list(new QCompleter(m_model, this)) {
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(line);
    m_list->popup()->setObjectName(line->objectName() + QStringLiteral("-recent"));
    m_list->popup()->setAccessibleName(tr("Searched before"));
    new OfferedList(line, m_list);
    line->installEventFilter(this);
    const auto write = [line](const QString& words) { line->setText(words); };
    connect(m_list, qOverload<const QString&>(&QCompleter::activated), line, write);
    connect(m_list, qOverload<const QString&>(&QCompleter::highlighted), line, write);
}

void RecentWords::remember(const QString& words) {
    const QString searched = words.trimmed();
    if (searched.size() < 2) {
        return;
    }
    m_words.removeAll(searched);
    m_words.prepend(searched);
    m_words = m_words.mid(0, most);
    m_model->setStringList(m_words);
}

void RecentWords::forget() {
    m_words.clear();
    m_model->setStringList({});
}

bool RecentWords::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto& press = *static_cast<QKeyEvent*>(event);
    const bool asked = press.key() == Qt::Key_Down && (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!asked || !m_line->text().isEmpty() || m_words.isEmpty() || m_list->popup()->isVisible()) {
        return false;
    }
    m_list->complete();
    m_list->popup()->setCurrentIndex({}); // the next Down comes to the latest one
    return true;
}

} // namespace yingke::widgets
