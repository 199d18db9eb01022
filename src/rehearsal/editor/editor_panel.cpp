// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's parts and what follows from its text; its keys and what stands beside the text: editor_keys.cpp.
#include "rehearsal/editor/editor_panel.h"

#include "rehearsal/editor/editor_bar.h"
#include "rehearsal/editor/editor_head.h"
#include "rehearsal/editor/editor_requests.h"
#include "rehearsal/editor/english_side.h"
#include "rehearsal/editor/open_text.h"
#include "rehearsal/editor/problem_list.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/editor/step_preview.h"
#include "rehearsal/editor/told_line.h"
#include "rehearsal/editor/versions_page.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yingke::rehearsal {

using publishing::ScriptKind;

namespace {

/// The English of a script before a word of it is written.
QString emptyEnglish(const scenario::Script& script) {
    QString text = QStringLiteral("scenario: %1\ntitle: \"\"\ntexts:\n").arg(QString::fromStdString(script.id));
    for (const scenario::Step& step : script.steps) {
        if (step.say && step.id.value.find('/') == std::string::npos) {
            text += QStringLiteral("  %1: {say: \"\"}\n").arg(QString::fromStdString(step.id.value));
        }
    }
    return text;
}

/// The last step that begins in this file on this line or above it.
const scenario::Step* stepAt(const scenario::Script& script, const std::string& file, int line) {
    const scenario::Step* found = nullptr;
    for (const scenario::Step& one : script.steps) {
        if (one.place.file == file && one.place.line <= line) {
            found = &one;
        }
    }
    return found;
}

/// What may be written at a place of this script (nullptr: nothing of it is known).
WordsHere wordsOf(const EditorParts& parts, const scenario::Script* script, const WordPlace& place) {
    WordSources sources{script, parts.office.vocabulary(), {}, {}};
    for (const QString& name : parts.pieces()) {
        sources.pieces << name.chopped(5); // ".yaml"
    }
    for (const scenario::Script& one : parts.desk.shelf().library().scripts) {
        if (one.listed == "follow_up") {
            sources.scripts << QString::fromStdString(one.id);
        }
    }
    return wordsAt(place, sources);
}

} // namespace

EditorPanel::EditorPanel(EditorParts parts, QWidget* parent) : QWidget(parent), m_parts(std::move(parts)) {
    setObjectName(QStringLiteral("editor"));
    layOut();
    m_text = new OpenText(m_parts.publisher, *m_edit, this);
    m_requests = new EditorRequests(m_parts, *m_text, *m_edit, *m_bar, this);
    m_reading = new QTimer(this);
    m_reading->setSingleShot(true);
    m_reading->setInterval(150);
    connectText();
    connectPages();
    connectRequests();
    connectEnglish();
    m_edit->setWords(
        [this](const WordPlace& place) { return wordsOf(m_parts, m_script ? &*m_script : nullptr, place); });
}

EditorPanel::~EditorPanel() {
    if (m_parts.isOpen()) {
        m_text->keep();
    }
}

void EditorPanel::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame* frame = widgets::card(this);
    outer->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    m_head = new EditorHead(m_parts, frame);
    column->addWidget(m_head);
    m_bar = new EditorBar(frame);
    column->addWidget(m_bar);
    column->addWidget(pages(frame), 1);
    m_preview = new StepPreview(m_parts.office, m_parts.desk, frame);
    column->addWidget(m_preview);
    m_problems = new ProblemList(frame);
    column->addWidget(m_problems);
    m_told = new ToldLine(frame);
    column->addWidget(m_told); // a line of its own: it may be a sentence
    column->addLayout(buttons(frame));
}

QWidget* EditorPanel::pages(QWidget* frame) {
    m_pages = new QStackedWidget(frame);
    m_edit = new ScriptEdit(m_pages);
    m_edit->setMinimumHeight(92);
    m_versions = new VersionsPage(m_parts.publisher, m_parts.desk.now().offsetMinutes, m_pages);
    m_english = new EnglishSide(m_parts.publisher, m_parts.office, m_pages);
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_versions);
    m_pages->addWidget(m_english);
    connect(m_pages, &QStackedWidget::currentChanged, m_head,
            [this] { m_head->setVisible(!showsEnglish()); }); // it speaks of the text alone
    return m_pages;
}

