// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/PassingPanel.h"

#include "ui/support/Controls.h"

#include <QKeyEvent>
#include <QToolButton>

namespace cw {

PassingPanel::PassingPanel(const char* name, QWidget* parent) : CanvasPanel(parent)
{
    setObjectName(QString::fromLatin1(name));
    hide();
}

void PassingPanel::openAt(QWidget& part)
{
    show();
    emit sizeChanged();
    part.setFocus(Qt::ShortcutFocusReason);
}

QToolButton* PassingPanel::makeCloseButton(const char* name)
{
    QToolButton* button = makeIconButton(Icon::Close, {}, QString::fromLatin1(name), this);
    connect(button, &QToolButton::clicked, this, &QWidget::close);
    return button;
}

void PassingPanel::closeEvent(QCloseEvent* event)
{
    CanvasPanel::closeEvent(event);
    hide();
    onClosed();
    emit sizeChanged();
    emit left();
}

void PassingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        CanvasPanel::keyPressEvent(event);
}

} // namespace cw
