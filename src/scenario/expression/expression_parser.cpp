// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/expression_tree.h"
#include "scenario/expression/expression_words.h"
#include "scenario/expression/misspelt.h"
#include "scenario/expression/nearest.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace yingke::scenario {

namespace {

constexpr int mostNested = 40;

/// Thrown within the parser only; caught in parseExpression.
struct ParserFault {
    ExpressionFault fault;
};

[[noreturn]] void refuse(int column, const char* code, std::string chinese, std::string english,
                         std::string meant = {}) {
    throw ParserFault{{column, code, std::move(chinese), std::move(english), std::move(meant)}};
}

class ExpressionParser {
public:
    explicit ExpressionParser(std::vector<Word> words) : m_words(std::move(words)) {}

    Term all() {
        Term tree = either();
        if (here().kind == Word::Kind::End) {
            return tree;
        }
        if (here().text == ")") {
            refuse(here().column, "bracket", "这里多了一个“)”,前面没有对应的“(”。", "This \")\" closes no bracket.");
        }
        if (unitHere() != nullptr) {
            refuse(here().column, "two-values",
                   "单位前面要写数字。请写成 … * 1 " + std::string(unitHere()->name) + "。",
                   "A unit stands behind a number: write … * 1 " + std::string(unitHere()->name) + ".");
        }
        throw ParserFault{noOperator(here().text, m_at > 0 ? m_words[m_at - 1].text : std::string{}, here().column)};
    }

private:
    [[nodiscard]] const Word& here() const { return m_words[m_at]; }
    [[nodiscard]] const Word& ahead() const { return m_words[std::min(m_at + 1, m_words.size() - 1)]; }
    [[nodiscard]] bool isSign(const char* sign) const { return here().kind == Word::Kind::Sign && here().text == sign; }
    [[nodiscard]] bool isWord(const char* word) const { return here().kind == Word::Kind::Name && here().text == word; }
    bool take(const char* text) {
        const bool is = isSign(text) || isWord(text);
        m_at += is ? 1 : 0;
        return is;
    }
    void want(const char* text, int opened) {
        if (!take(text)) {
            refuse(opened, "bracket", std::string("这里缺少对应的“") + text + "”。",
                   std::string("The \"") + text + "\" that belongs to this is missing.");
        }
    }

    Term made(Operation operation, const Word& at, std::vector<Term> parts) {
        Term term;
        term.operation = operation;
        term.column = at.column;
        term.word = at.text;
        term.parts = std::move(parts);
        return term;
    }

    Term either() { // NOLINT(misc-no-recursion)
        Term condition = any();
        const Word at = here();
        if (!take("?")) {
            return condition;
        }
        Term yes = either();
        if (!take(":")) {
            refuse(at.column, "bracket", "“?”后面缺少“:”。请写成 条件 ? 甲 : 乙。",
                   "The \":\" of this \"?\" is missing: write condition ? a : b.");
        }
        return made(Operation::Either, at, {std::move(condition), std::move(yes), either()});
    }

    Term any() { // NOLINT(misc-no-recursion)
        Term left = every();
        while (isWord("or") || isSign("||")) {
            const Word at = m_words[m_at++];
            left = made(Operation::Or, at, {std::move(left), every()});
        }
        return left;
    }

    Term every() { // NOLINT(misc-no-recursion)
        Term left = negated();
        while (isWord("and") || isSign("&&")) {
            const Word at = m_words[m_at++];
            left = made(Operation::And, at, {std::move(left), negated()});
        }
        return left;
    }

    Term negated() { // NOLINT(misc-no-recursion)
        if (!isWord("not") && !isSign("!")) {
            return compared();
        }
        const Nested nested(*this);
        const Word at = m_words[m_at++];
        return made(Operation::Not, at, {negated()});
    }

