// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/QuickCapture.h"

#include "core/edit/Assessments.h"
#include "core/edit/Batch.h"
#include "core/edit/Exchanges.h"
#include "core/edit/Interactions.h"
#include "core/edit/Members.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Relationships.h"
#include "core/edit/Strands.h"
#include "core/edit/rows/RaiseTie.h"
#include "core/network/Folding.h"
#include "core/query/Depth.h"
#include "core/rules/CommonRules.h"

#include <algorithm>

namespace cw::edit {

namespace {

using query::Interpretation;

/// Carries an interpretation out, step by step.
class Capture
{
public:
    Capture(
        const EditContext& context, const Interpretation& captured,
        std::span<const RaisedTie> raised)
        : m_batch(context), m_captured(captured), m_raised(raised)
    {}

    Result<Change> run()
    {
        Result<void> done = addMembers();
        for (const Interpretation::Pair& pair : m_captured.pairs) {
            if (done.ok())
                done = weave(m_members[pair.first], m_members[pair.second]);
        }
        if (done.ok() && m_captured.interaction)
            done = log();
        for (const query::CapturedListing& listing : m_captured.listings) {
            if (done.ok())
                done =
                    listing.isOffer ? list<Offer>(listing, addOffer) : list<Need>(listing, addNeed);
        }
        for (const query::CapturedExchange& exchange : m_captured.exchanges) {
            if (done.ok())
                done = give(exchange);
        }
        for (const RaisedTie& tie : m_raised) {
            if (done.ok())
                done = rows::raiseTie(m_batch, tie, m_captured.date);
        }
        if (!done)
            return done.error();
        return m_batch.take();
    }

private:
    /// Where the sentence's note goes.
    bool isNoteOfInteraction() const { return m_captured.interaction.has_value(); }
    bool isNoteOfStrand() const { return !isNoteOfInteraction() && m_captured.strand; }
    bool isNoteOfDepth() const
    {
        return !isNoteOfInteraction() && !m_captured.strand && m_captured.depth;
    }

    Result<void> addMembers();
    Result<void> weave(MemberId from, MemberId to);
    Result<void> deepenTie(const Relationship& tie);
    Result<void> addStrandTo(const Relationship& tie, MemberId from);
    Result<void> keepNote(const Relationship& tie);
    Result<void> log();
    Result<void> give(const query::CapturedExchange& given);

    /// The same that is open already is not said twice.
    template <class Row, class UseCase>
    Result<void> list(const query::CapturedListing& listing, UseCase&& add)
    {
        Row row;
        row.member = m_members[listing.who];
        row.text = listing.text;
        row.from = m_captured.date;
        bool isThere = false;
        const Network& network = m_batch.network();
        network.forEachReferencing(&Row::member, row.member, [&](Id<Row> id) {
            const Row& other = *network.find(id);
            isThere = isThere ||
                      (other.state == MatchState::Open && folded(other.text) == folded(row.text));
        });
        if (isThere)
            return {};
        return then([&](const EditContext& context) { return add(context, row); });
    }

    template <class UseCase>
    Result<void> then(UseCase&& useCase)
    {
        const Result<Change> step = m_batch.then(std::forward<UseCase>(useCase));
        return step.ok() ? Result<void>() : Result<void>(step.error());
    }

