// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/marks_panel.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/practice/dot_row.h"
#include "ui_marks_panel.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

namespace yingke::rehearsal {

MarksPanel::MarksPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::MarksPanel>()) {
    widgets::layOut(*m_ui, this);
    m_rows = {m_ui->marksWords, m_ui->marksBearing, m_ui->marksGestures, m_ui->marksTiming};
    int number = 0;
    for (QLabel* name : {m_ui->wordsName, m_ui->bearingName, m_ui->gesturesName, m_ui->timingName}) {
        DotRow* row = m_rows.at(static_cast<std::size_t>(number));
        row->setTitle(name->text());
        name->setText(widgets::withKey(name->text(), {"practice.mark", ++number}));
        connect(row, &DotRow::marked, this, [this] {
            emit marked({m_rows[0]->value(), m_rows[1]->value(), m_rows[2]->value(), m_rows[3]->value()});
        });
    }
}

MarksPanel::~MarksPanel() = default;

void MarksPanel::place() {
    QGridLayout* grid = m_ui->grid;
    const std::array<QWidget*, 5> names{m_ui->wordsName, m_ui->bearingName, m_ui->gesturesName, m_ui->timingName,
                                        m_ui->limitsName};
    const std::array<QWidget*, 5> values{m_rows[0], m_rows[1], m_rows[2], m_rows[3], m_ui->marksTime};
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const int row = m_tall ? i : i / 2;
        const int column = m_tall ? 0 : i % 2 * 2;
        grid->addWidget(names.at(static_cast<std::size_t>(i)), row, column);
        grid->addWidget(values.at(static_cast<std::size_t>(i)), row, column + 1);
    }
    grid->addWidget(m_ui->marksHere, m_tall ? 5 : 2, m_tall ? 0 : 2, 1, 2,
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
    m_ui->marksTime->setText(QStringLiteral("%1 / %2").arg(kept).arg(all));
    m_ui->marksHere->setText(tr("This step %1").arg(office::durationText(here)));
}

void MarksPanel::focusRow(std::size_t row) { m_rows.at(row)->setFocus(Qt::ShortcutFocusReason); }

} // namespace yingke::rehearsal
