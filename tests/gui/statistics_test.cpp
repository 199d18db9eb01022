// SPDX-License-Identifier: GPL-3.0-or-later
// The log's pages for figures, export and report on a few simulated days, driven by keys.
#include "journal/write/journal.h"
#include "logbook/export/export_page.h"
#include "logbook/logbook_workspace.h"
#include "logbook/report/report_page.h"
#include "logbook/statistics/statistics_page.h"
#include "simulation/simulation.h"
#include "support/spoiled_journal.h"
#include "support/test_clock.h"
#include "widgets/look/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QChartView>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace yingke;

namespace {

/// Two simulated days before the test's Monday, the log open in a window.
struct Log {
    explicit Log(const std::vector<const char*>& spoiled = {}) {
        simulation::SimulationPlan plan;
        plan.days = 2;
        plan.seed = 9;
        plan.perDay = 25;
        plan.last = QDate(1970, 1, 1).addDays(core::localDay(clock.now()) - 1);
        plan.folder = folder.path();
        const simulation::Simulated made = simulation::simulate(plan);
        INFO("seed 9 " << made.fault.toStdString());
        REQUIRE(made.fault.isEmpty());
        visits = static_cast<int>(made.visits);
        const QString fault = application.open(folder.path(), &clock);
        INFO(fault.toStdString());
        REQUIRE(fault.isEmpty());
        if (!spoiled.empty()) {
            REQUIRE(application.journal().flush(10'000));
            test::spoilLastLeaves(folder.filePath(QStringLiteral("journal.sqlite")), spoiled);
        }
        log = std::make_unique<logbook::LogbookWorkspace>(application, nullptr);
        log->resize(1366, 700);
        log->show();
        log->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(log.get()));
        log->showDay(core::localDay(clock.now()) - 1);
    }
    template <class Page> Page* open(const char* button) const {
        auto* key = log->findChild<QPushButton*>(QLatin1String(button));
        REQUIRE(key != nullptr);
        QTest::mouseClick(key, Qt::LeftButton);
        auto* page = log->findChild<Page*>();
        REQUIRE(page != nullptr);
        REQUIRE(page->isVisible());
        return page;
    }
    [[nodiscard]] QString text(const char* name) const {
        auto* label = log->findChild<QLabel*>(QLatin1String(name));
        INFO(name);
        REQUIRE(label != nullptr);
        return label->text();
    }
    void type(const char* name, const QString& words) const {
        auto* line = log->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(line != nullptr);
        line->setText(words);
    }

    QTemporaryDir folder;
    test::TestClock clock;
    app::Application application;
    std::unique_ptr<logbook::LogbookWorkspace> log;
    int visits = 0;
};

} // namespace

TEST_CASE("statistics: the figures of the month, each topic as a picture and, one key away, as its table") {
    Log log;
    auto* page = log.open<logbook::StatisticsPage>("page-statistics");
    REQUIRE(QTest::qWaitFor([page] { return !page->reader().isBusy(); }, 20'000));
    CHECK(page->figures().visits == log.visits);
    CHECK(log.text("range-visits-value") == QString::number(log.visits));
    auto* topics = page->findChild<QListWidget*>(QStringLiteral("topics"));
    auto* chart = page->findChild<QChartView*>(QStringLiteral("topic-chart"));
    auto* table = page->findChild<QTableWidget*>(QStringLiteral("topic-table"));
    REQUIRE(topics->count() == 10);
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        CHECK(log.text("topic-title") == topics->item(row)->text());
        CHECK_FALSE(log.text("topic-sentence").isEmpty());
        CHECK_FALSE(chart->accessibleName().isEmpty());
        CHECK(chart->accessibleDescription().contains(log.text("topic-sentence")));
    }
    topics->setCurrentRow(0);
    CHECK(chart->isVisible());
    QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
    CHECK(table->isVisible());
    CHECK(table->rowCount() == 7);
    int all = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        all += table->item(row, table->columnCount() - 1)->text().toInt();
    }
    CHECK(all == log.visits);
    QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
    CHECK(chart->isVisible());
}

TEST_CASE("statistics: each figure tells what it means, by one click or Enter, with the numbers it is made of") {
    Log log;
    auto* page = log.open<logbook::StatisticsPage>("page-statistics");
    REQUIRE(QTest::qWaitFor([page] { return !page->reader().isBusy(); }, 20'000));
    auto* strip = page->findChild<QWidget*>(QStringLiteral("explain"));
    const auto* sentence = page->findChild<QLabel*>(QStringLiteral("explain-sentence"));
    REQUIRE_FALSE(strip->isVisible());
    const journal::RangeFigures& figures = page->figures();
    const std::vector<std::pair<const char*, int>> cards = {
        {"range-visits", figures.visits},         {"range-wait", figures.waits.served},
        {"range-intime", figures.waits.judged},   {"range-movedup", figures.movedUp},
        {"range-promises", figures.promises.due}, {"range-atonce", figures.over}};
    QStringList told;
    for (const auto& [name, number] : cards) {
        INFO(name);
        auto* card = page->findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(card != nullptr);
        QTest::mouseClick(card, Qt::LeftButton);
        REQUIRE(strip->isVisible());
        REQUIRE(card->isChecked());
        REQUIRE((number == 0 || sentence->text().contains(QString::number(number))));
        REQUIRE_FALSE(told.contains(sentence->text()));
        told << sentence->text();
    }
    QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("range-atonce")), Qt::LeftButton); // a second press
    REQUIRE_FALSE(strip->isVisible());
    QTest::keyClick(page, Qt::Key_C, Qt::AltModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("range-visits"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(sentence->text() == told.front());
    // Of other days the sentence is another one, without a press.
    QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([page] { return !page->reader().isBusy(); }, 20'000));
    REQUIRE(strip->isVisible());
    REQUIRE(sentence->text() != told.front());
    QTest::keyClick(page, Qt::Key_Escape);
    REQUIRE_FALSE(strip->isVisible());
}

TEST_CASE("statistics: a range turned round and one that is no date are told; an empty one too") {
    Log log;
    auto* page = log.open<logbook::StatisticsPage>("page-statistics");
    page->range().choose(logbook::RangeChoice::Span::Own);
    log.type("range-from", QStringLiteral("2026-11-20"));
    log.type("range-to", QStringLiteral("2026-11-01"));
    QTest::mouseClick(log.log->findChild<QPushButton*>(QStringLiteral("range-go")), Qt::LeftButton);
    CHECK(log.text("statistics-said").contains(QStringLiteral("2026-11-20")));
    log.type("range-to", QStringLiteral("soon"));
    QTest::mouseClick(log.log->findChild<QPushButton*>(QStringLiteral("range-go")), Qt::LeftButton);
    CHECK(log.text("statistics-said").contains(QStringLiteral("soon")));
    log.type("range-from", QStringLiteral("2020-1-1"));
    log.type("range-to", QStringLiteral("2020.1.31"));
    QTest::mouseClick(log.log->findChild<QPushButton*>(QStringLiteral("range-go")), Qt::LeftButton);
    CHECK(log.text("statistics-said").isEmpty());
    REQUIRE(QTest::qWaitFor([page] { return !page->reader().isBusy(); }, 20'000));
    CHECK(page->figures().visits == 0);
    CHECK_FALSE(log.text("topic-sentence").isEmpty());
}

TEST_CASE("export page: a file by keys; with personal data an event goes first; a range turned round makes none") {
    Log log;
    auto* page = log.open<logbook::ExportPage>("page-export");
    const QString path = log.folder.filePath(QStringLiteral("out.csv"));
    page->chooseFile = [&path](QWidget* /*window*/, const QString& /*suggested*/) { return path; };
    log.log->findChild<QPushButton*>(QStringLiteral("export-csv"))->click();
    const QString from = log.log->findChild<QLineEdit*>(QStringLiteral("export-from"))->text();
    log.type("export-to", QStringLiteral("2020-01-01"));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(log.text("export-said").contains(QStringLiteral("2020-01-01")));
    CHECK_FALSE(page->run().isBusy());
    log.type("export-to", from);
    log.log->findChild<QCheckBox*>(QStringLiteral("export-personal"))->setChecked(true);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([page] { return !page->run().isBusy(); }, 20'000));
    INFO(log.text("export-said").toStdString());
    REQUIRE(QFile::exists(path));
    REQUIRE(log.application.journal().flush(10'000));
    int shown = 0;
    for (const core::EventRecord& record : log.application.journal().all()) {
        shown += std::holds_alternative<core::event::PersonalDataShown>(record.event) ? 1 : 0;
    }
    CHECK(shown == 1);
}

TEST_CASE("report page: one or two sheets, saved as a PDF; a place that can't be written to is told") {
    class Elsewhere : public widgets::SlipPrinter {
    public:
        explicit Elsewhere(QString place) : m_place(std::move(place)) {}
        QString print(const widgets::SlipLayout& /*layout*/, const QString& /*title*/) override {
            return QStringLiteral("no printer");
        }
        QString choosePdf(QWidget* /*window*/, const QString& /*suggested*/) override { return m_place; }

    private:
        QString m_place;
    };
    Log log;
    auto* page = log.open<logbook::ReportPage>("page-report");
    CHECK(page->layoutOfPages().pages.size() >= 1);
    CHECK(page->layoutOfPages().pages.size() <= 2);
    const QString path = log.folder.filePath(QStringLiteral("day.pdf"));
    page->setPrinter(std::make_unique<Elsewhere>(path));
    QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    page->setPrinter(std::make_unique<Elsewhere>(path + QStringLiteral("/none.pdf")));
    QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
    CHECK(log.text("report-said").contains(QStringLiteral("none.pdf")));
    QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier);
    CHECK(log.text("report-said") == QStringLiteral("no printer"));
}

TEST_CASE("report page: rooms are masked; Ctrl+T shows them, which is an event; opened anew it is masked again") {
    Log log;
    auto* page = log.open<logbook::ReportPage>("page-report");
    const auto words = [page] {
        QString all;
        for (const std::vector<widgets::SlipMark>& sheet : page->layoutOfPages().pages) {
            for (const widgets::SlipMark& mark : sheet) {
                all += mark.text + QLatin1Char('\n');
            }
        }
        return all;
    };
    const auto asked = [&log] {
        REQUIRE(log.application.journal().flush(10'000));
        int count = 0;
        for (const core::EventRecord& record : log.application.journal().all()) {
            count += std::holds_alternative<core::event::PersonalDataShown>(record.event) ? 1 : 0;
        }
        return count;
    };
    const QRegularExpression room(QStringLiteral("\\d+-\\d+-\\d{3,4}(?!\\d)"));
    const QString masked = words();
    INFO(masked.toStdString());
    REQUIRE_FALSE(masked.contains(room));
    REQUIRE(masked.contains(QStringLiteral("-*-")));
    REQUIRE(asked() == 0);
    const auto shown = [&] { return QTest::qWaitFor([&] { return words().contains(room); }, 20'000); };
    QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
    REQUIRE_FALSE(words().contains(room)); // not before the log keeps it
    REQUIRE(log.text("report-said").contains(QStringLiteral("……")));
    REQUIRE(shown());
    REQUIRE(asked() == 1);
    QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
    REQUIRE_FALSE(words().contains(room));
    QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
    REQUIRE(shown());
    log.open<logbook::StatisticsPage>("page-statistics");
    log.open<logbook::ReportPage>("page-report");
    REQUIRE_FALSE(words().contains(room));
    REQUIRE(asked() == 2);
}

TEST_CASE("the log of a file that breaks off says so instead of showing a day on which nobody came") {
    const Log whole;
    const auto* told = whole.log->findChild<QLabel*>(QStringLiteral("log-unread"));
    REQUIRE(told != nullptr);
    whole.log->refresh();
    QApplication::processEvents();
    REQUIRE_FALSE(told->isVisible());
    // On the day whose visits can't be read, and as soon as it is gone to.
    const Log spoiled({"visits", "promises"});
    const auto* unread = spoiled.log->findChild<QLabel*>(QStringLiteral("log-unread"));
    REQUIRE(QTest::qWaitFor([unread] { return unread->isVisible(); }, 10'000));
}

TEST_CASE("statistics: a journal that breaks off in what only they read is told, though the day can be read") {
    const Log whole;
    const auto* told = whole.log->findChild<QLabel*>(QStringLiteral("log-unread"));
    auto* page = whole.open<logbook::StatisticsPage>("page-statistics");
    REQUIRE(QTest::qWaitFor([page] { return !page->reader().isBusy(); }, 20'000));
    QApplication::processEvents();
    REQUIRE_FALSE(told->isVisible());
    const Log spoiled({"step_days"});
    const auto* unread = spoiled.log->findChild<QLabel*>(QStringLiteral("log-unread"));
    spoiled.log->refresh();
    QApplication::processEvents();
    REQUIRE_FALSE(unread->isVisible());
    spoiled.open<logbook::StatisticsPage>("page-statistics");
    REQUIRE(QTest::qWaitFor([unread] { return unread->isVisible(); }, 20'000));
}

TEST_CASE("report page: of a journal that breaks off there is nothing to print or save, and the page says why") {
    class Printer : public widgets::SlipPrinter {
    public:
        explicit Printer(int& asked) : m_asked(asked) {}
        QString print(const widgets::SlipLayout& /*layout*/, const QString& /*title*/) override {
            ++m_asked;
            return {};
        }
        QString choosePdf(QWidget* /*window*/, const QString& /*suggested*/) override {
            ++m_asked;
            return {};
        }

    private:
        int& m_asked;
    };
    Log log;
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("journal.sqlite"));
    REQUIRE(log.application.journal().flush(10'000));
    {
        journal::ReadOnly whole(log.folder.filePath(QStringLiteral("journal.sqlite")));
        QSqlQuery query(whole.database());
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.addBindValue(copy);
        REQUIRE(query.exec());
    }
    const std::int64_t day = log.log->day();
    const auto said = [&](logbook::ReportPage& page) {
        return page.findChild<QLabel*>(QStringLiteral("report-said"))->text();
    };
    const auto shown = [&](bool spoiled) {
        const auto reader = std::make_shared<journal::LogReader>(copy);
        logbook::ReportPage page(
            log.application.desk(), log.application.office(), log.application.folder(), reader, [day] { return day; },
            nullptr);
        int asked = 0;
        page.setPrinter(std::make_unique<Printer>(asked));
        page.refresh();
        REQUIRE(page.layoutOfPages().pages.empty() == spoiled);
        const QString unread = reading::journalUnread(log.folder.filePath(QStringLiteral("journal.sqlite")));
        REQUIRE((said(page).toStdString() == unread.toStdString()) == spoiled);
        page.print();
        page.savePdf();
        REQUIRE(asked == (spoiled ? 0 : 2));
    };
    shown(false);
    test::spoilLastLeaves(copy, {"visits"});
    shown(true);
}
