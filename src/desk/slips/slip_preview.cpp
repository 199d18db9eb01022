// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_preview.h"

#include "frontdesk/desk_slips.h"
#include "widgets/look/theme.h"
#include "widgets/slip/slip_painter.h"

#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using slips::PaperSize;
using widgets::keyButton;
using widgets::plainLabel;

namespace {

constexpr PaperSize sizes[] = {PaperSize::A4, PaperSize::A5, PaperSize::Continuous};
constexpr std::size_t mostPages = 12; ///< shown; a slip of more is printed whole and says so

} // namespace

SlipPreview::SlipPreview(SlipDesk& slips, QWidget* window) : Shade(window), m_slips(slips) {
    auto* top = new QHBoxLayout;
    m_title = plainLabel({}, "title", panel());
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_hint = plainLabel({}, "quiet", panel());
    m_hint->setObjectName(QStringLiteral("previewHint"));
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_hint);
    column()->addLayout(top);
    m_pages = new QScrollArea(panel());
    m_pages->setObjectName(QStringLiteral("previewPages"));
    m_pages->setWidgetResizable(true);
    m_pages->setFocusPolicy(Qt::NoFocus);
    m_pages->setAlignment(Qt::AlignHCenter);
    column()->addWidget(m_pages, 1);
    auto* paper = new QHBoxLayout;
    paper->setSpacing(8);
    const QString labels[] = {tr("A4"), tr("A5"), tr("241 × 140, three parts")};
    for (int i = 0; i < 3; ++i) {
        auto* button = keyButton(labels[i], QString::number(i + 1), "", "", panel());
        button->setObjectName(QStringLiteral("paper%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { choosePaper(sizes[i]); });
        paper->addWidget(button);
        m_papers.push_back(button);
    }
    paper->addStretch();
    const auto line = [&](const QString& label, const char* name) {
        paper->addWidget(plainLabel(label, "quiet", panel()));
        auto* edit = new QLineEdit(panel());
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setMaxLength(6);
        edit->setFixedWidth(76);
        connect(edit, &QLineEdit::editingFinished, this, &SlipPreview::takeOffset);
        paper->addWidget(edit);
        return edit;
    };
    m_right = line(tr("Shift right (mm)"), "offsetRight");
    m_down = line(tr("down"), "offsetDown");
    column()->addLayout(paper);
    m_error = plainLabel({}, "error", panel());
    m_error->setObjectName(QStringLiteral("previewError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column()->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    auto* cancel = keyButton(tr("Close"), QStringLiteral("Esc"), "", "previewClose", panel());
    auto* pdf = keyButton(tr("Save as PDF"), QStringLiteral("Ctrl+Shift+D"), "", "previewPdf", panel());
    auto* accept = keyButton(tr("Print"), QStringLiteral("Enter"), "primary", "previewPrint", panel());
    connect(cancel, &QPushButton::clicked, this, &SlipPreview::dismiss);
    connect(pdf, &QPushButton::clicked, this, &SlipPreview::savePdf);
    connect(accept, &QPushButton::clicked, this, &SlipPreview::print);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(pdf);
    buttons->addWidget(accept);
    column()->addLayout(buttons);
}

void SlipPreview::showStep(const core::VisitId& visit) {
    m_visit = visit;
    m_slip = {};
    const frontdesk::SlipDraft draft = m_slips.desk().slips().draft(visit);
    if (draft.kind.empty()) {
        return;
    }
    tell({});
    if (!draft.issued && !draft.missing.isEmpty()) {
        tell(tr("Still missing: %1. It can be printed once that is filled in.")
                 .arg(draft.missing.join(QStringLiteral("、"))));
    }
    open();
    draw();
}

void SlipPreview::showSlip(const core::SlipId& slip) {
    m_visit = {};
    m_slip = slip;
    tell({});
    open();
    draw();
}

std::optional<widgets::SlipSheet> SlipPreview::sheet() const {
    if (m_visit.empty()) {
        const auto entry = m_slips.desk().slips().find(m_slip);
        return entry ? m_slips.sheetOf(*entry) : std::nullopt;
    }
    const frontdesk::SlipDraft draft = m_slips.desk().slips().draft(m_visit);
    return draft.issued ? m_slips.sheetOf(*draft.issued) : m_slips.sheetOf(draft.content);
}

void SlipPreview::draw() {
    const auto shown = sheet();
    auto* inside = new QWidget(m_pages);
    auto* pages = new QVBoxLayout(inside);
    pages->setSpacing(14);
    if (!shown) {
        tell(tr("This slip can't be shown: its words have been erased, or there is no template for it."));
        m_pages->setWidget(inside);
        return;
    }
    const widgets::SlipLayout layout = widgets::layOutSlip(*shown);
    const QString number = shown->content.value("number");
    m_title->setText(m_slips.titleOf(shown->content.kind) +
                     (number.isEmpty() ? QString() : QStringLiteral("  ") + number));
    m_hint->setText(number.isEmpty() ? tr("not issued yet: it gets its number when it is printed")
                                     : tr("%1 page(s)").arg(layout.pages.size()));
    // A lying page is seen whole; an upright one is read, and scrolled.
    const bool upright = layout.paper.height() > layout.paper.width();
    const double across = (panel()->width() - 110) / layout.paper.width();
    const double down = (m_pages->viewport()->height() - 30) / layout.paper.height();
    const double dots = std::clamp(upright ? across : std::min(across, down), 2.0, upright ? 3.4 : 4.5);
    const qreal ratio = devicePixelRatioF();
    for (std::size_t page = 0; page < std::min(layout.pages.size(), mostPages); ++page) {
        QImage picture = widgets::slipPicture(layout, page, dots * ratio);
        picture.setDevicePixelRatio(ratio);
        auto* label = new QLabel(inside);
        label->setPixmap(QPixmap::fromImage(picture));
        label->setAccessibleName(tr("page %1").arg(page + 1));
        label->setFrameShape(QFrame::Box);
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        pages->addWidget(label, 0, Qt::AlignHCenter);
    }
    if (layout.pages.size() > mostPages) {
        pages->addWidget(plainLabel(tr("… and %1 more pages").arg(layout.pages.size() - mostPages), "quiet", inside));
    }
    pages->addStretch();
    m_pages->setWidget(inside);
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        m_papers[i]->setProperty("kind", sizes[i] == shown->paper.size ? "outline" : "");
        widgets::restyle(m_papers[i]);
    }
    m_right->setText(QString::number(shown->paper.offsetX));
    m_down->setText(QString::number(shown->paper.offsetY));
}

void SlipPreview::choosePaper(PaperSize size) {
    const auto shown = sheet();
    if (!shown) {
        return;
    }
    slips::SlipPaper paper = shown->paper;
    if (paper.size != size) {
        paper = {size, 0, 0};
        const slips::SlipPaper before = m_slips.book().paperOf(size);
        paper.offsetX = before.offsetX;
        paper.offsetY = before.offsetY;
    }
    tell(m_slips.book().choosePaper(shown->content.kind, paper));
    draw();
}

void SlipPreview::takeOffset() {
    const auto shown = sheet();
    if (!shown || !isVisible()) {
        return;
    }
    bool right = false;
    bool down = false;
    const double x = m_right->text().trimmed().toDouble(&right);
    const double y = m_down->text().trimmed().toDouble(&down);
    const double most = slips::mostOffsetMm;
    const bool good = right && down && std::abs(x) <= most && std::abs(y) <= most;
    for (QLineEdit* edit : {m_right, m_down}) {
        edit->setProperty("wrong", !good);
        widgets::restyle(edit);
    }
    if (!good) {
        tell(tr("The shift is in millimetres, from -20 to 20. Write for example 2.5."));
        return;
    }
    if (x != shown->paper.offsetX || y != shown->paper.offsetY) {
        tell(m_slips.book().choosePaper(shown->content.kind, {shown->paper.size, x, y}));
        draw();
    }
}

core::SlipId SlipPreview::given() {
    if (m_visit.empty()) {
        return m_slip;
    }
    QString fault;
    core::SlipId slip = m_slips.issue(m_visit, fault);
    if (slip.empty()) {
        tell(fault);
    }
    return slip;
}

void SlipPreview::print() {
    if (const core::SlipId slip = given(); !slip.empty()) {
        dismiss();
        m_slips.print(slip);
    }
}

void SlipPreview::savePdf() {
    if (const core::SlipId slip = given(); !slip.empty()) {
        dismiss();
        m_slips.savePdf(slip);
    }
}

void SlipPreview::tell(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setAccessibleName(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void SlipPreview::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    QScrollBar* bar = m_pages->verticalScrollBar();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && (m_right->hasFocus() || m_down->hasFocus())) {
        setFocus(); // the shift was entered; the next Enter prints
    } else if (enter) {
        print();
    } else if (key == Qt::Key_D && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        savePdf();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_3) {
        choosePaper(sizes[key - Qt::Key_1]);
    } else if (key == Qt::Key_PageDown || key == Qt::Key_Down) {
        bar->setValue(bar->value() + (key == Qt::Key_Down ? 60 : bar->pageStep()));
    } else if (key == Qt::Key_PageUp || key == Qt::Key_Up) {
        bar->setValue(bar->value() - (key == Qt::Key_Up ? 60 : bar->pageStep()));
    } else {
        Shade::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace yingke::desk
