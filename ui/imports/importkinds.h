#pragma once

#include "models/spreadsheets/recordimporter.h"

#include <functional>
#include <memory>

/// The kinds of files that can be imported: the application knows them, the pages only ask.
struct ImportKinds {
    QStringList keys; ///< in the order in which a new office needs them
    QMap<QString, QString> lists; ///< kind → page that shows the records, where it is not the kind's own name
    std::function<std::unique_ptr<RecordImporter>(const QString& key)> make;
};