    std::optional<Operation> comparison() const {
        static const std::vector<std::pair<const char*, Operation>> signs = {
            {"=", Operation::Equal},   {"==", Operation::Equal}, {"!=", Operation::Unequal}, {"<", Operation::Less},
            {"<=", Operation::AtMost}, {">", Operation::More},   {">=", Operation::AtLeast}};
        for (const auto& [sign, operation] : signs) {
            if (isSign(sign)) {
                return operation;
            }
        }
        return isWord("between") ? std::optional(Operation::Between) : std::nullopt;
    }

    Term compared() { // NOLINT(misc-no-recursion)
        Term left = added();
        const auto operation = comparison();
        if (!operation) {
            return left;
        }
        const Word at = m_words[m_at++];
        Term right = added();
        if (*operation == Operation::Between) {
            if (!take("and")) {
                refuse(at.column, "between", "between 要写成 between 22:00 and 06:00 的样子。",
                       "between is written between 22:00 and 06:00.");
            }
            left = made(*operation, at, {std::move(left), std::move(right), added()});
        } else {
            choiceOf(left, right);
            choiceOf(right, left);
            left = made(*operation, at, {std::move(left), std::move(right)});
        }
        if (comparison()) {
            refuse(here().column, "chained", "一次只能比较两个值。请写成 a < b and b < c。",
                   "Two values are compared at a time: write a < b and b < c.");
        }
        return left;
    }

    /// Beside "chose.step" a bare word is one of its choices: chose.payment = cash.
    static void choiceOf(const Term& asked, Term& other) {
        const bool step = asked.operation == Operation::Name && asked.word.rfind("chose.", 0) == 0 &&
                          asked.word.find('.', 6) == std::string::npos;
        if (step && other.operation == Operation::Name) {
            other.operation = Operation::Literal;
            other.literal = {ValueType::Choice, 0, other.word};
        }
    }

    Term added() { // NOLINT(misc-no-recursion)
        Term left = multiplied();
        while (isSign("+") || isSign("-")) {
            const Word at = m_words[m_at++];
            left = made(at.text == "+" ? Operation::Plus : Operation::Minus, at, {std::move(left), multiplied()});
        }
        return left;
    }

    Term multiplied() { // NOLINT(misc-no-recursion)
        Term left = primary();
        while (isSign("*") || isSign("/")) {
            const Word at = m_words[m_at++];
            left = made(at.text == "*" ? Operation::Times : Operation::Over, at, {std::move(left), primary()});
        }
        return left;
    }

    Term primary() { // NOLINT(misc-no-recursion)
        const Nested nested(*this);
        const Word at = here();
        switch (at.kind) {
        case Word::Kind::Value:
            ++m_at;
            return literal(at);
        case Word::Kind::Name:
            ++m_at;
            return named(at);
        case Word::Kind::Sign:
            if (take("-")) {
                return made(Operation::Negate, at, {primary()});
            }
            if (take("(")) {
                Term inner = either();
                want(")", at.column);
                return inner;
            }
            refuse(at.column, "no-value", "“" + at.text + "”这里应当是一个值(信息项、数字、时间……)。",
                   "A value is wanted at \"" + at.text + "\": a fact, a number, a time, …");
        case Word::Kind::End:
            break;
        }
        refuse(std::max(1, at.column), "no-value", m_at == 0 ? "这里没有写算式。" : "算式没有写完:末尾缺少一个值。",
               m_at == 0 ? "There is no expression here."
                         : "The expression is not finished: a value is missing at its end.");
    }

    /// A unit stands here: "d", or two words: "working days".
    [[nodiscard]] const UnitRow* unitHere() const {
        const auto row = std::find_if(unitRows().begin(), unitRows().end(), [this](const UnitRow& one) {
            return here().text == one.name || here().text + " " + ahead().text == one.name;
        });
        return here().kind == Word::Kind::Name && row != unitRows().end() ? &*row : nullptr;
    }

