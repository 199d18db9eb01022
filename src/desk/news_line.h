// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line in the header: a new version of a script was published and serves the next visitor. It goes once
// another visitor has come, or after half an hour.
#pragma once

#include "office/front_desk.h"

#include <QLabel>

namespace yingke::desk {

class NewsLine : public QLabel {
    Q_OBJECT

public:
    /// `desk` outlives the line.
    NewsLine(office::FrontDesk& desk, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

private:
    void told(const QString& title);
    void look(); ///< whether the news is old

    office::FrontDesk& m_desk;
    core::Millis m_since = 0; ///< steady milliseconds
    std::size_t m_visits = 0; ///< in the hall when it was told
};

} // namespace yingke::desk
