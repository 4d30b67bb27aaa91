// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/exchange/Pasted.h"
#include "core/exchange/matching/ImportPlan.h"
#include "ui/tasks/TaskRunner.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace cw {

class FindingModel;

/// What an import would do, before it does it: how many are new, changed and the same, every row
/// that cannot be taken as written, who may be there already. Nothing happens until *Import*; one
/// undo takes it all back.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    /// Reads the files in a task. @param document, tasks  outlive the dialog.
    /// @param services  those of the document; the clock is read by workers.
    ImportPreview(
        Document& document, TaskRunner& tasks, DocumentServices services, const QStringList& paths,
        QWidget* parent = nullptr);
    /// The same of a text that was copied.
    ImportPreview(
        Document& document, TaskRunner& tasks, DocumentServices services,
        const exchange::PastedText& copied, QWidget* parent = nullptr);
    ~ImportPreview() override;

    /// A plan is shown and can be imported.
    bool isReady() const { return m_plan != nullptr; }
    void import();
    void reject() override;

signals:
    /// Not when somebody stopped it.
    void failed(const cw::Error& error);
    /// It is in the document; newcomers may want places on the map.
    void imported();

private:
    /// What is read, how it is called and how the step is titled that brings it.
    struct Origin
    {
        std::function<Result<exchange::Draft>(TaskContext&)> read; ///< in a worker
        QString name;
        ChangeTitle title;
    };
    ImportPreview(
        Document& document, TaskRunner& tasks, DocumentServices services, Origin origin,
        QWidget* parent);

    static Origin originOf(const QStringList& paths);
    static Origin originOf(const exchange::PastedText& copied);
    void build();
    QLabel* addCount(const QString& what, const char* objectName);
    QWidget* makeOptions();
    void read();
    void takeDraft(Result<exchange::Draft> draft);
    void fillDepthColumns();
    void replan();
    void takePlan(Result<exchange::ImportPlan> plan);
    void showPlan();
    void showFailure(const Error& error);
    QString headline() const;
    void showFindings();
    void setBusy(const QString& doing);
    void sayFailure(const Error& error);
    void takeOutcome(const Result<void>& result);
    exchange::ImportOptions options() const;

    Document& m_document;
    TaskRunner& m_tasks;
    DocumentServices m_services;
    Origin m_origin;
    std::shared_ptr<const exchange::Draft> m_draft;
    std::shared_ptr<const exchange::ImportPlan> m_plan;
    quint64 m_task = 0;
    bool m_isCommitting = false;
    bool m_isClosing = false; ///< as soon as the commit has ended

    QLabel* m_headline = nullptr;
    QLabel* m_members = nullptr;
    QLabel* m_relationships = nullptr;
    QFormLayout* m_counts = nullptr;
    QLabel* m_affiliations = nullptr; ///< these two only where there are new ones
    QLabel* m_interactions = nullptr;
    QComboBox* m_meaning = nullptr;
    QComboBox* m_depth = nullptr;
    QProgressBar* m_progress = nullptr;
    QWidget* m_details = nullptr; ///< everything between headline and buttons
    QWidget* m_options = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_allClear = nullptr; ///< instead of the tabs
    QLabel* m_promise = nullptr;
    FindingModel* m_problems = nullptr;
    FindingModel* m_notes = nullptr;
    FindingModel* m_duplicates = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace cw
