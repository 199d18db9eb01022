// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/make_drill.h"

#include "app/texts.h"
#include "journal/read/meanwhile.h"
#include "journal/write/journal.h"
#include "training/drills/drill_cast.h"
#include "training/drills/drill_from.h"
#include "training/drills/drills.h"

namespace yingke::app {

MadeDrill makeDrill(Application& application, const core::VisitId& visit) {
    constexpr int mostMs = 2'000;
    (void)application.journal().flush(mostMs); // what is not durable yet is not in the drill
    const journal::VisitAndMeanwhile found =
        journal::visitAndMeanwhile(application.folder() + QStringLiteral("/journal.sqlite"), visit);
    if (found.visit.empty()) {
        return {{}, Texts::tr("The visit is not in the log (yet), so no drill could be made of it.")};
    }
    MadeDrill made{training::drillFrom(found.visit, found.meanwhile), {}};
    const scenario::Library& library = application.desk().shelf().library();
    if (training::playable(made.drill, library).empty()) {
        return {{}, Texts::tr("No scenario of the scripts was begun in this visit, so there is nothing to practise.")};
    }
    const training::Drills drills(application.folder());
    made.drill.id = drills.newId(found.visit.front().at, made.drill);
    made.drill.title = training::drillTitle(made.drill, library).toStdString();
    made.fault = drills.keep(made.drill);
    if (!made.fault.isEmpty()) {
        made.drill.id.clear();
    }
    return made;
}

} // namespace yingke::app
