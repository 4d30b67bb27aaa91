// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationRail.h"

#include "ui/shell/RailButton.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace cw {

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Workspaces"));
    setFixedWidth(theme::kRailWidth);
    m_group = new QButtonGroup(this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, theme::kSpacing[0], 0, theme::kSpacing[0]);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        emit chosen(button->objectName());
    });
}

void NavigationRail::addPlace(
    const QString& key, const QString& word, Icon icon, const QString& tip)
{
    auto* button = new RailButton(icon, word, this);
    button->setObjectName(key);
    button->setToolTip(tip);
    m_group->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
}

void NavigationRail::clear()
{
    qDeleteAll(m_group->buttons());
}

QString NavigationRail::current() const
{
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->objectName() : QString();
}

void NavigationRail::setCurrent(const QString& key)
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->objectName() == key)
            button->setChecked(true);
    }
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::color(theme::Token::Line, theme::schemeOf(palette())));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace cw
