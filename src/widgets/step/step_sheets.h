// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and tables of the office that a step shows: price list, parking rules, specialists, surroundings.
#pragma once

#include "scenario/player/surroundings.h"

#include <QWidget>

#include <vector>

namespace yingke::widgets {

/// Read only; each sheet with its title, a table with its heading. An empty text says that the office has not written
/// it yet.
class StepSheets : public QWidget {
    Q_OBJECT

public:
    StepSheets(const std::vector<scenario::Sheet>& sheets, QWidget* parent);

private:
    QWidget* sheet(const scenario::Sheet& sheet);
};

} // namespace yingke::widgets
