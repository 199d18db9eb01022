// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/papers_part.h"

#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace yingke::widgets {

namespace {

struct PaperTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::StepView)
};

} // namespace

PapersPart papersPart(const scenario::Screen& screen, bool readOnly, const StepKeys& keys, QWidget* parent) {
    PapersPart made;
    made.whole = new QWidget(parent);
    auto* column = new QVBoxLayout(made.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    made.papers = new StepPapers(screen, readOnly, keys, made.whole);
    auto* top = new FlowRow;
    top->setSpacing(8);
    const QString title = screen.papers.empty() ? PaperTexts::tr("At the same time") : PaperTexts::tr("Papers");
    top->add(plainLabel(title, "section", made.whole));
    top->addStretch();
    const bool canMiss = !made.papers->rest().empty();
    const QString ticked = KeyName(keys.tick).text();
    top->add(
        plainLabel(canMiss ? PaperTexts::tr("seen %1 · missing %2").arg(ticked, KeyName(keys.missing).text()) : ticked,
                   "hint", made.whole));
    if (canMiss) {
        made.restMissing =
            keyButton(PaperTexts::tr("The rest is missing"), keys.restMissing, "mark", "restMissing", made.whole);
        made.restMissing->setFocusPolicy(Qt::TabFocus);
        top->add(made.restMissing);
    }
    column->addLayout(top);
    column->addWidget(made.papers);
    return made;
}

} // namespace yingke::widgets
