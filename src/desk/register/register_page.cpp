// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/register_page.h"

#include "frontdesk/front_desk.h"
#include "register/room_register.h"
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <string>

namespace yingke::desk {

using registers::ImportKind;
using widgets::keyButton;
using widgets::plainLabel;

namespace {

constexpr ImportKind kinds[] = {ImportKind::Register, ImportKind::Arrears, ImportKind::Vehicles};

QString askForFile(QWidget* parent, bool save, const QString& proposed) {
    return save ? QFileDialog::getSaveFileName(parent, RegisterPage::tr("Write the sheet to"), proposed,
                                               RegisterPage::tr("Sheets (*.xlsx *.csv)"))
                : QFileDialog::getOpenFileName(parent, RegisterPage::tr("Choose the sheet"), proposed,
                                               RegisterPage::tr("Sheets (*.xlsx *.ods *.csv);;All files (*)"));
}

QString columnsHint(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return RegisterPage::tr(
            "The 21 columns 楼号 … 联系人电话, by their titles or in this order. Empty cells change "
            "nothing; whom the sheet does not name stays.");
    case ImportKind::Arrears:
        return RegisterPage::tr(
            "楼号, 单元, 房屋 (or 房号), 费用名称, 欠费金额, 付款人, 开始日期, 结束日期. What a room owes "
            "becomes what the sheet says.");
    case ImportKind::Vehicles:
        break;
    }
    return RegisterPage::tr("楼号, 单元, 房屋 (or 房号), 车牌号. A room's vehicles become those of the sheet.");
}

} // namespace

RegisterPage::RegisterPage(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, const QString& folder,
                           QWidget* parent)
    : QWidget(parent), m_desk(desk), m_rooms(rooms), m_note(desk, this),
      m_job(new registers::ImportJob(rooms, folder + QStringLiteral("/register.sqlite"), this)), m_chooser(askForFile),
      m_model(new PreviewModel(this)) {
    setObjectName(QStringLiteral("registerPage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(16, 14, 16, 14);
    auto* frame = widgets::card(this);
    around->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    buildTop(column);
    buildParts(column);
    buildTable(column);
    m_told = plainLabel({}, "quiet", frame);
    m_told->setObjectName(QStringLiteral("registerTold"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    buildButtons(column);
    buildKeys();
    connect(m_job, &registers::ImportJob::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
    connect(m_job, &registers::ImportJob::planned, this, &RegisterPage::planned);
    connect(m_job, &registers::ImportJob::taken, this, &RegisterPage::taken);
    connect(m_job, &registers::ImportJob::exported, this, &RegisterPage::exported);
    m_model->show(nullptr, PreviewPart::New);
    say(columnsHint(kind()), "quiet");
    refresh();
}

void RegisterPage::buildTop(QLayout* column) {
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("The register: sheets in and out"), "title", this));
    top->addStretch();
    m_standing = plainLabel({}, "quiet", this);
    m_standing->setObjectName(QStringLiteral("registerStanding"));
    top->addWidget(m_standing);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("registerKind"));
    m_kind->setAccessibleName(tr("What the sheet holds (Alt+1, Alt+2, Alt+3)"));
    m_kind->setMinimumWidth(200);
    for (const ImportKind one : kinds) {
        m_kind->addItem(registers::kindText(one));
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_model->show(nullptr, PreviewPart::New);
        m_job->forget();
        say(columnsHint(kind()), "quiet");
        refresh();
    });
    m_file = new QLineEdit(this);
    m_file->setObjectName(QStringLiteral("registerFile"));
    m_file->setAccessibleName(tr("The sheet's file: XLSX, ODS or CSV"));
    m_file->setPlaceholderText(tr("The sheet's file: XLSX, ODS or CSV"));
    connect(m_file, &QLineEdit::returnPressed, this, &RegisterPage::look);
    m_choose = keyButton(tr("Choose a file"), QStringLiteral("Ctrl+O"), "outline", "registerChoose", this);
    connect(m_choose, &QPushButton::clicked, this, &RegisterPage::choose);
    row->addWidget(m_kind);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    static_cast<QVBoxLayout*>(column)->addLayout(top);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
}

void RegisterPage::buildParts(QLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const char* names[] = {"registerWrong", "registerNew", "registerChanged", "registerUnchanged"};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QLatin1String(names[i]));
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("tab"));
        connect(button, &QPushButton::clicked, this, [this, i] { showPart(static_cast<PreviewPart>(i)); });
        m_parts.at(i) = button;
        row->addWidget(button);
    }
    row->addStretch();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("registerProgress"));
    m_progress->setAccessibleName(tr("How far the work is"));
    m_progress->setFixedWidth(260);
    m_cancel = keyButton(tr("Cancel"), QStringLiteral("Esc"), "danger", "registerCancel", this);
    connect(m_cancel, &QPushButton::clicked, this, &RegisterPage::cancel);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
}

