// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/CustomFields.h"

#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class CustomFieldsTest : public EditTest
{
protected:
    FieldDefinitionId define(const char* label, FieldKind kind)
    {
        FieldDefinition field;
        field.label = text(label);
        field.kind = kind;
        return insertedId<FieldDefinition>(done(defineField(context(), field)));
    }
    QString key(FieldDefinitionId id) { return network.find(id)->key; }
};

TEST_F(CustomFieldsTest, AKeyIsMadeOfTheLabelAndFree)
{
    EXPECT_EQ(key(define("First contact!", FieldKind::Text)), text("first_contact"));
    EXPECT_EQ(key(define("First-Contact", FieldKind::Text)), text("first_contact_2"));
    EXPECT_EQ(key(define("???", FieldKind::Text)), text("field"));
    FieldDefinition taken;
    taken.label = text("x");
    taken.key = text("FIRST_contact");
    EXPECT_EQ(refusal(defineField(context(), taken), ErrorCode::AlreadyExists), "key");
    taken.owner = FieldOwner::Strand;
    done(defineField(context(), taken));
    taken.key.clear();
    taken.label = text(" ");
    EXPECT_EQ(refusal(defineField(context(), taken), ErrorCode::InvalidArgument), "label");
}

TEST_F(CustomFieldsTest, ValuesMustFitTheirKind)
{
    const MemberId ana = add("Ana");
    const auto refused = [&](FieldDefinitionId field, const char* value) {
        return refusal(
            setFieldValue(context(), ana, key(field), text(value)), ErrorCode::InvalidArgument);
    };
    const FieldDefinitionId staff = define("Staff", FieldKind::Number);
    EXPECT_EQ(refused(staff, "many"), "staff");
    EXPECT_EQ(refused(staff, "1,5"), "staff");
    EXPECT_EQ(refused(staff, "inf"), "staff");
    done(setFieldValue(context(), ana, key(staff), text(" 1.50 ")));
    EXPECT_EQ(at(ana).fields.value(text("staff")), text("1.50"));
    const FieldDefinitionId born = define("Born", FieldKind::Date);
    EXPECT_EQ(refused(born, "2025-02-30"), "born");
    done(setFieldValue(context(), ana, key(born), text("2025-02-28")));
    const FieldDefinitionId skills = define("Skills", FieldKind::Choices);
    done(setFieldValue(context(), ana, key(skills), text("bake| sew ||bake")));
    EXPECT_EQ(at(ana).fields.value(text("skills")), text("bake|sew"));
    EXPECT_EQ(
        refusal(setFieldValue(context(), ana, text("none"), text("x")), ErrorCode::NotFound),
        "field_definition");
}

TEST_F(CustomFieldsTest, AnEmptyValueTakesItAway)
{
    const MemberId ana = add("Ana");
    const QString staff = key(define("Staff", FieldKind::Number));
    done(setFieldValue(context(), ana, staff, text("3")));
    EXPECT_TRUE(done(setFieldValue(context(), ana, staff, text("3"))).isEmpty());
    done(setFieldValue(context(), ana, staff, QString()));
    EXPECT_TRUE(at(ana).fields.isEmpty());
}

TEST_F(CustomFieldsTest, AKindChangesOnlyWhenAllValuesAllow)
{
    const MemberId ana = add("Ana");
    const FieldDefinitionId staff = define("Staff", FieldKind::Text);
    done(setFieldValue(context(), ana, text("staff"), text("about 3")));
    const Result<Change> refused = changeFieldKind(context(), staff, FieldKind::Number);
    EXPECT_EQ(refusal(refused, ErrorCode::Conflict), "kind");
    EXPECT_EQ(refused.error().detail, "about 3");
    done(setFieldValue(context(), ana, text("staff"), text("3")));
    done(changeFieldKind(context(), staff, FieldKind::Number));
    EXPECT_EQ(network.find(staff)->kind, FieldKind::Number);
    EXPECT_TRUE(done(changeFieldKind(context(), staff, FieldKind::Number)).isEmpty());
}

TEST_F(CustomFieldsTest, WhatDoesNotFitAnotherKindIsToldAndDroppedOnlyWhenAsked)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const FieldDefinitionId staff = define("Staff", FieldKind::Text);
    done(setFieldValue(context(), ana, text("staff"), text("about 3")));
    done(setFieldValue(context(), bo, text("staff"), text("4")));
    const ValueFit fit = fitOfValues(network, staff, FieldKind::Number, {});
    EXPECT_EQ(fit.values, 2);
    EXPECT_EQ(fit.unfit, 1);
    EXPECT_EQ(fit.examples, QStringList{text("about 3")});
    done(changeFieldKind(context(), staff, FieldKind::Number, Unfit::Drop));
    EXPECT_TRUE(at(ana).fields.isEmpty());
    EXPECT_EQ(at(bo).fields.value(text("staff")), text("4"));
}

TEST_F(CustomFieldsTest, ChoicesThatAreNotOfferedAreCounted)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const FieldDefinitionId skills = define("Skills", FieldKind::Choices);
    done(setFieldValue(context(), ana, text("skills"), text("bake|sew")));
    done(setFieldValue(context(), bo, text("skills"), text("sew")));
    EXPECT_EQ(distinctValues(network, skills, 9), (QStringList{text("bake"), text("sew")}));
    EXPECT_EQ(distinctValues(network, skills, 1), QStringList{text("bake")});
    EXPECT_EQ(fitOfValues(network, skills, FieldKind::Choices, {text("sew")}).strays, 1);
    EXPECT_EQ(fitOfValues(network, skills, FieldKind::Text, {}).strays, 0);
}

TEST_F(CustomFieldsTest, OptionsBelongToChoicesOnly)
{
    const FieldDefinitionId level = define("Level", FieldKind::Choice);
    done(setFieldOptions(context(), level, {text("low"), text(" high "), text("low")}));
    EXPECT_EQ(network.find(level)->options, (QStringList{text("low"), text("high")}));
    const FieldDefinitionId note = define("Note", FieldKind::Text);
    EXPECT_EQ(
        refusal(setFieldOptions(context(), note, {text("low")}), ErrorCode::InvalidArgument),
        "options");
    done(changeFieldKind(context(), level, FieldKind::Text));
    EXPECT_TRUE(network.find(level)->options.isEmpty());
}

TEST_F(CustomFieldsTest, FieldsAreRenamedHiddenAndPutInOrder)
{
    const FieldDefinitionId a = define("A", FieldKind::Text);
    const FieldDefinitionId b = define("B", FieldKind::Text);
    const FieldDefinitionId c = define("C", FieldKind::Text);
    done(renameField(context(), a, text("Alpha")));
    EXPECT_EQ(network.find(a)->key, text("a"));
    done(setFieldPrivate(context(), a, true));
    EXPECT_TRUE(network.find(a)->isPrivate);
    done(moveField(context(), c, 0));
    EXPECT_EQ(network.find(c)->position, 0);
    EXPECT_EQ(network.find(a)->position, 1);
    EXPECT_EQ(network.find(b)->position, 2);
    EXPECT_TRUE(done(moveField(context(), b, 99)).isEmpty());
}

TEST_F(CustomFieldsTest, RemovingAFieldTakesItsValuesAlong)
{
    const MemberId ana = add("Ana");
    const FieldDefinitionId staff = define("Staff", FieldKind::Number);
    done(setFieldValue(context(), ana, text("staff"), text("3")));
    done(removeField(context(), staff));
    EXPECT_TRUE(at(ana).fields.isEmpty());
    EXPECT_EQ(network.all<FieldDefinition>().size(), 0U);
}

} // namespace cw::edit
