// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/overlay.h"

#include "widgets/facts/fact_line.h"
#include "widgets/look/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

namespace {

constexpr int mostKeys = 9;

} // namespace

Overlay::Overlay(QWidget* window) : Shade(window, 600) {
    m_keys.on("question.confirm", [this] { accept(); });
    m_keys.onNumber("question.choose", [this](int number) { choose(number); });
}

bool Overlay::paged() const { return m_question.options.size() > mostKeys; }

int Overlay::pageSize() const { return paged() ? mostKeys - 1 : mostKeys; }

void Overlay::ask(const Question& question) {
    m_question = question;
    ++m_asked;
    m_option = -1;
    m_lines.clear();
    widgets::clearLayout(column());
    column()->addWidget(plainLabel(widgets::keyed(question.title), "title", panel()));
    column()->itemAt(0)->widget()->setObjectName(QStringLiteral("overlayTitle"));
    qobject_cast<QLabel*>(column()->itemAt(0)->widget())->setWordWrap(true);
    if (!question.note.isEmpty()) {
        auto* note = plainLabel(widgets::keyed(question.note), "quiet", panel());
        note->setObjectName(QStringLiteral("overlayNote"));
        note->setWordWrap(true);
        column()->addWidget(note);
    }
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    column()->addLayout(m_grid);
    // Many lines stand in two columns, so that all fit a low screen.
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(12);
    column()->addLayout(lines);
    const int columns = question.lines.size() > 3 ? 2 : 1;
    for (const Question::Line& line : question.lines) {
        const auto place = static_cast<int>(m_lines.size());
        lines->addWidget(lineFor(line), place / columns, place % columns, Qt::AlignTop);
    }
    m_error = plainLabel({}, "error", panel());
    m_error->setObjectName(QStringLiteral("overlayError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column()->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    auto* cancel = keyButton(tr("Cancel"), "question.close", "", "overlayCancel", panel());
    auto* accept = keyButton(tr("Confirm"), "question.confirm", "primary", "overlayAccept", panel());
    connect(cancel, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(accept, &QPushButton::clicked, this, &Overlay::accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(accept);
    column()->addLayout(buttons);
    showPage(std::max(0, question.picked) / pageSize());
    open();
    if (question.options.isEmpty() && !m_lines.empty()) {
        m_lines.front()->takeFocus();
    }
    pick(question.picked);
}

QWidget* Overlay::lineFor(const Question::Line& line) {
    const QString name = QStringLiteral("line%1").arg(m_lines.size() + 1);
    scenario::Field field;
    field.spec.id = core::FactId{name.toStdString()};
    field.spec.type = line.type;
    field.label = line.label.toStdString();
    auto* edit = new widgets::FactLine(field, m_help, panel());
    QLineEdit* written = edit->line();
    written->setObjectName(name);
    written->setMaxLength(200);
    if (!line.hint.isEmpty()) {
        written->setPlaceholderText(line.hint);
    }
    if (!line.text.isEmpty()) {
        edit->put(line.text);
    }
    m_lines.push_back(edit);
    return edit;
}

void Overlay::showPage(int page) {
    m_page = page;
    m_options.clear();
    widgets::clearLayout(m_grid);
    const int all = static_cast<int>(m_question.options.size());
    const int first = page * pageSize();
    const int count = std::min(pageSize(), all - first);
    // Few stand below one another; many in two columns, so that all fit a low screen.
    const int columns = all > 4 ? 2 : 1;
    const auto add = [this, columns](int place, const QString& text, const QString& name) {
        auto* button = keyButton(QString::number(place + 1) + QStringLiteral("   ") + text, {}, "choice", "", panel());
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus); // numbers and arrows choose; Tab goes straight to what is to be written
        m_grid->addWidget(button, place / columns, place % columns);
        return button;
    };
    for (int i = 0; i < count; ++i) {
        auto* button = add(i, m_question.options.at(first + i), QStringLiteral("option%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, option = first + i] { pick(option); });
        m_options.push_back(button);
    }
    if (paged()) {
        const int pages = (all + pageSize() - 1) / pageSize();
        const QString more = tr("more (page %1 of %2)").arg(QString::number(page + 1), QString::number(pages));
        auto* button = add(mostKeys - 1, more, QStringLiteral("optionMore"));
        connect(button, &QPushButton::clicked, this, [this, pages] { pick((m_page + 1) % pages * pageSize()); });
    }
    place();
}

void Overlay::dismiss() {
    Shade::dismiss();
    emit closed();
}

void Overlay::pick(int option) {
    if (option < 0 || option >= static_cast<int>(m_question.options.size())) {
        return;
    }
    m_option = option;
    if (option / pageSize() != m_page) {
        showPage(option / pageSize());
    }
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const bool picked = m_page * pageSize() + static_cast<int>(i) == option;
        widgets::restyle(m_options.at(i), "kind", picked ? "choicePicked" : "choice");
    }
}

void Overlay::accept() {
    QStringList written;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        widgets::FactLine* line = m_lines.at(i);
        line->clearRefusal();
        const QString typed = line->typed().trimmed();
        const auto value = typed.isEmpty() ? std::nullopt : line->value();
        if (!typed.isEmpty() && !value) {
            say({line->label() + QStringLiteral("：") + line->cantRead(), static_cast<int>(i)});
            return;
        }
        const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
        written << (text != nullptr ? QString::fromStdString(*text).trimmed() : typed);
    }
    const auto done = m_question.done; // a copy: an answer may ask the next question
    const int asked = m_asked;
    const Reply reply = done ? done(m_option, written) : Reply();
    if (asked != m_asked) {
        return;
    }
    if (!reply.sentence.isEmpty()) {
        say(reply);
    } else {
        dismiss();
    }
}

void Overlay::say(const Reply& reply) {
    const QString sentence = widgets::keyed(reply.sentence);
    const bool atLine = reply.line >= 0 && reply.line < static_cast<int>(m_lines.size());
    if (atLine) {
        m_lines.at(static_cast<std::size_t>(reply.line))->refuse(sentence);
    }
    m_error->setText(atLine ? QString() : sentence);
    m_error->setVisible(!atLine);
    place();
}

void Overlay::choose(int number) {
    if (paged() && number == mostKeys) {
        const int pages = (static_cast<int>(m_question.options.size()) + pageSize() - 1) / pageSize();
        pick((m_page + 1) % pages * pageSize());
    } else if (number <= static_cast<int>(m_options.size())) {
        pick(m_page * pageSize() + number - 1);
    }
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (m_keys.hear(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        pick(m_option + (event->key() == Qt::Key_Down ? 1 : -1));
    } else if (!m_lines.empty() && hasFocus() && !typed.isEmpty() && typed.at(0).isPrint()) {
        m_lines.front()->takeFocus(); // who just types is writing
        m_lines.front()->put(typed);
    } else {
        Shade::keyPressEvent(event);
    }
    event->accept();
}

} // namespace yingke::desk
