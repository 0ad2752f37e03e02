#include "models/words/wordsfeature.h"

#include "models/words/termtable.h"

namespace {

RecordKind words(Dictionary dictionary)
{
    return {.table = dictionaryTable(dictionary),
        .title = dictionaryRecordTitle(dictionary),
        .owner = RowOwner::office(),
        .acts = {.edit = Acts::ChangeWords, .create = Acts::AddWords},
        .columns = termTable(dictionary).columns(),
        .nameColumn = QStringLiteral("name"),
        .isCounted = dictionary == Dictionary::ServiceField};
}

} // namespace

Feature wordsFeature()
{
    Feature feature;
    for (const Dictionary dictionary : allDictionaries())
        feature.kinds << words(dictionary);
    return feature;
}
