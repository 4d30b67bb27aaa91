// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportDialog.h"

#include "core/health/time/Trend.h"
#include "ui/health/AskText.h"
#include "ui/health/HealthModel.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/FileChooser.h"
#include "ui/support/WholeFiles.h"
#include "ui/tasks/TaskRunner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace cw {

namespace {

constexpr int kWidth = 720;

using Readings = std::vector<health::Reading>;

/// The report of what is on the screen.
ReportContents
contentsOf(const HealthPicture& picture, const Readings& trend, const ReportOptions& options)
{
    return reportContents({picture.network, picture.found, picture.findings, trend}, options);
}

Result<void> written(
    const HealthPicture& picture, std::shared_ptr<const Readings> trend,
    const ReportOptions& options, ReportFormat format, const QString& path, TaskContext& task)
{
    if (!trend) {
        auto readings =
            health::lookBack(picture.network, picture.query(), picture.found, picture.day(), task);
        if (!readings.ok())
            return readings.error();
        trend = std::make_shared<const Readings>(std::move(readings).value());
    }
    const auto bytes = reportBytes(contentsOf(picture, *trend, options), format, options.paper);
    if (!bytes.ok())
        return bytes.error();
    return writeWholeFiles({{.path = path, .bytes = *bytes}});
}

/// "Strength of connectivity, Trust": what a section would say something about.
QString holdsText(const ReportContents& contents, ReportSection section)
{
    const auto chapter = std::ranges::find(contents.chapters, section, &ReportChapter::section);
    QStringList titles;
    if (chapter != contents.chapters.end()) {
        for (const ReportPart& part : chapter->parts)
            titles << part.title;
    }
    return titles.join(QStringLiteral(" · "));
}

} // namespace

ReportDialog::ReportDialog(const HealthModel& model, ReportServices services, QWidget* parent)
    : QDialog(parent), m_model(model), m_services(std::move(services))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report on the health of the network"));
    setMinimumWidth(kWidth);
    m_of = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_of->setObjectName(QStringLiteral("reportOf"));
    m_of->setWordWrap(true);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[4]);
    body->addWidget(makeSections(), 3);
    body->addWidget(makeChoices(), 2);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeReport"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_folder = makeButton(tr("Open the folder"), QStringLiteral("openReportFolder"), this);
    m_folder->hide();
    connect(m_folder, &QPushButton::clicked, this, [this] { m_services.openFolder(m_written); });
    m_write = makeButton(tr("Write the report…"), QStringLiteral("writeReportNow"), this);
    markPrimary(*m_write);
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_write);
    m_outcome = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_outcome->setObjectName(QStringLiteral("reportOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    QVBoxLayout* column = makeDialogColumn(*this);
    column->setSpacing(theme::kSpacing[2]);
    column->addWidget(m_of);
    column->addLayout(body, 1);
    column->addWidget(m_outcome);
    column->addLayout(buttons);
    connect(&m_model, &HealthModel::changed, this, &ReportDialog::showContents);
    showContents();
    m_write->setFocus();
}

QWidget* ReportDialog::makeSections()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        makeLabel(tr("Sections"), theme::TextSize::Section, Tone::Plain, area, QFont::DemiBold));
    for (const ReportSection section : kReportSections) {
        Row row{section, new QCheckBox(reportSectionText(section), area), nullptr};
        row.box->setObjectName(
            QStringLiteral("reportSection_") + QString::fromUtf8(keyOf(section).data()));
        row.box->setChecked(true);
        row.holds = makeLabel({}, theme::TextSize::Small, Tone::Muted, area);
        row.holds->setWordWrap(true);
        row.holds->setIndent(theme::kSpacing[4]);
        column->addSpacing(theme::kSpacing[0]);
        column->addWidget(row.box);
        column->addWidget(row.holds);
        m_rows.append(row);
    }
    column->addStretch(1);
    return area;
}

