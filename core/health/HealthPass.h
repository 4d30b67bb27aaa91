// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>

namespace cw::health {

/// What is measured in one go; several measures may come from it.
enum class HealthPass {
    Degrees,
    Components,
    Reciprocity,
    Clustering,
    EffectiveSize,
    Constraint,
    Cores,
    CutPoints,
    Distances,   ///< between all pairs
    Betweenness, ///< brings the distances with it
    Fields,      ///< ties within and between the values of members' fields
    Robustness,
    Clusters,
    CorePeriphery, ///< of the largest component
    Chance,        ///< random networks of the size of the largest component
    Phase,         ///< brings whatever it rests on with it
    Lattice,       ///< lattices of the degrees of the largest component; only when asked for
};
inline constexpr std::size_t kHealthPasses = 17;

/// A set of them.
class HealthPasses
{
public:
    HealthPasses() = default;
    /// All but those that run only when asked for.
    static HealthPasses all()
    {
        HealthPasses every;
        every.m_bits.set();
        every.remove(HealthPass::Lattice);
        return every;
    }

    void add(HealthPass pass) { m_bits.set(static_cast<std::size_t>(pass)); }
    void remove(HealthPass pass) { m_bits.reset(static_cast<std::size_t>(pass)); }
    bool has(HealthPass pass) const { return m_bits.test(static_cast<std::size_t>(pass)); }
    bool operator==(const HealthPasses&) const = default;

private:
    std::bitset<kHealthPasses> m_bits;
};

} // namespace cw::health
