// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/LabelLayout.h"

#include "core/kernel/scene/LabelOccupancy.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace cw::scene {

namespace {

constexpr std::array<LabelSide, 12> kSides{
    LabelSide::Below,
    LabelSide::Right,
    LabelSide::Above,
    LabelSide::Left,
    LabelSide::BelowLeaningRight,
    LabelSide::BelowLeaningLeft,
    LabelSide::BelowRight,
    LabelSide::AboveRight,
    LabelSide::BelowLeft,
    LabelSide::AboveLeft,
    LabelSide::AboveLeaningRight,
    LabelSide::AboveLeaningLeft};

/// Around the mark of what is selected there is a ring.
constexpr float kRingPx = 5;

/// 0 far away, 1 at reading distance.
double nearnessOf(double scale)
{
    return std::clamp((scale - 0.55) / 0.4, 0.0, 1.0);
}

struct Candidate
{
    const DisplayNode* mark = nullptr;
    const PlacedLabel* before = nullptr;
    double rank = 0;
};

/// The most important marks first; who has a name already stands more than twice as far ahead.
std::vector<Candidate> candidates(const DisplayList& list, const LabelOptions& options)
{
    std::vector<const PlacedLabel*> before;
    before.reserve(options.previous.size());
    for (const PlacedLabel& label : options.previous)
        before.push_back(&label);
    const auto byNode = [](const PlacedLabel* a, const PlacedLabel* b) {
        return a->node < b->node;
    };
    std::sort(before.begin(), before.end(), byNode);

    std::vector<Candidate> chosen;
    const std::size_t count = std::min(list.nodes.size(), options.mostCandidates);
    chosen.reserve(count);
    // list.nodes has the least important first.
    for (std::size_t i = 0; i < count; ++i) {
        const DisplayNode& mark = list.nodes[list.nodes.size() - 1 - i];
        const PlacedLabel key{.node = mark.node, .side = {}, .box = {}};
        const auto found = std::lower_bound(before.begin(), before.end(), &key, byNode);
        const bool had = found != before.end() && (*found)->node == mark.node;
        const auto rank = static_cast<double>(i);
        chosen.push_back({&mark, had ? *found : nullptr, had ? rank * 0.45 - 0.5 : rank});
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Candidate& a, const Candidate& b) {
        return a.rank < b.rank;
    });
    return chosen;
}

/// How much of the area has marks on it: the box of all marks, square pixels.
double groundOf(const DisplayList& list)
{
    if (list.nodes.empty())
        return 0;
    Box box = Box::of({list.nodes[0].x, list.nodes[0].y}, {list.nodes[0].x, list.nodes[0].y});
    for (const DisplayNode& mark : list.nodes) {
        box.left = std::min<double>(box.left, mark.x);
        box.right = std::max<double>(box.right, mark.x);
        box.top = std::min<double>(box.top, mark.y);
        box.bottom = std::max<double>(box.bottom, mark.y);
    }
    constexpr double kNameReachPx = 60;
    return box.grownBy(kNameReachPx).width() * box.grownBy(kNameReachPx).height();
}

/// Puts names one by one.
class Placer
{
public:
    Placer(const DisplayList& list, LabelOccupancy::Air air, const LabelOptions& options)
        : m_taken(list.area, air)
        , m_visible(options.visible)
        , m_covers(options.covers)
        , m_solid(solidMarkPx(list.markScale))
    {
        for (const DisplayNode& mark : list.nodes) {
            if (mark.radius >= kSpeckPx)
                m_taken.addMark(mark);
        }
        for (const Box& name : options.names)
            m_taken.addName(name, LabelOccupancy::kFixed);
        if (!options.mayCoverMarks)
            m_solid = kSpeckPx;
    }

    /// On its former side if it may, else on the first that is free.
    bool place(const Candidate& candidate, LabelSize size)
    {
        const DisplayNode& mark = *candidate.mark;
        if (candidate.before && isSeenWhole(mark, size, candidate.before->side) &&
            placeAt(mark, size, candidate.before->side, m_solid * kKeepOver))
            return true;
        return placeAround(mark, size, kSpeckPx) ||
               (m_solid > kSpeckPx && placeAround(mark, size, m_solid));
    }

    /// Wherever no other name is; the first that matters least to marks.
    bool placeWanted(const DisplayNode& mark, LabelSize size)
    {
        constexpr float kNoMark = std::numeric_limits<float>::max();
        return placeAround(mark, size, kSpeckPx) || placeAround(mark, size, m_solid) ||
               placeAround(mark, size, kNoMark);
    }
    /// This mark has to stay uncovered at any rate.
    void keepFree(const DisplayNode& mark) { m_keptFree.push_back(mark); }

