// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/kept_fields.h"

#include "platform/kept_text.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace yingke::widgets {

namespace {

const QString& instead() {
    static const QString sign{QChar(QChar::ReplacementCharacter)};
    return sign;
}

/// By the field's own editing, so that whoever follows what is typed is told.
void cleanLine(QLineEdit* line) {
    for (qsizetype at = platform::firstNotKept(line->text()); at >= 0; at = platform::firstNotKept(line->text())) {
        const int cursor = line->cursorPosition();
        const bool mark = line->text().at(at) == QChar(QChar::ByteOrderMark);
        line->setSelection(static_cast<int>(at), 1);
        line->insert(mark ? QString() : instead());
        line->setCursorPosition(mark && cursor > at ? cursor - 1 : cursor);
    }
}

/// Where a document was changed since it was cleaned; none: from is behind to.
struct PutIn {
    int from = std::numeric_limits<int>::max();
    int to = 0;
};

bool isKeptAt(const QTextDocument& document, int at) {
    const QChar sign = document.characterAt(at);
    const bool paired = (sign.isHighSurrogate() && document.characterAt(at + 1).isLowSurrogate()) ||
                        (sign.isLowSurrogate() && at > 0 && document.characterAt(at - 1).isHighSurrogate());
    // Behind its end a document has U+0000, and a mark in the middle of a text is kept.
    const bool none = at >= document.characterCount() || sign == QChar(QChar::ByteOrderMark);
    return paired || none || platform::firstNotKept(QString(sign)) < 0;
}

} // namespace

KeptFields::KeptFields(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool KeptFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) { // comes once, before a widget is seen first
        if (auto* line = qobject_cast<QLineEdit*>(watched)) {
            watch(line);
        } else if (auto* plain = qobject_cast<QPlainTextEdit*>(watched)) {
            watch(plain->document());
        } else if (auto* text = qobject_cast<QTextEdit*>(watched)) {
            watch(text->document());
        }
    }
    return QObject::eventFilter(watched, event);
}

void KeptFields::watch(QLineEdit* line) {
    cleanLine(line);
    connect(line, &QLineEdit::textChanged, this, [line] { cleanLine(line); });
}

void KeptFields::watch(QTextDocument* document) {
    // Only what was put in is looked at: a script has thousands of lines. It is noted as it comes and replaced when the
    // change is over: in the middle of it a document is not to be changed.
    const auto put = std::make_shared<PutIn>();
    connect(document, &QTextDocument::contentsChange, this, [put](int position, int /*removed*/, int added) {
        put->from = std::min(put->from, position);
        put->to = std::max(put->to, position + added);
    });
    connect(document, &QTextDocument::contentsChanged, this, [document, put] {
        const PutIn now = std::exchange(*put, {});
        for (int at = now.from; at < now.to; ++at) {
            if (!isKeptAt(*document, at)) {
                QTextCursor cursor(document);
                cursor.setPosition(at);
                cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
                cursor.insertText(instead());
            }
        }
    });
}

} // namespace yingke::widgets
