// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_reader.h"

#include "tables/sheet_wire.h"
#include "tables/texts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>

namespace yingke::tables {

namespace {

constexpr int askedEvery = 50;    // milliseconds
constexpr int endsWithin = 5'000; // milliseconds after it was killed
constexpr qint64 mebibyte = 1024 * 1024;

/// Until the process has ended by itself (None), or was ended for a reason.
SheetRefusal waitedFor(QProcess& child, const SheetBounds& bounds, const std::function<bool()>& goesOn,
                       QByteArray& text) {
    QElapsedTimer since;
    since.start();
    while (!child.waitForFinished(askedEvery) && child.state() != QProcess::NotRunning) {
        text += child.readAllStandardOutput();
        const SheetRefusal refusal = goesOn && !goesOn()                     ? SheetRefusal::Cancelled
                                     : text.size() > bounds.text             ? SheetRefusal::TooMuchText
                                     : since.elapsed() > bounds.time.count() ? SheetRefusal::TooSlow
                                                                             : SheetRefusal::None;
        if (refusal != SheetRefusal::None) {
            child.kill();
            (void)child.waitForFinished(endsWithin);
            return refusal;
        }
    }
    text += child.readAllStandardOutput();
    return text.size() > bounds.text ? SheetRefusal::TooMuchText : SheetRefusal::None;
}

QString boundText(SheetRefusal refusal, const SheetBounds& bounds) {
    const qint64 bound = refusal == SheetRefusal::TooSlow         ? bounds.time.count() / 1000
                         : refusal == SheetRefusal::TooMuchMemory ? bounds.memory / mebibyte
                                                                  : bounds.text / mebibyte;
    return QString::number(bound);
}

} // namespace

SheetFile readSheetApart(const SheetReader& reader, const QString& path, const std::function<bool()>& goesOn) {
    if (SheetFile looked = sheetLookedAt(path); looked.refusal != SheetRefusal::None) {
        return looked;
    }
    const SheetBounds& bounds = reader.bounds;
    QProcess child;
    child.setStandardInputFile(QProcess::nullDevice());
    child.setStandardErrorFile(QProcess::nullDevice()); // a library's words may name what stands in the sheet
    child.setProgram(reader.program);
    child.setArguments({QLatin1String(readSheetWord), QString::number(bounds.memory),
                        QString::number(bounds.time.count() / 1000 + 1), path});
    child.start();
    if (!child.waitForStarted(endsWithin)) {
        return refusedSheet(SheetRefusal::NotStarted, path, child.errorString());
    }
    QByteArray text;
    if (const SheetRefusal refusal = waitedFor(child, bounds, goesOn, text); refusal != SheetRefusal::None) {
        return refusedSheet(refusal, path, boundText(refusal, bounds));
    }
    if (child.exitStatus() == QProcess::CrashExit) {
        return child.exitCode() == SIGXCPU
                   ? refusedSheet(SheetRefusal::TooSlow, path, boundText(SheetRefusal::TooSlow, bounds))
                   : refusedSheet(SheetRefusal::Died, path, Texts::tr("signal %1").arg(child.exitCode()));
    }
    if (child.exitCode() == memoryExit) {
        return refusedSheet(SheetRefusal::TooMuchMemory, path, boundText(SheetRefusal::TooMuchMemory, bounds));
    }
    if (auto file = child.exitCode() == 0 ? sheetFrom(text, path) : std::nullopt) {
        return std::move(*file);
    }
    return refusedSheet(SheetRefusal::Died, path, Texts::tr("exit %1").arg(child.exitCode()));
}

} // namespace yingke::tables
