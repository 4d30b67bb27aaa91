// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/network/Network.h"

#include <QHash>
#include <QSet>

namespace cw::exchange {

/// Whose an e-mail address is, compared without case. An address that several members have, or
/// several rows of the draft with different names, is nobody's: families and offices share them.
/// Empty for drafts that are no contacts.   Cost: O(members + rows).
class EmailIndex
{
public:
    EmailIndex(const Network& network, const Draft& draft);

    /// Somebody who came with this import.
    void add(const Member& member);

    /// The one member who has an address of this row; none where it is nobody's, or the member is
    /// of another kind (an office's address on the card of somebody who works there).
    MemberId memberOf(const DraftElement& element) const;
    /// Null where nobody has it, or several.
    MemberId memberWith(const QString& email) const;

private:
    bool m_isUsed;
    QHash<QString, MemberId> m_members;  ///< by address; null: of several
    QHash<MemberId, MemberKind> m_kinds; ///< of those who have an address
    QSet<QString> m_shared;              ///< addresses of several names in the draft
};

} // namespace cw::exchange
