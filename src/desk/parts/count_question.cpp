// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/count_question.h"

#include "core/money.h"

namespace yingke::desk {

Question CountQuestion::of(const std::vector<core::MeansCount>& expected, const Done& done) {
    Question question;
    for (const core::MeansCount& one : expected) {
        const QString means = one.means.empty() ? tr("not said") : QString::fromStdString(one.means);
        question.lines.push_back({tr("%1, counted (yuan)").arg(means), {}, {}, scenario::FactType::Text});
    }
    question.lines.push_back({tr("why it differs (where it does)"), {}, {}});
    question.done = [expected, done](int /*option*/, const QStringList& written) -> Reply {
        std::vector<core::MeansCount> counted = expected;
        for (std::size_t i = 0; i < counted.size(); ++i) {
            const auto sum = core::moneyFromText(written.value(static_cast<int>(i)).trimmed().toStdString());
            if (!sum || sum->fen < 0) {
                return {tr("Count it and write the sum, e.g. 447.00; write 0 when there is none."),
                        static_cast<int>(i)};
            }
            counted[i].counted = *sum;
        }
        const QString why = written.value(static_cast<int>(counted.size())).trimmed();
        if (counted != expected && why.isEmpty()) { // what is expected is counted as expected
            return {tr("What was counted differs from the receipts. Count again, or write why."),
                    static_cast<int>(counted.size())};
        }
        return done(counted, why);
    };
    return question;
}

} // namespace yingke::desk
