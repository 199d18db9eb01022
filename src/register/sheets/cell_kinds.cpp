// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/cell_kinds.h"

#include "office/texts/written.h"
#include "register/rooms/spelling_parts.h"
#include "register/rooms/texts.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace yingke::registers {

namespace {

/// Two to four Han characters and none that a word below has: nearly all names of a sheet, told without reading them
/// again and again.
bool isPlainName(const QString& text) {
    static const QString ofWords = QStringLiteral("租业户房产夫等现备故之代过是否先女男姓名家本客住店");
    constexpr qsizetype longest = 4;
    return text.size() >= 2 && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](QChar one) { return isHan(one) && !ofWords.contains(one); });
}

} // namespace

bool looksLikeDay(const QString& text) {
    static const QRegularExpression day(
        QStringLiteral(
            "^\\d{1,2}月\\d{1,2}日$|^\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?$|"
            "^(?:\\d{1,2}[- /])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[- /]\\d{1,4})?$|"
            "^(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[ T].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    // Most places are figures and 栋, 单元, 室: these are no days.
    const bool may =
        text.contains(QChar(u'月')) || text.size() >= 8 ||
        std::any_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80 && one.isLetter(); });
    return may && text.size() >= 3 && day.match(office::plainWritten(text)).hasMatch();
}

bool looksLikeTime(const QString& text) {
    static const QRegularExpression time(QStringLiteral("^\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?$"));
    return (text.contains(QLatin1Char(':')) || text.contains(QChar(u'：'))) &&
           time.match(office::plainWritten(text)).hasMatch();
}

bool isDitto(const QString& text) {
    static const QStringList words = QStringLiteral("同上 〃 ″ 上同 同前 '' \" ” ditto").split(QLatin1Char(' '));
    static const QString begins = QStringLiteral("同〃″上'\"”dD");
    return !text.isEmpty() && text.size() <= 5 && begins.contains(text.front()) && words.contains(text.toLower());
}

bool saysNobody(const QString& text) {
    static const QRegularExpression nobody(
        QStringLiteral("^(?:(?:业主|房主|产权人)?(?:自住|自用|自有)|同(?:业主|房主|产权人|左)|业主本人|本人自住|"
                       "无(?:业主|租户|租客|人|住户|人住|人居住|承租人)|查无此人|拒绝提供|(?:未|待)(?:交付|交房|收房|"
                       "领房|入住|装修|出租|售出?|租)|"
                       "已(?:售|收房|交付|交房)(?:未入住)?|毛坯(?:房)?|空关|空置房?|样板[房间]|(?:在|待)售|开发商(?:"
                       "自留)?|物业用房|法院查封)$"));
    static const QString begins = QStringLiteral("业房产自同本无查拒未待已毛空样在开物法");
    constexpr qsizetype longest = 8;
    return text.size() >= 2 && text.size() <= longest && begins.contains(text.front()) &&
           nobody.match(office::plainWritten(text)).hasMatch();
}

QString nameWritten(const QString& text) {
    static const QRegularExpression padded(QStringLiteral("^\\p{Han}(?:\\s+\\p{Han})+$"));
    const auto isSpace = [](QChar one) { return one.isSpace(); };
    if (std::none_of(text.begin(), text.end(), isSpace) || !padded.match(text).hasMatch()) {
        return text;
    }
    QString name;
    std::remove_copy_if(text.begin(), text.end(), std::back_inserter(name), isSpace);
    return name;
}

QString whyNoName(const QString& text) {
    static const QSet<QString> states =
        [](const QStringList& words) {
            return QSet<QString>(words.begin(), words.end());
        }(QStringLiteral(
              "正常 冻结 停用 有效 无效 作废 注销 已注销 已作废 在住 已入住 未入住 搬走 已搬走 已搬离 已迁出 退租 "
              "已退租 未缴 已缴 已交 未交 欠费 空置 出租 已出租 冻结中")
              .split(QLatin1Char(' ')));
    if (states.contains(text)) { // a row whose cells stand one column too far left or right
        return Texts::tr("is no name");
    }
    if (isPlainName(text)) {
        return {};
    }
    const QString plain = office::plainWritten(text);
    static const QRegularExpression figures(QStringLiteral("^[\\d\\s.,/:年月日-]+$"));
    static const QRegularExpression number(QStringLiteral("\\d[\\d -]{5,}\\d"));
    static const QRegularExpression several(
        QStringLiteral("\\p{Han}\\s*[、/,;&+|]\\s*\\p{Han}|\\n|^\\p{Han}{2,3}(?:[和与及]|转| "
                       "+)\\p{Han}{2,3}$|夫[妇妻]|等\\d*人|原.+现"));
    static const QRegularExpression remark(QStringLiteral(
        "^[(\\[【〔]|[(\\[【〔](?:[^)\\]】〕]*(?:已|过户|搬|租|原|前|妻|夫|儿|女|父|母|代|配偶|业主|退|注销|售|故|离|"
        "同住|亲|友|"
        "新|旧))[^)\\]】〕]*[)\\]】〕]$|^(?:租[户客: ]|承租|原业主|前业主|现业主|原产权|业主|产权人|房主|户主|同\\d)|"
        "[-:： ]租|(?:租|租户|租客|已故|之[妻夫子女父母]|代收|过户)$|\\d"));
    static const QRegularExpression company(QStringLiteral("公司|集团|中心|合伙|银行|医院|学校|有限|工作室|事务所|店"));
    static const QStringList words =
        QStringLiteral("true false 是 否 业主 租户 租客 出租户 住户 家属 本人 户主 产权人 先生 女士 男 女 姓名 名称")
            .split(QLatin1Char(' '));
    if (plain.isEmpty()) {
        return {};
    }
    const bool isFigures =
        (plain.front().unicode() < 0x80 || plain.front().isDigit()) && figures.match(plain).hasMatch();
    if (isFigures || words.contains(plain.toLower()) || plain.startsWith(QStringLiteral("备注"))) {
        return Texts::tr("is no name");
    }
    if (number.match(plain).hasMatch()) {
        return Texts::tr("holds a number; write that into the column of telephones");
    }
    if (company.match(plain).hasMatch()) {
        return {};
    }
    if (several.match(plain).hasMatch()) {
        return Texts::tr("may be more than one person; write a row for each");
    }
    return remark.match(plain).hasMatch() ? Texts::tr("has a remark beside the name; write the name alone") : QString();
}

} // namespace yingke::registers
