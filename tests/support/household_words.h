// SPDX-License-Identifier: GPL-3.0-or-later
// People and lines of the register, in short words for tests.
#pragma once

#include "register/rooms/register_values.h"

namespace yingke::test {

inline registers::Resident personOf(registers::ResidentRole role, const char16_t* name, const char* telephone) {
    return {role, QStringView(name).toString(), core::Title::Unknown, QLatin1String(telephone), {}};
}

inline registers::Arrear lineOf(const char16_t* fee, std::int64_t fen, const char16_t* payer, const QDate& from,
                                const QDate& until) {
    return {QStringView(fee).toString(), fen, QStringView(payer).toString(), from, until};
}

} // namespace yingke::test
