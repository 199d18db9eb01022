// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/chart_of.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace yingke::logbook {

namespace {

using reading::ChartPicture;
using widgets::Ink;
using widgets::Palette;

constexpr int mostLabels = 14; ///< along a line of time
constexpr int longest = 190;   ///< pixels of a name beside a bar

Ink inkOfSeries(reading::ChartSeries::Tone tone) {
    using Tone = reading::ChartSeries::Tone;
    switch (tone) {
    case Tone::Good:
        return Ink::ChartGood;
    case Tone::Other:
        return Ink::ChartOther;
    case Tone::Late:
        return Ink::ChartLate;
    case Tone::Long:
        return Ink::ChartLong;
    case Tone::Lost:
        return Ink::ChartLost;
    }
    return Ink::Text;
}

QFont type(int pixels) {
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

/// The highest value that is drawn, stacked values together.
double highest(const ChartPicture& picture) {
    double most = picture.limit.value_or(0.0);
    for (qsizetype at = 0; at < picture.categories.size(); ++at) {
        double sum = 0;
        for (const reading::ChartSeries& series : picture.series) {
            sum = picture.stacked ? sum + series.values.at(at) : series.values.at(at);
            most = std::max(most, sum);
        }
    }
    return most;
}

/// An axis of values from nothing, with round steps; whole numbers when all values are whole.
QValueAxis* valueAxis(const ChartPicture& picture, QChart* chart, const Palette& palette) {
    auto* axis = new QValueAxis(chart);
    const double most = std::max(highest(picture), 0.001);
    const double rough = most / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * (rough / power > 5.0 ? 10.0 : rough / power > 2.0 ? 5.0 : rough / power > 1.0 ? 2.0 : 1.0);
    bool whole = true;
    for (const reading::ChartSeries& series : picture.series) {
        for (const double value : series.values) {
            whole = whole && std::floor(value) == value;
        }
    }
    step = whole ? std::max(1.0, step) : step;
    double top = std::ceil(most / step) * step;
    // Room for the figure above the highest bar.
    top += picture.kind != ChartPicture::Kind::Lines && !picture.stacked && most > 0.92 * top ? step : 0.0;
    axis->setRange(0.0, top);
    axis->setTickCount(static_cast<int>(std::lround(top / step)) + 1);
    axis->setLabelFormat(step >= 1.0   ? QStringLiteral("%.0f")
                         : step >= 0.1 ? QStringLiteral("%.1f")
                                       : QStringLiteral("%.2f"));
    axis->setTitleText(picture.unit);
    axis->setTitleFont(type(14));
    axis->setTitleBrush(palette[Ink::Text]);
    axis->setLabelsFont(type(13));
    axis->setLabelsColor(palette[Ink::Text]);
    axis->setGridLineColor(palette[Ink::Line]);
    axis->setLinePenColor(palette[Ink::Line]);
    return axis;
}

QBarCategoryAxis* nameAxis(const QStringList& names, QChart* chart, const Palette& palette, bool beside) {
    auto* axis = new QBarCategoryAxis(chart);
    const QFontMetrics metrics(type(14));
    QStringList shown;
    for (const QString& name : names) {
        QString one = beside ? metrics.elidedText(name, Qt::ElideMiddle, longest) : name;
        while (shown.contains(one)) {
            one += QChar(0x200b); // categories of one name would be one
        }
        shown << one;
    }
    axis->append(shown);
    axis->setTruncateLabels(false); // elided already where they are long
    axis->setLabelsFont(type(14));
    axis->setLabelsColor(palette[Ink::Text]);
    axis->setGridLineVisible(false);
    axis->setLinePenColor(palette[Ink::Line]);
    return axis;
}

QAbstractBarSeries* emptyBars(const ChartPicture& picture, QChart* chart) {
    if (picture.kind == ChartPicture::Kind::Bars) {
        return picture.stacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries(chart))
                               : new QHorizontalBarSeries(chart);
    }
    return picture.stacked ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries(chart)) : new QBarSeries(chart);
}

