// SPDX-License-Identifier: GPL-3.0-or-later
// All that verify found in the log, each with what to do, over the logbook.
#pragma once

#include "journal/check/verify.h"
#include "logbook/parts/page_panel.h"

class QPlainTextEdit;

namespace yingke::logbook {

class FindingsPanel : public PagePanel {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* page);

    /// Opens with what was found; `below` is what called it.
    void show(const journal::Verified& verified, const QWidget* below);

private:
    QPlainTextEdit* m_text;
};

} // namespace yingke::logbook
