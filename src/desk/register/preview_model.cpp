// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/preview_model.h"

#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace yingke::desk {

using registers::ColumnUse;

namespace {

PreviewPart partOf(registers::ImportState state) {
    switch (state) {
    case registers::ImportState::New:
        return PreviewPart::New;
    case registers::ImportState::Changed:
        return PreviewPart::Changed;
    case registers::ImportState::Gone:
        return PreviewPart::Gone;
    case registers::ImportState::Unchanged:
        break;
    }
    return PreviewPart::Unchanged;
}

/// Numbers of people keep their ends, wherever in a text they stand.
QString withMasks(const QString& text) {
    static const QRegularExpression number(QStringLiteral("[0-9Xx+*-]{7,}"));
    constexpr qsizetype longest = 60;
    QString shown = text.simplified().left(longest);
    qsizetype from = 0;
    for (auto match = number.match(shown, from); match.hasMatch(); match = number.match(shown, from)) {
        const QString masked = office::maskedTelephone(match.captured());
        shown.replace(match.capturedStart(), match.capturedLength(), masked);
        from = match.capturedStart() + masked.size();
    }
    return shown;
}

QString shownValue(const registers::SheetFault& fault) {
    const bool number = fault.column.contains(QStringLiteral("手机")) ||
                        fault.column.contains(QStringLiteral("电话")) ||
                        fault.column.contains(QStringLiteral("身份证"));
    const QString value = fault.value.simplified().left(60);
    return number && value.size() >= 7 ? office::maskedTelephone(value) : value;
}

/// A, B … Z, AA, as a spreadsheet names its columns.
QString letterOf(std::size_t column) {
    constexpr std::size_t letters = 26;
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letters)));
    }
    return name;
}

/// 3, 5, 9 … (41)
QString rowsOf(const registers::SheetNote& note) {
    constexpr std::size_t most = 4;
    QStringList rows;
    for (std::size_t i = 0; i < std::min(most, note.rows.size()); ++i) {
        rows << QString::number(note.rows[i]);
    }
    const QString text = rows.join(QStringLiteral(", "));
    return note.count > static_cast<int>(most) ? QStringLiteral("%1 … (%2)").arg(text, QString::number(note.count))
                                               : text;
}

} // namespace

void PreviewModel::show(const registers::ImportPlan* plan, PreviewPart part) {
    beginResetModel();
    m_plan = plan;
    m_part = part;
    findRows();
    findColumns();
    endResetModel();
}

void PreviewModel::findRows() {
    m_rooms.clear();
    for (std::size_t i = 0; m_plan != nullptr && i < m_plan->rooms.size(); ++i) {
        if (partOf(m_plan->rooms[i].state) == m_part) {
            m_rooms.push_back(i);
        }
    }
}

void PreviewModel::findColumns() {
    m_columns.clear();
    QSet<QString> shown;
    for (std::size_t i = 0; m_plan != nullptr && i < m_plan->shapes.size(); ++i) {
        const registers::SheetShape& shape = m_plan->shapes[i];
        if (shown.contains(shape.key)) {
            continue;
        }
        shown.insert(shape.key);
        for (std::size_t k = 0; k < shape.columns.size(); ++k) {
            if (!shape.columns[k].title.isEmpty() || !shape.columns[k].example.isEmpty()) {
                m_columns.push_back({i, k});
            }
        }
    }
    std::stable_sort(m_columns.begin(), m_columns.end(), [this](const ColumnAt& a, const ColumnAt& b) {
        return m_plan->shapes[a.shape].columns[a.column].use < m_plan->shapes[b.shape].columns[b.column].use;
    });
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_plan == nullptr) {
        return 0;
    }
    switch (m_part) {
    case PreviewPart::Columns:
        return static_cast<int>(m_columns.size());
    case PreviewPart::Questions:
        return static_cast<int>(m_plan->questions.size());
    case PreviewPart::Wrong:
        return static_cast<int>(m_plan->faults.size());
    case PreviewPart::Told:
        return static_cast<int>(m_plan->notes.size());
    case PreviewPart::New:
    case PreviewPart::Changed:
    case PreviewPart::Unchanged:
    case PreviewPart::Gone:
        break;
    }
    return static_cast<int>(m_rooms.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    const bool three = m_part == PreviewPart::Questions || m_part >= PreviewPart::New;
    return parent.isValid() ? 0 : three ? 3 : 4;
}

/// With the worksheet's name where there are several.
QString PreviewModel::placeOf(const QString& sheet, const QString& row) const {
    const bool several = m_plan->shapes.size() > 1 && !sheet.isEmpty();
    return !several ? row : row.isEmpty() ? sheet : sheet + QStringLiteral(" · ") + row;
}

QVariantList PreviewModel::columnCells(const ColumnAt& at) const {
    const registers::SheetShape& shape = m_plan->shapes[at.shape];
    const registers::ShapeColumn& column = shape.columns[at.column];
    const QString title = letterOf(at.column) + QLatin1Char(' ') + column.title.simplified();
    const bool taken = column.use == ColumnUse::Taken;
    const bool isPlace =
        taken && (column.field == registers::SheetField::Room || column.field == registers::SheetField::Building ||
                  column.field == registers::SheetField::Unit);
    const bool isUnknown = column.use == ColumnUse::Ignored && column.why.isEmpty() && !column.title.isEmpty();
    return {placeOf(shape.sheet, title.trimmed()), isPlace ? column.example : withMasks(column.example),
            choices(0).isEmpty()             ? QString()
            : taken                          ? registers::titleOf(column.field)
            : column.use == ColumnUse::Asked ? tr("to be answered")
                                             : tr("not taken"),
            isUnknown ? tr("its title is not known; say here what it is, if it matters") : column.why};
}

