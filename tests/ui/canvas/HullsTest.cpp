// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cells.h"
#include "core/edit/CustomFields.h"
#include "core/kernel/scene/LevelOfDetail.h"
#include "core/query/filter/FilterParser.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MapExport.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/hulls/HullPainter.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

namespace cw {

namespace {

using Groups = std::map<std::string, std::vector<scene::NodeId>>;

AppearanceRule hullsBy(const char* attribute)
{
    return {.channel = RuleChannel::Hull, .attribute = QString::fromUtf8(attribute)};
}

class HullsTest : public MapFixture
{
protected:
    MapModel model{*document};

    void follow(const AppearanceRules& rules) { model.setAppearance({rules}); }

    Groups groups() const
    {
        Groups found;
        if (model.hullGroups()) {
            for (const HullGroup& group : *model.hullGroups())
                found[group.name] = group.members;
        }
        return found;
    }

    scene::Rgb colorOf(const std::string& name) const
    {
        for (const HullGroup& group : *model.hullGroups()) {
            if (group.name == name)
                return group.color;
        }
        ADD_FAILURE() << name;
        return 0;
    }

    const LegendSection* legendSection(const QList<LegendSection>& legend) const
    {
        for (const LegendSection& section : legend) {
            if (section.channel == RuleChannel::Hull)
                return &section;
        }
        return nullptr;
    }
};

/// Six of one group in a heap on the left, one of another far to the right.
struct Drawn
{
    scene::SceneModel scene;
    std::shared_ptr<const HullGroups> groups;
};

Drawn heapAndOne()
{
    scene::SceneBuilder builder;
    HullGroups groups(2);
    groups[0] = {.name = "Farming", .color = 0xFF0072B2, .members = {}};
    groups[1] = {.name = "Fishing", .color = 0xFFD55E00, .members = {7}};
    for (scene::NodeId id = 1; id <= 6; ++id) {
        builder.addNode(
            {.id = id, .radius = 4}, "",
            {40.0 * static_cast<double>((id - 1) % 3), 40.0 * static_cast<double>((id - 1) / 3)});
        groups[0].members.push_back(id);
    }
    builder.addNode({.id = 7, .radius = 4}, "", {600, 20});
    return {builder.build(), std::make_shared<const HullGroups>(groups)};
}

constexpr scene::ViewTransform kAsIs{.scale = 1, .offsetX = 100, .offsetY = 150};

QRgb inkAt(const QImage& image, double x, double y)
{
    return image.pixel(static_cast<int>(x + 100), static_cast<int>(y + 150)) | 0xFF000000;
}

} // namespace

TEST_F(HullsTest, NoRuleNoHulls)
{
    addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    EXPECT_EQ(model.hullGroups(), nullptr);
    EXPECT_EQ(legendSection(model.legend()), nullptr);
}

TEST_F(HullsTest, AreAroundThoseWhoShareAValue)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 50, 0, MemberKind::Individual, "Food");
    const MemberId cy = addMember("Cy", 100, 0, MemberKind::Individual, "Farming");
    const MemberId di = addMember("Di", 150, 0, MemberKind::Individual, "Farming");
    addMember("Ed", 200, 0);
    follow({{hullsBy("sector")}});
    EXPECT_EQ(
        groups(), (Groups{{"Food", {ana.value, bo.value}}, {"Farming", {cy.value, di.value}}}));
}

TEST_F(HullsTest, OneAloneIsNoGroup)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 50, 0, MemberKind::Individual, "Farming");
    follow({{hullsBy("sector")}});
    EXPECT_EQ(groups(), Groups{});
    ASSERT_TRUE(commit(edit::setField(context(), bo, &Member::sector, QStringLiteral("Food"))));
    EXPECT_EQ(groups(), (Groups{{"Food", {ana.value, bo.value}}}));
}

TEST_F(HullsTest, AMemberWithSeveralValuesIsInSeveralHulls)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 50, 0);
    const MemberId cy = addMember("Cy", 100, 0);
    ASSERT_TRUE(commit(edit::setCell<Member>(
        context(), ana, QStringLiteral("tags"), QStringLiteral("board|cook"))));
    ASSERT_TRUE(commit(
        edit::setCell<Member>(context(), bo, QStringLiteral("tags"), QStringLiteral("cook"))));
    ASSERT_TRUE(commit(
        edit::setCell<Member>(context(), cy, QStringLiteral("tags"), QStringLiteral("board"))));
    follow({{hullsBy("tag")}});
    EXPECT_EQ(
        groups(), (Groups{{"board", {ana.value, cy.value}}, {"cook", {ana.value, bo.value}}}));
}

