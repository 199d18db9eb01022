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

/// 沙发 2 · 沙发×2 · 沙发*2 · 沙发; a note stands behind a bar: 沙发×2 | 三人座.
std::optional<core::ListItem> itemOf(const QString& part) {
    static const QRegularExpression many(QStringLiteral("^(.*?\\S)(?:\\s*[×xX*]\\s*|\\s+)(\\d{1,9})$"));
    const qsizetype bar = part.indexOf(QLatin1Char('|'));
    const QString text = part.left(bar).trimmed();
    const auto match = many.match(text);
    core::ListItem item;
    item.name = (match.hasMatch() ? match.captured(1) : text).toStdString();
    item.quantity = match.hasMatch() ? match.captured(2).toLongLong() : 1;
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

QString fieldText(const core::FactValue& value) {
    if (const auto* items = std::get_if<std::vector<core::ListItem>>(&value)) {
        QStringList lines;
        for (const core::ListItem& item : *items) {
            lines << QString::fromStdString(item.name) + QStringLiteral("×") + QString::number(item.quantity) +
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
