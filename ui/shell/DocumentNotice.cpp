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

QString heldText(const store::LockHolder& holder)
{
    if (holder.host.isEmpty())
        return Words::tr("This network is open in another window. You can look at everything; to "
                         "change it, close it there.");
    if (holder.host == QSysInfo::machineHostName())
        return Words::tr("This network is open in another window on this machine (process %1). You "
                         "can look at everything; to change it, close it there.")
            .arg(holder.pid);
    return Words::tr("This network is open on %1 (process %2). You can look at everything; to "
                     "change it, close it there.")
        .arg(holder.host)
        .arg(holder.pid);
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
        return {
            .icon = Icon::Lock, .text = heldText(document.lockHolder()), .help = Help::TryAgain};
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

QString helpText(DocumentNotice::Help help)
{
    switch (help) {
    case Help::None:
        return {};
    case Help::TryAgain:
        return Words::tr("Try again");
    case Help::SaveCopy:
        return Words::tr("Save a copy…");
    }
    return {};
}

} // namespace cw
