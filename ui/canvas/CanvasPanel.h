// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace cw {

/// A quiet card that lies on the map: ground-coloured, nearly opaque, with a thin line around. It
/// says when it needs other room and when it is done with the keys.
class CanvasPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CanvasPanel(QWidget* parent = nullptr);

signals:
    /// It needs more or less room.
    void sizeChanged();
    /// The keys belong to the map again.
    void left();

protected:
    /// Its words, in the language of the window by now.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;
    /// Escape leaves it for the map.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cw
