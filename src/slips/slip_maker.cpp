// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_maker.h"

#include "core/money.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/player.h"
#include "scenario/player/words.h"
#include "slips/texts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <initializer_list>

namespace yingke::slips {

namespace {

QString textOf(const core::FactValue& value, const core::Moment& at) {
    return onOneLine(QString::fromStdString(scenario::saidInChinese(value, scenario::yearOf(at))));
}

QString grouped(core::Money sum) {
    QString text = QString::fromStdString(core::toText(sum));
    for (qsizetype at = text.size() - 6; at > (text.startsWith(QLatin1Char('-')) ? 1 : 0); at -= 3) {
        text.insert(at, QLatin1Char(','));
    }
    return text;
}

QString localTime(core::Millis utc, int offsetMinutes, const char* format) {
    return QDateTime::fromMSecsSinceEpoch(utc, QTimeZone(offsetMinutes * 60)).toString(QString::fromUtf8(format));
}

class Maker {
public:
    Maker(const std::string& kind, const SlipSource& source) : m_source(source), m_visit(source.visit) {
        m_content.kind = kind;
    }

    SlipContent make() {
        facts();
        common();
        if (m_content.kind == "release_slip") {
            goods();
        } else if (m_content.kind == "receipt") {
            forget({"received", "reference"});
            sums();
        } else if (m_content.kind == "take_home_list") {
            papers();
        } else if (m_content.kind == "promise_card") {
            promises();
        }
        return std::move(m_content);
    }

private:
    void put(const std::string& name, const QString& text) {
        if (const QString line = onOneLine(text); !line.isEmpty()) {
            m_content.values[name] = line;
        }
    }
    void put(const std::string& name, const std::string& text) { put(name, QString::fromStdString(text)); }

    [[nodiscard]] QString asText(const core::FactValue& value) const {
        return textOf(value, m_source.surroundings.now());
    }

    [[nodiscard]] const core::FactValue* fact(const char* name) const {
        const auto found = m_visit.facts.find(core::FactId{name});
        return found != m_visit.facts.end() ? &found->second : nullptr;
    }

    /// Of a payment that was gone back from: what was given in cash is no part of one that was taken in full.
    void forget(std::initializer_list<const char*> names) {
        const std::vector<core::StepId> steps = stepIdsSoFar();
        for (const char* name : names) {
            const bool isAsked = std::any_of(steps.begin(), steps.end(), [this, name](const core::StepId& id) {
                const scenario::Step* step = m_source.script.find(id);
                return step != nullptr && std::any_of(step->fill.begin(), step->fill.end(),
                                                      [name](const auto& fact) { return fact.text == name; });
            });
            if (!isAsked) {
                m_content.values.erase(name);
            }
        }
    }

    void facts() {
        for (const auto& [id, value] : m_visit.facts) {
            if (!std::holds_alternative<std::vector<core::ListItem>>(value)) {
                put(id.value, asText(value));
            }
        }
    }

    void common() {
        const core::Moment at = m_source.surroundings.now();
        put("date", dateOf(at));
        put("time", office::timeText(at, false));
        put("until", localTime(at.utc, at.offsetMinutes, "M月d日"));
        put("receptionist", m_source.receptionist);
        put("community", m_source.surroundings.text("community"));
        put("telephone", m_source.surroundings.text("telephone"));
        for (const char* rule : {"renovation_rules", "renovation_care"}) {
            put(rule, m_source.surroundings.text(rule));
        }
        // The register's spelling, or what the script asked for.
        put("room", m_visit.visitor.room);
        put("visitor", scenario::addressOrName(m_visit.visitor));
        if (const core::FactValue* tenant = fact("tenant_name");
            tenant != nullptr && m_content.value("visitor").isEmpty()) {
            put("visitor", asText(*tenant));
        }
        put("visitor_telephone", m_visit.visitor.telephone);
        put("matter", m_visit.run.title);
        for (const char* means : {"paid_by", "means"}) {
            if (const core::FactValue* known = fact(means)) {
                put("means", asText(*known));
            }
        }
        period();
    }

