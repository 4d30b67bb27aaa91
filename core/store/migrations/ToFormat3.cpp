// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/ToFormat3.h"

#include "core/store/sqlite/Connection.h"

namespace cw::store {

namespace {

/// As that format has them, letter for letter: what is found in a document is compared with it.
constexpr const char* kStatements[] = {
    R"(CREATE TABLE "snapshot"(
  "id" INTEGER PRIMARY KEY,
  "taken" TEXT,
  "label" TEXT NOT NULL,
  "as_of" TEXT,
  "rule" TEXT NOT NULL,
  "min_depth" INTEGER NOT NULL,
  "filter" TEXT NOT NULL,
  "measures" TEXT NOT NULL,
  "not_defined" TEXT NOT NULL,
  "methods" TEXT NOT NULL,
  "phase" TEXT NOT NULL,
  "runner_up" TEXT NOT NULL,
  "has_phase" INTEGER NOT NULL,
  "members" INTEGER NOT NULL,
  "members_asked" INTEGER NOT NULL,
  "relationships" INTEGER NOT NULL,
  "depth_known" INTEGER NOT NULL,
  "both_sides" INTEGER NOT NULL
) STRICT)",
    R"(CREATE TABLE "phase_judgement"(
  "id" INTEGER PRIMARY KEY,
  "date" TEXT,
  "phase" TEXT NOT NULL,
  "diagnosed" TEXT NOT NULL,
  "reason" TEXT NOT NULL
) STRICT)",
    R"(CREATE TABLE "pulse_question"(
  "id" INTEGER PRIMARY KEY,
  "theme" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "low" TEXT NOT NULL,
  "high" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "archived" INTEGER NOT NULL
) STRICT)",
    R"(CREATE TABLE "pulse_round"(
  "id" INTEGER PRIMARY KEY,
  "label" TEXT NOT NULL,
  "asked" TEXT,
  "closed" TEXT,
  "is_anonymous" INTEGER NOT NULL,
  "questions" TEXT NOT NULL,
  "asked_members" TEXT NOT NULL
) STRICT)",
    R"(CREATE TABLE "pulse_answer"(
  "id" INTEGER PRIMARY KEY,
  "round" INTEGER NOT NULL REFERENCES "pulse_round"("id") DEFERRABLE INITIALLY DEFERRED,
  "question" INTEGER NOT NULL REFERENCES "pulse_question"("id") DEFERRABLE INITIALLY DEFERRED,
  "member" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "value" INTEGER NOT NULL
) STRICT)",
    R"(CREATE INDEX "pulse_answer_by_round" ON "pulse_answer"("round"))",
    R"(CREATE INDEX "pulse_answer_by_question" ON "pulse_answer"("question"))",
    R"(CREATE INDEX "pulse_answer_by_member" ON "pulse_answer"("member") )"
    R"(WHERE "member" IS NOT NULL)",
};

} // namespace

Result<void> migrateToFormat3(Connection& connection)
{
    for (const char* statement : kStatements) {
        if (const Result<void> done = connection.run(QString::fromLatin1(statement)); !done.ok())
            return done;
    }
    return {};
}

} // namespace cw::store
