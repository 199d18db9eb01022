// SPDX-License-Identifier: GPL-3.0-or-later
// The old XLS, Excel 5 to 2003. By hand and not by libfreexl, which tells neither hidden worksheets nor merged cells
// nor faults nor the formats that put zeros in front.
#include "tables/compound_file.h"
#include "tables/number_look.h"
#include "tables/xls_records.h"

namespace yingke::tables {

namespace {

enum XlsKind {
    Formula = 0x0006,
    Eof = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    ColInfo = 0x007D,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    RecalcId = 0x01C1,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809,
};

struct XlsSheetPart {
    QString name;
    qsizetype at = 0;
    bool shown = true;
    bool worksheet = true;
};

QByteArray encodingOf(quint32 codePage) {
    switch (codePage) {
    case 936:
        return "GB18030";
    case 1200:
        return "UTF-16LE";
    case 65001:
        return "UTF-8";
    default:
        return "CP" + QByteArray::number(codePage);
    }
}

/// 30 bits of a whole number or the upper ones of a floating one, perhaps in hundredths.
double rkNumber(quint32 rk) {
    const bool hundredths = (rk & 1) != 0;
    double value = static_cast<qint32>(rk) >> 2;
    if ((rk & 2) == 0) {
        value = std::bit_cast<double>(static_cast<quint64>(rk & 0xFFFFFFFCU) << 32);
    }
    return hundredths ? value / 100 : value;
}

QString xlsFault(int code) {
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    default:
        return QStringLiteral("#N/A");
    }
}

QString yesOrNo(int value) { return value != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }

class XlsReader {
public:
    explicit XlsReader(const QByteArray& stream) : m_records(stream) {}

    SheetFile read(const QString& path) {
        SheetFile file;
        const SheetRefusal globals = readGlobals();
        if (globals != SheetRefusal::None) {
            return refusedSheet(globals, path,
                                globals == SheetRefusal::OtherKind ? QStringLiteral("before95") : QString());
        }
        file.days = m_days;
        for (const XlsSheetPart& one : m_sheets) {
            if (!one.worksheet) {
                continue; // a chart, a macro
            }
            if (!one.shown) {
                file.hidden << keptCell(one.name);
                continue;
            }
            SheetBuilder sheet(one.name);
            m_records.goTo(one.at);
            if (const SheetRefusal refusal = readSheet(sheet); refusal != SheetRefusal::None) {
                return refusedSheet(refusal, path);
            }
            file.sheets.push_back(sheet.end());
        }
        if (file.sheets.empty()) {
            return refusedSheet(file.hidden.isEmpty() ? SheetRefusal::HalfFile : SheetRefusal::AllHidden, path);
        }
        return file;
    }

private:
    [[nodiscard]] std::optional<QString> text(const XlsRecord& record, qsizetype at, XlsTexts::Length length) const {
        return XlsTexts(record, at, m_biff, m_codePage).next(length);
    }

    /// What stands before the first worksheet.
    SheetRefusal readGlobals() {
        auto record = m_records.next();
        if (!record || (record->kind & 0xFF) != (Bof & 0xFF)) {
            return SheetRefusal::HalfFile;
        }
        const quint32 version = record->two(0);
        if (record->kind != Bof || version < 0x0500) {
            return SheetRefusal::OtherKind;
        }
        m_biff = version >= 0x0600 ? Biff::Eight : Biff::Five;
        std::vector<int> formats;
        QHash<int, NumberLook> own;
        SheetRefusal refusal = SheetRefusal::None;
        while ((record = m_records.next()) && record->kind != Eof && refusal == SheetRefusal::None) {
            refusal = readGlobal(*record, formats, own);
        }
        for (const int format : formats) {
            m_looks.push_back(own.contains(format) ? own.value(format) : NumberLook::builtIn(format));
        }
        return refusal != SheetRefusal::None ? refusal : record ? SheetRefusal::None : SheetRefusal::HalfFile;
    }

