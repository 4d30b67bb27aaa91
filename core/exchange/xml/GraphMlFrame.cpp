// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlFrame.h"

#include "core/exchange/text/NumberText.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::exchange {

GraphMlFrame GraphMlFrame::around(const std::vector<DraftElement>& elements)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    double left = kInfinity, right = -kInfinity, top = kInfinity, bottom = -kInfinity;
    for (const DraftElement& element : elements) {
        if (!element.position)
            continue;
        left = std::min(left, element.position->x);
        right = std::max(right, element.position->x);
        top = std::min(top, element.position->y);
        bottom = std::max(bottom, element.position->y);
    }
    if (left > right)
        return {};
    const double span = std::max({right - left, bottom - top, 1.0});
    const GraphMlFrame frame{
        std::floor(left), std::floor(top), std::exp2(std::ceil(std::log2(span + 2.0)))};
    return std::isfinite(frame.side) ? frame : GraphMlFrame{};
}

GraphMlFrame GraphMlFrame::fromText(const QString& text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return {};
    const GraphMlFrame frame{parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble()};
    const bool isSound = std::isfinite(frame.left) && std::isfinite(frame.top) &&
                         std::isfinite(frame.side) && frame.side > 0;
    return isSound ? frame : GraphMlFrame{};
}

QString GraphMlFrame::toText() const
{
    return numberText(left) + u' ' + numberText(top) + u' ' + numberText(side);
}

DraftPoint GraphMlFrame::share(const DraftPoint& point) const
{
    return DraftPoint{(point.x - left) / side, (point.y - top) / side};
}

DraftPoint GraphMlFrame::place(const DraftPoint& share) const
{
    return DraftPoint{share.x * side + left, share.y * side + top};
}

} // namespace cw::exchange
