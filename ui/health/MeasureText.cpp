// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/MeasureText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

struct MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

struct Name
{
    std::string_view key;
    const char* words; ///< untranslated
};

constexpr std::array kNames{
    Name{"members", QT_TRANSLATE_NOOP("MeasureText", "Members")},
    Name{"relationships", QT_TRANSLATE_NOOP("MeasureText", "Ties")},
    Name{"density", QT_TRANSLATE_NOOP("MeasureText", "Density")},
    Name{"mean_degree", QT_TRANSLATE_NOOP("MeasureText", "Ties of a member on average")},
    Name{"components", QT_TRANSLATE_NOOP("MeasureText", "Parts that nothing joins")},
    Name{
        "largest_component_share",
        QT_TRANSLATE_NOOP("MeasureText", "Share of the members in the largest part")},
    Name{
        "connectedness",
        QT_TRANSLATE_NOOP("MeasureText", "Share of the pairs that some path joins")},
    Name{
        "fragmentation", QT_TRANSLATE_NOOP("MeasureText", "Share of the pairs that no path joins")},
    Name{
        "arc_reciprocity",
        QT_TRANSLATE_NOOP("MeasureText", "Reciprocity: of all views, those returned")},
    Name{
        "dyad_reciprocity",
        QT_TRANSLATE_NOOP("MeasureText", "Reciprocity: of all pairs, those mutual")},
    Name{"transitivity", QT_TRANSLATE_NOOP("MeasureText", "Transitivity")},
    Name{
        "average_local_clustering",
        QT_TRANSLATE_NOOP("MeasureText", "Local clustering on average")},
    Name{"mean_distance", QT_TRANSLATE_NOOP("MeasureText", "Steps between members on average")},
    Name{"diameter", QT_TRANSLATE_NOOP("MeasureText", "Steps between the two furthest apart")},
    Name{"global_efficiency", QT_TRANSLATE_NOOP("MeasureText", "Compactness (global efficiency)")},
    Name{"modularity", QT_TRANSLATE_NOOP("MeasureText", "Modularity")},
    Name{"clusters", QT_TRANSLATE_NOOP("MeasureText", "Clusters")},
    Name{
        "small_world_sigma",
        QT_TRANSLATE_NOOP("MeasureText", "Small-world sigma of the largest part")},
    Name{
        "small_world_omega",
        QT_TRANSLATE_NOOP("MeasureText", "Small-world omega of the largest part")},
    Name{
        "core_periphery_fit",
        QT_TRANSLATE_NOOP("MeasureText", "Fit of core and periphery in the largest part")},
    Name{"degree_centralization", QT_TRANSLATE_NOOP("MeasureText", "Centralization of ties")},
    Name{
        "betweenness_centralization",
        QT_TRANSLATE_NOOP("MeasureText", "Centralization of betweenness")},
    Name{
        "degree_assortativity",
        QT_TRANSLATE_NOOP("MeasureText", "Whether the well connected connect with their like")},
    Name{
        "robustness", QT_TRANSLATE_NOOP("MeasureText", "Robustness (the most connected go first)")},
    Name{"gini_degree", QT_TRANSLATE_NOOP("MeasureText", "Inequality of ties (Gini)")},
    Name{"gini_betweenness", QT_TRANSLATE_NOOP("MeasureText", "Inequality of betweenness (Gini)")},
    Name{"ei_index", QT_TRANSLATE_NOOP("MeasureText", "Ties between groups or within (E-I)")},
    Name{"degree", QT_TRANSLATE_NOOP("MeasureText", "Ties")},
    Name{"weighted_degree", QT_TRANSLATE_NOOP("MeasureText", "Sum of the depths of ties")},
    Name{"betweenness", QT_TRANSLATE_NOOP("MeasureText", "Betweenness")},
    Name{
        "betweenness_normalized",
        QT_TRANSLATE_NOOP("MeasureText", "Betweenness as a share of all pairs")},
    Name{"closeness", QT_TRANSLATE_NOOP("MeasureText", "Closeness")},
    Name{"core_number", QT_TRANSLATE_NOOP("MeasureText", "Core number")},
    Name{"constraint", QT_TRANSLATE_NOOP("MeasureText", "Constraint in the whole network")},
    Name{"constraint_ego", QT_TRANSLATE_NOOP("MeasureText", "Constraint in the ego network")},
    Name{"effective_size", QT_TRANSLATE_NOOP("MeasureText", "Effective size")},
    Name{"local_clustering", QT_TRANSLATE_NOOP("MeasureText", "Local clustering")},
    Name{"cluster", QT_TRANSLATE_NOOP("MeasureText", "Cluster")},
    Name{"in_core", QT_TRANSLATE_NOOP("MeasureText", "In the core")},
    Name{"articulation", QT_TRANSLATE_NOOP("MeasureText", "Holds parts together alone")},
};

} // namespace

QString measureName(std::string_view key)
{
    const std::string_view name = key.substr(0, key.find(':'));
    const auto row = std::ranges::find(kNames, name, &Name::key);
    const QString rest = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))
                             .mid(static_cast<qsizetype>(name.size()));
    if (row == kNames.end())
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())) + rest;
    return rest.isEmpty() ? MeasureText::tr(row->words)
                          : MeasureText::tr(row->words) + QStringLiteral(": ") + rest.mid(1);
}

} // namespace cw
