// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/outcomes/OutcomeText.h"

#include "core/network/Vocabulary.h"
#include "ui/support/DomainText.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

constexpr std::size_t kMostGroups = 12;
constexpr double kPerCent = 100.0;

QString groupText(const weaving::ShareOfGroup& share, Grouping grouping)
{
    if (share.group.isEmpty())
        return Words::tr("not said");
    if (grouping != Grouping::Kind)
        return share.group;
    const auto kind = enumOf<MemberKind>(share.group.toStdString());
    return kind ? memberKindText(*kind) : share.group;
}

const std::vector<weaving::ShareOfGroup>&
sharesOf(const weaving::Fairness& fairness, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Sector:
        return fairness.bySector;
    case Grouping::Place:
        return fairness.byPlace;
    case Grouping::Kind:
        break;
    }
    return fairness.byKind;
}

QString monthText(const weaving::FunnelMonth& month)
{
    return Words::tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(month.month, QLocale::ShortFormat))
        .arg(month.year);
}

} // namespace

QString funnelSentence(const weaving::Funnel& funnel)
{
    const weaving::FunnelSteps& all = funnel.all;
    if (all.suggested == 0)
        return Words::tr("Nobody has been introduced yet.");
    QStringList sentences;
    sentences += Words::tr("%n introduction(s) begun, %1.", nullptr, all.suggested)
                     .arg(Words::tr("%n made", nullptr, all.made));
    if (all.declined > 0)
        sentences += Words::tr("%n ended with a no.", nullptr, all.declined);
    if (const auto bearing = funnel.bearing())
        sentences += Words::tr("Of those that came to an end, %1 % bore something.")
                         .arg(QLocale().toString(*bearing * kPerCent, 'f', 0));
    else if (all.made > 0)
        sentences += Words::tr("None has come to an end yet: ask how it went.");
    return sentences.join(u' ');
}

ChartData funnelChart(const weaving::Funnel& funnel)
{
    const weaving::FunnelSteps& all = funnel.all;
    ChartData chart;
    if (all.suggested == 0)
        return chart;
    chart.title = Words::tr("How far introductions got");
    chart.across = Words::tr("Step");
    chart.upwards = Words::tr("Introductions");
    chart.categories = {Words::tr("Thought of"),    Words::tr("Asked"),
                        Words::tr("Both said yes"), Words::tr("Introduced"),
                        Words::tr("In touch"),      Words::tr("Bore something")};
    for (const int count : {all.suggested, all.asked, all.agreed, all.made, all.inTouch, all.bore})
        chart.values.push_back(count);
    return chart;
}

ChartData funnelMonths(const weaving::Funnel& funnel)
{
    ChartData chart;
    if (funnel.months.size() < 2)
        return chart;
    chart.kind = ChartKind::Line;
    chart.title = Words::tr("Month by month, by when they were thought of");
    chart.across = Words::tr("Month");
    chart.upwards = Words::tr("Introductions");
    chart.name = Words::tr("thought of");
    ChartSeries made{Words::tr("introduced"), {}, {}, {}};
    ChartSeries bore{Words::tr("bore something"), {}, {}, {}};
    for (const weaving::FunnelMonth& month : funnel.months) {
        chart.categories += monthText(month);
        chart.values.push_back(month.steps.suggested);
        made.values.push_back(month.steps.made);
        bore.values.push_back(month.steps.bore);
    }
    chart.others = {std::move(made), std::move(bore)};
    return chart;
}

QString fairnessSentence(const weaving::Fairness& fairness, const Network& network)
{
    QStringList sentences;
    const auto nameOf = [&network](MemberId id) { return shownName(network, id); };
    if (!fairness.most.empty() && fairness.most.front().introduced > 1) {
        const weaving::Share& most = fairness.most.front();
        sentences +=
            Words::tr("%1 has been introduced most often: %n time(s).", nullptr, most.introduced)
                .arg(nameOf(most.member));
    }
    if (!fairness.weavers.empty()) {
        int all = 0;
        for (const weaving::Share& each : fairness.weavers)
            all += each.woven;
        const weaving::Share& busiest = fairness.weavers.front();
        if (fairness.weavers.size() > 1)
            sentences += Words::tr("%1 made %2 of %n introduction(s).", nullptr, all)
                             .arg(nameOf(busiest.member))
                             .arg(busiest.woven);
        else
            sentences += Words::tr("%1 made all introductions.").arg(nameOf(busiest.member));
    }
    if (!fairness.never.empty())
        sentences += Words::tr(
            "%n member(s) have never been introduced to anybody.", nullptr,
            static_cast<int>(fairness.never.size()));
    return sentences.join(u' ');
}

ChartData fairnessChart(const weaving::Fairness& fairness, Grouping grouping)
{
    const auto& shares = sharesOf(fairness, grouping);
    ChartData chart;
    if (shares.size() < 2)
        return chart;
    chart.title = Words::tr("Who has ever been introduced");
    chart.upwards = Words::tr("% of the members");
    chart.decimals = 1;
    switch (grouping) {
    case Grouping::Kind:
        chart.across = Words::tr("Kind");
        break;
    case Grouping::Sector:
        chart.across = Words::tr("Sector");
        break;
    case Grouping::Place:
        chart.across = Words::tr("Place");
        break;
    }
    for (std::size_t i = 0; i < std::min(kMostGroups, shares.size()); ++i) {
        chart.categories += groupText(shares[i], grouping);
        chart.values.push_back(kPerCent * shares[i].introduced / shares[i].members);
    }
    return chart;
}

} // namespace cw
