// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/spelling_parts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace yingke::registers {

namespace {

/// Kinds of places, longer words first. A shop 商铺1-2 is another place than room 2 of building 1.
const QStringList& kinds() {
    static const QStringList words =
        QStringLiteral(
            "小高层 商业街 储藏室 储藏间 储物间 地下室 写字楼 地下车位 地下车库 机械车位 叠拼 叠墅 联排 别墅 双拼 独栋 "
            "洋房 排屋 合院 高层 多层 商铺 底商 门面 店面 车位 车库 库房 公寓")
            .split(QLatin1Char(' '));
    return words;
}

/// Kinds that no spelling of before kept: what stands before them ends there (3商铺2), and a sign behind them is none
/// (商铺-1-2 is 商铺1-2). The others were kept as they stood, and are still.
bool isNewKind(const QString& kind) {
    static const QStringList words =
        QStringLiteral("商业街 储藏室 地下室 写字楼 独栋 洋房 商铺 底商 门面 库房").split(QLatin1Char(' '));
    return words.contains(kind);
}

bool isAsciiPart(QChar sign) { return sign.unicode() < 0x80 && sign.isLetterOrNumber(); }

bool isHanNumeral(QChar sign) {
    static const QString numerals = QStringLiteral("零〇一二三四五六七八九十");
    return numerals.contains(sign);
}

/// A name of Han characters goes on here: neither a number nor a word for a building, a unit, a room.
bool isNameSign(QChar sign) {
    static const QString words = QStringLiteral("栋幢座楼梯门室房铺号单");
    return isHan(sign) && !isHanNumeral(sign) && !words.contains(sign);
}

int digitOf(QChar character) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    return character == QChar(u'〇') ? 0 : static_cast<int>(digits.indexOf(character));
}

/// Half width and upper case, without signs that nobody sees; a space that parts two numbers or letters is a sign.
QString plainSpelling(const QString& spelling) {
    QString text;
    bool space = false;
    for (const QChar sign : spelling.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (sign.isSpace() || sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control) {
            space = space || sign.isSpace();
            continue;
        }
        if (space && !text.isEmpty() && isAsciiPart(text.back()) && isAsciiPart(sign)) {
            text += QLatin1Char(' ');
        }
        space = false;
        text += sign;
    }
    return text;
}

/// What an input method leaves when its candidates are not chosen: 3DONG2DANYUAN401SHI. Only between numbers.
QString withoutPinyin(QString text) {
    static const struct {
        QRegularExpression pinyin;
        QString word;
    } words[] = {
        {QRegularExpression(QStringLiteral("(?<=[0-9])[ ']?DAN[ ']?YUAN(?![A-Z])")), QStringLiteral("单元")},
        {QRegularExpression(QStringLiteral("(?<=[0-9])[ ']?HAO[ ']?LOU(?![A-Z])")), QStringLiteral("号楼")},
        {QRegularExpression(QStringLiteral("(?<=[0-9])[ ']?(DONG|ZHUANG|ZUO)(?![A-Z])")), QStringLiteral("栋")},
        {QRegularExpression(QStringLiteral("(?<=[0-9])[ ']?HAO(?![A-Z])")), QStringLiteral("号")},
        {QRegularExpression(QStringLiteral("(?<=[0-9])[ ']?(SHI|FANG)(?![A-Z])")), QStringLiteral("室")}};
    for (const auto& one : words) {
        text.replace(one.pinyin, one.word);
    }
    return text;
}

/// 第1栋第2单元第501室, and the floor of 1层101, which the room says again.
QString withoutOrdinals(QString text) {
    static const QRegularExpression ordinal(
        QStringLiteral("第(?=[0-9零〇一二三四五六七八九十]+(?:号|#|栋|幢|座|楼|单元|梯|门|室|房))"));
    static const QRegularExpression floor(
        QStringLiteral("(?<![0-9])([0-9]{1,2})(?:层|楼)-?(?=0?\\1[0-9]{2}(?![0-9]))"));
    static const QRegularExpression isBehindUnit(QStringLiteral("单元|-"));
    if (text.contains(QChar(u'第'))) {
        text.remove(ordinal);
    }
    if (!text.contains(QChar(u'层')) && !text.contains(QChar(u'楼'))) { // as most are
        return text;
    }
    if (const auto found = floor.match(text);
        found.hasMatch() && found.capturedStart() > 0 && text.left(found.capturedStart()).contains(isBehindUnit)) {
        text.remove(found.capturedStart(), found.capturedLength());
    }
    return text;
}

