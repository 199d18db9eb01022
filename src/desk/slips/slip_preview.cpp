// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slips/slip_preview.h"

#include "frontdesk/desk_slips.h"
#include "ui_slip_preview.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/enter_frame.h"
#include "widgets/slip/slip_painter.h"

#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

using slips::PaperSize;
using widgets::plainLabel;

namespace {

constexpr PaperSize sizes[] = {PaperSize::A4, PaperSize::A5, PaperSize::Continuous};
constexpr std::size_t mostPages = 12; ///< shown; a slip of more is printed whole and says so

} // namespace

SlipPreview::SlipPreview(SlipDesk& slips, QWidget* window)
    : Shade(window), m_ui(std::make_unique<Ui::SlipPreview>()), m_slips(slips) {
    widgets::layInto(*m_ui, column());
    m_ui->previewError->hide();
    m_papers = {m_ui->paper1, m_ui->paper2, m_ui->paper3};
    const auto press = [this](QPushButton* button, const widgets::KeyName& key, auto act) {
        widgets::showKey(button, key);
        connect(button, &QPushButton::clicked, this, act);
    };
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        press(m_papers[i], {"preview.paper", static_cast<int>(i) + 1}, [this, i] { choosePaper(sizes[i]); });
    }
    for (const QLineEdit* edit : {m_ui->offsetRight, m_ui->offsetDown}) {
        connect(edit, &QLineEdit::editingFinished, this, &SlipPreview::takeOffset);
    }
    press(m_ui->previewClose, "question.close", &SlipPreview::dismiss);
    press(m_ui->previewTest, "preview.test_page", &SlipPreview::printTestPage);
    m_keys.on("preview.test_page", [this] { printTestPage(); });
    press(m_ui->previewPdf, "desk.slip_pdf", &SlipPreview::savePdf);
    press(m_ui->previewPrint, "preview.print", &SlipPreview::print);
    m_keys.on("preview.print", [this] { enter(); });
    m_keys.on("preview.give_out", [this] { print(); });
    m_keys.on("desk.slip_pdf", [this] { savePdf(); });
    m_keys.onNumber("preview.paper", [this](int number) { choosePaper(sizes[number - 1]); });
}

SlipPreview::~SlipPreview() = default;

void SlipPreview::showStep(const core::VisitId& visit) {
    m_visit = visit;
    m_slip = {};
    const frontdesk::SlipDraft draft = m_slips.desk().slips().draft(visit);
    if (draft.kind.empty()) {
        return;
    }
    tell({});
    if (!draft.issued && !draft.hasLayout) {
        tell(tr("This slip has no layout, so it can't be made out. Mend its file in the folder slips."));
    }
    if (!draft.issued && !draft.missing.isEmpty()) {
        tell(tr("Still missing: %1. It can be printed once that is filled in.")
                 .arg(draft.missing.join(QStringLiteral("、"))));
    }
    m_numbers = !draft.issued;
    widgets::meanEnter(m_ui->previewPrint, m_numbers ? "preview.give_out" : "preview.print");
    open();
    draw();
}

void SlipPreview::showSlip(const core::SlipId& slip) {
    m_visit = {};
    m_slip = slip;
    m_numbers = false;
    widgets::meanEnter(m_ui->previewPrint, "preview.print");
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
    auto* inside = new QWidget(m_ui->previewPages);
    auto* pages = new QVBoxLayout(inside);
    pages->setSpacing(14);
    if (!shown) {
        tell(tr("This slip can't be shown: its words have been erased, or there is no template for it."));
        m_ui->previewPages->setWidget(inside);
        return;
    }
    const widgets::SlipLayout layout = widgets::layOutSlip(*shown);
    const QString number = shown->content.value("number");
    m_ui->previewTitle->setText(m_slips.titleOf(shown->content.kind) +
                                (number.isEmpty() ? QString() : QStringLiteral("  ") + number));
    m_ui->previewHint->setText(number.isEmpty() ? tr("not issued yet: it gets its number when it is printed")
                                                : tr("%1 page(s)").arg(layout.pages.size()));
    // A lying page is seen whole; an upright one is read, and scrolled.
    const bool upright = layout.paper.height() > layout.paper.width();
    const double across = (panel()->width() - 110) / layout.paper.width();
    const double down = (m_ui->previewPages->viewport()->height() - 30) / layout.paper.height();
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
    m_ui->previewPages->setWidget(inside);
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        widgets::restyle(m_papers[i], "kind", sizes[i] == shown->paper.size ? "outline" : "");
    }
    m_ui->offsetRight->setText(QString::number(shown->paper.offsetX));
    m_ui->offsetDown->setText(QString::number(shown->paper.offsetY));
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
    const double x = m_ui->offsetRight->text().trimmed().toDouble(&right);
    const double y = m_ui->offsetDown->text().trimmed().toDouble(&down);
    const double most = slips::mostOffsetMm;
    const bool good = right && down && std::abs(x) <= most && std::abs(y) <= most;
    for (QLineEdit* edit : {m_ui->offsetRight, m_ui->offsetDown}) {
        widgets::restyle(edit, "wrong", !good);
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

void SlipPreview::printTestPage() {
    if (const auto shown = sheet()) {
        const QString fault = m_slips.printTestPage(shown->paper);
        tell(fault);
        if (fault.isEmpty()) {
            m_ui->previewHint->setText(tr("The test page is with the printer. Measure its cross, and enter the shift "
                                          "that its tables give."));
        }
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

void SlipPreview::enter() {
    if (m_ui->offsetRight->hasFocus() || m_ui->offsetDown->hasFocus()) {
        setFocus(); // the shift was entered; the next Enter prints
    } else if (m_numbers) {
        tell(tr("It gets its number when it is printed, and can't be taken back then: {key:preview.give_out}, or a "
                "click."));
    } else {
        print();
    }
}

void SlipPreview::savePdf() {
    if (const core::SlipId slip = given(); !slip.empty()) {
        dismiss();
        m_slips.savePdf(slip);
    }
}

void SlipPreview::tell(const QString& sentence) {
    const QString said = widgets::keyed(sentence);
    m_ui->previewError->setText(said);
    m_ui->previewError->setAccessibleName(said);
    m_ui->previewError->setVisible(!sentence.isEmpty());
}

void SlipPreview::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    QScrollBar* bar = m_ui->previewPages->verticalScrollBar();
    if (m_keys.hear(*event)) {
        event->accept();
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
