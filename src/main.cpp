// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place where all meet.
#include "app/application.h"
#include "app/demo.h"
#include "desk/damage/sound_view.h"
#include "desk/main_window.h"
#include "desk/outside/canberra_bell.h"
#include "desk/outside/outside.h"
#include "desk/outside/system_desktop.h"
#include "desk/questions/start_questions.h"
#include "desk/window_place.h"
#include "logbook/logbook_workspace.h"
#include "platform/diagnostics.h"
#include "platform/end_signals.h"
#include "platform/front_call.h"
#include "rehearsal/rehearsal_workspace.h"
#include "tables/sheet_reader.h"
#include "widgets/look/look_choice.h"
#include "widgets/look/theme.h"
#include "widgets/parts/kept_widths.h"
#include "widgets/parts/table_copy.h"
#include "widgets/parts/timed_application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSessionManager>

#include <cstdio>
#include <optional>

namespace {

/// The workspaces beside the desk. Each is made when it is opened first: the desk starts without them.
class Workspaces {
public:
    /// Both outlive it, and it outlives the workspaces' use.
    Workspaces(yingke::app::Application& office, yingke::desk::MainWindow& window)
        : m_office(office), m_window(window) {
        if (office.log() == yingke::app::LogChoice::Own) { // a damaged one is no log to seal and to note in
            window.addWorkspace(
                QCoreApplication::translate("main", "Visit log"), "tab-logbook",
                [this](QWidget* parent) { return makeLogbook(parent); }, QCoreApplication::translate("main", "Log"));
        }
        m_trainerPlace = window.addWorkspace(
            QCoreApplication::translate("main", "Rehearsal"), "tab-rehearsal",
            [this](QWidget* parent) { return makeTrainer(parent); }, QCoreApplication::translate("main", "Practice"));
    }

private:
    QWidget* makeLogbook(QWidget* parent) {
        auto* logbook = new yingke::logbook::LogbookWorkspace(m_office, parent);
        QObject::connect(logbook, &yingke::logbook::LogbookWorkspace::drillWanted, &m_window,
                         [this](const yingke::core::VisitId& visit) { makeDrill(visit); });
        return logbook;
    }
    QWidget* makeTrainer(QWidget* parent) {
        m_trainer = new yingke::rehearsal::RehearsalWorkspace(m_office, parent);
        return m_trainer;
    }
    /// A visit of the log goes over to the trainer as a drill.
    void makeDrill(const yingke::core::VisitId& visit) {
        m_window.openWorkspace(m_trainerPlace);
        if (m_trainer != nullptr) { // nothing when a question is open at the desk
            m_trainer->drillFromVisit(visit);
        }
    }

    yingke::app::Application& m_office;
    yingke::desk::MainWindow& m_window;
    yingke::desk::WorkspaceId m_trainerPlace{};
    yingke::rehearsal::RehearsalWorkspace* m_trainer = nullptr; ///< nothing before it is opened first
};

/// For one who can only read it.
void tell(const QString& sentence) {
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    yingke::desk::tellAtStart(sentence);
}

enum class Damaged { LeftAlone, Mended, WorkedOn };

/// Tells that the log is damaged, shows what is sound in it, and does what the user chooses.
Damaged askWhatNow(yingke::app::Application& office, const QString& folder, const QString& fault) {
    using yingke::desk::DamagedAnswer;
    const auto backup = office.backupToGoBackTo();
    const std::optional<qint64> events = backup ? std::optional<qint64>(backup->count) : std::nullopt;
    DamagedAnswer answer = DamagedAnswer::ShowSound;
    while (answer == DamagedAnswer::ShowSound) {
        answer = yingke::desk::askAboutDamagedLog(fault, events, office.isLogPutBack());
        if (answer == DamagedAnswer::ShowSound) {
            yingke::desk::SoundView(folder + QStringLiteral("/journal.sqlite")).exec();
        }
    }
    if (answer == DamagedAnswer::Later) {
        return Damaged::WorkedOn;
    }
    if (answer == DamagedAnswer::Close) {
        return Damaged::LeftAlone;
    }
    const QString refused = answer == DamagedAnswer::AsItIs
                                ? office.takeLogAsItIs()
                                : office.mendLog(answer == DamagedAnswer::GoBack ? backup : std::nullopt);
    if (!refused.isEmpty()) {
        tell(refused);
    }
    return refused.isEmpty() ? Damaged::Mended : Damaged::LeftAlone;
}

enum class Hall { Own, Demo };

/// Opens the data place, with the questions that this may bring. Nothing when it is open; else the code to end with.
std::optional<int> ended(yingke::app::Application& office, const QString& folder, Hall hall) {
    bool clockRefused = false;
    office.askAboutClock([&clockRefused](const QString& doubt) {
        clockRefused = !yingke::desk::goesOnWithClock(doubt);
        return !clockRefused;
    });
    QString fault = office.open(folder);
    if (office.isLogDamaged()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        const Damaged now = askWhatNow(office, folder, fault);
        if (now == Damaged::LeftAlone) {
            return 1;
        }
        fault = office.open(folder, nullptr,
                            now == Damaged::WorkedOn ? yingke::app::LogChoice::Meanwhile : yingke::app::LogChoice::Own);
    }
    office.askAboutClock({});
    if (clockRefused) { // by choice: no second box
        return 1;
    }
    if (fault.isEmpty() && hall == Hall::Demo) {
        fault = yingke::app::makeDemoOffice(office);
        yingke::app::playDemo(office.desk());
    }
    if (!fault.isEmpty()) {
        tell(fault);
        return 1;
    }
    return std::nullopt;
}

/// What holds in every window: tables are copied, what was pulled stays as it was pulled.
struct Habits {
    Habits(const QString& folder, QApplication& application) : copy(&application), widths(folder, &application) {}

