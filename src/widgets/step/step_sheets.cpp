// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_sheets.h"

#include "widgets/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yingke::widgets {

StepSheets::StepSheets(const std::vector<scenario::Sheet>& sheets, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const scenario::Sheet& one : sheets) {
        column->addWidget(sheet(one));
    }
}

QWidget* StepSheets::sheet(const scenario::Sheet& sheet) {
    auto* frame = card(this);
    frame->setObjectName(QStringLiteral("sheet-") + QString::fromStdString(sheet.id));
    frame->setAccessibleName(QString::fromStdString(sheet.title));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(6);
    column->addWidget(plainLabel(QString::fromStdString(sheet.title), "section", frame));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(3);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const std::vector<std::string>& cells = sheet.rows[row];
        const bool table = cells.size() > 1;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            auto* label = plainLabel(QString::fromStdString(cells[cell]), table && row == 0 ? "quiet" : "", frame);
            label->setWordWrap(!table);
            grid->addWidget(label, static_cast<int>(row), static_cast<int>(cell));
        }
        if (table) {
            grid->setColumnStretch(static_cast<int>(cells.size()), 1);
        }
    }
    column->addLayout(grid);
    if (sheet.rows.empty()) {
        column->addWidget(plainLabel(tr("The office has not written this text yet (texts.yaml)."), "quiet", frame));
    }
    if (!sheet.note.empty()) {
        column->addWidget(plainLabel(QString::fromStdString(sheet.note), "quiet", frame));
    }
    return frame;
}

} // namespace yingke::widgets
