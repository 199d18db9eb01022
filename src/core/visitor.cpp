// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visitor.h"

namespace yingke::core {

Visitor changed(Visitor visitor, const VisitorChange& change) {
    const auto take = [](auto& field, const auto& wanted) {
        if (wanted) {
            field = *wanted;
        }
    };
    take(visitor.surname, change.surname);
    take(visitor.title, change.title);
    take(visitor.role, change.role);
    take(visitor.room, change.room);
    take(visitor.telephone, change.telephone);
    take(visitor.matter, change.matter);
    take(visitor.speaksEnglish, change.speaksEnglish);
    take(visitor.knownBy, change.knownBy);
    return visitor;
}

} // namespace yingke::core
