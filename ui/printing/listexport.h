#pragma once

#include <QList>
#include <QStringList>

class Page;
class RecordModel;

/// Saves a list as it is shown (the chosen columns in their order, all rows or those of `ids`, personal numbers masked)
/// as Excel or CSV: asks where, writes in the background with progress, then offers to open the folder.
void exportList(Page* page, const RecordModel& model, const QList<int>& columns, const QString& title,
    const QList<qint64>& ids = {}, const QStringList& notes = {});
