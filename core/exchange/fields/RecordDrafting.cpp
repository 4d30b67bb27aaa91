// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/RecordDrafting.h"

#include "core/exchange/matching/KindWords.h"
#include "core/network/Folding.h"

namespace cw::exchange {

namespace {

/// Headers, folded, that a custom field must not take: those of our own columns.
QSet<QString> ownHeaders(DraftFieldOwner owner)
{
    QSet<QString> headers;
    for (const FieldPlace& place : fieldPlaces()) {
        const bool isElement = place.slot == Slot::ElementField || place.slot == Slot::ElementRows;
        const bool isConnection =
            place.slot == Slot::ConnectionField || place.slot == Slot::ConnectionRows;
        if (owner == DraftFieldOwner::Element ? isElement : isConnection)
            headers.insert(folded(QString::fromUtf16(place.header)));
    }
    if (owner == DraftFieldOwner::Connection) {
        headers.insert(folded(kDepthHeader));
        headers.insert(folded(kMeanDepthHeader));
    }
    return headers;
}

} // namespace

RecordDrafting::RecordDrafting(const Network& network, const ExportOptions& options)
    : m_network(network)
    , m_scheme(schemeOf(options.dialect))
    , m_names(network, m_scheme, options.withPrivate)
    , m_left(options)
    , m_elementHeaders(ownHeaders(DraftFieldOwner::Element))
    , m_connectionHeaders(ownHeaders(DraftFieldOwner::Connection))
    , m_memberFields(network, FieldOwner::Member, m_elementHeaders)
    , m_strandFields(network, FieldOwner::Strand, m_connectionHeaders)
    , m_relationshipFields(network, FieldOwner::Relationship, m_connectionHeaders)
{}

QStringList RecordDrafting::tagNames(const IdSet<Tag>& tags) const
{
    QStringList names;
    for (const TagId id : tags) {
        if (const Tag* tag = m_network.find(id))
            names.append(tag->name);
    }
    return names;
}

QString RecordDrafting::otherIds(const KeyedText& ids, const QString& given) const
{
    QStringList texts;
    for (const auto& [scheme, id] : ids.entries()) {
        if (scheme != m_scheme || id != given)
            texts.append(scheme + u'=' + id);
    }
    return texts.join(u'|');
}

void RecordDrafting::declare(
    DraftFieldOwner owner, const QString& header, DraftFieldKind kind, const QStringList& choices)
{
    const QString key = (owner == DraftFieldOwner::Element ? u'e' : u'c') + header;
    if (m_declared.contains(key))
        return;
    m_declared.insert(key);
    m_kinds.push_back(DraftField{header, owner, kind, choices});
}

/// A kind that follows from the type.
bool RecordDrafting::isTold(const Member& member, std::string_view field)
{
    return field == "kind" &&
           kindOfWord(member.type).value_or(MemberKind::Individual) == member.kind;
}

} // namespace cw::exchange
