// SPDX-License-Identifier: GPL-3.0-or-later
// A fact in one line: text, count, money, room, telephone, date and time, person.
#pragma once

#include "widgets/facts/fact_edit.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace yingke::widgets {

class FactLine : public FactEdit {
    Q_OBJECT

public:
    FactLine(const scenario::Field& field, const FieldHelp& help, QWidget* parent);
    [[nodiscard]] QString typed() const override;
    void put(const QString& typed) override;
    [[nodiscard]] std::optional<core::FactValue> value() const override;
    [[nodiscard]] QString cantRead() const override;
    void refuse(const QString& sentence) override;
    void setReadOnly(bool on) override;
    void goOnWriting() override; ///< a number without its mask: it is being typed
    [[nodiscard]] QLineEdit* line() const override { return m_line; }
    [[nodiscard]] int wide() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] core::Moment now() const;
    [[nodiscard]] bool isTime() const;
    /// A room or a telephone that looks like none, and nobody has confirmed it as it stands.
    [[nodiscard]] bool isDoubted() const;
    [[nodiscard]] RoomChoice choice() const; ///< which rooms it can be
    void remark();                           ///< what the house says of the room, below the line
    /// A telephone that is not being typed shows masked.
    void mask();

    FieldHelp m_help;
    QLineEdit* m_line;
    QStringListModel* m_names = nullptr; ///< what is offered while typing
    QString m_number;                    ///< the telephone behind the mask
    QString m_insisted;                  ///< what looked wrong, was told, and may be right
};

} // namespace yingke::widgets
