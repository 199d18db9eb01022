// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/versions_page.h"

#include "ui_versions_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/form.h"
#include "widgets/look/palette.h"
#include "widgets/parts/flow_row.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextBlock>

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
    : QWidget(parent), m_ui(std::make_unique<Ui::VersionsPage>()), m_publisher(publisher),
      m_offsetMinutes(offsetMinutes) {
    widgets::layOut(*m_ui, this);
    m_ui->versionList->installEventFilter(this);
    widgets::showKey(m_ui->takeBack, "list.open");
    widgets::showKey(m_ui->closeVersions, "question.close");
    widgets::FlowRow::instead(m_ui->keys);
    widgets::FlowRow::instead(m_ui->head);
    connect(m_ui->versionList, &QListWidget::currentRowChanged, this, &VersionsPage::compare);
    connect(m_ui->compareWith, &QComboBox::currentIndexChanged, this, &VersionsPage::compare);
    connect(m_ui->takeBack, &QPushButton::clicked, this, &VersionsPage::takeBack);
    connect(m_ui->closeVersions, &QPushButton::clicked, this, &VersionsPage::closed);
}

VersionsPage::~VersionsPage() = default;

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
        const QSignalBlocker list(m_ui->versionList);
        const QSignalBlocker against(m_ui->compareWith);
        m_ui->versionList->clear();
        m_ui->compareWith->clear();
        m_ui->compareWith->addItem(tr("the text in the editor"));
        for (const publishing::Version& version : m_versions) {
            m_ui->versionList->addItem(labelOf(version) + QLatin1Char('\n') + version.note);
            m_ui->compareWith->addItem(labelOf(version) + QStringLiteral("  ") + version.note);
        }
        m_ui->versionList->setCurrentRow(0);
    }
    compare();
    m_ui->versionList->setFocus();
}

void VersionsPage::compare() {
    m_ui->diffText->clear();
    const int row = m_ui->versionList->currentRow();
    if (row < 0 || row >= static_cast<int>(m_versions.size())) {
        m_ui->diffSum->clear();
        m_ui->diffText->setPlainText(tr("Nothing of this text was published here yet."));
        return;
    }
    const auto old = m_publisher.versionText(m_key, m_versions[static_cast<std::size_t>(row)].hash);
    const int other = m_ui->compareWith->currentIndex() - 1;
    const auto now = other < 0 ? std::optional<QString>(m_text)
                               : m_publisher.versionText(m_key, m_versions[static_cast<std::size_t>(other)].hash);
    if (!old || !now) {
        m_ui->diffText->setPlainText(
            tr("The text of this version can't be read; its file is gone from the data place."));
        return;
    }
    showDiff(lineDiff(*old, *now));
}

void VersionsPage::showDiff(const std::vector<DiffLine>& lines) {
    const Shown shown = shownOf(lines);
    const bool alike = shown.gone + shown.come == 0;
    m_ui->diffText->setPlainText(alike ? tr("The two are alike.") : shown.lines.join(QLatin1Char('\n')));
    m_ui->diffSum->setText(tr("− %1  + %2 lines").arg(QString::number(shown.gone), QString::number(shown.come)));
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
    const widgets::Palette palette = widgets::paletteOf(this);
    for (int i = 0; i < static_cast<int>(kinds.size()); ++i) {
        const DiffLine::Kind kind = kinds[static_cast<std::size_t>(i)];
        if (kind == DiffLine::Kind::Same) {
            continue;
        }
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(m_ui->diffText->document()->findBlockByNumber(i));
        line.format.setBackground(
            palette[kind == DiffLine::Kind::Gone ? widgets::Ink::OverdueGround : widgets::Ink::ComeGround]);
        line.format.setForeground(
            palette[kind == DiffLine::Kind::Gone ? widgets::Ink::GoneText : widgets::Ink::ComeText]);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        colours.push_back(line);
    }
    m_ui->diffText->setExtraSelections(colours);
}

void VersionsPage::takeBack() {
    const int row = m_ui->versionList->currentRow();
    if (row < 0 || row >= static_cast<int>(m_versions.size())) {
        return;
    }
    const publishing::Version& version = m_versions[static_cast<std::size_t>(row)];
    if (const auto text = m_publisher.versionText(m_key, version.hash)) {
        emit takenBack(*text, labelOf(version));
    }
}

bool VersionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->versionList && event->type() == QEvent::KeyPress) {
        if (widgets::presses(*static_cast<QKeyEvent*>(event), "list.open")) {
            takeBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VersionsPage::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
