// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/key_sheet.h"

#include "widgets/look/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::widgets {

namespace {

QLabel* named(QLabel* label, const QString& keys) {
    label->setAccessibleName(keys + QLatin1Char(' ') + label->text());
    return label;
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
    auto* row = new QHBoxLayout;
    row->setSpacing(dense ? 16 : 36);
    column()->addLayout(row);
    for (const std::vector<KeyGroup>& groups : columns) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(dense ? 8 : 14);
        grid->setVerticalSpacing(dense ? 2 : 7);
        row->addLayout(grid);
        int line = 0;
        for (const KeyGroup& group : groups) {
            if (line > 0) {
                grid->setRowMinimumHeight(line++, dense ? 5 : 10);
            }
            grid->addWidget(plainLabel(group.title, "section", panel()), line++, 0, 1, 2);
            for (const auto& [keys, what] : group.keys) {
                auto* chip = plainLabel(keys, "chip", panel());
                chip->setProperty("group", group.title);
                grid->addWidget(chip, line, 0, Qt::AlignLeft);
                grid->addWidget(named(plainLabel(what, "name", panel()), keys), line++, 1);
            }
        }
        grid->setRowStretch(line, 1);
    }
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
    dismiss();
}

void KeySheet::mousePressEvent(QMouseEvent* /*event*/) { dismiss(); }

void KeySheet::place() {
    setGeometry(parentWidget()->rect());
    panel()->adjustSize();
    panel()->move((width() - panel()->width()) / 2, std::max(8, (height() - panel()->height()) / 3));
}

} // namespace yingke::widgets
