// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/IntroductionBrief.h"

#include <algorithm>
#include <tuple>

namespace cw::weaving {

namespace {

template <class Row>
bool isOpen(const Row& row, CivilDate today)
{
    return row.state == MatchState::Open && !row.isPrivate &&
           (!row.from || !today || row.from <= today) &&
           (!row.until || !today || row.until >= today);
}

SideBrief sideOf(const Network& network, MemberId member, CivilDate today)
{
    SideBrief side;
    side.member = member;
    std::vector<const Skill*> skills;
    for (const Skill& skill : network.all<Skill>()) {
        if (skill.member == member && (skill.canTeach || !skill.wantsToLearn))
            skills.push_back(&skill);
    }
    std::ranges::stable_sort(skills, [](const Skill* a, const Skill* b) {
        return a->level.value_or(0) > b->level.value_or(0);
    });
    for (const Skill* skill : skills)
        side.skills.push_back(skill->tag);
    for (const Interest& interest : network.all<Interest>()) {
        if (interest.member == member)
            side.interests.push_back(interest.tag);
    }
    for (const Offer& offer : network.all<Offer>()) {
        if (offer.member == member && isOpen(offer, today))
            side.offers.push_back(offer.id);
    }
    for (const Need& need : network.all<Need>()) {
        if (need.member == member && isOpen(need, today))
            side.needs.push_back(need.id);
    }
    const auto urgency = [&network](NeedId id) {
        const CivilDate until = network.find(id)->until;
        return std::tuple(!until, until);
    };
    std::ranges::stable_sort(
        side.needs, [&](NeedId a, NeedId b) { return urgency(a) < urgency(b); });
    return side;
}

void addMatches(
    const Network& network, const SideBrief& giver, const SideBrief& taker,
    std::vector<BriefMatch>& into)
{
    for (const OfferId offerId : giver.offers) {
        const Offer& offer = *network.find(offerId);
        for (const NeedId needId : taker.needs) {
            const Need& need = *network.find(needId);
            const bool meets =
                offer.what == need.what && std::ranges::any_of(offer.tags, [&need](TagId tag) {
                    return need.tags.contains(tag);
                });
            if (meets)
                into.push_back({offerId, needId});
        }
    }
}

void addLessons(
    const Network& network, const SideBrief& teacher, MemberId learner,
    std::vector<BriefLesson>& into)
{
    for (const Skill& skill : network.all<Skill>()) {
        const bool isWanted = skill.member == learner && skill.wantsToLearn;
        if (isWanted && std::ranges::count(teacher.skills, skill.tag) > 0)
            into.push_back({skill.tag, teacher.member, learner});
    }
}

std::vector<TagId> sharedBy(const SideBrief& first, const SideBrief& second)
{
    const auto isOf = [](const SideBrief& side, TagId tag) {
        return std::ranges::count(side.interests, tag) > 0 ||
               std::ranges::count(side.skills, tag) > 0;
    };
    std::vector<TagId> shared;
    for (const auto* tags : {&first.interests, &first.skills}) {
        for (const TagId tag : *tags) {
            if (isOf(second, tag) && std::ranges::count(shared, tag) == 0)
                shared.push_back(tag);
        }
    }
    return shared;
}

QString same(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0 ? a : QString();
}

} // namespace

IntroductionBrief
introductionBrief(const Network& network, MemberId first, MemberId second, CivilDate today)
{
    IntroductionBrief brief;
    brief.first = sideOf(network, first, today);
    brief.second = sideOf(network, second, today);
    addMatches(network, brief.first, brief.second, brief.matches);
    addMatches(network, brief.second, brief.first, brief.matches);
    addLessons(network, brief.first, second, brief.lessons);
    addLessons(network, brief.second, first, brief.lessons);
    brief.shared = sharedBy(brief.first, brief.second);
    const Member& one = *network.find(first);
    const Member& other = *network.find(second);
    brief.sector = same(one.sector, other.sector);
    brief.place = same(one.place, other.place);
    return brief;
}

} // namespace cw::weaving
