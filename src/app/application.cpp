// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/open_sentence.h"
#include "app/unsaved.h"
#include "core/hall_commands.h"
#include "core/roles.h"
#include "frontdesk/clock_watch.h"
#include "journal/check/sound.h"
#include "journal/format/head_key.h"
#include "journal/format/seen_file.h"
#include "journal/read/service_times.h"
#include "journal/write/journal.h"
#include "journal/write/set_aside.h"
#include "office/data/shipped_files.h"
#include "publishing/published_texts.h"
#include "slips/slip_entry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

#include <set>

namespace yingke::app {

namespace {

Q_LOGGING_CATEGORY(lcStart, "yingke.start", QtCriticalMsg)
Q_LOGGING_CATEGORY(lcScripts, "yingke.scripts", QtCriticalMsg)

/// Tells the maintainer how long each stage of the start took.
class StageClock {
public:
    StageClock() { m_timer.start(); }
    void ended(const char* stage) { qCInfo(lcStart) << stage << "ms" << m_timer.restart(); }

private:
    QElapsedTimer m_timer;
};

QString otherKeyTold(const QString& key) {
    return Application::tr(
               "The log was written last under another key (%1): on another machine, by another user, or this "
               "user's key is gone. If none of these is so, somebody may have changed it: compare it with the "
               "printed day reports.")
        .arg(key);
}

QString replayBroke() {
    return Application::tr(
        "Reading the log broke off: visits and promises that were open may be missing here. Nothing is "
        "lost by working on. Verify the log ({key:log.verify} in it) and tell who looks after the program.");
}

QString meanwhileTold(const QString& file) {
    return Application::tr(
               "The log is damaged and nobody has decided yet what becomes of it. What you do now is kept in %1 "
               "and goes into the log that is chosen at a later start. Tell who looks after the program.")
        .arg(file);
}

/// The last event that can be read of a damaged log, so that the desk's line of time goes on from there.
std::vector<core::EventRecord> lastOfDamaged(const QString& file) {
    std::vector<core::EventRecord> last;
    (void)journal::soundEvents(file, [&last](const journal::SoundEvent& one) { last = {one.record}; });
    return last;
}

QString spoolUnread(const QString& file, const QString& why) {
    return Application::tr("Events of an earlier end lie in %1 and can't be read (%2). The file is left as it is.")
        .arg(file, why);
}

QString spoolNotTaken(const QString& file, int count) {
    return Application::tr("%n event(s) of an earlier end are still not in the log; they stay in %1.", "", count)
        .arg(file);
}

QString spoolTaken(const QString& file, int count) {
    return Application::tr("%n event(s) that could not be saved at an earlier end are in the log now (from %1).", "",
                           count)
        .arg(file);
}

QString spoolStays(const QString& file, int count) {
    return Application::tr("%n event(s) of an earlier end are in the log now; %1 can't be removed. It holds names.", "",
                           count)
        .arg(file);
}

} // namespace

Application::Application(QObject* parent) : QObject(parent) {}

Application::~Application() { close(); }

QString Application::open(const QString& folder, const core::Clock* clock, LogChoice log) {
    m_folder = folder;
    m_log = log;
    m_damaged = false;
    m_putBack = false;
    m_faults.clear();
    StageClock stages;
    if (const QString fault = layOutFiles(); !fault.isEmpty()) {
        return fault;
    }
    stages.ended("files laid out");
    readOffice();
    stages.ended("office and register read");
    scenario::Library library = loadScripts();
    stages.ended("scripts loaded");
    if (const QString fault = openJournal(); !fault.isEmpty()) {
        return fault;
    }
    stages.ended("journal opened");
    if (const QString fault = openDesk(std::move(library), clock); !fault.isEmpty()) {
        close();
        return fault;
    }
    stages.ended("hall taken up");
    return {};
}

QString Application::layOutFiles() const {
    for (const char* part : {"office", "slips"}) {
        if (const QString fault = office::layOut(QStringLiteral(":/") + QLatin1String(part),
                                                 m_folder + QLatin1Char('/') + QLatin1String(part));
            !fault.isEmpty()) {
            return fault;
        }
    }
    return publishing::layOutScripts(m_folder);
}

std::vector<QString> Application::warnings() const {
    std::vector<QString> all = m_faults;
    all.insert(all.end(), m_outside.begin(), m_outside.end());
    return all;
}

void Application::readOffice() {
    m_office = office::Office::load(m_folder + QStringLiteral("/office"), &m_faults);
    m_access = std::make_unique<office::LogAccess>(m_folder + QStringLiteral("/office"), m_office, nullptr, &m_faults);
    m_slips = slips::SlipBook::open(m_folder, m_faults);
    // Without a register the desk works on; its scripts find nothing.
    m_rooms.setWay([this] { return m_office.roomWay(); });
    if (const QString fault = m_rooms.open(m_folder + QStringLiteral("/register.sqlite")); !fault.isEmpty()) {
        m_faults.push_back(fault);
        qCWarning(lcStart) << "the register is not open";
    }
    qCInfo(lcStart) << "colleagues" << m_office.roster().size() << "warnings" << m_faults.size();
}

scenario::Library Application::loadScripts() {
    scenario::Library library = scenario::loadLibrary(publishing::publishedFolder(m_folder).toStdString());
    for (const scenario::Problem& problem : library.problems) {
        if (problem.gravity == scenario::Gravity::Error) {
            m_faults.push_back(QStringLiteral("%1:%2 %3")
                                   .arg(QString::fromStdString(problem.place.file), QString::number(problem.place.line),
                                        QString::fromStdString(problem.chinese)));
        }
    }
    const std::vector<QString> putBack = publishing::putBackPublished(m_folder, library);
    m_faults.insert(m_faults.end(), putBack.begin(), putBack.end());
    m_outside = publishing::toldOutside(m_folder);
    std::string texts; // in one line: at a start under load each line of the log waits for the disk
    for (const scenario::Script& script : library.scripts) {
        constexpr std::size_t tellsApart = 12; // letters of a hash
        texts += (texts.empty() ? "loaded " : ", loaded ") + script.id + " " + script.ref.hash.substr(0, tellsApart);
    }
    qCInfo(lcScripts) << "loaded" << library.scripts.size() << "problems" << library.problems.size() << texts.c_str();
    return library;
}

QString Application::openJournal() {
    auto journal = std::make_unique<journal::Journal>();
    const journal::OpenAnswer answer = journal->open(
        fileInUse(), m_log == LogChoice::Own ? journal::OtherThanSeen::Refused : journal::OtherThanSeen::Taken);
    if (answer.fault != journal::OpenFault::None) {
        qCWarning(lcStart) << "the journal is not open: fault" << int(answer.fault) << "damage" << int(answer.damage)
                           << "event" << answer.event;
        m_damaged = answer.fault == journal::OpenFault::Damaged;
        m_putBack = answer.damage == journal::Damage::WentBack || answer.damage == journal::Damage::Replaced;
        return openSentence(answer, fileInUse());
    }
    m_journal = std::move(journal);
    m_otherKey = answer.otherKey;
    return {};
}

std::optional<journal::GoodBackup> Application::backupToGoBackTo() const {
    return journal::newestGoodBackup(m_folder + QStringLiteral("/backups"));
}

QString Application::mendLog(const std::optional<journal::GoodBackup>& backup) const {
    const QDateTime now = QDateTime::currentDateTime();
    const journal::SetAside aside =
        backup ? journal::goBackTo(backup->file, journalFile(), now) : journal::beginAnew(journalFile(), now);
    return aside.fault.isEmpty() ? QString() : tr("The log was not put aside: %1").arg(aside.fault);
}

QString Application::takeLogAsItIs() const {
    const QString fault = journal::takeAsItIs(journalFile(), QDateTime::currentDateTime());
    return fault.isEmpty() ? QString() : tr("The log was not taken as it is: %1").arg(fault);
}

bool Application::goesOnWith(const core::Clock& time, const std::optional<core::Moment>& last,
                             std::optional<int> offsetThen) const {
    const core::Moment now = time.now();
    const QString doubt = frontdesk::ClockWatch(last, now, offsetThen).doubt(now);
    return doubt.isEmpty() || !m_askAboutClock || m_askAboutClock(doubt);
}

QString Application::openDesk(scenario::Library library, const core::Clock* clock) {
    journal::Journal& log = *m_journal;
    m_shelf = std::make_unique<scenario::ScriptShelf>(
        std::move(library),
        [&log](const std::string& hash, const std::string& id, const std::string& text) {
            log.archiveScript(hash, id, text);
        },
        [&log](const std::string& hash) { return log.archivedScript(hash); });
    if (m_log == LogChoice::Meanwhile) {
        m_faults.push_back(meanwhileTold(meanwhileFile()));
    } else {
        takeInMeanwhile();
    }
    const std::vector<core::EventRecord> kept = takeInUnsaved();
    bool broke = false;
    std::vector<core::EventRecord> past = log.forReplay(clock != nullptr ? clock->now() : m_systemClock.now(), &broke);
    if (broke) {
        m_faults.push_back(replayBroke());
    }
    past.insert(past.end(), kept.begin(), kept.end());
    qCInfo(lcStart) << "events replayed" << past.size();
    // Of a damaged log that is left alone, the line of time goes on.
    const std::vector<core::EventRecord> before =
        past.empty() && m_log == LogChoice::Meanwhile ? lastOfDamaged(journalFile()) : past;
    m_systemClock.continueFrom(before);
    const core::Clock& time = clock != nullptr ? *clock : m_systemClock;
    const auto last = before.empty() ? std::nullopt : std::optional(before.back().at);
    const auto offsetThen =
        clock == nullptr && last ? std::optional(platform::SystemClock::offsetAt(last->utc)) : std::nullopt;
    if (!goesOnWith(time, last, offsetThen)) {
        return tr("The computer's clock was in doubt, and nothing was recorded. Set it, and start again.");
    }
    m_systemClock.continueFrom(before); // it may have been set meanwhile
    core::command::OpenDesk opening = m_systemClock.opening();
    std::optional<core::Millis> steadyOverBoot = m_systemClock.steadyOverBoot();
    if (clock != nullptr) {
        opening = {"test", clock->now().steady, "test"};
        steadyOverBoot = std::nullopt;
    }
    auto answers = std::make_unique<frontdesk::JournalAnswers>(time);
    connect(&log, &journal::Journal::answered, answers.get(), &frontdesk::JournalAnswers::take);
    m_desk = std::make_unique<frontdesk::FrontDesk>(frontdesk::FrontDesk::Parts{
        log, std::move(answers), time, m_office, *m_shelf, core::DeskId{"desk-1"}, opening, &m_slips, &m_rooms,
        slips::lastSlipsInJournal(fileInUse()), past, steadyOverBoot, offsetThen,
        [file = fileInUse(), &time] { return journal::ServiceBook(file).before(core::localDay(time.now())); }});
    m_publisher =
        std::make_unique<publishing::Publisher>(publishing::Publisher::Parts{m_folder, m_office, *m_shelf, *m_desk});
    m_watch = std::make_unique<publishing::ScriptWatch>(*m_publisher, m_folder);
    if (!m_otherKey.isEmpty()) { // the log itself keeps it: from here on another key marks
        (void)m_desk->submit({core::command::NoteOfficeChange{"log_key", m_otherKey.toStdString(),
                                                              journal::HeadKey::ofThisUser().id().toStdString()}});
        m_faults.push_back(otherKeyTold(m_otherKey));
    }
    return {};
}

void Application::takeInMeanwhile() {
    const QString file = meanwhileFile();
    if (!QFile::exists(file)) {
        return;
    }
    journal::Journal log;
    if (const journal::OpenAnswer answer = log.open(file); answer.fault != journal::OpenFault::None) {
        m_faults.push_back(spoolUnread(file, openSentence(answer, file)));
        return;
    }
    const std::vector<core::EventRecord> records = log.all();
    std::set<std::string> scripts;
    for (const core::EventRecord& record : records) {
        if (const std::string text = log.archivedScript(record.script.hash);
            !text.empty() && scripts.insert(record.script.hash).second) {
            m_journal->archiveScript(record.script.hash, record.script.id, text);
        }
    }
    log.close();
    m_journal->append({0, records}); // by their ids none is stored twice
    constexpr int longest = 30'000;  // milliseconds
    const int count = static_cast<int>(records.size());
    if (!m_journal->flush(longest)) {
        m_faults.push_back(spoolNotTaken(file, count));
        return;
    }
    journal::forgetSeen(file); // it goes away on purpose
    const QString taken =
        file + QStringLiteral(".taken-in-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const char* part :
         {".head", "-wal", "-shm", ""}) { // the file last: until then it is taken in again, to no harm
        QFile::rename(file + QLatin1String(part), taken + QLatin1String(part));
    }
    m_faults.push_back(QFile::exists(file) ? spoolStays(file, count) : spoolTaken(taken, count));
}

std::vector<QString> Application::rereadSlips() {
    std::vector<QString> told;
    m_slips.reread(told);
    std::vector<QString> known; // of the office: told at the start
    m_office = office::Office::load(m_folder + QStringLiteral("/office"), &known);
    return told;
}

std::vector<core::EventRecord> Application::takeInUnsaved() {
    std::vector<core::EventRecord> notDurable;
    constexpr int longest = 5'000; // milliseconds; a start does not wait for a broken disk
    for (const QString& file : UnsavedPlaces(m_folder, ownUnsavedFolder()).files()) {
        const journal::SpoolRead read = journal::readSpool(file);
        if (!read.fault.isEmpty()) {
            m_faults.push_back(spoolUnread(file, read.fault));
            continue;
        }
        const int count = static_cast<int>(read.waiting.events.size());
        for (const journal::Waiting::Script& script : read.waiting.scripts) {
            m_journal->archiveScript(script.hash, script.id, script.text);
        }
        m_journal->append({0, read.waiting.events}); // by their ids none is stored twice
        if (!m_journal->flush(longest)) {
            m_faults.push_back(spoolNotTaken(file, count));
            notDurable.insert(notDurable.end(), read.waiting.events.begin(), read.waiting.events.end());
        } else {
            m_faults.push_back(QFile::remove(file) ? spoolTaken(file, count) : spoolStays(file, count));
        }
        qCInfo(lcStart) << "unsaved events taken in" << count;
    }
    // Where a commit failed and was stored all the same, the journal has them already.
    std::set<core::EventId> stored;
    if (!notDurable.empty()) {
        for (const core::EventRecord& record : m_journal->all()) {
            stored.insert(record.id);
        }
        std::erase_if(notDurable, [&stored](const core::EventRecord& one) { return stored.count(one.id) > 0; });
    }
    return notDurable;
}

std::size_t Application::unsaved(int mostMs) {
    return m_journal == nullptr || m_journal->flush(mostMs) ? 0 : m_journal->waiting().events.size();
}

QString Application::keepElsewhere(const QString& folder) {
    const UnsavedPlaces places(m_folder, ownUnsavedFolder());
    const QString absolute = QFileInfo(folder.trimmed().isEmpty() ? places.own() : folder.trimmed()).absoluteFilePath();
    const QString file = places.newFile(absolute);
    (void)QDir().mkpath(absolute); // without it the writing says why not
    if (const QString why = journal::writeSpool(file, m_journal->waiting()); !why.isEmpty()) {
        return tr("%1 can't be written: %2. Choose another folder.").arg(absolute, why);
    }
    m_keptIn = file;
    (void)places.remember(absolute); // else the file is brought into the data place by hand; its name says so
    return {};
}

void Application::close() {
    if (m_desk) {
        (void)m_desk->submit({core::command::CloseDesk{}});
    }
    if (m_journal) {
        const bool durable = m_journal->flush(3000);
        const journal::Waiting waiting = m_journal->waiting();
        if (!m_keptIn.isEmpty() && durable) {
            QFile::remove(m_keptIn); // the disk is well again
        } else if (!m_keptIn.isEmpty() && !waiting.events.empty()) {
            (void)journal::writeSpool(m_keptIn, waiting); // what stood there is whole, whatever comes of it
        }
        m_journal->close();
    }
    m_rooms.keepGoodCopy();
    m_watch.reset();
    m_publisher.reset();
    m_desk.reset();
    m_shelf.reset();
    m_journal.reset();
}

QString Application::begin(const QString& community, const QString& name, scenario::Gender gender) {
    if (community.trimmed().isEmpty() || community.size() > 60) {
        return tr("Write the community's name (at most 60 characters).");
    }
    if (name.trimmed().isEmpty() || name.size() > 60) {
        return tr("Write who is at the desk (at most 60 characters).");
    }
    m_office.setText("community", community.trimmed().toStdString());
    office::Colleague me;
    me.id = core::PersonId{QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString()};
    me.name = name.trimmed().toStdString();
    me.post = tr("Receptionist").toStdString();
    me.roles = {core::RoleId{core::role::receptionist}};
    me.gender = gender;
    std::vector<office::Colleague> roster = m_office.roster();
    roster.push_back(me);
    m_office.setRoster(std::move(roster));
    const QString fault = m_office.save();
    (void)m_desk->signIn(me.id);
    return fault;
}

void tellVersions() {
    qCInfo(lcStart).noquote() << "Yingke" << QCoreApplication::applicationVersion() << "Qt" << qVersion() << "on"
                              << QSysInfo::prettyProductName() << QSysInfo::kernelType() << QSysInfo::kernelVersion()
                              << QSysInfo::currentCpuArchitecture();
}

QString standardDataPlace() { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation); }

} // namespace yingke::app
