// SPDX-License-Identifier: GPL-3.0-or-later
// docs/journal-format.md is what is left to read a log by when nobody has this program any more: its tables of kinds
// and fields are those of the code, each row with its meaning and since when.
#include "journal/format/enum_names.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringList>
#include <QTextStream>

#include <cstdlib>
#include <map>
#include <optional>
#include <type_traits>
#include <vector>

using namespace yingke;

namespace {

QString typeOf(const std::string& /*value*/) { return QStringLiteral("text"); }
QString typeOf(bool /*value*/) { return QStringLiteral("true or false"); }
QString typeOf(std::int64_t /*value*/) { return QStringLiteral("number"); }
QString typeOf(const core::PersonId& /*value*/) { return QStringLiteral("id of a person"); }
QString typeOf(const core::VisitId& /*value*/) { return QStringLiteral("id of a visit"); }
QString typeOf(const core::RoleId& /*value*/) { return QStringLiteral("id of a role"); }
QString typeOf(const core::StepId& /*value*/) { return QStringLiteral("id of a step"); }
QString typeOf(const core::ChoiceId& /*value*/) { return QStringLiteral("id of a choice"); }
QString typeOf(const core::FactId& /*value*/) { return QStringLiteral("id of a fact"); }
QString typeOf(const core::PaperId& /*value*/) { return QStringLiteral("id of a paper"); }
QString typeOf(const core::LimitId& /*value*/) { return QStringLiteral("id of a limit"); }
QString typeOf(const core::HandoverId& /*value*/) { return QStringLiteral("id of a handover"); }
QString typeOf(const core::PromiseId& /*value*/) { return QStringLiteral("id of a promise"); }
QString typeOf(const core::AppointmentId& /*value*/) { return QStringLiteral("id of an appointment"); }
QString typeOf(const core::WarningId& /*value*/) { return QStringLiteral("id of a warning"); }
QString typeOf(const core::SlipId& /*value*/) { return QStringLiteral("id of a slip"); }
QString typeOf(const core::ScriptRef& /*value*/) { return QStringLiteral("script"); }
QString typeOf(const core::Visitor& /*value*/) { return QStringLiteral("visitor"); }
QString typeOf(const core::VisitorChange& /*value*/) { return QStringLiteral("visitor's change"); }
QString typeOf(const core::FactValue& /*value*/) { return QStringLiteral("value"); }
QString typeOf(const core::PaperKey& /*value*/) { return QStringLiteral("paper"); }
QString typeOf(const core::Limit& /*value*/) { return QStringLiteral("limit"); }
QString typeOf(const core::Presence& /*value*/) { return QStringLiteral("presence"); }
QString typeOf(const core::Money& /*value*/) { return QStringLiteral("fen"); }
QString typeOf(const core::OwedLine& /*value*/) { return QStringLiteral("line owed"); }
QString typeOf(const core::MeansCount& /*value*/) { return QStringLiteral("count of means"); }
template <class Enum>
requires std::is_enum_v<Enum> QString typeOf(Enum /*value*/) {
    QStringList words;
    for (const char* name : journal::EnumNames<Enum>::names) {
        words << QLatin1String(name);
    }
    return QStringLiteral("one of ") + words.join(QStringLiteral(", "));
}
template <class Item> QString typeOf(const std::vector<Item>& /*value*/) {
    return QStringLiteral("list of ") + typeOf(Item{});
}
template <class Value> QString typeOf(const std::optional<Value>& /*value*/) {
    return typeOf(Value{}) + QStringLiteral("; may be missing");
}

/// "field | type" of each field that a value says it has.
struct Fields {
    QStringList said;

