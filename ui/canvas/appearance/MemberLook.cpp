// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/MemberLook.h"

#include "ui/canvas/ChangeRows.h"
#include "ui/canvas/appearance/RuleColors.h"
#include "ui/support/ShownText.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr float kNone = 3.6F; ///< what a member without relationships would have
constexpr float kPerRoot = 2.0F;
constexpr float kSmallest = 5; ///< radius, pixels at reading distance
constexpr float kLargest = 16;
constexpr float kSame = 8;
constexpr float kMostImportant = 40;
constexpr float kMostAmongAlike = 20; ///< of the importance, where a flag gives the size

const QString kKind = QStringLiteral("kind");

/// Stands before the values of the second and later colour rules: U+FDD0 and on are characters
/// that no text has.
QChar markOfRule(std::size_t rule)
{
    return QChar(static_cast<char16_t>(0xFDD0 + rule));
}

std::size_t ruleOfMark(const QString& value)
{
    const std::size_t mark = value.isEmpty() ? 0 : value.front().unicode();
    return mark > 0xFDD0 && mark < 0xFDD0 + kMostRulesOfChannel ? mark - 0xFDD0 : 0;
}

} // namespace

scene::MarkShape shapeOf(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Individual:
        return scene::MarkShape::Circle;
    case MemberKind::Organization:
        return scene::MarkShape::RoundedSquare;
    case MemberKind::Group:
        return scene::MarkShape::Hexagon;
    }
    return scene::MarkShape::Circle;
}

scene::MarkShape shapeOfValue(int index)
{
    return index == 0   ? scene::MarkShape::RoundedSquare
           : index == 1 ? scene::MarkShape::Hexagon
                        : scene::MarkShape::Circle;
}

bool MemberLook::isByTies(const AppearanceRule& rule)
{
    return rule.attribute == QLatin1String("degree");
}

bool MemberLook::isByDepths(const AppearanceRule& rule)
{
    return rule.attribute == QLatin1String("weighted_degree");
}

float radiusOfAmount(float amount)
{
    return std::clamp(kNone + kPerRoot * std::sqrt(amount), kSmallest, kLargest);
}

float amountOfLargest()
{
    const float root = (kLargest - kNone) / kPerRoot;
    return root * root;
}

float radiusOfShare(double share)
{
    return kSmallest + (kLargest - kSmallest) * static_cast<float>(std::sqrt(share));
}

void MemberLook::begin(const AppearanceRules& rules, const query::AttributeContext& context)
{
    const auto take = [&](RuleChannel channel, const std::vector<PaintedRule>& before) {
        return paintedRules(m_network, rules, RuleOwner::Members, channel, context, before);
    };
    m_colors = take(RuleChannel::Color, m_colors);
    m_sizes = take(RuleChannel::Size, {});
    m_shapes = take(RuleChannel::Shape, m_shapes);
    m_labels = take(RuleChannel::Label, {});
    m_groups.clear();
    m_fills.clear();
}

void MemberLook::readWith(const query::AttributeContext& context)
{
    for (std::vector<PaintedRule>* rules : {&m_colors, &m_sizes, &m_shapes, &m_labels})
        cw::readWith(*rules, m_network, context);
}

void MemberLook::dress(scene::SceneUpdate::Node& row, const Member& member, bool isNew)
{
    const QString value = groupValue(member);
    row.node.group = isNew ? m_groups.add(value) : m_groups.change(row.node.group, value);
    row.node.shape = shapeFor(member);
    row.node.fill = fillOf(row.node.group, member);
    QString label = member.shortName.isEmpty() ? member.name : member.shortName;
    for (const PaintedRule& rule : m_labels) {
        if (const QString text = rule.reader.text(member); !text.isEmpty()) {
            label = text;
            break;
        }
    }
    row.label = shownText(label).toStdString();
}

/// The value that gives the member its colour; empty where a number does, or nothing.
QString MemberLook::groupValue(const Member& member) const
{
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        const PaintedRule& rule = m_colors[i];
        if (rule.isFixed())
            return {};
        if (rule.isByNumber()) {
            if (rule.reader.number(member))
                return {};
            continue;
        }
        const QString text = rule.reader.text(member);
        if (!text.isEmpty())
            return i == 0 ? text : markOfRule(i) + text;
    }
    return {};
}

