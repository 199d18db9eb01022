// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/offered_list.h"

#include "widgets/keys/key_map.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace yingke::widgets {

OfferedList::OfferedList(QLineEdit* line, QCompleter* list) : QObject(line), m_line(line), m_view(list->popup()) {
    // A popup takes every key: Enter would only shut it, and no F key would be heard.
    m_view->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->installEventFilter(this);
    m_line->installEventFilter(this); // before the completer's own, which swallows the going of the focus
}

OfferedList::~OfferedList() {
    if (m_view != nullptr) {
        m_view->hide();
    }
}

bool OfferedList::isOpen() const { return m_view != nullptr && m_view->isVisible(); }

void OfferedList::step(int by) {
    const QAbstractItemModel* model = m_view->model();
    const int count = model != nullptr ? model->rowCount(m_view->rootIndex()) : 0;
    if (count == 0) {
        return;
    }
    const QModelIndex at = m_view->currentIndex();
    const int row = !at.isValid() ? (by > 0 ? 0 : count - 1) : std::clamp(at.row() + by, 0, count - 1);
    m_view->setCurrentIndex(model->index(row, at.isValid() ? at.column() : 0, m_view->rootIndex()));
}

bool OfferedList::hear(const QKeyEvent& press) {
    const bool plain = press.modifiers() == Qt::NoModifier || press.modifiers() == Qt::KeypadModifier;
    if (plain && (press.key() == Qt::Key_Down || press.key() == Qt::Key_Up)) {
        step(press.key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    const bool writes = !press.text().isEmpty() && press.text().at(0).isPrint();
    if (!writes) { // what is left of the text opens it again
        m_view->hide();
        return presses(press, "desk.answers");
    }
    return false;
}

bool OfferedList::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (watched == m_view && (type == QEvent::Show || type == QEvent::Hide)) {
        if (type == QEvent::Show) { // what is pressed elsewhere
            QCoreApplication::instance()->installEventFilter(this);
        } else {
            QCoreApplication::instance()->removeEventFilter(this);
        }
        return false;
    }
    if (!isOpen()) {
        return false;
    }
    if (watched == m_line && type == QEvent::KeyPress) {
        return hear(*static_cast<QKeyEvent*>(event));
    }
    if (watched == m_line && (type == QEvent::FocusOut || type == QEvent::Hide)) {
        m_view->hide();
    } else if (type == QEvent::MouseButtonPress) {
        auto* pressed = qobject_cast<QWidget*>(watched);
        if (pressed != nullptr && pressed != m_line && pressed != m_view && !m_view->isAncestorOf(pressed)) {
            m_view->hide();
        }
    }
    return false;
}

} // namespace yingke::widgets
