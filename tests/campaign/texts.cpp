// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile texts through every way in and out of the log and of sheets: they come back as they were hashed, and no
// spreadsheet runs them.
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"
#include "journal/format/event_codec.h"
#include "journal/format/kept_text.h"
#include "journal/write/journal.h"
#include "tables/sheet_file.h"
#include "tables/table_file.h"

#include <QDir>

#include <vector>

namespace yingke::campaign {

namespace {

using namespace std::string_literals;

const std::vector<std::string>& hostile() {
    static const std::vector<std::string> all = {"",
                                                 " ",
                                                 "\t",
                                                 "\n",
                                                 "\r\n",
                                                 "a\0b"s,
                                                 "\x01\x02\x1f"s,
                                                 "\x7f"s,
                                                 "\xEF\xBF\xBE",
                                                 "\xEF\xBF\xBF",
                                                 "\xEF\xBB\xBF王",
                                                 "\xC0\x80"s,
                                                 "\xED\xA0\x80"s,
                                                 "\xF4\x90\x80\x80"s,
                                                 "\xFF\xFE"s,
                                                 "王\xE7\x8E"s,
                                                 "=1+1",
                                                 "+1",
                                                 "-1",
                                                 "@SUM(A1)",
                                                 "＝1+1",
                                                 "＋1",
                                                 "－1",
                                                 "＠SUM(A1)",
                                                 "\t=1+1",
                                                 "\r=1",
                                                 "'=1",
                                                 "''",
                                                 "\"",
                                                 "\"\"",
                                                 ",",
                                                 ";",
                                                 "a,b;c",
                                                 "{}",
                                                 "[]",
                                                 "null",
                                                 "<b>粗</b>",
                                                 "<script>alert(1)</script>",
                                                 "&amp;",
                                                 "%1 %2 %n",
                                                 "'; DROP TABLE events; --",
                                                 "NULL",
                                                 "../../etc/passwd",
                                                 "\xE2\x80\xAE"
                                                 "abc",
                                                 "\xE2\x80\x8B",
                                                 "\xF0\x9F\x8F\x98",
                                                 "e\xCC\x81",
                                                 "\xF3\xA0\x81\x81",
                                                 std::string(10'000, 'x'),
                                                 std::string(300, '\n'),
                                                 "一" + std::string(299, '\'')};
    return all;
}

int textRound(std::uint64_t seed, const QString& scratch, std::string& said) {
    const std::string& text = hostile().at(seed % hostile().size());
    const QString kept = journal::keptText(text);
    const QString folder = freshFolder(scratch);
    const QString path = folder + QStringLiteral("/journal.sqlite");
    core::EventRecord record = noteOf("one");
    record.visit = core::VisitId{text};
    record.actor = core::PersonId{text};
    record.event = core::event::NoteAdded{text};
    {
        journal::Journal journal;
        (void)journal.open(path);
        journal.append({1, {record}});
        (void)journal.flush(20'000);
    }
    const LogSeen seen = lookAtLog(path);
    std::vector<core::EventRecord> all;
    {
        journal::Journal again;
        (void)again.open(path);
        all = again.all();
    }
    const bool back = seen.whole && all.size() == 1 && all.front().visit.value == kept.toStdString() &&
                      all.front().actor.value == kept.toStdString() &&
                      std::get<core::event::NoteAdded>(all.front().event).text == kept.toStdString();
    said = "text " + std::to_string(seed % hostile().size()) + (back ? "" : " does not come back from the log; ") +
           seen.why;
    tables::Table table;
    table.headers = {QStringLiteral("甲"), QStringLiteral("乙")};
    table.rows << QVariantList{kept, QStringLiteral("end")};
    bool safe = true;
    for (const char* ending : {"/a.csv", "/a.xlsx"}) {
        const QString file = folder + QLatin1String(ending);
        const QString fault = QLatin1String(ending) == QLatin1String("/a.csv") ? tables::writeCsv(file, table)
                                                                               : tables::writeXlsx(file, table);
        const tables::SheetFile read = tables::readSheetFile(file);
        safe = safe && fault.isEmpty() && read.refused.isEmpty() && !read.sheets.empty();
    }
    const QByteArray csv = tables::csvOf(table).mid(3).split('\n').value(1);
    const QByteArray first = csv.startsWith('"') ? csv.mid(1) : csv;
    safe = safe && !QByteArrayList{"=", "+", "-", "@"}.contains(first.left(1)) &&
           !QByteArrayList{"＝", "＋", "－", "＠"}.contains(first.left(3));
    said += safe ? "" : " is not safe in a sheet: " + csv.left(60).toStdString();
    QDir(folder).removeRecursively();
    return back && safe ? Well : Lost;
}

} // namespace

Told hostileTexts(const Plan& plan) {
    return run("texts", plan, 60,
               [&](std::uint64_t seed, std::string& said) { return textRound(seed, plan.folder, said); });
}

} // namespace yingke::campaign
