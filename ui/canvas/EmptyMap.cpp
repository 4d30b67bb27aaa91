// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/EmptyMap.h"

#include "ui/support/Controls.h"
#include "ui/support/WelcomePicture.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

EmptyMap::EmptyMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyMap"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new WelcomePicture(this), 0, Qt::AlignHCenter);
    m_words = makeLabel({}, theme::TextSize::Section, Tone::Muted, this);
    m_words->setObjectName(QStringLiteral("emptyMapLabel"));
    m_words->setAlignment(Qt::AlignCenter);
    column->addWidget(m_words);
    m_import = makeButton({}, QStringLiteral("emptyImportButton"), this);
    markPrimary(*m_import);
    m_add = makeButton({}, QStringLiteral("emptyAddButton"), this);
    for (QPushButton* button : {m_import, m_add})
        column->addWidget(button, 0, Qt::AlignHCenter);
    connect(m_import, &QPushButton::clicked, this, &EmptyMap::importRequested);
    connect(m_add, &QPushButton::clicked, this, &EmptyMap::addRequested);
    retranslate();
}

void EmptyMap::retranslate()
{
    m_words->setText(tr("Nobody is on this map yet."));
    m_import->setText(tr("Bring your spreadsheet"));
    m_add->setText(tr("Add the first member"));
}

void EmptyMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