    yingke::widgets::TableCopy copy;
    yingke::widgets::KeptWidths widths;
};

/// A session ends, with a manager of sessions or, where there is none, with a signal: what is not saved is kept; the
/// window asks where nothing takes it.
void endWithSession(const QGuiApplication& application, const yingke::platform::EndSignals& ends,
                    yingke::desk::MainWindow& window) {
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager& session) {
            if (!window.keepBeforeLogout() && session.allowsInteraction()) {
                session.cancel();
                session.release();
            }
        },
        Qt::DirectConnection);
    QObject::connect(&ends, &yingke::platform::EndSignals::asked, &window, [&window] {
        if (window.keepBeforeLogout()) {
            QApplication::quit();
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    if (const auto served = yingke::tables::servedSheet(argc, argv)) {
        return *served;
    }
    yingke::widgets::TimedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yingke"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const yingke::widgets::Desktop around = yingke::widgets::desktopLook();
    QGuiApplication::setDesktopFileName(QStringLiteral("yingke"));
    yingke::widgets::applyTheme(application, yingke::widgets::dayPalette());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/yingke.svg")));
    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("data place"), QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("a practice hall of fictional people, in a data place of its own"));
    line.addOptions({data, demo});
    line.process(application);
    QString folder = line.isSet(data) ? line.value(data) : yingke::app::standardDataPlace();
    if (line.isSet(demo) && !line.isSet(data)) {
        folder += QStringLiteral("-demo");
    }
    yingke::widgets::changePalette(application, yingke::widgets::paletteOf(yingke::widgets::keptLook(folder), around));
    const Habits habits(folder, application);
    const QString frontCall = folder + QStringLiteral("/front.socket");
    if (yingke::platform::calledToFront(frontCall)) { // before anything is touched: the first window has it all
        return 0;
    }
    const yingke::platform::Diagnostics diagnostics(folder + QStringLiteral("/logs"));
    yingke::app::tellVersions();
    yingke::app::Application office;
    if (const auto code = ended(office, folder, line.isSet(demo) ? Hall::Demo : Hall::Own)) {
        return *code;
    }
    yingke::desk::CanberraBell bell;
    yingke::desk::MainWindow window(office, bell);
    window.setDesktopLook(around);
    yingke::desk::SystemDesktop desktop(window);
    const yingke::desk::Outside outside(office.desk(), window.outside(), desktop);
    QObject::connect(&desktop, &yingke::desk::SystemDesktop::called, &window,
                     [&window] { yingke::desk::bringForward(window); });
    const Workspaces workspaces(office, window);
    const yingke::platform::EndSignals ends;
    endWithSession(application, ends, window);
    yingke::desk::showInPlace(window, folder);
    const yingke::platform::FrontCallListener frontCalls(frontCall);
    QObject::connect(&frontCalls, &yingke::platform::FrontCallListener::called, &window,
                     [&window] { yingke::desk::bringForward(window); });
    const int code = QApplication::exec();
    yingke::desk::keepPlace(window, folder);
    office.close();
    return code;
}
