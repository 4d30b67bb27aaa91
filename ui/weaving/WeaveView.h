// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Ids.h"
#include "ui/weaving/MapSight.h"

#include <QWidget>

#include <vector>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace cw {

class BoardPage;
class Commits;
class FileChooser;
class IntroductionsPage;
class OutcomesPage;
class Selection;
class TaskRunner;
class TodayPage;
class WeaveModel;

/// The workspace *Weave*: what weavers do today, and what became of it.
class WeaveView : public QWidget
{
    Q_OBJECT

public:
    /// @param commits, tasks, selection, files  outlive the view.
    WeaveView(
        Commits& commits, TaskRunner& tasks, Selection& selection, FileChooser& files,
        QWidget* parent = nullptr);

    WeaveModel& model() { return *m_model; }
    TodayPage& today() { return *m_today; }
    IntroductionsPage& introductions() { return *m_introductions; }
    BoardPage& board() { return *m_board; }
    OutcomesPage& outcomes() { return *m_outcomes; }
    /// Shows one of the pages.
    void openPage(QWidget& page);
    /// Shows the page of introductions with this one chosen.
    void openIntroduction(IntroductionId id);
    /// Begins one by somebody who knows both, and shows it. Of two who are being introduced already
    /// it shows that.
    void introduce(MemberId first, MemberId second, MemberId between);

signals:
    /// Light these up.
    void showOnMapRequested(const std::vector<cw::MemberId>& members);
    /// With the tie there might be.
    void sightRequested(const cw::MapSight& sight);
    /// Somebody wants to see all of what is selected.
    void inspectorWanted();
    /// A short word about what was done.
    void said(const QString& text);
    void failed(const cw::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showPicture();
    void saveCalendar();
    void addPage(QWidget* page, const QString& name);

    Commits& m_commits;
    TaskRunner& m_tasks;
    FileChooser& m_files;
    WeaveModel* m_model = nullptr;
    QLabel* m_summary = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    TodayPage* m_today = nullptr;
    IntroductionsPage* m_introductions = nullptr;
    BoardPage* m_board = nullptr;
    OutcomesPage* m_outcomes = nullptr;
};

} // namespace cw
