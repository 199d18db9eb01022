// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_fields.h"

#include "core/money.h"
#include "register/texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr qsizetype mostCharacters = 60;
const QDate spreadsheetOrigin(1899, 12, 30);

bool matches(const char* pattern, const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                              QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

bool inRange(const QDate& day) { return day.isValid() && day.year() >= 1990 && day.year() <= 2100; }

} // namespace

QString faultInText(const QString& text) {
    if (text.size() > mostCharacters) {
        return Texts::tr("is longer than 60 characters");
    }
    const bool lines =
        std::any_of(text.begin(), text.end(), [](QChar one) { return one.category() == QChar::Other_Control; });
    return lines ? Texts::tr("has a line break or another control character in it") : QString();
}

QString faultInName(const QString& name) {
    return name.trimmed().isEmpty() ? Texts::tr("is empty; write a name") : faultInText(name);
}

QString faultInTelephone(const QString& telephone) {
    static const QRegularExpression scientific(QStringLiteral("^[0-9.]+[eE]\\+?[0-9]+$"));
    if (scientific.match(telephone).hasMatch()) {
        return Texts::tr("was shortened by the spreadsheet; format the column as text and enter it again");
    }
    static const QRegularExpression digits(QStringLiteral("^[0-9+ -]{3,20}$"));
    return telephone.isEmpty() || digits.match(telephone).hasMatch() ? QString() : Texts::tr("is no telephone number");
}

QString faultInIdentity(const QString& identity) {
    static const QRegularExpression sound(QStringLiteral("^[0-9A-Za-z()（）-]{4,30}$"));
    return identity.isEmpty() || sound.match(identity).hasMatch() ? QString() : Texts::tr("is no identity number");
}

QString faultInArea(const QString& area) {
    static const QRegularExpression sound(QStringLiteral("^[0-9]{1,7}(\\.[0-9]{1,4})?$"));
    return area.isEmpty() || sound.match(area).hasMatch() ? QString() : Texts::tr("is no area; write for example 89.5");
}

QString faultInPlate(const QString& plate) {
    return matches("[\\p{Han}A-Z0-9]{3,12}", plateFrom(plate)) ? QString() : Texts::tr("is no plate");
}

QString faultInAmount(const QString& amount) {
    return fenFrom(amount) ? QString() : Texts::tr("is no sum above zero; write for example 1286.40");
}

std::optional<QDate> dayFrom(const QString& written) {
    QString text = written.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression parted(
        QStringLiteral("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?([T ].*)?$"));
    if (const auto match = parted.match(text); match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return inRange(day) ? std::optional(day) : std::nullopt;
    }
    static const QRegularExpression eight(QStringLiteral("^[0-9]{8}$"));
    if (eight.match(text).hasMatch()) {
        const QDate day = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
        return inRange(day) ? std::optional(day) : std::nullopt;
    }
    static const QRegularExpression serial(QStringLiteral("^[0-9]{5}(\\.[0-9]+)?$"));
    if (serial.match(text).hasMatch()) {
        const QDate day = spreadsheetOrigin.addDays(text.section(QLatin1Char('.'), 0, 0).toInt());
        return inRange(day) ? std::optional(day) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::int64_t> fenFrom(const QString& written) {
    QString text = written.trimmed();
    if (text.endsWith(QChar(u'元'))) {
        text.chop(1);
    }
    const auto sum = core::moneyFromText(text.toStdString());
    return sum && sum->fen > 0 ? std::optional(sum->fen) : std::nullopt;
}

QString plateFrom(const QString& written) {
    QString plate;
    for (const QChar one : written.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!one.isSpace() && one != QChar(u'·') && one != QChar(u'•') && one != QLatin1Char('-')) {
            plate += one;
        }
    }
    return plate;
}

QString roleWord(ResidentRole role) {
    switch (role) {
    case ResidentRole::Owner:
        return QStringLiteral("业主");
    case ResidentRole::Tenant:
        return QStringLiteral("租户");
    case ResidentRole::Family:
        return QStringLiteral("家庭成员");
    case ResidentRole::Contact:
        return QStringLiteral("联系人");
    }
    return {};
}

std::optional<ResidentRole> roleFrom(const QString& word) {
    const struct {
        const char16_t* part;
        ResidentRole role;
    } words[] = {{u"租", ResidentRole::Tenant},       {u"tenant", ResidentRole::Tenant},
                 {u"家", ResidentRole::Family},       {u"成员", ResidentRole::Family},
                 {u"family", ResidentRole::Family},   {u"联系", ResidentRole::Contact},
                 {u"contact", ResidentRole::Contact}, {u"业主", ResidentRole::Owner},
                 {u"产权", ResidentRole::Owner},      {u"owner", ResidentRole::Owner}};
    for (const auto& one : words) {
        if (word.contains(QStringView(one.part), Qt::CaseInsensitive)) {
            return one.role;
        }
    }
    return std::nullopt;
}

QString titleWord(core::Title title) {
    switch (title) {
    case core::Title::Sir:
        return QStringLiteral("男");
    case core::Title::Madam:
        return QStringLiteral("女");
    case core::Title::Unknown:
        break;
    }
    return {};
}

std::optional<core::Title> titleFrom(const QString& word) {
    const QString text = word.trimmed().toLower();
    if (text.isEmpty() || text == QStringLiteral("未知") || text == QStringLiteral("-")) {
        return core::Title::Unknown;
    }
    if (text.startsWith(QChar(u'男')) || text == QStringLiteral("先生") || text == QStringLiteral("m")) {
        return core::Title::Sir;
    }
    if (text.startsWith(QChar(u'女')) || text == QStringLiteral("f")) {
        return core::Title::Madam;
    }
    return std::nullopt;
}

} // namespace yingke::registers
