// SPDX-License-Identifier: GPL-3.0-or-later
// Exactly one thing in a window is framed, it alone carries the word Enter, and Enter does it: the button that stands
// for what Enter does there, or any other button while it has the keys.
#pragma once

#include <QList>
#include <QMargins>
#include <QObject>
#include <QPointer>
#include <QString>

class QAbstractButton;
class QKeyEvent;
class QLabel;
class QLayout;
class QWidget;

namespace yingke::widgets {

/// Enter means this button wherever no other button has the keys; `action`: whose key it then shows. Buttons made by
/// keyButton() or showKey() with Enter as their key mean it from the start.
void meanEnter(QAbstractButton* button, const char* action);
/// Enter means something else, or nothing.
void dontMeanEnter(QAbstractButton* button);

/// What is framed carries it in its dynamic property "framed"; the theme draws it.
class EnterFrame : public QObject {
public:
    /// For all that is in `window`, and belongs to it. One a window.
    explicit EnterFrame(QWidget* window);
    /// What Enter does now; nullptr: nothing that a button does.
    [[nodiscard]] QAbstractButton* framed() const { return m_framed; }

protected:
    /// Enter on a button that has the keys presses it; and changes that move the frame are noticed.
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The other button that has the keys; nullptr: none does.
    [[nodiscard]] QAbstractButton* taker() const;
    [[nodiscard]] QAbstractButton* meant() const;
    /// What lies on top of the window: nothing under it is meant.
    [[nodiscard]] QWidget* top() const;
    [[nodiscard]] bool press(const QKeyEvent& event);                            ///< on a button that has the keys
    [[nodiscard]] bool moves(const QObject* watched, const QEvent& event) const; ///< the frame
    void know(QObject* object); ///< if it is a button that ever meant Enter
    void restate();
    void restateSoon(); ///< before anything is painted
    void writeWord();
    void layWord(); ///< on a button that is laid out: its parts go aside for it
    void takeWordAway();

    QWidget* m_window;
    struct Known {
        QPointer<QAbstractButton> button;
        bool isPlain = false; ///< without the frame, and nothing about it has changed since
    };
    /// That mean Enter, or did: asked at every change, so they are not searched among all that the window holds. Those
    /// of other windows are among them.
    QList<Known> m_known;
    QPointer<QAbstractButton> m_framed;
    QPointer<QLabel> m_word;  ///< on a button without a text of its own
    QPointer<QLayout> m_room; ///< of that button, whose margins were these
    QMargins m_margins;
    QPointer<QAbstractButton> m_worded; ///< has the word in its text, in the place of its key
    QString m_withWord;
    QString m_withoutWord;
    bool m_isAsked = false;
};

} // namespace yingke::widgets
