// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/register_page.h"

#include "desk/register/import_list.h"
#include "desk/register/plan_told.h"
#include "desk/register/preview_table.h"
#include "desk/register/preview_tabs.h"
#include "desk/register/sheet_choices.h"
#include "desk/register/sheet_writing.h"
#include "frontdesk/front_desk.h"
#include "register/rooms/room_register.h"
#include "register/sheets/sheet_watch.h"
#include "ui_register_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimeZone>

#include <algorithm>
#include <string>
#include <utility>

namespace yingke::desk {

using registers::ImportKind;

namespace {

constexpr ImportKind kinds[] = {ImportKind::Register, ImportKind::Arrears, ImportKind::Vehicles};

QString askForFile(QWidget* parent, bool save, const QString& proposed) {
    return save ? QFileDialog::getSaveFileName(parent, RegisterPage::tr("Write the sheet to"), proposed,
                                               RegisterPage::tr("Sheets (*.xlsx *.csv)"))
                : QFileDialog::getOpenFileName(
                      parent, RegisterPage::tr("Choose the sheet"), proposed,
                      RegisterPage::tr(
                          "Sheets (*.xlsx *.xls *.ods *.csv *.txt *.tsv *.xml *.html *.htm *.fods *.xlsm *.xltx "
                          "*.ots *.et);;All files (*)"));
}

QString columnsHint(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return RegisterPage::tr(
            "Rooms and people: 楼号, 单元, 房屋 (or 房号), 业主姓名, 手机号 …, by their titles. Empty cells change "
            "nothing; whom the sheet does not name stays, unless it is said to be the whole register.");
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
    : QWidget(parent), m_ui(std::make_unique<Ui::RegisterPage>()), m_desk(desk), m_rooms(rooms),
      m_job(new registers::ImportJob(rooms, folder + QStringLiteral("/register.sqlite"), this)), m_data(folder),
      m_chooser(askForFile), m_askFolder([](QWidget* over, const QString& now) {
          return QFileDialog::getExistingDirectory(over, tr("Choose the folder to watch for new sheets"), now);
      }),
      m_model(new PreviewModel(this)), m_choices(new SheetChoices(this)),
      m_imports(new ImportList(desk, rooms, *m_job, this)),
      m_writing(new SheetWriting(
          desk, *m_job, [this](const QString& proposed) { return m_chooser(this, true, proposed); }, this)) {
    widgets::layOut(*m_ui, this);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->sheet) + 1, m_choices);
    connect(m_choices, &SheetChoices::changed, this, &RegisterPage::lookAgain);
    connect(m_imports, &ImportList::tookBack, this, [this] {
        m_model->show(nullptr, PreviewPart::New);
        refresh();
    });
    buildChoices();
    buildTable();
    buildKeys();
    connect(m_job, &registers::ImportJob::progressed, this, [this](int done, int of) {
        m_ui->registerProgress->setRange(0, of);
        m_ui->registerProgress->setValue(done);
    });
    connect(m_job, &registers::ImportJob::planned, this, &RegisterPage::planned);
    connect(m_job, &registers::ImportJob::taken, this, &RegisterPage::taken);
    connect(m_writing, &SheetWriting::told, this, [this](const QString& sentence, const QByteArray& role) {
        say(sentence, role.constData());
        refresh();
    });
    connect(m_model, &PreviewModel::answered, this, [this](const QString& question, const QString& choice) {
        change([this, question, choice] { m_job->answer(question, choice); });
    });
    connect(m_model, &PreviewModel::assigned, this,
            [this](const QString& shape, int column, std::optional<registers::SheetField> field) {
                change([this, shape, column, field] { m_job->assign(shape, column, field); });
            });
    m_model->show(nullptr, PreviewPart::New);
    say(columnsHint(kind()), "quiet");
    refresh();
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::buildChoices() {
    for (const ImportKind one : kinds) {
        m_ui->registerKind->addItem(registers::kindText(one));
    }
    connect(m_ui->registerKind, &QComboBox::currentIndexChanged, this, [this] {
        m_model->show(nullptr, PreviewPart::New);
        m_job->forget();
        say(columnsHint(kind()), "quiet");
        refresh();
    });
    m_tabs = new PreviewTabs({m_ui->registerColumns, m_ui->registerQuestions, m_ui->registerWrong, m_ui->registerNotes,
                              m_ui->registerNew, m_ui->registerChanged, m_ui->registerUnchanged, m_ui->registerGone},
                             this);
    connect(m_tabs, &PreviewTabs::chosen, this, &RegisterPage::showPart);
    connect(m_ui->registerFile, &QLineEdit::returnPressed, this, &RegisterPage::look);
}

void RegisterPage::buildTable() {
    m_ui->registerPreview->setModel(m_model);
    m_ui->registerPreview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->registerPreview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RegisterPage::buildKeys() {
    const auto press = [this](QPushButton* button, const char* id, void (RegisterPage::*act)()) {
        widgets::showKey(button, id);
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto pressAndKey = [this, press](QPushButton* button, const char* id, void (RegisterPage::*act)()) {
        press(button, id, act);
        widgets::bindKey(this, id, [this, act] { (this->*act)(); });
    };
    pressAndKey(m_ui->registerChoose, "sheets.choose", &RegisterPage::choose);
    pressAndKey(m_ui->registerExport, "sheets.export", &RegisterPage::exportSheet);
    pressAndKey(m_ui->registerTake, "sheets.take", &RegisterPage::take);
    pressAndKey(m_ui->registerLast, "sheets.last", &RegisterPage::openLast);
    widgets::bindKey(this, "sheets.folder", [this] { nameFolder(); });
    widgets::bindKey(this, "sheets.reach", [this] { m_choices->nextReach(); });
    widgets::bindKey(this, "sheets.by_hand", [this] { m_choices->nextHandWork(); });
    pressAndKey(m_ui->registerTakeGood, "sheets.take_good", &RegisterPage::takeGood);
    pressAndKey(m_ui->registerWriteWrong, "sheets.write_wrong", &RegisterPage::writeWrong);
    widgets::bindKeys(this, "sheets.part", [this](int number) {
        if (const auto part = m_tabs->beside(m_model->part(), number == 1 ? -1 : 1)) {
            showPart(*part);
        }
    });
    press(m_ui->registerCancel, "question.close", &RegisterPage::cancel);
    press(m_ui->registerLeave, "question.close", &RegisterPage::leave);
    m_ui->registerInFull->setText(widgets::withKey(m_ui->registerInFull->text(), "sheets.in_full"));
    widgets::bindKey(this, "sheets.in_full", [this] { m_ui->registerInFull->toggle(); });
    m_ui->registerKind->setAccessibleDescription(widgets::KeyName("sheets.kind").text());
    widgets::bindKeys(this, "sheets.kind", [this](int number) { m_ui->registerKind->setCurrentIndex(number - 1); });
}

ImportKind RegisterPage::kind() const { return kinds[std::max(0, m_ui->registerKind->currentIndex())]; }

void RegisterPage::choose() {
    if (isBusy()) {
        return;
    }
    const QString file = m_chooser(this, false, QFileInfo(m_ui->registerFile->text()).absolutePath());
    if (!file.isEmpty()) {
        m_ui->registerFile->setText(file);
        m_choices->reset();
        look();
    }
}

void RegisterPage::look() {
    const QString file = m_ui->registerFile->text().trimmed();
    if (file.isEmpty() || isBusy()) {
        return;
    }
    if (file != m_looked) { // how much of the register it is, is said of each sheet anew
        m_choices->reset();
        m_looked = file;
    }
    m_model->show(nullptr, PreviewPart::New);
    say(tr("Reading %1 …").arg(QFileInfo(file).fileName()), "quiet");
    m_job->look(kind(), file, chosen());
    refresh();
}

void RegisterPage::lookAgain() {
    if (!isBusy() && !m_job->plan().shapes.empty()) {
        m_model->show(nullptr, m_model->part()); // the plan goes
        say(tr("Comparing anew …"), "quiet");
        m_job->choose(chosen());
        refresh();
    }
}

registers::ImportChoices RegisterPage::chosen() const {
    const core::Moment now = m_desk.now();
    return m_choices->choices(QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60)).date());
}

void RegisterPage::offer(const QString& file) {
    if (isBusy() || file.isEmpty()) {
        return;
    }
    m_model->show(nullptr, PreviewPart::New);
    m_job->forget();
    m_choices->reset();
    m_ui->registerFile->setText(file);
    m_ui->registerFile->setFocus();
    say(tr("%1: choose what it holds ({key:sheets.kind}); confirming the file's name looks at it.")
            .arg(QFileInfo(file).fileName()),
        "quiet");
    refresh();
}

void RegisterPage::nameFolder() {
    const QString folder = m_askFolder(this, registers::watchedFolder(m_data));
    if (folder.isEmpty()) {
        return;
    }
    if (const QString fault = registers::keepWatchedFolder(m_data, folder); !fault.isEmpty()) {
        say(fault, "error");
        return;
    }
    (void)m_desk.submit({core::command::NoteOfficeChange{"register.folder", {}, {}}});
    say(tr("New sheets in %1 are told at the desk from now on; none is opened by itself.").arg(folder), "done");
    emit folderNamed();
}

void RegisterPage::openLast() {
    if (!isBusy()) {
        m_imports->open();
    }
}

void RegisterPage::change(const std::function<void()>& answer) {
    if (isBusy()) {
        return;
    }
    m_staysOnPart = true;
    // What is shown goes before the plan that it is of does; the cell's editor closes first.
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            say(tr("Comparing anew …"), "quiet");
            answer();
            refresh();
        },
        Qt::QueuedConnection);
}

