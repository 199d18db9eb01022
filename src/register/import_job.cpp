// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/import_job.h"

#include "register/texts.h"

#include <QLoggingCategory>
#include <QThread>

#include <utility>

namespace yingke::registers {

namespace {

Q_LOGGING_CATEGORY(lcRegister, "yingke.register", QtCriticalMsg)

const char* nameOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return "rooms";
    case ImportKind::Arrears:
        return "arrears";
    case ImportKind::Vehicles:
        break;
    }
    return "vehicles";
}

} // namespace

ImportJob::ImportJob(RoomRegister& rooms, QString path, QObject* parent)
    : QObject(parent), m_rooms(rooms), m_path(std::move(path)) {}

ImportJob::~ImportJob() {
    cancel();
    if (m_thread != nullptr) {
        m_thread->wait();
        m_rooms.setBusy(false);
    }
}

Progress ImportJob::progress() {
    return [this](int done, int of) {
        emit progressed(done, of); // from the worker: queued to whoever lives in the window's thread
        return !m_cancelled;
    };
}

void ImportJob::run(std::function<void()> work, std::function<void()> done) {
    m_cancelled = false;
    m_thread = QThread::create(std::move(work));
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] {
        std::exchange(m_thread, nullptr)->deleteLater();
        m_rooms.setBusy(false);
        done();
    });
    m_thread->start();
}

void ImportJob::look(ImportKind kind, const QString& sheet) {
    if (isRunning()) {
        return;
    }
    m_plan = {};
    m_stamp = m_rooms.stamp();
    auto plan = std::make_shared<ImportPlan>();
    run(
        [plan, kind, sheet, path = m_path, told = progress(), reader = m_reader, way = m_rooms.way(),
         choices = m_choices] {
            RoomRegister own;
            own.setWay([way] { return way; });
            if (QString fault = own.open(path); !fault.isEmpty()) {
                plan->refused = std::move(fault);
                return;
            }
            *plan = planImport(kind, sheet, own, told, reader, {}, choices);
        },
        [this, plan] {
            m_plan = std::move(*plan);
            qCInfo(lcRegister) << "sheet looked at," << nameOf(m_plan.kind)
                               << (m_plan.refused.isEmpty() ? "read" : "refused") << "added" << m_plan.added
                               << "changed" << m_plan.changed << "unchanged" << m_plan.unchanged << "gone"
                               << m_plan.gone << "wrong rows" << m_plan.wrongRows;
            emit planned();
        });
}

void ImportJob::take(const QString& person, std::int64_t utc) {
    if (isRunning() || !m_plan.isReady()) {
        return;
    }
    if (m_rooms.stamp() != m_stamp) {
        emit taken(Texts::tr("The register was changed since the file was looked at. Look at it again."));
        return;
    }
    m_rooms.setBusy(true);
    auto fault = std::make_shared<QString>();
    // The plan is only read meanwhile; a second work does not begin before this one has ended.
    run(
        [this, fault, told = progress(), note = noteOf(m_plan, person, utc)] {
            RoomRegister own;
            *fault = own.open(m_path);
            if (fault->isEmpty()) {
                *fault = own.takeOver(m_plan.households, note, told);
            }
        },
        [this, fault] {
            qCInfo(lcRegister) << "import," << nameOf(m_plan.kind) << "households" << m_plan.households.size()
                               << (fault->isEmpty() ? "done" : "refused");
            if (fault->isEmpty()) {
                m_plan.households.clear();
                m_plan.households.shrink_to_fit();
            }
            emit taken(*fault);
        });
}

void ImportJob::lookBack(std::int64_t id) {
    if (isRunning()) {
        return;
    }
    auto look = std::make_shared<TakeBackLook>();
    run(
        [look, id, path = m_path] {
            RoomRegister own;
            if (own.open(path).isEmpty()) {
                *look = own.lookBack(id);
            }
        },
        [this, look] { emit lookedBack(*look); });
}

void ImportJob::takeBack(std::int64_t id, ChangedSince rule, const QString& person, std::int64_t utc) {
    if (isRunning()) {
        return;
    }
    m_plan = {}; // made on a register that is another one then
    m_rooms.setBusy(true);
    auto back = std::make_shared<TakenBack>();
    run(
        [back, id, rule, person, utc, path = m_path] {
            RoomRegister own;
            back->fault = own.open(path);
            if (back->fault.isEmpty()) {
                *back = own.takeBack(id, rule, person, utc);
            }
        },
        [this, back] {
            qCInfo(lcRegister) << "import taken back," << back->rooms << "rooms," << back->left << "left"
                               << (back->fault.isEmpty() ? "done" : "refused");
            emit tookBack(*back);
        });
}

void ImportJob::exportTo(ImportKind kind, const QString& sheet, Personal personal) {
    if (isRunning()) {
        return;
    }
    auto fault = std::make_shared<QString>();
    run(
        [fault, kind, sheet, personal, path = m_path] {
            RoomRegister own;
            *fault = own.open(path);
            if (fault->isEmpty()) {
                *fault = exportRegister(kind, sheet, own, personal);
            }
        },
        [this, fault, kind, personal] {
            qCInfo(lcRegister) << "export," << nameOf(kind) << (personal == Personal::InFull ? "in full" : "masked")
                               << (fault->isEmpty() ? "done" : "refused");
            emit exported(*fault);
        });
}

} // namespace yingke::registers
