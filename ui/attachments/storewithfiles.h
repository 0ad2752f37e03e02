#pragma once

#include "models/office/office.h"
#include "ui/attachments/filesfield.h"

/// A record's store that keeps the files of the form with it. `field` may be null.
template <class Store>
[[nodiscard]] Store storeWithFiles(
    const Store& store, Office& office, const QString& subjectKind, const FilesField* field)
{
    if (!field || field->files().isEmpty())
        return store;
    return [store, &vault = office.vault(), subjectKind, files = field->files()](UnitOfWork& work, const auto& record) {
        const auto id = store(work, record);
        (void)keepFiles(work, vault, {subjectKind, id.value()}, files);
        return id;
    };
}