    SheetRefusal readGlobal(const XlsRecord& record, std::vector<int>& formats, QHash<int, NumberLook>& own) {
        if (record.kind == FilePass) {
            return SheetRefusal::Password;
        }
        if (record.kind == CodePage) {
            m_codePage = encodingOf(record.two(0));
        } else if (record.kind == DateMode) {
            m_days = record.two(0) == 1 ? DayCount::From1904 : DayCount::From1900;
        } else if (record.kind == RecalcId) {
            m_calculated = true;
        } else if (record.kind == Xf) {
            formats.push_back(static_cast<int>(record.two(2)));
        } else if (record.kind == Format) {
            const auto length = m_biff == Biff::Eight ? XlsTexts::Length::TwoBytes : XlsTexts::Length::OneByte;
            const auto code = text(record, 2, length);
            if (!code) {
                return SheetRefusal::HalfFile;
            }
            own.insert(static_cast<int>(record.two(0)), NumberLook(*code));
        } else if (record.kind == BoundSheet) {
            const auto name = text(record, 6, XlsTexts::Length::OneByte);
            if (!name) {
                return SheetRefusal::HalfFile;
            }
            m_sheets.push_back(
                {*name, static_cast<qsizetype>(record.four(0)), (record.byte(4) & 3) == 0, record.byte(5) == 0});
        } else if (record.kind == Sst) {
            XlsTexts all(record, 8, m_biff, m_codePage);
            for (quint32 left = record.four(4); left > 0; --left) {
                const auto one = all.next(XlsTexts::Length::TwoBytes);
                if (!one) {
                    return SheetRefusal::HalfFile;
                }
                m_texts.push_back(keptCell(*one));
            }
        }
        return SheetRefusal::None;
    }

    /// From a worksheet's BOF to its EOF; charts in between have theirs.
    SheetRefusal readSheet(SheetBuilder& sheet) {
        auto record = m_records.next();
        if (!record || record->kind != Bof) {
            return SheetRefusal::HalfFile;
        }
        int depth = 1;
        m_waits = {};
        while (depth > 0) {
            record = m_records.next();
            if (!record) {
                return SheetRefusal::HalfFile;
            }
            depth += record->kind == Bof ? 1 : record->kind == Eof ? -1 : 0;
            const SheetRefusal refusal = depth == 1 ? readCell(*record, sheet) : SheetRefusal::None;
            if (refusal != SheetRefusal::None || sheet.refusal() != SheetRefusal::None) {
                return refusal != SheetRefusal::None ? refusal : sheet.refusal();
            }
        }
        return SheetRefusal::None;
    }

    [[nodiscard]] SheetCell number(double value, quint32 style) const {
        return style < m_looks.size() ? m_looks[style].shown(value, m_days) : SheetCell{numberText(value)};
    }

    SheetRefusal readCell(const XlsRecord& record, SheetBuilder& sheet) {
        const qint64 row = record.two(0);
        const qint64 column = record.two(2);
        const quint32 style = record.two(4);
        switch (record.kind) {
        case Number:
            sheet.put(row, column, number(record.number(6), style));
            break;
        case Rk:
            sheet.put(row, column, number(rkNumber(record.four(6)), style));
            break;
        case MulRk:
            for (qsizetype at = 4; at + 8 <= record.bytes.size(); at += 6) {
                sheet.put(row, column + (at - 4) / 6, number(rkNumber(record.four(at + 2)), record.two(at)));
            }
            break;
        case LabelSst:
            if (record.four(6) >= m_texts.size()) {
                return SheetRefusal::HalfFile;
            }
            sheet.put(row, column, {m_texts[record.four(6)]});
            break;
        case Label:
        case RString:
            return putText(record, 6, row, column, sheet);
        case BoolErr:
            sheet.put(row, column,
                      record.byte(7) != 0 ? faultCell(xlsFault(record.byte(6))) : SheetCell{yesOrNo(record.byte(6))});
            break;
        case Formula:
            formula(record, sheet);
            break;
        case String: // a formula's text stands behind it
            return m_waits ? putText(record, 0, m_waits->first, m_waits->second, sheet) : SheetRefusal::None;
        case Row: // no height, by a filter too
            sheet.hideRows(row, (record.byte(12) & 0x20) != 0 ? 1 : 0);
            break;
        case ColInfo:
            sheet.hideColumns(row, (record.byte(8) & 1) != 0 ? column - row + 1 : 0);
            break;
        case MergedCells:
            for (qsizetype at = 2; at + 8 <= record.bytes.size(); at += 8) {
                sheet.merge(record.two(at), record.two(at + 4),
                            static_cast<qint64>(record.two(at + 2)) - record.two(at) + 1);
            }
            break;
        default:
            break;
        }
        return SheetRefusal::None;
    }

