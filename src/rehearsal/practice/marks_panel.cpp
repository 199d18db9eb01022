// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/marks_panel.h"

#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace yingke::rehearsal {

namespace {
constexpr int pitch = 18;
constexpr int mostDots = 5;
} // namespace

DotRow::DotRow(const QString& name, const char* objectName, QWidget* parent) : QWidget(parent), m_name(name) {
    setObjectName(QLatin1String(objectName));
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    setValue(0);
}

void DotRow::setValue(int value) {
    m_value = std::clamp(value, 0, mostDots);
    setAccessibleName(tr("%1: %2 of 5").arg(m_name, QString::number(m_value)));
    update();
}

void DotRow::mark(int value) {
    setValue(value);
    emit marked(m_value);
}

void DotRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette palette = widgets::paletteOf(this);
    const QColor ink = palette[isEnabled() ? widgets::Ink::Text : widgets::Ink::OffText];
    painter.setPen(QPen(ink, 1.3));
    for (int i = 0; i < mostDots; ++i) {
        painter.setBrush(i < m_value ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(4 + i * pitch, (height() - 12) / 2.0, 12, 12));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette[widgets::Ink::Focus], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void DotRow::mousePressEvent(QMouseEvent* event) {
    const int dot = std::clamp(static_cast<int>(event->position().x()) / pitch + 1, 1, mostDots);
    mark(dot == m_value ? dot - 1 : dot);
}

void DotRow::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) {
        mark(event->key() - Qt::Key_0);
    } else if (plain && event->key() == Qt::Key_Left) {
        mark(m_value - 1);
    } else if (plain && event->key() == Qt::Key_Right) {
        mark(m_value + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

MarksPanel::MarksPanel(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    const std::array names{tr("Words"), tr("Bearing"), tr("Gestures"), tr("Time")};
    constexpr std::array objects{"marksWords", "marksBearing", "marksGestures", "marksTiming"};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_names.at(i) = widgets::plainLabel(widgets::withKey(names.at(i), {"practice.mark", static_cast<int>(i) + 1}),
                                            "mark", this);
        m_rows.at(i) = new DotRow(names.at(i), objects.at(i), this);
        connect(m_rows.at(i), &DotRow::marked, this, [this] {
            emit marked({m_rows[0]->value(), m_rows[1]->value(), m_rows[2]->value(), m_rows[3]->value()});
        });
    }
    m_names.back() = widgets::plainLabel(tr("Limits kept"), "mark", this);
    m_time = widgets::plainLabel({}, "figureSmall", this);
    m_time->setObjectName(QStringLiteral("marksTime"));
    m_here = widgets::plainLabel({}, "mark", this);
    m_here->setObjectName(QStringLiteral("marksHere"));
    place();
}

void MarksPanel::place() {
    auto* grid = qobject_cast<QGridLayout*>(layout());
    const std::array<QWidget*, 5> values{m_rows[0], m_rows[1], m_rows[2], m_rows[3], m_time};
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const int row = m_tall ? i : i / 2;
        const int column = m_tall ? 0 : i % 2 * 2;
        grid->addWidget(m_names.at(static_cast<std::size_t>(i)), row, column);
        grid->addWidget(values.at(static_cast<std::size_t>(i)), row, column + 1);
    }
    grid->addWidget(m_here, m_tall ? 5 : 2, m_tall ? 0 : 2, 1, 2,
                    m_tall ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(4, m_tall ? 0 : 1);
}

void MarksPanel::setTall(bool on) {
    if (on != m_tall) {
        m_tall = on;
        place();
    }
}

void MarksPanel::show(const Marks& marks, int kept, int all, core::Millis here) {
    m_rows[0]->setValue(marks.words);
    m_rows[1]->setValue(marks.bearing);
    m_rows[2]->setValue(marks.gestures);
    m_rows[3]->setValue(marks.timing);
    m_time->setText(QStringLiteral("%1 / %2").arg(kept).arg(all));
    m_here->setText(tr("This step %1").arg(office::durationText(here)));
}

void MarksPanel::focusRow(std::size_t row) { m_rows.at(row)->setFocus(Qt::ShortcutFocusReason); }

} // namespace yingke::rehearsal
