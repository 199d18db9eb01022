// SPDX-License-Identifier: GPL-3.0-or-later
// k05: what can be two homes is no value of a field until somebody has chosen, however often it is confirmed.
#include "widgets/facts/fact_edit.h"

#include <catch2/catch.hpp>

#include <QLineEdit>

#include <memory>

using namespace yingke;

TEST_CASE("k05: a room that can be two homes is chosen among them, and never kept as it was typed") {
    const QStringList gardens{QStringLiteral("东苑3-1-101"), QStringLiteral("西苑3-1-101")};
    widgets::FieldHelp help;
    help.room = [&gardens](const QString& typed) { return gardens.contains(typed) ? typed : QString(); };
    help.choice = [&gardens](const QString& typed) {
        return typed == QStringLiteral("3-1-101") ? widgets::RoomChoice{gardens, {}}
               : typed == QStringLiteral("12栋1")
                   ? widgets::RoomChoice{{QStringLiteral("叠拼12-1")}, QStringLiteral("12-1")}
                   : widgets::RoomChoice{};
    };
    scenario::FactSpec spec;
    spec.id = core::FactId{"room"};
    spec.type = scenario::FactType::Room;
    const std::unique_ptr<widgets::FactEdit> edit(
        widgets::FactEdit::make(scenario::Field{spec, "房号", std::nullopt, {}}, help, nullptr));
    edit->put(QStringLiteral("3-1-101"));
    for (int i = 0; i < 3; ++i) { // a spelling that reads like no room is kept when it is confirmed; this one is not
        CHECK_FALSE(edit->value().has_value());
        for (const QString& one : gardens) {
            CHECK(edit->cantRead().contains(one));
        }
        edit->refuse(edit->cantRead());
    }
    edit->put(gardens.at(1));
    REQUIRE(edit->value().has_value());
    CHECK(*edit->value() == core::FactValue(gardens.at(1).toStdString()));
    // A room that the register may lack is asked once, and kept when it is confirmed.
    edit->put(QStringLiteral("12栋1"));
    CHECK_FALSE(edit->value().has_value());
    CHECK(edit->cantRead().contains(QStringLiteral("叠拼12-1")));
    edit->refuse(edit->cantRead());
    REQUIRE(edit->value().has_value());
    CHECK(*edit->value() == core::FactValue(std::string("12-1")));
    edit->put(QStringLiteral("门卫室"));
    CHECK_FALSE(edit->value().has_value());
    edit->refuse(edit->cantRead());
    CHECK(edit->value().has_value()); // as before: told once, the same again is meant so
}
