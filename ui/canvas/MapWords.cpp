// SPDX-License-Identifier: GPL-3.0-or-later
// What the map says: its legend and its members, for people and screen readers.
#include "ui/canvas/MapModel.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/Theme.h"

#include <algorithm>

namespace cw {

namespace {

MemberKind kindOf(scene::MarkShape shape)
{
    switch (shape) {
    case scene::MarkShape::Circle:
        return MemberKind::Individual;
    case scene::MarkShape::RoundedSquare:
        return MemberKind::Organization;
    case scene::MarkShape::Hexagon:
        return MemberKind::Group;
    }
    return MemberKind::Individual;
}

} // namespace

QString MapModel::describe(MemberId id) const
{
    const Member* member = m_document.network().find(id);
    if (!member)
        return {};
    const std::vector<RelationshipId> all = m_document.network().relationshipsOf(id);
    const auto ties = static_cast<int>(std::ranges::count_if(
        all, [&](RelationshipId tie) { return m_draft.edgeOf(tie.value) != nullptr; }));
    return tr("%1, %2, %n relationship(s)", nullptr, ties)
        .arg(member->name, memberKindText(member->kind));
}

/// Each search ends at the first that is found: the legend is asked for after every edit.
QList<MemberKind> MapModel::presentKinds() const
{
    QList<MemberKind> kinds;
    for (const MemberKind kind :
         {MemberKind::Individual, MemberKind::Organization, MemberKind::Group}) {
        const auto isOfKind = [&](const scene::SceneNode& node) {
            return kindOf(node.shape) == kind;
        };
        if (std::ranges::any_of(m_scene.nodes(), isOfKind))
            kinds.append(kind);
    }
    return kinds;
}

/// The least and the largest number, beside marks of their sizes.
LegendSection MapModel::sizeLegend() const
{
    constexpr float kSmallest = 3;
    constexpr float kLargest = 8;
    constexpr int kDecimals = 2;
    LegendSection sizes;
    const QList<ColorField> fields = sizeFields(m_document.network());
    const auto field = std::ranges::find(fields, m_appearance.sizeField, &ColorField::key);
    if (field != fields.end())
        sizes.title = tr("Size: %1").arg(field->label);
    const auto entry = [](float radius, double number) {
        return LegendEntry{.radius = radius, .label = formats::number(number, kDecimals)};
    };
    const auto [least, most] = *m_look.sizeRange();
    if (least < most)
        sizes.entries.append(entry(kSmallest, least));
    sizes.entries.append(entry(kLargest, most));
    return sizes;
}

QList<LegendSection> MapModel::legend() const
{
    QList<LegendSection> sections;
    const bool byKind = m_appearance.colorBy == QLatin1String("kind");
    LegendSection colors;
    if (!m_appearance.colorBy.isEmpty() && !byKind) {
        for (const QString& value : m_look.colors().distinct())
            colors.entries.append({.color = m_look.colors().colorOf(value), .label = value});
        if (m_look.colors().sharesGrey())
            colors.entries.append(
                {.color = theme::category(theme::kCategoryCount - 1).rgb(),
                 .label = tr("All others")});
        if (m_look.groups().count(0) > 0)
            colors.entries.append({.label = tr("Not known")});
    }
    if (!colors.entries.isEmpty())
        sections.append(colors);

    LegendSection shapes;
    const QList<MemberKind> kinds = presentKinds();
    if (kinds.size() > 1 || byKind) {
        for (const MemberKind kind : kinds) {
            const QString word = memberKindText(kind);
            shapes.entries.append(
                {.shape = shapeOf(kind),
                 .color = byKind ? m_look.colors().colorOf(word) : scene::kThemeColor,
                 .label = word});
        }
        sections.append(shapes);
    }

    if (m_look.sizeRange())
        sections.append(sizeLegend());

    LegendSection lines;
    lines.title = tr("Depth, %1").arg(ruleText(m_document.network().profile().rule));
    for (int depth = kDeepest; depth >= 1; --depth) {
        const bool isPresent = std::ranges::any_of(
            m_scene.edges(), [width = lineWidth(depth)](const scene::SceneEdge& line) {
                return line.width == width;
            });
        if (isPresent)
            lines.entries.append(
                {.sample = LegendEntry::Sample::Line,
                 .width = lineWidth(depth),
                 .label = depthText(depth)});
    }
    // Where no depth is known a line is just a line.
    if (!lines.entries.isEmpty())
        sections.append(lines);
    return sections;
}

} // namespace cw
