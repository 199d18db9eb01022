// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_choices.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::widgets {

StepChoices::StepChoices(const QString& question, const QStringList& labels, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (!question.isEmpty()) {
        auto* title = plainLabel(question, "question", this);
        title->setObjectName(QStringLiteral("question"));
        title->setWordWrap(true);
        column->addWidget(title);
    }
    qsizetype longest = 0;
    for (const QString& label : labels) {
        longest = std::max(longest, label.size());
    }
    // As wide as the longest sentence wants: three in a row, two, or one.
    const int columns = longest <= 10 ? 3 : longest <= 18 ? 2 : 1;
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    column->addLayout(grid);
    for (int i = 0; i < std::min<int>(9, static_cast<int>(labels.size())); ++i) {
        const QString number = QString::number(i + 1);
        auto* button =
            keyButton(number + QStringLiteral("   ") + labels.at(i), {}, i == 0 ? "choiceFirst" : "choice", "", this);
        button->setObjectName(QStringLiteral("choice") + number);
        button->setAccessibleName(labels.at(i));
        button->setAccessibleDescription(number);
        connect(button, &QPushButton::clicked, this, [this, i] { emit picked(i + 1); });
        grid->addWidget(button, i / columns, i % columns);
        m_buttons.push_back(button);
    }
    for (int i = 0; i < columns; ++i) {
        grid->setColumnStretch(i, 1);
    }
}

void StepChoices::setReadOnly(bool on) {
    for (QPushButton* button : m_buttons) {
        button->setEnabled(!on);
    }
}

void StepChoices::markChosen(int index) {
    for (int i = 0; i < count(); ++i) {
        QPushButton* button = m_buttons.at(static_cast<std::size_t>(i));
        button->setProperty("kind", i == index ? "choiceFirst" : "choice");
        restyle(button);
    }
}

} // namespace yingke::widgets
