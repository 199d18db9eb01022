// SPDX-License-Identifier: GPL-3.0-or-later
// Events as JSON and back. What is personal goes into a part of its own, which can be erased without touching the rest.
#pragma once

#include "core/event.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace yingke::journal {

struct Encoded {
    QJsonObject payload;
    QJsonObject personal; ///< empty when the event has nothing personal
};

/// The version written with each event; a kind whose fields change gets the next number and both are read.
inline constexpr int eventVersion = 1;

[[nodiscard]] Encoded encode(const core::Event& event);

/// The event again; erased personal fields come back empty. Nothing for a kind or version that this program does not
/// know.
[[nodiscard]] std::optional<core::Event> decode(const QString& kind, int version, const QJsonObject& payload,
                                                const QJsonObject& personal);

} // namespace yingke::journal
