// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_fields.h"
#include "widgets/step/step_sheets.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace yingke;

TEST_CASE("a field with a list: Down opens it, Enter picks; anything else may be written") {
    scenario::Field field;
    field.spec.id = core::FactId{"specialist"};
    field.options = {"燃气 · 示例燃气抢修", "空调 · 示例制冷维修部"};
    scenario::Field other;
    other.spec.id = core::FactId{"room"};
    widgets::StepFields holder({field, other}, {}, {}, nullptr);
    const auto* plain = holder.findChild<QLineEdit*>(QStringLiteral("fact-room"));
    auto* edit = holder.findChild<QLineEdit*>(QStringLiteral("fact-specialist"));
    REQUIRE(plain != nullptr);
    REQUIRE(edit != nullptr);
    CHECK(plain->completer() == nullptr);
    REQUIRE(edit->completer() != nullptr);
    CHECK_FALSE(edit->placeholderText().isEmpty());
    holder.show();
    holder.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&holder));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Down);
    QAbstractItemView* popup = edit->completer()->popup();
    REQUIRE(popup->isVisible());
    CHECK(popup->model()->rowCount() == 2);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("燃气 · 示例燃气抢修"));
    edit->setText(QStringLiteral("别的单位"));
    CHECK(edit->text() == QStringLiteral("别的单位"));
}

TEST_CASE("what the office shows is drawn as plain text, and an unwritten text says so") {
    const scenario::Sheet table{
        "price_list", "价目表", {{"项目", "价格"}, {"<img src='file:///etc/passwd'>", "30.00"}}, "示例"};
    widgets::StepSheets sheets({table, {"parking_rules", "停车规定", {}, {}}}, nullptr);
    const QList<QLabel*> labels = sheets.findChildren<QLabel*>();
    bool literal = false;
    for (const QLabel* label : labels) {
        CHECK(label->textFormat() == Qt::PlainText);
        literal = literal || label->text() == QStringLiteral("<img src='file:///etc/passwd'>");
    }
    CHECK(literal);
    CHECK(sheets.findChild<QFrame*>(QStringLiteral("sheet-price_list")) != nullptr);
    const auto* empty = sheets.findChild<QFrame*>(QStringLiteral("sheet-parking_rules"));
    REQUIRE(empty != nullptr);
    CHECK(empty->findChildren<QLabel*>().size() == 2);
}
