#pragma once

#include <QList>
#include <QStringList>

class Page;
class RecordModel;

/// Prints a list as it is shown: the chosen columns in their order, all rows (or those of `ids`), personal numbers
/// masked. Rows are read off the screen thread, then the preview opens.
void printList(Page* page, const RecordModel& model, const QList<int>& columns, const QString& title,
    const QList<qint64>& ids = {}, const QStringList& notes = {});
