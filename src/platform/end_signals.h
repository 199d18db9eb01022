// SPDX-License-Identifier: GPL-3.0-or-later
// The end that is asked for with a signal: SIGTERM when the machine goes down or a session ends that has no session
// manager, SIGHUP when the terminal goes, SIGINT from its keyboard. Whoever listens ends the program in its order,
// instead of being gone in the middle of it.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace yingke::platform {

/// One at a time in a program; lives in the window's thread. While it lives these signals end nothing by themselves.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override; ///< the signals mean again what they meant before

signals:
    void asked(); ///< once for what came together

private:
    void take();

    struct Before;
    std::unique_ptr<Before> m_before;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace yingke::platform
