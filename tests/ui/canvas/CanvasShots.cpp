// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the map to look at: canvas_shots FOLDER [DOCUMENT.weave]. Not a test; a person
// judges. With a document, the whole workspace (HULLS=sector: with hulls by that attribute);
// without, made-up networks.
#include "core/document/Document.h"
#include "tests/support/SceneFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/support/Appearance.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>

#include <tuple>

namespace {

struct Shot
{
    const char* name;
    std::size_t members;
    QSize size;
    double zoom = 1;
    bool hover = false;
    bool select = false;
};

void take(const Shot& shot, const QString& folder, const QString& suffix)
{
    cw::GraphCanvas canvas;
    canvas.resize(shot.size);
    canvas.show();
    const auto scene = cw::testing::clusteredScene({.members = shot.members, .tiesPerMember = 3.5});
    canvas.setScene(scene);
    if (shot.zoom != 1)
        canvas.camera().zoomAt(
            QPointF(shot.size.width() / 2.0, shot.size.height() / 2.0), shot.zoom);
    if (shot.select) {
        canvas.goTo(9);
        canvas.setSuggestedTies({{9, 17}});
    }
    if (shot.hover) {
        QTest::mouseMove(&canvas, QPoint(2, 2));
        QTest::mouseMove(&canvas, canvas.viewPoint(1).toPoint());
    }
    if (!QTest::qWaitFor([&] { return canvas.isSettled(); }, 60'000))
        qWarning("not settled");
    const QString path = QDir(folder).filePath(QLatin1String(shot.name) + suffix);
    canvas.grab().save(path);
    QTextStream(stdout) << path << "  " << canvas.pictures().picture()->names.size() << " names, "
                        << canvas.pictures().picture()->elapsedMs << " ms\n";
}

void takeDocument(const QString& path, const QString& folder, const QString& suffix)
{
    cw::TaskContext task;
    auto document =
        cw::Document::open(path, cw::store::Access::ReadOnly, cw::DocumentServices::system(), task);
    if (!document.ok()) {
        qWarning("cannot open the document");
        return;
    }
    for (const QSize size : {QSize(1280, 720), QSize(1600, 1000)}) {
        cw::TaskRunner tasks;
        cw::Commits commits(*document.value(), tasks);
        cw::MapView view(commits);
        if (qEnvironmentVariableIsSet("HULLS")) {
            cw::MapAppearance appearance = view.model().appearance();
            appearance.rules.rules << cw::AppearanceRule{
                .channel = cw::RuleChannel::Hull, .attribute = qEnvironmentVariable("HULLS")};
            view.setAppearance(appearance);
        }
        if (qEnvironmentVariableIsSet("VIEW"))
            view.views().show(qEnvironmentVariableIntValue("VIEW"));
        view.resize(size);
        view.show();
        const auto shoot = [&](const char* name) {
            if (!QTest::qWaitFor([&] { return view.isSettled(); }, 60'000))
                qWarning("not settled");
            std::ignore = QTest::qWaitFor(
                [&] { return view.canvas().pictures().overview() != nullptr; }, 5'000);
            const QString file = QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(size.width());
            view.grab().save(QDir(folder).filePath(file + suffix));
            QTextStream(stdout) << file << suffix << "  "
                                << view.canvas().pictures().picture()->names.size() << " names\n";
        };
        shoot("map");
        const auto& nodes = view.canvas().scene().nodes();
        const auto hub = std::max_element(nodes.begin(), nodes.end(), [](auto& a, auto& b) {
            return a.importance < b.importance;
        });
        view.canvas().goTo(hub->id);
        view.canvas().zoomToReading();
        shoot("map-near");
        view.canvas().fitAll();
        for (const char* name : {"map-nearer-1", "map-nearer-2", "map-nearer-3"}) {
            view.canvas().zoomIn();
            shoot(name);
        }
        view.canvas().fitAll();
        QTest::mouseMove(&view.canvas(), QPoint(1, 1));
        QTest::mouseMove(&view.canvas(), view.canvas().viewPoint(hub->id).toPoint());
        shoot("map-hover");
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    cw::installStyle();
    cw::motion::setReduced(true);
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    for (const auto& [appearance, look] :
         {std::pair(cw::Appearance::Light, "light"), std::pair(cw::Appearance::Dark, "dark")}) {
        cw::applyAppearance(appearance);
        QApplication::processEvents();
        const QString suffix = QStringLiteral("-%1-%2x.png").arg(QLatin1String(look), scale);
        if (argc > 2) {
            takeDocument(QString::fromLocal8Bit(argv[2]), folder, suffix);
            continue;
        }
        for (const Shot& shot :
             {Shot{.name = "120", .members = 120, .size = {1280, 720}},
              Shot{.name = "120-hover", .members = 120, .size = {1280, 720}, .hover = true},
              Shot{
                  .name = "120-near",
             .members = 120,
             .size = {1280, 720},
             .zoom = 2.5,
             .select = true},
              Shot{.name = "2000", .members = 2000, .size = {1600, 1000}},
              Shot{.name = "2000-near", .members = 2000, .size = {1280, 720}, .zoom = 5},
              Shot{.name = "20000", .members = 20000, .size = {1600, 1000}}})
            take(shot, folder, suffix);
    }
    return 0;
}
