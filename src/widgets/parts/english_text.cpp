// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/english_text.h"

#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QLabel>

namespace yingke::widgets {

QString gapText() { return QCoreApplication::translate("yingke::widgets::EnglishText", "⚠ no English yet"); }

QLabel* englishLabel(const QString& english, const char* role, QWidget* parent) {
    if (english.isEmpty()) {
        return nullptr;
    }
    auto* label = plainLabel(english, english == gapText() ? "gap" : role, parent);
    label->setWordWrap(true);
    return label;
}

scenario::Screen withGapsShown(scenario::Screen screen) {
    const std::string gap = gapText().toStdString();
    const auto mark = [&gap](const std::string& chinese, std::string& english) {
        if (!chinese.empty() && english.empty()) {
            english = gap;
        }
    };
    if (screen.wordsBilingual) {
        mark(screen.words, screen.english);
    }
    if (!screen.bilingual) {
        return screen;
    }
    mark(screen.question, screen.questionEnglish);
    for (scenario::Field& field : screen.fields) {
        mark(field.label, field.english);
    }
    for (scenario::PaperRow& paper : screen.papers) {
        mark(paper.label, paper.english);
    }
    for (scenario::AmountRow& amount : screen.amounts) {
        mark(amount.label, amount.english);
    }
    for (scenario::ChoiceRow& choice : screen.choices) {
        mark(choice.label, choice.english);
    }
    return screen;
}

} // namespace yingke::widgets
