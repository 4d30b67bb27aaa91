// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cells.h"

#include "core/edit/CustomFields.h"
#include "core/edit/Tags.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class CellsTest : public EditTest
{
protected:
    QString cell(MemberId id, const char* column)
    {
        return cellText(network, at(id), text(column));
    }
    Change set(MemberId id, const char* column, const char* value)
    {
        return done(setCell(context(), id, text(column), text(value)));
    }
};

TEST_F(CellsTest, AFieldIsSetByItself)
{
    const MemberId ana = add("Ana");
    done(setField(context(), ana, &Member::place, text("Harbour")));
    EXPECT_EQ(at(ana).place, text("Harbour"));
    EXPECT_TRUE(done(setField(context(), ana, &Member::place, text("Harbour"))).isEmpty());
    EXPECT_EQ(
        refusal(setField(context(), ana, &Member::name, QString()), ErrorCode::InvalidArgument),
        "name");
}

TEST_F(CellsTest, AFieldOfManyIsSetInOneChange)
{
    const std::array members{add("Ana"), add("Bo"), add("Chi")};
    const Change change =
        done(setFieldOfMany<Member>(context(), members, &Member::engagement, Engagement::Steward));
    EXPECT_EQ(change.of<Member>().updated.size(), 3U);
    done(setCellOfMany<Member>(context(), members, text("place"), text("Hill")));
    EXPECT_EQ(at(members[2]).place, text("Hill"));
}

TEST_F(CellsTest, WhomARowBelongsToIsNotSetByItself)
{
    const RelationshipId known = tie(add("Ana"), add("Bo"));
    const MemberId chi = add("Chi");
    EXPECT_FALSE(isSettable(&Relationship::first));
    EXPECT_FALSE(setField(context(), known, &Relationship::first, chi).ok());
    EXPECT_EQ(
        refusal(setCell(context(), known, text("first"), text("Chi")), ErrorCode::NotFound),
        "first");
}

TEST_F(CellsTest, EveryColumnReadsBackWhatItShows)
{
    FieldDefinition field;
    field.label = text("Staff");
    field.kind = FieldKind::Number;
    done(defineField(context(), field));
    const MemberId bo = add("Bo");
    const MemberId ana = add("Ana");
    set(ana, "kind", "organization");
    set(ana, "latitude", "48.25");
    set(ana, "joined", "2025-03-12");
    set(ana, "brought_by", "Bo");
    set(ana, "engagement", "take_part");
    set(ana, "archived", "true");
    set(ana, "tags", "Food | Land");
    set(ana, "fields.staff", "12");
    EXPECT_EQ(at(ana).kind, MemberKind::Organization);
    EXPECT_EQ(at(ana).latitude, 48.25);
    EXPECT_EQ(at(ana).broughtBy, bo);
    EXPECT_EQ(at(ana).tags.size(), 2);
    for (const QString& column : settableColumns<Member>(network)) {
        const QString shown = cellText(network, at(ana), column);
        EXPECT_TRUE(done(setCell(context(), ana, column, shown)).isEmpty()) << column.toStdString();
    }
    EXPECT_EQ(cell(ana, "tags"), text("Food|Land"));
    EXPECT_EQ(cell(ana, "fields.staff"), text("12"));
    set(ana, "latitude", "");
    EXPECT_FALSE(at(ana).latitude);
}

TEST_F(CellsTest, PastingAnUnknownTagMakesIt)
{
    const MemberId ana = add("Ana");
    set(ana, "tags", "food");
    const Change change = set(ana, "tags", "FOOD|Sea");
    EXPECT_EQ(change.of<Tag>().inserted.size(), 1U);
    EXPECT_EQ(network.all<Tag>().size(), 2U);
}

TEST_F(CellsTest, TextsThatDoNotFitAreRefusedWithTheirCellAndNothingIsDone)
{
    const MemberId ana = add("Ana");
    const std::array cells{
        Cell<Member>{ana, text("place"), text("Hill")},
        Cell<Member>{ana, text("joined"), text("12.3.2025")}};
    const Result<Change> refused = setCells<Member>(context(), cells);
    EXPECT_EQ(refusal(refused, ErrorCode::InvalidArgument), "joined");
    EXPECT_NE(refused.error().detail.find("cell 2"), std::string::npos);
    EXPECT_EQ(refusedCell(refused.error()), 1U);
    EXPECT_EQ(refusedCell(Error{ErrorCode::Conflict, "cell", "excellent"}), std::nullopt);
    const auto refusedCell = [&](const char* column, const char* value, ErrorCode code) {
        return refusal(setCell(context(), ana, text(column), text(value)), code);
    };
    EXPECT_EQ(refusedCell("kind", "robot", ErrorCode::InvalidArgument), "kind");
    EXPECT_EQ(refusedCell("archived", "maybe", ErrorCode::InvalidArgument), "archived");
    EXPECT_EQ(refusedCell("latitude", "48,2", ErrorCode::InvalidArgument), "latitude");
    EXPECT_EQ(refusedCell("brought_by", "Nobody", ErrorCode::NotFound), "member");
    EXPECT_EQ(refusedCell("shoe_size", "44", ErrorCode::NotFound), "shoe_size");
    EXPECT_EQ(refusedCell("fields.none", "44", ErrorCode::NotFound), "field_definition");
}

TEST_F(CellsTest, ANameThatSeveralHaveIsShownAndReadAsAnId)
{
    const MemberId first = add("Bo");
    add("Bo");
    const MemberId ana = add("Ana");
    EXPECT_EQ(
        refusal(setCell(context(), ana, text("brought_by"), text("Bo")), ErrorCode::Conflict),
        "member");
    done(setField(context(), ana, &Member::broughtBy, first));
    EXPECT_EQ(cell(ana, "brought_by"), QString::number(first.value));
    EXPECT_TRUE(
        done(setCell(context(), ana, text("brought_by"), QString::number(first.value))).isEmpty());
}

TEST_F(CellsTest, OtherRecordsHaveCellsToo)
{
    const MemberId ana = add("Ana");
    const RelationshipId known = tie(ana, add("Bo"));
    done(setCell(context(), known, text("cadence_days"), text("14")));
    EXPECT_EQ(network.find(known)->cadenceDays, 14);
    const InteractionId meeting = met({add("Chi")}, "2026-01-01");
    done(setCell(context(), meeting, text("participants"), text("Ana|Bo")));
    EXPECT_EQ(network.find(meeting)->participants.size(), 2);
    EXPECT_EQ(cellText(network, *network.find(meeting), text("participants")), text("Ana|Bo"));
    done(setCell(context(), kTheNetwork, text("rule"), text("mean")));
    EXPECT_EQ(network.profile().rule, Rule::Mean);
}

TEST_F(CellsTest, ABatchIsOneChange)
{
    Batch batch(context());
    Member ana;
    ana.name = text("Ana");
    Member bo;
    bo.name = text("Bo");
    const auto addOne = [](const EditContext& c, const Member& m) { return addMember(c, m); };
    const MemberId first = insertedId<Member>(*batch.then(addOne, ana));
    const MemberId second = insertedId<Member>(*batch.then(addOne, bo));
    const auto relateTwo = [](const EditContext& c, MemberId a, MemberId b) {
        return relate(c, a, b);
    };
    ASSERT_TRUE(batch.then(relateTwo, first, second).ok());
    EXPECT_FALSE(batch.then(relateTwo, first, first).ok());
    commit(batch.take());
    EXPECT_NE(network.relationshipBetween(first, second), nullptr);
}

} // namespace cw::edit
