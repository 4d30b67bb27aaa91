// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/MemberLetter.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "ui/paper/Paper.h"

#include <QString>
#include <QStringList>

#include <span>

namespace cw {

/// A name that any disk takes, made of a member's: without what separates folders or is refused
/// somewhere, and not too long. "letter" where nothing is left. Without ending.
QString letterFileName(const QString& memberName);

/// Where the letters to these members stand in a folder: "Ana Ruiz.pdf"; those of the same name are
/// numbered. In their order, no two the same.
QStringList
letterPaths(const Network& network, std::span<const MemberId> members, const QString& folder);

/// Writes the letters as PDF, each whole or not at all, what stood there before replaced. Those
/// that were written before it failed stay.
///
/// @param paths  as many as letters.
/// Errors: CannotWrite, DiskFull, AlreadyExists as writeWholeFiles(); Cancelled. Thread: any, of a
/// snapshot.
Result<void> writeLetters(
    const Network& network, std::span<const advice::MemberLetter> letters, const QStringList& paths,
    Paper paper, TaskContext& task);

} // namespace cw