    /// Where one other name is in the way and can stand on another side of its own mark.
    bool placeByMovingAnother(const DisplayNode& mark, LabelSize size)
    {
        for (const LabelSide side : kSides) {
            if (!isSeenWhole(mark, size, side))
                continue;
            const Box box = labelBox({mark.x, mark.y}, mark.radius, size, side);
            const LabelOccupancy::Answer answer = m_taken.ask(box, mark.node, m_solid);
            if (answer.blocked == LabelOccupancy::Blocked::No)
                return placeAt(mark, size, side, m_solid);
            if (answer.blocked == LabelOccupancy::Blocked::ByMore)
                continue;
            const auto mine = static_cast<std::uint32_t>(m_placed.size());
            m_taken.removeName(m_placed[answer.label].box, answer.label);
            m_taken.addName(box, mine);
            if (moveAside(answer.label)) {
                push(mark, size, side, box);
                return true;
            }
            m_taken.removeName(box, mine);
            m_taken.addName(m_placed[answer.label].box, answer.label);
        }
        return false;
    }

    std::vector<PlacedLabel> take() { return std::move(m_placed); }

private:
    /// Not cut off by an edge of the view, nor covered. Marks outside have no better side.
    bool isSeenWhole(const DisplayNode& mark, LabelSize size, LabelSide side) const
    {
        if (m_visible.width() <= 0 || !m_visible.contains({mark.x, mark.y}))
            return true;
        const Box box = labelBox({mark.x, mark.y}, mark.radius, size, side);
        const bool isCovered = std::any_of(m_covers.begin(), m_covers.end(), [&](const Box& cover) {
            return box.left < cover.right && box.right > cover.left && box.top < cover.bottom &&
                   box.bottom > cover.top;
        });
        return !isCovered && box.left >= m_visible.left && box.right <= m_visible.right &&
               box.top >= m_visible.top && box.bottom <= m_visible.bottom;
    }

    /// On the first side that is free of names and of marks from that size on.
    bool placeAround(const DisplayNode& mark, LabelSize size, float solidFrom)
    {
        return std::any_of(kSides.begin(), kSides.end(), [&](LabelSide side) {
            return isSeenWhole(mark, size, side) && placeAt(mark, size, side, solidFrom);
        });
    }

    bool placeAt(const DisplayNode& mark, LabelSize size, LabelSide side, float solidFrom)
    {
        const Box box = labelBox({mark.x, mark.y}, mark.radius, size, side);
        const bool coversKept = std::ranges::any_of(m_keptFree, [&](const DisplayNode& kept) {
            const Point middle{kept.x, kept.y};
            return kept.node != mark.node &&
                   Box::of(middle, middle).grownBy(kept.radius).overlaps(box);
        });
        if (coversKept ||
            m_taken.ask(box, mark.node, solidFrom).blocked != LabelOccupancy::Blocked::No)
            return false;
        m_taken.addName(box, static_cast<std::uint32_t>(m_placed.size()));
        push(mark, size, side, box);
        return true;
    }

    void push(const DisplayNode& mark, LabelSize size, LabelSide side, const Box& box)
    {
        m_placed.push_back({mark.node, side, box});
        m_marks.push_back({mark, size});
    }

    bool moveAside(std::uint32_t label)
    {
        const Standing& standing = m_marks[label];
        for (const LabelSide side : kSides) {
            const Box box = labelBox(
                {standing.mark.x, standing.mark.y}, standing.mark.radius, standing.size, side);
            if (!isSeenWhole(standing.mark, standing.size, side) ||
                m_taken.ask(box, standing.mark.node, m_solid).blocked !=
                    LabelOccupancy::Blocked::No)
                continue;
            m_placed[label].side = side;
            m_placed[label].box = box;
            m_taken.addName(box, label);
            return true;
        }
        return false;
    }

    struct Standing
    {
        DisplayNode mark;
        LabelSize size;
    };
    /// A name that stands may stay over marks that have grown by this much past solid.
    static constexpr float kKeepOver = 1.3F;

    LabelOccupancy m_taken;
    Box m_visible;
    std::span<const Box> m_covers;
    float m_solid;
    std::vector<PlacedLabel> m_placed;
    /// Parallel to m_placed.
    std::vector<Standing> m_marks;
    std::vector<DisplayNode> m_keptFree;
};

} // namespace

