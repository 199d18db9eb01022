// SPDX-License-Identifier: GPL-3.0-or-later
// A second start of the program calls the first one to the front: through a socket in the data place (0600), so that
// only this user's programs reach it, and each data place has its own.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace yingke::platform {

/// The first program's side. Lives in the window's thread.
class FrontCallListener : public QObject {
    Q_OBJECT

public:
    /// Listens at `path`; what a killed program left there is replaced: whoever listens has the data place's lock.
    /// Where the disk knows no sockets, nobody is heard, and a second start says what it says without this.
    explicit FrontCallListener(const QString& path, QObject* parent = nullptr);
    ~FrontCallListener() override; ///< takes the socket away
    [[nodiscard]] bool isListening() const { return m_socket >= 0; }

signals:
    void called();

private:
    void answer();

    QString m_path;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// The second program's side: whether somebody who listens at `path` answered within so long (milliseconds). A window
/// that hangs does not answer.
[[nodiscard]] bool calledToFront(const QString& path, int mostMs = 2'000);

} // namespace yingke::platform
