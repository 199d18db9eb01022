// SPDX-License-Identifier: GPL-3.0-or-later
// For the guard at the gate: is this slip one of ours?
#include "cli/commands.h"

#include "office/texts/visit_texts.h"
#include "slips/slip_code.h"
#include "slips/slip_entry.h"

#include <QDate>
#include <QFileInfo>

namespace yingke::cli {

namespace {

using slips::SlipEntry;

std::string utf8(const QString& words) { return words.toStdString(); }

/// Display width: a Chinese character takes two columns.
std::string padded(const QString& words, int columns) {
    int width = 0;
    for (const QChar c : words) {
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    }
    return utf8(words) + std::string(static_cast<std::size_t>(std::max(1, columns - width)), ' ');
}

std::optional<std::vector<SlipEntry>> slipsOf(const std::string& data, std::optional<std::int64_t> day,
                                              std::ostream& out) {
    const QString file = QString::fromStdString(data) + QStringLiteral("/journal.sqlite");
    auto entries = QFileInfo::exists(file) ? slips::slipsInJournal(file, day) : std::nullopt;
    if (!entries) {
        out << "读不了 / can't be read: " << utf8(file) << '\n';
    }
    return entries;
}

} // namespace

int slip(const std::string& code, const std::string& data, std::ostream& out) {
    const QString plain = slips::plainCode(QString::fromStdString(code));
    if (!slips::codeIsWhole(plain)) {
        out << "无效 / not valid: 验证码有误,请再核对一遍(6 位,没有 0 O 1 I)/ mistyped, read it again (six "
               "characters, never 0 O 1 I)\n";
        return 1;
    }
    QString fault;
    const slips::SlipKey key =
        slips::SlipKey::of(QString::fromStdString(data), slips::SlipKey::IfMissing::Refuse, fault);
    if (key.empty()) {
        out << utf8(fault) << '\n';
        return 2;
    }
    const auto entries = slipsOf(data, std::nullopt, out);
    if (!entries) {
        return 2;
    }
    const SlipEntry* found = slips::findByCode(*entries, key, plain);
    if (found == nullptr) {
        out << "无效 / not valid: 没有这张放行条,请勿放行,并联系服务中心 / there is no such release slip\n";
        return 1;
    }
    out << (found->voided ? "已作废 / VOID" : "有效 / valid") << '\n'
        << "编号 / number   " << utf8(found->number) << '\n'
        << "时间 / time     " << utf8(found->content.value("date")) << ' ' << utf8(office::timeText(found->at, false))
        << '\n'
        << "房号 / room     " << utf8(found->content.value("room")) << '\n'
        << "物品 / items    " << found->content.rows.size() << " (" << utf8(found->content.value("item_count"))
        << ")\n";
    for (const auto& row : found->content.rows) {
        out << "  " << utf8(row.at("name")) << " × " << utf8(row.at("quantity")) << '\n';
    }
    if (found->reprints > 0) {
        out << "补打 / reprints " << found->reprints << '\n';
    }
    if (found->voided) {
        out << "原因 / why      " << utf8(slips::onOneLine(found->reason)) << '\n';
    }
    return found->voided ? 1 : 0;
}

int slipSheet(const std::string& day, const std::string& data, std::ostream& out) {
    const QDate date = day.empty() ? QDate::currentDate()
                                   : QDate::fromString(QString::fromStdString(day), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        out << "日期写成 2026-11-24 的样子 / write the day like 2026-11-24: " << day << '\n';
        return 2;
    }
    const qint64 number = QDate(1970, 1, 1).daysTo(date);
    const auto entries = slipsOf(data, number, out);
    if (!entries) {
        return 2;
    }
    const slips::SlipContent sheet = slips::daySheet(*entries, number, {}, {});
    out << "放行条 / release slips " << utf8(sheet.value("date")) << ": " << sheet.rows.size() << '\n';
    for (const auto& row : sheet.rows) {
        out << padded(row.at("number"), 15) << padded(row.at("time"), 7) << padded(row.at("room"), 18)
            << padded(row.at("visitor"), 14) << padded(row.at("item_count"), 14) << padded(row.at("code"), 8)
            << utf8(row.at("state")) << '\n';
    }
    return 0;
}

} // namespace yingke::cli
