// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/fact_text.h"

#include "core/money.h"
#include "office/texts/written.h"
#include "scenario/player/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yingke::widgets {

namespace {

struct FactTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::FactTexts)
};

/// 二 → 2, 十 → 10, 二十五 → 25; digits as they are.
qlonglong countSaid(const QString& text) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    bool written = false;
    if (const qlonglong number = text.toLongLong(&written); written) {
        return number;
    }
    const auto digit = [](QChar sign) { return sign == QChar(u'两') ? 2 : digits.indexOf(sign); };
    const qsizetype ten = text.indexOf(QChar(u'十'));
    if (ten < 0) {
        return digit(text.front());
    }
    return (ten == 0 ? 1 : digit(text.front())) * 10 + (ten + 1 < text.size() ? digit(text.back()) : 0);
}

/// How goods are counted.
const QString& units() {
    static const QString all = QStringLiteral("套张把台个件只箱包袋条组对盆幅块辆面桶盒双瓶卷捆部扇根副");
    return all;
}

struct Counted {
    QString name;
    qlonglong quantity = 1;
    QString unit;
};

/// 沙发 2 · 沙发×2 · 沙发*2 · 沙发; with a unit 沙发 2 套 · 沙发两套 · 2套沙发. 四件套 and 三人沙发 are names.
Counted countedOf(const QString& text) {
    static const QString number =
        QStringLiteral("(\\d{1,9}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])");
    static const QString unit = QStringLiteral("([%1])").arg(units());
    static const QString apart = QStringLiteral("(?:\\s*[×xX*]\\s*|\\s+)");
    static const QRegularExpression bare(QStringLiteral("^(.*?\\S)%1(\\d{1,9})$").arg(apart));
    static const QRegularExpression behind(QStringLiteral("^(.*?\\S)%1%2\\s*%3$").arg(apart, number, unit));
    static const QRegularExpression joined(QStringLiteral("^(.*?[^\\d\\s])%1\\s*%2$").arg(number, unit));
    static const QRegularExpression before(
        QStringLiteral("^%1\\s*%2\\s*(?![套装式合分头用])(\\S.*)$").arg(number, unit));
    if (const auto match = bare.match(text); match.hasMatch()) {
        return {match.captured(1), match.captured(2).toLongLong(), {}};
    }
    for (const QRegularExpression& form : {behind, joined}) {
        if (const auto match = form.match(text); match.hasMatch()) {
            return {match.captured(1), countSaid(match.captured(2)), match.captured(3)};
        }
    }
    if (const auto match = before.match(text); match.hasMatch()) {
        return {match.captured(3), countSaid(match.captured(1)), match.captured(2)};
    }
    return {text, 1, {}};
}

/// A note stands behind a bar: 沙发×2 | 三人座.
std::optional<core::ListItem> itemOf(const QString& part) {
    const qsizetype bar = part.indexOf(QLatin1Char('|'));
    const Counted counted = countedOf(part.left(bar).trimmed());
    core::ListItem item;
    item.name = counted.name.toStdString();
    item.quantity = counted.quantity;
    item.unit = counted.unit.toStdString();
    item.note = bar < 0 ? std::string{} : part.mid(bar + 1).trimmed().toStdString();
    return item.name.empty() ? std::nullopt : std::optional(item);
}

std::optional<core::FactValue> listOf(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[、,，;；\\n]"));
    std::vector<core::ListItem> items;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        if (auto item = itemOf(part)) {
            items.push_back(std::move(*item));
        }
    }
    return items;
}

} // namespace

std::optional<core::FactValue> valueOf(scenario::FactType type, const QString& typed) {
    // Full-width digits and points, as an input method writes them, are digits and points.
    const bool figures = type == scenario::FactType::Count || type == scenario::FactType::Money;
    const QString text = figures ? office::plainWritten(typed) : office::withoutUnseen(typed).trimmed();
    switch (type) {
    case scenario::FactType::Count: {
        bool number = false;
        const qlonglong count = text.toLongLong(&number);
        return number ? std::optional<core::FactValue>(std::int64_t{count}) : std::nullopt;
    }
    case scenario::FactType::Money:
        if (const auto sum = office::sumWritten(text); sum && sum->rounding == office::Rounding::Exact) {
            return core::Money{sum->fen};
        }
        return std::nullopt;
    case scenario::FactType::YesNo:
        if (text == QStringLiteral("是") || text == QStringLiteral("y") || text == QStringLiteral("1")) {
            return true;
        }
        if (text == QStringLiteral("否") || text == QStringLiteral("n") || text == QStringLiteral("0")) {
            return false;
        }
        return std::nullopt;
    case scenario::FactType::List:
        return listOf(typed);
    case scenario::FactType::Text:
    case scenario::FactType::Room:
    case scenario::FactType::Telephone:
    case scenario::FactType::Date:
    case scenario::FactType::Time:
    case scenario::FactType::DateTime:
    case scenario::FactType::Person:
        return text.toStdString();
    }
    return std::nullopt;
}

QString quantityText(const core::ListItem& item) {
    return QString::number(item.quantity) + QString::fromStdString(item.unit);
}

std::optional<std::pair<std::int64_t, std::string>> quantityOf(const QString& text) {
    static const QRegularExpression written(QStringLiteral("^\\s*(\\d{1,9})\\s*([%1]?)\\s*$").arg(units()));
    const auto match = written.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return std::pair(std::int64_t{match.captured(1).toLongLong()}, match.captured(2).toStdString());
}

QString fieldText(const core::FactValue& value) {
    if (const auto* items = std::get_if<std::vector<core::ListItem>>(&value)) {
        QStringList lines;
        for (const core::ListItem& item : *items) {
            lines << QString::fromStdString(item.name) + QStringLiteral("×") + quantityText(item) +
                         (item.note.empty() ? QString() : QStringLiteral(" | ") + QString::fromStdString(item.note));
        }
        return lines.join(QLatin1Char('\n'));
    }
    const auto* text = std::get_if<std::string>(&value);
    return QString::fromStdString(text != nullptr ? *text : scenario::saidInChinese(value, 0)); // no date is left
}

QDate exampleDay(const core::Moment& now) { return QDate(1970, 1, 1).addDays(core::localDay(now) + 1); }

QString hintFor(scenario::FactType type, const core::Moment& now) {
    switch (type) {
    case scenario::FactType::Count:
        return FactTexts::tr("a number");
    case scenario::FactType::Money:
        return FactTexts::tr("e.g. 120.50");
    case scenario::FactType::YesNo:
        return FactTexts::tr("yes: 1, no: 0");
    case scenario::FactType::List:
        return FactTexts::tr("e.g. sofa×1, chair×4");
    case scenario::FactType::Date:
        return exampleDay(now).toString(QStringLiteral("yyyy-MM-dd"));
    case scenario::FactType::Time:
        return QStringLiteral("14:30");
    case scenario::FactType::DateTime:
        return FactTexts::tr("14:30, tomorrow 9:00, +30");
    case scenario::FactType::Room:
        return QStringLiteral("3-2-1502");
    case scenario::FactType::Text:
    case scenario::FactType::Telephone:
    case scenario::FactType::Person:
        return {};
    }
    return {};
}

} // namespace yingke::widgets
