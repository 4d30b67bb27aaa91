// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/RuleLegend.h"

#include "core/network/Vocabulary.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/canvas/appearance/RuleColors.h"
#include "ui/support/DomainText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleLegend)
};

using Sample = LegendEntry::Sample;

/// What occurs among the marks and lines of a scene.
struct Occurring
{
    std::array<bool, 3> shapes{};
    bool hasPlainMember = false;
    bool hasPlainLine = false;
    float leastTies = 0; ///< importance, where that is the number of relationships
    float mostTies = 0;
    std::array<bool, kDeepest + 1> depths{};
    bool hasArrow = false;
    bool hasTaper = false;
    bool hasFade = false;
    bool hasLapsed = false;
};

Occurring occurringIn(const scene::SceneModel& scene)
{
    Occurring found;
    for (const scene::SceneNode& node : scene.nodes()) {
        found.shapes[static_cast<std::size_t>(node.shape)] = true;
        found.hasPlainMember = found.hasPlainMember || node.fill == scene::kThemeColor;
        found.mostTies = std::max(found.mostTies, node.importance);
    }
    found.leastTies = found.mostTies;
    for (const scene::SceneNode& node : scene.nodes())
        found.leastTies = std::min(found.leastTies, node.importance);
    std::array<float, kDeepest + 1> widths{};
    for (int depth = 0; depth <= kDeepest; ++depth)
        widths[static_cast<std::size_t>(depth)] = lineWidth(depth);
    for (const scene::SceneEdge& line : scene.edges()) {
        for (std::size_t depth = 1; depth < widths.size(); ++depth)
            found.depths[depth] = found.depths[depth] || line.width == widths[depth];
        found.hasPlainLine = found.hasPlainLine || line.color == scene::kThemeColor;
        found.hasArrow = found.hasArrow || line.arrowAtA || line.arrowAtB;
        found.hasTaper = found.hasTaper || line.taper != scene::LineTaper::None;
        found.hasFade = found.hasFade || line.fade > 0;
        found.hasLapsed =
            found.hasLapsed || (line.fade > 0 && line.dash == scene::LineDash::Dashed);
    }
    return found;
}

LegendEntry entryOf(RuleOwner owner)
{
    LegendEntry entry;
    entry.sample = owner == RuleOwner::Members ? Sample::Mark : Sample::Line;
    entry.width = owner == RuleOwner::Members ? 1 : 2;
    return entry;
}

LegendEntry rampOf(const PaintedRule& rule)
{
    LegendEntry ramp;
    ramp.sample = Sample::Ramp;
    ramp.scale = rule.rule.scale;
    ramp.isReversed = rule.rule.isReversed;
    ramp.isOfLines = rule.rule.owner == RuleOwner::Relationships;
    ramp.label = rule.reader.words(rule.scale.least());
    ramp.endLabel = rule.reader.words(rule.scale.largest());
    return ramp;
}

QList<LegendEntry> categoriesOf(const PaintedRule& rule)
{
    QList<LegendEntry> entries;
    const RuleOwner owner = rule.rule.owner;
    const bool isByKind =
        owner == RuleOwner::Members && rule.rule.attribute == QLatin1String("kind");
    for (const QString& value : rule.values.distinct()) {
        LegendEntry entry = entryOf(owner);
        entry.color = rule.values.colorOf(value);
        entry.label = rule.reader.words(value);
        entry.value = LegendValue{owner, rule.rule.attribute, value};
        if (isByKind) {
            if (const auto kind = enumOf<MemberKind>(value.toStdString()))
                entry.shape = shapeOf(*kind);
        }
        entries << entry;
    }
    if (rule.values.sharesGrey()) {
        // The last of the distinct ones shares its colour with all that follow.
        LegendEntry others = entryOf(owner);
        others.color = categoryColor(ValueColors::kDistinct - 1);
        others.label = Words::tr("All others");
        entries.last() = others;
    }
    return entries;
}

/// One section a rule, and at the end what no rule of them colours.
QList<LegendSection>
colorSections(const std::vector<PaintedRule>& rules, RuleOwner owner, bool hasPlain)
{
    QList<LegendSection> sections;
    for (const PaintedRule& rule : rules) {
        if (rule.isFixed()) {
            // Alone it needs no explanation; nothing that follows counts.
            if (!sections.isEmpty()) {
                LegendEntry others = entryOf(owner);
                others.color = paletteColor(*rule.rule.fixed);
                others.label = Words::tr("All others");
                sections.last().entries << others;
            }
            return sections;
        }
        if (rule.isByNumber() && rule.scale.isEmpty())
            continue;
        LegendSection section{
            RuleChannel::Color, owner, Words::tr("Colour: %1").arg(rule.reader.label()), {}};
        section.entries = rule.isByNumber() ? QList{rampOf(rule)} : categoriesOf(rule);
        if (!section.entries.isEmpty())
            sections << section;
    }
    if (!sections.isEmpty() && hasPlain) {
        LegendEntry unknown = entryOf(owner);
        unknown.label =
            rules.back().reader.isFlag() ? Words::tr("All others") : Words::tr("Not known");
        // A flag that is down is not unknown.
        if (rules.size() == 1 && !rules.front().reader.isFlag())
            unknown.value = LegendValue{owner, rules.front().rule.attribute, {}};
        sections.last().entries << unknown;
    }
    return sections;
}

