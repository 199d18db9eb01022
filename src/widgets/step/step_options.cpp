// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_options.h"

#include "widgets/parts/offered_list.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringList>

namespace yingke::widgets {

namespace {

/// Opens the whole list where nothing narrows it yet.
class ListOpener : public QObject {
public:
    ListOpener(QLineEdit* edit, QCompleter* list) : QObject(edit), m_edit(edit), m_list(list) {
        edit->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool down = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
        const bool click = event->type() == QEvent::MouseButtonPress && m_edit->text().isEmpty();
        if (watched == m_edit && !m_edit->isReadOnly() && (down || click)) {
            m_list->setCompletionPrefix(QString());
            m_list->complete();
            return down;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLineEdit* m_edit;
    QCompleter* m_list;
};

} // namespace

void offerOptions(QLineEdit* edit, const std::vector<std::string>& options) {
    QStringList offered;
    for (const std::string& option : options) {
        offered << QString::fromStdString(option);
    }
    auto* list = new QCompleter(offered, edit);
    list->setFilterMode(Qt::MatchContains);
    list->setCaseSensitivity(Qt::CaseInsensitive);
    list->setMaxVisibleItems(9);
    edit->setCompleter(list);
    edit->setPlaceholderText(QCoreApplication::translate("yingke::widgets::StepOptions", "↓ to pick from the list"));
    new ListOpener(edit, list); // both live as long as the field
    new OfferedList(edit, list);
}

} // namespace yingke::widgets
