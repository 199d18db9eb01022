// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any text as a script, as a shared piece and as an archived bundle. Read or refused with a sentence.
#include "scenario/checker/checker.h"
#include "scenario/language/loader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace yingke::scenario;

void mustHaveWords(const Problems& problems) {
    for (const Problem& problem : problems) {
        if (problem.chinese.empty()) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const Loaded loaded = load({"fuzzed.yaml", text}, [&](const std::string& id) -> std::optional<Source> {
        return Source{"zh_CN/pieces/" + id + ".yaml", text};
    });
    mustHaveWords(loaded.problems);
    if (loaded.script) {
        mustHaveWords(check(*loaded.script, {}, {}));
        // What was read is archived, and comes back as it was.
        const Loaded again = loadBundle(loaded.script->id, bundleOf(*loaded.script));
        if (!again.script || again.script->ref.hash != loaded.script->ref.hash) {
            std::abort();
        }
    }
    mustHaveWords(loadBundle("fuzzed", text).problems);
    return 0;
}
