// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cw {

class Commits;
class PhaseOverrule;
struct HealthPicture;

/// The shape that the network has, with what speaks for it and against it, what it does not mean,
/// and what weavers do then.
class PhaseCard : public QFrame
{
    Q_OBJECT

public:
    /// @param commits  outlive the card.
    PhaseCard(Commits& commits, QWidget* parent);

    void show(const HealthPicture& picture);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showEvidence(const HealthPicture& picture, const QString& hub);
    QLabel* addLine(QVBoxLayout* column, const QString& text, bool isMuted);

    QLabel* m_title = nullptr;
    QLabel* m_phase = nullptr;
    QLabel* m_runnerUp = nullptr;
    QLabel* m_caution = nullptr;
    QLabel* m_move = nullptr;
    QToolButton* m_more = nullptr; ///< unfolds the evidence
    QWidget* m_evidence = nullptr;
    QVBoxLayout* m_lines = nullptr;
    PhaseOverrule* m_overrule = nullptr;
};

} // namespace cw
