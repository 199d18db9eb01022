// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/first_start.h"

#include "frontdesk/front_desk.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace yingke::desk {

using widgets::plainLabel;

FirstStart::FirstStart(const frontdesk::FrontDesk& desk, Begin begin, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_begin(std::move(begin)) {
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto* frame = widgets::card(this);
    frame->setFixedWidth(520);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(36, 24, 36, 24);
    column->setSpacing(10);
    column->addWidget(plainLabel(tr("Welcome to the desk"), "title", frame));
    column->addWidget(plainLabel(tr("Three things, and the desk is open."), "quiet", frame));
    const auto field = [&](const QString& label, const char* name) {
        column->addWidget(plainLabel(label, "section", frame));
        auto* line = new QLineEdit(frame);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(label);
        line->setMaxLength(120);
        column->addWidget(line);
        return line;
    };
    m_community = field(tr("The community's name"), "firstCommunity");
    m_name = field(tr("Who is at the desk"), "firstName");
    auto* row = new QHBoxLayout;
    m_woman = new QRadioButton(tr("Woman"), frame);
    m_woman->setObjectName(QStringLiteral("firstWoman"));
    m_woman->setChecked(true);
    auto* man = new QRadioButton(tr("Man"), frame);
    man->setObjectName(QStringLiteral("firstMan"));
    row->addWidget(m_woman);
    row->addWidget(man);
    row->addWidget(plainLabel(tr("(for the posture cues)"), "quiet", frame));
    row->addStretch();
    column->addLayout(row);
    m_error = plainLabel({}, "error", frame);
    m_error->setObjectName(QStringLiteral("firstError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto* start = widgets::keyButton(tr("Open the desk"), "question.confirm", "primary", "firstBegin", frame);
    connect(start, &QPushButton::clicked, this, &FirstStart::begin);
    column->addWidget(start);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(frame);
    centred->addStretch();
    outer->addLayout(centred);
    outer->addStretch(2);
    setFocusProxy(m_community);
}

void FirstStart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_community->setFocus(); // the first key typed goes into the first field
}

void FirstStart::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.confirm")) {
        begin(); // Enter is the button's, wherever the keys are: on a choice too
        event->accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool FirstStart::lacks(QLineEdit* line, const QString& sentence) {
    if (!line->text().trimmed().isEmpty()) {
        return false;
    }
    tell(sentence);
    line->setFocus();
    return true;
}

void FirstStart::tell(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setAccessibleName(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void FirstStart::begin() {
    if (m_name->text().trimmed().isEmpty() && !m_community->text().trimmed().isEmpty() && m_community->hasFocus()) {
        m_name->setFocus(); // Enter in the first field goes to the second
        return;
    }
    if (lacks(m_community, tr("Write the community's name: it stands in the welcome.")) ||
        lacks(m_name, tr("Write who is at the desk: whose visits they are stands in the log."))) {
        return;
    }
    tell(m_begin(m_community->text(), m_name->text(),
                 m_woman->isChecked() ? scenario::Gender::Woman : scenario::Gender::Man));
    if (!m_desk.me().empty()) {
        emit begun();
    }
}

} // namespace yingke::desk