bool isByKind(const PaintedRule& rule)
{
    return rule.rule.attribute == QLatin1String("kind");
}

LegendSection shapeSection(const MemberLook& look, const Occurring& found)
{
    LegendSection section{RuleChannel::Shape, RuleOwner::Members, {}, {}};
    if (look.shapes().empty() || (!look.colors().empty() && isByKind(look.colors().front())))
        return section;
    const PaintedRule& rule = look.shapes().front();
    if (isByKind(rule)) {
        for (const MemberKind kind :
             {MemberKind::Individual, MemberKind::Organization, MemberKind::Group}) {
            if (!found.shapes[static_cast<std::size_t>(shapeOf(kind))])
                continue;
            LegendEntry entry;
            entry.shape = shapeOf(kind);
            entry.label = memberKindText(kind);
            const std::string_view key = keyOf(kind);
            entry.value = LegendValue{
                RuleOwner::Members, rule.rule.attribute,
                QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()))};
            section.entries << entry;
        }
        if (section.entries.size() < 2)
            section.entries.clear();
        return section;
    }
    section.title = Words::tr("Shape: %1").arg(rule.reader.label());
    const QStringList values = rule.values.distinct();
    for (int i = 0; i < std::min<int>(2, static_cast<int>(values.size())); ++i) {
        LegendEntry entry;
        entry.shape = shapeOfValue(i);
        entry.label = rule.reader.words(values[i]);
        entry.value = LegendValue{RuleOwner::Members, rule.rule.attribute, values[i]};
        section.entries << entry;
    }
    if (found.shapes[static_cast<std::size_t>(scene::MarkShape::Circle)])
        section.entries << LegendEntry{.label = Words::tr("All others")};
    return section;
}

/// A flag that is down has no word of its own.
QString sampleWords(const PaintedRule& rule, double number)
{
    if (rule.reader.isFlag())
        return number > 0 ? rule.reader.label() : Words::tr("All others");
    return rule.reader.words(number);
}

/// Up to three numbers from the least to the largest, whole ones where both are.
QList<double> samplesBetween(double least, double largest)
{
    if (largest <= least)
        return {largest};
    double middle = least + (largest - least) / 3;
    if (least == std::floor(least) && largest == std::floor(largest))
        middle = std::round(middle);
    return middle > least && middle < largest ? QList{least, middle, largest}
                                              : QList{least, largest};
}

/// Whether colours say already what a flag would say once more by size or width.
bool isSaidByColor(const PaintedRule& rule, const std::vector<PaintedRule>& colors)
{
    return rule.reader.isFlag() && !colors.empty() && !colors.front().isFixed() &&
           colors.front().rule.attribute == rule.rule.attribute;
}

LegendSection sizeSection(const MemberLook& look, const Occurring& found)
{
    LegendSection section{RuleChannel::Size, RuleOwner::Members, {}, {}};
    if (look.sizes().empty())
        return section;
    const PaintedRule& rule = look.sizes().front();
    if (isSaidByColor(rule, look.colors()))
        return section;
    section.title = Words::tr("Size: %1").arg(rule.reader.label());
    LegendEntry row;
    row.sample = Sample::Sizes;
    if (MemberLook::isByTies(rule.rule) || MemberLook::isByDepths(rule.rule)) {
        // Depths are summed by halves.
        const float unit = MemberLook::isByTies(rule.rule) ? 1 : 2;
        const double least = static_cast<double>(found.leastTies * unit);
        const double most = static_cast<double>(found.mostTies * unit);
        // From some number on all marks are the largest: the last sample says from which.
        const double enough = std::ceil(static_cast<double>(amountOfLargest() * unit));
        if (most > 0) {
            for (const double number : samplesBetween(least, std::min(most, enough)))
                row.sizes.append(
                    {radiusOfAmount(static_cast<float>(number) / unit), rule.reader.words(number)});
            if (most > enough)
                row.sizes.last().label = Words::tr("%1 or more").arg(row.sizes.last().label);
        }
    } else if (!rule.scale.isEmpty()) {
        for (const double number : samplesBetween(rule.scale.least(), rule.scale.largest()))
            row.sizes.append(
                {radiusOfShare(rule.scale.shareFromZero(number)), sampleWords(rule, number)});
    }
    if (row.sizes.size() > 1)
        section.entries << row;
    return section;
}

