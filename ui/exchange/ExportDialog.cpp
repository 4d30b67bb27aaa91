// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportDialog.h"

#include "core/document/Document.h"
#include "core/exchange/FormatRegistry.h"
#include "ui/canvas/MapExport.h"
#include "ui/canvas/MapModel.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/FileChooser.h"
#include "ui/support/LeftBehindText.h"
#include "ui/support/Prompter.h"
#include "ui/support/WholeFiles.h"
#include "ui/tasks/TaskRunner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <memory>

namespace cw {

namespace {

constexpr int kWidth = 480;

/// What a person can choose; the first is what most want.
struct Choice
{
    const char* key; ///< a dialect, or the ending of a picture
    const char* text;
    const char* about;
};

constexpr std::array kChoices{
    Choice{
        "kumu-xlsx", QT_TRANSLATE_NOOP("cw::ExportDialog", "Spreadsheet (XLSX)"),
        QT_TRANSLATE_NOOP(
            "cw::ExportDialog",
            "Two sheets, elements and connections, as Kumu and people read them.")},
    Choice{
        "kumu-csv", QT_TRANSLATE_NOOP("cw::ExportDialog", "Two CSV files"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "Elements and connections, one file each.")},
    Choice{
        "kumu-blueprint", QT_TRANSLATE_NOOP("cw::ExportDialog", "Kumu blueprint (JSON)"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "One file that Kumu imports with everything in it.")},
    Choice{
        "gephi-csv", QT_TRANSLATE_NOOP("cw::ExportDialog", "Gephi tables (CSV)"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "Nodes and edges, one file each.")},
    Choice{
        "gexf-1.3", QT_TRANSLATE_NOOP("cw::ExportDialog", "GEXF 1.3"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "For Gephi, with positions, colours and dates.")},
    Choice{
        "gexf-1.2", QT_TRANSLATE_NOOP("cw::ExportDialog", "GEXF 1.2"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "For older versions of Gephi.")},
    Choice{
        "graphml", QT_TRANSLATE_NOOP("cw::ExportDialog", "GraphML"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "For R, Python and most other tools.")},
    Choice{
        "graphml-gephi", QT_TRANSLATE_NOOP("cw::ExportDialog", "GraphML for Gephi"),
        QT_TRANSLATE_NOOP(
            "cw::ExportDialog", "With labels, positions and colours as Gephi reads them.")},
    Choice{
        "graphml-socnetv", QT_TRANSLATE_NOOP("cw::ExportDialog", "GraphML for SocNetV"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "With labels and positions as SocNetV reads them.")},
    Choice{
        "graphml-yed", QT_TRANSLATE_NOOP("cw::ExportDialog", "GraphML for yEd"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "With shapes and labels as yEd reads them.")},
    Choice{
        "png", QT_TRANSLATE_NOOP("cw::ExportDialog", "The map as a picture (PNG)"),
        QT_TRANSLATE_NOOP(
            "cw::ExportDialog", "The whole map with its legend, for a report or a slide.")},
    Choice{
        "svg", QT_TRANSLATE_NOOP("cw::ExportDialog", "The map as a drawing (SVG)"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "Sharp at any size; names stay text.")},
    Choice{
        "pdf", QT_TRANSLATE_NOOP("cw::ExportDialog", "The map as a page (PDF)"),
        QT_TRANSLATE_NOOP("cw::ExportDialog", "One page to print.")},
};

/// ".json" for a dialect, ".png" for a picture.
QString endingOf(const QString& key)
{
    const exchange::Dialect* dialect = exchange::findDialect(key);
    return dialect ? QLatin1String(dialect->ending) : QLatin1Char('.') + key;
}

} // namespace

ExportDialog::ExportDialog(
    Document& document, ExportServices services, MapToExport map, QWidget* parent)
    : QDialog(parent), m_document(document), m_services(services), m_map(std::move(map))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setMinimumWidth(kWidth);
    build();
    refresh();
}

void ExportDialog::build()
{
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setMaxVisibleItems(static_cast<int>(kChoices.size()));
    for (const Choice& choice : kChoices)
        m_format->addItem(tr(choice.text), QLatin1String(choice.key));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    m_about = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_about->setWordWrap(true);
    m_private = new QCheckBox(tr("With private notes, trust and each side’s view"), this);
    m_private->setObjectName(QStringLiteral("exportPrivate"));
    m_asSeen = new QCheckBox(tr("Only the part of the map that is in view"), this);
    m_asSeen->setObjectName(QStringLiteral("exportAsSeen"));
    m_outcome = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_leftBehind = new QPlainTextEdit(this);
    m_leftBehind->setObjectName(QStringLiteral("exportLeftBehind"));
    m_leftBehind->setAccessibleName(tr("What stayed here"));
    m_leftBehind->setReadOnly(true);
    m_leftBehind->setTabChangesFocus(true);
    m_leftBehind->hide();
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeExport"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_export = makeButton(tr("Export…"), QStringLiteral("exportButton"), this);
    markPrimary(*m_export);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    QVBoxLayout* column = makeDialogColumn(*this);
    column->setSpacing(theme::kSpacing[1]);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_format, m_about, m_private, m_asSeen, m_outcome, m_leftBehind})
        column->addWidget(part);
    column->addSpacing(theme::kSpacing[2]);
    column->addStretch(1);
    column->addLayout(buttons);
}

