// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/CommonGround.h"

#include <algorithm>
#include <tuple>

namespace cw::advice {

namespace {

/// What an unknown depth counts for where a known one is looked for.
constexpr double kUnknownDepth = 2.0;
constexpr int kMuchDeeper = 3;

double depthBetween(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    const auto neighbours = facts.graph().neighbours(a);
    const auto place = std::ranges::lower_bound(neighbours, b) - neighbours.begin();
    const std::int32_t edge = facts.graph().edgeNumbers(a)[static_cast<std::size_t>(place)];
    return facts.depth(edge).value_or(kUnknownDepth);
}

constexpr double kOfTeaching = 0.6; ///< how well a teacher and a learner fit

std::optional<int> wishOf(const SideFacts& side)
{
    const bool wishes = side.wanted && *side.wanted > side.depth.value_or(0);
    return wishes ? std::optional<int>(*side.wanted) : std::nullopt;
}

SharedAs sharedAs(const Traits& traits, NodeIndex a, NodeIndex b, Traits::Index trait)
{
    const auto both = [&](Standing standing) {
        return traits.stands(a, trait, standing) && traits.stands(b, trait, standing);
    };
    if (both(Standing::Cares))
        return SharedAs::Interest;
    if (both(Standing::Can))
        return SharedAs::Skill;
    if (both(Standing::Learns))
        return SharedAs::Learning;
    return both(Standing::Marked) ? SharedAs::Mark : SharedAs::Mixed;
}

void addGiving(const WeavingFacts& facts, NodeIndex a, NodeIndex b, std::vector<Reason>& into)
{
    if (const Listings::Fit* const fit = facts.listings().between(a, b)) {
        const Need& need = *facts.listings().needs()[fit->need];
        const Offer& offer = *facts.listings().offers()[fit->offer];
        into.emplace_back(
            NeedMeetsOffer{need.member, need.text, offer.member, offer.text, need.until});
    }
    for (const auto& [teacher, learner] : {std::pair(a, b), std::pair(b, a)}) {
        CouldTeach teaching{facts.memberId(teacher), facts.memberId(learner), {}};
        for (const Traits::Index each : facts.traits().taughtBy(teacher, learner))
            teaching.tags.push_back(facts.traits()[each].tag);
        if (!teaching.tags.empty())
            into.emplace_back(std::move(teaching));
    }
}

} // namespace

std::vector<NodeIndex> goBetweens(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    std::vector<NodeIndex> both;
    std::ranges::set_intersection(
        facts.closeGraph().neighbours(a), facts.closeGraph().neighbours(b),
        std::back_inserter(both));
    const auto order = [&](NodeIndex node) {
        const double depth = std::min(depthBetween(facts, a, node), depthBetween(facts, b, node));
        const bool isMe = facts.me() == node;
        return std::tuple(!isMe, -depth, facts.graph().degree(node), node);
    };
    std::ranges::sort(both, {}, order);
    return both;
}

bool haveCommonGround(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    if (facts.traits().shareTelling(a, b) || fitBetween(facts, a, b) > 0.0 ||
        facts.ties().metWithoutTie(a, b))
        return true;
    const TieFacts* const tie = facts.ties().between(a, b);
    return (tie && tie->wishedDeeper() > 0) || !goBetweens(facts, a, b).empty();
}

double fitBetween(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    const Listings::Fit* const fit = facts.listings().between(a, b);
    const bool teach =
        !facts.traits().taughtBy(a, b).empty() || !facts.traits().taughtBy(b, a).empty();
    return std::max(fit ? fit->fits : 0.0, teach ? kOfTeaching : 0.0);
}

void addCommonGround(const WeavingFacts& facts, NodeIndex a, NodeIndex b, Score& score)
{
    const double shared = facts.traits().sharedWeight(a, b);
    score.add(ScorePart::SharedInterests, shared, interestValue(shared));
    score.add(ScorePart::Fit, fitBetween(facts, a, b));
    const TieFacts* const tie = facts.ties().between(a, b);
    if (tie) {
        const int wished = tie->wishedDeeper();
        score.add(ScorePart::WishedFor, wished, std::min(1.0, double(wished) / kMuchDeeper));
    }
}

void addReadiness(const WeavingFacts& facts, NodeIndex a, NodeIndex b, Score& score)
{
    score.add(ScorePart::Willing, (facts.willing(a) + facts.willing(b)) / 2.0);
    const double ties = (facts.graph().degree(a) + facts.graph().degree(b)) / 2.0;
    score.add(ScorePart::Load, ties, (facts.load(a) + facts.load(b)) / 2.0);
}

void addTraitReasons(const WeavingFacts& facts, NodeIndex a, NodeIndex b, std::vector<Reason>& into)
{
    std::vector<BothTagged> tagged;
    std::vector<Reason> fields;
    for (const Traits::Index index : facts.traits().shared(a, b)) {
        const Trait& trait = facts.traits()[index];
        if (!trait.isWorthSaying())
            continue;
        switch (trait.kind) {
        case Trait::Kind::Tag: {
            const SharedAs as = sharedAs(facts.traits(), a, b, index);
            const auto same = std::ranges::find(tagged, as, &BothTagged::as);
            if (same == tagged.end())
                tagged.push_back({{trait.tag}, as});
            else
                same->tags.push_back(trait.tag);
            break;
        }
        case Trait::Kind::Sector:
            fields.emplace_back(BothHave{SharedField::Sector, trait.text});
            break;
        case Trait::Kind::Place:
            fields.emplace_back(BothHave{SharedField::Place, trait.text});
            break;
        }
    }
    into.insert(into.end(), tagged.begin(), tagged.end());
    into.insert(into.end(), fields.begin(), fields.end());
}

void addWishReasons(const WeavingFacts& facts, NodeIndex a, NodeIndex b, std::vector<Reason>& into)
{
    const TieFacts* const tie = facts.ties().between(a, b);
    if (!tie || !facts.query().withPrivate)
        return;
    const auto first = wishOf(tie->firstSide);
    const auto second = wishOf(tie->secondSide);
    if (first && first == second) {
        into.emplace_back(BothWantCloser{*first});
        return;
    }
    if (first)
        into.emplace_back(WantsCloser{facts.memberId(tie->first), *first});
    if (second)
        into.emplace_back(WantsCloser{facts.memberId(tie->second), *second});
}

std::vector<Reason> commonGround(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    std::vector<Reason> reasons;
    addGiving(facts, a, b, reasons);
    addWishReasons(facts, a, b, reasons);
    if (const TieFacts* const tie = facts.ties().between(a, b); tie && tie->isTie())
        reasons.emplace_back(TieDepth{facts.depth(tie->edge)});
    if (const auto both = goBetweens(facts, a, b); !both.empty())
        reasons.emplace_back(BothKnow{someOf(facts, both)});
    addTraitReasons(facts, a, b, reasons);
    if (const CivilDate met = facts.ties().metWithoutTie(a, b))
        reasons.emplace_back(MetOnce{met});
    return reasons;
}

void addLastContact(const TieFacts& tie, std::vector<Reason>& into)
{
    if (tie.lastContact)
        into.emplace_back(LastContact{
            tie.lastContact, tie.deepest >= 0 ? std::optional<double>(tie.deepest) : std::nullopt});
}

void addDoings(const WeavingFacts& facts, const TieFacts& tie, std::vector<Reason>& into)
{
    DoTogether together;
    const Network& network = facts.network();
    network.forEachReferencing(&Strand::relationship, tie.id, [&](StrandId id) {
        const QString& type = network.find(id)->type;
        if (!type.isEmpty() && !std::ranges::count(together.types, type))
            together.types.push_back(type);
    });
    if (!together.types.empty())
        into.emplace_back(std::move(together));
}

void addTieReasons(const WeavingFacts& facts, const TieFacts& tie, std::vector<Reason>& into)
{
    addLastContact(tie, into);
    addDoings(facts, tie, into);
}

double effortOf(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    constexpr double kOneToAsk = 0.8; // the weaver need not be asked
    if (facts.me() == a || facts.me() == b)
        return kOneToAsk;
    return (facts.effortToReach(a) + facts.effortToReach(b)) / 2.0;
}

void sortByDepth(const WeavingFacts& facts, NodeIndex node, std::vector<NodeIndex>& contacts)
{
    std::ranges::stable_sort(contacts, [&](NodeIndex x, NodeIndex y) {
        return depthBetween(facts, node, x) > depthBetween(facts, node, y);
    });
}

SomeMembers someOf(const WeavingFacts& facts, const std::vector<NodeIndex>& nodes)
{
    SomeMembers some;
    some.count = nodes.size();
    // Nobody is left out where "and 1 other" would be as long.
    const bool all = nodes.size() <= SomeMembers::kNamed + 1;
    const std::size_t named = all ? nodes.size() : SomeMembers::kNamed;
    for (std::size_t i = 0; i < named; ++i)
        some.named.push_back(facts.memberId(nodes[i]));
    return some;
}

} // namespace cw::advice
