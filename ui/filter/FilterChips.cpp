// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/FilterChips.h"

#include <algorithm>

namespace cw {

namespace {

using query::AttributeOwner;
using query::FilterTerm;

bool isOr(const std::vector<FilterTerm>& terms)
{
    return terms.size() == 1 && terms.front().kind == FilterTerm::Kind::Or;
}

std::vector<FilterTerm> chipsOf(const std::vector<FilterTerm>& terms, FilterChips::Join join)
{
    return join == FilterChips::Join::Any && isOr(terms) ? terms.front().parts : terms;
}

std::vector<FilterTerm> joined(std::vector<FilterTerm> terms, FilterChips::Join join)
{
    if (terms.empty() || join == FilterChips::Join::All)
        return terms;
    return {query::any(std::move(terms))};
}

} // namespace

FilterChips FilterChips::of(const query::Filter& filter)
{
    FilterChips chips;
    const bool isSimple = filter.members.size() <= 1 && filter.relationships.size() <= 1;
    if (isSimple && (isOr(filter.members) || isOr(filter.relationships)))
        chips.join = Join::Any;
    chips.terms = chipsOf(filter.members, chips.join);
    const auto ties = chipsOf(filter.relationships, chips.join);
    chips.terms.insert(chips.terms.end(), ties.begin(), ties.end());
    return chips;
}

query::Filter FilterChips::filter() const
{
    std::vector<FilterTerm> members;
    std::vector<FilterTerm> relationships;
    for (const FilterTerm& term : terms)
        (asksOf(term, AttributeOwner::Member) ? members : relationships).push_back(term);
    members = joined(std::move(members), join);
    relationships = joined(std::move(relationships), join);
    members.insert(members.end(), relationships.begin(), relationships.end());
    return members.empty() ? query::Filter() : query::filterOf(query::all(std::move(members)));
}

FilterChips FilterChips::without(std::size_t chip) const
{
    FilterChips rest = *this;
    rest.terms.erase(rest.terms.begin() + static_cast<std::ptrdiff_t>(chip));
    return rest;
}

FilterChips FilterChips::with(const FilterTerm& term) const
{
    FilterChips more = *this;
    if (std::ranges::find(more.terms, term) == more.terms.end())
        more.terms.push_back(term);
    return more;
}

bool FilterChips::hasChoice() const
{
    const auto members = std::ranges::count_if(
        terms, [](const FilterTerm& term) { return asksOf(term, AttributeOwner::Member); });
    return members > 1 || static_cast<std::ptrdiff_t>(terms.size()) - members > 1;
}

} // namespace cw
