// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/key_sheet.h"

#include "widgets/look/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace yingke::widgets {

namespace {

QLabel* named(QLabel* label, const QString& keys) {
    label->setAccessibleName(keys + QLatin1Char(' ') + label->text());
    return label;
}

void fillColumn(QWidget* place, const std::vector<KeyGroup>& groups, bool dense) {
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(dense ? 8 : 14);
    grid->setVerticalSpacing(dense ? 2 : 7);
    int line = 0;
    for (const KeyGroup& group : groups) {
        if (line > 0) {
            grid->setRowMinimumHeight(line++, dense ? 5 : 10);
        }
        grid->addWidget(plainLabel(group.title, "section", place), line++, 0, 1, 2);
        for (const auto& [keys, what] : group.keys) {
            auto* chip = plainLabel(keys, "chip", place);
            chip->setProperty("group", group.title);
            grid->addWidget(chip, line, 0, Qt::AlignLeft);
            grid->addWidget(named(plainLabel(what, "name", place), keys), line++, 1);
        }
    }
    grid->setRowStretch(line, 1);
}

} // namespace

KeySheet::KeySheet(QWidget* window, Sheet sheet) : Shade(window) {
    const std::vector<std::vector<KeyGroup>> columns = sheetOf(sheet);
    panel()->setAccessibleName(tr("The keys"));
    const bool dense = columns.size() > 3; // every key stands on one sheet, on the smallest window too
    column()->setContentsMargins(dense ? 20 : 28, dense ? 14 : 22, dense ? 20 : 28, dense ? 14 : 22);
    column()->setSpacing(dense ? 8 : 12);
    // Title and close share a line: with every key of the log the sheet is as high as the smaller of the usual screens.
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("The keys"), "title", panel()), 1);
    auto* close = keyButton(tr("Close"), "question.close", "primary", "keysClose", panel());
    connect(close, &QPushButton::clicked, this, &KeySheet::dismiss);
    head->addWidget(close);
    column()->addLayout(head);
    m_scroll = new QScrollArea(panel());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(m_scroll);
    inside->setObjectName(QStringLiteral("keySheet"));
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setHorizontalSpacing(dense ? 16 : 36);
    m_grid->setVerticalSpacing(12);
    m_scroll->setWidget(inside);
    column()->addWidget(m_scroll, 1);
    for (const std::vector<KeyGroup>& groups : columns) {
        m_columns.push_back(new QWidget(inside));
        fillColumn(m_columns.back(), groups, dense);
    }
}

void KeySheet::arrange(int room) {
    std::vector<int> wide;
    for (std::size_t beside = m_columns.size(); beside > 0; --beside) {
        wide.assign(beside, 0);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            wide[i % beside] = std::max(wide[i % beside], m_columns[i]->sizeHint().width());
        }
        const int all =
            std::accumulate(wide.begin(), wide.end(), 0) + m_grid->horizontalSpacing() * static_cast<int>(beside - 1);
        if (all <= room || beside == 1) {
            break;
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_grid->removeWidget(m_columns[i]);
        m_grid->addWidget(m_columns[i], static_cast<int>(i / wide.size()), static_cast<int>(i % wide.size()),
                          Qt::AlignTop);
    }
    m_grid->activate();
}

void KeySheet::showEvent(QShowEvent* event) {
    m_before = QApplication::focusWidget();
    Shade::showEvent(event);
}

void KeySheet::dismiss() {
    Shade::dismiss();
    if (m_before && m_before->isVisible() && parentWidget()->isAncestorOf(m_before)) {
        m_before->setFocus();
    }
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
    event->accept(); // nothing under it hears a key
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int key = event->key();
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_PageDown;
    if (bar->maximum() > 0 && (isDown || key == Qt::Key_Up || key == Qt::Key_PageUp)) {
        const bool isPage = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
        bar->setValue(bar->value() + (isDown ? 1 : -1) * (isPage ? bar->pageStep() : 40));
        return;
    }
    dismiss();
}

void KeySheet::mousePressEvent(QMouseEvent* /*event*/) { dismiss(); }

void KeySheet::place() {
    setGeometry(parentWidget()->rect());
    constexpr int edge = 8; // pixels of the window that are left round it
    constexpr int bar = 16; // of the scroll bar
    const QMargins margins = column()->contentsMargins();
    const QSize frame(margins.left() + margins.right(), margins.top() + margins.bottom());
    const QSize room = size() - QSize(2 * edge, 2 * edge);
    arrange(room.width() - frame.width() - bar);
    const QSize inside = m_grid->sizeHint();
    const int head = column()->itemAt(0)->sizeHint().height() + column()->spacing();
    const int high = inside.height() + head + frame.height();
    const bool scrolls = high > room.height();
    panel()->resize(inside.width() + frame.width() + (scrolls ? bar : 0), std::min(high, room.height()));
    panel()->move((width() - panel()->width()) / 2, std::max(edge, (height() - panel()->height()) / 3));
}

} // namespace yingke::widgets
