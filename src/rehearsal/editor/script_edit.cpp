// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_edit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace yingke::rehearsal {

namespace {

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

/// Columns count characters; QString counts UTF-16 units.
int unitsOf(const QString& text, int characters) {
    int units = 0;
    for (int i = 0; i < characters && units < text.size(); ++i) {
        units += text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    }
    return units;
}

} // namespace

ScriptEdit::ScriptEdit(QWidget* parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this)) {
    setObjectName(QStringLiteral("scriptText"));
    setAccessibleName(tr("Text of the script"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(false);
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

void ScriptEdit::mark(const scenario::Problems& problems) {
    m_faults.clear();
    for (const scenario::Problem& problem : problems) {
        const QTextBlock block = document()->findBlockByNumber(problem.place.line - 1);
        if (problem.place.line <= 0 || !block.isValid()) {
            continue;
        }
        QTextEdit::ExtraSelection fault;
        fault.cursor = QTextCursor(block);
        fault.cursor.setPosition(block.position() + unitsOf(block.text(), std::max(0, problem.place.column - 1)));
        fault.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        fault.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        fault.format.setUnderlineColor(problem.gravity == scenario::Gravity::Error ? QColor(0xb0, 0x18, 0x18)
                                                                                   : QColor(0xb4, 0x53, 0x09));
        m_faults.push_back(fault);
    }
    markLine();
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

int ScriptEdit::numbersWidth() const {
    const int digits = std::max<int>(2, static_cast<int>(QString::number(document()->blockCount()).size()));
    return 16 + fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits;
}

void ScriptEdit::paintNumbers(QPaintEvent* event) {
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), QColor(0xf3, 0xf4, 0xf8));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const bool here = block == textCursor().block();
        painter.setPen(here ? QColor(0x0f, 0x76, 0x6e) : QColor(0x6b, 0x74, 0x86));
        painter.drawText(QRectF(0, top, m_numbers->width() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
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
}

void ScriptEdit::markLine() {
    QTextEdit::ExtraSelection here;
    here.cursor = textCursor();
    here.cursor.clearSelection();
    here.format.setBackground(QColor(0xee, 0xf6, 0xf4));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    QList<QTextEdit::ExtraSelection> all{here};
    all.append(m_faults);
    setExtraSelections(all);
    m_numbers->update();
}

} // namespace yingke::rehearsal
