// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/import_job.h"

#include "register/rooms/texts.h"
#include "register/sheets/held_rows.h"
#include "register/sheets/kept_answers.h"

#include <QFileInfo>
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

/// With a connection of its own.
ImportPlan planOn(const ImportJob::Looked& at, const tables::SheetFile& file, const Progress& told) {
    RoomRegister own;
    own.setWay([way = at.way] { return way; });
    if (QString fault = own.open(at.path); !fault.isEmpty()) {
        ImportPlan plan;
        plan.kind = at.kind;
        plan.refused = std::move(fault);
        return plan;
    }
    return planSheets(at.kind, file, at.sheet, own, at.answers, at.choices, told);
}

} // namespace

ImportJob::ImportJob(RoomRegister& rooms, QString path, QObject* parent)
    : QObject(parent), m_rooms(rooms), m_path(std::move(path)), m_folder(QFileInfo(m_path).absolutePath()) {}

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

ImportJob::Looked ImportJob::looked() const { return {m_path, m_kind, m_sheet, m_answers, m_choices, m_rooms.way()}; }

void ImportJob::look(ImportKind kind, const QString& sheet, const ImportChoices& choices) {
    if (isRunning()) {
        return;
    }
    m_plan = {};
    m_kind = kind;
    m_sheet = sheet;
    m_choices = choices;
    KeptAnswers kept = readAnswers(m_folder);
    m_answers = std::move(kept.answers);
    m_told = std::move(kept.told);
    auto file = std::make_shared<tables::SheetFile>();
    auto plan = std::make_shared<ImportPlan>();
    m_stamp = m_rooms.stamp();
    run(
        [file, plan, at = looked(), told = progress(), reader = m_reader] {
            const auto goesOn = [&told] { return told(0, 0); };
            *file = tables::readSheetApart(reader, at.sheet, goesOn);
            plan->kind = at.kind;
            plan->cancelled = file->refusal == tables::SheetRefusal::Cancelled || !goesOn();
            if (!plan->cancelled) {
                *plan = planOn(at, *file, told);
                plan->digest = sheetDigest(at.sheet);
            }
        },
        [this, file, plan] {
            m_file = file;
            planMade(std::move(*plan));
        });
}

void ImportJob::planAnew() {
    auto plan = std::make_shared<ImportPlan>();
    m_stamp = m_rooms.stamp();
    run(
        [plan, file = m_file, at = looked(), told = progress(), digest = m_plan.digest] {
            *plan = planOn(at, *file, told);
            plan->digest = digest; // of the file as it was read; it may be another one by now
        },
        [this, plan] { planMade(std::move(*plan)); });
}

void ImportJob::planMade(ImportPlan plan) {
    m_plan = std::move(plan);
    qCInfo(lcRegister) << "sheet looked at," << nameOf(m_plan.kind) << (m_plan.refused.isEmpty() ? "read" : "refused")
                       << "added" << m_plan.added << "changed" << m_plan.changed << "unchanged" << m_plan.unchanged
                       << "gone" << m_plan.gone << "wrong rows" << m_plan.wrongRows << "open questions"
                       << m_plan.openQuestions();
    emit planned();
}

void ImportJob::answer(const QString& question, const QString& choice) {
    if (!isRunning() && m_file) {
        m_answers.give(question, choice);
        planAnew();
    }
}

void ImportJob::assign(const QString& shape, int column, std::optional<SheetField> field) {
    if (!isRunning() && m_file) {
        m_answers.assign(shape, column, field);
        planAnew();
    }
}

void ImportJob::choose(const ImportChoices& choices) {
    if (!isRunning() && m_file) {
        m_choices = choices;
        planAnew();
    }
}

void ImportJob::forget() {
    m_plan = {};
    m_file.reset();
}

void ImportJob::takenInPart() {
    m_plan.good = {};
    m_plan.rooms.clear();
    m_plan.added = m_plan.changed = m_plan.unchanged = m_plan.gone = 0;
}

void ImportJob::take(TakePart part, const QString& person, std::int64_t utc) {
    const bool ready = part == TakePart::All ? m_plan.isReady() : m_plan.isReadyInPart();
    if (isRunning() || !ready) {
        return;
    }
    if (m_rooms.stamp() != m_stamp) {
        emit taken(Texts::tr("The register was changed since the file was looked at. Look at it again."));
        return;
    }
    m_rooms.setBusy(true);
    auto fault = std::make_shared<QString>();
    // The plan is only read meanwhile; a second work does not begin before this one has ended.
    const std::vector<Household>& households = part == TakePart::All ? m_plan.households : m_plan.good.households;
    run(
        [this, fault, &households, told = progress(), note = noteOf(m_plan, part, person, utc)] {
            RoomRegister own;
            *fault = own.open(m_path);
            if (fault->isEmpty()) {
                *fault = own.takeOver(households, note, told);
            }
        },
        [this, fault, count = households.size()] {
            qCInfo(lcRegister) << "import," << nameOf(m_plan.kind) << "households" << count
                               << (fault->isEmpty() ? "done" : "refused");
            if (fault->isEmpty()) {
                m_told = keepAnswers(m_folder, m_answers);
                m_stamp.clear(); // taken once
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

void ImportJob::writeHeld(const QString& sheet) {
    if (isRunning() || !m_file || m_plan.held.empty()) {
        return;
    }
    auto fault = std::make_shared<QString>();
    run([this, fault, sheet, file = m_file] { *fault = writeHeldRows(sheet, *file, m_plan); },
        [this, fault] { emit exported(*fault); });
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
