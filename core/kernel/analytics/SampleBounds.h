// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace cw::analytics {

/// A sample without replacement of some values of a population.
struct SampleSize
{
    std::size_t drawn = 0; ///< at least 1
    std::size_t of = 0;    ///< at least as many
};

/// How far the mean of the population may be from that of the sample if all values lie in an
/// interval of length `range`; wrong at most with the probability `risk`. 0 where all were drawn.
/// Source: Hoeffding and Serfling's inequality as in Bardenet and Maillard, "Concentration
/// inequalities for sampling without replacement", Bernoulli 21(3), 2015, corollary 2.5.
double hoeffdingSerfling(SampleSize size, double range, double risk);

/// The same by the empirical Bernstein-Serfling inequality (theorem 4.3 there): narrower where the
/// values vary little.
///
/// @param deviation  of the values drawn: the root of their mean squared distance from their mean.
double bernsteinSerfling(SampleSize size, double range, double deviation, double risk);

} // namespace cw::analytics
