// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathKernel.h"

#include <bit>
#include <cstring>

// The 64 numbers of a row are worked on by the vector extension of GCC and Clang, in vectors as
// wide as the machine has them: 16 bytes on those every build runs on, 32 with AVX2, 64 with
// AVX-512. A lane's sums are formed in the same order in all of them.

#if defined(__x86_64__)
#define CW_WITH_WIDE 1
#endif

#define CW_INLINE __attribute__((always_inline)) inline

// The sums of a row stay in registers only when the loop over its vectors is no loop any more.
#if defined(__clang__)
#define CW_UNROLL _Pragma("unroll")
#else
#define CW_UNROLL _Pragma("GCC unroll 32")
#endif

namespace cw::analytics {

namespace {

// Written as typedef: GCC 12 takes a size that a template names only so.
template <class Real, std::size_t kBytes>
struct Wide;

template <std::size_t kBytes>
struct Wide<float, kBytes>
{
    using Whole = std::int32_t;
    typedef float Reals __attribute__((vector_size(kBytes)));
    typedef std::int32_t Wholes __attribute__((vector_size(kBytes)));
    static constexpr std::size_t kLanes = kBytes / sizeof(float);
};

template <std::size_t kBytes>
struct Wide<double, kBytes>
{
    using Whole = std::int64_t;
    typedef double Reals __attribute__((vector_size(kBytes)));
    typedef std::int64_t Wholes __attribute__((vector_size(kBytes)));
    static constexpr std::size_t kLanes = kBytes / sizeof(double);
};

/// The row of one node while it is summed up.
template <class Real, std::size_t kBytes>
class RowSum
{
public:
    using W = Wide<Real, kBytes>;
    using Reals = typename W::Reals;
    using Wholes = typename W::Wholes;
    static constexpr std::size_t kParts = SourceLevels::kBatch / W::kLanes;

    CW_INLINE void add(const PathRow<Real>& row, std::uint64_t mask)
    {
        CW_UNROLL
        for (std::size_t part = 0; part < kParts; ++part) {
            Wholes chosen;
            choose(chosen, mask, part);
            Reals values;
            load(values, row, part);
            keep(values, chosen);
            m_parts[part] += values;
        }
    }

    /// Writes the sums to the row, in the lanes of the mask. Lanes of `tooLarge` become negative
    /// where a sum is above kMostPaths.
    CW_INLINE void storeCounts(PathRow<Real>& row, std::uint64_t mask, Wholes& tooLarge) const
    {
        CW_UNROLL
        for (std::size_t part = 0; part < kParts; ++part) {
            Wholes chosen;
            choose(chosen, mask, part);
            // The bits of positive numbers are in the order of the numbers.
            Wholes bits;
            std::memcpy(&bits, &m_parts[part], kBytes);
            tooLarge |= std::bit_cast<typename W::Whole>(kMostPaths<Real>) - bits;
            store(row, part, chosen, m_parts[part]);
        }
    }

    /// The row holds path counts, the sums are of (1 + d) / count of the nodes behind.
    CW_INLINE void
    storeShares(PathRow<Real>& row, std::uint64_t mask, double& sum, double& square) const
    {
        Reals sums{};
        Reals squares{};
        CW_UNROLL
        for (std::size_t part = 0; part < kParts; ++part) {
            Wholes chosen;
            choose(chosen, mask, part);
            Reals counts;
            load(counts, row, part);
            Reals dependencies = counts * m_parts[part];
            keep(dependencies, chosen);
            sums += dependencies;
            squares += dependencies * dependencies;
            const Reals shares = Real(1) / counts + m_parts[part];
            store(row, part, chosen, shares);
        }
        for (std::size_t lane = 0; lane < W::kLanes; ++lane) {
            sum += static_cast<double>(sums[lane]);
            square += static_cast<double>(squares[lane]);
        }
    }

private:
    static CW_INLINE void load(Reals& values, const PathRow<Real>& row, std::size_t part)
    {
        std::memcpy(&values, row.of + part * W::kLanes, kBytes);
    }

    static CW_INLINE void
    store(PathRow<Real>& row, std::size_t part, const Wholes& chosen, const Reals& values)
    {
        Reals old;
        load(old, row, part);
        Wholes bits;
        Wholes oldBits;
        std::memcpy(&bits, &values, kBytes);
        std::memcpy(&oldBits, &old, kBytes);
        bits = (bits & chosen) | (oldBits & ~chosen);
        std::memcpy(row.of + part * W::kLanes, &bits, kBytes);
    }

