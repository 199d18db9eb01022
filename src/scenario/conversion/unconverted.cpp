// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/conversion/unconverted.h"

#include "core/characters.h"
#include "scenario/checker/checker_expressions.h"
#include "scenario/language/expression.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace yingke::scenario {

namespace {

ExpressionFault unwritten(int column, std::string chinese, std::string english) {
    return {column, "not-converted", std::move(chinese), std::move(english), {}};
}

} // namespace

ExpressionFault whyNotWritten(const std::string& text, const Script& script, const Step& step,
                              const Vocabulary& words) {
    if (const auto at = assignmentIn(text)) {
        return unwritten(static_cast<int>(core::characters(std::string_view(text).substr(0, *at))) + 1,
                         "旧写法里单个“=”是赋值,不是比较,没有对应的新写法。请先改成 ==。",
                         "A single \"=\" assigns in the first language and has no form in the second. Write == first.");
    }
    const ParsedExpression parsed = parseExpression(text);
    if (!parsed.tree) {
        return unwritten(parsed.fault.column, "新写法读不懂这里:" + parsed.fault.chinese,
                         "The second language can't read this: " + parsed.fault.english);
    }
    std::size_t from = 0;
    for (const std::string& name : namesOfTree(*parsed.tree)) {
        const std::size_t found = text.find(name, from);
        const int column = found == std::string::npos
                               ? 1
                               : static_cast<int>(core::characters(std::string_view(text).substr(0, found))) + 1;
        from = found == std::string::npos ? from : found;
        auto type = nameTypeOf(name, script, step, words);
        if (const auto* fault = std::get_if<ExpressionFault>(&type)) {
            return unwritten(column, fault->chinese, fault->english);
        }
        const ValueType is = std::get<NameType>(type).type;
        if (is != ValueType::Count && is != ValueType::Money && is != ValueType::YesNo) {
            const TypeWords& called = wordsOf(is);
            return unwritten(
                column, "“" + name + "”是" + called.chinese + ",旧写法总是把它当作 0。请先写出真正想要的条件。",
                "\"" + name + "\" is " + called.english +
                    ", which the first language always took as 0. Write the condition that is meant first.");
        }
    }
    return unwritten(parsed.tree->column, "“" + text + "”里的数、金额和是非混在一起算,新写法不能这样算。请先分开写。",
                     "\"" + text +
                         "\" reckons with counts, money and yes or no in a way that the second language has no form "
                         "for. Write it apart first.");
}

ExpressionFault whyNotAlike(const std::string& text, const std::set<std::string>& open) {
    const auto choice =
        std::find_if(open.begin(), open.end(), [](const std::string& name) { return name.rfind("chose.", 0) == 0; });
    if (choice != open.end()) {
        return unwritten(1,
                         "“" + *choice + "”没有选过时,旧写法算作“没选”,新写法里没有答案。请给这一步加上 unanswered:。",
                         "\"" + *choice +
                             "\" counts as not chosen while nothing was picked; in the second language it is "
                             "unanswered. Give this step a way: unanswered: step.");
    }
    return unwritten(1, "“" + text + "”换成新写法后,有些数值的结果和原来不同。请自己改写这一条。",
                     "\"" + text +
                         "\" comes out otherwise for some values in every form of the second language that was tried. "
                         "Write it anew yourself.");
}

} // namespace yingke::scenario
