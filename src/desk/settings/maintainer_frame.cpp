// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settings/maintainer_frame.h"

#include "app/maintainer_archive.h"
#include "office/data/office.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/theme.h"
#include "widgets/parts/file_choice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QThread>
#include <QVBoxLayout>

namespace yingke::desk {

MaintainerFrame::MaintainerFrame(const office::Office& office, const QString& folder, QWidget* page)
    : QFrame(page), m_office(office), m_folder(folder) {
    setObjectName(QStringLiteral("overlay"));
    setProperty("onPage", true); // nothing dims the page behind it
    setAccessibleName(tr("For the maintainer"));
    setFixedWidth(640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 22);
    column->setSpacing(8);
    column->addWidget(widgets::plainLabel(tr("For the maintainer"), "title", this));
    QStringList lines{
        tr("When something fails, send this one file. It is only written here; nothing is sent by itself. In "
           "it are:")};
    for (const app::ArchivePart& part : app::archiveParts()) {
        lines << QStringLiteral("· ") + part.name + QStringLiteral("  ") + part.what;
    }
    lines << tr("Never in it: names, rooms, telephone and identity numbers, what was said or noted.");
    auto* list = widgets::plainLabel(lines.join(QLatin1Char('\n')), "quiet", this);
    list->setObjectName(QStringLiteral("maintainerList"));
    list->setWordWrap(true);
    column->addWidget(list);
    m_file = new QLineEdit(this);
    m_file->setObjectName(QStringLiteral("maintainerFile"));
    m_file->setAccessibleName(tr("File to write"));
    column->addWidget(widgets::plainLabel(tr("File to write"), "quiet", this));
    column->addWidget(m_file);
    m_told = widgets::plainLabel({}, "quiet", this);
    m_told->setObjectName(QStringLiteral("maintainerTold"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    auto* row = new QHBoxLayout;
    auto* close = widgets::keyButton(tr("Close"), "question.close", "", "maintainerClose", this);
    m_write = widgets::keyButton(tr("Write the file"), "question.confirm", "primary", "maintainerWrite", this);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_write);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &MaintainerFrame::leave);
    connect(m_write, &QPushButton::clicked, this, &MaintainerFrame::write);
    connect(m_file, &QLineEdit::returnPressed, this, &MaintainerFrame::write);
    hide();
}

MaintainerFrame::~MaintainerFrame() {
    if (m_work) {
        m_work->wait();
    }
}

void MaintainerFrame::open() {
    m_file->setText(widgets::inLastFolder(app::suggestedArchive()));
    say({}, "quiet");
    show(); // first: only what is shown has the theme's letters, by which the height is reckoned for this width
    resize(width(), layout()->totalHeightForWidth(width()));
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
    raise();
    m_file->setFocus();
}

void MaintainerFrame::write() {
    if (!m_write->isEnabled()) {
        return;
    }
    const QString path = m_file->text().trimmed();
    if (path.isEmpty()) {
        say(tr("Write where the file is to go."), "error");
        return;
    }
    m_file->setFocus(); // a button that is switched off gives the keys away, Esc with them
    m_write->setEnabled(false);
    auto came = std::make_shared<app::ArchiveWritten>();
    // The thread has an office of its own: the settings may be saved meanwhile.
    m_work.reset(QThread::create(
        [came, folder = m_folder, office = m_office, path] { *came = app::writeForMaintainer(folder, office, path); }));
    connect(m_work.get(), &QThread::finished, this, [this, came, path] {
        m_write->setEnabled(true);
        if (came->fault.isEmpty()) {
            say(tr("Written: %1").arg(path) + QLatin1Char('\n') + came->list.join(QLatin1Char('\n')), "done");
        } else {
            say(came->fault, "error");
        }
        emit written();
    });
    m_work->start();
}

void MaintainerFrame::say(const QString& sentence, const char* role) {
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    widgets::restyle(m_told, "role", QLatin1String(role));
    resize(width(), layout()->totalHeightForWidth(width()));
}

void MaintainerFrame::leave() {
    hide();
    parentWidget()->setFocus();
}

void MaintainerFrame::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace yingke::desk