void ExportDialog::refresh()
{
    const Choice& choice = kChoices[static_cast<std::size_t>(m_format->currentIndex())];
    m_about->setText(tr(choice.about));
    // A picture shows names and ties only.
    const bool isPicture = pictureFormat(QLatin1String(choice.key)).has_value();
    m_private->setVisible(!isPicture);
    m_asSeen->setVisible(isPicture && m_map.shown);
}

void ExportDialog::exportNow()
{
    const QString key = m_format->currentData().toString();
    const QString ending = endingOf(key);
    const QFileInfo document(m_document.path());
    const QString path = m_services.files.saveFile(
        this,
        {.title = tr("Export"),
         .folder = document.absolutePath(),
         .name = document.completeBaseName() + ending,
         .filters = m_format->currentText() + QStringLiteral(" (*") + ending + QLatin1Char(')'),
         .suffix = ending.mid(1)});
    if (path.isEmpty())
        return;
    if (pictureFormat(key))
        exportPicture(path);
    else
        exportNetwork(path);
}

MapSnapshot ExportDialog::snapshot() const
{
    if (!m_map.shown)
        return MapModel(m_document).snapshot();
    MapSnapshot map = m_map.shown();
    if (!m_asSeen->isChecked()) {
        map.size = MapSnapshot().size;
        map.view.reset();
    }
    return map;
}

/// A picture has the measures of the network as it is, however long they take.
void ExportDialog::exportPicture(const QString& path)
{
    if (!m_map.whenMeasured) {
        drawPicture(path);
        return;
    }
    m_export->setEnabled(false);
    m_map.whenMeasured(this, [this, path] { drawPicture(path); });
}

void ExportDialog::drawPicture(const QString& path)
{
    const MapExportOptions options{
        .format = *pictureFormat(m_format->currentData().toString()),
        .title = m_document.network().profile().name};
    const auto draw = [map = snapshot(), options, path](TaskContext& task) -> Result<void> {
        const Result<QByteArray> picture = exportMap(map, options, task);
        return picture.ok() ? writeWholeFiles({{path, *picture}}) : Result<void>(picture.error());
    };
    run(path, draw, [this, path](const Result<void>& written) {
        if (written.ok())
            showWritten({path}, {});
        else
            showError(written.error());
    });
}

void ExportDialog::exportNetwork(const QString& path)
{
    const exchange::ExportOptions options{
        .dialect = m_format->currentData().toString(), .withPrivate = m_private->isChecked()};
    const auto make = [network = m_document.network(), options](TaskContext& task) {
        return exchange::exportNetwork(network, options, task);
    };
    const auto keepAll =
        [this, path, isPrivate = options.withPrivate](const Result<exchange::NetworkExport>& made) {
            if (made.ok())
                keep(path, *made, isPrivate);
            else
                showError(made.error());
        };
    run(path, make, keepAll);
}

QString ExportDialog::taskTitle(const QString& path)
{
    return tr("Exporting %1").arg(QFileInfo(path).fileName());
}

/// Runs a part of the export as a task; no second one begins until it is done.
template <class Fn, class Then>
void ExportDialog::run(const QString& path, Fn fn, Then then)
{
    m_export->setEnabled(false);
    m_services.tasks.run(
        this, taskTitle(path), std::move(fn), [this, then = std::move(then)](const auto& result) {
            m_export->setEnabled(true);
            then(result);
        });
}

void ExportDialog::keep(const QString& path, const exchange::NetworkExport& made, bool isPrivate)
{
    std::vector<WholeFile> files;
    QStringList paths;
    QStringList unasked; // the chooser has asked about the chosen name only
    for (const exchange::OutFile& file : made.written.files) {
        paths << exchange::outPath(path, file.suffix);
        files.push_back({paths.last(), file.bytes, isPrivate});
        if (paths.last() != path && QFileInfo::exists(paths.last()))
            unasked << paths.last();
    }
    if (!mayReplace(unasked))
        return;
    const auto write = [files = std::move(files)](TaskContext&) { return writeWholeFiles(files); };
    const auto tell = [this, paths,
                       leftBehind = leftBehindTexts(made)](const Result<void>& written) {
        if (written.ok())
            showWritten(paths, leftBehind);
        else
            showError(written.error());
    };
    run(path, write, tell);
}

bool ExportDialog::mayReplace(const QStringList& paths)
{
    if (paths.isEmpty())
        return true;
    QStringList names;
    for (const QString& path : paths)
        names << QFileInfo(path).fileName();
    return m_services.prompter.confirm(
        this,
        {.text = tr("There is already a file called %1.").arg(names.join(QStringLiteral(", "))),
         .meaning = tr("Replacing it cannot be undone."),
         .yes = tr("Replace"),
         .no = tr("Keep")});
}

void ExportDialog::showWritten(const QStringList& paths, const QStringList& leftBehind)
{
    QStringList names;
    for (const QString& path : paths)
        names << QDir::toNativeSeparators(path);
    m_outcome->setText(
        leftBehind.isEmpty()
            ? tr("Written: %1. Nothing was left out.").arg(names.join(QStringLiteral(", ")))
            : tr("Written: %1. This stayed here:").arg(names.join(QStringLiteral(", "))));
    m_outcome->show();
    m_leftBehind->setPlainText(leftBehind.join(QLatin1Char('\n')));
    m_leftBehind->setVisible(!leftBehind.isEmpty());
}

void ExportDialog::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_outcome->setText(errorText(error));
    m_outcome->show();
    m_leftBehind->hide();
}

} // namespace cw
