// SPDX-License-Identifier: GPL-3.0-or-later
// The printers of this machine as CUPS knows them: asked, given a PDF, asked again what became of it. Every function
// waits for the print server (five seconds at most for each answer), so none is called on the window's thread.
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yingke::widgets {

struct PrintQueue {
    QString name;
    QString shown; ///< as people call it
    bool stopped = false;
    bool accepting = true;
    bool reports = false;       ///< the device says itself when a paper has come out; else only that it took the data
    QStringList reasons;        ///< printer-state-reasons, without "none": "media-empty-error"
    QString message;            ///< of the driver, in its own words
    std::vector<QSizeF> papers; ///< millimetres; empty: it does not say
    std::optional<std::pair<QSizeF, QSizeF>> custom; ///< smallest and largest paper of any size
};

struct PrintQueues {
    bool reached = false; ///< the print server answered
    std::vector<PrintQueue> all;
    QString usual; ///< name of the default one; empty: none

    [[nodiscard]] const PrintQueue* find(const QString& name) const;
};

[[nodiscard]] PrintQueues seePrintQueues();

/// Whether a paper fits, upright or lying; a queue that does not say takes any.
[[nodiscard]] bool takesPaper(const PrintQueue& queue, QSizeF mm);

/// The job's number, or 0 and the server's own words for why not.
struct PrintSent {
    int job = 0;
    QString why;
};
[[nodiscard]] PrintSent sendToQueue(const QString& queue, const QByteArray& pdf, const QString& title, QSizeF mm);

enum class PrintStage { Waiting, Printing, Held, Done, CalledOff, Failed, Unknown };
[[nodiscard]] PrintStage seePrintJob(const QString& queue, int job);
void callOffPrintJob(const QString& queue, int job);

} // namespace yingke::widgets
