// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/StageBar.h"

#include "ui/support/Controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

StageBar::StageBar(QWidget* parent) : CanvasPanel(parent)
{
    setObjectName(QStringLiteral("stageBar"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(theme::kSpacing[2], 4, 4, 4);
    m_column->setSpacing(theme::kSpacing[0]);
    auto* row = new QHBoxLayout;
    m_column->addLayout(row);
    row->setSpacing(theme::kSpacing[1]);
    m_text = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_back = makeButton({}, QStringLiteral("stageBackButton"), this);
    m_back->setFlat(true);
    m_keep = makeButton({}, QStringLiteral("stageKeepButton"), this);
    markPrimary(*m_keep);
    row->addWidget(m_text);
    row->addStretch();
    row->addSpacing(theme::kSpacing[1]);
    row->addWidget(m_back);
    row->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &StageBar::kept);
    connect(m_back, &QPushButton::clicked, this, &StageBar::wentBack);
    hide();
}

void StageBar::addBelow(QWidget* row)
{
    m_column->addWidget(row);
}

void StageBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_back->hasFocus()))
        emit wentBack();
    else if (isEnter && !m_keep->isHidden())
        emit kept();
    else
        CanvasPanel::keyPressEvent(event);
}

void StageBar::ask(const Words& words, bool mayKeep)
{
    m_text->setText(words.text);
    m_keep->setText(words.keep);
    m_back->setText(words.back);
    m_keep->setVisible(mayKeep);
    // A row within the column keeps what it hinted for the words before until then.
    m_column->activate();
    setAccessibleName(words.text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace cw
