// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QAbstractButton>

namespace cw {

/// One place of the navigation rail: an icon over a word; the chosen one has a bar of the accent at
/// its edge, so that colour is not alone in saying it.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Icon icon, const QString& word, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace cw
