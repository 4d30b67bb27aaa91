// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/StageBar.h"

#include "ui/support/Controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace cw {

StageBar::StageBar(QWidget* parent) : CanvasPanel(parent)
{
    setObjectName(QStringLiteral("stageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpacing[2], 4, 4, 4);
    row->setSpacing(theme::kSpacing[1]);
    m_text = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_back = makeButton({}, QStringLiteral("stageBackButton"), this);
    m_back->setFlat(true);
    m_keep = makeButton({}, QStringLiteral("stageKeepButton"), this);
    markPrimary(*m_keep);
    row->addWidget(m_text);
    row->addSpacing(theme::kSpacing[1]);
    row->addWidget(m_back);
    row->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &StageBar::kept);
    connect(m_back, &QPushButton::clicked, this, &StageBar::wentBack);
    hide();
}

void StageBar::ask(const Words& words, bool mayKeep)
{
    m_text->setText(words.text);
    m_keep->setText(words.keep);
    m_back->setText(words.back);
    m_keep->setVisible(mayKeep);
    setAccessibleName(words.text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace cw
