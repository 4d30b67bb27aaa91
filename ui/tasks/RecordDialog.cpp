// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/RecordDialog.h"

#include "ui/support/Controls.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cw {

namespace {
constexpr int kWidth = 360;
}

RecordDialog::RecordDialog(
    const QString& title, const QString& table, Commits& commits, const RecordFields::Ways& ways,
    QWidget* parent)
    : QDialog(parent)
    , m_ways(ways)
    , m_commits(commits)
    , m_fields(new RecordFields(table, commits, ways, this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto* all = new QVBoxLayout(this);
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::kSpacing[1]);
    all->addLayout(m_column);
    all->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    all->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&commits.document(), &Document::changed, this, [this] {
        if (m_ways.exists(m_fields->row()))
            m_fields->refresh();
        else
            QDialog::done(Rejected);
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

InlineField*
RecordDialog::addField(const QString& column, const QString& label, InlineField::Kind kind)
{
    auto* field = new InlineField(label, kind, this);
    field->setReadOnly(m_commits.document().isReadOnly());
    m_column->addWidget(field);
    m_fields->add(column, field);
    return field;
}

void RecordDialog::openOn(qint64 row)
{
    m_fields->show(row);
    open();
}

void RecordDialog::done(int result)
{
    InlineField* refused = nullptr;
    for (const RecordFields::Entry& entry : m_fields->entries()) {
        if (entry.field->isUnsaved())
            entry.field->finish();
        if (entry.field->isUnsaved() && !refused)
            refused = entry.field;
    }
    if (refused)
        refused->setFocus(); // where it says why, and where Escape takes it back
    else
        QDialog::done(result);
}

} // namespace cw
