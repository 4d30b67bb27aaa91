// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace cw {
class Document;
}

namespace cw::cli {

/// What a verb ended with; the numbers are an interface (DESIGN 6).
enum class ExitCode {
    Done = 0,
    Usage = 1,
    DataProblems = 2, ///< done, but the data has problems; all were said, what was sound was done
    CannotOpen = 3,
    NewerFormat = 4,
    Damaged = 5,
};

/// Data on standard output, talk on standard error, UTF-8 both.
class Console
{
public:
    Console();
    /// Into texts, for tests.
    Console(QString& out, QString& err) : m_out(&out), m_err(&err) {}

    /// One line of data.
    void data(const QString& line);
    /// Indented JSON, the whole of a verb's data.
    void json(const QJsonObject& object);
    void json(const QJsonArray& array);
    /// One line of talk.
    void say(const QString& line);

    /// Says what happened and gives the code that belongs to it.
    ExitCode failed(const Error& error);

private:
    QTextStream m_out;
    QTextStream m_err;
};

/// The first lines of a list for a person, and how many more there are; JSON has them all.
QStringList firstFew(const QStringList& lines);

/// Why a document that a verb must write can only be read.
Error readOnlyError(const Document& document);

} // namespace cw::cli
