// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor needs of the house.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "publishing/publisher.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace yingke::rehearsal {

struct EditorParts {
    const office::Office& office;
    const frontdesk::FrontDesk& desk; ///< who is at it, its clock, the published scripts
    publishing::Publisher& publisher;
    QString folder;               ///< the data place
    std::function<bool()> isOpen; ///< false: the parts above are closed and may not be asked any more

    /// The files of the shared pieces, e.g. "take_money.yaml", by name.
    [[nodiscard]] QStringList pieces() const;
};

} // namespace yingke::rehearsal
