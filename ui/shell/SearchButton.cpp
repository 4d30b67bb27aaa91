// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchButton.h"

#include "ui/support/Icons.h"
#include "ui/support/StylePainting.h"

#include <QAction>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOption>

namespace cw {

namespace {
constexpr int kWidth = 360;
constexpr int kHeight = 30;
constexpr int kIcon = 16;
} // namespace

SearchButton::SearchButton(QAction& action, QWidget* parent)
    : QAbstractButton(parent), m_action(action)
{
    setObjectName(QStringLiteral("searchButton"));
    setAccessibleName(action.text());
    setToolTip(action.toolTip());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(160);
    setMaximumWidth(kWidth);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    return {kWidth, kHeight};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    const bool focused = hasFocus() && (option.state & QStyle::State_KeyboardFocusChange);
    option.state.setFlag(QStyle::State_HasFocus, focused);
    QPainter painter(this);
    stylepainting::fieldPanel(painter, option);

    const QColor muted = theme::color(theme::Token::Muted, scheme);
    paintIcon(painter, Icon::Search, QRectF(10, (height() - kIcon) / 2.0, kIcon, kIcon), muted);
    painter.setPen(muted);
    painter.setFont(theme::font(theme::TextSize::Small));
    const QString keys = m_action.shortcut().toString(QKeySequence::NativeText);
    const QRect line = rect().adjusted(10 + kIcon + 8, 0, -10, 0);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, keys);
    painter.setFont(theme::font(theme::TextSize::Base));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_action.text());
}

} // namespace cw