std::vector<PlacedLabel> placeWantedLabels(
    const DisplayList& list, std::span<const std::uint32_t> nodes, const LabelOptions& options)
{
    if (nodes.empty())
        return {};
    std::vector<const DisplayNode*> marks(nodes.size(), nullptr);
    for (const DisplayNode& mark : list.nodes) {
        const auto at = std::ranges::find(nodes, mark.node);
        if (at != nodes.end())
            marks[static_cast<std::size_t>(at - nodes.begin())] = &mark;
    }
    std::erase(marks, nullptr);
    Placer placer(list, {.x = 2, .y = 0}, options);
    const auto ringed = [](DisplayNode mark) {
        mark.radius += kRingPx;
        return mark;
    };
    for (const DisplayNode* mark : marks)
        placer.keepFree(ringed(*mark));
    for (const DisplayNode* mark : marks) {
        const LabelSize size = options.measure(mark->node);
        if (size.width > 0)
            placer.placeWanted(ringed(*mark), size);
    }
    return placer.take();
}

Box labelBox(Point mark, float radius, LabelSize size, LabelSide side)
{
    constexpr double kGapPx = 2;
    const double w = size.width;
    const double h = size.height;
    const double r = radius;
    // On the diagonals the corner of the name stands on the rim.
    const double d = 0.7 * r + kGapPx;
    const auto at = [&](double left, double top) {
        return Box{mark.x + left, mark.y + top, mark.x + left + w, mark.y + top + h};
    };
    switch (side) {
    case LabelSide::Below:
        return at(-w / 2, r + kGapPx);
    case LabelSide::Right:
        return at(r + 2 * kGapPx, -h / 2);
    case LabelSide::Above:
        return at(-w / 2, -r - kGapPx - h);
    case LabelSide::Left:
        return at(-r - 2 * kGapPx - w, -h / 2);
    case LabelSide::BelowLeaningRight:
        return at(-w / 4, r + kGapPx);
    case LabelSide::BelowLeaningLeft:
        return at(-3 * w / 4, r + kGapPx);
    case LabelSide::AboveLeaningRight:
        return at(-w / 4, -r - kGapPx - h);
    case LabelSide::AboveLeaningLeft:
        return at(-3 * w / 4, -r - kGapPx - h);
    case LabelSide::BelowRight:
        return at(d, d - kGapPx);
    case LabelSide::BelowLeft:
        return at(-d - w, d - kGapPx);
    case LabelSide::AboveRight:
        return at(d, -d - h + kGapPx);
    case LabelSide::AboveLeft:
        return at(-d - w, -d - h + kGapPx);
    }
    return {};
}

float solidMarkPx(double markScale)
{
    return static_cast<float>(3.2 + 3.3 * (1 - nearnessOf(markScale)));
}

std::vector<PlacedLabel>
placeLabels(const SceneModel& scene, const DisplayList& list, const LabelOptions& options)
{
    // Near: as many as fit. Far: a small share of the ground, with air around each name. Very far
    // only a few, for they lie over others.
    const double nearness = nearnessOf(list.markScale);
    const double farness = std::clamp((0.6 - list.markScale) / 0.4, 0.0, 1.0);
    double room = groundOf(list) * (0.14 + 0.6 * nearness * nearness * nearness - 0.06 * farness);
    const double isCloud = std::clamp((0.4 - list.markScale) / 0.2, 0.0, 1.0);
    room *= 1 - isCloud * static_cast<double>(options.clusterStrength);
    Placer placer(
        list, {.x = 2 + 7 * (1 - nearness) + 14 * farness, .y = 5 * (1 - nearness) + 10 * farness},
        options);
    std::vector<std::pair<const DisplayNode*, LabelSize>> homeless;
    for (const Candidate& candidate : candidates(list, options)) {
        if (scene.label(candidate.mark->node).empty() ||
            std::ranges::binary_search(options.named, candidate.mark->node))
            continue;
        const LabelSize size = options.measure(candidate.mark->node);
        if (size.width <= 0)
            continue;
        const double area = static_cast<double>(size.width) * size.height;
        if (area > room)
            break;
        if (placer.place(candidate, size))
            room -= area;
        else if (nearness > 0)
            homeless.emplace_back(candidate.mark, size);
    }
    // Each name moved makes room for others: again while it helps.
    for (std::size_t before = homeless.size() + 1; homeless.size() < before;) {
        before = homeless.size();
        std::erase_if(homeless, [&](const auto& one) {
            return placer.placeByMovingAnother(*one.first, one.second);
        });
    }
    return placer.take();
}

} // namespace cw::scene
