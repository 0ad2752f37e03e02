#pragma once

#include "models/common/error.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <initializer_list>

/// The sentences of StateTable, apart from the template.
[[noreturn]] void refuseTransition(const QString& from, const QString& to, const QStringList& allowed);
[[noreturn]] void refuseStateCode(const QString& code);

/// The states of one kind of record: how each is stored and called, and the only states that may follow it, with what
/// the act of going there is called and whether it needs a reason. Who may do it: RecordActs.
template <typename State> class StateTable final {
public:
    struct Step {
        Step(State follower, const char* action = nullptr, bool asksReason = false) // NOLINT: a state is a step to it
            : to(follower)
            , title(action)
            , needsReason(asksReason)
        {
        }

        State to;
        const char* title; ///< of the act, English, in the table's context; none: the title of the state
        bool needsReason;
    };
    struct Entry {
        State state;
        const char* code; ///< as stored, e.g. "active"
        const char* title; ///< English source text, marked with QT_TRANSLATE_NOOP in the table's context
        QList<Step> next; ///< no others may follow; the usual one first
    };

    StateTable(const char* context, std::initializer_list<Entry> entries)
        : m_context(context)
        , m_entries(entries)
    {
    }

    [[nodiscard]] QList<State> states() const
    {
        QList<State> all;
        for (const Entry& entry : m_entries)
            all << entry.state;
        return all;
    }
    [[nodiscard]] QString code(State state) const { return QString::fromLatin1(at(state).code); }
    [[nodiscard]] QString title(State state) const { return QCoreApplication::translate(m_context, at(state).title); }
    [[nodiscard]] QList<State> next(State from) const
    {
        QList<State> followers;
        for (const Step& step : at(from).next)
            followers << step.to;
        return followers;
    }
    [[nodiscard]] QList<Step> steps(State from) const { return at(from).next; }
    /// Translated, as on a button; an act that asks for something ends in "…".
    [[nodiscard]] QString title(const Step& step) const
    {
        const QString text = step.title ? QCoreApplication::translate(m_context, step.title) : title(step.to);
        return step.needsReason && !text.endsWith(u'…') ? text + u'…' : text;
    }
    [[nodiscard]] bool allows(State from, State to) const { return next(from).contains(to); }
    [[nodiscard]] bool isFinal(State state) const { return at(state).next.isEmpty(); }

    /// Throws Error when the file holds a word that is no state.
    [[nodiscard]] State fromCode(const QString& code) const
    {
        for (const Entry& entry : m_entries) {
            if (code == QLatin1String(entry.code))
                return entry.state;
        }
        refuseStateCode(code);
    }

    /// Throws Error, naming the states that may follow, when `to` is none of them.
    void require(State from, State to) const
    {
        if (allows(from, to))
            return;
        QStringList allowed;
        for (const State state : next(from))
            allowed << title(state);
        refuseTransition(title(from), title(to), allowed);
    }

private:
    [[nodiscard]] const Entry& at(State state) const
    {
        for (const Entry& entry : m_entries) {
            if (entry.state == state)
                return entry;
        }
        Q_ASSERT_X(false, "StateTable", "every state has its entry");
        return m_entries.first();
    }

    const char* m_context;
    QList<Entry> m_entries;
};
