// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPreview.h"

#include "core/exchange/SourceFiles.h"
#include "core/exchange/matching/ImportPlaces.h"
#include "core/store/sqlite/OpenFile.h"
#include "ui/exchange/FindingModel.h"
#include "ui/support/ChangeText.h"
#include "ui/support/ColumnFit.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formats.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace cw {

namespace {

constexpr QSize kSize{1000, 600};

/// Depth columns that are not headers of the sheet.
const QString kDetect = QStringLiteral("\x01");
const QString kNone = QString();

QTableView* makeTable(FindingModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    auto* fit = new ColumnFit(*table);
    QObject::connect(model, &QAbstractItemModel::modelReset, fit, &ColumnFit::refit);
    return table;
}

QString countsText(const exchange::RowCounts& counts)
{
    QStringList parts;
    if (counts.added > 0)
        parts << ImportPreview::tr("%1 new").arg(formats::number(counts.added));
    if (counts.changed > 0)
        parts << ImportPreview::tr("%1 changed").arg(formats::number(counts.changed));
    if (counts.unchanged > 0)
        parts << ImportPreview::tr("%1 as they are").arg(formats::number(counts.unchanged));
    return parts.isEmpty() ? ImportPreview::tr("none") : parts.join(QStringLiteral(" · "));
}

/// A row may have several problems.
int rowsWith(const std::vector<exchange::Finding>& findings)
{
    std::set<std::pair<QString, int>> rows;
    for (const exchange::Finding& finding : findings)
        rows.emplace(finding.place.source, finding.place.row);
    return static_cast<int>(rows.size());
}

/// A document that is open here is no source, whatever it is called, and must not be read: that
/// would cost SQLite its locks on it.
Result<exchange::Draft> readFiles(const QStringList& paths, TaskContext& task)
{
    for (const QString& path : paths) {
        if (store::isOpenInSqlite(path))
            return Error{ErrorCode::Locked, QFileInfo(path).fileName().toStdString(), {}};
    }
    return exchange::readFiles(paths, task);
}

} // namespace

ImportPreview::ImportPreview(
    Document& document, TaskRunner& tasks, DocumentServices services, const QStringList& paths,
    QWidget* parent)
    : ImportPreview(document, tasks, std::move(services), originOf(paths), parent)
{}

ImportPreview::ImportPreview(
    Document& document, TaskRunner& tasks, DocumentServices services,
    const exchange::PastedText& copied, QWidget* parent)
    : ImportPreview(document, tasks, std::move(services), originOf(copied), parent)
{}

ImportPreview::ImportPreview(
    Document& document, TaskRunner& tasks, DocumentServices services, Origin origin,
    QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_tasks(tasks)
    , m_services(std::move(services))
    , m_origin(std::move(origin))
{
    setObjectName(QStringLiteral("importPreview"));
    setWindowTitle(tr("Import"));
    resize(parent ? kSize.boundedTo(parent->window()->size() - QSize(48, 48)) : kSize);
    build();
    read();
}

ImportPreview::Origin ImportPreview::originOf(const QStringList& paths)
{
    const int count = static_cast<int>(paths.size());
    const QString name = QFileInfo(paths.first()).fileName();
    return {
        .read = [paths](TaskContext& task) { return readFiles(paths, task); },
        .name = count == 1 ? name : tr("%n file(s)", nullptr, count),
        .title = count == 1 ? titleOf(titles::kImport, name) : titleOf(titles::kImport, count)};
}

ImportPreview::Origin ImportPreview::originOf(const exchange::PastedText& copied)
{
    return {
        .read = [copied](TaskContext& task) { return exchange::readPasted(copied, {}, task); },
        //: In "Reading the clipboard".
        .name = tr("the clipboard"),
        .title = ChangeTitle{QString::fromLatin1(titles::kPaste), {}}};
}

ImportPreview::~ImportPreview()
{
    // What was said to be done is done, even if the window closes.
    if (!m_isCommitting)
        m_tasks.cancel(m_task);
}

void ImportPreview::build()
{
    QVBoxLayout* column = makeDialogColumn(*this);
    m_headline = makeLabel({}, theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);

    m_details = new QWidget(this);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(theme::kSpacing[2]);
    column->addWidget(m_details, 1);

    m_counts = new QFormLayout;
    m_counts->setHorizontalSpacing(theme::kSpacing[3]);
    m_counts->setVerticalSpacing(theme::kSpacing[0]);
    m_members = addCount(tr("Members"), "importMembers");
    m_relationships = addCount(tr("Relationships"), "importRelationships");
    m_affiliations = addCount(tr("Affiliations"), "importAffiliations");
    m_interactions = addCount(tr("Contacts"), "importInteractions");
    details->addLayout(m_counts);
    m_counts->setRowVisible(m_affiliations, false);
    m_counts->setRowVisible(m_interactions, false);
    m_options = makeOptions();
    details->addWidget(m_options);

    m_problems = new FindingModel(this);
    m_notes = new FindingModel(this);
    m_duplicates = new FindingModel(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTable(m_problems, tr("Not taken as written"), m_tabs), {});
    m_tabs->addTab(makeTable(m_notes, tr("Worth knowing"), m_tabs), {});
    m_tabs->addTab(makeTable(m_duplicates, tr("Possibly there already"), m_tabs), {});
    details->addWidget(m_tabs, 1);
    m_allClear =
        makeLabel(tr("No row needs a second look."), theme::TextSize::Section, Tone::Muted, this);
    m_allClear->setObjectName(QStringLiteral("importAllClear"));
    m_allClear->setAlignment(Qt::AlignCenter);
    m_allClear->hide();
    details->addWidget(m_allClear, 1);
    details->addStretch();
    column->addStretch();

    auto* bottom = new QHBoxLayout;
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    bottom->addWidget(m_progress, 1);
    m_promise =
        makeLabel(tr("One undo takes it all back."), theme::TextSize::Base, Tone::Muted, this);
    bottom->addWidget(m_promise);
    bottom->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelImport"), this);
    connect(cancel, &QPushButton::clicked, this, &ImportPreview::reject);
    m_import = makeButton(tr("Import"), QStringLiteral("import"), this);
    markPrimary(*m_import);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::import);
    bottom->addWidget(cancel);
    bottom->addWidget(m_import);
    column->addLayout(bottom);
}

