// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_edit.h"

#include "rehearsal/editor/script_highlighter.h"
#include "widgets/look/palette.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

namespace yingke::rehearsal {

namespace {

constexpr int wordRole = Qt::UserRole + 1;
constexpr int linesAbove = 400; ///< looked at for the key that a place belongs to

/// The strip beside the text; ScriptEdit paints it.
class LineNumbers : public QWidget {
public:
    explicit LineNumbers(ScriptEdit* edit) : QWidget(edit), m_edit(edit) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_edit->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintNumbers(event); }

private:
    ScriptEdit* m_edit;
};

using widgets::Ink;

Ink inkOfGravity(scenario::Gravity gravity) {
    return gravity == scenario::Gravity::Error ? Ink::WrongText : Ink::WaitingText;
}

/// Columns count characters; QString counts UTF-16 units.
int unitsOf(const QString& text, int characters) {
    int units = 0;
    for (int i = 0; i < characters && units < text.size(); ++i) {
        units += text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    }
    return units;
}

} // namespace

ScriptEdit::ScriptEdit(QWidget* parent)
    : QPlainTextEdit(parent), m_numbers(new LineNumbers(this)), m_completer(new QCompleter(this)),
      m_model(new QStandardItemModel(this)) {
    m_keys.on("text.words", [this] { complete(true); });
    m_keys.onNumber("text.undo", [this](int number) { number == 1 ? undo() : redo(); });
    setObjectName(QStringLiteral("scriptText"));
    setAccessibleName(tr("Text of the script"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(false);
    new ScriptHighlighter(document());
    m_completer->setModel(m_model);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(wordRole);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setObjectName(QStringLiteral("scriptWords"));
    m_completer->popup()->setAccessibleName(tr("What may be written here"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &ScriptEdit::putWord);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0) {
            m_numbers->scroll(0, dy);
        } else {
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ScriptEdit::markLine);
    setViewportMargins(numbersWidth(), 0, 0, 0);
}

void ScriptEdit::show(const QString& text) {
    setPlainText(text);
    moveCursor(QTextCursor::Start);
}

void ScriptEdit::replaceAll(const QString& text) {
    QTextCursor all(document());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.insertText(text);
    all.endEditBlock();
}

QTextCursor ScriptEdit::tokenAt(const scenario::Place& place) const {
    const QTextBlock block = document()->findBlockByNumber(place.line - 1);
    QTextCursor cursor(block);
    const QString text = block.text();
    int begin = unitsOf(text, std::max(0, place.column - 1));
    int end = begin;
    if (begin < text.size() && (text.at(begin) == QLatin1Char('"') || text.at(begin) == QLatin1Char('\''))) {
        const auto close = text.indexOf(text.at(begin), begin + 1);
        end = static_cast<int>(close < 0 ? text.size() : close + 1);
    } else {
        while (end < text.size() && QStringLiteral(" ,[]{}:#\"'").indexOf(text.at(end)) < 0) {
            ++end;
        }
    }
    if (end == begin) { // at an end, or at a bracket: something is to be seen all the same
        end = std::min(begin + 1, static_cast<int>(text.size()));
        begin = std::max(0, std::min(begin, end - 1));
    }
    cursor.setPosition(block.position() + begin);
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    return cursor;
}

void ScriptEdit::mark(const scenario::Problems& problems) {
    m_faults.clear();
    m_gravities.clear();
    const widgets::Palette palette = widgets::paletteOf(this);
    for (const scenario::Problem& problem : problems) {
        if (problem.place.line <= 0 || problem.place.line > document()->blockCount()) {
            continue;
        }
        QTextEdit::ExtraSelection fault;
        fault.cursor = tokenAt(problem.place);
        fault.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        fault.format.setUnderlineColor(palette[inkOfGravity(problem.gravity)]);
        fault.format.setBackground(
            palette[problem.gravity == scenario::Gravity::Error ? Ink::OverdueGround : Ink::WaitingGround]);
        m_faults.push_back(fault);
        const auto [known, added] = m_gravities.emplace(problem.place.line, problem.gravity);
        if (!added && problem.gravity == scenario::Gravity::Error) {
            known->second = problem.gravity;
        }
    }
    markLine();
}

bool ScriptEdit::mend(const scenario::Problem& problem) {
    if (problem.didYouMean.empty() || problem.place.line <= 0 || problem.place.line > document()->blockCount()) {
        return false;
    }
    QTextCursor token = tokenAt(problem.place);
    const QString meant = QString::fromStdString(problem.didYouMean);
    const QString old = token.selectedText();
    if (old.startsWith(QLatin1Char('"')) || old.startsWith(QLatin1Char('\''))) {
        // The problem stands at a sentence: the word it is about is the one that it names between braces or quotes.
        const QString english = QString::fromStdString(problem.english);
        const auto open = english.indexOf(QLatin1Char('{'));
        const auto close = english.indexOf(QLatin1Char('}'), std::max<qsizetype>(open, 0));
        const auto at = open < 0 ? -1 : old.indexOf(english.mid(open, close - open + 1));
        if (at < 0) {
            return false;
        }
        const int begin = token.selectionStart() + static_cast<int>(at);
        token.setPosition(begin);
        token.setPosition(begin + static_cast<int>(close - open) + 1, QTextCursor::KeepAnchor);
        token.insertText(QLatin1Char('{') + meant + QLatin1Char('}'));
        return true;
    }
    if (old.trimmed().isEmpty()) {
        return false;
    }
    token.insertText(meant);
    return true;
}

int ScriptEdit::line() const { return textCursor().blockNumber() + 1; }

int ScriptEdit::column() const {
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    return static_cast<int>(before.toUcs4().size()) + 1;
}

void ScriptEdit::goTo(int line, int column) {
    const int last = document()->blockCount() - 1;
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line - 1, 0, last));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + unitsOf(block.text(), std::max(0, column - 1)));
    setTextCursor(cursor);
    centerCursor();
}

