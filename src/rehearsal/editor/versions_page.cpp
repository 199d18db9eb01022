// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/versions_page.h"

#include "widgets/look/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::rehearsal {

namespace {

constexpr int around = 3; ///< lines shown around a change

bool isNearChange(const std::vector<DiffLine>& lines, int at) {
    const int last = static_cast<int>(lines.size()) - 1;
    for (int i = std::max(0, at - around); i <= std::min(last, at + around); ++i) {
        if (lines[static_cast<std::size_t>(i)].kind != DiffLine::Kind::Same) {
            return true;
        }
    }
    return false;
}

} // namespace

VersionsPage::VersionsPage(publishing::Publisher& publisher, int offsetMinutes, QWidget* parent)
    : QWidget(parent), m_publisher(publisher), m_offsetMinutes(offsetMinutes) {
    setObjectName(QStringLiteral("versionsPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(250);
    m_list->installEventFilter(this);
    left->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    auto* back = widgets::keyButton(tr("Back to this one"), QStringLiteral("Enter"), "primary", "takeBack", this);
    auto* close = widgets::keyButton(tr("Close"), QStringLiteral("Esc"), "", "closeVersions", this);
    for (QPushButton* button : {back, close}) {
        button->setProperty("compact", true);
        buttons->addWidget(button);
    }
    left->addLayout(buttons);
    row->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(widgets::plainLabel(tr("Compared with"), "quiet", this));
    m_against = new QComboBox(this);
    m_against->setObjectName(QStringLiteral("compareWith"));
    m_against->setAccessibleName(tr("What the version is compared with"));
    m_against->setProperty("compact", true);
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(12);
    head->addWidget(m_against, 1);
    m_sum = widgets::plainLabel({}, "quiet", this);
    m_sum->setObjectName(QStringLiteral("diffSum"));
    head->addWidget(m_sum);
    right->addLayout(head);
    m_diff = new QPlainTextEdit(this);
    m_diff->setObjectName(QStringLiteral("diffText"));
    m_diff->setAccessibleName(tr("What differs"));
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    right->addWidget(m_diff, 1);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::compare);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsPage::compare);
    connect(back, &QPushButton::clicked, this, &VersionsPage::takeBack);
    connect(close, &QPushButton::clicked, this, &VersionsPage::closed);
}

QString VersionsPage::labelOf(const publishing::Version& version) const {
    const QDateTime when = QDateTime::fromString(version.when, Qt::ISODate).toOffsetFromUtc(m_offsetMinutes * 60);
    const QString time = when.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return version.who.isEmpty() ? time : time + QStringLiteral("  ") + version.who;
}

void VersionsPage::show(const std::string& file, const QString& text) {
    m_key = publishing::versionsOf(file);
    m_text = text;
    m_versions = m_publisher.versions(m_key);
    {
        const QSignalBlocker list(m_list);
        const QSignalBlocker against(m_against);
        m_list->clear();
        m_against->clear();
        m_against->addItem(tr("the text in the editor"));
        for (const publishing::Version& version : m_versions) {
            m_list->addItem(labelOf(version) + QLatin1Char('\n') + version.note);
            m_against->addItem(labelOf(version) + QStringLiteral("  ") + version.note);
        }
        m_list->setCurrentRow(0);
    }
    compare();
    m_list->setFocus();
}

void VersionsPage::compare() {
    m_diff->clear();
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_versions.size())) {
        m_sum->clear();
        m_diff->setPlainText(tr("Nothing of this text was published here yet."));
        return;
    }
    const auto old = m_publisher.versionText(m_key, m_versions[static_cast<std::size_t>(row)].hash);
    const int other = m_against->currentIndex() - 1;
    const auto now = other < 0 ? std::optional<QString>(m_text)
                               : m_publisher.versionText(m_key, m_versions[static_cast<std::size_t>(other)].hash);
    if (!old || !now) {
        m_diff->setPlainText(tr("The text of this version can't be read; its file is gone from the data place."));
        return;
    }
    showDiff(lineDiff(*old, *now));
}

void VersionsPage::showDiff(const std::vector<DiffLine>& lines) {
    const Shown shown = shownOf(lines);
    const bool alike = shown.gone + shown.come == 0;
    m_diff->setPlainText(alike ? tr("The two are alike.") : shown.lines.join(QLatin1Char('\n')));
    m_sum->setText(tr("− %1  + %2 lines").arg(QString::number(shown.gone), QString::number(shown.come)));
    if (!alike) {
        colour(shown.kinds);
    }
}

VersionsPage::Shown VersionsPage::shownOf(const std::vector<DiffLine>& lines) {
    Shown shown;
    int hidden = 0;
    const auto closeGap = [&] {
        if (hidden > 0) {
            shown.lines << tr("⋯ %1 lines alike").arg(hidden);
            shown.kinds.push_back(DiffLine::Kind::Same);
            hidden = 0;
        }
    };
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const DiffLine& line = lines[static_cast<std::size_t>(i)];
        if (!isNearChange(lines, i)) {
            ++hidden;
            continue;
        }
        closeGap();
        shown.gone += line.kind == DiffLine::Kind::Gone ? 1 : 0;
        shown.come += line.kind == DiffLine::Kind::Come ? 1 : 0;
        const QString mark = line.kind == DiffLine::Kind::Gone   ? QStringLiteral("- ")
                             : line.kind == DiffLine::Kind::Come ? QStringLiteral("+ ")
                                                                 : QStringLiteral("  ");
        shown.lines << QStringLiteral("%1 %2").arg(line.newLine > 0 ? line.newLine : line.oldLine, 4).arg(mark) +
                           line.text;
        shown.kinds.push_back(line.kind);
    }
    closeGap();
    return shown;
}

void VersionsPage::colour(const std::vector<DiffLine::Kind>& kinds) {
    QList<QTextEdit::ExtraSelection> colours;
    for (int i = 0; i < static_cast<int>(kinds.size()); ++i) {
        const DiffLine::Kind kind = kinds[static_cast<std::size_t>(i)];
        if (kind == DiffLine::Kind::Same) {
            continue;
        }
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(m_diff->document()->findBlockByNumber(i));
        line.format.setBackground(kind == DiffLine::Kind::Gone ? QColor(0xfd, 0xe8, 0xe8) : QColor(0xe3, 0xf5, 0xea));
        line.format.setForeground(kind == DiffLine::Kind::Gone ? QColor(0x8f, 0x14, 0x14) : QColor(0x0b, 0x5b, 0x33));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        colours.push_back(line);
    }
    m_diff->setExtraSelections(colours);
}

void VersionsPage::takeBack() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_versions.size())) {
        return;
    }
    const publishing::Version& version = m_versions[static_cast<std::size_t>(row)];
    if (const auto text = m_publisher.versionText(m_key, version.hash)) {
        emit takenBack(*text, labelOf(version));
    }
}

bool VersionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VersionsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
