// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/SourceLevels.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace cw::analytics {

/// One number for each source of a batch.
template <class Real>
struct alignas(64) PathRow
{
    Real of[SourceLevels::kBatch];
};

/// A neighbour, and the sources for which it lies on the way.
struct PathHit
{
    NodeIndex node;
    std::uint64_t sources;
};

/// What a level is worked out from.
template <class Real>
struct PathLevel
{
    const CompactGraph* graph = nullptr;
    PathRow<Real>* rows = nullptr; ///< of each node
    /// Of each node: the sources of the level that was worked out before; 0 beyond it.
    const std::uint64_t* before = nullptr;
    PathHit* hits = nullptr; ///< room for the largest degree and one more
    std::span<const LevelEntry> entries;
    std::size_t vectorBytes = 16; ///< 16, 32 or 64, at most widestVectors()
};

/// Bytes of the widest vectors of this machine that there is code for.
std::size_t widestVectors();

/// More paths than this are not counted in such numbers: far from their limit, so that 1 over them
/// is exact too.
template <class Real>
constexpr Real kMostPaths = Real(1) / (std::numeric_limits<Real>::min() * Real(1 << 20));

/// Writes to the row of each entry how many shortest paths lead to it from each of its sources: the
/// sum of those of its neighbours one level nearer. @return whether none is above kMostPaths.
template <class Real>
bool countPaths(const PathLevel<Real>& level);

/// Turns each path count p in the rows of the entries into (1 + d) / p, where d is how much all
/// targets together depend on the node; from such values of its neighbours one level farther. Adds
/// the d of all sources to sums[node] and their squares to squares[node].
template <class Real>
void addDependencies(const PathLevel<Real>& level, double* sums, double* squares);

extern template bool countPaths(const PathLevel<float>&);
extern template bool countPaths(const PathLevel<double>&);
extern template void addDependencies(const PathLevel<float>&, double*, double*);
extern template void addDependencies(const PathLevel<double>&, double*, double*);

} // namespace cw::analytics