QLayout* EditorPanel::buttons(QWidget* frame) {
    auto* foot = new widgets::FlowRow;
    foot->setSpacing(8);
    foot->addStretch();
    struct Button {
        QString label;
        const char* key;
        const char* name;
        void (EditorPanel::*act)();
    };
    const std::vector<Button> buttons{
        {tr("New"), "text.new", "newScenario", &EditorPanel::newScenario},
        {tr("English"), "english.open", "showEnglish", &EditorPanel::english},
        {tr("Versions"), "text.versions", "showVersions", &EditorPanel::versions},
        {tr("Publish"), "text.publish", "publish", &EditorPanel::publish},
    };
    for (const Button& one : buttons) {
        auto* button =
            widgets::keyButton(one.label, one.key, one.act == &EditorPanel::publish ? "primary" : "", one.name, frame);
        button->setProperty("compact", true);
        connect(button, &QPushButton::clicked, this, one.act);
        foot->add(button);
    }
    return foot;
}

void EditorPanel::connectText() {
    connect(m_text, &OpenText::changedOutside, this, &EditorPanel::lookOutside);
    connect(m_text, &OpenText::refused, m_told, &ToldLine::tell);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, m_text, &OpenText::keep);
    connect(m_reading, &QTimer::timeout, this, &EditorPanel::read);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_told->forget();
        m_reading->start();
        m_text->keepSoon();
    });
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &EditorPanel::lookAtCursor);
}

void EditorPanel::connectPages() {
    connect(m_head, &EditorHead::fileChosen, this, &EditorPanel::openFile);
    connect(m_problems, &ProblemList::goTo, this, &EditorPanel::goTo);
    connect(m_bar, &EditorBar::closed, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_versions, &VersionsPage::closed, this, &EditorPanel::versions);
    connect(m_versions, &VersionsPage::takenBack, this, [this](const QString& text, const QString& when) {
        versions();
        m_edit->replaceAll(text);
        read();
        m_told->tell(tr("The text of %1 is in the editor again. Publish it to put it in force.").arg(when));
    });
}

void EditorPanel::connectRequests() {
    connect(m_requests, &EditorRequests::readAsked, this, &EditorPanel::read);
    connect(m_requests, &EditorRequests::told, m_told, &ToldLine::tell);
    connect(m_requests, &EditorRequests::published, this, [this] {
        emit published(QString::fromStdString(scriptId()));
        showFiles();
        if (showsEnglish() && m_whole) {
            m_english->show(*m_whole, m_step);
        }
    });
    connect(m_requests, &EditorRequests::draftsChanged, this, [this](const QString& id) {
        if (m_text->isNone()) {
            m_script.reset();
        }
        emit draftsChanged(id);
    });
}

void EditorPanel::open(const std::string& scriptId) { openFile("zh_CN/" + scriptId + ".yaml"); }

const std::string& EditorPanel::file() const { return m_text->file(); }

std::string EditorPanel::scriptId() const { return publishing::scriptIdOf(m_text->file()); }

bool EditorPanel::isScript() const { return m_text->kind() == ScriptKind::Script; }

bool EditorPanel::showsEnglish() const { return m_pages->currentWidget() == m_english; }

void EditorPanel::openFile(const std::string& file) {
    m_text->keep();
    m_bar->hide();
    m_pages->setCurrentWidget(m_edit);
    m_script.reset();
    const ScriptKind kind = publishing::scriptKindOf(file);
    if (kind == ScriptKind::Script) {
        m_whole.reset();
    }
    m_clean = false;
    m_step = {};
    m_preview->clear();
    const OpenText::Opened opened =
        m_text->open(file, kind == ScriptKind::English && m_whole ? emptyEnglish(*m_whole) : QString());
    m_told->setNotice(opened.notice);
    read();
    showFiles();
    if (opened.clash) {
        m_requests->askWhich(*opened.clash);
    }
}

