#pragma once

#include "ui/common/pagecontext.h"

/// A set of conditions, search words and order that somebody has given a name.
struct SavedView {
    QString name;
    PagePlace place;
    QString sortColumn = {}; ///< RecordColumn::key
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const SavedView&) const = default;
};

/// The named views of one list, by account, on this computer; by name.
class SavedViews final {
public:
    SavedViews(QString page, qint64 account);

    [[nodiscard]] QList<SavedView> all() const;
    /// Another one of the same name goes. Throws Error without a name.
    void save(const SavedView& view) const;
    /// Throws Error when the new name is empty or taken.
    void rename(const QString& name, const QString& to) const;
    void remove(const QString& name) const;

private:
    void write(QList<SavedView> views) const;

    QString m_key;
};
