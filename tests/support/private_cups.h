// SPDX-License-Identifier: GPL-3.0-or-later
// A print server of the test's own: cupsd with its own folders and socket, and printers that do as the test says. Each
// is a shell script that CUPS runs as a backend; it takes the paper at once, or says that it has none and waits.
#pragma once

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace yingke::test {

class PrivateCups {
public:
    PrivateCups() {
        REQUIRE(m_folder.isValid());
        for (const char* name : {"run", "spool/tmp", "cache", "log", "bin/backend", "bin/filter", "papers"}) {
            REQUIRE(QDir(m_folder.path()).mkpath(QLatin1String(name)));
        }
        QFile::setPermissions(m_folder.path(), everyone);
        QFile::setPermissions(path("papers"), everyone | QFile::WriteOther);
        REQUIRE(QFile::link(QStringLiteral("/usr/lib/cups/daemon"), path("bin/daemon")));
        // "cups-pdf" tells of itself that a paper came out, "tray" can't.
        for (const char* scheme : {"bin/backend/cups-pdf", "bin/backend/tray"}) {
            write(scheme, QStringLiteral("#!/bin/sh\n"
                                         "[ $# = 0 ] && exit 0\n"
                                         "if [ -e '%1/empty' ]; then\n"
                                         "  echo 'STATE: +media-empty-error' >&2\n"
                                         "  while [ -e '%1/empty' ]; do sleep 0.2; done\n"
                                         "  echo 'STATE: -media-empty-error' >&2\n"
                                         "fi\n"
                                         "cat \"${6:--}\" >\"%1/$PRINTER-$1.pdf\"\n")
                              .arg(path("papers")));
            QFile::setPermissions(path(scheme), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        write("cupsd.conf", QStringLiteral("LogLevel debug\nListen %1\nBrowsing No\nDefaultAuthType None\n"
                                           "WebInterface No\n"
                                           "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                           "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                                           "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n"
                                           "</Policy>\n")
                                .arg(socket()));
        const QString user = geteuid() == 0 ? QStringLiteral("User lp\nGroup lp\nSystemGroup root\n") : QString();
        write("cups-files.conf",
              user + QStringLiteral("ServerRoot %1\nServerBin %1/bin\nRequestRoot %1/spool\nTempDir %1/spool/tmp\n"
                                    "CacheDir %1/cache\nStateDir %1/run\nAccessLog %1/log/access\n"
                                    "ErrorLog %1/log/error\nPageLog %1/log/page\n")
                         .arg(m_folder.path()));
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        start();
        m_before = qgetenv("CUPS_SERVER");
        qputenv("CUPS_SERVER", socket().toUtf8());
    }
    ~PrivateCups() {
        stop();
        m_before.isEmpty() ? qunsetenv("CUPS_SERVER") : qputenv("CUPS_SERVER", m_before);
    }
    PrivateCups(const PrivateCups&) = delete;
    PrivateCups& operator=(const PrivateCups&) = delete;

    void start() {
        m_server.start(QStringLiteral("/usr/sbin/cupsd"),
                       {QStringLiteral("-f"), QStringLiteral("-c"), path("cupsd.conf"), QStringLiteral("-s"),
                        path("cups-files.conf")});
        const bool isUp = QTest::qWaitFor([this] { return QFile::exists(socket()); }, 20'000);
        INFO(m_server.readAll().toStdString());
        REQUIRE(isUp);
    }
    void stop() {
        m_server.terminate();
        if (!m_server.waitForFinished(10'000)) {
            m_server.kill();
            m_server.waitForFinished(10'000);
        }
        QFile::remove(socket());
    }

    /// `scheme`: "cups-pdf" or "tray".
    void addPrinter(const QString& name, const QString& scheme) {
        run("lpadmin", {QStringLiteral("-p"), name, QStringLiteral("-v"), scheme + QStringLiteral(":/"),
                        QStringLiteral("-m"), QStringLiteral("raw"), QStringLiteral("-E")});
    }
    /// One whose driver knows this paper alone, points; it takes PDFs as they are.
    void addDriven(const QString& name, const QString& scheme, const QString& paper, int width, int height) {
        write("driver.ppd", QStringLiteral("*PPD-Adobe: \"4.3\"\n*FormatVersion: \"4.3\"\n*FileVersion: \"1.0\"\n"
                                           "*LanguageVersion: English\n*LanguageEncoding: ISOLatin1\n"
                                           "*PCFileName: \"TEST.PPD\"\n*Manufacturer: \"Test\"\n"
                                           "*Product: \"(Test)\"\n*ModelName: \"Test\"\n*NickName: \"Test\"\n"
                                           "*ShortNickName: \"Test\"\n*PSVersion: \"(3010.000) 0\"\n"
                                           "*ColorDevice: False\n*DefaultColorSpace: Gray\n*LanguageLevel: \"3\"\n"
                                           "*cupsFilter: \"application/pdf 0 -\"\n"
                                           "*OpenUI *PageSize: PickOne\n*DefaultPageSize: %1\n"
                                           "*PageSize %1/%1: \"\"\n*CloseUI: *PageSize\n"
                                           "*OpenUI *PageRegion: PickOne\n*DefaultPageRegion: %1\n"
                                           "*PageRegion %1/%1: \"\"\n*CloseUI: *PageRegion\n"
                                           "*DefaultImageableArea: %1\n*ImageableArea %1: \"0 0 %2 %3\"\n"
                                           "*DefaultPaperDimension: %1\n*PaperDimension %1: \"%2 %3\"\n"
                                           "*DefaultFont: Courier\n*Font Courier: Standard \"(1)\" Standard ROM\n")
                                .arg(paper)
                                .arg(width)
                                .arg(height));
        run("lpadmin", {QStringLiteral("-p"), name, QStringLiteral("-v"), scheme + QStringLiteral(":/"),
                        QStringLiteral("-P"), path("driver.ppd"), QStringLiteral("-E")});
    }
    void setUsual(const QString& name) { run("lpadmin", {QStringLiteral("-d"), name}); }
    void removePrinter(const QString& name) { run("lpadmin", {QStringLiteral("-x"), name}); }
    void stopPrinter(const QString& name) { run("cupsdisable", {name}); }
    void startPrinter(const QString& name) { run("cupsenable", {name}); }
    void takePaper() { write("papers/empty", QString()); }
    void putPaper() { QFile::remove(path("papers/empty")); }

    /// The papers that came out of a printer, oldest first.
    [[nodiscard]] QStringList papersOf(const QString& printer) const {
        return QDir(path("papers"))
            .entryList({printer + QStringLiteral("-*.pdf")}, QDir::Files, QDir::Time | QDir::Reversed);
    }
    [[nodiscard]] QByteArray paper(const QString& name) const {
        QFile file(path("papers") + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString log() const {
        QFile file(path("log/error"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    static constexpr QFile::Permissions everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                   QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                                   QFile::ExeOther;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString socket() const { return path("run/cups.sock"); }
    void write(const char* name, const QString& text) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void run(const char* program, const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QLatin1String(program), arguments);
        REQUIRE(process.waitForFinished(20'000));
        INFO(program << ": " << process.readAll().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_before;
};

} // namespace yingke::test
