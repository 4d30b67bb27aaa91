// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/log/LogDialog.h"

#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/introductions/IntroductionWords.h"
#include "ui/weaving/log/ParticipantsEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kWidth = 560;
constexpr std::size_t kMostQuestions = 3;
constexpr int kFewLetters = 10;

MemberId memberIn(const QComboBox& box)
{
    return MemberId{box.currentData().toLongLong()};
}

/// Fills a choice of members and keeps who was chosen, where they are still among them.
void fill(QComboBox& box, const Network& network, std::span<const MemberId> members, int otherwise)
{
    const QSignalBlocker silent(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const MemberId id : members)
        box.addItem(shownName(network, id), QVariant::fromValue<qint64>(id.value));
    const int known = chosen.isValid() ? box.findData(chosen) : -1;
    box.setCurrentIndex(known >= 0 ? known : std::min(otherwise, box.count() - 1));
}

QFormLayout* indentedForm(QWidget* box)
{
    auto* form = new QFormLayout(box);
    form->setContentsMargins(theme::kSpacing[3], 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// Two fields in a row, the second behind a word of its own.
void addBeside(
    QFormLayout& form, const QString& label, QWidget& first, const QString& word, QWidget& second)
{
    auto* name = new QLabel(label, first.parentWidget());
    name->setBuddy(&first);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kSpacing[1]);
    row->addWidget(&first, 1);
    if (word.isEmpty()) {
        second.setAccessibleName(LogDialog::tr("offers or looks for"));
    } else {
        auto* between = new QLabel(word, first.parentWidget());
        between->setBuddy(&second);
        row->addWidget(between);
    }
    row->addWidget(&second, 1);
    for (QWidget* each : {&first, &second}) {
        // Long names must not make the dialog wider.
        if (auto* box = qobject_cast<QComboBox*>(each)) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(kFewLetters);
        }
    }
    form.addRow(name, row);
}

QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    form.addRow(label, line);
    return line;
}

} // namespace

LogDialog::LogDialog(Commits& commits, std::span<const MemberId> members, QWidget* parent)
    : QDialog(parent), m_commits(commits)
{
    setObjectName(QStringLiteral("logDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log a contact"));
    setMinimumWidth(kWidth);
    build(members);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

void LogDialog::build(std::span<const MemberId> members)
{
    const Network& network = m_commits.document().network();
    QVBoxLayout* column = makeDialogColumn(*this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_who = new ParticipantsEdit(network, this);
    m_who->setObjectName(QStringLiteral("logWho"));
    m_who->setPlaceholderText(tr("Ines Vidal, Tom Baker"));
    form->addRow(tr("&Who"), m_who);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("logKind"));
    for (const InteractionKind kind :
         {InteractionKind::Meeting, InteractionKind::Call, InteractionKind::Message,
          InteractionKind::Worked, InteractionKind::CoAttended})
        m_kind->addItem(interactionKindText(kind), static_cast<int>(kind));
    form->addRow(tr("&How"), m_kind);
    m_day = addLine(*form, tr("&Day"), "logDay", this);
    m_day->setText(formats::date(m_commits.document().today()));
    m_note = addLine(*form, tr("Abo&ut"), "logNote", this);
    column->addLayout(form);
    m_isGiven = new QCheckBox(tr("&Something was given"), this);
    m_isGiven->setObjectName(QStringLiteral("logIsGiven"));
    column->addWidget(m_isGiven);
    column->addWidget(makeGiven());
    m_isHeard = new QCheckBox(tr("I heard of an &offer or a need"), this);
    m_isHeard->setObjectName(QStringLiteral("logIsHeard"));
    column->addWidget(m_isHeard);
    column->addWidget(makeHeard());
    m_ties = new QVBoxLayout;
    column->addLayout(m_ties);
    m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, this, QFont::DemiBold);
    m_reason->setObjectName(QStringLiteral("logReason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* keep = makeButton(tr("Log it"), QStringLiteral("logButton"), this);
    markPrimary(*keep);
    keep->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_who, &QLineEdit::textChanged, this, &LogDialog::readParticipants);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogDialog::askForTies);
    // adjustSize() would stop at two thirds of the screen.
    for (const QCheckBox* more : {m_isGiven, m_isHeard})
        connect(more, &QCheckBox::toggled, this, [this] {
            resize(width(), layout()->totalHeightForWidth(width()));
        });
    m_who->setMembers(network, members);
    (members.empty() ? static_cast<QWidget*>(m_who) : m_note)->setFocus();
}

QWidget* LogDialog::makeGiven()
{
    auto* box = new QWidget(this);
    QFormLayout* form = indentedForm(box);
    m_giver = new QComboBox(box);
    m_giver->setObjectName(QStringLiteral("logGiver"));
    m_receiver = new QComboBox(box);
    m_receiver->setObjectName(QStringLiteral("logReceiver"));
    addBeside(*form, tr("&By"), *m_giver, tr("&to", "whom something was given"), *m_receiver);
    m_what = new QComboBox(box);
    m_what->setObjectName(QStringLiteral("logGivenKind"));
    for (const ExchangeKind kind :
         {ExchangeKind::Resource, ExchangeKind::Information, ExchangeKind::Idea})
        m_what->addItem(exchangeKindText(kind), static_cast<int>(kind));
    m_given = new QLineEdit(box);
    m_given->setObjectName(QStringLiteral("logGiven"));
    m_given->setPlaceholderText(tr("A shared van"));
    addBeside(*form, tr("&Kind"), *m_what, tr("n&amely"), *m_given);
    box->hide();
    connect(m_isGiven, &QCheckBox::toggled, box, &QWidget::setVisible);
    connect(m_isGiven, &QCheckBox::toggled, this, &LogDialog::askForTies);
    for (const QComboBox* side : {m_giver, m_receiver})
        connect(side, &QComboBox::currentIndexChanged, this, &LogDialog::askForTies);
    return box;
}

