// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, by its bytes, and who reads it.
#include "tables/sheet_file.h"
#include "tables/sheet_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>

#include <array>

namespace yingke::tables {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;

struct Beginning {
    QByteArray bytes;
    const char* kind; ///< as refusalSentence knows it
};

/// What begins like this is no sheet. Null: it may be one.
const char* otherKind(const QByteArray& bytes) {
    static const std::array<Beginning, 20> beginnings = {{
        {"%PDF", "pdf"},
        {"\x89PNG", "picture"},
        {"\xFF\xD8\xFF", "picture"},
        {"GIF8", "picture"},
        {QByteArray("II*\0", 4), "picture"},
        {QByteArray("MM\0*", 4), "picture"},
        {"{\\rtf", "text"},
        {"Rar!", "archive"},
        {"7z\xBC\xAF", "archive"},
        {"\x1F\x8B", "archive"},
        {"MIME-Version:", "mhtml"},
        {"From: <Saved by", "mhtml"},
        {"From: \"Saved by", "mhtml"},
        {"ID;P", "sylk"},
        {"SQLite format 3", "database"},
        {"\x7F"
         "ELF",
         "program"},
        {QByteArray("MZ\x90\0", 4), "program"},
        {QByteArray("\x09\x00\x04\x00", 4), "before95"}, // the sheets of Excel 2, 3 and 4
        {QByteArray("\x09\x02\x06\x00", 4), "before95"},
        {QByteArray("\x09\x04\x06\x00", 4), "before95"},
    }};
    for (const Beginning& one : beginnings) {
        if (bytes.startsWith(one.bytes)) {
            return one.kind;
        }
    }
    const bool bitmap = bytes.startsWith("BM") && bytes.size() > 54 &&
                        qFromLittleEndian<quint32>(bytes.constData() + 2) == static_cast<quint32>(bytes.size());
    const bool webp = bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
    const bool heic = bytes.mid(4, 4) == "ftyp";
    return bitmap || webp || heic ? "picture" : nullptr;
}

/// The name of the first element, without its prefix; empty: the text is no markup.
QString rootOf(const QString& text) {
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text.at(at).isSpace()) {
            ++at;
        }
        const QStringView rest = QStringView(text).mid(at);
        if (!rest.startsWith(QLatin1Char('<'))) {
            return {};
        }
        const bool comment = rest.startsWith(QLatin1String("<!--"));
        if (!comment && !rest.startsWith(QLatin1String("<?")) && !rest.startsWith(QLatin1String("<!"))) {
            static const QRegularExpression name(QStringLiteral("^<(?:[A-Za-z][\\w.-]*:)?([A-Za-z][\\w.-]*)[\\s/>]"));
            return name.match(rest.left(200).toString()).captured(1);
        }
        const qsizetype end = comment ? text.indexOf(QLatin1String("-->"), at) : text.indexOf(QLatin1Char('>'), at);
        at = end < 0 ? text.size() : end + (comment ? 3 : 1);
    }
    return {};
}

/// The encoding that markup tells of itself, where it is neither UTF-8 nor what Chinese desks write anyway.
std::optional<QString> declaredText(const QByteArray& bytes) {
    static const QRegularExpression told(QStringLiteral("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_-]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString encoding = told.match(QString::fromLatin1(bytes.left(4096))).captured(1).toUpper();
    const bool usual = encoding.isEmpty() || encoding.startsWith(QLatin1String("UTF")) ||
                       encoding.startsWith(QLatin1String("GB")) || encoding == QLatin1String("CP936");
    return usual ? std::nullopt : textFrom(bytes, encoding.toLatin1().constData());
}

bool isJson(const QByteArray& bytes) {
    const QByteArray start = bytes.left(200).trimmed();
    if (!start.startsWith('{') && !start.startsWith('[')) {
        return false;
    }
    return !QJsonDocument::fromJson(bytes).isNull();
}

SheetFile readMarkup(const QString& path, const QByteArray& bytes, const QString& text, const QString& root) {
    if (root == QLatin1String("Workbook")) {
        return readXmlSheet(path, text);
    }
    if (root == QLatin1String("document")) {
        return text.contains(QLatin1String("opendocument"))
                   ? readOds(path, bytes)
                   : refusedSheet(SheetRefusal::OtherKind, path, QStringLiteral("xml"));
    }
    if (text.contains(QLatin1String("<table"), Qt::CaseInsensitive)) {
        return readHtml(path, text);
    }
    const bool page = text.left(2000).contains(QLatin1String("<html"), Qt::CaseInsensitive) ||
                      text.left(2000).contains(QLatin1String("<!doctype html"), Qt::CaseInsensitive);
    return refusedSheet(SheetRefusal::OtherKind, path, page ? QStringLiteral("webpage") : QStringLiteral("xml"));
}

} // namespace

SheetFile refusedSheet(SheetRefusal refusal, const QString& path, const QString& detail) {
    return {refusal, detail, refusalSentence(refusal, path, detail), {}};
}

SheetFile sheetLookedAt(const QString& path) {
    if (const QFileInfo info(path); info.exists() && !info.isFile()) { // a pipe would be waited for
        return refusedSheet(info.isDir() ? SheetRefusal::Folder : SheetRefusal::NoFile, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusedSheet(SheetRefusal::Unreadable, path, file.errorString());
    }
    return file.size() > mostBytes ? refusedSheet(SheetRefusal::TooLarge, path) : SheetFile();
}

SheetFile readSheetFile(const QString& path) {
    if (SheetFile looked = sheetLookedAt(path); looked.refusal != SheetRefusal::None) {
        return looked;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusedSheet(SheetRefusal::Unreadable, path, file.errorString());
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) { // it grew meanwhile
        return refusedSheet(SheetRefusal::TooLarge, path);
    }
    return readSheetBytes(path, bytes);
}

SheetFile readSheetBytes(const QString& path, const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) {
        return refusedSheet(SheetRefusal::Empty, path);
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        return readWorkbook(path, bytes);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return readXls(path, bytes);
    }
    if (const char* kind = otherKind(bytes); kind != nullptr) {
        return refusedSheet(SheetRefusal::OtherKind, path, QLatin1String(kind));
    }
    if (isJson(bytes)) {
        return refusedSheet(SheetRefusal::OtherKind, path, QStringLiteral("json"));
    }
    std::optional<QString> text = sheetText(bytes);
    if (!text) {
        return refusedSheet(SheetRefusal::NoSheet, path);
    }
    if (bytes.trimmed().startsWith('<') && QString::fromUtf8(bytes).toUtf8() != bytes) {
        const std::optional<QString> declared = declaredText(bytes);
        text = declared ? declared : text;
    }
    if (text->trimmed().isEmpty()) {
        return refusedSheet(SheetRefusal::Empty, path);
    }
    const QString root = rootOf(*text);
    return root.isEmpty() ? readCsv(path, bytes) : readMarkup(path, bytes, *text, root);
}

} // namespace yingke::tables
