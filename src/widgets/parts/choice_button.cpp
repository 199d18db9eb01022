// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/choice_button.h"

#include "widgets/look/theme.h"
#include "widgets/parts/english_text.h"

#include <QHBoxLayout>

namespace yingke::widgets {

ChoiceButton::ChoiceButton(int number, const QString& label, const QString& english, QWidget* parent)
    : LaidButton({110, 46}, {120, 46}, parent) {
    setObjectName(QStringLiteral("choice%1").arg(number));
    setAccessibleName(label);
    setAccessibleDescription(english.isEmpty() ? QString::number(number)
                                               : QString::number(number) + QStringLiteral("  ") + english);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(plainLabel(QString::number(number), "choiceNumber", this));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* chinese = plainLabel(label, "choiceText", this);
    chinese->setWordWrap(true);
    texts->addWidget(chinese);
    if (QLabel* under = englishLabel(english, "englishSmall", this)) {
        under->setObjectName(QStringLiteral("choiceEnglish%1").arg(number));
        texts->addWidget(under);
    }
    row->addLayout(texts, 1);
    m_key = plainLabel({}, "enterKey", this);
    m_key->hide();
    row->addWidget(m_key);
    laidOut();
    (void)setLook(false);
}

void ChoiceButton::setGiven(bool given) { (void)setLook(given); }

bool ChoiceButton::showKey(const QString& key) {
    if (key == m_key->text()) {
        return false; // it may look like the one that was given
    }
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
    const bool isAnew = setLook(!key.isEmpty());
    updateGeometry(); // the answer is bold now: it may be a little higher
    return isAnew;
}

bool ChoiceButton::setLook(bool first) {
    const char* kind = first ? "choiceFirst" : "choice";
    if (property("kind") == kind) {
        return false;
    }
    restyle(this, "kind", kind);
    for (QLabel* text : findChildren<QLabel*>()) {
        restyle(text);
    }
    return true;
}

} // namespace yingke::widgets
