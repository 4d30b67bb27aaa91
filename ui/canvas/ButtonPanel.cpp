// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ButtonPanel.h"

#include "ui/support/Controls.h"

#include <QToolButton>

namespace cw {

ButtonPanel::ButtonPanel(QBoxLayout::Direction direction, const char* name, QWidget* parent)
    : CanvasPanel(parent)
{
    setObjectName(QString::fromLatin1(name));
    auto* line = new QBoxLayout(direction, this);
    line->setContentsMargins(4, 4, 4, 4);
    line->setSpacing(2);
}

QToolButton* ButtonPanel::addButton(Icon icon, const char* name)
{
    QToolButton* button = makeIconButton(icon, {}, QString::fromLatin1(name), this);
    layout()->addWidget(button);
    m_buttons << button;
    return button;
}

void ButtonPanel::retranslate()
{
    const QStringList all = words();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setToolTip(all[i]);
        m_buttons[i]->setAccessibleName(all[i]);
    }
}

} // namespace cw
