// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/range_choice.h"

#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace yingke::logbook {

namespace {

constexpr qint64 mostDays = 3660; ///< ten years

QDate dateOf(const QString& typed) {
    const QString text = QString(typed)
                             .trimmed()
                             .replace(QLatin1Char('/'), QLatin1Char('-'))
                             .replace(QLatin1Char('.'), QLatin1Char('-'));
    return QDate::fromString(text, QStringLiteral("yyyy-M-d"));
}

} // namespace

RangeChoice::RangeChoice(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const std::array<std::pair<QString, const char*>, 4> spans = {
        std::pair(tr("Week"), "range-week"), std::pair(tr("Month"), "range-month"), std::pair(tr("Year"), "range-year"),
        std::pair(tr("Own range"), "range-own")};
    for (std::size_t i = 0; i < spans.size(); ++i) {
        QPushButton* button = widgets::keyButton(spans.at(i).first, {}, "", spans.at(i).second, this);
        button->setCheckable(true);
        button->setToolTip(widgets::KeyName("log.statistics.span", static_cast<int>(i) + 1).text());
        connect(button, &QPushButton::clicked, this, [this, i] { choose(static_cast<Span>(i)); });
        m_buttons[i] = button;
        row->addWidget(button);
    }
    m_before = widgets::keyButton(QStringLiteral("◀"), {}, "", "range-before", this);
    m_before->setAccessibleName(tr("The range before"));
    m_before->setToolTip(widgets::KeyName("log.statistics.step", 1).text());
    m_words = widgets::plainLabel({}, "figure", this);
    m_words->setObjectName(QStringLiteral("range-words"));
    m_after = widgets::keyButton(QStringLiteral("▶"), {}, "", "range-after", this);
    m_after->setAccessibleName(tr("The range after"));
    m_after->setToolTip(widgets::KeyName("log.statistics.step", 2).text());
    m_own = new QWidget(this);
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    const auto field = [this](const char* name, const QString& says) {
        auto* line = new QLineEdit(m_own);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(says);
        line->setPlaceholderText(QStringLiteral("2026-11-01"));
        line->setMaxLength(10);
        line->setFixedWidth(132);
        connect(line, &QLineEdit::returnPressed, this, &RangeChoice::takeOwn);
        return line;
    };
    m_from = field("range-from", tr("First day"));
    m_to = field("range-to", tr("Last day"));
    auto* go = widgets::keyButton(tr("Show"), {}, "outline", "range-go", m_own);
    connect(go, &QPushButton::clicked, this, &RangeChoice::takeOwn);
    own->addWidget(m_from);
    own->addWidget(widgets::plainLabel(QStringLiteral("–"), "", m_own));
    own->addWidget(m_to);
    own->addWidget(go);
    row->addSpacing(8);
    row->addWidget(m_before);
    row->addWidget(m_words);
    row->addWidget(m_after);
    row->addWidget(m_own);
    row->addStretch(1);
    connect(m_before, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(true); });
}

void RangeChoice::setToday(const QDate& today) {
    m_today = today;
    m_first = QDate(today.year(), today.month(), 1);
    m_last = m_first.addMonths(1).addDays(-1);
    look();
}

QString RangeChoice::words() const {
    switch (m_span) {
    case Span::Month:
        return m_first.toString(QStringLiteral("yyyy-MM"));
    case Span::Year:
        return m_first.toString(QStringLiteral("yyyy"));
    case Span::Week:
    case Span::Own:
        break;
    }
    return m_first.toString(Qt::ISODate) + QStringLiteral(" – ") + m_last.toString(Qt::ISODate);
}

void RangeChoice::choose(Span span) {
    // The month that this week ends in, not one that has not come yet.
    const QDate at = std::min(m_last, std::max(m_today, m_first));
    m_span = span;
    switch (span) {
    case Span::Week:
        set(at.addDays(1 - at.dayOfWeek()), at.addDays(7 - at.dayOfWeek()));
        break;
    case Span::Month:
        set(QDate(at.year(), at.month(), 1), QDate(at.year(), at.month(), 1).addMonths(1).addDays(-1));
        break;
    case Span::Year:
        set(QDate(at.year(), 1, 1), QDate(at.year(), 12, 31));
        break;
    case Span::Own:
        m_from->setText(m_first.toString(Qt::ISODate));
        m_to->setText(m_last.toString(Qt::ISODate));
        look();
        m_from->setFocus();
        m_from->selectAll();
        break;
    }
}

void RangeChoice::step(bool forward) {
    const int by = forward ? 1 : -1;
    switch (m_span) {
    case Span::Week:
        set(m_first.addDays(7 * by), m_last.addDays(7 * by));
        break;
    case Span::Month:
        set(m_first.addMonths(by), m_first.addMonths(by + 1).addDays(-1));
        break;
    case Span::Year:
        set(m_first.addYears(by), m_first.addYears(by + 1).addDays(-1));
        break;
    case Span::Own: {
        const qint64 length = m_first.daysTo(m_last) + 1;
        set(m_first.addDays(length * by), m_last.addDays(length * by));
        break;
    }
    }
}

void RangeChoice::takeOwn() {
    const QDate from = dateOf(m_from->text());
    const QDate to = dateOf(m_to->text());
    if (!from.isValid() || !to.isValid()) {
        QLineEdit* wrong = from.isValid() ? m_to : m_from;
        wrong->setFocus();
        wrong->selectAll();
        emit said(tr("\u201c%1\u201d is no date. Write it like 2026-11-01.").arg(wrong->text().trimmed()));
        return;
    }
    if (from > to) {
        m_from->setFocus();
        emit said(tr("The range is turned round: %1 comes after %2. Exchange the two.")
                      .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
        return;
    }
    if (from.daysTo(to) >= mostDays) {
        emit said(tr("That is more than ten years. Choose a shorter range."));
        return;
    }
    set(from, to);
}

void RangeChoice::set(const QDate& first, const QDate& last) {
    m_first = first;
    m_last = last;
    if (m_span == Span::Own) {
        m_from->setText(first.toString(Qt::ISODate));
        m_to->setText(last.toString(Qt::ISODate));
    }
    look();
    emit said({});
    emit changed();
}

void RangeChoice::look() {
    for (std::size_t i = 0; i < 4; ++i) {
        m_buttons[i]->setChecked(static_cast<Span>(i) == m_span);
    }
    m_own->setVisible(m_span == Span::Own);
    m_words->setVisible(m_span != Span::Own);
    m_words->setText(words());
}

} // namespace yingke::logbook
