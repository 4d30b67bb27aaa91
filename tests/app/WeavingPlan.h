// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// What weaving_window does with its n-th gesture (counted from 1), and who is in the network then.
namespace cw::weaving {

enum class Kind { Add, Undo, Redo };

inline Kind kindOf(int gesture)
{
    if (gesture % 5 == 4)
        return Kind::Undo;
    return gesture % 5 == 0 ? Kind::Redo : Kind::Add;
}

inline QString nameOf(int gesture, const QString& prefix)
{
    return QStringLiteral("%1 %2").arg(prefix).arg(gesture);
}

/// Who was added by `gestures` gestures and is still there.
inline QSet<QString> namesAfter(int gestures, const QString& prefix)
{
    QSet<QString> names;
    for (int gesture = 1; gesture <= gestures; ++gesture) {
        if (kindOf(gesture) == Kind::Add)
            names.insert(nameOf(gesture, prefix));
    }
    if (gestures > 0 && kindOf(gestures) == Kind::Undo)
        names.remove(nameOf(gestures - 1, prefix));
    return names;
}

} // namespace cw::weaving
