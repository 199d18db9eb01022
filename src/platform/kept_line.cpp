// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/diagnostics.h"

#include <QRegularExpression>

namespace yingke::platform {

namespace {

constexpr qsizetype mostCharacters = 2000;

/// Qt says faulty texts again, word for word, in messages that begin like this.
bool repeatsText(const QString& message) {
    for (const char* opening : {"QString::arg", "QDate", "QTime", "QUrl", "QRegularExpression", "QJson", "QVariant"}) {
        if (message.startsWith(QLatin1String(opening))) {
            return true;
        }
    }
    return false;
}

QString withoutContent(QString message) {
    if (repeatsText(message)) {
        message = message.section(QLatin1Char(':'), 0, message.startsWith(QLatin1String("QString::arg")) ? 2 : 0);
    }
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"?|(?<![A-Za-z])'[^']*'?"));
    static const QRegularExpression longNumber(QStringLiteral("[0-9][0-9-]{2,}"));
    message.replace(quoted, QStringLiteral("\"*\""));
    message.replace(longNumber, QStringLiteral("#"));
    return message;
}

} // namespace

QString keptLine(const QString& message, Speaker speaker) {
    const QString said = speaker == Speaker::Foreign ? withoutContent(message) : message;
    QString kept;
    kept.reserve(said.size());
    for (const QChar character : said) {
        const char16_t code = character.unicode();
        if (code == u'\n') {
            kept += QStringLiteral("\\n");
        } else if (code == u'\r') {
            kept += QStringLiteral("\\r");
        } else if (code == u'\t') {
            kept += QStringLiteral("\\t");
        } else if (code < 0x20 || code == 0x7f) {
            kept += QStringLiteral("\\x%1").arg(static_cast<int>(code), 2, 16, QLatin1Char('0'));
        } else if (code < 0x7f) {
            kept += character;
        } else if (!kept.endsWith(QLatin1Char('?'))) {
            kept += QLatin1Char('?'); // one for all that follow each other: not even the length is told
        }
        if (kept.size() >= mostCharacters) {
            return kept.left(mostCharacters) + QStringLiteral("...");
        }
    }
    return kept;
}

} // namespace yingke::platform
