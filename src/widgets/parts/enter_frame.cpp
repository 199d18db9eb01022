// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/enter_frame.h"

#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"
#include "widgets/parts/choice_button.h"
#include "widgets/parts/shade.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>

#include <algorithm>

namespace yingke::widgets {

namespace {

constexpr int wordMargin = 6; ///< of the word to the edges of its button

QWidget* focusIn(const QWidget* window) {
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && window->isAncestorOf(focus) ? focus : nullptr;
}

/// A field or a view that knows Enter itself: a new line, the row that is chosen.
bool takesEnter(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           (widget != nullptr && widget->property("takesEnter").toBool());
}

/// How many of the focus' parents hold the button too: the more, the nearer.
int nearness(const QWidget* button, const QWidget* focus) {
    int shared = 0;
    for (const QWidget* one = focus; one != nullptr; one = one->parentWidget()) {
        shared += one->isAncestorOf(button) ? 1 : 0;
    }
    return shared;
}

void frame(QAbstractButton* button, bool on) {
    const bool isMeant = on && button->property("meansEnter").toBool();   // else the word is put on it
    const bool isChoice = qobject_cast<ChoiceButton*>(button) != nullptr; // has a place for it
    const QString key = on && !isMeant && isChoice ? KeyName("question.confirm").text()
                                                   : button->property(isMeant ? "enterKey" : "otherKey").toString();
    const QVariant was = button->property("framed");
    if (was.isValid() && was.toBool() == on && button->property("shownKey").toString() == key) {
        return;
    }
    button->setProperty("framed", on);
    button->setProperty("shownKey", key);
    if (auto* choice = qobject_cast<ChoiceButton*>(button)) {
        if (choice->showKey(key)) {
            return; // it has been drawn anew, with its frame
        }
    } else if (const QVariant label = button->property("plainLabel"); label.isValid()) {
        button->setText(withKeyText(label.toString(), key));
        button->setAccessibleDescription(key);
    }
    restyle(button);
}

/// A property that says what Enter means and what a button then shows. Widgets change others all the time.
bool isOurs(const QEvent& change) {
    const QByteArray name = static_cast<const QDynamicPropertyChangeEvent&>(change).propertyName();
    return name == "meansEnter" || name == "enterKey" || name == "otherKey" || name == "plainLabel";
}

/// What a button says, without its own key behind it: Enter stands in that place.
QString withoutKey(const QAbstractButton& button) {
    const QString own = withKeyText({}, button.accessibleDescription());
    QString text = button.text();
    if (!own.isEmpty() && text.endsWith(own)) {
        text.chop(own.size());
    }
    return text;
}

} // namespace

void meanEnter(QAbstractButton* button, const char* action) {
    button->setProperty("enterKey", KeyName(action).text());
    button->setProperty("meansEnter", true);
}

void dontMeanEnter(QAbstractButton* button) {
    if (button->property("meansEnter").toBool()) {
        button->setProperty("meansEnter", false);
    }
}

EnterFrame::EnterFrame(QWidget* window) : QObject(window), m_window(window) {
    for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        know(button); // the others tell when they come to mean it
    }
    QCoreApplication::instance()->installEventFilter(this);
    connect(qobject_cast<QApplication*>(QCoreApplication::instance()), &QApplication::focusChanged, this,
            [this] { restateSoon(); }); // not at once: a widget that goes loses the focus amid its window's children
    restateSoon();
}

QWidget* EnterFrame::top() const {
    QWidget* top = m_window;
    for (QObject* child : m_window->children()) { // the last one lies on top
        auto* shade = qobject_cast<Shade*>(child);
        top = shade != nullptr && shade->isVisible() ? shade : top;
    }
    return top;
}

QAbstractButton* EnterFrame::taker() const {
    auto* button = qobject_cast<QAbstractButton*>(focusIn(m_window));
    const bool isField = qobject_cast<QCheckBox*>(button) != nullptr ||
                         qobject_cast<QRadioButton*>(button) != nullptr ||
                         (button != nullptr && button->property("field").toBool());
    return button != nullptr && button->isVisible() && button->isEnabled() && !isField ? button : nullptr;
}

QAbstractButton* EnterFrame::meant() const {
    const QWidget* focus = focusIn(m_window);
    if (takesEnter(focus)) {
        return nullptr;
    }
    const QWidget* over = top();
    QAbstractButton* meant = nullptr;
    int nearest = -1;
    for (const Known& known : m_known) {
        QAbstractButton* button = known.button;
        if (button->isVisible() && button->isEnabled() && over->isAncestorOf(button) &&
            button->property("meansEnter").toBool()) {
            if (const int near = nearness(button, focus); near > nearest) {
                meant = button;
                nearest = near;
            }
        }
    }
    return meant;
}

