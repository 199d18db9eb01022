// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/till/till_board.h"

#include "core/roles.h"
#include "desk/parts/count_question.h"
#include "desk/parts/row_keys.h"
#include "desk/questions/whom_to_ask.h"
#include "frontdesk/desk_till.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "slips/till_sheet.h"
#include "ui_till_board.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace yingke::desk {

namespace {

QString yuan(core::Money sum) { return QString::fromStdString(core::toText(sum)); }

} // namespace

TillBoard::TillBoard(SlipDesk& slips, Overlay& overlay, QWidget* window)
    : Shade(window, 1000), m_ui(std::make_unique<Ui::TillBoard>()), m_slips(slips), m_desk(slips.desk()),
      m_overlay(overlay) {
    widgets::layInto(*m_ui, column());
    build();
    connect(&m_desk, &frontdesk::FrontDesk::hallChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&m_overlay, &Overlay::closed, this, [this] {
        if (m_asking) {
            m_asking = false;
            refresh();
            setFocus();
        }
    });
}

TillBoard::~TillBoard() = default;

void TillBoard::build() {
    QHeaderView* heads = m_ui->tillTable->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(3, QHeaderView::Stretch);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto press = [this](QPushButton* button, const widgets::KeyName& key, auto act) {
        widgets::showKey(button, key);
        connect(button, &QPushButton::clicked, this, act);
    };
    press(m_ui->tillVoid, {"till.act", 1}, [this] { act(1); });
    press(m_ui->tillReturn, {"till.act", 2}, [this] { act(2); });
    press(m_ui->tillSheet, "till.sheet", [this] { sheet(SheetOn::Paper); });
    press(m_ui->tillClose, "question.close", [this] { dismiss(); });
    press(m_ui->tillHandOver, "till.hand_over", [this] { handOver(); });
    m_keys.onNumber("till.act", [this](int number) { act(number); });
    m_keys.on("till.sheet", [this] { sheet(SheetOn::Paper); });
    m_keys.on("till.pdf", [this] { sheet(SheetOn::Pdf); });
    m_keys.on("question.close", [this] { dismiss(); });
    m_keys.on("till.hand_over", [this] { handOver(); });
}

void TillBoard::showTill() {
    m_asking = false;
    refresh();
    m_ui->tillTable->setCurrentCell(m_ui->tillTable->rowCount() - 1, 0);
    say(m_desk.till().fault());
    open();
}

void TillBoard::refresh() {
    const int before = m_ui->tillTable->currentRow();
    fill();
    m_ui->tillTable->setCurrentCell(std::min(before, m_ui->tillTable->rowCount() - 1), 0);
    const bool any = !m_shown.empty();
    m_ui->tillExpected->setText(any ? aboutExpected() : tr("No money has been taken since the last account."));
    for (QPushButton* button : {m_ui->tillVoid, m_ui->tillReturn, m_ui->tillHandOver}) {
        button->setEnabled(any);
    }
    m_ui->tillSheet->setEnabled(m_desk.till().lastAccount().has_value());
    place();
}

