// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_layout.h"

#include "widgets/slip/slip_flow.h"
#include "widgets/slip/slip_look.h"
#include "widgets/slip/slip_type.h"

#include <algorithm>

namespace yingke::widgets {

namespace {

using slips::PaperSize;
using slips::SlipField;

constexpr double stubWidth = 46;
constexpr double footer = 5; ///< mm of the line at the page's end

class Composer {
public:
    explicit Composer(const SlipSheet& sheet)
        : m_sheet(sheet), m_look(slipLook(sheet.paper.size, sheet.form.large)),
          m_paper(slips::paperMm(sheet.paper.size)),
          m_stubAside(!sheet.form.stub.empty() && sheet.paper.size != PaperSize::A4),
          m_flow(body(), [this](SlipFlow& flow) { return heading(flow); }) {}

    SlipLayout compose() {
        fields(m_sheet.form.fields);
        table();
        m_flow.space(m_look.gap / 2);
        fields(m_sheet.form.below);
        notes();
        signatures();
        if (!m_stubAside && !m_sheet.form.stub.empty()) {
            stubBelow();
        }
        std::vector<std::vector<SlipMark>>& pages = m_flow.pages();
        for (std::size_t page = 0; page < pages.size(); ++page) {
            foot(pages[page], page + 1, pages.size());
            for (SlipMark& mark : pages[page]) {
                mark.place.translate(m_sheet.paper.offsetX, m_sheet.paper.offsetY);
            }
        }
        return {m_paper, m_sheet.paper.size, std::move(pages)};
    }

private:
    [[nodiscard]] QRectF body() const {
        const double left = m_look.side + (m_stubAside ? stubWidth + 8 : 0);
        return {left, m_look.top, m_paper.width() - left - m_look.side,
                m_paper.height() - m_look.top - m_look.bottom - footer};
    }

    [[nodiscard]] QString value(const std::string& name) const { return m_sheet.content.value(name); }

    [[nodiscard]] QString numberLine() const {
        return value("number").isEmpty() ? QString() : m_sheet.words.number + QStringLiteral(" ") + value("number");
    }

    /// What each page begins with; where the rest may begin.
    double heading(SlipFlow& flow) {
        const QRectF& body = flow.body();
        double y = body.top();
        const double small = slip_type::lineMm(m_look.label);
        const double numberWidth = slip_type::widthMm(numberLine(), m_look.label + 1, SlipInk::Bold);
        flow.text({body.left(), y}, fitted(value("community"), body.width() - numberWidth - 4, m_look.label),
                  m_look.label, SlipInk::Quiet);
        flow.text({body.right() - numberWidth, y - 0.2}, numberLine(), m_look.label + 1, SlipInk::Bold);
        y += small + 0.5;
        const QString when =
            value("date") + (value("time").isEmpty() ? QString() : QStringLiteral(" ") + value("time"));
        const double whenWidth = slip_type::widthMm(when, m_look.label, SlipInk::Plain);
        const QStringList title =
            slip_type::lines(m_sheet.form.title, body.width(), m_look.title, SlipInk::Bold).mid(0, 3);
        const double titleTop = y;
        double titleEnd = 0;
        for (const QString& line : title) {
            const double width = slip_type::widthMm(line, m_look.title, SlipInk::Bold);
            flow.text({body.center().x() - width / 2, y}, line, m_look.title, SlipInk::Bold);
            y += slip_type::lineMm(m_look.title);
            titleEnd = body.center().x() + width / 2;
        }
        if (titleEnd + 3 > body.right() - whenWidth) {
            y += small; // no room beside the title
        }
        flow.text({body.right() - whenWidth, y - small}, when, m_look.label, SlipInk::Quiet);
        if (m_sheet.reprint > 0) {
            const QString again = m_sheet.reprint > 1
                                      ? QStringLiteral("%1 %2").arg(m_sheet.words.reprint).arg(m_sheet.reprint)
                                      : m_sheet.words.reprint;
            const double width = slip_type::widthMm(again, 12, SlipInk::Bold);
            const QRectF box(body.left(), titleTop + 0.4, width + 4, slip_type::lineMm(12) + 0.8);
            flow.mark({SlipMark::Kind::Box, box, {}, 0, SlipInk::Bold});
            flow.text({box.left() + 2, box.top() + 0.4}, again, 12, SlipInk::Bold);
        }
        y += 1;
        if (m_sheet.voided) {
            const QString why = m_sheet.words.voided + QStringLiteral("：") + m_sheet.reason;
            for (const QString& line : slip_type::lines(why, body.width(), m_look.value, SlipInk::Bold).mid(0, 3)) {
                flow.text({body.left(), y}, line, m_look.value, SlipInk::Bold);
                y += slip_type::lineMm(m_look.value);
            }
            flow.mark({SlipMark::Kind::Across, body, m_sheet.words.voided, 72, SlipInk::Bold});
        }
        flow.mark({SlipMark::Kind::Stroke, QRectF(body.left(), y, body.width(), 0), {}, 0, SlipInk::Bold});
        if (m_stubAside) {
            stubAside(flow, flow.pages().size() == 1);
        }
        return y + m_look.gap / 2;
    }

