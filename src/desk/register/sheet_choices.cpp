// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/sheet_choices.h"

#include "widgets/keys/key_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace yingke::desk {

namespace {

void next(QComboBox* box) { box->setCurrentIndex((box->currentIndex() + 1) % box->count()); }

} // namespace

SheetChoices::SheetChoices(QWidget* parent)
    : QWidget(parent), m_reach(new QComboBox(this)), m_handWork(new QComboBox(this)) {
    m_reach->setObjectName(QStringLiteral("sheetReach"));
    m_reach->setAccessibleName(tr("How much of the register the sheet is"));
    m_reach->addItems({tr("A part: whom it does not name stays"),
                       tr("All of the buildings that it names: who is not named there has moved out"),
                       tr("The whole register: who is not named has moved out")});
    m_handWork->setObjectName(QStringLiteral("sheetHandWork"));
    m_handWork->setAccessibleName(tr("What the desk corrected since"));
    m_handWork->addItems({tr("The desk's corrections stay"), tr("The sheet goes over the desk's corrections")});
    m_reach->setAccessibleDescription(widgets::keyed(QStringLiteral("{key:sheets.reach}")));
    m_handWork->setAccessibleDescription(widgets::keyed(QStringLiteral("{key:sheets.by_hand}")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    constexpr int between = 12;
    row->setSpacing(between);
    for (QComboBox* box : {m_reach, m_handWork}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, box == m_reach ? 3 : 2);
        box->setFocusPolicy(Qt::StrongFocus); // the wheel asks for none
        box->installEventFilter(this);
        connect(box, &QComboBox::currentIndexChanged, this, &SheetChoices::changed);
    }
}

registers::ImportChoices SheetChoices::choices(const QDate& today) const {
    return {static_cast<registers::SheetReach>(m_reach->currentIndex()),
            static_cast<registers::HandWork>(m_handWork->currentIndex()), today};
}

bool SheetChoices::eventFilter(QObject* watched, QEvent* event) {
    auto* box = qobject_cast<QComboBox*>(watched);
    if (box != nullptr && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore(); // who scrolls past says nothing of the register
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SheetChoices::nextReach() { next(m_reach); }
void SheetChoices::nextHandWork() { next(m_handWork); }

void SheetChoices::reset() {
    const QSignalBlocker quiet(this);
    m_reach->setCurrentIndex(0);
    m_handWork->setCurrentIndex(0);
}

} // namespace yingke::desk
