// SPDX-License-Identifier: GPL-3.0-or-later
// A question over the window: options with number keys, lines to write, Enter and Escape. Not a dialog of its own: the
// clocks go on, and nothing is blocked.
#pragma once

#include "scenario/language/model.h"
#include "widgets/facts/fact_edit.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/field_behind.h"
#include "widgets/parts/shade.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace yingke::widgets {
class FactLine;
}

class QGridLayout;
class QLabel;
class QPushButton;

namespace yingke::desk {

/// What came of an answer: empty, it was taken. Else why not, and at which line (from 0; -1: the question as a whole).
struct Reply {
    Reply() = default;
    Reply(QString why) : sentence(std::move(why)) {} // NOLINT(google-explicit-constructor): a sentence is a reply
    Reply(QString why, int at) : sentence(std::move(why)), line(at) {}
    QString sentence;
    int line = -1;
};

struct Question {
    QString title;
    QStringList options; ///< picked with 1 to 9, then Enter; more than nine stand on pages of eight, 9 turns the page
    struct Line {
        QString label;
        QString text;
        QString hint;
        /// Time and DateTime are read as people type them and handed on in full ("15:30", "2026-11-26 14:30").
        scenario::FactType type = scenario::FactType::Text;
    };
    std::vector<Line> lines;
    /// Called with the option (-1: none) and what was written; an empty reply closes, any other is shown.
    std::function<Reply(int option, const QStringList& written)> done;
    QString note = {}; ///< what to know before answering, below the title; may be empty
    int picked = 0;    ///< the option picked at first; -1: none
    /// The line in which typing narrows the options to those that `fits`; -1: none does.
    int search = -1;
    std::function<bool(int option, const QString& typed)> fits = {};
    bool isFinal = false; ///< it can't be taken back: Enter alone says so, question.seal or a click does it
};

class Overlay : public widgets::Shade {
    Q_OBJECT

public:
    explicit Overlay(QWidget* window);
    /// The clock and the register for lines that want them.
    void setHelp(const widgets::FieldHelp& help) { m_help = help; }
    void ask(const Question& question);
    void dismiss() override;
    [[nodiscard]] bool isAsking() const { return isOpen(); }
    /// From 0, over all pages, as the question has them; nothing happens for one that is not shown.
    void pick(int option);
    void accept();

signals:
    void closed(); ///< answered or dismissed, and no other question follows

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override { m_behind.compose(*event); }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override { return m_behind.asked(query); }

private:
    [[nodiscard]] QWidget* lineFor(const Question::Line& line);
    void showPage(int page);
    void narrow(); ///< to the options that fit what is typed
    [[nodiscard]] bool paged() const;
    [[nodiscard]] int pageSize() const;
    void say(const Reply& reply);
    /// Who just types is writing, or looking for one of the options; nullptr: nothing is written here.
    [[nodiscard]] widgets::FactLine* lineToType() const;
    void choose(int number); ///< a number key
    void confirm();          ///< Enter: accepts, unless it takes more than that
    void pickAt(int place);  ///< of those that are shown
    void step(int by);       ///< to the one above or below

    widgets::KeyMap m_keys;
    widgets::FieldBehind m_behind{this};
    QGridLayout* m_grid = nullptr;
    widgets::FieldHelp m_help;
    Question m_question;
    int m_option = -1;
    int m_page = 0;
    int m_asked = 0;                     ///< questions so far
    std::vector<int> m_fitting;          ///< options that are shown, over all pages
    std::vector<QPushButton*> m_options; ///< of this page
    std::vector<widgets::FactLine*> m_lines;
    QLabel* m_error = nullptr;
};

} // namespace yingke::desk
