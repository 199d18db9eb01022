// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/yaml/yaml_text.h"

#include "core/characters.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

const std::string byteOrderMark = "\xEF\xBB\xBF";
const std::string wideBlank = "\xE3\x80\x80"; // U+3000
const std::string hardBlank = "\xC2\xA0";     // U+00A0
const std::string wideColon = "：";
const std::string wideOpen = "｛";
const std::string wideClose = "｝";

bool stands(const std::string& text, std::size_t at, const std::string& what) {
    return text.compare(at, what.size(), what) == 0;
}
bool isKeyLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
int charactersIn(const std::string& text) { return static_cast<int>(core::characters(text)); }

/// The byte behind a number of characters.
std::size_t byteOf(const std::string& text, int characters) {
    std::size_t at = 0;
    while (at < text.size() && characters > 0) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
        --characters;
    }
    return at;
}

/// A block text begins behind this line: it ends with | or >, perhaps with + or - or a digit.
bool beginsBlock(const std::string& line) {
    std::size_t end = line.find_last_not_of(" \r");
    while (end != std::string::npos && end > 0 && std::string("+-123456789").find(line[end]) != std::string::npos) {
        --end;
    }
    return end != std::string::npos && end > 0 && (line[end] == '|' || line[end] == '>') && line[end - 1] == ' ';
}

} // namespace

YamlText::YamlText(const std::string& written) {
    std::size_t at = 0;
    m_text.reserve(written.size());
    int number = 1;
    while (at <= written.size()) {
        while (stands(written, at, byteOrderMark)) { // at a line's begin too, where files were joined; nobody sees it
            at += byteOrderMark.size();
        }
        const std::size_t end = written.find('\n', at);
        m_lines.push_back(m_text.size());
        take(written.substr(at, end == std::string::npos ? end : end - at), number++);
        if (end == std::string::npos) {
            break;
        }
        put("\n");
        at = end + 1;
    }
}

// Long: one pass over the characters of a line, each kind of them in turn.
void YamlText::take(const std::string& line, int number) {
    const std::size_t text = line.find_first_not_of(' ');
    if (m_blockMargin >= 0) {
        if (text == std::string::npos || static_cast<int>(text) > m_blockMargin) {
            put(line); // a text of its own: what stands there is meant so
            return;
        }
        m_blockMargin = -1;
    }
    const std::size_t begin = m_text.size();
    const auto wider = [&](int by) { m_wider[number].push_back({charactersIn(m_text.substr(begin)) + 1, by}); };
    bool margin = m_quote == 0;
    bool mayBeKey = m_quote == 0; // at the begin of an entry
    bool behindMark = false;      // behind a colon or a dash, where a blank is wanted
    std::size_t word = std::string::npos;
    for (std::size_t at = 0; at < line.size();) {
        const char c = line[at];
        if (m_quote != 0) {
            const bool escaped = m_quote == '"' && c == '\\' && at + 1 < line.size();
            put(line.substr(at, escaped ? 2 : 1));
            m_quote = c == m_quote ? '\0' : m_quote;
            at += escaped ? 2 : 1;
            continue;
        }
        if (stands(line, at, wideBlank) && (margin || behindMark)) {
            put(behindMark ? " " : "  "); // in the margin as wide as it looks
            if (!behindMark) {
                wider(1);
            }
            at += wideBlank.size();
            continue;
        }
        if (stands(line, at, hardBlank) && (margin || behindMark)) {
            put(" ");
            at += hardBlank.size();
            continue;
        }
        if (c == '#' && (at == 0 || line[at - 1] == ' ' || margin)) {
            put(line.substr(at));
            return;
        }
        if (c == ' ') {
            put(" ");
            ++at;
            continue;
        }
        if (stands(line, at, wideColon) && word != std::string::npos) {
            put(":");
            at += wideColon.size();
            const bool blank = at >= line.size() || line[at] == ' ' || line[at] == '\r' || stands(line, at, wideBlank);
            if (!blank) {
                put(" ");
                wider(1);
            }
            margin = false;
            mayBeKey = false;
            behindMark = true;
            word = std::string::npos;
            continue;
        }
        const bool dash = margin && c == '-';
        const bool entry = c == '{' || c == ',' || c == '[';
        if ((c == '"' || c == '\'') && (mayBeKey || behindMark) && word == std::string::npos) {
            m_quote = c;
        } else if (mayBeKey && isKeyLetter(c) && word == std::string::npos) {
            word = at;
        } else if (!isKeyLetter(c)) {
            word = std::string::npos;
        }
        behindMark = dash || c == ':' || entry;
        mayBeKey = dash || entry || (mayBeKey && word != std::string::npos);
        margin = dash;
        put(std::string(1, c));
        ++at;
    }
    if (beginsBlock(line)) {
        m_blockMargin = static_cast<int>(text == std::string::npos ? 0 : text);
    }
}

int YamlText::columnWritten(int line, int column) const {
    const auto found = m_wider.find(line);
    int written = column;
    if (found != m_wider.end()) {
        for (const Wider& one : found->second) {
            written -= column >= one.column ? one.by : 0;
        }
    }
    return std::max(1, written);
}

std::string YamlText::line(int number) const {
    if (number < 1 || static_cast<std::size_t>(number) > m_lines.size()) {
        return {};
    }
    const std::size_t begin = m_lines[static_cast<std::size_t>(number) - 1];
    const std::size_t end = m_text.find('\n', begin);
    return m_text.substr(begin, end == std::string::npos ? end : end - begin);
}

std::string YamlText::behind(int line, int column) const {
    const std::string whole = this->line(line);
    return whole.substr(byteOf(whole, column - 1));
}

std::string withNarrowBraces(const std::string& sentence) {
    std::string narrow;
    for (std::size_t at = 0; at < sentence.size();) {
        const bool wide = stands(sentence, at, wideOpen);
        if (!wide && sentence[at] != '{') {
            narrow += sentence[at++];
            continue;
        }
        const std::size_t begin = at + (wide ? wideOpen.size() : 1);
        std::size_t end = begin;
        while (end < sentence.size() && (isKeyLetter(sentence[end]) || sentence[end] == '.')) {
            ++end;
        }
        const bool wideEnd = stands(sentence, end, wideClose);
        if (end == begin || (!wideEnd && (end >= sentence.size() || sentence[end] != '}'))) {
            narrow += sentence.substr(at, begin - at);
            at = begin;
            continue;
        }
        narrow += "{" + sentence.substr(begin, end - begin) + "}";
        at = end + (wideEnd ? wideClose.size() : 1);
    }
    return narrow;
}

std::size_t looseBrace(const std::string& sentence) {
    std::size_t open = std::string::npos;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        if (stands(sentence, at, wideOpen) || stands(sentence, at, wideClose)) {
            return at;
        }
        if (sentence[at] == '{') {
            if (open != std::string::npos || sentence.compare(at, 2, "{}") == 0) {
                return open != std::string::npos ? open : at;
            }
            open = at;
        } else if (sentence[at] == '}') {
            if (open == std::string::npos) {
                return at;
            }
            open = std::string::npos;
        }
    }
    return open;
}

} // namespace yingke::scenario
