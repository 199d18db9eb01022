// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place where all meet.
#include "desk/main_window.h"
#include "logbook/logbook_workspace.h"
#include "office/application.h"
#include "office/demo.h"
#include "rehearsal/rehearsal_workspace.h"
#include "widgets/bell.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

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
    QString folder = line.isSet(data) ? line.value(data) : yingke::office::standardDataPlace();
    if (line.isSet(demo) && !line.isSet(data)) {
        folder += QStringLiteral("-demo");
    }
    yingke::office::Application office;
    QString fault = office.open(folder);
    if (fault.isEmpty() && line.isSet(demo)) {
        fault = yingke::office::makeDemoOffice(office);
        yingke::office::playDemo(office.desk());
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
                        [&office](QWidget* parent) { return new yingke::logbook::LogbookWorkspace(office, parent); });
    window.addWorkspace(QCoreApplication::translate("main", "Rehearsal"), "tab-rehearsal", [&office](QWidget* parent) {
        return new yingke::rehearsal::RehearsalWorkspace(office, parent);
    });
    window.resize(1440, 900);
    window.show();
    const int code = QApplication::exec();
    office.close();
    return code;
}
