// SPDX-License-Identifier: GPL-3.0-or-later
// How many of what: lists as people type them, and as they stand in the field.
#include "widgets/facts/fact_text.h"

#include <catch2/catch.hpp>

using namespace yingke;
using core::ListItem;
using Items = std::vector<ListItem>;

namespace {

Items itemsOf(const char* typed) {
    const auto value = widgets::valueOf(scenario::FactType::List, QString::fromUtf8(typed));
    REQUIRE(value);
    return std::get<Items>(*value);
}

} // namespace

TEST_CASE("goods are counted as people say it") {
    CHECK(itemsOf("沙发 2 套") == Items{{"沙发", 2, "", "套"}});
    CHECK(itemsOf("沙发2套") == Items{{"沙发", 2, "", "套"}});
    CHECK(itemsOf("沙发两套") == Items{{"沙发", 2, "", "套"}});
    CHECK(itemsOf("2套沙发") == Items{{"沙发", 2, "", "套"}});
    CHECK(itemsOf("一张床") == Items{{"床", 1, "", "张"}});
    CHECK(itemsOf("纸箱 十二个") == Items{{"纸箱", 12, "", "个"}});
    CHECK(itemsOf("椅子二十把") == Items{{"椅子", 20, "", "把"}});
    CHECK(itemsOf("空调3 2台") == Items{{"空调3", 2, "", "台"}});
    CHECK(itemsOf("沙发 2套 | 三人座、茶几1张、冰箱") ==
          Items{{"沙发", 2, "三人座", "套"}, {"茶几", 1, "", "张"}, {"冰箱", 1, "", ""}});
}

TEST_CASE("without a unit as before; a name that has a number in it is a name") {
    CHECK(itemsOf("沙发 2，椅子×4") == Items{{"沙发", 2, "", ""}, {"椅子", 4, "", ""}});
    for (const char* name : {"四件套", "床上四件套", "三人沙发", "一体机", "八仙桌", "三角架", "五斗柜", "双人床",
                             "三件式衣柜", "一次性纸杯", "空调3", "三组合沙发"}) {
        INFO(name);
        CHECK(itemsOf(name) == Items{{name, 1, "", ""}});
    }
    CHECK(itemsOf("床上四件套 2") == Items{{"床上四件套", 2, "", ""}});
}

TEST_CASE("a list comes back from its field as it was") {
    const Items items{
        {"四件套", 1, "", ""}, {"沙发", 2, "三人座", "套"}, {"空调3", 2, "", "台"}, {"计划三", 4, "", ""}};
    CHECK(itemsOf(widgets::fieldText(items).toUtf8().constData()) == items);
    CHECK(widgets::quantityOf(QStringLiteral("2 套")) == std::pair(std::int64_t{2}, std::string("套")));
    CHECK(widgets::quantityOf(QStringLiteral("12")) == std::pair(std::int64_t{12}, std::string()));
    CHECK_FALSE(widgets::quantityOf(QStringLiteral("两")));
    CHECK_FALSE(widgets::quantityOf(QStringLiteral("2 匹")));
}