    static QString fitted(const QString& text, double width, double points) {
        QString line = slip_type::lines(text, std::max(10.0, width), points, SlipInk::Plain).value(0);
        return line.size() < text.size() ? line.chopped(1) + QStringLiteral("…") : line;
    }

    /// Fields side by side, each a label with its value on a line.
    void fields(const std::vector<SlipField>& fields) {
        const double part = m_flow.body().width() / 12;
        std::vector<const SlipField*> line;
        int used = 0;
        const auto put = [&] {
            if (line.empty()) {
                return;
            }
            std::vector<SlipCell> cells;
            std::vector<std::pair<double, double>> rules;
            double left = 0;
            for (const SlipField* field : line) {
                const bool last = left + (field->width + 0.5) * part > m_flow.body().width();
                const double width = field->width * part - (last ? 0 : 3);
                fieldCells(*field, left, width, cells, rules);
                left += field->width * part;
            }
            m_flow.row(cells, 0.8, 7.5, SlipFlow::Frame::None);
            for (const auto& [from, to] : rules) {
                m_flow.mark({SlipMark::Kind::Stroke,
                             QRectF(m_flow.body().left() + from, m_flow.y() - 0.3, to - from, 0),
                             {},
                             0,
                             SlipInk::Quiet});
            }
            line.clear();
            used = 0;
        };
        for (const SlipField& field : fields) {
            if (used + field.width > 12) {
                put();
            }
            line.push_back(&field);
            used += field.width;
        }
        put();
    }

    void fieldCells(const SlipField& field, double left, double width, std::vector<SlipCell>& cells,
                    std::vector<std::pair<double, double>>& rules) const {
        double at = left;
        if (!field.label.isEmpty()) {
            const double label =
                std::min(slip_type::widthMm(field.label, m_look.label, SlipInk::Plain) + 2.6, width / 2);
            cells.push_back({at - 0.8, label + 0.8, slip_type::lines(field.label, label, m_look.label, SlipInk::Plain),
                             m_look.label, SlipInk::Quiet, SlipCell::Align::Left});
            at += label;
        }
        const double points = field.large ? m_look.large : m_look.value;
        const SlipInk ink = field.large ? SlipInk::Bold : SlipInk::Plain;
        cells.push_back({at, left + width - at,
                         slip_type::lines(value(field.value), left + width - at - 1.7, points, ink), points, ink,
                         SlipCell::Align::Left});
        rules.emplace_back(at, left + width);
    }

    void table() {
        if (m_sheet.form.columns.empty()) {
            return;
        }
        m_flow.space(m_look.gap / 2);
        m_flow.want(20);
        std::vector<SlipCell> head =
            tableCells([](const slips::SlipColumn& column) { return column.label; }, SlipInk::Bold);
        m_flow.row(head, 1, 6, SlipFlow::Frame::Shaded);
        m_flow.repeat(head);
        for (const slips::SlipContent::Values& row : m_sheet.content.rows) {
            m_flow.row(tableCells(
                           [&row](const slips::SlipColumn& column) {
                               const auto found = row.find(column.value);
                               return found != row.end() ? found->second : QString();
                           },
                           SlipInk::Plain),
                       1, 6.4, SlipFlow::Frame::Lines);
        }
        m_flow.repeat({});
        if (!m_sheet.content.rows.empty() && !m_sheet.words.blank.isEmpty()) {
            m_flow.row({{0,
                         m_flow.body().width(),
                         {m_sheet.words.blank},
                         m_look.note - 1,
                         SlipInk::Quiet,
                         SlipCell::Align::Centre}},
                       0.6, 4.6, SlipFlow::Frame::Lines);
        }
    }

