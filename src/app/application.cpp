// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/open_sentence.h"
#include "journal/write/journal.h"
#include "journal/write/set_aside.h"
#include "office/data/shipped_files.h"
#include "publishing/published_texts.h"
#include "slips/slip_entry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

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

} // namespace

Application::Application(QObject* parent) : QObject(parent) {}

Application::~Application() { close(); }

QString Application::open(const QString& folder, const core::Clock* clock) {
    m_folder = folder;
    m_damaged = false;
    m_warnings.clear();
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
    openDesk(std::move(library), clock);
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

void Application::readOffice() {
    m_office = office::Office::load(m_folder + QStringLiteral("/office"), &m_warnings);
    m_access = std::make_unique<office::LogAccess>(m_folder + QStringLiteral("/office"), m_office, nullptr);
    m_slips = slips::SlipBook::open(m_folder, m_warnings);
    // Without a register the desk works on; its scripts find nothing.
    if (const QString fault = m_rooms.open(m_folder + QStringLiteral("/register.sqlite")); !fault.isEmpty()) {
        m_warnings.push_back(fault);
        qCWarning(lcStart) << "the register is not open";
    }
    qCInfo(lcStart) << "colleagues" << m_office.roster().size() << "warnings" << m_warnings.size();
}

scenario::Library Application::loadScripts() {
    scenario::Library library = scenario::loadLibrary(publishing::publishedFolder(m_folder).toStdString());
    for (const scenario::Problem& problem : library.problems) {
        if (problem.gravity == scenario::Gravity::Error) {
            m_warnings.push_back(QStringLiteral("%1:%2 %3")
                                     .arg(QString::fromStdString(problem.place.file),
                                          QString::number(problem.place.line),
                                          QString::fromStdString(problem.chinese)));
        }
    }
    for (const std::vector<QString>& told :
         {publishing::putBackPublished(m_folder, library), publishing::toldOutside(m_folder)}) {
        m_warnings.insert(m_warnings.end(), told.begin(), told.end());
    }
    qCInfo(lcScripts) << "loaded" << library.scripts.size() << "problems" << library.problems.size();
    for (const scenario::Script& script : library.scripts) {
        qCInfo(lcScripts) << "loaded" << script.id.c_str() << script.ref.hash.c_str();
    }
    return library;
}

QString Application::openJournal() {
    auto journal = std::make_unique<journal::Journal>();
    const journal::OpenAnswer answer = journal->open(journalFile());
    if (answer.fault != journal::OpenFault::None) {
        qCWarning(lcStart) << "the journal is not open: fault" << int(answer.fault) << "damage" << int(answer.damage)
                           << "event" << answer.event;
        m_damaged = answer.fault == journal::OpenFault::Damaged;
        return openSentence(answer, journalFile());
    }
    m_journal = std::move(journal);
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

void Application::openDesk(scenario::Library library, const core::Clock* clock) {
    journal::Journal& log = *m_journal;
    m_shelf = std::make_unique<scenario::ScriptShelf>(
        std::move(library),
        [&log](const std::string& hash, const std::string& id, const std::string& text) {
            log.archiveScript(hash, id, text);
        },
        [&log](const std::string& hash) { return log.archivedScript(hash); });
    const std::vector<core::EventRecord> past = log.forReplay(clock != nullptr ? clock->now() : m_systemClock.now());
    qCInfo(lcStart) << "events replayed" << past.size();
    m_systemClock.continueFrom(past);
    core::command::OpenDesk opening = m_systemClock.opening();
    if (clock != nullptr) {
        opening = {"test", clock->now().steady, "test"};
    }
    const core::Clock& time = clock != nullptr ? *clock : m_systemClock;
    auto answers = std::make_unique<frontdesk::JournalAnswers>(time);
    connect(&log, &journal::Journal::answered, answers.get(), &frontdesk::JournalAnswers::take);
    m_desk = std::make_unique<frontdesk::FrontDesk>(
        frontdesk::FrontDesk::Parts{log, std::move(answers), time, m_office, *m_shelf, core::DeskId{"desk-1"}, opening,
                                    &m_slips, &m_rooms, slips::lastSlipsInJournal(journalFile()), past});
    m_publisher =
        std::make_unique<publishing::Publisher>(publishing::Publisher::Parts{m_folder, m_office, *m_shelf, *m_desk});
}

void Application::close() {
    if (m_desk) {
        (void)m_desk->submit({core::command::CloseDesk{}});
    }
    if (m_journal) {
        m_journal->flush(3000);
        m_journal->close();
    }
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
    me.roles = {core::RoleId{"receptionist"}};
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
