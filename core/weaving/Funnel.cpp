// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Funnel.h"

#include <algorithm>

namespace cw::weaving {

namespace {

constexpr int kMonths = 12;

int monthNumber(CivilDate day)
{
    return day.year() * kMonths + day.month() - 1;
}

void count(FunnelSteps& steps, const Introduction& row)
{
    const bool bore =
        row.outcome != IntroductionOutcome::Open && row.outcome != IntroductionOutcome::Nothing;
    const bool bothYes =
        row.answerFirst == IntroductionAnswer::Yes && row.answerSecond == IntroductionAnswer::Yes;
    const bool isAsked = row.askedFirst || row.askedSecond ||
                         row.answerFirst != IntroductionAnswer::None ||
                         row.answerSecond != IntroductionAnswer::None;
    steps.suggested += 1;
    steps.asked += isAsked ? 1 : 0;
    steps.agreed += bothYes ? 1 : 0;
    steps.made += row.made ? 1 : 0;
    steps.inTouch += row.firstContact || bore ? 1 : 0;
    steps.bore += bore ? 1 : 0;
    steps.declined += row.isDeclined() ? 1 : 0;
    steps.came += row.outcome != IntroductionOutcome::Open ? 1 : 0;
}

} // namespace

std::optional<double> Funnel::bearing() const
{
    if (all.came == 0)
        return std::nullopt;
    return static_cast<double>(all.bore) / all.came;
}

Funnel funnelOf(const Network& network)
{
    Funnel funnel;
    const auto& rows = network.all<Introduction>();
    if (rows.empty())
        return funnel;
    int first = monthNumber(rows.begin()->suggested);
    int last = first;
    for (const Introduction& row : rows) {
        first = std::min(first, monthNumber(row.suggested));
        last = std::max(last, monthNumber(row.suggested));
    }
    for (int month = first; month <= last; ++month)
        funnel.months.push_back(
            {.year = month / kMonths, .month = month % kMonths + 1, .steps = {}});
    for (const Introduction& row : rows) {
        count(funnel.all, row);
        count(
            funnel.months[static_cast<std::size_t>(monthNumber(row.suggested) - first)].steps, row);
    }
    return funnel;
}

} // namespace cw::weaving
