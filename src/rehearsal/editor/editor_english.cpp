// SPDX-License-Identifier: GPL-3.0-or-later
// The English beside the Chinese within the editor: opening it, what is written there, publishing it.
#include "rehearsal/editor/editor_private.h"

#include <algorithm>

namespace yingke::rehearsal {

void EditorPanel::connectEnglish() {
    connect(d->english, &EnglishSide::closed, this, &EditorPanel::english);
    connect(d->english, &EnglishSide::stepChosen, this, [this](const core::StepId& step) {
        const scenario::Step* there = d->whole ? d->whole->find(step) : nullptr;
        if (there != nullptr && there->place.file == d->file) {
            d->going = true; // told once, below
            d->text->goTo(there->place.line, there->place.column);
            d->going = false;
        }
        emit stepEntered(step);
    });
    connect(d->english, &EnglishSide::written, this, [this](const std::string& file) {
        d->notice.clear();
        if (file == d->file) { // the same text stands in the editor
            d->text->replaceAll(d->publisher().draft(file).value_or(d->publisher().stored(file).value_or(QString())));
        }
        d->showSum();
    });
}

void EditorPanel::english() {
    if (d->showsEnglish()) {
        d->english->finish();
        d->pages->setCurrentWidget(d->text);
        d->text->setFocus();
        read();
        return;
    }
    if (d->file.empty()) {
        return;
    }
    read();
    d->keep();
    if (!d->whole) {
        d->tell(publishing::scriptKindOf(d->file) == publishing::ScriptKind::Script
                    ? tr("The Chinese text can't be read as it is: mend it first (F4).")
                    : tr("Open a scenario of the list at the left first."));
        return;
    }
    d->preview->hide();
    d->pages->setCurrentWidget(d->english);
    d->english->show(*d->whole, d->step);
    d->showSum();
}

void EditorPanel::gap(bool filter) {
    if (!d->showsEnglish()) {
        english();
        if (!d->showsEnglish()) {
            return;
        }
    }
    if (filter) {
        d->english->onlyGaps();
    } else {
        d->english->nextGap();
    }
}

void EditorPanel::publishEnglish() {
    const std::vector<std::string> files = d->english->toPublish();
    if (files.empty()) {
        return;
    }
    QStringList names;
    for (const std::string& file : files) {
        names << QString::fromStdString(file);
    }
    d->askNote(names.join(QStringLiteral(", ")), [this, files](const QString& note) {
        QString told;
        for (const std::string& file : files) {
            const publishing::Published published =
                d->publisher().publish(file, d->publisher().draft(file).value_or(QString()), note);
            if (!published.done) {
                return published.told;
            }
            told = published.told;
        }
        if (std::find(files.begin(), files.end(), d->file) != files.end()) {
            d->base = d->publisher().stored(d->file);
        }
        read();
        emit this->published(QString::fromStdString(scriptId()));
        d->fillFiles();
        if (d->whole) {
            d->english->show(*d->whole, d->step);
        }
        d->tell(told);
        return QString();
    });
}

} // namespace yingke::rehearsal
