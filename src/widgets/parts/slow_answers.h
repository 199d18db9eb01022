// SPDX-License-Identifier: GPL-3.0-or-later
// Which answers to events took too long, and where: the innermost one is told, once; a wait for a person in an event
// loop of its own (a dialog) is none. One thread.
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>

#include <functional>

namespace yingke::widgets {

class SlowAnswers {
public:
    /// `receiver`: its class; `place`: the nearest class of ours at or above it, "-" when there is none or it is gone.
    using Tell = std::function<void(qint64 ms, const char* receiver, const char* place, QEvent::Type kind)>;

    SlowAnswers(int slowMs, Tell tell) : m_slowMs(slowMs), m_tell(std::move(tell)) {}

    /// Lives while an event is answered.
    class Answer {
    public:
        /// `loop`: how many event loops run one in another.
        Answer(SlowAnswers& all, const QObject* receiver, QEvent::Type kind, int loop);
        ~Answer();
        Answer(const Answer&) = delete;
        Answer& operator=(const Answer&) = delete;

    private:
        SlowAnswers& m_all;
        Answer* m_outer;
        QPointer<const QObject> m_living; ///< it may be gone when the event is answered
        const char* m_name;
        QEvent::Type m_kind;
        int m_loop;
        bool m_waited = false; ///< an event loop ran inside: its time is not its own
        bool m_told = false;   ///< an inner one was told already
        QElapsedTimer m_timer;
    };

private:
    int m_slowMs;
    Tell m_tell;
    Answer* m_innermost = nullptr;
};

} // namespace yingke::widgets
