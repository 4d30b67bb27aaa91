// SPDX-License-Identifier: GPL-3.0-or-later
// A large document opened, and edits that are committed and shown: from the moment an edit is asked
// for until it is safe on the disk and both the map's scene and the table hold it.
// usage: QT_QPA_PLATFORM=offscreen edit_benchmark FILE.weave [EDITS]
//     FILE changes; store_benchmark --benchmark_filter=write makes one
#include "core/document/Document.h"
#include "core/edit/Assessments.h"
#include "core/edit/Cells.h"
#include "core/edit/Members.h"
#include "core/edit/Placements.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapView.h"
#include "ui/members/MembersView.h"
#include "ui/support/Appearance.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

namespace {

using namespace cw;
using MakeChange = std::function<Result<Change>(const edit::EditContext& context, int turn)>;

double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// Of all threads, the storage thread among them.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// Different in every run, so that each edit of a file that has been edited before is one.
int thisRun()
{
    static const auto run = static_cast<int>(
        std::chrono::system_clock::now().time_since_epoch() / std::chrono::seconds(1) % 100'000);
    return run;
}

template <class R>
Id<R> anyId(const Network& network, int turn)
{
    auto row = network.all<R>().begin();
    for (int i = 0; i < 7 * turn; ++i)
        ++row;
    return row->id;
}

double middleOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// One kind of edit, several times; the picture settles between two, or its painter would take
/// time from the next.
bool measure(
    const char* name, Document& document, MapView& map, const MakeChange& makeChange, int edits)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int turn = 0; turn < edits; ++turn) {
        if (!QTest::qWaitFor([&] { return map.canvas().isSettled(); }, 120'000))
            return false;
        const double wallBefore = wallMs();
        const double cpuBefore = cpuMs();
        const auto change = makeChange(document.editContext(), turn);
        if (!change.ok() || change->isEmpty() ||
            !document.commit(*change, {QStringLiteral("member.edit"), {}}).ok())
            return false;
        wall.push_back(wallMs() - wallBefore);
        cpu.push_back(cpuMs() - cpuBefore);
    }
    std::printf(
        "| %s | %.1f | %.1f | %.1f |\n", name, middleOf(wall), *std::ranges::max_element(wall),
        middleOf(cpu));
    return true;
}

bool measureAll(Document& document, MapView& map, int edits)
{
    std::printf("| edit | median ms | worst ms | processor ms |\n|---|---|---|---|\n");
    const MakeChange setPlace = [](const edit::EditContext& context, int turn) {
        return edit::setField(
            context, anyId<Member>(context.network, turn), &Member::place,
            QStringLiteral("Harbour %1").arg(thisRun() + turn));
    };
    const MakeChange rename = [](const edit::EditContext& context, int turn) {
        return edit::renameMember(
            context, anyId<Member>(context.network, turn),
            QStringLiteral("Maria Costa %1").arg(thisRun() + turn));
    };
    const MakeChange move = [](const edit::EditContext& context, int turn) {
        const std::array moves{edit::Move{
            anyId<Member>(context.network, turn), {thisRun() + turn * 10.0, turn * 20.0}}};
        return edit::moveMembers(context, moves);
    };
    const MakeChange deepen = [](const edit::EditContext& context, int turn) {
        const RelationshipId id = anyId<Relationship>(context.network, turn);
        const MemberId author = context.network.find(id)->first;
        return edit::deepen(context, id, author, 1 + (thisRun() + turn) % 5);
    };
    return measure("a member's place", document, map, setPlace, edits) &&
           measure("a member's name", document, map, rename, edits) &&
           measure("a position on the map", document, map, move, edits) &&
           measure("a relationship's depth", document, map, deepen, edits);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: edit_benchmark FILE.weave [EDITS]\n");
        return 1;
    }
    QApplication application(argc, argv);
    installStyle();
    applyAppearance(Appearance::Light);
    const double wallBefore = wallMs();
    const double cpuBefore = cpuMs();
    TaskContext task;
    const auto document = Document::open(
        QString::fromLocal8Bit(argv[1]), store::Access::ReadWrite, DocumentServices::system(),
        task);
    if (!document.ok())
        return 1;
    std::printf(
        "open: %.0f ms (%.0f ms of processor time), peak %.0f MiB with the window's libraries\n",
        wallMs() - wallBefore, cpuMs() - cpuBefore, peakMebibytes());
    Selection selection;
    TaskRunner tasks;
    Commits commits(**document, tasks);
    MapView map(commits);
    MembersView members(commits, selection);
    map.resize(1600, 1000);
    members.resize(1600, 1000);
    map.show();
    members.show();
    return measureAll(**document, map, argc > 2 ? std::atoi(argv[2]) : 5) ? 0 : 1;
}
