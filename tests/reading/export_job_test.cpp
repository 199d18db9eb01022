// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/export/export_job.h"

#include "journal/read/range_book.h"
#include "journal/write/bulk_writer.h"
#include "support/journal_records.h"
#include "support/spoiled_journal.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace yingke;
using reading::ExportPlan;
using reading::ExportWhat;
using tables::TableFormat;

namespace {

/// A journal with the sample day; one visitor has the name of a formula.
struct Place {
    explicit Place(int copies = 1) {
        auto records = test::sampleDay();
        day = core::localDay(records.front().at);
        for (core::EventRecord& record : records) {
            if (auto* described = std::get_if<core::event::VisitorDescribed>(&record.event)) {
                described->change.surname = "=1+1";
            }
        }
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        for (int copy = 0; copy < copies; ++copy) {
            for (core::EventRecord record : records) {
                record.id.value += std::to_string(copy);
                record.visit.value += record.visit.empty() ? "" : std::to_string(copy);
                record.at.steady += copy * 300'000; // numbers and times go the same way
                record.at.utc += copy * 300'000;
                REQUIRE(writer.append(record));
            }
        }
        REQUIRE(writer.finish().isEmpty());
        events = static_cast<int>(records.size()) * copies;
    }
    [[nodiscard]] ExportPlan plan(ExportWhat what, TableFormat format) const {
        ExportPlan plan;
        plan.what = what;
        plan.format = format;
        plan.journal = path;
        plan.path = out.filePath(format == TableFormat::Csv ? QStringLiteral("log.csv") : QStringLiteral("log.xlsx"));
        plan.first = day;
        plan.last = day;
        return plan;
    }
    QTemporaryDir folder;
    QTemporaryDir out;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    std::int64_t day = 0;
    int events = 0;
};

reading::ExportDone exported(const ExportPlan& plan, const reading::ExportProgress& progress = {}) {
    static const office::Office office = office::Office::load(QStringLiteral("/nowhere"));
    return reading::exportLog(plan, office, {}, progress);
}

QString read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The sheet's cells as python's zipfile and XML parser see them: "A1=s:房号" a line (s: text, n: number).
QString cellsOf(const QString& path) {
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"PY(
import sys, zipfile, xml.etree.ElementTree as tree
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
names = [s.get('name') for s in tree.fromstring(book.read('xl/workbook.xml')).iter(n + 'sheet')]
print('sheets', '|'.join(names))
strings = []
if 'xl/sharedStrings.xml' in book.namelist():
    strings = [''.join(t.text or '' for t in one.iter(n + 't')) for one in tree.fromstring(book.read('xl/sharedStrings.xml')).iter(n + 'si')]
for cell in tree.fromstring(book.read('xl/worksheets/sheet1.xml')).iter(n + 'c'):
    assert cell.find(n + 'f') is None, 'a formula'
    kind = cell.get('t')
    if kind == 'inlineStr':
        print(cell.get('r') + '=s:' + ''.join(t.text or '' for t in cell.iter(n + 't')))
    elif kind == 's':
        print(cell.get('r') + '=s:' + strings[int(cell.find(n + 'v').text)])
    elif cell.find(n + 'v') is not None:
        print(cell.get('r') + '=n:' + cell.find(n + 'v').text)
)PY"),
                                             path});
    REQUIRE(python.waitForFinished(30'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

TEST_CASE("export: visits as CSV: BOM, a line a visit, formulas defused, telephones masked until they are asked for") {
    const Place place;
    ExportPlan plan = place.plan(ExportWhat::Visits, TableFormat::Csv);
    const reading::ExportDone done = exported(plan);
    INFO(done.fault.toStdString());
    REQUIRE(done.fault.isEmpty());
    CHECK(done.rows == 2);
    QString text = read(plan.path);
    QFile bytes(plan.path);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    CHECK(bytes.read(3) == "\xEF\xBB\xBF");
    CHECK(text.count(QStringLiteral("\r\n")) == 3);
    CHECK(text.contains(QStringLiteral("\"'=***")));
    CHECK_FALSE(text.contains(QStringLiteral(",\"=")));
    CHECK(text.contains(QStringLiteral("138****2271")));
    CHECK_FALSE(text.contains(QStringLiteral("13812342271")));
    CHECK(text.contains(QStringLiteral(",190,"))); // the wait of the second in seconds, a number
    plan.personal = true;
    REQUIRE(exported(plan).fault.isEmpty());
    CHECK(read(plan.path).contains(QStringLiteral("13812342271")));
    CHECK(read(plan.path).contains(QStringLiteral("\"'=1+1")));
}

TEST_CASE("export: visits as XLSX: texts are texts, numbers numbers, no formula") {
    const Place place;
    ExportPlan plan = place.plan(ExportWhat::Visits, TableFormat::Xlsx);
    plan.personal = true;
    const reading::ExportDone done = exported(plan);
    INFO(done.fault.toStdString());
    REQUIRE(done.fault.isEmpty());
    const QString cells = cellsOf(plan.path);
    INFO(cells.toStdString());
    CHECK(cells.contains(QStringLiteral("s:=1+1")));
    CHECK(cells.contains(QStringLiteral("G2=s:3-2-1502")));
    CHECK(cells.contains(QStringLiteral("J3=n:190")));
    CHECK(cells.contains(QStringLiteral("C2=n:46"))); // a date is a number of days, with a date's format
}

TEST_CASE("export: events, handovers, promises and figures") {
    const Place place;
    ExportPlan plan = place.plan(ExportWhat::Events, TableFormat::Csv);
    CHECK(exported(plan).rows == place.events);
    CHECK_FALSE(read(plan.path).contains(QStringLiteral("王先生您这边请"))); // words are personal
    plan.personal = true;
    CHECK(exported(plan).rows == place.events);
    CHECK(read(plan.path).contains(QStringLiteral("王先生您这边请")));
    plan = place.plan(ExportWhat::Handovers, TableFormat::Csv);
    CHECK(exported(plan).rows == 1);
    CHECK(read(plan.path).contains(QStringLiteral(",9,"))); // seconds until taken
    plan = place.plan(ExportWhat::Promises, TableFormat::Csv);
    CHECK(exported(plan).rows == 1);
    plan = place.plan(ExportWhat::Figures, TableFormat::Xlsx);
    REQUIRE(exported(plan).fault.isEmpty());
    CHECK(cellsOf(plan.path).section(QLatin1Char('\n'), 0, 0).count(QLatin1Char('|')) ==
          10); // ten sheets and the seals
    plan = place.plan(ExportWhat::Figures, TableFormat::Csv);
    REQUIRE(exported(plan).fault.isEmpty());
    // Days without visits: heads only, no error.
    plan = place.plan(ExportWhat::Visits, TableFormat::Csv);
    plan.first = plan.last = place.day - 100;
    CHECK(exported(plan).rows == 0);
}

namespace {

constexpr auto plantedName = "司徒建国";
constexpr auto plantedNumber = "13987654321";
constexpr auto plantedRoom = "3-2-1502";

/// Every record of the sample day in which people put words, with a name, a room and a telephone number in them.
std::vector<core::EventRecord> plantedDay() {
    const std::string words = std::string(plantedName) + " " + plantedRoom + " 电话" + plantedNumber + "，急";
    std::vector<core::EventRecord> records = test::sampleDay();
    const auto described = std::find_if(records.begin(), records.end(), [](const core::EventRecord& record) {
        return std::holds_alternative<core::event::VisitorDescribed>(record.event);
    });
    REQUIRE(described != records.end());
    for (core::EventRecord& record : records) {
        if (auto* came = std::get_if<core::event::VisitorArrived>(&record.event)) {
            came->visitor.surname = plantedName;
            came->visitor.room = plantedRoom;
            came->visitor.telephone = plantedNumber;
            came->visitor.matter = words;
        } else if (auto* change = std::get_if<core::event::VisitorDescribed>(&record.event)) {
            change->change.surname = plantedName;
            change->change.room = plantedRoom;
            change->change.telephone = plantedNumber;
            change->change.matter = words;
        } else if (auto* step = std::get_if<core::event::StepEntered>(&record.event)) {
            step->words = words;
        } else if (auto* fact = std::get_if<core::event::FactRecorded>(&record.event)) {
            fact->value = words;
        } else if (auto* handover = std::get_if<core::event::HandoverAsked>(&record.event)) {
            handover->why = words;
        } else if (auto* promise = std::get_if<core::event::PromiseMade>(&record.event)) {
            promise->what = words;
        } else if (auto* closed = std::get_if<core::event::VisitClosed>(&record.event)) {
            closed->reason = words;
        }
    }
    core::EventRecord note = *described;
    note.id = core::EventId{"planted-note"};
    note.at = records.back().at;
    note.event = core::event::NoteAdded{words};
    records.push_back(note);
    return records;
}

/// All that can be read in a file: of a workbook, every part of it.
QString contentsOf(const QString& path) {
    if (!path.endsWith(QStringLiteral(".xlsx"))) {
        return read(path);
    }
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    REQUIRE(unzip.waitForFinished(30'000));
    REQUIRE(unzip.exitCode() == 0);
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

} // namespace

TEST_CASE("export: no table has a name, a room or a telephone number in it, in free words neither, until it is asked") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    const auto records = plantedDay();
    journal::BulkWriter writer;
    REQUIRE(writer.open(path).isEmpty());
    for (const core::EventRecord& record : records) {
        REQUIRE(writer.append(record));
    }
    REQUIRE(writer.finish().isEmpty());
    for (const ExportWhat what :
         {ExportWhat::Visits, ExportWhat::Events, ExportWhat::Handovers, ExportWhat::Promises, ExportWhat::Figures}) {
        for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
            ExportPlan plan;
            plan.what = what;
            plan.format = format;
            plan.journal = path;
            plan.path =
                folder.filePath(format == TableFormat::Csv ? QStringLiteral("out.csv") : QStringLiteral("out.xlsx"));
            plan.first = core::localDay(records.front().at);
            plan.last = plan.first + 1;
            INFO(reading::exportName(what) << (format == TableFormat::Csv ? " csv" : " xlsx"));
            const reading::ExportDone done = exported(plan);
            REQUIRE(done.fault.isEmpty());
            REQUIRE(done.rows > 0);
            const QString masked = contentsOf(plan.path);
            for (const char* planted : {plantedName, plantedNumber, plantedRoom}) {
                INFO(planted);
                REQUIRE_FALSE(masked.contains(QString::fromUtf8(planted)));
            }
            plan.personal = true;
            REQUIRE(exported(plan).fault.isEmpty());
            REQUIRE(contentsOf(plan.path).contains(QString::fromUtf8(plantedName)) == (what != ExportWhat::Figures));
        }
    }
}

TEST_CASE("export: a workbook tells which days are sealed, and the head of the chain") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    auto records = test::sampleDay();
    const std::int64_t day = core::localDay(records.front().at);
    journal::BulkWriter writer;
    REQUIRE(writer.open(path).isEmpty());
    for (const core::EventRecord& record : records) {
        REQUIRE(writer.append(record));
    }
    const journal::ChainHead reviewed = writer.head();
    core::EventRecord sealed = records.back();
    sealed.id = core::EventId{"the-seal"};
    sealed.visit = {};
    sealed.actor = core::PersonId{"wu"};
    sealed.event = core::event::DaySealed{day, reviewed.count, reviewed.hash.toStdString(), {}};
    REQUIRE(writer.append(sealed));
    const journal::ChainHead last = writer.head();
    REQUIRE(writer.finish().isEmpty());
    ExportPlan plan;
    plan.format = TableFormat::Xlsx;
    plan.journal = path;
    plan.path = folder.filePath(QStringLiteral("log.xlsx"));
    plan.first = plan.last = day;
    const reading::ExportDone done = exported(plan);
    REQUIRE(done.fault.isEmpty());
    REQUIRE(done.rows == 2); // visits
    const QString contents = contentsOf(plan.path);
    REQUIRE(contents.contains(reviewed.hash));
    REQUIRE(contents.contains(last.hash));
    plan.first = plan.last = day + 1; // a day that is not sealed
    REQUIRE(exported(plan).fault.isEmpty());
    REQUIRE_FALSE(contentsOf(plan.path).contains(reviewed.hash));
    REQUIRE(contentsOf(plan.path).contains(last.hash));
}

TEST_CASE("export: called off, there is no file and nothing is left in the folder") {
    const Place place(40);
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        ExportPlan plan = place.plan(ExportWhat::Events, format);
        int asked = 0;
        const reading::ExportDone done =
            exported(plan, [&asked](std::int64_t part, std::int64_t all) { return part <= all && ++asked < 2; });
        CHECK(done.cancelled);
        CHECK(done.fault.isEmpty());
        CHECK(asked == 2);
        CHECK(QDir(place.out.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("export: a folder that can't be written to, a range turned round, no journal: a sentence, and no file") {
    const Place place;
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        ExportPlan plan = place.plan(ExportWhat::Visits, format);
        const QString file = place.out.filePath(QStringLiteral("file"));
        QFile blocking(file);
        REQUIRE(blocking.open(QIODevice::WriteOnly));
        blocking.close();
        plan.path = file + QStringLiteral("/log"); // its folder is a file
        const reading::ExportDone done = exported(plan);
        CHECK(done.fault.contains(plan.path));
        CHECK(QDir(place.out.path()).entryList(QDir::Files).size() == 1);
        plan = place.plan(ExportWhat::Visits, format);
        plan.first = plan.last + 1;
        CHECK_FALSE(exported(plan).fault.isEmpty());
        plan = place.plan(ExportWhat::Visits, format);
        plan.journal += QStringLiteral("-none");
        CHECK_FALSE(exported(plan).fault.isEmpty());
        CHECK_FALSE(QFile::exists(plan.path));
    }
}

TEST_CASE("export: a journal that breaks off, or is none: a sentence, and no file; never a table with less in it") {
    const auto planned = [](const Place& place, ExportWhat what, TableFormat format) {
        ExportPlan plan = place.plan(what, format);
        plan.last = plan.first + 1; // the copies go on into the night
        return plan;
    };
    const auto refused = [&planned](const Place& place) {
        for (const ExportWhat what : {ExportWhat::Visits, ExportWhat::Events, ExportWhat::Handovers,
                                      ExportWhat::Promises, ExportWhat::Figures}) {
            for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
                const ExportPlan plan = planned(place, what, format);
                const reading::ExportDone done = exported(plan);
                INFO(reading::exportName(what) << ": " << done.fault.toStdString());
                REQUIRE(done.fault.toStdString() == reading::journalUnread(plan.journal).toStdString());
                REQUIRE(QDir(place.out.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
            }
        }
    };
    const Place broken(60);
    for (const ExportWhat what : {ExportWhat::Visits, ExportWhat::Events, ExportWhat::Handovers, ExportWhat::Promises,
                                  ExportWhat::Figures}) { // before: all of it can be read
        const reading::ExportDone done = exported(planned(broken, what, TableFormat::Csv));
        REQUIRE(done.fault.isEmpty());
        REQUIRE(done.rows > 0);
    }
    REQUIRE(QFile::remove(broken.plan(ExportWhat::Visits, TableFormat::Csv).path));
    test::spoilLastLeaves(broken.path, {"visits", "events", "handovers", "promises"});
    refused(broken);
    const Place none;
    QFile file(none.path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    refused(none);
}

TEST_CASE("export: the disk is full: a sentence, and the file that was there is as it was") {
    const Place place(60);
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const ExportPlan plan = place.plan(ExportWhat::Events, format);
        QFile before(plan.path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        // No file may grow beyond some kilobytes: write() fails as on a full disk.
        rlimit usual{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &usual) == 0);
        void (*const handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = usual;
        small.rlim_cur = 65'536; // SQLite's own shared memory fits
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const reading::ExportDone done = exported(plan);
        REQUIRE(setrlimit(RLIMIT_FSIZE, &usual) == 0);
        std::signal(SIGXFSZ, handler);
        INFO(plan.path.toStdString());
        CHECK_FALSE(done.fault.isEmpty());
        CHECK(read(plan.path) == QStringLiteral("as it was"));
        CHECK(QDir(place.out.path()).entryList(QDir::Files | QDir::Hidden).size() ==
              (format == TableFormat::Csv ? 1 : 2));
    }
}
