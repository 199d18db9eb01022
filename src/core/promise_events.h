// SPDX-License-Identifier: GPL-3.0-or-later
// Promises as events. Each carries, in its record, the visit it was made in.
// Fields marked [personal] go into the journal's erasable rows.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/promise.h"

#include <string>

namespace yingke::core::event {

struct PromiseMade {
    PromiseId promise;
    std::string kind;
    std::string what; /* [personal] */
    PersonId owner;
    Millis due = 0;
    Millis remindBefore = 0;
    PromiseMoves moves = PromiseMoves::Freely;
    std::string script;
    friend bool operator==(const PromiseMade&, const PromiseMade&) = default;
};
struct PromiseMoved {
    PromiseId promise;
    Millis due = 0;
    std::string reason; /* [personal] */
    friend bool operator==(const PromiseMoved&, const PromiseMoved&) = default;
};
struct PromiseKept {
    PromiseId promise;
    friend bool operator==(const PromiseKept&, const PromiseKept&) = default;
};
struct PromiseBroken {
    PromiseId promise;
    std::string reason; /* [personal] */
    friend bool operator==(const PromiseBroken&, const PromiseBroken&) = default;
};
struct PromiseWithdrawn {
    PromiseId promise;
    std::string reason; /* [personal] */
    friend bool operator==(const PromiseWithdrawn&, const PromiseWithdrawn&) = default;
};
struct PromiseReassigned {
    PromiseId promise;
    PersonId owner;
    friend bool operator==(const PromiseReassigned&, const PromiseReassigned&) = default;
};

} // namespace yingke::core::event
