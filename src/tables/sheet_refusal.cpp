// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_refusal.h"

#include "tables/texts.h"

namespace yingke::tables {

namespace {

QString cantRead(const QString& path, const QString& why) { return Texts::tr("%1 can't be read: %2").arg(path, why); }

/// Of the process that reads: nothing of ours was touched by its end.
QString readerSentence(SheetRefusal refusal, const QString& path, const QString& detail) {
    if (refusal == SheetRefusal::Cancelled) {
        return Texts::tr("Reading %1 was cancelled.").arg(path);
    }
    if (refusal == SheetRefusal::NotStarted) {
        return Texts::tr("%1 was not read: the program that reads sheets can't be started (%2).").arg(path, detail);
    }
    if (refusal == SheetRefusal::TooSlow) {
        return Texts::tr("%1 takes longer than %2 s to read and was given up. Divide it into several sheets, or save "
                         "it as CSV.")
            .arg(path, detail);
    }
    if (refusal == SheetRefusal::TooMuchMemory) {
        return Texts::tr("%1 needs more than %2 MiB of memory to be read and was given up. Divide it into several "
                         "sheets, or save it as CSV.")
            .arg(path, detail);
    }
    if (refusal == SheetRefusal::TooMuchText) {
        return Texts::tr("%1 holds more than %2 MiB of text and was given up. Divide it into several sheets.")
            .arg(path, detail);
    }
    return Texts::tr("%1 can't be read: the program that reads sheets broke down on it (%2). Open it in the "
                     "spreadsheet program and save it again, as XLSX or CSV.")
        .arg(path, detail);
}

} // namespace

QString refusalSentence(SheetRefusal refusal, const QString& path, const QString& detail) {
    switch (refusal) {
    case SheetRefusal::None:
        return {};
    case SheetRefusal::Unreadable:
        return cantRead(path, detail);
    case SheetRefusal::Folder:
        return cantRead(path, Texts::tr("it is a folder"));
    case SheetRefusal::NoFile:
        return cantRead(path, Texts::tr("it is no file"));
    case SheetRefusal::TooLarge:
        return Texts::tr("%1 is larger than 64 MiB. Divide it into several sheets.").arg(path);
    case SheetRefusal::Empty:
        return Texts::tr("%1 is empty.").arg(path);
    case SheetRefusal::OldExcel:
        return Texts::tr("%1 is an old Excel file (XLS), or has a password. Save it as XLSX without a "
                         "password, or as CSV.")
            .arg(path);
    case SheetRefusal::HalfFile:
        return Texts::tr("%1 is only half a file, or damaged. Copy it again from where it came.").arg(path);
    case SheetRefusal::UnpacksTooLarge:
        return Texts::tr("%1 unpacks to more than 256 MiB. Divide it into several sheets.").arg(path);
    case SheetRefusal::NoSheet:
        return Texts::tr("%1 is no sheet: neither CSV (UTF-8 or GB18030) nor XLSX or ODS.").arg(path);
    case SheetRefusal::OpenQuote:
        return Texts::tr("%1: a quotation mark is never closed.").arg(path);
    case SheetRefusal::TooManyRows:
        return Texts::tr("%1 has more than 200,000 rows. Divide it into several sheets.").arg(path);
    case SheetRefusal::Library:
        return Texts::tr("%1 can't be read as a sheet (%2). Open it in the spreadsheet program and save it again.")
            .arg(path, detail);
    case SheetRefusal::Cancelled:
    case SheetRefusal::NotStarted:
    case SheetRefusal::Died:
    case SheetRefusal::TooSlow:
    case SheetRefusal::TooMuchMemory:
    case SheetRefusal::TooMuchText:
        break;
    }
    return readerSentence(refusal, path, detail);
}

} // namespace yingke::tables
