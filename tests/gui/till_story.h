// SPDX-License-Identifier: GPL-3.0-or-later
// A desk whose finance is out, and a tenant's room that owes two lines of fees: they are paid at the real window.
#pragma once

#include "frontdesk/desk_till.h"
#include "gui/slip_story.h"
#include "register/rooms/room_register.h"

namespace yingke::test {

inline const QString tillRoom = QStringLiteral("9-1-0101");

/// The tenant of that room owes two lines: 447.00 and 10.00.
inline registers::Household tenantInArrears() {
    registers::Household one;
    one.room = {QStringLiteral("9"), QStringLiteral("1"), QStringLiteral("0101")};
    one.people = {
        {registers::ResidentRole::Owner, QStringLiteral("钱多"), core::Title::Sir, QStringLiteral("13900000001"), {}},
        {registers::ResidentRole::Tenant,
         QStringLiteral("吴青"),
         core::Title::Madam,
         QStringLiteral("13900000002"),
         {}}};
    one.arrears = {{QStringLiteral("物业费"), 44'700, QStringLiteral("租户"), QDate(2026, 7, 1), QDate(2026, 9, 30)},
                   {QStringLiteral("水费"), 1'000, QStringLiteral("租户"), QDate(2026, 9, 1), QDate(2026, 9, 30)}};
    return one;
}

class TillStory : public SlipStory {
public:
    TillStory() {
        presence("zheng", core::PresenceState::Out);
        REQUIRE(application->rooms().put({tenantInArrears()}).isEmpty());
    }
    core::VisitId tenant() {
        key(Qt::Key_F2);
        const core::VisitId id = desk().focus();
        core::VisitorChange change;
        change.surname = "吴";
        change.title = core::Title::Madam;
        change.room = tillRoom.toStdString();
        change.telephone = "13900000002";
        change.role = core::VisitorRole::Tenant;
        REQUIRE_FALSE(desk().describe(id, change));
        return id;
    }
    QString at(const core::VisitId& id) { return QString::fromStdString(visit(id).run.step.value); }
    void enterUntil(const core::VisitId& id, const char* step) {
        for (int i = 0; i < 20 && at(id) != QLatin1String(step); ++i) {
            window->setFocus();
            key(Qt::Key_Return);
        }
        REQUIRE(at(id).toStdString() == step);
    }
    /// A tenant's release up to the step that asks for the owner's letter.
    void releaseUntilLetter(const core::VisitId& id) {
        REQUIRE_FALSE(desk().beginScenario(id, "release"));
        for (int i = 0; i < 10 && at(id) != QStringLiteral("tenant_fees"); ++i) {
            if (at(id) == QStringLiteral("tenant_card")) {
                const core::PaperKey card{core::PaperId{"identity_card"}, 0};
                REQUIRE_FALSE(desk().play(id, scenario::Mark{card, core::PaperMark::Seen, true}));
            }
            REQUIRE_FALSE(desk().play(id, scenario::Next{}));
        }
        REQUIRE(at(id).toStdString() == "tenant_fees");
    }
    /// From the consent to the receipt that is given out: all that is owed, in cash.
    void payAll(const core::VisitId& id) {
        REQUIRE(at(id).toStdString() == "propose");
        window->setFocus();
        key(Qt::Key_1);
        REQUIRE(at(id).startsWith(QLatin1String("owed"))); // owed_told: a refusal has said the sum a moment ago
        CHECK((at(id) != QLatin1String("owed") || words().contains(QStringLiteral("还有457元没有交"))));
        key(Qt::Key_1);
        enterUntil(id, "take/count");
        REQUIRE_FALSE(desk().play(id, scenario::Fill{{{core::FactId{"paid_by"}, std::string("现金")}}}));
        enterUntil(id, "take/counted");
        window->setFocus();
        key(Qt::Key_1); // the exact sum
        REQUIRE(at(id).toStdString() == "take/receipt");
        window->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier); // a numbered slip is not given out by Enter alone
        REQUIRE(at(id).toStdString() == "promise_invoice");
    }
    qint64 owed() {
        const auto household = application->rooms().household(tillRoom);
        return registers::arrearsOf(*household, core::VisitorRole::Tenant, QDate(2026, 11, 24)).fen;
    }
    QString told() const { return text("tillTold"); }
};

} // namespace yingke::test
