// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapView.h"
#include "ui/support/Selection.h"

#include <QComboBox>
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

} // namespace cw::shots
