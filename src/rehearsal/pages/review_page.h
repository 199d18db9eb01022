// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a run, read together and given out.
#pragma once

#include "rehearsal/parts/page_outlet.h"

#include <QFrame>

class QLabel;
class QTextEdit;

namespace yingke::rehearsal {

class ReviewPage : public QFrame {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent);
    /// `said`: what is to be said under it, e.g. why the run is not kept.
    void show(const QTextDocument& page, const QString& said);
    void giveOut(Medium medium, PagePrinter& printer); ///< what came of it is told under the page
    void focusPage();

signals:
    void backAsked();
    void giveOutAsked(yingke::rehearsal::Medium medium);

private:
    QTextEdit* m_page;
    QLabel* m_said;
};

} // namespace yingke::rehearsal
