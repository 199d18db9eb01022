// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's parts and what follows from its text; what is asked of it stands in editor_actions.cpp.
#include "rehearsal/editor/editor_panel.h"

#include "rehearsal/editor/editor_private.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::rehearsal {

using publishing::ScriptKind;

EditorPanel::EditorPanel(app::Application& application, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(application)) {
    setObjectName(QStringLiteral("editor"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame* frame = widgets::card(this);
    outer->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    auto* above = new QWidget(frame);
    auto* head = new QHBoxLayout(above);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(10);
    d->files = new QComboBox(frame);
    d->files->setObjectName(QStringLiteral("editorFiles"));
    d->files->setAccessibleName(tr("Text: the script, its English, the shared pieces"));
    d->files->setToolTip(QStringLiteral("Alt+F"));
    d->files->setProperty("compact", true);
    d->files->setMaxVisibleItems(20);
    d->files->setMinimumWidth(200);
    head->addWidget(d->files);
    d->state = widgets::plainLabel({}, "quiet", frame);
    d->state->setObjectName(QStringLiteral("editorState"));
    head->addWidget(d->state);
    head->addStretch();
    d->saying = widgets::plainLabel({}, "quiet", frame);
    d->saying->setObjectName(QStringLiteral("saying"));
    head->addWidget(d->saying);
    column->addWidget(above);
    d->bar = new EditorBar(frame);
    column->addWidget(d->bar);
    d->pages = new QStackedWidget(frame);
    d->text = new ScriptEdit(d->pages);
    d->text->setMinimumHeight(92);
    d->versions = new VersionsPage(application.publisher(), application.desk().now().offsetMinutes, d->pages);
    d->pages->addWidget(d->text);
    d->english = new EnglishSide(application.publisher(), application.office(), d->pages);
    d->pages->addWidget(d->versions);
    d->pages->addWidget(d->english);
    connect(d->pages, &QStackedWidget::currentChanged, above,
            [this, above] { above->setVisible(!d->showsEnglish()); }); // it speaks of the text alone
    column->addWidget(d->pages, 1);
    d->preview = new StepPreview(application, frame);
    column->addWidget(d->preview);
    d->problems = new ProblemList(frame);
    column->addWidget(d->problems);
    d->told = widgets::plainLabel({}, "reach", frame);
    d->told->setObjectName(QStringLiteral("editorTold"));
    d->told->setWordWrap(true);
    column->addWidget(d->told); // a line of its own: it may be a sentence
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    struct Button {
        QString label;
        const char* key;
        const char* name;
        void (EditorPanel::*act)();
    };
    const std::vector<Button> buttons{
        {tr("New"), "Ctrl+N", "newScenario", &EditorPanel::newScenario},
        {tr("English"), "Ctrl+Shift+E", "showEnglish", &EditorPanel::english},
        {tr("Versions"), "Ctrl+Shift+V", "showVersions", &EditorPanel::versions},
        {tr("Publish"), "Ctrl+Shift+P", "publish", &EditorPanel::publish},
    };
    for (const Button& one : buttons) {
        auto* button = widgets::keyButton(one.label, QLatin1String(one.key),
                                          one.act == &EditorPanel::publish ? "primary" : "", one.name, frame);
        button->setProperty("compact", true);
        connect(button, &QPushButton::clicked, this, one.act);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    const auto timer = [this](int pause) {
        auto* made = new QTimer(this);
        made->setSingleShot(true);
        made->setInterval(pause);
        return made;
    };
    d->reading = timer(150);
    d->keeping = timer(1000);
    d->watcher = new QFileSystemWatcher(this);
    auto* outside = timer(200); // writers touch a file several times
    const auto changed = qOverload<>(&QTimer::start);
    connect(d->watcher, &QFileSystemWatcher::fileChanged, outside, changed);
    connect(d->watcher, &QFileSystemWatcher::directoryChanged, outside, changed);
    connect(outside, &QTimer::timeout, this, &EditorPanel::lookOutside);
    connect(d->keeping, &QTimer::timeout, this, [this] { d->keep(); });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { d->keep(); });
    connect(d->reading, &QTimer::timeout, this, &EditorPanel::read);
    connect(d->text, &QPlainTextEdit::textChanged, this, [this] {
        d->notice.clear();
        d->reading->start();
        d->keeping->start();
    });
    connect(d->text, &QPlainTextEdit::cursorPositionChanged, this, &EditorPanel::lookAtCursor);
    connect(d->files, &QComboBox::activated, this,
            [this](int row) { openFile(d->files->itemData(row).toString().toStdString()); });
    connect(d->problems, &ProblemList::goTo, this, [this](const scenario::Problem& problem) {
        d->pages->setCurrentWidget(d->text);
        if (problem.place.file != d->file) {
            openFile(problem.place.file);
        }
        d->text->goTo(problem.place.line, problem.place.column);
        d->text->setFocus();
    });
    connect(d->bar, &EditorBar::closed, this, [this] { d->pages->currentWidget()->setFocus(); });
    connect(d->versions, &VersionsPage::closed, this, &EditorPanel::versions);
    connect(d->versions, &VersionsPage::takenBack, this, [this](const QString& text, const QString& when) {
        versions();
        d->text->replaceAll(text);
        read();
        d->tell(tr("The text of %1 is in the editor again. Publish it to put it in force.").arg(when));
    });
    connectEnglish();
    d->text->setWords([this](const WordPlace& place) { return d->words(place); });
}

EditorPanel::~EditorPanel() {
    if (d->application.isOpen()) {
        d->keep();
    }
}

void EditorPanel::open(const std::string& scriptId) { openFile("zh_CN/" + scriptId + ".yaml"); }

const std::string& EditorPanel::file() const { return d->file; }

std::string EditorPanel::scriptId() const { return publishing::scriptIdOf(d->file); }

void EditorPanel::openFile(const std::string& file) {
    d->keep();
    d->bar->hide();
    d->pages->setCurrentWidget(d->text);
    d->file = file;
    d->script.reset();
    if (publishing::scriptKindOf(file) == ScriptKind::Script) {
        d->whole.reset();
    }
    d->clean = false;
    d->step = {};
    d->preview->clear();
    const publishing::TextFile stored = publishing::readTextFile(d->publisher().pathOf(file));
    d->base = stored.text;
    d->fault = stored.fault;
    const std::optional<QString> draft = d->publisher().draft(file);
    const bool twice = draft && stored.text && draft != stored.text; // a draft here, a change outside
    const std::optional<QString> inForce = d->publisher().inForce(file);
    QString text = draft ? *draft : stored.text ? *stored.text : inForce.value_or(QString());
    if (text.isEmpty() && publishing::scriptKindOf(file) == ScriptKind::English && d->whole) {
        text = emptyEnglish();
    }
    {
        const QSignalBlocker quiet(d->text); // the cursor goes to the begin: no step was entered by anybody
        d->text->show(text);
    }
    d->keeping->stop();
    d->notice = !stored.fault.isEmpty() ? stored.fault + tr(" The desk goes on with the published text.")
                : stored.text && inForce && stored.text != inForce
                    ? tr("The file was changed outside and is not published: the desk goes on with the published text. "
                         "Ctrl+Shift+P publishes it, Ctrl+Shift+D puts the published text back.")
                : stored.text || draft ? QString()
                : inForce ? tr("The file %1 is gone. The desk goes on with the published text; publish it to have the "
                               "file again.")
                                .arg(d->publisher().pathOf(file))
                : text.isEmpty() ? tr("There is no text %1 yet.").arg(QString::fromStdString(file))
                                 : QString();
    d->watch();
    read();
    d->fillFiles();
    if (twice && inForce && stored.text != inForce) {
        askWhich(*stored.text);
    }
}

QString EditorPanel::emptyEnglish() const {
    QString text = QStringLiteral("scenario: %1\ntitle: \"\"\ntexts:\n").arg(QString::fromStdString(d->whole->id));
    for (const scenario::Step& step : d->whole->steps) {
        if (step.say && step.id.value.find('/') == std::string::npos) {
            text += QStringLiteral("  %1: {say: \"\"}\n").arg(QString::fromStdString(step.id.value));
        }
    }
    return text;
}

void EditorPanel::read() {
    d->reading->stop();
    if (d->file.empty()) {
        return;
    }
    publishing::ReadText read = d->publisher().read(d->file, d->typed());
    const bool clean = !scenario::hasErrors(read.problems);
    if (read.script) {
        d->script = std::move(read.script);
    }
    d->clean = clean && d->script.has_value();
    d->showProblems(read.problems);
    d->showState();
    const bool main = publishing::scriptKindOf(d->file) == ScriptKind::Script;
    if (main && d->script) {
        d->whole = d->script;
    }
    if (main && d->clean) {
        emit scriptEdited(*d->script);
    }
    lookAtCursor();
}

void EditorPanel::lookAtCursor() {
    const scenario::Step* at = d->stepAtCursor();
    d->showSaying(at);
    if (at == nullptr) {
        d->preview->clear();
        return;
    }
    const bool scene = publishing::scriptKindOf(d->file) == ScriptKind::Script;
    if (d->clean && scene && !d->reading->isActive() && !d->showsEnglish()) {
        d->preview->show(*d->script, at->id);
    }
    if (at->id != d->step) {
        d->step = at->id;
        if (!d->going && scene) {
            emit stepEntered(d->step);
        }
    }
}

void EditorPanel::goToStep(const core::StepId& step) {
    if (d->showsEnglish()) {
        d->english->goToStep(step);
        return;
    }
    const scenario::Step* found = d->whole ? d->whole->find(step) : nullptr;
    if (found == nullptr) {
        return;
    }
    if (found->place.file != d->file) {
        const std::string main = d->whole->sources.empty() ? d->file : d->whole->sources.front().file;
        if (d->file != main) {
            openFile(main); // the script is read anew: what was found in it is gone
        }
        // A step of a piece: the use of it.
        const auto lineOf = [this, &main](const core::StepId& id) {
            const scenario::Step* one = d->whole ? d->whole->find(id) : nullptr;
            return one != nullptr && one->place.file == main ? one : nullptr;
        };
        found = lineOf(step);
        if (found == nullptr) {
            found = lineOf(core::StepId{step.value.substr(0, step.value.find('/'))});
        }
    }
    if (found != nullptr) {
        d->going = true; // the picture knows where it was clicked
        d->text->goTo(found->place.line, found->place.column);
        d->going = false;
    }
}

void EditorPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    lookOutside();
    auto* splitter = qobject_cast<QSplitter*>(parentWidget());
    if (!d->placed && splitter != nullptr) { // the picture keeps half at first, whatever the editor would like
        d->placed = true;
        QTimer::singleShot(0, splitter, [splitter] {
            QList<int> sizes = splitter->sizes();
            if (sizes.size() >= 2) {
                const int both = sizes.at(0) + sizes.at(1);
                sizes[0] = both / 2;
                sizes[1] = both - both / 2;
                splitter->setSizes(sizes);
            }
        });
    }
}

// ---- what follows from the text ----

void EditorPanel::Private::tell(const QString& sentence) {
    notice = sentence;
    told->setText(sentence);
    widgets::restyle(told);
}

const scenario::Step* EditorPanel::Private::stepAtCursor() const {
    const scenario::Step* found = nullptr;
    const int line = text->line();
    for (const scenario::Step& one : script ? script->steps : std::vector<scenario::Step>{}) {
        if (one.place.file == file && one.place.line <= line) {
            found = script->find(one.id);
        }
    }
    return found;
}

void EditorPanel::Private::showProblems(const scenario::Problems& found) {
    problems->show(found, file);
    scenario::Problems here;
    std::copy_if(found.begin(), found.end(), std::back_inserter(here),
                 [this](const scenario::Problem& problem) { return problem.place.file == file; });
    text->mark(here);
    showSum();
}

void EditorPanel::Private::showSum() {
    const bool isEnglish = showsEnglish();
    problems->setVisible(!isEnglish && problems->count() > 0); // they are of the Chinese text
    const int errors = isEnglish ? english->faults() : problems->errors();
    const int warnings = isEnglish ? 0 : problems->count() - errors;
    QString sum = errors == 0
                      ? isEnglish ? EditorPanel::tr("✓ No errors in the English") : EditorPanel::tr("✓ No errors")
                  : isEnglish ? EditorPanel::tr("✗ %1 errors in the English   F4 to the next").arg(errors)
                              : EditorPanel::tr("✗ %1 errors   F4 to the next").arg(errors);
    if (warnings > 0) {
        sum += QStringLiteral("   ") + EditorPanel::tr("! %1 hints").arg(warnings);
    }
    told->setText(notice.isEmpty() || (isEnglish && errors > 0) ? sum : notice);
    told->setProperty("role", errors > 0 ? "told-error" : "reach");
    widgets::restyle(told);
}

void EditorPanel::Private::showState() {
    const auto inForce = publisher().inForce(file);
    const bool same = inForce == typed() && base == inForce;
    QString words = same ? EditorPanel::tr("Published")
                    : inForce && base && base == typed() && base != inForce
                        ? EditorPanel::tr("Changed outside · not published")
                    : inForce ? EditorPanel::tr("Draft · differs from what is published")
                              : EditorPanel::tr("New draft");
    const std::vector<publishing::Version> all = publisher().versions(publishing::versionsOf(file));
    if (same && !all.empty()) {
        const QDateTime when = QDateTime::fromString(all.front().when, Qt::ISODate)
                                   .toOffsetFromUtc(application.desk().now().offsetMinutes * 60);
        words +=
            QStringLiteral(" ") + when.toString(QStringLiteral("MM-dd HH:mm")) + QStringLiteral(" ") + all.front().who;
    }
    state->setText(words.trimmed());
    state->setProperty("role", same ? "quiet" : "draft");
    widgets::restyle(state);
}

void EditorPanel::Private::showSaying(const scenario::Step* at) {
    const auto words = at != nullptr ? sayingOf(*at, publisher().options()) : std::nullopt;
    if (!words) {
        saying->clear();
        return;
    }
    const QString seconds = QString::number(static_cast<int>(words->seconds + 0.999));
    const QString limit = QString::number(static_cast<int>(words->limit));
    const QString sum = EditorPanel::tr("Line %1: %2 characters, about %3 s")
                            .arg(QString::number(words->line), QString::number(words->characters), seconds);
    saying->setText(words->fits() ? sum : sum + EditorPanel::tr(", over its limit of %1 s").arg(limit));
    saying->setProperty("role", words->fits() ? "quiet" : "draft");
    widgets::restyle(saying);
}

} // namespace yingke::rehearsal
