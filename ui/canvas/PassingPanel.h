// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPanel.h"

class QToolButton;

namespace cw {

/// A panel that is asked for and goes again. Hidden until then; Escape or its button closes it and
/// gives the keys back to the map.
class PassingPanel : public CanvasPanel
{
    Q_OBJECT

public:
    bool isOpen() const { return !isHidden(); }

protected:
    PassingPanel(const char* name, QWidget* parent);

    /// Shows it, with the keys in that part.
    void openAt(QWidget& part);
    /// The button that closes it; its words are the panel's to say.
    QToolButton* makeCloseButton(const char* name);
    /// It is hidden by now: what it showed on the map goes with it.
    virtual void onClosed() {}
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace cw
