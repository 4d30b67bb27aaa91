// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/DuplicateIndex.h"

namespace cw::query {

void DuplicateIndex::add(const Member& member)
{
    if (const QString email = comparedEmail(member.email); !email.isEmpty())
        m_byEmail.insert(email, member.id);
    if (const QString name = comparedName(member.name); !name.isEmpty())
        m_byName.insert(name, member.id);
}

std::optional<DuplicateIndex::Likeness> DuplicateIndex::find(const Member& member) const
{
    const auto sameEmail = m_byEmail.constFind(comparedEmail(member.email));
    if (sameEmail != m_byEmail.constEnd())
        return Likeness{*sameEmail, DuplicateReason::SameEmail};
    const auto sameName = m_byName.constFind(comparedName(member.name));
    if (sameName != m_byName.constEnd())
        return Likeness{*sameName, DuplicateReason::SameName};
    return std::nullopt;
}

} // namespace cw::query
