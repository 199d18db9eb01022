// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/column_contents.h"

#include "office/texts/written.h"
#include "register/rooms/texts.h"
#include "register/sheets/column_titles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace yingke::registers {

namespace {

bool saysPaid(const QString& word) {
    static const QRegularExpression paid(
        QStringLiteral("^(?:已|全部)?(?:缴|收|付|交|结)(?:清|讫|费|款)?$|^(?:已)?(?:作废|坏账|坏账核销|免收|核销|冲销|"
                       "减免|结清|缴清|付清|交清)$"));
    return word.size() >= 2 && paid.match(office::plainWritten(word)).hasMatch();
}

} // namespace

void askAboutWords(SheetShape& shape, const tables::Sheet& sheet, const SheetAnswers& answers) {
    constexpr int mostWords = 12;
    const QHash<int, QString> byHand = answers.columns.value(shape.key);
    const bool isOfPeople = shape.kind == ImportKind::Register;
    const bool mayPay = shape.kind == ImportKind::Arrears && !shape.has(SheetField::PaidState);
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        ShapeColumn& column = shape.columns[i];
        const bool mayTell = meaningOf(shape.kind, column.title).kind == TitleMeaning::Kind::Unknown ||
                             plainTitle(column.title) == QStringLiteral("备注");
        if (column.use != ColumnUse::Ignored || byHand.contains(static_cast<int>(i)) || !mayTell) {
            continue;
        }
        QSet<QString> words;
        QString telling;
        for (std::size_t row = shape.firstRow; row < sheet.rows.size() && words.size() <= mostWords; ++row) {
            const QString word = sheet.rows[row].value(static_cast<qsizetype>(i)).trimmed();
            if (!word.isEmpty() && !words.contains(word)) {
                words.insert(word);
                const bool tells =
                    isOfPeople ? saysOther(word) : (mayPay && saysPaid(word)) || saysGone(word) || saysVoid(word);
                telling = telling.isEmpty() && tells ? word : telling;
            }
        }
        if (words.size() <= mostWords && !telling.isEmpty()) {
            column.use = ColumnUse::Asked;
            column.why = isOfPeople          ? Texts::tr("It holds \"%1\": does it say who somebody is?").arg(telling)
                         : saysPaid(telling) ? Texts::tr("It holds \"%1\": does it say what is paid?").arg(telling)
                                             : Texts::tr("It holds \"%1\": does it say which rows count?").arg(telling);
        }
    }
}

void askBehindOthers(SheetShape& shape, const tables::Sheet& sheet, const SheetAnswers& answers) {
    using F = SheetField;
    static const QRegularExpression person(
        QStringLiteral("(?:人|者|姓名|配偶|子女|父母|亲属|亲友|家属|保姆|管家|中介|经理)[0-9一二]?$"));
    static const QRegularExpression second(
        QStringLiteral("业主|姓名|共有|产权|配偶|家属|代收|联系人|委托|使用人|住户"));
    const QHash<int, QString> byHand = answers.columns.value(shape.key);
    const auto isFilled = [&](int at) {
        return std::any_of(sheet.rows.begin() + static_cast<std::ptrdiff_t>(shape.firstRow), sheet.rows.end(),
                           [at](const QStringList& row) { return !row.value(at).isEmpty(); });
    };
    for (const F field : {F::Telephone, F::Identity, F::SecondTelephone, F::OccupantTelephone, F::OccupantIdentity,
                          F::FamilyTelephone, F::ContactTelephone}) {
        const int at = shape.at.of(field);
        const QString title = at < 0 ? QString() : shape.columns[static_cast<std::size_t>(at)].title;
        const bool saysWhose = meaningOf(shape.kind, title).kind != TitleMeaning::Kind::OfPerson;
        if (at < 0 || byHand.contains(at) || (saysWhose && field != F::SecondTelephone)) {
            continue;
        }
        for (int i = at - 1; i >= 0; --i) {
            const ShapeColumn& before = shape.columns[static_cast<std::size_t>(i)];
            const bool isTheirs =
                before.use == ColumnUse::Taken && (before.field == F::Name || before.field == F::OccupantName ||
                                                   before.field == F::FamilyName || before.field == F::Contact);
            const bool isOther = before.use == ColumnUse::Ignored &&
                                 meaningOf(shape.kind, before.title).kind == TitleMeaning::Kind::Unknown &&
                                 plainTitle(before.title).contains(field == F::SecondTelephone ? second : person);
            if (isTheirs) {
                break;
            }
            if (isOther && isFilled(i)) {
                shape.columns[static_cast<std::size_t>(at)].use = ColumnUse::Asked;
                shape.columns[static_cast<std::size_t>(at)].why = Texts::tr("whose it is does not show");
                shape.at.put(field, -1);
                break;
            }
        }
    }
}

void findPlaceMore(SheetShape& shape) {
    static const QRegularExpression place(
        QStringLiteral("^(?:座|栋|幢|楼座|门|门洞|门号|地块|地块号|管理处|服务中心|片区|所属.*|.*区域|物业项目|项目.*|"
                       "组团|苑|院|街|路|弄|巷)$"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Register; ++i) {
        const ShapeColumn& column = shape.columns[i];
        const TitleMeaning meaning = meaningOf(shape.kind, column.title);
        const bool isField = meaning.kind == TitleMeaning::Kind::Field &&
                             (meaning.field == SheetField::Building || meaning.field == SheetField::Unit ||
                              meaning.field == SheetField::Community || meaning.field == SheetField::Phase);
        const bool isPlace = isField || place.match(plainTitle(column.title)).hasMatch();
        if (column.use == ColumnUse::Ignored && isPlace) {
            shape.placeMore.push_back(static_cast<int>(i));
        }
    }
}

bool saysOtherUnit(const tables::Sheet& sheet, const SheetShape& shape) {
    static const QRegularExpression note(
        QStringLiteral("单位(?:为|是|[:：])?\\s*(?:人民币)?\\s*(?:万元|千元|百元|角|分)(?!钟)"));
    static const QRegularExpression cell(QStringLiteral("^(?:万元?|千元|百元|角|分)$"));
    static const QString word = QStringLiteral("单位"); // most cells are none: the expression is not asked of them
    std::vector<int> units;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (plainTitle(shape.columns[i].title).endsWith(QStringLiteral("单位"))) {
            units.push_back(static_cast<int>(i));
        }
    }
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&units](const QStringList& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const QString& one) { return one.contains(word) && one.contains(note); }) ||
               std::any_of(units.begin(), units.end(),
                           [&row](int at) { return row.value(at).trimmed().contains(cell); });
    });
}

void passEmptyColumns(SheetShape& shape, const tables::Sheet& sheet) {
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        ShapeColumn& column = shape.columns[i];
        const bool isEmpty =
            column.use == ColumnUse::Asked && column.example.isEmpty() &&
            std::all_of(sheet.rows.begin() + static_cast<std::ptrdiff_t>(shape.firstRow), sheet.rows.end(),
                        [i](const QStringList& row) { return row.value(static_cast<qsizetype>(i)).isEmpty(); });
        if (isEmpty) {
            column.use = ColumnUse::Ignored;
            column.why = Texts::tr("it is empty");
        }
    }
}

} // namespace yingke::registers
