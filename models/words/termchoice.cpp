#include "models/words/termchoice.h"

#include "models/words/dictionaryrepository.h"

FilterChoice termChoice(Connection& connection, const QString& key, const QString& title, Dictionary dictionary)
{
    FilterChoice choice{key, title, {}};
    for (const Term& term : DictionaryRepository().terms(connection, dictionary))
        choice.options.append({QString::number(term.id.value()), term.name});
    return choice;
}