void RegisterPage::buildTable(QBoxLayout* column) {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("registerPreview"));
    m_table->setAccessibleName(tr("What the sheet would change"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
}

void RegisterPage::buildKeys() {
    const auto key = [this](const char* sequence, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+O", &RegisterPage::choose);
    key("Ctrl+S", &RegisterPage::take);
    key("Ctrl+E", &RegisterPage::exportSheet);
    key("Alt+F", [this] { m_inFull->toggle(); });
    for (int i = 0; i < 3; ++i) {
        key(QByteArray("Alt+" + QByteArray::number(i + 1)).constData(), [this, i] { m_kind->setCurrentIndex(i); });
    }
}

void RegisterPage::buildButtons(QLayout* column) {
    auto* row = new QHBoxLayout;
    auto* leaving = keyButton(tr("Back to the desk"), QStringLiteral("Esc"), "", "registerLeave", this);
    connect(leaving, &QPushButton::clicked, this, &RegisterPage::leave);
    m_inFull = new QCheckBox(tr("with numbers and names in full (recorded)  Alt+F"), this);
    m_inFull->setObjectName(QStringLiteral("registerInFull"));
    m_export = keyButton(tr("Write a sheet"), QStringLiteral("Ctrl+E"), "outline", "registerExport", this);
    connect(m_export, &QPushButton::clicked, this, &RegisterPage::exportSheet);
    m_take = keyButton(tr("Take all of it over"), QStringLiteral("Ctrl+S"), "primary", "registerTake", this);
    connect(m_take, &QPushButton::clicked, this, &RegisterPage::take);
    row->addWidget(leaving);
    row->addStretch();
    row->addWidget(m_inFull);
    row->addWidget(m_export);
    row->addWidget(m_take);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
}

ImportKind RegisterPage::kind() const { return kinds[std::max(0, m_kind->currentIndex())]; }

void RegisterPage::choose() {
    if (isBusy()) {
        return;
    }
    const QString file = m_chooser(this, false, QFileInfo(m_file->text()).absolutePath());
    if (!file.isEmpty()) {
        m_file->setText(file);
        look();
    }
}

void RegisterPage::look() {
    const QString file = m_file->text().trimmed();
    if (file.isEmpty() || isBusy()) {
        return;
    }
    m_model->show(nullptr, PreviewPart::New);
    say(tr("Reading %1 …").arg(QFileInfo(file).fileName()), "quiet");
    m_job->look(kind(), file);
    refresh();
}

void RegisterPage::planned() {
    const registers::ImportPlan& plan = m_job->plan();
    if (plan.cancelled) {
        say(tr("It was cancelled. The register is as it was."), "quiet");
    } else if (!plan.refused.isEmpty()) {
        say(plan.refused, "error");
    } else if (!plan.faults.empty()) {
        say(tr("%n row(s) are wrong. Mend them in the sheet and look again; nothing is taken over until all are right.",
               nullptr, plan.wrongRows),
            "error");
    } else if (!plan.isReady()) {
        say(tr("All of it stands in the register already."), "quiet");
    } else {
        say(tr("Nothing is changed yet. Ctrl+S takes all of it over."), "quiet");
    }
    const bool shown = plan.refused.isEmpty() && !plan.cancelled;
    showPart(!shown || !plan.faults.empty() ? PreviewPart::Wrong
             : plan.added > 0               ? PreviewPart::New
             : plan.changed > 0             ? PreviewPart::Changed
                                            : PreviewPart::Unchanged);
    refresh();
}

void RegisterPage::take() {
    if (isBusy() || !m_job->plan().isReady()) {
        return;
    }
    say(tr("Taking it over …"), "quiet");
    m_job->take();
    refresh();
}

void RegisterPage::taken(const QString& fault) {
    if (!fault.isEmpty()) {
        say(fault, "error");
        refresh();
        return;
    }
    const registers::ImportPlan& plan = m_job->plan();
    const char* names[] = {"register.import", "register.import_arrears", "register.import_vehicles"};
    (void)m_desk.submit({core::command::NoteOfficeChange{
        names[static_cast<int>(plan.kind)],
        {},
        std::to_string(plan.added) + " + " + std::to_string(plan.changed)}}); // rooms new and changed; no names
    say(tr("Done: %1 rooms are new, %2 changed, %3 stayed as they were. It is in the log.")
            .arg(QString::number(plan.added), QString::number(plan.changed), QString::number(plan.unchanged)),
        "done");
    m_model->show(nullptr, PreviewPart::New);
    m_job->forget();
    refresh();
}

void RegisterPage::exportSheet() {
    if (isBusy()) {
        return;
    }
    const QString proposed = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') +
                             registers::kindText(kind()) + QStringLiteral(".xlsx");
    QString file = m_chooser(this, true, proposed);
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += QStringLiteral(".xlsx");
    }
    if (!m_inFull->isChecked()) {
        writeSheet(kind(), file, registers::Personal::Masked);
        return;
    }
    m_inFull->setChecked(false); // asked for anew each time
    say(tr("Waiting until the log keeps that personal data are taken out …"), "quiet");
    m_note.ask(tr("the register as a sheet: %1").arg(registers::kindText(kind())),
               [this, what = kind(), file](const QString& refused) {
                   if (refused.isEmpty()) {
                       writeSheet(what, file, registers::Personal::InFull);
                   } else {
                       say(refused, "error");
                       refresh();
                   }
               });
    refresh();
}

void RegisterPage::writeSheet(ImportKind what, const QString& file, registers::Personal personal) {
    m_job->exportTo(what, file, personal);
    say(tr("Writing %1 …").arg(QFileInfo(file).fileName()), "quiet");
    refresh();
}

void RegisterPage::exported(const QString& fault) {
    say(fault.isEmpty() ? tr("The sheet is written.") : fault, fault.isEmpty() ? "done" : "error");
    refresh();
}

bool RegisterPage::isBusy() const { return m_note.isWaiting() || m_job->isRunning(); }

void RegisterPage::cancel() {
    if (m_note.isWaiting()) {
        m_note.cancel();
        say(tr("Called off; nothing was written."), "quiet");
        refresh();
    }
    m_job->cancel();
}

void RegisterPage::leave() { emit closed(); }

void RegisterPage::showPart(PreviewPart part) {
    const registers::ImportPlan& plan = m_job->plan();
    m_model->show(plan.refused.isEmpty() && !plan.cancelled ? &plan : nullptr, part);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setChecked(static_cast<PreviewPart>(i) == part);
    }
    m_table->setColumnWidth(0, 90);
    m_table->setColumnWidth(1, 200);
    m_table->setColumnWidth(2, 260);
}

