// SPDX-License-Identifier: GPL-3.0-or-later
// The sounds of the hall: a seam, so that tests hear them.
#pragma once

#include <QString>

#include <functional>
#include <utility>

namespace yingke::widgets {

enum class Chime {
    SomebodyWaits, ///< who came in, or rings, has nobody yet
    Warning,       ///< a limit's time, or a promise's, is nearly over
    Overdue
};

class Bell {
public:
    using Told = std::function<void(const QString& fault)>;

    Bell() = default;
    virtual ~Bell() = default;
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    /// Returns at once, whatever plays it. `percent`: 0 (nothing is heard) to 100.
    virtual void ring(Chime chime, int percent) = 0;
    /// Who wants to know what became of each ring: in the window's thread, later. `fault`: why it is not heard as it
    /// should be; empty: it plays. One listener; {}: nobody.
    void setListener(Told told) { m_told = std::move(told); }

protected:
    void tell(const QString& fault) const {
        if (m_told) {
            m_told(fault);
        }
    }

private:
    Told m_told;
};

/// The computer's own beep for each of them, as loud as the system has it.
class SystemBell : public Bell {
public:
    void ring(Chime chime, int percent) override;
};

} // namespace yingke::widgets
