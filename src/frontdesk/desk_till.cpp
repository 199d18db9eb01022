// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_till.h"

#include "core/draft.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/owed_lines.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "register/rooms/room_register.h"
#include "slips/slip_content.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace yingke::frontdesk {

namespace {

/// What was recorded in the matter that runs: an earlier payment's means are not this one's. Empty: nothing was.
QString recordedText(const core::Visit& visit, const char* fact) {
    const auto found = visit.facts.find(core::FactId{fact});
    const bool isHere = found != visit.facts.end() && visit.run.recorded.count(core::FactId{fact}) > 0;
    const auto* value = isHere ? std::get_if<std::string>(&found->second) : nullptr;
    return value != nullptr ? QString::fromStdString(*value) : QString();
}

registers::Settlement settlementOf(const core::Taking& taking, const core::OwedLine& line) {
    const auto day = [](const std::string& text) {
        return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    };
    registers::Settlement paid;
    paid.room = QString::fromStdString(line.room);
    paid.line = {QString::fromStdString(line.fee), line.sum.fen, QString::fromStdString(line.payer), day(line.from),
                 day(line.until)};
    paid.receipt = QString::fromStdString(taking.receipt.value);
    paid.number = QString::fromStdString(taking.number);
    paid.person = QString::fromStdString(taking.by.value);
    paid.utc = taking.at.utc;
    return paid;
}

/// The promises to bring the invoice of this receipt: made after it, and before the visit's next receipt. Where another
/// receipt of the visit has the same sum one promise may stand for both, and goes on.
std::vector<core::PromiseId> invoicesOwed(const core::Hall& hall, const core::Taking& taking) {
    const std::string invoice = "invoice"; // as the scripts call it that take money
    core::Millis until = std::numeric_limits<core::Millis>::max();
    for (const auto& [receipt, other] : hall.takings) {
        if (other.visit != taking.visit || receipt == taking.receipt) {
            continue;
        }
        if (!other.givenBack && other.payment.sum == taking.payment.sum) {
            return {};
        }
        if (other.at.steady > taking.at.steady) {
            until = std::min(until, other.at.steady);
        }
    }
    std::vector<core::PromiseId> owed;
    for (const auto& [id, promise] : hall.promises) {
        const core::Millis made = promise.madeAt.steady;
        if (promise.visit == taking.visit && promise.kind == invoice && promise.state == core::PromiseState::Open &&
            made >= taking.at.steady && made < until) {
            owed.push_back(id);
        }
    }
    return owed;
}

QString periodText(const core::OwedLine& line) {
    const QString from = QString::fromStdString(line.from).replace(QLatin1Char('-'), QLatin1Char('.'));
    const QString until = QString::fromStdString(line.until).replace(QLatin1Char('-'), QLatin1Char('.'));
    return from.isEmpty()    ? QString()
           : until.isEmpty() ? from + QStringLiteral("起")
                             : from + QStringLiteral("–") + until;
}

} // namespace

core::PaymentMeans meansOf(const QString& words) {
    const auto says = [&words](std::initializer_list<const char16_t*> some) {
        return std::any_of(some.begin(), some.end(), [&words](const char16_t* one) {
            return words.contains(QStringView(one), Qt::CaseInsensitive);
        });
    };
    return says({u"现金", u"cash"})                                           ? core::PaymentMeans::Cash
           : says({u"转账", u"汇款", u"transfer"})                            ? core::PaymentMeans::Transfer
           : says({u"微信", u"支付宝", u"云闪付", u"扫码", u"手机", u"数字"}) ? core::PaymentMeans::Mobile
           : says({u"卡", u"POS", u"card"})                                   ? core::PaymentMeans::Card
                                                                              : core::PaymentMeans::Other;
}

DeskTill::DeskTill(DecisionLoop& loop, registers::RoomRegister* rooms) : m_loop(loop), m_rooms(rooms) {
    for (const auto& [receipt, taking] : loop.hall().takings) {
        if (!taking.payment.settles.empty()) {
            m_unsettled.push_back(receipt);
        }
    }
    openOrphans();
    settle();
    QObject::connect(&loop, &DecisionLoop::happened, &loop, [this](const core::EventRecord& record) { note(record); });
}