    SheetRefusal putText(const XlsRecord& record, qsizetype at, qint64 row, qint64 column, SheetBuilder& sheet) {
        const auto told = text(record, at, XlsTexts::Length::TwoBytes);
        m_waits = {};
        sheet.put(row, column, {told.value_or(QString())});
        return told ? SheetRefusal::None : SheetRefusal::HalfFile;
    }

    /// Its last result: a number or, marked by two bytes of ones, something else.
    void formula(const XlsRecord& record, SheetBuilder& sheet) {
        const qint64 row = record.two(0);
        const qint64 column = record.two(2);
        m_waits = {};
        // A formula that joins texts (its last token is &) has no number for its result.
        constexpr qsizetype tokens = 22;
        constexpr int joins = 0x08;
        const qsizetype length = record.two(tokens - 2);
        const bool text = length > 1 && record.byte(tokens + length - 1) == joins;
        if (record.two(12) != 0xFFFF && record.number(6) == 0 && (!m_calculated || text)) {
            sheet.put(row, column, {{}, CellMark::NoResult});
        } else if (record.two(12) != 0xFFFF) {
            sheet.put(row, column, number(record.number(6), record.two(4)));
        } else if (record.byte(6) == 0) {
            m_waits = {row, column};
        } else if (record.byte(6) == 1) {
            sheet.put(row, column, {yesOrNo(record.byte(8))});
        } else if (record.byte(6) == 2) {
            sheet.put(row, column, faultCell(xlsFault(record.byte(8))));
        }
    }

    XlsRecords m_records;
    Biff m_biff = Biff::Eight;
    QByteArray m_codePage = "GB18030"; // what a Chinese desk's Excel writes
    DayCount m_days = DayCount::From1900;
    std::vector<XlsSheetPart> m_sheets;
    std::vector<QString> m_texts;
    std::vector<NumberLook> m_looks;
    /// Excel and LibreOffice leave a number. Who does not (xlwt, POI) writes 0 for what it did not calculate.
    bool m_calculated = false;
    std::optional<std::pair<qint64, qint64>> m_waits; ///< the formula whose text comes next
};

/// What else comes in a compound file.
QString otherCompound(const CompoundFile& file) {
    return file.has(QStringLiteral("WordDocument"))              ? QStringLiteral("text")
           : file.has(QStringLiteral("PowerPoint Document"))     ? QStringLiteral("slides")
           : file.has(QStringLiteral("VisioDocument"))           ? QStringLiteral("slides")
           : file.has(QStringLiteral("__properties_version1.0")) ? QStringLiteral("message")
                                                                 : QString();
}

} // namespace

SheetFile readXls(const QString& path, const QByteArray& bytes) {
    const CompoundFile file(bytes);
    if (!file.isWhole()) {
        return refusedSheet(SheetRefusal::HalfFile, path);
    }
    if (file.has(QStringLiteral("EncryptedPackage"))) {
        return refusedSheet(SheetRefusal::Password, path);
    }
    for (const QString& name : {QStringLiteral("Workbook"), QStringLiteral("Book")}) {
        if (file.has(name)) {
            const auto stream = file.stream(name);
            return stream ? XlsReader(*stream).read(path) : refusedSheet(SheetRefusal::HalfFile, path);
        }
    }
    const QString kind = otherCompound(file);
    return kind.isEmpty() ? refusedSheet(SheetRefusal::NoSheet, path)
                          : refusedSheet(SheetRefusal::OtherKind, path, kind);
}

} // namespace yingke::tables
