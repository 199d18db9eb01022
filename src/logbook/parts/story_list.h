// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a visit as a list: the time on the left, the line beside it, coloured by what it tells. Up and down go
// through the events.
#pragma once

#include "reading/story/visit_story.h"

#include <QListWidget>

#include <vector>

namespace yingke::logbook {

class StoryList : public QListWidget {
    Q_OBJECT

public:
    explicit StoryList(QWidget* parent);

    /// `keep`: the line that is chosen and the place stay, where they are still there.
    void setStory(const std::vector<reading::StoryLine>& story, bool keep);
    /// Number of the event of the chosen line; 0: none.
    [[nodiscard]] std::int64_t chosen() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace yingke::logbook
