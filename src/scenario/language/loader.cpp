// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/loader.h"

#include "scenario/language/bundle.h"
#include "scenario/language/grammar.h"
#include "scenario/language/load_english.h"
#include "scenario/language/load_step.h"
#include "scenario/language/reader.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"
#include "scenario/language/yaml_tree.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

class ScriptLoader {
public:
    ScriptLoader(const PieceFinder& pieces, const PieceFinder& englishPieces)
        : m_pieces(pieces), m_englishPieces(englishPieces) {}

    Loaded load(const Source& main, const std::optional<Source>& english) {
        const auto tree = readYaml(main, m_problems);
        if (!tree || !m_reader.wantMap(*tree, main.file)) {
            return {std::nullopt, std::move(m_problems)};
        }
        head(main, *tree);
        m_script.sources.push_back(main);
        facts(*tree);
        if (const Node* steps = m_reader.required(*tree, "script");
            steps != nullptr && m_reader.wantList(*steps, "script")) {
            lay(*steps, "", {m_script.id}, m_script.language);
        }
        if (m_script.steps.empty()) {
            m_reader.error(tree->place, "no-steps", "脚本里没有步骤。请在 script: 下写至少一步。",
                           "The script has no steps. Write at least one under script:.");
        }
        uniqueSteps();
        if (english) {
            m_script.sources.push_back(*english);
            readEnglish(m_reader, m_problems, *english, "", m_script);
        }
        m_script.ref = {m_script.id, hashOf(m_script)};
        Loaded loaded;
        loaded.problems = std::move(m_problems);
        if (!m_script.id.empty() && !m_script.steps.empty()) {
            loaded.script = std::move(m_script);
        }
        return loaded;
    }

private:
    void head(const Source& main, const Node& tree) {
        m_reader.onlyKeys(tree, keysAt(GrammarPlace::Head));
        m_script.piece = tree.get("piece") != nullptr;
        placed(main, tree);
        const Text id = m_reader.text(tree, m_script.piece ? "piece" : "scenario");
        if (id.empty()) {
            m_reader.error(tree.place, "missing-key", "开头要写 scenario: 和情景的名字。",
                           "Begin with scenario: and the scenario's name.");
        } else if (!isId(id.text)) {
            m_reader.error(id.place, "bad-id", "情景的名字只能用小写字母、数字和下划线。",
                           "A scenario's name is made of small letters, digits and underscores.");
        } else if (main.file.find(id.text + ".yaml") == std::string::npos) {
            m_reader.error(id.place, "file-name", "情景名“" + id.text + "”要与文件名一致。",
                           "The name \"" + id.text + "\" must be the file's name.");
        }
        m_script.id = id.text;
        m_script.title = m_reader.text(tree, "title");
        (void)m_reader.required(tree, "title");
        m_script.covers = m_reader.texts(tree, "covers");
        m_script.language = languageOf(tree);
        m_script.order = m_reader.number(tree, "order", 0);
        const std::vector<std::string> listed = {"matter", "desk", "follow_up"};
        m_script.listed = listed[m_reader.word(tree, "listed", listed)];
        if (tree.get("channel") != nullptr) {
            m_script.channel = m_reader.word(tree, "channel", {"in_person", "telephone"}) == 0
                                   ? core::Channel::InPerson
                                   : core::Channel::Telephone;
        }
    }

    /// What a file is follows from where it lies.
    void placed(const Source& main, const Node& tree) {
        const bool ofPieces = main.file.find("pieces/") != std::string::npos;
        const Node* piece = tree.get("piece");
        const Node* scenario = tree.get("scenario");
        if (piece != nullptr && scenario != nullptr) {
            m_reader.error(piece->place, "two-heads",
                           "scenario: 和 piece: 只能写一个。情景写 scenario:,共用片段写 piece:。",
                           "Write scenario: or piece:, not both: a scenario has scenario:, a shared piece has piece:.");
        } else if (piece != nullptr && !ofPieces && main.file.rfind("zh_CN/", 0) == 0) {
            m_reader.error(
                piece->place, "misplaced",
                "共用片段(piece:)要放在 zh_CN/pieces 里,在这里不能用。请移过去;若是情景,请把 piece: 改成 scenario:。",
                "A shared piece (piece:) lies in zh_CN/pieces and can't be used here. Move it there; if it "
                "is a scenario, write scenario: instead of piece:.");
        }
    }

    /// The head of a piece that is laid in.
    void pieceHead(const Text& use, const Node& tree) {
        const Text id = m_reader.text(tree, "piece");
        if (const Node* scenario = tree.get("scenario"); scenario != nullptr && id.empty()) {
            m_reader.error(scenario->place, "misplaced",
                           "pieces 里的文件要写 piece: " + use.text + ",不写 scenario:。情景请放在 zh_CN 里。",
                           "A file in pieces begins with piece: " + use.text +
                               ", not with scenario:. A scenario lies in zh_CN.");
        } else if (id.empty()) {
            m_reader.error(tree.place, "missing-key", "片段的开头要写 piece: " + use.text + "。",
                           "Begin the piece with piece: " + use.text + ".");
        } else if (id.text != use.text) {
            m_reader.error(id.place, "file-name", "片段名“" + id.text + "”要与文件名一致:" + use.text + "。",
                           "The name \"" + id.text + "\" must be the file's name: " + use.text + ".");
        }
    }

