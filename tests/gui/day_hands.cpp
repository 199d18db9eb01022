// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/day_hands.h"

#include "gui/frame_seen.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace yingke::test {

namespace {

/// The texts by which somebody would name it, without its key.
bool isCalled(const QAbstractButton& button, const QString& says) {
    const QString own = button.text().section(QStringLiteral("  "), 0, 0);
    return button.accessibleName() == says || own == says;
}

/// Its own text, or in one of its labels.
bool saysSomewhere(const QAbstractButton& button, const QString& says) { return saidOn(button).contains(says); }

/// Somebody turns the wheel until it is there.
void scrollTo(QWidget* widget) {
    for (QWidget* over = widget->parentWidget(); over != nullptr; over = over->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(over)) {
            area->ensureWidgetVisible(widget);
            QApplication::processEvents();
        }
    }
}

/// Until what was done is laid out and shown: nobody's hands are faster.
void settleDown() {
    for (int i = 0; i < 3; ++i) {
        QApplication::processEvents();
    }
}

QString textOfLabel(const DeskStory& story, const char* name) {
    const auto* label = story.window->findChild<QLabel*>(QLatin1String(name));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

QString chipOf(const DeskStory& story) {
    for (const QLabel* label : story.window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->property("role").toString() == QStringLiteral("listener")) {
            return label->text();
        }
    }
    return {};
}

} // namespace

DayHands::DayHands(DeskStory& story, HandsOn with) : m_story(story), m_with(with) {}

void DayHands::play(const QString& name) {
    QFile file(name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        ++number;
        if (line.startsWith(QStringLiteral("=="))) {
            m_visit = line.section(QLatin1Char(' '), 1, 1);
        } else if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) {
            m_line = QStringLiteral("%1:%2, visit %3: %4").arg(name).arg(number).arg(m_visit, line);
            act(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
            look();
        }
    }
}

void DayHands::need(bool is, const char* otherwise) const {
    if (!is) {
        FAIL((m_line + QLatin1String("\n") + QLatin1String(otherwise) + QStringLiteral("\nstands: ") +
              everything().join(QStringLiteral(" / ")))
                 .toStdString());
    }
}

void DayHands::expect(bool is) const {
    if (!is) {
        FAIL_CHECK((m_line + QStringLiteral("\nstands: ") + everything().join(QStringLiteral(" / "))).toStdString());
    }
}

void DayHands::act(const QString& verb, const QString& rest) {
    if (verb == QStringLiteral("wait")) {
        wait(rest);
    } else if (verb == QStringLiteral("close")) {
        m_story.window->close();
    } else if (verb == QStringLiteral("type")) {
        type(rest);
    } else if (m_taught.contains(verb)) {
        m_taught.value(verb)(rest);
    } else if (!check(verb, rest)) {
        need(m_with == HandsOn::Keys ? actByKeys(verb, rest) : actByMouse(verb, rest), "these hands can't do that");
    }
    settleDown();
}

bool DayHands::actByKeys(const QString& verb, const QString& rest) {
    if (verb == QStringLiteral("press")) {
        press(rest);
    } else if (verb == QStringLiteral("harmless")) {
        harmless(rest);
    } else {
        return false;
    }
    return true;
}

bool DayHands::actByMouse(const QString& verb, const QString& rest) {
    if (verb == QStringLiteral("click")) {
        click(rest);
    } else if (verb == QStringLiteral("card")) {
        card(rest);
    } else if (verb == QStringLiteral("menu")) {
        menu(rest.section(QLatin1Char(' '), 0, 0), rest.section(QLatin1Char(' '), 1));
    } else if (verb == QStringLiteral("field")) {
        field(rest);
    } else if (verb == QStringLiteral("row")) {
        row(rest);
    } else {
        return false;
    }
    return true;
}

bool DayHands::check(const QString& verb, const QString& rest) {
    if (verb == QStringLiteral("to")) {
        expect(chipOf(m_story).contains(rest));
    } else if (verb == QStringLiteral("says")) {
        expect(textOfLabel(m_story, "words").contains(rest));
    } else if (verb == QStringLiteral("centre")) {
        expect(textOfLabel(m_story, "visitTitle").contains(rest));
    } else if (verb == QStringLiteral("shows")) {
        expect(everything().join(QLatin1Char('\n')).contains(rest));
    } else if (verb == QStringLiteral("not")) {
        expect(!everything().join(QLatin1Char('\n')).contains(rest));
    } else {
        return false;
    }
    return true;
}

