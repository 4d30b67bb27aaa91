// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that released programs really wrote open for ever. They stand in files/ and are never
// made again: a format that has been given away does not change.
#include "tests/core/store/StoreFixture.h"
#include "tests/support/WeavingRows.h"

namespace cw::store {

namespace {

class FrozenFiles : public testing::StoreFixture
{
protected:
    /// Puts a copy of a kept file to path().
    void take(const char* name)
    {
        const QDir files(QStringLiteral(COMMONWEAVE_STORE_FILES));
        testing::putBytes(path(), testing::bytesOf(files.filePath(QString::fromLatin1(name))));
    }

    /// What stands in the first one.
    static Change firstChange()
    {
        Change change;
        const auto add = [&](std::int64_t id, const char* name, MemberKind kind) {
            Member member;
            member.id = MemberId{id};
            member.name = QString::fromUtf8(name);
            member.kind = kind;
            change.of<Member>().inserted.push_back(member);
        };
        add(11, "Ana Ruiz", MemberKind::Individual);
        add(12, "Bakery of the Łódź quarter", MemberKind::Organization);
        Relationship tie;
        tie.id = RelationshipId{21};
        tie.first = MemberId{11};
        tie.second = MemberId{12};
        tie.firstKnown = *CivilDate::of(2024, 2, 29);
        tie.fields.setValue(QStringLiteral("season"), QStringLiteral("a\tb\nc"));
        change.of<Relationship>().inserted.push_back(tie);
        Assessment view;
        view.id = AssessmentId{31};
        view.relationship = tie.id;
        view.author = MemberId{11};
        view.depth = 3;
        change.of<Assessment>().inserted.push_back(view);
        Placement place;
        place.id = PlacementId{41};
        place.member = MemberId{12};
        place.x = -12.5;
        place.y = 1e6;
        change.of<Placement>().inserted.push_back(place);
        return change;
    }

    /// What came with the second format.
    static Change secondChange()
    {
        Change change;
        Annotation words;
        words.id = AnnotationId{51};
        words.text = QStringLiteral("The harbour\nand the mill");
        words.x = 2.5;
        words.y = -1e3;
        words.size = AnnotationSize::Large;
        words.tone = AnnotationTone::Quiet;
        words.tipMember = MemberId{11};
        Annotation arrow;
        arrow.id = AnnotationId{52};
        arrow.tipX = 1;
        arrow.tipY = 2;
        change.of<Annotation>().inserted = {words, arrow};
        Picture picture;
        picture.id = PictureId{61};
        picture.mediaType = QStringLiteral("image/png");
        picture.width = 1;
        picture.height = 1;
        picture.bytes = QByteArray::fromHex("89504e470d0a1a0a00ff");
        change.of<Picture>().inserted = {picture};
        Background background;
        background.id = BackgroundId{71};
        background.picture = picture.id;
        background.width = 640;
        background.isLocked = false;
        change.of<Background>().inserted = {background};
        return change;
    }

