// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_first.h"

#include "core/characters.h"
#include "scenario/checker/checker_expressions.h"
#include "scenario/language/expression.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <vector>

namespace yingke::scenario {

namespace {

int lettersOf(const std::string& text) { return static_cast<int>(core::characters(text)); }

/// What the first language can't read and the second can.
struct OfSecond {
    std::string word;
    int column = 1;
};

class FirstChecker {
public:
    FirstChecker(const FirstPlace& place, const Text& text, FirstIs is, Problems& problems, std::set<std::string>& used)
        : m_place(place), m_text(text), m_is(is), m_problems(problems), m_used(used) {}

    void all() {
        const std::vector<Token> tokens = tokensOf(m_text.text);
        for (const Token& token : tokens) {
            if (token.name) {
                use(token.text);
            }
        }
        const ParsedExpression parsed = parseExpression(m_text.text);
        if (!readable(parsed)) {
            return;
        }
        const bool money = names(tokens);
        const bool number = m_text.text.find_first_of("123456789") != std::string::npos;
        if (money && number && m_is == FirstIs::Condition) {
            tellAt({1,
                    "fen",
                    "旧写法的条件里,金额以分计:50 是 0.50 元。请在开头写 language: 2,就按元写。",
                    "In the first language sums in conditions are in fen: 50 is 0.50 yuan. With language: 2 at the "
                    "head they are yuan.",
                    {}},
                   Gravity::Warning);
        }
        if (!parsed.tree && parsed.fault.code == "chained") {
            tellAt(
                {parsed.fault.column,
                 "chained",
                 "旧写法先算前一半(得 1 或 0),再拿它和后面的数比,结果总是不对。请写成 a < b and b < c。",
                 "The first language reckons the first half (1 or 0) and compares that with the rest, which is never "
                 "meant. Write a < b and b < c.",
                 {}});
        }
    }

private:
    void tellAt(const ExpressionFault& fault, Gravity gravity = Gravity::Error) {
        tell(m_problems, placeWithin(m_place.script, m_text, fault.column), fault.code.c_str(), fault.chinese,
             fault.english, gravity, fault.meant);
    }

    void use(const std::string& name) {
        m_used.insert(name);
        if (name.rfind("has.", 0) == 0) {
            m_used.insert(name.substr(4));
        }
    }

    /// Whether it can be reckoned at all; told in our own words when not.
    bool readable(const ParsedExpression& parsed) {
        const Evaluated trial = evaluate(m_text.text, [](const std::string&) { return 1.0; });
        if (trial.value) {
            return true;
        }
        if (trial.error == "∞") { // with these numbers; with others it may come out
            if (namesIn(m_text.text).empty()) {
                tellAt({1,
                        "bad-expression",
                        "这个算式除以了 0,算不出来。",
                        "This divides by 0 and comes to nothing.",
                        {}});
            }
            return true;
        }
        if (!parsed.tree) {
            ExpressionFault fault = parsed.fault;
            fault.code = "bad-expression";
            tellAt(fault);
            return false;
        }
        const OfSecond what = ofSecond(trial.column);
        if (what.word.back() != ')' && assignmentIn(m_text.text)) {
            return true; // told of its "=", which its parser stumbles over
        }
        tellAt({what.column,
                "bad-expression",
                "旧写法读不懂“" + what.word +
                    "”。请在开头写 language: 2,或只用半角的数字、名字和 + - * / < > == and or not。",
                "The first language can't read \"" + what.word +
                    "\". Write language: 2 at the head, or only plain numbers, names and + - * / < > == and or not.",
                {}});
        return false;
    }

