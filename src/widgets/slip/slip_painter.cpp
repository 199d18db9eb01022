// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_painter.h"

#include "platform/durable_file.h"
#include "widgets/slip/paper_palette.h"
#include "widgets/slip/pdf_words.h"
#include "widgets/slip/slip_type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLoggingCategory>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace yingke::widgets {

namespace {

Q_LOGGING_CATEGORY(lcPdf, "yingke.print", QtCriticalMsg)

constexpr double units = slip_type::unitsPerMm;
constexpr int pdfDpi = 600;
constexpr PaperPalette paper;

QRectF scaled(const QRectF& mm) {
    return {mm.left() * units, mm.top() * units, mm.width() * units, mm.height() * units};
}

QPen pen(const SlipMark& mark) {
    QPen pen(QColor::fromRgba(mark.ink == SlipInk::Quiet ? paper.quietRule : paper.rule),
             (mark.ink == SlipInk::Bold ? 0.4 : 0.2) * units);
    pen.setCapStyle(Qt::FlatCap);
    if (mark.kind == SlipMark::Kind::Dashes) {
        pen.setDashPattern({8, 6});
    }
    return pen;
}

void drawLine(QPainter& painter, const SlipMark& mark) {
    painter.drawText(
        QPointF(mark.place.left() * units, (mark.place.top() + slip_type::baseMm(mark.points, mark.ink)) * units),
        mark.text);
}

void drawAcross(QPainter& painter, const SlipMark& mark) {
    painter.save();
    painter.translate(scaled(mark.place).center());
    painter.rotate(-18);
    painter.setFont(slip_type::font(mark.points, SlipInk::Bold));
    painter.setPen(QColor::fromRgba(paper.across));
    const double width = slip_type::widthMm(mark.text, mark.points, SlipInk::Bold) * units;
    painter.drawText(QPointF(-width / 2, mark.points * 0.12 * units), mark.text);
    painter.restore();
}

DrawnWords wordsOf(const SlipLayout& layout) {
    DrawnWords words;
    for (const std::vector<SlipMark>& page : layout.pages) {
        for (const SlipMark& mark : page) {
            if (mark.kind == SlipMark::Kind::Text) {
                words.add(mark.text, slip_type::font(mark.points, mark.ink));
            } else if (mark.kind == SlipMark::Kind::Across) {
                words.add(mark.text, slip_type::font(mark.points, SlipInk::Bold));
            }
        }
    }
    return words;
}

QPageSize pageSize(const SlipLayout& layout) {
    return QPageSize(layout.paper, QPageSize::Millimeter, QStringLiteral("slip"), QPageSize::ExactMatch);
}

} // namespace

void drawSlipPage(QPainter& painter, const std::vector<SlipMark>& page) {
    for (const SlipMark& mark : page) {
        const QRectF place = scaled(mark.place);
        switch (mark.kind) {
        case SlipMark::Kind::Text:
            painter.setFont(slip_type::font(mark.points, mark.ink));
            painter.setPen(QColor::fromRgba(mark.ink == SlipInk::Quiet ? paper.quietText : paper.text));
            drawLine(painter, mark);
            break;
        case SlipMark::Kind::Stroke:
        case SlipMark::Kind::Dashes:
            painter.setPen(pen(mark));
            painter.drawLine(place.topLeft(), place.bottomRight());
            break;
        case SlipMark::Kind::Box:
            painter.setPen(pen(mark));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place);
            break;
        case SlipMark::Kind::Shade:
            painter.fillRect(place, QColor::fromRgba(paper.shade));
            break;
        case SlipMark::Kind::Fill:
            painter.fillRect(place, QColor::fromRgba(mark.colour));
            break;
        case SlipMark::Kind::Across:
            drawAcross(painter, mark);
            break;
        }
    }
}

QImage slipPicture(const SlipLayout& layout, std::size_t page, double dotsPerMm) {
    QImage picture((layout.paper * dotsPerMm).toSize(), QImage::Format_RGB32);
    picture.fill(paper.sheet);
    if (page < layout.pages.size()) {
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(dotsPerMm / units, dotsPerMm / units);
        drawSlipPage(painter, layout.pages[page]);
    }
    return picture;
}

bool printSlip(QPagedPaintDevice& device, const SlipLayout& layout) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const double perMm = device.logicalDpiX() / 25.4;
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        painter.resetTransform();
        painter.scale(perMm / units, perMm / units);
        drawSlipPage(painter, layout.pages[page]);
    }
    return painter.end();
}

QByteArray slipPdf(const SlipLayout& layout, const QString& title) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return {};
    }
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Yingke"));
        writer.setPageLayout(QPageLayout(pageSize(layout), QPageLayout::Portrait, QMarginsF()));
        if (!printSlip(writer, layout)) {
            return {};
        }
    }
    return withWords(pdf, wordsOf(layout));
}

QString saveSlipPdf(const QString& path, const QByteArray& pdf) {
    const auto refused = [&path](const QString& why) {
        return QCoreApplication::translate("yingke::widgets",
                                           "The PDF %1 was not written: %2. The slip is kept; choose "
                                           "another place and try again.")
            .arg(path, why);
    };
    if (pdf.isEmpty()) {
        return refused(QCoreApplication::translate("yingke::widgets", "it could not be made"));
    }
    const QString why = platform::writeDurably(path, pdf);
    qCInfo(lcPdf) << "PDF: bytes" << pdf.size() << (why.isEmpty() ? "written" : "refused");
    return why.isEmpty() ? QString() : refused(why);
}

} // namespace yingke::widgets