void RegisterPage::planned() {
    const registers::ImportPlan& plan = m_job->plan();
    const PlanTold told = PlanTold::of(plan);
    say(told.sentence, told.role);
    const bool shown = plan.refused.isEmpty() && !plan.cancelled;
    const PreviewPart before = m_model->part();
    const bool stays =
        std::exchange(m_staysOnPart, false) &&
        (before == PreviewPart::Columns || (before == PreviewPart::Questions && plan.openQuestions() > 0));
    showPart(stays                               ? before
             : shown && plan.openQuestions() > 0 ? PreviewPart::Questions
             : !shown || !plan.faults.empty()    ? PreviewPart::Wrong
             : plan.added > 0                    ? PreviewPart::New
             : plan.changed > 0                  ? PreviewPart::Changed
             : plan.gone > 0                     ? PreviewPart::Gone
                                                 : PreviewPart::Unchanged);
    refresh();
    if (stays || plan.openQuestions() > 0) {
        m_ui->registerPreview->setFocus();
    }
}

void RegisterPage::take() {
    if (!isBusy() && m_job->plan().isReady()) {
        takeOver(registers::TakePart::All);
    }
}

void RegisterPage::takeGood() {
    if (!isBusy() && m_job->plan().isReadyInPart()) {
        takeOver(registers::TakePart::GoodHomes);
    }
}

