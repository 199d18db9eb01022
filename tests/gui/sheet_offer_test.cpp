// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that is dropped into the window, on whatever is in it, is offered and never opened by itself.
#include "desk/register/register_page.h"
#include "gui/desk_story.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace yingke;
using test::DeskStory;

namespace {

/// Whether the window takes it.
bool isTaken(QWidget* on, const QString& path) {
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(on, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    drop.ignore();
    QApplication::sendEvent(on, &drop);
    QApplication::processEvents();
    return drop.isAccepted();
}

QString fileOf(const DeskStory& story, const char* name) {
    const QString path = story.data.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("房号,业主姓名\n7-1-101,测甲\n");
    return path;
}

} // namespace

TEST_CASE("17 a sheet that is dropped is offered and waits on the register's page; a picture is not taken") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const int before = story.application->rooms().roomCount();
    const QString sheet = fileOf(story, "新表.csv");
    CHECK_FALSE(isTaken(story.window.get(), fileOf(story, "照片.png")));
    QWidget* field = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : story.window.get();
    REQUIRE(isTaken(field, sheet));
    CHECK(story.application->rooms().roomCount() == before); // nothing is opened by itself
    CHECK(story.desk().focus() != core::VisitId{});          // and the visitor stays
    story.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::processEvents();
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("registerFile"));
    REQUIRE(line != nullptr);
    CHECK(line->isVisible());
    CHECK(line->text() == sheet);
    CHECK(story.text("registerTold").contains(QStringLiteral("新表.csv")));
    REQUIRE(isTaken(line, fileOf(story, "又一张.csv"))); // the page itself takes it over, not the line as words
    CHECK(line->text().endsWith(QStringLiteral("又一张.csv")));
}
