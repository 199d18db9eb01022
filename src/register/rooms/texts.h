// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of this room's sentences outside of QObjects: Texts::tr("…"). Each room has its own, since
// lupdate does not follow a name into another namespace.
#pragma once

#include <QCoreApplication>

namespace yingke::registers {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(yingke::registers::Texts)
};

} // namespace yingke::registers
