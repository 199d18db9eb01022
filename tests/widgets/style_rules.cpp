// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style_rules.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace yingke::test {

namespace {

const QMap<QString, const QMetaObject*>& styledTypes() {
    static const QMap<QString, const QMetaObject*> types = [] {
        QMap<QString, const QMetaObject*> known;
        for (const QMetaObject* type :
             {&QWidget::staticMetaObject,      &QFrame::staticMetaObject,          &QLabel::staticMetaObject,
              &QPushButton::staticMetaObject,  &QToolButton::staticMetaObject,     &QAbstractButton::staticMetaObject,
              &QCheckBox::staticMetaObject,    &QRadioButton::staticMetaObject,    &QLineEdit::staticMetaObject,
              &QComboBox::staticMetaObject,    &QDateEdit::staticMetaObject,       &QPlainTextEdit::staticMetaObject,
              &QTextEdit::staticMetaObject,    &QListWidget::staticMetaObject,     &QTableWidget::staticMetaObject,
              &QTableView::staticMetaObject,   &QTreeWidget::staticMetaObject,     &QAbstractItemView::staticMetaObject,
              &QHeaderView::staticMetaObject,  &QScrollArea::staticMetaObject,     &QSlider::staticMetaObject,
              &QProgressBar::staticMetaObject, &QCalendarWidget::staticMetaObject, &QMenu::staticMetaObject,
              &QScrollBar::staticMetaObject}) {
            known.insert(QString::fromLatin1(type->className()), type);
        }
        return known;
    }();
    return types;
}

bool isA(const QString& type, const QMetaObject& kind) {
    const QMetaObject* known = styledTypes().value(type);
    return known != nullptr && known->inherits(&kind);
}

StyledPart partOf(const QString& text) {
    static const QRegularExpression piece(
        QStringLiteral("([A-Za-z_*][\\w]*)|#([\\w-]+)|\\[([\\w-]+)=\"([^\"]*)\"\\]|::([\\w-]+)|:([\\w-]+)"));
    StyledPart part;
    part.type = QStringLiteral("*");
    for (auto found = piece.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured(1)) {
            part.type = match.captured(1);
        } else if (match.hasCaptured(2)) {
            part.id = match.captured(2);
        } else if (match.hasCaptured(3)) {
            part.properties.insert(match.captured(3), match.captured(4));
        } else if (match.hasCaptured(5)) {
            part.inside = match.captured(5);
        } else {
            part.states << match.captured(6);
        }
    }
    return part;
}

/// Whether all that `special` is about is what `general` is about, the subcontrols aside.
bool covers(const StyledPart& general, const StyledPart& special) {
    const QMetaObject* wide = styledTypes().value(general.type);
    const QMetaObject* narrow = styledTypes().value(special.type);
    const bool type = general.type == QLatin1String("*") || general.type == special.type ||
                      (wide != nullptr && narrow != nullptr && narrow->inherits(wide));
    bool fits = type && (general.id.isEmpty() || general.id == special.id);
    for (auto property = general.properties.begin(); property != general.properties.end(); ++property) {
        fits = fits && special.properties.value(property.key()) == property.value();
    }
    return fits && std::all_of(general.states.begin(), general.states.end(),
                               [&special](const QString& state) { return special.states.contains(state); });
}

bool covers(const StyleRule& general, const StyleRule& special) {
    if (!covers(general.parts.back(), special.parts.back())) {
        return false;
    }
    std::size_t at = 0; // the parts around it, in this order, with others between them
    for (std::size_t i = 0; i + 1 < general.parts.size(); ++i) {
        while (at + 1 < special.parts.size() && !covers(general.parts[i], special.parts[at])) {
            ++at;
        }
        if (at + 1 >= special.parts.size()) {
            return false;
        }
        ++at;
    }
    return true;
}

/// As Qt weighs them: ids, then properties and states, then types.
std::tuple<qsizetype, qsizetype, int> weight(const StyleRule& rule) {
    std::tuple<qsizetype, qsizetype, int> sum{};
    for (const StyledPart& part : rule.parts) {
        std::get<0>(sum) += part.id.isEmpty() ? 0 : 1;
        std::get<1>(sum) += part.properties.size() + part.states.size();
        std::get<2>(sum) += part.type == QLatin1String("*") ? 0 : 1;
    }
    return sum;
}

/// The ink in a value: "1px solid @edge" → "edge"; empty for "none" and "transparent".
QString inkIn(const QString& value) {
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    return name.match(value).captured(1);
}

class Sheet {
public:
    explicit Sheet(const QString& sheet) : m_rules(styleRules(sheet)) {
        for (const StyleRule& rule : m_rules) {
            const QString& type = rule.parts.back().type;
            const bool holds = type == QLatin1String("QWidget") || type == QLatin1String("QFrame");
            const QString ink = inkIn(rule.says.value(QStringLiteral("background")));
            if (holds && (ink.endsWith(QLatin1String("round")) || ink == QLatin1String("card") ||
                          ink == QLatin1String("row") || ink == QLatin1String("help"))) {
                m_containers.insert(ink);
            }
        }
    }

