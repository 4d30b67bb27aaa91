// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Ids.h"
#include "ui/weaving/outcomes/OutcomeText.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace cw {

class ChartPanel;
class FileChooser;
class Selection;
struct WeavePicture;

/// What became of introductions, and whether they reach everybody: the funnel, month by month, who
/// is always introduced and who never is.
class OutcomesPage : public QScrollArea
{
    Q_OBJECT

public:
    /// @param selection, files  outlive the page.
    OutcomesPage(Selection& selection, FileChooser& files, QWidget* parent);

    void show(std::shared_ptr<const WeavePicture> picture);

signals:
    void showOnMapRequested(const std::vector<cw::MemberId>& members);
    void inspectorWanted();
    void said(const QString& text);
    void failed(const cw::Error& error);

private:
    ChartPanel* addChart(const QString& name, FileChooser& files, QWidget* parent);
    void showShares();
    void fillNever();

    Selection& m_selection;
    std::shared_ptr<const WeavePicture> m_picture;
    QLabel* m_funnelWords = nullptr;
    ChartPanel* m_funnel = nullptr;
    ChartPanel* m_months = nullptr;
    QLabel* m_fairWords = nullptr;
    QComboBox* m_grouping = nullptr;
    ChartPanel* m_shares = nullptr;
    QWidget* m_neverPart = nullptr;
    QLabel* m_neverWords = nullptr;
    QListWidget* m_never = nullptr;
};

} // namespace cw
