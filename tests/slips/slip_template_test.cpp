// SPDX-License-Identifier: GPL-3.0-or-later
// What the office edits: a faulty file is told with its line, and the shipped one is used.
#include "slips/slip_paper.h"
#include "slips/slip_template.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace yingke::slips;

namespace {

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

struct Loaded {
    SlipTemplates forms;
    std::vector<QString> problems;
};

Loaded with(const QByteArray& text, const char* name = "receipt.yaml") {
    const QTemporaryDir folder;
    write(folder.filePath(QLatin1String(name)), text);
    Loaded loaded;
    loaded.forms = SlipTemplates::load(folder.path(), loaded.problems);
    return loaded;
}

} // namespace

TEST_CASE("slips: all shipped templates load, each kind of the vocabulary has one") {
    std::vector<QString> problems;
    const SlipTemplates forms = SlipTemplates::load(QStringLiteral("/nowhere"), problems);
    for (const QString& problem : problems) {
        UNSCOPED_INFO(problem.toStdString());
    }
    CHECK(problems.empty());
    for (const char* kind : {"release_slip", "receipt", "renovation_permit", "repair_order", "specialist_note",
                             "take_home_list", "promise_card", "day_sheet", "till_sheet"}) {
        INFO(kind);
        REQUIRE(forms.find(kind) != nullptr);
        CHECK_FALSE(forms.find(kind)->title.isEmpty());
    }
    CHECK(forms.find("words") == nullptr);
    CHECK(forms.words().reprint == QStringLiteral("补打"));
    CHECK(forms.words().voided == QStringLiteral("作废"));
    CHECK_FALSE(forms.find("release_slip")->stub.empty());
}

TEST_CASE("slips: the office's own template is used") {
    const Loaded loaded =
        with("slip: receipt\ntitle: 临时收据\nfields:\n  - {value: total, label: 金额, required: yes}\n");
    CHECK(loaded.problems.empty());
    CHECK(loaded.forms.find("receipt")->title == QStringLiteral("临时收据"));
    SlipContent content;
    CHECK(missingIn(*loaded.forms.find("receipt"), content) == QStringList{QStringLiteral("金额")});
    content.values["total"] = QStringLiteral("1.00");
    CHECK(missingIn(*loaded.forms.find("receipt"), content).isEmpty());
}

TEST_CASE("slips: a faulty template says file and line, and the shipped one is used") {
    struct Fault {
        const char* text;
        int line;
    };
    for (const Fault& fault :
         {Fault{"slip: receipt\ntitle: 收据\nfeilds: []\n", 3},
          Fault{"slip: receipt\ntitle: 收据\nfields:\n  - {value: a, width: wide}\n", 4},
          Fault{"slip: receipt\ntitle: 收据\nfields:\n  - {label: a}\n", 4},
          Fault{"slip: receipt\ntitle: 收据\nfields:\n  - {value: \"../x\"}\n", 4},
          Fault{"slip: receipt\ntitle: 收据\npaper: a3\n", 3}, Fault{"slip: receipt\n", 1},
          Fault{"slip: other\ntitle: 收据\n", 1}, Fault{"slip: receipt\ntitle: \"收据\n", 2}, Fault{"- a\n", 1},
          Fault{"slip: receipt\ntitle: 收据\nrows: {columns: [{value: a, width: 1000}]}\n", 3}}) {
        INFO(fault.text);
        const Loaded loaded = with(fault.text);
        REQUIRE_FALSE(loaded.problems.empty());
        INFO(loaded.problems.front().toStdString());
        CHECK(loaded.problems.front().contains(QStringLiteral("receipt.yaml")));
        CHECK(loaded.problems.front().contains(QString::number(fault.line)));
        REQUIRE(loaded.forms.find("receipt") != nullptr);
        CHECK(loaded.forms.find("receipt")->title == QStringLiteral("收款收据"));
    }
}

TEST_CASE("slips: faulty words fall back to the shipped ones") {
    const Loaded loaded = with("reprint: [补打]\n", "words.yaml");
    CHECK_FALSE(loaded.problems.empty());
    CHECK(loaded.forms.words().reprint == QStringLiteral("补打"));
}

TEST_CASE("slips: notes fill in values; what people typed is never read as a placeholder") {
    SlipContent content;
    content.values = {{"visitor", "{telephone}"}, {"telephone", "0000-8000"}};
    CHECK(filledNote(QStringLiteral("{visitor}请打{telephone},{nothing}{"), content) ==
          QStringLiteral("{telephone}请打0000-8000,{"));
}

TEST_CASE("slips: paper and offset are kept by machine; a faulty file is told") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip_printers.json"));
    std::vector<QString> problems;
    SlipPapers papers = SlipPapers::load(path, problems);
    CHECK(problems.empty());
    CHECK_FALSE(papers.sizeFor("receipt"));
    papers.choose("receipt", {PaperSize::Continuous, 2.5, -99});
    REQUIRE(papers.save(path).isEmpty());
    const SlipPapers again = SlipPapers::load(path, problems);
    CHECK(again.sizeFor("receipt") == PaperSize::Continuous);
    CHECK(again.paper(PaperSize::Continuous) == SlipPaper{PaperSize::Continuous, 2.5, -mostOffsetMm});
    CHECK(again.paper(PaperSize::A4) == SlipPaper{PaperSize::A4, 0, 0});
    CHECK_FALSE(papers.save(folder.filePath(QStringLiteral("no/folder.json"))).isEmpty());
    write(path, "{not json");
    (void)SlipPapers::load(path, problems);
    CHECK(problems.size() == 1);
}

TEST_CASE("slips: a layout that is the office's alone is loaded; a faulty one is told, and nothing stands for it") {
    const char* own = "slip: key_receipt\ntitle: 钥匙收条\nfields:\n  - {value: room, label: 房号, required: yes}\n";
    const Loaded loaded = with(own, "key_receipt.yaml");
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.forms.find("key_receipt") != nullptr);
    CHECK(loaded.forms.find("key_receipt")->title == QStringLiteral("钥匙收条"));
    CHECK(loaded.forms.find("receipt") != nullptr); // those that ship are there too
    const Loaded faulty = with("slip: key_receipt\ntitle: 钥匙收条\nfields:\n  - {value: 房号}\n", "key_receipt.yaml");
    CHECK(faulty.forms.find("key_receipt") == nullptr);
    REQUIRE(faulty.problems.size() == 1);
    CHECK(faulty.problems.front().contains(QStringLiteral("key_receipt.yaml")));
    CHECK(faulty.problems.front().contains(QLatin1Char('4')));
}
