// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MeasureWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::cli {

namespace {

struct MeasureWords
{
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

struct Name
{
    std::string_view key;
    const char* words; ///< untranslated
};

constexpr std::array kNames{
    Name{"members", QT_TRANSLATE_NOOP("MeasureWords", "Members")},
    Name{"relationships", QT_TRANSLATE_NOOP("MeasureWords", "Ties")},
    Name{"density", QT_TRANSLATE_NOOP("MeasureWords", "Density")},
    Name{"mean_degree", QT_TRANSLATE_NOOP("MeasureWords", "Ties of a member on average")},
    Name{"components", QT_TRANSLATE_NOOP("MeasureWords", "Parts that nothing joins")},
    Name{
        "largest_component_share",
        QT_TRANSLATE_NOOP("MeasureWords", "Share of the members in the largest part")},
    Name{
        "connectedness",
        QT_TRANSLATE_NOOP("MeasureWords", "Share of the pairs that some path joins")},
    Name{
        "fragmentation",
        QT_TRANSLATE_NOOP("MeasureWords", "Share of the pairs that no path joins")},
    Name{
        "arc_reciprocity",
        QT_TRANSLATE_NOOP("MeasureWords", "Reciprocity: of all views, those returned")},
    Name{
        "dyad_reciprocity",
        QT_TRANSLATE_NOOP("MeasureWords", "Reciprocity: of all pairs, those mutual")},
    Name{"transitivity", QT_TRANSLATE_NOOP("MeasureWords", "Transitivity")},
    Name{
        "average_local_clustering",
        QT_TRANSLATE_NOOP("MeasureWords", "Local clustering on average")},
    Name{"mean_distance", QT_TRANSLATE_NOOP("MeasureWords", "Steps between members on average")},
    Name{"diameter", QT_TRANSLATE_NOOP("MeasureWords", "Steps between the two furthest apart")},
    Name{"global_efficiency", QT_TRANSLATE_NOOP("MeasureWords", "Compactness (global efficiency)")},
    Name{"modularity", QT_TRANSLATE_NOOP("MeasureWords", "Modularity")},
    Name{"clusters", QT_TRANSLATE_NOOP("MeasureWords", "Clusters")},
    Name{
        "small_world_sigma",
        QT_TRANSLATE_NOOP("MeasureWords", "Small-world sigma of the largest part")},
    Name{
        "small_world_omega",
        QT_TRANSLATE_NOOP("MeasureWords", "Small-world omega of the largest part")},
    Name{
        "core_periphery_fit",
        QT_TRANSLATE_NOOP("MeasureWords", "Fit of core and periphery in the largest part")},
    Name{"degree_centralization", QT_TRANSLATE_NOOP("MeasureWords", "Centralization of ties")},
    Name{
        "betweenness_centralization",
        QT_TRANSLATE_NOOP("MeasureWords", "Centralization of betweenness")},
    Name{
        "degree_assortativity",
        QT_TRANSLATE_NOOP("MeasureWords", "Whether the well connected connect with their like")},
    Name{
        "robustness",
        QT_TRANSLATE_NOOP("MeasureWords", "Robustness (the most connected go first)")},
    Name{"gini_degree", QT_TRANSLATE_NOOP("MeasureWords", "Inequality of ties (Gini)")},
    Name{"gini_betweenness", QT_TRANSLATE_NOOP("MeasureWords", "Inequality of betweenness (Gini)")},
    Name{"ei_index", QT_TRANSLATE_NOOP("MeasureWords", "Ties between groups or within (E-I)")},
    Name{"degree", QT_TRANSLATE_NOOP("MeasureWords", "Ties")},
    Name{"weighted_degree", QT_TRANSLATE_NOOP("MeasureWords", "Sum of the depths of ties")},
    Name{"betweenness", QT_TRANSLATE_NOOP("MeasureWords", "Betweenness")},
    Name{
        "betweenness_normalized",
        QT_TRANSLATE_NOOP("MeasureWords", "Betweenness as a share of all pairs")},
    Name{"closeness", QT_TRANSLATE_NOOP("MeasureWords", "Closeness")},
    Name{"core_number", QT_TRANSLATE_NOOP("MeasureWords", "Core number")},
    Name{"constraint", QT_TRANSLATE_NOOP("MeasureWords", "Constraint in the whole network")},
    Name{"constraint_ego", QT_TRANSLATE_NOOP("MeasureWords", "Constraint in the ego network")},
    Name{"effective_size", QT_TRANSLATE_NOOP("MeasureWords", "Effective size")},
    Name{"local_clustering", QT_TRANSLATE_NOOP("MeasureWords", "Local clustering")},
    Name{"cluster", QT_TRANSLATE_NOOP("MeasureWords", "Cluster")},
    Name{"in_core", QT_TRANSLATE_NOOP("MeasureWords", "In the core")},
    Name{"articulation", QT_TRANSLATE_NOOP("MeasureWords", "Holds parts together alone")},
};

} // namespace

QString measureName(std::string_view key)
{
    const auto name = std::ranges::find(kNames, key, &Name::key);
    if (name == kNames.end())
        return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    return MeasureWords::tr(name->words);
}

QString reasonText(health::NotDefined why)
{
    switch (why) {
    case health::NotDefined::TooFewMembers:
        return MeasureWords::tr("there are too few members");
    case health::NotDefined::NoTies:
        return MeasureWords::tr("there is no tie");
    case health::NotDefined::NoArcs:
        return MeasureWords::tr("nobody has told of their own ties");
    case health::NotDefined::NoTwoTies:
        return MeasureWords::tr("nobody has two ties");
    case health::NotDefined::NoTriangles:
        return MeasureWords::tr("there are no triangles to compare");
    case health::NotDefined::AllAlike:
        return MeasureWords::tr("all are alike");
    case health::NotDefined::NoDepths:
        return MeasureWords::tr("of no tie the depth is known");
    case health::NotDefined::NoPaths:
        return MeasureWords::tr("nobody lies between two others");
    case health::NotDefined::TooFewAnswers:
        return MeasureWords::tr("so few answers would tell who gave them");
    case health::NotDefined::NoDates:
        return MeasureWords::tr("nothing says since when");
    case health::NotDefined::TooLarge:
        return MeasureWords::tr("it takes long in so large a network; ask for it with --only");
    }
    return {};
}

QString noteText(const health::HealthNote& note)
{
    const auto count = static_cast<int>(note.count);
    switch (note.kind) {
    case health::NoteKind::NobodyThen:
        return MeasureWords::tr("No member is known to have been there on that day.");
    case health::NoteKind::NoArcs:
        return MeasureWords::tr(
            "Nobody has told of their own ties, so there is no reciprocity to speak of.");
    case health::NoteKind::UndatedMembers:
        return MeasureWords::tr(
            "%n members count because nothing says since when they are there.", nullptr, count);
    case health::NoteKind::UndatedRelationships:
        return MeasureWords::tr(
            "%n relationships count because nothing says since when they are there.", nullptr,
            count);
    case health::NoteKind::DepthUnknown:
        return MeasureWords::tr(
            "%n relationships are left out because nobody knows how deep they are.", nullptr,
            count);
    case health::NoteKind::Sampled:
        return MeasureWords::tr(
            "Distances and betweenness are estimated from %n members; of 100 values 95 lie within "
            "their error. --exact measures them all.",
            nullptr, count);
    case health::NoteKind::LeftOut:
        return MeasureWords::tr(
            "What takes long in so large a network was not measured; --exact or --only asks for "
            "it.");
    }
    return {};
}

} // namespace cw::cli
