// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paths/PathPanel.h"

#include "ui/canvas/MapModel.h"
#include "ui/canvas/paths/PathDelegate.h"
#include "ui/canvas/paths/PathText.h"
#include "ui/support/Controls.h"
#include "ui/support/ShownText.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace cw {

namespace {

constexpr std::size_t kMostPaths = 5;
constexpr int kWidth = 300;
constexpr int kListHeight = 240;

} // namespace

PathPanel::PathPanel(const Document& document, const MapModel& model, QWidget* parent)
    : PassingPanel("pathPanel", parent), m_document(document), m_model(model)
{
    build();
    retranslate();
    connect(&model, &MapModel::changed, this, [this] {
        if (isOpen())
            findPaths();
    });
}

void PathPanel::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 12);
    m_title = makeLabel({}, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("pathTitle"));
    m_title->setWordWrap(true);
    m_title->setFixedWidth(kWidth - theme::kControlHeight);
    m_close = makeCloseButton("closePathButton");
    m_order = new QComboBox(this);
    m_order->setObjectName(QStringLiteral("pathOrder"));
    m_order->addItems({QString(), QString(), QString()});
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("pathList"));
    m_list->setItemDelegate(new PathDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Has the rows laid out anew when the scroll bar takes its part of the width.
    m_list->setWordWrap(true);
    m_list->setFixedHeight(kListHeight);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_close, 0, 1, Qt::AlignTop);
    grid->addWidget(m_order, 1, 0, 1, 2);
    grid->addWidget(m_list, 2, 0, 1, 2);
    m_ask = makeButton({}, QStringLiteral("askOnPathButton"), this);
    m_copy = makeButton({}, QStringLiteral("copyRequestButton"), this);
    grid->addWidget(m_ask, 3, 0, 1, 2);
    grid->addWidget(m_copy, 4, 0, 1, 2);
    connect(m_ask, &QPushButton::clicked, this, &PathPanel::ask);
    connect(m_copy, &QPushButton::clicked, this, &PathPanel::copyRequest);
    connect(&m_model, &MapModel::measured, this, [this] {
        if (isOpen())
            findPaths();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &PathPanel::findPaths);
    connect(m_list, &QListWidget::currentRowChanged, this, &PathPanel::choose);
}

void PathPanel::retranslate()
{
    m_order->setItemText(0, tr("Fewest steps first"));
    m_order->setItemText(1, tr("Most trusted first"));
    m_order->setItemText(2, tr("Least asked first"));
    const QString tips[] = {
        QString(),
        tr("Deep ties count as short: depth 5 as one step, depth 1 as five. What both sides have "
           "not said counts as half a depth less."),
        tr("Each time that one in between was asked in the last %1 days counts as a step more.")
            .arg(query::kAskedLatelyDays)};
    for (int i = 1; i < m_order->count(); ++i)
        m_order->setItemData(i, tips[i], Qt::ToolTipRole);
    m_order->setToolTip(tips[1] + u'\n' + tips[2]);
    m_ask->setText(tr("Ask for an introduction"));
    m_copy->setText(tr("Copy a request"));
    m_order->setAccessibleName(tr("Which paths come first"));
    m_list->setAccessibleName(tr("Paths"));
    m_close->setToolTip(tr("Close the paths"));
    m_close->setAccessibleName(m_close->toolTip());
    if (isOpen())
        findPaths();
}

void PathPanel::open(const std::vector<MemberId>& members)
{
    m_ends = members;
    // Who looks is where the way begins.
    if (m_ends.size() == 2 && m_ends[1] == m_document.network().profile().me)
        std::swap(m_ends[0], m_ends[1]);
    findPaths();
    openAt(m_paths.empty() ? static_cast<QWidget&>(*m_close) : *m_list);
    choose(m_list->currentRow()); // again, for now it is known what the panel hides
}

void PathPanel::onClosed()
{
    emit pathChosen({});
}

void PathPanel::findPaths()
{
    const Network& network = m_document.network();
    const bool areTwo = m_ends.size() == 2 && network.find(m_ends[0]) && network.find(m_ends[1]);
    m_paths.clear();
    if (areTwo)
        m_paths = query::pathsBetween(
            network, m_model.scopeShown(), m_model.context(), m_ends[0], m_ends[1],
            static_cast<query::PathOrder>(m_order->currentIndex()), kMostPaths);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const query::MemberPath& path : m_paths)
            addRow(path);
    }
    m_order->setVisible(areTwo);
    m_list->setVisible(!m_paths.empty());
    m_ask->setVisible(!m_paths.empty() && !m_document.isReadOnly());
    m_copy->setVisible(!m_paths.empty());
    if (!areTwo)
        m_title->setText(tr("Select two members on the map to see how one reaches the other."));
    else
        m_title->setText((m_paths.empty()
                              ? tr("%1 and %2 cannot reach each other over what is shown.")
                              : tr("From %1 to %2"))
                             .arg(shownName(network, m_ends[0]), shownName(network, m_ends[1])));
    m_list->setCurrentRow(m_paths.empty() ? -1 : 0);
    choose(m_list->currentRow());
    emit sizeChanged();
}

void PathPanel::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(m_paths.size()))
        emit pathChosen(m_paths[static_cast<std::size_t>(row)].relationships);
    else
        emit pathChosen({});
    refreshButtons();
}

void PathPanel::addRow(const query::MemberPath& path)
{
    QStringList names;
    for (const MemberId member : path.members)
        names << shownName(m_document.network(), member);
    auto* row = new QListWidgetItem(names.join(QStringLiteral(" – ")), m_list);
    QStringList detail{tr("%n step(s)", nullptr, static_cast<int>(path.relationships.size()))};
    detail += pathSteps(m_document.network(), path, day());
    row->setData(PathDelegate::DetailRole, detail.join(u'\n'));
    row->setData(
        Qt::AccessibleTextRole,
        row->text() + QStringLiteral("; ") + detail.join(QStringLiteral("; ")));
}

CivilDate PathPanel::day() const
{
    const CivilDate shown = m_model.scopeShown().asOf;
    return shown ? shown : m_document.today();
}

const query::MemberPath* PathPanel::askable() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_paths.size()))
        return nullptr;
    const query::MemberPath& path = m_paths[static_cast<std::size_t>(row)];
    return path.members.size() > 2 ? &path : nullptr;
}

void PathPanel::refreshButtons()
{
    const query::MemberPath* path = askable();
    m_ask->setEnabled(path);
    m_copy->setEnabled(path);
    const auto name = [this](MemberId id) { return shownName(m_document.network(), id); };
    m_ask->setToolTip(
        path ? tr("Begins an introduction of %1 and %2 by %3")
                   .arg(name(path->members[0]), name(path->members[2]), name(path->members[1]))
             : tr("The two know each other: nobody has to be asked"));
    m_copy->setToolTip(
        path ? tr("Copies a message to %1 that asks for it").arg(name(path->members[1]))
             : m_ask->toolTip());
}

void PathPanel::ask()
{
    if (const query::MemberPath* path = askable())
        emit introductionWanted(path->members[0], path->members[2], path->members[1]);
}

void PathPanel::copyRequest()
{
    const query::MemberPath* path = askable();
    if (!path)
        return;
    QGuiApplication::clipboard()->setText(requestText(m_document.network(), *path));
    emit said(tr("The request is copied."));
}

} // namespace cw