void DayHands::press(const QString& named) {
    for (const QString& one : named.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString name = QString(one).replace(QStringLiteral("Enter"), QStringLiteral("Return"));
        const QKeySequence sequence = QKeySequence::fromString(name);
        need(sequence.count() == 1, "no such key");
        // As from the system: what lies over the window as a popup would get it first.
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick((popup != nullptr ? popup : m_story.window.get())->windowHandle(), sequence[0].key(),
                        sequence[0].keyboardModifiers());
        ++keys;
        settleDown();
        look();
    }
}

void DayHands::harmless(const QString& named) {
    for (const QString& one : named.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::size_t before = recorded();
        const core::VisitId focus = m_story.desk().focus();
        press(one);
        expect(recorded() == before);
        expect(m_story.desk().focus() == focus);
    }
}

void DayHands::type(const QString& text) {
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    need(line != nullptr, "no field has the keys");
    need(line->isVisible() && !line->isReadOnly(), "nobody can write there");
    line->selectAll();
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 128; });
    if (isPlain) {
        QTest::keyClicks(line, text);
    } else { // Chinese comes from an input method, as at the desk
        QInputMethodEvent event(QString(), {});
        event.setCommitString(text);
        QApplication::sendEvent(line, &event);
    }
    expect(line->text() == text);
}

void DayHands::clickAt(QWidget* widget) {
    scrollTo(widget);
    need(widget->isVisible() && widget->isEnabled(), "it can't be pressed");
    need(!widget->visibleRegion().isEmpty(), "it can't be seen");
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, widget->visibleRegion().boundingRect().center());
    ++clicks;
}

void DayHands::click(const QString& says) {
    QAbstractButton* button = buttonSaying(says);
    need(button != nullptr, "nothing to press says so");
    clickAt(button);
}

void DayHands::card(const QString& badge) {
    QPushButton* button = cardWith(badge);
    need(button != nullptr, "nothing to press says so");
    clickAt(button);
}

void DayHands::menu(const QString& badge, const QString& entry) {
    if (badge != QStringLiteral("-")) {
        QPushButton* button = cardWith(badge);
        need(button != nullptr, "nothing to press says so");
        scrollTo(button);
        QContextMenuEvent event(QContextMenuEvent::Mouse, button->rect().center(),
                                button->mapToGlobal(button->rect().center()));
        QApplication::sendEvent(button, &event);
        ++clicks;
        QApplication::processEvents();
    }
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    need(menu != nullptr, "no menu is open");
    const QList<QAction*> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&entry](const QAction* one) {
        return one->text().section(QLatin1Char('\t'), 0, 0) == entry;
    });
    need(found != actions.end(), "no such entry");
    need((*found)->isEnabled(), "it can't be chosen");
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(*found).center());
    ++clicks;
}

void DayHands::field(const QString& name) {
    std::vector<QLineEdit*> found;
    for (QLineEdit* line : m_story.window->findChildren<QLineEdit*>()) {
        if (line->isVisible() && line->isEnabled() && line->accessibleName().contains(name)) {
            found.push_back(line);
        }
    }
    need(found.size() == 1, "not one field of that name");
    clickAt(found.front());
    need(QApplication::focusWidget() == found.front(), "a click there gives it no keys");
}

void DayHands::row(const QString& says) {
    for (QAbstractItemView* view : m_story.window->findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int at = 0; view->isVisible() && model != nullptr && at < model->rowCount(); ++at) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(at, column);
                if (index.data().toString().contains(says)) {
                    view->scrollTo(index);
                    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                                      view->visualRect(index).center());
                    ++clicks;
                    return;
                }
            }
        }
    }
    need(false, "no such row");
}

void DayHands::wait(const QString& time) {
    const core::Millis seconds =
        time.section(QLatin1Char(':'), 0, 0).toLongLong() * 60 + time.section(QLatin1Char(':'), 1).toLongLong();
    need(seconds > 0, "no such time");
    m_story.pass(seconds * 1000);
}