void addBars(const ChartPicture& picture, QChart* chart, const Palette& palette) {
    const bool lying = picture.kind == ChartPicture::Kind::Bars;
    QAbstractBarSeries* bars = emptyBars(picture, chart);
    bars->setBarWidth(picture.series.size() > 1 && !picture.stacked ? 0.8 : 0.6);
    // A lying chart counts from below; people read from above.
    const auto ordered = [lying](auto list) {
        if (lying) {
            std::reverse(list.begin(), list.end());
        }
        return list;
    };
    // Of several bars a name the first stands above the second.
    for (const reading::ChartSeries& series : picture.stacked ? picture.series : ordered(picture.series)) {
        auto* set = new QBarSet(series.name, bars);
        set->setColor(palette[inkOfSeries(series.tone)]);
        set->setBorderColor(palette[inkOfSeries(series.tone)]);
        for (const double value : ordered(series.values)) {
            set->append(value);
        }
        bars->append(set);
    }
    const bool few = picture.categories.size() * picture.series.size() <= 26;
    if (few && !picture.stacked) {
        bars->setLabelsVisible(true);
        bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
        for (QBarSet* set : bars->barSets()) {
            set->setLabelColor(palette[Ink::Text]);
            set->setLabelFont(type(13));
        }
    }
    chart->addSeries(bars);
    QBarCategoryAxis* names = nameAxis(ordered(picture.categories), chart, palette, lying);
    QValueAxis* values = valueAxis(picture, chart, palette);
    chart->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(values);
}

void addLines(const ChartPicture& picture, QChart* chart, const Palette& palette) {
    const qsizetype count = picture.categories.size();
    auto* days = new QBarCategoryAxis(chart);
    auto* place = new QValueAxis(chart);
    QValueAxis* values = valueAxis(picture, chart, palette);
    place->setRange(-0.5, static_cast<double>(count) - 0.5);
    place->setVisible(false);
    // So many names as can be read; the others are blank, and differ by their length.
    const qsizetype every = (count + mostLabels - 1) / mostLabels;
    QStringList names;
    QString blank;
    for (qsizetype i = 0; i < count; ++i) {
        names << (i % every == 0
                      ? picture.categories.at(i) + QString(names.contains(picture.categories.at(i)) ? blank : QString())
                      : blank += QChar(0x200b));
    }
    days->append(names);
    days->setLabelsFont(type(13));
    days->setLabelsColor(palette[Ink::Text]);
    days->setGridLineVisible(false);
    days->setLinePenColor(palette[Ink::Line]);
    days->setTruncateLabels(false);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(place, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const auto add = [&](QLineSeries* series) {
        chart->addSeries(series);
        series->attachAxis(place);
        series->attachAxis(values);
    };
    for (const reading::ChartSeries& one : picture.series) {
        auto* series = new QLineSeries(chart);
        series->setName(one.name);
        series->setPen(QPen(palette[inkOfSeries(one.tone)], 2.5));
        series->setPointsVisible(count <= 40);
        for (qsizetype i = 0; i < one.values.size(); ++i) {
            series->append(static_cast<double>(i), one.values.at(i));
        }
        add(series);
    }
    if (picture.limit) {
        auto* series = new QLineSeries(chart);
        series->setName(picture.limitName);
        series->setPen(QPen(palette[Ink::ChartLost], 1.5, Qt::DashLine));
        series->append(-0.5, *picture.limit);
        series->append(static_cast<double>(count) - 0.5, *picture.limit);
        add(series);
    }
}

} // namespace

QChart* chartOf(const ChartPicture& picture, const widgets::Palette& palette) {
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 8, 0));
    chart->setLocalizeNumbers(false);
    if (picture.categories.isEmpty()) {
        chart->legend()->hide();
        return chart;
    }
    if (picture.kind == ChartPicture::Kind::Lines) {
        addLines(picture, chart, palette);
    } else {
        addBars(picture, chart, palette);
    }
    chart->legend()->setVisible(picture.series.size() > 1 || picture.limit);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(type(14));
    chart->legend()->setLabelColor(palette[Ink::Text]);
    return chart;
}

} // namespace yingke::logbook
