// SPDX-License-Identifier: GPL-3.0-or-later
// The row of tabs over an import's preview: how much of each part there is, and only those of which there is something.
#pragma once

#include "desk/register/preview_model.h"

#include <QObject>
#include <QPushButton>

#include <array>
#include <optional>

namespace yingke::desk {

class PreviewTabs : public QObject {
    Q_OBJECT

public:
    /// `tabs`: as PreviewPart; they outlive it.
    PreviewTabs(const std::array<QPushButton*, previewParts>& tabs, QObject* parent);

    /// nullptr: work is being done, and there is nothing to choose from.
    void show(const registers::ImportPlan* plan);
    void check(PreviewPart part);
    /// The next one that is shown, `by` 1 onwards or -1 back; nothing when none is.
    [[nodiscard]] std::optional<PreviewPart> beside(PreviewPart part, int by) const;

signals:
    void chosen(yingke::desk::PreviewPart part);

private:
    std::array<QPushButton*, previewParts> m_tabs;
};

} // namespace yingke::desk
