// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace cw {

/// Looks like a field with its shortcut at the right, and opens the palette, which takes its place.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QAction& action, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAction& m_action;
};

} // namespace cw
