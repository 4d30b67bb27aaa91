// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/shell/ActionCatalogue.h"
#include "ui/support/Controls.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace cw {

namespace {

/// Of a dialog's page, pixels: with what is around it in a window of 720.
constexpr int kMostHeight = 560;

/// Keys that belong to one view and are no actions.
struct ViewKey
{
    const char* keys;
    const char* text;
};

constexpr std::array kViewKeys{
    ViewKey{"← ↑ ↓ →", QT_TRANSLATE_NOOP("ShortcutsDialog", "Walk along relationships")},
    ViewKey{
        "N", QT_TRANSLATE_NOOP(
                 "ShortcutsDialog", "The next text on the map, with Shift the one before")},
    ViewKey{
        "H",
        QT_TRANSLATE_NOOP(
            "ShortcutsDialog", "The next group with a hull on the map, with Shift the one before")},
    ViewKey{"Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the inspector, Escape back")},
    ViewKey{"Ctrl+F", QT_TRANSLATE_NOOP("ShortcutsDialog", "Narrow the members down")},
    ViewKey{
        "Ctrl+Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "The same text in all selected rows")},
};

/// "Strg+F" where that is what stands on the keys.
QString viewKeysText(const ViewKey& key)
{
    const QString keys = QString::fromUtf8(key.keys);
    return keys.startsWith(u'←') ? keys : QKeySequence(keys).toString(QKeySequence::NativeText);
}

QString firstOf(const char* keys)
{
    const QList<QKeySequence> all = keySequences(keys);
    return all.isEmpty() ? QString() : all.first().toString(QKeySequence::NativeText);
}

/// The keys of an action, wherever they work.
QString keysText(const ActionSpec& spec)
{
    QStringList parts;
    for (const char* keys : {spec.shortcuts, spec.tableKeys})
        parts.append(firstOf(keys));
    if (*spec.tableKeys == '\0' && *spec.mapKeys != '\0')
        parts.append(ShortcutsDialog::tr("%1 on the map", "a key").arg(firstOf(spec.mapKeys)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addRow(QGridLayout& grid, const QString& text, const QString& keys, QWidget* parent)
{
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(text, theme::TextSize::Base, Tone::Plain, parent), row, 0);
    QLabel* key = makeLabel(keys, theme::TextSize::Base, Tone::Muted, parent);
    grid.addWidget(key, row, 1, Qt::AlignRight);
}

void addHeading(QGridLayout& grid, const QString& text, QWidget* parent)
{
    const int row = grid.rowCount();
    QLabel* heading = makeLabel(text, theme::TextSize::Small, Tone::Muted, parent, QFont::DemiBold);
    heading->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    grid.addWidget(heading, row, 0, 1, 2);
}

/// Under the headings of menus, in the order given; no longer than its rows.
QGridLayout*
column(const ActionCatalogue& actions, std::initializer_list<ActionMenu> parts, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpacing[4]);
    grid->setVerticalSpacing(theme::kSpacing[0]);
    for (const ActionMenu part : parts) {
        addHeading(*grid, menuTitle(part), parent);
        for (const ActionSpec& spec : actionTable()) {
            const QString keys = keysText(spec);
            if (spec.menu == part && !keys.isEmpty())
                addRow(*grid, ActionCatalogue::plainText(actions.action(spec.id)), keys, parent);
        }
    }
    return grid;
}

void endColumn(QGridLayout& grid)
{
    grid.setRowStretch(grid.rowCount(), 1); // rows stay as close in both
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionCatalogue& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard"));
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(
        theme::kSpacing[4], theme::kSpacing[2], theme::kSpacing[4], theme::kSpacing[3]);
    page->addWidget(makePages(actions));
    page->addSpacing(theme::kSpacing[3]);
    page->addWidget(close, 0, Qt::AlignRight);
}

/// All keys in two columns, which scroll where the screen is low.
QWidget* ShortcutsDialog::makePages(const ActionCatalogue& actions)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    auto* keys = new QWidget(scroll);
    auto* columns = new QHBoxLayout(keys);
    columns->setContentsMargins(0, 0, theme::kSpacing[3], 0);
    columns->setSpacing(theme::kSpacing[5]);
    QGridLayout* first =
        column(actions, {ActionMenu::File, ActionMenu::Edit, ActionMenu::Help}, keys);
    for (const ViewKey& key : kViewKeys)
        addRow(
            *first, QCoreApplication::translate("ShortcutsDialog", key.text), viewKeysText(key),
            keys);
    QGridLayout* second = column(actions, {ActionMenu::View, ActionMenu::Arrange}, keys);
    for (QGridLayout* each : {first, second}) {
        endColumn(*each);
        columns->addLayout(each);
    }
    scroll->setWidget(keys);
    const QSize needed = keys->sizeHint();
    scroll->setMinimumWidth(needed.width() + scroll->verticalScrollBar()->sizeHint().width());
    scroll->setMinimumHeight(std::min(needed.height(), kMostHeight));
    return scroll;
}

} // namespace cw
