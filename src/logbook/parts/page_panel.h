// SPDX-License-Identifier: GPL-3.0-or-later
// A panel over a page: no dialog, nothing is blocked, the desk works on. Escape closes it; Tab stays within.
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace yingke::logbook {

class PagePanel : public QFrame {
    Q_OBJECT

public:
    /// `width`: pixels at most.
    PagePanel(int width, const char* name, QWidget* page);

    /// Shown in the middle of the page, or below `below` when given; `first` takes the keys.
    void open(QWidget* first, const QWidget* below = nullptr);
    /// The keys go back to where they were.
    void dismiss();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void place();

private:
    QVBoxLayout* m_column;
    int m_width;
    QPointer<const QWidget> m_below;
    QPointer<QWidget> m_before;
};

} // namespace yingke::logbook