    template <class TextOf> std::vector<SlipCell> tableCells(const TextOf& textOf, SlipInk ink) const {
        double shares = 0;
        for (const slips::SlipColumn& column : m_sheet.form.columns) {
            shares += column.width;
        }
        std::vector<SlipCell> cells;
        double left = 0;
        for (const slips::SlipColumn& column : m_sheet.form.columns) {
            const double width = m_flow.body().width() * column.width / shares;
            const double points = ink == SlipInk::Bold ? m_look.label : m_look.table;
            cells.push_back({left, width, slip_type::lines(textOf(column), width - 2.2, points, ink), points, ink,
                             static_cast<SlipCell::Align>(column.align)});
            left += width;
        }
        return cells;
    }

    void notes() {
        for (const QString& note : m_sheet.form.notes) {
            const QString text = slips::filledNote(note, m_sheet.content).trimmed();
            if (!text.isEmpty()) {
                m_flow.space(m_look.gap / 3);
                m_flow.row({{0, m_flow.body().width(),
                             slip_type::lines(text, m_flow.body().width() - 1, m_look.note, SlipInk::Plain),
                             m_look.note, SlipInk::Quiet, SlipCell::Align::Left}},
                           0.3, 0, SlipFlow::Frame::None);
            }
        }
    }

    void signatures() {
        const QStringList& who = m_sheet.form.signatures;
        if (who.isEmpty()) {
            return;
        }
        const double height = 9;
        m_flow.space(m_look.gap);
        m_flow.want(height);
        if (m_sheet.paper.size != PaperSize::A4) {
            m_flow.moveTo(m_flow.body().bottom() - height); // where a hand expects it
        }
        std::vector<SlipCell> cells;
        std::vector<std::pair<double, double>> rules;
        const double width = m_flow.body().width() / static_cast<double>(who.size());
        for (qsizetype i = 0; i < who.size(); ++i) {
            const double left = static_cast<double>(i) * width;
            const QString label = slips::filledNote(who.at(i), m_sheet.content).trimmed();
            cells.push_back({left - 0.5,
                             width - 2,
                             {fitted(label, width - 3, m_look.label)},
                             m_look.label,
                             SlipInk::Quiet,
                             SlipCell::Align::Left});
            const double used = slip_type::widthMm(label, m_look.label, SlipInk::Plain) + 1.5;
            if (used + 8 < width) {
                rules.emplace_back(left + used, left + width - (i + 1 < who.size() ? 3 : 0));
            }
        }
        m_flow.row(cells, 0.5, height, SlipFlow::Frame::None);
        for (const auto& [from, to] : rules) {
            m_flow.mark({SlipMark::Kind::Stroke,
                         QRectF(m_flow.body().left() + from, m_flow.y() - 2, to - from, 0),
                         {},
                         0,
                         SlipInk::Quiet});
        }
    }

