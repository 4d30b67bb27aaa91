// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/advice/MemberLetter.h"
#include "core/document/Document.h"
#include "core/network/Folding.h"
#include "ui/letter/LetterFiles.h"
#include "ui/shell/Languages.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace cw::cli {

namespace {

struct LetterVerb
{
    Q_DECLARE_TR_FUNCTIONS(LetterVerb)
};

struct Asked
{
    QString member; ///< name or id; empty: all people
    QString to;
    Paper paper = Paper::A4;
    QString language; ///< code; empty: the desktop's
};

void describe(Arguments& arguments)
{
    arguments.positional(QStringLiteral("FILE"), LetterVerb::tr("The document."));
    arguments.value(
        QStringLiteral("member"),
        LetterVerb::tr("Whom it is written to: the whole name, or the id where several are called "
                       "the same."),
        QStringLiteral("NAME"));
    arguments.flag(
        QStringLiteral("all"), LetterVerb::tr("A letter to each person who is in the network."));
    arguments.value(
        QStringLiteral("to"),
        LetterVerb::tr("Where to write: a .pdf file for one letter, a folder for all."),
        QStringLiteral("OUT"));
    arguments.value(
        QStringLiteral("page"), LetterVerb::tr("What it is printed on; A4 without it."),
        QStringLiteral("a4|letter"));
    arguments.value(
        QStringLiteral("language"),
        LetterVerb::tr("Language of the letter; the desktop's without it."),
        QStringLiteral("de|en"));
}

bool isLanguage(const QString& code)
{
    return std::ranges::count(availableLanguages(), code, &Language::code) > 0;
}

/// What was asked for, or how the verb ends because that makes no sense.
std::variant<Asked, ExitCode> askedOf(const Arguments& arguments, Console& console)
{
    Asked asked;
    asked.member = arguments.value(QStringLiteral("member")).trimmed();
    asked.to = arguments.value(QStringLiteral("to"));
    asked.language = arguments.value(QStringLiteral("language"));
    const bool isAll = arguments.has(QStringLiteral("all"));
    if (isAll == !asked.member.isEmpty())
        return arguments.misused(LetterVerb::tr("Say either --member NAME or --all."), console);
    if (asked.to.isEmpty())
        return arguments.misused(LetterVerb::tr("--to OUT is missing."), console);
    if (!isAll && QFileInfo(asked.to).suffix().toLower() != u"pdf")
        return arguments.misused(
            LetterVerb::tr("'%1' does not end in .pdf.").arg(asked.to), console);
    if (arguments.has(QStringLiteral("page"))) {
        const auto paper =
            enumOf<Paper>(arguments.value(QStringLiteral("page")).toLower().toStdString());
        if (!paper)
            return arguments.misused(LetterVerb::tr("--page takes a4 or letter."), console);
        asked.paper = *paper;
    }
    if (arguments.has(QStringLiteral("language")) && !isLanguage(asked.language)) {
        QStringList codes;
        for (const Language& each : availableLanguages())
            codes.append(each.code);
        return arguments.misused(
            LetterVerb::tr("There is no language '%1'. There are: %2")
                .arg(asked.language, codes.join(QStringLiteral(", "))),
            console);
    }
    return asked;
}

/// By whole name, whatever its case and accents; else by id.
std::vector<MemberId> called(const QString& word, const Network& network)
{
    std::vector<MemberId> found;
    for (const Member& each : network.all<Member>()) {
        if (folded(each.name) == folded(word))
            found.push_back(each.id);
    }
    bool isNumber = false;
    const MemberId id{word.toLongLong(&isNumber)};
    if (found.empty() && isNumber && network.find(id))
        found.push_back(id);
    return found;
}

/// Whom to write to, or how the verb ends because nobody can be written to.
std::variant<std::vector<MemberId>, ExitCode>
readersOf(const Asked& asked, const Network& network, CivilDate today, Console& console)
{
    const auto refuse = [&](const QString& why) {
        console.say(why);
        return ExitCode::Usage;
    };
    if (asked.member.isEmpty()) {
        auto people = advice::peopleForLetters(network, today);
        if (people.empty())
            return refuse(LetterVerb::tr("There is no person in the network to write to."));
        return people;
    }
    const QString name = shownName(asked.member);
    const auto found = called(asked.member, network);
    if (found.empty())
        return refuse(LetterVerb::tr("There is no member called '%1'.").arg(name));
    if (found.size() > 1) {
        QStringList ids;
        for (const MemberId each : found)
            ids.append(QString::number(each.value));
        return refuse(LetterVerb::tr("Several members are called '%1'. Give --member one of their "
                                     "ids: %2")
                          .arg(name, ids.join(QStringLiteral(", "))));
    }
    if (!advice::canHaveLetter(network, found.front(), today))
        return refuse(
            LetterVerb::tr("%1 is archived or not in the network today, so there is no letter.")
                .arg(shownName(network, found.front())));
    return found;
}

/// Makes the folder where it is missing; the files' paths.
Result<QStringList>
pathsFor(const Asked& asked, const Network& network, const std::vector<MemberId>& readers)
{
    if (!asked.member.isEmpty())
        return QStringList{asked.to};
    const QFileInfo folder(asked.to);
    if ((folder.exists() && !folder.isDir()) || !QDir().mkpath(asked.to))
        return Error{ErrorCode::CannotWrite, asked.to.toStdString(), {}};
    return letterPaths(network, readers, asked.to);
}

Result<QStringList>
written(const Asked& asked, const Document& document, const std::vector<MemberId>& readers)
{
    TaskContext task;
    const Network& network = document.network();
    const auto letters = advice::memberLetters(network, readers, document.today(), task);
    if (!letters.ok())
        return letters.error();
    const auto paths = pathsFor(asked, network, readers);
    if (!paths.ok())
        return paths.error();
    const auto done = writeLetters(network, *letters, *paths, asked.paper, task);
    if (!done.ok())
        return done.error();
    return *paths;
}

} // namespace

ExitCode runLetter(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("letter"),
        LetterVerb::tr("Writes members a page each: where they stand, whom they bring together and "
                       "whom they might like to meet; only what they may read."));
    describe(arguments);
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    const auto options = askedOf(arguments, console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&options))
        return *ended;
    const auto& asked = std::get<Asked>(options);
    TaskContext task;
    const auto opened = Document::open(
        arguments.positional().first(), store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok())
        return console.failed(opened.error());
    if (!asked.language.isEmpty()) {
        installLanguage(asked.language);
        QLocale::setDefault(QLocale(asked.language));
    }
    const Document& document = **opened;
    const auto readers = readersOf(asked, document.network(), document.today(), console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&readers))
        return *ended;
    const auto paths = written(asked, document, std::get<std::vector<MemberId>>(readers));
    if (!paths.ok())
        return console.failed(paths.error());
    if (arguments.wantsJson()) {
        console.json(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*paths)}});
        return ExitCode::Done;
    }
    for (const QString& path : *paths)
        console.data(path);
    return ExitCode::Done;
}

} // namespace cw::cli
