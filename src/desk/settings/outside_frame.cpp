// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settings/outside_frame.h"

#include "desk/outside/outside_book.h"
#include "ui_outside_frame.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

namespace yingke::desk {

OutsideFrame::OutsideFrame(Parts parts, QWidget* page)
    : QFrame(page), m_ui(std::make_unique<Ui::OutsideFrame>()), m_parts(std::move(parts)) {
    widgets::layOut(*m_ui, this);
    setProperty("onPage", true); // nothing dims the page behind it
    setFixedWidth(640);
    widgets::showKey(m_ui->outsideClose, "question.close");
    connectChoices();
    hide();
}

OutsideFrame::~OutsideFrame() { m_parts.bell.setListener({}); }

void OutsideFrame::connectChoices() {
    for (const QCheckBox* one : {m_ui->outsideArrivals, m_ui->outsideNotices, m_ui->outsideTray, m_ui->outsideAwake}) {
        connect(one, &QCheckBox::toggled, this, &OutsideFrame::choose);
    }
    connect(m_ui->outsideVolume, &QSlider::valueChanged, this, &OutsideFrame::choose);
    connect(m_ui->outsideSound, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling) {
            emit soundSwitched(on);
        }
    });
    connect(m_ui->outsideAutostart, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling) {
            switchAutostart(on);
        }
    });
    connect(m_ui->outsideTryWaits, &QPushButton::clicked, this, [this] { listen(widgets::Chime::SomebodyWaits); });
    connect(m_ui->outsideTryWarning, &QPushButton::clicked, this, [this] { listen(widgets::Chime::Warning); });
    connect(m_ui->outsideTryOverdue, &QPushButton::clicked, this, [this] { listen(widgets::Chime::Overdue); });
    connect(m_ui->outsideClose, &QPushButton::clicked, this, &OutsideFrame::leave);
    connect(&m_parts.book, &OutsideBook::changed, this, &OutsideFrame::fill);
    m_parts.bell.setListener([this](const QString& fault) {
        if (isVisible() && !fault.isEmpty()) {
            say(fault, "error");
        }
    });
}

void OutsideFrame::open(bool soundOn) {
    m_filling = true;
    m_ui->outsideSound->setChecked(soundOn);
    m_ui->outsideAutostart->setChecked(m_parts.autostart.isOn());
    m_filling = false;
    fill();
    show(); // first: only what is shown has the theme's letters, by which the height is reckoned for this width
    say({}, "quiet");
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
    raise();
    m_ui->outsideSound->setFocus();
}

void OutsideFrame::fill() {
    const OutsideChoices& choices = m_parts.book.choices();
    m_filling = true;
    m_ui->outsideVolume->setValue(choices.volume);
    m_ui->outsidePercent->setText(tr("%1 %").arg(choices.volume));
    m_ui->outsideArrivals->setChecked(choices.arrivals);
    m_ui->outsideNotices->setChecked(choices.notices);
    m_ui->outsideTray->setChecked(choices.tray);
    m_ui->outsideAwake->setChecked(choices.awake);
    m_filling = false;
}

void OutsideFrame::choose() {
    if (m_filling) {
        return;
    }
    OutsideChoices choices;
    choices.volume = m_ui->outsideVolume->value();
    choices.arrivals = m_ui->outsideArrivals->isChecked();
    choices.notices = m_ui->outsideNotices->isChecked();
    choices.tray = m_ui->outsideTray->isChecked();
    choices.awake = m_ui->outsideAwake->isChecked();
    m_parts.book.choose(choices);
}

void OutsideFrame::listen(widgets::Chime chime) {
    const int percent = m_parts.book.choices().volume;
    say(percent == 0 ? tr("At 0 % nothing is heard.") : QString(), "quiet");
    m_parts.bell.ring(chime, percent);
}

void OutsideFrame::switchAutostart(bool on) {
    const QString fault = on ? m_parts.autostart.switchOn() : m_parts.autostart.switchOff();
    if (!fault.isEmpty()) {
        m_filling = true;
        m_ui->outsideAutostart->setChecked(m_parts.autostart.isOn()); // as it is, not as it was asked for
        m_filling = false;
    }
    say(fault, fault.isEmpty() ? "quiet" : "error");
}

void OutsideFrame::say(const QString& sentence, const char* role) {
    m_ui->outsideTold->setText(sentence);
    m_ui->outsideTold->setAccessibleName(sentence);
    m_ui->outsideTold->setVisible(!sentence.isEmpty());
    widgets::restyle(m_ui->outsideTold, "role", QLatin1String(role));
    const QLayout& lines = *layout(); // without a sentence below, no height goes by the width
    resize(width(), lines.hasHeightForWidth() ? lines.totalHeightForWidth(width()) : lines.totalSizeHint().height());
}

void OutsideFrame::leave() {
    hide();
    parentWidget()->setFocus();
}

void OutsideFrame::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace yingke::desk