void RegisterPage::takeOver(registers::TakePart part) {
    m_taking = part;
    say(tr("Taking it over …"), "quiet");
    m_job->take(part, QString::fromStdString(m_desk.me().value), m_desk.now().utc);
    refresh();
}

void RegisterPage::taken(const QString& fault) {
    if (!fault.isEmpty()) {
        say(fault, "error");
        refresh();
        return;
    }
    const registers::ImportPlan& plan = m_job->plan();
    const bool all = m_taking == registers::TakePart::All;
    const char* names[] = {"register.import", "register.import_arrears", "register.import_vehicles"};
    (void)m_desk.submit({core::command::NoteOfficeChange{
        names[static_cast<int>(plan.kind)], {}, registers::countsText(plan, m_taking).toStdString()}});
    QString told =
        all ? tr("Done: %1 rooms are new, %2 changed, %3 stayed as they were, %4 are gone. It is in the log; "
                 "{key:sheets.last} takes it back.")
                  .arg(QString::number(plan.added), QString::number(plan.changed), QString::number(plan.unchanged),
                       QString::number(plan.gone))
            : tr("Done: %1 rooms are new, %2 changed; %3 rows are left. Write them out, mend them, and look at "
                 "that sheet. It is in the log.")
                  .arg(QString::number(plan.good.added), QString::number(plan.good.changed),
                       QString::number(plan.held.size()));
    if (!m_job->told().isEmpty()) {
        told += QLatin1Char(' ') + m_job->told();
    }
    say(told, "done");
    if (all) {
        m_model->show(nullptr, PreviewPart::New);
        m_job->forget();
        m_looked.clear();
    } else {
        m_job->takenInPart();
        showPart(PreviewPart::Wrong);
    }
    refresh();
}

