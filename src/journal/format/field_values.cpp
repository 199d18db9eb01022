// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/field_values.h"

namespace yingke::journal {

namespace {

template <std::size_t... places>
void readForm(const QJsonObject& object, core::FactValue& value, std::index_sequence<places...> /*places*/) {
    const FieldReader reader(object);
    const auto read = [&]<std::size_t place>(std::integral_constant<std::size_t, place> /*place*/) {
        const char* form = Kept<core::FactValue>::forms.at(place);
        const bool found = object.contains(QLatin1String(form));
        if (found) {
            reader.plain(form, value.emplace<place>());
        }
        return found;
    };
    if (!(read(std::integral_constant<std::size_t, places>{}) || ...)) {
        value.emplace<std::string>();
    }
}

} // namespace

QJsonValue Kept<core::FactValue>::to(const core::FactValue& value) {
    QJsonObject object;
    FieldWriter writer(object);
    const char* form = forms.at(value.index());
    std::visit([&writer, form](const auto& content) { writer.plain(form, content); }, value);
    return object;
}

void Kept<core::FactValue>::from(const QJsonValue& json, core::FactValue& value) {
    readForm(json.toObject(), value, std::make_index_sequence<forms.size()>{});
}

} // namespace yingke::journal
