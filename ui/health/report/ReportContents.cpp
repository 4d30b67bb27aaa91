// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportContents.h"

#include "core/health/HealthNotes.h"
#include "ui/health/PanelText.h"
#include "ui/health/report/NameGuard.h"
#include "ui/health/report/ReportPart.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace cw {

namespace {

using health::Panel;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportContents)
};

ReportSection sectionOf(Panel panel)
{
    switch (panel) {
    case Panel::Connectivity:
    case Panel::Collaboration:
    case Panel::Reciprocity:
    case Panel::Trust:
        return ReportSection::Relationships;
    case Panel::Resilience:
    case Panel::Power:
        return ReportSection::Resilience;
    case Panel::Reach:
    case Panel::Circles:
        return ReportSection::Reach;
    case Panel::Bridging:
        return ReportSection::Bridging;
    case Panel::Activity:
        return ReportSection::Activity;
    case Panel::Emergence:
    case Panel::Change:
    case Panel::Growth:
        return ReportSection::Change;
    case Panel::Pulse:
        return ReportSection::Pulse;
    case Panel::Coverage:
        return ReportSection::Coverage;
    }
    return ReportSection::Relationships;
}

QString number(std::size_t value)
{
    return formats::number(static_cast<qint64>(value));
}

QString coverageText(const query::Coverage& coverage)
{
    return Words::tr(
               "%1 of %2 members have told of their own ties; of %3 relationships %4 have a known "
               "depth, and of %5 both sides have told.")
        .arg(
            number(coverage.membersAsked), number(coverage.members), number(coverage.relationships),
            number(coverage.depthKnown), number(coverage.bothSides));
}

/// Of what day, by which rule, and of whom.
QStringList ofWhat(const ReportInput& input, const ReportOptions& options, const NameGuard& guard)
{
    const health::HealthMeasures& found = input.found;
    QStringList lines;
    lines
        << (found.asOf ? Words::tr("How things stood on %1.").arg(formats::date(found.asOf))
                       : Words::tr("How things stand on %1.").arg(formats::date(options.today)));
    lines << Words::tr("Depth of a tie: %1.").arg(ruleText(found.rule));
    lines
        << (found.minDepth > 0 ? Words::tr("Only ties of at least this depth count: %1.")
                                     .arg(depthText(found.minDepth))
                               : Words::tr("All ties count, of whatever depth."));
    if (found.filter.isEmpty())
        lines << Words::tr("Everybody counts but the archived.");
    else if (!options.withNames && guard.names(found.filter))
        lines << Words::tr("Only some of the members count.");
    else
        lines << Words::tr("Only these members count: %1.").arg(found.filter);
    lines << coverageText(found.network.coverage);
    lines
        << (options.withNames
                ? Words::tr("This report names people. Think of them before passing it on.")
                : Words::tr("Nobody is named in this report."));
    return lines;
}

/// What of the section there is to say.
std::vector<ReportPart>
partsOf(const ReportInput& input, ReportSection section, CivilDate today, const NameGuard* guard)
{
    std::vector<ReportPart> parts;
    if (section == ReportSection::Shape && input.found.phase)
        parts.push_back(phasePart(input, today, guard));
    if (section == ReportSection::Change) {
        if (auto since = sincePart(input, input.found.asOf ? input.found.asOf : today))
            parts.push_back(std::move(*since));
    }
    for (const health::Finding& finding : input.findings) {
        if (sectionOf(finding.panel) == section)
            parts.push_back(panelPart(finding, input, guard));
    }
    return parts;
}

} // namespace

QString reportSectionText(ReportSection section)
{
    switch (section) {
    case ReportSection::Relationships:
        return Words::tr("Relationships");
    case ReportSection::Shape:
        return Words::tr("Shape");
    case ReportSection::Resilience:
        return Words::tr("Resilience and power");
    case ReportSection::Reach:
        return Words::tr("Reach and circles");
    case ReportSection::Bridging:
        return Words::tr("Across groups");
    case ReportSection::Activity:
        return Words::tr("Activity");
    case ReportSection::Change:
        return Words::tr("Change and newcomers");
    case ReportSection::Pulse:
        return Words::tr("Pulse");
    case ReportSection::Coverage:
        return Words::tr("Coverage");
    }
    return {};
}

ReportContents reportContents(const ReportInput& input, const ReportOptions& options)
{
    const NameGuard guard(input.network);
    ReportContents contents;
    contents.title = Words::tr("Health of the network");
    contents.network = input.network.profile().name;
    contents.date = formats::date(options.today);
    contents.of = ofWhat(input, options, guard);
    contents.language = Words::tr("en", "the code of the language of this translation, as in 'de'");
    contents.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    for (const health::HealthNote& note : health::notesOf(input.found)) {
        if (const QString text = healthNoteText(note); !text.isEmpty())
            contents.notes << text;
    }
    if (input.found.graph().nodeCount() == 0) {
        contents.nothing =
            Words::tr("There are no members here yet, and so there is nothing to measure.");
        return contents;
    }
    for (const ReportSection section : kReportSections) {
        if (!options.includes(section))
            continue;
        std::vector<ReportPart> parts =
            partsOf(input, section, options.today, options.withNames ? nullptr : &guard);
        if (!parts.empty())
            contents.chapters.push_back({section, reportSectionText(section), std::move(parts)});
    }
    return contents;
}

} // namespace cw
