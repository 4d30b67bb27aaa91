// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recovery.h"

#include "core/store/rescue/Salvage.h"
#include "ui/shell/CopyPlacing.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SalvageDialog.h"
#include "ui/tasks/TaskRunner.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace cw {

namespace {

QString salvagedIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("salvaged.weave"));
}

} // namespace

Recovery::Recovery(
    QString path, const store::BackupShelf& shelf, TaskRunner& tasks, FileChooser& files,
    QWidget* window)
    : QObject(window)
    , m_path(std::move(path))
    , m_shelf(shelf)
    , m_tasks(tasks)
    , m_placing(new CopyPlacing(m_path, tasks, files, window))
    , m_window(window)
{
    m_placing->setParent(this);
    connect(m_placing, &CopyPlacing::failed, this, &Recovery::failed);
}

Recovery::~Recovery()
{
    delete m_report;
}

void Recovery::makePage(const Error& error)
{
    const QString details = QString::fromStdString(error.subject + '\n' + error.detail).trimmed();
    m_tasks.run(
        this, tr("Looking for a good backup"),
        [path = m_path, shelf = m_shelf](TaskContext& task) {
            return offersOf(shelf.backupsFromNewestGood(path, task));
        },
        [this, details](std::vector<BackupOffer> backups) {
            const DamageReport report{
                .path = m_path, .details = details, .backups = std::move(backups)};
            auto* page = new RecoveryPage(report, QDateTime::currentDateTime());
            connect(page, &RecoveryPage::closeChosen, this, &Recovery::closed);
            connect(page, &RecoveryPage::backupChosen, this, &Recovery::copyBackup);
            connect(page, &RecoveryPage::salvageChosen, this, &Recovery::salvage);
            emit pageReady(page);
        });
}

void Recovery::copyBackup(const QString& backupPath)
{
    //: The proposed name of a file; %1 is the name of the damaged one.
    const QString name = tr("%1 from backup").arg(QFileInfo(m_path).completeBaseName());
    m_placing->place(backupPath, name, [this](const QString& to) { emit recovered(to); });
}

void Recovery::salvage()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    m_tasks.run(
        this, tr("Reading what can be read"),
        [from = m_path, folder](TaskContext& task) {
            return store::salvage(from, salvagedIn(*folder), task);
        },
        [this, folder](const Result<store::SalvageReport>& report) {
            if (!report.ok()) {
                emit failed(report.error());
                return;
            }
            m_folder = folder;
            m_report = new SalvageDialog(*report, m_window);
            m_report->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_report, &SalvageDialog::saveChosen, this, &Recovery::keepSalvaged);
            connect(m_report, &QDialog::rejected, this, [this] { m_folder.reset(); });
            m_report->open();
        });
}

void Recovery::keepSalvaged()
{
    //: The proposed name of a file; %1 is the name of the damaged one.
    const QString name = tr("%1 rescued").arg(QFileInfo(m_path).completeBaseName());
    m_placing->place(salvagedIn(*m_folder), name, [this](const QString& to) {
        delete m_report;
        m_folder.reset();
        emit recovered(to);
    });
}

} // namespace cw
