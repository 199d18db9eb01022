// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place where all meet.
#include "app/application.h"
#include "app/demo.h"
#include "desk/main_window.h"
#include "desk/window_place.h"
#include "logbook/logbook_workspace.h"
#include "platform/diagnostics.h"
#include "rehearsal/rehearsal_workspace.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"
#include "widgets/parts/timed_application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QPushButton>
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
        window.addWorkspace(QCoreApplication::translate("main", "Visit log"), "tab-logbook",
                            [this](QWidget* parent) { return makeLogbook(parent); });
        m_trainerPlace = window.addWorkspace(QCoreApplication::translate("main", "Rehearsal"), "tab-rehearsal",
                                             [this](QWidget* parent) { return makeTrainer(parent); });
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

QString words(const char* text) { return QCoreApplication::translate("main", text); }

/// Tells that the log is damaged, and puts in its place what the user chooses. False: nothing was put there.
bool mended(yingke::app::Application& office, const QString& fault) {
    const auto backup = office.backupToGoBackTo();
    QMessageBox box(QMessageBox::Critical, QStringLiteral("迎客"), fault);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        words(QT_TRANSLATE_NOOP("main", "You can go on with another log. The damaged one is kept beside it under a "
                                        "name with the time, and the other names its last hash.")));
    const QPushButton* back =
        backup
            ? box.addButton(
                  words(QT_TRANSLATE_NOOP("main", "Go back to the newest good backup (%1 events)")).arg(backup->count),
                  QMessageBox::AcceptRole)
            : nullptr;
    const QPushButton* anew = box.addButton(words(QT_TRANSLATE_NOOP("main", "Begin a new log")), QMessageBox::YesRole);
    box.setDefaultButton(
        box.addButton(words(QT_TRANSLATE_NOOP("main", "Close, and change nothing")), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != anew && (back == nullptr || box.clickedButton() != back)) {
        return false;
    }
    const QString refused = office.mendLog(box.clickedButton() == back ? backup : std::nullopt);
    if (!refused.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(refused));
        QMessageBox::critical(nullptr, QStringLiteral("迎客"), refused);
    }
    return refused.isEmpty();
}

} // namespace

int main(int argc, char** argv) {
    yingke::widgets::TimedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yingke"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    yingke::widgets::applyTheme(application, yingke::widgets::dayPalette());
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
    const yingke::platform::Diagnostics diagnostics(folder + QStringLiteral("/logs"));
    yingke::app::tellVersions();
    yingke::app::Application office;
    QString fault = office.open(folder);
    if (office.isLogDamaged()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        if (!mended(office, fault)) {
            return 1;
        }
        fault = office.open(folder);
    }
    if (fault.isEmpty() && line.isSet(demo)) {
        fault = yingke::app::makeDemoOffice(office);
        yingke::app::playDemo(office.desk());
    }
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        QMessageBox box(QMessageBox::Critical, QStringLiteral("迎客"), fault);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return 1;
    }
    yingke::widgets::SystemBell bell;
    yingke::desk::MainWindow window(office, bell);
    const Workspaces workspaces(office, window);
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager& session) {
            if (!window.keepBeforeLogout() && session.allowsInteraction()) {
                session.cancel();
                session.release();
            }
        },
        Qt::DirectConnection);
    yingke::desk::showInPlace(window, folder);
    const int code = QApplication::exec();
    yingke::desk::keepPlace(window, folder);
    office.close();
    return code;
}
