// SPDX-License-Identifier: GPL-3.0-or-later
// One fact to fill in: its label, its editor by type, a hint, and the sentence when something is wrong with it.
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "scenario/player/screen.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace yingke::widgets {

/// What a typed room can be; `rooms` is empty where it is clear, or no room.
struct RoomChoice {
    QStringList rooms;
    QString asTyped = {}; ///< kept when it is confirmed as it stands; empty: one of `rooms` has to be chosen
};

/// What editors may ask the house they stand in. All may be left out.
struct FieldHelp {
    std::function<core::Moment()> now;                   ///< without: the computer's clock
    std::function<QStringList()> people;                 ///< names of colleagues, for a person
    std::function<QStringList(const QString&)> complete; ///< rooms that begin so, at most a dozen
    std::function<QString(const QString&)> remark = {};  ///< what to know of a room as typed; empty: nothing
    std::function<QString(const QString&)> room = {};    ///< the one spelling in which it is kept; empty: no room
    std::function<RoomChoice(const QString&)> choice = {};
};

class FactEdit : public QWidget {
    Q_OBJECT

public:
    /// The editor that fits the field's type.
    [[nodiscard]] static FactEdit* make(const scenario::Field& field, const FieldHelp& help, QWidget* parent);

    [[nodiscard]] const scenario::Field& field() const { return m_field; }
    [[nodiscard]] QString id() const { return QString::fromStdString(m_field.spec.id.value); }
    [[nodiscard]] QString label() const { return QString::fromStdString(m_field.label); }

    /// As it is typed now, in a form that put() takes back; empty: nothing is.
    [[nodiscard]] virtual QString typed() const = 0;
    virtual void put(const QString& typed) = 0;
    /// Nothing when what is typed can't be read (not asked when it is empty).
    [[nodiscard]] virtual std::optional<core::FactValue> value() const = 0;
    /// What to do when value() has nothing: a sentence without the label.
    [[nodiscard]] virtual QString cantRead() const;
    virtual void setReadOnly(bool on) = 0;
    /// The step has no answers to choose by number: the digits may answer the field.
    virtual void freeDigits() {}
    /// The line that is written in; nullptr: it has none.
    [[nodiscard]] virtual QLineEdit* line() const { return nullptr; }
    /// Cells of four that it wants in a row.
    [[nodiscard]] virtual int wide() const { return 1; }

    /// The value as recorded; leaves it alone when it was typed in since.
    void show(const core::FactValue& value);
    /// Something was typed since it was shown.
    [[nodiscard]] bool isTyped() const { return typed() != m_shown; }
    /// What is typed has been recorded: later values may take its place.
    void settle() { m_shown = typed(); }
    virtual void refuse(const QString& sentence);
    void clearRefusal();
    void takeFocus();
    /// What was half typed goes on: the keys, and the cursor behind it.
    virtual void goOnWriting();

signals:
    void answered(); ///< by a key that ends it: the keys may go on to the next

protected:
    FactEdit(const scenario::Field& field, QWidget* parent);
    /// The field's own editors, between the label and the sentence. Call once, at the end of construction.
    void place(QWidget* editor, QWidget* focused);
    /// The line below: a hint in grey, e.g. what a quick entry means in full.
    void hint(const QString& text);

private:
    scenario::Field m_field;
    QString m_shown; ///< as it was put there, not typed
    QVBoxLayout* m_column;
    QWidget* m_focused = nullptr;
    QLabel* m_hint;
    QLabel* m_error;
};

} // namespace yingke::widgets