scene::Rgb MemberLook::fillOf(std::uint32_t group, const Member& member) const
{
    // A value that is new has its colour once all are learnt.
    if (group != 0)
        return group < m_fills.size() ? m_fills[group] : scene::kThemeColor;
    for (const PaintedRule& rule : m_colors) {
        if (rule.isFixed())
            return paletteColor(*rule.rule.fixed);
        const auto number = rule.isByNumber() ? rule.reader.number(member) : std::nullopt;
        if (number && !rule.scale.isEmpty())
            return rampColor(rule.rule.scale, rule.scale.share(*number), rule.ground);
    }
    return scene::kThemeColor;
}

scene::MarkShape MemberLook::shapeFor(const Member& member) const
{
    for (const PaintedRule& rule : m_shapes) {
        if (rule.rule.attribute == kKind)
            return shapeOf(member.kind);
        if (const QString text = rule.reader.text(member); !text.isEmpty())
            return shapeOfValue(rule.values.indexOf(text));
    }
    return scene::MarkShape::Circle;
}

void MemberLook::dressAll()
{
    measure();
    learnShapes();
    resizeAll();
    colorAll();
}

void MemberLook::measure()
{
    for (std::vector<PaintedRule>* rules : {&m_colors, &m_sizes}) {
        for (PaintedRule& rule : *rules) {
            rule.scale.clear();
            if (rules == &m_colors && !rule.isByNumber())
                continue;
            if (rules == &m_sizes && (isByTies(rule.rule) || isByDepths(rule.rule)))
                continue;
            for (const scene::SceneNode& node : m_draft.nodes()) {
                const Member* member = m_network.find(MemberId{node.id});
                if (const auto number = member ? rule.reader.number(*member) : std::nullopt)
                    rule.scale.include(*number);
            }
        }
    }
}

/// The values of rules for shapes, and the shapes that follow from their order.
void MemberLook::learnShapes()
{
    bool differs = false;
    for (PaintedRule& rule : m_shapes) {
        if (rule.rule.attribute == kKind)
            continue;
        QHash<QString, int> counts;
        for (const scene::SceneNode& node : m_draft.nodes()) {
            const Member* member = m_network.find(MemberId{node.id});
            if (const QString text = member ? rule.reader.text(*member) : QString();
                !text.isEmpty())
                ++counts[text];
        }
        QList<QPair<QString, int>> counted;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each)
            counted.append({each.key(), each.value()});
        rule.values.learn(counted, m_isNarrowed);
        differs = true;
    }
    for (std::uint32_t i = 0; differs && i < m_draft.nodes().size(); ++i) {
        scene::SceneNode node = m_draft.nodes()[i];
        if (const Member* member = m_network.find(MemberId{node.id}))
            node.shape = shapeFor(*member);
        m_draft.setNode(i, node);
    }
}

void MemberLook::colorAll()
{
    m_groups.takeNews();
    std::vector<QList<QPair<QString, int>>> counted(m_colors.size());
    for (const auto& [value, count] : m_groups.counted()) {
        const std::size_t rule = ruleOfMark(value);
        if (rule < counted.size())
            counted[rule].append({rule == 0 ? value : value.mid(1), count});
    }
    for (std::size_t i = 0; i < m_colors.size(); ++i)
        m_colors[i].values.learn(counted[i], m_isNarrowed);
    m_fills.assign(m_groups.size(), scene::kThemeColor);
    for (std::uint32_t group = 1; group < m_groups.size(); ++group) {
        const QString& value = m_groups.value(group);
        const std::size_t rule = ruleOfMark(value);
        if (rule < m_colors.size())
            m_fills[group] = m_colors[rule].values.colorOf(rule == 0 ? value : value.mid(1));
    }
    for (std::uint32_t i = 0; i < m_draft.nodes().size(); ++i) {
        scene::SceneNode node = m_draft.nodes()[i];
        if (node.group != 0)
            node.fill = m_fills[node.group];
        else if (const Member* member = m_network.find(MemberId{node.id}))
            node.fill = fillOf(0, *member);
        m_draft.setNode(i, node);
    }
}

QStringList MemberLook::groupNames() const
{
    QStringList names;
    for (const QString& value : m_groups.values()) {
        const std::size_t rule = ruleOfMark(value);
        const QString text = rule == 0 ? value : value.mid(1);
        names
            << (text.isEmpty() || rule >= m_colors.size() ? text
                                                          : m_colors[rule].reader.words(text));
    }
    return names;
}

