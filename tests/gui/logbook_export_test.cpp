// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the log by the window: not on the window's time, and not before the log keeps on the disk that it was
// asked for.
#include "frontdesk/desk_handovers.h"
#include "gui/log_story.h"
#include "gui/visit_play.h"
#include "logbook/export/export_page.h"
#include "logbook/handovers/handovers_page.h"
#include "logbook/report/report_page.h"

#include <QComboBox>
#include <QDir>
#include <QFile>

using namespace yingke;
using test::VisitPlay;

namespace {

constexpr int many = 90'000;

/// One visit that was handed over; its handover may stand in the log many times.
class ExportStory : public test::OpenLog {
public:
    explicit ExportStory(int copies = 0) {
        VisitPlay play(*this);
        const core::VisitId visit = play.come("王", "3-2-1502");
        REQUIRE_FALSE(desk().handovers().ask(visit, core::PersonId{"liu"}, QStringLiteral("业主 13812342271 要求")));
        pass(13'000);
        REQUIRE_FALSE(desk().handovers().take(visit));
        pass(20'000);
        openLog();
        if (copies > 0) {
            run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(copies) +
                ") INSERT INTO handovers SELECT 'copy-' || i, visit_id, from_person, CASE WHEN i % 3 = 0 THEN 'he' "
                "ELSE "
                "to_person END, role, by_escalation, event_id, asked_utc, asked_steady, taken_utc, taken_steady, "
                "declined_utc, given_back_utc FROM handovers, n LIMIT " +
                std::to_string(copies));
        }
    }
    ~ExportStory() { sqlite3_close(m_other); }
    void run(const std::string& statement) {
        if (m_other == nullptr) {
            REQUIRE(sqlite3_open((data.path() + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &m_other) ==
                    SQLITE_OK);
        }
        const int answer = sqlite3_exec(m_other, statement.c_str(), nullptr, nullptr, nullptr);
        INFO(sqlite3_errmsg(m_other));
        REQUIRE(answer == SQLITE_OK);
    }
    /// The disk takes nothing from the journal's writer any more; and takes it again.
    void refuse() { run("BEGIN IMMEDIATE"); }
    void allow() { run("ROLLBACK"); }
    [[nodiscard]] bool unsaved() { return desk().journal().status().kind == frontdesk::JournalStatus::Kind::Unsaved; }
    template <class Page> Page* openPage(Qt::Key which) {
        key(which, Qt::AltModifier);
        auto* page = log->findChild<Page*>();
        REQUIRE(page != nullptr);
        REQUIRE(page->isVisible());
        return page;
    }
    logbook::HandoversPage* openHandovers() {
        auto* page = openPage<logbook::HandoversPage>(Qt::Key_3);
        page->setChooser([this](QWidget*, const QString&, const QString&, const QString&) { return file(); });
        return page;
    }
    [[nodiscard]] QString file() const { return out.filePath(QStringLiteral("out.csv")); }
    [[nodiscard]] QStringList made() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] int lines() const {
        QFile csv(file());
        REQUIRE(csv.open(QIODevice::ReadOnly));
        return static_cast<int>(csv.readAll().count("\r\n"));
    }
    [[nodiscard]] QString asked() {
        return rows("SELECT count(*) FROM events WHERE kind = 'personal_data_shown'").front();
    }
    template <class Page> static void ended(const Page* page) {
        REQUIRE(QTest::qWaitFor([page] { return !page->run().isBusy(); }, 60'000));
    }

    QTemporaryDir out;

private:
    sqlite3* m_other = nullptr;
};

} // namespace

TEST_CASE("many handovers are exported beside the window: it answers meanwhile, Esc calls it off, no half file stays") {
    ExportStory story(many);
    auto* page = story.openHandovers();
    auto* table = page->findChild<QTableView*>(QStringLiteral("handovers"));
    REQUIRE(table->model()->rowCount() == many + 1);
    story.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(page->run().isBusy());
    REQUIRE(page->run().isVisible());
    story.key(Qt::Key_E, Qt::ControlModifier); // one at a time
    story.key(Qt::Key_N, Qt::AltModifier);     // the page goes on meanwhile
    REQUIRE(table->model()->rowCount() == 0);
    story.key(Qt::Key_Escape);
    ExportStory::ended(page);
    REQUIRE(story.text("handovers-said") == QStringLiteral("已取消，没有生成文件。"));
    REQUIRE_FALSE(page->run().isVisible());
    REQUIRE(story.made() == QStringList());
    // Whole, and what the filter shows only.
    story.key(Qt::Key_N, Qt::AltModifier);
    auto* to = page->findChild<QComboBox*>(QStringLiteral("handovers-to"));
    to->setCurrentIndex(to->findData(QStringLiteral("he")));
    REQUIRE(table->model()->rowCount() == many / 3);
    story.key(Qt::Key_E, Qt::ControlModifier);
    to->setCurrentIndex(0); // the file is what was shown when it was asked for
    ExportStory::ended(page);
    REQUIRE(story.made() == QStringList{QStringLiteral("out.csv")});
    REQUIRE(story.lines() == many / 3 + 1);
    REQUIRE(story.text("handovers-said").contains(QString::number(many / 3)));
    story.log->refresh(); // the desk works on: what was said stays
    REQUIRE(story.text("handovers-said").contains(QString::number(many / 3)));
}

TEST_CASE("personal data asked for on a disk that refuses: no file, a sentence; with the disk they come out") {
    ExportStory story;
    SECTION("the export page") {
        auto* page = story.openPage<logbook::ExportPage>(Qt::Key_6);
        page->chooseFile = [&](QWidget*, const QString&) { return story.file(); };
        story.log->findChild<QPushButton*>(QStringLiteral("export-csv"))->click();
        story.key(Qt::Key_T, Qt::ControlModifier);
        story.refuse();
        story.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(page->run().isBusy());
        REQUIRE(story.text("export-said").contains(QStringLiteral("……")));
        REQUIRE_FALSE(story.log->findChild<QPushButton*>(QStringLiteral("export-start"))->isEnabled());
        ExportStory::ended(page);
        REQUIRE(story.unsaved());
        REQUIRE(story.text("export-said").contains(QStringLiteral("没有取出")));
        // Known to refuse: at once, and nothing is noted that did not happen.
        story.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE_FALSE(page->run().isBusy());
        story.allow();
        REQUIRE(QTest::qWaitFor([&] { return !story.unsaved(); }, 30'000));
        REQUIRE(story.made() == QStringList());
        REQUIRE(story.asked() == QStringLiteral("1"));
        story.key(Qt::Key_Return, Qt::ControlModifier);
        ExportStory::ended(page);
        REQUIRE(story.made() == QStringList{QStringLiteral("out.csv")});
        REQUIRE(story.asked() == QStringLiteral("2"));
    }
    SECTION("the handovers page; called off while it waits, it stays called off") {
        auto* page = story.openHandovers();
        story.key(Qt::Key_T, Qt::ControlModifier);
        story.refuse();
        story.key(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(page->run().isBusy());
        story.key(Qt::Key_Escape);
        REQUIRE_FALSE(page->run().isBusy());
        story.allow();
        story.written();
        REQUIRE(story.made() == QStringList());
        story.refuse();
        story.key(Qt::Key_E, Qt::ControlModifier);
        ExportStory::ended(page);
        REQUIRE(story.text("handovers-said").contains(QStringLiteral("没有取出")));
        story.allow();
        REQUIRE(QTest::qWaitFor([&] { return !story.unsaved(); }, 30'000));
        REQUIRE(story.made() == QStringList());
    }
    SECTION("the daily report: it stays masked") {
        auto* page = story.openPage<logbook::ReportPage>(Qt::Key_5);
        const auto whole = [page] {
            for (const std::vector<widgets::SlipMark>& sheet : page->layoutOfPages().pages) {
                for (const widgets::SlipMark& mark : sheet) {
                    if (mark.text.contains(QStringLiteral("3-2-1502"))) {
                        return true;
                    }
                }
            }
            return false;
        };
        story.refuse();
        story.key(Qt::Key_T, Qt::ControlModifier);
        REQUIRE(
            QTest::qWaitFor([&] { return story.text("report-said").contains(QStringLiteral("没有取出")); }, 30'000));
        REQUIRE_FALSE(whole());
        story.allow();
        REQUIRE(QTest::qWaitFor([&] { return !story.unsaved(); }, 30'000));
        REQUIRE_FALSE(whole());
        story.key(Qt::Key_T, Qt::ControlModifier);
        story.key(Qt::Key_1, Qt::AltModifier);
        story.written();
        story.key(Qt::Key_5, Qt::AltModifier); // gone meanwhile: opened anew it is masked
        REQUIRE_FALSE(whole());
        story.key(Qt::Key_T, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor(whole, 30'000));
    }
}
