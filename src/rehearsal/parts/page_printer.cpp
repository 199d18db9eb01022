// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/parts/page_printer.h"

#include "rehearsal/parts/texts.h"
#include "widgets/keys/key_text.h"
#include "widgets/slip/system_printer.h"

#include <QLoggingCategory>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

#include <memory>

namespace yingke::rehearsal {

namespace {

Q_LOGGING_CATEGORY(lcPrint, "yingke.print", QtCriticalMsg)

} // namespace

std::optional<QString> SystemPagePrinter::print(const QTextDocument& page, const QString& title, QWidget* window) {
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        return widgets::keyed(Texts::tr(
            "No printer is set up on this machine. Save it as PDF ({key:practice.save}), or set up a printer."));
    }
    QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    const std::unique_ptr<QTextDocument> copy(page.clone());
    copy->print(&printer);
    qCInfo(lcPrint) << "page of the rehearsal: pages" << copy->pageCount() << "printer state"
                    << static_cast<int>(printer.printerState());
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted) {
        return widgets::keyed(
                   Texts::tr(
                       "The printer %1 does not take it. Check the printer, or save it as PDF ({key:practice.save})."))
            .arg(printer.printerName());
    }
    return QString();
}

QString SystemPagePrinter::choosePdf(QWidget* window, const QString& suggested) {
    return widgets::SystemSlipPrinter().choosePdf(window, suggested); // the same question, in the same place
}

} // namespace yingke::rehearsal
