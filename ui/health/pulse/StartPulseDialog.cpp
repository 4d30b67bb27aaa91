// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/StartPulseDialog.h"

#include "core/edit/Pulse.h"
#include "core/health/pulse/PulseAsked.h"
#include "ui/health/PhaseText.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formats.h"
#include "ui/support/PulseText.h"
#include "ui/tasks/Commits.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cw {

namespace {

constexpr int kWidth = 640;
constexpr int kLeastListHeight = 208;

enum Column { TextColumn, ThemeColumn };

/// Whom the round asks.
enum class Asked { People, Everybody, Selected, NotNoted };

} // namespace

StartPulseDialog::StartPulseDialog(
    Commits& commits, std::vector<MemberId> selected, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_selected(std::move(selected))
{
    setObjectName(QStringLiteral("startPulseDialog"));
    setWindowTitle(tr("Ask for a pulse"));
    setMinimumWidth(kWidth);
    QVBoxLayout* column = makeDialogColumn(*this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields(*form);
    column->addLayout(form);
    column->addWidget(makeQuestions(), 1);
    m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, this, QFont::DemiBold);
    m_reason->setObjectName(QStringLiteral("startPulseReason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* begin = makeButton(tr("Begin"), QStringLiteral("beginPulse"), this);
    markPrimary(*begin);
    begin->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(begin);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(begin, &QPushButton::clicked, this, &QDialog::accept);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
    m_questions->setFocus();
    // As high as its wrapped texts want it at this width.
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
}

void StartPulseDialog::buildFields(QFormLayout& form)
{
    const Network& network = m_commits.document().network();
    const CivilDate today = m_commits.document().today();
    m_label = new QLineEdit(tr("Pulse of %1", "a day").arg(formats::date(today)), this);
    m_label->setObjectName(QStringLiteral("pulseLabel"));
    form.addRow(tr("&Name of the round"), m_label);
    m_day = new QLineEdit(formats::date(today), this);
    m_day->setObjectName(QStringLiteral("pulseDay"));
    form.addRow(tr("&Day"), m_day);
    m_circle = new QComboBox(this);
    m_circle->setObjectName(QStringLiteral("pulseCircle"));
    const auto offer = [&](const QString& text, Asked asked) {
        m_circle->addItem(text, static_cast<int>(asked));
    };
    const auto count = [&](health::PulseCircle circle) {
        return formats::number(static_cast<qint64>(membersToAsk(network, circle).size()));
    };
    offer(tr("All people (%1)").arg(count(health::PulseCircle::People)), Asked::People);
    offer(
        tr("Organisations and groups too (%1)").arg(count(health::PulseCircle::Everybody)),
        Asked::Everybody);
    if (!m_selected.empty())
        offer(
            tr("Only who is selected (%1)")
                .arg(formats::number(static_cast<qint64>(m_selected.size()))),
            Asked::Selected);
    offer(tr("Not noted: nobody then knows how many were asked"), Asked::NotNoted);
    m_circle->setToolTip(tr("Who only wants to look on is left in peace"));
    form.addRow(tr("&Ask"), m_circle);
    m_signing = new QComboBox(this);
    m_signing->setObjectName(QStringLiteral("pulseSigning"));
    m_signing->addItem(tr("Nobody signs"));
    m_signing->addItem(tr("With names"));
    form.addRow(tr("An&swers"), m_signing);
    m_promise = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_promise->setWordWrap(true);
    form.addRow(QString(), m_promise);
    connect(m_signing, &QComboBox::currentIndexChanged, this, &StartPulseDialog::explain);
    explain();
}

/// What people may be promised.
void StartPulseDialog::explain()
{
    m_promise->setText(
        m_signing->currentIndex() == 0
            ? tr("Nobody can tell who said what, and who has answered is not kept either.")
            : tr("Answers are kept with their names, so you see who is still to be asked. They "
                 "are shown only added up, never one by one."));
    m_signing->setAccessibleDescription(m_promise->text());
}

QWidget* StartPulseDialog::makeQuestions()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_questions = new QTreeWidget(box);
    m_questions->setObjectName(QStringLiteral("pulseAsks"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setRootIsDecorated(false);
    m_questions->setHeaderLabels({tr("Ask"), tr("About")});
    m_questions->header()->setStretchLastSection(false);
    m_questions->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_questions->header()->setSectionResizeMode(ThemeColumn, QHeaderView::ResizeToContents);
    m_questions->setMinimumHeight(kLeastListHeight);
    m_questions->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    const Network& network = m_commits.document().network();
    std::vector<PulseQuestion> known;
    for (const PulseQuestion& each : network.all<PulseQuestion>())
        known.push_back(each);
    std::ranges::stable_sort(known, {}, &PulseQuestion::position);
    for (const PulseQuestion& each : known)
        addRow(each, !each.archived);
    for (const PulseQuestion& each : suggestedPulseQuestions()) {
        if (std::ranges::find(known, each.theme, &PulseQuestion::theme) == known.end())
            addRow(each, known.empty());
    }
    column->addWidget(m_questions, 1);
    QLabel* hint = makeLabel(
        tr("Double-click a suggested question, or press F2, to put it in your own words."),
        theme::TextSize::Small, Tone::Muted, box);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* row = new QHBoxLayout;
    m_own = new QLineEdit(box);
    m_own->setObjectName(QStringLiteral("pulseOwn"));
    m_own->setAccessibleName(tr("A question of your own"));
    m_own->setPlaceholderText(tr("A question of your own, answered from 1 to 5"));
    m_theme = new QComboBox(box);
    m_theme->setObjectName(QStringLiteral("pulseTheme"));
    m_theme->setAccessibleName(tr("What it is about"));
    for (std::size_t i = 0; i < EnumKeys<PulseTheme>::keys.size(); ++i)
        m_theme->addItem(capitalized(pulseThemeText(static_cast<PulseTheme>(i))));
    QPushButton* add = makeButton(tr("Add"), QStringLiteral("pulseAddOwn"), box);
    add->setAutoDefault(false);
    row->addWidget(m_own, 1);
    row->addWidget(m_theme);
    row->addWidget(add);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &StartPulseDialog::addOwn);
    return box;
}

void StartPulseDialog::addRow(const PulseQuestion& question, bool isAsked)
{
    auto* row = new QTreeWidgetItem(
        m_questions, {question.text, capitalized(pulseThemeText(question.theme))});
    row->setCheckState(TextColumn, isAsked ? Qt::Checked : Qt::Unchecked);
    row->setToolTip(TextColumn, question.text);
    if (!question.id)
        row->setFlags(row->flags() | Qt::ItemIsEditable);
    m_listed.push_back(question);
}

void StartPulseDialog::addOwn()
{
    PulseQuestion own;
    own.text = m_own->text().trimmed();
    if (own.text.isEmpty())
        return refuse(tr("Say what to ask."), *m_own);
    own.theme = static_cast<PulseTheme>(m_theme->currentIndex());
    const PulseQuestion scale = suggestedPulseQuestions().front();
    own.low = scale.low;
    own.high = scale.high;
    addRow(own, true);
    m_own->clear();
    m_reason->hide();
    m_questions->setCurrentItem(m_questions->topLevelItem(m_questions->topLevelItemCount() - 1));
}

std::vector<MemberId> StartPulseDialog::asked() const
{
    const Network& network = m_commits.document().network();
    switch (static_cast<Asked>(m_circle->currentData().toInt())) {
    case Asked::People:
        return membersToAsk(network, health::PulseCircle::People);
    case Asked::Everybody:
        return membersToAsk(network, health::PulseCircle::Everybody);
    case Asked::Selected:
        return m_selected;
    case Asked::NotNoted:
        return {};
    }
    return {};
}

/// What was typed as the day; none: it is no day.
CivilDate StartPulseDialog::day() const
{
    const QString typed = formats::typedDate(m_day->text().trimmed());
    return CivilDate::fromIso(typed.toStdString()).value_or(CivilDate());
}

PulseRound StartPulseDialog::round() const
{
    PulseRound round;
    round.label = m_label->text().trimmed();
    round.asked = day();
    round.isAnonymous = m_signing->currentIndex() == 0;
    for (const MemberId member : asked()) {
        if (m_commits.document().network().find(member))
            round.askedMembers.insert(member);
    }
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        const QTreeWidgetItem* const row = m_questions->topLevelItem(static_cast<int>(i));
        if (m_listed[i].id && row->checkState(TextColumn) == Qt::Checked)
            round.questions.insert(m_listed[i].id);
    }
    return round;
}

/// Those that are asked and not in the network yet, in the words that stand here.
std::vector<PulseQuestion> StartPulseDialog::added() const
{
    std::vector<PulseQuestion> added;
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        const QTreeWidgetItem* const row = m_questions->topLevelItem(static_cast<int>(i));
        if (m_listed[i].id || row->checkState(TextColumn) != Qt::Checked)
            continue;
        PulseQuestion question = m_listed[i];
        question.text = row->text(TextColumn).trimmed();
        added.push_back(question);
    }
    return added;
}

void StartPulseDialog::refuse(const QString& why, QWidget& where)
{
    m_reason->setText(why);
    m_reason->show();
    where.setFocus();
}

void StartPulseDialog::accept()
{
    if (!m_own->text().trimmed().isEmpty())
        addOwn(); // typed and not added yet: it is meant
    const PulseRound wanted = round();
    const std::vector<PulseQuestion> questions = added();
    if (wanted.label.isEmpty())
        return refuse(tr("Give the round a name."), *m_label);
    if (!wanted.asked)
        return refuse(tr("“%1” is no day.").arg(m_day->text().trimmed()), *m_day);
    if (wanted.questions.isEmpty() && questions.empty())
        return refuse(tr("Choose at least one question."), *m_questions);
    if (std::ranges::any_of(questions, [](const auto& each) { return each.text.isEmpty(); }))
        return refuse(tr("A question has no words."), *m_questions);
    const Result<Change> change =
        edit::startPulseAsking(m_commits.document().editContext(), wanted, questions);
    if (!change)
        return refuse(errorText(change.error()), *m_label);
    if (!m_commits.carryOut(change, titleOf(titles::kPulseStart, wanted.label)))
        return;
    emit started(wanted.label);
    QDialog::accept();
}

} // namespace cw
