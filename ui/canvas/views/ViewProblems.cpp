// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/ViewProblems.h"

#include "ui/canvas/appearance/RuleReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewProblems)
};

/// Rules over what this document has no longer.
int lostRules(const Network& network, const AppearanceRules& appearance)
{
    return static_cast<int>(std::ranges::count_if(appearance.rules, [&](const auto& rule) {
        return rule.foreign.isEmpty() && !rule.fixed &&
               !query::attribute(network, attributeOwner(rule.owner), rule.attribute);
    }));
}

} // namespace

QStringList
viewProblems(const Network& network, const SavedView& view, const ReadView& read, bool isFilterRead)
{
    QStringList said;
    const ViewTextProblems& problems = read.problems;
    if (problems.isUnreadable)
        said << Words::tr("Its rules cannot be read.");
    if (problems.rules > 0)
        said << Words::tr("%n rule(s) are not understood here.", nullptr, problems.rules);
    if (const int lost = lostRules(network, read.contents.rules); lost > 0)
        said << Words::tr("%n rule(s) follow what is no longer there.", nullptr, lost);
    if (!isFilterRead)
        said << Words::tr("Its filter cannot be read: everybody is shown.");
    if (view.focus && !network.find(view.focus))
        said << Words::tr("Who it looked at is no longer there.");
    if (problems.hasStrangeDay)
        said << Words::tr("Its day cannot be read: the map is that of today.");
    if (problems.hasStrangeGuides)
        said << Words::tr("The lines behind its arrangement cannot be read.");
    if (problems.hasMore)
        said << Words::tr("It says more than is understood here.");
    return said;
}

} // namespace cw
