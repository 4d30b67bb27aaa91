// SPDX-License-Identifier: GPL-3.0-or-later
// Scripted pans and zooms in the real widget, offscreen, 1920x1080: what a frame takes, how much of
// the view the picture covers, how long until it is sharp. Run: QT_QPA_PLATFORM=offscreen
// canvas_benchmark [MEMBERS[xTIES_PER_MEMBER][+hulls][+ground][+notes]...]
#include "tests/support/SceneFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/support/Appearance.h"
#include "ui/support/Motion.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <numbers>
#include <tuple>

namespace {

constexpr double kFrameMs = 1000.0 / 60;

double elapsedMs(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// What this thread has computed so far: unlike the clock on the wall it does not count what other
/// programs do on a busy machine.
double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

struct Frames
{
    std::vector<double> wallMs;
    std::vector<double> cpuMs;
    double leastCovered = 1;
};

/// Moves the camera once a frame as a hand would, and measures what the main thread does for it.
Frames play(cw::GraphCanvas& canvas, int frames, const std::function<void(cw::Camera&, int)>& move)
{
    Frames measured;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double cpu = threadCpuMs();
        move(canvas.camera(), i);
        canvas.repaint();
        QApplication::processEvents();
        measured.wallMs.push_back(elapsedMs(clock));
        measured.cpuMs.push_back(threadCpuMs() - cpu);
        measured.leastCovered =
            std::min(measured.leastCovered, canvas.pictures().coverage(canvas.camera().view()));
        // The rest of the frame belongs to the workers, as it would in a window at 60 Hz.
        QEventLoop rest;
        QTimer::singleShot(
            std::max(0, static_cast<int>(kFrameMs - elapsedMs(clock))), Qt::PreciseTimer, &rest,
            &QEventLoop::quit);
        rest.exec();
    }
    return measured;
}

/// Without the pauses that QTest::qWaitFor() makes.
template <class Holds>
double until(const char* what, Holds&& holds)
{
    constexpr int kAtMostMs = 120'000;
    QTimer latest; // wakes whoever waits in vain
    latest.start(kAtMostMs);
    QElapsedTimer clock;
    clock.start();
    while (!holds() && elapsedMs(clock) < kAtMostMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!holds())
        qWarning("waited in vain: %s", what);
    return elapsedMs(clock);
}

double untilSettled(cw::GraphCanvas& canvas)
{
    return until("a sharp picture", [&] { return canvas.isSettled(); });
}

/// From the last move of a zoom until the picture is sharp, names and all.
double settleMs(cw::GraphCanvas& canvas, double factor)
{
    constexpr int kFrames = 12;
    std::vector<double> times;
    for (int turn = 0; turn < 5; ++turn) {
        const double step = std::pow(turn % 2 == 0 ? factor : 1 / factor, 1.0 / kFrames);
        play(canvas, kFrames, [&](cw::Camera& camera, int) {
            camera.zoomAt(QPointF(960, 540), step);
        });
        canvas.camera().zoomAt(QPointF(960, 540), step);
        canvas.repaint();
        times.push_back(untilSettled(canvas));
    }
    return quantile(times, 0.5);
}

/// What one sharp picture of that view takes on one core.
double paintCpuMs(cw::GraphCanvas& canvas, const std::shared_ptr<const cw::HullGroups>& groups)
{
    cw::MapRequest request;
    request.scene = canvas.scene();
    request.view = canvas.camera().view();
    request.size = canvas.size();
    request.overscan = canvas.width() / 4;
    request.spacing = canvas.index().spacing();
    request.style = cw::CanvasStyle::of(cw::theme::Scheme::Light);
    request.ground = canvas.ground();
    if (groups)
        request.hulls = std::make_shared<const cw::DrawnHulls>(cw::drawHulls(
            request.scene, groups, cw::hullReach(request.spacing, request.view.scale),
            request.spacing, {}));
    cw::MapSprites sprites;
    const double cpu = threadCpuMs();
    std::ignore = cw::paintMap(request, sprites, [] { return false; });
    return threadCpuMs() - cpu;
}

struct Sight
{
    QString name; ///< as asked for
    std::size_t members = 0;
    double tiesPerMember = 4;
    bool withHulls = false;
    bool withGround = false;
    bool withNotes = false;
};

/// "5000" or "5000x5", and "+hulls", "+ground", "+notes" after it.
Sight sightOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('+'));
    const QStringList size = parts[0].split(QLatin1Char('x'));
    Sight sight{.name = text, .members = size[0].toULongLong()};
    if (size.size() > 1)
        sight.tiesPerMember = size[1].toDouble();
    sight.withHulls = parts.contains(QLatin1String("hulls"));
    sight.withGround = parts.contains(QLatin1String("ground"));
    sight.withNotes = parts.contains(QLatin1String("notes"));
    return sight;
}

