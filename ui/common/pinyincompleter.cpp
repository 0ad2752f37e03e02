#include "ui/common/pinyincompleter.h"

#include "models/common/pinyin.h"

#include <QStandardItemModel>

namespace {
constexpr int searchRole = Qt::UserRole + 1;
}

PinyinCompleter::PinyinCompleter(QObject* parent)
    : QCompleter(parent)
    , m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setCompletionRole(searchRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(12);
}

void PinyinCompleter::setEntries(const QStringList& texts)
{
    m_entries->clear();
    for (const QString& text : texts) {
        const PinyinName reading = pinyinOfText(text);
        auto* item = new QStandardItem(text);
        item->setData(QStringList{text, reading.initials, reading.joined()}.join(u'\n'), searchRole);
        m_entries->appendRow(item);
    }
}

QString PinyinCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}
