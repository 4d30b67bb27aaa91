// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/ToFormat4.h"

#include "core/store/sqlite/Connection.h"

namespace cw::store {

namespace {

/// As that format has them, letter for letter: what is found in a document is compared with it.
constexpr const char* kStatements[] = {
    R"(CREATE TABLE "exchange"(
  "id" INTEGER PRIMARY KEY,
  "date" TEXT,
  "giver" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "receiver" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "what" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "worth" REAL,
  "introduction" INTEGER REFERENCES "introduction"("id") DEFERRABLE INITIALLY DEFERRED,
  "need" INTEGER REFERENCES "need"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT)",
    R"(CREATE INDEX "exchange_by_giver" ON "exchange"("giver"))",
    R"(CREATE INDEX "exchange_by_receiver" ON "exchange"("receiver"))",
    R"(CREATE INDEX "exchange_by_introduction" ON "exchange"("introduction") )"
    R"(WHERE "introduction" IS NOT NULL)",
    R"(CREATE INDEX "exchange_by_need" ON "exchange"("need") WHERE "need" IS NOT NULL)",
    R"(CREATE TABLE "offer"(
  "id" INTEGER PRIMARY KEY,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "what" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "tags" TEXT NOT NULL,
  "from_date" TEXT,
  "until_date" TEXT,
  "capacity" INTEGER,
  "state" TEXT NOT NULL,
  "is_private" INTEGER NOT NULL,
  "note" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "offer_by_member" ON "offer"("member"))",
    R"(CREATE TABLE "need"(
  "id" INTEGER PRIMARY KEY,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "what" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "tags" TEXT NOT NULL,
  "from_date" TEXT,
  "until_date" TEXT,
  "state" TEXT NOT NULL,
  "offer" INTEGER REFERENCES "offer"("id") DEFERRABLE INITIALLY DEFERRED,
  "is_private" INTEGER NOT NULL,
  "note" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "need_by_member" ON "need"("member"))",
    R"(CREATE INDEX "need_by_offer" ON "need"("offer") WHERE "offer" IS NOT NULL)",
    R"(CREATE TABLE "interest"(
  "id" INTEGER PRIMARY KEY,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "tag" INTEGER NOT NULL REFERENCES "tag"("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "interest_by_member" ON "interest"("member"))",
    R"(CREATE INDEX "interest_by_tag" ON "interest"("tag"))",
    R"(CREATE TABLE "skill"(
  "id" INTEGER PRIMARY KEY,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "tag" INTEGER NOT NULL REFERENCES "tag"("id") DEFERRABLE INITIALLY DEFERRED,
  "level" INTEGER,
  "can_teach" INTEGER NOT NULL,
  "wants_to_learn" INTEGER NOT NULL,
  "note" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "skill_by_member" ON "skill"("member"))",
    R"(CREATE INDEX "skill_by_tag" ON "skill"("tag"))",
    R"(CREATE TABLE "introduction"(
  "id" INTEGER PRIMARY KEY,
  "first" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "second" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "weaver" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "suggested" TEXT,
  "advice" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "strengths_first" TEXT NOT NULL,
  "strengths_second" TEXT NOT NULL,
  "benefit" TEXT NOT NULL,
  "message" TEXT NOT NULL,
  "need" INTEGER REFERENCES "need"("id") DEFERRABLE INITIALLY DEFERRED,
  "offer" INTEGER REFERENCES "offer"("id") DEFERRABLE INITIALLY DEFERRED,
  "asked_first" TEXT,
  "answer_first" TEXT NOT NULL,
  "answered_first" TEXT,
  "asked_second" TEXT,
  "answer_second" TEXT NOT NULL,
  "answered_second" TEXT,
  "made" TEXT,
  "channel" TEXT NOT NULL,
  "first_contact" TEXT,
  "outcome" TEXT NOT NULL,
  "concluded" TEXT,
  "learned" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "introduction_by_first" ON "introduction"("first"))",
    R"(CREATE INDEX "introduction_by_second" ON "introduction"("second"))",
    R"(CREATE INDEX "introduction_by_weaver" ON "introduction"("weaver") )"
    R"(WHERE "weaver" IS NOT NULL)",
    R"(CREATE INDEX "introduction_by_need" ON "introduction"("need") WHERE "need" IS NOT NULL)",
    R"(CREATE INDEX "introduction_by_offer" ON "introduction"("offer") WHERE "offer" IS NOT NULL)",
    R"(CREATE TABLE "follow_up"(
  "id" INTEGER PRIMARY KEY,
  "introduction" INTEGER NOT NULL REFERENCES "introduction"("id") DEFERRABLE INITIALLY DEFERRED,
  "due" TEXT,
  "done" TEXT,
  "note" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "follow_up_by_introduction" ON "follow_up"("introduction"))",
    R"(CREATE TABLE "advice_card"(
  "id" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "members" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "date" TEXT,
  "until_date" TEXT,
  "reason" TEXT NOT NULL,
  "because" TEXT NOT NULL,
  "score" REAL,
  "introduction" INTEGER REFERENCES "introduction"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT)",
    R"(CREATE INDEX "advice_card_by_introduction" ON "advice_card"("introduction") )"
    R"(WHERE "introduction" IS NOT NULL)",
    R"(CREATE TABLE "project"(
  "id" INTEGER PRIMARY KEY,
  "title" TEXT NOT NULL,
  "goal" TEXT NOT NULL,
  "idea_by" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "initiators" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "idea_date" TEXT,
  "start_date" TEXT,
  "end_date" TEXT,
  "tags" TEXT NOT NULL,
  "why_not_alone" TEXT NOT NULL,
  "first_action" TEXT NOT NULL,
  "resources" TEXT NOT NULL,
  "learnings" TEXT NOT NULL,
  "shared_with" TEXT NOT NULL,
  "sustained_by" TEXT NOT NULL,
  "saw_opportunity" INTEGER NOT NULL,
  "felt_free" INTEGER NOT NULL,
  "chose_themselves" INTEGER NOT NULL,
  "small_actions" INTEGER NOT NULL,
  "found_resources" INTEGER NOT NULL,
  "looked_back" INTEGER NOT NULL,
  "shared_learning" INTEGER NOT NULL
) STRICT)",
    R"(CREATE INDEX "project_by_idea_by" ON "project"("idea_by") WHERE "idea_by" IS NOT NULL)",
    R"(CREATE TABLE "project_member"(
  "id" INTEGER PRIMARY KEY,
  "project" INTEGER NOT NULL REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "how_joined" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "from_date" TEXT,
  "to_date" TEXT
) STRICT)",
    R"(CREATE INDEX "project_member_by_project" ON "project_member"("project"))",
    R"(CREATE INDEX "project_member_by_member" ON "project_member"("member"))",
    R"(CREATE TABLE "outcome"(
  "id" INTEGER PRIMARY KEY,
  "date" TEXT,
  "text" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "projects" TEXT NOT NULL,
  "members" TEXT NOT NULL,
  "introduction" INTEGER REFERENCES "introduction"("id") DEFERRABLE INITIALLY DEFERRED,
  "evidence" TEXT NOT NULL,
  "needed_many" INTEGER NOT NULL
) STRICT)",
    R"(CREATE INDEX "outcome_by_introduction" ON "outcome"("introduction") )"
    R"(WHERE "introduction" IS NOT NULL)",
    R"(CREATE TABLE "commitment"(
  "id" INTEGER PRIMARY KEY,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "to_whom" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "made" TEXT,
  "due" TEXT,
  "state" TEXT NOT NULL,
  "done" TEXT,
  "project" INTEGER REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT)",
    R"(CREATE INDEX "commitment_by_member" ON "commitment"("member"))",
    R"(CREATE INDEX "commitment_by_to_whom" ON "commitment"("to_whom") )"
    R"(WHERE "to_whom" IS NOT NULL)",
    R"(CREATE INDEX "commitment_by_project" ON "commitment"("project") )"
    R"(WHERE "project" IS NOT NULL)",
    R"(CREATE TABLE "opportunity"(
  "id" INTEGER PRIMARY KEY,
  "date" TEXT,
  "text" TEXT NOT NULL,
  "seen_by" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "relationship" INTEGER REFERENCES "relationship"("id") DEFERRABLE INITIALLY DEFERRED,
  "introduction" INTEGER REFERENCES "introduction"("id") DEFERRABLE INITIALLY DEFERRED,
  "need" INTEGER REFERENCES "need"("id") DEFERRABLE INITIALLY DEFERRED,
  "offer" INTEGER REFERENCES "offer"("id") DEFERRABLE INITIALLY DEFERRED,
  "outcome" INTEGER REFERENCES "outcome"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT)",
    R"(CREATE INDEX "opportunity_by_seen_by" ON "opportunity"("seen_by") )"
    R"(WHERE "seen_by" IS NOT NULL)",
    R"(CREATE INDEX "opportunity_by_relationship" ON "opportunity"("relationship") )"
    R"(WHERE "relationship" IS NOT NULL)",
    R"(CREATE INDEX "opportunity_by_introduction" ON "opportunity"("introduction") )"
    R"(WHERE "introduction" IS NOT NULL)",
    R"(CREATE INDEX "opportunity_by_need" ON "opportunity"("need") WHERE "need" IS NOT NULL)",
    R"(CREATE INDEX "opportunity_by_offer" ON "opportunity"("offer") WHERE "offer" IS NOT NULL)",
    R"(CREATE INDEX "opportunity_by_outcome" ON "opportunity"("outcome") )"
    R"(WHERE "outcome" IS NOT NULL)",
    R"(CREATE TABLE "recognition"(
  "id" INTEGER PRIMARY KEY,
  "date" TEXT,
  "member" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "by" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "exchange" INTEGER REFERENCES "exchange"("id") DEFERRABLE INITIALLY DEFERRED,
  "project" INTEGER REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT)",
    R"(CREATE INDEX "recognition_by_member" ON "recognition"("member"))",
    R"(CREATE INDEX "recognition_by_by" ON "recognition"("by") WHERE "by" IS NOT NULL)",
    R"(CREATE INDEX "recognition_by_exchange" ON "recognition"("exchange") )"
    R"(WHERE "exchange" IS NOT NULL)",
    R"(CREATE INDEX "recognition_by_project" ON "recognition"("project") )"
    R"(WHERE "project" IS NOT NULL)",
    R"(CREATE TABLE "nomination"(
  "id" INTEGER PRIMARY KEY,
  "date" TEXT,
  "nominator" INTEGER NOT NULL REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "member" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "nomination_by_nominator" ON "nomination"("nominator"))",
    R"(CREATE INDEX "nomination_by_member" ON "nomination"("member") WHERE "member" IS NOT NULL)",
    R"(CREATE TABLE "cadence_rule"(
  "id" INTEGER PRIMARY KEY,
  "tag" INTEGER REFERENCES "tag"("id") DEFERRABLE INITIALLY DEFERRED,
  "member" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "depth" INTEGER,
  "days" INTEGER NOT NULL
) STRICT)",
    R"(CREATE INDEX "cadence_rule_by_tag" ON "cadence_rule"("tag") WHERE "tag" IS NOT NULL)",
    R"(CREATE INDEX "cadence_rule_by_member" ON "cadence_rule"("member") )"
    R"(WHERE "member" IS NOT NULL)",
    R"(CREATE TABLE "snooze"(
  "id" INTEGER PRIMARY KEY,
  "relationship" INTEGER NOT NULL REFERENCES "relationship"("id") DEFERRABLE INITIALLY DEFERRED,
  "until_date" TEXT
) STRICT)",
    R"(CREATE INDEX "snooze_by_relationship" ON "snooze"("relationship"))",
    R"(CREATE TABLE "strain"(
  "id" INTEGER PRIMARY KEY,
  "relationship" INTEGER NOT NULL REFERENCES "relationship"("id") DEFERRABLE INITIALLY DEFERRED,
  "from_date" TEXT,
  "to_date" TEXT,
  "note" TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX "strain_by_relationship" ON "strain"("relationship"))",
};

} // namespace

Result<void> migrateToFormat4(Connection& connection)
{
    for (const char* statement : kStatements) {
        if (const Result<void> done = connection.run(QString::fromLatin1(statement)); !done.ok())
            return done;
    }
    return {};
}

} // namespace cw::store
