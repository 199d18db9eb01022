// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/look_code.h"

#include <array>

namespace yingke::tables {

namespace {

constexpr qsizetype longestCode = 1'000;

/// One section, read from left to right.
class CodeReader {
public:
    explicit CodeReader(const QString& code) : m_code(code) {}

    /// Up to the next semicolon, which is taken too.
    LookSection section() {
        m_section = {};
        m_moments.clear();
        m_places = 0;
        m_literals.clear();
        m_isValue = m_isPercent = m_isGeneral = false;
        while (m_at < m_code.size() && m_code.at(m_at) != QLatin1Char(';')) {
            piece();
        }
        ++m_at;
        settle();
        return std::move(m_section);
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_code.size(); }

private:
    [[nodiscard]] bool standsHere(QLatin1String word) const {
        return QStringView(m_code).mid(m_at).startsWith(word, Qt::CaseInsensitive);
    }
    [[nodiscard]] bool standsHere(const QString& word) const { return QStringView(m_code).mid(m_at).startsWith(word); }
    void literal(const QString& text) {
        m_literals += text;
        m_section.pieces.push_back({text, {}});
    }
    void place(QChar sign) {
        ++m_places;
        m_section.pieces.push_back({{}, sign});
    }

    void piece() {
        static const QString chineseGeneral = QStringLiteral("G/通用格式");
        static const QString chineseHalves = QStringLiteral("上午/下午");
        const QChar sign = m_code.at(m_at);
        if (sign == QLatin1Char('"')) {
            const qsizetype end = m_code.indexOf(sign, m_at + 1);
            literal(m_code.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1));
            m_at = end < 0 ? m_code.size() : end + 1;
        } else if (sign == QLatin1Char('\\') || sign == QLatin1Char('!')) {
            literal(m_code.mid(m_at + 1, 1));
            m_at += 2;
        } else if (sign == QLatin1Char('_') || sign == QLatin1Char('*')) {
            m_at += 2; // room as wide as a sign, and what fills the rest
        } else if (sign == QLatin1Char('[')) {
            bracket();
        } else if (standsHere(QLatin1String("General")) || standsHere(chineseGeneral)) {
            m_at += sign == chineseGeneral.at(0) && standsHere(chineseGeneral) ? chineseGeneral.size() : 7;
            m_isGeneral = true;
            place(QLatin1Char('#'));
        } else if (standsHere(QLatin1String("AM/PM")) || standsHere(chineseHalves)) {
            moment(QLatin1Char('h'), 5);
        } else if (standsHere(QLatin1String("A/P"))) {
            moment(QLatin1Char('h'), 3);
        } else {
            plain(sign);
        }
    }

    void plain(QChar sign) {
        static const QString values = QStringLiteral(".,@");
        const QChar small = sign.toLower();
        qsizetype run = 1;
        while (m_at + run < m_code.size() && m_code.at(m_at + run).toLower() == small) {
            ++run;
        }
        const QChar next = m_code.size() > m_at + 1 ? m_code.at(m_at + 1) : QChar();
        if (small == QLatin1Char('e') && m_places > 0 && (next == QLatin1Char('+') || next == QLatin1Char('-'))) {
            m_isValue = true; // 1.38E+10
            m_at += 2;
        } else if (QStringLiteral("ymdhseg").contains(small) || (small == QLatin1Char('b') && run > 1) ||
                   (small == QLatin1Char('a') && run > 2)) {
            moment(small, run);
        } else if (sign == QLatin1Char('0') || sign == QLatin1Char('#') || sign == QLatin1Char('?')) {
            place(sign);
            ++m_at;
        } else if (sign == QLatin1Char('.') && !m_moments.isEmpty() && m_moments.back() == QLatin1Char('s')) {
            for (++m_at; m_at < m_code.size() && m_code.at(m_at) == QLatin1Char('0');) {
                ++m_at; // parts of a second
            }
        } else if (values.contains(sign) || (sign == QLatin1Char('/') && m_places > 0)) {
            m_isValue = true;
            ++m_at;
        } else {
            m_isPercent = m_isPercent || sign == QLatin1Char('%');
            literal(sign);
            ++m_at;
        }
    }