QLabel* ImportPreview::addCount(const QString& what, const char* objectName)
{
    QLabel* count = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    count->setObjectName(QLatin1StringView(objectName));
    m_counts->addRow(makeLabel(what, theme::TextSize::Base, Tone::Muted, this), count);
    return count;
}

QWidget* ImportPreview::makeOptions()
{
    auto* options = new QWidget(this);
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    const auto addLabelled = [&](const QString& text, QComboBox* combo) {
        QLabel* label = makeLabel(text, theme::TextSize::Base, Tone::Muted, options);
        label->setBuddy(combo);
        combo->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(combo);
        connect(combo, &QComboBox::activated, this, &ImportPreview::replan);
    };
    m_meaning = new QComboBox(options);
    m_meaning->addItem(tr("something goes one way"), int(exchange::ConnectionMeaning::Flow));
    m_meaning->addItem(tr("its source says so"), int(exchange::ConnectionMeaning::Report));
    addLabelled(tr("An arrow means"), m_meaning);
    m_depth = new QComboBox(options);
    m_depth->addItem(tr("found by itself"), kDetect);
    m_depth->addItem(tr("in no column"), kNone);
    row->addSpacing(theme::kSpacing[2]);
    addLabelled(tr("Depth is"), m_depth);
    row->addStretch(1);
    return options;
}

void ImportPreview::setBusy(const QString& doing)
{
    const bool isBusy = !doing.isEmpty();
    if (isBusy)
        m_headline->setText(doing);
    m_progress->setVisible(isBusy);
    m_import->setEnabled(!isBusy && m_plan && !m_plan->change.isEmpty());
    m_meaning->setEnabled(!isBusy && m_draft);
    m_depth->setEnabled(!isBusy && m_draft);
}

