// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for promises.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/promise.h"

#include <string>

namespace yingke::core::command {

/// The owner may not be empty; due lies in the future.
struct MakePromise {
    VisitId visit;
    PromiseId promise;
    std::string kind;
    std::string what;
    PersonId owner;
    Millis due = 0;
    Millis remindBefore = 0;
    PromiseMoves moves = PromiseMoves::Freely;
    std::string script;
};
/// Rejected when locked (S3.4-08) or not later than before.
struct MovePromise {
    PromiseId promise;
    Millis due = 0;
    std::string reason;
};
struct KeepPromise {
    PromiseId promise;
};
struct BreakPromise {
    PromiseId promise;
    std::string reason;
};
struct WithdrawPromise {
    PromiseId promise;
    std::string reason;
};
struct ReassignPromise {
    PromiseId promise;
    PersonId owner;
};

} // namespace yingke::core::command
