// SPDX-License-Identifier: GPL-3.0-or-later
// The same windows in English, whose words are longer: the language is chosen at the start of a program, so it is
// another one.
#include "gui/fits_story.h"

#include <QProcess>

TEST_CASE("in English the desk fits too") {
    if (qEnvironmentVariable("YINGKE_LANGUAGE") == QStringLiteral("en")) {
        return; // it is the one that was started below
    }
    QProcess english;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("YINGKE_LANGUAGE"), QStringLiteral("en"));
    english.setProcessEnvironment(environment);
    english.setProcessChannelMode(QProcess::MergedChannels);
    english.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("the desk fits*,the desk's own pages fit*,twelve wait*,each step of each script*")});
    REQUIRE(english.waitForFinished(600'000));
    const QByteArray said = english.readAll();
    INFO(said.toStdString());
    CHECK(said.contains("5 test cases"));
    CHECK(english.exitCode() == 0);
}
