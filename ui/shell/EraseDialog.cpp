// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EraseDialog.h"

#include "core/network/Network.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formats.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace cw {

namespace {

constexpr int kWidth = 520;
constexpr int kMentionsHeight = 4 * theme::kRowHeight;
constexpr qsizetype kMostOfAText = 160;

QString nameOf(const Network& network, MemberId id)
{
    const Member* member = network.find(id);
    return member ? member->name : QString();
}

QString tieOf(const Network& network, RelationshipId id)
{
    const Relationship* tie = network.find(id);
    return tie ? nameOf(network, tie->first) + QStringLiteral(" – ") + nameOf(network, tie->second)
               : QString();
}

/// Where a text stands, as a person would look for it.
QString placeOf(const Network& network, const edit::Note& note)
{
    if (note.table == Schema<Member>::table)
        return nameOf(network, MemberId{note.row});
    if (note.table == Schema<Relationship>::table)
        return tieOf(network, RelationshipId{note.row});
    if (note.table == Schema<Strand>::table) {
        const Strand* strand = network.find(StrandId{note.row});
        return strand ? tieOf(network, strand->relationship) : QString();
    }
    if (note.table == Schema<Assessment>::table) {
        const Assessment* assessment = network.find(AssessmentId{note.row});
        return assessment ? tieOf(network, assessment->relationship) : QString();
    }
    if (note.table == Schema<Affiliation>::table) {
        const Affiliation* affiliation = network.find(AffiliationId{note.row});
        return affiliation ? nameOf(network, affiliation->member) : QString();
    }
    if (note.table == Schema<Interaction>::table) {
        const Interaction* contact = network.find(InteractionId{note.row});
        return contact ? EraseDialog::tr("Contact of %1").arg(formats::date(contact->date))
                       : QString();
    }
    if (note.table == Schema<NetworkProfile>::table)
        return EraseDialog::tr("About this network");
    return EraseDialog::tr("Tags, fields and views");
}

QString mentionText(const Network& network, const edit::Note& note)
{
    QString text = note.text.simplified();
    if (text.size() > kMostOfAText)
        text = text.left(kMostOfAText - 1) + QChar(0x2026);
    return EraseDialog::tr("%1: “%2”", "where, the text").arg(placeOf(network, note), text);
}

} // namespace

ErasePreview
erasePreview(const Network& network, const edit::NotedChange& outcome, qsizetype backups)
{
    const auto count = [&]<class R>() {
        return static_cast<qsizetype>(outcome.change.of<R>().removed.size());
    };
    ErasePreview preview;
    preview.members = count.operator()<Member>();
    preview.relationships = count.operator()<Relationship>();
    preview.affiliations = count.operator()<Affiliation>();
    preview.interactions = count.operator()<Interaction>();
    preview.backups = backups;
    preview.who = preview.members == 1
                      ? outcome.change.of<Member>().removed.front().name
                      : EraseDialog::tr("%n member(s)", nullptr, int(preview.members));
    for (const edit::Note& note : outcome.notes) {
        if (note.kind == edit::NoteKind::NameMentioned)
            preview.mentions << mentionText(network, note);
    }
    return preview;
}

EraseDialog::EraseDialog(const ErasePreview& preview, QWidget* parent)
    : QDialog(parent), m_preview(preview)
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase for good"));
    setMinimumWidth(kWidth);
    QVBoxLayout* page = makeDialogColumn(*this);
    page->setSpacing(theme::kSpacing[1]);
    m_title = makeLabel(
        tr("Erase %1 for good?").arg(preview.who), theme::TextSize::Title, Tone::Plain, this,
        QFont::DemiBold);
    m_title->setWordWrap(true);
    page->addWidget(m_title);

    m_question = new QWidget(this);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(theme::kSpacing[1]);
    addGoing(*question);
    addStaying(*question);
    page->addWidget(m_question);
    m_said = addParagraph(*page, {});
    m_said->setObjectName(QStringLiteral("eraseResult"));
    m_said->hide();
    addMentions(*page);

    m_tick = new QCheckBox(tr("I know that nothing brings this back."), this);
    m_tick->setObjectName(QStringLiteral("eraseTick"));
    page->addSpacing(theme::kSpacing[1]);
    page->addWidget(m_tick);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Erasing"));
    m_progress->hide();
    page->addWidget(m_progress);

    m_keep = makeButton(tr("Keep"), QStringLiteral("keepButton"), this);
    m_keep->setDefault(true);
    connect(m_keep, &QPushButton::clicked, this, &EraseDialog::reject);
    m_erase = makeButton(tr("Erase for good"), QStringLiteral("eraseButton"), this);
    m_erase->setEnabled(false);
    connect(m_tick, &QCheckBox::toggled, m_erase, &QWidget::setEnabled);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::confirm);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    page->addSpacing(theme::kSpacing[2]);
    page->addStretch(1);
    page->addLayout(buttons);
    m_tick->setFocus(Qt::OtherFocusReason);
}

