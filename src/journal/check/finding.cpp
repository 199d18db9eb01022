// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yingke::journal {

namespace {

constexpr const char* keepFile =
    QT_TRANSLATE_NOOP("Finding", "Keep the file and those beside it, change nothing, and tell who looks after the "
                                 "program; the newest good backup holds what was there before.");
constexpr const char* askWho =
    QT_TRANSLATE_NOOP("Finding", "Somebody changed the log, or the disk did. Keep the file as evidence, compare with a "
                                 "backup and the printed day reports, and tell the manager.");
constexpr const char* putBack =
    QT_TRANSLATE_NOOP("Finding", "If a backup was put back on purpose, start the desk: it asks, and the log notes it. "
                                 "Else keep the file and those beside it as evidence, compare with the printed day "
                                 "reports, and tell the manager.");
constexpr const char* keepHead =
    QT_TRANSLATE_NOOP("Finding", "Compare the last events with the printed day reports and a backup before you go on; "
                                 "keep both files.");
constexpr const char* rebuildIt =
    QT_TRANSLATE_NOOP("Finding", "The events are the truth: close the desk and run yingkectl verify FILE --rebuild.");
constexpr const char* scriptText = QT_TRANSLATE_NOOP(
    "Finding", "Visits on this script can't be shown again word for word. Take the text from a backup "
               "and tell who looks after the program.");
constexpr const char* nothingToDo =
    QT_TRANSLATE_NOOP("Finding", "Nothing need be done if the log came from another machine or user; else tell the "
                                 "manager.");

struct FindingRow {
    FindingKind kind;
    bool remark;
    FindingWords words;
};

constexpr std::array rows = {
    FindingRow{FindingKind::NoJournal,
               false,
               {QT_TRANSLATE_NOOP("Finding", "this is no log that can be verified: %2"),
                QT_TRANSLATE_NOOP("Finding", "Check the file's name and permissions.")}},
    FindingRow{FindingKind::ReadBroke, false, {QT_TRANSLATE_NOOP("Finding", "events %1 can't be read (%2)"), keepFile}},
    FindingRow{FindingKind::EventMissing, false, {QT_TRANSLATE_NOOP("Finding", "events %1 are missing"), askWho}},
    FindingRow{
        FindingKind::EventChanged, false, {QT_TRANSLATE_NOOP("Finding", "event %1 is not as it was written"), askWho}},
    FindingRow{FindingKind::DeskChainBroken,
               false,
               {QT_TRANSLATE_NOOP("Finding", "event %1 does not follow the last one of its desk (%2)"), askWho}},
    FindingRow{FindingKind::EventForged,
               false,
               {QT_TRANSLATE_NOOP("Finding", "event %1 does not bear the mark of this user's key: the chain was made "
                                             "anew by somebody without it"),
                askWho}},
    FindingRow{FindingKind::EventUnmarked,
               false,
               {QT_TRANSLATE_NOOP("Finding", "events %1 bear no mark, though those before them do"), askWho}},
    FindingRow{FindingKind::OtherKey,
               true,
               {QT_TRANSLATE_NOOP("Finding", "events %1 are marked by key %2, which is not here: the mark was not "
                                             "checked"),
                nothingToDo}},
    FindingRow{FindingKind::KindUnknown,
               true,
               {QT_TRANSLATE_NOOP("Finding", "events %1 are of a kind that this program does not know (%2)"),
                QT_TRANSLATE_NOOP("Finding", "A newer version wrote them: use that version.")}},
    FindingRow{FindingKind::PersonalChanged,
               false,
               {QT_TRANSLATE_NOOP("Finding", "the personal part of event %1 is not as it was written"), askWho}},
    FindingRow{FindingKind::PersonalTaken,
               false,
               {QT_TRANSLATE_NOOP("Finding", "the personal part of events %1 is missing, and no event says that it was "
                                             "erased"),
                askWho}},
    FindingRow{FindingKind::PersonalUnread,
               false,
               {QT_TRANSLATE_NOOP("Finding", "the personal part of event %1 can't be read (%2)"), keepFile}},
    FindingRow{
        FindingKind::SealBroken,
        false,
        {QT_TRANSLATE_NOOP("Finding", "the seal of %2, event %1, names another event than the one that is there"),
         askWho}},
    FindingRow{
        FindingKind::HeadMissing,
        false,
        {QT_TRANSLATE_NOOP("Finding", "the head file beside the log is missing: nothing says how far it had come"),
         keepHead}},
    FindingRow{FindingKind::HeadUnreadable,
               false,
               {QT_TRANSLATE_NOOP("Finding", "the head file beside the log can't be read"), keepHead}},
    FindingRow{
        FindingKind::HeadOther,
        false,
        {QT_TRANSLATE_NOOP("Finding", "the head file names another event %1 than the one that is there"), askWho}},
    FindingRow{FindingKind::HeadForged,
               false,
               {QT_TRANSLATE_NOOP("Finding", "the head file does not bear the mark of this user's key: it was not "
                                             "written by this program"),
                askWho}},
    FindingRow{
        FindingKind::TailCut,
        false,
        {QT_TRANSLATE_NOOP("Finding", "the end is cut off: events %1 were written and are not there"), keepFile}},
    FindingRow{FindingKind::WentBack,
               false,
               {QT_TRANSLATE_NOOP("Finding", "events %1 were seen in this log on this computer and are not there: its "
                                             "end was taken away, or an older log was put back"),
                putBack}},
    FindingRow{FindingKind::SeenOther,
               false,
               {QT_TRANSLATE_NOOP("Finding", "event %1 is another than the one that was seen in this log on this "
                                             "computer: another log was put in its place"),
                putBack}},
    FindingRow{
        FindingKind::WalGone,
        true,
        {QT_TRANSLATE_NOOP("Finding", "the desk was not closed, and its write-ahead log is not there: what came "
                                      "within a second after event %1 may be lost"),
         QT_TRANSLATE_NOOP("Finding", "If somebody opened the log with sqlite3 meanwhile, that program took it in "
                                      "and all is well. Else look for the file journal.sqlite-wal in a backup of "
                                      "the disk.")}},
    FindingRow{
        FindingKind::WalBroken,
        true,
        {QT_TRANSLATE_NOOP("Finding", "in the write-ahead log whole pages stand behind a broken one (%2)"),
         QT_TRANSLATE_NOOP("Finding", "After a power cut that is usual and nothing acknowledged is lost. Else the "
                                      "disk may be failing: make a backup, and have it looked at.")}},
    FindingRow{
        FindingKind::ScriptChanged,
        false,
        {QT_TRANSLATE_NOOP("Finding", "the archived text of script %2 is not the one that was archived"), scriptText}},
    FindingRow{FindingKind::ScriptMissing,
               false,
               {QT_TRANSLATE_NOOP("Finding", "event %1 names the text of script %2, which is not in the archive"),
                scriptText}},
    FindingRow{FindingKind::OldScriptMissing,
               true,
               {QT_TRANSLATE_NOOP("Finding", "event %1 names the text of script %2, which is not in the archive"),
                scriptText}},
    FindingRow{FindingKind::TableDiffers,
               false,
               {QT_TRANSLATE_NOOP("Finding", "a read table is not what the events make: %2"), rebuildIt}},
    FindingRow{FindingKind::TablesNotCompared,
               true,
               {QT_TRANSLATE_NOOP("Finding", "the read tables were not compared: %2"), rebuildIt}},
};

const FindingRow& rowOf(FindingKind kind) {
    return *std::find_if(rows.begin(), rows.end(), [kind](const FindingRow& row) { return row.kind == kind; });
}

} // namespace

bool isRemark(FindingKind kind) { return rowOf(kind).remark; }

FindingWords wordsOf(FindingKind kind) { return rowOf(kind).words; }

FindingTold told(const Finding& finding) {
    const FindingWords words = wordsOf(finding.kind);
    return {filled(QCoreApplication::translate("Finding", words.what), finding),
            QCoreApplication::translate("Finding", words.todo)};
}

QString eventsText(const Finding& finding) {
    return finding.last > finding.event ? QString::number(finding.event) + QChar(0x2013) + QString::number(finding.last)
                                        : QString::number(finding.event);
}

QString filled(const QString& what, const Finding& finding) {
    QString text = what;
    text.replace(QLatin1String("%1"), eventsText(finding));
    return text.replace(QLatin1String("%2"), finding.detail); // last: a detail may hold anything
}

} // namespace yingke::journal
