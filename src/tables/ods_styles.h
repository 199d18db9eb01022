// SPDX-License-Identifier: GPL-3.0-or-later
// The styles of an ODS, as far as they say how a number is shown and whether a table is. Inside the reader only.
#pragma once

#include "tables/number_look.h"

#include <QXmlStreamReader>

namespace yingke::tables {

inline constexpr char odsTable[] = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr char odsOffice[] = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

class OdsStyles {
public:
    /// Reads office:styles or office:automatic-styles, at whose start `xml` stands, to its end.
    void read(QXmlStreamReader& xml);
    /// All of a styles.xml; false: it is not whole.
    [[nodiscard]] bool readPart(const QByteArray& part);

    /// Of a style of cells; General when it says nothing of numbers.
    [[nodiscard]] const NumberLook& look(const QString& style);
    /// Of a style of tables.
    [[nodiscard]] bool isShown(const QString& style) const { return !m_hidden.contains(style); }

private:
    struct Code {
        QString text;                          ///< as Excel would write it
        QList<std::pair<QString, QString>> of; ///< condition, data style
    };
    struct CellStyle {
        QString dataStyle;
        QString parent;
    };
    [[nodiscard]] static Code codeFrom(QXmlStreamReader& xml);
    void style(QXmlStreamReader& xml);
    [[nodiscard]] QString codeOf(const QString& dataStyle) const;

    QHash<QString, Code> m_codes;
    QHash<QString, CellStyle> m_styles;
    QStringList m_hidden;
    QHash<QString, NumberLook> m_looks; ///< made so far
};

} // namespace yingke::tables
