// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace cw {

/// The frame on the right that shows whatever is selected anywhere. What stands in it belongs to
/// the workspaces; the frame says what to do when there is nothing to show.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    /// The widget that shows the selection; taken over. Null: there is none.
    void setContent(QWidget* content);
    /// Shows the content, or the sentence for an empty selection.
    void setHasSelection(bool hasSelection);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStackedLayout* m_stack = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace cw
