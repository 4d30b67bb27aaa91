// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace cw {

/// One thing to do: whom it is about, why, how late it is, and what can be done about it. Enter
/// opens it; Tab goes on to its buttons.
class TaskRow : public QFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString title;
        QString reason;
        QString due; ///< at the end of the title; may be empty
        bool isLate = false;
    };

    TaskRow(const Content& content, QWidget* parent);

    /// Something to do; the first is offered most.
    QPushButton* addButton(const QString& text, std::function<void()> act);
    /// A button with several ways.
    QMenu* addMenu(const QString& text);
    /// A button that shows more words below the reason, and hides them again.
    QPushButton* addDetails(const QString& text, const QString& words);

signals:
    /// Somebody wants to see all of it.
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_words = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QString m_title;
};

} // namespace cw
