// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_template.h"

#include "platform/kept_file.h"
#include "platform/read_file.h"
#include "scenario/language/grammar.h"
#include "scenario/language/reader.h"
#include "scenario/language/values.h"
#include "slips/texts.h"

#include <QDir>

namespace yingke::slips {

namespace {

using scenario::Node;
using scenario::Problems;
using scenario::Reader;

constexpr int mostParts = 24; ///< fields, columns, notes, signatures of one slip: more fit no paper

QString shown(const scenario::Text& text) { return QString::fromStdString(text.text); }

int widthOf(const std::string& word) {
    const std::map<std::string, int> widths = {
        {"full", 12}, {"half", 6}, {"third", 4}, {"quarter", 3}, {"two_thirds", 8}};
    const auto found = widths.find(word);
    return found != widths.end() ? found->second : 12;
}

std::string idOf(Reader& reader, const Node& map) {
    const Node* value = reader.required(map, "value");
    if (value == nullptr) {
        return {};
    }
    if (!value->isScalar() || !scenario::isId(value->scalar)) {
        reader.error(value->place, "no-id", "“value:”要写值的名字,例如 room、total。",
                     "\"value:\" is the name of a value, such as room or total.");
        return {};
    }
    return value->scalar;
}

std::vector<SlipField> fieldsOf(Reader& reader, const Node& map, const char* key) {
    std::vector<SlipField> fields;
    const Node* list = map.get(key);
    if (list == nullptr || !reader.wantList(*list, key)) {
        return fields;
    }
    for (const Node& item : list->items) {
        if (!reader.wantMap(item, key)) {
            continue;
        }
        reader.onlyKeys(item, scenario::keysAt(scenario::GrammarPlace::SlipField));
        SlipField field;
        field.value = idOf(reader, item);
        field.label = shown(reader.text(item, "label"));
        const std::vector<std::string> words = {"full", "half", "third", "quarter", "two_thirds"};
        field.width = widthOf(words.at(reader.word(item, "width", words)));
        field.required = reader.flag(item, "required", false);
        field.large = reader.flag(item, "large", false);
        fields.push_back(std::move(field));
    }
    return fields;
}

void readRows(Reader& reader, const Node& map, SlipTemplate& form) {
    const Node* rows = map.get("rows");
    if (rows == nullptr || !reader.wantMap(*rows, "rows")) {
        return;
    }
    reader.onlyKeys(*rows, scenario::keysAt(scenario::GrammarPlace::SlipRows));
    form.rowsLabel = shown(reader.text(*rows, "label"));
    form.rowsRequired = reader.flag(*rows, "required", false);
    const Node* columns = reader.required(*rows, "columns");
    if (columns == nullptr || !reader.wantList(*columns, "columns")) {
        return;
    }
    for (const Node& item : columns->items) {
        if (!reader.wantMap(item, "columns")) {
            continue;
        }
        reader.onlyKeys(item, scenario::keysAt(scenario::GrammarPlace::SlipColumn));
        SlipColumn column;
        column.value = idOf(reader, item);
        column.label = shown(reader.text(item, "label"));
        column.width = reader.number(item, "width", 10);
        if (column.width < 1 || column.width > 100) {
            reader.error(item.place, "width", "列宽要在 1 到 100 之间。", "A column's width is from 1 to 100.");
            column.width = 10;
        }
        column.align = static_cast<SlipColumn::Align>(reader.word(item, "align", {"left", "right", "centre"}));
        form.columns.push_back(std::move(column));
    }
}

QStringList sentencesOf(Reader& reader, const Node& map, const char* key) {
    QStringList sentences;
    for (const scenario::Text& text : reader.texts(map, key)) {
        sentences << shown(text);
    }
    return sentences;
}

SlipTemplate formFrom(const Node& tree, const std::string& kind, Problems& problems) {
    Reader reader(problems);
    SlipTemplate form;
    form.kind = kind;
    if (!reader.wantMap(tree, "slip")) {
        return form;
    }
    reader.onlyKeys(tree, scenario::keysAt(scenario::GrammarPlace::Slip));
    if (const Node* slip = reader.required(tree, "slip"); slip != nullptr && slip->scalar != kind) {
        reader.error(slip->place, "name", "“slip:”要与文件名相同:" + kind + "。",
                     "\"slip:\" equals the file's name: " + kind + ".");
    }
    if (const Node* title = reader.required(tree, "title")) {
        form.title = QString::fromStdString(title->scalar);
    }
    const std::vector<std::string> papers = {"a5", "a4", "continuous"};
    form.paper = papers.at(reader.word(tree, "paper", papers));
    form.large = reader.word(tree, "letters", {"usual", "large"}) == 1;
    form.fields = fieldsOf(reader, tree, "fields");
    readRows(reader, tree, form);
    form.below = fieldsOf(reader, tree, "below");
    form.notes = sentencesOf(reader, tree, "notes");
    form.signatures = sentencesOf(reader, tree, "signatures");
    form.stub = fieldsOf(reader, tree, "stub");
    const std::size_t parts =
        std::max({form.fields.size(), form.columns.size(), form.below.size(), form.stub.size(),
                  static_cast<std::size_t>(form.notes.size()), static_cast<std::size_t>(form.signatures.size())});
    if (parts > mostParts) {
        reader.error(tree.place, "too-many", "一张单据每个部分最多 24 项。", "A part of a slip has at most 24 items.");
    }
    return form;
}

/// The text of a file; nothing when it can't be read.
std::optional<std::string> textOf(const QString& path) {
    const platform::FileContent file = platform::readFile(path);
    return file.isThere && file.fault.isEmpty() ? std::optional(file.bytes.toStdString()) : std::nullopt;
}

SlipWords wordsFrom(const std::map<std::string, std::string>& table) {
    const auto word = [&table](const char* name) {
        const auto found = table.find(name);
        return found != table.end() ? QString::fromStdString(found->second) : QString();
    };
    return {word("reprint"), word("void"), word("stub"), word("page"), word("code"), word("number"), word("blank")};
}

/// "name: text" a line.
std::map<std::string, std::string> tableFrom(const scenario::Source& source, Problems& problems) {
    std::map<std::string, std::string> table;
    Reader reader(problems);
    if (const auto tree = scenario::readYaml(source, problems); tree && reader.wantMap(*tree, source.file)) {
        reader.onlyKeys(*tree, {"reprint", "void", "stub", "page", "code", "number", "blank"});
        for (const Node::Entry& entry : tree->entries) {
            if (reader.wantScalar(entry.value, entry.key.text)) {
                table[entry.key.text] = entry.value.scalar;
            }
        }
    }
    return table;
}

} // namespace

namespace {

/// What serves instead of the office's own text of a slip.
QString copyOfSlipServes(const QString& name, const scenario::Problem& fault) {
    return Texts::tr("slips/%1, line %2: %3 The last good copy of it is used; the file is left as it is.")
        .arg(name, QString::number(fault.place.line), QString::fromStdString(fault.chinese));
}

QString shippedSlipServes(const QString& name, const scenario::Problem& fault) {
    return Texts::tr("slips/%1, line %2: %3 The slip that ships with the program is used.")
        .arg(name, QString::number(fault.place.line), QString::fromStdString(fault.chinese));
}

QString noSlipServes(const QString& name, const scenario::Problem& fault) {
    return Texts::tr("slips/%1, line %2: %3 This slip can't be made out until it is mended.")
        .arg(name, QString::number(fault.place.line), QString::fromStdString(fault.chinese));
}

/// The slips that ship, and those that are the office's alone.
QStringList layoutsIn(const QDir& shipped, const QString& folder) {
    const QStringList files{QStringLiteral("*.yaml")};
    QStringList names = shipped.entryList(files, QDir::Files, QDir::Name);
    for (const QString& name : QDir(folder).entryList(files, QDir::Files, QDir::Name)) {
        if (!names.contains(name) && scenario::isId(name.chopped(5).toStdString())) {
            names << name;
        }
    }
    return names;
}

QString unreadSlip(const QString& name, const QString& why) {
    return platform::placedFault(QStringLiteral("slips/") + name, {0, why});
}

} // namespace

SlipTemplates SlipTemplates::load(const QString& folder, std::vector<QString>& problems) {
    SlipTemplates all;
    const QDir shipped(QStringLiteral(":/slips"));
    for (const QString& name : layoutsIn(shipped, folder)) {
        const std::string kind = name.chopped(5).toStdString();
        const QString own = folder + QLatin1Char('/') + name;
        if (const platform::FileContent file = platform::readFile(own); !file.fault.isEmpty()) {
            problems.push_back(unreadSlip(name, file.fault));
        }
        Problems ofOwn;
        // The office's own first; its last good copy, then the shipped one when it can't be used.
        for (const QString& place : {folder, folder + QStringLiteral("/.good"), shipped.path()}) {
            const auto text = textOf(place + QLatin1Char('/') + name);
            if (!text) {
                continue;
            }
            Problems faults;
            const scenario::Source source{name.toStdString(), *text};
            if (kind == "words") {
                auto table = tableFrom(source, faults);
                all.m_words = faults.empty() ? wordsFrom(table) : all.m_words;
            } else if (const auto tree = scenario::readYaml(source, faults)) {
                SlipTemplate form = formFrom(*tree, kind, faults);
                if (!scenario::hasErrors(faults)) {
                    all.m_templates[kind] = std::move(form);
                }
            }
            if (scenario::hasErrors(faults)) {
                ofOwn = place == folder ? faults : ofOwn;
                continue;
            }
            if (place == folder) {
                platform::keepGoodCopy(own, QByteArray::fromStdString(*text));
            }
            for (const scenario::Problem& fault : ofOwn) {
                problems.push_back(place == shipped.path() ? shippedSlipServes(name, fault)
                                                           : copyOfSlipServes(name, fault));
            }
            ofOwn.clear();
            break;
        }
        for (const scenario::Problem& fault : ofOwn) {
            problems.push_back(noSlipServes(name, fault)); // the office's own, with nothing in its place
        }
    }
    return all;
}

Problems problemsOfLayout(const scenario::Source& source) {
    Problems faults;
    const std::string kind = source.file.substr(0, source.file.rfind('.'));
    if (kind == "words") {
        (void)tableFrom(source, faults);
    } else if (const auto tree = scenario::readYaml(source, faults)) {
        (void)formFrom(*tree, kind, faults);
    }
    return faults;
}

const SlipTemplate* SlipTemplates::find(const std::string& kind) const {
    const auto found = m_templates.find(kind);
    return found != m_templates.end() ? &found->second : nullptr;
}

QStringList missingIn(const SlipTemplate& form, const SlipContent& content) {
    QStringList missing;
    for (const auto* part : {&form.fields, &form.below}) {
        for (const SlipField& field : *part) {
            if (field.required && content.value(field.value).isEmpty()) {
                missing << (field.label.isEmpty() ? QString::fromStdString(field.value) : field.label);
            }
        }
    }
    if (form.rowsRequired && content.rows.empty()) {
        missing << form.rowsLabel;
    }
    return missing;
}

QString filledNote(const QString& note, const SlipContent& content) {
    QString filled;
    qsizetype at = 0;
    while (at < note.size()) {
        const qsizetype open = note.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : note.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            return filled + note.mid(at);
        }
        filled += note.mid(at, open - at) + content.value(note.mid(open + 1, close - open - 1).toStdString());
        at = close + 1;
    }
    return filled;
}

} // namespace yingke::slips
