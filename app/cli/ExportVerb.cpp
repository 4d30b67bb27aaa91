// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"
#include "core/exchange/FormatRegistry.h"
#include "core/exchange/NetworkExport.h"
#include "ui/canvas/MapExport.h"
#include "ui/canvas/MapModel.h"
#include "ui/support/FollowUpCalendar.h"
#include "ui/support/LeftBehindText.h"
#include "ui/support/WholeFiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cw::cli {

namespace {

const QString kCalendar = QStringLiteral("icalendar");

struct ExportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

Result<QStringList> writePicture(Document& document, const QString& to, PictureFormat format)
{
    const MapModel model(document);
    TaskContext task;
    const auto picture = exportMap(
        model.snapshot(), {.format = format, .title = document.network().profile().name}, task);
    if (!picture.ok())
        return picture.error();
    if (const auto written = writeWholeFiles({{to, *picture}}); !written.ok())
        return written.error();
    return QStringList{to};
}

struct Exported
{
    QStringList files;
    QStringList leftBehind; ///< sentences
};

/// Where nothing is ahead no file is written, and that is said.
Result<Exported> writeCalendar(const Document& document, const QString& to)
{
    TaskContext task;
    const auto bytes = followUpCalendar(
        document.network(), document.documentId(), document.today(),
        DocumentServices::system().nowMs(), task);
    if (!bytes.ok())
        return bytes.error();
    if (bytes->isEmpty())
        return Exported{{}, {ExportVerb::tr("Nothing is ahead that a calendar could hold.")}};
    const auto written = writeWholeFiles({{.path = to, .bytes = *bytes, .isPrivate = true}});
    if (!written.ok())
        return written.error();
    return Exported{{to}, {}};
}

Result<Exported>
writeForeign(const Document& document, const QString& to, const QString& dialect, bool withPrivate)
{
    TaskContext task;
    auto made = exchange::exportNetwork(document.network(), {dialect, withPrivate}, task);
    if (!made.ok())
        return made.error();
    Exported exported{{}, leftBehindTexts(*made)};
    std::vector<WholeFile> files;
    for (exchange::OutFile& file : made->written.files) {
        files.push_back({exchange::outPath(to, file.suffix), std::move(file.bytes), withPrivate});
        exported.files.append(files.back().path);
    }
    if (const auto kept = writeWholeFiles(files); !kept.ok())
        return kept.error();
    return exported;
}

ExitCode report(const Exported& exported, bool asJson, Console& console)
{
    if (asJson) {
        console.json(QJsonObject{
            {QStringLiteral("files"), QJsonArray::fromStringList(exported.files)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(exported.leftBehind)}});
        return ExitCode::Done;
    }
    for (const QString& file : exported.files)
        console.data(file);
    for (const QString& sentence : firstFew(exported.leftBehind))
        console.say(sentence);
    return ExitCode::Done;
}

QString dialectFor(const QString& to, const QString& format)
{
    if (!format.isEmpty())
        return format;
    if (QFileInfo(to).suffix().compare(QLatin1String("ics"), Qt::CaseInsensitive) == 0)
        return kCalendar;
    const exchange::Dialect* dialect = exchange::dialectForFileName(to);
    return dialect ? QLatin1String(dialect->name) : QString();
}

void declare(Arguments& arguments)
{
    QStringList names;
    for (const exchange::Dialect& dialect : exchange::dialects())
        names.append(QLatin1String(dialect.name));
    names.append(kCalendar);
    arguments.positional(QStringLiteral("FILE"), ExportVerb::tr("The document."));
    arguments.value(
        QStringLiteral("to"),
        ExportVerb::tr(
            "Where to write; the ending says the format (.svg, .png, .pdf: the map; .ics: "
            "the follow-ups, as to-dos)."),
        QStringLiteral("OUT"));
    arguments.value(
        QStringLiteral("format"),
        ExportVerb::tr("A dialect: %1").arg(names.join(QStringLiteral(", "))),
        QStringLiteral("NAME"));
    arguments.flag(
        QStringLiteral("with-private"),
        ExportVerb::tr("Notes, trust and each side's assessments leave too."));
}

} // namespace

ExitCode runExport(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("export"),
        ExportVerb::tr("Writes a document in a foreign format, or its map as a picture."));
    declare(arguments);
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    const QString to = arguments.value(QStringLiteral("to"));
    if (to.isEmpty())
        return arguments.misused(ExportVerb::tr("--to OUT is missing."), console);
    const QString format = arguments.value(QStringLiteral("format"));
    const auto picture = format.isEmpty() ? pictureFormat(QFileInfo(to).suffix()) : std::nullopt;
    const QString dialect = dialectFor(to, format);
    const bool isCalendar = dialect == kCalendar;
    if (!picture && !isCalendar && !exchange::findDialect(dialect))
        return arguments.misused(
            format.isEmpty() ? ExportVerb::tr("'%1' has no ending that is known.").arg(to)
                             : ExportVerb::tr("There is no format '%1'.").arg(format),
            console);
    TaskContext task;
    const auto opened = Document::open(
        arguments.positional().first(), store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok())
        return console.failed(opened.error());
    Exported exported;
    if (picture) {
        auto files = writePicture(**opened, to, *picture);
        if (!files.ok())
            return console.failed(files.error());
        exported.files = *files;
    } else {
        auto written =
            isCalendar ? writeCalendar(**opened, to)
                       : writeForeign(
                             **opened, to, dialect, arguments.has(QStringLiteral("with-private")));
        if (!written.ok())
            return console.failed(written.error());
        exported = std::move(written).value();
    }
    return report(exported, arguments.wantsJson(), console);
}

} // namespace cw::cli
