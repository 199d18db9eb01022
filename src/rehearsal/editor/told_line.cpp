// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/told_line.h"

#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

namespace yingke::rehearsal {

ToldLine::ToldLine(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("editorTold"));
    setTextFormat(Qt::PlainText);
    setProperty("role", "reach");
    setWordWrap(true);
}

void ToldLine::tell(const QString& sentence) {
    m_notice = sentence;
    setText(widgets::keyed(sentence));
    widgets::restyle(this);
}

void ToldLine::showSum(int errors, int hints, const QString& more) {
    QString sum = errors == 0 ? tr("✓ No errors")
                              : widgets::keyed(tr("✗ %1 errors   {key:text.problem/1} to the next")).arg(errors);
    if (hints > 0) {
        sum += QStringLiteral("   ") + tr("! %1 hints").arg(hints);
    }
    if (!more.isEmpty()) {
        sum += QStringLiteral("   ") + more;
    }
    show(m_notice.isEmpty() ? sum : m_notice, errors);
}

void ToldLine::showEnglishSum(int errors) {
    const QString sum =
        errors == 0 ? tr("✓ No errors in the English")
                    : widgets::keyed(tr("✗ %1 errors in the English   {key:text.problem/1} to the next")).arg(errors);
    show(m_notice.isEmpty() || errors > 0 ? sum : m_notice, errors);
}

void ToldLine::show(const QString& words, int errors) {
    setText(words);
    widgets::restyle(this, "role", errors > 0 ? "told-error" : "reach");
}

} // namespace yingke::rehearsal
