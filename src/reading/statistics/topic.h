// SPDX-License-Identifier: GPL-3.0-or-later
// One question to a range of days: its answer as a sentence, a picture and a table. The same for the page, the export
// and the printed report.
#pragma once

#include "tables/table_file.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yingke::reading {

struct ChartSeries {
    /// One meaning each over all topics; whoever draws it gives it a colour.
    enum class Tone {
        Good,  ///< as it should be
        Other, ///< to compare with
        Late,  ///< late, over the limit
        Long,  ///< the long end
        Lost   ///< broken, lost
    };
    QString name;
    Tone tone = Tone::Good;
    QList<double> values;
};

struct ChartPicture {
    enum class Kind { Columns, Bars, Lines }; ///< upright, lying (many or long names), over time
    Kind kind = Kind::Columns;
    bool stacked = false;
    QStringList categories;
    QList<ChartSeries> series;   ///< as many values each as there are categories
    QString unit;                ///< of the values: "visits", "minutes"
    std::optional<double> limit; ///< a line across
    QString limitName;
};

struct Topic {
    QString id; ///< "hours", "waits", …: never translated
    QString title;
    QString sentence; ///< what the picture says
    ChartPicture chart;
    tables::Table table;
};

} // namespace yingke::reading
