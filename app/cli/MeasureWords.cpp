// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MeasureWords.h"

#include <QCoreApplication>

namespace cw::cli {

namespace {

struct MeasureWords
{
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

} // namespace

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
