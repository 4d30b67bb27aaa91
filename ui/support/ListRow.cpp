// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ListRow.h"

#include "ui/support/ShownText.h"
#include "ui/support/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace cw {

namespace {
constexpr int kIconSide = 16;
constexpr int kTwoLines = 44;
constexpr int kLineHeight = 18;
} // namespace

ListRow::ListRow(
    const QString& text, const QString& detail, std::optional<Icon> icon, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail), m_icon(icon)
{
    setText(shownName(text));
    setToolTip(shownProse(text));
    setAccessibleName(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ListRow::sizeHint() const
{
    return {160, m_detail.isEmpty() ? theme::kRowHeight : kTwoLines};
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
    const int lines = m_detail.isEmpty() ? 1 : 2;
    room = QRect(room.left(), (height() - lines * kLineHeight) / 2, room.width(), kLineHeight);
    const auto drawLine = [&](const QString& words, const QFont& face, const QColor& color) {
        painter.setFont(face);
        painter.setPen(color);
        painter.drawText(
            room, aligned(Qt::AlignLeft),
            QFontMetrics(face).elidedText(words, Qt::ElideRight, room.width()));
        room.translate(0, kLineHeight);
    };
    drawLine(text(), font(), palette().color(QPalette::WindowText));
    drawLine(
        m_detail, theme::font(theme::TextSize::Small), theme::color(theme::Token::Muted, scheme));
}

} // namespace cw
