// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes by their name alone: writers give them any prefix of a namespace, or none.
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace yingke::tables {

/// Of the element at hand; empty when it has no such attribute.
[[nodiscard]] inline QString localAttribute(const QXmlStreamReader& xml, const char* name) {
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        if (one.name() == QLatin1String(name)) {
            return one.value().toString();
        }
    }
    return {};
}

} // namespace yingke::tables