void ScriptEdit::complete(bool asked) {
    const QTextBlock block = textCursor().block();
    WordPlace place;
    place.before = block.text().left(textCursor().positionInBlock());
    QTextBlock above = block.previous();
    for (int i = 0; i < linesAbove && above.isValid(); ++i, above = above.previous()) {
        place.above.prepend(above.text());
    }
    const WordsHere here = m_words ? m_words(place) : WordsHere{};
    const bool written =
        here.words.size() == 1 && here.words.front().word == place.before.right(here.typed); // nothing to add
    const bool begun = here.typed > 0 || place.before.endsWith(QLatin1Char('{'));
    if (here.words.empty() || ((written || !begun) && !asked)) {
        m_completer->popup()->hide();
        return;
    }
    m_typed = here.typed;
    m_model->clear();
    for (const Word& word : here.words) {
        auto* item =
            new QStandardItem(word.meaning.isEmpty() ? word.word : word.word + QStringLiteral("   ") + word.meaning);
        item->setData(word.word, wordRole);
        m_model->appendRow(item);
    }
    m_completer->setCompletionPrefix({});
    QRect at = cursorRect();
    at.translate(m_numbers->width() - fontMetrics().horizontalAdvance(place.before.right(here.typed)), 0);
    at.setWidth(std::min(460, m_completer->popup()->sizeHintForColumn(0) +
                                  m_completer->popup()->verticalScrollBar()->sizeHint().width() + 12));
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ScriptEdit::putWord(const QString& word) {
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, m_typed);
    const QString before = cursor.block().text().left(cursor.selectionStart() - cursor.block().position());
    QStringList above;
    for (QTextBlock line = cursor.block().previous(); line.isValid() && above.size() < linesAbove;
         line = line.previous()) {
        above.prepend(line.text());
    }
    const KeyHere here = keyAt({before, above});
    cursor.insertText(here.wantsKey ? word + QStringLiteral(": ") : word);
    setTextCursor(cursor);
}

int ScriptEdit::numbersWidth() const {
    const int digits = std::max<int>(2, static_cast<int>(QString::number(document()->blockCount()).size()));
    return 26 + fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits;
}

void ScriptEdit::paintNumbers(QPaintEvent* event) {
    QPainter painter(m_numbers);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette palette = widgets::paletteOf(this);
    painter.fillRect(event->rect(), palette[Ink::Ground]);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const auto fault = m_gravities.find(block.blockNumber() + 1);
        const bool here = block == textCursor().block();
        painter.setPen(palette[fault != m_gravities.end() ? inkOfGravity(fault->second)
                               : here                     ? Ink::AccentText
                                                          : Ink::FaintText]);
        painter.drawText(QRectF(0, top, m_numbers->width() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        if (fault != m_gravities.end()) { // a dot for an error, a triangle for a warning: not by colour alone
            painter.setBrush(palette[inkOfGravity(fault->second)]);
            painter.setPen(Qt::NoPen);
            const QPointF middle(8, top + height / 2);
            if (fault->second == scenario::Gravity::Error) {
                painter.drawEllipse(middle, 3.5, 3.5);
            } else {
                const QPointF corners[] = {middle + QPointF(0, -4), middle + QPointF(4, 3.5),
                                           middle + QPointF(-4, 3.5)};
                painter.drawPolygon(corners, 3);
            }
        }
        top += height;
        block = block.next();
    }
}

void ScriptEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(QRect(area.left(), area.top(), numbersWidth(), area.height()));
}

void ScriptEdit::keyPressEvent(QKeyEvent* event) {
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
        case Qt::Key_Backtab:
            event->ignore(); // the list's
            return;
        default: // NOLINT: keys are no enum of ours
            break;
        }
    }
    if (event->modifiers() == Qt::AltModifier) {
        event->ignore(); // the workspace's keys
        return;
    }
    if (m_keys.hear(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Tab) {
        insertPlainText(QStringLiteral("  ")); // YAML refuses tabs
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        // The new line begins as deep as this one; under "- " its keys stand two deeper.
        const QString text = textCursor().block().text().left(textCursor().positionInBlock());
        int depth = 0;
        while (depth < text.size() && (text.at(depth) == QLatin1Char(' ') || text.at(depth) == QLatin1Char('-'))) {
            ++depth;
        }
        insertPlainText(QLatin1Char('\n') + QString(depth, QLatin1Char(' ')));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool written = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool typed = written && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    const bool takenBack = m_completer->popup()->isVisible() && event->key() == Qt::Key_Backspace;
    if (typed || takenBack) {
        complete(false);
    }
}

void ScriptEdit::inputMethodEvent(QInputMethodEvent* event) {
    QPlainTextEdit::inputMethodEvent(event);
    if (event->preeditString().isEmpty() && !event->commitString().isEmpty()) {
        complete(false); // Chinese finds a word by its meaning
    } else {
        m_completer->popup()->hide();
    }
}

void ScriptEdit::markLine() {
    QTextEdit::ExtraSelection here;
    here.cursor = textCursor();
    here.cursor.clearSelection();
    here.format.setBackground(widgets::inkOf(this, Ink::Help));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    QList<QTextEdit::ExtraSelection> all{here};
    all.append(m_faults);
    setExtraSelections(all);
    m_numbers->update();
}

} // namespace yingke::rehearsal
