// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/column_uses.h"

#include "register/rooms/texts.h"
#include "register/sheets/column_titles.h"

#include <algorithm>

namespace yingke::registers {

namespace {

/// Fills in what each column is; of two that say the same the better title is taken, of two equal ones a person says.
class Assigner {
public:
    Assigner(SheetShape& shape, const SheetAnswers& answers)
        : m_shape(shape), m_byHand(answers.columns.value(shape.key)) {
        for (const ShapeColumn& column : shape.columns) {
            m_meanings.push_back(column.title.isEmpty() ? TitleMeaning{} : meaningOf(shape.kind, column.title));
        }
    }

    void run() {
        for (int i = 0; i < count(); ++i) {
            if (const auto said = m_byHand.constFind(i); said != m_byHand.constEnd()) {
                byHand(i, fieldOf(*said));
            }
        }
        for (int i = 0; i < count(); ++i) {
            byTitle(i);
        }
        for (int i = 0; i < count(); ++i) {
            ofPerson(i);
        }
        owed();
        otherRoom();
        otherDebtor();
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_shape.columns.size()); }
    ShapeColumn& column(int i) { return m_shape.columns[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const TitleMeaning& meaning(int i) const { return m_meanings[static_cast<std::size_t>(i)]; }
    void take(int i, SheetField field) {
        column(i).use = ColumnUse::Taken;
        column(i).field = field;
        column(i).why.clear();
        m_shape.at.put(field, i);
    }
    void ignore(int i, const QString& why) {
        column(i).use = ColumnUse::Ignored;
        column(i).why = why;
    }
    void ask(int i, const QString& why) {
        column(i).use = ColumnUse::Asked;
        column(i).why = why;
    }

    void byHand(int i, std::optional<SheetField> field) {
        if (field && !m_shape.has(*field)) {
            take(i, *field);
        } else {
            ignore(i, Texts::tr("left out by choice"));
        }
    }

    void byTitle(int i) {
        const TitleMeaning& one = meaning(i);
        if (m_byHand.contains(i) || one.kind != TitleMeaning::Kind::Field) {
            return;
        }
        const int taken = m_shape.at.of(one.field);
        if (taken < 0) {
            take(i, one.field);
            return;
        }
        if (m_byHand.contains(taken)) {
            ignore(i, otherColumn(taken));
            return;
        }
        // Passed over, a second column of these could have taken a right or a debt away.
        const bool weighs = one.field == SheetField::Amount || one.field == SheetField::PersonState ||
                            one.field == SheetField::Validity || one.field == SheetField::MovedOut;
        if (meaning(taken).rank == one.rank || weighs) {
            ask(i, Texts::tr("says the same as another column"));
        } else if (one.rank < meaning(taken).rank) {
            ignore(taken, otherColumn(i));
            take(i, one.field);
        } else {
            ignore(i, otherColumn(taken));
        }
    }
    QString otherColumn(int other) {
        return Texts::tr("the column \"%1\" is taken for it").arg(column(other).title.simplified());
    }

    /// The person whose name stands before column `i`; the only one of the sheet where none does.
    [[nodiscard]] std::optional<SheetField> personBefore(int i) const {
        constexpr SheetField names[] = {SheetField::Name, SheetField::OccupantName, SheetField::FamilyName,
                                        SheetField::Contact};
        std::optional<SheetField> before;
        int nearest = -1;
        int people = 0;
        for (const SheetField name : names) {
            const int at = m_shape.at.of(name);
            people += at >= 0 ? 1 : 0;
            if (at >= 0 && at < i && at > nearest) {
                nearest = at;
                before = name;
            }
        }
        const bool onlyOne = people == 1 && m_shape.has(SheetField::Name);
        return before ? before : onlyOne ? std::optional(SheetField::Name) : std::nullopt;
    }
    static std::optional<SheetField> fieldOfPerson(SheetField name, SheetField basic) {
        const bool telephone = basic == SheetField::Telephone;
        if (name == SheetField::Name) {
            return basic;
        }
        if (name == SheetField::OccupantName) {
            return telephone                       ? std::optional(SheetField::OccupantTelephone)
                   : basic == SheetField::Identity ? std::optional(SheetField::OccupantIdentity)
                                                   : std::nullopt;
        }
        return telephone ? std::optional(name == SheetField::Contact ? SheetField::ContactTelephone
                                                                     : SheetField::FamilyTelephone)
                         : std::nullopt;
    }
    void ofPerson(int i) {
        const TitleMeaning& one = meaning(i);
        if (m_byHand.contains(i) || one.kind != TitleMeaning::Kind::OfPerson) {
            return;
        }
        const auto person = personBefore(i);
        if (!person) {
            ask(i, Texts::tr("whose it is does not show"));
            return;
        }
        const auto field = fieldOfPerson(*person, one.field);
        if (!field) {
            ignore(i, Texts::tr("the register has no place for it"));
        } else if (!m_shape.has(*field)) {
            take(i, *field);
        } else if (meaning(m_shape.at.of(*field)).kind == TitleMeaning::Kind::Field &&
                   one.field != SheetField::Telephone) {
            ignore(i, otherColumn(m_shape.at.of(*field)));
        } else {
            ask(i, Texts::tr("a second one of its kind: whose is it?"));
        }
    }

    /// What is owed is taken from one plain column, or from the one that a person named.
    void owed() {
        if (m_shape.kind != ImportKind::Arrears) {
            return;
        }
        const int taken = m_shape.at.of(SheetField::Amount);
        const bool byPerson = taken >= 0 && m_byHand.contains(taken);
        const bool doubt =
            std::any_of(m_shape.columns.begin(), m_shape.columns.end(), [this](const ShapeColumn& other) {
                const auto i = static_cast<std::size_t>(&other - m_shape.columns.data());
                return other.use == ColumnUse::Asked && m_meanings[i].field == SheetField::Amount;
            });
        if (taken >= 0 && !byPerson && doubt) {
            ask(taken, Texts::tr("says the same as another column"));
            m_shape.at.put(SheetField::Amount, -1);
        }
        for (int i = 0; i < count(); ++i) {
            if (meaning(i).kind == TitleMeaning::Kind::OtherUnit && !m_byHand.contains(i)) {
                ignore(i, Texts::tr("its sums are not in yuan; write them in yuan, such as 1286.40"));
            }
            if (meaning(i).kind == TitleMeaning::Kind::ResemblesOwed && !m_byHand.contains(i)) {
                if (m_shape.has(SheetField::Amount)) {
                    ignore(i, Texts::tr("a sum, but not what is still owed"));
                } else {
                    ask(i, Texts::tr("a sum; is it what is still owed?"));
                }
            }
        }
    }

    /// A second column of rooms is not taken, but must not say another home.
    void otherRoom() {
        for (int i = 0; i < count() && !m_shape.has(SheetField::OtherRoom); ++i) {
            const bool isRoom = meaning(i).kind == TitleMeaning::Kind::Field && meaning(i).field == SheetField::Room;
            if (isRoom && column(i).use == ColumnUse::Ignored && !m_byHand.contains(i)) {
                m_shape.at.put(SheetField::OtherRoom, i);
            }
        }
    }

    /// Beside 业主姓名 a column 租户姓名 is not taken, but one of the two is to pay.
    void otherDebtor() {
        const int debtor = m_shape.at.of(SheetField::Debtor);
        for (int i = 0; i < count() && debtor >= 0 && !m_shape.has(SheetField::OtherDebtor); ++i) {
            const bool isName = meaning(i).kind == TitleMeaning::Kind::Field && meaning(i).field == SheetField::Debtor;
            const bool isOther = saysTenant(column(i).title) != saysTenant(column(debtor).title);
            if (isName && isOther && column(i).use == ColumnUse::Ignored && !m_byHand.contains(i)) {
                m_shape.at.put(SheetField::OtherDebtor, i);
            }
        }
    }

    SheetShape& m_shape;
    QHash<int, QString> m_byHand;
    std::vector<TitleMeaning> m_meanings;
};

} // namespace

void assignColumns(SheetShape& shape, const SheetAnswers& answers) { Assigner(shape, answers).run(); }

} // namespace yingke::registers
