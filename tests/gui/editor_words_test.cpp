// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor offers at a place, how it compares texts, and that its colours can be read.
#include "gui/editor_story.h"
#include "rehearsal/editor/line_diff.h"
#include "rehearsal/editor/script_words.h"
#include "support/contrast.h"
#include "widgets/look/palette.h"

using namespace yingke;
using rehearsal::KeyHere;
using rehearsal::WordPlace;

namespace {

WordPlace at(const char* text) {
    QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    const QString before = lines.takeLast();
    return {before, lines};
}

QStringList offered(test::DeskStory& story, const char* text) {
    const scenario::Script* script = story.desk().shelf().published("payment");
    const rehearsal::WordSources sources{script,
                                         story.application->office().vocabulary(),
                                         {QStringLiteral("take_money")},
                                         {QStringLiteral("invoice_delivery")}};
    QStringList words;
    for (const rehearsal::Word& word : rehearsal::wordsAt(at(text), sources).words) {
        words << word.word;
    }
    return words;
}

} // namespace

TEST_CASE("completion knows which key a place belongs to") {
    CHECK(rehearsal::keyAt(at("sc")).wantsKey);
    CHECK(rehearsal::keyAt(at("sc")).key.isEmpty());
    CHECK(rehearsal::keyAt(at("script:\n  - id: a\n    sa")).key == QStringLiteral("script"));
    CHECK(rehearsal::keyAt(at("script:\n  - id: a\n    do: [smile, se")).key == QStringLiteral("do"));
    CHECK_FALSE(rehearsal::keyAt(at("script:\n  - id: a\n    do: [smile, se")).wantsKey);
    CHECK(rehearsal::keyAt(at("script:\n  - id: a\n    do:\n      - se")).key == QStringLiteral("do"));
    CHECK(rehearsal::keyAt(at("    papers: {all: [identity_card], ")).wantsKey);
    CHECK(rehearsal::keyAt(at("    papers: {all: [identity_card], ")).key == QStringLiteral("papers"));
    CHECK(rehearsal::keyAt(at("    papers: {all: [iden")).key == QStringLiteral("all"));
    CHECK(rehearsal::keyAt(at("      yes: {say: \"好\", go: ")).key == QStringLiteral("go"));
    CHECK(rehearsal::keyAt(at("    say: \"{visitor}，{su")).inSentence);
    CHECK_FALSE(rehearsal::keyAt(at("    say: \"{visitor}，su")).inSentence);
    CHECK(rehearsal::keyAt(at("    say: x # do")).key == QStringLiteral("#"));
}

TEST_CASE("completion offers acts, steps, roles, facts, papers, fees, slips, conditions, from words and script") {
    test::DeskStory story;
    CHECK(offered(story, "script:\n  - id: a\n    mann").value(0) == QStringLiteral("manner"));
    CHECK(offered(story, "script:\n  - id: a\n    next: finis").value(0) == QStringLiteral("finished"));
    CHECK(offered(story, "script:\n  - find: eng").contains(QStringLiteral("engineering_supervisor")));
    CHECK(offered(story, "    fill: [").contains(QStringLiteral("deliver_at")));
    CHECK(offered(story, "    papers: {all: [").contains(QStringLiteral("identity_card")));
    CHECK(offered(story, "    amounts: {total: fees.").contains(QStringLiteral("fees.worker_pass")));
    CHECK(offered(story, "    print: ").contains(QStringLiteral("receipt")));
    CHECK(offered(story, "    if: \"is_").contains(QStringLiteral("is_owner")));
    CHECK(offered(story, "    if: \"chose.").contains(QStringLiteral("chose.propose.consent")));
    CHECK(offered(story, "    say: \"{visitor}，{").contains(QStringLiteral("sum")));
    CHECK(offered(story, "    use: ").contains(QStringLiteral("take_money")));
    CHECK(offered(story, "    promise: {kind: a, script: ") == QStringList{QStringLiteral("invoice_delivery")});
    CHECK(offered(story, "    do: [茶").contains(QStringLiteral("serve_tea"))); // by its meaning
    CHECK_FALSE(offered(story, "    do: [茶").contains(QStringLiteral("see_out")));
    CHECK(offered(story, "facts:\n  a: {type: da").value(0) == QStringLiteral("date"));
    CHECK(offered(story, "    say: \"您").isEmpty());
    CHECK(offered(story, "# do: [").isEmpty());
}

TEST_CASE("line by line: what is gone and what has come, and everything else stays") {
    using rehearsal::DiffLine;
    const auto lines = rehearsal::lineDiff(QStringLiteral("a\nb\nc\nd"), QStringLiteral("a\nc\nx\nd"));
    REQUIRE(lines.size() == 5);
    CHECK(lines[1].kind == DiffLine::Kind::Gone);
    CHECK(lines[1].oldLine == 2);
    CHECK(lines[3].kind == DiffLine::Kind::Come);
    CHECK(lines[3].text == QStringLiteral("x"));
    CHECK(lines[3].newLine == 3);
    // Whatever the two are: the old text comes out without what has come, the new one without what is gone.
    const QStringList words{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    unsigned seed = 20'261'124;
    for (int round = 0; round < 200; ++round) {
        QStringList a;
        QStringList b;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            (i % 2 == 0 ? a : b) << words.at(static_cast<int>(seed >> 16U) % 3);
        }
        QStringList old;
        QStringList now;
        for (const DiffLine& line : rehearsal::lineDiff(a.join(QLatin1Char('\n')), b.join(QLatin1Char('\n')))) {
            if (line.kind != DiffLine::Kind::Come) {
                old << line.text;
            }
            if (line.kind != DiffLine::Kind::Gone) {
                now << line.text;
            }
        }
        REQUIRE(old == a);
        REQUIRE(now == b);
    }
}

TEST_CASE("the colours of the text stand at 4.5 to 1 on white, also under the cursor's line") {
    using widgets::Ink;
    const widgets::Palette palette = widgets::dayPalette();
    for (const Ink ground : {Ink::Card, Ink::Help, Ink::OverdueGround, Ink::WaitingGround}) {
        for (const Ink text : {Ink::ScriptKeyText, Ink::ScriptActText, Ink::ScriptIdText, Ink::ScriptSentenceText,
                               Ink::ScriptPlaceholderText, Ink::ScriptWordText, Ink::ScriptCommentText}) {
            INFO(palette[text].name().toStdString() << " on " << palette[ground].name().toStdString());
            CHECK(test::contrast(palette[text], palette[ground]) >= 4.5);
        }
    }
}