bool isMinus(QChar sign) { return sign == QLatin1Char('-') || sign == QChar(u'−'); }

enum class Minus { None, Below, Unclear };

/// A room below the ground is written -101: at the beginning of its cell, or behind another sign (1-1--101). Behind a
/// word it may be a sign between the parts as well (1栋1单元-102, but 1栋-1单元-102): unclear unless all words have it.
Minus minusAt(const QString& text, qsizetype at) {
    const bool isNumber = at + 1 < text.size() && isMinus(text.at(at)) && text.at(at + 1).isDigit();
    if (!isNumber) {
        return Minus::None;
    }
    if (at == 0 || isMinus(text.at(at - 1))) {
        return Minus::Below;
    }
    static const QRegularExpression bare(QStringLiteral("(?:栋|幢|座|楼|单元|梯|门)(?=[0-9零〇一二三四五六七八九十])"));
    const bool isBehindWord = isHan(text.at(at - 1)) && QStringLiteral("栋幢座楼元梯门").contains(text.at(at - 1));
    return isBehindWord && text.left(at).contains(bare) ? Minus::Unclear : Minus::None;
}

struct Break {
    qsizetype length = 0; ///< 0: none here
    PartWord word = PartWord::None;
};

/// The word or sign at `at` that ends a part; `before` is the part so far.
Break breakAt(const QString& text, qsizetype at, const QString& before) {
    static const struct {
        const char16_t* written;
        PartWord word;
    } longer[] = {{u"号楼", PartWord::Building}, {u"#楼", PartWord::Building},  {u"栋楼", PartWord::Building},
                  {u"幢楼", PartWord::Building}, {u"座楼", PartWord::Building}, {u"号栋", PartWord::Building},
                  {u"单元", PartWord::Unit},     {u"号门", PartWord::Unit},     {u"号房", PartWord::Room},
                  {u"号铺", PartWord::Room},     {u"号室", PartWord::Room}};
    const QStringView rest = QStringView(text).mid(at);
    const QChar next = rest.size() > 1 ? rest.at(1) : QChar();
    const bool inName = !before.isEmpty() && isHan(before.back()) && !isHanNumeral(before.back());
    for (const auto& one : longer) {
        const QStringView written(one.written);
        if (rest.startsWith(written) && (one.word == PartWord::Unit || !inName)) {
            return {written.size(), one.word};
        }
    }
    static const QString signs = QStringLiteral("-:/\\_.,;~'\"‐‑‒–—―−─、。’‘#") + QLatin1Char(' ');
    const QChar sign = rest.front();
    if (signs.contains(sign)) {
        return {1, PartWord::None};
    }
    if (sign == QChar(u'·')) {
        return {1, std::any_of(before.begin(), before.end(), isHan) ? PartWord::Community : PartWord::None};
    }
    if (QStringLiteral("栋幢座").contains(sign)) {
        return inName && isNameSign(next) ? Break{} : Break{1, PartWord::Building}; // 金座花园3 is a name
    }
    // 红楼小区, 南门3, 18号院: part of a name.
    const bool isYard = sign == QChar(u'号') && next == QChar(u'院');
    if (inName || isYard) {
        return {};
    }
    if (QStringLiteral("梯门").contains(sign)) {
        return {1, PartWord::Unit};
    }
    if (QStringLiteral("室房").contains(sign)) {
        return {1, PartWord::Room};
    }
    return {QStringLiteral("楼铺号").contains(sign) ? 1 : 0, PartWord::None};
}

QString kindAt(const QString& text, qsizetype at) {
    if (at >= text.size() || !isHan(text.at(at))) {
        return {};
    }
    const QStringView rest = QStringView(text).mid(at);
    const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const QString& kind) {
        // 别墅区 and 公寓楼 are names that go on.
        return rest.startsWith(kind) && (rest.size() == kind.size() || !isNameSign(rest.at(kind.size())));
    });
    return found != kinds().end() ? *found : QString();
}

bool isPlainNumber(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiPart);
}

/// A kind at the end belongs to the number before it, unless a sign parts them: 1栋101商铺, 1栋101号商铺 are room
/// 商铺101. Whether `part`, which comes before `kind`, was taken for it.
bool joinKindBehind(std::vector<SpellingPart>& parts, QString& part, const QString& kind, bool isBehindWord) {
    if (isPlainNumber(part) && isNewKind(kind)) {
        part.prepend(kind);
        return true;
    }
    if (!part.isEmpty() || parts.empty() || !isBehindWord) {
        return false;
    }
    SpellingPart& last = parts.back();
    const bool isRoom = last.word == PartWord::None || last.word == PartWord::Room;
    if (isRoom && isPlainNumber(last.text)) {
        last.text.prepend(kind);
        return true;
    }
    return false;
}