void RegisterPage::writeWrong() {
    if (!isBusy() && !m_job->plan().held.empty()) {
        m_writing->writeHeld(m_ui->registerFile->text());
    }
}

void RegisterPage::exportSheet() {
    const auto personal = m_ui->registerInFull->isChecked() ? registers::Personal::InFull : registers::Personal::Masked;
    if (!isBusy() && m_writing->writeRegister(kind(), personal)) {
        m_ui->registerInFull->setChecked(false); // asked for anew each time
        refresh();
    }
}

bool RegisterPage::isBusy() const { return m_writing->isWaiting() || m_job->isRunning(); }

void RegisterPage::cancel() {
    m_writing->cancel();
    m_job->cancel();
}

void RegisterPage::leave() { emit closed(); }

void RegisterPage::showPart(PreviewPart part) {
    const registers::ImportPlan& plan = m_job->plan();
    const bool columnsAlone = part == PreviewPart::Columns && !plan.cancelled;
    m_model->show((plan.refused.isEmpty() && !plan.cancelled) || columnsAlone ? &plan : nullptr, part);
    m_tabs->check(part);
    const bool asks = part == PreviewPart::Questions;
    const bool rooms = part >= PreviewPart::New;
    const bool columns = part == PreviewPart::Columns;
    m_ui->registerPreview->setColumnWidth(0, columns ? 220 : asks ? 160 : part == PreviewPart::Told ? 140 : 90);
    constexpr int besideQuestion = 460; // where it is, and the answer
    const int question = std::max(440, m_ui->registerPreview->viewport()->width() - besideQuestion);
    m_ui->registerPreview->setColumnWidth(1, asks ? question : columns || rooms ? 200 : 140);
    m_ui->registerPreview->setColumnWidth(2, columns ? 180 : 260);
    if (m_model->rowCount() > 0) {
        m_ui->registerPreview->setCurrentIndex(m_model->index(0, asks || columns ? PreviewModel::choiceColumn : 0));
    }
}

void RegisterPage::refresh() {
    const registers::ImportPlan& plan = m_job->plan();
    const bool running = isBusy();
    QWidget* const focus = QApplication::focusWidget();
    if (running && m_focusBefore == nullptr && focus != nullptr && focus != this && isAncestorOf(focus)) {
        m_focusBefore = focus; // what goes dim would hand the keys to a neighbour that does other things
        setFocus();
    }
    m_tabs->show(running ? nullptr : &plan);
    m_ui->registerProgress->setVisible(running);
    m_ui->registerCancel->setVisible(running);
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_ui->registerKind, m_ui->registerFile, m_ui->registerChoose,
                                         m_ui->registerExport, m_ui->registerLast, m_ui->registerPreview, m_choices}) {
        one->setEnabled(!running);
    }
    if (!running && m_focusBefore != nullptr) {
        if (hasFocus() && m_focusBefore->isEnabled() && m_focusBefore->isVisible()) {
            m_focusBefore->setFocus();
        }
        m_focusBefore = nullptr;
    }
    m_ui->registerTake->setEnabled(!running && plan.isReady());
    m_ui->registerTakeGood->setVisible(!running && plan.isReadyInPart());
    m_ui->registerWriteWrong->setVisible(!running && !plan.held.empty());
    const int rooms = m_rooms.roomCount();
    m_ui->registerStanding->setText(rooms > 0 ? tr("%n room(s) in the register", nullptr, rooms)
                                              : tr("The register is empty"));
}

void RegisterPage::say(const QString& sentence, const char* role) {
    m_ui->registerTold->setText(widgets::keyed(sentence));
    m_ui->registerTold->setAccessibleName(widgets::keyed(sentence));
    widgets::restyle(m_ui->registerTold, "role", QLatin1String(role));
}

void RegisterPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    m_ui->registerFile->setFocus();
}

void RegisterPage::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
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
