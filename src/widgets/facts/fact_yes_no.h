// SPDX-License-Identifier: GPL-3.0-or-later
// Yes or no as two keys: a click, or Y / N, the arrows and where they are free 1 / 2 while the pair has the focus.
#pragma once

#include "widgets/facts/fact_edit.h"

class QFrame;
class QLineEdit;
class QPushButton;

namespace yingke::widgets {

class FactYesNo : public FactEdit {
    Q_OBJECT

public:
    FactYesNo(const scenario::Field& field, QWidget* parent);
    [[nodiscard]] QString typed() const override;
    void put(const QString& typed) override;
    [[nodiscard]] std::optional<core::FactValue> value() const override;
    void setReadOnly(bool on) override;
    void freeDigits() override { m_digitsAreFree = true; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(bool yes);
    void look();
    bool m_digitsAreFree = false;
    QFrame* m_pair;
    QPushButton* m_yes;
    QPushButton* m_no;
    QLineEdit* m_text; ///< the answer as text, for what fills fields in from outside; never shown
};

} // namespace yingke::widgets
