// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MenuRow.h"

#include "ui/support/Controls.h"
#include "ui/support/ListRow.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace cw {

MenuRow::MenuRow(ListRow* row, QWidget* parent) : QWidget(parent), m_row(row)
{
    auto* beside = new QHBoxLayout(this);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(row, 1);
    m_button = makeIconButton(
        Icon::More, tr("What can be done with: %1").arg(row->text()), QStringLiteral("rowMenu"),
        this);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_button);
    m_button->setMenu(m_menu);
    m_button->hide(); // until there is something to do
    beside->addWidget(m_button);
}

void MenuRow::addAction(const QString& text, std::function<void()> act)
{
    connect(
        m_menu->addAction(text), &QAction::triggered, this, [act = std::move(act)] { act(); },
        Qt::QueuedConnection);
    m_button->show();
}

} // namespace cw
