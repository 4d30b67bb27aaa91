// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Placements.h"
#include "core/kernel/base/Result.h"
#include "core/query/MapLayout.h"
#include "ui/canvas/stage/LayoutChoices.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace cw {

class Commits;
class Document;
class TaskRunner;

/// Lays the map out as a task, proposes the result and, once told to, keeps it as one step of the
/// history. Works on a snapshot; what was removed or pinned meanwhile is left alone.
class MapTidying : public QObject
{
    Q_OBJECT

public:
    MapTidying(Commits& commits, TaskRunner& tasks, QObject* parent = nullptr);

    /// Improves the whole picture from where it is; while a proposal is looked at, lays the map
    /// out from scratch, another way each time. One at a time; asking again while it runs does
    /// nothing.
    void tidy();
    /// How tidy() lays out from now on; a proposal of it that is looked at is made anew.
    void setChoices(const LayoutChoices& choices);
    /// Proposes places beside those they know for these members alone; of nobody, and where all
    /// stand well, it does nothing.
    void settle(const std::vector<MemberId>& members);
    /// Keeps a proposal; another that is under way is not wanted any more.
    void keep(const std::vector<edit::Move>& moves);
    /// The proposal was not to anybody's liking, nor would the next be.
    void refuse();
    /// Finds places for those who stand nowhere, if there are any; the others stay.
    void placeNewcomers();

signals:
    /// @param choices  by which all were laid out; nothing: only some have moved.
    void proposed(
        const std::vector<cw::edit::Move>& moves, const std::optional<cw::LayoutChoices>& choices);
    /// What was to be kept is in place.
    void tidied();
    /// No picture was found, or it could not be kept.
    void failed(const cw::Error& error);

private:
    using Use = void (MapTidying::*)(const std::vector<edit::Move>& moves);
    void take(const Result<query::MapLayout>& layout, Use use);
    void layOut();
    void forgetLayout();
    void propose(const std::vector<edit::Move>& moves);
    void proposeFew(const std::vector<edit::Move>& moves);
    void placed(const std::vector<edit::Move>& moves);
    /// Once no large change is being written.
    void whenFree(const std::function<void()>& act);

    Commits& m_commits;
    Document& m_document;
    TaskRunner& m_tasks;
    bool m_isRunning = false;
    /// How many proposals have been looked at since the last was kept or refused.
    std::uint64_t m_tries = 0;
    /// Whether one of them is looked at now.
    bool m_isProposed = false;
    LayoutChoices m_choices;
    quint64 m_layout = 0; ///< the task, while one lays out
};

} // namespace cw
