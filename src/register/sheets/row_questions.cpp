// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_questions.h"

#include "register/rooms/register_fields.h"
#include "register/rooms/texts.h"
#include "register/sheets/column_titles.h"

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

std::vector<SheetChoice> roleChoices() {
    std::vector<SheetChoice> choices;
    for (const ResidentRole role : {ResidentRole::Owner, ResidentRole::Tenant, ResidentRole::Family,
                                    ResidentRole::Contact, ResidentRole::Unknown}) {
        choices.push_back({QString::number(static_cast<int>(role)), roleWord(role)});
    }
    choices.push_back({answers::leftOut, Texts::tr("not to be taken")});
    return choices;
}

class RowQuestions {
public:
    RowQuestions(const RowFindings& found, const QString& sheet, const SheetShape& shape, const SheetAnswers& given)
        : m_found(found), m_sheet(sheet), m_shape(shape), m_answers(given) {}

    void askPeople(std::vector<SheetQuestion>& all) const;
    void askPayments(std::vector<SheetQuestion>& all) const;
    void askStandings(std::vector<SheetQuestion>& all) const;
    void askDoubts(std::vector<SheetQuestion>& all) const;
    void askDebts(std::vector<SheetQuestion>& all) const;
    void askFile(std::vector<SheetQuestion>& all) const;

private:
    /// Of this file, where any row is concerned.
    void ask(std::vector<SheetQuestion>& all, const char* what, const RowFindings::Counted& of, const QString& text,
             std::vector<SheetChoice> choices) const;
    [[nodiscard]] QString answerTo(const QString& question) const { return m_answers.said.value(question); }
    [[nodiscard]] QString idOf(const char* what) const { return question::ofFile(what, m_sheet); }

    const RowFindings& m_found;
    const QString& m_sheet;
    const SheetShape& m_shape;
    const SheetAnswers& m_answers;
};

void RowQuestions::askPeople(std::vector<SheetQuestion>& all) const {
    using F = SheetField;
    const auto ask = [&](const QString& id, int row, int rows, const QString& text, std::vector<SheetChoice> choices) {
        all.push_back({id, m_sheet, row, rows, text, std::move(choices), answerTo(id)});
    };
    constexpr std::size_t mostRoles = 12;
    if (m_found.roleColumn && m_found.roles.size() > mostRoles) {
        ask(question::column(m_shape.key, m_shape.at.of(*m_found.roleColumn)), m_found.roles.front().first, 0,
            Texts::tr("The column \"%1\" holds more than 12 words that are no roles. Is it another column?")
                .arg(m_shape.titleOf(*m_found.roleColumn)),
            {{answers::leftOut, Texts::tr("leave the column out")}});
    } else if (m_found.roleColumn) {
        for (const RowFindings::Said& one : m_found.roles) {
            ask(question::role(m_shape.key, one.word), one.first, one.rows,
                one.word.isEmpty() ? Texts::tr("Who are the people where the column \"%1\" says nothing?")
                                         .arg(m_shape.titleOf(*m_found.roleColumn))
                                   : Texts::tr("Who are the people where the column \"%1\" says \"%2\"?")
                                         .arg(m_shape.titleOf(*m_found.roleColumn), one.word),
                roleChoices());
        }
    } else if (m_found.nameRows > 0 && !saysOwner(m_shape.titleOf(F::Name))) {
        ask(question::people(m_shape.key, F::Name), 0, m_found.nameRows,
            Texts::tr("Who are the people of the column \"%1\"? Its title does not say.").arg(m_shape.titleOf(F::Name)),
            roleChoices());
    }
    const bool byHand =
        m_answers.columns.value(m_shape.key).value(m_shape.at.of(F::OccupantName)) == keyOf(F::OccupantName);
    if (m_found.occupantRows > 0 && !byHand && !saysTenant(m_shape.titleOf(F::OccupantName))) {
        ask(question::people(m_shape.key, F::OccupantName), 0, m_found.occupantRows,
            Texts::tr("Who are the people of the column \"%1\"? Its title does not say.")
                .arg(m_shape.titleOf(F::OccupantName)),
            roleChoices());
    }
}

