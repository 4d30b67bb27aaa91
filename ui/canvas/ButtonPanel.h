// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPanel.h"
#include "ui/support/Icons.h"

#include <QBoxLayout>
#include <QList>
#include <QStringList>

class QToolButton;

namespace cw {

/// Icon buttons in a row or a column on the map, each with words in the language of the window.
class ButtonPanel : public CanvasPanel
{
    Q_OBJECT

protected:
    ButtonPanel(QBoxLayout::Direction direction, const char* name, QWidget* parent);

    QToolButton* addButton(Icon icon, const char* name);
    /// What each button does, as they were added.
    virtual QStringList words() const = 0;
    /// Gives the buttons their words; to be called once all are added.
    void retranslate() override;

private:
    QList<QToolButton*> m_buttons;
};

} // namespace cw
