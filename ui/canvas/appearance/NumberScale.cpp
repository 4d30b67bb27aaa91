// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/NumberScale.h"

#include <algorithm>

namespace cw {

void NumberScale::include(double number)
{
    m_seen = m_seen ? Range{std::min(m_seen->least, number), std::max(m_seen->largest, number)}
                    : Range{number, number};
}

bool NumberScale::isMovedBy(double number) const
{
    if (!m_seen)
        return true;
    return (!m_rule.from && number <= m_seen->least) || (!m_rule.to && number >= m_seen->largest);
}

double NumberScale::least() const
{
    const double from = m_rule.from.value_or(m_seen->least);
    return std::min(from, m_rule.to.value_or(from));
}

double NumberScale::largest() const
{
    return std::max({least(), m_rule.to.value_or(m_seen->largest), m_rule.from.value_or(least())});
}

double NumberScale::middle() const
{
    return std::clamp(m_rule.middle.value_or((least() + largest()) / 2), least(), largest());
}

double NumberScale::share(double number) const
{
    return shareBetween(number, least(), largest());
}

double NumberScale::shareFromZero(double number) const
{
    return shareBetween(number, m_rule.from ? least() : std::min(least(), 0.0), largest());
}

double NumberScale::shareBetween(double number, double least, double largest) const
{
    const double bounded = std::clamp(number, least, largest);
    double share = 1;
    if (m_rule.scale == RuleScale::Diverging) {
        const double pivot = middle();
        if (bounded < pivot)
            share = 0.5 * (bounded - least) / (pivot - least);
        else
            share = largest > pivot ? 0.5 + 0.5 * (bounded - pivot) / (largest - pivot) : 0.5;
    } else if (largest > least) {
        share = (bounded - least) / (largest - least);
    }
    return m_rule.isReversed ? 1 - share : share;
}

} // namespace cw
