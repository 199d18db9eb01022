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

/// What a file is that is no sheet, and what to do about it.
QString otherKindSentence(const QString& path, const QString& kind) {
    const auto is = [&kind](const char* word) { return kind == QLatin1String(word); };
    if (is("picture") || is("pdf")) {
        return is("pdf") ? Texts::tr("%1 is a PDF, no sheet. Ask for the sheet that it was made from.").arg(path)
                         : Texts::tr("%1 is a picture, no sheet. Ask for the sheet that it shows.").arg(path);
    }
    if (is("xlsb") || is("before95") || is("numbers") || is("sylk")) {
        return Texts::tr(
                   "%1 is a sheet of a kind that is not read (%2). Open it in the program that made it and save it "
                   "as XLSX.")
            .arg(path, is("xlsb")       ? QStringLiteral("XLSB")
                       : is("before95") ? Texts::tr("Excel before 1995")
                       : is("numbers")  ? QStringLiteral("Numbers")
                                        : QStringLiteral("SYLK"));
    }
    if (is("mhtml")) {
        return Texts::tr(
                   "%1 is a web page in one file (MHTML). Open it in the spreadsheet program and save it as XLSX.")
            .arg(path);
    }
    if (is("webpage") || is("json")) {
        return Texts::tr("%1 holds no table but a page or an answer of the system that it was fetched from, perhaps "
                         "because nobody was signed in. Sign in there and fetch the sheet again.")
            .arg(path);
    }
    if (is("archive")) {
        return Texts::tr("%1 is an archive, no sheet. Unpack it and choose the sheet in it.").arg(path);
    }
    const QString what = is("text")       ? Texts::tr("a text document")
                         : is("slides")   ? Texts::tr("a presentation or a drawing")
                         : is("message")  ? Texts::tr("an e-mail")
                         : is("database") ? Texts::tr("a database")
                         : is("program")  ? Texts::tr("a program")
                                          : Texts::tr("XML that is no sheet");
    return Texts::tr("%1 is %2, no sheet. Save its table as XLSX or CSV.").arg(path, what);
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
    case SheetRefusal::Password:
        return Texts::tr("%1 is protected by a password. Open it with its password and save it again without one.")
            .arg(path);
    case SheetRefusal::OtherKind:
        return otherKindSentence(path, detail);
    case SheetRefusal::HalfFile:
        return Texts::tr("%1 is only half a file, or damaged. Copy it again from where it came.").arg(path);
    case SheetRefusal::UnpacksTooLarge:
        return Texts::tr("%1 unpacks to more than 256 MiB. Divide it into several sheets.").arg(path);
    case SheetRefusal::NoSheet:
        return Texts::tr("%1 is no sheet: neither XLSX, XLS or ODS nor a text (CSV) in UTF-8, UTF-16 or GB18030.")
            .arg(path);
    case SheetRefusal::OpenQuote:
        return Texts::tr("%1: a quotation mark is never closed.").arg(path);
    case SheetRefusal::TooManyRows:
        return Texts::tr("%1 has more than 200,000 rows. Divide it into several sheets.").arg(path);
    case SheetRefusal::TooManyColumns:
        return Texts::tr("%1 has something in column 257 or further right. Take away what is no part of the table.")
            .arg(path);
    case SheetRefusal::AllHidden:
        return Texts::tr("All worksheets of %1 are hidden. Show the one that is meant, and save the file.").arg(path);
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
