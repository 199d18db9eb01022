// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place where all meet.
#include "app/application.h"
#include "app/demo.h"
#include "desk/main_window.h"
#include "desk/window_place.h"
#include "logbook/day/visit_pane.h"
#include "logbook/logbook_workspace.h"
#include "rehearsal/rehearsal_workspace.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

namespace {

/// A visit of the log goes over to the trainer as a drill.
void makeDrill(yingke::desk::MainWindow& window, const QString& visit) {
    constexpr std::size_t rehearsal = 2; // in the order of addWorkspace below; 0 is the desk
    window.openWorkspace(rehearsal);
    auto* workspace = window.findChild<yingke::rehearsal::RehearsalWorkspace*>();
    if (workspace != nullptr) { // nothing when a question is open at the desk
        workspace->drillFromVisit(yingke::core::VisitId{visit.toStdString()});
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yingke"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    yingke::widgets::applyTheme(application);
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
    yingke::app::Application office;
    QString fault = office.open(folder);
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
    window.addWorkspace(QCoreApplication::translate("main", "Visit log"), "tab-logbook",
                        [&office, &window](QWidget* parent) {
                            auto* logbook = new yingke::logbook::LogbookWorkspace(office, parent);
                            auto* pane = logbook->findChild<yingke::logbook::VisitPane*>();
                            if (pane != nullptr) {
                                QObject::connect(pane, &yingke::logbook::VisitPane::drillWanted, &window,
                                                 [&window](const QString& visit) { makeDrill(window, visit); });
                            }
                            return logbook;
                        });
    window.addWorkspace(QCoreApplication::translate("main", "Rehearsal"), "tab-rehearsal", [&office](QWidget* parent) {
        return new yingke::rehearsal::RehearsalWorkspace(office, parent);
    });
    yingke::desk::showInPlace(window, folder);
    const int code = QApplication::exec();
    yingke::desk::keepPlace(window, folder);
    office.close();
    return code;
}
