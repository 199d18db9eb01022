// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/yaml_tree.h"

#include "scenario/language/tell.h"
#include "scenario/yaml/foreign_marks.h"
#include "scenario/yaml/yaml_fault.h"
#include "scenario/yaml/yaml_text.h"

#include <yaml.h>

#include <algorithm>
#include <memory>

namespace yingke::scenario {

namespace {

/// The byte at which a text stops being UTF-8, or nothing.
std::optional<std::size_t> badUtf8(const std::string& text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        std::size_t length = 1;
        std::uint32_t code = lead;
        if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
            code = lead & 0x07U;
        } else if (lead >= 0xE0 && lead < 0xF0) {
            length = 3;
            code = lead & 0x0FU;
        } else if (lead >= 0xC2 && lead < 0xE0) {
            length = 2;
            code = lead & 0x1FU;
        } else if (lead >= 0x80) {
            return at;
        }
        if (at + length > text.size()) {
            return at;
        }
        for (std::size_t i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[at + i]);
            if ((next & 0xC0U) != 0x80U) {
                return at;
            }
            code = (code << 6U) | (next & 0x3FU);
        }
        const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
        if (overlong || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

Place placeOfByte(const Source& source, std::size_t byte) {
    Place place{source.file, 1, 1};
    for (std::size_t i = 0; i < byte && i < source.text.size(); ++i) {
        if (source.text[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(source.text[i]) & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

struct ParserDeleter {
    void operator()(yaml_parser_t* parser) const {
        yaml_parser_delete(parser);
        delete parser;
    }
};

class TreeBuilder {
public:
    TreeBuilder(const Source& source, Problems& problems)
        : m_source(source), m_text(source.text), m_problems(problems), m_parser(new yaml_parser_t) {
        yaml_parser_initialize(m_parser.get());
        yaml_parser_set_input_string(m_parser.get(), reinterpret_cast<const unsigned char*>(m_text.text().data()),
                                     m_text.text().size());
        yaml_parser_set_encoding(m_parser.get(), YAML_UTF8_ENCODING);
    }

    std::optional<Node> build() {
        std::optional<Node> root;
        while (next()) {
            switch (m_event.type) {
            case YAML_STREAM_END_EVENT:
                drop();
                if (!root && !m_failed) {
                    tell(m_problems, {m_source.file, 1, 1}, "empty",
                         "文件是空的。情景脚本以 scenario: 和 script: 开头。",
                         "The file is empty. A script begins with scenario: and script:.");
                }
                return m_failed ? std::nullopt : std::move(root);
            case YAML_DOCUMENT_START_EVENT:
                if (root) {
                    fail(place(), "second-document", "一个文件只写一个情景;请删去这里的 --- 及以下内容。",
                         "One file holds one scenario: remove this --- and what follows.");
                    return std::nullopt;
                }
                drop();
                break;
            case YAML_STREAM_START_EVENT:
            case YAML_DOCUMENT_END_EVENT:
            case YAML_NO_EVENT:
                drop();
                break;
            case YAML_ALIAS_EVENT:
            case YAML_SCALAR_EVENT:
            case YAML_SEQUENCE_START_EVENT:
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_START_EVENT:
            case YAML_MAPPING_END_EVENT:
                root = node(0);
                if (!root) {
                    return std::nullopt;
                }
                break;
            }
        }
        return std::nullopt;
    }

private:
    bool next() {
        if (yaml_parser_parse(m_parser.get(), &m_event) != 0) {
            return true;
        }
        syntaxError();
        return false;
    }
    void drop() { yaml_event_delete(&m_event); }

    [[nodiscard]] Place placeOf(const yaml_mark_t& mark) const {
        const int line = static_cast<int>(mark.line) + 1;
        return {m_source.file, line, m_text.columnWritten(line, static_cast<int>(mark.column) + 1)};
    }
    [[nodiscard]] Place place() const { return placeOf(m_event.start_mark); }

    void fail(const Place& place, const char* code, const std::string& chinese, const std::string& english) {
        m_failed = true;
        tell(m_problems, place, code, chinese, english);
    }

    /// What libyaml says, in both languages, put where the writer's mistake began.
    void syntaxError() {
        const std::string what = m_parser->problem != nullptr ? m_parser->problem : "";
        const std::string context = m_parser->context != nullptr ? m_parser->context : "";
        if (m_parser->error == YAML_READER_ERROR) { // it knows the byte only
            const Place here = placeOfByte({m_source.file, m_text.text()}, m_parser->problem_offset);
            if (invisibleAt(m_text.text(), m_parser->problem_offset)) {
                m_failed = true; // told by its name
                return;
            }
            fail({here.file, here.line, m_text.columnWritten(here.line, here.column)}, "syntax",
                 "这里有看不见的控制字符。请删去后重打这一处。",
                 "There is a control character here that can't be seen. Delete it and type this again.");
            return;
        }
        if (context.find("quoted scalar") != std::string::npos && what.find("end of stream") != std::string::npos) {
            fail(placeOf(m_parser->context_mark), "unclosed-quote", "这里开始的引号没有收尾。请在这句话末尾补上引号。",
                 "The quote that begins here is never closed. Put a quote at the end of the sentence.");
            return;
        }
        const Place place = placeOf(m_parser->problem_mark);
        const bool tab = m_text.line(place.line).find('\t') != std::string::npos;
        if (tab &&
            (what.find("cannot start any token") != std::string::npos || what.find("tab") != std::string::npos)) {
            fail(place, "tab", "这里用了制表符(Tab)。缩进请用空格。", "There is a tab here. Use spaces to indent.");
            return;
        }
        const YamlFault fault = yamlFault(what);
        fail(place, "syntax", fault.chinese, fault.english);
    }

    /// Behind a plain sentence a " #", or below it, further in, a line that begins with "#3": both are comments.
    void cutByHash(const Node& node, const yaml_mark_t& end) {
        const int line = static_cast<int>(end.line) + 1;
        const std::string behind = m_text.behind(line, static_cast<int>(end.column) + 1);
        const std::string below = m_text.line(line + 1);
        const std::size_t hash = behind.find_first_not_of(" \t\r");
        const bool ends = hash == std::string::npos;
        const std::size_t further = below.find_first_not_of(' ');
        const bool under = ends && further != std::string::npos && further > m_text.line(line).find_first_not_of(' ');
        const std::string& comment = under ? below : behind;
        const std::size_t at = under ? further : hash;
        if (at == std::string::npos || comment[at] != '#' || m_text.line(line).empty()) {
            return;
        }
        const bool sentence = std::any_of(node.scalar.begin(), node.scalar.end(),
                                          [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        const bool glued = at + 1 < comment.size() && comment[at + 1] != ' ' && comment[at + 1] != '#';
        if (under ? sentence && glued : sentence || glued) {
            yaml_mark_t mark = end;
            mark.line += under ? 1 : 0;
            mark.column = under ? at : end.column + at;
            tell(m_problems, placeOf(mark), "cut-by-hash",
                 "“ #”后面的字都当作备注，没有读进来。请把整句话放在引号里；若真是备注，请另起一行。",
                 "What stands behind \" #\" is a comment and was not read. Put the sentence in quotes; a comment "
                 "goes on a line of its own.");
        }
    }

    /// Brackets, quotes and commas of a Chinese keyboard in the place of ours; whether something was told.
    bool wideMarks(const Node& node, const Place& begin) {
        const auto wide = wideMarksAround(node.scalar);
        if (!wide) {
            return false;
        }
        Place at = begin;
        at.column += placeOfByte({begin.file, node.scalar}, wide->byte).column - 1;
        const bool name = std::all_of(node.scalar.begin(), node.scalar.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x80U || (byte & 0xC0U) == 0x80U || byte == 0xE2U || byte == 0xE3U || byte == 0xEFU;
        });
        if (wide->quotes && !name) {
            tell(m_problems, at, "wide-marks",
                 "全角引号 " + wide->are + " 不起引号的作用,会和句子一起显示。要引号请写半角的 " + wide->instead + "。",
                 "Full-width quotes (" + wide->are + ") quote nothing here and are shown with the sentence. Write " +
                     wide->instead + ".",
                 Gravity::Warning);
            return true;
        }
        tell(m_problems, at, "wide-marks", "这里用了全角的 " + wide->are + "。请写半角的 " + wide->instead + "。",
             "These are full-width (" + wide->are + "). Write " + wide->instead + ".");
        return true;
    }

    /// A sentence that a " #" cut short, and braces that nothing will replace: the parser lets both pass.
    void scalarFaults(const Node& node, const Place& begin, const yaml_mark_t& end) {
        const bool plain = !node.quoted;
        if (plain) {
            cutByHash(node, end);
        }
        if (plain && wideMarks(node, begin)) {
            return;
        }
        const std::size_t loose = looseBrace(node.scalar);
        if (loose != std::string::npos) {
            Place at = begin;
            if (node.scalar.find('\n') == std::string::npos && begin.line == static_cast<int>(end.line) + 1) {
                at.column += placeOfByte({begin.file, node.scalar}, loose).column - 1 + (plain ? 0 : 1);
            }
            tell(m_problems, at, "loose-brace", "这个花括号没有配对，里面的内容填不进来。请写成 {visitor} 的样子。",
                 "This brace has no partner, so nothing is filled in. Write it like {visitor}.");
        }
    }

    /// The node whose first event is at hand. Recursion is bounded by mostYamlDepth.
    std::optional<Node> node(int depth) { // NOLINT(misc-no-recursion)
        if (depth > mostYamlDepth || ++m_nodes > mostYamlNodes) {
            fail(place(), "too-large", "脚本嵌套太深或内容太多。请拆成几个片段(use)。",
                 "The script is nested too deeply or too long. Split it into pieces (use).");
            drop();
            return std::nullopt;
        }
        Node node;
        node.place = place();
        if (m_event.type == YAML_ALIAS_EVENT || hasAnchor()) {
            fail(node.place, "alias", "不支持 & 和 * 引用。请直接写出内容,或改用共用片段(use)。",
                 "Anchors and aliases (& and *) are not supported. Write it out, or use a shared piece (use).");
            drop();
            return std::nullopt;
        }
        if (m_event.type == YAML_SCALAR_EVENT) {
            node.scalar.assign(reinterpret_cast<const char*>(m_event.data.scalar.value), m_event.data.scalar.length);
            node.scalar = withNarrowBraces(node.scalar);
            node.quoted = m_event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
            const yaml_mark_t end = m_event.end_mark;
            drop();
            scalarFaults(node, node.place, end);
            return node;
        }
        const bool map = m_event.type == YAML_MAPPING_START_EVENT;
        node.kind = map ? Node::Kind::Map : Node::Kind::List;
        drop();
        const bool whole = map ? entries(node, depth) : items(node, depth);
        return whole ? std::optional<Node>(std::move(node)) : std::nullopt;
    }

    [[nodiscard]] bool hasAnchor() const {
        switch (m_event.type) {
        case YAML_SCALAR_EVENT:
            return m_event.data.scalar.anchor != nullptr;
        case YAML_SEQUENCE_START_EVENT:
            return m_event.data.sequence_start.anchor != nullptr;
        case YAML_MAPPING_START_EVENT:
            return m_event.data.mapping_start.anchor != nullptr;
        default: // libyaml's other events carry no anchor of their own
            return false;
        }
    }

    bool items(Node& list, int depth) { // NOLINT(misc-no-recursion)
        while (next()) {
            if (m_event.type == YAML_SEQUENCE_END_EVENT) {
                drop();
                return true;
            }
            auto item = node(depth + 1);
            if (!item) {
                return false;
            }
            list.items.push_back(std::move(*item));
        }
        return false;
    }

    bool entries(Node& map, int depth) { // NOLINT(misc-no-recursion)
        while (next()) {
            if (m_event.type == YAML_MAPPING_END_EVENT) {
                drop();
                return true;
            }
            auto key = node(depth + 1);
            if (!key) {
                return false;
            }
            if (!key->isScalar()) {
                fail(key->place, "key", "这里应当是一个名称,后面跟冒号。",
                     "A name followed by a colon is expected here.");
                return false;
            }
            if (!next()) {
                return false;
            }
            auto value = node(depth + 1);
            if (!value) {
                return false;
            }
            if (map.get(key->scalar) != nullptr) {
                // Told, but read on: the rest of the file may have more to say.
                tell(m_problems, key->place, "duplicate-key", "“" + key->scalar + "”在这里写了两次。请只留一个。",
                     "\"" + key->scalar + "\" stands here twice. Keep one.");
                continue;
            }
            map.entries.push_back({key->text(), std::move(*value)});
        }
        return false;
    }

    const Source& m_source;
    const YamlText m_text;
    Problems& m_problems;
    std::unique_ptr<yaml_parser_t, ParserDeleter> m_parser;
    yaml_event_t m_event{};
    int m_nodes = 0;
    bool m_failed = false;
};

} // namespace

const Node* Node::get(const std::string& key) const {
    for (const auto& [name, value] : entries) {
        if (name.text == key) {
            return &value;
        }
    }
    return nullptr;
}

std::optional<Node> readYaml(const Source& source, Problems& problems) {
    if (source.text.size() > mostYamlBytes) {
        tell(problems, {source.file, 1, 1}, "too-large", "文件超过 512 KiB,没有读取。请确认选对了文件。",
             "The file is over 512 KiB and was not read. Make sure it is the right file.");
        return std::nullopt;
    }
    if (const auto byte = badUtf8(source.text)) {
        tell(problems, placeOfByte(source, *byte), "utf8",
             "这里的文字不是 UTF-8 编码（可能是 GBK 或 Unicode）。请在记事本里另存为，编码选 UTF-8。",
             "The text is not UTF-8 here (it may be GBK or UTF-16). Save the file as UTF-8.");
        return std::nullopt;
    }
    for (const ForeignMark& mark : invisibleMarks(source.text)) {
        tell(problems, {source.file, mark.line, mark.column}, "invisible-mark",
             "这里有一个看不见的符号:" + mark.chinese + "。请删去,或把这个词重打一遍。",
             "There is a mark here that nobody sees: " + mark.english + ". Delete it, or type the word again.",
             mark.within ? Gravity::Error : Gravity::Warning);
    }
    return TreeBuilder(source, problems).build();
}

} // namespace yingke::scenario
