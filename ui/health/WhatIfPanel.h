// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/WhatIf.h"
#include "ui/health/HealthModel.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace cw {

class TaskRunner;

/// What became of the network without some of its members: who would be cut off, what the numbers
/// would be, and which ties would mend it. Nothing of it happens.
class WhatIfPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// @param tasks  outlives the panel.
    WhatIfPanel(TaskRunner& tasks, QWidget* parent);

    /// Asks about these; the answer follows.
    void ask(std::shared_ptr<const HealthPicture> picture, std::vector<MemberId> without);
    /// Those who would go and those whom it would cut off.
    std::vector<MemberId> concerned() const;
    bool isAnswered() const { return m_answer != nullptr; }

private:
    void showAnswer();
    void showNumbers();
    void showRepairs();
    void addLine(const QString& text, bool isItem);

    TaskRunner& m_tasks;
    std::shared_ptr<const HealthPicture> m_picture;
    std::vector<MemberId> m_without;
    std::shared_ptr<const health::WhatIf> m_answer; ///< null while it is computed
    quint64 m_asked = 0;                            ///< counts the questions
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    QWidget* m_numbers = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_repairs = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace cw
