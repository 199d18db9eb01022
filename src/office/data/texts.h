// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of the office's sentences outside of QObjects: Texts::tr("…").
#pragma once

#include <QCoreApplication>

namespace yingke::office {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(yingke::office::Texts)
};

} // namespace yingke::office
