// SPDX-License-Identifier: GPL-3.0-or-later
// One step as a view of its own: fields by type, papers, calls; what it emits, and that nothing typed is lost.
#include "widgets/look/theme.h"
#include "widgets/parts/quick_time.h"
#include "widgets/step/step_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace yingke;

namespace {

constexpr core::Moment monday{10'000'000, 1'795'401'360'000, 480}; // 2026-11-23 10:36

scenario::Field field(const char* id, scenario::FactType type) {
    scenario::Field one;
    one.spec.id = core::FactId{id};
    one.spec.type = type;
    one.label = id;
    return one;
}

scenario::Screen screen(std::vector<scenario::Field> fields) {
    scenario::Screen one;
    one.step = core::StepId{"step"};
    one.words = "请您填一下。";
    one.fields = std::move(fields);
    return one;
}

struct Stage {
    Stage() : view(&window) {
        window.setFocusPolicy(Qt::StrongFocus);
        window.resize(760, 700);
        view.resize(760, 700);
        view.setHelp({[] { return monday; }, {}, {}});
        QObject::connect(&view, &widgets::StepView::played, &view, [this](const scenario::Input& input) {
            played.push_back(input);
            if (!refusal.isEmpty() && std::holds_alternative<scenario::Fill>(input)) {
                view.refuse(refusedField, refusal);
            }
        });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void type(const char* name, const QString& text) {
        auto* line = window.findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(line != nullptr);
        line->setFocus();
        QInputMethodEvent event(QString(), {});
        event.setCommitString(text);
        QApplication::sendEvent(line, &event);
    }
    QLineEdit* line(const char* name) { return window.findChild<QLineEdit*>(QLatin1String(name)); }
    /// Shown, and laid out as by the next turn of the event loop.
    void show(const scenario::Screen& screen, const QString& about) {
        view.show(screen, about);
        QApplication::processEvents();
    }
    void click(const char* name) {
        auto* button = window.findChild<QPushButton*>(QLatin1String(name));
        INFO(name);
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The facts of the last Fill.
    std::map<core::FactId, core::FactValue> filled() {
        for (auto input = played.rbegin(); input != played.rend(); ++input) {
            if (const auto* fill = std::get_if<scenario::Fill>(&*input)) {
                return fill->facts;
            }
        }
        return {};
    }
    QWidget window;
    widgets::StepView view;
    std::vector<scenario::Input> played;
    QString refusal;
    QString refusedField;
};

} // namespace

TEST_CASE("times as people type them, and what can't be one") {
    const auto kept = [](const char16_t* typed) {
        return widgets::quickTime(scenario::FactType::DateTime, QString::fromUtf16(typed), monday)
            .value_or(QStringLiteral("-"));
    };
    CHECK(kept(u"14:30") == QStringLiteral("2026-11-23 14:30"));
    CHECK(kept(u"明天 9:00") == QStringLiteral("2026-11-24 09:00"));
    CHECK(kept(u"后天下午3点半") == QStringLiteral("2026-11-25 15:30"));
    CHECK(kept(u"+30") == QStringLiteral("2026-11-23 11:06"));
    CHECK(kept(u"+2h") == QStringLiteral("2026-11-23 12:36"));
    CHECK(kept(u"周三 10点") == QStringLiteral("2026-11-25 10:00"));
    CHECK(kept(u"下周一 10:00") == QStringLiteral("2026-11-30 10:00"));
    CHECK(kept(u"11-26 14:30") == QStringLiteral("2026-11-26 14:30"));
    CHECK(kept(u"2026年11月26日 14:30") == QStringLiteral("2026-11-26 14:30"));
    CHECK(kept(u"１４：３０") == QStringLiteral("2026-11-23 14:30"));
    CHECK(kept(u"2026-11-26T14:30") == QStringLiteral("2026-11-26 14:30"));
    for (const char16_t* wrong :
         {u"25:00", u"2026-02-30 10:00", u"明天", u"soon", u"", u"14:30 明天", u"13-45 10:00"}) {
        INFO(QString::fromUtf16(wrong).toStdString());
        CHECK(kept(wrong) == QStringLiteral("-"));
    }
    CHECK(widgets::quickTime(scenario::FactType::Date, QStringLiteral("明天"), monday) == QStringLiteral("2026-11-24"));
    CHECK_FALSE(widgets::quickTime(scenario::FactType::Date, QStringLiteral("14:30"), monday));
}

TEST_CASE("each type of field takes what people type, and says what it can't take at the field") {
    Stage stage;
    stage.show(screen({field("workers", scenario::FactType::Count), field("sum", scenario::FactType::Money),
                       field("call", scenario::FactType::Telephone), field("part", scenario::FactType::YesNo),
                       field("come_at", scenario::FactType::DateTime)}),
               QStringLiteral("a"));
    stage.type("fact-workers", QStringLiteral("六个"));
    stage.type("fact-sum", QStringLiteral("２０００.５"));
    stage.type("fact-call", QStringLiteral("138-1234-2271"));
    stage.type("fact-come_at", QStringLiteral("明天 9:00"));
    CHECK(
        stage.window.findChild<QLabel*>(QStringLiteral("hint-come_at"))->text().contains(QStringLiteral("2026-11-24")));
    stage.click("fact-part-no");
    stage.view.next();
    CHECK(stage.played.empty());
    auto* wrong = stage.window.findChild<QLabel*>(QStringLiteral("wrong-workers"));
    REQUIRE(wrong != nullptr);
    CHECK(wrong->isVisible());
    CHECK(wrong->text().contains(QStringLiteral("6")));
    CHECK(stage.line("fact-sum")->text() == QStringLiteral("２０００.５")); // nothing lost
    stage.line("fact-workers")->clear();
    stage.type("fact-workers", QStringLiteral("6"));
    stage.view.next();
    REQUIRE(stage.played.size() == 2);
    const auto facts = stage.filled();
    CHECK(facts.at(core::FactId{"workers"}) == core::FactValue(std::int64_t{6}));
    CHECK(facts.at(core::FactId{"sum"}) == core::FactValue(core::Money{200'050}));
    CHECK(facts.at(core::FactId{"call"}) == core::FactValue(std::string("13812342271")));
    CHECK(facts.at(core::FactId{"part"}) == core::FactValue(false));
    CHECK(facts.at(core::FactId{"come_at"}) == core::FactValue(std::string("2026-11-24 09:00")));
    CHECK_FALSE(wrong->isVisible());
}

TEST_CASE("a telephone shows masked once it is not being typed, and keeps its number") {
    Stage stage;
    stage.show(screen({field("call", scenario::FactType::Telephone), field("other", scenario::FactType::Text)}),
               QStringLiteral("a"));
    stage.type("fact-call", QStringLiteral("13812342271"));
    stage.type("fact-other", QStringLiteral("x"));
    CHECK(stage.line("fact-call")->text() == QStringLiteral("138****2271"));
    CHECK(stage.view.takeFields());
    CHECK(stage.filled().at(core::FactId{"call"}) == core::FactValue(std::string("13812342271")));
    stage.type("fact-call", QStringLiteral("139"));
    CHECK(stage.line("fact-call")->text() == QStringLiteral("139")); // a new number, not half of the old one
}

TEST_CASE(
    "what was half typed comes back with the cursor behind it, in each kind of field, and is looked at as if new") {
    using Type = scenario::FactType;
    struct Half {
        Type type;
        const char* begun;
        const char* rest;
        core::FactValue whole;
    };
    const std::string date = "2026-11-26";
    const std::vector<Half> halves{{Type::Telephone, "1381234", "2271", std::string("13812342271")},
                                   {Type::Text, "孙", "先生", std::string("孙先生")},
                                   {Type::Room, "3-2-9", "02", std::string("3-2-902")},
                                   {Type::Person, "陈", "静", std::string("陈静")},
                                   {Type::Count, "1", "2", std::int64_t{12}},
                                   {Type::Money, "12", ".5", core::Money{1'250}},
                                   {Type::Date, "2026-11-", "26", date},
                                   {Type::Time, "14:", "30", std::string("14:30")},
                                   {Type::DateTime, "2026-11-26 ", "14:30", date + " 14:30"}};
    for (const Half& half : halves) {
        Stage stage;
        const auto here = screen({field("half", half.type), field("other", Type::Date)});
        stage.show(here, QStringLiteral("a"));
        stage.type("fact-half", QString::fromUtf8(half.begun));
        stage.show(screen({field("elsewhere", Type::Text)}), QStringLiteral("b"));
        stage.show(here, QStringLiteral("a"));
        INFO(half.begun);
        REQUIRE(QApplication::focusWidget() == stage.line("fact-half")); // and not the next one, which is empty
        CHECK(stage.line("fact-half")->text() == QString::fromUtf8(half.begun));
        QInputMethodEvent more(QString(), {});
        more.setCommitString(QString::fromUtf8(half.rest));
        QApplication::sendEvent(QApplication::focusWidget(), &more);
        CHECK(stage.view.takeFields());
        CHECK(stage.filled().at(core::FactId{"half"}) == half.whole);
    }
    // A telephone of which only its beginning stands there is asked about, as when it is typed.
    Stage stage;
    const auto here = screen({field("call", Type::Telephone)});
    stage.show(here, QStringLiteral("a"));
    stage.type("fact-call", QStringLiteral("138"));
    stage.show(screen({field("elsewhere", Type::Text)}), QStringLiteral("b"));
    stage.show(here, QStringLiteral("a"));
    stage.view.next();
    CHECK(stage.played.empty());
    CHECK(stage.window.findChild<QLabel*>(QStringLiteral("wrong-call"))->isVisible());
}

TEST_CASE("a half-typed line of a list is no item yet when one comes back to it") {
    Stage stage;
    const auto here = screen({field("goods", scenario::FactType::List)});
    stage.show(here, QStringLiteral("a"));
    stage.type("fact-goods", QStringLiteral("沙发 2"));
    QTest::keyClick(stage.line("fact-goods"), Qt::Key_Return);
    stage.type("fact-goods", QStringLiteral("椅"));
    stage.show(screen({field("elsewhere", scenario::FactType::Text)}), QStringLiteral("b"));
    stage.show(here, QStringLiteral("a"));
    CHECK(stage.window.findChild<QTableWidget*>(QStringLiteral("items-goods"))->rowCount() == 1);
    CHECK(stage.line("fact-goods")->text() == QStringLiteral("椅"));
    CHECK(QApplication::focusWidget() == stage.line("fact-goods"));
}

TEST_CASE("a list of goods: a line an item, pasted, mended, up to 200") {
    Stage stage;
    stage.show(screen({field("goods", scenario::FactType::List)}), QStringLiteral("a"));
    stage.type("fact-goods", QStringLiteral("三人沙发 2"));
    QTest::keyClick(stage.line("fact-goods"), Qt::Key_Return);
    stage.type("fact-goods", QStringLiteral("椅子×4、茶几"));
    QTest::keyClick(stage.line("fact-goods"), Qt::Key_Return);
    auto* table = stage.window.findChild<QTableWidget*>(QStringLiteral("items-goods"));
    REQUIRE(table != nullptr);
    CHECK(table->rowCount() == 3);
    CHECK(stage.played.empty()); // Enter entered the line, and did not go on
    table->item(1, 1)->setText(QStringLiteral("许多"));
    CHECK_FALSE(stage.view.takeFields());
    CHECK(stage.window.findChild<QLabel*>(QStringLiteral("wrong-goods"))->isVisible());
    table->item(1, 1)->setText(QStringLiteral("5"));
    stage.type("fact-goods", QStringLiteral("台灯"));
    CHECK(stage.view.takeFields());
    CHECK(stage.filled().at(core::FactId{"goods"}) ==
          core::FactValue(
              std::vector<core::ListItem>{{"三人沙发", 2, ""}, {"椅子", 5, ""}, {"茶几", 1, ""}, {"台灯", 1, ""}}));
    QStringList many;
    for (int i = 0; i < 200; ++i) {
        many << QStringLiteral("箱子%1 1").arg(i);
    }
    stage.show(screen({field("goods", scenario::FactType::List)}), QStringLiteral("b"));
    QApplication::clipboard()->setText(many.join(QLatin1Char('\n')));
    QTest::keyClick(stage.line("fact-goods"), Qt::Key_V, Qt::ControlModifier);
    CHECK(stage.view.takeFields());
    CHECK(std::get<std::vector<core::ListItem>>(stage.filled().at(core::FactId{"goods"})).size() == 200);
}

TEST_CASE("what is typed stays when the step is shown again, also after a refusal; another visitor's field is empty") {
    Stage stage;
    scenario::Screen one = screen({field("item", scenario::FactType::Text), field("sum", scenario::FactType::Money)});
    stage.show(one, QStringLiteral("a"));
    stage.type("fact-item", QStringLiteral("物业费"));
    one.papers.push_back({{core::PaperId{"lease"}, 0}, "租赁合同", {}, true, false, 0, 0});
    stage.show(one, QStringLiteral("a")); // rebuilt: a paper came
    CHECK(stage.line("fact-item")->text() == QStringLiteral("物业费"));
    stage.refusal = QStringLiteral("物业费：不行");
    stage.refusedField = QStringLiteral("item");
    stage.view.next();
    CHECK(stage.played.size() == 1); // Fill alone: it does not go on
    CHECK(stage.line("fact-item")->text() == QStringLiteral("物业费"));
    CHECK(stage.window.findChild<QLabel*>(QStringLiteral("wrong-item"))->isVisible());
    stage.show(one, QStringLiteral("b"));
    CHECK(stage.line("fact-item")->text().isEmpty());
}

TEST_CASE("S3.2-02 papers: ticked by Alt and number, per head, copied, given back, missing; read only in the replay") {
    Stage stage;
    scenario::Screen one = screen({});
    one.papers.push_back({{core::PaperId{"licence"}, 0},
                          "施工单位营业执照",
                          {true, false, false, false, false, false, "", 0},
                          true,
                          true,
                          0,
                          0});
    one.papers.push_back({{core::PaperId{"drawings"}, 0}, "施工图纸", {}, true, true, 0, 0});
    one.papers.push_back({{core::PaperId{"photo"}, 1}, "一寸照片", {}, true, false, 6, 5});
    stage.show(one, QStringLiteral("a"));
    CHECK(stage.window.findChild<QLabel*>(QStringLiteral("heads-photo"))->text().contains(QStringLiteral("5 / 6")));
    stage.view.tick(2);
    stage.view.tick(3);
    stage.click("copy-licence");
    stage.click("missing-drawings");
    CHECK(stage.window.findChild<QPushButton*>(QStringLiteral("copy-drawings")) == nullptr); // not seen yet
    REQUIRE(stage.played.size() == 4);
    const auto mark = [&](std::size_t at) { return std::get<scenario::Mark>(stage.played.at(at)); };
    CHECK(mark(0).paper == core::PaperKey{core::PaperId{"drawings"}, 0});
    CHECK(mark(1).paper == core::PaperKey{core::PaperId{"photo"}, 6});
    CHECK(mark(2).mark == core::PaperMark::Copied);
    CHECK(mark(3).mark == core::PaperMark::Missing);
    stage.view.setReadOnly(true);
    one.papers[1].standing.missing = true;
    stage.show(one, QStringLiteral("a"));
    stage.view.tick(1);
    stage.view.next();
    stage.click("paper-licence");
    CHECK(stage.played.size() == 4);
}

TEST_CASE("S3.5-10 a call: the number masked until it is asked for, out of hearing said, the answer by number") {
    Stage stage;
    scenario::Screen one = screen({});
    one.call = scenario::CallCard{"业主", "13812342271", true};
    QStringList shown;
    QObject::connect(&stage.view, &widgets::StepView::numberAsked, &stage.view,
                     [&](const QString& whose) { shown << whose; });
    stage.show(one, QStringLiteral("a"));
    auto* number = stage.window.findChild<QLabel*>(QStringLiteral("callNumber"));
    REQUIRE(number != nullptr);
    CHECK(number->text() == QStringLiteral("138****2271"));
    CHECK(stage.window.findChild<QLabel*>(QStringLiteral("outOfHearing"))->isVisible());
    stage.view.revealNumber(); // nobody asked
    stage.view.showNumber();
    stage.view.showNumber();
    CHECK(number->text() == QStringLiteral("138****2271")); // until the host has recorded it
    stage.view.leaveNumberMasked();
    stage.view.revealNumber();
    CHECK(number->text() == QStringLiteral("138****2271"));
    CHECK(shown == QStringList{QStringLiteral("业主")});
    shown.clear();
    stage.view.showNumber();
    stage.view.revealNumber();
    CHECK(number->text() == QStringLiteral("13812342271"));
    CHECK(shown == QStringList{QStringLiteral("业主")}); // told once
    stage.view.pick(2);
    REQUIRE(stage.played.size() == 1);
    CHECK_FALSE(std::get<scenario::CallEnded>(stage.played.front()).answered);
}