    template <class Value> void plain(const char* name, const Value& value) {
        said << QLatin1String(name) + QStringLiteral(" | ") + typeOf(value);
    }
    template <class Value> void later(const char* name, const Value& value) { plain(name, std::optional(value)); }
    template <class Value> void personal(const char* name, const Value& value) {
        said << QLatin1String(name) + QStringLiteral(" | ") + typeOf(value) + QStringLiteral(" (personal)");
    }
};

template <class Described> QStringList fieldsOf() {
    Fields fields;
    const Described value{};
    Described::fields(fields, value);
    return fields.said.isEmpty() ? QStringList{QStringLiteral(" | ")} : fields.said;
}

using Table = std::map<QString, QStringList>; ///< name → its fields

template <class... Kinds> Table kindsOf(std::type_identity<std::variant<Kinds...>> /*kinds*/) {
    return {{QString::fromStdString(std::string(Kinds::kindName)), fieldsOf<Kinds>()}...};
}

/// The rows `| name | field | type | meaning | since |` below a heading; a name stands in its first row only.
Table documented(const QString& heading) {
    QFile file(QString::fromStdString(test::sourceDir()) + QStringLiteral("/docs/journal-format.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QStringLiteral("\n### ") + heading + QLatin1Char('\n'));
    REQUIRE(begin >= 0);
    Table table;
    QString name;
    for (const QString& line :
         text.mid(begin + 5, text.indexOf(QStringLiteral("\n#"), begin + 5) - begin - 5).split(QLatin1Char('\n'))) {
        QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 7 || cells[1].contains(QLatin1String("---")) ||
            cells[1].trimmed() == QLatin1String("name")) {
            continue;
        }
        const auto cell = [&cells](int at) { return cells[at].trimmed().remove(QLatin1Char('`')); };
        name = cell(1).isEmpty() ? name : cell(1);
        INFO(line.toStdString());
        CHECK(cell(4).size() > 3);
        CHECK(cell(5).toInt() >= 1);
        table[name] << cell(2) + QStringLiteral(" | ") + cell(3);
    }
    return table;
}

void compare(const Table& code, const Table& document) {
    for (const auto& [name, fields] : code) {
        INFO(name.toStdString());
        const auto found = document.find(name);
        CHECK(found != document.end());
        CHECK((found != document.end() ? found->second : QStringList()).join(QLatin1Char('\n')).toStdString() ==
              fields.join(QLatin1Char('\n')).toStdString());
    }
    for (const auto& [name, fields] : document) {
        INFO(name.toStdString());
        CHECK(code.count(name) == 1);
    }
}

/// As many as there are things it can be made of, one for each member: what `fields` does not name, no journal keeps.
struct Anything {
    template <class Member> operator Member() const { std::abort(); } // never called; clang wants it defined
};
template <class Kind, class... Given> constexpr std::size_t membersOf() {
    if constexpr (requires { Kind{Given{}..., Anything{}}; }) {
        return membersOf<Kind, Given..., Anything>();
    } else {
        return sizeof...(Given);
    }
}
template <class... Kinds> void checkMembers(std::type_identity<std::variant<Kinds...>> /*kinds*/) {
    const std::map<std::string_view, std::pair<std::size_t, qsizetype>> counts{
        {Kinds::kindName, {membersOf<Kinds>(), fieldsOf<Kinds>().filter(QStringLiteral(" | ")).size()}}...};
    for (const auto& [kind, count] : counts) {
        INFO(kind);
        CHECK((count.first == 0 ? 1 : count.first) == static_cast<std::size_t>(count.second));
    }
}

} // namespace

TEST_CASE("the document of the journal: its kinds of events and their fields are those of the program") {
    compare(kindsOf(std::type_identity<core::AnyEvent>{}), documented(QStringLiteral("Kinds of events")));
}

TEST_CASE("the document of the journal: so are the values that have fields of their own") {
    const Table code{{QStringLiteral("script"), fieldsOf<core::ScriptRef>()},
                     {QStringLiteral("visitor"), fieldsOf<core::Visitor>()},
                     {QStringLiteral("paper"), fieldsOf<core::PaperKey>()},
                     {QStringLiteral("limit"), fieldsOf<core::Limit>()},
                     {QStringLiteral("presence"), fieldsOf<core::Presence>()},
                     {QStringLiteral("line owed"), fieldsOf<core::OwedLine>()},
                     {QStringLiteral("count of means"), fieldsOf<core::MeansCount>()},
                     {QStringLiteral("item"), fieldsOf<core::ListItem>()}};
    compare(code, documented(QStringLiteral("Values of several fields")));
}

TEST_CASE("events as kept: every member of every kind is one of its fields") {
    checkMembers(std::type_identity<core::AnyEvent>{});
}