/// A mark later than the last event of the log is of a payment that no journal has: the program ended before it was
/// written.
void DeskTill::openOrphans() {
    if (m_rooms == nullptr || !m_rooms->isOpen() || m_loop.hall().last.utc == 0) {
        return;
    }
    for (const registers::Settlement& one : m_rooms->settledSince(m_loop.hall().last.utc)) {
        if (m_loop.hall().takings.count(core::SlipId{one.receipt.toStdString()}) == 0) {
            m_fault = m_rooms->openAgain(one.receipt);
        }
    }
}

void DeskTill::note(const core::EventRecord& record) {
    if (const auto* taken = std::get_if<core::event::MoneyTaken>(&record.event); taken != nullptr) {
        m_unsettled.push_back(taken->receipt);
        settle();
    } else if (const auto* back = std::get_if<core::event::MoneyReturned>(&record.event); back != nullptr) {
        m_unsettled.push_back(back->receipt);
        settle();
    } else if (const auto* handed = std::get_if<core::event::MoneyHandedOver>(&record.event); handed != nullptr) {
        m_last = HandedOver{record.id, record.at, record.actor, *handed, {}};
        for (const core::SlipId& receipt : handed->receipts) {
            if (const auto found = m_loop.hall().takings.find(receipt); found != m_loop.hall().takings.end()) {
                m_last->takings.push_back(found->second);
            }
        }
    }
}

void DeskTill::settle() {
    if (m_rooms == nullptr) {
        m_unsettled.clear();
        return;
    }
    m_fault.clear();
    std::erase_if(m_unsettled, [this](const core::SlipId& receipt) {
        const auto found = m_loop.hall().takings.find(receipt);
        if (found == m_loop.hall().takings.end() || found->second.payment.settles.empty()) {
            return true;
        }
        const core::Taking& taking = found->second;
        std::vector<registers::Settlement> paid;
        for (const core::OwedLine& line : taking.payment.settles) {
            paid.push_back(settlementOf(taking, line));
        }
        const QString told =
            taking.givenBack ? m_rooms->openAgain(QString::fromStdString(receipt.value)) : m_rooms->settle(paid);
        m_fault = told.isEmpty() ? m_fault : told;
        return told.isEmpty();
    });
}

std::vector<core::OwedLine> DeskTill::linesPaid(const core::Visit& visit) const {
    const auto household = m_rooms != nullptr ? m_rooms->household(QString::fromStdString(visit.visitor.room))
                                              : std::optional<registers::Household>();
    if (!household) {
        return {};
    }
    const auto owed = linesOwed(*household, visit.visitor.role, m_loop.hall());
    std::vector<core::OwedLine> paid;
    for (const registers::Arrear& line : linesMeant(recordedText(visit, "item"), owed)) {
        paid.push_back(owedLine(registers::normalForm(household->room), line));
    }
    return paid;
}

void DeskTill::itemise(slips::SlipContent& receipt, const core::Visit& visit) const {
    const std::vector<core::OwedLine> lines =
        receipt.kind == "receipt" ? linesPaid(visit) : std::vector<core::OwedLine>();
    core::Money sum;
    for (const core::OwedLine& line : lines) {
        sum.fen += line.sum.fen;
    }
    // A receipt never says more or less than was paid.
    if (lines.empty() || core::moneyFromText(receipt.value("total").toStdString()) != sum) {
        return;
    }
    receipt.rows.clear();
    for (const core::OwedLine& line : lines) {
        const QString price = QString::fromStdString(core::toText(line.sum));
        receipt.rows.push_back({{"name", slips::onOneLine(QString::fromStdString(line.fee))},
                                {"period", periodText(line)},
                                {"price", price},
                                {"quantity", QStringLiteral("1")},
                                {"sum", price}});
    }
}

core::Payment DeskTill::paymentOf(const core::Visit& visit, const slips::SlipContent& receipt) const {
    core::Payment payment;
    payment.payer = receipt.value("visitor").toStdString();
    payment.room = receipt.value("room").toStdString();
    QStringList names;
    for (const auto& row : receipt.rows) {
        const auto name = row.find("name");
        names << (name != row.end() ? name->second : QString());
    }
    payment.item = names.join(QStringLiteral("、")).toStdString();
    payment.sum = core::moneyFromText(receipt.value("total").toStdString()).value_or(core::Money{});
    payment.meansName = recordedText(visit, "paid_by").toStdString();
    payment.means = meansOf(QString::fromStdString(payment.meansName));
    // As the receipt has it: what was typed on a way that was gone back from is no part of this payment.
    if (payment.means == core::PaymentMeans::Cash) {
        payment.received = core::moneyFromText(receipt.value("received").toStdString()).value_or(core::Money{});
    }
    payment.reference = receipt.value("reference").toStdString();
    for (const core::OwedLine& line : linesPaid(visit)) {
        payment.settles.push_back(line);
    }
    return payment;
}

