// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read the visit log: an optional password of the office (Argon2id, kept as its hash in
// DATA/office/access.json, 0600), or the posts of who is signed in (settings.yaml: log_by_role). With neither it is
// open to whoever is at the desk. The hashing takes a tenth of a second and runs on a thread of its own.
#pragma once

#include "core/moment.h"
#include "office/data/office.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace yingke::office {

class LogAccess : public QObject {
    Q_OBJECT

public:
    /// `folder`: DATA/office. `office` outlives it. Reads the file; where it is damaged, its last good copy serves and
    /// that is told in `problems`.
    LogAccess(const QString& folder, const Office& office, QObject* parent, std::vector<QString>* problems = nullptr);
    ~LogAccess() override; ///< waits for a check that runs

    /// Also when the file is there and can't be read: what was closed is not opened by damage.
    [[nodiscard]] bool passwordSet() const { return m_set; }
    /// What is wrong with the file: nobody can open, or the password of its last good copy does; empty: nothing.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    /// The log opens without a password for who is signed in.
    [[nodiscard]] bool openTo(const core::PersonId& person) const;
    /// Minutes of rest after which it is locked again; 0: never by itself.
    [[nodiscard]] int lockMinutes() const;

    /// What came of trying a password.
    struct Answer {
        bool right = false;
        core::Millis wait = 0; ///< so long nothing is tried again (milliseconds from the time that was given)
    };
    /// One try at a time, each wrong one doubles the wait (1 s to 60 s). `steady`: the desk's line of time. `done` is
    /// called once, in this thread.
    void tryPassword(const QString& password, core::Millis steady, std::function<void(const Answer&)> done);
    /// Milliseconds until the next try is taken; 0: at once.
    [[nodiscard]] core::Millis waitAt(core::Millis steady) const;

    /// Sets, changes (or with an empty `wanted` removes) the password; `present` is asked for when there is one. `done`
    /// gets a sentence why not, or nothing.
    void change(const QString& present, const QString& wanted, core::Millis steady,
                std::function<void(const QString& fault)> done);

    static constexpr int shortest = 6; ///< characters

signals:
    void changed();

private:
    void run(std::function<void()> work, std::function<void()> after);
    [[nodiscard]] QString keep(const QByteArray& hash);

    QString m_file;
    const Office& m_office;
    QByteArray m_hash;
    QString m_fault;
    bool m_set = false;
    int m_wrong = 0; ///< in a row
    core::Millis m_closedUntil = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yingke::office
