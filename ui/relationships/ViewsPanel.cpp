// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/ViewsPanel.h"

#include "core/edit/Assessments.h"
#include "core/query/Depth.h"
#include "ui/relationships/AssessmentDialog.h"
#include "ui/relationships/AssessmentHistory.h"
#include "ui/relationships/DepthPicker.h"
#include "ui/support/ChangeText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/InlineField.h"
#include "ui/support/ListRow.h"
#include "ui/support/MenuRow.h"
#include "ui/support/ProfileSection.h"
#include "ui/support/ShownText.h"
#include "ui/support/Theme.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>

#include <algorithm>

namespace cw {

namespace {

constexpr std::size_t kMostViews = 8;

} // namespace

ViewsPanel::ViewsPanel(Commits& commits, QWidget* parent)
    : QWidget(parent), m_commits(commits), m_document(commits.document())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_firstDepth = new DepthPicker({}, this);
    m_secondDepth = new DepthPicker({}, this);
    m_observedDepth = new DepthPicker(tr("Observed"), this);
    const auto side = [this](MemberId Relationship::*which) {
        const Relationship* tie = m_document.network().find(m_relationship);
        return tie ? tie->*which : MemberId();
    };
    connect(m_firstDepth, &DepthPicker::depthChosen, this, [this, side](int depth) {
        assess(side(&Relationship::first), depth);
    });
    connect(m_secondDepth, &DepthPicker::depthChosen, this, [this, side](int depth) {
        assess(side(&Relationship::second), depth);
    });
    connect(m_observedDepth, &DepthPicker::depthChosen, this, [this](int depth) {
        assess(MemberId(), depth);
    });
    for (DepthPicker* picker : {m_firstDepth, m_secondDepth, m_observedDepth}) {
        picker->setReadOnly(m_document.isReadOnly());
        column->addWidget(picker);
    }
    m_history = new AssessmentHistory(this);
    column->addWidget(m_history);
    column->addWidget(makeTrust(this));
    m_list = new ProfileSection(tr("Views over time"), tr("Add a view"), this);
    m_list->setAddEnabled(!m_document.isReadOnly());
    connect(m_list, &ProfileSection::addRequested, this, [this] { openView({}); });
    column->addWidget(m_list);
}

QWidget* ViewsPanel::makeTrust(QWidget* parent)
{
    constexpr int kMostTrust = 4;
    QStringList options;
    QStringList texts;
    for (int trust = 1; trust <= kMostTrust; ++trust) {
        options.append(QString::number(trust));
        texts.append(trustText(trust));
    }
    auto* rows = new QWidget(parent);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    for (std::size_t whose = 0; whose < m_trust.size(); ++whose) {
        auto* field = new InlineField({}, InlineField::Kind::Line, rows);
        field->setOptions(options, texts, true);
        field->setReadOnly(m_document.isReadOnly());
        connect(field, &InlineField::edited, this, [this, whose, field](const QString& trust) {
            setTrust(whose, *field, trust);
        });
        column->addWidget(field);
        m_trust[whose] = field;
    }
    return rows;
}

void ViewsPanel::showViews(const Relationship& tie)
{
    const Network& network = m_document.network();
    m_relationship = tie.id;
    m_firstDepth->setWhose(tr("As %1 sees it").arg(shownName(network, tie.first)));
    m_secondDepth->setWhose(tr("As %1 sees it").arg(shownName(network, tie.second)));
    m_firstDepth->setDepth(query::sideView(network, tie.id, tie.first).depth);
    m_secondDepth->setDepth(query::sideView(network, tie.id, tie.second).depth);
    m_observedDepth->setDepth(query::sideView(network, tie.id, MemberId()).depth);
    m_history->show(network, tie, m_document.today());
    showTrust(tie);
    showAssessments(tie);
}

void ViewsPanel::showTrust(const Relationship& tie)
{
    const Network& network = m_document.network();
    const std::array authors{tie.first, tie.second, MemberId()};
    for (std::size_t whose = 0; whose < authors.size(); ++whose) {
        const Member* author = network.find(authors[whose]);
        m_trust[whose]->setLabel(
            author ? tr("Trust of %1 (private)").arg(author->name)
                   : tr("Trust observed (private)"));
        const auto trust = query::sideView(network, tie.id, authors[whose]).trust;
        m_trust[whose]->replaceText(trust ? QString::number(*trust) : QString());
    }
}

QStringList ViewsPanel::whatIsSaid(const Assessment& each)
{
    QStringList said;
    if (each.depth)
        said.append(depthText(*each.depth));
    if (each.wantedDepth)
        said.append(tr("wanted: %1").arg(depthText(*each.wantedDepth)));
    if (each.trust)
        said.append(tr("trust: %1").arg(trustText(*each.trust)));
    if (each.importance)
        said.append(tr("importance: %1").arg(importanceText(*each.importance)));
    if (!each.note.isEmpty())
        said.append(each.note);
    return said;
}

void ViewsPanel::showAssessments(const Relationship& tie)
{
    const Network& network = m_document.network();
    std::vector<const Assessment*> all;
    network.forEachReferencing(&Assessment::relationship, tie.id, [&](AssessmentId id) {
        all.push_back(network.find(id));
    });
    std::ranges::stable_sort(all, std::ranges::greater(), &Assessment::date);
    m_list->clearRows();
    for (std::size_t i = 0; i < all.size() && i < kMostViews; ++i) {
        const Assessment& each = *all[i];
        const Member* author = network.find(each.author);
        const QStringList said = whatIsSaid(each);
        const QString name = author ? author->name : tr("Observed");
        auto* line = new ListRow(
            said.isEmpty() ? name : tr("%1: %2").arg(name, said.join(QStringLiteral(" · "))),
            formats::date(each.date), std::nullopt, m_list);
        line->setFocusPolicy(Qt::NoFocus); // it leads nowhere; its menu does
        auto* row = new MenuRow(line, m_list);
        m_list->addRow(row);
        if (m_document.isReadOnly())
            continue;
        row->addAction(tr("Correct…"), [this, id = each.id] { openView(id); });
        row->addAction(tr("Remove: it was a mistake"), [this, id = each.id] {
            commit(edit::removeAssessments(m_document.editContext(), std::span(&id, 1)));
        });
    }
}

void ViewsPanel::assess(MemberId author, int depth)
{
    commit(edit::deepen(m_document.editContext(), m_relationship, author, depth));
}

void ViewsPanel::setTrust(std::size_t whose, InlineField& field, const QString& trust)
{
    const Relationship* tie = m_document.network().find(m_relationship);
    if (!tie)
        return;
    Assessment assessment;
    assessment.relationship = tie->id;
    assessment.author = std::array{tie->first, tie->second, MemberId()}[whose];
    assessment.date = m_document.today();
    assessment.trust = trust.toInt();
    field.settle(m_commits.keepTyped(
        edit::assess(m_document.editContext(), assessment),
        titleOf(titles::kAssess, m_document.network(), tie->id), {}));
}

void ViewsPanel::openView(AssessmentId corrected)
{
    if (m_relationship)
        (new AssessmentDialog(m_commits, m_relationship, corrected, this))->open();
}

bool ViewsPanel::commit(const Result<Change>& change)
{
    return m_commits.carryOut(
        change, titleOf(titles::kAssess, m_document.network(), m_relationship));
}

} // namespace cw
