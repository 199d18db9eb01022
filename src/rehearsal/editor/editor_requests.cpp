// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/editor_requests.h"

#include "rehearsal/editor/editor_bar.h"
#include "rehearsal/editor/open_text.h"
#include "rehearsal/editor/script_drop.h"
#include "rehearsal/editor/script_edit.h"
#include "scenario/conversion/conversion.h"
#include "widgets/keys/key_text.h"

#include <QDateTime>

#include <utility>

namespace yingke::rehearsal {

EditorRequests::EditorRequests(EditorParts parts, OpenText& text, ScriptEdit& edit, EditorBar& bar, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_text(text), m_edit(edit), m_bar(bar) {}

void EditorRequests::askNote(const QString& what, const QString& known,
                             std::function<QString(const QString& note)> done) {
    const office::Colleague* who = m_parts.office.colleague(m_parts.desk.me());
    const core::Moment now = m_parts.desk.now();
    const QString when = QDateTime::fromMSecsSinceEpoch(now.utc, Qt::UTC)
                             .toOffsetFromUtc(now.offsetMinutes * 60)
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    EditorQuestion question;
    question.title = tr("Publish %1 as %2, %3. The next visitor gets it; visits that run keep their text.")
                         .arg(what, who != nullptr ? QString::fromStdString(who->name) : tr("nobody"), when);
    if (!known.isEmpty()) {
        question.title += QLatin1Char('\n') + known;
    }
    question.hints = QStringList{tr("What has changed, in a few words")};
    question.answers = QStringList{tr("Publish"), tr("Not yet")};
    question.done = [done = std::move(done)](int answer, const QStringList& written) {
        return answer == 0 ? done(written.value(0)) : QString();
    };
    m_bar.ask(std::move(question));
}

void EditorRequests::publish(const QString& known) {
    askNote(QString::fromStdString(m_text.file()), known, [this](const QString& note) { return publishNow(note); });
}

QString EditorRequests::publishNow(const QString& note) {
    const publishing::Published done = m_parts.publisher.publish(m_text.file(), m_text.typed(), note);
    if (!done.done) {
        return done.told;
    }
    m_text.renew();
    emit readAsked();
    emit told(done.told);
    emit published();
    return {};
}

void EditorRequests::publishEnglish(const std::vector<std::string>& files) {
    QStringList names;
    for (const std::string& file : files) {
        names << QString::fromStdString(file);
    }
    askNote(names.join(QStringLiteral(", ")), {},
            [this, files](const QString& note) { return publishEnglishNow(files, note); });
}

QString EditorRequests::publishEnglishNow(const std::vector<std::string>& files, const QString& note) {
    QString last;
    for (const std::string& file : files) {
        const publishing::Published done =
            m_parts.publisher.publish(file, m_parts.publisher.draft(file).value_or(QString()), note);
        if (!done.done) {
            return done.told;
        }
        last = done.told;
        if (file == m_text.file()) {
            m_text.renew();
        }
    }
    emit readAsked();
    emit published();
    emit told(last);
    return {};
}

void EditorRequests::convert() {
    const std::string& file = m_text.file();
    const publishing::ReadText read = m_parts.publisher.read(file, m_text.typed());
    std::vector<const scenario::Script*> users;
    users.reserve(read.touched.size());
    for (const scenario::Script& script : read.touched) {
        users.push_back(&script);
    }
    const scenario::Converted converted =
        scenario::toSecondLanguage({file, m_text.typed().toStdString()}, users, m_parts.office.vocabulary());
    if (!converted.problems.empty()) {
        emit told(publishing::placedSentenceOf(converted.problems.front()));
        return;
    }
    EditorQuestion question;
    question.title = converted.changed.empty()
                         ? tr("Convert to language 2? All conditions and sums stay as they are written.")
                         : tr("Convert to language 2? These conditions and sums are written otherwise; they decide as "
                              "before:");
    for (const scenario::ChangedExpression& change : converted.changed) {
        question.title +=
            QLatin1Char('\n') + tr("line %1: %2 → %3")
                                    .arg(QString::number(change.line), QString::fromStdString(change.before),
                                         QString::fromStdString(change.after));
    }
    question.answers = QStringList{tr("Convert"), tr("Not yet")};
    question.done = [this, text = QString::fromStdString(converted.text)](int answer, const QStringList&) {
        if (answer == 0) {
            m_edit.replaceAll(text);
            emit readAsked();
            m_text.keep();
            emit told(
                widgets::keyed(tr("Converted to language 2 ({key:text.undo/1}: as it was). It is not published.")));
        }
        return QString();
    };
    m_bar.ask(std::move(question));
}

void EditorRequests::newScenario() {
    EditorQuestion question;
    question.title = tr("A new scenario from the template. Its name is the file's: small letters, digits and _.");
    question.hints = QStringList{tr("Name, e.g. bicycle_hire"), tr("Title at the desk")};
    question.answers = QStringList{tr("Begin"), tr("Not yet")};
    question.done = [this](int answer, const QStringList& written) {
        if (answer != 0) {
            return QString();
        }
        const QString id = written.value(0).trimmed();
        const QString fault = m_parts.publisher.begin(id.toStdString(), written.value(1));
        if (fault.isEmpty()) {
            emit draftsChanged(id);
            m_edit.setFocus();
        }
        return fault;
    };
    m_bar.ask(std::move(question));
}

void EditorRequests::putIn(const TakenScript& taken) {
    if (taken.how == TakenScript::How::Begun) { // the list of the scripts has one more
        emit draftsChanged(QString::fromStdString(publishing::scriptIdOf(taken.file)));
    }
    if (taken.how == TakenScript::How::Other) {
        m_edit.replaceAll(taken.text);
        emit readAsked();
        m_text.keep();
    }
    emit told(taken.told);
}

void EditorRequests::withdraw() {
    const std::optional<QString> inForce = m_text.inForce();
    const bool outside = inForce && m_text.stored() != inForce;
    if (inForce == m_text.typed() && !outside) {
        emit told(tr("There is no draft here; what is shown is published."));
        return;
    }
    EditorQuestion question;
    question.title =
        outside ? tr("Put the published text back into the file %1? What was changed outside stays among "
                     "the versions.")
                      .arg(QString::fromStdString(m_text.file()))
        : inForce ? widgets::keyed(tr(
                        "Take this draft away and go back to the published text? ({key:text.undo/1} brings it back.)"))
                  : tr("Take this new draft away? It was never published.");
    question.answers =
        outside ? QStringList{tr("Put it back"), tr("Not yet")} : QStringList{tr("Take it away"), tr("Keep it")};
    const Away what = outside ? Away::Outside : inForce ? Away::Draft : Away::NewDraft;
    question.done = [this, what, inForce](int answer, const QStringList&) {
        return answer == 0 ? withdrawNow(what, inForce.value_or(QString())) : QString();
    };
    m_bar.ask(std::move(question));
}

QString EditorRequests::withdrawNow(Away what, const QString& inForce) {
    if (what == Away::Outside) {
        const QString note = tr("Changed outside, put back");
        if (QString fault = m_parts.publisher.putBack(m_text.file(), note); !fault.isEmpty()) {
            return fault;
        }
        m_text.renew();
    }
    if (QString fault = m_parts.publisher.withdraw(m_text.file()); !fault.isEmpty()) {
        return fault;
    }
    if (what == Away::NewDraft) {
        m_text.close();
        emit draftsChanged({});
        return {};
    }
    m_edit.replaceAll(inForce);
    emit readAsked();
    m_text.keep();
    emit told(what == Away::Outside ? tr("The published text is in the file again.")
                                    : tr("The draft is taken away; this is the published text."));
    return {};
}

void EditorRequests::lookOutside() {
    switch (m_text.look()) {
    case OpenText::Outside::Same:
        break;
    case OpenText::Outside::Gone: {
        m_text.keep();
        emit readAsked();
        const QString what =
            m_text.fault().isEmpty() ? tr("The file %1 was deleted.").arg(m_text.path()) : m_text.fault();
        emit told(what + tr(" The desk goes on with the published text; what stands here is kept as the draft."));
        break;
    }
    case OpenText::Outside::Known:
        emit readAsked();
        break;
    case OpenText::Outside::Other:
        m_edit.replaceAll(m_text.stored().value_or(QString()));
        emit readAsked();
        emit told(widgets::keyed(
            tr("The file was changed outside, and is shown as it is now ({key:text.undo/1}: as it was). It is not "
               "published.")));
        break;
    case OpenText::Outside::Clash:
        askWhich(m_text.stored().value_or(QString()));
        break;
    }
}

void EditorRequests::askWhich(const QString& there) {
    EditorQuestion question;
    question.title = tr("%1 was changed outside, and here too. Which text goes on? Nothing is lost: the other one is "
                        "among the versions.")
                         .arg(QString::fromStdString(m_text.file()));
    question.answers = QStringList{tr("Keep mine"), tr("Take the file's")};
    question.done = [this, there](int answer, const QStringList&) {
        return answer == 0 ? keepMine() : takeTheirs(there);
    };
    m_bar.ask(std::move(question));
}

QString EditorRequests::keepMine() {
    // The file says again what is in force when it is not taken: else it would be asked for at every start.
    if (QString fault = m_parts.publisher.putBack(m_text.file(), tr("Changed outside, not taken")); !fault.isEmpty()) {
        return fault;
    }
    m_text.renew();
    emit readAsked();
    m_text.keep();
    return {};
}

QString EditorRequests::takeTheirs(const QString& there) {
    const QString note = tr("Draft before the file was taken");
    if (QString fault = m_parts.publisher.keepAside(m_text.file(), m_text.typed(), note); !fault.isEmpty()) {
        return fault;
    }
    m_edit.replaceAll(there);
    emit readAsked();
    m_text.keep();
    return {};
}

} // namespace yingke::rehearsal
