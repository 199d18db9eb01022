// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/english_model.h"

#include "widgets/keys/key_text.h"
#include "widgets/look/palette.h"

#include <QColor>
#include <QFont>

namespace yingke::rehearsal {

namespace {

/// Which of several: the answer's, sum's or field's id.
QString idOf(const scenario::EnglishLine& line) {
    const std::size_t colon = line.key.find(':');
    return colon == std::string::npos ? QString() : QString::fromStdString(line.key.substr(colon + 1));
}

} // namespace

EnglishModel::EnglishModel(publishing::EnglishTexts& texts, QObject* parent)
    : QAbstractTableModel(parent), m_texts(texts) {}

void EnglishModel::show(const scenario::Script& script) {
    beginResetModel();
    m_texts.show(script);
    choose();
    endResetModel();
}

void EnglishModel::showOnlyGaps(bool only) {
    beginResetModel();
    m_onlyGaps = only;
    choose();
    endResetModel();
}

void EnglishModel::choose() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_texts.rows().size(); ++i) {
        if (!m_onlyGaps || m_texts.rows()[i].gap()) {
            m_shown.push_back(i);
        }
    }
}

const publishing::EnglishRow& EnglishModel::row(int shown) const {
    return m_texts.rows()[m_shown[static_cast<std::size_t>(shown)]];
}

int EnglishModel::rowOf(const core::StepId& step) const {
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).line.step == step) {
            return i;
        }
    }
    return -1;
}

int EnglishModel::nextGap(int after) const {
    for (int i = 1; i <= rowCount(); ++i) {
        const int at = (after + i) % rowCount();
        if (row(at).gap()) {
            return at;
        }
    }
    return -1;
}

int EnglishModel::nextFault(int after, int by) const {
    const int all = rowCount();
    for (int i = 1; i <= all; ++i) {
        const int at = (after + i * by + 2 * all) % all;
        if (!row(at).fault.isEmpty()) {
            return at;
        }
    }
    return -1;
}

int EnglishModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EnglishModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString EnglishModel::shownText(int at, Column column) const {
    const publishing::EnglishRow& one = row(at);
    const scenario::EnglishLine& line = one.line;
    switch (column) {
    case StepColumn: {
        const QString id = QString::fromStdString(line.step.value);
        return line.step.empty() ? tr("The whole scenario")
               : one.step == id  ? id
                                 : one.step + QStringLiteral("  ") + id;
    }
    case TextColumn: {
        const std::string kind = line.key.substr(0, line.key.find(':'));
        return kind == "title"    ? tr("Title")
               : kind == "say"    ? tr("Sentence")
               : kind == "ask"    ? tr("Question")
               : kind == "choice" ? tr("Answer")
               : kind == "amount" ? tr("Sum")
                                  : tr("Field");
    }
    case ChineseColumn:
        return QString::fromStdString(line.chinese.text);
    case EnglishColumn: {
        const QString english = QString::fromStdString(line.english.text);
        return one.closed             ? tr("✗ Can't be read: %1").arg(one.fault)
               : one.gap()            ? tr("— gap: no English yet —")
               : !one.fault.isEmpty() ? english + QStringLiteral("\n✗ ") + one.fault
               : !one.hint.isEmpty()  ? english + QStringLiteral("\n! ") + one.hint
                                      : english;
    }
    case Columns:
        break;
    }
    return {};
}

QVariant EnglishModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const publishing::EnglishRow& one = row(index.row());
    if (role == Qt::EditRole) {
        return column == EnglishColumn ? QString::fromStdString(one.line.english.text) : shownText(index.row(), column);
    }
    if (role == Qt::DisplayRole) {
        const bool again = column == StepColumn && index.row() > 0 && row(index.row() - 1).line.step == one.line.step;
        return again ? QString() : shownText(index.row(), column); // a step is named once
    }
    if (role == Qt::AccessibleTextRole) {
        const QString id = column == TextColumn ? idOf(one.line) : QString();
        return id.isEmpty() ? shownText(index.row(), column) : shownText(index.row(), column) + QLatin1Char(' ') + id;
    }
    if (role == Qt::ToolTipRole && column == StepColumn) {
        return QString::fromStdString(one.line.file).toHtmlEscaped();
    }
    if (role == Qt::ToolTipRole && column == TextColumn) {
        return idOf(one.line).toHtmlEscaped();
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignTop);
    }
    if (role == Qt::ForegroundRole && column == EnglishColumn) {
        if (!one.fault.isEmpty()) {
            return widgets::inkOf(this, widgets::Ink::WrongText);
        }
        return one.gap() || !one.hint.isEmpty() ? QVariant(widgets::inkOf(this, widgets::Ink::WaitingText))
                                                : QVariant();
    }
    if (role == Qt::ForegroundRole && column == TextColumn) {
        return widgets::inkOf(this, widgets::Ink::FaintText);
    }
    return {};
}

QVariant EnglishModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case StepColumn:
        return tr("Step");
    case TextColumn:
        return tr("Text");
    case ChineseColumn:
        return tr("Chinese");
    case EnglishColumn:
        return widgets::keyed(tr("English ({key:list.open} writes)"));
    case Columns:
        break;
    }
    return {};
}

Qt::ItemFlags EnglishModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.isValid() && index.column() == EnglishColumn && !row(index.row()).closed ? plain | Qt::ItemIsEditable
                                                                                          : plain;
}

bool EnglishModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const publishing::EnglishRow& one = row(index.row());
    const QString english = value.toString().simplified();
    if (english == QString::fromStdString(one.line.english.text)) {
        return false;
    }
    const std::string file = one.line.file;
    if (const QString why = m_texts.write(m_shown[static_cast<std::size_t>(index.row())], english); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, Columns - 1)); // places moved, faults with them
    emit written(file);
    return true;
}

} // namespace yingke::rehearsal
