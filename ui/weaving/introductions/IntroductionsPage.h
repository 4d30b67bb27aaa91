// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "ui/weaving/MapSight.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace cw {

class Commits;
class IntroductionPanel;
class Selection;

/// All introductions by how far they are, and the chosen one whole.
class IntroductionsPage : public QWidget
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the page.
    IntroductionsPage(Commits& commits, Selection& selection, QWidget* parent);

    /// Chooses an introduction; the focus goes to the list.
    void open(IntroductionId id);
    IntroductionPanel& panel() { return *m_panel; }

signals:
    void sightRequested(const cw::MapSight& sight);
    void said(const QString& text);

private:
    void refresh();
    void choose(IntroductionId id);
    IntroductionId chosen() const;
    void introduceSelected();
    void refreshSelected();

    Commits& m_commits;
    Selection& m_selection;
    QListWidget* m_list = nullptr;
    QPushButton* m_begin = nullptr;
    QLabel* m_empty = nullptr;
    IntroductionPanel* m_panel = nullptr;
    bool m_isFilling = false;
};

} // namespace cw