void ImportPreview::sayFailure(const Error& error)
{
    setBusy({});
    m_headline->setText(errorText(error));
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

/// Cancel, Escape and the window's own button. What is being written is stopped, and the dialog
/// stays until it is known how that ended.
void ImportPreview::reject()
{
    m_tasks.cancel(m_task);
    if (!m_isCommitting) {
        QDialog::reject();
        return;
    }
    m_isClosing = true;
    m_headline->setText(tr("Stopping …"));
}

void ImportPreview::read()
{
    setBusy(tr("Reading %1 …").arg(m_origin.name));
    showFindings();
    m_task = m_tasks.run(
        this, tr("Reading %1").arg(m_origin.name), m_origin.read,
        [this](Result<exchange::Draft> draft) { takeDraft(std::move(draft)); });
}

void ImportPreview::takeDraft(Result<exchange::Draft> draft)
{
    if (!draft.ok()) {
        showFailure(draft.error());
        return;
    }
    m_draft = std::make_shared<const exchange::Draft>(std::move(draft).value());
    fillDepthColumns();
    m_options->setVisible(!m_draft->connections.empty());
    replan();
}

void ImportPreview::fillDepthColumns()
{
    QStringList headers;
    bool hasStrength = false;
    for (const exchange::DraftConnection& connection : m_draft->connections) {
        hasStrength = hasStrength || connection.strength.has_value();
        for (const auto& field : connection.fields) {
            if (!headers.contains(field.first))
                headers.append(field.first);
        }
    }
    if (hasStrength)
        m_depth->addItem(
            tr("in column %1").arg(QStringLiteral("Strength")), QStringLiteral("Strength"));
    for (const QString& header : std::as_const(headers))
        m_depth->addItem(tr("in column %1").arg(header), header);
}

exchange::ImportOptions ImportPreview::options() const
{
    exchange::ImportOptions options;
    options.today = m_document.today();
    options.meaning = static_cast<exchange::ConnectionMeaning>(m_meaning->currentData().toInt());
    if (const QString column = m_depth->currentData().toString(); column != kDetect)
        options.depthColumn = column;
    return options;
}

void ImportPreview::replan()
{
    m_plan.reset();
    setBusy(tr("Comparing with the network …"));
    // The worker makes ids of its own; they are as new as the document's.
    m_task = m_tasks.run(
        this, tr("Comparing with the network"),
        [network = m_document.network(), draft = m_draft, options = options(),
         services = m_services](TaskContext& task) -> Result<exchange::ImportPlan> {
            constexpr auto kNoLimit = std::numeric_limits<std::size_t>::max();
            IdGenerator ids(services.nowMs, services.seed);
            auto plan = exchange::planImport(network, *draft, options, ids, task);
            if (!plan.ok())
                return plan;
            const auto placed =
                exchange::addPlaces(*plan, network, options.today, kNoLimit, ids, task);
            if (!placed.ok())
                return placed.error();
            return plan;
        },
        [this](Result<exchange::ImportPlan> plan) { takePlan(std::move(plan)); });
}

void ImportPreview::takePlan(Result<exchange::ImportPlan> plan)
{
    if (!plan.ok()) {
        sayFailure(plan.error());
        return;
    }
    m_plan = std::make_shared<const exchange::ImportPlan>(std::move(plan).value());
    setBusy({});
    showPlan();
}

void ImportPreview::showPlan()
{
    const exchange::ImportPlan& plan = *m_plan;
    m_members->setText(countsText(plan.members));
    m_relationships->setText(countsText(plan.relationships));
    const auto showNew = [&](QLabel* label, int added) {
        label->setText(countsText({.added = added}));
        m_counts->setRowVisible(label, added > 0);
    };
    showNew(m_affiliations, plan.affiliations);
    showNew(m_interactions, plan.interactions);
    m_headline->setText(headline());
    m_import->setText(plan.problems.empty() ? tr("Import") : tr("Import the rest"));
    m_promise->setVisible(!plan.change.isEmpty());
    showFindings();
}

QString ImportPreview::headline() const
{
    const bool hasProblems = !m_plan->problems.empty();
    const qint64 known = m_plan->members.unchanged + m_plan->relationships.unchanged;
    if (!m_plan->change.isEmpty())
        return hasProblems ? tr("%n row(s) cannot be taken as written. The rest is ready.", nullptr,
                                rowsWith(m_plan->problems))
                           : tr("Everything is ready to import.");
    if (!hasProblems)
        return tr("Everything in here is in the network already.");
    return known > 0 ? tr("What can be read is in the network already.")
                     : tr("Nothing in here can be read as members or relationships.");
}

void ImportPreview::showFailure(const Error& error)
{
    m_details->hide();
    m_promise->hide();
    Error shown = error;
    // The name is enough: the person has just chosen it.
    if (const QString file = QString::fromStdString(error.detail); QFileInfo(file).isAbsolute())
        shown.detail = QFileInfo(file).fileName().toStdString();
    sayFailure(shown);
}

void ImportPreview::showFindings()
{
    const exchange::ImportPlan nothing;
    const exchange::ImportPlan& plan = m_plan ? *m_plan : nothing;
    m_problems->setFindings(plan.problems);
    m_notes->setFindings(plan.notes);
    m_duplicates->setFindings(plan.possibleDuplicates);
    const auto title = [](const QString& words, std::size_t count) {
        return QStringLiteral("%1 (%2)").arg(words, formats::number(qint64(count)));
    };
    m_tabs->setTabText(0, title(tr("Not taken as written"), plan.problems.size()));
    m_tabs->setTabText(1, title(tr("Worth knowing"), plan.notes.size()));
    m_tabs->setTabText(2, title(tr("Possibly there already"), plan.possibleDuplicates.size()));
    const std::array counts{
        plan.problems.size(), plan.notes.size(), plan.possibleDuplicates.size()};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, counts[static_cast<std::size_t>(tab)] > 0);
    const bool hasFindings =
        std::ranges::any_of(counts, [](std::size_t count) { return count > 0; });
    m_tabs->setVisible(hasFindings);
    m_allClear->setVisible(m_plan && !hasFindings && !m_plan->change.isEmpty());
    m_tabs->setCurrentIndex(counts[0] > 0 ? 0 : counts[2] > 0 ? 2 : 1);
}

void ImportPreview::import()
{
    if (!m_plan || m_plan->change.isEmpty())
        return;
    setBusy(tr("Importing …"));
    m_isCommitting = true;
    m_isClosing = false;
    const TaskRunner::Followed task = m_tasks.follow(changeText(m_origin.title));
    m_task = task.id;
    m_document.commitInBackground(
        m_plan->change, m_origin.title, task.context,
        [self = QPointer<ImportPreview>(this), tasks = QPointer<TaskRunner>(&m_tasks),
         id = task.id](const Result<void>& result) {
            if (tasks)
                tasks->endFollowed(id);
            if (self)
                self->takeOutcome(result);
        });
}

void ImportPreview::takeOutcome(const Result<void>& result)
{
    m_isCommitting = false;
    if (result.ok()) {
        Q_EMIT imported();
        accept();
        return;
    }
    sayFailure(result.error());
    if (m_isClosing && result.error().code == ErrorCode::Cancelled)
        QDialog::reject();
}

} // namespace cw
