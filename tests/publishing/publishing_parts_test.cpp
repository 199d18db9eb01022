// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces, English, new scenarios and files that went bad, at the open office.
#include "app/application.h"
#include "app/demo.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

using namespace yingke;

namespace {

class OpenOffice {
public:
    OpenOffice() {
        open();
        REQUIRE(app::makeDemoOffice(*application).isEmpty());
    }
    void open() {
        application.reset();
        application = std::make_unique<app::Application>();
        REQUIRE(application->open(data.path(), &clock).isEmpty());
    }
    publishing::Publisher& publisher() { return application->publisher(); }
    scenario::ScriptShelf& shelf() { return application->desk().shelf(); }
    QString textOf(const char* file) {
        const auto text = publisher().stored(file);
        REQUIRE(text.has_value());
        return *text;
    }
    QTemporaryDir data;
    test::TestClock clock;
    std::unique_ptr<app::Application> application;
};

void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("a shared piece is published for every script that uses it; one that breaks a script is refused") {
    OpenOffice office;
    const char* file = "zh_CN/pieces/take_money.yaml";
    const QString old = office.textOf(file);
    const core::ScriptRef before = office.shelf().published("payment")->ref;
    QString broken = old;
    broken.replace(QStringLiteral("fill: [paid_by]"), QStringLiteral("fill: [paid_byy]"));
    REQUIRE(broken != old);
    const publishing::Published refused = office.publisher().publish(file, broken, QStringLiteral("试"));
    CHECK_FALSE(refused.done);
    CHECK(refused.told.contains(QStringLiteral("paid_byy")));
    CHECK(office.publisher().draft(file) == broken);
    QString better = old;
    better.replace(QStringLiteral("我当面点一下"), QStringLiteral("我当面点清"));
    REQUIRE(better != old);
    const publishing::Published done = office.publisher().publish(file, better, QStringLiteral("更客气"));
    INFO(done.told.toStdString());
    REQUIRE(done.done);
    CHECK(office.shelf().published("payment")->ref.hash != before.hash);
    CHECK(office.shelf().pinned(before) != nullptr);
    REQUIRE(office.publisher().versions("pieces/take_money").size() == 2);
    CHECK(office.publisher().versions("pieces/take_money")[0].note == QStringLiteral("更客气"));
}

TEST_CASE("English is published for its script; without the Chinese script it is refused") {
    OpenOffice office;
    const QString old = office.textOf("en/payment.yaml");
    QString better = old;
    better.replace(QStringLiteral("To finance"), QStringLiteral("To the cashier"));
    REQUIRE(office.publisher().publish("en/payment.yaml", better, QStringLiteral("用词")).done);
    CHECK(office.shelf().published("payment")->english.at(core::StepId{"introduce"}).at("title").text ==
          "To the cashier");
    CHECK(office.publisher().versions("en/payment").size() == 2);
    CHECK_FALSE(office.publisher().publish("en/nobody.yaml", better, QStringLiteral("用词")).done);
    CHECK_FALSE(office.publisher().publish("en/payment.yaml", QStringLiteral("texts: ["), QStringLiteral("x")).done);
}

TEST_CASE("a new scenario begins from the template, is valid as it is, and is offered once it is published") {
    OpenOffice office;
    CHECK_FALSE(office.publisher().begin("Bad name", QStringLiteral("出借")).isEmpty());
    CHECK_FALSE(office.publisher().begin("payment", QStringLiteral("出借")).isEmpty());
    CHECK_FALSE(office.publisher().begin("umbrella", QString()).isEmpty());
    REQUIRE(office.publisher().begin("umbrella", QStringLiteral("借\"伞\"")).isEmpty());
    const std::string file = "zh_CN/umbrella.yaml";
    const QString text = office.publisher().draft(file).value_or(QString());
    const publishing::ReadText read = office.publisher().read(file, text);
    for (const scenario::Problem& problem : read.problems) {
        FAIL_CHECK(publishing::placedSentenceOf(problem).toStdString());
    }
    REQUIRE(read.script.has_value());
    CHECK(read.script->title.text == "借\"伞\"");
    CHECK(office.shelf().published("umbrella") == nullptr);
    REQUIRE(office.publisher().publish(file, text, QStringLiteral("第一版")).done);
    CHECK(office.shelf().published("umbrella") != nullptr);
    CHECK(office.publisher().drafts().empty());
    office.open(); // and again after a start
    CHECK(office.shelf().published("umbrella") != nullptr);
}

TEST_CASE("a promise that opens a scenario which is not there is told before it is published") {
    OpenOffice office;
    QString text = office.textOf("zh_CN/payment.yaml");
    text.replace(QStringLiteral("script: invoice_delivery"), QStringLiteral("script: invoice_deliver"));
    const publishing::Published refused = office.publisher().publish("zh_CN/payment.yaml", text, QStringLiteral("x"));
    CHECK_FALSE(refused.done);
    CHECK(refused.told.contains(QStringLiteral("invoice_deliver")));
}

TEST_CASE("after a start the desk goes on with the published text of a file that went bad, and says so") {
    OpenOffice office;
    QString changed = office.textOf("zh_CN/payment.yaml");
    changed.replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 交费\n"));
    REQUIRE(office.publisher().publish("zh_CN/payment.yaml", changed, QStringLiteral("改标题")).done);
    const QString scripts = office.data.path() + QStringLiteral("/scripts/zh_CN/");
    overwrite(scripts + QStringLiteral("payment.yaml"), QByteArray(10 * 1024 * 1024, 'x'));
    overwrite(scripts + QStringLiteral("release.yaml"), "scenario: [");
    office.open();
    REQUIRE(office.shelf().published("payment") != nullptr);
    CHECK(office.shelf().published("payment")->title.text == "交费");
    CHECK(office.shelf().published("release") != nullptr); // as it shipped
    int told = 0;
    for (const QString& warning : office.application->warnings()) {
        told += warning.contains(QStringLiteral("zh_CN/payment.yaml can't be used")) ||
                        warning.contains(QStringLiteral("zh_CN/payment.yaml 不能用"))
                    ? 1
                    : 0;
    }
    CHECK(told == 1);
}

TEST_CASE("any beginning of a script, as while one types: problems with places inside the text, nothing else") {
    OpenOffice office;
    const QString whole = office.textOf("zh_CN/payment.yaml");
    for (qsizetype end = 0; end < whole.size(); end += 37) {
        const QString text = whole.left(end);
        const auto lines = text.count(QLatin1Char('\n')) + 1;
        const publishing::ReadText read = office.publisher().read("zh_CN/payment.yaml", text);
        INFO(text.right(40).toStdString());
        for (const scenario::Problem& problem : read.problems) {
            INFO(publishing::placedSentenceOf(problem).toStdString());
            CHECK(problem.place.line >= 0);
            CHECK((problem.place.file != "zh_CN/payment.yaml" || problem.place.line <= lines + 1));
            CHECK_FALSE(problem.chinese.empty());
        }
        CHECK((read.script.has_value() || scenario::hasErrors(read.problems)));
    }
}

TEST_CASE("changed outside while the program was closed: not in force; told, published or put back") {
    OpenOffice office;
    const std::string file = "zh_CN/payment.yaml";
    const QString path = office.data.path() + QStringLiteral("/scripts/zh_CN/payment.yaml");
    const QString shipped = office.textOf("zh_CN/payment.yaml");
    const auto titled = [&shipped](const char* title) {
        return QString(shipped).replace(QStringLiteral("title: 缴费\n"),
                                        QStringLiteral("title: %1\n").arg(QString::fromUtf8(title)));
    };
    // Whether it was ever published here, or is as it came with the program.
    const bool published = GENERATE(true, false);
    if (published) {
        REQUIRE(office.publisher().publish(file, titled("交费"), QStringLiteral("改标题")).done);
    }
    const std::string before = office.shelf().published("payment")->ref.hash;
    REQUIRE(office.publisher().changedOutside().empty());
    overwrite(path, titled("外面").toUtf8());
    office.open();
    REQUIRE(office.shelf().published("payment")->ref.hash == before);
    REQUIRE(office.publisher().changedOutside() == std::vector<std::string>{file});
    REQUIRE(office.publisher().drafts() == std::vector<std::string>{file});
    REQUIRE(office.publisher().draft(file) == titled("外面"));
    REQUIRE(office.application->warnings().size() == 1);
    REQUIRE(office.application->warnings()[0].contains(QStringLiteral("zh_CN/payment.yaml")));
    SECTION("published: in force, now and after a start") {
        REQUIRE(office.publisher().publish(file, titled("外面"), QStringLiteral("从外面来")).done);
        office.open();
        REQUIRE(office.shelf().published("payment")->title.text == "外面");
        REQUIRE(office.publisher().drafts().empty());
        REQUIRE(office.application->warnings().empty());
    }
    SECTION("put back: the file is as it serves, the other text is among the versions") {
        REQUIRE(office.publisher().putBack(file, QStringLiteral("退回")).isEmpty());
        REQUIRE(office.publisher().stored(file) == office.publisher().inForce(file));
        REQUIRE(office.publisher().drafts().empty());
        const publishing::Version version = office.publisher().versions("payment").front();
        REQUIRE(version.who.isEmpty());
        REQUIRE(office.publisher().versionText("payment", version.hash) == titled("外面"));
        office.open();
        REQUIRE(office.shelf().published("payment")->ref.hash == before);
        REQUIRE(office.application->warnings().empty());
    }
}

TEST_CASE("a piece changed outside does not come into force with a script that is published") {
    OpenOffice office;
    const std::string file = "zh_CN/pieces/take_money.yaml";
    const QString old = office.textOf("zh_CN/pieces/take_money.yaml");
    overwrite(office.data.path() + QStringLiteral("/scripts/zh_CN/pieces/take_money.yaml"),
              QString(old).replace(QStringLiteral("您稍等"), QStringLiteral("外面改的")).toUtf8());
    QString script = office.textOf("zh_CN/payment.yaml");
    script.replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 交费\n"));
    REQUIRE(office.publisher().publish("zh_CN/payment.yaml", script, QStringLiteral("改标题")).done);
    REQUIRE(office.publisher().inForce(file) == old);
    REQUIRE(office.publisher().changedOutside() == std::vector<std::string>{file});
    office.open();
    REQUIRE(office.publisher().inForce(file) == old);
}

TEST_CASE("what ships with a newer program comes into force where nobody changed it; a new file in the folder too") {
    OpenOffice office;
    const QString data = office.data.path();
    const auto asOldProgram = [&data](const char* place, const QByteArray& text) {
        const QString folder = data + QLatin1Char('/') + QLatin1String(place);
        overwrite(folder + QStringLiteral("/zh_CN/payment.yaml"), text);
        QFile list(folder + QStringLiteral("/.shipped.json"));
        REQUIRE(list.open(QIODevice::ReadOnly));
        QJsonObject shipped = QJsonDocument::fromJson(list.readAll()).object();
        list.close();
        shipped.insert(QStringLiteral("zh_CN/payment.yaml"),
                       QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
        overwrite(folder + QStringLiteral("/.shipped.json"), QJsonDocument(shipped).toJson());
    };
    const QString now = office.textOf("zh_CN/payment.yaml");
    const QByteArray old =
        QString(now).replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 旧\n")).toUtf8();
    asOldProgram("scripts", old);
    asOldProgram("published", old);
    QString bicycle = QString(now).replace(QStringLiteral("scenario: payment"), QStringLiteral("scenario: bicycle"));
    overwrite(data + QStringLiteral("/scripts/zh_CN/bicycle.yaml"), bicycle.toUtf8());
    SECTION("nobody changed it") {
        office.open();
        REQUIRE(office.publisher().inForce("zh_CN/payment.yaml") == now);
        REQUIRE(office.application->warnings().empty());
        REQUIRE(office.shelf().published("bicycle") != nullptr);
    }
    SECTION("changed outside: that text stays a draft, the new one serves") {
        overwrite(data + QStringLiteral("/scripts/zh_CN/payment.yaml"), old + "# outside\n");
        office.open();
        REQUIRE(office.publisher().inForce("zh_CN/payment.yaml") == now);
        REQUIRE(office.publisher().changedOutside() == std::vector<std::string>{"zh_CN/payment.yaml"});
    }
    SECTION("a data place from before this was kept: all that stands there is in force") {
        overwrite(data + QStringLiteral("/scripts/zh_CN/payment.yaml"), old + "# outside\n");
        REQUIRE(QDir(data + QStringLiteral("/published")).removeRecursively());
        office.open();
        REQUIRE(office.shelf().published("payment")->title.text == "旧");
        REQUIRE(office.publisher().changedOutside().empty());
    }
}
