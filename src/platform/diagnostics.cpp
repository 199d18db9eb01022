// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/diagnostics.h"

#include "platform/file_kind.h"
#include "platform/private_files.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <spdlog/async_logger.h>
#include <spdlog/details/thread_pool.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <atomic>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace yingke::platform {

namespace {

constexpr std::size_t queued = 1024; ///< lines that may wait for the disk; then the oldest go

/// The owner's alone before the first byte, whatever the process's umask is: made by us, opened by spdlog.
void makeOwnersAlone(const std::string& path) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0) {
        (void)::fchmod(file, 0600);
        ::close(file);
    }
}

/// Rotating files to which each line goes at once. spdlog's own thread calls it, and nobody hears of what it throws:
/// what is not taken is counted, and told when the disk takes lines again.
class CountingSink : public spdlog::sinks::sink {
public:
    CountingSink(const std::string& path, std::size_t bytes)
        : m_files(path, bytes, Diagnostics::mostFiles - 1, false, handlers()) {}

    void log(const spdlog::details::log_msg& message) override {
        bool kept = false;
        try {
            if (m_untold > 0) {
                const std::string told = std::to_string(m_untold) + " lines before this one were lost";
                m_files.log({"", spdlog::level::warn, told});
            }
            m_files.log(message);
            m_files.flush();
            kept = true;
        } catch (const std::exception&) { // a full disk, a folder that was taken away
        }
        m_untold = kept ? 0 : m_untold + 1;
        const std::lock_guard lock(m_mutex);
        m_lost += kept ? 0 : 1;
        ++m_handled;
        m_some.notify_all();
    }
    void flush() override {}
    void set_pattern(const std::string& pattern) override { m_files.set_pattern(pattern); }
    void set_formatter(std::unique_ptr<spdlog::formatter> formatter) override {
        m_files.set_formatter(std::move(formatter));
    }

    [[nodiscard]] quint64 lost() {
        const std::lock_guard lock(m_mutex);
        return m_lost;
    }
    /// Waits until `done` says of the number of lines handled that it is enough.
    template <typename Done> bool wait(int mostMs, const Done& done) {
        std::unique_lock lock(m_mutex);
        return m_some.wait_for(lock, std::chrono::milliseconds(mostMs), [&] { return done(m_handled); });
    }

private:
    static spdlog::file_event_handlers handlers() {
        spdlog::file_event_handlers handlers;
        handlers.before_open = makeOwnersAlone;
        return handlers;
    }

    spdlog::sinks::rotating_file_sink_st m_files; ///< of spdlog's thread
    quint64 m_untold = 0;                         ///< of spdlog's thread
    std::mutex m_mutex;
    std::condition_variable m_some;
    quint64 m_handled = 0;
    quint64 m_lost = 0;
};

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

} // namespace

class Diagnostics::Private {
public:
    void open(const QString& folder, qint64 bytes);
    void install();
    void remove();
    void say(QtMsgType type, const QString& line);
    [[nodiscard]] bool flush(int mostMs);

    QString fault;
    std::shared_ptr<CountingSink> sink;

private:
    /// Qt calls a plain function that can't be told whose it is: this is all that it finds.
    struct Installed {
        std::mutex mutex;
        Private* log = nullptr;
        QtMessageHandler before = nullptr;
    };
    static Installed& installed() {
        static Installed one;
        return one;
    }
    static void receive(QtMsgType type, const QMessageLogContext& context, const QString& message);

    std::shared_ptr<spdlog::details::thread_pool> m_thread;
    std::shared_ptr<spdlog::async_logger> m_logger;
    std::atomic<quint64> m_said = 0;
};

void Diagnostics::Private::open(const QString& folder, qint64 bytes) {
    {
        const PrivateFiles ownersAlone;
        if (!QDir().mkpath(folder)) {
            fault = QStringLiteral("the folder can't be made");
            return;
        }
    }
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString name = folder + QStringLiteral("/yingke.log");
    if (isOtherThanFile(name)) { // a pipe would be waited for
        fault = QStringLiteral("something that is no file stands there");
        return;
    }
    try {
        const QByteArray path = QFile::encodeName(name);
        sink = std::make_shared<CountingSink>(path.toStdString(), static_cast<std::size_t>(bytes / mostFiles));
        sink->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %L %v");
        m_thread = std::make_shared<spdlog::details::thread_pool>(queued, 1);
        m_logger = std::make_shared<spdlog::async_logger>("yingke", sink, m_thread,
                                                          spdlog::async_overflow_policy::overrun_oldest);
        m_logger->set_level(spdlog::level::debug);
        m_logger->set_error_handler([](const std::string&) {}); // the sink counts; spdlog would write to stderr
    } catch (const std::exception& refused) {
        fault = QString::fromLocal8Bit(refused.what());
        m_logger.reset();
        m_thread.reset();
        sink.reset();
    }
}

void Diagnostics::Private::install() {
    Installed& one = installed();
    const std::lock_guard lock(one.mutex);
    Q_ASSERT(one.log == nullptr);
    one.log = this;
    one.before = qInstallMessageHandler(receive);
    // Rooms say nothing below a warning while nobody keeps it: tests and yingkectl stay quiet.
    QLoggingCategory::setFilterRules(QStringLiteral("yingke.*=true"));
}

void Diagnostics::Private::remove() {
    Installed& one = installed();
    {
        const std::lock_guard lock(one.mutex);
        if (one.log != this) {
            return;
        }
        qInstallMessageHandler(one.before);
        one.log = nullptr;
        QLoggingCategory::setFilterRules({});
    }
    m_logger.reset();
    m_thread.reset(); // writes what waits
}

void Diagnostics::Private::receive(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    Installed& one = installed();
    QtMessageHandler before = nullptr;
    {
        const std::lock_guard lock(one.mutex);
        before = one.before;
        if (one.log != nullptr) {
            const QLatin1String category(context.category != nullptr ? context.category : "default");
            const bool room = category.startsWith(QLatin1String("yingke."));
            one.log->say(type, QLatin1Char('[') + category + QStringLiteral("] ") +
                                   keptLine(message, room ? Speaker::Room : Speaker::Foreign));
            if (type == QtFatalMsg) {
                (void)one.log->flush(500); // the program ends behind this line
            }
        }
    }
    // Warnings stay visible where they were; the course of the day is for the file alone.
    if (before != nullptr && type != QtInfoMsg && type != QtDebugMsg) {
        before(type, context, message);
    }
}

void Diagnostics::Private::say(QtMsgType type, const QString& line) {
    ++m_said;
    m_logger->log(levelOf(type), line.toStdString());
}

bool Diagnostics::Private::flush(int mostMs) {
    const quint64 wanted = m_said;
    return sink->wait(mostMs, [&](quint64 handled) { return handled + m_thread->overrun_counter() >= wanted; });
}

Diagnostics::Diagnostics(const QString& folder, qint64 bytes) : d(std::make_unique<Private>()) {
    makeSizeLimitAnError();
    d->open(folder, bytes);
    if (d->fault.isEmpty()) {
        d->install();
    }
}

Diagnostics::~Diagnostics() { d->remove(); }

const QString& Diagnostics::fault() const { return d->fault; }

quint64 Diagnostics::lost() const { return d->sink ? d->sink->lost() : 0; }

bool Diagnostics::flush(int mostMs) const { return !d->sink || d->flush(mostMs); }

} // namespace yingke::platform
