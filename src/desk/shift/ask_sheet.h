// SPDX-License-Identifier: GPL-3.0-or-later
// Many small questions on one sheet over the desk: a row each, answered one by one with digits. The confirming key goes
// to what is not answered yet, and only when all is answered does it do what the sheet is for.
#pragma once

#include "desk/parts/overlay.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/field_behind.h"
#include "widgets/parts/shade.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPushButton;

namespace yingke::desk {

namespace Ui {
class AskSheet;
}

struct AskedRow {
    QString text;             ///< what it is about
    QString detail;           ///< what is known of it
    QStringList answers = {}; ///< by 1 to 9; empty: is only shown
    int answer = -1;          ///< from 0; -1: not answered yet
    QString said = {};        ///< stands for the answer's words where more was asked
    bool isTitle = false;     ///< of the rows below it
};

struct Asked {
    QString title;
    QString note = {};
    std::vector<AskedRow> rows;
    QString write = {}; ///< what may be written below the rows; empty: nothing
    QString go;         ///< what the sheet is for, as its button says it
    /// An answer was picked, from 0, and stands in the row already. May be nothing.
    std::function<void(int row, int answer)> picked = {};
    /// All is answered, and it is confirmed; an empty reply closes. `Reply::line`: the row to go back to.
    std::function<Reply(const std::vector<AskedRow>& rows, const QString& written)> done;
    std::function<void()> left = {}; ///< it was closed without being done
};

class AskSheet : public widgets::Shade {
    Q_OBJECT

public:
    explicit AskSheet(QWidget* window);
    ~AskSheet() override;
    void ask(Asked asked);
    [[nodiscard]] const std::vector<AskedRow>& rows() const { return m_asked.rows; }
    /// Another answer for a row, by what was asked further; -1: it is open again.
    void put(int row, int answer, const QString& said = {});
    void putRow(int row, const AskedRow& with);
    void dismiss() override;
    /// From under a question that lay over it: it has the keys again.
    void goOn();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override { m_behind.compose(*event); }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override { return m_behind.asked(query); }
    void place() override;

private:
    void fill();
    void fitColumns(); ///< to what stands in them: an answer may be longer than the one before
    void showRow(int row);
    void showAnswers();
    void choose(int row); ///< the one that digits answer
    void step(int by);
    void pick(int answer);
    void confirm();
    void say(const Reply& reply);
    [[nodiscard]] int firstOpen() const; ///< -1: all is answered

    std::unique_ptr<Ui::AskSheet> m_ui;
    widgets::KeyMap m_keys;
    widgets::FieldBehind m_behind{this};
    Asked m_asked;
    int m_row = -1;
    int m_times = 0; ///< sheets so far
    QPushButton* m_go;
};

} // namespace yingke::desk
