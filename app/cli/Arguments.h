// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace cw::cli {

/// The words after a verb: QCommandLineParser with our manners, `--json` and `-h` on every verb,
/// usage on standard error.
class Arguments
{
public:
    /// @param verb        "import"
    /// @param summary     one sentence, translated
    Arguments(const QString& verb, const QString& summary);

    void positional(const QString& name, const QString& description, const QString& syntax = {});
    void flag(const QString& name, const QString& description);
    void value(const QString& name, const QString& description, const QString& valueName);

    /// Nothing when the verb shall go on; else what it ends with (help was shown, or the words are
    /// off and that was said).
    /// @param atLeast, atMost  how many positional words; atMost < 0: any number.
    std::optional<ExitCode>
    parse(const QStringList& words, int atLeast, int atMost, Console& console);

    bool has(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    bool wantsJson() const { return has(QStringLiteral("json")); }

    /// Says what is wrong and how the verb is used.
    ExitCode misused(const QString& sentence, Console& console) const;

private:
    QString usage() const;

    QString m_verb;
    QStringList m_syntax;
    QCommandLineParser m_parser;
};

} // namespace cw::cli