    Term literal(const Word& at) {
        Term term = made(Operation::Literal, at, {});
        term.literal = at.value;
        term.plain = at.value.type == ValueType::Count;
        const UnitRow* row = term.plain ? unitHere() : nullptr;
        if (row != nullptr) {
            m_at += std::string_view(row->name).find(' ') == std::string_view::npos ? std::size_t{1} : std::size_t{2};
            term.word += " " + std::string(row->name);
            const double number = at.value.number * row->contains;
            term.literal = {row->type, row->type == ValueType::Money ? std::round(number) : number, {}};
            term.plain = false;
        }
        return term;
    }

    Term named(const Word& at) { // NOLINT(misc-no-recursion)
        if (isSign("(")) {
            return called(at);
        }
        Term term = made(Operation::Name, at, {});
        if (at.text == "today") {
            term.operation = Operation::Today;
        } else if (at.text == "now") {
            term.operation = Operation::Now;
        } else if (at.text == "yes" || at.text == "true" || at.text == "no" || at.text == "false") {
            term.operation = Operation::Literal;
            term.literal = {ValueType::YesNo, at.text == "yes" || at.text == "true" ? 1.0 : 0.0, {}};
        } else if (std::find(reservedWords().begin(), reservedWords().end(), at.text) != reservedWords().end()) {
            refuse(at.column, "no-value", "“" + at.text + "”前面缺少一个值。",
                   "A value is missing before \"" + at.text + "\".");
        }
        return term;
    }

    Term called(const Word& at) { // NOLINT(misc-no-recursion)
        const auto row = std::find_if(functionRows().begin(), functionRows().end(),
                                      [&at](const FunctionRow& one) { return at.text == one.name; });
        if (row == functionRows().end()) {
            std::vector<std::string> known;
            for (const FunctionRow& one : functionRows()) {
                known.emplace_back(one.name);
            }
            refuse(at.column, "unknown-function", "没有“" + at.text + "(…)”这个函数。",
                   "There is no function \"" + at.text + "(…)\".", nearest(at.text, known));
        }
        const int opened = here().column;
        ++m_at;
        Term term = made(Operation::Call, at, {});
        term.function = row->function;
        if (!isSign(")")) {
            do {
                term.parts.push_back(either());
            } while (take(","));
        }
        want(")", opened);
        const auto given = static_cast<int>(term.parts.size());
        if (given < row->least || given > row->most) {
            refuse(at.column, "arguments", "“" + at.text + "”要写成 " + row->takes + "。",
                   "\"" + at.text + "\" is written " + row->takes + ".");
        }
        return term;
    }

    /// Counts how deep the parser is, so that no text can exhaust the stack.
    class Nested {
    public:
        explicit Nested(ExpressionParser& parser) : m_parser(parser) {
            if (++m_parser.m_depth > mostNested) {
                refuse(m_parser.here().column, "too-deep", "括号套得太深。请拆成几个条件。",
                       "There are too many brackets within each other: make several conditions of it.");
            }
        }
        ~Nested() { --m_parser.m_depth; }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;

    private:
        ExpressionParser& m_parser;
    };

    std::vector<Word> m_words;
    std::size_t m_at = 0;
    int m_depth = 0;
};

void collectNames(const Term& term, std::vector<std::string>& names) { // NOLINT(misc-no-recursion)
    if (term.operation == Operation::Name && std::find(names.begin(), names.end(), term.word) == names.end()) {
        names.push_back(term.word);
    }
    for (const Term& part : term.parts) {
        collectNames(part, names);
    }
}

} // namespace

ParsedExpression parseExpression(const std::string& text) {
    ParsedExpression result;
    auto read = expressionWords(text);
    if (auto* fault = std::get_if<ExpressionFault>(&read)) {
        result.fault = std::move(*fault);
        return result;
    }
    try {
        result.tree = ExpressionParser(std::get<std::vector<Word>>(std::move(read))).all();
    } catch (ParserFault& refused) {
        result.fault = std::move(refused.fault);
    }
    return result;
}

std::vector<std::string> namesOfTree(const Term& tree) {
    std::vector<std::string> names;
    collectNames(tree, names);
    return names;
}

} // namespace yingke::scenario
