// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/HullLook.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cw {

namespace {

bool isCategorical(const PaintedRule& rule)
{
    return !rule.isByNumber();
}

/// One value that everybody has says nothing by its colour.
bool tellsApart(const PaintedRule& rule)
{
    return isCategorical(rule) && rule.values.distinct().size() > 1;
}

} // namespace

void HullLook::begin(const AppearanceRules& rules, const query::AttributeContext& context)
{
    m_rules = paintedRules(
        m_network, rules, RuleOwner::Members, RuleChannel::Hull, context,
        std::exchange(m_rules, {}));
    m_colored = nullptr;
}

void HullLook::gather(std::span<const scene::SceneNode> nodes, const MemberLook& members)
{
    m_colored = nullptr;
    if (!m_rules.empty() && std::ranges::none_of(members.colors(), tellsApart))
        m_colored = &m_rules.front();
    HullGroups all;
    for (PaintedRule& rule : m_rules) {
        for (HullGroup& group : groupsOf(rule, nodes, members))
            all.push_back(std::move(group));
    }
    std::stable_sort(all.begin(), all.end(), [](const HullGroup& a, const HullGroup& b) {
        return a.members.size() > b.members.size();
    });
    all.resize(std::min(all.size(), kMostGroups));
    if (m_rules.empty())
        m_groups.reset();
    else if (!m_groups || *m_groups != all)
        m_groups = std::make_shared<const HullGroups>(std::move(all));
}

HullGroups HullLook::groupsOf(
    PaintedRule& rule, std::span<const scene::SceneNode> nodes, const MemberLook& members)
{
    QHash<QString, std::size_t> numbers;
    QStringList values;
    HullGroups groups;
    for (const scene::SceneNode& node : nodes) {
        const Member* member = m_network.find(MemberId{node.id});
        const QStringList texts = member ? rule.reader.texts(*member) : QStringList();
        for (const QString& text : texts) {
            const auto known = numbers.constFind(text);
            const std::size_t number = known == numbers.constEnd() ? groups.size() : *known;
            if (number == groups.size()) {
                numbers.insert(text, number);
                values << text;
                groups.emplace_back();
            }
            std::vector<scene::NodeId>& inside = groups[number].members;
            if (inside.empty() || inside.back() != node.id)
                inside.push_back(node.id);
        }
    }
    // A hull says who belongs together: around a member alone it would say nothing, and many such
    // rings hide those that do.
    QStringList kept;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].members.size() > 1)
            kept << values[static_cast<qsizetype>(i)];
    }
    values = std::move(kept);
    std::erase_if(groups, [](const HullGroup& group) { return group.members.size() < 2; });
    QList<QPair<QString, int>> counted;
    for (std::size_t i = 0; i < groups.size(); ++i)
        counted.append(
            {values[static_cast<qsizetype>(i)], static_cast<int>(groups[i].members.size())});
    rule.values.learn(counted, true);
    const auto same = std::ranges::find_if(members.colors(), [&](const PaintedRule& color) {
        return isCategorical(color) && color.rule.attribute == rule.rule.attribute;
    });
    const ValueColors* colors = same != members.colors().end() ? &same->values
                                : hasOwnColors(rule)           ? &rule.values
                                                               : nullptr;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QString& value = values[static_cast<qsizetype>(i)];
        groups[i].name = rule.reader.words(value).toStdString();
        if (colors)
            groups[i].color = colors->colorOf(value);
    }
    return groups;
}

bool HullLook::isTouchedBy(const Change& change) const
{
    if (m_rules.empty())
        return false;
    const bool readsPins = std::ranges::any_of(m_rules, [](const PaintedRule& rule) {
        return rule.rule.attribute == QLatin1String("pinned");
    });
    return !change.of<Member>().isEmpty() || (readsPins && !change.of<Placement>().isEmpty());
}

bool HullLook::looksBeyondRows() const
{
    return std::ranges::any_of(
        m_rules, [](const PaintedRule& rule) { return rule.reader.looksBeyondRow(); });
}

} // namespace cw