void TillBoard::fill() {
    const auto takings = m_desk.till().here();
    m_shown.clear();
    m_ui->tillTable->setRowCount(static_cast<int>(takings.size()));
    for (const core::Taking* taking : takings) {
        const int row = static_cast<int>(m_shown.size());
        const core::Payment& paid = taking->payment;
        QString state;
        if (taking->givenBack) {
            state = *taking->givenBack == core::GivenBack::Voided ? tr("void") : tr("given back");
        } else if (!paid.settles.empty()) {
            state = tr("arrears settled");
        }
        QString whose = QString::fromStdString(paid.room);
        whose += (whose.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(paid.payer);
        const QString cells[] = {office::timeText(taking->at, false),
                                 QString::fromStdString(taking->number),
                                 whose,
                                 QString::fromStdString(paid.item),
                                 QString::fromStdString(paid.meansName),
                                 yuan(paid.sum),
                                 state};
        for (int column = 0; column < 7; ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            if (taking->givenBack) {
                cell->setForeground(widgets::inkOf(this, widgets::Ink::OverdueText));
            }
            m_ui->tillTable->setItem(row, column, cell);
        }
        m_shown.push_back(taking->receipt);
    }
}

QString TillBoard::aboutExpected() const {
    const std::vector<core::MeansCount> expected = m_desk.till().expected();
    core::Money all;
    for (const core::MeansCount& count : expected) {
        all.fen += count.expected.fen;
    }
    return tr("To be handed over: %1 yuan (%2)").arg(yuan(all), slips::countsText(expected));
}

const core::Taking* TillBoard::chosen() const {
    const int row = m_ui->tillTable->currentRow();
    const auto& takings = m_desk.hall().takings;
    const auto found = row >= 0 && row < static_cast<int>(m_shown.size())
                           ? takings.find(m_shown.at(static_cast<std::size_t>(row)))
                           : takings.end();
    return found != takings.end() ? &found->second : nullptr;
}

std::vector<core::PersonId> TillBoard::others(QStringList& names, const char* firstRole) const {
    const core::RoleId role{firstRole};
    const std::vector<core::PersonId> holders = m_desk.office().holders(role);
    const std::vector<core::PersonId> standIns = m_desk.office().standIns(role);
    const auto among = [](const std::vector<core::PersonId>& some, const core::PersonId& person) {
        return std::find(some.begin(), some.end(), person) != some.end();
    };
    std::vector<core::PersonId> people;
    for (const office::Colleague& one : m_desk.office().roster()) {
        if (one.active && one.id != m_desk.me()) {
            people.push_back(one.id);
        }
    }
    const auto rank = [&](const core::PersonId& person) {
        const int matter = among(holders, person) ? 0 : among(standIns, person) ? 1 : 2;
        return std::pair(core::isToldOut(m_desk.hall(), person), matter);
    };
    std::stable_sort(people.begin(), people.end(),
                     [&rank](const core::PersonId& a, const core::PersonId& b) { return rank(a) < rank(b); });
    for (const core::PersonId& person : people) {
        names << withStanding(m_desk, person);
    }
    return people;
}

QString TillBoard::notHere(const core::PersonId& person) const {
    return core::isToldOut(m_desk.hall(), person)
               ? tr("%1 is out. Choose somebody who is here, or note with {key:desk.staff} who is back.")
                     .arg(office::nameOf(m_desk.office(), person))
               : QString();
}

void TillBoard::act(int number) {
    const core::Taking* taking = chosen();
    if (taking == nullptr || !taking->isHere()) {
        say(taking == nullptr ? tr("Choose the receipt first.") : tr("The money of this receipt has been given back."));
        return;
    }
    const auto how = number == 1 ? core::GivenBack::Voided : core::GivenBack::Refunded;
    const core::SlipId receipt = taking->receipt;
    Question question;
    question.title =
        number == 1 ? tr("Make the receipt void: who confirms it?") : tr("Give the money back: who confirms it?");
    question.note = tr("Receipt %1 · %2 · %3 yuan, %4")
                        .arg(QString::fromStdString(taking->number), QString::fromStdString(taking->payment.item),
                             yuan(taking->payment.sum), QString::fromStdString(taking->payment.meansName));
    const std::vector<core::PersonId> people = others(question.options, core::role::serviceSupervisor);
    question.picked = -1; // it takes a second person, who is named on purpose
    question.lines = {{tr("why (kept in the log)"), {}, {}}};
    question.done = [this, receipt, how, people](int option, const QStringList& written) -> Reply {
        if (option < 0 || option >= static_cast<int>(people.size())) {
            return tr("Choose the second person who confirms it. Add colleagues with {key:desk.colleague}.");
        }
        const core::PersonId& second = people.at(static_cast<std::size_t>(option));
        if (const QString out = notHere(second); !out.isEmpty()) {
            return out;
        }
        const QString why = written.value(0).trimmed();
        if (why.isEmpty()) {
            return {tr("Write why; the reason is kept in the log."), 0};
        }
        if (const auto refusal = m_desk.till().giveBack(receipt, how, why, second)) {
            return refusal->sentence;
        }
        say(tr("The money goes back to the visitor; no invoice is owed for this receipt any more."));
        return {};
    };
    question.isFinal = true;
    m_asking = true;
    m_overlay.ask(question);
}

void TillBoard::handOver() {
    if (m_shown.empty()) {
        say(tr("There is no money at the desk to hand over."));
        return;
    }
    Question question;
    question.title = tr("Who takes the money for finance?");
    question.note = aboutExpected();
    const std::vector<core::PersonId> people = others(question.options, "finance");
    question.picked = -1;
    question.done = [this, people](int option, const QStringList&) -> Reply {
        if (option < 0 || option >= static_cast<int>(people.size())) {
            return tr("Choose who takes it. Add colleagues with {key:desk.colleague}.");
        }
        const core::PersonId& taker = people.at(static_cast<std::size_t>(option));
        if (const QString out = notHere(taker); !out.isEmpty()) {
            return out;
        }
        count(taker);
        return {};
    };
    m_asking = true;
    m_overlay.ask(question);
}

void TillBoard::count(const core::PersonId& to) {
    Question question =
        CountQuestion::of(m_desk.till().expected(),
                          [this, to](const std::vector<core::MeansCount>& counted, const QString& why) -> Reply {
                              if (const auto refusal = m_desk.till().handOver(to, counted, why)) {
                                  return refusal->sentence;
                              }
                              say(tr("Account %1 is recorded. Print its sheet with {key:till.sheet}; both sign it.")
                                      .arg(QString::fromStdString(m_desk.till().lastAccount()->account.account)));
                              widgets::restyle(m_ui->tillTold, "role", "quiet");
                              return {};
                          });
    question.title = tr("Count, and hand over to %1").arg(office::nameOf(m_desk.office(), to));
    question.note = aboutExpected();
    question.isFinal = true;
    m_asking = true;
    m_overlay.ask(question);
}

void TillBoard::sheet(SheetOn what) {
    const auto& last = m_desk.till().lastAccount();
    if (!last) {
        say(tr("No account has been made since the program was started."));
        return;
    }
    if (!m_desk.journal().durable(last->event)) {
        say(tr("The account is being recorded. Print its sheet once it is."));
        return;
    }
    const auto named = [this](const core::PersonId& person) {
        const office::Colleague* one = m_desk.office().colleague(person);
        const QString post = one != nullptr ? QString::fromStdString(one->post) + QLatin1Char(' ') : QString();
        return post + office::nameOf(m_desk.office(), person);
    };
    const slips::SlipContent content =
        slips::tillSheet({QString::fromStdString(last->account.account), last->at, named(last->by),
                          named(last->account.to), QString::fromStdString(m_desk.office().text("community")),
                          last->account.counts, last->takings, QString::fromStdString(last->account.reason)});
    const QString fault = what == SheetOn::Pdf ? m_slips.saveSheet(content) : m_slips.printSheet(content);
    say(fault.isEmpty() ? tr("The sheet of account %1 has come out.").arg(content.value("number")) : fault);
    widgets::restyle(m_ui->tillTold, "role", fault.isEmpty() ? "quiet" : "error");
}

void TillBoard::say(const QString& sentence) {
    m_ui->tillTold->setText(widgets::keyed(sentence));
    widgets::restyle(m_ui->tillTold, "role", "error"); // whoever tells of something done says so behind it
    m_ui->tillTold->setAccessibleName(m_ui->tillTold->text());
    m_ui->tillTold->setVisible(!sentence.isEmpty());
    place();
}

void TillBoard::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.hear(*event)) {
        goByRow(*m_ui->tillTable, *event);
    }
    event->accept(); // nothing under it hears a key
}

} // namespace yingke::desk
