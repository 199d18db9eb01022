// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the desk for a day: a text of acts, one a line, done in the real window by keys only or by the mouse
// only.
//
//   == 3 …            the visit that follows is this one of the list (for who reads a failure)
//   press F2 Enter 1  keys, one after the other, each to what has the keys
//   harmless F10 1    the same; none of them may record anything, or change who is in the centre
//   type 水龙头漏水    into the field that has the keys; what stood there goes
//   click 下一步       the one button that says so, seen and enabled; #moreOfVisit: of that object name
//   card 乙            the card in the hall with that badge
//   menu 乙 送客       a right click on that card, and the entry of its menu; menu - 送客: of a menu that is open
//   field 联系电话     a click into that field
//   row 王女士         a click on the row of a list that says so
//   wait 2:05         the clock goes on, minutes and seconds
//   close             the cross of the window
//   to 甲 / says 您好 / centre 甲 · 答疑 / shows 办结 / not 办结
//                     to whom the words are, what is in them, who is in the centre, what stands somewhere (or nowhere)
#pragma once

#include "gui/desk_story.h"

#include <QMap>

#include <functional>
#include <utility>

class QAbstractButton;

namespace yingke::test {

enum class HandsOn { Keys, Mouse };

class DayHands {
public:
    DayHands(DeskStory& story, HandsOn with);
    /// Does all that stands in the file; a line that can't be done fails the test.
    void play(const QString& file);
    /// One more word that a line may begin with, and what it does with the rest of the line.
    using Deed = std::function<void(const QString& rest)>;
    void teach(const QString& verb, Deed deed) { m_taught[verb] = std::move(deed); }
    void press(const QString& keys);
    void need(bool is, const char* otherwise) const; ///< ends the test, and says what stands there
    /// Every sentence that was shown, as it came: "3 对 王先生 说 | 您请坐".
    [[nodiscard]] const QStringList& shown() const { return m_shown; }
    int keys = 0;
    int clicks = 0;

private:
    void act(const QString& verb, const QString& rest);
    bool actByKeys(const QString& verb, const QString& rest);
    bool actByMouse(const QString& verb, const QString& rest);
    bool check(const QString& verb, const QString& rest);
    void harmless(const QString& keys);
    void type(const QString& text);
    void click(const QString& says);
    void clickAt(QWidget* widget);
    void card(const QString& badge);
    void menu(const QString& badge, const QString& entry);
    void field(const QString& name);
    void row(const QString& says);
    void wait(const QString& time);
    void look();                ///< what stands there now is noted, and must be whole
    void expect(bool is) const; ///< as need, and goes on
    [[nodiscard]] bool framesOne() const;
    void note(const QString& kind, const QString& text);
    [[nodiscard]] QPushButton* cardWith(const QString& badge) const;
    [[nodiscard]] QAbstractButton* buttonSaying(const QString& says) const;
    [[nodiscard]] std::size_t recorded() const;
    [[nodiscard]] QStringList everything() const; ///< all texts that can be seen

    DeskStory& m_story;
    HandsOn m_with;
    QMap<QString, Deed> m_taught;
    QString m_visit;
    QString m_line; ///< that is being done, and where it stands
    QStringList m_shown;
    QMap<QString, QString> m_last;
};

} // namespace yingke::test
