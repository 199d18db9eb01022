// SPDX-License-Identifier: GPL-3.0-or-later
// Every stop of Tab in a page or a panel: one thing is framed there, and Enter does what it says.
#pragma once

#include "gui/desk_story.h"
#include "gui/frame_seen.h"

#include <QCheckBox>
#include <QRadioButton>

#include <set>

namespace yingke::test {

/// Presses Enter at one stop of Tab after the other, and looks at what was pressed. What a button would do is taken off
/// it first: the walk goes on where it was.
class TabWalk {
public:
    TabWalk(DeskStory& story, QWidget* page) : m_story(story), m_page(page) {}

    /// From the page itself.
    void all(int most) {
        m_page->setFocus();
        here(most);
    }
    /// From where the keys are: in what lies over the page.
    void here(int most) {
        std::set<const QWidget*> seen;
        for (int i = 0; i < most; ++i) {
            m_story.key(Qt::Key_Tab);
            QApplication::processEvents();
            QWidget* at = QApplication::focusWidget();
            REQUIRE(at != nullptr);
            if (!seen.insert(at).second) {
                continue;
            }
            if (auto* button = qobject_cast<QAbstractButton*>(at)) {
                stop(*button);
            } else {
                (void)theFramed(*m_story.window); // a field or a list: one thing at most is framed, and says so
            }
        }
    }
    int stops = 0;

private:
    void stop(QAbstractButton& button) {
        const QAbstractButton* framed = theFramed(*m_story.window);
        INFO(button.objectName().toStdString() << ": " << saidOn(button).toStdString());
        const bool isTicked = qobject_cast<QCheckBox*>(&button) != nullptr ||
                              qobject_cast<QRadioButton*>(&button) != nullptr || button.property("field").toBool();
        if (isTicked) {
            CHECK(framed != &button); // the blank key ticks it; Enter is not for it
            return;
        }
        CHECK(framed == &button);
        ++stops;
        std::vector<QMetaObject::Connection> heard;
        QStringList pressed;
        QObject::disconnect(&button, &QAbstractButton::clicked, nullptr, nullptr);
        for (QAbstractButton* one : m_story.window->findChildren<QAbstractButton*>()) {
            heard.push_back(QObject::connect(one, &QAbstractButton::clicked, one,
                                             [&pressed, one] { pressed << one->objectName(); }));
        }
        const bool wasChecked = button.isChecked();
        m_story.key(Qt::Key_Return);
        CHECK(pressed == QStringList{button.objectName()});
        for (const QMetaObject::Connection& one : heard) {
            QObject::disconnect(one);
        }
        if (button.isCheckable() && button.isChecked() != wasChecked) {
            button.setChecked(wasChecked);
        }
    }

    DeskStory& m_story;
    QWidget* m_page;
};

} // namespace yingke::test
