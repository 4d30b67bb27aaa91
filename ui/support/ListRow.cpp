// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ListRow.h"

#include "ui/support/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace cw {

namespace {
constexpr int kIconSide = 16;
}

ListRow::ListRow(
    const QString& text, const QString& detail, std::optional<Icon> icon, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail), m_icon(icon)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ListRow::sizeHint() const
{
    return {160, theme::kRowHeight};
}

void ListRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Scheme scheme = theme::schemeOf(palette());
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || hasFocus()) {
        QPainterPath shape;
        shape.addRoundedRect(area, theme::kControlRadius, theme::kControlRadius);
        painter.fillPath(shape, theme::color(theme::Token::Ground, scheme));
        if (hasFocus()) {
            painter.setPen(QPen(theme::color(theme::Token::Accent, scheme), 2));
            painter.drawPath(shape);
        }
    }
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    const int gap = theme::kSpacing[1];
    QRect room = rect().adjusted(gap, 0, -gap, 0);
    if (m_icon) {
        QRect place(0, 0, kIconSide, kIconSide);
        place.moveCenter(room.center());
        isLeftToRight ? place.moveLeft(room.left()) : place.moveRight(room.right());
        makeIcon(*m_icon).paint(&painter, place);
        const int taken = kIconSide + gap;
        isLeftToRight ? room.setLeft(room.left() + taken) : room.setRight(room.right() - taken);
    }
    const auto aligned = [&](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
    };
    const QFontMetrics metrics(font());
    const QString detail = metrics.elidedText(m_detail, Qt::ElideRight, room.width() / 2);
    const int detailWidth = metrics.horizontalAdvance(detail);
    painter.setPen(theme::color(theme::Token::Muted, scheme));
    painter.drawText(room, aligned(Qt::AlignRight), detail);
    painter.setPen(palette().color(QPalette::WindowText));
    const int width = room.width() - detailWidth - (detail.isEmpty() ? 0 : gap);
    painter.drawText(
        room, aligned(Qt::AlignLeft), metrics.elidedText(text(), Qt::ElideRight, width));
}

} // namespace cw
