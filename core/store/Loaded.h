// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/store/HistoryStep.h"

#include <QList>
#include <QString>

namespace cw::store {

/// What kind of place a document lies in, as far as it can be told.
enum class Place {
    Local,
    NetworkFolder, ///< a file system of another machine, whose locks may not hold
    CloudFolder,   ///< a folder that a sync program also writes to
};

/// What is worth saying after a document was opened.
struct OpenNotes
{
    QString strayJournal;        ///< where a journal of another file was put; empty: there was none
    bool wasInterrupted = false; ///< the last session ended amid a write; it was taken back
    int migratedFrom = 0;        ///< the format it had; 0: it was current
    QString migrationCopy;       ///< the verified copy of how it was before
    bool readFromCopy = false;   ///< an interrupted write could not be taken back in place
    Place place = Place::Local;
};

/// Everything a document holds, but for the rows of its history.
struct Loaded
{
    Network network;
    QList<HistorySummary> history; ///< ascending by seq
    qint64 cursor = 0;             ///< seq of the last step that is applied; 0: none
    QString documentId;            ///< a UUID, the same in every copy
    qint64 createdAtMs = 0;        ///< milliseconds since the Unix epoch, UTC
    int format = 0;                ///< of the tables (Format.h)
    OpenNotes notes;
};

} // namespace cw::store
