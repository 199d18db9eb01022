// SPDX-License-Identifier: GPL-3.0-or-later
// Style sheets taken apart as far as colours go: what is written or drawn with which ink, and on which ground it
// stands.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace yingke::test {

/// One part of a selector: QPushButton#id[kind="page"]::item:hover.
struct StyledPart {
    QString type; ///< "*" when none stands there
    QString id;
    QMap<QString, QString> properties;
    QString inside; ///< the subcontrol
    QStringList states;
};

struct StyleRule {
    QString selector;              ///< as it stands, for the report
    std::vector<StyledPart> parts; ///< outermost first; the last is what the rule is about
    QMap<QString, QString> says;   ///< "color" → "@text"
};

/// In the order of the sheet; a rule for several selectors is one for each.
[[nodiscard]] std::vector<StyleRule> styleRules(const QString& sheet);

/// A pair that somebody sees: `ink` on `ground`, both without the @.
struct StyledPair {
    enum class What { Text, Edge };
    What what = What::Text;
    QString ink;
    QString ground;
    QString selector;
    bool disabled = false; ///< can't be used in this state
};

/// All pairs of the sheet. What brings no ground of its own stands on each ground that a container has anywhere in it.
/// Edges: of fields and buttons, and of whatever has the keys.
[[nodiscard]] std::vector<StyledPair> styledPairs(const QString& sheet);

/// Types that stand in the sheet and are not known here; there must be none.
[[nodiscard]] QStringList unknownTypes(const QString& sheet);

} // namespace yingke::test
