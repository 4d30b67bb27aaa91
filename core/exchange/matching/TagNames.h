// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/Planning.h"

#include <QHash>
#include <QStringList>

namespace cw::exchange {

/// Puts the tag names of a draft into the network's vocabulary.
class TagNames
{
public:
    explicit TagNames(Planning& planning);
    IdSet<Tag> idsOf(const QStringList& names);

private:
    TagId idOf(const QString& name);

    Planning& m_planning;
    QHash<QString, TagId> m_byName; ///< case-folded
};

} // namespace cw::exchange
