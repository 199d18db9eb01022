// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/overlay.h"

#include "widgets/facts/fact_line.h"
#include "widgets/look/theme.h"
#include "widgets/parts/enter_frame.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace yingke::desk {

using widgets::keyButton;
using widgets::plainLabel;

namespace {

constexpr int mostKeys = 9;

} // namespace

Overlay::Overlay(QWidget* window) : Shade(window, 600) {
    m_keys.on("question.confirm", [this] { confirm(); });
    m_keys.on("question.seal", [this] {
        if (m_question.isFinal) {
            accept();
        }
    });
    m_keys.onNumber("question.choose", [this](int number) { choose(number); });
}

bool Overlay::paged() const { return m_fitting.size() > static_cast<std::size_t>(mostKeys); }

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
    const char* seal = question.isFinal ? "question.seal" : "question.confirm";
    auto* accept = keyButton(tr("Confirm"), seal, "primary", "overlayAccept", panel());
    widgets::meanEnter(accept, seal);
    connect(cancel, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(accept, &QPushButton::clicked, this, &Overlay::accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(accept);
    column()->addLayout(buttons);
    m_fitting.resize(static_cast<std::size_t>(question.options.size()));
    std::iota(m_fitting.begin(), m_fitting.end(), 0);
    showPage(std::max(0, question.picked) / pageSize());
    m_behind.set(lineToType() != nullptr ? lineToType()->line() : nullptr, widgets::FieldBehind::Text::Replaced);
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
        edit->settle(); // as it is known: not looked at as if it had been typed
    }
    if (m_question.search == static_cast<int>(m_lines.size())) {
        connect(written, &QLineEdit::textChanged, this, &Overlay::narrow);
    }
    m_lines.push_back(edit);
    return edit;
}

void Overlay::showPage(int page) {
    m_page = page;
    m_options.clear();
    widgets::clearLayout(m_grid);
    const int all = static_cast<int>(m_fitting.size());
    const int first = page * pageSize();
    const int count = std::min(pageSize(), all - first);
    // Few stand below one another; many in two columns, so that all fit a low screen.
    const int columns = m_question.options.size() > 4 ? 2 : 1;
    const auto add = [this, columns](int place, const QString& text, const QString& name) {
        auto* button = keyButton(QString::number(place + 1) + QStringLiteral("   ") + text, {}, "choice", "", panel());
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus); // numbers and arrows choose; Tab goes straight to what is to be written
        m_grid->addWidget(button, place / columns, place % columns);
        return button;
    };
    for (int i = 0; i < count; ++i) {
        const int option = m_fitting.at(static_cast<std::size_t>(first) + static_cast<std::size_t>(i));
        auto* button = add(i, m_question.options.at(option), QStringLiteral("option%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, option] { pick(option); });
        m_options.push_back(button);
    }
    if (paged()) {
        const int pages = (all + pageSize() - 1) / pageSize();
        const QString more = tr("more (page %1 of %2)").arg(QString::number(page + 1), QString::number(pages));
        auto* button = add(mostKeys - 1, more, QStringLiteral("optionMore"));
        connect(button, &QPushButton::clicked, this, [this, pages] { pickAt((m_page + 1) % pages * pageSize()); });
    }
    place();
}

void Overlay::narrow() {
    const QString typed = m_lines.at(static_cast<std::size_t>(m_question.search))->typed().trimmed();
    m_fitting.clear();
    for (int option = 0; option < static_cast<int>(m_question.options.size()); ++option) {
        if (typed.isEmpty() || m_question.fits(option, typed)) {
            m_fitting.push_back(option);
        }
    }
    m_option = -1;
    showPage(0);
    pickAt(0); // the best of them; none fits: none is picked
}

void Overlay::dismiss() {
    Shade::dismiss();
    emit closed();
}

void Overlay::pick(int option) {
    const auto found = std::find(m_fitting.begin(), m_fitting.end(), option);
    if (found != m_fitting.end()) {
        pickAt(static_cast<int>(found - m_fitting.begin()));
    }
}

void Overlay::pickAt(int place) {
    if (place < 0 || place >= static_cast<int>(m_fitting.size())) {
        return;
    }
    m_option = m_fitting.at(static_cast<std::size_t>(place));
    m_error->hide(); // what was wanted is there now
    if (place / pageSize() != m_page) {
        showPage(place / pageSize());
    }
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const bool picked = m_page * pageSize() + static_cast<int>(i) == place;
        widgets::restyle(m_options.at(i), "kind", picked ? "choicePicked" : "choice");
    }
}

void Overlay::step(int by) {
    const auto at = std::find(m_fitting.begin(), m_fitting.end(), m_option);
    pickAt(at == m_fitting.end() ? (by > 0 ? 0 : -1) : static_cast<int>(at - m_fitting.begin()) + by);
}

void Overlay::confirm() {
    if (m_question.isFinal) {
        say(tr("This can't be taken back. {key:question.seal} does it."));
    } else {
        accept();
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

widgets::FactLine* Overlay::lineToType() const {
    return m_lines.empty() ? nullptr : m_lines.at(static_cast<std::size_t>(std::max(0, m_question.search)));
}

void Overlay::choose(int number) {
    if (paged() && number == mostKeys) {
        const int pages = (static_cast<int>(m_fitting.size()) + pageSize() - 1) / pageSize();
        pickAt((m_page + 1) % pages * pageSize());
    } else if (number <= static_cast<int>(m_options.size())) {
        pickAt(m_page * pageSize() + number - 1);
    }
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (m_keys.hear(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (widgets::FactLine* line = lineToType();
               line != nullptr && hasFocus() && !typed.isEmpty() && typed.at(0).isPrint()) {
        line->takeFocus();
        line->put(typed);
    } else {
        Shade::keyPressEvent(event);
    }
    event->accept();
}

} // namespace yingke::desk
