// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace cw {

/// Colours for the values of one field. A value keeps its colour while the field stays chosen, even
/// as counts change.
class ValueColors
{
public:
    /// Values that have a colour of their own; all others share the last, grey.
    static constexpr int kDistinct = 8;

    /// @param counted  values with how many members have them. New ones get the next free colours,
    /// the most frequent first.
    /// @param keepsGone  values that nobody has just now keep their colours: only some members are
    /// shown.
    void learn(const QList<QPair<QString, int>>& counted, bool keepsGone = false);

    bool knows(const QString& value) const { return m_order.contains(value); }
    /// Its place in the order, at most kDistinct - 1 for those who share the last; -1: no value or
    /// an unknown one.
    int indexOf(const QString& value) const;
    /// The theme's colour for no value.
    scene::Rgb colorOf(const QString& value) const;
    /// Values with a colour of their own, in order.
    QStringList distinct() const { return m_order.mid(0, kDistinct); }
    bool sharesGrey() const { return m_order.size() > kDistinct; }

private:
    QStringList m_order;
};

} // namespace cw
