// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/palette.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QVariant>

namespace yingke::widgets {

Palette Palette::with(const std::vector<std::pair<Ink, QRgb>>& others) const {
    Palette palette = *this;
    for (const auto& [ink, colour] : others) {
        palette.m_inks.at(static_cast<std::size_t>(ink)) = colour;
    }
    return palette;
}

namespace {

constexpr auto paletteProperty = "yingke-palette";

using Inks = std::vector<std::pair<Ink, QRgb>>;

Inks grounds() {
    return {{Ink::Ground, 0xfff3f4f8},     {Ink::Card, 0xffffffff},          {Ink::Row, 0xfff8f9fb},
            {Ink::Chip, 0xffeef1f7},       {Ink::Chosen, 0xffe4f3f0},        {Ink::Selection, 0xffd7eeea},
            {Ink::Help, 0xffeff8f6},       {Ink::WaitingGround, 0xfffff7ea}, {Ink::OverdueGround, 0xfffdecec},
            {Ink::ComeGround, 0xffe3f5ea}, {Ink::Primary, 0xff0f766e},       {Ink::PrimaryOff, 0xffa9c9c5},
            {Ink::Shade, 0x5a1f2937},      {Ink::Shadow, 0x6e1f2937}};
}

Inks texts() {
    return {{Ink::Text, 0xff1f2937},        {Ink::SoftText, 0xff374151},       {Ink::MutedText, 0xff4b5563},
            {Ink::FaintText, 0xff5b6578},   {Ink::OffText, 0xff7b8494},        {Ink::AccentText, 0xff0f766e},
            {Ink::PrimaryText, 0xffffffff}, {Ink::PrimaryOffText, 0xff24403d}, {Ink::DoneText, 0xff0f766e},
            {Ink::WaitingText, 0xff9a4a06}, {Ink::OverdueText, 0xffb01818},    {Ink::WrongText, 0xffb01818},
            {Ink::HandedText, 0xff4346c9},  {Ink::NoteText, 0xff6b21a8},       {Ink::GoneText, 0xff8f1414},
            {Ink::ComeText, 0xff0b5b33}};
}

Inks lines() {
    return {{Ink::Edge, 0xff7f899c},         {Ink::AccentEdge, 0xff0f766e}, {Ink::WaitingEdge, 0xffb27a16},
            {Ink::OverdueEdge, 0xffc81e1e},  {Ink::WrongEdge, 0xffb01818},  {Ink::Focus, 0xff0f766e},
            {Ink::PrimaryFocus, 0xff063f3a}, {Ink::Line, 0xffe2e5ec},       {Ink::FaintLine, 0xffeef0f4},
            {Ink::HelpLine, 0xff9fcfc8}};
}

Inks marks() {
    return {{Ink::Serving, 0xff0f766e},     {Ink::Waiting, 0xffa94d08},       {Ink::Overdue, 0xffb91c1c},
            {Ink::Queued, 0xff4d5bb0},      {Ink::Away, 0xff687082},          {Ink::Done, 0xff0f766e},
            {Ink::Now, 0xff5bb5a9},         {Ink::Ahead, 0xffe0e4eb},         {Ink::Bar, 0xff7cc4bb},
            {Ink::LaneWaiting, 0xff7c8ba3}, {Ink::LaneOverdue, 0xffc86a04},   {Ink::LaneHeld, 0xff92400e},
            {Ink::LaneServed, 0xff0f766e},  {Ink::LaneColleague, 0xff6366f1}, {Ink::LaneMovedUp, 0xffdc2626},
            {Ink::LaneSystem, 0xff7f899c},  {Ink::ChartGood, 0xff0f766e},     {Ink::ChartOther, 0xff7c8ba3},
            {Ink::ChartLate, 0xffc86a04},   {Ink::ChartLong, 0xff6366f1},     {Ink::ChartLost, 0xffdc2626}};
}

Inks scripts() {
    return {{Ink::ScriptKeyText, 0xff0b5c8a},         {Ink::ScriptActText, 0xff7a1f8f},
            {Ink::ScriptIdText, 0xff0f766e},          {Ink::ScriptSentenceText, 0xff1b2230},
            {Ink::ScriptPlaceholderText, 0xffa83c00}, {Ink::ScriptWordText, 0xff374151},
            {Ink::ScriptCommentText, 0xff5b6578}};
}

Inks picture() {
    return {
        {Ink::PictureGround, 0xffffffff},     {Ink::PictureBox, 0xffffffff},      {Ink::PicturePassing, 0xfff6f7fa},
        {Ink::PicturePath, 0xffe6f4f1},       {Ink::PictureAt, 0xff0f766e},       {Ink::PictureNever, 0xfffff7ea},
        {Ink::PictureBoxText, 0xff1f2937},    {Ink::PictureAtText, 0xffffffff},   {Ink::PictureLabelText, 0xff5b6578},
        {Ink::PictureBoxEdge, 0xff7f899c},    {Ink::PicturePathEdge, 0xff0f766e}, {Ink::PictureNeverEdge, 0xffb27a16},
        {Ink::PictureChosenEdge, 0xff1d4ed8}, {Ink::PictureArrow, 0xff8a94a6},    {Ink::PicturePractised, 0xff0f766e},
        {Ink::PictureUsed, 0xff1d4ed8},       {Ink::PictureTested, 0xff5b6578}};
}

} // namespace

Palette dayPalette() {
    return Palette().with(grounds()).with(texts()).with(lines()).with(marks()).with(scripts()).with(picture());
}

Palette withStrongPicture(const Palette& palette) {
    constexpr QRgb black = 0xff000000;
    constexpr QRgb white = 0xffffffff;
    constexpr QRgb yellow = 0xffffe600;
    return palette.with({{Ink::PictureGround, black},
                         {Ink::PictureBox, black},
                         {Ink::PicturePassing, black},
                         {Ink::PicturePath, black},
                         {Ink::PictureAt, yellow},
                         {Ink::PictureNever, 0xff46005a},
                         {Ink::PictureBoxText, white},
                         {Ink::PictureAtText, black},
                         {Ink::PictureLabelText, white},
                         {Ink::PictureBoxEdge, white},
                         {Ink::PicturePathEdge, yellow},
                         {Ink::PictureNeverEdge, 0xffff78ff},
                         {Ink::PictureChosenEdge, 0xff00ffff},
                         {Ink::PictureArrow, white},
                         {Ink::PicturePractised, white},
                         {Ink::PictureUsed, white},
                         {Ink::PictureTested, white}});
}

QString filledSheet(const QString& sheet, const Palette& palette) {
    static const QRegularExpression name(QStringLiteral("@([a-z])([A-Za-z]*)"));
    const QMetaEnum inks = QMetaEnum::fromType<Ink>();
    QString filled;
    qsizetype from = 0;
    for (auto found = name.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QByteArray key = (match.captured(1).toUpper() + match.captured(2)).toLatin1();
        bool known = false;
        const int ink = inks.keyToValue(key.constData(), &known);
        filled += sheet.mid(from, match.capturedStart() - from);
        filled += known ? palette[static_cast<Ink>(ink)].name(QColor::HexArgb) : match.captured();
        from = match.capturedEnd();
    }
    return filled + sheet.mid(from);
}

void givePalette(QObject* where, const Palette& palette) {
    where->setProperty(paletteProperty, QVariant::fromValue(palette));
}

Palette paletteOf(const QObject* where) {
    for (const QObject* at = where; at != nullptr; at = at->parent()) {
        if (const QVariant own = at->property(paletteProperty); own.isValid()) {
            return own.value<Palette>();
        }
    }
    const QCoreApplication* application = QCoreApplication::instance();
    const QVariant common = application != nullptr ? application->property(paletteProperty) : QVariant();
    return common.isValid() ? common.value<Palette>() : dayPalette();
}

QColor inkOf(const QObject* where, Ink ink) { return paletteOf(where)[ink]; }

} // namespace yingke::widgets