QWidget* LogDialog::makeHeard()
{
    auto* box = new QWidget(this);
    QFormLayout* form = indentedForm(box);
    m_whose = new QComboBox(box);
    m_whose->setObjectName(QStringLiteral("logWhose"));
    m_listing = new QComboBox(box);
    m_listing->setObjectName(QStringLiteral("logListing"));
    m_listing->addItem(tr("looks for"), static_cast<int>(edit::Heard::What::Need));
    m_listing->addItem(tr("offers"), static_cast<int>(edit::Heard::What::Offer));
    addBeside(*form, tr("&Member"), *m_whose, {}, *m_listing);
    m_heard = addLine(*form, tr("What it &is"), "logHeard", box);
    m_tags = addLine(*form, tr("Ta&gs"), "logTags", box);
    m_tags->setPlaceholderText(tr("transport, soil"));
    box->hide();
    connect(m_isHeard, &QCheckBox::toggled, box, &QWidget::setVisible);
    return box;
}

void LogDialog::readParticipants()
{
    const Network& network = m_commits.document().network();
    m_participants = m_who->read(network).members;
    fill(*m_giver, network, m_participants, 0);
    fill(*m_receiver, network, m_participants, 1);
    fill(*m_whose, network, m_participants, 0);
    askForTies();
}

/// Each unticked: that a contact speaks for a depth does not make it so.
void LogDialog::askForTies()
{
    const Network& network = m_commits.document().network();
    const edit::Contact said = contact();
    m_raisable = weaving::tiesToRaise(network, said.interaction, said.exchanges);
    m_raisable.resize(std::min(m_raisable.size(), kMostQuestions));
    delete m_questions;
    m_questions = new QWidget(this);
    m_ties->addWidget(m_questions);
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(0, 0, 0, 0);
    m_raised.clear();
    for (const weaving::TieToRaise& tie : m_raisable) {
        const QString question =
            tr("Is the tie of %1 and %2 deeper now than is noted?", "two members")
                .arg(shownName(network, tie.first), shownName(network, tie.second));
        QLabel* label = makeLabel(question, theme::TextSize::Base, Tone::Muted, m_questions);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        const QString answer = tie.from
                                   ? tr("Yes: %1 (noted: %2)", "a depth, the one that is known")
                                         .arg(depthWord(tie.to), depthWord(*tie.from))
                                   : tr("Yes: %1", "a depth").arg(depthWord(tie.to));
        auto* box = new QCheckBox(answer, m_questions);
        box->setObjectName(QStringLiteral("logRaise"));
        box->setAccessibleDescription(question);
        column->addWidget(box);
        m_raised.push_back(box);
    }
    m_questions->setVisible(!m_raised.empty());
}

/// What was typed as the day; none: it is no day.
CivilDate LogDialog::day() const
{
    const QString typed = formats::typedDate(m_day->text().trimmed());
    return CivilDate::fromIso(typed.toStdString()).value_or(CivilDate());
}

edit::Contact LogDialog::contact() const
{
    edit::Contact said;
    said.interaction.kind = static_cast<InteractionKind>(m_kind->currentData().toInt());
    said.interaction.date = day();
    said.interaction.note = m_note->text().trimmed();
    for (const MemberId id : m_participants)
        said.interaction.participants.insert(id);
    if (m_isGiven->isChecked()) {
        Exchange exchange;
        exchange.giver = memberIn(*m_giver);
        exchange.receiver = memberIn(*m_receiver);
        exchange.what = static_cast<ExchangeKind>(m_what->currentData().toInt());
        exchange.text = m_given->text().trimmed();
        said.exchanges = {exchange};
    }
    if (m_isHeard->isChecked()) {
        edit::Heard heard;
        heard.what = static_cast<edit::Heard::What>(m_listing->currentData().toInt());
        heard.member = memberIn(*m_whose);
        heard.text = m_heard->text().trimmed();
        heard.tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
        said.heard = {heard};
    }
    for (std::size_t i = 0; i < m_raised.size(); ++i) {
        const weaving::TieToRaise& tie = m_raisable[i];
        if (m_raised[i]->isChecked())
            said.raised.push_back({tie.first, tie.second, tie.to});
    }
    return said;
}

void LogDialog::refuse(const QString& why, QWidget& where)
{
    m_reason->setText(why);
    m_reason->show();
    where.setFocus();
}

void LogDialog::accept()
{
    const Network& network = m_commits.document().network();
    const ParticipantsEdit::Read who = m_who->read(network);
    if (!who.refusal.isEmpty())
        return refuse(who.refusal, *m_who);
    if (who.members.empty())
        return refuse(tr("Say who it was."), *m_who);
    if (!day())
        return refuse(tr("“%1” is no day.").arg(m_day->text().trimmed()), *m_day);
    if (day() > m_commits.document().today())
        return refuse(tr("That day is still to come."), *m_day);
    if (m_isGiven->isChecked() && memberIn(*m_giver) == memberIn(*m_receiver))
        return refuse(tr("Who gives and who gets it are two."), *m_receiver);
    if (m_isHeard->isChecked() && m_heard->text().trimmed().isEmpty())
        return refuse(tr("Say what it is."), *m_heard);
    const Result<Change> change = edit::logContact(m_commits.document().editContext(), contact());
    if (!change)
        return refuse(errorText(change.error()), *m_who);
    const QString names = m_who->text().trimmed();
    if (m_commits.carryOut(change, titleOf(titles::kInteractionAdd, names)))
        QDialog::accept();
}

} // namespace cw
