// SPDX-License-Identifier: GPL-3.0-or-later
// What of a window carries the word Enter, and what is framed, as somebody sees it.
#pragma once

#include "widgets/parts/shade.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>

#include <vector>

namespace yingke::test {

/// All that a button says, with the labels in it.
inline QString saidOn(const QAbstractButton& button) {
    QString said = button.text();
    for (const QLabel* label : button.findChildren<QLabel*>()) {
        said += label->isVisible() ? QLatin1Char(' ') + label->text() : QString();
    }
    return said;
}

/// What can be seen and pressed in the window: nothing under what lies over it.
inline std::vector<QAbstractButton*> pressable(const QWidget& window) {
    const QWidget* over = nullptr;
    for (QObject* child : window.children()) {
        const auto* shade = qobject_cast<widgets::Shade*>(child);
        over = shade != nullptr && shade->isVisible() ? shade : over;
    }
    std::vector<QAbstractButton*> found;
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && (over == nullptr || over->isAncestorOf(button))) {
            found.push_back(button);
        }
    }
    return found;
}

/// The word on it stands over nothing else that it says.
inline void checkRoomForWord(const QAbstractButton& button) {
    const auto* word = [&button]() -> const QLabel* {
        for (const QLabel* label : button.findChildren<QLabel*>()) {
            if (label->isVisible() && label->property("role").toString() == QStringLiteral("enterWord")) {
                return label;
            }
        }
        return nullptr;
    }();
    if (word == nullptr) {
        return;
    }
    CHECK(button.text().isEmpty());
    for (const QWidget* part : button.findChildren<QWidget*>()) {
        const bool isPart = part->isVisible() && part != word && part->findChildren<QWidget*>().isEmpty();
        INFO(part->metaObject()->className() << " " << part->objectName().toStdString());
        CHECK_FALSE((isPart && QRect(part->mapTo(&button, QPoint()), part->size()).intersects(word->geometry())));
    }
}

/// The one that is framed, which alone carries the word; nullptr: none does either. Two, or a word without a frame,
/// fail the test.
inline QAbstractButton* theFramed(const QWidget& window) {
    QApplication::processEvents();
    // What a thread has learnt changes a label at any moment; its painting asks for the word anew.
    for (QAbstractButton* button : pressable(window)) {
        if (button->property("framed").toBool()) {
            button->repaint();
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::User);
    static const QRegularExpression word(QStringLiteral("(?<![\\w+])Enter\\b"));
    static const QRegularExpression any(QStringLiteral("\\bEnter\\b"));
    QAbstractButton* framed = nullptr;
    for (QAbstractButton* button : pressable(window)) {
        const bool isFramed = button->property("framed").toBool();
        INFO(button->objectName().toStdString() << ": " << saidOn(*button).toStdString());
        CHECK(saidOn(*button).contains(word) <= isFramed);
        CHECK((!isFramed || saidOn(*button).contains(any)));
        CHECK((!isFramed || framed == nullptr));
        if (isFramed) {
            checkRoomForWord(*button);
        }
        framed = isFramed ? button : framed;
    }
    return framed;
}

inline std::string framedName(const QWidget& window) {
    QApplication::processEvents(); // it is framed behind what was done
    const QAbstractButton* framed = theFramed(window);
    return framed != nullptr ? framed->objectName().toStdString() : "(none)";
}

} // namespace yingke::test
