// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/TaskRunner.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cw {

/// The strip at the bottom of the window: what is running, how far it is, and Cancel. Hidden while
/// nothing has run for long enough to be shown.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(TaskRunner& runner, QWidget* parent = nullptr);

    /// Asks the runner once; called by the strip's own timer.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void runnerChanged();

    TaskRunner& m_runner;
    QTimer m_poll;
    quint64 m_shownId = 0;
    QLabel* m_titleLabel = nullptr;
    QLabel* m_othersLabel = nullptr;
    QLabel* m_percentLabel = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancelButton = nullptr;
};

} // namespace cw
