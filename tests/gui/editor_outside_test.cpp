// SPDX-License-Identifier: GPL-3.0-or-later
// Files that change behind the editor's back: nothing is lost, and the desk goes on with what is published.
#include "desk/parts/news_line.h"
#include "gui/editor_story.h"

#include <QDir>

using namespace yingke;
using test::contentOf;
using test::EditorStory;
using test::writeTo;

TEST_CASE("a file edited outside is shown; edited on both sides it is asked for, and the other text is kept") {
    EditorStory story;
    story.open("payment");
    const QString path = story.path("scripts/zh_CN/payment.yaml");
    const QString text = contentOf(path);
    const std::string published = story.desk().shelf().published("payment")->ref.hash;
    writeTo(path, QString(text).replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 外面改的\n")).toUtf8());
    REQUIRE(QTest::qWaitFor([&story] { return story.edit().toPlainText().contains(QStringLiteral("外面改的")); },
                            5'000)); // noticed by itself
    CHECK(story.told().contains(QStringLiteral("在外面被改过")));
    CHECK(story.desk().shelf().published("payment")->ref.hash == published);

    story.replace("title: 外面改的\n", "title: 我改的\n");
    writeTo(path, text.toUtf8());
    story.editor().lookOutside();
    CHECK(story.text("editorBarTitle").contains(QStringLiteral("外面")));
    CHECK(story.edit().toPlainText().contains(QStringLiteral("我改的")));
    story.click("editorAnswer2"); // the file's
    CHECK((story.edit().toPlainText() == text));
    const std::vector<publishing::Version> versions = story.application->publisher().versions("payment");
    REQUIRE(versions.size() == 1);
    CHECK(story.application->publisher().versionText("payment", versions[0].hash)->contains(QStringLiteral("我改的")));
}

TEST_CASE("a file deleted, 10 MB long or no file at all: a sentence; the desk serves on, the text is kept") {
    EditorStory story;
    story.open("payment");
    const QString path = story.path("scripts/zh_CN/payment.yaml");
    const QString text = story.edit().toPlainText();
    const auto check = [&](const char* says) {
        INFO(says);
        story.editor().lookOutside();
        INFO(story.told().toStdString());
        CHECK(story.told().contains(QString::fromUtf8(says)));
        CHECK(story.told().contains(QStringLiteral("接待台继续用已发布的文字")));
        CHECK((story.edit().toPlainText() == text));
        const core::VisitId visit = story.desk().visitorIn(core::Channel::InPerson).visit;
        REQUIRE_FALSE(story.desk().attendTo(visit));
        CHECK_FALSE(story.desk().beginScenario(visit, "payment"));
        CHECK((story.application->publisher().draft("zh_CN/payment.yaml") == text));
    };
    REQUIRE(QFile::remove(path));
    check("被删除");
    writeTo(path, QByteArray(10 * 1024 * 1024, 'x'));
    check("KB");
    REQUIRE(QFile::remove(path));
    REQUIRE(QDir().mkpath(path)); // can't be read as a file, whoever asks
    check("读不出来");
    REQUIRE(QDir().rmdir(path));
    writeTo(path, "title: \xff\xfe");
    check("UTF-8");
    // Published again, the file is there again.
    story.publish(QStringLiteral("恢复文件"));
    INFO(story.told().toStdString());
    CHECK((contentOf(path) == text));
}

TEST_CASE("changed outside before the start: the desk and the editor say so; put back or published from there") {
    EditorStory story;
    const QString path = story.path("scripts/zh_CN/payment.yaml");
    const QString text = contentOf(path);
    const QString other = QString(text).replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 外面改的\n"));
    const bool drafted = GENERATE(false, true);
    if (drafted) {
        story.open("payment");
        story.replace("title: 缴费\n", "title: 我改的\n");
    }
    story.breakOff();
    writeTo(path, other.toUtf8());
    story.start();
    REQUIRE(story.text("scriptNews").contains(QStringLiteral("zh_CN/payment.yaml")));
    REQUIRE(story.desk().shelf().published("payment")->title.text == "缴费");
    story.open("payment");
    if (drafted) {
        // Both sides: asked for. Mine goes on, the file is as it serves, the other text is kept.
        REQUIRE(story.edit().toPlainText().contains(QStringLiteral("我改的")));
        REQUIRE(story.text("editorBarTitle").contains(QStringLiteral("外面")));
        story.click("editorAnswer1");
        REQUIRE(story.edit().toPlainText().contains(QStringLiteral("我改的")));
        REQUIRE((contentOf(path) == text));
        story.open("payment"); // and it is asked for once
        REQUIRE_FALSE(story.window->findChild<QWidget*>(QStringLiteral("editorBar"))->isVisible());
        REQUIRE(story.application->publisher().draft("zh_CN/payment.yaml")->contains(QStringLiteral("我改的")));
        return;
    }
    REQUIRE((story.edit().toPlainText() == other));
    REQUIRE(story.told().contains(QStringLiteral("在外面被改过")));
    REQUIRE(story.text("editorState").contains(QStringLiteral("没有发布")));
    SECTION("put back") {
        story.edit().setFocus();
        story.key(Qt::Key_D, EditorStory::ctrlShift);
        story.key(Qt::Key_Return);
        REQUIRE((story.edit().toPlainText() == text));
        REQUIRE((contentOf(path) == text));
        REQUIRE(story.text("editorState").contains(QStringLiteral("已发布")));
        REQUIRE(story.application->publisher().drafts().empty());
    }
    SECTION("published") {
        story.publish(QStringLiteral("从外面来"));
        REQUIRE(story.desk().shelf().published("payment")->title.text == "外面改的");
        REQUIRE(story.text("editorState").contains(QStringLiteral("已发布")));
    }
}

TEST_CASE(
    "news of a script that do not fit in the header end in an ellipsis: the begin is read, the rest by the mouse") {
    test::EditorStory story;
    auto* news = story.window->findChild<desk::NewsLine*>();
    REQUIRE(news != nullptr);
    news->tellOutside({"zh_CN/payment.yaml", "zh_CN/release.yaml", "zh_CN/repair.yaml"});
    const int width = news->fontMetrics().horizontalAdvance(news->text()) / 2;
    news->resize(width, news->height());
    const QImage seen = news->grab().toImage();
    REQUIRE(news->toolTip() == news->text());
    news->setText(news->fontMetrics().elidedText(news->text(), Qt::ElideRight, width));
    REQUIRE(news->text().endsWith(QStringLiteral("…")));
    REQUIRE(news->grab().toImage() == seen);
}
