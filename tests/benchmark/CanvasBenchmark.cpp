// SPDX-License-Identifier: GPL-3.0-or-later
// Scripted pans and zooms in the real widget, offscreen, 1920x1080: what a frame takes, how much of
// the view the picture covers, how long until it is sharp. Run: QT_QPA_PLATFORM=offscreen
// canvas_benchmark [MEMBERS[xTIES_PER_MEMBER]...]
#include "tests/support/SceneFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/support/Appearance.h"
#include "ui/support/Motion.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

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
        // The rest of the frame belongs to the worker, as it would in a window at 60 Hz.
        while (elapsedMs(clock) < kFrameMs)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
    }
    return measured;
}

double untilSettled(cw::GraphCanvas& canvas)
{
    QElapsedTimer clock;
    clock.start();
    if (!QTest::qWaitFor([&] { return canvas.isSettled(); }, 120'000))
        qWarning("the picture did not settle");
    return elapsedMs(clock);
}

/// What one sharp picture of that view takes on one core.
double paintCpuMs(const cw::GraphCanvas& canvas, const cw::scene::ViewTransform& view)
{
    cw::MapRequest request;
    request.scene = canvas.scene();
    request.view = view;
    request.size = canvas.size();
    request.overscan = canvas.width() / 4;
    request.spacing = canvas.index().spacing();
    request.style = cw::CanvasStyle::of(cw::theme::Scheme::Light);
    cw::MapSprites sprites;
    const double cpu = threadCpuMs();
    std::ignore = cw::paintMap(request, sprites, [] { return false; });
    return threadCpuMs() - cpu;
}

struct Size
{
    std::size_t members = 0;
    double tiesPerMember = 4;
};

/// "5000" or "5000x5".
Size sizeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    Size size{.members = parts[0].toULongLong()};
    if (parts.size() > 1)
        size.tiesPerMember = parts[1].toDouble();
    return size;
}

void run(const Size& size, QTextStream& out)
{
    const cw::scene::SceneModel scene =
        cw::testing::clusteredScene({.members = size.members, .tiesPerMember = size.tiesPerMember});
    cw::GraphCanvas canvas;
    canvas.resize(1920, 1080);
    canvas.show();
    QElapsedTimer clock;
    clock.start();
    canvas.setScene(scene);
    if (!QTest::qWaitFor([&] { return canvas.pictures().isCurrent(); }, 120'000))
        qWarning("no first picture");
    const double first = elapsedMs(clock);
    untilSettled(canvas);
    const double sharp = paintCpuMs(canvas, canvas.camera().view());
    if (!QTest::qWaitFor([&] { return canvas.pictures().overview() != nullptr; }, 60'000))
        qWarning("no overview");

    const Frames pan = play(canvas, 180, [](cw::Camera& camera, int i) {
        const double angle = i * std::numbers::pi / 45;
        camera.panBy(QPointF(14 * std::cos(angle), 14 * std::sin(angle)));
    });
    const QPointF middle(960, 540);
    const Frames zoom = play(canvas, 180, [&](cw::Camera& camera, int i) {
        camera.zoomAt(middle, i < 90 ? 1.03 : 1 / 1.03);
    });
    canvas.camera().zoomAt(middle, 6);
    untilSettled(canvas);
    const double sharpNear = paintCpuMs(canvas, canvas.camera().view());
    const Frames panNear =
        play(canvas, 180, [](cw::Camera& camera, int) { camera.panBy(QPointF(-12, 5)); });
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
    out << "| " << size.members << " / " << scene.edgeCount() << " | " << frames(pan) << " | "
        << frames(zoom) << " | " << frames(panNear) << " | " << frames(hover) << " | "
        << QString::number(first, 'f', 0) << " | " << QString::number(sharp, 'f', 0) << " | "
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
           "| first picture, ms | sharp with cold names, all, CPU ms | sharp, near | hit test | "
           "lasso |\n"
           "|---|---|---|---|---|---|---|---|---|---|"
        << Qt::endl;
    QStringList sizes = QApplication::arguments().mid(1);
    if (sizes.isEmpty())
        sizes = QStringLiteral("2000 5000x5 20000 100000").split(QLatin1Char(' '));
    for (const QString& size : std::as_const(sizes))
        run(sizeOf(size), out);
    return 0;
}
