// SPDX-License-Identifier: GPL-3.0-or-later
// A second start on a data place that is open already brings the first window forward, and ends.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace yingke::app {

/// In the first: told when another start wants its window. One a process; lives in the thread of its event loop.
class SecondStart : public QObject {
    Q_OBJECT

public:
    explicit SecondStart(QObject* parent = nullptr);
    ~SecondStart() override;

    /// In the second: asks the process that holds the lock of the file `journal`, if that is a running `program` (the
    /// name of its file) of this user. False: nobody was asked.
    [[nodiscard]] static bool ask(const QString& journal, const QString& program);

signals:
    void wanted();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace yingke::app
