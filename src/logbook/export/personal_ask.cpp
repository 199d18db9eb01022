// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/export/personal_ask.h"

#include "logbook/export/export_page.h"

namespace yingke::logbook {

QString notePersonalTaken(office::Application& application, const QString& what) {
    const auto refusal = application.desk().submit({core::command::NotePersonalDataShown{{}, what.toStdString()}});
    return refusal ? ExportPage::tr("The log could not keep that personal data are taken out, so nothing was exported. "
                                    "Sign in and try again.")
                   : QString();
}

} // namespace yingke::logbook
