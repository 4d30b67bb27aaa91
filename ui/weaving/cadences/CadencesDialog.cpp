// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/cadences/CadencesDialog.h"

#include "core/edit/Cadences.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/ErrorText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/log/ParticipantsEdit.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace cw {

namespace {

constexpr int kWidth = 560;
constexpr int kListHeight = 200;
constexpr int kMostDays = 3'650;
constexpr int kFewLetters = 12;

/// What goes before what, deepest first among the depths.
std::tuple<int, int> orderOf(const CadenceRule& rule)
{
    const int kind = rule.member ? 0 : rule.tag ? 1 : 2;
    return {kind, -rule.depth.value_or(0)};
}

bool isSameKind(const CadenceRule& a, const CadenceRule& b)
{
    return a.member == b.member && a.tag == b.tag && a.depth == b.depth;
}

QComboBox* makeChoice(const char* name, const QString& words, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kFewLetters);
    return box;
}

} // namespace

CadencesDialog::CadencesDialog(Commits& commits, MemberId member, QWidget* parent)
    : QDialog(parent), m_commits(commits)
{
    setObjectName(QStringLiteral("cadencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How often to be in touch"));
    setMinimumWidth(kWidth);
    build(member);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

void CadencesDialog::build(MemberId member)
{
    QVBoxLayout* column = makeDialogColumn(*this);
    QLabel* lead = makeLabel(
        tr("A tie stands on the day's page when its time has come, and fades on the map after. "
           "What "
           "a relationship says of itself goes first, then what you say of a member, of a tag and "
           "of a depth."),
        theme::TextSize::Base, Tone::Muted, this);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addWidget(makeAdding(member));
    column->addWidget(makeLine(Qt::Horizontal, this));
    auto* list = new QScrollArea(this);
    list->setObjectName(QStringLiteral("cadenceList"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWidgetResizable(true);
    list->setMinimumHeight(kListHeight);
    list->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(list);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::kSpacing[1]);
    m_none = makeLabel(
        tr("Nothing is said yet. A good start: close ties every month, the others every quarter."),
        theme::TextSize::Base, Tone::Muted, content);
    m_none->setObjectName(QStringLiteral("cadenceNone"));
    m_none->setWordWrap(true);
    m_rows->addWidget(m_none);
    m_rows->addStretch(1);
    list->setWidget(content);
    column->addWidget(list, 1);
    m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, this, QFont::DemiBold);
    m_reason->setObjectName(QStringLiteral("cadenceReason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* keep = makeButton(tr("Keep"), QStringLiteral("keepButton"), this);
    markPrimary(*keep);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    for (const CadenceRule& rule : m_commits.document().network().all<CadenceRule>())
        addLine(rule);
    refresh();
}

QWidget* CadencesDialog::makeAdding(MemberId member)
{
    const Network& network = m_commits.document().network();
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    m_kind = makeChoice("cadenceKind", tr("Which ties"), box);
    m_kind->addItem(tr("Ties of a depth"), static_cast<int>(Kind::Depth));
    m_kind->addItem(tr("Ties with a tag"), static_cast<int>(Kind::Tag));
    m_kind->addItem(tr("Ties of a member"), static_cast<int>(Kind::Member));
    m_depth = makeChoice("cadenceDepth", tr("Depth"), box);
    for (int depth = kDeepest; depth >= 1; --depth)
        m_depth->addItem(depthText(depth), depth);
    m_tag = makeChoice("cadenceTag", tr("Tag"), box);
    for (const Tag& tag : network.all<Tag>())
        m_tag->addItem(tag.name, QVariant::fromValue<qint64>(tag.id.value));
    m_tag->model()->sort(0);
    m_members = new ParticipantsEdit(network, box);
    m_members->setObjectName(QStringLiteral("cadenceMembers"));
    m_members->setAccessibleName(tr("Members"));
    m_members->setPlaceholderText(tr("Ines Vidal, Tom Baker"));
    auto* whose = new QWidget(box);
    m_whose = new QStackedLayout(whose);
    for (QWidget* each :
         {static_cast<QWidget*>(m_depth), static_cast<QWidget*>(m_tag),
          static_cast<QWidget*>(m_members)})
        m_whose->addWidget(each);
    QPushButton* add = makeButton(tr("&Add"), QStringLiteral("cadenceAdd"), box);
    add->setDefault(true);
    row->addWidget(m_kind);
    row->addWidget(whose, 1);
    row->addWidget(add);
    connect(m_kind, &QComboBox::currentIndexChanged, m_whose, &QStackedLayout::setCurrentIndex);
    connect(add, &QPushButton::clicked, this, &CadencesDialog::addWanted);
    if (network.find(member)) {
        m_members->setMembers(network, std::span(&member, 1));
        m_kind->setCurrentIndex(static_cast<int>(Kind::Member));
    }
    return box;
}

QString CadencesDialog::titleOfRule(const CadenceRule& rule) const
{
    const Network& network = m_commits.document().network();
    if (const Member* member = network.find(rule.member))
        return tr("Ties of %1", "a member").arg(member->name);
    if (const Tag* tag = network.find(rule.tag))
        return tr("Ties with the tag “%1”").arg(tag->name);
    return tr("Ties of depth %1", "“3 · coordinating”").arg(depthText(rule.depth.value_or(0)));
}

/// Adds what stands in the row above the list; what is there already gets the focus instead.
void CadencesDialog::addWanted()
{
    m_reason->hide();
    std::vector<CadenceRule> rules(1);
    switch (static_cast<Kind>(m_kind->currentData().toInt())) {
    case Kind::Depth:
        rules.front().depth = m_depth->currentData().toInt();
        break;
    case Kind::Tag:
        if (m_tag->count() == 0)
            return refuse(tr("The document has no tags yet."), *m_kind);
        rules.front().tag = TagId{m_tag->currentData().toLongLong()};
        break;
    case Kind::Member: {
        const ParticipantsEdit::Read read = m_members->read(m_commits.document().network());
        if (!read.refusal.isEmpty())
            return refuse(read.refusal, *m_members);
        if (read.members.empty())
            return refuse(tr("Say whose ties."), *m_members);
        rules.assign(read.members.size(), {});
        for (std::size_t i = 0; i < rules.size(); ++i)
            rules[i].member = read.members[i];
        m_members->clear();
        break;
    }
    }
    QSpinBox* first = nullptr;
    for (const CadenceRule& rule : rules) {
        const auto present =
            std::ranges::find_if(m_lines, [&](const Line& l) { return isSameKind(l.rule, rule); });
        QSpinBox* days = present != m_lines.end() ? present->days : addLine(rule);
        first = first ? first : days;
    }
    refresh();
    first->setFocus();
    first->selectAll();
}

QSpinBox* CadencesDialog::addLine(const CadenceRule& rule)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("cadenceRow"));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    const QString title = titleOfRule(rule);
    QLabel* label = makeLabel(title, theme::TextSize::Base, Tone::Plain, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* days = new QSpinBox(row);
    days->setRange(1, kMostDays);
    days->setPrefix(tr("every ", "before a number of days"));
    const auto sayUnit = [days](int count) {
        days->setSuffix(u' ' + tr("day(s)", "behind a number", count));
    };
    connect(days, &QSpinBox::valueChanged, days, sayUnit);
    sayUnit(rule.days);
    days->setValue(rule.days);
    days->setAccessibleName(tr("%1: days between contacts").arg(title));
    QToolButton* remove = makeIconButton(
        Icon::Remove, tr("Say no more: %1").arg(title), QStringLiteral("cadenceRemove"), row);
    across->addWidget(label, 1);
    across->addWidget(days);
    across->addWidget(remove);
    const auto after = std::ranges::upper_bound(
        m_lines, orderOf(rule), {}, [](const Line& line) { return orderOf(line.rule); });
    m_rows->insertWidget(static_cast<int>(after - m_lines.begin()) + 1, row); // behind m_none
    m_lines.insert(after, {rule, row, days});
    // The button goes with its row.
    connect(
        remove, &QToolButton::clicked, this, [this, row] { removeLine(row); },
        Qt::QueuedConnection);
    return days;
}

void CadencesDialog::removeLine(const QWidget* row)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    const auto place = static_cast<std::size_t>(line - m_lines.begin());
    delete line->row;
    m_lines.erase(line);
    refresh();
    if (m_lines.empty())
        m_kind->setFocus();
    else
        m_lines[std::min(place, m_lines.size() - 1)].days->setFocus();
}

void CadencesDialog::refresh()
{
    m_none->setVisible(m_lines.empty());
    // Tab goes through the lines as they are shown, whichever was added last.
    QWidget* before = findChild<QPushButton*>(QStringLiteral("cadenceAdd"));
    for (const Line& line : m_lines) {
        setTabOrder(before, line.days);
        before = line.row->findChild<QToolButton*>();
        setTabOrder(line.days, before);
    }
}

std::vector<CadenceRule> CadencesDialog::wanted() const
{
    std::vector<CadenceRule> rules;
    for (const Line& line : m_lines) {
        rules.push_back(line.rule);
        rules.back().days = line.days->value();
    }
    return rules;
}

void CadencesDialog::refuse(const QString& why, QWidget& where)
{
    m_reason->setText(why);
    m_reason->show();
    where.setFocus();
}

void CadencesDialog::accept()
{
    const Result<Change> change = edit::setCadences(m_commits.document().editContext(), wanted());
    if (!change)
        return refuse(errorText(change.error()), *m_kind);
    if (m_commits.carryOut(change, ChangeTitle{QString::fromLatin1(titles::kCadencesSet), {}}))
        QDialog::accept();
}

} // namespace cw