    void period() {
        const QString from = m_content.value("period_from");
        const QString until = m_content.value("period_until");
        if (!from.isEmpty() || !until.isEmpty()) {
            put("period", from + QStringLiteral("–") + until);
        }
    }

    void goods() {
        const core::FactValue* known = fact("goods");
        const auto* items = known != nullptr ? std::get_if<std::vector<core::ListItem>>(known) : nullptr;
        if (items == nullptr) {
            return;
        }
        std::int64_t pieces = 0;
        QStringList names;
        for (const core::ListItem& item : *items) {
            const QString name = onOneLine(QString::fromStdString(item.name));
            const QString unit = onOneLine(QString::fromStdString(item.unit));
            m_content.rows.push_back({{"place", QString::number(m_content.rows.size() + 1)},
                                      {"name", name},
                                      {"quantity", QString::number(item.quantity) + unit},
                                      {"note", onOneLine(QString::fromStdString(item.note))}});
            pieces += item.quantity;
            if (names.size() < 3) {
                names << (!unit.isEmpty() ? QStringLiteral("%1%2%3").arg(name, QString::number(item.quantity), unit)
                          : item.quantity == 1 ? name
                                               : QStringLiteral("%1×%2").arg(name, QString::number(item.quantity)));
            }
        }
        const QString more = items->size() > 3 ? QStringLiteral("…") : QString();
        put("items", names.join(QStringLiteral("、")) + more);
        put("item_count",
            Texts::tr("%1 kinds, %2 pieces").arg(QString::number(items->size()), QString::number(pieces)));
    }

    /// A line of the receipt; quantity and price when the formula is a count times a price.
    void addSum(const QString& name, core::Money sum, const std::string& formula) {
        SlipContent::Values row{{"name", onOneLine(name)},
                                {"period", m_content.value("period")},
                                {"price", grouped(sum)},
                                {"quantity", QStringLiteral("1")},
                                {"sum", grouped(sum)}};
        const QStringList factors = QString::fromStdString(formula).split(QStringLiteral("×"));
        if (factors.size() == 2) {
            for (const int price : {0, 1}) {
                const auto money = core::moneyFromText(factors.at(price).trimmed().toStdString());
                bool whole = false;
                const qint64 count = factors.at(1 - price).trimmed().toLongLong(&whole);
                const bool isPrice = factors.at(price).contains(QLatin1Char('.'));
                if (money && whole && isPrice && count > 0 && money->fen == sum.fen / count && sum.fen % count == 0) {
                    row["price"] = grouped(*money);
                    row["quantity"] = QString::number(count);
                }
            }
        }
        m_content.rows.push_back(std::move(row));
        m_total.fen += sum.fen;
    }

    /// The lines of a receipt are what was reckoned in this scenario, when they make what was taken; else what was
    /// taken is the one line: a receipt never says more or less than was paid.
    void sums() {
        std::vector<scenario::AmountRow> reckoned;
        for (const scenario::Screen& screen : stepsSoFar()) {
            for (const scenario::AmountRow& row : screen.amounts) {
                std::erase_if(reckoned, [&row](const auto& one) { return one.id == row.id; });
                if (row.id.value != "change") { // what is given back of the cash was not paid
                    reckoned.push_back(row);
                }
            }
        }
        std::optional<core::Money> said; // a total of its own is no line
        for (const scenario::AmountRow& row : reckoned) {
            if (row.id.value == "total" || row.id.value == "sum") {
                said = row.sum;
            } else if (row.sum.fen != 0 && row.formula.find('+') == std::string::npos) {
                addSum(QString::fromStdString(row.label), row.sum, row.formula);
            }
        }
        const core::FactValue* known = fact("sum");
        const auto* taken = known != nullptr ? std::get_if<core::Money>(known) : nullptr;
        const bool reckonedSum = std::any_of(reckoned.begin(), reckoned.end(),
                                             [](const scenario::AmountRow& row) { return row.id.value == "sum"; });
        const bool isThisMatters = m_visit.run.recorded.count(core::FactId{"sum"}) > 0;
        if (taken != nullptr && (reckoned.empty() || reckonedSum || isThisMatters)) {
            said = *taken; // as the money was counted; what is reckoned beside it (the change) is not what was paid
        }
        if (said && *said != m_total) {
            m_content.rows.clear();
            m_total = {};
            const core::FactValue* item = fact("item");
            addSum(item != nullptr ? asText(*item) : QString::fromStdString(m_visit.run.title), *said, {});
        }
        if (!m_content.rows.empty()) {
            put("total", grouped(m_total));
            put("total_capital", core::capitalNumerals(m_total));
        }
    }

