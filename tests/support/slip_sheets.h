// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of plainly fictional people, as the office makes them, and what pdftotext reads from a PDF.
#pragma once

#include "slips/slip_template.h"
#include "widgets/slip/slip_layout.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace yingke::test {

inline const slips::SlipTemplates& shippedForms() {
    static const slips::SlipTemplates forms = [] {
        std::vector<QString> problems;
        slips::SlipTemplates all = slips::SlipTemplates::load(QStringLiteral(":/nowhere"), problems);
        REQUIRE(problems.empty());
        return all;
    }();
    return forms;
}

inline slips::SlipContent sampleContent(const std::string& kind) {
    slips::SlipContent content;
    content.kind = kind;
    content.values = {{"community", "示范花园"},
                      {"telephone", "0000-8000"},
                      {"number", "20261124-003"},
                      {"date", "2026年11月24日"},
                      {"time", "10:36"},
                      {"until", "11月24日"},
                      {"receptionist", "陈静"},
                      {"room", "3-2-1502"},
                      {"visitor", "王先生"},
                      {"owner_name", "王建业"},
                      {"visitor_telephone", "13800002271"},
                      {"matter", "装修办理"},
                      {"means", "现金"},
                      {"contractor", "示范装饰工程有限公司"},
                      {"workers", "6"},
                      {"start_on", "11月26日"},
                      {"finish_on", "1月30日"},
                      {"renovation_rules", "装修请在规定时间内施工,不改动承重结构,建筑垃圾装袋清运。"},
                      {"fault", "厨房水槽下水管漏水,柜底有积水"},
                      {"part_needed", "是"},
                      {"within_minutes", "30"},
                      {"come_at", "11月24日 14:30"},
                      {"specialist", "示范空调维修部"},
                      {"specialist_telephone", "0000-6600"},
                      {"items", "沙发×2、冰箱、书柜"},
                      {"item_count", "3 种 4 件"},
                      {"code", "K7MQ4X"},
                      {"total", "2,360.00"},
                      {"total_capital", "贰仟叁佰陆拾元整"}};
    if (kind == "release_slip") {
        content.rows = {{{"place", "1"}, {"name", "沙发"}, {"quantity", "2"}, {"note", "三人位"}},
                        {{"place", "2"}, {"name", "冰箱"}, {"quantity", "1"}, {"note", ""}},
                        {{"place", "3"}, {"name", "书柜"}, {"quantity", "1"}, {"note", "拆装"}}};
    } else if (kind == "receipt") {
        content.rows = {{{"name", "装修保证金"}, {"price", "2,000.00"}, {"quantity", "1"}, {"sum", "2,000.00"}},
                        {{"name", "出入证工本费"}, {"price", "10.00"}, {"quantity", "6"}, {"sum", "60.00"}},
                        {{"name", "出入证押金"}, {"price", "50.00"}, {"quantity", "6"}, {"sum", "300.00"}}};
    } else if (kind == "take_home_list") {
        content.rows = {{{"place", "1"}, {"name", "资质证书"}, {"quantity", "1"}, {"done", "□"}},
                        {{"place", "2"}, {"name", "装修工人一寸照片"}, {"quantity", "6"}, {"done", "□"}}};
    } else if (kind == "promise_card") {
        content.rows = {
            {{"what", "送发票到3-2-1502,金额2360.00元"}, {"due", "11月24日 17:00"}, {"owner", "前台1号 陈静"}}};
    } else if (kind == "day_sheet") {
        content.rows = {{{"number", "20261124-001"},
                         {"time", "09:12"},
                         {"room", "1-1-0201"},
                         {"visitor", "李女士"},
                         {"item_count", "1 种 1 件"},
                         {"code", "K7MQ4X"},
                         {"state", "作废"}}};
    } else if (kind == "till_sheet") {
        content.values["from"] = "前台1号 陈静";
        content.values["to"] = "财务 郑会计";
        content.values["means"] = "微信 200.00；现金 447.00，实点 446.00，差 -1.00";
        content.values["expected"] = "647.00";
        content.values["difference"] = "-1.00";
        content.values["reason"] = "找零时少收一元";
        content.rows = {{{"number", "20261124-001"},
                         {"time", "09:12"},
                         {"room", "3-2-0402"},
                         {"visitor", "王先生"},
                         {"name", "物业费"},
                         {"means", "现金"},
                         {"sum", "447.00"},
                         {"state", ""}}};
    }
    return content;
}

inline widgets::SlipSheet sampleSheet(const std::string& kind, slips::PaperSize size = slips::PaperSize::A5) {
    const slips::SlipTemplate* form = shippedForms().find(kind);
    REQUIRE(form != nullptr);
    return {*form, shippedForms().words(), sampleContent(kind), {size, 0, 0}, 0, false, {}};
}

/// The text of a PDF as pdftotext -layout reads it; pages end with a form feed.
inline QString textOfPdf(const QByteArray& pdf) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(30'000));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// The sizes of its pages in millimetres, as pdfinfo says.
inline QString sizesOfPdf(const QByteArray& pdf) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {path});
    REQUIRE(reader.waitForFinished(30'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace yingke::test
