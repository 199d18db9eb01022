// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_standing.h"

#include "office/texts/written.h"
#include "register/rooms/texts.h"
#include "register/sheets/cell_kinds.h"
#include "register/sheets/column_titles.h"
#include "register/sheets/row_hints.h"
#include "register/sheets/row_questions.h"

#include <QRegularExpression>

#include <initializer_list>

namespace yingke::registers {

namespace {

constexpr SheetField standingColumns[] = {SheetField::PersonState, SheetField::Validity, SheetField::State};

bool saysHere(const QString& word) {
    static const QStringList words =
        QStringLiteral(
            "正常 有效 在住 在 入住 已入住 自住 居住 居住中 常住 现住 在册 在租 租住 租赁中 出租 已出租 使用中 "
            "在用 启用 已启用 生效 已生效 履约中 执行中 已认证 已审核 审核通过 已绑定 已激活 激活 业主 租户 家属")
            .split(QLatin1Char(' '));
    return words.contains(word);
}

/// Whom a word or a title of such a column is about, in a row that names an owner and a tenant.
enum class About { First, Occupant, Nobody };
About aboutIn(const QString& title, const QString& word) {
    static const QRegularExpression tenant(QStringLiteral("租|退房"));
    static const QRegularExpression owner(QStringLiteral("业主|产权|过户|已售出"));
    const QString both = title + QLatin1Char(' ') + word;
    const bool ofTenant = both.contains(tenant);
    const bool ofOwner = both.contains(owner);
    return ofTenant == ofOwner ? About::Nobody : ofTenant ? About::Occupant : About::First;
}

void clear(SheetCells& cells, std::initializer_list<SheetField> fields) {
    for (const SheetField field : fields) {
        cells[field].clear();
    }
}

} // namespace

Standing standingOf(const QString& written, const QString& title) {
    static const QStringList yes = QStringLiteral("是 有 y yes √ 1 true").split(QLatin1Char(' '));
    static const QStringList no = QStringLiteral("否 不是 n no × x 0 false").split(QLatin1Char(' '));
    static const QRegularExpression asksNot(QStringLiteral("搬|迁|退|离|作废|注销|失效|停用|删除|无效|del"));
    static const QRegularExpression asksGone(QStringLiteral("搬|迁|退|离|在住"));
    static const QRegularExpression asks(
        QStringLiteral("是否|有效|启用|标志|标记|^(?:作废|注销|失效|无效|在住|当前业主)$|del|valid|enabled"),
        QRegularExpression::CaseInsensitiveOption);
    const QString word = office::plainWritten(written);
    if (word.isEmpty() || saysHere(word)) {
        return Standing::Counts;
    }
    if (title.contains(asks) && (yes.contains(word.toLower()) || no.contains(word.toLower()) || word == QChar(u'无'))) {
        const bool counts = yes.contains(word.toLower()) != title.contains(asksNot);
        return counts ? Standing::Counts : title.contains(asksGone) ? Standing::Gone : Standing::Void;
    }
    if (office::meansNothing(word)) {
        return Standing::Counts;
    }
    return saysGone(word) ? Standing::Gone : saysVoid(word) ? Standing::Void : Standing::Unclear;
}

const RowStanding::Word& RowStanding::read(SheetField column, const QString& word) const {
    const auto known = m_words.constFind({static_cast<int>(column), word});
    if (known != m_words.constEnd()) {
        return *known;
    }
    const Standing standing = standingOf(word, m_shape.titleOf(column));
    const bool left = standing == Standing::Gone || standing == Standing::Void || remarksLeaving(word);
    // The state of a home is any word; one that may be of its people is asked about. Who has left may owe something.
    const bool isAsked = isDitto(word)                 ? false
                         : column == SheetField::State ? left
                         : m_shape.kind == ImportKind::Arrears
                             ? standing == Standing::Gone || standing == Standing::Unclear
                             : standing == Standing::Unclear;
    return *m_words.insert({static_cast<int>(column), word}, {standing, isAsked});
}

std::vector<SheetField> RowStanding::unclear(const SheetCells& cells) const {
    std::vector<SheetField> all;
    for (const SheetField column : standingColumns) {
        if (!cells[column].isEmpty() && read(column, cells[column]).isAsked) {
            all.push_back(column);
        }
    }
    return all;
}

Standing RowStanding::saidBy(SheetField column, const SheetCells& cells) const {
    const QString& word = cells[column];
    if (word.isEmpty()) {
        return Standing::Counts;
    }
    const Word& read = this->read(column, word);
    if (!read.isAsked) {
        return column == SheetField::State ? Standing::Counts : read.standing;
    }
    const QString answer = m_answers.said.value(question::standing(m_shape.key, column, word));
    if (answer.isEmpty() || answer == answers::counts) {
        return answer.isEmpty() ? Standing::Unclear : Standing::Counts;
    }
    return read.standing == Standing::Void ? Standing::Void : Standing::Gone;
}

void RowStanding::apply(int number, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const {
    using F = SheetField;
    if (!cells[F::MovedOut].isEmpty()) {
        leaves(number, F::MovedOut, cells, said, planner);
    }
    for (const F column : standingColumns) {
        const Standing standing = saidBy(column, cells);
        if (standing == Standing::Counts) {
            continue;
        }
        if (standing == Standing::Unclear) { // nothing is taken over before it is answered
            said = {std::nullopt, std::nullopt, RowSaid::Debt::NotAnswered};
            continue;
        }
        if (m_shape.kind != ImportKind::Register) {
            planner.note(number, m_shape.titleOf(column), cells[column],
                         m_shape.kind == ImportKind::Arrears
                             ? Texts::tr("says that the row does not count; nothing is owed by it")
                             : Texts::tr("says that the row does not count; its vehicle is not taken"));
            said.debt = RowSaid::Debt::NotCounted;
            cells[F::Plate].clear();
            return;
        }
        if (standing == Standing::Void) {
            planner.note(number, m_shape.titleOf(column), cells[column],
                         Texts::tr("says that the row does not count; nobody of it is taken"));
            said.first.reset();
            said.occupant.reset();
            clear(cells, {F::FamilyName, F::FamilyTelephone, F::Contact, F::ContactTelephone});
            return;
        }
        leaves(number, column, cells, said, planner);
    }
}

/// Somebody of the row has left: of an owner and a tenant the one whom the column is about.
void RowStanding::leaves(int number, SheetField column, SheetCells& cells, RowSaid& said,
                         ImportPlanner& planner) const {
    using F = SheetField;
    const QString word = column == F::MovedOut ? QString() : cells[column];
    const bool both = !cells[F::Name].isEmpty() && !cells[F::OccupantName].isEmpty();
    const About about = aboutIn(m_shape.titleOf(column), word);
    if (both && about == About::Nobody) {
        planner.fault(number, column, word,
                      Texts::tr("says that somebody has left, and the row names two; write a row for each"));
        said.first.reset();
        said.occupant.reset();
        return;
    }
    const bool isFirst = both ? about == About::First : !cells[F::Name].isEmpty();
    const bool isTold = isFirst ? said.first.has_value() : said.occupant.has_value();
    if (isTold) {
        planner.note(number, m_shape.titleOf(column), word,
                     Texts::tr("says that somebody has left; who it is, is not taken as living there"));
    }
    (isFirst ? said.first : said.occupant).reset();
    if (isFirst || cells[F::Name].isEmpty()) { // whose family they were
        clear(cells, {F::FamilyName, F::FamilyTelephone, F::Contact, F::ContactTelephone});
    }
}

} // namespace yingke::registers
