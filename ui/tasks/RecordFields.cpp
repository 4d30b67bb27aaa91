// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/RecordFields.h"

#include "ui/support/InlineField.h"
#include "ui/tasks/Commits.h"

namespace cw {

RecordFields::RecordFields(const QString& table, Commits& commits, Ways ways, QObject* parent)
    : QObject(parent), m_table(table), m_commits(commits), m_ways(std::move(ways))
{
    connect(&commits, &Commits::typingEnds, this, &RecordFields::tellUnsaved);
}

void RecordFields::add(const QString& column, InlineField* field)
{
    connect(field, &InlineField::edited, this, [this, column, field](const QString& text) {
        write(column, *field, text);
    });
    connect(field, &InlineField::typingEnded, this, [this] { m_commits.document().endMerge(); });
    m_entries.append({column, field});
    if (m_row)
        fill(m_entries.last());
}

void RecordFields::remove(const QStringList& columns)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!columns.contains(entry.column))
            continue;
        stash(entry);
        entry.field->disconnect(this);
        entry.field->hide();
        entry.field->deleteLater();
    }
    m_entries.removeIf([&](const Entry& entry) { return columns.contains(entry.column); });
}

void RecordFields::show(qint64 row)
{
    if (row == m_row) {
        refresh();
        return;
    }
    if (m_row && m_ways.exists(m_row)) {
        finish();
        for (const Entry& entry : std::as_const(m_entries))
            stash(entry);
    }
    m_row = row;
    for (const Entry& entry : std::as_const(m_entries))
        fill(entry);
}

void RecordFields::refresh()
{
    if (!m_row || !m_ways.exists(m_row))
        return;
    for (const Entry& entry : std::as_const(m_entries))
        entry.field->setText(m_ways.read(m_row, entry.column));
}

void RecordFields::write(const QString& column, InlineField& field, const QString& text)
{
    if (!m_row)
        return;
    const QString key = QStringLiteral("%1/%2/%3").arg(m_table).arg(m_row).arg(column);
    field.settle(m_ways.write(m_row, column, text, key));
}

void RecordFields::finish()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.field->isUnsaved())
            entry.field->finish();
    }
}

void RecordFields::stash(const Entry& entry)
{
    if (entry.field->isUnsaved())
        m_drafts.insert({m_row, entry.column}, {entry.field->text(), entry.field->refusal()});
}

void RecordFields::fill(const Entry& entry)
{
    entry.field->replaceText(m_row ? m_ways.read(m_row, entry.column) : QString());
    const auto draft = m_drafts.constFind({m_row, entry.column});
    if (draft == m_drafts.constEnd())
        return;
    entry.field->putUnsaved(draft->text, draft->refusal);
    m_drafts.erase(draft);
}

void RecordFields::tellUnsaved(QStringList& unsaved)
{
    finish();
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.field->isUnsaved())
            unsaved.append(entry.field->label());
    }
    m_drafts.removeIf([&](const auto& draft) { return !m_ways.exists(draft.key().first); });
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        for (const Entry& entry : std::as_const(m_entries)) {
            if (entry.column == draft.key().second)
                unsaved.append(entry.field->label());
        }
    }
}

} // namespace cw
