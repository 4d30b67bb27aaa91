// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/ground/GroundPanel.h"
#include "ui/canvas/ground/MapGround.h"
#include "ui/canvas/notes/MapNotes.h"
#include "ui/canvas/notes/NoteEdit.h"
#include "ui/canvas/present/Presentation.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/shell/Toast.h"
#include "ui/support/Selection.h"

#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <tuple>

namespace cw::shots {

namespace {

void arrange(ShotStudio& studio, const char* name, const query::ArrangementSpec& spec)
{
    auto* map = studio.shown<MapView>();
    emit map->arrangementRequested(spec);
    studio.settle();
    studio.take(name);
}

query::ArrangementSpec
by(query::ArrangementKind kind, const char* attribute, const char* other = "")
{
    return {
        .kind = kind,
        .centre = {},
        .attribute = QLatin1String(attribute),
        .other = QLatin1String(other)};
}

/// An arrangement that was kept, with its guides, here and for a room.
void tourKept(ShotStudio& studio)
{
    studio.shown<QPushButton>("stageKeepButton")->click();
    studio.settle();
    QTest::keyClick(studio.shown<GraphCanvas>(), Qt::Key_Escape);
    studio.window().toast().hide();
    MapViews& views = studio.shown<MapView>()->views();
    views.show(0);
    studio.settle();
    studio.take("view-kept");
    studio.act(ActionId::Present);
    auto* room = studio.window().findChild<Presentation*>();
    room->showNormal();
    room->resize(studio.look().size);
    QTest::keyClick(room, Qt::Key_Home);
    ShotStudio::wait([&] { return room->canvas().isSettled(); });
    studio.takeAlone("room-arrangement", *room);
    QTest::keyClick(room, Qt::Key_Escape);
    views.remove(0);
    studio.settle();
    QTest::keyClick(studio.shown<GraphCanvas>(), Qt::Key_Escape);
}

} // namespace

void tourStage(ShotStudio& studio)
{
    using enum query::ArrangementKind;
    studio.act(ActionId::ShowMap);
    studio.window().selection().select(studio.hub());
    studio.takeMenu("arrange-menu", [&studio] { studio.act(ActionId::ArrangeMap); });
    arrange(
        studio, "arrange-rings",
        {.kind = Rings, .centre = {studio.hub()}, .attribute = {}, .other = {}});
    studio.window().selection().clear();
    arrange(studio, "arrange-levels-degree", by(Levels, "degree"));
    arrange(studio, "arrange-levels-sector", by(Levels, "sector"));
    arrange(studio, "arrange-circle", by(Circle, "sector"));
    arrange(studio, "arrange-wedges", by(Sectors, "sector"));
    arrange(studio, "arrange-axes", by(Scatter, "degree", "effective_size"));
    tourKept(studio);
    arrange(studio, "arrange-places", by(Places, ""));
    QTest::keyClick(studio.shown<GraphCanvas>(), Qt::Key_Escape);
    studio.act(ActionId::TidyMap);
    studio.settle();
    studio.act(ActionId::TidyMap);
    studio.settle();
    studio.take("tidy-proposal");
    QSignalSpy changed(studio.shown<MapView>(), &MapView::layoutChoicesChanged);
    auto* together = studio.window().findChild<QComboBox*>(QStringLiteral("keepTogetherCombo"));
    together->setCurrentIndex(std::max(0, together->findData(QStringLiteral("sector"))));
    std::ignore = QTest::qWaitFor([&] { return !changed.isEmpty(); }, 5'000);
    studio.settle();
    studio.take("tidy-together");
    QTest::keyClick(studio.shown<GraphCanvas>(), Qt::Key_Escape);
}

namespace {

void write(ShotStudio& studio, QPoint at, const QString& text)
{
    studio.shown<MapView>()->notes().writeAt(at);
    auto* edit = studio.shown<NoteEdit>();
    edit->setPlainText(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

/// A plan of two rooms.
QString planFile(ShotStudio& studio)
{
    QImage plan(1200, 800, QImage::Format_RGB32);
    plan.fill(QColor(0xF4, 0xEC, 0xD8));
    QPainter painter(&plan);
    painter.setPen(QPen(QColor(0x6B, 0x5B, 0x3A), 12));
    painter.drawRect(30, 30, 1140, 740);
    painter.drawLine(700, 30, 700, 500);
    const QString path = studio.pathOf(QStringLiteral("plan.png"));
    plan.save(path);
    return path;
}

} // namespace

void tourWriting(ShotStudio& studio)
{
    studio.act(ActionId::ShowMap);
    studio.window().selection().select(studio.hub());
    studio.act(ActionId::WriteOnMap);
    auto* edit = studio.shown<NoteEdit>();
    edit->setPlainText(QStringLiteral("Begin here: she knows both halves"));
    studio.take("write-on-map");
    QTest::keyClick(edit, Qt::Key_Return);
    write(studio, {330, 90}, QStringLiteral("\u6e2f\u306e\u30d1\u30fc\u30c8\u30ca\u30fc"));
    write(
        studio, {620, 90},
        QStringLiteral("\u0634\u0628\u0643\u0629 \u0627\u0644\u0645\u064a\u0646\u0627\u0621"));
    write(studio, {430, 480}, QStringLiteral("What is said at length. ").repeated(60));
    studio.settle();
    studio.take("written-on-map");
    auto* map = studio.shown<MapView>();
    map->ground().lay(planFile(studio));
    ShotStudio::wait([map] { return map->ground().panel().isVisible(); });
    studio.settle();
    studio.take("picture-under-map");
    map->ground().close();
    for (int step = 0; step < 5; ++step)
        studio.act(ActionId::Undo);
    studio.settle();
}

} // namespace cw::shots
