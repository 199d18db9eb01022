// SPDX-License-Identifier: GPL-3.0-or-later
// The palette against the sheets that use it: what the sheets write is read at 4.5 : 1 at least on whatever ground it
// may stand, the edges of fields and buttons and the ring of the focus are seen at 3 : 1; and a palette is a value.
#include "support/contrast.h"
#include "widgets/look/palette.h"
#include "widgets/look/theme.h"
#include "widgets/parts/countdown_ring.h"
#include "widgets/style_rules.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMetaEnum>

using namespace yingke;
using widgets::Ink;
using widgets::Palette;

namespace {

QString allSheets() {
    QString all;
    for (const QString& name : {QStringLiteral("yingke"), QStringLiteral("logbook"), QStringLiteral("rehearsal")}) {
        QFile sheet(QStringLiteral(":/theme/%1.qss").arg(name));
        REQUIRE(sheet.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(sheet.readAll());
    }
    return all;
}

std::optional<Ink> inkNamed(QString name) {
    if (name.isEmpty()) {
        return std::nullopt;
    }
    name[0] = name.at(0).toUpper();
    bool known = false;
    const int value = QMetaEnum::fromType<Ink>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Ink>(value)) : std::nullopt;
}

/// What can be seen less well than it must, as sentences.
QStringList faultsOf(const QString& sheet, const Palette& palette) {
    QStringList faults;
    for (const test::StyledPair& pair : test::styledPairs(sheet)) {
        const auto ink = inkNamed(pair.ink);
        const auto ground = inkNamed(pair.ground);
        if (!ink || !ground) {
            faults << QStringLiteral("%1: no ink %2 on %3").arg(pair.selector, pair.ink, pair.ground);
            continue;
        }
        const bool text = pair.what == test::StyledPair::What::Text;
        // What can't be used is to be told from what can; it is still read at 3 : 1. Its edge may be as faint as it
        // likes.
        const double least = text && !pair.disabled ? 4.5 : text || !pair.disabled ? 3.0 : 1.0;
        if (const double seen = test::contrast(palette[*ink], palette[*ground]); seen < least) {
            faults
                << QStringLiteral("%1: %2 on %3 is %4").arg(pair.selector, pair.ink, pair.ground).arg(seen, 0, 'f', 2);
        }
    }
    return faults;
}

bool shows(QWidget& widget, const QColor& colour) {
    const QImage picture = widget.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("all that the sheets write and frame is seen well enough where it stands") {
    const QString sheets = allSheets();
    CHECK(test::unknownTypes(sheets) == QStringList());
    const auto pairs = test::styledPairs(sheets);
    CHECK(pairs.size() > 300);
    for (const Palette& palette : {widgets::dayPalette(), widgets::nightPalette()}) {
        for (const QString& fault : faultsOf(sheets, palette)) {
            FAIL_CHECK(fault.toStdString());
        }
    }
}

TEST_CASE("the reading of the sheets finds what is seen too badly") {
    const Palette day = widgets::dayPalette();
    const QString grounds = QStringLiteral(
        "* { color: @text; } QFrame[card=\"true\"] { background: @card; } QWidget#main { background: @ground; }");
    CHECK(faultsOf(grounds, day) == QStringList());
    // Its own ground, the ground of the rule that it makes narrower, any ground at all, the row under the keys, chosen
    // letters.
    const std::pair<const char*, const char*> bad[] = {
        {"QLabel { color: @offText; background: @card; }", "QLabel: offText on card is 3.77"},
        {"QPushButton { background: @primary; color: @primaryText; } QPushButton:hover { color: @faintText; }",
         "QPushButton:hover: faintText on primary is 1.07"},
        {"QLabel[role=\"hint\"] { color: @offText; }", "QLabel[role=\"hint\"]: offText on ground is 3.43"},
        {"QPushButton { border: 1px solid @line; }", "QPushButton: line on card is 1.26"},
        {"QTableView { background: @primary; } QTableView::item:focus { border: 2px solid @focus; }",
         "QTableView::item:focus: focus on primary is 1.00"},
        {"QLineEdit { background: @card; selection-background-color: @primary; }", "QLineEdit: no ink  on primary"},
        {"QCheckBox:focus { color: @nobody; }", "QCheckBox:focus: no ink nobody on card"}};
    for (const auto& [rule, fault] : bad) {
        const QStringList said = faultsOf(grounds + QString::fromLatin1(rule), day);
        INFO(rule << " gives " << said.join(QLatin1Char('\n')).toStdString());
        CHECK(said.contains(QString::fromLatin1(fault)));
    }
    // The edges as they were until now, 1.60 on a card and 1.45 on the window.
    const QStringList before = faultsOf(allSheets(), day.with({{Ink::Edge, 0xffc6cdd9}}));
    CHECK(before.contains(QStringLiteral("QPushButton: edge on card is 1.60")));
    CHECK(before.contains(QStringLiteral("QLineEdit: edge on ground is 1.45")));
}

TEST_CASE("what the windows write and paint themselves is seen well enough on every ground") {
    const bool isDark = GENERATE(false, true);
    CAPTURE(isDark);
    const Palette day = isDark ? widgets::nightPalette() : widgets::dayPalette();
    const QMetaEnum inks = QMetaEnum::fromType<Ink>();
    const std::pair<Ink, Ink> only[] = {
        {Ink::PrimaryText, Ink::Primary},         {Ink::PrimaryOffText, Ink::PrimaryOff},
        {Ink::GoneText, Ink::OverdueGround},      {Ink::ComeText, Ink::ComeGround},
        {Ink::PictureAtText, Ink::PictureAt},     {Ink::PictureLabelText, Ink::PicturePassing},
        {Ink::PictureBoxText, Ink::PictureNever}, {Ink::PictureBoxText, Ink::PicturePath},
        {Ink::PictureBoxText, Ink::PictureBox},   {Ink::PictureLabelText, Ink::PictureGround}};
    for (const Palette& palette : {day, widgets::withStrongPicture(day)}) {
        for (const auto& [ink, ground] : only) {
            INFO(inks.valueToKey(static_cast<int>(ink)) << " on " << inks.valueToKey(static_cast<int>(ground)));
            CHECK(test::contrast(palette[ink], palette[ground]) >= 4.5);
        }
        for (const Ink edge : {Ink::PictureBoxEdge, Ink::PicturePathEdge, Ink::PictureNeverEdge, Ink::PictureChosenEdge,
                               Ink::PictureArrow}) {
            INFO(inks.valueToKey(static_cast<int>(edge)));
            CHECK(test::contrast(palette[edge], palette[Ink::PictureGround]) >= 3);
        }
    }
    for (int i = 0; i < inks.keyCount(); ++i) {
        const QString name = QString::fromLatin1(inks.key(i));
        const Ink ink = static_cast<Ink>(inks.value(i));
        INFO(name.toStdString());
        CHECK(day[ink].alpha() > 0); // set
        const bool elsewhere =
            ink == Ink::OffText ||
            std::any_of(std::begin(only), std::end(only), [ink](const auto& pair) { return pair.first == ink; });
        // A ring's figures are written in the colour of its phase.
        const bool text =
            name.endsWith(QLatin1String("Text")) || ink == Ink::Serving || ink == Ink::Waiting || ink == Ink::Overdue;
        for (const Ink ground :
             {Ink::Ground, Ink::Card, Ink::Row, Ink::Chosen, Ink::Help, Ink::WaitingGround, Ink::OverdueGround}) {
            INFO("on " << inks.valueToKey(static_cast<int>(ground)));
            CHECK((!text || elsewhere || test::contrast(day[ink], day[ground]) >= 4.5));
            CHECK((ink != Ink::Focus || test::contrast(day[ink], day[ground]) >= 3));
        }
        const bool figure = name.startsWith(QLatin1String("Lane")) || name.startsWith(QLatin1String("Chart"));
        CHECK((!figure || test::contrast(day[ink], day[Ink::Card]) >= 3));
    }
}

TEST_CASE("a sheet is filled from a palette, and two windows may have two") {
    const Palette day = widgets::dayPalette();
    const Palette other = day.with({{Ink::Serving, 0xff123456}, {Ink::Chip, 0xff654321}});
    CHECK(widgets::filledSheet(QStringLiteral("a { color: @chip; image: url(x@2); } b@nobody"), other) ==
          QStringLiteral("a { color: #ff654321; image: url(x@2); } b@nobody"));
    QWidget plain;
    QWidget dressed;
    widgets::CountdownRing one(60, &plain);
    widgets::CountdownRing two(60, &dressed);
    widgets::dress(&dressed, other);
    for (widgets::CountdownRing* ring : {&one, &two}) {
        core::Limit limit;
        limit.warnAt = 90'000;
        limit.due = 100'000;
        ring->show(limit, 50'000);
    }
    CHECK(shows(one, day[Ink::Serving]));
    CHECK_FALSE(shows(one, other[Ink::Serving]));
    CHECK(shows(two, other[Ink::Serving]));
    QLabel* chip = widgets::plainLabel(QStringLiteral("x"), "chip", &dressed);
    chip->resize(60, 30);
    CHECK(shows(*chip, other[Ink::Chip]));
}
