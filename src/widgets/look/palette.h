// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the program, named by what they mean; no other file of src, ui or resources/theme spells one
// (tests/lint/colours.py). A palette is a value: another look is another value, handed to applyTheme or dress.
#pragma once

#include <QColor>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace yingke::widgets {

class Palette {
    Q_GADGET

public:
    /// A name that ends in Text is written with, one that ends in Edge goes round what is clicked or filled in, Focus
    /// round what has the keys: the test of contrast goes by these endings. In the style sheets an ink is @name, with a
    /// small first letter.
    enum class Ink {
        // Grounds
        Ground,        ///< of the window
        Card,          ///< of what lies on it; of fields and buttons too
        Row,           ///< every other row, and what is less than a card
        Chip,          ///< of a word that is set apart
        Chosen,        ///< of what is picked, pressed or said to somebody
        Selection,     ///< of selected rows and letters
        Help,          ///< of what explains
        WaitingGround, ///< soon late, or to be looked at
        OverdueGround, ///< late, wrong or dangerous
        ComeGround,    ///< lines that a text has gained
        Primary,       ///< the button that Enter presses
        PrimaryOff,    ///< the same while it can't be pressed
        Shade,         ///< over a window in which something is asked; lets it shine through
        Shadow,        ///< under a panel
        // Text
        Text,
        SoftText,       ///< beside the main text
        MutedText,      ///< names of tabs, marks
        FaintText,      ///< hints, heads of tables
        OffText,        ///< of what can't be used now
        AccentText,     ///< picked, led to, said
        PrimaryText,    ///< on Primary
        PrimaryOffText, ///< on PrimaryOff
        DoneText,
        WaitingText,
        OverdueText,
        WrongText, ///< what is wrong with an entry
        HandedText,
        NoteText,
        GoneText, ///< on OverdueGround: lines that a text has lost
        ComeText, ///< on ComeGround
        // Lines
        Edge,         ///< of fields, buttons and panels
        AccentEdge,   ///< of what is picked or under the pointer
        WaitingEdge,  ///< of an alarm before the limit
        OverdueEdge,  ///< of an alarm after it
        WrongEdge,    ///< of a wrong entry, of what is dangerous to press
        Focus,        ///< the ring round what has the keys
        PrimaryFocus, ///< the same round Primary
        Line,         ///< parts what would be understood without it: cards, rows
        FaintLine,    ///< between the cells of a table
        HelpLine,     ///< round Help
        // Marks
        Serving, ///< in time
        Waiting, ///< time is nearly over
        Overdue,
        Queued, ///< not served yet, and in time
        Away,   ///< a colleague serves
        Done,   ///< steps behind
        Now,    ///< the step that is shown
        Ahead,  ///< steps to come; the part of a ring or groove not yet filled
        Bar,    ///< a part of a whole, with text on it
        // Time of a visit, in the day's lanes
        LaneWaiting,
        LaneOverdue,
        LaneHeld,
        LaneServed,
        LaneColleague,
        LaneMovedUp,
        LaneSystem,
        // Series of charts
        ChartGood,  ///< as it should be
        ChartOther, ///< to compare with
        ChartLate,  ///< over the limit
        ChartLong,  ///< the long end
        ChartLost,  ///< broken, lost; the limit itself
        // The text of a script
        ScriptKeyText,
        ScriptActText, ///< of an act that moves on
        ScriptIdText,
        ScriptSentenceText,
        ScriptPlaceholderText,
        ScriptWordText,
        ScriptCommentText,
        // The picture of a script
        PictureGround,
        PictureBox,
        PicturePassing, ///< a step that nobody sees
        PicturePath,    ///< a box on the way that was taken
        PictureAt,      ///< the box where one is
        PictureNever,   ///< a box nobody has been at
        PictureBoxText,
        PictureAtText,
        PictureLabelText, ///< on an arrow
        PictureBoxEdge,
        PicturePathEdge,
        PictureNeverEdge,
        PictureChosenEdge,
        PictureArrow,
        PicturePractised,
        PictureUsed,
        PictureTested,
    };
    Q_ENUM(Ink)
    static constexpr std::size_t inks = static_cast<std::size_t>(Ink::PictureTested) + 1;

    /// Black; each ink is to be set.
    Palette() = default;
    [[nodiscard]] QColor operator[](Ink ink) const {
        return QColor::fromRgba(m_inks.at(static_cast<std::size_t>(ink)));
    }
    /// This palette with some inks exchanged (0xAARRGGBB).
    [[nodiscard]] Palette with(const std::vector<std::pair<Ink, QRgb>>& others) const;

private:
    std::array<QRgb, inks> m_inks{};
};

using Ink = Palette::Ink;

/// The light look, and the dark one.
[[nodiscard]] Palette dayPalette();
[[nodiscard]] Palette nightPalette();

/// `palette` with the strongest contrast in the picture of a script, for eyes that need it.
[[nodiscard]] Palette withStrongPicture(const Palette& palette);

/// A style sheet with its @names replaced by the palette's colours; a name that is no ink stays as it is.
[[nodiscard]] QString filledSheet(const QString& sheet, const Palette& palette);

/// `where` and all in it paint with this palette from now on. The style sheet is another matter: dress does both.
void givePalette(QObject* where, const Palette& palette);

/// The palette that was given to `where` or the nearest object around it (applyTheme, dress); dayPalette when none was.
[[nodiscard]] Palette paletteOf(const QObject* where);

/// The colour in which `where` paints: ask again at each painting, for the look may have changed.
[[nodiscard]] QColor inkOf(const QObject* where, Ink ink);

} // namespace yingke::widgets

Q_DECLARE_METATYPE(yingke::widgets::Palette)
