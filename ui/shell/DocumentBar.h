// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace cw {

class ActionCatalogue;

/// The 44 px at the top: whose network this is, the way into the palette, undo and redo, the
/// inspector, and the menu behind "…". Five things at most.
class DocumentBar : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentBar(const ActionCatalogue& actions, QWidget* parent = nullptr);

    /// A press on the title asks what the network is. @param tip  the file's path; may be empty.
    void setTitle(const QString& title, const QString& tip);
    /// Opens the menu as if its button had been pressed (F10).
    void openMenu();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void elideTitle();

    QIcon m_brand;
    QString m_title;
    QAction& m_ask;
    QLabel* m_titleLabel = nullptr;
    QToolButton* m_menuButton = nullptr;
};

} // namespace cw
