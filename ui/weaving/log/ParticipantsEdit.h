// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QLineEdit>

#include <span>
#include <vector>

namespace cw {

/// A line of members' names, separated by commas; each is completed while it is typed.
class ParticipantsEdit : public QLineEdit
{
    Q_OBJECT

public:
    ParticipantsEdit(const Network& network, QWidget* parent);

    void setMembers(const Network& network, std::span<const MemberId> members);

    /// Who is meant, and why the line cannot be read.
    struct Read
    {
        std::vector<MemberId> members; ///< in the order of the line, each once
        QString refusal; ///< says which name is nobody's, or several members'; empty: none is
    };
    /// A comma may be part of a name: the longest name counts. Cost: O(members).
    Read read(const Network& network) const;
};

} // namespace cw
