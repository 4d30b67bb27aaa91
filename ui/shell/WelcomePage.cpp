// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomePage.h"

#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/RecentButton.h"
#include "ui/shell/Settings.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/WelcomePicture.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kColumnWidth = 560;
constexpr int kShownRecent = 5;

QPushButton* buttonFor(QAction& action, const QString& text, QWidget* parent)
{
    QPushButton* button =
        makeButton(text, QStringLiteral("welcome_") + action.objectName(), parent);
    button->setToolTip(action.statusTip());
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

/// In the middle, at the height that its wrapped text needs (an alignment would not ask for it).
QHBoxLayout* centred(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QString homely(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(const ActionCatalogue& actions, Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_recent = new QWidget(this);
    m_recent->setFixedWidth(kColumnWidth);
    auto* column = new QVBoxLayout(m_recent);
    column->setContentsMargins(0, theme::kSpacing[3], 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    QLabel* heading = makeLabel(
        tr("Open before"), theme::TextSize::Small, Tone::Muted, m_recent, QFont::DemiBold);
    heading->setContentsMargins(theme::kSpacing[2], 0, 0, 0);
    column->addWidget(heading);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    column->addLayout(m_recentRows);

    auto* page = new QVBoxLayout(this);
    page->setSpacing(theme::kSpacing[3]);
    page->addStretch(3);
    page->addLayout(centred(makeStart(actions)));
    page->addLayout(centred(m_recent));
    page->addStretch(4);
}

QWidget* WelcomePage::makeStart(const ActionCatalogue& actions)
{
    auto* start = new QWidget(this);
    start->setFixedWidth(kColumnWidth);
    QLabel* title = makeLabel(
        tr("Weave your network"), theme::TextSize::Title, Tone::Plain, start, QFont::DemiBold);
    QLabel* sentence = makeLabel(
        tr("See who is connected and who should meet. One file, and it is yours."),
        theme::TextSize::Section, Tone::Muted, start);
    title->setAlignment(Qt::AlignCenter);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    QPushButton* bring =
        buttonFor(actions.action(ActionId::Import), tr("Bring your spreadsheet"), start);
    markPrimary(*bring);
    QPushButton* add =
        buttonFor(actions.action(ActionId::NewNetwork), tr("Add the first member"), start);
    QPushButton* sample =
        buttonFor(actions.action(ActionId::OpenSample), tr("Open the sample"), start);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpacing[1]);
    buttons->addStretch(1);
    for (QPushButton* button : {bring, add, sample})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    column->addWidget(new WelcomePicture(start), 0, Qt::AlignHCenter);
    column->addSpacing(theme::kSpacing[1]);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(theme::kSpacing[2]);
    column->addLayout(buttons);
    return start;
}

void WelcomePage::refresh(const QDateTime& now)
{
    while (QLayoutItem* item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<RecentDocument> documents = m_settings.recentDocuments();
    const std::size_t count = std::min<std::size_t>(documents.size(), kShownRecent);
    for (std::size_t i = 0; i < count; ++i) {
        const RecentDocument& recent = documents[i];
        m_recentRows->addWidget(
            makeRecentRow(recent.path, recent.name, formats::relativeTime(recent.opened, now)));
    }
    m_recent->setVisible(count > 0);
}

QWidget* WelcomePage::makeRecentRow(const QString& path, const QString& name, const QString& when)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    auto* button = new RecentButton(
        name.isEmpty() ? file.completeBaseName() : name,
        isThere ? homely(file.absolutePath()) : tr("not there any more: %1").arg(homely(path)),
        when, m_recent);
    button->setEnabled(isThere);
    button->setToolTip(path);
    connect(button, &QAbstractButton::clicked, this, [this, path] { emit openRequested(path); });
    return button;
}

} // namespace cw
