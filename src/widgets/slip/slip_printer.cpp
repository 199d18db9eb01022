// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_printer.h"

#include "widgets/slip/slip_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace yingke::widgets {

namespace {

Q_LOGGING_CATEGORY(lcPrint, "yingke.print", QtCriticalMsg)

QString say(const char* text) { return QCoreApplication::translate("yingke::widgets", text); }

} // namespace

QString SystemSlipPrinter::print(const SlipLayout& layout, const QString& title) {
    const QPrinterInfo device = QPrinterInfo::defaultPrinter();
    if (device.isNull()) {
        qCInfo(lcPrint) << "slip: no printer";
        return say(QT_TRANSLATE_NOOP(
            "yingke::widgets", "No printer is set up on this machine. The slip is kept; save it as PDF, or set up "
                               "a printer and print again."));
    }
    QPrinter printer(device, QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setFullPage(true);
    // Lying A5 is A5 to a driver, turned; the continuous form has no name of its own.
    const bool lying = layout.size == slips::PaperSize::A5;
    const QPageSize size = layout.size == slips::PaperSize::A4 ? QPageSize(QPageSize::A4)
                           : lying                             ? QPageSize(QPageSize::A5)
                                   : QPageSize(layout.paper, QPageSize::Millimeter, QStringLiteral("241 x 140 mm"));
    printer.setPageLayout(QPageLayout(size, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    const bool taken = printSlip(printer, layout);
    qCInfo(lcPrint) << "slip: paper" << static_cast<int>(layout.size) << "pages 1" << (taken ? "taken" : "refused");
    if (!taken) {
        return say(QT_TRANSLATE_NOOP("yingke::widgets",
                                     "The printer %1 does not take the slip. The slip is kept; check the printer and "
                                     "print again, or save it as PDF."))
            .arg(device.printerName());
    }
    return {};
}

QString SystemSlipPrinter::choosePdf(QWidget* window, const QString& suggested) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(window, say(QT_TRANSLATE_NOOP("yingke::widgets", "Save as PDF")),
                                        QDir(folder).filePath(suggested), QStringLiteral("PDF (*.pdf)"));
}

} // namespace yingke::widgets
