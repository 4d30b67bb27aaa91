// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <algorithm>

namespace cw::query {

/// Since when something is known: its own date or the earliest of its evidence. Evidence without a
/// date has always been; then, unless the thing has a date of its own, so has the thing.
class EarliestDate
{
public:
    EarliestDate() = default;
    explicit EarliestDate(CivilDate own) : m_own(own) {}

    void include(CivilDate evidence)
    {
        if (!evidence)
            m_isUndated = true;
        else if (!m_evidence || evidence < m_evidence)
            m_evidence = evidence;
    }

    CivilDate date() const
    {
        if (!m_own)
            return m_isUndated ? CivilDate() : m_evidence;
        return m_evidence ? std::min(m_own, m_evidence) : m_own;
    }

private:
    CivilDate m_own;
    CivilDate m_evidence;
    bool m_isUndated = false;
};

} // namespace cw::query
