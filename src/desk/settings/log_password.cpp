// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settings/log_password.h"

#include "frontdesk/front_desk.h"
#include "office/access/log_access.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <tuple>

namespace yingke::desk {

LogPassword::LogPassword(frontdesk::FrontDesk& desk, office::LogAccess& access, QWidget* page)
    : QFrame(page), m_desk(desk), m_access(access) {
    setObjectName(QStringLiteral("overlay"));
    setAccessibleName(tr("Password of the visit log"));
    setFixedWidth(520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 22);
    column->setSpacing(8);
    column->addWidget(widgets::plainLabel(tr("Password of the visit log"), "title", this));
    m_state = widgets::plainLabel({}, "quiet", this);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    const auto line = [&](const QString& label, const char* name) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(200);
        auto* words = widgets::plainLabel(label, "quiet", this);
        column->addWidget(words);
        column->addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, [this] { save(false); });
        return std::pair(words, edit);
    };
    std::tie(m_presentLabel, m_present) = line(tr("Present password"), "logPasswordPresent");
    m_wanted =
        line(tr("New password (at least %1 characters)").arg(office::LogAccess::shortest), "logPasswordNew").second;
    m_again = line(tr("The new one once more"), "logPasswordAgain").second;
    m_told = widgets::plainLabel({}, "error", this);
    m_told->setObjectName(QStringLiteral("logPasswordTold"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    auto* row = new QHBoxLayout;
    auto* close = widgets::keyButton(tr("Close"), "question.close", "", "logPasswordClose", this);
    m_remove = widgets::keyButton(tr("Take the password away"), {}, "danger", "logPasswordRemove", this);
    m_save = widgets::keyButton(tr("Save"), "question.confirm", "primary", "logPasswordSave", this);
    row->addWidget(close);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &LogPassword::leave);
    connect(m_remove, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    hide();
}

void LogPassword::open() {
    m_told->clear();
    fill();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
    show();
    raise();
    (m_present->isVisible() ? m_present : m_wanted)->setFocus();
}

void LogPassword::fill() {
    const office::LogAccess& access = m_access;
    const bool set = access.passwordSet();
    m_state->setText(!access.fault().isEmpty() ? access.fault()
                     : set ? tr("A password is set: the log opens with it, and is locked again after minutes of rest "
                                "(table \"Policies and numbers\").")
                           : tr("No password is set: the log opens at once."));
    m_presentLabel->setVisible(set);
    m_present->setVisible(set);
    m_remove->setVisible(set);
    for (QLineEdit* edit : {m_present, m_wanted, m_again}) {
        edit->clear();
    }
}

void LogPassword::save(bool remove) {
    const auto say = [this](const QString& sentence, bool isError) {
        m_told->setText(widgets::keyed(sentence));
        m_told->setAccessibleName(sentence);
        widgets::restyle(m_told, "role", isError ? "error" : "done");
    };
    if (!remove && m_wanted->text().isEmpty()) {
        say(tr("Write the new password."), true);
        m_wanted->setFocus();
        return;
    }
    if (!remove && m_wanted->text() != m_again->text()) {
        say(tr("The two are not the same. Write the new password twice."), true);
        m_again->setFocus();
        return;
    }
    const bool was = m_access.passwordSet();
    m_save->setEnabled(false);
    m_access.change(
        m_present->text(), remove ? QString() : m_wanted->text(), m_desk.now().steady, [=, this](const QString& fault) {
            m_save->setEnabled(true);
            if (!fault.isEmpty()) {
                say(fault, true);
                return;
            }
            (void)m_desk.submit(
                {core::command::NoteOfficeChange{"access.log_password", was ? "set" : "", remove ? "" : "set"}});
            fill();
            say(remove ? tr("The password is gone; the log opens at once.")
                       : tr("Saved. The log opens with this password."),
                false);
        });
}

void LogPassword::leave() {
    hide();
    parentWidget()->setFocus();
}

void LogPassword::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace yingke::desk
