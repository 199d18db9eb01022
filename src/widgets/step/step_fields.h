// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a step to fill in, and its sums.
#pragma once

#include "core/facts.h"
#include "scenario/player/screen.h"
#include "widgets/facts/fact_edit.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::widgets {

class StepFields : public QWidget {
    Q_OBJECT

public:
    StepFields(const std::vector<scenario::Field>& fields, const std::vector<scenario::AmountRow>& amounts,
               const FieldHelp& help, QWidget* parent);

    /// What was typed since it was shown, by fact, to keep it over a rebuild.
    [[nodiscard]] std::map<std::string, QString> typed() const;
    void putBack(const std::map<std::string, QString>& typed);
    /// The field that was written in last; empty: none was.
    [[nodiscard]] const std::string& writtenLast() const { return m_writtenLast; }
    /// What was half typed there goes on being typed: the keys, and the cursor behind it. False: no such field.
    bool goOnWriting(const std::string& fact);
    /// What stands in the fields has been recorded.
    void settle();
    /// Values that changed elsewhere (the register); fields that were typed in since are left alone.
    void update(const std::vector<scenario::Field>& fields);

    struct Taken {
        std::map<core::FactId, core::FactValue> facts; ///< those that can be read and are not empty
        QString wrong;                                 ///< the first fact that can't be read; empty: all can
        QString sentence;                              ///< why
    };
    [[nodiscard]] Taken take() const;

    /// The first empty field that the step can't be left without gets the keys; false when there is none.
    bool focusFirstEmpty();
    bool focusFirst(); ///< the same of any field
    /// The field of the fact gets the keys; nothing where there is no such field.
    void focus(const QString& fact);
    /// Marks the field and says why below it; false: no such field here.
    bool refuse(const QString& fact, const QString& sentence);
    void clearRefusals();
    void setReadOnly(bool on);
    void freeDigits(); ///< the step has no answers that want them

signals:
    void filledIn(); ///< by a key, and nothing that is required is empty

private:
    std::vector<FactEdit*> m_edits;
    std::string m_writtenLast;
};

} // namespace yingke::widgets
