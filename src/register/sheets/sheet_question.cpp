// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/sheet_question.h"

#include <QCryptographicHash>

namespace yingke::registers {

namespace {

const QString owedWord = QStringLiteral("owed");
const QString columnWord = QStringLiteral("column");
const QString fileWord = QStringLiteral("file");

QString joined(const QStringList& parts) { return parts.join(QLatin1Char(':')); }

} // namespace

QString answerHash(const QString& text) {
    constexpr qsizetype figures = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(figures));
}

void SheetAnswers::assign(const QString& shape, int column, std::optional<SheetField> field) {
    QHash<int, QString>& all = columns[shape];
    const QString key = field ? keyOf(*field) : QString();
    for (QString& other : all) {
        if (!key.isEmpty() && other == key) {
            other.clear();
        }
    }
    all.insert(column, key);
}

void SheetAnswers::give(const QString& question, const QString& choice) {
    const QStringList parts = question.split(QLatin1Char(':'));
    if (parts.front() == owedWord) {
        assign(parts.value(1), choice.toInt(), SheetField::Amount);
    } else if (parts.front() == columnWord) {
        assign(parts.value(1), parts.value(2).toInt(), fieldOf(choice));
    } else {
        said.insert(question, choice);
    }
}

SheetAnswers SheetAnswers::lasting() const {
    SheetAnswers kept;
    kept.columns = columns;
    for (auto one = said.constBegin(); one != said.constEnd(); ++one) {
        if (!one.key().startsWith(fileWord)) {
            kept.said.insert(one.key(), one.value());
        }
    }
    return kept;
}

namespace question {

QString owedColumn(const QString& shape) { return joined({owedWord, shape}); }
QString column(const QString& shape, int column) { return joined({columnWord, shape, QString::number(column)}); }
QString people(const QString& shape, SheetField name) { return joined({QStringLiteral("people"), shape, keyOf(name)}); }
QString role(const QString& shape, const QString& value) {
    return joined({QStringLiteral("role"), shape, answerHash(value)});
}
QString paid(const QString& shape, const QString& value) {
    return joined({QStringLiteral("paid"), shape, answerHash(value)});
}
QString standing(const QString& shape, SheetField column, const QString& value) {
    return joined({QStringLiteral("standing"), shape, keyOf(column), answerHash(value)});
}
QString ofFile(const char* what, const QString& sheet, const QString& more) {
    return joined({fileWord, QLatin1String(what), answerHash(sheet), answerHash(more)});
}

} // namespace question

} // namespace yingke::registers
