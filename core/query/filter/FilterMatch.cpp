// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterMatch.h"

#include "core/network/Folding.h"

#include <algorithm>
#include <array>

namespace cw::query {

namespace {

/// What folds to nothing ("€") is compared as it is.
QString comparable(const QString& text)
{
    const QString plain = folded(text);
    return plain.isEmpty() ? text.trimmed() : plain;
}

bool isCountable(AttributeKind kind)
{
    return kind == AttributeKind::Number || kind == AttributeKind::Date ||
           kind == AttributeKind::Flag;
}

double numberOf(const QString& text, AttributeKind kind)
{
    if (kind == AttributeKind::Flag)
        return text == kYes ? 1 : 0;
    if (kind == AttributeKind::Date)
        return CivilDate::fromIso(text.toStdString()).value_or(CivilDate()).epochDays();
    return text.toDouble();
}

/// A condition with its values made ready.
class ConditionTest
{
public:
    ConditionTest(
        const Network& network, const FilterCondition& condition, const AttributeContext& context)
        : m_comparison(condition.comparison)
        , m_reader(
              network,
              attribute(network, condition.owner, condition.key)
                  .value_or(Attribute{condition.owner, condition.key}),
              context)
    {
        const AttributeKind kind = m_reader.attribute().kind;
        m_isCountable = isCountable(kind);
        for (const QString& value : condition.values) {
            if (m_isCountable)
                m_numbers.push_back(numberOf(value, kind));
            else
                m_texts.push_back(comparable(value));
        }
    }

    template <class R>
    bool holds(const R& row) const
    {
        if (m_comparison == Comparison::NotEqual)
            return !isEqual(row);
        if (m_comparison == Comparison::IsEmpty || m_comparison == Comparison::IsKnown)
            return isKnown(row) == (m_comparison == Comparison::IsKnown);
        if (m_comparison == Comparison::Equal || m_comparison == Comparison::In)
            return isEqual(row);
        return m_comparison == Comparison::Contains ? doesContain(row) : isInOrder(row);
    }

private:
    template <class R>
    bool isKnown(const R& row) const
    {
        return m_isCountable ? m_reader.number(row).has_value() : !m_reader.texts(row).isEmpty();
    }

    template <class R>
    bool isEqual(const R& row) const
    {
        if (m_isCountable) {
            const auto number = m_reader.number(row);
            return number && std::ranges::find(m_numbers, *number) != m_numbers.end();
        }
        return std::ranges::any_of(m_reader.texts(row), [this](const QString& text) {
            return std::ranges::find(m_texts, comparable(text)) != m_texts.end();
        });
    }

    template <class R>
    bool doesContain(const R& row) const
    {
        return std::ranges::any_of(m_reader.texts(row), [this](const QString& text) {
            return std::ranges::any_of(m_texts, [whole = comparable(text)](const QString& part) {
                return whole.contains(part);
            });
        });
    }

    template <class R>
    bool isInOrder(const R& row) const
    {
        const auto number = m_reader.number(row);
        if (!number || m_numbers.empty())
            return false;
        const double limit = m_numbers.front();
        switch (m_comparison) {
        case Comparison::Less:
            return *number < limit;
        case Comparison::LessOrEqual:
            return *number <= limit;
        case Comparison::Greater:
            return *number > limit;
        case Comparison::GreaterOrEqual:
            return *number >= limit;
        case Comparison::Equal:
        case Comparison::NotEqual:
        case Comparison::Contains:
        case Comparison::In:
        case Comparison::IsEmpty:
        case Comparison::IsKnown:
            break;
        }
        return false;
    }

    Comparison m_comparison;
    AttributeReader m_reader;
    bool m_isCountable = false;
    std::vector<double> m_numbers;
    std::vector<QString> m_texts;
};

/// Calls visit(const Attribute&) of each attribute that the filter asks for.
template <class Visit>
void forEachAsked(const Network& network, const Filter& filter, Visit&& visit)
{
    for (const AttributeOwner owner : {AttributeOwner::Member, AttributeOwner::Relationship}) {
        for (const QString& key : keysAsked(filter, owner)) {
            if (const auto found = attribute(network, owner, key))
                visit(*found);
        }
    }
}

} // namespace

struct FilterMatch::Test
{
    Test(const Network& network, const FilterTerm& term, const AttributeContext& context)
        : kind(term.kind)
    {
        if (kind == FilterTerm::Kind::Condition)
            condition.emplace(network, term.condition, context);
        for (const FilterTerm& part : term.parts)
            parts.emplace_back(network, part, context);
    }

    template <class R>
    bool holds(const R& row) const
    {
        const auto isHeld = [&row](const Test& part) { return part.holds(row); };
        switch (kind) {
        case FilterTerm::Kind::Condition:
            return condition->holds(row);
        case FilterTerm::Kind::And:
            return std::ranges::all_of(parts, isHeld);
        case FilterTerm::Kind::Or:
            return std::ranges::any_of(parts, isHeld);
        case FilterTerm::Kind::Not:
            return std::ranges::none_of(parts, isHeld);
        }
        return true;
    }

    FilterTerm::Kind kind;
    std::optional<ConditionTest> condition;
    std::vector<Test> parts;
};

FilterMatch::FilterMatch(
    const Network& network, const Filter& filter, const AttributeContext& context)
{
    for (const FilterTerm& term : filter.members)
        m_members.push_back(std::make_shared<const Test>(network, term, context));
    for (const FilterTerm& term : filter.relationships)
        m_relationships.push_back(std::make_shared<const Test>(network, term, context));
}

bool FilterMatch::holds(const Member& member) const
{
    return std::ranges::all_of(m_members, [&](const auto& test) { return test->holds(member); });
}

bool FilterMatch::holds(const Relationship& relationship) const
{
    return std::ranges::all_of(
        m_relationships, [&](const auto& test) { return test->holds(relationship); });
}

bool FilterMatch::asksOf(AttributeOwner owner) const
{
    return owner == AttributeOwner::Member ? !m_members.empty() : !m_relationships.empty();
}

MeasureNeeds measuresNeeded(const Network& network, const Filter& filter)
{
    MeasureNeeds needs;
    forEachAsked(network, filter, [&](const Attribute& asked) { needs = needs | needsOf(asked); });
    return needs;
}

bool isOfMembersAsTheyAre(const Network& network, const Filter& filter)
{
    return filter.relationships.empty() && !measuresNeeded(network, filter).isAny();
}

bool isLocal(const Network& network, const Filter& filter)
{
    constexpr std::array kOfOtherRows{
        QLatin1StringView("last_contact"), QLatin1StringView("days_since_contact"),
        QLatin1StringView("overdue"), QLatin1StringView("belongs_to")};
    bool isLocal = true;
    forEachAsked(network, filter, [&](const Attribute& asked) {
        isLocal = isLocal && std::ranges::find(kOfOtherRows, asked.key) == kOfOtherRows.end();
    });
    return isLocal;
}

} // namespace cw::query