    /// All bits of the lanes of this part whose bit is in the mask.
    static CW_INLINE void choose(Wholes& chosen, std::uint64_t mask, std::size_t part)
    {
        constexpr std::uint64_t kOfPart = (std::uint64_t{1} << W::kLanes) - 1;
        Wholes bits;
        for (std::size_t lane = 0; lane < W::kLanes; ++lane)
            bits[lane] = static_cast<typename W::Whole>(1) << lane;
        const auto own = static_cast<typename W::Whole>((mask >> part * W::kLanes) & kOfPart);
        chosen = ((Wholes{} + own) & bits) != 0;
    }

    static CW_INLINE void keep(Reals& values, const Wholes& chosen)
    {
        Wholes bits;
        std::memcpy(&bits, &values, kBytes);
        bits &= chosen;
        std::memcpy(&values, &bits, kBytes);
    }

    Reals m_parts[kParts] = {};
};

/// Sums up the rows of the neighbours of an entry that the level before reached from its sources.
///
/// They are told apart first: a branch on each would mostly be guessed wrong.
template <class Real, std::size_t kBytes>
CW_INLINE void
gather(RowSum<Real, kBytes>& sum, const PathLevel<Real>& level, const LevelEntry& entry)
{
    PathHit* end = level.hits;
    for (const NodeIndex other : level.graph->neighbours(entry.node)) {
        *end = {other, level.before[other] & entry.sources};
        end += end->sources != 0;
    }
    for (const PathHit* hit = level.hits; hit != end; ++hit)
        sum.add(level.rows[hit->node], hit->sources);
}

template <class Real, std::size_t kBytes>
CW_INLINE bool countPathsInline(const PathLevel<Real>& level)
{
    using W = Wide<Real, kBytes>;
    typename W::Wholes tooLarge{};
    for (const LevelEntry& entry : level.entries) {
        RowSum<Real, kBytes> sum;
        gather(sum, level, entry);
        sum.storeCounts(level.rows[entry.node], entry.sources, tooLarge);
    }
    bool fits = true;
    for (std::size_t lane = 0; lane < W::kLanes; ++lane)
        fits = fits && tooLarge[lane] >= 0;
    return fits;
}

template <class Real, std::size_t kBytes>
CW_INLINE void addDependenciesInline(const PathLevel<Real>& level, double* sums, double* squares)
{
    for (const LevelEntry& entry : level.entries) {
        RowSum<Real, kBytes> sum;
        gather(sum, level, entry);
        sum.storeShares(
            level.rows[entry.node], entry.sources, sums[entry.node], squares[entry.node]);
    }
}

#if CW_WITH_WIDE

#define CW_AVX2 __attribute__((target("avx2")))
#define CW_AVX512 __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw")))

template <class Real>
CW_AVX2 bool countPathsAvx2(const PathLevel<Real>& level)
{
    return countPathsInline<Real, 32>(level);
}

template <class Real>
CW_AVX2 void addDependenciesAvx2(const PathLevel<Real>& level, double* sums, double* squares)
{
    addDependenciesInline<Real, 32>(level, sums, squares);
}

template <class Real>
CW_AVX512 bool countPathsAvx512(const PathLevel<Real>& level)
{
    return countPathsInline<Real, 64>(level);
}

template <class Real>
CW_AVX512 void addDependenciesAvx512(const PathLevel<Real>& level, double* sums, double* squares)
{
    addDependenciesInline<Real, 64>(level, sums, squares);
}

#endif

} // namespace

std::size_t widestVectors()
{
#if CW_WITH_WIDE
    const bool has64 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                       __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw");
    if (has64)
        return 64;
    if (__builtin_cpu_supports("avx2"))
        return 32;
#endif
    return 16;
}

template <class Real>
bool countPaths(const PathLevel<Real>& level)
{
#if CW_WITH_WIDE
    if (level.vectorBytes == 64)
        return countPathsAvx512(level);
    if (level.vectorBytes == 32)
        return countPathsAvx2(level);
#endif
    return countPathsInline<Real, 16>(level);
}

template <class Real>
void addDependencies(const PathLevel<Real>& level, double* sums, double* squares)
{
#if CW_WITH_WIDE
    if (level.vectorBytes == 64)
        return addDependenciesAvx512(level, sums, squares);
    if (level.vectorBytes == 32)
        return addDependenciesAvx2(level, sums, squares);
#endif
    addDependenciesInline<Real, 16>(level, sums, squares);
}

template bool countPaths(const PathLevel<float>&);
template bool countPaths(const PathLevel<double>&);
template void addDependencies(const PathLevel<float>&, double*, double*);
template void addDependencies(const PathLevel<double>&, double*, double*);

} // namespace cw::analytics
