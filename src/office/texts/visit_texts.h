// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the core says in values: names as addressed, masks, stages, parties, lines of the record, durations.
// All plain text, translated; people's input is never read as markup.
#pragma once

#include "core/advice.h"
#include "core/appointment.h"
#include "core/event.h"
#include "core/presence.h"
#include "core/visit.h"
#include "office/data/office.h"

#include <QString>

namespace yingke::office {

[[nodiscard]] QString addressOf(const core::Visitor& visitor,
                                core::Channel channel);    ///< 王先生; 客户 / 来电 when unknown
[[nodiscard]] QString durationText(core::Millis duration); ///< 1:16, 12:05, 1:02:05; "-0:13" when over
[[nodiscard]] QString timeText(const core::Moment& at, bool seconds = true); ///< local, 10:36:02
/// "11-26", of another year than that of `beside` "2027-01-04"; both days since 1970-01-01.
[[nodiscard]] QString shortDay(std::int64_t day, std::int64_t beside);
[[nodiscard]] QString stageText(core::Stage stage);
[[nodiscard]] QString outcomeText(core::Outcome outcome); ///< 办结, 未办理离开, …
[[nodiscard]] QString matterEndText(core::MatterEnd end); ///< 办结, 不予办理, 待补件, 待跟进
/// 营业执照、施工图纸; several of one kind are told once.
[[nodiscard]] QString papersText(const Office& office, const std::vector<core::PaperKey>& papers);
[[nodiscard]] QString appointmentText(core::AppointmentState state); ///< 待到, 已到, 未到, 已取消
[[nodiscard]] QString reasonText(core::EscalationReason reason);     ///< 客户不满意, as in a line of the record
[[nodiscard]] QString reasonInBrief(core::EscalationReason reason);  ///< 不满意, as in charts and lists of visitors
[[nodiscard]] QString causeText(core::PassCause cause);              ///< 换班, 开台, 离职
[[nodiscard]] QString presenceText(core::PresenceState state);
/// "外出至 15:30 · 银行"; says so when that time is past. Without a reason or a time, the state alone.
[[nodiscard]] QString presenceText(const core::Presence& presence, const core::Moment& now);
[[nodiscard]] QString nameOf(const Office& office,
                             const core::PersonId& person); ///< the id when unknown; of two of one name with the post
/// "陈静  前台1号"; of two of one name as nameOf.
[[nodiscard]] QString nameAndPost(const Office& office, const core::PersonId& person);
/// One line of the record for people ("移交 何工(装修审核)"); empty for events that say nothing to them.
[[nodiscard]] QString recordLine(const Office& office, const core::EventRecord& record);

/// The next thing to do: whom to address, and with which sentence.
struct AdviceText {
    QString headline; ///< 李女士即将等满 3 分钟
    QString action;   ///< 请王先生稍等,安排同事接待
    QString sentence; ///< the words to say; may be empty
};
[[nodiscard]] AdviceText textOf(const Office& office, const core::Hall& hall, const core::Advice& advice,
                                core::Moment now);
/// The same in a few words, for a narrow header: whom, what is left of the time, what to do (乙 红衣女士 0:13 ·
/// 找同事接待).
[[nodiscard]] QString briefTextOf(const Office& office, const core::Hall& hall, const core::Advice& advice,
                                  core::Moment now);

} // namespace yingke::office
