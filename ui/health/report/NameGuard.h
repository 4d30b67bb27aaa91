// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QSet>
#include <QString>

namespace cw {

/// Knows the names of all members, of whatever kind, so that a text that people wrote (a group's
/// name, a field's) can be kept out where nobody may be named.
class NameGuard
{
public:
    /// O(members).
    explicit NameGuard(const Network& network);

    /// Whether a member's whole name stands in the text, as words of their own, whatever the case
    /// and the marks between them.
    bool names(const QString& text) const;

private:
    QSet<QString> m_names; ///< words joined by one space
    qsizetype m_mostWords = 0;
};

} // namespace cw
