// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/AppearanceRules.h"

#include <optional>

namespace cw {

/// Where numbers lie between the two ends of a rule: those that it names, or the least and the
/// largest of all that it was shown.
class NumberScale
{
public:
    NumberScale() = default;
    explicit NumberScale(const AppearanceRule& rule) : m_rule(rule) {}

    /// Forgets what it was shown.
    void clear() { m_seen = {}; }
    void include(double number);
    /// Whether a number that comes, goes or changes may move an end.
    bool isMovedBy(double number) const;

    bool isEmpty() const { return !m_seen; }
    /// The ends in effect, in order; only where something was shown.
    double least() const;
    double largest() const;
    /// Of a diverging scale.
    double middle() const;

    /// 0 at one end to 1 at the other, 0.5 in the middle of a diverging one; reversed where the
    /// rule says so. Beyond an end is the end. 1 where both ends are one.
    double share(double number) const;
    /// The same from zero, where the rule names no lower end and nothing is below zero: so areas
    /// compare like the numbers.
    double shareFromZero(double number) const;

private:
    struct Range
    {
        double least;
        double largest;
    };
    double shareBetween(double number, double least, double largest) const;

    AppearanceRule m_rule;
    std::optional<Range> m_seen;
};

} // namespace cw