void RowQuestions::askPayments(std::vector<SheetQuestion>& all) const {
    using F = SheetField;
    const auto ask = [&](const QString& id, int row, int rows, const QString& text, std::vector<SheetChoice> choices) {
        all.push_back({id, m_sheet, row, rows, text, std::move(choices), answerTo(id)});
    };
    for (const RowFindings::Said& one : m_found.payments) {
        ask(question::paid(m_shape.key, one.word), one.first, one.rows,
            one.word.isEmpty() ? Texts::tr("Is something owed where the column \"%1\" says nothing?")
                                     .arg(m_shape.titleOf(F::PaidState))
                               : Texts::tr("Is something owed where the column \"%1\" says \"%2\"?")
                                     .arg(m_shape.titleOf(F::PaidState), one.word),
            {{answers::owed, Texts::tr("it is owed")}, {answers::paid, Texts::tr("it is paid")}});
    }
}

void RowQuestions::askStandings(std::vector<SheetQuestion>& all) const {
    constexpr std::ptrdiff_t mostWords = 12;
    for (const auto& [field, one] : m_found.standings) {
        const auto words = std::count_if(m_found.standings.begin(), m_found.standings.end(),
                                         [of = field](const auto& other) { return other.first == of; });
        SheetQuestion asked{question::standing(m_shape.key, field, one.word), m_sheet, one.first, one.rows, {}, {}, {}};
        if (words > mostWords) {
            asked.id = question::column(m_shape.key, m_shape.at.of(field));
            asked.rows = 0;
            asked.text = Texts::tr("The column \"%1\" holds more than 12 words that say neither that a row counts nor "
                                   "that it does not. Is it another column?")
                             .arg(m_shape.titleOf(field));
            asked.choices = {{answers::leftOut, Texts::tr("leave the column out")}};
        } else {
            asked.text = Texts::tr("Do the rows count in which the column \"%1\" says \"%2\"?")
                             .arg(m_shape.titleOf(field), one.word);
            asked.choices = {{answers::counts, Texts::tr("yes, what they say is so now")},
                             {answers::leftOut, Texts::tr("no: whom they name has left, or they are void")}};
            asked.answer = answerTo(asked.id);
        }
        const bool isAsked =
            std::any_of(all.begin(), all.end(), [&asked](const SheetQuestion& other) { return other.id == asked.id; });
        if (!isAsked) {
            all.push_back(std::move(asked));
        }
    }
}

void RowQuestions::ask(std::vector<SheetQuestion>& all, const char* what, const RowFindings::Counted& of,
                       const QString& text, std::vector<SheetChoice> choices) const {
    if (of.rows > 0) {
        all.push_back({idOf(what), m_sheet, of.first, of.rows, text, std::move(choices), answerTo(idOf(what))});
    }
}

void RowQuestions::askDoubts(std::vector<SheetQuestion>& all) const {
    ask(all, "hidden", m_found.hidden,
        Texts::tr("These rows are hidden in the sheet (by hand, folded away or by a filter). Are they taken?"),
        {{answers::taken, Texts::tr("yes, like the others")}, {answers::leftOut, Texts::tr("no, they are left out")}});
    ask(all, "left", m_found.left,
        Texts::tr(
            "In these rows the column \"%1\" says that somebody may have left. Do those whom they name still live "
            "there, or own it?")
            .arg(m_found.left.value),
        {{answers::counts, Texts::tr("yes, they are taken")}, {answers::leftOut, Texts::tr("no, they are not taken")}});
    ask(all, "successor", m_found.successors,
        Texts::tr(
            "These rows name another owner of a home that a row above names one of, since another day. Do both own it "
            "now?"),
        {{answers::counts, Texts::tr("yes, both are taken")},
         {answers::leftOut, Texts::tr("no; these rows are wrong, whoever sold it is to be taken out")}});
    ask(all, "lease", m_found.leases,
        Texts::tr("In these rows the lease has ended by the column \"%1\". Do the tenants still live there?")
            .arg(m_found.leases.value),
        {{answers::counts, Texts::tr("yes, they are taken")}, {answers::leftOut, Texts::tr("no, they are not taken")}});
    ask(all, "offset", m_found.offsets,
        Texts::tr("These rows are below zero, and another row says that the same home owes the same fee. Do they take "
                  "something off it?"),
        {{answers::counts, Texts::tr("no, they were paid in advance; the debt is owed whole")},
         {answers::leftOut, Texts::tr("yes; these rows are wrong, what is left is to be written")}});
    ask(all, "payment", m_found.paid,
        Texts::tr(
            "In these rows a sum is owed, and the column \"%1\" speaks against it (a payment, a remark). Do those who "
            "live there now still owe it?")
            .arg(m_found.paid.value),
        {{answers::owed, Texts::tr("yes, it is what is still open")},
         {answers::paid, Texts::tr("no, these rows are paid")}});
}

