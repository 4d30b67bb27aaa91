// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasPanel.h"

#include "ui/support/Card.h"
#include "ui/support/Theme.h"

#include <QKeyEvent>

namespace cw {

CanvasPanel::CanvasPanel(QWidget* parent) : QFrame(parent) {}

void CanvasPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CanvasPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

void CanvasPanel::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::MapGround, scheme),
        theme::color(theme::Token::Line, scheme));
}

} // namespace cw