LegendSection widthSection(const RelationshipLook& look, const Occurring& found, Rule depthRule)
{
    LegendSection section{RuleChannel::Width, RuleOwner::Relationships, {}, {}};
    if (look.widths().empty())
        return section;
    const PaintedRule& rule = look.widths().front();
    if (isSaidByColor(rule, look.colors()))
        return section;
    if (rule.rule.attribute == QLatin1String("depth")) {
        section.title = Words::tr("Depth, %1").arg(ruleText(depthRule));
        for (int depth = kDeepest; depth >= 1; --depth) {
            if (!found.depths[static_cast<std::size_t>(depth)])
                continue;
            LegendEntry entry{.sample = Sample::Line, .width = lineWidth(depth)};
            entry.label = depthText(depth);
            entry.value =
                LegendValue{RuleOwner::Relationships, rule.rule.attribute, QString::number(depth)};
            section.entries << entry;
        }
        return section;
    }
    section.title = Words::tr("Width: %1").arg(rule.reader.label());
    if (rule.scale.isEmpty())
        return section;
    for (const double number : samplesBetween(rule.scale.least(), rule.scale.largest()))
        section.entries << LegendEntry{
            .sample = Sample::Line,
            .width = widthOfShare(rule.scale.share(number)),
            .label = sampleWords(rule, number)};
    return section;
}

LegendSection dashSection(const RelationshipLook& look)
{
    LegendSection section{RuleChannel::Dash, RuleOwner::Relationships, {}, {}};
    if (look.dashes().empty())
        return section;
    const PaintedRule& rule = look.dashes().front();
    section.title = Words::tr("Dashes: %1").arg(rule.reader.label());
    const QStringList values = rule.values.distinct();
    for (int i = 0; i < std::min<int>(2, static_cast<int>(values.size())); ++i) {
        LegendEntry entry{.sample = Sample::Line, .width = 2, .dash = dashOfValue(i)};
        entry.label = rule.reader.words(values[i]);
        entry.value = LegendValue{RuleOwner::Relationships, rule.rule.attribute, values[i]};
        section.entries << entry;
    }
    if (values.size() > 2)
        section.entries << LegendEntry{
            .sample = Sample::Line, .width = 2, .label = Words::tr("All others")};
    return section;
}

/// A line each; values only where marks do not show the same colours.
LegendSection hullSection(const HullLook& look)
{
    LegendSection section{RuleChannel::Hull, RuleOwner::Members, {}, {}};
    if (!look.groups() || look.groups()->empty())
        return section;
    section.title = Words::tr("Hulls");
    for (const PaintedRule& rule : look.rules()) {
        if (!look.hasOwnColors(rule)) {
            section.entries << LegendEntry{.sample = Sample::Hull, .label = rule.reader.label()};
            continue;
        }
        section.title = Words::tr("Hulls: %1").arg(rule.reader.label());
        section.entries << categoriesOf(rule);
        for (LegendEntry& entry : section.entries)
            entry.sample = Sample::Hull;
    }
    return section;
}

/// What lines show whatever the rules are.
LegendSection factSection(const Occurring& found, bool hasDashRule)
{
    LegendSection section{{}, RuleOwner::Relationships, {}, {}};
    const auto add = [&](LegendEntry entry, const QString& label) {
        entry.sample = Sample::Line;
        entry.label = label;
        section.entries << entry;
    };
    if (found.hasArrow)
        add({.width = 1.25F, .hasArrow = true}, Words::tr("Flows one way"));
    if (found.hasTaper)
        add({.width = 4, .isTapered = true}, Words::tr("One side sees less"));
    if (found.hasFade)
        add({.width = 2, .fade = 2}, Words::tr("Contact overdue"));
    if (found.hasLapsed && !hasDashRule)
        add({.width = 2, .dash = scene::LineDash::Dashed, .fade = 3},
            Words::tr("Long without contact"));
    return section;
}

} // namespace

QList<LegendSection>
ruleLegend(const scene::SceneModel& scene, const MapLooks& looks, Rule depthRule)
{
    const auto& [members, lines, hulls] = looks;
    const Occurring found = occurringIn(scene);
    QList<LegendSection> sections =
        colorSections(members.colors(), RuleOwner::Members, found.hasPlainMember);
    sections << shapeSection(members, found) << hullSection(hulls) << sizeSection(members, found);
    sections << colorSections(lines.colors(), RuleOwner::Relationships, found.hasPlainLine);
    sections << widthSection(lines, found, depthRule) << dashSection(lines)
             << factSection(found, !lines.dashes().empty());
    sections.removeIf([](const LegendSection& section) { return section.entries.isEmpty(); });
    return sections;
}

} // namespace cw
