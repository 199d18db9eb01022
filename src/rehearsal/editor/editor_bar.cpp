// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/editor_bar.h"

#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yingke::rehearsal {

EditorBar::EditorBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("editorBar"));
    setAccessibleName(tr("Question of the editor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    m_title = widgets::plainLabel({}, "barTitle", this);
    m_title->setObjectName(QStringLiteral("editorBarTitle"));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_row = new QHBoxLayout;
    m_row->setSpacing(8);
    column->addLayout(m_row);
    m_error = widgets::plainLabel({}, "error", this);
    m_error->setObjectName(QStringLiteral("editorBarError"));
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    hide();
}

void EditorBar::ask(EditorQuestion question) {
    m_question = std::move(question);
    widgets::clearLayout(m_row);
    m_lines.clear();
    m_title->setText(m_question.title);
    m_error->clear();
    m_error->hide();
    for (int i = 0; i < m_question.hints.size(); ++i) {
        auto* line = new QLineEdit(this);
        line->setObjectName(QStringLiteral("editorLine%1").arg(i + 1));
        line->setAccessibleName(m_question.hints.at(i));
        line->setPlaceholderText(m_question.hints.at(i));
        line->setMaxLength(200);
        m_row->addWidget(line, 1);
        m_lines.push_back(line);
    }
    if (m_lines.empty()) {
        m_row->addStretch();
    }
    QPushButton* first = nullptr;
    for (int i = 0; i < m_question.answers.size(); ++i) {
        auto* button = widgets::keyButton(m_question.answers.at(i),
                                          i == 0 ? widgets::KeyName("question.confirm") : widgets::KeyName(),
                                          i == 0 ? "primary" : "", "", this);
        button->setObjectName(QStringLiteral("editorAnswer%1").arg(i + 1));
        button->setProperty("compact", true);
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        m_row->addWidget(button);
        first = first == nullptr ? button : first;
    }
    show();
    if (!m_lines.empty()) {
        m_lines.front()->setFocus();
    } else if (first != nullptr) {
        first->setFocus();
    }
}

void EditorBar::dismiss() {
    if (isVisible()) {
        hide();
        emit closed();
    }
}

void EditorBar::answer(int number) {
    QStringList written;
    for (const QLineEdit* line : m_lines) {
        written << line->text();
    }
    const EditorQuestion asked = m_question; // what is done may ask the next question
    hide();
    const QString fault = asked.done ? asked.done(number, written) : QString();
    if (fault.isEmpty()) {
        if (!isVisible()) {
            emit closed();
        }
        return;
    }
    show();
    m_error->setText(widgets::keyed(fault, widgets::Speaker::Practice));
    m_error->show();
    if (!m_lines.empty()) {
        m_lines.front()->setFocus();
    }
}

void EditorBar::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        dismiss();
    } else if (widgets::presses(*event, "question.confirm")) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        if (button != nullptr) {
            button->click();
        } else {
            answer(0);
        }
    } else {
        event->accept(); // nothing of the workspace happens under a question
    }
}

} // namespace yingke::rehearsal
