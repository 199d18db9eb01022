// Tests that need an application object: windows are drawn offscreen unless the caller chose a platform.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

#ifdef YINGKE_READS_SHEETS
#include "tables/sheet_reader.h"
#endif

int main(int argc, char** argv) {
#ifdef YINGKE_READS_SHEETS
    if (const auto served = yingke::tables::servedSheet(argc, argv)) {
        return *served;
    }
#endif
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Tests fork: with GLib's dispatcher a lock that another thread holds just then is never let go in the child.
    qputenv("QT_NO_GLIB", "1");
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
