// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/test_page.h"

#include "widgets/slip/slip_type.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yingke::widgets {

namespace {

struct PageTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::TestPage)
};

constexpr double rulerLeft = 16; ///< beside the holes of continuous paper
constexpr double rulerTop = 8;
constexpr double tableLeft = 40;
constexpr double columnMm = 9;
constexpr double notesPoints = 9;
constexpr int stepsAround = 5; ///< columns of the table on each side of the right distance

class TestPage {
public:
    explicit TestPage(const slips::SlipPaper& on) : m_paper(on) {
        m_layout.size = on.size;
        m_layout.paper = slips::paperMm(on.size);
        m_layout.pages.resize(1);
    }

    SlipLayout compose() {
        rulers();
        stroke({crossMm - 5, crossMm, 10, 0}, SlipInk::Bold);
        stroke({crossMm, crossMm - 5, 0, 10}, SlipInk::Bold);
        text({tableLeft, 20},
             PageTexts::tr("Test page %1 × %2 mm").arg(m_layout.paper.width()).arg(m_layout.paper.height()), 14,
             SlipInk::Bold);
        const QStringList how = slip_type::lines(
            PageTexts::tr("Measure from the middle of the cross to the left and to the upper edge of the paper. Both "
                          "should be %1 mm. Else enter the shift that the tables give, and print this page again.")
                .arg(crossMm),
            m_layout.paper.width() - tableLeft - 20, notesPoints, SlipInk::Plain);
        double y = 30;
        for (const QString& line : how) {
            text({tableLeft, y}, line, notesPoints, SlipInk::Plain);
            y += slip_type::lineMm(notesPoints);
        }
        y = table(y + 4, PageTexts::tr("To the left edge, mm"), PageTexts::tr("Shift right, enter"), m_paper.offsetX);
        table(y + 6, PageTexts::tr("To the upper edge, mm"), PageTexts::tr("Shift down, enter"), m_paper.offsetY);
        return std::move(m_layout);
    }

private:
    void add(SlipMark mark) {
        mark.place.translate(m_paper.offsetX, m_paper.offsetY);
        m_layout.pages.front().push_back(std::move(mark));
    }
    void stroke(const QRectF& place, SlipInk ink = SlipInk::Plain) { add({SlipMark::Kind::Stroke, place, {}, 0, ink}); }
    void text(QPointF at, const QString& words, double points, SlipInk ink) {
        add({SlipMark::Kind::Text,
             QRectF(at, QSizeF(slip_type::widthMm(words, points, ink), slip_type::lineMm(points))), words, points,
             ink});
    }

    /// A tick a millimetre, from the paper's edges; each tenth with its number.
    void rulers() {
        const auto length = [](int mm) { return mm % 10 == 0 ? 4.0 : mm % 5 == 0 ? 3.0 : 2.0; };
        for (int mm = static_cast<int>(rulerLeft); mm < static_cast<int>(m_layout.paper.width() - rulerLeft); ++mm) {
            stroke({static_cast<double>(mm), rulerTop, 0, length(mm)});
            if (mm % 10 == 0) {
                text({mm + 0.5, rulerTop + 2.2}, QString::number(mm), 6, SlipInk::Quiet);
            }
        }
        for (int mm = static_cast<int>(rulerTop); mm < static_cast<int>(m_layout.paper.height() - rulerTop); ++mm) {
            stroke({rulerLeft, static_cast<double>(mm), length(mm), 0});
            if (mm % 10 == 0 && mm > static_cast<int>(rulerTop) + 5) {
                text({rulerLeft + 4.4, mm - 1.6}, QString::number(mm), 6, SlipInk::Quiet);
            }
        }
    }

    /// Gives where it ends. `shift`: that of now; what is printed too far is moved back by as much.
    double table(double top, const QString& measured, const QString& enter, double shift) {
        const double line = slip_type::lineMm(notesPoints);
        const double left = tableLeft +
                            std::max(slip_type::widthMm(measured, notesPoints, SlipInk::Plain),
                                     slip_type::widthMm(enter, notesPoints, SlipInk::Plain)) +
                            3;
        text({tableLeft, top}, measured, notesPoints, SlipInk::Plain);
        text({tableLeft, top + line}, enter, notesPoints, SlipInk::Plain);
        for (int step = -stepsAround; step <= stepsAround; ++step) {
            const double x = left + (step + stepsAround) * columnMm;
            const double value = std::clamp(shift - step, -slips::mostOffsetMm, slips::mostOffsetMm);
            text({x, top}, QString::number(crossMm + step), notesPoints, SlipInk::Plain);
            text({x, top + line}, QString::number(value), notesPoints, SlipInk::Bold);
        }
        return top + 2 * line;
    }

    slips::SlipPaper m_paper;
    SlipLayout m_layout;
};

} // namespace

SlipLayout layOutTestPage(const slips::SlipPaper& on) { return TestPage(on).compose(); }

} // namespace yingke::widgets