    void papers() {
        for (const scenario::Screen& screen : stepsSoFar()) {
            for (const scenario::PaperRow& paper : screen.papers) {
                const std::int64_t wanted = paper.heads > 0 ? paper.heads : 1;
                const std::int64_t there = paper.heads > 0 ? paper.seenHeads : (paper.standing.seen ? 1 : 0);
                const QString name = QString::fromStdString(paper.label);
                const bool listed = std::any_of(m_content.rows.begin(), m_content.rows.end(),
                                                [&name](const auto& row) { return row.at("name") == name; });
                if (paper.wanted && there < wanted && !listed) {
                    m_content.rows.push_back({{"place", QString::number(m_content.rows.size() + 1)},
                                              {"name", name},
                                              {"quantity", QString::number(wanted - there)},
                                              {"done", QStringLiteral("□")}});
                }
            }
        }
    }

    void promises() {
        for (const core::PromiseId& id : m_visit.promises) {
            const core::Promise* promise = core::findOpen(m_source.hall, id);
            if (promise == nullptr) {
                continue;
            }
            const auto owner = m_source.surroundings.person(promise->owner);
            m_content.rows.push_back(
                {{"what", onOneLine(QString::fromStdString(promise->what))},
                 {"due", dueOf(promise->due, m_source.surroundings.now())},
                 {"owner", owner ? onOneLine(QString::fromStdString(owner->post + " " + owner->name)) : QString()}});
        }
    }

    /// The steps that this scenario has been through, each once; the present one last.
    [[nodiscard]] std::vector<core::StepId> stepIdsSoFar() const {
        std::vector<core::StepId> steps;
        for (const core::StepId& step : m_visit.run.trail) {
            std::erase(steps, step);
            steps.push_back(step);
        }
        std::erase(steps, m_visit.run.step);
        steps.push_back(m_visit.run.step);
        return steps;
    }

    /// Their screens, as the visit stands now.
    [[nodiscard]] std::vector<scenario::Screen> stepsSoFar() const {
        std::vector<scenario::Screen> screens;
        core::Visit there = m_visit;
        for (const core::StepId& id : stepIdsSoFar()) {
            const scenario::Step* step = m_source.script.find(id);
            if (step != nullptr && (!step->amounts.empty() || step->papers)) {
                there.run.step = id;
                screens.push_back(scenario::present(m_source.script, m_source.hall, there, m_source.surroundings));
            }
        }
        return screens;
    }

    const SlipSource& m_source;
    const core::Visit& m_visit;
    SlipContent m_content;
    core::Money m_total;
};

} // namespace

SlipContent makeSlip(const std::string& kind, const SlipSource& source) { return Maker(kind, source).make(); }

QString dateOf(const core::Moment& at) { return localTime(at.utc, at.offsetMinutes, "yyyy年M月d日"); }

QString dueOf(core::Millis utc, const core::Moment& now) {
    const bool thisYear = scenario::yearOf({0, utc, now.offsetMinutes}) == scenario::yearOf(now);
    return localTime(utc, now.offsetMinutes, thisYear ? "M月d日 HH:mm" : "yyyy年M月d日 HH:mm");
}

} // namespace yingke::slips
