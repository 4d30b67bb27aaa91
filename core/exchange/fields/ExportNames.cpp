// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/ExportNames.h"

#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/fields/WeavingRows.h"

#include <QSet>

namespace cw::exchange {

ExportNames::ExportNames(const Network& network, const QString& scheme, bool withPrivate)
    : m_network(network), m_scheme(scheme), m_withPrivate(withPrivate)
{
    QSet<QString> taken;
    for (const Member& member : network.all<Member>()) {
        ++m_namesakes[member.name];
        QString name = member.foreignIds.value(scheme);
        if (name.isEmpty() || taken.contains(name))
            name = ownIdText(member.id);
        taken.insert(name);
        m_members.emplace(member.id.value, name);
    }
}

QString ExportNames::nameOf(MemberId id) const
{
    const auto known = m_members.find(id.value);
    return known == m_members.end() ? QString() : known->second;
}

QString ExportNames::nameOf(const Strand& strand) const
{
    const QString known = strand.foreignIds.value(m_scheme);
    return known.isEmpty() ? ownIdText(strand.id) : known;
}

QString ExportNames::keyOf(std::string_view table, std::int64_t id) const
{
    if (table == Schema<Tag>::table) {
        const Tag* tag = m_network.find(TagId{id});
        return tag ? tag->name : QString();
    }
    if (table == Schema<Relationship>::table) {
        const Relationship* tie = m_network.find(RelationshipId{id});
        return tie ? jsonText({nameOf(tie->first), nameOf(tie->second)}) : QString();
    }
    bool leaves = false;
    WeavingRecords::forEach([&]<class R>() {
        if (table != Schema<R>::table)
            return;
        const R* row = m_network.find(Id<R>{id});
        leaves = row && (m_withPrivate || !isKeptBack(*row));
    });
    return leaves ? QString::number(id) : QString();
}

QString ExportNames::label(MemberId id) const
{
    const Member* member = m_network.find(id);
    if (!member)
        return {};
    return m_namesakes.value(member->name) == 1 ? member->name : nameOf(id);
}

} // namespace cw::exchange