/// As a field of twelve values has them: each in many places of the map.
std::shared_ptr<const cw::HullGroups> hullsByField(const cw::scene::SceneModel& scene)
{
    constexpr std::size_t kValues = 12;
    const std::size_t clusters =
        scene.nodeCount() / cw::testing::ClusteredSceneOptions().membersPerCluster + 1;
    auto groups = std::make_shared<cw::HullGroups>(kValues);
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        cw::HullGroup& group = (*groups)[i % clusters % kValues];
        group.members.push_back(scene.node(static_cast<std::uint32_t>(i)).id);
    }
    for (std::size_t i = 0; i < kValues; ++i) {
        (*groups)[i].name = "Value " + std::to_string(i);
        (*groups)[i].color = static_cast<cw::scene::Rgb>(0x336699U * (i + 1) & 0xffffffU);
    }
    return groups;
}

/// A picture of 12 million points under the whole map, as a camera takes it.
cw::GroundPicture groundUnder(const cw::scene::SceneModel& scene)
{
    QImage image(4000, 3000, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(x % 256, y % 256, x * y % 256);
    }
    auto levels = std::make_shared<cw::GroundLevels>();
    for (; image.width() > 200; image = image.scaled(image.size() / 2))
        levels->images.push_back(image);
    const auto bounds = cw::scene::boundsOf(scene.positions());
    return {.levels = levels, .place = bounds.value_or(cw::scene::Box()), .opacity = 0.6};
}

/// A hundred texts all over the map, each with an arrow across it.
cw::Notes notesOn(const cw::scene::SceneModel& scene)
{
    constexpr std::size_t kNotes = 100;
    constexpr std::size_t kStride = 7'919; // no tip near its text
    cw::Notes notes;
    for (std::size_t i = 0; i < kNotes; ++i) {
        const std::size_t from = i * scene.nodeCount() / kNotes;
        const auto to = static_cast<std::uint32_t>((from + kStride * (i + 1)) % scene.nodeCount());
        notes.push_back(
            {.id = static_cast<cw::NoteKey>(i + 1),
             .text = QStringLiteral("Worth another look: %1").arg(i + 1),
             .at = scene.position(from),
             .tone = i % 3 == 0 ? cw::AnnotationTone::Accent : cw::AnnotationTone::Plain,
             .tipMember = scene.node(to).id});
    }
    return notes;
}

