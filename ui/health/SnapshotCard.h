// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/time/Reading.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cw {

class Commits;
struct HealthPicture;

/// Keeps what the measures say, and holds the last that was kept against today.
class SnapshotCard : public QFrame
{
    Q_OBJECT

public:
    /// @param commits  outlive the card.
    SnapshotCard(Commits& commits, QWidget* parent);

    /// @param isFresh  the picture is of the network as it is now, and whole.
    void show(const std::shared_ptr<const HealthPicture>& picture, bool isFresh);
    /// By the name of the day.
    void keep();

signals:
    /// Somebody wants to choose the two days.
    void compareWanted();
    void reportWanted();
    void said(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showComparison(const health::Reading& before, const health::Reading& now);
    void addRow(int row, const QStringList& cells, bool isHeading);
    CivilDate day() const;

    Commits& m_commits;
    std::shared_ptr<const HealthPicture> m_picture;
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QToolButton* m_more = nullptr; ///< unfolds the table
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace cw
