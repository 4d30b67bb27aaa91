// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseActions.h"

#include "core/edit/Pulse.h"
#include "core/exchange/FormatRegistry.h"
#include "core/exchange/pulse/PulseSheet.h"
#include "ui/health/pulse/OnTheSpotDialog.h"
#include "ui/health/pulse/PulseSheetDialog.h"
#include "ui/health/pulse/StartPulseDialog.h"
#include "ui/support/ChangeText.h"
#include "ui/support/FileChooser.h"
#include "ui/support/Selection.h"
#include "ui/support/WholeFiles.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QWidget>

namespace cw {

namespace {

using Read = Result<exchange::PulseSheetRead>;

/// What the columns beside the questions are called in the language of the screen.
exchange::PulseSheetWords sheetWords()
{
    return {
        .name = PulseActions::tr("Name", "heading of a column of a sheet"),
        .id = PulseActions::tr("Id", "heading of a column of a sheet")};
}

/// By the words of this language; where it has none of them, by those of the program's own.
Read readSheetFile(
    const Network& network, PulseRoundId round, const QString& path,
    const exchange::PulseSheetWords& words)
{
    const exchange::Budget budget;
    const Result<exchange::Source> source = exchange::loadSource(path, budget);
    if (!source.ok())
        return source.error();
    exchange::PulseSheetRead read = readPulseSheet(network, round, *source, words, budget);
    if (read.answers.empty()) {
        exchange::PulseSheetRead other = readPulseSheet(network, round, *source, {}, budget);
        if (!other.answers.empty())
            return other;
    }
    return read;
}

} // namespace

PulseActions::PulseActions(
    Commits& commits, TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget& window)
    : QObject(&window)
    , m_commits(commits)
    , m_tasks(tasks)
    , m_selection(selection)
    , m_files(files)
    , m_window(window)
{}

bool PulseActions::canEdit() const
{
    return !m_commits.document().isReadOnly();
}

const PulseRound* PulseActions::find(PulseRoundId round) const
{
    return m_commits.document().network().find(round);
}

void PulseActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PulseActions::start()
{
    if (!canEdit())
        return;
    auto* dialog = new StartPulseDialog(m_commits, m_selection.members(), &m_window);
    connect(dialog, &StartPulseDialog::started, this, [this](const QString& label) {
        emit said(tr("“%1” has begun.", "a round of the pulse").arg(label));
    });
    open(dialog);
}

void PulseActions::askOnTheSpot(PulseRoundId round)
{
    if (find(round) && canEdit())
        open(new OnTheSpotDialog(m_commits, round, &m_window));
}

void PulseActions::writeSheet(PulseRoundId id)
{
    const PulseRound* const round = find(id);
    if (!round)
        return;
    const QString path = m_files.saveFile(
        &m_window, {.title = tr("Write the sheet"),
                    .folder = {},
                    .name = QString(round->label).replace(u'/', u'-') + QStringLiteral(".csv"),
                    .filters = tr("Table (%1)").arg(QStringLiteral("*.csv")),
                    .suffix = QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const QByteArray sheet =
        exchange::writePulseSheet(m_commits.document().network(), id, sheetWords());
    // Who is asked is nobody else's business.
    const Result<void> written = writeWholeFiles({{path, sheet, !round->isAnonymous}});
    if (!written.ok())
        emit failed(written.error());
    else
        emit said(tr("The sheet is written. Read it again once it has been filled in."));
}

void PulseActions::readSheet(PulseRoundId id)
{
    if (!find(id) || !canEdit())
        return;
    const QString path = m_files.openFile(
        &m_window, {.title = tr("Read a sheet"),
                    .folder = {},
                    .name = {},
                    .filters = tr("Table (%1);;All files (%2)")
                                   .arg(QStringLiteral("*.csv *.tsv *.txt"), QStringLiteral("*")),
                    .suffix = {}});
    if (path.isEmpty())
        return;
    m_tasks.run(
        this, tr("Reading the sheet"),
        [network = m_commits.document().network(), id, path, words = sheetWords()](TaskContext&) {
            return readSheetFile(network, id, path, words);
        },
        [this, id](Read read) {
            if (!read.ok()) {
                emit failed(read.error());
            } else if (find(id)) {
                auto* dialog =
                    new PulseSheetDialog(m_commits, id, std::move(read).value(), &m_window);
                connect(dialog, &PulseSheetDialog::taken, this, [this](int sheets) {
                    emit said(tr("%n sheet(s) taken.", nullptr, sheets));
                });
                open(dialog);
            }
        });
}

void PulseActions::close(PulseRoundId id)
{
    const PulseRound* const round = find(id);
    if (!round)
        return;
    const QString label = round->label;
    m_commits.carryOut(
        edit::closePulse(m_commits.document().editContext(), id),
        titleOf(titles::kPulseClose, label), *this,
        [this, label] { emit said(tr("“%1” is closed.", "a round of the pulse").arg(label)); });
}

} // namespace cw
