// SPDX-License-Identifier: GPL-3.0-or-later
// Under the picture: what its colours and marks mean, and on how many steps each stands.
#pragma once

#include <QString>
#include <QWidget>

#include <array>

namespace yingke::rehearsal {

/// On how many of the `screens` steps that people see each thing stands.
struct LegendCounts {
    int screens = 0;
    int never = 0;
    int practised = 0;
    int used = 0;
    int tested = -1;           ///< -1: not known yet
    bool testedPartly = false; ///< the explorer stopped at a bound: the others may be reached or not
};

class PictureLegend : public QWidget {
    Q_OBJECT

public:
    explicit PictureLegend(QWidget* parent);
    void show(const LegendCounts& counts);
    void setPath(int steps); ///< entered so far, the present one too
    void setHighContrast(bool on);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void word();
    LegendCounts m_counts;
    int m_path = 0;
    std::array<QString, 6> m_words; ///< now, path, never; practised, used, tested
    bool m_contrast = false;
};

} // namespace yingke::rehearsal
