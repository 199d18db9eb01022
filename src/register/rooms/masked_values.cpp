// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/masked_values.h"

#include "register/rooms/texts.h"

#include <algorithm>

namespace yingke::registers {

namespace {

/// Signs that stand for a sign that is not to be read, of whatever width.
bool isMask(QChar one) {
    static const QString signs = QStringLiteral("*＊∗⁎✱✲●•○◯■□◆◇×✕✖▇█");
    return signs.contains(one);
}

bool isCross(QChar one) {
    return one == QLatin1Char('x') || one == QLatin1Char('X') || one == QChar(u'ｘ') || one == QChar(u'Ｘ');
}

/// The longest run of what `is` says.
template <typename Is> qsizetype longestRun(const QString& text, const Is& is) {
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar one : text) {
        run = is(one) ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

bool hasMask(const QString& text) { return std::any_of(text.begin(), text.end(), isMask); }

} // namespace

bool isMaskedName(const QString& name) {
    const QString text = name.trimmed();
    // · stands between the parts of a name; of the signs above no name has any.
    if (hasMask(text) || text.contains(QChar(u'某'))) {
        return true;
    }
    const auto isHan = [](QChar one) { return one.script() == QChar::Script_Han; };
    const auto isFiller = [](QChar one) { return isCross(one) || one == QLatin1Char('_') || one == QLatin1Char('#'); };
    const auto filler = std::find_if(text.begin(), text.end(), isFiller);
    const bool some = filler != text.end();
    const bool onlyThose =
        std::all_of(text.begin(), text.end(), [&](QChar one) { return isHan(one) || isFiller(one); });
    const bool han = std::any_of(text.begin(), text.end(), isHan);
    return some && onlyThose && (han || longestRun(text, isFiller) > 1);
}

bool isMaskedNumber(const QString& number) {
    return hasMask(number) || longestRun(number, isCross) > 1 ||
           longestRun(number, [](QChar one) { return one == QLatin1Char('#') || one == QLatin1Char('_'); }) > 1;
}

bool isMaskedPlate(const QString& plate) {
    QString text = plate;
    text.remove(QChar(u'•')); // some write it between, for ·
    return hasMask(text) || longestRun(text, [](QChar one) {
                                return one == QLatin1Char('x') || one == QLatin1Char('#') || one == QLatin1Char('_');
                            }) > 1;
}

QString maskedSentence() {
    return Texts::tr("is masked; have the sheet written with whole names and numbers, and take that one");
}

} // namespace yingke::registers
