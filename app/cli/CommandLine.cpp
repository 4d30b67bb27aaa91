// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Verbs.h"
#include "core/store/Format.h"
#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace cw::cli {

namespace {

const Verb* findVerb(const QStringList& words)
{
    if (words.isEmpty())
        return nullptr;
    const auto all = verbs();
    const auto found = std::ranges::find_if(
        all, [&](const Verb& verb) { return words.first() == QLatin1String(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

bool wantsHelp(const QStringList& words)
{
    return !words.isEmpty() && (words.first() == u"-h" || words.first() == u"--help");
}

bool wantsVersion(const QStringList& words)
{
    return !words.isEmpty() && (words.first() == u"-v" || words.first() == u"--version");
}

QString text(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

void showHelp(Console& console)
{
    console.data(text(QT_TRANSLATE_NOOP("CommandLine", "Usage: commonweave [FILE]")));
    console.data(text(QT_TRANSLATE_NOOP("CommandLine", "       commonweave VERB ...")));
    console.data({});
    for (const Verb& verb : verbs()) {
        console.data(QStringLiteral("  %1  %2")
                         .arg(QString::fromLatin1(verb.name).leftJustified(8), text(verb.summary)));
    }
    console.data({});
    console.data(text(
        QT_TRANSLATE_NOOP("CommandLine", "'commonweave VERB --help' tells more about a verb.")));
}

} // namespace

std::optional<QString> wordFrom(const char* argument)
{
    // Stateless, or the beginning of a character at the very end would be no error.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString word = decoder(argument);
    return decoder.hasError() ? std::nullopt : std::optional(word);
}

int refuseUnreadable(const char* argument, Console& console)
{
    const QString shown = QString::fromUtf8(argument);
    console.say(text(QT_TRANSLATE_NOOP(
                         "CommandLine", "The name '%1' is not written in UTF-8. Rename the file, "
                                        "then it can be opened."))
                    .arg(shown));
    return static_cast<int>(ExitCode::Usage);
}

bool isCommand(const QStringList& words)
{
    return findVerb(words) || wantsHelp(words) || wantsVersion(words);
}

bool draws(const QStringList& words)
{
    const Verb* verb = findVerb(words);
    return verb && verb->draws;
}

std::optional<int> refuseForWindow(const QStringList& words, Console& console)
{
    const auto unknown = std::ranges::find_if(words, [](const QString& word) {
        const bool isDocument = word.endsWith(QLatin1String(store::kFileEnding));
        return word.startsWith(u'-') || (!isDocument && !QFileInfo::exists(word));
    });
    if (unknown == words.end())
        return std::nullopt;
    console.say(
        text(QT_TRANSLATE_NOOP("CommandLine", "'%1' is neither a verb nor a file.")).arg(*unknown));
    console.say(
        text(QT_TRANSLATE_NOOP("CommandLine", "'commonweave --help' tells what there is.")));
    return static_cast<int>(ExitCode::Usage);
}

int runCommand(const QStringList& words)
{
    Console console;
    if (const Verb* verb = findVerb(words)) {
        installLanguage(verb->isToRead ? QString() : QStringLiteral("en"));
        return static_cast<int>(verb->run(words.sliced(1), console));
    }
    if (wantsVersion(words))
        console.data(QStringLiteral("commonweave ") + QCoreApplication::applicationVersion());
    else
        showHelp(console);
    return static_cast<int>(ExitCode::Done);
}

} // namespace cw::cli
