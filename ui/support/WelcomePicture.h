// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cw {

/// The one picture of an empty screen: a small network in the program's own marks, drawn in the
/// colours of the theme.
class WelcomePicture : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePicture(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cw