TEST_F(HullsTest, SeveralRulesAllCount)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Organization, "Food");
    const MemberId bo = addMember("Bo", 50, 0, MemberKind::Organization, "Food");
    follow({{hullsBy("sector"), hullsBy("kind")}});
    EXPECT_EQ(
        groups(),
        (Groups{{"Food", {ana.value, bo.value}}, {"organisation", {ana.value, bo.value}}}));
}

TEST_F(HullsTest, FollowEditsAndLeaveTheRestAlone)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 50, 0, MemberKind::Individual, "Food");
    const MemberId cy = addMember("Cy", 100, 0, MemberKind::Individual, "Food");
    const MemberId di = addMember("Di", 150, 0, MemberKind::Individual, "Health");
    follow({{hullsBy("sector")}});
    QSignalSpy changed(&model, &MapModel::changed);
    ASSERT_TRUE(commit(edit::setField(context(), bo, &Member::sector, QStringLiteral("Health"))));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(
        groups(), (Groups{{"Food", {ana.value, cy.value}}, {"Health", {bo.value, di.value}}}));
    const auto before = model.hullGroups();
    ASSERT_TRUE(commit(edit::setField(context(), bo, &Member::place, QStringLiteral("Weyford"))));
    EXPECT_EQ(model.hullGroups(), before) << "the very same: nothing is drawn anew";
}

TEST_F(HullsTest, HoldNobodyWhomAFilterHides)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    addMember("Bo", 50, 0, MemberKind::Individual, "Health");
    const MemberId cy = addMember("Cy", 100, 0, MemberKind::Individual, "Food");
    follow({{hullsBy("kind")}});
    EXPECT_EQ(groups().begin()->second.size(), 3U);
    query::MapScope scope;
    const auto parsed =
        query::parseFilter(QStringLiteral("sector = Food"), query::FilterWords(network()));
    ASSERT_TRUE(parsed.isOk());
    scope.filter = parsed.filter;
    model.setScope(scope);
    EXPECT_EQ(groups(), (Groups{{"person", {ana.value, cy.value}}}));
}

TEST_F(HullsTest, AreNotForTheRoomWhereTheFieldIsPrivate)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 50, 0);
    FieldDefinition field;
    field.label = QStringLiteral("Mood");
    field.isPrivate = true;
    ASSERT_TRUE(commit(edit::defineField(context(), field)));
    for (const MemberId each : {ana, bo})
        ASSERT_TRUE(commit(
            edit::setFieldValue(context(), each, QStringLiteral("mood"), QStringLiteral("sad"))));
    follow({{hullsBy("field:mood")}});
    EXPECT_EQ(groups().size(), 1U);
    model.setForRoom(true);
    EXPECT_EQ(model.hullGroups(), nullptr);
}

TEST_F(HullsTest, HaveTheColoursOfTheMarksOrNone)
{
    std::set<MemberKey> inFood;
    for (const char* name : {"Ana", "Cy"})
        inFood.insert(addMember(name, 0, 0, MemberKind::Individual, "Food").value);
    for (const char* name : {"Bo", "Di"})
        addMember(name, 50, 0, MemberKind::Individual, "Health");
    const AppearanceRule color{.attribute = QStringLiteral("sector")};
    follow({{color, hullsBy("sector")}});
    for (const scene::SceneNode& node : model.scene().nodes())
        EXPECT_EQ(colorOf(inFood.contains(node.id) ? "Food" : "Health"), node.fill);

    follow({{color, hullsBy("kind")}});
    EXPECT_EQ(colorOf("person"), scene::kThemeColor) << "a colour means one thing";

    const AppearanceRule kind{.attribute = QStringLiteral("kind")};
    follow({{kind, hullsBy("sector")}});
    EXPECT_NE(colorOf("Food"), scene::kThemeColor) << "all marks have one colour";

    follow({{hullsBy("sector")}});
    EXPECT_NE(colorOf("Food"), scene::kThemeColor);
    EXPECT_NE(colorOf("Food"), colorOf("Health"));
}

