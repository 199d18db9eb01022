// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace while a text is being written: what stands in the editor is what is walked and drawn.
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/picture/picture_legend.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/rehearsal_workspace.h"

#include <QLabel>

#include <algorithm>

namespace yingke::rehearsal {

void RehearsalWorkspace::openDraft(const std::string& scriptId) {
    m_side->show(nullptr, false);
    m_hall.reset();
    m_rolePlay = false;
    m_editor->open(scriptId);
    m_title->setText(tr("%1 · can't be walked yet").arg(QString::fromStdString(scriptId)));
    m_picture->show({}, true);
    m_legend->hide();
    m_picture->setCounts({}, false);
}

void RehearsalWorkspace::takeEdited(const scenario::Script& script) {
    const auto old = std::find_if(m_library.scripts.begin(), m_library.scripts.end(),
                                  [&script](const scenario::Script& one) { return one.id == script.id; });
    if (old != m_library.scripts.end() && old->ref.hash == script.ref.hash) {
        return;
    }
    const bool fresh = old == m_library.scripts.end();
    if (fresh) {
        m_library.scripts.push_back(script);
    } else {
        *old = script;
    }
    const scenario::Script* published = m_application.desk().shelf().published(script.id);
    if (published != nullptr && published->ref.hash == script.ref.hash) {
        m_drafts.erase(script.id);
    } else {
        m_drafts[script.id] = true;
    }
    fillList();
    if (script.id == m_script) {
        showPicture(fresh);
        learn(script);
        if (!m_hall) {
            begin(training::usualCast(script), false);
        }
    }
}

} // namespace yingke::rehearsal
