// SPDX-License-Identifier: GPL-3.0-or-later
// F1 in the logbook, and every key that it lists, pressed.
#include "gui/key_chips.h"
#include "gui/log_story.h"
#include "logbook/export/export_page.h"
#include "logbook/handovers/handovers_page.h"
#include "logbook/replay/replay_panel.h"
#include "logbook/report/report_page.h"
#include "widgets/parts/key_sheet.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

using namespace yingke;

namespace {

class NoPrinter : public widgets::SlipPrinter {
public:
    QString print(const widgets::SlipLayout& /*layout*/, const QString& /*title*/) override { return {}; }
    QString choosePdf(QWidget* /*window*/, const QString& /*suggested*/) override { return {}; }
};

class KeysStory : public test::LogStory {
public:
    KeysStory() {
        for (int place = 0; place < 6; ++place) {
            log->showPage(place);
        }
        log->findChild<logbook::ReportPage*>()->setPrinter(std::make_unique<NoPrinter>());
        log->findChild<logbook::ExportPage*>()->chooseFile = [](QWidget*, const QString&) { return QString(); };
        log->findChild<logbook::HandoversPage*>()->setChooser(
            [](QWidget*, const QString&, const QString&, const QString&) { return QString(); });
        sheet = log->findChild<widgets::KeySheet*>();
        REQUIRE(sheet != nullptr);
    }
    /// Where the keys of a group of the sheet hold; the group's place in the sheet.
    void goTo(const QString& group) {
        if (auto* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        if (auto* replay = log->findChild<logbook::ReplayPanel*>()) {
            replay->leave();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const QStringList pages{QStringLiteral("当日"), QStringLiteral("承诺"), QStringLiteral("移交"),
                                QStringLiteral("统计"), QStringLiteral("日报"), QStringLiteral("导出")};
        log->showPage(std::max<int>(0, static_cast<int>(pages.indexOf(group))));
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        if (group == QStringLiteral("时间线")) {
            lanes->setFocus();
        } else if (group == QStringLiteral("一次来访") || group == QStringLiteral("回放")) {
            table->setFocus();
            table->selectRow(0);
        }
        if (group == QStringLiteral("回放")) {
            key(Qt::Key_F5);
        }
        REQUIRE(QApplication::focusWidget() != nullptr);
        REQUIRE(log->isAncestorOf(QApplication::focusWidget()));
    }
    /// The shortcuts that hear the key where the focus is.
    [[nodiscard]] QList<QShortcut*> heardBy(const QKeySequence& sequence) const {
        QList<QShortcut*> found;
        for (QShortcut* shortcut : log->findChildren<QShortcut*>()) {
            const auto* within = qobject_cast<QWidget*>(shortcut->parent());
            const QWidget* focus = QApplication::focusWidget();
            if (shortcut->key() == sequence && (within == focus || within->isAncestorOf(focus))) {
                found << shortcut;
            }
        }
        return found;
    }
    /// Presses it; why it does not work, empty: it does.
    QString press(const QString& name) {
        const QKeySequence sequence = test::sequenceOf(name);
        if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown) {
            return QStringLiteral("no key");
        }
        const QList<QShortcut*> shortcuts = heardBy(sequence);
        if (shortcuts.size() > 1) {
            return QStringLiteral("two meanings");
        }
        if (shortcuts.isEmpty()) { // a widget's own
            QKeyEvent event(QEvent::KeyPress, sequence[0].key(), sequence[0].keyboardModifiers());
            QApplication::sendEvent(QApplication::focusWidget(), &event);
            return event.isAccepted() ? QString() : QStringLiteral("nobody hears it");
        }
        int heard = 0;
        const auto connection =
            QObject::connect(shortcuts.front(), &QShortcut::activated, shortcuts.front(), [&heard] { ++heard; });
        QTest::keyClick(QApplication::focusWidget(), sequence[0].key(), sequence[0].keyboardModifiers());
        QObject::disconnect(connection);
        return heard == 1 ? QString() : QStringLiteral("heard %1 times").arg(heard);
    }

    widgets::KeySheet* sheet = nullptr;
};

} // namespace

TEST_CASE("F1 in the logbook shows its keys; Esc closes them, and so does a page's own key") {
    KeysStory story;
    story.log->showPage(0);
    REQUIRE_FALSE(story.sheet->isVisible());
    story.key(Qt::Key_F1);
    REQUIRE(story.sheet->isVisible());
    REQUIRE(QApplication::focusWidget() == story.sheet);
    story.key(Qt::Key_Escape);
    REQUIRE_FALSE(story.sheet->isVisible());
    REQUIRE(story.log->isAncestorOf(QApplication::focusWidget())); // the page has its keys again
    story.key(Qt::Key_F1);
    story.key(Qt::Key_4, Qt::AltModifier);
    REQUIRE_FALSE(story.sheet->isVisible());
    // All of it stands on the smaller of the usual screens.
    story.key(Qt::Key_F1);
    REQUIRE(story.sheet->rect().contains(story.sheet->findChild<QFrame*>(QStringLiteral("overlay"))->geometry()));
}

TEST_CASE("a page opened by its key has the keys where its work begins") {
    KeysStory story;
    const auto focus = [] { return QApplication::focusWidget()->objectName(); };
    for (const bool again : {false, true}) { // opened first, and opened anew
        INFO(again);
        story.key(Qt::Key_4, Qt::AltModifier);
        REQUIRE(focus() == QStringLiteral("topics"));
        story.key(Qt::Key_6, Qt::AltModifier);
        REQUIRE(focus() == QStringLiteral("export-from"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2026-11-01"));
        REQUIRE(story.log->findChild<QLineEdit*>(QStringLiteral("export-from"))->text() ==
                QStringLiteral("2026-11-01"));
        story.key(Qt::Key_5, Qt::AltModifier);
        REQUIRE(focus() == QStringLiteral("report-scroll"));
        auto* bar = story.log->findChild<QScrollArea*>(QStringLiteral("report-scroll"))->verticalScrollBar();
        REQUIRE(QTest::qWaitFor([bar] { return bar->maximum() > 0; }, 10'000));
        bar->setValue(0);
        story.key(Qt::Key_PageDown);
        REQUIRE(bar->value() > 0);
    }
}

TEST_CASE("each key that F1 lists in the logbook does one thing, where it says so") {
    KeysStory story;
    QStringList wrong;
    int pressed = 0;
    for (const QLabel* chip : story.sheet->findChildren<QLabel*>()) {
        const QString group = chip->property("group").toString();
        if (group.isEmpty()) {
            continue;
        }
        for (const QString& name : test::keysOf(chip->text())) {
            story.goTo(group);
            if (group == QStringLiteral("一次来访") && name == QStringLiteral("Ctrl+Enter")) {
                story.key(Qt::Key_N, Qt::AltModifier); // into the note
            }
            if (group == QStringLiteral("移交") &&
                (name == QStringLiteral("Ctrl+P") || name == QStringLiteral("Ctrl+S"))) {
                story.key(Qt::Key_S, Qt::AltModifier); // the sheets, which they take out
            }
            if (const QString why = story.press(name); !why.isEmpty()) {
                wrong << group + QStringLiteral(": ") + name + QStringLiteral(": ") + why;
            }
            ++pressed;
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    REQUIRE(wrong.isEmpty());
    REQUIRE(pressed >= 70);
}
