// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace cw {

/// The page of a profile in the inspector: one column that scrolls upwards and downwards only, on
/// the surface colour.
class ProfilePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProfilePage(QWidget* parent);

    /// Puts the keyboard on the first thing of the page that can have it.
    void focusFirst();

signals:
    /// Escape, where no field took it: back to where one came from.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Of widget(), with the inspector's margins and spacing.
    QVBoxLayout* pageColumn() const { return m_column; }

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace cw
