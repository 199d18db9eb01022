// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/parts/page_outlet.h"

#include "platform/durable_file.h"
#include "rehearsal/parts/texts.h"
#include "widgets/slip/pdf_words.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

namespace yingke::rehearsal {

namespace {

QString printerHasIt() { return Texts::tr("The printer has it."); }

QString savedAs(const QString& path) { return Texts::tr("Saved: %1").arg(path); }

} // namespace

std::optional<GivenOut> giveOut(const QTextDocument& page, const PageNames& names, Medium medium, PagePrinter& printer,
                                QWidget* window) {
    if (medium == Medium::Paper) {
        const auto fault = printer.print(page, names.title, window);
        if (!fault) {
            return std::nullopt;
        }
        return fault->isEmpty() ? GivenOut{true, printerHasIt()} : GivenOut{false, *fault};
    }
    const QString path = printer.choosePdf(window, names.pdf);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    const QString fault = writePdf(page, path);
    return fault.isEmpty() ? GivenOut{true, savedAs(path)} : GivenOut{false, fault};
}

QString writePdf(const QTextDocument& page, const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    widgets::DrawnWords words;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(Texts::tr("Role play"));
        const std::unique_ptr<QTextDocument> copy(page.clone());
        copy->print(&writer);
        words.add(*copy);
    }
    if (const QString why = platform::writeDurably(path, widgets::withWords(buffer.data(), words)); !why.isEmpty()) {
        return Texts::tr("%1 could not be written: %2").arg(path, why);
    }
    return {};
}

} // namespace yingke::rehearsal