void EnterFrame::restate() {
    m_isAsked = false;
    m_known.removeIf([](const Known& known) { return known.button.isNull(); });
    QAbstractButton* other = taker();
    QAbstractButton* framed = other != nullptr ? other : meant();
    if (m_worded != nullptr && (m_worded != framed || m_worded->property("meansEnter").toBool())) {
        takeWordAway(); // before it says what it means by itself
    }
    if (m_framed != nullptr && m_framed != framed) {
        frame(m_framed, false); // it may be one that never means Enter and only had the keys
    }
    m_framed = framed;
    for (Known& known : m_known) {
        if (known.button == framed) {
            known.isPlain = false;
        } else if (!known.isPlain && m_window->isAncestorOf(known.button)) {
            frame(known.button, false);
            known.isPlain = true;
        }
    }
    if (framed != nullptr) {
        frame(framed, true);
    }
    writeWord();
}

void EnterFrame::takeWordAway() {
    if (m_worded != nullptr) {
        if (m_worded->text() == m_withWord) {
            m_worded->setText(m_withoutWord);
        }
        m_worded->setProperty("worded", false);
    }
    m_worded = nullptr;
    delete m_word.data();
    if (m_room != nullptr) {
        m_room->setContentsMargins(m_margins);
    }
    m_room = nullptr;
}

void EnterFrame::writeWord() {
    const bool isWritten = m_framed != nullptr && (m_framed->property("meansEnter").toBool() ||
                                                   qobject_cast<ChoiceButton*>(m_framed) != nullptr);
    if (m_framed == nullptr || isWritten) {
        takeWordAway();
    } else if (m_framed->text().isEmpty()) {
        layWord();
    } else if (m_worded != m_framed || m_framed->text() != m_withWord) {
        if (m_worded != m_framed) {
            takeWordAway();
        }
        m_worded = m_framed;
        m_withoutWord = m_framed->text();
        m_withWord = withKeyText(withoutKey(*m_framed), KeyName("question.confirm").text());
        m_worded->setProperty("worded", true); // before the text: a bar that lays it out leaves it alone
        m_framed->setText(m_withWord);
    }
}

void EnterFrame::layWord() {
    if (m_word == nullptr || m_word->parentWidget() != m_framed) {
        takeWordAway();
        m_word = plainLabel(KeyName("question.confirm").text(), "enterWord", m_framed);
        m_word->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_word->ensurePolished();
        m_word->adjustSize();
        m_word->show();
        m_room = m_framed->layout();
        if (m_room != nullptr) { // what is laid out in it goes aside
            m_margins = m_room->contentsMargins();
            m_room->setContentsMargins(
                m_margins + QMargins(0, 0, std::max(0, m_word->width() + 2 * wordMargin - m_margins.right()), 0));
            m_framed->updateGeometry();
        }
    }
    m_word->move(m_framed->width() - m_word->width() - wordMargin, (m_framed->height() - m_word->height()) / 2);
    m_word->raise();
}

void EnterFrame::restateSoon() {
    if (!m_isAsked) {
        m_isAsked = true;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
}

bool EnterFrame::event(QEvent* event) {
    if (event->type() == QEvent::User) {
        restate();
        return true;
    }
    return QObject::event(event);
}

bool EnterFrame::press(const QKeyEvent& event) {
    QAbstractButton* button = taker();
    // What can't be taken back says another key, and the window that hears Enter says so.
    const bool wantsMore = button != nullptr && button->property("meansEnter").toBool() &&
                           button->property("enterKey").toString() != KeyName("question.confirm").text();
    if (button == nullptr || wantsMore || !presses(event, "question.confirm")) {
        return false;
    }
    auto* push = qobject_cast<QPushButton*>(button);
    push != nullptr && push->menu() != nullptr ? push->showMenu() : button->click();
    return true;
}

void EnterFrame::know(QObject* object) {
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [object](const Known& one) { return one.button.data() == object; });
    if (known != m_known.end()) {
        known->isPlain = false; // it may say another key now
    } else if (auto* button = qobject_cast<QAbstractButton*>(object);
               button != nullptr && button->property("meansEnter").isValid()) {
        m_known.push_back({button});
    }
}

bool EnterFrame::moves(const QObject* watched, const QEvent& event) const {
    if (event.type() == QEvent::DynamicPropertyChange) {
        const QByteArray name = static_cast<const QDynamicPropertyChangeEvent&>(event).propertyName();
        return name == "meansEnter" || name == "enterKey" || name == "takesEnter";
    }
    const bool isSeen = event.type() == QEvent::Show || event.type() == QEvent::Hide ||
                        event.type() == QEvent::EnabledChange || event.type() == QEvent::ParentChange;
    return isSeen && watched->isWidgetType() &&
           (watched->property("meansEnter").isValid() || watched == m_framed.data() ||
            qobject_cast<const Shade*>(watched) != nullptr);
}

bool EnterFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget()) {
        return press(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::DynamicPropertyChange && isOurs(*event)) {
        know(watched);
    }
    const bool saysElse =
        event->type() == QEvent::Paint && watched == m_worded.data() && m_worded->text() != m_withWord;
    if (saysElse || moves(watched, *event)) {
        restateSoon();
    } else if (event->type() == QEvent::Resize && watched == m_framed.data() && m_word != nullptr) {
        writeWord();
    }
    return false;
}

} // namespace yingke::widgets