    Batch m_batch;
    const Interpretation& m_captured;
    std::span<const RaisedTie> m_raised;
    std::vector<MemberId> m_members; ///< of each name
};

Result<void> Capture::addMembers()
{
    for (const query::CapturedName& name : m_captured.names) {
        if (name.member) {
            m_members.push_back(name.member);
            continue;
        }
        Member member;
        member.name = name.newName;
        member.kind = name.newKind;
        const Result<Change> added =
            m_batch.then([&](const EditContext& context) { return addMember(context, member); });
        if (!added)
            return added.error();
        m_members.push_back(insertedId<Member>(*added));
    }
    return {};
}

Result<void> Capture::weave(MemberId from, MemberId to)
{
    Relationship details;
    if (m_captured.isBeginning && !m_captured.strand)
        details.firstKnown = m_captured.date;
    Result<void> done =
        then([&](const EditContext& context) { return relate(context, from, to, details); });
    if (!done)
        return done;
    const Relationship tie = *m_batch.network().relationshipBetween(from, to);
    if (m_captured.depth)
        done = deepenTie(tie);
    if (done.ok() && m_captured.strand)
        done = addStrandTo(tie, from);
    if (done.ok() && !m_captured.note.isEmpty())
        done = keepNote(tie);
    return done;
}

Result<void> Capture::deepenTie(const Relationship& tie)
{
    const MemberId me = m_batch.network().profile().me;
    Assessment assessment;
    assessment.relationship = tie.id;
    if (me && tie.joins(me)) {
        assessment.author = me;
        assessment.source = Source::Self;
    }
    assessment.date = m_captured.date;
    assessment.depth = m_captured.depth;
    if (isNoteOfDepth())
        assessment.note = m_captured.note;
    return then([&](const EditContext& context) { return assess(context, assessment); });
}

Result<void> Capture::addStrandTo(const Relationship& tie, MemberId from)
{
    Strand strand;
    strand.relationship = tie.id;
    strand.type = m_captured.strand->type;
    if (m_captured.strand->flow == query::CaptureFlow::Mutual)
        strand.direction = Direction::Mutual;
    else if (m_captured.strand->flow == query::CaptureFlow::Forward)
        strand.direction = directionFrom(tie, from);
    if (m_captured.isBeginning)
        strand.from = m_captured.date;
    if (isNoteOfStrand())
        strand.notes = m_captured.note;
    bool isThere = false;
    const Network& network = m_batch.network();
    network.forEachReferencing(&Strand::relationship, tie.id, [&](StrandId id) {
        const Strand& other = *network.find(id);
        isThere = isThere || (other.type == strand.type && other.direction == strand.direction &&
                              query::existsAt(other, m_captured.date));
    });
    if (isThere && strand.notes.isEmpty())
        return {};
    return then([&](const EditContext& context) { return addStrand(context, strand); });
}

/// A note that nothing else takes goes under what is noted of the relationship.
Result<void> Capture::keepNote(const Relationship& tie)
{
    if (isNoteOfInteraction() || isNoteOfStrand() || isNoteOfDepth())
        return {};
    Relationship noted = *m_batch.network().find(tie.id);
    if (!noted.notes.isEmpty())
        noted.notes += u'\n';
    noted.notes += m_captured.note;
    return then([&](const EditContext& context) { return editRelationship(context, noted); });
}

Result<void> Capture::log()
{
    Interaction interaction;
    interaction.kind = *m_captured.interaction;
    interaction.date = m_captured.date;
    interaction.note = m_captured.note;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!m_captured.names[i].isAside)
            interaction.participants.insert(m_members[i]);
    }
    return then([&](const EditContext& context) { return logInteraction(context, interaction); });
}

Result<void> Capture::give(const query::CapturedExchange& given)
{
    Exchange exchange;
    exchange.giver = m_members[given.giver];
    exchange.receiver = m_members[given.receiver];
    exchange.what = given.what;
    exchange.text = given.text;
    exchange.date = m_captured.date;
    return then([&](const EditContext& context) { return logExchange(context, exchange); });
}

/// Whether everything said is said of somebody.
bool namePeople(const Interpretation& captured)
{
    const std::size_t count = captured.names.size();
    return std::ranges::all_of(
               captured.pairs,
               [count](const Interpretation::Pair& pair) {
                   return pair.first < count && pair.second < count;
               }) &&
           std::ranges::all_of(
               captured.listings,
               [count](const query::CapturedListing& listing) { return listing.who < count; }) &&
           std::ranges::all_of(
               captured.exchanges, [count](const query::CapturedExchange& exchange) {
                   return exchange.giver < count && exchange.receiver < count;
               });
}

} // namespace

Result<Change> quickCapture(
    const EditContext& context, const query::Interpretation& captured,
    std::span<const RaisedTie> raised)
{
    if (!captured.isWhole() || !namePeople(captured))
        return rules::invalid("names", "nothing to do");
    return Capture(context, captured, raised).run();
}

} // namespace cw::edit
