// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/grammar.h"
#include "scenario/language/load_step.h"
#include "scenario/language/values.h"

namespace yingke::scenario {

FactSpec readFact(Reader& reader, const Text& id, const Node& node) {
    FactSpec fact;
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
    fact.after = reader.text(node, "after");
    fact.from = reader.text(node, "from");
    if (const auto text = reader.optionalText(node, "range")) {
        const auto bounds = range(text->text);
        if (!bounds) {
            reader.error(text->place, "range", "范围要写成 1..200 的样子,前面的数不大于后面的。",
                         "A range is written 1..200, the first number not above the second.");
        } else {
            const std::int64_t scale = fact.type == FactType::Money ? 100 : 1; // written in yuan, kept in fen
            fact.least = bounds->least ? std::optional(*bounds->least * scale) : std::nullopt;
            fact.most = bounds->most ? std::optional(*bounds->most * scale) : std::nullopt;
        }
    }
    return fact;
}

} // namespace yingke::scenario
