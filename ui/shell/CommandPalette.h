// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace cw {

/// Ctrl+K: one field that finds members, views and things to do. Typing narrows, arrows walk, Enter
/// runs, Escape goes; the focus returns to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    void addSource(PaletteSource source) { m_model.addSource(std::move(source)); }
    /// What stands in the empty field.
    void setPrompt(const QString& prompt);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh(const QString& text);
    void place();
    void walk(int rows);
    void runCurrent();
    void goAway();
    bool handleKey(int key);

    PaletteModel m_model;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothingLabel = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace cw
