// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FindingText.h"

#include <QCoreApplication>

namespace cw {

using exchange::Finding;
using exchange::Reason;

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

/// What address books and calendars call things.
QString propertyText(const QString& property)
{
    if (property == QLatin1String("BDAY"))
        return FindingText::tr("birthdays");
    if (property == QLatin1String("ADR"))
        return FindingText::tr("street addresses");
    if (property == QLatin1String("PHOTO") || property == QLatin1String("LOGO"))
        return FindingText::tr("pictures");
    return property;
}

/// What is left out so often that it is only counted; empty for everything else.
QString leftOutOften(const Finding& finding)
{
    const int count = finding.value.toInt();
    if (finding.detail == QLatin1String("values"))
        return FindingText::tr("%1 (%n time(s))", "what, how often", count)
            .arg(propertyText(finding.place.column));
    if (finding.detail == QLatin1String("events to come"))
        return FindingText::tr("%n event(s) still to come", nullptr, count);
    if (finding.detail == QLatin1String("cancelled events"))
        return FindingText::tr("%n cancelled event(s)", nullptr, count);
    if (finding.detail == QLatin1String("events without company"))
        return FindingText::tr("%n event(s) with fewer than two people", nullptr, count);
    if (finding.detail == QLatin1String("numbers on the diagonal"))
        return FindingText::tr("%n number(s) of somebody with themselves", nullptr, count);
    if (finding.detail == QLatin1String("repetitions"))
        return FindingText::tr("the repetitions of %n event(s)", nullptr, count);
    return {};
}

/// What a reader leaves out, by its word for it.
QString leftOut(const Finding& finding)
{
    const auto named = [&](const QString& thing) {
        return finding.value.isEmpty()
                   ? thing
                   : FindingText::tr("%1 “%2”", "a thing and its name").arg(thing, finding.value);
    };
    if (finding.detail == QLatin1String("loops"))
        return named(FindingText::tr("the loop"));
    if (finding.detail == QLatin1String("perspectives"))
        return named(FindingText::tr("the view"));
    if (finding.detail == QLatin1String("maps"))
        return named(FindingText::tr("the places on the map"));
    if (finding.detail == QLatin1String("a project that is kept elsewhere"))
        return FindingText::tr("a project that is kept elsewhere");
    if (finding.detail == QLatin1String("line breaks or control characters"))
        return FindingText::tr("line breaks or control characters");
    if (const QString counted = leftOutOften(finding); !counted.isEmpty())
        return counted;
    return finding.detail.isEmpty() ? finding.value : finding.detail;
}

} // namespace

QString findingText(const Finding& finding)
{
    const QString& value = finding.value;
    switch (finding.reason) {
    case Reason::UnreadableFormat:
        return FindingText::tr("This is not a format that can be read here.");
    case Reason::MalformedSource:
        return FindingText::tr("The file breaks its own format here (%1).").arg(finding.detail);
    case Reason::DtdRefused:
        return FindingText::tr(
            "The file brings a document type definition, which can hide harm; it is not read.");
    case Reason::LimitExceeded:
        return FindingText::tr("The file goes over a limit (%1); reading stopped here.")
            .arg(finding.detail);
    case Reason::Truncated:
        return FindingText::tr("The file ends in the middle.");
    case Reason::MissingColumn:
        return FindingText::tr("A column is missing: %1.").arg(finding.detail);
    case Reason::UndecodableText:
        return FindingText::tr("These bytes are not text.");
    case Reason::MissingLabel:
        return FindingText::tr("There is no name in this row.");
    case Reason::MissingEnd:
        return FindingText::tr("One of the two names is missing.");
    case Reason::SelfTie:
        return FindingText::tr("'%1' would be tied to itself.").arg(value);
    case Reason::UnknownEnd:
        return FindingText::tr("No row names '%1'; it becomes a member.").arg(value);
    case Reason::DuplicateId:
        return FindingText::tr(
                   "'%1' is there twice; the later row counts where both say something.")
            .arg(value);
    case Reason::IdInUse:
        return FindingText::tr(
                   "The id '%1' stands for somebody else in row %2; here the name counts.")
            .arg(value, finding.detail);
    case Reason::AmbiguousLabel:
        return FindingText::tr("Several members are called '%1'.").arg(value);
    case Reason::NotANumber:
        return FindingText::tr("'%1' is not a number.").arg(value);
    case Reason::NotADate:
        return FindingText::tr("'%1' is not a date that can be read for certain.").arg(value);
    case Reason::OutOfRange:
        return FindingText::tr("'%1' is out of range.").arg(value);
    case Reason::UnknownValue:
        return FindingText::tr("'%1' is not a word that is known here; it is kept as text.")
            .arg(value);
    case Reason::NotTaken:
        return FindingText::tr("'%1' is not something this column takes; it was left out.")
            .arg(value);
    case Reason::NotKept:
        return FindingText::tr("Not kept: %1.").arg(leftOut(finding));
    case Reason::PossibleDuplicate:
        return FindingText::tr("'%1' may be the same as '%2'.").arg(value, finding.detail);
    case Reason::UnknownMember:
        return FindingText::tr("Nobody here goes by '%1'; it was left out.").arg(value);
    case Reason::MatchedByEmail:
        return FindingText::tr("'%1' is taken for '%2', who has the same e-mail address.")
            .arg(value, finding.detail);
    }
    return {};
}

QString placeText(const exchange::Place& place)
{
    QString text = place.source;
    if (place.row > 0) {
        const QString row = FindingText::tr("row %1").arg(place.row);
        text = text.isEmpty() ? row : FindingText::tr("%1, %2").arg(text, row);
    }
    if (!place.column.isEmpty()) {
        const QString column = FindingText::tr("column %1").arg(place.column);
        text = text.isEmpty() ? column : FindingText::tr("%1, %2").arg(text, column);
    }
    return text;
}

} // namespace cw
