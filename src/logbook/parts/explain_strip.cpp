// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/parts/explain_strip.h"

#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>

namespace yingke::logbook {

ExplainStrip::ExplainStrip(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("explain"));
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    m_sentence = widgets::plainLabel({}, "", this);
    m_sentence->setObjectName(QStringLiteral("explain-sentence"));
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    m_parts = new QHBoxLayout;
    m_parts->setSpacing(6);
    row->addLayout(m_parts);
    m_close = widgets::keyButton({}, {}, "", "explain-close", this);
    row->addWidget(m_close);
    setFocusProxy(m_close); // a form says where the strip stands in the order of Tab
    connect(m_close, &QPushButton::clicked, this, &ExplainStrip::closed);
    hide();
}

void ExplainStrip::setClosing(const QString& label) {
    m_close->setText(label);
    m_close->setAccessibleName(label);
    widgets::showKey(m_close, "question.close");
}

void ExplainStrip::showExplanation(const Explanation& explanation, std::size_t chosen) {
    m_sentence->setText(explanation.sentence);
    setAccessibleName(explanation.sentence);
    while (m_buttons.size() > explanation.parts.size()) {
        m_buttons.back()->deleteLater();
        m_buttons.back()->hide();
        m_buttons.back()->setObjectName({}); // on its way out it has no name
        m_buttons.pop_back();
    }
    while (m_buttons.size() < explanation.parts.size()) {
        const std::size_t at = m_buttons.size();
        const QByteArray name = QByteArray("explain-part-") + QByteArray::number(static_cast<int>(at));
        QPushButton* button = widgets::keyButton({}, {}, "", name.constData(), this);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, at] { emit partChosen(at); });
        m_parts->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QString label = explanation.parts[i].label;
        m_buttons[i]->setAccessibleName(label);
        m_buttons[i]->setText(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_buttons[i]->setChecked(i == chosen);
    }
    setVisible(true);
}

} // namespace yingke::logbook