    [[nodiscard]] std::vector<StyledPair> pairs() const {
        std::vector<StyledPair> all;
        for (const StyleRule& rule : m_rules) {
            texts(rule, all);
            edges(rule, all);
        }
        return all;
    }

private:
    /// What stands for `rule`: its own word, or that of the weightiest rule which covers it. Of a subcontrol first the
    /// rules of the same subcontrol, then (`fallsBack`) those of the widget it is a part of.
    [[nodiscard]] std::optional<QString> inForce(const StyleRule& rule, const QStringList& names,
                                                 bool fallsBack) const {
        std::optional<QString> best;
        std::tuple<int, std::tuple<qsizetype, qsizetype, int>, std::size_t> most{-1, {}, 0};
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            const StyleRule& other = m_rules[i];
            const bool same = other.parts.back().inside == rule.parts.back().inside;
            if ((!same && !(fallsBack && other.parts.back().inside.isEmpty())) || !covers(other, rule)) {
                continue;
            }
            for (const QString& name : names) {
                const std::tuple<int, std::tuple<qsizetype, qsizetype, int>, std::size_t> now{same ? 1 : 0,
                                                                                              weight(other), i};
                if (other.says.contains(name) && now >= most) {
                    most = now;
                    best = other.says.value(name);
                }
            }
        }
        return best;
    }

    [[nodiscard]] std::set<QString> groundsOf(const StyleRule& rule) const {
        const QString own = inkIn(inForce(rule, {QStringLiteral("background")}, true).value_or(QString()));
        return own.isEmpty() ? m_containers : std::set<QString>{own};
    }

    void texts(const StyleRule& rule, std::vector<StyledPair>& all) const {
        const StyledPart& part = rule.parts.back();
        const bool off = part.states.contains(QStringLiteral("disabled"));
        const auto add = [&](const QString& ink, const QString& ground) {
            all.push_back({StyledPair::What::Text, ink, ground, rule.selector, off});
        };
        const bool holdsNoText = part.inside == QLatin1String("indicator") || part.inside == QLatin1String("groove") ||
                                 part.inside == QLatin1String("handle") || part.inside == QLatin1String("sub-page") ||
                                 rule.parts.back().properties.contains(QStringLiteral("progress")) ||
                                 part.id == QLatin1String("overlayShade");
        const QString ink = inkIn(inForce(rule, {QStringLiteral("color")}, true).value_or(QString()));
        if (!holdsNoText &&
            (rule.says.contains(QStringLiteral("color")) || rule.says.contains(QStringLiteral("background")))) {
            for (const QString& ground : groundsOf(rule)) {
                add(ink, ground);
            }
        }
        if (const QString chosen = inkIn(rule.says.value(QStringLiteral("selection-background-color")));
            !chosen.isEmpty()) {
            // Without a colour of its own the letters would have one that no palette knows: the empty ink is a fault.
            add(inkIn(inForce(rule, {QStringLiteral("selection-color")}, false).value_or(QString())), chosen);
        }
        if (const QString other = inkIn(rule.says.value(QStringLiteral("alternate-background-color")));
            !other.isEmpty()) {
            add(ink, other);
        }
    }

    void edges(const StyleRule& rule, std::vector<StyledPair>& all) const {
        const StyledPart& part = rule.parts.back();
        const bool focus = part.states.contains(QStringLiteral("focus"));
        const bool field = isA(part.type, QAbstractButton::staticMetaObject) ||
                           isA(part.type, QLineEdit::staticMetaObject) || isA(part.type, QComboBox::staticMetaObject) ||
                           isA(part.type, QAbstractSpinBox::staticMetaObject) ||
                           isA(part.type, QPlainTextEdit::staticMetaObject);
        if (!focus && !field) {
            return;
        }
        const QStringList names{QStringLiteral("border"), QStringLiteral("border-color")};
        QString ink;
        for (const QString& name : names) {
            ink = rule.says.contains(name) ? inkIn(rule.says.value(name)) : ink;
        }
        if (ink.isEmpty()) {
            return;
        }
        const bool off = part.states.contains(QStringLiteral("disabled"));
        // The edge of a row or cell lies inside its view, that of a widget on what is around it.
        const bool within = part.inside == QLatin1String("item");
        for (const QString& ground : within ? groundsOf(rule) : m_containers) {
            all.push_back({StyledPair::What::Edge, ink, ground, rule.selector, off});
        }
    }

    std::vector<StyleRule> m_rules;
    std::set<QString> m_containers;
};

} // namespace

std::vector<StyleRule> styleRules(const QString& sheet) {
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    std::vector<StyleRule> rules;
    const QString plain = QString(sheet).remove(comment);
    for (auto found = block.globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        StyleRule rule;
        for (const QString& line : match.captured(2).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const qsizetype colon = line.indexOf(QLatin1Char(':'));
            if (colon > 0) {
                rule.says.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
            }
        }
        for (const QString& selector : match.captured(1).split(QLatin1Char(','))) {
            rule.selector = selector.simplified();
            rule.parts.clear();
            for (const QString& part : rule.selector.split(QRegularExpression(QStringLiteral("[ >]+")))) {
                rule.parts.push_back(partOf(part));
            }
            rules.push_back(rule);
        }
    }
    return rules;
}

std::vector<StyledPair> styledPairs(const QString& sheet) { return Sheet(sheet).pairs(); }

QStringList unknownTypes(const QString& sheet) {
    QStringList unknown;
    for (const StyleRule& rule : styleRules(sheet)) {
        for (const StyledPart& part : rule.parts) {
            if (part.type != QLatin1String("*") && !styledTypes().contains(part.type)) {
                unknown << part.type;
            }
        }
    }
    return unknown;
}

} // namespace yingke::test
