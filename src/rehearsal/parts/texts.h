// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of the rehearsal's sentences outside of QObjects: Texts::tr("…").
#pragma once

#include <QCoreApplication>

namespace yingke::rehearsal {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(yingke::rehearsal::Texts)
};

} // namespace yingke::rehearsal
