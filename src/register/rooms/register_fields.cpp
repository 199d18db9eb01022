// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/register_fields.h"

#include "office/texts/written.h"
#include "register/rooms/texts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr qsizetype mostCharacters = 60;

bool matches(const char* pattern, const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                              QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

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
    const QStringList numbers = office::telephonesWritten(telephone);
    if (telephone.isEmpty() || numbers.size() == 1) {
        return {};
    }
    return numbers.isEmpty() ? office::whyNoTelephone(telephone)
                             : Texts::tr("holds several numbers; write one here and the others as contacts");
}

QString telephoneFrom(const QString& written) { return office::telephonesWritten(written).value(0); }

QString faultInIdentity(const QString& identity) {
    static const QRegularExpression sound(QStringLiteral("^[0-9A-Za-z()（）-]{4,30}$"));
    return identity.isEmpty() || sound.match(identity).hasMatch() ? QString() : Texts::tr("is no identity number");
}

QString faultInArea(const QString& area) {
    return area.isEmpty() || office::areaWritten(area) ? QString() : Texts::tr("is no area; write for example 89.5");
}

QString faultInPlate(const QString& plate) {
    static const QRegularExpression figures(QStringLiteral("(?:.*[A-Z0-9]){3}"));
    const QString one = plateFrom(plate);
    return matches("[\\p{Han}A-Z0-9]{3,12}", one) && figures.match(one).hasMatch() ? QString()
                                                                                   : Texts::tr("is no plate");
}

QString faultInAmount(const QString& amount) {
    const auto sum = office::sumWritten(amount);
    if (sum && sum->rounding == office::Rounding::Rounded) {
        return Texts::tr("has more than two decimals; write for example 1286.40");
    }
    return sum && sum->fen > 0 ? QString() : Texts::tr("is no sum above zero; write for example 1286.40");
}

std::optional<QDate> firstDayFrom(const QString& written) {
    const auto period = office::periodWritten(written);
    return period ? std::optional(period->from) : office::dayOfSerial(written);
}

std::optional<QDate> lastDayFrom(const QString& written) {
    const auto period = office::periodWritten(written);
    return period ? std::optional(period->until) : office::dayOfSerial(written);
}

std::optional<std::int64_t> fenFrom(const QString& written) {
    const auto sum = office::sumWritten(written);
    return sum && sum->fen > 0 && sum->rounding == office::Rounding::Exact ? std::optional(sum->fen) : std::nullopt;
}

QString plateFrom(const QString& written) {
    QString plate;
    for (const QChar one : office::plainWritten(written).toUpper()) {
        if (!one.isSpace() && one != QChar(u'·') && one != QChar(u'•') && one != QLatin1Char('-')) {
            plate += one;
        }
    }
    return plate;
}

QStringList platesFrom(const QString& written) {
    static const QRegularExpression between(QStringLiteral("[/、,;|\\n\\r]"));
    QStringList plates;
    for (const QString& part : office::plainWritten(written).split(between, Qt::SkipEmptyParts)) {
        plates << plateFrom(part);
    }
    return plates;
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
    case ResidentRole::Unknown:
        return QStringLiteral("身份未知");
    }
    return {};
}

std::optional<ResidentRole> roleFrom(const QString& word) {
    // Whole words only: 原业主 and 业主配偶 are no owners, 租客家属 no tenant.
    static const QHash<QString, ResidentRole> words = [] {
        QHash<QString, ResidentRole> all;
        const auto add = [&all](const char16_t* list, ResidentRole role) {
            for (const QString& one : QStringView(list).toString().split(QLatin1Char(' '))) {
                all.insert(one, role);
            }
        };
        add(u"业主 产权人 房主 业主本人 owner", ResidentRole::Owner);
        add(u"租户 租客 承租人 承租户 tenant", ResidentRole::Tenant);
        add(u"家庭成员 家属 家人 成员 业主家属 family", ResidentRole::Family);
        add(u"联系人 紧急联系人 contact", ResidentRole::Contact);
        add(u"身份未知", ResidentRole::Unknown);
        return all;
    }();
    const auto found = words.constFind(office::plainWritten(word).toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
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
