// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/ToFormat2.h"

#include "core/store/sqlite/Connection.h"

namespace cw::store {

namespace {

/// As that format has them, letter for letter: what is found in a document is compared with it.
constexpr const char* kStatements[] = {
    R"(CREATE TABLE "annotation"(
  "id" INTEGER PRIMARY KEY,
  "arrangement" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "x" REAL NOT NULL,
  "y" REAL NOT NULL,
  "size" TEXT NOT NULL,
  "tone" TEXT NOT NULL,
  "tip_member" INTEGER REFERENCES "member"("id") DEFERRABLE INITIALLY DEFERRED,
  "tip_x" REAL,
  "tip_y" REAL
) STRICT)",
    R"(CREATE INDEX "annotation_by_tip_member" ON "annotation"("tip_member") )"
    R"(WHERE "tip_member" IS NOT NULL)",
    R"(CREATE TABLE "picture"(
  "id" INTEGER PRIMARY KEY,
  "media_type" TEXT NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "bytes" BLOB NOT NULL
) STRICT)",
    R"(CREATE TABLE "background"(
  "id" INTEGER PRIMARY KEY,
  "arrangement" INTEGER NOT NULL,
  "picture" INTEGER NOT NULL REFERENCES "picture"("id") DEFERRABLE INITIALLY DEFERRED,
  "x" REAL NOT NULL,
  "y" REAL NOT NULL,
  "width" REAL NOT NULL,
  "opacity" INTEGER NOT NULL,
  "is_locked" INTEGER NOT NULL
) STRICT)",
    R"(CREATE INDEX "background_by_picture" ON "background"("picture"))",
};

} // namespace

Result<void> migrateToFormat2(Connection& connection)
{
    for (const char* statement : kStatements) {
        if (const Result<void> done = connection.run(QString::fromLatin1(statement)); !done.ok())
            return done;
    }
    return {};
}

} // namespace cw::store
