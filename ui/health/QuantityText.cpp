// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

using health::Panel;
using health::Quantity;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuantityText)
};

struct Row
{
    Quantity quantity;
    const char* name;
    const char* term = nullptr;
};

constexpr std::array kRows{
    Row{Quantity::LargestShare, QT_TRANSLATE_NOOP("QuantityText", "Members in the largest part"),
        QT_TRANSLATE_NOOP("QuantityText", "share in the largest component")},
    Row{Quantity::Connectedness,
        QT_TRANSLATE_NOOP("QuantityText", "Pairs that can reach each other"),
        QT_TRANSLATE_NOOP("QuantityText", "connectedness")},
    Row{Quantity::MeanDegree, QT_TRANSLATE_NOOP("QuantityText", "Ties of a member, on average"),
        QT_TRANSLATE_NOOP("QuantityText", "mean degree")},
    Row{Quantity::Density, QT_TRANSLATE_NOOP("QuantityText", "Pairs that have a tie"),
        QT_TRANSLATE_NOOP("QuantityText", "density; it falls as a network grows")},
    Row{Quantity::MeanDepth, QT_TRANSLATE_NOOP("QuantityText", "Depth of a tie, on average"),
        QT_TRANSLATE_NOOP("QuantityText", "mean depth, 0 to 5")},
    Row{Quantity::MemberCount, QT_TRANSLATE_NOOP("QuantityText", "Members")},
    Row{Quantity::TieCount, QT_TRANSLATE_NOOP("QuantityText", "Ties")},
    Row{Quantity::Parts, QT_TRANSLATE_NOOP("QuantityText", "Parts that nothing joins"),
        QT_TRANSLATE_NOOP("QuantityText", "components")},
    Row{Quantity::WithoutTies, QT_TRANSLATE_NOOP("QuantityText", "Members without a tie"),
        QT_TRANSLATE_NOOP("QuantityText", "isolates")},
    Row{Quantity::DeepShare, QT_TRANSLATE_NOOP("QuantityText", "Ties as deep as working together"),
        QT_TRANSLATE_NOOP("QuantityText", "share of ties of depth 4 and 5")},
    Row{Quantity::DeepTies, QT_TRANSLATE_NOOP("QuantityText", "Ties of depth 4 and 5")},
    Row{Quantity::DepthKnown, QT_TRANSLATE_NOOP("QuantityText", "Ties of known depth")},
    Row{Quantity::TrustedShare, QT_TRANSLATE_NOOP("QuantityText", "Views of much or full trust"),
        QT_TRANSLATE_NOOP("QuantityText", "share of 3 and 4 on the scale of 4")},
    Row{Quantity::TrustViews, QT_TRANSLATE_NOOP("QuantityText", "Views given")},
    Row{Quantity::TrustMutual,
        QT_TRANSLATE_NOOP("QuantityText", "Much trust on both sides, where both spoke"),
        QT_TRANSLATE_NOOP("QuantityText", "reciprocity of trust")},
    Row{Quantity::MutualArcs, QT_TRANSLATE_NOOP("QuantityText", "Of all views, those returned"),
        QT_TRANSLATE_NOOP("QuantityText", "arc reciprocity")},
    Row{Quantity::MutualDyads, QT_TRANSLATE_NOOP("QuantityText", "Of all pairs, those mutual"),
        QT_TRANSLATE_NOOP("QuantityText", "dyad reciprocity")},
    Row{Quantity::Contacts, QT_TRANSLATE_NOOP("QuantityText", "Contacts in 90 days")},
    Row{Quantity::ContactsBefore, QT_TRANSLATE_NOOP("QuantityText", "In the 90 days before")},
    Row{Quantity::ActiveMembers, QT_TRANSLATE_NOOP("QuantityText", "Members who took part")},
    Row{Quantity::CrossingShare, QT_TRANSLATE_NOOP("QuantityText", "Ties between groups")},
    Row{Quantity::CrossingIndex, QT_TRANSLATE_NOOP("QuantityText", "Between less within, -1 to 1"),
        QT_TRANSLATE_NOOP("QuantityText", "E-I index")},
    Row{Quantity::CrossingIndexRescaled,
        QT_TRANSLATE_NOOP("QuantityText", "The same, within what these groups allow"),
        QT_TRANSLATE_NOOP("QuantityText", "E-I index, rescaled to its attainable range")},
    Row{Quantity::Assortativity, QT_TRANSLATE_NOOP("QuantityText", "How much like goes with like"),
        QT_TRANSLATE_NOOP(
            "QuantityText", "nominal assortativity, 0 as by chance, 1 if no tie crosses")},
    Row{Quantity::FieldGroupCount, QT_TRANSLATE_NOOP("QuantityText", "Groups")},
    Row{Quantity::Diversity, QT_TRANSLATE_NOOP("QuantityText", "Variety of members"),
        QT_TRANSLATE_NOOP(
            "QuantityText", "Blau index: the chance that two members are of different groups")},
    Row{Quantity::HoldersOfHalf, QT_TRANSLATE_NOOP("QuantityText", "Fewest who hold half of it")},
    Row{Quantity::LargestRunsThrough, QT_TRANSLATE_NOOP("QuantityText", "Runs through the first"),
        QT_TRANSLATE_NOOP("QuantityText", "share of all betweenness")},
    Row{Quantity::BetweennessGini,
        QT_TRANSLATE_NOOP("QuantityText", "Inequality of what runs through, 0 to 1"),
        QT_TRANSLATE_NOOP("QuantityText", "Gini of betweenness")},
    Row{Quantity::BetweennessCentralization,
        QT_TRANSLATE_NOOP("QuantityText", "How much the first leads, 1 in a star"),
        QT_TRANSLATE_NOOP("QuantityText", "betweenness centralization (Freeman)")},
    Row{Quantity::DegreeGini, QT_TRANSLATE_NOOP("QuantityText", "Inequality of ties, 0 to 1"),
        QT_TRANSLATE_NOOP("QuantityText", "Gini of degree")},
    Row{Quantity::SinglePoints,
        QT_TRANSLATE_NOOP("QuantityText", "Members whose loss would cut others off"),
        QT_TRANSLATE_NOOP("QuantityText", "articulation points")},
    Row{Quantity::BridgeTies, QT_TRANSLATE_NOOP("QuantityText", "Ties that nothing could replace"),
        QT_TRANSLATE_NOOP("QuantityText", "bridges")},
    Row{Quantity::Robustness,
        QT_TRANSLATE_NOOP("QuantityText", "What holds while the best tied leave"),
        QT_TRANSLATE_NOOP(
            "QuantityText", "robustness R: mean share in the largest part, at most 0.5")},
    Row{Quantity::HangingOnOne, QT_TRANSLATE_NOOP("QuantityText", "Cut off at worst by one loss")},
    Row{Quantity::MeanDistance, QT_TRANSLATE_NOOP("QuantityText", "Steps, on average"),
        QT_TRANSLATE_NOOP("QuantityText", "mean distance of the pairs that can reach each other")},
    Row{Quantity::Diameter, QT_TRANSLATE_NOOP("QuantityText", "Steps at most"),
        QT_TRANSLATE_NOOP("QuantityText", "diameter")},
    Row{Quantity::WithinThree,
        QT_TRANSLATE_NOOP("QuantityText", "Others within three steps, on average"),
        QT_TRANSLATE_NOOP("QuantityText", "3-step reach")},
    Row{Quantity::Efficiency,
        QT_TRANSLATE_NOOP("QuantityText", "Nearness, 1 if all are tied to all"),
        QT_TRANSLATE_NOOP("QuantityText", "global efficiency, compactness")},
    Row{Quantity::SmallWorldSigma, QT_TRANSLATE_NOOP("QuantityText", "Small world above 1"),
        QT_TRANSLATE_NOOP(
            "QuantityText",
            "sigma of the largest part; not for comparing networks of unlike sizes")},
    Row{Quantity::Transitivity, QT_TRANSLATE_NOOP("QuantityText", "Circles closed"),
        QT_TRANSLATE_NOOP("QuantityText", "transitivity")},
    Row{Quantity::LocalClustering,
        QT_TRANSLATE_NOOP("QuantityText", "The same around each, on average"),
        QT_TRANSLATE_NOOP(
            "QuantityText", "average local clustering; fewer than two ties count as 0")},
    Row{Quantity::ClusterCount, QT_TRANSLATE_NOOP("QuantityText", "Circles"),
        QT_TRANSLATE_NOOP("QuantityText", "clusters by modularity")},
    Row{Quantity::Modularity, QT_TRANSLATE_NOOP("QuantityText", "How clearly they part"),
        QT_TRANSLATE_NOOP("QuantityText", "modularity; networks of chance reach 0.3 and more")},
    Row{Quantity::NewTies, QT_TRANSLATE_NOOP("QuantityText", "New in a year")},
    Row{Quantity::NewTiesAcross, QT_TRANSLATE_NOOP("QuantityText", "Of these between two circles")},
    Row{Quantity::Turnover, QT_TRANSLATE_NOOP("QuantityText", "Came or ended"),
        QT_TRANSLATE_NOOP("QuantityText", "Jaccard distance of the ties then and now")},
    Row{Quantity::GoneTies, QT_TRANSLATE_NOOP("QuantityText", "Ended in a year")},
    Row{Quantity::DeepenedTies, QT_TRANSLATE_NOOP("QuantityText", "Became deeper")},
    Row{Quantity::FadedTies, QT_TRANSLATE_NOOP("QuantityText", "Became less deep")},
    Row{Quantity::NewMembers, QT_TRANSLATE_NOOP("QuantityText", "Came in a year")},
    Row{Quantity::LeftMembers, QT_TRANSLATE_NOOP("QuantityText", "Left in a year")},
    Row{Quantity::NewcomersSettled,
        QT_TRANSLATE_NOOP("QuantityText", "Newcomers with two ties or more")},
    Row{Quantity::AskedShare,
        QT_TRANSLATE_NOOP("QuantityText", "Members who told of their own ties")},
    Row{Quantity::BothSidesShare,
        QT_TRANSLATE_NOOP("QuantityText", "Ties of which both sides told")},
    Row{Quantity::DepthKnownShare, QT_TRANSLATE_NOOP("QuantityText", "Ties whose depth is known")},
    Row{Quantity::PulseAnswered,
        QT_TRANSLATE_NOOP("QuantityText", "Who answered, of those who were asked")},
    Row{Quantity::PulsePeople, QT_TRANSLATE_NOOP("QuantityText", "Who answered")},
    Row{Quantity::PulseBelonging, QT_TRANSLATE_NOOP("QuantityText", "Belonging, 1 to 5")},
    Row{Quantity::PulseContribution, QT_TRANSLATE_NOOP("QuantityText", "Contribution, 1 to 5")},
    Row{Quantity::PulseSafety, QT_TRANSLATE_NOOP("QuantityText", "Safety, 1 to 5")},
    Row{Quantity::PulseClarity, QT_TRANSLATE_NOOP("QuantityText", "Clarity, 1 to 5")},
    Row{Quantity::PulseValue, QT_TRANSLATE_NOOP("QuantityText", "Value received, 1 to 5")},
    Row{Quantity::PulseInterdependence,
        QT_TRANSLATE_NOOP("QuantityText", "Interdependence, 1 to 5")},
};

