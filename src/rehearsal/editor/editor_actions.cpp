// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the editor: publishing, a new scenario, a draft taken away, versions, files changed outside.
#include "rehearsal/editor/editor_private.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace yingke::rehearsal {

void EditorPanel::publish() {
    if (d->showsEnglish()) {
        publishEnglish();
        return;
    }
    if (d->file.empty()) {
        return;
    }
    read();
    if (d->problems->errors() > 0) {
        d->tell(
            d->publisher().publish(d->file, d->typed(), {}).told); // refused with the first error; the draft is kept
        d->problems->setFocus();
        return;
    }
    d->askNote(QString::fromStdString(d->file), [this](const QString& note) {
        const publishing::Published published = d->publisher().publish(d->file, d->typed(), note);
        if (!published.done) {
            return published.told;
        }
        d->base = d->publisher().stored(d->file);
        d->fault.clear();
        d->watch();
        read();
        d->tell(published.told);
        emit this->published(QString::fromStdString(scriptId()));
        d->fillFiles();
        return QString();
    });
}

void EditorPanel::Private::askNote(const QString& what, std::function<QString(const QString& note)> done) const {
    const office::Colleague* who = application.office().colleague(application.desk().me());
    const core::Moment now = application.desk().now();
    const QString when = QDateTime::fromMSecsSinceEpoch(now.utc, Qt::UTC)
                             .toOffsetFromUtc(now.offsetMinutes * 60)
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    EditorQuestion question;
    question.title =
        EditorPanel::tr("Publish %1 as %2, %3. The next visitor gets it; visits that run keep their text.")
            .arg(what, who != nullptr ? QString::fromStdString(who->name) : EditorPanel::tr("nobody"), when);
    question.hints = QStringList{EditorPanel::tr("What has changed, in a few words")};
    question.answers = QStringList{EditorPanel::tr("Publish"), EditorPanel::tr("Not yet")};
    question.done = [done = std::move(done)](int answer, const QStringList& written) {
        return answer == 0 ? done(written.value(0)) : QString();
    };
    bar->ask(std::move(question));
}

void EditorPanel::newScenario() {
    EditorQuestion question;
    question.title = tr("A new scenario from the template. Its name is the file's: small letters, digits and _.");
    question.hints = QStringList{tr("Name, e.g. bicycle_hire"), tr("Title at the desk")};
    question.answers = QStringList{tr("Begin"), tr("Not yet")};
    question.done = [this](int answer, const QStringList& written) {
        if (answer != 0) {
            return QString();
        }
        const QString id = written.value(0).trimmed();
        const QString fault = d->publisher().begin(id.toStdString(), written.value(1));
        if (fault.isEmpty()) {
            emit draftsChanged(id);
            d->text->setFocus();
        }
        return fault;
    };
    d->bar->ask(std::move(question));
}

void EditorPanel::withdraw() {
    if (d->file.empty()) {
        return;
    }
    const std::optional<QString> inForce = d->publisher().inForce(d->file);
    if (inForce == d->typed() && d->base == inForce) {
        d->tell(tr("There is no draft here; what is shown is published."));
        return;
    }
    const bool outside = inForce && d->base != inForce;
    EditorQuestion question;
    question.title = outside ? tr("Put the published text back into the file %1? What was changed outside stays among "
                                  "the versions.")
                                   .arg(QString::fromStdString(d->file))
                     : inForce ? tr("Take this draft away and go back to the published text? (Ctrl+Z brings it back.)")
                               : tr("Take this new draft away? It was never published.");
    question.answers =
        outside ? QStringList{tr("Put it back"), tr("Not yet")} : QStringList{tr("Take it away"), tr("Keep it")};
    question.done = [this, inForce, outside](int answer, const QStringList&) {
        if (answer != 0) {
            return QString();
        }
        if (outside) {
            const QString note = tr("Changed outside, put back");
            if (QString fault = d->publisher().putBack(d->file, note); !fault.isEmpty()) {
                return fault;
            }
            d->base = inForce;
            d->fault.clear();
            d->watch();
        }
        if (QString fault = d->publisher().withdraw(d->file); !fault.isEmpty()) {
            return fault;
        }
        if (inForce) {
            d->text->replaceAll(*inForce);
            read();
            d->keep();
            d->tell(outside ? tr("The published text is in the file again.")
                            : tr("The draft is taken away; this is the published text."));
            return QString();
        }
        d->keeping->stop();
        d->file.clear(); // nothing is open: nothing is kept anew
        d->script.reset();
        const QSignalBlocker quiet(d->text);
        d->text->show({});
        emit draftsChanged({});
        return QString();
    };
    d->bar->ask(std::move(question));
}

