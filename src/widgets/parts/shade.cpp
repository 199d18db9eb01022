// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/shade.h"

#include "widgets/keys/key_map.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace yingke::widgets {

Shade::Shade(QWidget* window, int panelWidth) : QFrame(window), m_panelWidth(panelWidth) {
    setObjectName(QStringLiteral("overlayShade"));
    setFocusPolicy(Qt::StrongFocus);
    m_panel = new QFrame(this);
    m_panel->setObjectName(QStringLiteral("overlay"));
    m_column = new QVBoxLayout(m_panel);
    const bool isTall = panelWidth == 0;
    m_column->setContentsMargins(isTall ? 24 : 28, isTall ? 18 : 24, isTall ? 24 : 28, isTall ? 18 : 24);
    m_column->setSpacing(10);
    window->installEventFilter(this);
    hide();
}

void Shade::open() {
    place();
    show();
    raise();
    setFocus();
}

void Shade::dismiss() {
    hide();
    if (parentWidget() != nullptr) {
        parentWidget()->setFocus();
    }
}

void Shade::keyPressEvent(QKeyEvent* event) {
    if (presses(*event, "question.close")) {
        dismiss();
    }
    event->accept();
}

bool Shade::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool Shade::focusNextPrevChild(bool next) {
    // Qt keeps the chain of Tab for the whole window; only the part in the panel is walked.
    std::vector<QWidget*> stops;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_panel->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0) {
            stops.push_back(widget);
        }
    }
    if (!stops.empty()) {
        const auto here = std::find(stops.begin(), stops.end(), QApplication::focusWidget());
        const auto count = stops.size();
        const auto at = static_cast<std::size_t>(here - stops.begin());
        const std::size_t to = here == stops.end() ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
        stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return true;
}

void Shade::place() {
    if (parentWidget() == nullptr) {
        return;
    }
    setGeometry(parentWidget()->rect());
    if (m_panelWidth == 0) {
        const QSize size(std::min(1080, width() - 80), std::min(900, height() - 60));
        m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
        return;
    }
    // What was laid into a panel that stands open is shown with the next event only, and counts for nothing till then:
    // a question that follows a question would have the height of its edges.
    for (QWidget* inside : m_panel->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (isVisible() && inside->isHidden() && !inside->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
            inside->show();
        }
    }
    m_panel->setFixedWidth(std::min(m_panelWidth, width() - 80));
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget* inside = m_column->itemAt(i)->widget()) {
            inside->updateGeometry(); // a form in the panel tells only later that its texts have changed
        }
    }
    m_column->activate();
    m_panel->adjustSize();
    m_panel->move((width() - m_panel->width()) / 2, std::max(40, (height() - m_panel->height()) / 3));
}

} // namespace yingke::widgets
