// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace cw {

/// A short message over the bottom of the window, with one thing that can be done about it
/// (*Undo*). Goes by itself after a while, but not while the pointer or the focus is on it. Never
/// takes the focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// How long it stays, in milliseconds; long enough to read and reach it.
    static constexpr int kStayMs = 8000;

    explicit Toast(QWidget* window);

    void say(const QString& text);
    /// @param words  on the button; `act` is called at most once, then the toast goes.
    void offer(const QString& text, const QString& words, std::function<void()> act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void appear();
    void place();
    void goUnlessHeld();

    QLabel* m_textLabel = nullptr;
    QPushButton* m_actButton = nullptr;
    std::function<void()> m_act;
    QTimer m_stay;
};

} // namespace cw