void EditorPanel::versions() {
    if (d->pages->currentWidget() == d->versions) {
        d->pages->setCurrentWidget(d->text);
        d->text->setFocus();
        lookAtCursor();
        return;
    }
    d->versions->show(d->file, d->typed());
    d->pages->setCurrentWidget(d->versions);
    d->preview->hide();
}

void EditorPanel::lookOutside() {
    if (d->file.empty() || !d->application.isOpen()) {
        return;
    }
    const QString path = d->publisher().pathOf(d->file);
    const publishing::TextFile now = publishing::readTextFile(path);
    d->watch();
    if (now.text == d->base && now.fault == d->fault) {
        return;
    }
    d->fault = now.fault;
    const std::optional<QString> before = d->base;
    d->base = now.text;
    if (!now.text) {
        d->keep();
        read();
        const QString what = now.fault.isEmpty() ? tr("The file %1 was deleted.").arg(path) : now.fault;
        d->tell(what + tr(" The desk goes on with the published text; what stands here is kept as the draft."));
        return;
    }
    if (*now.text == d->typed()) {
        read();
        return;
    }
    if (before == d->typed()) {
        d->text->replaceAll(*now.text);
        read();
        d->tell(
            tr("The file was changed outside, and is shown as it is now (Ctrl+Z: as it was). It is not published."));
        return;
    }
    askWhich(*now.text);
}

void EditorPanel::askWhich(const QString& there) {
    EditorQuestion question;
    question.title = tr("%1 was changed outside, and here too. Which text goes on? Nothing is lost: the other one is "
                        "among the versions.")
                         .arg(QString::fromStdString(d->file));
    question.answers = QStringList{tr("Keep mine"), tr("Take the file's")};
    question.done = [this, text = there](int answer, const QStringList&) {
        const QString note = answer == 0 ? tr("Changed outside, not taken") : tr("Draft before the file was taken");
        // The file says again what is in force when it is not taken: else it would be asked for at every start.
        if (QString fault = answer == 0 ? d->publisher().putBack(d->file, note)
                                        : d->publisher().keepAside(d->file, d->typed(), note);
            !fault.isEmpty()) {
            return fault;
        }
        if (answer == 0) {
            d->base = d->publisher().stored(d->file);
        } else {
            d->text->replaceAll(text);
        }
        read();
        d->keep();
        return QString();
    };
    d->bar->ask(std::move(question));
}

void EditorPanel::Private::watch() const {
    const QStringList old = watcher->files() + watcher->directories();
    if (!old.isEmpty()) {
        watcher->removePaths(old);
    }
    const QString path = publisher().pathOf(file);
    for (const QString& one : {path, QFileInfo(path).absolutePath()}) {
        if (QFileInfo::exists(one)) {
            watcher->addPath(one);
        }
    }
}

void EditorPanel::Private::keep() {
    keeping->stop();
    if (file.empty() || (!base && typed().isEmpty())) {
        return;
    }
    if (const QString refused = publisher().keepDraft(file, typed()); !refused.isEmpty()) {
        tell(refused);
    }
}

void EditorPanel::Private::fillFiles() {
    const QSignalBlocker quiet(files);
    files->clear();
    const auto add = [this](const std::string& one) {
        const QString name = QString::fromStdString(one);
        if (files->findData(name) < 0) {
            files->addItem(name.startsWith(QStringLiteral("zh_CN/")) ? name.mid(6) : name, name);
        }
    };
    if (whole) {
        const std::string main = whole->sources.empty() ? file : whole->sources.front().file;
        add(main);
        add("en/" + publishing::scriptIdOf(main) + ".yaml");
        for (const scenario::Source& source : whole->sources) {
            add(source.file);
        }
    }
    add(file);
    const QString folder = application.folder() + QStringLiteral("/scripts/zh_CN/pieces");
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        add("zh_CN/pieces/" + name.toStdString());
    }
    files->setCurrentIndex(files->findData(QString::fromStdString(file)));
}

WordsHere EditorPanel::Private::words(const WordPlace& place) const {
    WordSources sources{script ? &*script : nullptr, application.office().vocabulary(), {}, {}};
    const QString folder = application.folder() + QStringLiteral("/scripts/zh_CN/pieces");
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        sources.pieces << name.chopped(5);
    }
    for (const scenario::Script& one : application.desk().shelf().library().scripts) {
        if (one.listed == "follow_up") {
            sources.scripts << QString::fromStdString(one.id);
        }
    }
    return wordsAt(place, sources);
}

} // namespace yingke::rehearsal