void RegisterPage::refresh() {
    const registers::ImportPlan& plan = m_job->plan();
    const bool running = isBusy();
    const bool shown =
        !running && plan.refused.isEmpty() && !plan.cancelled && (!plan.rooms.empty() || !plan.faults.empty());
    const QString texts[] = {tr("Wrong %1").arg(plan.wrongRows), tr("New %1").arg(plan.added),
                             tr("Changed %1").arg(plan.changed), tr("Unchanged %1").arg(plan.unchanged)};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setText(texts[i]);
        m_parts.at(i)->setAccessibleName(texts[i]);
        m_parts.at(i)->setVisible(shown);
    }
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_kind->setEnabled(!running);
    m_file->setEnabled(!running);
    m_choose->setEnabled(!running);
    m_export->setEnabled(!running);
    m_take->setEnabled(!running && plan.isReady());
    const int rooms = m_rooms.roomCount();
    m_standing->setText(rooms > 0 ? tr("%n room(s) in the register", nullptr, rooms) : tr("The register is empty"));
}

void RegisterPage::say(const QString& sentence, const char* role) {
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    m_told->setProperty("role", QLatin1String(role));
    widgets::restyle(m_told);
}

void RegisterPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    m_file->setFocus();
}

void RegisterPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (isBusy()) {
            cancel();
        } else {
            leave();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace yingke::desk
