// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/open_text.h"

#include "rehearsal/editor/script_edit.h"
#include "widgets/keys/key_text.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSignalBlocker>
#include <QTimer>

namespace yingke::rehearsal {

OpenText::OpenText(publishing::Publisher& publisher, ScriptEdit& edit, QObject* parent)
    : QObject(parent), m_publisher(publisher), m_edit(edit), m_keeping(new QTimer(this)),
      m_watcher(new QFileSystemWatcher(this)) {
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(1000);
    connect(m_keeping, &QTimer::timeout, this, &OpenText::keep);
    auto* outside = new QTimer(this);
    outside->setSingleShot(true);
    outside->setInterval(200); // writers touch a file several times
    const auto changed = qOverload<>(&QTimer::start);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, outside, changed);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, outside, changed);
    connect(outside, &QTimer::timeout, this, &OpenText::changedOutside);
}

QString OpenText::typed() const { return m_edit.toPlainText(); }

OpenText::Opened OpenText::open(const std::string& file, const QString& fresh) {
    m_file = file;
    const publishing::TextFile stored = publishing::readTextFile(path());
    m_stored = stored.text;
    m_fault = stored.fault;
    const std::optional<QString> draft = m_publisher.draft(file);
    const bool twice = draft && stored.text && draft != stored.text; // a draft here, a change outside
    const std::optional<QString> published = inForce();
    QString text = draft ? *draft : stored.text ? *stored.text : published.value_or(QString());
    if (text.isEmpty()) {
        text = fresh;
    }
    {
        const QSignalBlocker quiet(m_edit); // the cursor goes to the begin: no step was entered by anybody
        m_edit.show(text);
    }
    m_keeping->stop();
    watch();
    Opened opened;
    const bool changed = stored.text && published && stored.text != published;
    if (!stored.fault.isEmpty()) {
        opened.notice = stored.fault + tr(" The desk goes on with the published text.");
    } else if (changed) {
        opened.notice = widgets::keyed(
            tr("The file was changed outside and is not published: the desk goes on with the published text. "
               "{key:text.publish} publishes it, {key:text.withdraw} puts the published text back."));
    } else if (!stored.text && !draft && published) {
        opened.notice = tr("The file %1 is gone. The desk goes on with the published text; publish it to have the "
                           "file again.")
                            .arg(path());
    } else if (text.isEmpty() && !stored.text && !draft) {
        opened.notice = tr("There is no text %1 yet.").arg(QString::fromStdString(file));
    }
    if (twice && changed) {
        opened.clash = stored.text;
    }
    return opened;
}

void OpenText::close() {
    m_keeping->stop();
    m_file.clear();
    const QSignalBlocker quiet(m_edit);
    m_edit.show({});
}

void OpenText::keepSoon() { m_keeping->start(); }

void OpenText::keep() {
    m_keeping->stop();
    if (isNone() || (!m_stored && typed().isEmpty())) {
        return;
    }
    if (const QString why = m_publisher.keepDraft(m_file, typed()); !why.isEmpty()) {
        emit refused(why);
    }
}

void OpenText::renew() {
    m_stored = m_publisher.stored(m_file);
    m_fault.clear();
    watch();
}

OpenText::Outside OpenText::look() {
    const publishing::TextFile now = publishing::readTextFile(path());
    watch();
    if (now.text == m_stored && now.fault == m_fault) {
        return Outside::Same;
    }
    m_fault = now.fault;
    const std::optional<QString> before = m_stored;
    m_stored = now.text;
    if (!now.text) {
        return Outside::Gone;
    }
    if (*now.text == typed()) {
        return Outside::Known;
    }
    return before == typed() ? Outside::Other : Outside::Clash;
}

void OpenText::watch() const {
    const QStringList old = m_watcher->files() + m_watcher->directories();
    if (!old.isEmpty()) {
        m_watcher->removePaths(old);
    }
    for (const QString& one : {path(), QFileInfo(path()).absolutePath()}) {
        if (QFileInfo::exists(one)) {
            m_watcher->addPath(one);
        }
    }
}

} // namespace yingke::rehearsal
