// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace yingke::platform {

namespace {

constexpr std::array endings = {SIGTERM, SIGHUP, SIGINT};

std::array<int, 2> channel = {-1, -1}; ///< from the signal to the loop: a handler may write and do little else
static_assert(std::atomic<int>::is_always_lock_free);
std::atomic<int> wanted{-1};

extern "C" void wantEnd(int /*signal*/) {
    const int kept = errno;
    const char word = 'e';
    [[maybe_unused]] const ssize_t written = write(wanted, &word, 1);
    errno = kept;
}

} // namespace

struct EndSignals::Before {
    std::array<struct sigaction, endings.size()> acts{};
};

EndSignals::EndSignals(QObject* parent) : QObject(parent), m_before(std::make_unique<Before>()) {
    if (pipe2(channel.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        m_before.reset(); // they end the program as they always did
        return;
    }
    wanted = channel[1];
    m_notifier = std::make_unique<QSocketNotifier>(channel[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::take);
    struct sigaction act {};
    act.sa_handler = wantEnd;
    act.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        sigaction(endings.at(i), nullptr, &m_before->acts.at(i));
        if (m_before->acts.at(i).sa_handler != SIG_IGN) { // nohup: whoever started it wants it to stay
            sigaction(endings.at(i), &act, nullptr);
        }
    }
}

EndSignals::~EndSignals() {
    if (m_before == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < endings.size(); ++i) {
        sigaction(endings.at(i), &m_before->acts.at(i), nullptr);
    }
    m_notifier.reset();
    wanted = -1;
    close(channel[0]);
    close(channel[1]);
}

void EndSignals::take() {
    std::array<char, 64> words{};
    if (read(channel[0], words.data(), words.size()) > 0) {
        emit asked();
    }
}

} // namespace yingke::platform
