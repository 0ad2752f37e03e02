#include "models/records/tablefield.h"

#include "models/common/clearnumbers.h"
#include "models/common/pinyin.h"

QString storedFreeText(const QString& text)
{
    return withoutClearNumbers(text.trimmed());
}

QString sortKeyOf(const QString& name, NameKind kind)
{
    return kind == NameKind::Person ? pinyinOfName(name).sortKey : pinyinOfText(name).sortKey;
}
