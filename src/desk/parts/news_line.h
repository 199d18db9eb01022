// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line in the header: what waited for a colleague who has gone out has moved on to another one; a new version
// of a script was published and serves the next visitor; or (at the start) a script was changed outside and is not in
// force. It goes once another visitor has come, or after half an hour; of a visit also when that is over, or who had
// gone out is back.
#pragma once

#include "frontdesk/front_desk.h"
#include "widgets/parts/elided_label.h"

#include <string>
#include <vector>

namespace yingke::desk {

class NewsLine : public widgets::ElidedLabel {
    Q_OBJECT

public:
    /// `desk` outlives the line.
    NewsLine(frontdesk::FrontDesk& desk, QWidget* parent);

    /// Texts that were changed outside the program and serve nobody until they are published.
    void tellOutside(const std::vector<std::string>& files);
    /// A sheet was dropped or has come into the watched folder; `name` is the file's.
    void tellSheet(const QString& name);
    void tell(const QString& news);

private:
    void told(const QString& title);
    void tellMovedOn(const QString& news, const core::VisitId& visit, const core::PersonId& gone);
    [[nodiscard]] bool isStillSo() const;
    void look(); ///< whether the news is old

    frontdesk::FrontDesk& m_desk;
    core::Millis m_since = 0; ///< steady milliseconds
    std::size_t m_visits = 0; ///< in the hall when it was told
    core::VisitId m_of;       ///< whom it is about; empty: nobody
    core::PersonId m_gone;    ///< who had gone out
};

} // namespace yingke::desk
