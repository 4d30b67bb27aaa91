// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/health/panels/Finding.h"
#include "core/health/time/Reading.h"
#include "core/network/Network.h"
#include "ui/charts/ChartData.h"
#include "ui/health/report/ReportOptions.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace cw {

/// A number with its name, the proper term for it, and why it is missing where it is.
struct ReportNumber
{
    QString name;
    QString term;
    QString value;
    QString remark;

    bool operator==(const ReportNumber&) const = default;
};

struct ReportTable
{
    QString title;
    QStringList columns;           ///< the first is of the rows' names
    std::vector<QStringList> rows; ///< as many cells each

    bool operator==(const ReportTable&) const = default;
};

/// What one panel says.
struct ReportPart
{
    QString title;
    ReportNumber figure; ///< its name goes on behind the number: "of the members hang together"
    QString sentence;
    QStringList quiet; ///< what chance gives, and what it rests on
    QString meaning;
    QString caution;
    std::vector<ReportNumber> numbers;
    QStringList points;            ///< what speaks for it and against
    std::vector<ChartData> charts; ///< bars and lines
    std::vector<ReportTable> tables;

    bool operator==(const ReportPart&) const = default;
};

struct ReportChapter
{
    ReportSection section = ReportSection::Relationships;
    QString title;
    std::vector<ReportPart> parts; ///< never empty

    bool operator==(const ReportChapter&) const = default;
};

/// Everything that a report says, in words and numbers, whatever it is written in.
struct ReportContents
{
    QString title;
    QString network;
    QString date;   ///< on which it was written
    QStringList of; ///< day, rule, which ties count, who has been asked
    QStringList notes;
    QString nothing; ///< instead of chapters: why there are none
    std::vector<ReportChapter> chapters;
    QString language;           ///< code of its language: "de"
    bool isRightToLeft = false; ///< how that is read

    bool operator==(const ReportContents&) const = default;
};

/// What a report is made from; the findings are those of the screen.
struct ReportInput
{
    const Network& network;
    const health::HealthMeasures& found;
    const std::vector<health::Finding>& findings;
    /// As of past days and of the day of `found`, oldest first (health::lookBack); empty: no
    /// trends.
    std::span<const health::Reading> trend;
};

/// O(members) and what the findings hold. Thread: any, of a snapshot.
ReportContents reportContents(const ReportInput& input, const ReportOptions& options);

/// "Relationships".
QString reportSectionText(ReportSection section);

} // namespace cw
