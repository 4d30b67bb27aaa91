// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/shell/PaletteDelegate.h"
#include "ui/support/Card.h"
#include "ui/support/Controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {
constexpr int kWidth = 560;
constexpr int kTop = 3; ///< over the bar's field, so that the field seems to open
constexpr int kMostRows = 9;
constexpr int kNothingHeight = 44;
} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search or do"));
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Search or do"));
    m_field->setPlaceholderText(tr("A member, a view, or something to do"));
    m_field->addAction(makeIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothingLabel =
        makeLabel(tr("Nothing has that name."), theme::TextSize::Base, Tone::Muted, this);
    m_nothingLabel->setAlignment(Qt::AlignCenter);
    m_nothingLabel->setFixedHeight(kNothingHeight);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[1], theme::kSpacing[1], theme::kSpacing[1], theme::kSpacing[1]);
    column->setSpacing(theme::kSpacing[0]);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothingLabel);

    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setPrompt(const QString& prompt)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    refresh({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::refresh(const QString& text)
{
    m_model.find(text);
    const int rows = m_model.rowCount();
    m_list->setVisible(rows > 0);
    m_nothingLabel->setVisible(rows == 0);
    m_list->setFixedHeight(std::min(rows, kMostRows) * PaletteDelegate::kRowHeight);
    if (rows > 0)
        m_list->setCurrentIndex(m_model.index(0));
    place();
}

void CommandPalette::place()
{
    const int width = std::min(kWidth, parentWidget()->width() - 32);
    layout()->activate();
    resize(width, sizeHint().height());
    move((parentWidget()->width() - width) / 2, kTop);
}

void CommandPalette::walk(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    // One step over an end comes back at the other; a page stops there.
    const int next = std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(next));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> run = m_model.entry(index.row()).run;
    goAway();
    run();
}

void CommandPalette::goAway()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        walk(kMostRows);
        return true;
    case Qt::Key_PageUp:
        walk(-kMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        goAway();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        // A click elsewhere closes it and keeps the new focus.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(*this, theme::color(theme::Token::Raised, scheme), theme::controlEdge(scheme));
}

} // namespace cw
