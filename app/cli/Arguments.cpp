// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include <QCoreApplication>

namespace cw::cli {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Arguments::Arguments(const QString& verb, const QString& summary) : m_verb(verb)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help.")});
    flag(QStringLiteral("json"), CommandLine::tr("Write the answer as JSON."));
}

QString Arguments::usage() const
{
    // The parser would begin with the path the program was started by, and does not know of verbs.
    return CommandLine::tr("Usage: commonweave %1 [OPTIONS] %2").arg(m_verb, m_syntax.join(u' '));
}

void Arguments::positional(const QString& name, const QString& description, const QString& syntax)
{
    m_syntax.append(syntax.isEmpty() ? name : syntax);
    m_parser.addPositionalArgument(name, description, syntax);
}

void Arguments::flag(const QString& name, const QString& description)
{
    m_parser.addOption({name, description});
}

void Arguments::value(const QString& name, const QString& description, const QString& valueName)
{
    m_parser.addOption({name, description, valueName});
}

std::optional<ExitCode>
Arguments::parse(const QStringList& words, int atLeast, int atMost, Console& console)
{
    QStringList all{QStringLiteral("commonweave ") + m_verb};
    all += words;
    if (!m_parser.parse(all))
        return misused(m_parser.errorText(), console);
    if (has(QStringLiteral("help"))) {
        console.data(usage());
        console.data(m_parser.helpText().section(u'\n', 1).trimmed());
        return ExitCode::Done;
    }
    const auto count = positional().size();
    if (count < atLeast)
        return misused(CommandLine::tr("A file name is missing."), console);
    if (atMost >= 0 && count > atMost)
        return misused(
            CommandLine::tr("There is a word too many: %1").arg(positional().at(atMost)), console);
    return std::nullopt;
}

ExitCode Arguments::misused(const QString& sentence, Console& console) const
{
    console.say(sentence);
    console.say(usage());
    console.say(CommandLine::tr("'commonweave %1 --help' tells more.").arg(m_verb));
    return ExitCode::Usage;
}

} // namespace cw::cli
