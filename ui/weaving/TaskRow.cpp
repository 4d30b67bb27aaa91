// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/TaskRow.h"

#include "ui/support/Card.h"
#include "ui/support/Controls.h"
#include "ui/support/ShownText.h"
#include "ui/support/StylePainting.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>

namespace cw {

TaskRow::TaskRow(const Content& content, QWidget* parent) : QFrame(parent), m_title(content.title)
{
    setObjectName(QStringLiteral("taskRow"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(
        content.due.isEmpty() ? content.title
                              : tr("%1, %2", "whom, how late").arg(content.title, content.due));
    setAccessibleDescription(content.reason);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[1], theme::kSpacing[2], theme::kSpacing[1]);
    row->setSpacing(theme::kSpacing[2]);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::kSpacing[0]);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpacing[1]);
    QLabel* title = makeLabel(
        shownProse(content.title), theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    title->setObjectName(QStringLiteral("taskTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    QLabel* due = makeLabel(
        content.due, theme::TextSize::Small, Tone::Muted, this,
        content.isLate ? QFont::DemiBold : QFont::Normal);
    due->setObjectName(QStringLiteral("taskDue"));
    head->addWidget(due);
    words->addLayout(head);
    QLabel* reason =
        makeLabel(shownProse(content.reason), theme::TextSize::Small, Tone::Muted, this);
    reason->setObjectName(QStringLiteral("taskReason"));
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    words->addWidget(reason);
    m_words = words;
    row->addLayout(words, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme::kSpacing[1]);
    row->addLayout(m_buttons);
}

QPushButton* TaskRow::addButton(const QString& text, std::function<void()> act)
{
    QPushButton* button = makeButton(text, QStringLiteral("taskButton"), this);
    button->setAccessibleName(tr("%1: %2", "what to do: about whom").arg(text, m_title));
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

QMenu* TaskRow::addMenu(const QString& text)
{
    QPushButton* button = addButton(text, [] {});
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    return menu;
}

QPushButton* TaskRow::addDetails(const QString& text, const QString& words)
{
    QLabel* details = makeLabel(shownProse(words), theme::TextSize::Small, Tone::Muted, this);
    details->setObjectName(QStringLiteral("taskDetails"));
    details->setTextFormat(Qt::PlainText);
    details->setWordWrap(true);
    details->hide();
    m_words->addWidget(details);
    QPushButton* button = addButton(text, [] {});
    button->setCheckable(true);
    button->setAccessibleDescription(words);
    connect(button, &QPushButton::toggled, details, &QLabel::setVisible);
    return button;
}

void TaskRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QFrame::keyPressEvent(event);
}

void TaskRow::mouseDoubleClickEvent(QMouseEvent*)
{
    emit opened();
}

void TaskRow::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        stylepainting::focusRing(painter, rect(), option);
    }
}

} // namespace cw
