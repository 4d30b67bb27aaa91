// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ProfilePage.h"

#include "ui/support/Theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace cw {

ProfilePage::ProfilePage(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[3]);
    m_column->setSpacing(theme::kSpacing[1]);
    setWidget(page);
}

void ProfilePage::focusFirst()
{
    QWidget* each = widget();
    do {
        each = each->nextInFocusChain();
        if (widget()->isAncestorOf(each) && each->isVisible() && each->isEnabled() &&
            (each->focusPolicy() & Qt::TabFocus)) {
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    } while (each != widget());
}

void ProfilePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace cw