TEST_F(HullsTest, StandInTheLegendWhereTheyCanBeFiltered)
{
    for (const char* name : {"Ana", "Cy"})
        addMember(name, 0, 0, MemberKind::Individual, "Food");
    for (const char* name : {"Bo", "Di"})
        addMember(name, 50, 0, MemberKind::Individual, "Health");
    addMember("Ed", 100, 0, MemberKind::Individual, "Alone");
    follow({{hullsBy("sector")}});
    const QList<LegendSection> own = model.legend();
    const LegendSection* section = legendSection(own);
    ASSERT_TRUE(section);
    ASSERT_EQ(section->entries.size(), 2);
    for (const LegendEntry& entry : section->entries) {
        EXPECT_EQ(entry.sample, LegendEntry::Sample::Hull);
        ASSERT_TRUE(entry.value);
        EXPECT_EQ(entry.value->attribute, QStringLiteral("sector"));
        EXPECT_EQ(colorOf(entry.label.toStdString()), entry.color);
    }
    follow({{{.attribute = QStringLiteral("sector")}, hullsBy("sector")}});
    const QList<LegendSection> shared = model.legend();
    section = legendSection(shared);
    ASSERT_TRUE(section);
    EXPECT_EQ(section->entries.size(), 1) << "the marks say the rest";
    EXPECT_EQ(section->entries[0].label, QStringLiteral("Sector"));
}

TEST(MapHulls, ReachFartherFromAfarByDoubling)
{
    EXPECT_EQ(hullReach(60, 1), 60);
    EXPECT_EQ(hullReach(60, 10), 60);
    EXPECT_EQ(hullReach(60, 0.2), 120);
    EXPECT_EQ(hullReach(60, 0.05), 480);
    EXPECT_GT(hullReach(60, 0), 60) << "ends somewhere";
}

