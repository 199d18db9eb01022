// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/review_page.h"

#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QTextDocument>
#include <QTextEdit>
#include <QVBoxLayout>

#include <memory>

namespace yingke::rehearsal {

ReviewPage::ReviewPage(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    m_page = new QTextEdit(this);
    m_page->setObjectName(QStringLiteral("review"));
    m_page->setAccessibleName(tr("Review of the role play"));
    m_page->setReadOnly(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_page, 1);
    auto* row = new QHBoxLayout;
    m_said = widgets::plainLabel({}, "quiet", this);
    m_said->setObjectName(QStringLiteral("reviewSaid"));
    m_said->setWordWrap(true);
    row->addWidget(m_said, 1);
    auto* back = widgets::keyButton(tr("Back"), "pages.back", "", "reviewBack", this);
    connect(back, &QPushButton::clicked, this, &ReviewPage::backAsked);
    auto* save = widgets::keyButton(tr("Save as a PDF"), "practice.save", "", "reviewSave", this);
    connect(save, &QPushButton::clicked, this, [this] { emit giveOutAsked(Medium::Pdf); });
    auto* print = widgets::keyButton(tr("Print"), "practice.print", "primary", "reviewPrint", this);
    connect(print, &QPushButton::clicked, this, [this] { emit giveOutAsked(Medium::Paper); });
    row->addWidget(back);
    row->addWidget(save);
    row->addWidget(print);
    column->addLayout(row);
}

void ReviewPage::show(const QTextDocument& page, const QString& said) {
    m_page->setDocument(page.clone(m_page));
    m_said->setText(said);
    m_page->moveCursor(QTextCursor::Start);
}

void ReviewPage::giveOut(Medium medium, PagePrinter& printer) {
    const std::unique_ptr<QTextDocument> page(m_page->document()->clone());
    const auto given =
        rehearsal::giveOut(*page, {tr("Review of the role play"), tr("role-play.pdf")}, medium, printer, window());
    if (given) {
        m_said->setText(given->sentence);
    }
}

void ReviewPage::focusPage() { m_page->setFocus(); }

} // namespace yingke::rehearsal
