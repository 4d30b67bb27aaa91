// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionCatalogue.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QShortcut>

namespace cw {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ActionCatalogue", text);
}

} // namespace

ActionCatalogue::ActionCatalogue(QWidget* window) : QObject(window)
{
    for (const ActionSpec& spec : actionTable()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(spec.key));
        action->setCheckable(spec.checkable);
        if (spec.icon)
            action->setIcon(makeIcon(*spec.icon));
        if (*spec.shortcuts != '\0')
            action->setShortcuts(keySequences(spec.shortcuts));
        action->setShortcutContext(Qt::WindowShortcut);
        m_actions.emplace(spec.id, action);
        window->addAction(action);
    }
    translate();
    window->installEventFilter(this);
}

void ActionCatalogue::translate()
{
    for (const ActionSpec& spec : actionTable()) {
        QAction& each = action(spec.id);
        each.setText(translated(spec.text));
        each.setStatusTip(translated(spec.tip));
        const QString keys = each.shortcut().toString(QKeySequence::NativeText);
        each.setToolTip(
            keys.isEmpty()
                ? translated(spec.tip)
                : tr("%1 (%2)", "a tip and its shortcut").arg(translated(spec.tip), keys));
    }
}

void ActionCatalogue::setUsable(ActionContext context, bool usable)
{
    for (const ActionSpec& spec : actionTable()) {
        if (spec.context == context)
            action(spec.id).setEnabled(usable);
    }
}

void ActionCatalogue::bind(QWidget& widget, const char* ActionSpec::*keys) const
{
    for (const ActionSpec& spec : actionTable()) {
        for (const QKeySequence& sequence : keySequences(spec.*keys)) {
            auto* shortcut = new QShortcut(sequence, &widget);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, &action(spec.id), &QAction::trigger);
        }
    }
}

QMenu* ActionCatalogue::makeMenu(QWidget* parent) const
{
    auto* menu = new QMenu(parent);
    for (const ActionMenu part :
         {ActionMenu::File, ActionMenu::Edit, ActionMenu::View, ActionMenu::Arrange,
          ActionMenu::Help}) {
        QMenu* submenu = menu->addMenu(menuTitle(part));
        for (const ActionSpec& spec : actionTable()) {
            if (spec.menu != part)
                continue;
            if (spec.beginsGroup)
                submenu->addSeparator();
            submenu->addAction(&action(spec.id));
        }
    }
    return menu;
}

QString ActionCatalogue::plainText(const QAction& action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

bool ActionCatalogue::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    return QObject::eventFilter(watched, event);
}

QList<QKeySequence> keySequences(const char* portable)
{
    if (*portable == '\0')
        return {};
    return QKeySequence::listFromString(QLatin1String(portable), QKeySequence::PortableText);
}

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return ActionCatalogue::tr("File");
    case ActionMenu::Edit:
        return ActionCatalogue::tr("Edit");
    case ActionMenu::View:
        return ActionCatalogue::tr("View");
    case ActionMenu::Arrange:
        return ActionCatalogue::tr("Arrange");
    case ActionMenu::Help:
        return ActionCatalogue::tr("Help");
    }
    return {};
}

} // namespace cw
