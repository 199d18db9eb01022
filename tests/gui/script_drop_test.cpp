// SPDX-License-Identifier: GPL-3.0-or-later
// A script's file that is dropped on the rehearsal is a draft there, and nothing is published or lost by it.
#include "gui/editor_story.h"
#include "rehearsal/editor/script_drop.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace yingke;
using test::contentOf;
using test::EditorStory;
using test::writeTo;

namespace {

/// Whether it is taken where it is let go.
bool isScriptTaken(QWidget* on, const QString& path) {
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

} // namespace

TEST_CASE("which text a file is stands at its beginning, not in its name") {
    CHECK(rehearsal::fileOfText(QStringLiteral("scenario: payment\ntitle: 缴费\nscript:\n")) == "zh_CN/payment.yaml");
    CHECK(rehearsal::fileOfText(QStringLiteral("# 说明\nscenario：payment\nscript:\n")) == "zh_CN/payment.yaml");
    CHECK(rehearsal::fileOfText(QStringLiteral("piece: reach\nscript:\n")) == "zh_CN/pieces/reach.yaml");
    CHECK(rehearsal::fileOfText(QStringLiteral("scenario: payment\ntexts:\n")) == "en/payment.yaml");
    CHECK(rehearsal::fileOfText(QStringLiteral("piece: reach\ntexts:\n")) == "en/pieces/reach.yaml");
    CHECK(rehearsal::fileOfText(QStringLiteral("limits:\n  waiting: 3 min\n")).empty());
    CHECK(rehearsal::fileOfText(QStringLiteral("scenario: ../../etc\n")).empty());
}

TEST_CASE("18 a script that is dropped is the draft of the text it names; Ctrl+Z brings the former back") {
    EditorStory story;
    story.open("payment");
    const QString stored = contentOf(story.path("scripts/zh_CN/payment.yaml"));
    const QString sent = QString(stored).replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 同事改的\n"));
    writeTo(story.path("from-a-colleague.yaml"), sent.toUtf8());
    const std::string published = story.desk().shelf().published("payment")->ref.hash;
    REQUIRE(isScriptTaken(&story.edit(), story.path("from-a-colleague.yaml")));
    CHECK((story.edit().toPlainText() == sent));
    CHECK(story.told().contains(QStringLiteral("from-a-colleague.yaml")));
    CHECK(story.desk().shelf().published("payment")->ref.hash == published);
    CHECK((contentOf(story.path("scripts/zh_CN/payment.yaml")) == stored));
    CHECK((story.application->publisher().draft("zh_CN/payment.yaml") == sent));
    story.edit().undo();
    CHECK((story.edit().toPlainText() == stored));
}

TEST_CASE("18 a new scenario that is dropped begins as a draft; what is no script is told") {
    EditorStory story;
    story.open("payment");
    writeTo(story.path("umbrella.yml"), "scenario: lend_umbrella\ntitle: 借伞\nlanguage: 2\nscript:\n"
                                        "  - id: give\n    title: 递伞\n    say: \"{visitor}，这是您的伞。\"\n");
    REQUIRE(isScriptTaken(story.window.get(), story.path("umbrella.yml")) ==
            false); // the window's corner is not the workspace
    REQUIRE(isScriptTaken(&story.edit(), story.path("umbrella.yml")));
    CHECK(story.editor().file() == "zh_CN/lend_umbrella.yaml");
    CHECK(story.edit().toPlainText().contains(QStringLiteral("借伞")));
    CHECK_FALSE(story.desk().shelf().published("lend_umbrella"));
    writeTo(story.path("limits.yaml"), "limits:\n  waiting: 3 min\n");
    REQUIRE(isScriptTaken(&story.edit(), story.path("limits.yaml")));
    CHECK(story.told().contains(QStringLiteral("limits.yaml")));
    CHECK(story.editor().file() == "zh_CN/lend_umbrella.yaml");
    writeTo(story.path("picture.png"), "no script");
    CHECK_FALSE(isScriptTaken(&story.edit(), story.path("picture.png")));
}
