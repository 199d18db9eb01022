// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/editor_parts.h"

#include <QDir>

namespace yingke::rehearsal {

QStringList EditorParts::pieces() const {
    return QDir(folder + QStringLiteral("/scripts/zh_CN/pieces"))
        .entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
}

} // namespace yingke::rehearsal