    /// In brackets: a condition, a currency or a language, hours that go on, a colour.
    void bracket() {
        const qsizetype end = m_code.indexOf(QLatin1Char(']'), m_at);
        const QString inside = m_code.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
        m_at = end < 0 ? m_code.size() : end + 1;
        if (inside.startsWith(QLatin1Char('$'))) {
            literal(inside.mid(1).section(QLatin1Char('-'), 0, 0));
            return;
        }
        qsizetype signs = 0;
        while (signs < inside.size() && QStringLiteral("<>=").contains(inside.at(signs))) {
            ++signs;
        }
        if (signs > 0) {
            m_section.comparison = inside.left(signs);
            m_section.than = inside.mid(signs).toDouble();
            return;
        }
        const QString hours = inside.toLower();
        for (const char one : {'h', 'm', 's'}) {
            if (!hours.isEmpty() && hours.count(QLatin1Char(one)) == hours.size()) {
                m_moments += QLatin1Char(one);
                m_section.elapsed = true;
            }
        }
    }

    void moment(QChar sign, qsizetype length) {
        m_moments += sign;
        literal(m_code.mid(m_at, length)); // unless places of digits make it a text: 0.0m
        m_at += length;
    }

    /// What the pieces make together.
    void settle() {
        static const QString money = QStringLiteral("¥￥$€£元");
        bool isMoney = false;
        for (const QChar sign : m_literals) {
            isMoney = isMoney || money.contains(sign);
        }
        using Kind = LookSection::Kind;
        if (m_places == 0 && !m_moments.isEmpty()) {
            m_section.kind = Kind::Moment;
            settleMoment();
        } else if (m_isPercent && m_places > 0) {
            m_section.kind = Kind::Percent;
        } else if (m_isValue || isMoney || m_places == 0) {
            m_section.kind = Kind::Value;
        } else {
            m_section.kind = m_isGeneral ? Kind::General : Kind::Digits;
        }
    }

    /// An m beside hours or seconds is minutes, any other one a month.
    void settleMoment() {
        for (qsizetype i = 0; i < m_moments.size(); ++i) {
            const QChar sign = m_moments.at(i);
            const bool minutes =
                sign == QLatin1Char('m') && (m_section.elapsed || (i > 0 && m_moments.at(i - 1) == QLatin1Char('h')) ||
                                             (i + 1 < m_moments.size() && m_moments.at(i + 1) == QLatin1Char('s')));
            const bool time = minutes || sign == QLatin1Char('h') || sign == QLatin1Char('s');
            m_section.time = m_section.time || time;
            m_section.day = m_section.day || !time;
        }
    }

    const QString m_code;
    qsizetype m_at = 0;
    LookSection m_section;
    QString m_moments; ///< y, m, d, h, s … in their order, one for each run
    QString m_literals;
    int m_places = 0;
    bool m_isValue = false;
    bool m_isPercent = false;
    bool m_isGeneral = false;
};

/// Of the formats without a code in the file. 27 to 36 and 50 to 58 are those of Chinese programs.
const char* builtInCode(int id) {
    static constexpr std::array<const char*, 23> first = {
        "",         "0",      "0.00",       "#,##0",         "#,##0.00", "#,##0",     "#,##0",      "#,##0.00",
        "#,##0.00", "0%",     "0.00%",      "0.00E+00",      "# ?/?",    "# ?\?/?\?", "m/d/yy",     "d-mmm-yy",
        "d-mmm",    "mmm-yy", "h:mm AM/PM", "h:mm:ss AM/PM", "h:mm",     "h:mm:ss",   "m/d/yy h:mm"};
    if (id >= 0 && id < static_cast<int>(first.size())) {
        return first.at(static_cast<std::size_t>(id));
    }
    if ((id >= 32 && id <= 35) || id == 55 || id == 56) {
        return "h:mm:ss";
    }
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
        return "yyyy/m/d";
    }
    return id == 45 ? "mm:ss" : id == 46 ? "[h]:mm:ss" : id == 47 ? "mm:ss.0" : id == 48 ? "##0.0E+0" : "";
}

} // namespace

std::vector<LookSection> sectionsOf(const QString& code) {
    constexpr std::size_t mostSections = 4;
    std::vector<LookSection> sections;
    CodeReader reader(code.left(longestCode));
    while (!reader.atEnd() && sections.size() < mostSections) {
        sections.push_back(reader.section());
    }
    return sections;
}

NumberLook NumberLook::builtIn(int id) { return NumberLook(QString::fromLatin1(builtInCode(id))); }

} // namespace yingke::tables
