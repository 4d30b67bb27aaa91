// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/FieldDialog.h"

#include "core/edit/Batch.h"
#include "core/edit/CustomFields.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/tasks/Commits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cw {

namespace {

constexpr QSize kFirstSize{420, 400};
/// Values that a list of choices begins with, when a field becomes one.
constexpr qsizetype kMostFirstOptions = 50;

QString quoted(const QStringList& values)
{
    QStringList each;
    for (const QString& value : values)
        each.append(FieldDialog::tr("“%1”", "a value in quotation marks").arg(value));
    return each.join(QStringLiteral(", "));
}

/// What saving would do to the values that are there.
QString outcomeText(const edit::ValueFit& fit)
{
    QStringList sentences;
    if (fit.unfit > 0) {
        sentences.append(FieldDialog::tr(
                             "%n value(s) would not fit and would be removed, such as "
                             "%1. Undo brings them back.",
                             nullptr, fit.unfit)
                             .arg(quoted(fit.examples)));
    }
    if (fit.strays > 0) {
        sentences.append(FieldDialog::tr(
            "%n value(s) are not on the list; they stay as they are.", nullptr, fit.strays));
    }
    if (sentences.isEmpty()) {
        sentences.append(
            fit.values > 0 ? FieldDialog::tr("%n value(s) stay as they are.", nullptr, fit.values)
                           : FieldDialog::tr("Nothing is written in this field yet."));
    }
    return sentences.join(u' ');
}

} // namespace

FieldDialog::FieldDialog(Commits& commits, FieldDefinitionId field, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_field(field)
{
    setObjectName(QStringLiteral("fieldDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kFirstSize.width(), 0); // as high as it needs
    const FieldDefinition* shown = commits.document().network().find(field);
    setWindowTitle(tr("Field %1").arg(shown ? shown->label : QString()));
    build(shown ? *shown : FieldDefinition());
    const auto follow = [this] {
        if (m_commits.document().network().find(m_field))
            foretell();
        else
            reject();
    };
    connect(&commits.document(), &Document::changed, this, follow);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
    showKind();
}

void FieldDialog::build(const FieldDefinition& field)
{
    QVBoxLayout* column = makeDialogColumn(*this);
    auto* rows = new QFormLayout;
    m_label = new QLineEdit(field.label, this);
    m_label->setObjectName(QStringLiteral("fieldName"));
    rows->addRow(tr("Name"), m_label);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("fieldNewKind"));
    for (std::size_t i = 0; i < EnumKeys<FieldKind>::keys.size(); ++i)
        m_kind->addItem(fieldKindText(static_cast<FieldKind>(i)));
    m_kind->setCurrentIndex(static_cast<int>(field.kind));
    rows->addRow(tr("holds a"), m_kind);
    m_options = new QPlainTextEdit(field.options.join(u'\n'), this);
    m_options->setObjectName(QStringLiteral("fieldOptions"));
    m_options->setTabChangesFocus(true);
    m_options->setPlaceholderText(tr("One on each line, in the order they are offered"));
    m_options->setAccessibleName(tr("to choose from"));
    m_optionsLabel = new QLabel(tr("to choose from"), this);
    rows->addRow(m_optionsLabel, m_options);
    m_private = new QCheckBox(tr("Private: left out of exports"), this);
    m_private->setChecked(field.isPrivate);
    rows->addRow(QString(), m_private);
    column->addLayout(rows, 1);
    m_outcome = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_outcome->setObjectName(QStringLiteral("fieldOutcome"));
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    column->addStretch(0);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    m_save = makeButton(tr("Save"), QStringLiteral("saveField"), this);
    markPrimary(*m_save);
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FieldDialog::showKind);
    connect(m_options, &QPlainTextEdit::textChanged, this, &FieldDialog::foretell);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FieldDialog::save);
}

FieldKind FieldDialog::kind() const
{
    return static_cast<FieldKind>(m_kind->currentIndex());
}

bool FieldDialog::hasOptions() const
{
    return kind() == FieldKind::Choice || kind() == FieldKind::Choices;
}

QStringList FieldDialog::options() const
{
    QStringList options;
    if (!hasOptions())
        return options;
    for (const QString& line : m_options->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            options.append(line.trimmed());
    }
    return options;
}

void FieldDialog::showKind()
{
    m_options->setVisible(hasOptions());
    m_optionsLabel->setVisible(hasOptions());
    if (hasOptions() && options().isEmpty()) {
        const Network& network = m_commits.document().network();
        m_options->setPlainText(
            edit::distinctValues(network, m_field, kMostFirstOptions).join(u'\n'));
    }
    foretell();
    layout()->activate();
    resize(width(), hasOptions() ? std::max(height(), kFirstSize.height()) : 0);
}

void FieldDialog::foretell()
{
    const Network& network = m_commits.document().network();
    const edit::ValueFit fit = edit::fitOfValues(network, m_field, kind(), options());
    m_outcome->setText(outcomeText(fit));
    m_save->setText(
        fit.unfit > 0 ? tr("Save and remove %n value(s)", nullptr, fit.unfit) : tr("Save"));
    m_save->setEnabled(!m_commits.document().isReadOnly());
}

void FieldDialog::save()
{
    edit::Batch batch(m_commits.document().editContext());
    Result<Change> step =
        batch.then(edit::renameField, m_field, QString(m_label->text().trimmed()));
    if (step.ok())
        step = batch.then(edit::changeFieldKind, m_field, kind(), edit::Unfit::Drop);
    if (step.ok() && hasOptions())
        step = batch.then(edit::setFieldOptions, m_field, options());
    if (step.ok())
        step = batch.then(edit::setFieldPrivate, m_field, m_private->isChecked());
    const Result<Change> whole = step.ok() ? Result<Change>(batch.take()) : step;
    if (m_commits.carryOut(whole, titleOf(titles::kFieldEdit, m_label->text().trimmed())))
        accept();
}

} // namespace cw
