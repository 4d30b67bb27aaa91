// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Inspector.h"

#include "ui/support/Controls.h"

#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cw {

namespace {

QWidget* makeNothingPage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    QLabel* words = makeLabel(
        Inspector::tr("Select a member or a relationship to see what is known about it."),
        theme::TextSize::Base, Tone::Muted, page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(
        theme::kSpacing[5], theme::kSpacing[4], theme::kSpacing[5], theme::kSpacing[4]);
    column->addStretch(2);
    column->addWidget(words);
    column->addStretch(3);
    return page;
}

} // namespace

Inspector::Inspector(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setFixedWidth(theme::kInspectorWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* beside = new QHBoxLayout(this);
    beside->setContentsMargins(1, 0, 0, 0); // the line to the workspace
    m_stack = new QStackedLayout;
    beside->addLayout(m_stack);
    m_stack->addWidget(makeNothingPage(this));
}

void Inspector::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    if (content)
        m_stack->addWidget(content);
}

void Inspector::setHasSelection(bool hasSelection)
{
    if (m_content)
        m_stack->setCurrentIndex(hasSelection ? 1 : 0);
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::color(theme::Token::Line, theme::schemeOf(palette())));
    painter.drawLine(0, 0, 0, height());
}

} // namespace cw
