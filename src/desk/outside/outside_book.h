// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine's desk does outside of its window, as it was chosen: kept beside the data (outside.ini), because
// each machine has its own loudspeaker and its own desktop. Whether there is sound at all is the office's (soundOn).
#pragma once

#include <QObject>
#include <QString>

namespace yingke::desk {

struct OutsideChoices {
    int volume = 70;      ///< percent, 0 to 100
    bool arrivals = true; ///< a sound when somebody begins to wait
    bool notices = true;  ///< a notification at warning and overdue
    bool tray = true;     ///< the number waiting, beside the clock
    bool awake = true;    ///< the screen stays on while a limit runs

    friend bool operator==(const OutsideChoices&, const OutsideChoices&) = default;
};

class OutsideBook : public QObject {
    Q_OBJECT

public:
    /// `folder`: the data place. What can't be read is as above.
    explicit OutsideBook(const QString& folder, QObject* parent = nullptr);

    [[nodiscard]] const OutsideChoices& choices() const { return m_choices; }
    /// Holds at once. A disk that refuses costs the choice at the next start and nothing else.
    void choose(const OutsideChoices& choices);
    /// By so many percent, within its bounds.
    void changeVolume(int by);

signals:
    void changed();

private:
    QString m_file;
    OutsideChoices m_choices;
};

} // namespace yingke::desk
