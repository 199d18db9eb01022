// SPDX-License-Identifier: GPL-3.0-or-later
// The same inks on a dark ground: for a lobby at night, and for eyes that a white screen tires.
#include "widgets/look/palette.h"

namespace yingke::widgets {

namespace {

std::vector<std::pair<Ink, QRgb>> darkGrounds() {
    return {{Ink::Ground, 0xff14181f},     {Ink::Card, 0xff1d232c},          {Ink::Row, 0xff222932},
            {Ink::Chip, 0xff2a323d},       {Ink::Chosen, 0xff173a37},        {Ink::Selection, 0xff1f4a45},
            {Ink::Help, 0xff1a302f},       {Ink::WaitingGround, 0xff3a2a12}, {Ink::OverdueGround, 0xff431c1e},
            {Ink::ComeGround, 0xff16382a}, {Ink::Primary, 0xff5cc8bb},       {Ink::PrimaryOff, 0xff2c4a47},
            {Ink::Shade, 0x96000000},      {Ink::Shadow, 0xb4000000}};
}

std::vector<std::pair<Ink, QRgb>> lightTexts() {
    return {{Ink::Text, 0xffe8ecf2},        {Ink::SoftText, 0xffcfd6e0},       {Ink::MutedText, 0xffb4bdca},
            {Ink::FaintText, 0xffa3adbb},   {Ink::OffText, 0xff8a95a5},        {Ink::AccentText, 0xff6fd3c6},
            {Ink::PrimaryText, 0xff06231f}, {Ink::PrimaryOffText, 0xffa9c4c0}, {Ink::DoneText, 0xff6fd3c6},
            {Ink::WaitingText, 0xfff3b562}, {Ink::OverdueText, 0xffff9c9c},    {Ink::WrongText, 0xffff9c9c},
            {Ink::HandedText, 0xffb0b5ff},  {Ink::NoteText, 0xffd9b3ff},       {Ink::GoneText, 0xffffb3b3},
            {Ink::ComeText, 0xff8fe0b4}};
}

std::vector<std::pair<Ink, QRgb>> lightLines() {
    return {{Ink::Edge, 0xff8490a2},         {Ink::AccentEdge, 0xff5cc8bb}, {Ink::WaitingEdge, 0xffd99b3c},
            {Ink::OverdueEdge, 0xffff7b7b},  {Ink::WrongEdge, 0xffff8a8a},  {Ink::Focus, 0xff6fd3c6},
            {Ink::PrimaryFocus, 0xfff4fffd}, {Ink::Line, 0xff333c48},       {Ink::FaintLine, 0xff29313b},
            {Ink::HelpLine, 0xff2f6a64}};
}

std::vector<std::pair<Ink, QRgb>> lightMarks() {
    return {{Ink::Serving, 0xff5cc8bb},     {Ink::Waiting, 0xfff0a94b},       {Ink::Overdue, 0xffff7b7b},
            {Ink::Queued, 0xff9aa5f2},      {Ink::Away, 0xffa3adbb},          {Ink::Done, 0xff5cc8bb},
            {Ink::Now, 0xff2f7d74},         {Ink::Ahead, 0xff3a4452},         {Ink::Bar, 0xff276860},
            {Ink::LaneWaiting, 0xff8d9bb3}, {Ink::LaneOverdue, 0xfff0a040},   {Ink::LaneHeld, 0xffc98a4b},
            {Ink::LaneServed, 0xff3fa89c},  {Ink::LaneColleague, 0xff8f92f5}, {Ink::LaneMovedUp, 0xfff26d6d},
            {Ink::LaneSystem, 0xff8490a2},  {Ink::ChartGood, 0xff3fa89c},     {Ink::ChartOther, 0xff8d9bb3},
            {Ink::ChartLate, 0xfff0a040},   {Ink::ChartLong, 0xff8f92f5},     {Ink::ChartLost, 0xfff26d6d}};
}

std::vector<std::pair<Ink, QRgb>> lightScripts() {
    return {{Ink::ScriptKeyText, 0xff7cc4ee},         {Ink::ScriptActText, 0xffe0a3ef},
            {Ink::ScriptIdText, 0xff6fd3c6},          {Ink::ScriptSentenceText, 0xffe8ecf2},
            {Ink::ScriptPlaceholderText, 0xffffb183}, {Ink::ScriptWordText, 0xffcfd6e0},
            {Ink::ScriptCommentText, 0xffa3adbb}};
}

std::vector<std::pair<Ink, QRgb>> darkPicture() {
    return {
        {Ink::PictureGround, 0xff1d232c},     {Ink::PictureBox, 0xff222932},      {Ink::PicturePassing, 0xff1d232c},
        {Ink::PicturePath, 0xff173a37},       {Ink::PictureAt, 0xff5cc8bb},       {Ink::PictureNever, 0xff3a2a12},
        {Ink::PictureBoxText, 0xffe8ecf2},    {Ink::PictureAtText, 0xff06231f},   {Ink::PictureLabelText, 0xffa3adbb},
        {Ink::PictureBoxEdge, 0xff8490a2},    {Ink::PicturePathEdge, 0xff5cc8bb}, {Ink::PictureNeverEdge, 0xffd99b3c},
        {Ink::PictureChosenEdge, 0xff8fb4ff}, {Ink::PictureArrow, 0xff8a94a6},    {Ink::PicturePractised, 0xff5cc8bb},
        {Ink::PictureUsed, 0xff8fb4ff},       {Ink::PictureTested, 0xffa3adbb}};
}

} // namespace

Palette nightPalette() {
    return Palette()
        .with(darkGrounds())
        .with(lightTexts())
        .with(lightLines())
        .with(lightMarks())
        .with(lightScripts())
        .with(darkPicture());
}

} // namespace yingke::widgets