QLabel* EraseDialog::addParagraph(QVBoxLayout& column, const QString& text)
{
    QLabel* label = makeLabel(text, theme::TextSize::Base, Tone::Plain, this);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

void EraseDialog::addGoing(QVBoxLayout& column)
{
    QStringList parts;
    if (m_preview.relationships > 0)
        parts << tr("%n relationship(s)", nullptr, int(m_preview.relationships));
    if (m_preview.affiliations > 0)
        parts << tr("%n affiliation(s)", nullptr, int(m_preview.affiliations));
    if (m_preview.interactions > 0)
        parts << tr("%n contact(s)", nullptr, int(m_preview.interactions));
    column.addWidget(
        makeLabel(tr("What goes"), theme::TextSize::Small, Tone::Muted, this, QFont::DemiBold));
    addParagraph(
        column, parts.isEmpty() ? tr("%1, with everything noted there.").arg(m_preview.who)
                                : tr("%1, with everything noted there: %2.")
                                      .arg(m_preview.who, parts.join(QStringLiteral(", "))));
    addParagraph(
        column, tr("The steps of undo, all of them: the names would stand in them. What you did "
                   "before can no longer be taken back."));
    addParagraph(
        column, m_preview.backups > 0
                    ? tr("%n backup(s) on this machine. A new one is made afterwards.", nullptr,
                         int(m_preview.backups))
                    : tr("There are no backups of this network yet. One is made afterwards."));
}

void EraseDialog::addStaying(QVBoxLayout& column)
{
    column.addSpacing(theme::kSpacing[1]);
    column.addWidget(
        makeLabel(tr("What stays"), theme::TextSize::Small, Tone::Muted, this, QFont::DemiBold));
    addParagraph(
        column, tr("Copies and exports that you saved or sent yourself, and what other programs "
                   "back up. Commonweave does not know where they are."));
    if (!m_preview.mentions.isEmpty())
        addParagraph(
            column, tr("%n text(s) of others that mention the name. Change them by hand:", nullptr,
                       int(m_preview.mentions.size())));
}

void EraseDialog::addMentions(QVBoxLayout& column)
{
    auto* list = new QListWidget(this);
    list->setObjectName(QStringLiteral("mentionList"));
    list->setAccessibleName(tr("Texts that mention the name"));
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMaximumHeight(kMentionsHeight);
    list->addItems(m_preview.mentions);
    list->setVisible(!m_preview.mentions.isEmpty());
    column.addWidget(list);
}

void EraseDialog::confirm()
{
    m_isWorking = true;
    m_tick->setEnabled(false);
    m_erase->setEnabled(false);
    m_keep->setEnabled(false);
    m_progress->show();
    emit confirmed();
}

void EraseDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

void EraseDialog::showResult(const Result<store::Erased>& result)
{
    m_isWorking = false;
    m_progress->hide();
    m_keep->setEnabled(true);
    if (result.ok()) {
        showDone(*result);
    } else {
        m_said->setText(errorText(result.error()));
        m_tick->setEnabled(true);
        m_erase->setEnabled(m_tick->isChecked());
    }
    m_said->show();
    adjustSize();
}

void EraseDialog::showDone(const store::Erased& erased)
{
    m_title->setText(
        m_preview.members == 1 ? tr("%1 is erased").arg(m_preview.who)
                               : tr("%1 are erased", "3 members").arg(m_preview.who));
    QString said;
    if (!erased.left)
        said = tr("Gone from the file, its history and its backups. One new backup was made.");
    else
        said = tr("Gone from the file and its history. But this could not be removed, and may "
                  "still hold what was erased: %1. Delete it yourself.")
                   .arg(QString::fromStdString(
                       erased.left->subject.empty() ? erased.left->detail : erased.left->subject));
    if (!m_preview.mentions.isEmpty())
        said += QLatin1Char('\n') +
                tr("%n text(s) still mention the name:", nullptr, int(m_preview.mentions.size()));
    m_said->setText(said);
    m_question->hide();
    m_tick->hide();
    m_erase->hide();
    m_keep->setText(tr("Close"));
    markPrimary(*m_keep);
    m_keep->setFocus(Qt::OtherFocusReason);
}

} // namespace cw