/// A lone 商铺 belongs to the number behind the sign: 商铺-1-2.
void joinKinds(std::vector<SpellingPart>& parts) {
    for (std::size_t i = 0; i + 1 < parts.size();) {
        const QString& text = parts[i].text;
        const auto ends = [&text](const QString& kind) { return isNewKind(kind) && text.endsWith(kind); };
        const bool isLone = std::any_of(kinds().begin(), kinds().end(), ends);
        if (isLone && isAsciiPart(parts[i + 1].text.front())) {
            parts[i + 1].text.prepend(text);
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

} // namespace

bool isHan(QChar character) {
    return character.unicode() == 0x3007 || (character.unicode() >= 0x4E00 && character.unicode() <= 0x9FA5);
}

bool isSoundPart(const QString& part) {
    return std::all_of(part.begin(), part.end(), [](QChar sign) { return isHan(sign) || isAsciiPart(sign); });
}

QString withoutHanNumerals(const QString& part) {
    const QChar ten(u'十');
    const qsizetype at = part.indexOf(ten);
    QString digits;
    for (const QChar character : part) {
        if (!isHanNumeral(character)) {
            return part;
        }
        if (character != ten) {
            digits += QString::number(digitOf(character));
        }
    }
    if (at < 0) {
        return digits;
    }
    if (part.count(ten) > 1 || at > 1 || part.size() > at + 2) {
        return part;
    }
    const int tens = at == 0 ? 1 : digitOf(part.front());
    const int ones = at + 1 < part.size() ? digitOf(part.back()) : 0;
    return QString::number(tens * 10 + ones);
}

QString kindOfPlace(const QString& part) { return kindAt(part, 0); }

QString withKindAhead(const QString& part) {
    for (const QString& kind : kinds()) {
        if (part.size() > kind.size() && part.endsWith(kind) && isPlainNumber(part.chopped(kind.size()))) {
            return kind + part.chopped(kind.size());
        }
    }
    return part;
}

std::pair<QString, QString> communityAndBuilding(const QString& part) {
    qsizetype from = part.size();
    while (from > 0 && (isAsciiPart(part.at(from - 1)) || isHanNumeral(part.at(from - 1)))) {
        --from;
    }
    for (const QString& kind : kinds()) {
        if (QStringView(part).left(from).endsWith(kind)) {
            from -= kind.size();
            break;
        }
    }
    if (from == part.size() || from == 0) {
        return {QString(), part};
    }
    return {part.left(from), withoutHanNumerals(part.mid(from))};
}

std::vector<SpellingPart> partsOf(const QString& spelling, Written how) {
    QString text = plainSpelling(spelling);
    if (how == Written::Typed && std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isUpper(); })) {
        text = withoutPinyin(text);
    }
    text = withoutOrdinals(text);
    std::vector<SpellingPart> parts;
    QString part;
    QString below; // 负 before the part that comes, or a sign that makes it none
    const auto end = [&](PartWord word, bool isEnded) {
        if (!part.isEmpty()) {
            const bool isLast = below != QChar(u'负') || !isEnded || word == PartWord::Room;
            parts.push_back({(isLast ? below : QStringLiteral("-")) + withoutHanNumerals(part), word, isEnded});
            below.clear();
        }
        part.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        if (const QString kind = kindAt(text, at); !kind.isEmpty()) {
            const bool isLast = at + kind.size() == text.size();
            const bool isBehindWord = at > 0 && QStringLiteral("号室房").contains(text.at(at - 1));
            if (isLast && joinKindBehind(parts, part, kind, isBehindWord)) {
                at += kind.size();
                continue;
            }
            if (isNewKind(kind) && !part.isEmpty() && isAsciiPart(part.back())) {
                end(PartWord::None, true);
            }
            part += kind;
            at += kind.size();
        } else if (const Minus minus = part.isEmpty() ? minusAt(text, at) : Minus::None; minus != Minus::None) {
            below = minus == Minus::Below ? QStringLiteral("负") : QStringLiteral("-");
            ++at;
        } else if (const Break ends = breakAt(text, at, part); ends.length > 0) {
            end(ends.word, true);
            at += ends.length;
        } else {
            part += text.at(at++);
        }
    }
    end(PartWord::None, false);
    joinKinds(parts);
    return parts;
}

} // namespace yingke::registers