    /// What came with the third.
    static Change thirdChange()
    {
        Change change;
        Snapshot snapshot;
        snapshot.id = SnapshotId{81};
        snapshot.taken = CivilDate::fromEpochDays(20'700);
        snapshot.label = QStringLiteral("Autumn");
        snapshot.asOf = CivilDate::fromEpochDays(20'690);
        snapshot.rule = Rule::Confirmed;
        snapshot.minDepth = 2;
        snapshot.filter = QStringLiteral("sector = Housing");
        snapshot.measures.setValue(QStringLiteral("density"), QStringLiteral("0.25"));
        snapshot.notDefined.setValue(QStringLiteral("arc_reciprocity"), QStringLiteral("no_arcs"));
        snapshot.methods.setValue(QStringLiteral("density"), QStringLiteral("1"));
        snapshot.phase = Phase::HubAndSpoke;
        snapshot.runnerUp = Phase::SmallWorld;
        snapshot.hasPhase = true;
        snapshot.members = 2;
        snapshot.membersAsked = 1;
        snapshot.relationships = 1;
        snapshot.depthKnown = 1;
        change.of<Snapshot>().inserted = {snapshot};
        PhaseJudgement judgement;
        judgement.id = PhaseJudgementId{82};
        judgement.date = snapshot.taken;
        judgement.phase = Phase::CorePeriphery;
        judgement.diagnosed = Phase::HubAndSpoke;
        judgement.reason = QStringLiteral("Two more hold it");
        change.of<PhaseJudgement>().inserted = {judgement};
        PulseQuestion question;
        question.id = PulseQuestionId{83};
        question.theme = PulseTheme::Safety;
        question.text = QStringLiteral("Can you say no here?");
        question.low = QStringLiteral("never");
        question.high = QStringLiteral("always");
        question.position = 1;
        change.of<PulseQuestion>().inserted = {question};
        PulseRound round;
        round.id = PulseRoundId{84};
        round.label = QStringLiteral("Autumn");
        round.asked = snapshot.taken;
        round.isAnonymous = false;
        round.questions.insert(question.id);
        round.askedMembers.insert(MemberId{11});
        change.of<PulseRound>().inserted = {round};
        PulseAnswer answer;
        answer.id = PulseAnswerId{85};
        answer.round = round.id;
        answer.question = question.id;
        answer.member = MemberId{11};
        answer.value = 4;
        change.of<PulseAnswer>().inserted = {answer};
        return change;
    }

    /// What came with the fourth.
    static Change fourthChange()
    {
        Change change =
            cw::testing::weavingRows({MemberId{11}, MemberId{12}, TagId{90}, RelationshipId{21}});
        Tag tag;
        tag.id = TagId{90};
        tag.name = QStringLiteral("bread");
        change.of<Tag>().inserted = {tag};
        return change;
    }

    /// All that a file of now can hold.
    static Change wholeChange()
    {
        const Change three = composed(composed(firstChange(), secondChange()), thirdChange());
        return composed(three, fourthChange());
    }

    void expectTheFirstDocument(const Loaded& loaded, const Network& expected)
    {
        EXPECT_EQ(loaded.network, expected);
        EXPECT_EQ(loaded.documentId, QStringLiteral("5f0c2c5e-0000-4000-8000-000000000001"));
        EXPECT_EQ(loaded.createdAtMs, 1'790'000'000'000);
    }
};

} // namespace

TEST_F(FrozenFiles, TheFirstFormatOpens)
{
    take("format-1.weave");
    auto file = open();
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->access(), Access::ReadWrite);
    const Loaded loaded = load(*file);
    Network expected;
    apply(expected, firstChange());
    expectTheFirstDocument(loaded, expected);
    EXPECT_EQ(loaded.notes.migratedFrom, 1);
    EXPECT_TRUE(file->commit(secondChange(), {}, task).ok()) << "it can hold what came since";
    file.reset();
    apply(expected, secondChange());
    EXPECT_EQ(stored(), expected);
}

TEST_F(FrozenFiles, TheSecondFormatOpens)
{
    take("format-2.weave");
    auto file = open();
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->access(), Access::ReadWrite);
    const Loaded loaded = load(*file);
    Network expected;
    apply(expected, firstChange());
    apply(expected, secondChange());
    expectTheFirstDocument(loaded, expected);
    EXPECT_EQ(loaded.notes.migratedFrom, 2);
    EXPECT_TRUE(file->commit(thirdChange(), {}, task).ok()) << "it can hold what came since";
    file.reset();
    apply(expected, thirdChange());
    EXPECT_EQ(stored(), expected);
}

TEST_F(FrozenFiles, TheThirdFormatOpens)
{
    take("format-3.weave");
    auto file = open();
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->access(), Access::ReadWrite);
    const Loaded loaded = load(*file);
    Network expected;
    apply(expected, firstChange());
    apply(expected, secondChange());
    apply(expected, thirdChange());
    expectTheFirstDocument(loaded, expected);
    EXPECT_EQ(loaded.notes.migratedFrom, 3);
    EXPECT_TRUE(file->commit(fourthChange(), {}, task).ok()) << "it can hold what came since";
    file.reset();
    apply(expected, fourthChange());
    EXPECT_EQ(stored(), expected);
}

TEST_F(FrozenFiles, TheFourthFormatOpens)
{
    take("format-4.weave");
    auto file = open();
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->access(), Access::ReadWrite);
    const Loaded loaded = load(*file);
    Network expected;
    apply(expected, wholeChange());
    expectTheFirstDocument(loaded, expected);
    if (loaded.notes.migratedFrom == 0) {
        ASSERT_EQ(loaded.history.size(), 1);
        EXPECT_EQ(loaded.history.first().title.key, QStringLiteral("import"));
        EXPECT_EQ(*file->historyRows(1), QByteArray("kept rows"));
    }
    EXPECT_TRUE(file->commit(Change(), {}, task).ok());
}

/// Makes the file of a new format, once: COMMONWEAVE_FREEZE=path store_tests
/// --gtest_filter=*Freeze*
TEST_F(FrozenFiles, FreezeWhenAskedTo)
{
    const QString to = qEnvironmentVariable("COMMONWEAVE_FREEZE");
    if (to.isEmpty())
        GTEST_SKIP() << "nobody asks for a new file";
    auto file = DocumentFile::create(
        to, {QStringLiteral("5f0c2c5e-0000-4000-8000-000000000001"), 1'790'000'000'000});
    ASSERT_TRUE(file.ok()) << testing::failureOf(file);
    load(**file);
    HistoryEdit edit;
    edit.append = HistoryStep{1, 2, {QStringLiteral("import"), {}}, "kept rows"};
    edit.cursor = 1;
    ASSERT_TRUE((*file)->commit(wholeChange(), edit, task).ok());
}

} // namespace cw::store