TEST(MapHulls, LeaveOutWhoIsNotInTheScene)
{
    const Drawn map = heapAndOne();
    auto groups = *map.groups;
    groups[1].members = {5'000};
    const DrawnHulls drawn =
        drawHulls(map.scene, std::make_shared<const HullGroups>(groups), 40, 40, {});
    ASSERT_EQ(drawn.hulls.size(), 1U);
    EXPECT_EQ(drawn.hulls[0].members, 6U);
}

TEST(MapHulls, ComeInTheBackgroundAndGoAtOnce)
{
    const Drawn map = heapAndOne();
    MapHulls hulls;
    QSignalSpy changed(&hulls, &MapHulls::changed);
    hulls.set({.scene = map.scene, .groups = map.groups, .spacing = 40});
    EXPECT_FALSE(hulls.isAtRest());
    ASSERT_TRUE(QTest::qWaitFor([&] { return hulls.isAtRest(); }, 10'000));
    ASSERT_TRUE(hulls.drawn());
    EXPECT_EQ(changed.count(), 1);
    hulls.setScale(0.9);
    EXPECT_TRUE(hulls.isAtRest()) << "the same will do";
    hulls.set({.scene = map.scene, .groups = nullptr, .spacing = 40});
    EXPECT_FALSE(hulls.drawn());
}

TEST(MapHulls, WaitForAnotherRangeOfZoomsUntilTheZoomRests)
{
    const Drawn map = heapAndOne();
    MapHulls hulls;
    hulls.set({.scene = map.scene, .groups = map.groups, .spacing = 40});
    ASSERT_TRUE(QTest::qWaitFor([&] { return hulls.isAtRest(); }, 10'000));
    const auto near = hulls.drawn();
    for (const double scale : {0.3, 0.1, 0.02})
        hulls.setScale(scale);
    EXPECT_EQ(hulls.drawn(), near) << "those from before serve";
    EXPECT_FALSE(hulls.isAtRest());
    ASSERT_TRUE(QTest::qWaitFor([&] { return hulls.isAtRest(); }, 10'000));
    EXPECT_NE(hulls.drawn(), near);
    hulls.setScale(1);
    EXPECT_EQ(hulls.drawn(), near) << "what is known comes at once";
    EXPECT_TRUE(hulls.isAtRest());
    hulls.setScale(0.3);
    EXPECT_FALSE(hulls.isAtRest()) << "those passed on the way were not made";
}

TEST(MapHulls, KeepUpWithASceneThatNeverRests)
{
    Drawn map = heapAndOne();
    MapHulls hulls;
    const auto moveOn = [&] {
        auto moved = std::make_shared<scene::ScenePositions>(map.scene.positions());
        moved->x[0] += 1;
        map.scene = {map.scene.nodesPart(), moved, map.scene.edgesPart()};
        hulls.set({.scene = map.scene, .groups = map.groups, .spacing = 40});
        return hulls.drawn() != nullptr;
    };
    EXPECT_TRUE(QTest::qWaitFor(moveOn, 10'000));
}

TEST(HullPainter, WashesTheInsideAndNothingElse)
{
    const Drawn map = heapAndOne();
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    QImage image(900, 400, QImage::Format_RGB32);
    image.fill(style.ground);
    QPainter painter(&image);
    paintHulls(
        painter, drawHulls(map.scene, map.groups, 40, 40, {}), kAsIs, {0, 0, 900, 400}, style);
    painter.end();
    const auto isNear = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) <= 1 && std::abs(qGreen(a) - qGreen(b)) <= 1 &&
               std::abs(qBlue(a) - qBlue(b)) <= 1;
    };
    EXPECT_TRUE(isNear(inkAt(image, 20, 20), style.hullOf(0xFF0072B2))) << "amid the heap";
    EXPECT_TRUE(isNear(inkAt(image, 600, 20), style.hullOf(0xFFD55E00)));
    EXPECT_EQ(inkAt(image, 300, 20), style.ground) << "between the two";
}

TEST(HullPainter, WashesTheSameInsideWhenItIsRough)
{
    const Drawn map = heapAndOne();
    const DrawnHulls hulls = drawHulls(map.scene, map.groups, 60, 60, {});
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    std::vector<QImage> images;
    for (const HullDetail detail : {HullDetail::Fine, HullDetail::Rough}) {
        QImage image(800, 400, QImage::Format_RGB32);
        image.fill(style.ground);
        QPainter painter(&image);
        paintHulls(painter, hulls, kAsIs, {0, 0, 800, 400}, style, detail);
        painter.end();
        images.push_back(image);
    }
    EXPECT_NE(inkAt(images[1], 20, 20), style.ground);
    int differing = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 800; ++x)
            differing +=
                std::abs(qGreen(images[0].pixel(x, y)) - qGreen(images[1].pixel(x, y))) > 4;
    }
    EXPECT_LT(differing, 3'000) << "at the rim alone";
}

TEST(HullPainter, LooksTheSameWhereThereIsMoreOutsideTheView)
{
    const Drawn map = heapAndOne();
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    const DrawnHulls hulls = drawHulls(map.scene, map.groups, 40, 40, {});
    const auto painted = [&](const scene::Box& seen) {
        QImage image(900, 400, QImage::Format_RGB32);
        image.fill(style.ground);
        QPainter painter(&image);
        paintHulls(painter, hulls, kAsIs, seen, style);
        painter.end();
        return image;
    };
    const QImage whole = painted({0, 0, 900, 400});
    for (const QRect part :
         {QRect(120, 160, 30, 30), QRect(60, 100, 40, 200), QRect(150, 180, 200, 60),
          QRect(190, 190, 60, 60)}) {
        const QImage seen = painted(
            {static_cast<double>(part.left()), static_cast<double>(part.top()),
             part.left() + static_cast<double>(part.width()),
             part.top() + static_cast<double>(part.height())});
        EXPECT_EQ(seen.copy(part), whole.copy(part));
    }
}

TEST(MapPicture, DrawsHullsBehindMarksAndNamesThem)
{
    const Drawn map = heapAndOne();
    MapRequest request;
    request.scene = map.scene;
    request.size = {900, 400};
    request.view = kAsIs;
    request.spacing = 40;
    request.style = CanvasStyle::of(theme::Scheme::Dark);
    request.hulls =
        std::make_shared<const DrawnHulls>(drawHulls(map.scene, map.groups, 40, 40, {}));
    MapSprites sprites;
    const MapPicture picture = paintMap(request, sprites, [] { return false; });
    EXPECT_NE(inkAt(picture.image, 20, 20), request.style.ground);
    EXPECT_EQ(inkAt(picture.image, 0, 0), request.style.plainMember) << "the mark is over it";
    ASSERT_EQ(picture.hullNames.size(), 2U);
    for (const PicturedName& name : picture.names) {
        for (const PicturedHullName& hull : picture.hullNames)
            EXPECT_FALSE(name.label.box.overlaps(hull.placed.box));
    }
}

TEST(GraphCanvas, AClickOnTheNameOfAHullSelectsItsMembers)
{
    const Drawn map = heapAndOne();
    GraphCanvas canvas;
    canvas.resize(900, 400);
    canvas.setScene(map.scene);
    canvas.setHullGroups(map.groups);
    canvas.show();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return canvas.isSettled() && !canvas.pictures().picture()->hullNames.empty(); },
        10'000));
    const PicturedHullName& name = canvas.pictures().picture()->hullNames.front();
    const scene::Point middle = name.placed.box.center();
    QTest::mouseClick(
        &canvas, Qt::LeftButton, {},
        QPoint(static_cast<int>(middle.x), static_cast<int>(middle.y)));
    EXPECT_EQ(canvas.selection(), (std::vector<MemberKey>{1, 2, 3, 4, 5, 6}));
}

TEST(GraphCanvas, KeysGoRoundTheGroupsThatHaveHulls)
{
    const Drawn map = heapAndOne();
    GraphCanvas canvas;
    canvas.resize(900, 400);
    canvas.setScene(map.scene);
    QSignalSpy chosen(&canvas, &GraphCanvas::selectionChanged);
    QTest::keyClick(&canvas, Qt::Key_H);
    EXPECT_TRUE(chosen.isEmpty()) << "there are none";
    canvas.setHullGroups(map.groups);
    const std::vector<MemberKey> heap{1, 2, 3, 4, 5, 6};
    QTest::keyClick(&canvas, Qt::Key_H);
    EXPECT_EQ(canvas.selection(), heap);
    QTest::keyClick(&canvas, Qt::Key_H);
    EXPECT_EQ(canvas.selection(), std::vector<MemberKey>{7});
    QTest::keyClick(&canvas, Qt::Key_H);
    EXPECT_EQ(canvas.selection(), heap) << "round and round";
    QTest::keyClick(&canvas, Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(canvas.selection(), std::vector<MemberKey>{7});
    EXPECT_EQ(chosen.count(), 4);
    canvas.goTo(1);
    QTest::keyClick(&canvas, Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(canvas.selection(), std::vector<MemberKey>{7}) << "the last, from none";
}

TEST(GraphCanvas, SaysWhichGroupTheKeysAreAt)
{
    const Drawn map = heapAndOne();
    GraphCanvas canvas;
    canvas.resize(900, 400);
    canvas.setScene(map.scene);
    canvas.setHullGroups(map.groups);
    canvas.show();
    canvas.activateWindow();
    canvas.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas.hasFocus(); }));
    QTest::keyClick(&canvas, Qt::Key_H);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_NE(list->focusChild(), nullptr);
    EXPECT_TRUE(
        list->focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("Farming, 6")));
    EXPECT_TRUE(list->focusChild()->state().focused);
    canvas.goTo(1);
    EXPECT_EQ(list->focusChild(), list->child(0));
}

TEST(MapExport, HullsAndTheirNamesAreInThePicture)
{
    const Drawn map = heapAndOne();
    TaskContext task;
    const MapSnapshot snapshot{
        .scene = map.scene, .hullGroups = map.groups, .size = {900, 400}, .view = kAsIs};
    const auto svg = exportMap(snapshot, {.format = PictureFormat::Svg}, task);
    ASSERT_TRUE(svg.ok());
    EXPECT_TRUE(svg->contains("Farming"));
    EXPECT_TRUE(svg->contains("Fishing"));
    const auto png = exportMap(snapshot, {.format = PictureFormat::Png, .pixelRatio = 1}, task);
    ASSERT_TRUE(png.ok());
    const QImage image = QImage::fromData(*png, "PNG");
    EXPECT_NE(inkAt(image, 20, 20), inkAt(image, 300, 20));
}

} // namespace cw
