// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/AssessmentDialog.h"

#include "core/edit/Assessments.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <functional>

namespace cw {

namespace {

constexpr int kWidth = 400;
constexpr int kNoteHeight = 72;
constexpr int kMostTrust = 4;
constexpr int kMostImportance = 4;

/// A list of levels with "not said" before them; the data of that is not valid.
QComboBox*
makeLevels(int first, int last, const std::function<QString(int)>& text, const char* name)
{
    auto* levels = new QComboBox;
    levels->setObjectName(QLatin1String(name));
    levels->addItem(AssessmentDialog::tr("not said"));
    for (int level = first; level <= last; ++level)
        levels->addItem(text(level), level);
    return levels;
}

std::optional<int> levelOf(const QComboBox& levels)
{
    const QVariant level = levels.currentData();
    return level.isValid() ? std::optional(level.toInt()) : std::nullopt;
}

void showLevel(QComboBox& levels, const std::optional<int>& level)
{
    levels.setCurrentIndex(level ? std::max(0, levels.findData(*level)) : 0);
}

bool saysAnything(const Assessment& said)
{
    return said.depth || said.wantedDepth || said.trust || said.importance || !said.note.isEmpty();
}

} // namespace

AssessmentDialog::AssessmentDialog(
    Commits& commits, RelationshipId relationship, AssessmentId corrected, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_relationship(relationship), m_corrected(corrected)
{
    setObjectName(QStringLiteral("assessmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    const Network& network = commits.document().network();
    const Relationship* tie = network.find(relationship);
    build(tie ? *tie : Relationship());
    const Assessment* old = network.find(corrected);
    setWindowTitle(old ? tr("Correct a view") : tr("Add a view"));
    Assessment first;
    first.date = commits.document().today();
    fill(old ? *old : first);
    connect(&commits.document(), &Document::changed, this, [this] {
        if (!m_commits.document().network().find(m_relationship))
            reject();
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

void AssessmentDialog::build(const Relationship& tie)
{
    const Network& network = m_commits.document().network();
    m_author = new QComboBox(this);
    m_author->setObjectName(QStringLiteral("viewAuthor"));
    for (const MemberId side : {tie.first, tie.second}) {
        if (const Member* member = network.find(side))
            m_author->addItem(member->name, QVariant::fromValue<qint64>(side.value));
    }
    m_author->addItem(tr("Observed"), QVariant::fromValue<qint64>(0));
    m_date = new QLineEdit(this);
    m_date->setObjectName(QStringLiteral("viewDate"));
    m_date->setPlaceholderText(tr("no date: always been so"));
    const auto depth = [](int level) { return depthText(level); };
    m_depth = makeLevels(0, kMaxDepth, depth, "viewDepth");
    m_wantedDepth = makeLevels(0, kMaxDepth, depth, "viewWantedDepth");
    m_trust = makeLevels(1, kMostTrust, trustText, "viewTrust");
    m_importance = makeLevels(1, kMostImportance, importanceText, "viewImportance");
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("viewSource"));
    for (std::size_t i = 0; i < EnumKeys<Source>::keys.size(); ++i)
        m_source->addItem(sourceText(static_cast<Source>(i)));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("viewNote"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(kNoteHeight);
    m_problem = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_problem->setObjectName(QStringLiteral("viewProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* rows = new QFormLayout;
    rows->addRow(tr("Whose view"), m_author);
    rows->addRow(tr("Date"), m_date);
    rows->addRow(tr("Depth"), m_depth);
    rows->addRow(tr("Wanted depth"), m_wantedDepth);
    rows->addRow(tr("Trust (private)"), m_trust);
    rows->addRow(tr("Importance"), m_importance);
    rows->addRow(tr("Source"), m_source);
    rows->addRow(tr("Note (private)"), m_note);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* keep = makeButton(tr("Save"), QStringLiteral("saveView"), this);
    markPrimary(*keep);
    keep->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::kSpacing[1]);
    column->addLayout(rows);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &AssessmentDialog::save);
}

void AssessmentDialog::fill(const Assessment& assessment)
{
    const int author = m_author->findData(QVariant::fromValue<qint64>(assessment.author.value));
    m_author->setCurrentIndex(author < 0 ? m_author->count() - 1 : author);
    m_date->setText(formats::date(assessment.date));
    showLevel(*m_depth, assessment.depth);
    showLevel(*m_wantedDepth, assessment.wantedDepth);
    showLevel(*m_trust, assessment.trust);
    showLevel(*m_importance, assessment.importance);
    m_source->setCurrentIndex(static_cast<int>(assessment.source));
    m_note->setPlainText(assessment.note);
}

/// As the fields stand; a date that is none is left open.
Assessment AssessmentDialog::said() const
{
    Assessment said;
    said.id = m_corrected;
    said.relationship = m_relationship;
    said.author = MemberId{m_author->currentData().toLongLong()};
    const QString day = formats::typedDate(m_date->text().trimmed());
    said.date = CivilDate::fromIso(day.toStdString()).value_or(CivilDate());
    said.depth = levelOf(*m_depth);
    said.wantedDepth = levelOf(*m_wantedDepth);
    said.trust = levelOf(*m_trust);
    said.importance = levelOf(*m_importance);
    said.source = static_cast<Source>(m_source->currentIndex());
    said.note = m_note->toPlainText().trimmed();
    return said;
}

void AssessmentDialog::save()
{
    const auto refuse = [this](const QString& why, QWidget* where) {
        m_problem->setText(why);
        m_problem->show();
        where->setFocus();
    };
    const Assessment view = said();
    if (view.date.isNull() && !m_date->text().trimmed().isEmpty())
        return refuse(tr("“%1” is no day.").arg(m_date->text().trimmed()), m_date);
    if (!saysAnything(view))
        return refuse(tr("Nothing is said yet."), m_depth);
    const edit::EditContext context = m_commits.document().editContext();
    const bool isCorrection = context.network.find(m_corrected) != nullptr;
    const Result<Change> step =
        isCorrection ? edit::correctAssessment(context, view) : edit::assess(context, view);
    if (!isCorrection && step.ok() && step->isEmpty())
        return refuse(tr("That is known already."), m_depth);
    const ChangeTitle title =
        titleOf(titles::kAssess, m_commits.document().network(), m_relationship);
    if (m_commits.carryOut(step, title))
        accept();
}

} // namespace cw
