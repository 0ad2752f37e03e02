#pragma once

#include "models/common/act.h"
#include "models/common/error.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

/// The sentences of StateTable, apart from the template.
[[noreturn]] void refuseTransition(const QString& from, const QString& to, const QStringList& allowed);
[[noreturn]] void refuseStateCode(const QString& code);

/// Which steps can be taken back while nothing has followed them.
enum class StepsBack {
    Allowed, ///< those whose way back the table of states knows
    Any
};

/// The states of one kind of record: how each is stored and called, and the only steps that may follow it. A step is an
/// act: several may lead to one state.
template <typename State> class StateTable final {
public:
    struct Step {
        Step(State follower, const char* action = nullptr, bool asksReason = false) // NOLINT: a state is a step to it
            : to(follower)
            , title(action)
            , needsReason(asksReason)
        {
        }
        /// Where its state does not tell which step it is: the code of the act, "close_unrated".
        [[nodiscard]] Step named(const char* code) const
        {
            Step step = *this;
            step.name = code;
            return step;
        }
        /// What is asked for the reason; English source text.
        [[nodiscard]] Step asking(const char* text) const
        {
            Step step = *this;
            step.question = text;
            return step;
        }
        /// It needs this act too, besides the one that the new state amounts to (RecordActs).
        [[nodiscard]] Step permittedBy(const Act& also) const
        {
            Step step = *this;
            step.act = also;
            return step;
        }

        State to;
        const char* title; ///< of the act, English, in the table's context; none: the title of the state
        bool needsReason;
        const char* name = nullptr; ///< none: the code of the state
        const char* question = nullptr;
        std::optional<Act> act = {};
    };
    struct Entry {
        State state;
        const char* code; ///< as stored, e.g. "active"
        const char* title; ///< English source text, marked with QT_TRANSLATE_NOOP in the table's context
        QList<Step> next; ///< no others may follow; the usual one first
    };

    StateTable(const char* context, std::initializer_list<Entry> entries, StepsBack back = StepsBack::Allowed)
        : m_context(context)
        , m_entries(entries)
        , m_back(back)
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
        for (const Step& step : at(from).next) {
            if (!followers.contains(step.to))
                followers << step.to;
        }
        return followers;
    }
    [[nodiscard]] QList<Step> steps(State from) const { return at(from).next; }
    /// Translated, as on a button; an act that asks for something ends in "…".
    [[nodiscard]] QString title(const Step& step) const
    {
        const QString text = step.title ? QCoreApplication::translate(m_context, step.title) : title(step.to);
        return step.needsReason && !text.endsWith(u'…') ? text + u'…' : text;
    }
    /// What is asked for its reason, translated; "" where it has no question of its own.
    [[nodiscard]] QString question(const Step& step) const
    {
        return step.question ? QCoreApplication::translate(m_context, step.question) : QString();
    }
    [[nodiscard]] QString name(const Step& step) const
    {
        return step.name ? QString::fromLatin1(step.name) : code(step.to);
    }
    /// The step of this name. Throws Error, naming the states that may follow, when it does not begin in `from`.
    [[nodiscard]] Step step(State from, State to, const QString& named) const
    {
        for (const Step& each : at(from).next) {
            if (name(each) == named)
                return each;
        }
        refuse(from, to);
    }
    /// A record that went from `former` to `present` can be led back.
    [[nodiscard]] bool canReturn(State present, State former) const
    {
        return m_back == StepsBack::Any || allows(present, former);
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
        if (!allows(from, to))
            refuse(from, to);
    }

private:
    [[noreturn]] void refuse(State from, State to) const
    {
        QStringList allowed;
        for (const State state : next(from))
            allowed << title(state);
        refuseTransition(title(from), title(to), allowed);
    }
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
    StepsBack m_back;
};
