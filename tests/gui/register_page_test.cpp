// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Shift+F: a sheet is looked at and taken over, or not; the desk goes on meanwhile; sheets out.
#include "desk/register/register_page.h"
#include "gui/desk_story.h"
#include "register/sheets/register_export.h"
#include "support/zip_made.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QProgressBar>
#include <QTableView>

#include <utility>

using namespace yingke;
using test::DeskStory;

namespace {

constexpr Qt::KeyboardModifiers bothKeys = Qt::ControlModifier | Qt::ShiftModifier;

class PageStory : public DeskStory {
public:
    PageStory() {
        key(Qt::Key_F, bothKeys);
        page = window->findChild<desk::RegisterPage*>(QStringLiteral("registerPage"));
        REQUIRE(page != nullptr);
        REQUIRE(page->isVisible());
        page->setChooser([this](QWidget*, bool save, const QString&) {
            asked = save ? QStringLiteral("save") : QStringLiteral("open");
            return chosen;
        });
    }
    void write(const char* name, const QByteArray& bytes) {
        chosen = data.filePath(QLatin1String(name));
        QFile file(chosen);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Until the work on the thread is done.
    void waitForWork() {
        auto* progress = page->findChild<QProgressBar*>(QStringLiteral("registerProgress"));
        REQUIRE(QTest::qWaitFor([progress] { return !progress->isVisible(); }, 60'000));
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return page->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(int row, int column) const {
        const auto* model = page->findChild<QTableView*>(QStringLiteral("registerPreview"))->model();
        return model->index(row, column).data().toString();
    }
    /// Enter opens the answers of a row, the arrows choose one, Enter gives it.
    void answer(int row, const QString& text) {
        auto* table = page->findChild<QTableView*>(QStringLiteral("registerPreview"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QComboBox* box = nullptr; // one that was answered before may be there still, hidden
        for (QComboBox* one : table->findChildren<QComboBox*>(QStringLiteral("previewAnswer"))) {
            box = one->isVisible() ? one : box;
        }
        REQUIRE(box != nullptr);
        const int wanted = box->findText(text);
        REQUIRE(wanted >= 0);
        while (box->currentIndex() != wanted) {
            const int before = box->currentIndex();
            QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
            REQUIRE(box->currentIndex() != before);
        }
        QTest::keyClick(box, Qt::Key_Return);
        QTest::qWait(50); // the cell closes, then the work begins
        waitForWork();
    }
    [[nodiscard]] int shownRows() const {
        return page->findChild<QTableView*>(QStringLiteral("registerPreview"))->model()->rowCount();
    }
    desk::RegisterPage* page = nullptr;
    QString chosen;
    QString asked;
};

} // namespace

TEST_CASE("a sheet is chosen, what changes is shown, Ctrl+S takes all of it; the log has counts and no names") {
    PageStory story;
    const int before = story.application->rooms().roomCount();
    story.write("rooms.csv", "楼号,单元,房屋,业主名称,手机号\n9,1,101,王新一,10000008881\n9,1,102,王新二,10000008882\n"
                             "1,1,101,,\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    CHECK(story.asked == QStringLiteral("open"));
    story.waitForWork();
    CHECK(story.button("registerNew")->text().contains(QLatin1Char('2')));
    CHECK(story.shownRows() == 2);
    CHECK(story.cell(0, 1) == QStringLiteral("9-1-101"));
    CHECK(story.application->rooms().roomCount() == before); // looking changes nothing
    story.click("registerUnchanged");
    CHECK(story.shownRows() == 1);
    REQUIRE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.application->rooms().roomCount() == before + 2);
    CHECK(story.text("registerTold").contains(QLatin1Char('2')));
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    const QStringList events = story.rows("SELECT payload FROM events WHERE kind='office_changed'");
    REQUIRE(events.size() == 1);
    CHECK(events.front().contains(QStringLiteral("register.import")));
    CHECK_FALSE(events.front().contains(QStringLiteral("王")));
    // What was taken in is found at the desk.
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.page->isVisible());
    story.key(Qt::Key_F, Qt::ControlModifier);
    story.type("registerSearchLine", QStringLiteral("王新二"));
    CHECK(story.text("registerSearchNote").contains(QStringLiteral("9-1-102")));
}

TEST_CASE("wrong cells: row, column, value, why; nothing can be taken over") {
    PageStory story;
    story.write("wrong.csv",
                "楼号,单元,房屋,业主名称,手机号,性别\n9,1,101,王新一,10000008881,男\n,1,102,李,12x4567890,<b>无\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.shownRows() == 1); // is the empty building that of the row above?
    story.click("registerWrong");
    CHECK(story.shownRows() == 3);
    CHECK(story.cell(0, 0) == QStringLiteral("3"));
    CHECK(story.cell(0, 1) == QStringLiteral("楼号"));
    CHECK(story.cell(1, 1) == QStringLiteral("手机号"));
    CHECK_FALSE(story.cell(1, 2).contains(QStringLiteral("4567"))); // masked, also when it is wrong
    CHECK(story.cell(2, 2) == QStringLiteral("<b>无"));
    CHECK_FALSE(story.cell(2, 3).isEmpty());
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(story.application->rooms().household(QStringLiteral("9-1-101")));
    story.write("none.csv", "a,b\n1,2\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.text("registerTold").contains(QStringLiteral("none.csv")));
    CHECK(story.shownRows() == 0);
}

TEST_CASE("S3.5-01 arrears by their kind; the register that changed meanwhile is not written over") {
    PageStory story;
    story.write("owed.csv",
                "房号,费用名称,欠费金额,付款人,开始日期,结束日期\n1-1-101,物业费,88.80,,2026-09-01,2026-10-31\n");
    auto* kind = story.page->findChild<QComboBox*>(QStringLiteral("registerKind"));
    story.key(Qt::Key_2, Qt::AltModifier);
    REQUIRE(kind->currentIndex() == 1);
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    REQUIRE(story.button("registerTake")->isEnabled());
    auto household = *story.application->rooms().household(QStringLiteral("1-1-101"));
    household.people.front().telephone = QStringLiteral("10000000099");
    REQUIRE(story.application->rooms().put({household}).isEmpty());
    story.click("registerTake");
    story.waitForWork();
    CHECK(*story.application->rooms().household(QStringLiteral("1-1-101")) == household);
    CHECK_FALSE(story.text("registerTold").isEmpty());
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    story.click("registerTake");
    story.waitForWork();
    const auto after = story.application->rooms().household(QStringLiteral("1-1-101"));
    CHECK(after->people.front().telephone == QStringLiteral("10000000099"));
    REQUIRE(after->arrears.size() == 1);
    CHECK(after->arrears.front().fen == 8880);
}

TEST_CASE("50,000 rows: the desk is usable meanwhile, Esc ends it and all is as it was") {
    PageStory story;
    QByteArray sheet("楼号,单元,房屋,业主名称,手机号\n");
    for (int i = 0; i < 50'000; ++i) {
        sheet += QByteArray::number(100 + i / 500) + ",1," + QByteArray::number(1000 + i % 500) + ",王示范,1000" +
                 QByteArray::number(1'000'000 + i) + "\n";
    }
    story.write("long.csv", sheet);
    const int before = story.application->rooms().roomCount();
    auto* progress = story.page->findChild<QProgressBar*>(QStringLiteral("registerProgress"));
    // The preview counts its rows too, and ends when it is asked to.
    story.key(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(progress->isVisible());
    REQUIRE(QTest::qWaitFor([progress] { return progress->maximum() > 50'000 && progress->value() > 500; }, 60'000));
    story.key(Qt::Key_Escape);
    story.waitForWork();
    CHECK(story.text("registerTold").contains(QStringLiteral("已取消")));
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    REQUIRE(story.button("registerTake")->isEnabled());
    const QString stamp = story.application->rooms().stamp();
    story.click("registerTake");
    REQUIRE(progress->isVisible());
    REQUIRE(QTest::qWaitFor([progress] { return progress->value() > 500; }, 60'000));
    // A visitor comes in, and is found in the register, while it is at work; a change by hand is refused at once.
    story.key(Qt::Key_F2);
    CHECK(story.desk().hall().visits.size() == 1);
    CHECK(story.application->rooms().search(QStringLiteral("1-1-101")).size() == 1);
    CHECK_FALSE(story.application->rooms().put({}).isEmpty());
    story.key(Qt::Key_F, bothKeys);
    REQUIRE(progress->isVisible());
    story.page->setFocus();
    story.key(Qt::Key_Escape);
    story.waitForWork();
    CHECK(story.application->rooms().roomCount() == before);
    CHECK(story.application->rooms().stamp() == stamp);
    CHECK(story.page->isVisible());
    CHECK(story.button("registerTake")->isEnabled()); // it may be taken again
}

TEST_CASE("an ODS with days and money in formats, while a visitor is served: read, and nobody is lost") {
    PageStory story;
    story.key(Qt::Key_F2);
    REQUIRE(story.desk().hall().visits.size() == 1);
    story.key(Qt::Key_F, bothKeys);
    const auto text = [](const char* words) {
        return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + words +
               "</text:p></table:table-cell>";
    };
    story.write("owed.ods",
                test::odsOf("<number:date-style style:name=\"N1\"><number:day/></number:date-style><style:style "
                            "style:name=\"c1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>",
                            "<table:table-row>" + text("房号") + text("费用名称") + text("欠费金额") + text("付款人") +
                                text("开始日期") + "</table:table-row><table:table-row>" + text("1-1-101") +
                                text("物业费") +
                                "<table:table-cell office:value-type=\"currency\" office:currency=\"CNY\" "
                                "office:value=\"88.8\"/><table:table-cell/><table:table-cell table:style-name=\"c1\" "
                                "office:value-type=\"date\" office:date-value=\"2026-09-01\"/></table:table-row>"));
    story.key(Qt::Key_2, Qt::AltModifier);
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    REQUIRE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    const auto after = story.application->rooms().household(QStringLiteral("1-1-101"));
    REQUIRE(after->arrears.size() == 1);
    CHECK(after->arrears.front().fen == 8880);
    CHECK(after->arrears.front().from == QDate(2026, 9, 1));
    CHECK(story.desk().hall().visits.size() == 1);
}

TEST_CASE("a sheet on which the reader breaks down is a sentence; one on which it never ends is left with Esc") {
    PageStory story;
    story.write("reader.sh", "#!/bin/sh\nkill -SEGV $$\n");
    REQUIRE(QFile::setPermissions(story.chosen, QFile::ReadOwner | QFile::ExeOwner));
    tables::SheetReader reader;
    reader.program = story.chosen;
    story.page->setReader(reader);
    story.write("rooms.csv", "楼号,单元,房屋,业主名称\n9,1,101,王新一\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.text("registerTold").contains(QStringLiteral("rooms.csv")));
    CHECK(story.text("registerTold").contains(QStringLiteral("另存")));
    CHECK_FALSE(story.button("registerTake")->isEnabled());

    const QString sheet = story.chosen;
    story.write("endless.sh", "#!/bin/sh\nwhile :; do :; done\n");
    REQUIRE(QFile::setPermissions(story.chosen, QFile::ReadOwner | QFile::ExeOwner));
    reader.program = std::exchange(story.chosen, sheet);
    story.page->setReader(reader);
    story.key(Qt::Key_O, Qt::ControlModifier);
    auto* progress = story.page->findChild<QProgressBar*>(QStringLiteral("registerProgress"));
    QTest::qWait(300);
    REQUIRE(progress->isVisible());
    CHECK(progress->maximum() == 0); // it moves, as nobody knows how long it takes
    story.key(Qt::Key_F2);           // the desk goes on
    CHECK(story.desk().hall().visits.size() == 1);
    story.key(Qt::Key_F, bothKeys);
    REQUIRE(progress->isVisible());
    story.page->setFocus();
    story.key(Qt::Key_Escape);
    story.waitForWork();
    CHECK(story.page->isVisible());
    CHECK(story.text("registerTold").contains(QStringLiteral("已取消")));
    CHECK_FALSE(story.button("registerTake")->isEnabled());
}

TEST_CASE("k07 k08 what a sheet does not say is asked, answered with the keyboard, and kept for the next one") {
    PageStory story;
    story.write("people.csv", "房号,姓名,人员角色,居住类型\n9-1-101,王新一,1,自住\n9-1-102,王新二,配偶,自住\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    REQUIRE(story.shownRows() == 2);
    CHECK(story.cell(0, 1).contains(QStringLiteral("“1”")));
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(story.application->rooms().household(QStringLiteral("9-1-101")));
    story.answer(0, QStringLiteral("租户"));
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    story.answer(1, QStringLiteral("不导入"));
    CHECK(story.text("registerTold").contains(QStringLiteral("居住类型"))); // what is not taken is named
    REQUIRE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    const auto home = story.application->rooms().household(QStringLiteral("9-1-101"));
    REQUIRE(home);
    REQUIRE(home->people.size() == 1);
    CHECK(home->people.front().role == registers::ResidentRole::Tenant);
    CHECK(story.application->rooms().household(QStringLiteral("9-1-102"))->people.empty());
    QFile kept(story.data.filePath(QStringLiteral("office/sheets.json")));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK_FALSE(kept.readAll().contains("王"));
    story.write("more.csv", "房号,姓名,人员角色,居住类型\n9-1-103,王新三,1,自住\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.button("registerTake")->isEnabled());
}

TEST_CASE("k06 every column is shown with what it was taken for, and is named by hand") {
    PageStory story;
    story.write("odd.csv", "资产,主人,业主电话\n9-1-101,王新一,10000008881\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    story.click("registerColumns");
    REQUIRE(story.shownRows() == 3);
    CHECK(story.cell(0, 0) == QStringLiteral("A 资产")); // what is not taken stands first
    CHECK(story.cell(2, 2) == QStringLiteral("手机号"));
    CHECK_FALSE(story.cell(2, 1).contains(QStringLiteral("000888"))); // masked
    story.answer(0, QStringLiteral("房屋"));
    story.answer(0, QStringLiteral("业主名称")); // the next one that is not taken
    story.key(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(story.shownRows() == 1); // who are the people of a column called 主人?
    story.answer(0, QStringLiteral("业主"));
    REQUIRE(story.button("registerTake")->isEnabled());
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.application->rooms().household(QStringLiteral("9-1-101"))->people.front().role ==
          registers::ResidentRole::Owner);
}

TEST_CASE("the right homes are taken, the wrong rows written out with the reason beside each") {
    PageStory story;
    story.write("mixed.csv", "房号,业主姓名,手机号\n9-1-101,王新一,10000008881\n9-1-102,王新二,1.38E+10\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    CHECK_FALSE(story.button("registerTake")->isEnabled());
    REQUIRE(story.button("registerTakeGood")->isVisible());
    story.key(Qt::Key_G, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.application->rooms().household(QStringLiteral("9-1-101")));
    CHECK_FALSE(story.application->rooms().household(QStringLiteral("9-1-102")));
    const QStringList events = story.rows("SELECT payload FROM events WHERE kind='office_changed'");
    REQUIRE(events.size() == 1);
    CHECK(events.front().contains(QStringLiteral("1 + 0 / 1")));
    story.chosen = story.data.filePath(QStringLiteral("rest.csv"));
    REQUIRE(story.button("registerWriteWrong")->isVisible());
    story.key(Qt::Key_M, Qt::ControlModifier);
    story.waitForWork();
    QFile rest(story.chosen);
    REQUIRE(rest.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(rest.readAll());
    CHECK(written.contains(QStringLiteral("未导入原因")));
    CHECK(written.contains(QStringLiteral("9-1-102")));
    CHECK_FALSE(written.contains(QStringLiteral("9-1-101")));
}

TEST_CASE("a sheet is written masked; in full only when asked for, which is recorded") {
    PageStory story;
    story.chosen = story.data.filePath(QStringLiteral("out.csv"));
    const auto written = [&story] {
        story.waitForWork();
        QFile file(story.chosen);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    story.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(story.asked == QStringLiteral("save"));
    CHECK_FALSE(written().contains(QStringLiteral("10000000000")));
    CHECK(story.rows("SELECT 1 FROM events WHERE kind='personal_data_shown'").isEmpty());
    auto* inFull = story.page->findChild<QCheckBox*>(QStringLiteral("registerInFull"));
    story.key(Qt::Key_F, Qt::AltModifier);
    REQUIRE(inFull->isChecked());
    story.click("registerExport");
    CHECK(written().contains(QStringLiteral("10000000000")));
    CHECK(story.rows("SELECT 1 FROM events WHERE kind='personal_data_shown'").size() == 1);
    CHECK_FALSE(inFull->isChecked());
    story.chosen = story.data.filePath(QStringLiteral("no/such/folder.xlsx"));
    story.click("registerExport");
    story.waitForWork();
    CHECK(story.text("registerTold").contains(QStringLiteral("folder.xlsx")));
}

TEST_CASE("on a disk that refuses no sheet is written in full, and it is said why") {
    PageStory story;
    story.chosen = story.data.filePath(QStringLiteral("out.csv"));
    REQUIRE(story.application->journal().flush(20'000));
    QApplication::processEvents();
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(story.data.filePath(QStringLiteral("journal.sqlite")).toUtf8().constData(), &other) ==
            SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    story.key(Qt::Key_F, Qt::AltModifier);
    story.click("registerExport");
    REQUIRE_FALSE(story.button("registerExport")->isEnabled());
    REQUIRE(story.text("registerTold").contains(QStringLiteral("……")));
    story.waitForWork();
    REQUIRE(story.text("registerTold").contains(QStringLiteral("没有取出")));
    REQUIRE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    REQUIRE(story.application->journal().flush(20'000));
    QApplication::processEvents();
    REQUIRE_FALSE(QFile::exists(story.chosen));
    REQUIRE(story.button("registerExport")->isEnabled());
}

TEST_CASE("how much of the register a sheet is, is said of each sheet anew") {
    PageStory story;
    story.write("whole.csv", "房号,业主姓名\n7-1-101,测甲\n7-1-102,测乙\n");
    auto* reach = story.page->findChild<QComboBox*>(QStringLiteral("sheetReach"));
    auto* file = story.page->findChild<QLineEdit*>(QStringLiteral("registerFile"));
    REQUIRE(reach != nullptr);
    const auto lookAt = [&](const QString& path) {
        file->setFocus();
        file->setText(path);
        QTest::keyClick(file, Qt::Key_Return);
        story.waitForWork();
    };
    lookAt(story.chosen);
    reach->setCurrentIndex(2);
    story.waitForWork();
    CHECK(reach->hasFocus() == false);
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    story.write("one.csv", "房号,业主姓名\n7-1-103,测丙\n");
    lookAt(story.chosen);
    CHECK(reach->currentIndex() == 0);
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.application->rooms().household(QStringLiteral("7-1-101")));
}

TEST_CASE("the parts of a preview are turned with the table in focus, and what is compared anew keeps the focus") {
    PageStory story;
    story.write("asked.csv", "房号,姓名\n7-1-101,测甲\n7-1-102,测乙\n");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.waitForWork();
    auto* table = story.page->findChild<QTableView*>(QStringLiteral("registerPreview"));
    REQUIRE(table->hasFocus());
    const QString before = story.cell(0, 0);
    QTest::keyClick(table, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(story.cell(0, 0) != before);
    QTest::keyClick(table, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(story.cell(0, 0) == before);
    auto* reach = story.page->findChild<QComboBox*>(QStringLiteral("sheetReach"));
    story.answer(0, QStringLiteral("业主"));
    CHECK(table->hasFocus());
    reach->setFocus();
    QTest::keyClick(reach, Qt::Key_Down);
    story.waitForWork();
    CHECK(reach->hasFocus());
}