const Row* rowOf(Quantity quantity)
{
    const auto row = std::ranges::find(kRows, quantity, &Row::quantity);
    return row == kRows.end() ? nullptr : &*row;
}

} // namespace

QString quantityName(Quantity quantity)
{
    const Row* row = rowOf(quantity);
    return row ? Words::tr(row->name) : QString();
}

QString quantityTerm(Quantity quantity)
{
    const Row* row = rowOf(quantity);
    return row && row->term ? Words::tr(row->term) : QString();
}

QString panelMeaning(Panel panel)
{
    switch (panel) {
    case Panel::Connectivity:
        return Words::tr("Whoever is in the largest part can be reached by all the others there, "
                         "over however many steps.");
    case Panel::Collaboration:
        return Words::tr("How many ties have become co-working or collaboration, the two deepest "
                         "of the six depths.");
    case Panel::Trust:
        return Words::tr("What members said of their trust in each other, added up.");
    case Panel::Reciprocity:
        return Words::tr("How often both sides speak of a tie when one does.");
    case Panel::Activity:
        return Words::tr(
            "How often members met, called, wrote or worked together, as far as it was noted.");
    case Panel::Bridging:
        return Words::tr(
            "How often ties reach from one group into another, and how often they stay within.");
    case Panel::Power:
        return Words::tr("Who lies on the shortest ways between the others. Who does can help "
                         "things along, or hold them up.");
    case Panel::Resilience:
        return Words::tr("Who would leave others without any way to the rest by going.");
    case Panel::Reach:
        return Words::tr("Over how many people news travels from one member to another.");
    case Panel::Circles:
        return Words::tr("How often two who know the same person know each other as well. Closed "
                         "circles build trust; too closed, they hear nothing new.");
    case Panel::Emergence:
        return Words::tr(
            "Ties that nobody had a year ago, and how many of them join circles that stood apart.");
    case Panel::Change:
        return Words::tr("How much of the network is other than a year ago.");
    case Panel::Growth:
        return Words::tr("Who came, and whether they found more than one tie to hold on to.");
    case Panel::Pulse:
        return Words::tr("How those who answered find the network, question by question, from 1 to "
                         "5.");
    case Panel::Coverage:
        return Words::tr("Every number here can only be as good as what has been told.");
    }
    return {};
}

