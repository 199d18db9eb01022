// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/keys_help.h"

#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/texts.h"

#include <QStringList>

namespace yingke::rehearsal {

QString keysHelp() {
    const QStringList lines{
        Texts::tr("F5 next   Alt+← back   Ctrl+B from the start   Ctrl+J from the chosen step"),
        Texts::tr("1–9 an answer   Ctrl+Alt+1…9 ticks a paper   Ctrl+K skips   Alt+X can't come   Alt+M the number"),
        Texts::tr("F6 pause   F7 ×1   F8 ×10   F9 to the next limit   Alt+C the whole cast"),
        Texts::tr("Alt+1 telephone   Alt+2 second visitor   Alt+3 insists   Alt+4 supervisor called away"),
        Texts::tr("Alt+V the next visitor of the hall   Ctrl+T role play: begin, end"),
        Texts::tr("Alt+Q words   Alt+W bearing   Alt+E gestures   Alt+S time, then 1–5"),
        Texts::tr("Alt+K actor's card away, back   Ctrl+P prints the card or the review   Ctrl+S saves it as PDF"),
        Texts::tr("Alt+D drills   Alt+R runs   Alt+A assignments   Ctrl+D assign"),
        Texts::tr("Alt+L scripts   Alt+P picture: arrows, Enter, + − 0   Alt+N never practised"),
        Texts::tr("Alt+H high contrast   Esc back to the picture   F1 closes this"),
        EditorPanel::keysHelp()};
    return lines.join(QLatin1Char('\n'));
}

} // namespace yingke::rehearsal