    /// Each file says for itself: a piece of the first language may be laid into a script of the second.
    Language languageOf(const Node& tree) {
        return m_reader.word(tree, "language", {"1", "2"}) == 1 ? Language::Second : Language::First;
    }

    void facts(const Node& tree) {
        const Node* node = tree.get("facts");
        if (node == nullptr || !m_reader.wantMap(*node, "facts")) {
            return;
        }
        for (const auto& [id, value] : node->entries) {
            FactSpec fact = readFact(m_reader, id, value, languageOf(tree));
            const auto [known, fresh] = m_script.facts.emplace(fact.id, fact);
            if (!fresh && known->second.type != fact.type) {
                m_reader.error(id.place, "fact-conflict", "“" + id.text + "”在别处是另一种类型。请改用另一个名字。",
                               "\"" + id.text + "\" has another type elsewhere. Use another name.");
            }
        }
    }

    /// Puts the steps of a list, pieces in use laid in, behind what is there already.
    void lay(const Node& list, const std::string& prefix, const std::vector<std::string>& within,
             Language language) { // NOLINT(misc-no-recursion)
        for (const Node& item : list.items) {
            if (!m_reader.wantMap(item, "script")) {
                continue;
            }
            Step step = readStep(m_reader, item, prefix);
            step.language = language;
            // A piece that ends goes on behind its use.
            if (!prefix.empty() && std::holds_alternative<EndAct>(step.move)) {
                step.move = GoToAct{{prefix + "end", step.place}};
            }
            const auto* use = std::get_if<UseAct>(&step.move);
            if (use == nullptr) {
                m_script.steps.push_back(std::move(step));
                continue;
            }
            const Text piece = use->piece;
            const std::string inner = step.id.value + "/";
            Step behind;
            behind.id = core::StepId{inner + "end"};
            behind.place = step.place;
            behind.language = language;
            behind.next = step.next;
            step.next.reset();
            m_script.steps.push_back(std::move(step));
            layPiece(piece, inner, within);
            m_script.steps.push_back(std::move(behind));
        }
    }

    void layPiece(const Text& piece, const std::string& prefix,
                  std::vector<std::string> within) { // NOLINT(misc-no-recursion)
        if (piece.place.file.empty()) {
            return; // no word stands there: told by the step
        }
        if (std::find(within.begin(), within.end(), piece.text) != within.end()) {
            m_reader.error(piece.place, "piece-cycle", "片段“" + piece.text + "”用到了自己。请拆开。",
                           "The piece \"" + piece.text + "\" uses itself. Take it apart.");
            return;
        }
        const auto source = m_pieces ? m_pieces(piece.text) : std::nullopt;
        if (!source) {
            m_reader.error(piece.place, "unknown-piece",
                           "找不到共用片段“" + piece.text + "”(zh_CN/pieces/" + piece.text + ".yaml)。",
                           "There is no shared piece \"" + piece.text + "\" (zh_CN/pieces/" + piece.text + ".yaml).");
            return;
        }
        remember(*source);
        const auto tree = readYaml(*source, m_problems);
        if (!tree || !m_reader.wantMap(*tree, source->file)) {
            return;
        }
        pieceHead(piece, *tree);
        std::vector<std::string> known = keysAt(GrammarPlace::PieceHead);
        known.emplace_back("scenario"); // told above
        m_reader.onlyKeys(*tree, known);
        facts(*tree);
        within.push_back(piece.text);
        if (const Node* steps = m_reader.required(*tree, "script");
            steps != nullptr && m_reader.wantList(*steps, "script")) {
            lay(*steps, prefix, within, languageOf(*tree));
        }
        if (const auto english = m_englishPieces ? m_englishPieces(piece.text) : std::nullopt) {
            remember(*english);
            readEnglish(m_reader, m_problems, *english, prefix, m_script);
        }
    }

    void remember(const Source& source) {
        const bool known = std::any_of(m_script.sources.begin(), m_script.sources.end(),
                                       [&source](const Source& one) { return one.file == source.file; });
        if (!known) {
            m_script.sources.push_back(source);
        }
    }

    void uniqueSteps() {
        for (std::size_t i = 0; i < m_script.steps.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (m_script.steps[i].id == m_script.steps[j].id) {
                    m_reader.error(m_script.steps[i].place, "duplicate-step",
                                   "“" + m_script.steps[i].id.value + "”这个 id 前面(第 " +
                                       std::to_string(m_script.steps[j].place.line) + " 行)已经用过。请另起一个。",
                                   "The id \"" + m_script.steps[i].id.value + "\" is used above (line " +
                                       std::to_string(m_script.steps[j].place.line) + "). Choose another.");
                }
            }
        }
    }

    const PieceFinder& m_pieces;
    const PieceFinder& m_englishPieces;
    Problems m_problems;
    Reader m_reader{m_problems};
    Script m_script;
};

} // namespace

Loaded load(const Source& main, const PieceFinder& pieces, const std::optional<Source>& english,
            const PieceFinder& englishPieces) {
    return ScriptLoader(pieces, englishPieces).load(main, english);
}

} // namespace yingke::scenario
