// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/questions/start_questions.h"

#include "widgets/parts/column_box.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace yingke::desk {

StartBox::StartBox(Icon icon, const QString& sentence, const QString& more)
    : QMessageBox(icon, QStringLiteral("迎客"), sentence) {
    setObjectName(QStringLiteral("startBox"));
    setTextFormat(Qt::PlainText);
    setInformativeText(more);
    // All that is read out is the title otherwise, and that is the program's name.
    setAccessibleName(sentence);
    setAccessibleDescription(more);
}

void StartBox::offer(const std::vector<QString>& answers, std::size_t picked, std::size_t leaving) {
    for (const QString& answer : answers) {
        const std::size_t place = m_answers.size();
        // The box orders them by their roles: one role leaves them as they came.
        QPushButton* button =
            addButton(QStringLiteral("%1  %2").arg(QString::number(place + 1), answer), QMessageBox::ActionRole);
        button->setObjectName(QStringLiteral("startAnswer%1").arg(place + 1));
        button->setAccessibleName(answer);
        m_answers.push_back(button);
        if (place == picked) {
            setDefaultButton(button);
        }
        if (place == leaving) {
            setEscapeButton(button);
        }
    }
    m_leaving = leaving;
    widgets::answersInColumn(*this);
}

std::size_t StartBox::asked() {
    exec();
    const auto clicked = std::find(m_answers.begin(), m_answers.end(), clickedButton());
    return clicked == m_answers.end() ? m_leaving : static_cast<std::size_t>(clicked - m_answers.begin());
}

void StartBox::keyPressEvent(QKeyEvent* event) {
    const int number = event->key() - Qt::Key_0;
    if (number >= 1 && number <= static_cast<int>(m_answers.size())) {
        m_answers.at(static_cast<std::size_t>(number - 1))->setFocus(); // and with it what the confirming key gives
        return;
    }
    QMessageBox::keyPressEvent(event);
}

void tellAtStart(const QString& sentence) {
    StartBox box(QMessageBox::Critical, sentence, {});
    box.offer({StartBox::tr("Close")}, 0, 0);
    (void)box.asked();
}

DamagedAnswer askAboutDamagedLog(const QString& fault, std::optional<qint64> backup, bool putBack) {
    StartBox box(QMessageBox::Critical, fault,
                 StartBox::tr("You can go on with another log: the damaged one is kept beside it under a name with the "
                              "time, and the other names its last hash. Or serve visitors now and decide later: what "
                              "you do goes into the log that is chosen then."));
    std::vector<std::pair<DamagedAnswer, QString>> offered = {
        {DamagedAnswer::Later, StartBox::tr("Serve visitors now, decide later")},
        {DamagedAnswer::ShowSound, StartBox::tr("Show what can be read")}};
    if (backup) {
        offered.emplace_back(DamagedAnswer::GoBack,
                             StartBox::tr("Go back to the newest good backup (%1 events)").arg(*backup));
    }
    if (putBack) {
        offered.emplace_back(DamagedAnswer::AsItIs, StartBox::tr("It was put back on purpose: go on with it"));
    }
    offered.emplace_back(DamagedAnswer::NewLog, StartBox::tr("Begin a new log"));
    offered.emplace_back(DamagedAnswer::Close, StartBox::tr("Close, and change nothing"));
    std::vector<QString> answers;
    std::transform(offered.begin(), offered.end(), std::back_inserter(answers),
                   [](const auto& one) { return one.second; });
    box.offer(answers, 0, answers.size() - 1);
    return offered.at(box.asked()).first;
}

bool goesOnWithClock(const QString& doubt) {
    StartBox box(QMessageBox::Warning, doubt,
                 StartBox::tr("Nothing has been recorded yet. Set the clock now and go on, or go on as it is: the line "
                              "below the header stays until the clock is set or somebody says that it is right."));
    box.offer({StartBox::tr("Go on"), StartBox::tr("Close, and record nothing")}, 1, 1);
    return box.asked() == 0;
}

} // namespace yingke::desk