    /// 存根 at the left, behind a line to tear along. Further pages have the number only.
    void stubAside(SlipFlow& flow, bool first) {
        const double left = m_look.side;
        const double bottom = m_paper.height() - m_look.bottom;
        const double tear = left + stubWidth + 4;
        flow.mark(
            {SlipMark::Kind::Dashes, QRectF(tear, m_look.top - 3, 0, bottom - m_look.top + 6), {}, 0, SlipInk::Quiet});
        double y = m_look.top;
        const QString title = m_sheet.form.title + QStringLiteral(" ") + m_sheet.words.stub;
        for (const QString& line : slip_type::lines(title, stubWidth, m_look.value, SlipInk::Bold)) {
            flow.text({left, y}, line, m_look.value, SlipInk::Bold);
            y += slip_type::lineMm(m_look.value);
        }
        y += 1;
        if (m_sheet.reprint > 0 || m_sheet.voided) {
            flow.text({left, y}, m_sheet.voided ? m_sheet.words.voided : m_sheet.words.reprint, m_look.value,
                      SlipInk::Bold);
            y += slip_type::lineMm(m_look.value);
        }
        for (const SlipField& field : m_sheet.form.stub) {
            if (!first && field.value != "number") {
                continue;
            }
            const double label = slip_type::widthMm(field.label, m_look.label - 0.5, SlipInk::Plain) + 2;
            const QStringList lines =
                slip_type::lines(value(field.value), stubWidth - label, m_look.label + 0.5, SlipInk::Plain).mid(0, 4);
            const double height = static_cast<double>(lines.size()) * slip_type::lineMm(m_look.label + 0.5) + 1.4;
            if (y + height > bottom) {
                return; // no paper left: the stub has what fits, the slip has all
            }
            flow.text({left, y + 0.25}, field.label, m_look.label - 0.5, SlipInk::Quiet);
            double at = y;
            for (const QString& line : lines) {
                flow.text({left + label, at}, line, m_look.label + 0.5, SlipInk::Plain);
                at += slip_type::lineMm(m_look.label + 0.5);
            }
            y += height;
        }
    }

    void stubBelow() {
        const double part = m_flow.body().width() / 3;
        m_flow.space(m_look.gap);
        m_flow.want(50);
        m_flow.mark({SlipMark::Kind::Dashes,
                     QRectF(m_flow.body().left(), m_flow.y() + 3, m_flow.body().width(), 0),
                     {},
                     0,
                     SlipInk::Quiet});
        m_flow.space(7);
        const QString title = m_sheet.form.title + QStringLiteral(" ") + m_sheet.words.stub;
        m_flow.row({{0, m_flow.body().width(), {title}, m_look.value, SlipInk::Bold, SlipCell::Align::Left}}, 0.5, 8,
                   SlipFlow::Frame::None);
        std::vector<SlipCell> cells;
        for (const SlipField& field : m_sheet.form.stub) {
            const double left = part * static_cast<double>(cells.size());
            const QString text = field.label + QStringLiteral(" ") + value(field.value);
            cells.push_back({left, part - 2, slip_type::lines(text, part - 4, m_look.label, SlipInk::Plain),
                             m_look.label, SlipInk::Plain, SlipCell::Align::Left});
            if (cells.size() == 3) {
                m_flow.row(cells, 0.5, 6, SlipFlow::Frame::None);
                cells.clear();
            }
        }
        if (!cells.empty()) {
            m_flow.row(cells, 0.5, 6, SlipFlow::Frame::None);
        }
    }

    void foot(std::vector<SlipMark>& page, std::size_t number, std::size_t pages) const {
        const double points = m_look.label - 1;
        const QRectF body = m_flow.body();
        const double y = m_paper.height() - m_look.bottom - slip_type::lineMm(points);
        const auto put = [&](double x, const QString& text) {
            if (!text.isEmpty()) {
                page.push_back(
                    {SlipMark::Kind::Text,
                     QRectF(x, y, slip_type::widthMm(text, points, SlipInk::Plain), slip_type::lineMm(points)), text,
                     points, SlipInk::Quiet});
            }
        };
        put(body.left(),
            fitted(value("community") + QStringLiteral("  ") + value("telephone"), body.width() / 2, points));
        if (pages > 1) {
            QString text = m_sheet.words.page;
            text.replace(QStringLiteral("{page}"), QString::number(number));
            text.replace(QStringLiteral("{pages}"), QString::number(pages));
            put(body.right() - slip_type::widthMm(text, points, SlipInk::Plain), text);
        }
    }

    const SlipSheet& m_sheet;
    SlipLook m_look;
    QSizeF m_paper;
    bool m_stubAside;
    SlipFlow m_flow;
};

} // namespace

SlipLayout layOutSlip(const SlipSheet& sheet) { return Composer(sheet).compose(); }

} // namespace yingke::widgets