void EditorPanel::read() {
    m_reading->stop();
    if (m_text->isNone()) {
        return;
    }
    publishing::ReadText read = m_parts.publisher.read(m_text->file(), m_text->typed());
    const bool clean = !scenario::hasErrors(read.problems);
    if (read.script) {
        m_script = std::move(read.script);
    }
    m_clean = clean && m_script.has_value();
    m_read = std::move(read.problems);
    showProblems();
    m_head->showState(*m_text);
    if (isScript() && m_script) {
        m_whole = m_script;
    }
    if (isScript() && m_clean) {
        emit scriptEdited(*m_script);
    }
    lookAtCursor();
}

void EditorPanel::lookAtCursor() {
    const scenario::Step* at = m_script ? stepAt(*m_script, m_text->file(), m_edit->line()) : nullptr;
    m_head->showSaying(at);
    if (at == nullptr) {
        m_preview->clear();
        return;
    }
    if (m_clean && isScript() && !m_reading->isActive() && !showsEnglish()) {
        m_preview->show(*m_script, at->id);
    }
    if (at->id != m_step) {
        m_step = at->id;
        if (!m_going && isScript()) {
            emit stepEntered(m_step);
        }
    }
}

void EditorPanel::goTo(const scenario::Problem& problem) {
    m_pages->setCurrentWidget(m_edit);
    if (problem.place.file != m_text->file()) {
        openFile(problem.place.file);
    }
    m_edit->goTo(problem.place.line, problem.place.column);
    m_edit->setFocus();
}

void EditorPanel::goWithin(const scenario::Step& step) {
    m_going = true;
    m_edit->goTo(step.place.line, step.place.column);
    m_going = false;
}

void EditorPanel::goToStep(const core::StepId& step) {
    if (showsEnglish()) {
        m_english->goToStep(step);
        return;
    }
    const scenario::Step* found = m_whole ? m_whole->find(step) : nullptr;
    if (found == nullptr) {
        return;
    }
    if (found->place.file != m_text->file()) {
        const std::string main = m_whole->sources.empty() ? m_text->file() : m_whole->sources.front().file;
        if (m_text->file() != main) {
            openFile(main); // the script is read anew: what was found in it is gone
        }
        // A step of a piece: the use of it.
        const auto lineOf = [this, &main](const core::StepId& id) {
            const scenario::Step* one = m_whole ? m_whole->find(id) : nullptr;
            return one != nullptr && one->place.file == main ? one : nullptr;
        };
        found = lineOf(step);
        if (found == nullptr) {
            found = lineOf(core::StepId{step.value.substr(0, step.value.find('/'))});
        }
    }
    if (found != nullptr) {
        goWithin(*found); // the picture knows where it was clicked
    }
}

void EditorPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    lookOutside();
    if (!m_shown) {
        m_shown = true;
        emit firstShown();
    }
}

void EditorPanel::showFound(WalkedOf walked) {
    m_found.ask(std::move(walked));
    if (!m_text->isNone() && m_parts.isOpen()) {
        showProblems();
    }
}

void EditorPanel::showProblems() {
    const scenario::Problems found = m_script ? m_found.with(m_read, *m_script) : m_read;
    m_problems->show(found, m_text->file());
    scenario::Problems here;
    std::copy_if(found.begin(), found.end(), std::back_inserter(here),
                 [this](const scenario::Problem& problem) { return problem.place.file == m_text->file(); });
    m_edit->mark(here);
    showSum();
}

void EditorPanel::showSum() {
    m_problems->setVisible(!showsEnglish() && m_problems->count() > 0); // they are of the Chinese text
    if (showsEnglish()) {
        m_told->showEnglishSum(m_english->faults());
    } else {
        m_told->showSum(m_problems->errors(), m_problems->count() - m_problems->errors(),
                        isConvertible() ? tr("written in the first language: Mend converts it to language 2")
                                        : QString());
    }
}

bool EditorPanel::isConvertible() const { return m_clean && m_script && writtenInTheFirst(*m_script, m_text->file()); }

void EditorPanel::showFiles() { m_head->showFiles(*m_text, m_whole ? &*m_whole : nullptr); }

} // namespace yingke::rehearsal
