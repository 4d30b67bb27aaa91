// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/charts/ChartData.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cw {

class Chart;
class ChartTable;
class FileChooser;

/// A chart with its twin, a table, and the ways to take it elsewhere: copied, or saved as a picture
/// or a table.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param files  outlives the panel.
    ChartPanel(FileChooser& files, QWidget* parent);

    void setData(const ChartData& content);
    Chart& chart() { return *m_chart; }
    void setShowsTable(bool showsTable);
    /// Onto the clipboard: the picture, or the table where that is shown.
    void copy();
    void save();

signals:
    void said(const QString& text);
    void failed(const cw::Error& error);

private:
    Result<void> write(const QString& path) const;

    FileChooser& m_files;
    QLabel* m_title = nullptr;
    QStackedWidget* m_pages = nullptr;
    Chart* m_chart = nullptr;
    ChartTable* m_model = nullptr;
    QTableView* m_table = nullptr;
    QToolButton* m_asTable = nullptr;
};

} // namespace cw