QWidget* ReportDialog::makeChoices()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    const auto addChoice = [&](const QString& words, const char* name) {
        QLabel* label = makeLabel(words, theme::TextSize::Base, Tone::Muted, area);
        auto* choice = new QComboBox(area);
        choice->setObjectName(QLatin1String(name));
        label->setBuddy(choice);
        column->addWidget(label);
        column->addWidget(choice);
        return choice;
    };
    m_format = addChoice(tr("Written as"), "reportFormat");
    m_format->addItem(tr("Pages to print (PDF)"), static_cast<int>(ReportFormat::Pdf));
    m_format->addItem(tr("A page for a browser (HTML)"), static_cast<int>(ReportFormat::Html));
    m_paper = addChoice(tr("Paper"), "reportPaper");
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_names = new QCheckBox(tr("Name members"), area);
    m_names->setObjectName(QStringLiteral("reportNames"));
    connect(m_names, &QCheckBox::toggled, this, &ReportDialog::showContents);
    QLabel* meaning = makeLabel(
        tr("Without it nobody is named, neither people nor organizations nor groups. With it the "
           "report says who holds the network together, who hangs on one tie and who is not "
           "reached: those who are named should want that."),
        theme::TextSize::Small, Tone::Muted, area);
    meaning->setWordWrap(true);
    m_names->setAccessibleDescription(meaning->text());
    column->addSpacing(theme::kSpacing[1]);
    column->addWidget(m_names);
    column->addWidget(meaning);
    column->addStretch(1);
    return area;
}

/// What would be in it by now; until everything is measured nothing can be written.
void ReportDialog::showContents()
{
    const auto& picture = m_model.picture();
    const bool isThere = picture && picture->isWhole && !m_model.isStale();
    m_write->setEnabled(isThere && !m_isWriting);
    m_of->setText(
        isThere ? tr("Numbers of %1").arg(askText(*picture))
                : tr("The network is still being measured. The report can be written as soon as "
                     "that is done."));
    if (!picture)
        return;
    ReportOptions all = options();
    all.sections = {kReportSections.begin(), kReportSections.end()};
    const ReportContents contents = contentsOf(*picture, {}, all);
    for (const Row& row : m_rows) {
        const QString holds = holdsText(contents, row.section);
        const bool isFixed = row.section == ReportSection::Relationships;
        row.box->setEnabled(!isFixed && !holds.isEmpty());
        row.box->setText(
            isFixed ? tr("%1 (always in)").arg(reportSectionText(row.section))
                    : reportSectionText(row.section));
        row.holds->setText(
            holds.isEmpty() ? tr("Nothing has been recorded that could be said here.") : holds);
        row.box->setAccessibleDescription(row.holds->text());
    }
    makeRoom();
}

void ReportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    makeRoom(); // the fonts are known now
}

void ReportDialog::makeRoom()
{
    // A dialog does not grow by itself when texts that wrap get longer.
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(height(), layout()->totalHeightForWidth(wide)));
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options;
    options.sections.clear();
    for (const Row& row : m_rows) {
        if (row.box->isChecked())
            options.sections.insert(row.section);
    }
    options.withNames = m_names->isChecked();
    options.paper = static_cast<Paper>(m_paper->currentData().toInt());
    options.today = m_model.picture() ? m_model.picture()->today : CivilDate();
    return options;
}

ReportFormat ReportDialog::format() const
{
    return static_cast<ReportFormat>(m_format->currentData().toInt());
}

void ReportDialog::write()
{
    const QString suffix =
        format() == ReportFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("html");
    const QFileInfo document(m_services.document);
    const std::shared_ptr<const HealthPicture> picture = m_model.picture();
    const QString path = m_services.files.saveFile(
        this, {.title = tr("Write the report"),
               .folder = document.absolutePath(),
               .name = QStringLiteral("%1 %2.%3")
                           .arg(
                               document.completeBaseName(),
                               QString::fromStdString(picture->day().toIso()), suffix),
               .filters = m_format->currentText() + QStringLiteral(" (*.%1)").arg(suffix),
               .suffix = suffix});
    if (path.isEmpty())
        return;
    m_isWriting = true;
    m_write->setEnabled(false);
    m_services.tasks.run(
        this, tr("Writing the report"),
        [picture, trend = m_model.trend(), options = options(), format = format(),
         path](TaskContext& task) { return written(*picture, trend, options, format, path, task); },
        [this, path](const Result<void>& result) { accept(path, result); });
}

void ReportDialog::accept(const QString& path, const Result<void>& written)
{
    m_isWriting = false;
    showContents();
    if (!written.ok() && written.error().code == ErrorCode::Cancelled)
        return;
    m_outcome->setText(
        written.ok() ? tr("Written: %1").arg(QDir::toNativeSeparators(path))
                     : errorText(written.error()));
    m_outcome->show();
    m_folder->setVisible(written.ok());
    if (!written.ok())
        return;
    m_written = QFileInfo(path).absolutePath();
    m_folder->setFocus();
}

} // namespace cw
