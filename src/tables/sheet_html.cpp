// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a web page, by libxml2's HTML parser: what web systems send as .xls. The parser tells elements one by one
// and closes what the page forgot; no tree of it is kept.
#include "tables/sheet_builder.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <libxml/HTMLparser.h>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace yingke::tables {

namespace {

constexpr std::size_t mostTables = 2'000;
constexpr qint64 mostSpan = 100'000;

/// As a page shows it: spaces in a row are one.
QString asShown(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        lines << line.simplified();
    }
    return lines.join(QLatin1Char('\n'));
}

enum class Shown { No, Yes };

/// By the element's own words; rules of a style sheet are not read.
Shown shownBy(const QHash<QString, QString>& attributes) {
    const QString style = attributes.value(QStringLiteral("style"));
    static const QRegularExpression hides(
        QStringLiteral("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all)"
                       "\\s*(?:;|!|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isHidden = attributes.contains(QStringLiteral("hidden")) || (!style.isEmpty() && style.contains(hides));
    return isHidden ? Shown::No : Shown::Yes;
}

/// A table that is open: the next cell's place, and what reaches down from above.
struct OpenTable {
    OpenTable() : sheet(QString()) {}

    void beginRow(Shown shown) {
        endCell();
        ++row;
        column = 0;
        sheet.hideRows(row, shown == Shown::No ? 1 : 0);
    }
    /// A <col>: so many columns from the one behind the last of these on.
    void beginColumns(qint64 span, Shown shown) {
        span = std::clamp<qint64>(span, 1, mostSpan);
        hide(named, shown == Shown::No ? span : 0);
        named = std::min(named + span, mostSpan);
    }
    void beginCell(qint64 wide, qint64 down, Shown shown) {
        endCell();
        row = std::max<qint64>(row, 0);
        while (reaches.value(column, -1) >= row) {
            ++column;
        }
        inCell = true;
        across = std::clamp<qint64>(wide, 1, mostSpan);
        // 0 rows: all that are left.
        rows = down == 0 ? mostSpan : std::clamp<qint64>(down, 1, mostSpan);
        text.clear();
        hide(column, shown == Shown::No ? across : 0);
    }
    void hide(qint64 first, qint64 span) {
        for (qint64 one = first; one < std::min(first + span, mostSheetColumns); ++one) {
            hidden.insert(one);
        }
    }
    void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        sheet.put(row, column, {asShown(text)});
        sheet.merge(row, column, rows);
        for (qint64 i = 0; i < across && column < mostSheetColumns; ++i, ++column) {
            reaches.insert(column, row + rows - 1);
        }
    }

    SheetBuilder sheet;
    QString caption;
    QString text;
    std::set<qint64> hidden;       ///< columns
    QHash<qint64, qint64> reaches; ///< column: the last row that something from above reaches to
    qint64 row = -1;
    qint64 column = 0;
    qint64 named = 0; ///< columns that the page names ahead of the rows
    qint64 across = 1;
    qint64 rows = 1;
    int hiding = 0; ///< elements that hide the cell that is open, the cell's own too
    bool inCell = false;
    bool inCaption = false;
};

class HtmlTables {
public:
    /// Tables in the order in which they end.
    std::vector<Sheet> sheets;
    SheetRefusal refusal = SheetRefusal::None;
    bool asksForPassword = false;

    void begin(const QString& name, const QHash<QString, QString>& attributes) {
        const Shown shown = shownBy(attributes);
        m_elements.emplace_back(name, shown);
        m_hiding += shown == Shown::No ? 1 : 0;
        if (isPassedOver(name)) {
            ++m_unseen;
        } else if (isField(name)) {
            beginField(name, attributes);
        } else if (name == QLatin1String("table")) {
            m_open.emplace_back();
        } else if (!m_open.empty()) {
            inside(m_open.back(), name, attributes, shown);
        }
    }
    void end(const QString& name) {
        leave(name);
        if (isPassedOver(name)) {
            m_unseen = std::max(0, m_unseen - 1);
        } else if (name == QLatin1String("select")) {
            endSelect();
        } else if (m_open.empty()) {
            return;
        } else if (name == QLatin1String("td") || name == QLatin1String("th") || name == QLatin1String("tr")) {
            m_open.back().endCell();
        } else if (name == QLatin1String("caption")) {
            m_open.back().inCaption = false;
        } else if (name == QLatin1String("p") || name == QLatin1String("div")) {
            m_open.back().text += QLatin1Char('\n');
        } else if (name == QLatin1String("table")) {
            endTable();
        }
    }
    void text(const QString& some) {
        if (m_unseen > 0 || m_open.empty()) {
            return;
        }
        if (m_isSelecting) {
            if (!m_options.empty() && m_options.back().size() < mostCellText) {
                m_options.back() += some;
            }
            return;
        }
        OpenTable& table = m_open.back();
        QString& to = table.inCaption ? table.caption : table.text;
        const bool isShown = table.inCaption || m_hiding <= table.hiding; // a key to sort by beside what is shown
        if (isShown && (table.inCell || table.inCaption) && to.size() < mostCellText * 4) {
            to += some;
        }
    }
    void endAll() {
        while (!m_open.empty()) {
            endTable();
        }
    }

private:
    /// Of a page, but not of what its tables say: how a word is spoken (ruby), what was struck out.
    static bool isPassedOver(const QString& name) {
        static const QStringList names = QStringLiteral("script style rt rp rtc s strike del").split(QLatin1Char(' '));
        return names.contains(name);
    }
    static bool isField(const QString& name) {
        return name == QLatin1String("select") || name == QLatin1String("option") || name == QLatin1String("input");
    }
    /// What a page shows in a field of its own: the option that is chosen, what is written.
    void beginField(const QString& name, const QHash<QString, QString>& attributes) {
        if (name == QLatin1String("select")) {
            endSelect();
            m_isSelecting = true;
        } else if (name == QLatin1String("option")) {
            m_chosen = attributes.contains(QStringLiteral("selected")) ? m_options.size() : m_chosen;
            m_options.emplace_back();
        } else {
            const QString kind = attributes.value(QStringLiteral("type")).toLower();
            static const QStringList unwritten =
                QStringLiteral("hidden checkbox radio button submit reset image file").split(QLatin1Char(' '));
            asksForPassword = asksForPassword || kind == QLatin1String("password");
            if (!unwritten.contains(kind)) {
                text(attributes.value(QStringLiteral("value")));
            }
        }
    }
    void endSelect() {
        const QString said = m_chosen < m_options.size() ? m_options[m_chosen] : QString();
        m_isSelecting = false;
        m_options.clear();
        m_chosen = 0;
        text(said);
    }
    /// With all that stands open within it.
    void leave(const QString& name) {
        const auto own = std::find_if(m_elements.rbegin(), m_elements.rend(),
                                      [&name](const auto& one) { return one.first == name; });
        if (own == m_elements.rend()) {
            return;
        }
        const auto first = std::prev(own.base());
        m_hiding -= static_cast<int>(
            std::count_if(first, m_elements.end(), [](const auto& one) { return one.second == Shown::No; }));
        m_elements.erase(first, m_elements.end());
    }
    void inside(OpenTable& table, const QString& name, const QHash<QString, QString>& attributes, Shown shown) const {
        const auto count = [&attributes](const char* attribute) {
            return attributes.value(QLatin1String(attribute), QStringLiteral("1")).trimmed().toLongLong();
        };
        if (name == QLatin1String("tr")) {
            table.beginRow(m_hiding > 0 ? Shown::No : Shown::Yes);
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            table.beginCell(count("colspan"), count("rowspan"), shown);
            table.hiding = m_hiding;
        } else if (name == QLatin1String("col")) {
            table.beginColumns(count("span"), shown);
        } else if (name == QLatin1String("caption")) {
            table.inCaption = true;
        } else if (name == QLatin1String("br")) {
            table.text += QLatin1Char('\n');
        }
    }
    void endTable() {
        OpenTable table = std::move(m_open.back());
        m_open.pop_back();
        table.endCell();
        for (const qint64 column : table.hidden) {
            table.sheet.hideColumns(column, 1);
        }
        refusal = refusal == SheetRefusal::None ? table.sheet.refusal() : refusal;
        Sheet sheet = table.sheet.end();
        sheet.name = keptCell(table.caption);
        if (!sheet.rows.empty() &&
            sheets.size() < mostTables) { // one that only lays the page out has no texts of its own
            sheets.push_back(std::move(sheet));
        }
    }

    std::vector<OpenTable> m_open;                     ///< a table may stand in a cell of another one
    std::vector<std::pair<QString, Shown>> m_elements; ///< that are open
    int m_hiding = 0;                                  ///< how many of them are not shown
    int m_unseen = 0;
    std::vector<QString> m_options; ///< of the field that is open
    std::size_t m_chosen = 0;       ///< the first, unless the page says another
    bool m_isSelecting = false;
};

/// What the callbacks of C need; an exception waits here until the parser has come back.
struct HtmlRun {
    HtmlTables tables;
    htmlParserCtxtPtr parser = nullptr;
    std::exception_ptr thrown;
};

template <typename Act> void guarded(void* user, const Act& act) {
    auto* run = static_cast<HtmlRun*>(user);
    if (run->thrown) {
        return;
    }
    try {
        act(run->tables);
    } catch (...) {
        run->thrown = std::current_exception();
        xmlStopParser(run->parser);
    }
}

QString ofXml(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }

void beganElement(void* user, const xmlChar* name, const xmlChar** attributes) {
    guarded(user, [&](HtmlTables& tables) {
        QHash<QString, QString> all;
        for (const xmlChar** one = attributes; one != nullptr && *one != nullptr; one += 2) {
            all.insert(ofXml(one[0]).toLower(), ofXml(one[1]));
        }
        tables.begin(ofXml(name).toLower(), all);
    });
}

void endedElement(void* user, const xmlChar* name) {
    guarded(user, [&](HtmlTables& tables) { tables.end(ofXml(name).toLower()); });
}

void hadText(void* user, const xmlChar* text, int length) {
    guarded(user, [&](HtmlTables& tables) {
        QString some = QString::fromUtf8(reinterpret_cast<const char*>(text), length);
        some.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
        tables.text(some);
    });
}

struct HtmlAway {
    void operator()(htmlParserCtxtPtr one) const { htmlFreeParserCtxt(one); }
};

} // namespace

SheetFile readHtml(const QString& path, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<htmlParserCtxt, HtmlAway> parser(htmlNewParserCtxt());
    if (!parser) {
        throw std::bad_alloc();
    }
    HtmlRun run;
    run.parser = parser.get();
    htmlSAXHandler told{};
    told.startElement = beganElement;
    told.endElement = endedElement;
    told.characters = hadText;
    told.ignorableWhitespace = hadText;
    told.cdataBlock = nullptr;
    *parser->sax = told;
    parser->userData = &run;
    constexpr int options = HTML_PARSE_IGNORE_ENC | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED;
    xmlFreeDoc(htmlCtxtReadMemory(parser.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
                                  options)); // none is made
    if (run.thrown) {
        std::rethrow_exception(run.thrown);
    }
    run.tables.endAll();
    if (run.tables.refusal != SheetRefusal::None) {
        return refusedSheet(run.tables.refusal, path);
    }
    SheetFile file;
    file.sheets = std::move(run.tables.sheets);
    if (file.sheets.empty() || run.tables.asksForPassword) {
        return refusedSheet(SheetRefusal::OtherKind, path, QStringLiteral("webpage"));
    }
    return file;
}

} // namespace yingke::tables
