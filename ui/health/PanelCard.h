// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Finding.h"
#include "core/network/Network.h"
#include "ui/charts/ChartData.h"

#include <QAbstractButton>

class QLabel;

namespace cw {

class Chart;

/// One panel of the dashboard: a title in plain words, the figure, what it rests on, one sentence
/// made from this network. Opens when it is pressed.
class PanelCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PanelCard(QWidget* parent);

    /// Shows this finding, in the same place.
    /// @param line  how it was before; may be empty.
    void show(const health::Finding& finding, const Network& network, const ChartData& line = {});
    health::Panel panel() const { return m_panel; }
    const QString& field() const { return m_field; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    health::Panel m_panel = health::Panel::Connectivity;
    QString m_field;
    QLabel* m_title = nullptr;
    QLabel* m_figure = nullptr;
    Chart* m_line = nullptr;
    QLabel* m_meaning = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_quiet = nullptr; ///< chance and basis
};

} // namespace cw