std::optional<Refusal> DeskTill::take(core::Draft& draft, const core::command::IssueSlip& slip) const {
    const core::Visit* visit = draft.visit(slip.visit);
    const auto content = slips::contentFrom(slip.content);
    if (slip.kind != "receipt" || visit == nullptr || !content) {
        return std::nullopt;
    }
    core::Payment payment = paymentOf(*visit, *content);
    core::Money owed;
    for (const core::OwedLine& line : payment.settles) {
        owed.fen += line.sum.fen;
    }
    if (!payment.settles.empty() && owed != payment.sum) {
        tellRefused("SumIsNotOwed");
        return Refusal{
            Texts::tr("%1 is owed by the register, and %2 was to be paid. Go back and choose again "
                      "({key:back}).")
                .arg(QString::fromStdString(core::toText(owed)), QString::fromStdString(core::toText(payment.sum))),
            slip.visit,
            {}};
    }
    const auto rejection =
        draft.decide(core::Command(core::command::TakeMoney{slip.visit, slip.slip, slip.number, std::move(payment)}));
    return rejection ? std::optional(refusalOf(*rejection, slip.visit)) : std::nullopt;
}

std::vector<const core::Taking*> DeskTill::here() const {
    return core::uncovered(m_loop.hall(), m_loop.context().desk);
}

int DeskTill::count() const {
    const auto takings = here();
    return static_cast<int>(
        std::count_if(takings.begin(), takings.end(), [](const core::Taking* one) { return one->isHere(); }));
}

std::vector<core::MeansCount> DeskTill::expected() const { return core::expectedIn(here()); }

std::optional<Refusal> DeskTill::giveBack(const core::SlipId& receipt, core::GivenBack how, const QString& reason,
                                          const core::PersonId& confirmedBy) {
    std::vector<core::Command> commands{core::command::ReturnMoney{receipt, how, reason.toStdString(), confirmedBy}};
    if (const auto taking = m_loop.hall().takings.find(receipt); taking != m_loop.hall().takings.end()) {
        // Finance makes out no invoice for money that was given back.
        const QString why =
            Texts::tr("The money of receipt %1 was given back.").arg(QString::fromStdString(taking->second.number));
        for (const core::PromiseId& promise : invoicesOwed(m_loop.hall(), taking->second)) {
            commands.emplace_back(core::command::WithdrawPromise{promise, why.toStdString()});
        }
    }
    return m_loop.act(commands, {});
}

std::optional<Refusal> DeskTill::handOver(const core::PersonId& to, const std::vector<core::MeansCount>& counted,
                                          const QString& reason) {
    return m_loop.act({core::command::HandOverMoney{to, counted, reason.toStdString()}}, {});
}

std::vector<core::KeptPaper> DeskTill::keptPapers() const {
    std::vector<core::KeptPaper> papers;
    for (const auto& [key, paper] : m_loop.hall().keptPapers) {
        papers.push_back(paper);
    }
    std::stable_sort(papers.begin(), papers.end(),
                     [](const core::KeptPaper& a, const core::KeptPaper& b) { return a.since.utc < b.since.utc; });
    return papers;
}

std::optional<Refusal> DeskTill::givePapersBack(const core::VisitId& visit, const std::vector<core::PaperKey>& papers,
                                                const QString& to) {
    std::vector<core::Command> commands{core::command::GiveBackPapers{visit, papers, to.toStdString()}};
    // Who is being served has come for them: the matter is that of the visit that left them here.
    const core::Visit* here = m_loop.activeVisit();
    const bool fetches = here != nullptr && here->channel == core::Channel::InPerson && here->id != visit &&
                         here->linked.count(visit) == 0 && core::find(m_loop.hall(), visit) != nullptr;
    if (fetches) {
        commands.emplace_back(core::command::LinkVisits{here->id, visit});
    }
    return m_loop.act(commands, visit);
}

} // namespace yingke::frontdesk
