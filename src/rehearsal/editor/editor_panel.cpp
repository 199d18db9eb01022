// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/editor_panel.h"

#include "rehearsal/editor/script_edit.h"
#include "scenario/loader.h"
#include "widgets/theme.h"

#include <QFile>
#include <QTimer>
#include <QVBoxLayout>

namespace yingke::rehearsal {

class EditorPanel::Private {
public:
    office::Application* application = nullptr;
    ScriptEdit* text = nullptr;
    QLabel* head = nullptr;
    std::string file;
    std::optional<scenario::Script> script;
    core::StepId step;
};

EditorPanel::EditorPanel(office::Application& application, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>()) {
    setObjectName(QStringLiteral("editor"));
    d->application = &application;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    d->head = widgets::plainLabel({}, "section", this);
    d->text = new ScriptEdit(this);
    column->addWidget(d->head);
    column->addWidget(d->text, 1);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    const auto read = [this] {
        const std::string folder = (d->application->folder() + QStringLiteral("/scripts/")).toStdString();
        const auto piece = [folder](const std::string& id) -> std::optional<scenario::Source> {
            QFile file(QString::fromStdString(folder + "zh_CN/pieces/" + id + ".yaml"));
            if (!file.open(QIODevice::ReadOnly)) {
                return std::nullopt;
            }
            return scenario::Source{"zh_CN/pieces/" + id + ".yaml", file.readAll().toStdString()};
        };
        scenario::Loaded loaded = scenario::load({d->file, d->text->toPlainText().toStdString()}, piece);
        d->text->mark(loaded.problems);
        if (loaded.script && !scenario::hasErrors(loaded.problems)) {
            d->script = std::move(loaded.script);
            emit scriptEdited(*d->script);
        }
    };
    connect(pause, &QTimer::timeout, this, read);
    connect(d->text, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(d->text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const scenario::Step* found = nullptr;
        for (const scenario::Step& step : d->script ? d->script->steps : std::vector<scenario::Step>{}) {
            if (step.place.file == d->file && step.place.line <= d->text->line()) {
                found = d->script->find(step.id);
            }
        }
        if (found != nullptr && found->id != d->step) {
            d->step = found->id;
            emit stepEntered(d->step);
        }
    });
}

EditorPanel::~EditorPanel() = default;

void EditorPanel::open(const std::string& scriptId) { openFile("zh_CN/" + scriptId + ".yaml"); }

void EditorPanel::openFile(const std::string& file) {
    d->file = file;
    d->script.reset();
    QFile stored(d->application->folder() + QStringLiteral("/scripts/") + QString::fromStdString(file));
    const bool there = stored.open(QIODevice::ReadOnly);
    d->head->setText(there ? QString::fromStdString(file) : tr("%1 can't be opened.").arg(stored.fileName()));
    d->text->show(there ? QString::fromUtf8(stored.readAll()) : QString());
}

void EditorPanel::goToStep(const core::StepId& step) {
    if (const scenario::Step* found = d->script ? d->script->find(step) : nullptr) {
        d->text->goTo(found->place.line, found->place.column);
    }
}

std::string EditorPanel::scriptId() const {
    const std::size_t slash = d->file.rfind('/');
    const std::size_t dot = d->file.rfind('.');
    return slash == std::string::npos ? std::string{} : d->file.substr(slash + 1, dot - slash - 1);
}

} // namespace yingke::rehearsal
