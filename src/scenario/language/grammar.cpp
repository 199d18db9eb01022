// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/grammar.h"

#include <algorithm>
#include <map>

namespace yingke::scenario {

namespace {

std::vector<GrammarRow> headRows() {
    return {
        {GrammarPlace::Head, "scenario", Behind::Id, "", "情景的名字，和文件名一致",
         "name of the scenario, as the file"},
        {GrammarPlace::Head, "piece", Behind::Id, "", "共用片段的名字", "name of a shared piece"},
        {GrammarPlace::Head, "title", Behind::Text, "", "接待台上的标题", "as shown at the desk"},
        {GrammarPlace::Head, "covers", Behind::Rules, "", "标准条目", "items of the standard"},
        {GrammarPlace::Head, "language", Behind::OneOf, "1 2", "2：条件分类型计算", "2: conditions know types"},
        {GrammarPlace::Head, "listed", Behind::OneOf, "matter desk follow_up", "在哪里出现", "where it is offered"},
        {GrammarPlace::Head, "channel", Behind::OneOf, "in_person telephone", "只当面或只电话",
         "in person or by telephone only"},
        {GrammarPlace::Head, "order", Behind::Number, "", "在事项里排第几", "place among the matters"},
        {GrammarPlace::Head, "facts", Behind::Own, "", "要记下的信息", "what is written down"},
        {GrammarPlace::Head, "script", Behind::Steps, "", "步骤", "the steps"},
        {GrammarPlace::PieceHead, "piece", Behind::Id, "", "共用片段的名字", "name of a shared piece"},
        {GrammarPlace::PieceHead, "title", Behind::Text, "", "片段的标题", "what the piece is called"},
        {GrammarPlace::PieceHead, "covers", Behind::Rules, "", "标准条目", "items of the standard"},
        {GrammarPlace::PieceHead, "language", Behind::OneOf, "1 2", "2：条件分类型计算", "2: conditions know types"},
        {GrammarPlace::PieceHead, "facts", Behind::Own, "", "要记下的信息", "what is written down"},
        {GrammarPlace::PieceHead, "script", Behind::Steps, "", "步骤", "the steps"},
        {GrammarPlace::Fact, "type", Behind::OneOf,
         "text count money room telephone date time date_time list yes_no person", "信息的类型",
         "what kind of fact it is"},
        {GrammarPlace::Fact, "label", Behind::Text, "", "填写处显示的名称", "as shown at the field"},
        {GrammarPlace::Fact, "range", Behind::Range, "", "最少和最多：数量、元、字数或行数",
         "least and most: a number, yuan, letters or lines"},
        {GrammarPlace::Fact, "min", Behind::Value, "", "最少是多少、最早是何时", "how little, or how early"},
        {GrammarPlace::Fact, "max", Behind::Value, "", "最多是多少、最晚是何时", "how much, or how late"},
        {GrammarPlace::Fact, "optional", Behind::YesNo, "", "可以不填", "may stay empty"},
        {GrammarPlace::Fact, "future", Behind::YesNo, "", "不能早于现在", "not past"},
        {GrammarPlace::Fact, "fresh", Behind::YesNo, "", "每件事都重新填", "asked anew in each matter"},
        {GrammarPlace::Fact, "of", Behind::OneOf, "visitor", "客户自己的称呼、房号或电话",
         "the visitor's own name, room or telephone"},
        {GrammarPlace::Fact, "after", Behind::Fact, "", "要晚于另一项", "lies after another fact"},
        {GrammarPlace::Fact, "from", Behind::OfficeText, "", "可以从中心的表里选",
         "may be picked from a list of the office"},
    };
}

std::vector<GrammarRow> stepRows() {
    return {
        {GrammarPlace::Step, "id", Behind::Id, "", "步骤的名字", "name of the step"},
        {GrammarPlace::Step, "title", Behind::Text, "", "短标题", "short, for the picture"},
        {GrammarPlace::Step, "say", Behind::Template, "", "要说的话", "the sentence"},
        {GrammarPlace::Step, "to", Behind::Person, "visitor other colleague", "对谁说", "who is spoken to"},
        {GrammarPlace::Step, "by", Behind::OneOf, "telephone", "电话里说", "on the telephone"},
        {GrammarPlace::Step, "hearing", Behind::OneOf, "out", "客户听不到", "out of the visitor's hearing"},
        {GrammarPlace::Step, "manner", Behind::Manners, "", "仪态", "bearing"},
        {GrammarPlace::Step, "do", Behind::Gestures, "", "动作", "gestures and acts"},
        {GrammarPlace::Step, "fill", Behind::Facts, "", "在这里填的信息", "facts to fill in here"},
        {GrammarPlace::Step, "look_up", Behind::LookUps, "register arrears owed specialist approval kept queue",
         "查登记的资料", "from the office's tables"},
        {GrammarPlace::Step, "show", Behind::OfficeText, "", "出示中心的文字", "a text of the office"},
        {GrammarPlace::Step, "note", Behind::Own, "", "自动记下的信息", "a fact that nobody types"},
        {GrammarPlace::Step, "papers", Behind::Papers, "", "要看的资料", "papers to check"},
        {GrammarPlace::Step, "missing", Behind::Step, "", "资料不齐去哪一步", "step when a paper is missing"},
        {GrammarPlace::Step, "give_back", Behind::YesNo, "", "资料退还", "papers are returned"},
        {GrammarPlace::Step, "keep", Behind::Papers, "", "留在中心的资料", "papers that stay here"},
        {GrammarPlace::Step, "give_kept", Behind::YesNo, "", "退还留下的资料",
         "papers that stayed here are given back"},
        {GrammarPlace::Step, "amounts", Behind::Own, "", "费用", "sums"},
        {GrammarPlace::Step, "ask", Behind::Template, "", "提问", "a question"},
        {GrammarPlace::Step, "choices", Behind::Own, "", "选项，按数字键", "its answers, by number key"},
        {GrammarPlace::Step, "meanwhile", Behind::Own, "", "几个人同时做", "several people at once"},
        {GrammarPlace::Step, "promise", Behind::Own, "", "带时间的承诺", "a dated follow-up"},
        {GrammarPlace::Step, "promised", Behind::OneOf, "kept", "承诺的结果", "what became of the promise"},
        {GrammarPlace::Step, "print", Behind::Slip, "", "打印单据", "a slip"},
        {GrammarPlace::Step, "within", Behind::Limit, "waiting telephone_hold answer answer_supervisor tea",
         "从这里起的时限", "a limit from here"},
        {GrammarPlace::Step, "whose", Behind::OneOf, "desk visitor", "时间算谁的", "whose time it is"},
        {GrammarPlace::Step, "skip", Behind::YesNo, "", "no：不能跳过", "no: may not be skipped"},
        {GrammarPlace::Step, "next", Behind::Step, "", "接着去哪一步", "step to go on with"},
        {GrammarPlace::Step, "covers", Behind::Rules, "", "标准条目", "items of the standard"},
    };
}

/// What moves on, and where each of its ways leads.
std::vector<GrammarRow> movingRows() {
    return {
        {GrammarPlace::Step, "find", Behind::Role, "", "找人，看在不在岗", "asks the presence board", true},
        {GrammarPlace::Step, "stand_ins", Behind::Role, "office", "可以代替的岗位；office：中心定的",
         "roles that stand in; office: the office's own"},
        {GrammarPlace::Step, "in", Behind::Step, "", "在岗去哪一步", "step: somebody is in"},
        {GrammarPlace::Step, "busy", Behind::Step, "", "正忙去哪一步", "step: busy"},
        {GrammarPlace::Step, "out", Behind::Step, "", "不在去哪一步", "step: nobody is in"},
        {GrammarPlace::Step, "handover", Behind::YesNo, "", "no：不移交", "no: only asks"},
        {GrammarPlace::Step, "why", Behind::Text, "", "原因", "the reason"},
        {GrammarPlace::Step, "if", Behind::Condition, "", "条件", "a condition", true},
        {GrammarPlace::Step, "then", Behind::Step, "", "成立去哪一步", "step when it is so"},
        {GrammarPlace::Step, "else", Behind::Step, "", "不成立去哪一步", "step when it is not"},
        {GrammarPlace::Step, "unanswered", Behind::Step, "", "步骤：还没有答案", "step: not answered yet"},
        {GrammarPlace::Step, "call", Behind::Person, "visitor", "打电话", "telephones somebody", true},
        {GrammarPlace::Step, "label", Behind::Template, "", "显示的文字", "as shown"},
        {GrammarPlace::Step, "number", Behind::Told, "", "号码是哪一项", "the fact with the number"},
        {GrammarPlace::Step, "answered", Behind::Step, "", "接通去哪一步", "step: answered"},
        {GrammarPlace::Step, "not_answered", Behind::Step, "", "没接通去哪一步", "step: not answered"},
        {GrammarPlace::Step, "hand_over", Behind::Person, "colleague back", "交给同事", "a colleague takes over", true},
        {GrammarPlace::Step, "declined", Behind::Step, "", "不接去哪一步", "step: declined"},
        {GrammarPlace::Step, "escalate", Behind::OneOf, "service_supervisor director", "服务上移", "moves up", true},
        {GrammarPlace::Step, "hold", Behind::OneOf, "other visitor", "请他稍等", "asks to wait by name", true},
        {GrammarPlace::Step, "resume", Behind::OneOf, "other visitor", "回到他", "goes back to", true},
        {GrammarPlace::Step, "queue", Behind::OneOf, "visitor other", "请坐等候", "asks to sit and wait", true},
        {GrammarPlace::Step, "serve", Behind::OneOf, "visitor other", "开始服务", "begins service", true},
        {GrammarPlace::Step, "hang_up", Behind::OneOf, "other", "通话结束", "the other one's call is over", true},
        {GrammarPlace::Step, "use", Behind::Piece, "", "用共用片段", "lays a shared piece in", true},
        {GrammarPlace::Step, "go_to", Behind::Step, "", "去一步", "goes to a step", true},
        {GrammarPlace::Step, "first", Behind::Scenario, "", "先办另一件，办完接着办", "another scenario first, then on",
         true},
        {GrammarPlace::Step, "end", Behind::OneOf, "matter farewell refused", "情景结束", "the scenario is over", true},
    };
}

std::vector<GrammarRow> innerRows() {
    return {
        {GrammarPlace::Choice, "say", Behind::Text, "", "选项显示的文字", "as shown on the answer"},
        {GrammarPlace::Choice, "go", Behind::Step, "", "选了去哪一步", "step when it is picked"},
        {GrammarPlace::Choice, "is", Behind::OneOf, "owner tenant contractor", "选了就知道客户是谁",
         "picking it says who the visitor is"},
        {GrammarPlace::Choice, "here", Behind::Role, "", "选了就知道谁来了", "picking it says who is here now"},
        {GrammarPlace::Amount, "label", Behind::Text, "", "收费的名称", "the fee's name, or what the sum is called"},
        {GrammarPlace::Amount, "sum", Behind::Sum, "", "算式", "the formula"},
        {GrammarPlace::Papers, "all", Behind::Papers, "", "每样都要", "every one of them"},
        {GrammarPlace::Papers, "any", Behind::Papers, "", "每组要一样", "one of each group"},
        {GrammarPlace::Papers, "each", Behind::Own, "", "按人数，每人要的", "for each head of a count"},
        {GrammarPlace::Papers, "copy", Behind::YesNo, "", "要复印", "copies are made"},
        {GrammarPlace::Papers, "purpose", Behind::Text, "", "复印的用途", "why copies are made"},
        {GrammarPlace::Papers, "keep_days", Behind::Number, "", "复印件留几天", "days until the copies are deleted"},
        {GrammarPlace::Papers, "give_back", Behind::YesNo, "", "看完退还", "they are given back"},
        {GrammarPlace::Promise, "kind", Behind::Id, "", "承诺的种类", "what kind of promise"},
        {GrammarPlace::Promise, "what", Behind::Template, "", "答应了什么", "what was promised"},
        {GrammarPlace::Promise, "owner", Behind::Person, "me colleague", "谁负责", "who keeps it"},
        {GrammarPlace::Promise, "due", Behind::Due, "", "到什么时候", "when it is due"},
        {GrammarPlace::Promise, "remind", Behind::Length, "", "提前多久提醒", "how long before it reminds"},
        {GrammarPlace::Promise, "moves", Behind::OneOf, "freely once never", "能不能改期", "whether it may be moved"},
        {GrammarPlace::Promise, "script", Behind::Scenario, "", "到期打开的情景",
         "scenario that is opened when it is due"},
        {GrammarPlace::Promised, "kept", Behind::Id, "", "这一户哪种承诺做到了",
         "which kind of promise of the room was kept"},
        {GrammarPlace::Promised, "moved_to", Behind::Point, "", "改到哪个时间", "moved to this time"},
        {GrammarPlace::Promised, "why", Behind::Template, "", "改期的原因", "why it was moved"},
        {GrammarPlace::Promised, "broken", Behind::Template, "", "没有做到的原因", "why it was broken"},
        {GrammarPlace::Promised, "withdrawn", Behind::Template, "", "取消的原因", "why it was withdrawn"},
        {GrammarPlace::Within, "limit", Behind::Limit, "waiting telephone_hold answer answer_supervisor tea",
         "多长时间", "how long"},
        {GrammarPlace::Within, "warn", Behind::Length, "", "提前多久提醒", "how long before it warns"},
        {GrammarPlace::Within, "until", Behind::Step, "", "到哪一步为止", "runs until this step is entered"},
        {GrammarPlace::Within, "passed", Behind::Step, "", "时间过了去哪一步", "step when it has passed"},
        {GrammarPlace::Within, "returning", Behind::YesNo, "", "时间过了再从头计", "begins anew when it has passed"},
        {GrammarPlace::Task, "id", Behind::Id, "", "这件事的名字", "name of the task"},
        {GrammarPlace::Task, "who", Behind::Person, "", "谁来做", "who does it"},
        {GrammarPlace::Task, "do", Behind::Template, "", "做什么", "what is done"},
        {GrammarPlace::Task, "needed", Behind::YesNo, "", "no：不做完也能往下", "no: may be left open"},
    };
}

std::vector<GrammarRow> slipRows() {
    return {
        {GrammarPlace::Slip, "slip", Behind::Id, "", "单据的名字，和文件名一致", "name of the slip, as the file"},
        {GrammarPlace::Slip, "title", Behind::Text, "", "单据的标题", "its heading"},
        {GrammarPlace::Slip, "paper", Behind::OneOf, "a5 a4 continuous", "用什么纸", "what paper it is made for"},
        {GrammarPlace::Slip, "letters", Behind::OneOf, "usual large", "字的大小", "large for a notice or a note"},
        {GrammarPlace::Slip, "fields", Behind::Parts, "", "表格上面的内容", "values above the table"},
        {GrammarPlace::Slip, "rows", Behind::Parts, "", "表格", "the table"},
        {GrammarPlace::Slip, "below", Behind::Parts, "", "表格下面的内容", "values below the table"},
        {GrammarPlace::Slip, "notes", Behind::Template, "", "说明的句子", "sentences"},
        {GrammarPlace::Slip, "signatures", Behind::Template, "", "谁签字", "who signs"},
        {GrammarPlace::Slip, "stub", Behind::Parts, "", "存根的内容", "values of the stub"},
        {GrammarPlace::SlipField, "value", Behind::Id, "", "是哪一项的值", "name of the value, a fact's id too"},
        {GrammarPlace::SlipField, "label", Behind::Text, "", "值前面的字", "what stands before it"},
        {GrammarPlace::SlipField, "width", Behind::OneOf, "full half third quarter two_thirds", "占一行的多少",
         "share of the line"},
        {GrammarPlace::SlipField, "required", Behind::YesNo, "", "没有就不能开", "no slip without it"},
        {GrammarPlace::SlipField, "large", Behind::YesNo, "", "大字", "in large letters"},
        {GrammarPlace::SlipRows, "label", Behind::Text, "", "没有行时说缺什么", "what is missing without rows"},
        {GrammarPlace::SlipRows, "required", Behind::YesNo, "", "没有行就不能开", "no slip without rows"},
        {GrammarPlace::SlipRows, "columns", Behind::Parts, "", "表格的各列", "its columns"},
        {GrammarPlace::SlipColumn, "value", Behind::Id, "", "是哪一项的值", "name of the value"},
        {GrammarPlace::SlipColumn, "label", Behind::Text, "", "这一列的标题", "its heading"},
        {GrammarPlace::SlipColumn, "width", Behind::Number, "", "列宽，1 到 100", "1 to 100, against the others"},
        {GrammarPlace::SlipColumn, "align", Behind::OneOf, "left right centre", "对齐", "where it stands"},
    };
}

} // namespace

const std::vector<GrammarRow>& grammarRows() {
    static const std::vector<GrammarRow> rows = [] {
        std::vector<GrammarRow> all = headRows();
        for (const auto& more : {stepRows(), movingRows(), innerRows(), slipRows()}) {
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }();
    return rows;
}

std::vector<std::string> keysAt(GrammarPlace place) {
    std::vector<std::string> keys;
    for (const GrammarRow& row : grammarRows()) {
        if (row.place == place) {
            keys.emplace_back(row.key);
        }
    }
    return keys;
}

std::vector<std::string> movingKeys() {
    std::vector<std::string> keys;
    for (const GrammarRow& row : grammarRows()) {
        if (row.moves) {
            keys.emplace_back(row.key);
        }
    }
    return keys;
}

const char* nameOf(Behind behind) {
    static const std::map<Behind, const char*> names = {
        {Behind::Id, "id"},
        {Behind::Text, "text"},
        {Behind::Template, "text with `{…}`"},
        {Behind::Number, "whole number"},
        {Behind::YesNo, "`yes` `no`"},
        {Behind::OneOf, ""},
        {Behind::Range, "range"},
        {Behind::Length, "length of time"},
        {Behind::Limit, "length of time, or"},
        {Behind::Due, "fact, expression, or `in` a length of time"},
        {Behind::Point, "fact, or expression of a point in time"},
        {Behind::Value, "expression"},
        {Behind::Step, "step"},
        {Behind::Fact, "fact"},
        {Behind::Facts, "facts"},
        {Behind::Told, "fact or looked-up value"},
        {Behind::Condition, "condition"},
        {Behind::Sum, "expression of money"},
        {Behind::Role, "role"},
        {Behind::Person, "role or party"},
        {Behind::Papers, "papers"},
        {Behind::Gestures, "gestures"},
        {Behind::Manners, "manners"},
        {Behind::LookUps, ""},
        {Behind::Slip, "slip"},
        {Behind::OfficeText, "office text"},
        {Behind::Rules, "ids of the standard"},
        {Behind::Piece, "piece"},
        {Behind::Scenario, "scenario"},
        {Behind::Own, "names of one's own"},
        {Behind::Steps, "steps"},
        {Behind::Parts, "parts"},
    };
    return names.at(behind);
}

const char* nameOf(GrammarPlace place) {
    switch (place) {
    case GrammarPlace::Head:
        return "head";
    case GrammarPlace::PieceHead:
        return "head of a piece";
    case GrammarPlace::Fact:
        return "a fact";
    case GrammarPlace::Step:
        return "a step";
    case GrammarPlace::Choice:
        return "a choice";
    case GrammarPlace::Amount:
        return "a sum of `amounts`";
    case GrammarPlace::Papers:
        return "`papers`";
    case GrammarPlace::Promise:
        return "`promise`";
    case GrammarPlace::Promised:
        return "`promised`";
    case GrammarPlace::Within:
        return "`within`";
    case GrammarPlace::Task:
        return "a task of `meanwhile`";
    case GrammarPlace::Slip:
        return "a slip of `DATA/slips`";
    case GrammarPlace::SlipField:
        return "a field of a slip";
    case GrammarPlace::SlipRows:
        return "`rows` of a slip";
    case GrammarPlace::SlipColumn:
        return "a column of a slip";
    }
    return "";
}

std::string grammarReference() {
    std::string text = "| in | key | behind it | meaning | |\n|---|---|---|---|---|\n";
    for (const GrammarRow& row : grammarRows()) {
        std::string words;
        const std::string all = row.words;
        for (std::size_t at = 0; at < all.size();) {
            const std::size_t end = std::min(all.find(' ', at), all.size());
            words += (words.empty() ? "`" : " `") + all.substr(at, end - at) + "`";
            at = end + 1;
        }
        std::string behind = nameOf(row.behind);
        behind += behind.empty() || words.empty() ? words : ", " + words;
        text += std::string("| ") + nameOf(row.place) + " | `" + row.key + "`" + (row.moves ? " →" : "") + " | " +
                behind + " | " + row.english + " | " + row.chinese + " |\n";
    }
    return text;
}

} // namespace yingke::scenario
