// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/LegendRow.h"

#include "ui/canvas/LegendPainter.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace cw {

namespace {
constexpr double kMostWords = 180;
constexpr int kInset = 7; ///< as words in a chooser
} // namespace

LegendRow::LegendRow(const LegendEntry& entry, QWidget* parent)
    : QAbstractButton(parent), m_entry(entry)
{
    setFont(theme::font(theme::TextSize::Small));
    setObjectName(QStringLiteral("legendRow"));
    setAccessibleName(legend::spoken(entry));
    if (!entry.value) {
        setFocusPolicy(Qt::NoFocus);
        setEnabled(false);
        return;
    }
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Look at these alone; with Ctrl at these as well"));
    connect(this, &QAbstractButton::clicked, this, [this] {
        emit chosen(
            *m_entry.value, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
}

void LegendRow::setMarked(bool marked)
{
    if (marked == m_isMarked)
        return;
    m_isMarked = marked;
    setAccessibleDescription(marked ? tr("the map shows only these") : QString());
    update();
}

QSize LegendRow::sizeHint() const
{
    const QSizeF size = legend::sizeOf(m_entry, QFontMetricsF(font()), kMostWords);
    return QSize(qCeil(size.width()) + 2 * kInset, qCeil(size.height()));
}

void LegendRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    const QColor ground = theme::color(theme::Token::Raised, scheme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_isMarked || underMouse() || hasFocus()) {
        if (m_isMarked)
            painter.setBrush(theme::selection(ground, scheme));
        else if (m_entry.value && underMouse())
            painter.setBrush(theme::hover(ground, scheme));
        if (hasFocus())
            painter.setPen(QPen(theme::color(theme::Token::Accent, scheme), theme::kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 0.5, -1, -0.5), 4, 4);
    }
    legend::paint(
        painter, m_entry, QRectF(rect()).adjusted(kInset, 0, -kInset, 0), CanvasStyle::of(scheme),
        isRightToLeft());
}

void LegendRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LegendRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace cw
