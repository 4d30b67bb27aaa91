// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/health/report/ReportFile.h"
#include "ui/health/report/ReportOptions.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace cw {

class FileChooser;
class HealthModel;
class TaskRunner;

/// What writing a report needs from the window; all outlive the dialog.
struct ReportServices
{
    TaskRunner& tasks;
    FileChooser& files;
    /// Shows a folder in the desktop's own way.
    std::function<void(const QString& folder)> openFolder;
    QString document; ///< path of the file that is open; a report is offered to stand beside it
};

/// Writes what Health shows as a report, by the rule, day and filter that it shows it with. Says
/// which panels each section holds before it is written.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const HealthModel& model, ReportServices services, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One of what can be chosen, with what it would hold.
    struct Row
    {
        ReportSection section;
        QCheckBox* box = nullptr;
        QLabel* holds = nullptr;
    };

    QWidget* makeSections();
    QWidget* makeChoices();
    void showContents();
    void makeRoom();
    ReportOptions options() const;
    ReportFormat format() const;
    void write();
    void accept(const QString& path, const Result<void>& written);

    const HealthModel& m_model;
    ReportServices m_services;
    QList<Row> m_rows;
    QLabel* m_of = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_paper = nullptr;
    QCheckBox* m_names = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_write = nullptr;
    QString m_written; ///< folder of what was written last
    bool m_isWriting = false;
};

} // namespace cw
