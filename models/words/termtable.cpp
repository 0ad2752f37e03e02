#include "models/words/termtable.h"

#include <map>

template class Table<Term>;

namespace {

void addTermColumns(Table<Term>& t)
{
    t.text("name", &Term::name, QT_TRANSLATE_NOOP("Column", "Name"));
    t.value("position", &Term::position, QT_TRANSLATE_NOOP("Column", "Sort order"));
    t.value("is_retired", &Term::isRetired, QT_TRANSLATE_NOOP("Column", "Retired"));
    t.setOrder("is_retired, position, id");
}

std::map<Dictionary, Table<Term>> makeTermTables()
{
    std::map<Dictionary, Table<Term>> tables;
    for (const Dictionary dictionary : allDictionaries())
        tables.try_emplace(dictionary, dictionaryTable(dictionary).toLatin1(), &addTermColumns);
    return tables;
}

} // namespace

const Table<Term>& termTable(Dictionary dictionary)
{
    static const std::map<Dictionary, Table<Term>> tables = makeTermTables();
    return tables.at(dictionary);
}
