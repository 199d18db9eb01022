// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/access/log_access.h"

#include "core/roles.h"
#include "platform/kept_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QThread>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace yingke::office {

namespace {

Q_LOGGING_CATEGORY(lcAccess, "yingke.access", QtCriticalMsg)

constexpr core::Millis firstWait = 1'000;
constexpr core::Millis longestWait = 60'000;
constexpr auto hashKey = "log_password";

/// Empty when the machine has no memory for it.
QByteArray hashed(const QByteArray& password) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return {};
    }
    return QByteArray(hash.data());
}

QString hashIn(const QJsonObject& object) { return object.value(QLatin1String(hashKey)).toString(); }

platform::Examine accessFile() {
    return platform::jsonObject(
        [](const QJsonObject& object) { return hashIn(object).startsWith(QLatin1String("$argon2id$")); });
}

bool fits(const QByteArray& hash, const QByteArray& password) {
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                                          static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace

LogAccess::LogAccess(const QString& folder, const Office& office, QObject* parent, std::vector<QString>* problems)
    : QObject(parent), m_file(folder + QStringLiteral("/access.json")), m_office(office) {
    if (!QFile::exists(m_file)) {
        return; // taken away by who may write the place; its copy opens and closes nothing by itself
    }
    m_set = true;
    const platform::KeptContent kept = platform::readKept(m_file, accessFile());
    m_hash = hashIn(QJsonDocument::fromJson(kept.bytes).object()).toLatin1();
    if (problems != nullptr && !kept.told.isEmpty()) {
        problems->push_back(kept.told);
    }
    m_fault = kept.told;
    if (kept.from == platform::KeptContent::From::Nothing) {
        m_fault =
            tr("The password's file %1 can't be read. Put it back from a backup; who may write the data place can "
               "take it away, then the log opens without a password.")
                .arg(m_file);
    }
}

LogAccess::~LogAccess() {
    if (m_thread) {
        m_thread->wait();
    }
}

bool LogAccess::openTo(const core::PersonId& person) const {
    if (m_set) {
        return false;
    }
    if (m_office.setting("log_by_role").value_or(0) == 0) {
        return true;
    }
    const Colleague* colleague = m_office.colleague(person);
    if (colleague == nullptr) {
        return false;
    }
    return std::any_of(colleague->roles.begin(), colleague->roles.end(), [](const core::RoleId& role) {
        return role.value == core::role::serviceSupervisor || role.value == core::role::director;
    });
}

int LogAccess::lockMinutes() const {
    constexpr double byDefault = 10;
    constexpr double most = 24 * 60;
    return static_cast<int>(std::clamp(m_office.setting("log_lock_minutes").value_or(byDefault), 0.0, most));
}

core::Millis LogAccess::waitAt(core::Millis steady) const { return std::max<core::Millis>(0, m_closedUntil - steady); }

void LogAccess::run(std::function<void()> work, std::function<void()> after) {
    if (m_thread) {
        m_thread->wait(); // it has told its end, and may still be on its way out
    }
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, std::move(after));
    m_thread->start();
}

void LogAccess::tryPassword(const QString& password, core::Millis steady, std::function<void(const Answer&)> done) {
    const bool busy = m_thread != nullptr && m_thread->isRunning();
    if (const core::Millis wait = waitAt(steady); wait > 0 || busy || m_hash.isEmpty()) {
        done({!m_set, wait});
        return;
    }
    const auto right = std::make_shared<bool>(false);
    run([hash = m_hash, typed = password.toUtf8(), right] { *right = fits(hash, typed); },
        [this, right, steady, done = std::move(done)] {
            if (*right) {
                m_wrong = 0;
                m_closedUntil = 0;
                done({true, 0});
                return;
            }
            constexpr int mostDoublings = 6;
            const core::Millis wait = std::min(longestWait, firstWait << std::min(m_wrong, mostDoublings));
            ++m_wrong;
            qCInfo(lcAccess) << "refused: WrongPassword, times" << m_wrong;
            m_closedUntil = steady + wait;
            done({false, wait});
        });
}

QString LogAccess::keep(const QByteArray& hash) {
    if (hash.isEmpty()) {
        if (QFile::exists(m_file) && !QFile::remove(m_file)) {
            return tr("%1 can't be taken away. Check its permissions.").arg(m_file);
        }
        QFile::remove(platform::goodCopyOf(m_file));
    } else {
        const QByteArray text =
            QJsonDocument(QJsonObject{{QLatin1String(hashKey), QString::fromLatin1(hash)}}).toJson();
        if (const QString why = platform::replaceKept(m_file, text, accessFile(), platform::FileAccess::OwnerOnly);
            !why.isEmpty()) {
            return tr("%1 can't be written: %2. The password is as it was.").arg(m_file, why);
        }
    }
    m_hash = hash;
    m_set = !hash.isEmpty();
    m_fault.clear();
    emit changed();
    return {};
}

void LogAccess::change(const QString& present, const QString& wanted, core::Millis steady,
                       std::function<void(const QString& fault)> done) {
    if (!wanted.isEmpty() && wanted.size() < shortest) {
        done(tr("The password is too short: at least %1 characters.").arg(shortest));
        return;
    }
    if (!m_set && wanted.isEmpty()) {
        done(tr("No password is set."));
        return;
    }
    const auto set = [this, wanted](const std::function<void(const QString&)>& told) {
        if (wanted.isEmpty()) {
            told(keep({}));
            return;
        }
        const auto hash = std::make_shared<QByteArray>();
        run([typed = wanted.toUtf8(), hash] { *hash = hashed(typed); },
            [this, hash, told] {
                told(hash->isEmpty() ? tr("There is not enough memory to keep the password safely. Close other "
                                          "programs and try again.")
                                     : keep(*hash));
            });
    };
    if (!m_set) {
        set(done);
        return;
    }
    tryPassword(present, steady, [this, set, done = std::move(done)](const Answer& answer) {
        if (!answer.right) {
            done(m_fault.isEmpty() ? tr("The present password is wrong. Try again in %1 s.").arg(answer.wait / 1000)
                                   : m_fault);
            return;
        }
        // The thread of the check has ended, but is still telling so: the next one begins after it.
        QMetaObject::invokeMethod(
            this, [set, done] { set(done); }, Qt::QueuedConnection);
    });
}

} // namespace yingke::office
