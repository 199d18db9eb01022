// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/yaml/yaml_fault.h"

#include <array>

namespace yingke::scenario {

namespace {

struct KnownFault {
    const char* part; ///< of libyaml's message
    const char* chinese;
    const char* english;
};

constexpr std::array knownFaults = {
    KnownFault{
        "mapping values are not allowed",
        "这里不能再写“名称: 内容”。请检查这一行和上一行的缩进；句子里有“: ”时，把整句放在引号里。",
        "No \"name: value\" may stand here. Check the indent of this line and the one above; a sentence with \": \" "
        "in it goes in quotes."},
    KnownFault{"block sequence entries are not allowed", "这里不能写“- ”。请检查这一行的缩进。",
               "No \"- \" may stand here. Check the indent of this line."},
    KnownFault{
        "did not find expected '-' indicator", "这一行与上面各项没有对齐。列表的每一项都以“- ”开头，缩进要一样。",
        "This line does not stand under the items above. Each item of a list begins with \"- \", at the same indent."},
    KnownFault{
        "did not find expected key", "这一行与上面各行没有对齐，或引号后面多了字。同一组的名称缩进要一样。",
        "This line does not stand under those above, or something follows a closing quote. Names of one group have the "
        "same indent."},
    KnownFault{"',' or '}'", "花括号 { } 没有写完整。请检查各项之间的英文逗号和末尾的 }。",
               "The braces { } are not whole. Check the commas between the entries and the } at the end."},
    KnownFault{"',' or ']'", "方括号 [ ] 没有写完整。请检查各项之间的英文逗号和末尾的 ]。",
               "The brackets [ ] are not whole. Check the commas between the items and the ] at the end."},
    KnownFault{"expected ':'", "这里缺少冒号。名称后面要写英文冒号和一个空格。",
               "A colon is missing here. A name is followed by a colon and a space."},
    KnownFault{"unexpected ':'", "这里的冒号读不懂。请把整句放在引号里。",
               "This colon can't be read. Put the sentence in quotes."},
    KnownFault{"cannot start any token", "不能用这个符号开头。请把整句放在引号里。",
               "Nothing can begin with this sign. Put the sentence in quotes."},
    KnownFault{"unknown escape", "双引号里的反斜杠 \\ 读不懂。请去掉它，或改用单引号。",
               "The backslash in these quotes can't be read. Remove it, or use single quotes."},
    KnownFault{"escape", "双引号里的反斜杠 \\ 读不懂。请去掉它，或改用单引号。",
               "The backslash in these quotes can't be read. Remove it, or use single quotes."},
    KnownFault{"document indicator", "引号里的一行不能以 --- 或 ... 开头。",
               "No line within quotes may begin with --- or ... ."},
    KnownFault{
        "document start", "文件前面的内容已经结束，这里读不下去。请检查这一行的缩进和冒号。",
        "The text before has come to its end, and this can't be read. Check the indent and the colon of this line."},
    KnownFault{"end of stream", "文件没有写完就结束了。请检查末尾的引号和括号。",
               "The file ends before it is complete. Check quotes and brackets at its end."},
    KnownFault{"tag", "不支持“!”开头的写法。请把整句放在引号里。",
               "What begins with ! is not supported. Put it in quotes."},
    KnownFault{"tab character", "这里用了制表符(Tab)。缩进请用空格。", "There is a tab here. Use spaces to indent."},
    KnownFault{"did not find expected node content", "这里应当有内容。请检查括号、逗号和冒号。",
               "Something is expected here. Check brackets, commas and colons."},
};

} // namespace

YamlFault yamlFault(const std::string& problem) {
    for (const KnownFault& known : knownFaults) {
        if (problem.find(known.part) != std::string::npos) {
            return {known.chinese, known.english};
        }
    }
    return {"这里的写法读不懂。请检查缩进、冒号后的空格和引号。",
            "This can't be read. Check the indent, the space after the colon, and the quotes."};
}

} // namespace yingke::scenario
