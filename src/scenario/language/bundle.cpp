// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/bundle.h"

#include "scenario/language/loader.h"
#include "scenario/language/tell.h"

#include <sodium.h>

#include <array>
#include <charconv>

namespace yingke::scenario {

namespace {

const std::string sourceMark = "==> ";

bool under(const Source& source, const std::string& folder) { return source.file.rfind(folder, 0) == 0; }

/// A piece of the bundle by its id.
PieceFinder finder(const std::vector<Source>& sources, const std::string& folder) {
    return [&sources, folder](const std::string& id) -> std::optional<Source> {
        for (const Source& source : sources) {
            if (source.file == folder + id + ".yaml") {
                return source;
            }
        }
        return std::nullopt;
    };
}

} // namespace

std::string bundleOf(const Script& script) {
    // Each text behind its name and its length in bytes, so that no text can pretend to be the next one.
    std::string bundle;
    for (const Source& source : script.sources) {
        bundle += sourceMark + std::to_string(source.text.size()) + " " + source.file + "\n" + source.text + "\n";
    }
    return bundle;
}

std::string hashOf(const Script& script) {
    const std::string bundle = bundleOf(script);
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bundle.data()), bundle.size());
    std::string hex;
    constexpr const char* digits = "0123456789abcdef";
    for (const unsigned char byte : hash) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0x0FU];
    }
    return hex;
}

std::optional<std::vector<Source>> unbundle(const std::string& bundle) {
    std::vector<Source> sources;
    std::size_t at = 0;
    while (at < bundle.size()) {
        const std::size_t lineEnd = bundle.find('\n', at);
        if (bundle.compare(at, sourceMark.size(), sourceMark) != 0 || lineEnd == std::string::npos) {
            return std::nullopt;
        }
        const std::string line = bundle.substr(at + sourceMark.size(), lineEnd - at - sourceMark.size());
        std::size_t bytes = 0;
        const auto [stop, failed] = std::from_chars(line.data(), line.data() + line.size(), bytes);
        const std::size_t begin = lineEnd + 1;
        if (failed != std::errc{} || *stop != ' ' || bytes > bundle.size() - begin) {
            return std::nullopt;
        }
        sources.push_back({line.substr(static_cast<std::size_t>(stop - line.data()) + 1), bundle.substr(begin, bytes)});
        at = begin + bytes + 1;
    }
    return sources.empty() ? std::nullopt : std::optional(std::move(sources));
}

Loaded loadBundle(const std::string& id, const std::string& bundle) {
    const auto sources = unbundle(bundle);
    if (!sources) {
        Loaded loaded;
        tell(loaded.problems, {id, 1, 1}, "bundle", "存档的脚本文本读不出来。",
             "The archived script text can't be read.");
        return loaded;
    }
    std::optional<Source> english;
    for (const Source& source : *sources) {
        if (under(source, "en/") && !under(source, "en/pieces/")) {
            english = source;
        }
    }
    return load(sources->front(), finder(*sources, "zh_CN/pieces/"), english, finder(*sources, "en/pieces/"));
}

} // namespace yingke::scenario
