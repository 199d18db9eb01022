// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/line_breaks.h"

#include <QStringView>
#include <QTextBoundaryFinder>

namespace yingke::widgets {

namespace {

constexpr QStringView neverFirst(u"，。、；：？！）〕】｝》〉」』”’％‰℃·～,.;:?!)]}%");
constexpr QStringView neverLast(u"（〔【｛《〈「『“‘￥＄([{");
constexpr QStringView opening(u"“‘");
constexpr QStringView closing(u"”’");
constexpr QStringView keptInPairs(u"—…");
constexpr char16_t firstWide = 0x2E80; ///< from here on characters stand in a square of their own

bool isWide(QChar sign) {
    return sign.unicode() >= firstWide || keptInPairs.contains(sign) || opening.contains(sign) ||
           closing.contains(sign);
}

/// A dash between two times or rooms (10:30—11:00) stays at the end of its line; the pair —— may begin one.
bool isLoneDash(const QString& text, qsizetype at) {
    const QChar dash(u'—');
    const auto is = [&](qsizetype place) { return place >= 0 && place < text.size() && text.at(place) == dash; };
    return is(at) && !is(at + 1) && !is(at - 1);
}

bool forbidden(const QString& text, qsizetype at) {
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    return neverFirst.contains(after) || neverLast.contains(before) || isLoneDash(text, at) ||
           (before == after && keptInPairs.contains(after));
}

/// Unicode leaves quotation marks to the language, and so allows no break beside one.
bool besideQuote(const QString& text, qsizetype at) {
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    return (opening.contains(after) && isWide(before)) || (closing.contains(before) && isWide(after));
}

} // namespace

std::vector<LineBreak> lineBreaks(const QString& text) {
    std::vector<LineBreak> may(static_cast<std::size_t>(text.size()) + 1, LineBreak::Never);
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!forbidden(text, at)) {
            may[static_cast<std::size_t>(at)] = besideQuote(text, at) ? LineBreak::Well : LineBreak::InNeed;
        }
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary()) {
        if (!forbidden(text, at)) {
            may[static_cast<std::size_t>(at)] = LineBreak::Well;
        }
    }
    may.back() = LineBreak::Well;
    return may;
}

std::vector<qsizetype> characterEnds(const QString& text) {
    std::vector<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        ends.push_back(at);
    }
    return ends;
}

} // namespace yingke::widgets
