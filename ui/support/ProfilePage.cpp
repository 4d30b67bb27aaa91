// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ProfilePage.h"

#include "ui/support/Theme.h"

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

} // namespace cw
