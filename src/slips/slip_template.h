// SPDX-License-Identifier: GPL-3.0-or-later
// How a slip looks, in data that the office edits: DATA/slips/<kind>.yaml. A faulty file is told with its line, and the
// one that ships is used.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "slips/slip_content.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace yingke::slips {

/// A value with its label.
struct SlipField {
    std::string value;     ///< its name in the content
    QString label;         ///< may be empty
    int width = 12;        ///< of 12 parts of the line
    bool required = false; ///< no slip without it
    bool large = false;
};

struct SlipColumn {
    enum class Align { Left, Right, Centre };
    std::string value;
    QString label;
    int width = 10; ///< share of the table
    Align align = Align::Left;
};

struct SlipTemplate {
    std::string kind;
    QString title;
    std::string paper;             ///< "a4", "a5", "continuous": what it is made for; the machine may use another
    bool large = false;            ///< to be read from afar: a notice, a note
    std::vector<SlipField> fields; ///< above the table
    std::vector<SlipColumn> columns;
    bool rowsRequired = false;
    QString rowsLabel;            ///< what is missing when there are no rows
    std::vector<SlipField> below; ///< below the table
    QStringList notes;            ///< sentences; {value} is filled in
    QStringList signatures;       ///< who signs
    std::vector<SlipField> stub;  ///< 存根; empty: none
};

/// Words of the paper that no template has: 补打, 作废, 存根, the page's number.
struct SlipWords {
    QString reprint;
    QString voided;
    QString stub;
    QString page; ///< with {page} and {pages}
    QString code;
    QString number;
    QString blank; ///< under the last row of goods or sums, so that nothing is added by hand
};

class SlipTemplates {
public:
    /// Reads `folder` (DATA/slips); what is not there or faulty comes from :/slips and is told in `problems`.
    static SlipTemplates load(const QString& folder, std::vector<QString>& problems);

    /// Nothing for a kind without a template.
    [[nodiscard]] const SlipTemplate* find(const std::string& kind) const;
    [[nodiscard]] const SlipWords& words() const { return m_words; }

private:
    std::map<std::string, SlipTemplate> m_templates;
    SlipWords m_words;
};

/// What is wrong in the text of a layout, or of the papers' words (words.yaml), at its place.
[[nodiscard]] scenario::Problems problemsOfLayout(const scenario::Source& source);

/// The labels of what the slip must have and the content lacks.
[[nodiscard]] QStringList missingIn(const SlipTemplate& form, const SlipContent& content);

/// A note with its {values} filled in; what people typed is never read as a placeholder.
[[nodiscard]] QString filledNote(const QString& note, const SlipContent& content);

} // namespace yingke::slips
