// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/script_drop.h"

#include "publishing/publisher.h"
#include "widgets/keys/key_text.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

namespace yingke::rehearsal {

namespace {

/// The one YAML file that is dropped; empty when it is another, several, or none of this machine.
QString scriptIn(const QDropEvent& drop) {
    const QList<QUrl> urls = drop.mimeData() != nullptr ? drop.mimeData()->urls() : QList<QUrl>();
    const QString file = urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
    const bool fits = file.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) ||
                      file.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive);
    return fits ? file : QString();
}

} // namespace

std::string fileOfText(const QString& text) {
    static const QRegularExpression named(
        QStringLiteral("^(scenario|piece)\\s*[:：]\\s*[\"']?([a-z][a-z0-9_]*)[\"']?\\s*(#.*)?$"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression chinese(QStringLiteral("^script\\s*[:：]"), QRegularExpression::MultilineOption);
    static const QRegularExpression english(QStringLiteral("^texts\\s*[:：]"), QRegularExpression::MultilineOption);
    const auto found = named.match(text);
    if (!found.hasMatch()) {
        return {};
    }
    const bool isEnglish = !chinese.match(text).hasMatch() && english.match(text).hasMatch();
    return std::string(isEnglish ? "en/" : "zh_CN/") + (found.captured(1) == QLatin1String("piece") ? "pieces/" : "") +
           found.captured(2).toStdString() + ".yaml";
}

TakenScript takeScript(const publishing::Publisher& publisher, const QString& path) {
    using How = TakenScript::How;
    const publishing::TextFile read = publishing::readTextFile(path);
    const QString name = QFileInfo(path).fileName();
    if (!read.text) {
        return {How::Refused,
                {},
                {},
                read.fault.isEmpty() ? ScriptDrop::tr("%1 is not there any more.").arg(name) : read.fault};
    }
    const std::string file = fileOfText(*read.text);
    const QString there = QString::fromStdString(file);
    if (file.empty()) {
        return {How::Refused,
                {},
                {},
                ScriptDrop::tr("%1 is no script: no line of it says “scenario: name” or “piece: name”.").arg(name)};
    }
    const std::optional<QString> draft = publisher.draft(file);
    const std::optional<QString> here = draft ? draft : publisher.inForce(file);
    if (here == read.text) {
        return {How::Same, file, {}, ScriptDrop::tr("%1 says what %2 says already.").arg(name, there)};
    }
    QString fault;
    if (!here) {
        fault = publisher.keepDraft(file, *read.text);
    } else if (draft) {
        fault = publisher.keepAside(file, *draft, ScriptDrop::tr("The draft before %1 was taken in").arg(name));
    }
    if (!fault.isEmpty()) {
        return {How::Refused, {}, {}, fault};
    }
    return here ? TakenScript{How::Other, file, *read.text,
                              widgets::keyed(
                                  ScriptDrop::tr("%1 is the draft of %2 now ({key:text.undo/1}: as it was). It "
                                                 "is not published."))
                                  .arg(name, there)}
                : TakenScript{How::Begun, file, *read.text,
                              ScriptDrop::tr("%1 is the draft of the new %2. It is not published.").arg(name, there)};
}

ScriptDrop::ScriptDrop(QWidget* place) : QObject(place), m_place(place) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool ScriptDrop::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    auto& drop = *static_cast<QDropEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const QString file = scriptIn(drop);
    // The window itself is asked first; only what is let go over the workspace is for it.
    const bool here = widget != nullptr && m_place->isVisible() &&
                      (widget == m_place || m_place->isAncestorOf(widget) ||
                       (widget == m_place->window() &&
                        m_place->rect().contains(m_place->mapFrom(widget, drop.position().toPoint()))));
    if (file.isEmpty() || !here) {
        return false;
    }
    drop.setDropAction(Qt::CopyAction); // the file stays where it was
    drop.accept();
    if (type == QEvent::Drop) {
        emit dropped(file);
    }
    return true;
}

} // namespace yingke::rehearsal
