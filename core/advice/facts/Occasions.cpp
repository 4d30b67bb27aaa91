// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Occasions.h"

#include <algorithm>
#include <set>

namespace cw::advice {

namespace {

bool isUnderWay(const Project& project)
{
    return project.state != ProjectState::Closed && project.state != ProjectState::Dropped;
}

class Reading
{
public:
    explicit Reading(const WeavingFacts& facts) : m_facts(facts), m_network(facts.network()) {}

    std::vector<Occasion> run()
    {
        for (const Project& each : m_network.all<Project>())
            readProject(each);
        for (const Opportunity& each : m_network.all<Opportunity>())
            readOpportunity(each);
        readNeeds();
        return std::move(m_occasions);
    }

private:
    void put(Occasion occasion, const IdSet<Tag>& words, const std::set<MemberId>& people)
    {
        occasion.words.assign(words.begin(), words.end());
        for (const MemberId member : people) {
            if (const auto node = m_facts.members().nodeOf(member))
                occasion.core.push_back(*node);
        }
        std::ranges::sort(occasion.core);
        if (!occasion.words.empty() && occasion.core.size() < kLeastTeam)
            m_occasions.push_back(std::move(occasion));
    }

    std::set<MemberId> peopleOf(const Project& project) const
    {
        std::set<MemberId> people(project.initiators.begin(), project.initiators.end());
        if (project.ideaBy)
            people.insert(project.ideaBy);
        const CivilDate today = m_facts.today();
        m_network.forEachReferencing(&ProjectMember::project, project.id, [&](ProjectMemberId id) {
            const ProjectMember& each = *m_network.find(id);
            if (!each.to || (today && each.to > today))
                people.insert(each.member);
        });
        return people;
    }

    void readProject(const Project& project)
    {
        if (!isUnderWay(project))
            return;
        const std::set<MemberId> people = peopleOf(project);
        for (const MemberId member : people)
            m_done[member].push_back(&project.tags);
        const bool isBeginning =
            project.state == ProjectState::Idea || project.state == ProjectState::Forming;
        // A team of which somebody is not in the graph is a team all the same.
        if (isBeginning && people.size() < kLeastTeam)
            put({.project = project.id, .title = project.title}, project.tags, people);
    }

    /// Somebody is at that in a project already.
    bool isInHand(MemberId member, const IdSet<Tag>& words) const
    {
        const auto found = m_done.find(member);
        return found != m_done.end() &&
               std::ranges::any_of(found->second, [&](const IdSet<Tag>* tags) {
                   return std::ranges::all_of(words, [&](TagId w) { return tags->contains(w); });
               });
    }

    void readOpportunity(const Opportunity& seen)
    {
        const bool isAhead = m_facts.today() && seen.date > m_facts.today();
        if (seen.outcome || isAhead || !seen.seenBy)
            return;
        IdSet<Tag> words;
        if (const Need* const need = m_network.find(seen.need); need && !need->isPrivate)
            addAll(words, need->tags);
        if (const Offer* const offer = m_network.find(seen.offer); offer && !offer->isPrivate)
            addAll(words, offer->tags);
        std::set<MemberId> people{seen.seenBy};
        if (const Relationship* const tie = m_network.find(seen.relationship)) {
            people.insert(tie->first);
            people.insert(tie->second);
        }
        if (people.size() < kLeastTeam && !isInHand(seen.seenBy, words))
            put({.opportunity = seen.id, .title = seen.text}, words, people);
    }

    static void addAll(IdSet<Tag>& words, const IdSet<Tag>& more)
    {
        for (const TagId word : more)
            words.insert(word);
    }

    /// What no single offer meets.
    void readNeeds()
    {
        const Listings& listings = m_facts.listings();
        std::set<std::size_t> met;
        for (const Listings::Fit& fit : listings.fits())
            met.insert(fit.need);
        std::vector<const Need*> waiting;
        for (std::size_t i = 0; i < listings.needs().size(); ++i) {
            const Need& need = *listings.needs()[i];
            if (!met.contains(i) && !isInHand(need.member, need.tags))
                waiting.push_back(&need);
        }
        std::ranges::stable_sort(waiting, [](const Need* a, const Need* b) {
            return a->until && (!b->until || a->until < b->until);
        });
        for (const Need* need : waiting)
            put({.need = need->id, .title = need->text}, need->tags, {need->member});
    }

    const WeavingFacts& m_facts;
    const Network& m_network;
    std::vector<Occasion> m_occasions;
    std::map<MemberId, std::vector<const IdSet<Tag>*>> m_done; ///< words of their projects
};

} // namespace

std::vector<Occasion> occasionsOf(const WeavingFacts& facts)
{
    return Reading(facts).run();
}

Holders::Holders(const WeavingFacts& facts)
{
    const Traits& traits = facts.traits();
    for (NodeIndex node = 0; node < facts.nodeCount(); ++node) {
        for (const Traits::Index index : traits.of(node)) {
            const Trait& trait = traits[index];
            if (trait.kind != Trait::Kind::Tag)
                continue;
            const std::pair<Standing, Holding> ways[] = {
                {Standing::Learns, Holding::Learning},
                {Standing::Cares, Holding::Interest},
                {Standing::Can, Holding::Skill},
                {Standing::Teaches, Holding::Skill}};
            for (const auto& [standing, how] : ways) {
                if (traits.stands(node, index, standing))
                    put(trait.tag, node, how);
            }
            // A mark that nearly all carry says of nobody that they are needed.
            if (trait.isTelling() && traits.stands(node, index, Standing::Marked))
                put(trait.tag, node, Holding::Mark);
        }
    }
    const auto& offers = facts.listings().offers();
    for (std::size_t i = 0; i < offers.size(); ++i) {
        for (const TagId word : offers[i]->tags)
            put(word, facts.listings().giver(i), Holding::Offer);
    }
}

void Holders::put(TagId word, NodeIndex node, Holding how)
{
    std::vector<Held>& held = m_holders[word];
    const auto place = std::ranges::lower_bound(held, node, {}, &Held::node);
    if (place == held.end() || place->node != node)
        held.insert(place, {node, how});
    else
        place->how = std::max(place->how, how);
}

const std::vector<Holders::Held>& Holders::of(TagId word) const
{
    static const std::vector<Held> kNone;
    const auto found = m_holders.find(word);
    return found == m_holders.end() ? kNone : found->second;
}

double Holders::strength(Holding how)
{
    switch (how) {
    case Holding::Learning:
        return 0.5;
    case Holding::Mark:
        return 0.6;
    case Holding::Interest:
        return 0.7;
    case Holding::Offer:
        return 0.9;
    case Holding::Skill:
        return 1.0;
    }
    return 0.0;
}

} // namespace cw::advice
