// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/query/MapLayout.h"

#include <QObject>

namespace cw {

class Commits;
class Document;
class TaskRunner;

/// Lays the map out as a task and keeps the result as one step of the history. Works on a snapshot;
/// what was removed or pinned meanwhile is left alone.
class MapTidying : public QObject
{
    Q_OBJECT

public:
    MapTidying(Commits& commits, TaskRunner& tasks, QObject* parent = nullptr);

    /// Improves the whole picture from where it is. One at a time; asking again while it runs does
    /// nothing.
    void tidy();
    /// Finds places for those who stand nowhere, if there are any; the others stay.
    void placeNewcomers();

signals:
    /// A picture that was asked for is in place.
    void tidied();
    void failed(const cw::Error& error);

private:
    enum class Asked { No, Yes };
    void keep(const Result<query::MapLayout>& layout, Asked asked);

    Commits& m_commits;
    Document& m_document;
    TaskRunner& m_tasks;
    bool m_isRunning = false;
};

} // namespace cw
