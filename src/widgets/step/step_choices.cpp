// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_choices.h"

#include "widgets/look/theme.h"
#include "widgets/parts/choice_button.h"
#include "widgets/parts/english_text.h"
#include "widgets/parts/enter_frame.h"
#include "widgets/parts/reflow_grid.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::widgets {

namespace {

/// Columns at a width, by the longest label: a Han character is about 17 pixels wide, a Latin one half of that.
int columnsFor(const std::vector<TwoLines>& labels, int width) {
    qsizetype longest = 0;
    for (const TwoLines& label : labels) {
        longest = std::max({longest, label.chinese.size(), (label.english.size() * 9 + 15) / 16});
    }
    const int wanted = longest <= 10 ? 3 : longest <= 18 ? 2 : 1;
    return std::clamp(width / static_cast<int>(60 + 17 * std::min<qsizetype>(longest, 9)), 1, wanted);
}

} // namespace

StepChoices::StepChoices(const TwoLines& question, const std::vector<TwoLines>& labels, const char* enter, int meant,
                         QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (!question.chinese.isEmpty()) {
        auto* title = plainLabel(question.chinese, "question", this);
        title->setObjectName(QStringLiteral("question"));
        title->setWordWrap(true);
        column->addWidget(title);
        if (QLabel* under = englishLabel(question.english, "englishSmall", this)) {
            under->setObjectName(QStringLiteral("questionEnglish"));
            column->addWidget(under);
        }
    }
    auto* grid = new ReflowGrid([labels](int width) { return columnsFor(labels, width); }, this);
    grid->grid()->setSpacing(12);
    column->addWidget(grid);
    for (int i = 0; i < std::min<int>(9, static_cast<int>(labels.size())); ++i) {
        const TwoLines& label = labels.at(static_cast<std::size_t>(i));
        auto* button = new ChoiceButton(i + 1, label.chinese, label.english, grid);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
        connect(button, &QPushButton::clicked, this, [this, i] { emit picked(i + 1); });
        grid->put(button);
        m_buttons.push_back(button);
    }
    if (enter != nullptr && meant < count()) {
        meanEnter(m_buttons.at(static_cast<std::size_t>(meant)), enter);
    }
}

void StepChoices::frameFirst(const char* enter) {
    if (!m_buttons.empty()) {
        meanEnter(m_buttons.front(), enter);
    }
}

void StepChoices::setReadOnly(bool on) {
    for (ChoiceButton* button : m_buttons) {
        button->setEnabled(!on);
        if (on) {
            dontMeanEnter(button);
        }
    }
}

void StepChoices::markChosen(int index) {
    for (int i = 0; i < count(); ++i) {
        m_buttons.at(static_cast<std::size_t>(i))->setGiven(i == index);
    }
}

} // namespace yingke::widgets