void RowQuestions::askDebts(std::vector<SheetQuestion>& all) const {
    ask(all, "prepaid", m_found.prepaid,
        Texts::tr("In these rows a sum is owed, and the column \"%1\" says that money was paid in advance. Is the debt "
                  "owed whole?")
            .arg(m_found.prepaid.value),
        {{answers::counts, Texts::tr("yes, it is owed whole")},
         {answers::leftOut, Texts::tr("no; these rows are wrong, what is left is to be written")}});
    ask(all, "ahead", m_found.ahead,
        Texts::tr("In these rows the column \"%1\" has a day after today. Is the sum owed already?")
            .arg(m_found.ahead.value),
        {{answers::counts, Texts::tr("yes, it is owed already")},
         {answers::leftOut, Texts::tr("no, it is not due; these rows are not taken")}});
    const QString first = m_shape.titleOf(SheetField::Debtor);
    const QString other = m_shape.titleOf(SheetField::OtherDebtor);
    const QString stands = Texts::tr("who stands under \"%1\"");
    ask(all, "payer", m_found.payers,
        Texts::tr("These rows of a debt name somebody under \"%1\" and under \"%2\". Who is to pay?").arg(first, other),
        {{answers::debtor, stands.arg(first)},
         {answers::otherDebtor, stands.arg(other)},
         {answers::leftOut, Texts::tr("that differs; these rows are wrong, who pays is to be written into each")}});
}

void RowQuestions::askFile(std::vector<SheetQuestion>& all) const {
    const std::vector<SheetChoice> above = {{answers::above, Texts::tr("it is that of the row above")},
                                            {QStringLiteral("empty"), Texts::tr("no, these rows are wrong")}};
    const QString empty = Texts::tr("The column \"%1\" is empty here. Was it one merged cell with the row above?");
    ask(all, "building", m_found.blanks[static_cast<std::size_t>(Blank::Building)],
        empty.arg(m_shape.titleOf(SheetField::Building)), above);
    ask(all, "room", m_found.blanks[static_cast<std::size_t>(Blank::Room)],
        empty.arg(m_shape.titleOf(SheetField::Room)), above);
    ask(all, "unit", m_found.blanks[static_cast<std::size_t>(Blank::Unit)],
        empty.arg(m_shape.titleOf(SheetField::Unit)),
        {{answers::above, Texts::tr("it is that of the row above")},
         {QStringLiteral("none"), Texts::tr("no, these have no unit")}});
    ask(all, "community", m_found.blanks[static_cast<std::size_t>(Blank::Community)],
        empty.arg(m_shape.titleOf(SheetField::Community)), above);
    ask(all, "total", m_found.totals,
        m_found.totals.value.isEmpty() ? Texts::tr("Is this a total of other rows?")
                                       : Texts::tr("Is \"%1\" a total of other rows?").arg(m_found.totals.value),
        {{answers::total, Texts::tr("yes, it is not taken")},
         {answers::ownRow, Texts::tr("no, it is a row of its own")}});
    if (m_found.homesWithoutBuilding > 0 && !roomPart(m_sheet).isEmpty()) {
        ask(all, "name", {0, m_found.homesWithoutBuilding, {}},
            Texts::tr("The rows name no building. Is it the worksheet's name, %1?").arg(m_sheet),
            {{answers::building, Texts::tr("yes")}, {answers::leftOut, Texts::tr("no, these rows are wrong")}});
    }
}

} // namespace

std::vector<SheetQuestion> questionsOf(const RowFindings& found, const QString& sheet, const SheetShape& shape,
                                       const SheetAnswers& given) {
    std::vector<SheetQuestion> all;
    const RowQuestions questions(found, sheet, shape, given);
    questions.askPeople(all);
    questions.askPayments(all);
    questions.askStandings(all);
    questions.askDoubts(all);
    questions.askDebts(all);
    questions.askFile(all);
    return all;
}

} // namespace yingke::registers
