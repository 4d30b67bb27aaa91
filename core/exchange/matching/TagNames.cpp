// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/TagNames.h"

#include "core/rules/TextRules.h"

namespace cw::exchange {

TagNames::TagNames(Planning& planning) : m_planning(planning)
{
    for (const Tag& tag : planning.network().all<Tag>())
        m_byName.insert(rules::caseFolded(tag.name), tag.id);
    for (const Tag& tag : planning.plan().change.of<Tag>().inserted)
        m_byName.insert(rules::caseFolded(tag.name), tag.id);
}

IdSet<Tag> TagNames::idsOf(const QStringList& names)
{
    IdSet<Tag> ids;
    for (const QString& name : names) {
        if (const QString line = rules::mendedLine(name); !line.isEmpty())
            ids.insert(idOf(line));
    }
    return ids;
}

TagId TagNames::idOf(const QString& name)
{
    TagId& id = m_byName[rules::caseFolded(name)];
    if (id.isNull()) {
        Tag tag;
        tag.id = m_planning.ids().next<TagId>();
        tag.name = name;
        id = tag.id;
        m_planning.plan().change.of<Tag>().inserted.push_back(std::move(tag));
    }
    return id;
}

} // namespace cw::exchange
