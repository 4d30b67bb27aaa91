// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/FilterEdit.h"

#include "ui/filter/FilterText.h"
#include "ui/support/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

namespace cw {

namespace {

constexpr int kLongestList = 30;

} // namespace

FilterEdit::FilterEdit(const Network& network, QWidget* parent)
    : QLineEdit(parent)
    , m_network(network)
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStringListModel(this))
{
    setObjectName(QStringLiteral("filterEdit"));
    // What is offered is chosen already; the completer only shows it.
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterEdit::insert);
    connect(this, &QLineEdit::textEdited, this, [this] {
        check(false);
        complete();
    });
}

void FilterEdit::setFilter(const query::Filter& filter)
{
    if (m_parsed.isOk() && m_parsed.filter == filter && !text().isEmpty())
        return;
    setText(query::text(filter));
    check(true);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen && ((isEnter && offersMore()) || event->key() == Qt::Key_Escape)) {
        // The list takes these itself.
        event->ignore();
        return;
    }
    if (isEnter) {
        m_completer->popup()->hide();
        if (check(true))
            emit filterEntered(m_parsed.filter);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    const bool asks = event->key() == Qt::Key_Down ||
                      (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (asks)
        complete();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterEdit::complete()
{
    m_completion = query::completeFilter(
        text(), cursorPosition(), screenWords(m_network), m_network, m_context, kLongestList);
    QStringList texts;
    for (const query::FilterSuggestion& each : m_completion.suggestions)
        texts << each.text;
    m_suggestions->setStringList(texts);
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

/// Whether what is chosen in the list differs from what stands there already.
bool FilterEdit::offersMore() const
{
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const QString present = text().mid(m_completion.begin, m_completion.length);
    return chosen.isValid() && chosen.data().toString().compare(present, Qt::CaseInsensitive) != 0;
}

void FilterEdit::insert(const QString& chosen)
{
    const bool isTight = chosen == QLatin1String(",") || chosen == QLatin1String(")");
    QString whole = text();
    int begin = m_completion.begin;
    if (isTight && begin > 0 && whole[begin - 1] == u' ')
        whole.remove(--begin, 1);
    whole.replace(begin, m_completion.length, chosen + u' ');
    setText(whole);
    setCursorPosition(begin + static_cast<int>(chosen.size()) + 1);
    check(false);
}

bool FilterEdit::check(bool isDone)
{
    m_parsed = query::parseFilter(text(), screenWords(m_network));
    const auto& error = m_parsed.error;
    const bool isWrong = error && (isDone || error->begin + error->length < text().size());
    underline(isWrong ? error->begin : 0, isWrong ? std::max(1, error->length) : 0);
    emit problemChanged(isWrong ? filterErrorText(*error) : QString());
    return m_parsed.isOk();
}

/// A line edit knows formats only as what an input method would show.
void FilterEdit::underline(int begin, int length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme::color(theme::Token::Problem, theme::schemeOf(palette())));
        attributes << QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, begin - cursorPosition(), length, format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace cw
