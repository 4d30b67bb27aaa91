// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/whatif/ScenarioModel.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace cw {

/// What would become of the network, side by side with now: in sentences, in numbers, who is cut
/// off and who joined, and which ties would mend it.
class ScenarioResult : public QScrollArea
{
    Q_OBJECT

public:
    /// @param canIntroduce  each tie that would mend it can be taken up.
    ScenarioResult(bool canIntroduce, QWidget* parent);

    void show(const ScenarioAnswer& answer);
    /// One sentence in place of an answer.
    void say(const QString& text);

signals:
    void introductionWanted(cw::MemberId first, cw::MemberId second);
    /// These are to be selected.
    void membersChosen(const std::vector<cw::MemberId>& members);

private:
    struct Section
    {
        QWidget* area = nullptr;
        QLabel* title = nullptr;
        QVBoxLayout* lines = nullptr;
    };
    Section addSection(QVBoxLayout& column);
    void beginSection(const Section& section, const QString& title, bool isShown);
    void showNumbers(const ScenarioAnswer& answer);
    void addNumberRow(int row, const QStringList& cells, bool isHeading);
    void showPieces(const ScenarioAnswer& answer);
    void
    addPiece(const Section& section, const QString& text, const std::vector<MemberId>& members);
    void showRepairs(const ScenarioAnswer& answer);
    QLabel* addLine(const Section& section, const QString& text, QWidget* action);

    bool m_canIntroduce = false;
    QLabel* m_sentence = nullptr;
    QWidget* m_numbers = nullptr;
    QGridLayout* m_grid = nullptr;
    Section m_cutOff;
    Section m_joined;
    Section m_repairs;
};

} // namespace cw
