// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/overlay.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

Overlay::Overlay(QWidget* window) : Shade(window, 600) {}

void Overlay::ask(const Question& question) {
    m_question = question;
    m_option = question.options.isEmpty() ? -1 : 0;
    m_options.clear();
    m_lines.clear();
    widgets::clearLayout(column());
    column()->addWidget(plainLabel(question.title, "title", panel()));
    // Few stand below one another; many in two columns, so that all fit a low screen.
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    const int columns = question.options.size() > 4 ? 2 : 1;
    column()->addLayout(grid);
    for (int i = 0; i < question.options.size(); ++i) {
        const QString number = QString::number(i + 1);
        auto* button = keyButton(number + QStringLiteral("   ") + question.options.at(i), {}, "choice", "", panel());
        button->setObjectName(QStringLiteral("option%1").arg(i + 1));
        button->setAccessibleName(question.options.at(i));
        button->setFocusPolicy(Qt::NoFocus); // numbers and arrows choose; Tab goes straight to what is to be written
        connect(button, &QPushButton::clicked, this, [this, i] { pick(i); });
        grid->addWidget(button, i / columns, i % columns);
        m_options.push_back(button);
    }
    for (const Question::Line& line : question.lines) {
        column()->addWidget(plainLabel(line.label, "quiet", panel()));
        auto* edit = new QLineEdit(line.text, panel());
        edit->setObjectName(QStringLiteral("line%1").arg(m_lines.size() + 1));
        edit->setAccessibleName(line.label);
        edit->setPlaceholderText(line.hint);
        edit->setMaxLength(200);
        column()->addWidget(edit);
        m_lines.push_back(edit);
    }
    m_error = plainLabel({}, "error", panel());
    m_error->setObjectName(QStringLiteral("overlayError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column()->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    auto* cancel = keyButton(tr("Cancel"), QStringLiteral("Esc"), "", "overlayCancel", panel());
    auto* accept = keyButton(tr("Confirm"), QStringLiteral("Enter"), "primary", "overlayAccept", panel());
    connect(cancel, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(accept, &QPushButton::clicked, this, &Overlay::accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(accept);
    column()->addLayout(buttons);
    open();
    if (m_options.empty() && !m_lines.empty()) {
        m_lines.front()->setFocus();
    }
    if (!m_options.empty()) {
        pick(0);
    }
}

void Overlay::pick(int option) {
    if (option < 0 || option >= static_cast<int>(m_options.size())) {
        return;
    }
    m_option = option;
    for (int i = 0; i < static_cast<int>(m_options.size()); ++i) {
        m_options.at(static_cast<std::size_t>(i))->setProperty("kind", i == option ? "choiceFirst" : "choice");
        widgets::restyle(m_options.at(static_cast<std::size_t>(i)));
    }
}

void Overlay::accept() {
    QStringList written;
    for (const QLineEdit* line : m_lines) {
        written << line->text().trimmed();
    }
    const QString error = m_question.done ? m_question.done(m_option, written) : QString();
    if (error.isEmpty()) {
        dismiss();
        return;
    }
    m_error->setText(error);
    m_error->show();
    place();
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        pick(event->key() - Qt::Key_1);
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        pick(m_option + (event->key() == Qt::Key_Down ? 1 : -1));
    } else if (!m_lines.empty() && focusWidget() == this && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        m_lines.front()->setFocus(); // who just types is writing
        m_lines.front()->insert(event->text());
    }
    Shade::keyPressEvent(event);
}

} // namespace yingke::desk
