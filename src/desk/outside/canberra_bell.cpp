// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/canberra_bell.h"

#include "desk/outside/wave.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QPointer>
#include <QTemporaryDir>

#include <canberra.h>

#include <optional>

namespace yingke::desk {

namespace {

Q_LOGGING_CATEGORY(soundLog, "yingke.sound", QtCriticalMsg)

QString fileOf(widgets::Chime chime) {
    switch (chime) {
    case widgets::Chime::SomebodyWaits:
        return QStringLiteral("somebody_waits.wav");
    case widgets::Chime::Warning:
        return QStringLiteral("warning.wav");
    case widgets::Chime::Overdue:
        return QStringLiteral("overdue.wav");
    }
    return {};
}

/// Lives in the side thread.
class Player : public QObject {
public:
    ~Player() override { close(); }
    Player() = default;
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// libcanberra's code; CA_SUCCESS: it plays.
    int play(const QString& name, int percent) {
        const QString file = write(name, percent);
        if (file.isEmpty()) {
            return CA_ERROR_SYSTEM;
        }
        if (m_context != nullptr && begin(file) == CA_SUCCESS) {
            return CA_SUCCESS;
        }
        int code = CA_ERROR_NOTAVAILABLE;
        // Named one by one: left to itself, libcanberra ends with a driver that plays nothing and says that it does.
        for (const char* driver : {"pulse", "alsa"}) {
            close();
            code = open(driver);
            code = code == CA_SUCCESS ? begin(file) : code;
            if (code == CA_SUCCESS) {
                return code;
            }
        }
        close();
        return code;
    }

private:
    /// libcanberra takes files alone; each loudness is one, kept as long as the program runs.
    QString write(const QString& name, int percent) {
        if (!m_folder) {
            m_folder.emplace();
        }
        const QString path = m_folder->filePath(QString::number(percent) + QLatin1Char('-') + name);
        if (QFile::exists(path)) {
            return path;
        }
        QFile source(QStringLiteral(":/sounds/") + name);
        QFile made(path);
        if (!source.open(QIODevice::ReadOnly) || !made.open(QIODevice::WriteOnly)) {
            return {};
        }
        const QByteArray wave = atVolume(source.readAll(), percent);
        const bool isWhole = made.write(wave) == wave.size() && made.flush();
        if (!isWhole) {
            made.remove();
        }
        return isWhole ? path : QString();
    }
    int open(const char* driver) {
        int code = ca_context_create(&m_context);
        if (code == CA_SUCCESS) {
            ca_context_change_props(m_context, CA_PROP_APPLICATION_NAME, "Yingke", CA_PROP_APPLICATION_ID, "yingke",
                                    nullptr);
            ca_context_set_driver(m_context, driver);
            code = ca_context_open(m_context);
        }
        return code;
    }
    int begin(const QString& file) {
        return ca_context_play(m_context, 1, CA_PROP_MEDIA_FILENAME, QFile::encodeName(file).constData(),
                               CA_PROP_MEDIA_ROLE, "event", nullptr);
    }
    void close() {
        if (m_context != nullptr) {
            ca_context_destroy(m_context);
            m_context = nullptr;
        }
    }

    std::optional<QTemporaryDir> m_folder; ///< made with the first sound
    ca_context* m_context = nullptr;
};

} // namespace

CanberraBell::CanberraBell()
    : m_isWaiting(std::make_shared<std::atomic<bool>>(false)),
      m_thread(std::make_unique<Player>(), QStringLiteral("yingke-sound")) {}

CanberraBell::~CanberraBell() = default;

void CanberraBell::ring(widgets::Chime chime, int percent) {
    if (percent <= 0) {
        return;
    }
    if (m_isWaiting->exchange(true)) {
        QApplication::beep();
        return;
    }
    const QPointer<QObject> here(&m_here);
    m_thread.run([this, here, waiting = m_isWaiting, name = fileOf(chime), percent](QObject* worker) {
        const int code = static_cast<Player*>(worker)->play(name, percent);
        *waiting = false;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [this, here, code] {
                if (here) {
                    heard(code);
                }
            },
            Qt::QueuedConnection);
    });
}

void CanberraBell::heard(int code) {
    if (code == CA_SUCCESS) {
        tell({});
        return;
    }
    qCWarning(soundLog) << "no sound:" << ca_strerror(code);
    QApplication::beep();
    tell(tr("No sound server and no sound card plays it; what is heard is the computer's own beep."));
}

} // namespace yingke::desk