void run(const Sight& sight, QTextStream& out)
{
    const cw::scene::SceneModel scene = cw::testing::clusteredScene(
        {.members = sight.members, .tiesPerMember = sight.tiesPerMember});
    cw::GraphCanvas canvas;
    canvas.resize(1920, 1080);
    canvas.show();
    if (sight.withGround)
        canvas.setGround(groundUnder(scene));
    QElapsedTimer clock;
    clock.start();
    canvas.setScene(scene);
    if (sight.withNotes)
        canvas.notes().set(notesOn(scene));
    const auto groups = sight.withHulls ? hullsByField(scene) : nullptr;
    canvas.setHullGroups(groups);
    const double first = until("a picture", [&] { return canvas.pictures().isCurrent(); });
    untilSettled(canvas);
    const double sharp = paintCpuMs(canvas, groups);
    until("an overview", [&] { return canvas.pictures().overview() != nullptr; });

    const Frames pan = play(canvas, 180, [](cw::Camera& camera, int i) {
        const double angle = i * std::numbers::pi / 45;
        camera.panBy(QPointF(14 * std::cos(angle), 14 * std::sin(angle)));
    });
    const double settledAll = settleMs(canvas, 1.3);
    canvas.fitAll();
    untilSettled(canvas);
    const QPointF middle(960, 540);
    const Frames zoom = play(canvas, 180, [&](cw::Camera& camera, int i) {
        camera.zoomAt(middle, i < 90 ? 1.03 : 1 / 1.03);
    });
    canvas.camera().zoomAt(middle, 6);
    untilSettled(canvas);
    const double sharpNear = paintCpuMs(canvas, groups);
    const Frames panNear =
        play(canvas, 180, [](cw::Camera& camera, int) { camera.panBy(QPointF(-12, 5)); });
    const double settledNear = settleMs(canvas, 1.3);
    canvas.fitAll();
    untilSettled(canvas);
    // Over a hub, with everything but its neighbours faded.
    QTest::mouseMove(&canvas, QPoint(1, 1));
    QTest::mouseMove(&canvas, canvas.viewPoint(1).toPoint());
    const Frames hover = play(canvas, 60, [&](cw::Camera& camera, int i) {
        camera.panBy(QPointF(i % 2 == 0 ? 2 : -2, 0));
    });

    constexpr int kHits = 10'000;
    clock.restart();
    std::size_t found = 0;
    for (int i = 0; i < kHits; ++i)
        found += canvas.index()
                     .nodeAt(
                         {static_cast<double>(i % 1920), static_cast<double>(i * 7 % 1080)},
                         canvas.camera().view())
                     .has_value();
    const double hit = elapsedMs(clock) / kHits;
    std::vector<cw::scene::Point> lasso;
    for (int i = 0; i < 400; ++i) {
        const double angle = i * std::numbers::pi / 200;
        lasso.push_back(canvas.camera().view().toWorld(
            cw::scene::Point{960 + 500 * std::cos(angle), 540 + 500 * std::sin(angle)}));
    }
    clock.restart();
    const std::size_t inside = canvas.index().grid().nodesInside(lasso).size();
    const double lassoMs = elapsedMs(clock);

    const auto frames = [](const Frames& measured) {
        return QStringLiteral("%1 / %2 / %3 (%4) / %5 %")
            .arg(quantile(measured.cpuMs, 0.5), 0, 'f', 2)
            .arg(quantile(measured.cpuMs, 0.99), 0, 'f', 2)
            .arg(quantile(measured.cpuMs, 1), 0, 'f', 2)
            .arg(quantile(measured.wallMs, 0.99), 0, 'f', 1)
            .arg(100 * measured.leastCovered, 0, 'f', 0);
    };
    out << "| " << sight.name << " / " << scene.edgeCount() << " | " << frames(pan) << " | "
        << frames(zoom) << " | " << frames(panNear) << " | " << frames(hover) << " | "
        << QString::number(first, 'f', 0) << " | " << QString::number(settledAll, 'f', 0) << " | "
        << QString::number(settledNear, 'f', 0) << " | " << QString::number(sharp, 'f', 0) << " | "
        << QString::number(sharpNear, 'f', 0) << " | " << QString::number(hit * 1000, 'f', 2)
        << " us (" << found << ") | " << QString::number(lassoMs, 'f', 2) << " (" << inside << ") |"
        << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    cw::installStyle();
    cw::applyAppearance(cw::Appearance::Light);
    cw::motion::setReduced(true);
    QTextStream out(stdout);
    out << "frames: median / 99 % / worst of the main thread's own ms (99 % on the wall) / least "
           "share of "
           "the view covered by the picture\n"
           "| members / relationships | pan, all in view | zoom in and out | pan near | hover "
           "| first picture, ms | sharp after a zoom, all, ms | near | sharp with cold names, all, "
           "CPU ms | sharp, near | hit test | "
           "lasso |\n"
           "|---|---|---|---|---|---|---|---|---|---|---|---|"
        << Qt::endl;
    QStringList sights = QApplication::arguments().mid(1);
    if (sights.isEmpty())
        sights = QStringLiteral("2000 5000x5 20000 100000").split(QLatin1Char(' '));
    for (const QString& sight : std::as_const(sights))
        run(sightOf(sight), out);
    return 0;
}
