// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/texts/written.h"

#include "core/money.h"
#include "office/data/texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace yingke::office {

namespace {

bool isPlain(QChar one) {
    return (one.unicode() > 0x20 && one.unicode() < 0x7F) || (one.unicode() >= 0x4E00 && one.unicode() <= 0x9FFF);
}

/// Most cells are: nothing is copied then.
bool isPlainText(const QString& text) { return std::all_of(text.begin(), text.end(), isPlain); }

QString digitsOnly(const QString& text) {
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar one) { return one.isDigit(); });
    return digits;
}

/// One number in its form; empty when it is none.
QString telephoneOf(const QString& part) {
    static const QRegularExpression whole(QStringLiteral("^(?:\\((\\+?\\d{2,4})\\)\\s*)?(\\+?\\d[\\d -]*\\d)(?:\\.0)?"
                                                         "(?:\\s*(?:转|分机|ext\\.?|#|x)\\s*(\\d{1,6}))?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(part);
    if (!match.hasMatch()) {
        return {};
    }
    QString number = match.captured(2);
    if (!match.captured(1).isEmpty()) {
        number.prepend(match.captured(1) + QLatin1Char('-'));
    }
    if (!match.captured(3).isEmpty()) {
        number += QLatin1Char('-') + match.captured(3);
    }
    constexpr qsizetype least = 3;
    constexpr qsizetype most = 20;
    return number.size() >= least && number.size() <= most ? number : QString();
}

/// A mobile number has eleven digits; one that begins as such and has another count was typed wrongly.
bool isMobileOfWrongLength(const QString& number) {
    static const QRegularExpression mobile(QStringLiteral("^1[3-9]\\d{6,}$"));
    constexpr qsizetype length = 11;
    return mobile.match(number).hasMatch() && number.size() != length;
}

QStringList telephoneParts(const QString& plain) {
    static const QRegularExpression between(QStringLiteral("\\s*(?:[/、,;|\\n\\r]|或者?|和|&)\\s*"));
    static const QRegularExpression twoMobiles(QStringLiteral("(?<=\\d{11}) +(?=1\\d{10})"));
    QStringList parts;
    for (const QString& part : plain.split(between, Qt::SkipEmptyParts)) {
        parts += part.split(twoMobiles, Qt::SkipEmptyParts);
    }
    return parts;
}

} // namespace

QString withoutUnseen(const QString& written) {
    if (isPlainText(written)) {
        return written;
    }
    QString seen;
    seen.reserve(written.size());
    for (const QChar one : written) {
        if (one.category() != QChar::Other_Format) {
            seen += one.category() == QChar::Separator_Space ? QChar(u' ') : one;
        }
    }
    return seen.trimmed();
}

QString plainWritten(const QString& written) {
    return isPlainText(written) ? written : withoutUnseen(written).normalized(QString::NormalizationForm_KC).trimmed();
}

std::optional<WrittenSum> sumWritten(const QString& written) {
    static const QRegularExpression whole(
        QStringLiteral(
            "^(-|−|–)?(?:¥|RMB|CNY|人民币)?\\s*(-|−)?(\\d{1,3}(?:,\\d{3})+|\\d{1,13})(?:\\.(\\d{1,20}))?\\s*元?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = plainWritten(written);
    const bool inBrackets = text.size() > 2 && text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')'));
    if (inBrackets) { // how accounts write what is below zero
        text = text.mid(1, text.size() - 2);
    }
    const auto match = whole.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool negative = inBrackets || !match.captured(1).isEmpty() || !match.captured(2).isEmpty();
    // Eight decimals are what a sum is reckoned with; what lies behind comes of binary fractions (496.88499999999999).
    constexpr int reckoned = 9;
    constexpr std::int64_t fenInReckoned = 1'000'000; // of eight decimals
    const QString fraction = match.captured(4).leftJustified(reckoned, QLatin1Char('0')).left(reckoned);
    const std::int64_t eight = (fraction.toLongLong() + 5) / 10;
    const std::int64_t fen = (eight + fenInReckoned / 2) / fenInReckoned;
    QString yuan = match.captured(3);
    yuan.remove(QLatin1Char(','));
    const std::int64_t sum = yuan.toLongLong() * 100 + fen;
    constexpr std::int64_t limit = 1'000'000'000'000'000; // as core::Money
    if (sum >= limit) {
        return std::nullopt;
    }
    return WrittenSum{negative ? -sum : sum, eight % fenInReckoned == 0 ? Rounding::Exact : Rounding::Rounded};
}

QStringList telephonesWritten(const QString& written) {
    constexpr qsizetype mobileFigures = 11;
    const bool isMobile = written.size() == mobileFigures && written.startsWith(QLatin1Char('1')) &&
                          std::all_of(written.begin(), written.end(),
                                      [](QChar one) { return one >= QLatin1Char('0') && one <= QLatin1Char('9'); });
    if (isMobile) { // as most are
        return {written};
    }
    QStringList numbers;
    for (const QString& part : telephoneParts(plainWritten(written))) {
        const QString number = telephoneOf(part.trimmed());
        if (number.isEmpty() || isMobileOfWrongLength(number)) {
            return {};
        }
        if (!numbers.contains(number)) {
            numbers << number;
        }
    }
    return numbers;
}

QString whyNoTelephone(const QString& written) {
    const QString text = plainWritten(written);
    static const QRegularExpression scientific(QStringLiteral("^[0-9.]+[eE]\\+?[0-9]+$"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}"), QRegularExpression::UseUnicodePropertiesOption);
    if (scientific.match(text).hasMatch()) {
        return Texts::tr("was shortened by the spreadsheet; format the column as text and enter it again");
    }
    const QString digits = digitsOnly(text);
    constexpr int twoMobiles = 22;
    if (digits.size() == twoMobiles && digits == text) {
        return Texts::tr("looks like two numbers with nothing between them; write a / there");
    }
    for (const QString& part : telephoneParts(text)) {
        if (isMobileOfWrongLength(part.trimmed())) {
            return Texts::tr("has %n figures, a mobile number has 11", nullptr,
                             static_cast<int>(part.trimmed().size()));
        }
    }
    if (!digits.isEmpty() && letters.match(text).hasMatch()) {
        return Texts::tr("has words beside the number; write the number alone");
    }
    return Texts::tr("is no telephone number");
}

std::optional<QString> areaWritten(const QString& written) {
    static const QRegularExpression whole(
        QStringLiteral("^约?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{1,12})?\\s*(?:m2|m²|平方米?|平米|平)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(plainWritten(written));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString area = match.captured(1) + match.captured(2);
    return area.remove(QLatin1Char(','));
}

bool meansNothing(const QString& written) {
    constexpr qsizetype longest = 6;
    // Most cells are longer, or begin with a figure: nothing is copied then.
    if (written.isEmpty() || written.size() > 2 * longest || written.front().isDigit()) {
        return false;
    }
    const QString text = plainWritten(written).toLower();
    static const QString signs = QStringLiteral("-/\\—–―_.*?、");
    static const QStringList words =
        QStringLiteral(
            "无 没有 暂无 未登记 未填 未填写 未录入 未提供 未知 不详 待补 待定 空 空置 空房 空关 未售 nan none null "
            "nil n/a na <na> nat")
            .split(QLatin1Char(' '));
    static const QSet<QString> nothings(words.begin(), words.end());
    return !text.isEmpty() && text.size() <= longest &&
           (nothings.contains(text) ||
            std::all_of(text.begin(), text.end(), [](QChar one) { return signs.contains(one); }));
}

bool isSheetFault(const QString& written) {
    static const QRegularExpression fault(
        QStringLiteral("^#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|#+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return (written.startsWith(QLatin1Char('#')) || written.startsWith(QChar(u'＃'))) &&
           fault.match(plainWritten(written)).hasMatch();
}

} // namespace yingke::office
