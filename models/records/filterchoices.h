#pragma once

#include "models/common/statetable.h"
#include "models/records/recordsource.h"

/// The states of a record as a filter "state".
template <class State> [[nodiscard]] FilterChoice stateChoice(const QString& title, const StateTable<State>& states)
{
    FilterChoice choice{QStringLiteral("state"), title, {}};
    for (const State state : states.states())
        choice.options.append({states.code(state), states.title(state)});
    return choice;
}

/// A few words of the program: how each is stored and what it is called.
template <class Word, class Code, class Title>
[[nodiscard]] FilterChoice wordChoice(
    const char* key, const QString& title, const QList<Word>& words, Code code, Title titleOf)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    for (const Word word : words)
        choice.options.append({code(word), titleOf(word)});
    return choice;
}

/// The records of a table by name.
[[nodiscard]] FilterChoice nameChoice(Connection& connection, const char* key, const QString& title, const char* table,
    const char* order = "name_key, id");
