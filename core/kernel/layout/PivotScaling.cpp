// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PivotScaling.h"

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace cw::layout {

namespace {

constexpr std::size_t kMostPivots = 64;
constexpr std::size_t kBlock = 1024;

using Row = std::array<float, kMostPivots>;

/// The matrix of classical scaling, -1/2 of the squared distances with the means of rows and
/// columns taken out, one row at a time.
class CentredRows
{
public:
    CentredRows(const PivotDistances& distances, std::size_t nodes, WorkerTeam& team)
        : m_distances(distances), m_pivots(std::min(kMostPivots, distances.pivots().size()))
    {
        const std::size_t blocks = (nodes + kBlock - 1) / kBlock;
        std::vector<std::array<double, kMostPivots>> sums(blocks);
        team.forRanges(nodes, kBlock, [&](std::size_t begin, std::size_t end) {
            std::array<double, kMostPivots>& sum = sums[begin / kBlock];
            sum.fill(0.0);
            for (std::size_t node = begin; node < end; ++node) {
                for (std::size_t k = 0; k < m_pivots; ++k)
                    sum[k] += static_cast<double>(square(node, k));
            }
        });
        for (const auto& sum : sums) {
            for (std::size_t k = 0; k < m_pivots; ++k)
                m_columnMean[k] += static_cast<float>(sum[k] / static_cast<double>(nodes));
        }
        for (std::size_t k = 0; k < m_pivots; ++k)
            m_mean += m_columnMean[k] / static_cast<float>(m_pivots);
    }

    std::size_t pivots() const { return m_pivots; }

    Row operator()(std::size_t node) const
    {
        Row row{};
        float mean = 0.0F;
        for (std::size_t k = 0; k < m_pivots; ++k) {
            row[k] = square(node, k);
            mean += row[k];
        }
        mean /= static_cast<float>(m_pivots);
        for (std::size_t k = 0; k < m_pivots; ++k)
            row[k] = -0.5F * (row[k] - mean - m_columnMean[k] + m_mean);
        return row;
    }

private:
    float square(std::size_t node, std::size_t pivot) const
    {
        const float hops =
            static_cast<float>(m_distances.row(node)[pivot]) * m_distances.hopsPerUnit();
        return hops * hops;
    }

    const PivotDistances& m_distances;
    std::size_t m_pivots;
    std::array<float, kMostPivots> m_columnMean{};
    float m_mean = 0.0F;
};

using Matrix = std::vector<double>; // kMostPivots x kMostPivots
using Axis = std::array<double, kMostPivots>;

/// Rows' products with one another, summed over all nodes: block by block in fixed order.
Matrix productOfColumns(const CentredRows& rows, std::size_t nodes, WorkerTeam& team)
{
    const std::size_t blocks = (nodes + kBlock - 1) / kBlock;
    std::vector<std::vector<float>> parts(blocks);
    team.forRanges(nodes, kBlock, [&](std::size_t begin, std::size_t end) {
        std::vector<float>& part = parts[begin / kBlock];
        part.assign(kMostPivots * kMostPivots, 0.0F);
        for (std::size_t node = begin; node < end; ++node) {
            const Row row = rows(node);
            for (std::size_t a = 0; a < rows.pivots(); ++a) {
                for (std::size_t b = 0; b < kMostPivots; ++b)
                    part[a * kMostPivots + b] += row[a] * row[b];
            }
        }
    });
    Matrix sum(kMostPivots * kMostPivots, 0.0);
    for (const std::vector<float>& part : parts) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += static_cast<double>(part[i]);
    }
    return sum;
}

double dot(const Axis& a, const Axis& b)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < kMostPivots; ++k)
        sum += a[k] * b[k];
    return sum;
}

/// Makes the axis a unit vector at right angles to `other`; false when nothing is left of it.
bool straighten(Axis& axis, const Axis& other)
{
    const double along = dot(axis, other);
    for (std::size_t k = 0; k < kMostPivots; ++k)
        axis[k] -= along * other[k];
    const double length = std::sqrt(dot(axis, axis));
    if (!(length > 1e-30))
        return false;
    for (double& part : axis)
        part /= length;
    return true;
}

Axis times(const Matrix& matrix, const Axis& axis)
{
    Axis result{};
    for (std::size_t a = 0; a < kMostPivots; ++a) {
        for (std::size_t b = 0; b < kMostPivots; ++b)
            result[a] += matrix[a * kMostPivots + b] * axis[b];
    }
    return result;
}

/// The two main axes of a symmetric matrix, by orthogonal iteration; zero where it has none.
std::array<Axis, 2> mainAxes(const Matrix& matrix, Random& random)
{
    constexpr int kRounds = 100;
    std::array<Axis, 2> axes{};
    for (Axis& axis : axes) {
        for (double& part : axis)
            part = random.unit() - 0.5;
    }
    const Axis none{};
    for (int round = 0; round < kRounds; ++round) {
        axes[0] = times(matrix, axes[0]);
        axes[1] = times(matrix, axes[1]);
        if (!straighten(axes[0], none))
            return {};
        if (!straighten(axes[1], axes[0])) {
            axes[1] = {};
            return axes;
        }
    }
    return axes;
}

/// Factor that makes distances in the picture fit hops best, over the pairs of first pivots.
float bestScale(const Points& points, const PivotDistances& distances, std::size_t pivots)
{
    double ratios = 0.0;
    double squares = 0.0;
    for (std::size_t a = 0; a < pivots; ++a) {
        const auto i = static_cast<std::size_t>(distances.pivots()[a]);
        for (std::size_t b = 0; b < pivots; ++b) {
            const auto j = static_cast<std::size_t>(distances.pivots()[b]);
            const double hops = static_cast<double>(distances.row(i)[b]) *
                                static_cast<double>(distances.hopsPerUnit());
            if (hops <= 0.0)
                continue;
            const double dx = static_cast<double>(points.x[i] - points.x[j]);
            const double dy = static_cast<double>(points.y[i] - points.y[j]);
            const double ratio = std::sqrt(dx * dx + dy * dy) / hops;
            ratios += ratio;
            squares += ratio * ratio;
        }
    }
    constexpr double kLeast = 1e-9; // all on one spot
    return squares > kLeast ? static_cast<float>(ratios / squares) : 1.0F;
}

} // namespace

Points pivotScaling(
    const PivotDistances& distances, std::size_t nodes, std::uint64_t seed, WorkerTeam& team)
{
    const CentredRows rows(distances, nodes, team);
    Random random(seed);
    const std::array<Axis, 2> axes = mainAxes(productOfColumns(rows, nodes, team), random);
    Points points(nodes);
    team.forRanges(nodes, kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t node = begin; node < end; ++node) {
            const Row row = rows(node);
            double x = 0.0;
            double y = 0.0;
            for (std::size_t k = 0; k < rows.pivots(); ++k) {
                x += static_cast<double>(row[k]) * axes[0][k];
                y += static_cast<double>(row[k]) * axes[1][k];
            }
            points.x[node] = static_cast<float>(x);
            points.y[node] = static_cast<float>(y);
        }
    });
    const float scale = bestScale(points, distances, rows.pivots());
    constexpr double kJitterHops = 0.2;
    for (std::size_t node = 0; node < nodes; ++node) {
        const double dx = (random.unit() - 0.5) * kJitterHops;
        const double dy = (random.unit() - 0.5) * kJitterHops;
        points.x[node] = points.x[node] * scale + static_cast<float>(dx);
        points.y[node] = points.y[node] * scale + static_cast<float>(dy);
    }
    return points;
}

} // namespace cw::layout