QPushButton* DayHands::cardWith(const QString& badge) const {
    for (QPushButton* button : m_story.window->findChildren<QPushButton*>()) {
        const auto* sign = button->findChild<QLabel*>(QStringLiteral("badge"));
        if (sign != nullptr && button->objectName().startsWith(QStringLiteral("visit-")) && sign->text() == badge) {
            return button;
        }
    }
    return nullptr;
}

QAbstractButton* DayHands::buttonSaying(const QString& says) const {
    const std::vector<QAbstractButton*> all = pressable(*m_story.window);
    if (says.startsWith(QLatin1Char('#'))) { // two say 更多
        const auto named = std::find_if(
            all.begin(), all.end(), [&says](const QAbstractButton* one) { return one->objectName() == says.mid(1); });
        return named != all.end() ? *named : nullptr;
    }
    for (const auto& fits : {isCalled, saysSomewhere}) {
        std::vector<QAbstractButton*> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                     [&](const QAbstractButton* one) { return fits(*one, says); });
        if (!found.empty()) {
            need(found.size() == 1, "more than one says so");
            return found.front();
        }
    }
    return nullptr;
}

std::size_t DayHands::recorded() const {
    const core::Hall& hall = m_story.application->desk().hall();
    std::size_t all = hall.visits.size() + hall.promises.size();
    for (const auto& [id, visit] : hall.visits) {
        all += visit.version;
    }
    return all;
}

QStringList DayHands::everything() const {
    QStringList texts;
    for (const QLabel* label : m_story.window->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts << label->text();
        }
    }
    for (const QAbstractButton* button : m_story.window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            texts << button->text();
        }
    }
    return texts;
}

void DayHands::note(const QString& kind, const QString& text) {
    if (m_last.value(kind) != text) {
        m_last[kind] = text;
        if (!text.isEmpty()) {
            m_shown << m_visit + QLatin1Char(' ') + kind + QStringLiteral(" | ") + text;
        }
    }
}

/// One thing at most is framed. (What it says is looked at in frame_seen.h, of every step.)
bool DayHands::framesOne() const {
    int framed = 0;
    for (const QAbstractButton* button : m_story.window->findChildren<QAbstractButton*>()) {
        framed += button->isVisible() && button->property("framed").toBool() ? 1 : 0;
    }
    return framed <= 1;
}

void DayHands::look() {
    expect(framesOne());
    note(QStringLiteral("title"), textOfLabel(m_story, "visitTitle"));
    note(QStringLiteral("words"), chipOf(m_story) + QStringLiteral(": ") + textOfLabel(m_story, "words"));
    for (const char* name : {"gestures", "question", "handoverLine", "refusal", "overlayTitle", "overlayNote",
                             "overlayError", "undoWhat", "alarmHeadline", "alarmAction", "alarmAfter", "faultLine"}) {
        note(QLatin1String(name), textOfLabel(m_story, name));
    }
    for (const QLabel* label : m_story.window->findChildren<QLabel*>()) {
        const QString name = label->objectName();
        if (label->isVisible() &&
            (name.startsWith(QStringLiteral("wrong-")) || name.startsWith(QStringLiteral("hint-")) ||
             name.startsWith(QStringLiteral("ahead")))) {
            note(name, label->text());
        }
    }
    QStringList answers;
    for (const QAbstractButton* button : m_story.window->findChildren<QAbstractButton*>()) {
        const QString name = button->objectName();
        if (button->isVisible() &&
            (name.startsWith(QStringLiteral("choice")) || name.startsWith(QStringLiteral("option")))) {
            answers << button->accessibleName();
        } else if (button->isVisible() && name.startsWith(QStringLiteral("visit-"))) {
            note(QStringLiteral("card ") + saidOn(*button).section(QLatin1Char(' '), 1, 1), saidOn(*button));
        }
    }
    note(QStringLiteral("answers"), answers.join(QStringLiteral(" / ")));
    const QString all = everything().join(QLatin1Char('\n'));
    if (all.contains(QLatin1Char('{'))) { // a place in a sentence that nothing was put into
        need(false, "nothing was put into a sentence");
    }
}

} // namespace yingke::test
