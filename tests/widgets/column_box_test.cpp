// SPDX-License-Identifier: GPL-3.0-or-later
// Five answers of a start's question are read whole.
#include "widgets/parts/column_box.h"

#include <catch2/catch.hpp>

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace yingke;

namespace {

/// How many answers are narrower than what they say.
int cutOff(const QMessageBox& box) {
    int cut = 0;
    for (const QPushButton* one : box.findChildren<QPushButton*>()) {
        cut += one->width() < one->sizeHint().width() ? 1 : 0;
    }
    return cut;
}

void ask(QMessageBox& box) {
    box.setText(QStringLiteral("记录文件与写入时不同：日志在第 2 条之前就结束了，而本机见过这一条。").repeated(4));
    for (const char16_t* answer : {u"回到最新的完好备份（12345 条）", u"新建记录文件", u"查看可以读出的内容",
                                   u"是有意放回的：接着用这本日志", u"先接待客户，以后再决定", u"关闭，不作任何改动"}) {
        box.addButton(QStringView(answer).toString(), QMessageBox::AcceptRole);
    }
}

} // namespace

TEST_CASE("six answers below each other are read whole; side by side they are cut off") {
    QMessageBox wide;
    ask(wide);
    wide.show();
    REQUIRE(QTest::qWaitForWindowExposed(&wide));
    CHECK(cutOff(wide) > 0); // the control
    QMessageBox box;
    ask(box);
    widgets::answersInColumn(box);
    box.show();
    REQUIRE(QTest::qWaitForWindowExposed(&box));
    CHECK(box.findChildren<QPushButton*>().size() == 6);
    CHECK(cutOff(box) == 0);
}
