// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/characters.h"
#include "scenario/language/grammar.h"
#include "scenario/language/load_step.h"
#include "scenario/language/values.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

/// Whether a bound may be an expression: of what has an order and is no length.
bool boundByExpression(FactType type) {
    return type == FactType::Count || type == FactType::Money || type == FactType::Date || type == FactType::Time ||
           type == FactType::DateTime;
}

/// "today + 1 d..today + 14 d" of the second language, its two ends with their places.
void readEnds(const Text& range, FactSpec& fact) {
    const std::size_t dots = range.text.find("..");
    const auto end = [&range](std::size_t begin, std::size_t until) {
        const std::size_t first = std::min(range.text.find_first_not_of(' ', begin), until);
        Text text{range.text.substr(first, until - first), range.place};
        text.place.column += static_cast<int>(core::characters(std::string_view(range.text).substr(0, first)));
        return text;
    };
    fact.min = end(0, dots);
    fact.max = end(dots + 2, range.text.size());
}

/// 5..1: two whole numbers, the greater before the smaller.
bool turnedRange(const std::string& text) {
    const std::size_t dots = text.find("..");
    return dots != std::string::npos && range(text.substr(dots + 2) + ".." + text.substr(0, dots)).has_value();
}

/// Whether some value lies in whole numbers from the least to the most; told when none does.
bool fitsAny(Reader& reader, const Text& text, const Range& bounds, FactType type) {
    constexpr std::int64_t mostLetters = 60; // of a text, and lines of a list, that say nothing else
    constexpr std::int64_t mostLines = 200;
    switch (type) {
    case FactType::Count:
    case FactType::Money:
        return true;
    case FactType::YesNo:
        reader.error(text.place, "range", "是非(yes_no)没有范围。请删去 range:。",
                     "A yes or no has no range. Remove range:.");
        return false;
    case FactType::Date:
    case FactType::Time:
    case FactType::DateTime:
        reader.error(text.place, "range",
                     "日期和时间的范围要写成 today..today + 14 d 或 08:00..18:00 的样子(language: 2)。",
                     "The range of a date or time is written today..today + 14 d or 08:00..18:00 (language: 2).");
        return false;
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
    case FactType::List:
        break;
    }
    const bool list = type == FactType::List;
    const std::int64_t most =
        list ? std::min(bounds.most.value_or(mostLines), mostLines) : bounds.most.value_or(mostLetters);
    if (most >= 1 && bounds.least.value_or(0) <= most) {
        return true;
    }
    const std::string shown = std::to_string(std::max<std::int64_t>(most, 0));
    reader.error(text.place, "range",
                 "这里最多 " + shown + (list ? " 行" : " 个字") + ",什么都填不进去。请把“" + text.text +
                     "”改大,两头都写上。",
                 "At most " + shown + (list ? " lines" : " letters") +
                     " may be written here, so nothing fits. Make \"" + text.text + "\" larger, with both ends.");
    return false;
}

void readRange(Reader& reader, const Text& text, FactSpec& fact) {
    if (const auto bounds = range(text.text)) {
        if (!fitsAny(reader, text, *bounds, fact.type)) {
            return;
        }
        const std::int64_t scale = fact.type == FactType::Money ? 100 : 1; // written in yuan, kept in fen
        fact.least = bounds->least ? std::optional(*bounds->least * scale) : std::nullopt;
        fact.most = bounds->most ? std::optional(*bounds->most * scale) : std::nullopt;
        return;
    }
    const bool expression =
        fact.language == Language::Second && boundByExpression(fact.type) && !turnedRange(text.text);
    if (expression && text.text.find("..") != std::string::npos && text.text.size() > 2) {
        readEnds(text, fact);
        return;
    }
    if (turnedRange(text.text)) {
        const std::size_t dots = text.text.find("..");
        const std::string meant = text.text.substr(dots + 2) + ".." + text.text.substr(0, dots);
        reader.error(text.place, "range",
                     "“" + text.text + "”前面的数比后面的大,什么值都填不进去。是不是 " + meant + "?",
                     "\"" + text.text + "\" begins above its end, so no value fits. Did you mean " + meant + "?");
        return;
    }
    reader.error(text.place, "range", "范围要写成 1..200 的样子,前面的数不大于后面的。",
                 "A range is written 1..200, the first number not above the second.");
}

void readBounds(Reader& reader, const Node& node, FactSpec& fact) {
    for (const char* key : {"min", "max"}) {
        const auto text = reader.optionalText(node, key);
        if (!text) {
            continue;
        }
        if (fact.language == Language::First) {
            reader.error(text->place, "second-language",
                         std::string(key) + ": 只在 language: 2 的脚本里有用。请在开头写 language: 2。",
                         std::string(key) + ": works in a script of language: 2 only. Write language: 2 at its head.");
        } else if (!boundByExpression(fact.type)) {
            reader.error(text->place, "range",
                         std::string(key) + ": 只用于数目、金额、日期和时间。文字的长短请写 range: 1..20。",
                         std::string(key) +
                             ": is for counts, sums, dates and times. How long a text may be is written range: 1..20.");
        } else {
            (std::string(key) == "min" ? fact.min : fact.max) = *text;
        }
    }
}

/// `of: visitor`: a name, a room or a telephone is the visitor's own.
void readOwner(Reader& reader, const Node& node, FactSpec& fact) {
    const auto of = reader.optionalText(node, "of");
    if (!of) {
        return;
    }
    (void)reader.word(node, "of", {"visitor"});
    fact.ofVisitor = fact.type == FactType::Text || fact.type == FactType::Person || fact.type == FactType::Room ||
                     fact.type == FactType::Telephone;
    if (!fact.ofVisitor) {
        reader.error(of->place, "not-of-visitor",
                     "of: visitor 只用于客户的称呼(text、person)、房号(room)和电话(telephone)。",
                     "of: visitor is for what the visitor is called (text, person), a room or a telephone.");
    }
}

} // namespace

FactSpec readFact(Reader& reader, const Text& id, const Node& node, Language language) {
    FactSpec fact;
    fact.language = language;
    fact.id = core::FactId{id.text};
    fact.place = id.place;
    if (!isId(id.text)) {
        reader.error(id.place, "bad-id", "信息项的名字只能用小写字母、数字和下划线。",
                     "A fact's name is made of small letters, digits and underscores.");
    }
    if (!reader.wantMap(node, id.text)) {
        return fact;
    }
    reader.onlyKeys(node, keysAt(GrammarPlace::Fact));
    (void)reader.required(node, "type");
    fact.type = static_cast<FactType>(reader.word(
        node, "type",
        {"text", "count", "money", "room", "telephone", "date", "time", "date_time", "list", "yes_no", "person"}));
    fact.label = reader.text(node, "label");
    (void)reader.required(node, "label");
    fact.optional = reader.flag(node, "optional", false);
    fact.future = reader.flag(node, "future", false);
    fact.fresh = reader.flag(node, "fresh", false);
    readOwner(reader, node, fact);
    fact.after = reader.text(node, "after");
    fact.from = reader.text(node, "from");
    if (const auto text = reader.optionalText(node, "range")) {
        readRange(reader, *text, fact);
    }
    readBounds(reader, node, fact);
    return fact;
}

} // namespace yingke::scenario
