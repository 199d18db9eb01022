// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/elided_button.h"

#include "widgets/look/theme.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace yingke::widgets {

namespace {

constexpr int leastLetters = 4; // of the text that are left in any case

QString doubled(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&")); // a visitor's ampersand is no mnemonic
}

} // namespace

ElidedButton::ElidedButton(const char* kind, const char* objectName, QWidget* parent) : QPushButton(parent) {
    setProperty("kind", QLatin1String(kind));
    setObjectName(QLatin1String(objectName));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidedButton::say(const QString& text, const QString& key) {
    if (text == m_text && key == m_key) {
        return; // told each second, and mostly the same
    }
    m_text = text;
    m_key = key;
    setAccessibleName(text);
    setAccessibleDescription(key);
    fit();
    updateGeometry();
}

QSize ElidedButton::sizeFor(const QString& text) const {
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = doubled(text);
    const QSize letters = fontMetrics().size(Qt::TextShowMnemonic, option.text);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, letters, this);
}

QSize ElidedButton::sizeHint() const { return sizeFor(withKeyText(m_text, m_key)); }

QSize ElidedButton::minimumSizeHint() const {
    const QString least = m_text.size() > leastLetters ? m_text.left(leastLetters) + QStringLiteral("…") : m_text;
    return sizeFor(withKeyText(least, m_key));
}

void ElidedButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    fit();
}

void ElidedButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
        updateGeometry();
    }
}

void ElidedButton::fit() {
    const int missing = sizeHint().width() - width();
    const int room = fontMetrics().horizontalAdvance(m_text) - std::max(0, missing);
    const QString shown = missing > 0 ? fontMetrics().elidedText(m_text, Qt::ElideRight, room) : m_text;
    const QString text = withKeyText(doubled(shown), m_key);
    if (text != this->text()) {
        setText(text);
        setToolTip(shown == m_text ? QString() : m_text.toHtmlEscaped());
    }
}

} // namespace yingke::widgets
