// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of a shift on its paper: A4, a line each, and at the end where both write their names.
#pragma once

#include "widgets/slip/slip_layout.h"

#include <QString>
#include <QStringList>

namespace yingke::logbook {

/// `signers`: who write below; each gets a line of their own.
[[nodiscard]] widgets::SlipLayout layOutSheet(const QString& title, const QString& text, const QStringList& signers);

} // namespace yingke::logbook
