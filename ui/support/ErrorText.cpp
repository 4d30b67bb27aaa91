// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ErrorText.h"

#include "core/store/Format.h"
#include "ui/support/FieldText.h"

#include <QCoreApplication>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// A rule speaks of a column or a table, everything else of a file or a place in one.
QString subjectText(const Error& error)
{
    if (error.subject.empty())
        return Words::tr("this");
    const QString field = fieldText(error.subject);
    return field.isEmpty() ? QString::fromStdString(error.subject) : field;
}

} // namespace

QString errorText(const Error& error)
{
    const QString what = subjectText(error);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Words::tr("Stopped. Nothing was changed.");
    case ErrorCode::NotFound:
        return Words::tr("There is no %1 here any more.").arg(what);
    case ErrorCode::InvalidArgument:
        return Words::tr("That does not work for %1. Please look at it once more.").arg(what);
    case ErrorCode::AlreadyExists:
        return Words::tr("There is already something called %1. Choose another name.").arg(what);
    case ErrorCode::Conflict:
        return Words::tr("%1 does not fit with what is there already.").arg(what);
    case ErrorCode::OutOfRange:
        return Words::tr("The value of %1 is too large or too small.").arg(what);
    case ErrorCode::LimitExceeded:
        return Words::tr("%1 is larger than Commonweave accepts.").arg(what);
    case ErrorCode::MalformedInput:
        return Words::tr("%1 could not be understood.").arg(what);
    case ErrorCode::UnsupportedFormat:
        if (what.endsWith(QLatin1String(store::kFileEnding), Qt::CaseInsensitive))
            return Words::tr("%1 is not a Commonweave document. It belongs to another program.")
                .arg(what);
        return Words::tr("Commonweave does not know the kind of file that %1 is. It reads .weave, "
                         "spreadsheets (XLSX, CSV), Kumu JSON, GraphML and GEXF.")
            .arg(what);
    case ErrorCode::CannotOpen:
        return Words::tr(
                   "%1 could not be opened. It may have been moved, or may not be yours to open.")
            .arg(what);
    case ErrorCode::CannotRead:
        return Words::tr("%1 could not be read.").arg(what);
    case ErrorCode::CannotWrite:
        return Words::tr("%1 could not be written. Nothing was changed.").arg(what);
    case ErrorCode::DiskFull:
        return Words::tr(
                   "%1 could not be written: the disk is full. Nothing was changed; make some "
                   "room and try again.")
            .arg(what);
    case ErrorCode::Locked:
        return Words::tr("%1 is open in another window or on another machine.").arg(what);
    case ErrorCode::ReadOnly:
        return Words::tr("%1 can only be read. To change it, save a copy and work on that.")
            .arg(what);
    case ErrorCode::NewerFormat:
        return Words::tr("%1 was written by a newer Commonweave. Update the program to change it.")
            .arg(what);
    case ErrorCode::Damaged:
        return Words::tr("%1 is damaged.").arg(what);
    case ErrorCode::ChangedElsewhere:
        return Words::tr("%1 was changed by another program while it was open here. Open it again.")
            .arg(what);
    case ErrorCode::Internal:
        return Words::tr("Something went wrong inside Commonweave. Nothing was lost; what was "
                         "finished before is "
                         "on disk.");
    }
    return {};
}

} // namespace cw