    /// The first full-width sign or function that is not its own; else where its parser stopped.
    [[nodiscard]] OfSecond ofSecond(int stopped) const {
        int column = 1;
        const std::vector<Token> tokens = tokensOf(m_text.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const std::string& word = tokens[i].text;
            std::size_t bytes = 1;
            while (static_cast<unsigned char>(word.front()) >= 0x80 && i + bytes < tokens.size() &&
                   (static_cast<unsigned char>(tokens[i + bytes].text.front()) & 0xC0U) == 0x80U) {
                ++bytes; // a character of several bytes is as many tokens
            }
            std::string whole;
            for (std::size_t part = 0; part < bytes; ++part) {
                whole += tokens[i + part].text;
            }
            const bool call = tokens[i].name && i + 1 < tokens.size() && tokens[i + 1].text == "(" && word != "and" &&
                              word != "or" && word != "not";
            const bool here = stopped > 0 && column >= stopped && word != " ";
            if (bytes > 1 || call || word == "between" || here) {
                return {call ? word + "(…)" : whole, column};
            }
            column += lettersOf(whole);
            i += bytes - 1;
        }
        return {m_text.text, 1};
    }

    /// Each name and each single `=`; whether any of the names is a sum of money.
    bool names(const std::vector<Token>& tokens) {
        int column = 1;
        std::size_t byte = 0;
        bool money = false;
        std::string left; ///< the last name
        for (const Token& token : tokens) {
            const bool word = token.text == "and" || token.text == "or" || token.text == "not";
            if (token.name && !word) {
                money = named(token.text, column) || money;
                left = token.text;
            } else if (assignsAt(m_text.text, byte)) {
                tellAt(
                    {column,
                     "assigns",
                     "这里的“=”是赋值,不是比较:结果只看右边的值,与“" + left +
                         "”是多少无关。请写 ==,或在开头写 language: 2。",
                     "This \"=\" assigns and compares nothing: what comes out is the value on its right, whatever \"" +
                         left + "\" is. Write ==, or language: 2 at the head.",
                     {}});
            }
            column += lettersOf(token.text);
            byte += token.text.size();
        }
        return money;
    }

    /// Whether the name is a sum of money.
    bool named(const std::string& name, int column) {
        auto found = nameTypeOf(name, m_place.script, m_place.step, m_place.words);
        if (auto* fault = std::get_if<ExpressionFault>(&found)) {
            fault->column = column;
            tellAt(*fault);
            return false;
        }
        const NameType& type = std::get<NameType>(found);
        const bool countable =
            type.type == ValueType::Count || type.type == ValueType::Money || type.type == ValueType::YesNo;
        if (!countable) {
            countsAsZero(name, type, column);
        }
        return type.type == ValueType::Money;
    }

    void countsAsZero(const std::string& name, const NameType& type, int column) {
        const TypeWords& is = wordsOf(type.type);
        const bool sum = m_is == FirstIs::Sum;
        const std::string label = type.label.empty() ? "" : "(" + type.label + ")";
        const std::string how = type.type == ValueType::Text || type.type == ValueType::Choice
                                    ? name + " = " + (type.type == ValueType::Text ? is.written : "…")
                                    : name + (sum ? std::string() : " < " + std::string(is.written));
        tellAt({column,
                "counts-as-zero",
                "“" + name + "”" + label + "是" + is.chinese + ",旧写法" +
                    (sum ? "的公式里算不出来" : "的条件里总是当作 0") + "。请在开头写 language: 2,再写成 " + how +
                    " 的样子。",
                "\"" + name + "\"" + label + " is " + is.english + ", which the first language " +
                    (sum ? "can't reckon with" : "takes as 0") + ". Write language: 2 at the head, then " + how + ".",
                {}});
    }

    const FirstPlace& m_place;
    const Text& m_text;
    const FirstIs m_is;
    Problems& m_problems;
    std::set<std::string>& m_used;
};

} // namespace

void checkFirst(const FirstPlace& place, const Text& text, FirstIs is, Problems& problems,
                std::set<std::string>& used) {
    FirstChecker(place, text, is, problems, used).all();
}

} // namespace yingke::scenario
