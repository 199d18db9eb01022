// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/preview_tabs.h"

namespace yingke::desk {

PreviewTabs::PreviewTabs(const std::array<QPushButton*, previewParts>& tabs, QObject* parent)
    : QObject(parent), m_tabs(tabs) {
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
        connect(m_tabs.at(i), &QPushButton::clicked, this, [this, i] { emit chosen(static_cast<PreviewPart>(i)); });
    }
}

void PreviewTabs::show(const registers::ImportPlan* plan) {
    static const registers::ImportPlan none;
    const registers::ImportPlan& of = plan != nullptr ? *plan : none;
    const bool shown = of.refused.isEmpty() && !of.cancelled && (!of.rooms.empty() || !of.shapes.empty());
    const int columns = static_cast<int>(of.shapes.empty() ? 0 : of.shapes.front().columns.size());
    const QString gone = of.kind == registers::ImportKind::Register ? tr("Gone %1") : tr("No longer named %1");
    const QString texts[] = {tr("Columns %1").arg(columns),        tr("To answer %1").arg(of.openQuestions()),
                             tr("Wrong %1").arg(of.wrongRows),     tr("Told %1").arg(of.notes.size()),
                             tr("New %1").arg(of.added),           tr("Changed %1").arg(of.changed),
                             tr("Unchanged %1").arg(of.unchanged), gone.arg(of.gone)};
    const bool has[] = {columns > 0, !of.questions.empty(), true, !of.notes.empty(), true, true, true, of.gone > 0};
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->setText(texts[i]);
        m_tabs.at(i)->setAccessibleName(texts[i]);
        // Of a sheet that is refused its columns are shown: they may be why.
        const bool columnsOfRefused = i == 0 && columns > 0 && !of.cancelled;
        m_tabs.at(i)->setVisible((shown && has[i]) || columnsOfRefused);
    }
}

void PreviewTabs::check(PreviewPart part) {
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->setChecked(static_cast<PreviewPart>(i) == part);
    }
}

std::optional<PreviewPart> PreviewTabs::beside(PreviewPart part, int by) const {
    const auto isShown = [this](int at) { return m_tabs.at(static_cast<std::size_t>(at))->isVisible(); };
    const int from = static_cast<int>(part);
    int at = from;
    do {
        at = (at + by + previewParts) % previewParts;
    } while (!isShown(at) && at != from);
    return isShown(at) ? std::optional(static_cast<PreviewPart>(at)) : std::nullopt;
}

} // namespace yingke::desk