QVariantList PreviewModel::cells(std::size_t row) const {
    switch (m_part) {
    case PreviewPart::Columns:
        return columnCells(m_columns.at(row));
    case PreviewPart::Questions: {
        const registers::SheetQuestion& one = m_plan->questions.at(row);
        QString answer = tr("to be answered");
        for (const registers::SheetChoice& choice : one.choices) {
            answer = !one.isOpen() && choice.id == one.answer ? choice.text : answer;
        }
        const QString where = one.row == 0    ? tr("the whole sheet")
                              : one.rows <= 1 ? tr("row %1").arg(one.row)
                                              : tr("%n row(s), from row %1", nullptr, one.rows).arg(one.row);
        return {placeOf(one.sheet, where), one.text, answer};
    }
    case PreviewPart::Wrong: {
        const registers::SheetFault& fault = m_plan->faults.at(row);
        const bool several = m_plan->shapes.size() > 1 && !fault.sheet.isEmpty();
        return {several ? QVariant(placeOf(fault.sheet, QString::number(fault.row))) : QVariant(fault.row),
                fault.column, shownValue(fault), fault.why};
    }
    case PreviewPart::Told: {
        const registers::SheetNote& note = m_plan->notes.at(row);
        return {placeOf(note.sheet, rowsOf(note)), note.column, withMasks(note.value), note.what};
    }
    case PreviewPart::New:
    case PreviewPart::Changed:
    case PreviewPart::Unchanged:
    case PreviewPart::Gone:
        break;
    }
    const registers::ImportRoom& room = m_plan->rooms.at(m_rooms.at(row));
    return {room.row > 0 ? QVariant(room.row) : QVariant(), room.room, room.what};
}

QStringList PreviewModel::choices(std::size_t row) const {
    QStringList texts;
    if (m_part == PreviewPart::Questions) {
        for (const registers::SheetChoice& one : m_plan->questions.at(row).choices) {
            texts << one.text;
        }
    } else if (m_part == PreviewPart::Columns) {
        texts << tr("not taken");
        for (const registers::SheetField field : registers::fieldsOf(m_plan->kind)) {
            texts << registers::titleOf(field);
        }
    }
    return texts;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || m_plan == nullptr) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (role == choicesRole) {
        return index.column() == choiceColumn ? choices(row) : QStringList();
    }
    // A tool tip would read markup in a sheet's cell: only our own sentences have one.
    const bool ours = (m_part == PreviewPart::Wrong || m_part == PreviewPart::Told || m_part == PreviewPart::Columns) &&
                      index.column() == 3;
    const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
    return shown || (role == Qt::ToolTipRole && ours) ? cells(row).value(index.column()) : QVariant();
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const {
    const bool may =
        index.column() == choiceColumn && (m_part == PreviewPart::Columns || m_part == PreviewPart::Questions);
    return QAbstractTableModel::flags(index) | (may ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (m_plan == nullptr || role != Qt::EditRole || index.column() != choiceColumn) {
        return false;
    }
    const auto row = static_cast<std::size_t>(index.row());
    const qsizetype choice = choices(row).indexOf(value.toString());
    if (choice < 0 || value == index.data(Qt::DisplayRole)) {
        return false;
    }
    if (m_part == PreviewPart::Questions) {
        const registers::SheetQuestion& question = m_plan->questions.at(row);
        const QString id = question.id; // the plan is made anew while the signal is heard
        const QString chosen = question.choices.at(static_cast<std::size_t>(choice)).id;
        emit answered(id, chosen);
        return true;
    }
    const ColumnAt at = m_columns.at(row);
    const auto fields = registers::fieldsOf(m_plan->kind);
    const auto field = choice == 0 ? std::nullopt : std::optional(fields.at(static_cast<std::size_t>(choice - 1)));
    const QString shape = m_plan->shapes[at.shape].key;
    emit assigned(shape, static_cast<int>(at.column), field);
    return true;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) {
        return {};
    }
    switch (m_part) {
    case PreviewPart::Columns:
        return QStringList{tr("Column"), tr("Example"), tr("Taken for"), tr("Why")}.value(section);
    case PreviewPart::Questions:
        return QStringList{tr("Where"), tr("Question"), tr("Answer")}.value(section);
    case PreviewPart::Wrong:
        return QStringList{tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}.value(section);
    case PreviewPart::Told:
        return QStringList{tr("Row"), tr("Column"), tr("Value"), tr("What was done")}.value(section);
    case PreviewPart::New:
    case PreviewPart::Changed:
    case PreviewPart::Unchanged:
    case PreviewPart::Gone:
        break;
    }
    return QStringList{tr("Row"), tr("Room"), tr("What changes")}.value(section);
}

} // namespace yingke::desk
