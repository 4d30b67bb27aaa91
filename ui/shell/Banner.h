// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cw {

/// A strip under the document bar that says what is different about this document (read-only,
/// held by somebody else, written by a newer program) for as long as it is so.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// @param words  on the button, empty: no button. @param otherWords  on a second one.
    void showText(
        Icon icon, const QString& text, const QString& words = {}, const QString& otherWords = {});
    void clear() { hide(); }
    QString text() const;

signals:
    /// The button was pressed.
    void acted();
    /// The second button was pressed.
    void otherActed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::Info;
    QLabel* m_textLabel = nullptr;
    QPushButton* m_button = nullptr;
    QPushButton* m_otherButton = nullptr;
};

} // namespace cw
