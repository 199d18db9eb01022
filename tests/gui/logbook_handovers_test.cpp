// SPDX-License-Identifier: GPL-3.0-or-later
// The handovers page: what was handed over, filtered, sorted, opened and exported.
#include "frontdesk/desk_handovers.h"
#include "gui/log_story.h"
#include "gui/visit_play.h"
#include "logbook/day/visit_pane.h"
#include "logbook/export/export_run.h"
#include "logbook/handovers/handovers_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QProcess>

using namespace yingke;
using test::VisitPlay;

namespace {

/// Three handovers: taken after 13 s and given back, declined, moved up and taken after 80 s.
class HandoverStory : public test::OpenLog {
public:
    HandoverStory() {
        VisitPlay play(*this);
        first = play.come("王", "3-2-1502");
        REQUIRE_FALSE(desk().handovers().ask(first, core::PersonId{"liu"}, QStringLiteral("业主 13812342271 要求")));
        pass(13'000);
        REQUIRE_FALSE(desk().handovers().take(first));
        pass(60'000);
        REQUIRE_FALSE(desk().handovers().giveBack(first));
        pass(20'000);
        REQUIRE_FALSE(desk().handovers().ask(first, core::PersonId{"he"}, QStringLiteral("=看图纸")));
        pass(5'000);
        REQUIRE_FALSE(desk().handovers().decline(first, QStringLiteral("在现场")));
        pass(5'000);
        REQUIRE_FALSE(desk().handovers().escalate(first, core::EscalationReason::Dissatisfied, QStringLiteral("嫌慢"),
                                                  core::EscalationLevel::ServiceSupervisor, core::PersonId{"wu"}));
        pass(80'000);
        REQUIRE_FALSE(desk().handovers().take(first));
        openLog();
        key(Qt::Key_3, Qt::AltModifier);
        page = window->findChild<logbook::HandoversPage*>();
        REQUIRE(page != nullptr);
        REQUIRE(page->isVisible());
        table = page->findChild<QTableView*>(QStringLiteral("handovers"));
    }
    void beginExport(const QString& path) {
        page->setChooser([path](QWidget*, const QString&, const QString&, const QString&) { return path; });
        key(Qt::Key_E, Qt::ControlModifier);
    }
    void ended() {
        REQUIRE(QTest::qWaitFor([this] { return !page->run().isBusy(); }, 60'000));
    }
    void exportTo(const QString& path) {
        beginExport(path);
        ended();
    }
    core::VisitId first;
    logbook::HandoversPage* page = nullptr;
};

} // namespace

TEST_CASE("S2.1-05 the handovers page: from, to, why, asked, taken, given back, seconds until taken") {
    HandoverStory story;
    REQUIRE(story.table->model()->rowCount() == 3);
    CHECK(story.cell(0, 4) == QStringLiteral("吴敏")); // the newest first
    CHECK(story.cell(0, 5) == QStringLiteral("服务上移 · 嫌慢"));
    CHECK(story.cell(0, 6) == QStringLiteral("1:20"));
    CHECK(story.cell(1, 6) == QStringLiteral("未接手"));
    CHECK(story.cell(2, 3) == QStringLiteral("陈静"));
    CHECK(story.cell(2, 5) == QStringLiteral("业主 138****2271 要求"));
    CHECK(story.cell(2, 6) == QStringLiteral("13 秒"));
    CHECK(story.cell(2, 8) == QStringLiteral("10:37:13"));
    CHECK(story.text("handovers-figures") ==
          QStringLiteral("移交 3 次 · 已接手 2 · 半数在 13 秒 内 · 最长 1:20 · 未接手 1 · 服务上移 1"));
    story.key(Qt::Key_U, Qt::AltModifier);
    REQUIRE(story.table->model()->rowCount() == 1);
    story.key(Qt::Key_U, Qt::AltModifier);
    story.key(Qt::Key_N, Qt::AltModifier);
    REQUIRE(story.table->model()->rowCount() == 1);
    CHECK(story.cell(0, 4) == QStringLiteral("何工"));
    story.key(Qt::Key_N, Qt::AltModifier);
    auto* to = story.page->findChild<QComboBox*>(QStringLiteral("handovers-to"));
    to->setCurrentIndex(to->findData(QStringLiteral("liu")));
    REQUIRE(story.table->model()->rowCount() == 1);
    to->setCurrentIndex(0);
    story.table->sortByColumn(6, Qt::AscendingOrder);
    CHECK(story.cell(1, 6) == QStringLiteral("13 秒"));
    CHECK(story.cell(2, 6) == QStringLiteral("1:20"));
    story.table->sortByColumn(5, Qt::DescendingOrder);
    CHECK(story.cell(0, 5) == QStringLiteral("服务上移 · 嫌慢"));
    // Enter opens the visit it belongs to.
    story.table->setFocus();
    story.table->selectRow(0);
    story.key(Qt::Key_Return);
    CHECK(story.window->findChild<logbook::VisitPane*>()->visit() == story.first);
    CHECK_FALSE(story.page->isVisible());
}

TEST_CASE("a range turned round, or one without handovers, is told; nothing is lost") {
    HandoverStory story;
    story.page->findChild<QDateEdit*>(QStringLiteral("handovers-last"))->setDate(QDate(2026, 1, 1));
    CHECK(story.table->model()->rowCount() == 0);
    CHECK_FALSE(story.text("handovers-said").isEmpty());
    story.page->findChild<QDateEdit*>(QStringLiteral("handovers-first"))->setDate(QDate(2025, 12, 1));
    CHECK(story.text("handovers-said").isEmpty());
    CHECK(story.text("handovers-figures") == QStringLiteral("这段时间没有移交。"));
    story.exportTo(story.data.path() + QStringLiteral("/none.csv"));
    CHECK_FALSE(story.text("handovers-said").isEmpty());
    CHECK_FALSE(QFile::exists(story.data.path() + QStringLiteral("/none.csv")));
    story.key(Qt::Key_Home, Qt::AltModifier);
    CHECK(story.table->model()->rowCount() == 3);
}

TEST_CASE("the handovers are exported with names and numbers when they are asked for, which is an event") {
    HandoverStory story;
    const QString csv = story.data.path() + QStringLiteral("/out.csv");
    story.key(Qt::Key_T, Qt::ControlModifier);
    story.exportTo(csv);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    REQUIRE(text.contains(QStringLiteral("13812342271")));
    REQUIRE(text.contains(QStringLiteral("3-2-1502")));
    story.written();
    REQUIRE(story.rows("SELECT count(*) FROM events WHERE kind = 'personal_data_shown'") ==
            QStringList{QStringLiteral("1")});
}

TEST_CASE("the handovers are exported as CSV and XLSX: formula-safe, masked, all or nothing") {
    HandoverStory story;
    const QString csv = story.data.path() + QStringLiteral("/out.csv");
    story.exportTo(csv);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    CHECK(text.contains(QStringLiteral("接手用时（秒）")));
    CHECK(text.contains(QStringLiteral("\"'=看图纸\"")));
    CHECK(text.contains(QStringLiteral(",80,")));
    CHECK_FALSE(text.contains(QStringLiteral("13812342271")));
    CHECK_FALSE(text.contains(QStringLiteral("3-2-1502")));
    CHECK(text.count(QStringLiteral("\r\n")) == 4);
    const char* const asked = "SELECT count(*) FROM events WHERE kind = 'personal_data_shown'";
    story.written();
    CHECK(story.rows(asked) == QStringList{QStringLiteral("0")});
    const QString xlsx = story.data.path() + QStringLiteral("/out.xlsx");
    story.exportTo(xlsx);
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), xlsx, QStringLiteral("xl/worksheets/sheet1.xml")});
    REQUIRE(unzip.waitForFinished(30'000));
    CHECK(unzip.readAllStandardOutput().contains("<v>80</v>")); // a number, not a text
    story.exportTo(story.data.path() + QStringLiteral("/no/such/folder/out.xlsx"));
    CHECK(story.text("handovers-said").contains(QStringLiteral("out.xlsx")));
    CHECK_FALSE(QFile::exists(story.data.path() + QStringLiteral("/no")));
}
