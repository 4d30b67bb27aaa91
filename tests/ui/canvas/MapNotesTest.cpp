// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/MapNotes.h"

#include "core/edit/Annotations.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapExport.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/notes/NoteEdit.h"
#include "ui/canvas/notes/NoteRoom.h"
#include "ui/canvas/present/Presentation.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace cw {

namespace {

class MapNotesTest : public MapFixture
{
protected:
    MapNotesTest() { motion::setReduced(true); }
    ~MapNotesTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    MemberId ana = addMember("Ana Ruiz", 0, 0);
    MemberId bo = addMember("Bo Lind", 300, 200);
    MapView view{commits};

    void SetUp() override
    {
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        view.canvas().setFocus();
        ASSERT_TRUE(QTest::qWaitFor([&] { return view.canvas().isSettled(); }, 10'000));
    }

    NoteEdit* edit() { return view.findChild<NoteEdit*>(); }
    CanvasNotes& notes() { return view.canvas().notes(); }
    const Annotation& last() const { return network().all<Annotation>().last(); }
    std::size_t count() const { return network().all<Annotation>().size(); }

    NoteKey write(const char* text, scene::Point at, MemberId tip = {})
    {
        Annotation annotation;
        annotation.text = QString::fromUtf8(text);
        annotation.x = at.x;
        annotation.y = at.y;
        annotation.tipMember = tip;
        EXPECT_TRUE(commit(edit::addAnnotation(context(), annotation)));
        return last().id.value;
    }

    QPoint at(MemberId member) { return view.canvas().viewPoint(member.value).toPoint(); }
    QPoint middle(NoteKey note) { return notes().plateRect(note).center().toPoint(); }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view.canvas(), (from + to) / 2);
        QTest::mouseMove(&view.canvas(), to);
        QTest::mouseRelease(&view.canvas(), Qt::LeftButton, {}, to);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view.canvas(), key, modifiers);
    }
};

} // namespace