QString panelCaution(Panel panel)
{
    switch (panel) {
    case Panel::Connectivity:
        return Words::tr("It does not say how good the ties are; and some who stand apart may only "
                         "not have been asked.");
    case Panel::Collaboration:
        return Words::tr(
            "Not every tie should be deep: depth takes time, and light ties bring what is new.");
    case Panel::Trust:
        return Words::tr("Who did not answer may have had a reason.");
    case Panel::Reciprocity:
        return Words::tr(
            "One side alone need not be wrong: often the other has not been asked, or forgot.");
    case Panel::Activity:
        return Words::tr("What nobody noted is not in it, and some members wish to look on.");
    case Panel::Bridging:
        return Words::tr("There is no right share: few ties across can isolate a group, many can "
                         "leave it without a home.");
    case Panel::Power:
        return Words::tr("It follows from the ties alone; who decides what is another question.");
    case Panel::Resilience:
        return Words::tr("It does not say that anybody wants to leave, or that the others would "
                         "not find each other.");
    case Panel::Reach:
        return Words::tr("Pairs without any way between them do not count, so it can fall when a "
                         "network falls apart.");
    case Panel::Circles:
        return Words::tr("Circles found by ties need not be groups that anybody would call so.");
    case Panel::Emergence:
        return Words::tr("A tie that was only noted this year may be older.");
    case Panel::Change:
        return Words::tr("Neither much change nor little is good in itself.");
    case Panel::Growth:
        return Words::tr(
            "More is not better: a network can be too large for its members to feel involved.");
    case Panel::Pulse:
        return Words::tr(
            "It does not speak for those who did not answer, and one number can stand "
            "for many in the middle or for some at either end: look at how the answers "
            "fell. Everybody who answered counts, whatever members are filtered above.");
    case Panel::Coverage:
        return Words::tr(
            "People forget about one in five of those they know when nobody reads them a list.");
    }
    return {};
}

} // namespace cw
