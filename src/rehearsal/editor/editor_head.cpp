// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/editor_head.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/editor/open_text.h"
#include "rehearsal/editor/step_preview.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"
#include "widgets/parts/elided_label.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace yingke::rehearsal {

EditorHead::EditorHead(EditorParts parts, QWidget* parent) : QWidget(parent), m_parts(std::move(parts)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_files = new QComboBox(this);
    m_files->setObjectName(QStringLiteral("editorFiles"));
    m_files->setAccessibleName(tr("Text: the script, its English, the shared pieces"));
    m_files->setToolTip(widgets::KeyName("text.files").text());
    m_files->setProperty("compact", true);
    m_files->setMaxVisibleItems(20);
    m_files->setMinimumWidth(150);
    row->addWidget(m_files);
    m_state = widgets::plainLabel({}, "quiet", this);
    m_state->setObjectName(QStringLiteral("editorState"));
    row->addWidget(m_state);
    row->addStretch();
    m_saying = new widgets::ElidedLabel({}, "quiet", this);
    m_saying->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_saying->setObjectName(QStringLiteral("saying"));
    row->addWidget(m_saying);
    connect(m_files, &QComboBox::activated, this,
            [this](int at) { emit fileChosen(m_files->itemData(at).toString().toStdString()); });
}

void EditorHead::showFiles(const OpenText& text, const scenario::Script* whole) {
    const QSignalBlocker quiet(m_files);
    m_files->clear();
    const auto add = [this](const std::string& one) {
        const QString name = QString::fromStdString(one);
        if (m_files->findData(name) < 0) {
            m_files->addItem(name.startsWith(QStringLiteral("zh_CN/")) ? name.mid(6) : name, name);
        }
    };
    if (whole != nullptr) {
        const std::string main = whole->sources.empty() ? text.file() : whole->sources.front().file;
        add(main);
        add("en/" + publishing::scriptIdOf(main) + ".yaml");
        for (const scenario::Source& source : whole->sources) {
            add(source.file);
        }
    }
    add(text.file());
    for (const QString& name : m_parts.pieces()) {
        add("zh_CN/pieces/" + name.toStdString());
    }
    m_files->setCurrentIndex(m_files->findData(QString::fromStdString(text.file())));
}

void EditorHead::showState(const OpenText& text) {
    const auto inForce = text.inForce();
    const std::optional<QString>& stored = text.stored();
    const bool same = inForce == text.typed() && stored == inForce;
    QString words = same ? tr("Published")
                    : inForce && stored && stored == text.typed() && stored != inForce
                        ? tr("Changed outside · not published")
                    : inForce ? tr("Draft · differs from what is published")
                              : tr("New draft");
    const std::vector<publishing::Version> all = m_parts.publisher.versions(publishing::versionsOf(text.file()));
    if (same && !all.empty()) {
        const QDateTime when =
            QDateTime::fromString(all.front().when, Qt::ISODate).toOffsetFromUtc(m_parts.desk.now().offsetMinutes * 60);
        words += QStringLiteral(" ") +
                 office::shortDay(QDate(1970, 1, 1).daysTo(when.date()), core::localDay(m_parts.desk.now())) +
                 when.toString(QStringLiteral(" HH:mm")) + QStringLiteral(" ") + all.front().who;
    }
    m_state->setText(words.trimmed());
    widgets::restyle(m_state, "role", same ? "quiet" : "draft");
}

void EditorHead::showSaying(const scenario::Step* step) {
    const auto words = step != nullptr ? sayingOf(*step, m_parts.publisher.options()) : std::nullopt;
    if (!words) {
        m_saying->clear();
        return;
    }
    const QString seconds = QString::number(static_cast<int>(words->seconds + 0.999));
    const QString limit = QString::number(static_cast<int>(words->limit));
    const QString sum = tr("Line %1: %2 characters, about %3 s")
                            .arg(QString::number(words->line), QString::number(words->characters), seconds);
    m_saying->setText(words->fits() ? sum : sum + tr(", over its limit of %1 s").arg(limit));
    widgets::restyle(m_saying, "role", words->fits() ? "quiet" : "draft");
}

void EditorHead::focusFiles() { m_files->setFocus(); }

} // namespace yingke::rehearsal