bool MemberLook::settle(const Change& change)
{
    const bool isMoved = movesScale(change);
    if (isMoved)
        measure();
    if (m_groups.takeNews() || isMoved)
        colorAll();
    if (isMoved)
        resizeAll();
    if (bringsShapes(change))
        learnShapes();
    return isMoved;
}

/// Whether somebody has a value that has no shape yet.
bool MemberLook::bringsShapes(const Change& change) const
{
    bool brings = false;
    for (const PaintedRule& rule : m_shapes) {
        forEachRow<Member>(change, [&](const Member& row) {
            const QString text = rule.rule.attribute == kKind ? QString() : rule.reader.text(row);
            brings = brings || (!text.isEmpty() && !rule.values.knows(text));
        });
    }
    return brings;
}

/// Whether somebody's number is, or was, at an end of a scale or beyond it.
bool MemberLook::movesScale(const Change& change) const
{
    bool moves = false;
    const auto look = [&](const PaintedRule& rule) {
        forEachRow<Member>(change, [&](const Member& row) {
            const auto number = rule.reader.number(row);
            moves = moves || (number && rule.scale.isMovedBy(*number));
        });
    };
    for (const PaintedRule& rule : m_colors) {
        if (rule.isByNumber())
            look(rule);
    }
    for (const PaintedRule& rule : m_sizes) {
        if (!isByTies(rule.rule) && !isByDepths(rule.rule))
            look(rule);
    }
    return moves;
}

bool MemberLook::looksBeyondRows() const
{
    const auto looks = [](const std::vector<PaintedRule>& rules) {
        return std::ranges::any_of(rules, [](const PaintedRule& rule) {
            return !isByTies(rule.rule) && !isByDepths(rule.rule) && rule.reader.looksBeyondRow();
        });
    };
    return looks(m_colors) || looks(m_sizes) || looks(m_shapes) || looks(m_labels);
}

MemberLook::Amounts MemberLook::amountsOf(MemberId member) const
{
    Amounts amounts;
    for (const RelationshipId id : m_network.relationshipsOf(member)) {
        if (const scene::SceneEdge* line = m_draft.edgeOf(id.value)) {
            amounts.ties += 1;
            amounts.depths += line->weight / 2;
        }
    }
    return amounts;
}

MemberLook::Size MemberLook::sizeOf(const Member* member, const Amounts& amounts) const
{
    const auto ofAmount = [](float amount) { return Size{radiusOfAmount(amount), amount}; };
    for (const PaintedRule& rule : m_sizes) {
        if (isByTies(rule.rule))
            return ofAmount(amounts.ties);
        if (isByDepths(rule.rule))
            return ofAmount(amounts.depths);
        const auto number = member ? rule.reader.number(*member) : std::nullopt;
        if (number && !rule.scale.isEmpty()) {
            const float radius = radiusOfShare(rule.scale.shareFromZero(*number));
            const float share = (radius - kSmallest) / (kLargest - kSmallest);
            // Whom a flag leaves alike are named by their relationships.
            const float among =
                rule.reader.isFlag() ? std::min(amounts.ties, kMostAmongAlike) : 0.0F;
            return {radius, kMostImportant * share + among};
        }
    }
    // Where a rule has no value for somebody, the smallest says that little is known.
    return m_sizes.empty() ? Size{kSame, amounts.ties} : Size{kSmallest, 0};
}

void MemberLook::setSize(std::uint32_t index, const Size& size)
{
    scene::SceneNode node = m_draft.nodes()[index];
    node.radius = size.radius;
    node.importance = size.importance;
    m_draft.setNode(index, node);
}

void MemberLook::resize(MemberId member)
{
    if (const auto node = m_draft.nodeOf(member.value))
        setSize(*node, sizeOf(m_network.find(member), amountsOf(member)));
}

void MemberLook::resizeAll()
{
    std::vector<Amounts> amounts(m_draft.nodes().size());
    for (const scene::SceneEdge& line : m_draft.edges()) {
        for (const std::uint32_t end : {line.a, line.b}) {
            amounts[end].ties += 1;
            amounts[end].depths += line.weight / 2;
        }
    }
    const bool isByRow = std::ranges::any_of(m_sizes, [](const PaintedRule& rule) {
        return !isByTies(rule.rule) && !isByDepths(rule.rule);
    });
    for (std::uint32_t i = 0; i < amounts.size(); ++i) {
        const Member* member = isByRow ? m_network.find(MemberId{m_draft.nodes()[i].id}) : nullptr;
        setSize(i, sizeOf(member, amounts[i]));
    }
}

} // namespace cw
