// SPDX-License-Identifier: GPL-3.0-or-later
// While an input method composes, the keys are its own. A shortcut that it lets through (F2, Ctrl+F) waits until the
// word is done or given up: it would take the field away under the half of a name.
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QShortcut;
class QWidget;

namespace yingke::widgets {

class CompositionFirst : public QObject {
public:
    /// Watches all of the program, acts for the shortcuts of `window`, and belongs to it.
    explicit CompositionFirst(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QShortcut* meant(const QKeyEvent& press) const;
    void composed(bool goesOn);

    QWidget* m_window;
    bool m_composing = false;
    int m_heldKey = 0;             ///< its press belongs to the shortcut that waits
    QPointer<QShortcut> m_waiting; ///< the last one that was pressed
};

} // namespace yingke::widgets
