// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentNotice.h"

#include "core/document/Document.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentNotice)
};

using Help = DocumentNotice::Help;

DocumentNotice heldNotice(const store::LockHolder& holder)
{
    DocumentNotice notice{.icon = Icon::Lock, .text = {}, .help = Help::TryAgain};
    if (holder.host.isEmpty())
        notice.text =
            Words::tr("This network is open in another window. You can look at everything; to "
                      "change it, close it there.");
    else if (holder.host == QSysInfo::machineHostName())
        notice.text =
            Words::tr("This network is open in another window on this machine (process %1). You "
                      "can look at everything; to change it, close it there.")
                .arg(holder.pid);
    else {
        notice.text =
            Words::tr("This network is open on %1 (process %2), or was when %1 stopped. You can "
                      "look at everything; to change it, close it there.")
                .arg(holder.host)
                .arg(holder.pid);
        notice.otherHelp = Help::OpenAnyway;
    }
    return notice;
}

DocumentNotice readOnlyNotice(const Document& document)
{
    switch (document.readOnlyReason()) {
    case store::ReadOnlyReason::None:
    case store::ReadOnlyReason::AskedFor:
        return {.icon = Icon::Lock, .text = Words::tr("Open for reading."), .help = Help::None};
    case store::ReadOnlyReason::FileNotWritable:
        return {
            .icon = Icon::Lock,
            .text = Words::tr("This file can only be read. To work on it, save a copy."),
            .help = Help::SaveCopy};
    case store::ReadOnlyReason::LockedByOther:
        return heldNotice(document.lockHolder());
    case store::ReadOnlyReason::NewerFormat:
        return {
            .icon = Icon::Info,
            .text = Words::tr("A newer Commonweave wrote this network. You can look at everything; "
                              "to change it, update the program."),
            .help = Help::None};
    }
    return {};
}

} // namespace

DocumentNotice noticeFor(const Document& document)
{
    if (document.isReadOnly())
        return readOnlyNotice(document);
    const store::OpenNotes& notes = document.openNotes();
    if (!notes.strayJournal.isEmpty())
        return {
            .icon = Icon::Info,
            .text =
                Words::tr("Beside this file lay what an interrupted change to another file left "
                          "behind. It does not belong here, and was put aside as %1.")
                    .arg(notes.strayJournal),
            .help = Help::None};
    if (notes.wasInterrupted)
        return {
            .icon = Icon::Info,
            .text = Words::tr("Commonweave ended in the middle of a change last time. That change "
                              "was taken back; everything before it is here."),
            .help = Help::None};
    if (!notes.migrationCopy.isEmpty())
        return {
            .icon = Icon::Info,
            .text = Words::tr("This network was brought up to date for this version. How it was "
                              "before lies in %1.")
                        .arg(notes.migrationCopy),
            .help = Help::None};
    if (notes.place == store::Place::NetworkFolder)
        return {
            .icon = Icon::Warning,
            .text = Words::tr("This file lies on another machine, where two people can get in each "
                              "other’s way. A copy on this machine is safer."),
            .help = Help::SaveCopy};
    if (notes.place == store::Place::CloudFolder)
        return {
            .icon = Icon::Info,
            .text = Words::tr("This file lies in a synchronised folder. Let it finish before you "
                              "open it on another machine."),
            .help = Help::None};
    return {};
}

DocumentNotice backupNotice(const Error& error)
{
    const QString why = error.code == ErrorCode::DiskFull
                            ? Words::tr("the disk is full")
                            : Words::tr("its folder cannot be written");
    return {
        .icon = Icon::Warning,
        .text = Words::tr("No backup of this network could be made: %1. The network itself is safe "
                          "on disk; to be sure, save a copy elsewhere.")
                    .arg(why),
        .help = Help::SaveCopy};
}

QString helpText(DocumentNotice::Help help)
{
    switch (help) {
    case Help::None:
        return {};
    case Help::TryAgain:
        return Words::tr("Try again");
    case Help::SaveCopy:
        return Words::tr("Save a copy…");
    case DocumentNotice::Help::OpenAnyway:
        return Words::tr("Open anyway…");
    }
    return {};
}

} // namespace cw
