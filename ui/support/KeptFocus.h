// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

class QWidget;

namespace cw {

/// Keeps the keyboard where it was while what is in a widget is made anew: afterwards the control
/// of the same object name (the first, second, ... of that name) has the focus, or the first that
/// can take it when there is none any more. Does nothing when the focus was elsewhere. Main thread.
class KeptFocus
{
public:
    explicit KeptFocus(QWidget& within);
    ~KeptFocus();
    Q_DISABLE_COPY_MOVE(KeptFocus)

private:
    QPointer<QWidget> m_within;
    QString m_name;
    int m_place = -1; ///< among those of the name, in the order of their making; -1: was elsewhere
};

} // namespace cw
