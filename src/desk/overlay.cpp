// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/overlay.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

Overlay::Overlay(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("overlayShade"));
    m_panel = new QFrame(this);
    m_panel->setObjectName(QStringLiteral("overlay"));
    m_column = new QVBoxLayout(m_panel);
    m_column->setContentsMargins(28, 24, 28, 24);
    m_column->setSpacing(10);
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void Overlay::ask(const Question& question) {
    m_question = question;
    m_option = question.options.isEmpty() ? -1 : 0;
    m_options.clear();
    m_lines.clear();
    widgets::clearLayout(m_column);
    m_column->addWidget(plainLabel(question.title, "title", m_panel));
    // Few stand below one another; many in two columns, so that all fit a low screen.
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    const int columns = question.options.size() > 4 ? 2 : 1;
    m_column->addLayout(grid);
    for (int i = 0; i < question.options.size(); ++i) {
        const QString number = QString::number(i + 1);
        auto* button = keyButton(number + QStringLiteral("   ") + question.options.at(i), {}, "choice", "", m_panel);
        button->setObjectName(QStringLiteral("option%1").arg(i + 1));
        button->setAccessibleName(question.options.at(i));
        connect(button, &QPushButton::clicked, this, [this, i] { pick(i); });
        grid->addWidget(button, i / columns, i % columns);
        m_options.push_back(button);
    }
    for (const Question::Line& line : question.lines) {
        m_column->addWidget(plainLabel(line.label, "quiet", m_panel));
        auto* edit = new QLineEdit(line.text, m_panel);
        edit->setObjectName(QStringLiteral("line%1").arg(m_lines.size() + 1));
        edit->setAccessibleName(line.label);
        edit->setPlaceholderText(line.hint);
        edit->setMaxLength(200);
        edit->installEventFilter(this);
        m_column->addWidget(edit);
        m_lines.push_back(edit);
    }
    m_error = plainLabel({}, "error", m_panel);
    m_error->setObjectName(QStringLiteral("overlayError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_column->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    auto* cancel = keyButton(tr("Cancel"), QStringLiteral("Esc"), "", "overlayCancel", m_panel);
    auto* accept = keyButton(tr("Confirm"), QStringLiteral("Enter"), "primary", "overlayAccept", m_panel);
    connect(cancel, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(accept, &QPushButton::clicked, this, &Overlay::accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(accept);
    m_column->addLayout(buttons);
    place();
    show();
    raise();
    if (m_options.empty() && !m_lines.empty()) {
        m_lines.front()->setFocus();
    } else {
        setFocus();
    }
    if (!m_options.empty()) {
        pick(0);
    }
}

void Overlay::dismiss() {
    hide();
    if (parentWidget() != nullptr) {
        parentWidget()->setFocus();
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
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        pick(event->key() - Qt::Key_1);
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        pick(m_option + (event->key() == Qt::Key_Down ? 1 : -1));
    }
    event->accept(); // nothing under the overlay hears a key
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Overlay::place() {
    if (parentWidget() == nullptr) {
        return;
    }
    setGeometry(parentWidget()->rect());
    m_panel->setFixedWidth(std::min(600, width() - 80));
    m_column->activate();
    m_panel->adjustSize();
    m_panel->move((width() - m_panel->width()) / 2, std::max(40, (height() - m_panel->height()) / 3));
}

} // namespace yingke::desk
