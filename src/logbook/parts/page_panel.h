// SPDX-License-Identifier: GPL-3.0-or-later
// A panel over a page: no dialog, nothing is blocked, the desk works on. Escape closes it; Tab stays within.
#pragma once

#include <QFrame>
#include <QPointer>

namespace yingke::logbook {

class PagePanel : public QFrame {
    Q_OBJECT

public:
    /// `width`: pixels at most. Its layout is the business of who derives from it.
    PagePanel(int width, QWidget* page);

    /// Shown in the middle of the page, or below `below` when given; `first` takes the keys.
    void open(QWidget* first, const QWidget* below = nullptr);
    /// The keys go back to where they were.
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void place();

private:
    int m_width;
    QPointer<const QWidget> m_below;
    QPointer<QWidget> m_before;
};

} // namespace yingke::logbook
