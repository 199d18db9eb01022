// SPDX-License-Identifier: GPL-3.0-or-later
// The sound at warning and at overdue: a seam, so that tests hear it.
#pragma once

namespace yingke::widgets {

class Bell {
public:
    virtual ~Bell() = default;
    virtual void ring() = 0;
};

/// The system's own sound.
class SystemBell : public Bell {
public:
    void ring() override;
};

} // namespace yingke::widgets