TEST_F(MapNotesTest, WritingIsOneStepThatCanBeTakenBack)
{
    view.notes().writeAt({500, 100});
    ASSERT_TRUE(edit()->isVisible());
    QTest::keyClicks(edit(), QStringLiteral("The harbour"));
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(edit(), QStringLiteral("side"));
    QTest::keyClick(edit(), Qt::Key_Return);
    EXPECT_FALSE(edit()->isVisible());
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(last().text, QStringLiteral("The harbour\nside"));
    EXPECT_NEAR(middle(last().id.value).x(), 500, 1.5);
    EXPECT_NEAR(middle(last().id.value).y(), 100, 1.5);
    EXPECT_EQ(notes().selected(), last().id.value);
    EXPECT_EQ(document->undoTitle().key, QStringLiteral("annotation.add"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(notes().notes().empty());
    EXPECT_EQ(notes().selected(), 0);
    ASSERT_TRUE(document->redo().ok());
    EXPECT_EQ(notes().notes().size(), 1U);
}

TEST_F(MapNotesTest, EscapeWritesNothingAndLeavingKeeps)
{
    view.notes().writeAt({500, 100});
    QTest::keyClicks(edit(), QStringLiteral("No"));
    QTest::keyClick(edit(), Qt::Key_Escape);
    EXPECT_FALSE(edit()->isVisible());
    EXPECT_EQ(count(), 0U);
    view.notes().writeAt({500, 100});
    QTest::keyClick(edit(), Qt::Key_Return);
    EXPECT_EQ(count(), 0U) << "no words, no text";
    view.notes().writeAt({500, 100});
    QTest::keyClicks(edit(), QStringLiteral("Yes"));
    view.canvas().setFocus();
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(last().text, QStringLiteral("Yes"));
}

TEST_F(MapNotesTest, ATextThatIsBeingWrittenIsKeptBeforeUndoAndClosing)
{
    view.notes().writeAt({500, 100});
    QTest::keyClicks(edit(), QStringLiteral("Half a word"));
    EXPECT_TRUE(commits.finishTyping().isEmpty());
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(last().text, QStringLiteral("Half a word"));
}

TEST_F(MapNotesTest, OfThousandsThoseWithRoomAreReadAndTheOthersAreDots)
{
    const QRectF area(0, 0, 1000, 600);
    std::vector<QRectF> plates(150, QRectF(100, 100, 80, 30));
    EXPECT_EQ(std::ranges::count(platesWithRoom(plates, area), 1), 150) << "few enough to draw";
    for (int i = 0; i < 3'000; ++i)
        plates.emplace_back((i * 37) % 1000, (i * 91) % 600, 80, 30);
    plates.emplace_back(5000, 5000, 80, 30);
    const std::vector<char> hasRoom = platesWithRoom(plates, area, 7);
    EXPECT_EQ(hasRoom[7], 1) << "the one that is selected";
    EXPECT_EQ(hasRoom.back(), 0) << "out of the area";
    std::vector<QRectF> drawn;
    for (std::size_t i = 0; i < plates.size(); ++i) {
        if (hasRoom[i] == 0)
            continue;
        for (const QRectF& other : drawn)
            EXPECT_FALSE(other.intersects(plates[i]));
        drawn.push_back(plates[i]);
    }
    EXPECT_GT(drawn.size(), 50U);
}

TEST_F(MapNotesTest, OneOutOfReachIsFoundByKeysAndHidesNobody)
{
    const scene::ViewTransform before = view.canvas().camera().target();
    const NoteKey far = write("Far", {1e300, -1e300});
    view.canvas().fitAll();
    EXPECT_EQ(view.canvas().camera().target(), before);
    QTest::keyClick(&view.canvas(), Qt::Key_N);
    EXPECT_EQ(notes().selected(), far);
    EXPECT_TRUE(QRectF(view.canvas().rect()).intersects(notes().plateRect(far)));
}

TEST_F(MapNotesTest, MoreThanANoteHoldsIsNotPutIn)
{
    QSignalSpy failed(&commits, &Commits::failed);
    view.notes().writeAt({500, 100});
    QTest::keyClicks(edit(), QStringLiteral("Ask "));
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'w'));
    edit()->paste();
    EXPECT_EQ(edit()->toPlainText(), QStringLiteral("Ask "));
    EXPECT_EQ(failed.count(), 1);
    QGuiApplication::clipboard()->setText(QString(kMostAnnotationText, u'w'));
    edit()->selectAll();
    edit()->paste();
    EXPECT_EQ(edit()->toPlainText().size(), kMostAnnotationText);
    QTest::keyClick(edit(), Qt::Key_Return);
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(MapNotesTest, WordsOutliveWhoTheyPointAtAndTheirFirstVersion)
{
    view.showMember(bo);
    view.notes().write();
    QTest::keyClicks(edit(), QStringLiteral("Ask first"));
    ASSERT_TRUE(commit(edit::removeMembers(context(), std::vector{bo})));
    QTest::keyClick(edit(), Qt::Key_Return);
    EXPECT_FALSE(edit()->isVisible());
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(last().text, QStringLiteral("Ask first"));
    EXPECT_FALSE(last().hasArrow());

    const AnnotationId id = last().id;
    emit notes().rewriteRequested(id.value);
    edit()->setPlainText(QStringLiteral("Ask twice"));
    ASSERT_TRUE(commit(edit::removeAnnotations(context(), {&id, 1})));
    QTest::keyClick(edit(), Qt::Key_Return);
    EXPECT_FALSE(edit()->isVisible());
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(last().text, QStringLiteral("Ask twice"));
}

TEST_F(MapNotesTest, BesideASelectedMemberItPointsAtIt)
{
    view.showMember(bo);
    view.notes().write();
    QTest::keyClicks(edit(), QStringLiteral("Ask first"));
    QTest::keyClick(edit(), Qt::Key_Return);
    ASSERT_EQ(count(), 1U);
    EXPECT_EQ(last().tipMember, bo);
    const QPointF tip = notes().handle(*notes().find(last().id.value));
    EXPECT_LT(QLineF(tip, view.canvas().viewPoint(bo.value)).length(), 40);
    ASSERT_TRUE(commit(edit::moveMembers(context(), std::vector{edit::Move{bo, {100, 250}}})));
    const QPointF after = notes().handle(*notes().find(last().id.value));
    EXPECT_LT(QLineF(after, view.canvas().viewPoint(bo.value)).length(), 40) << "it follows";
}

TEST_F(MapNotesTest, DraggingMovesTheTextInOneStep)
{
    const NoteKey note = write("Here", {150, 20});
    const QPoint from = middle(note);
    drag(from, from + QPoint(60, -30));
    EXPECT_NEAR(middle(note).x(), from.x() + 60, 1.5);
    EXPECT_NEAR(middle(note).y(), from.y() - 30, 1.5);
    EXPECT_EQ(document->undoTitle().key, QStringLiteral("annotation.move"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(last().x, 150);
    EXPECT_TRUE(view.selectedMembers().empty());
}

TEST_F(MapNotesTest, TheHandlePullsAnArrowToAMemberToThePaperAndBack)
{
    const NoteKey note = write("Here", {150, 20});
    const auto pullTo = [&](QPoint to) {
        notes().select(note);
        drag(notes().handle(*notes().find(note)).toPoint(), to);
    };
    pullTo(at(ana));
    EXPECT_EQ(last().tipMember, ana);
    pullTo({500, 600});
    EXPECT_FALSE(last().tipMember);
    ASSERT_TRUE(last().hasPoint());
    const auto tip = view.canvas().camera().view().toView({*last().tipX, *last().tipY});
    EXPECT_NEAR(tip.x, 500, 0.5);
    pullTo(middle(note));
    EXPECT_FALSE(last().hasArrow());
}

TEST_F(MapNotesTest, DeleteTakesTheTextAndNotTheMembers)
{
    const NoteKey note = write("Here", {150, 20});
    view.showMember(ana);
    QTest::mouseClick(&view.canvas(), Qt::LeftButton, {}, middle(note));
    EXPECT_EQ(notes().selected(), note);
    EXPECT_TRUE(view.selectedMembers().empty()) << "one kind of thing at a time";
    press(Qt::Key_Delete);
    EXPECT_EQ(count(), 0U);
    EXPECT_EQ(network().all<Member>().size(), 2U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(notes().notes().size(), 1U);
    notes().select(note);
    view.showMember(ana);
    EXPECT_EQ(notes().selected(), 0);
}

TEST_F(MapNotesTest, KeysGoRoundMoveAndRewrite)
{
    const NoteKey first = write("First", {150, 20});
    const NoteKey second = write("Second", {20, 150});
    press(Qt::Key_N);
    EXPECT_EQ(notes().selected(), first);
    press(Qt::Key_N);
    EXPECT_EQ(notes().selected(), second);
    press(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(notes().selected(), first);
    const QPoint before = middle(first);
    press(Qt::Key_Right);
    EXPECT_NEAR(middle(first).x(), before.x() + 12, 1.5);
    press(Qt::Key_Return);
    ASSERT_TRUE(edit()->isVisible());
    EXPECT_EQ(edit()->toPlainText(), QStringLiteral("First"));
    QTest::keyClicks(edit(), QStringLiteral("One"));
    QTest::keyClick(edit(), Qt::Key_Return);
    EXPECT_EQ(network().find(AnnotationId{first})->text, QStringLiteral("One"));
    press(Qt::Key_Escape);
    EXPECT_EQ(notes().selected(), 0);
}

TEST_F(MapNotesTest, TheMenuChangesSizeAndTone)
{
    const NoteKey note = write("Here", {150, 20});
    const double before = notes().plateRect(note).height();
    emit view.canvas().noteMenuRequested(note, view.mapToGlobal(middle(note)));
    QAction* large = nullptr;
    for (auto* menu : view.canvas().findChildren<QMenu*>()) {
        for (QAction* action : menu->actions())
            large = action->text() == QStringLiteral("large") ? action : large;
    }
    ASSERT_NE(large, nullptr);
    large->trigger();
    EXPECT_EQ(last().size, AnnotationSize::Large);
    EXPECT_GT(notes().plateRect(note).height(), before);
}

TEST_F(MapNotesTest, AreSpokenAndReached)
{
    const NoteKey note = write("Ask first", {150, 20}, bo);
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&view.canvas());
    ASSERT_EQ(map->childCount(), 3) << "two members and a text";
    QAccessibleInterface* text = map->child(2);
    EXPECT_EQ(text->text(QAccessible::Name), QStringLiteral("Ask first"));
    EXPECT_EQ(
        text->text(QAccessible::Description), QStringLiteral("Text on the map, points at Bo Lind"));
    EXPECT_EQ(map->indexOfChild(text), 2);
    EXPECT_EQ(map->childAt(text->rect().center().x(), text->rect().center().y()), text);
    text->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(notes().selected(), note);
    EXPECT_TRUE(text->state().focused);
    EXPECT_EQ(map->focusChild(), text);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_FALSE(text->isValid());
}

TEST_F(MapNotesTest, FittingShowsWhatIsWrittenBesideEverybody)
{
    const NoteKey note = write("Far out", {900, 100});
    view.canvas().fitAll();
    EXPECT_TRUE(QRectF(view.canvas().rect()).contains(notes().plateRect(note)));
}

TEST_F(MapNotesTest, TheRoomAndPicturesShowThem)
{
    write("Ask first", {150, 20}, bo);
    TaskContext task;
    const auto svg = exportMap(view.snapshot(), {.format = PictureFormat::Svg}, task);
    ASSERT_TRUE(svg.ok());
    EXPECT_TRUE(svg->contains("Ask first"));
    Presentation presentation(commits, QSize(800, 500));
    EXPECT_EQ(presentation.canvas().notes().notes().size(), 1U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(presentation.canvas().notes().notes().empty());
}

TEST(NoteArrow, IsDrawnAsFarAsTheViewHoweverFarItPoints)
{
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter painter(&image);
    painter.translate(0, 50);
    paintArrow(painter, QLineF(20, 0, 1e7, 0), Note{}, style);
    painter.end();
    EXPECT_EQ(image.pixel(10, 50), qRgb(0, 0, 255)) << "where it begins";
    EXPECT_EQ(image.pixel(30, 50), style.text);
    EXPECT_EQ(image.pixel(399, 50), style.text);
    EXPECT_EQ(image.pixel(200, 48), style.ground) << "its halo";
}

TEST(NoteArrow, NeedsNoHaloWhileThingsMove)
{
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter painter(&image);
    paintArrow(painter, QLineF(20, 50, 380, 50), Note{}, style, ArrowHalo::No);
    painter.end();
    EXPECT_EQ(image.pixel(200, 47), qRgb(0, 0, 255));
}

TEST(NoteText, WrapsWhateverTheScriptAndElidesWhatIsTooLong)
{
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    const auto laid = [&](const QString& text) {
        Note note;
        note.text = text;
        return layOut(note, style);
    };
    const double widest = 20 * QFontMetricsF(noteFont(AnnotationSize::Medium, style)).height();
    for (const QString& text :
         {QString(10'000, QLatin1Char('x')), QStringLiteral("東京の港").repeated(2'500),
          QStringLiteral("مرفأ المدينة ").repeated(800), QStringLiteral("word ").repeated(2'000),
          QStringLiteral("line\n").repeated(2'000)}) {
        const NoteText note = laid(text);
        EXPECT_TRUE(note.isElided);
        EXPECT_LE(note.lines.size(), 8);
        EXPECT_TRUE(note.lines.last().contains(QChar(0x2026))) << qPrintable(note.lines.last());
        EXPECT_LE(note.plate.width(), widest);
        EXPECT_LE(note.plate.height(), 240);
    }
    EXPECT_EQ(laid(QStringLiteral(" one\ntwo ")).lines.size(), 2);
    EXPECT_FALSE(laid(QStringLiteral("one")).isElided);
    EXPECT_TRUE(laid(QString()).lines.isEmpty()) << "an arrow alone";
}

} // namespace cw
