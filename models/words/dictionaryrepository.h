#pragma once

#include "models/words/dictionary.h"

#include <QHash>
#include <QList>

class Connection;
class UnitOfWork;

/// Words of the office's dictionaries.
class DictionaryRepository final {
public:
    /// All words in the office's order; retired ones last.
    [[nodiscard]] QList<Term> terms(Connection& connection, Dictionary dictionary) const;
    /// Name → id, retired ones included; for imports that look up many.
    [[nodiscard]] QHash<QString, TermId> index(Connection& connection, Dictionary dictionary) const;
    [[nodiscard]] TermId idOf(Connection& connection, Dictionary dictionary, const QString& name) const;
    [[nodiscard]] QString name(Connection& connection, Dictionary dictionary, TermId id) const;

    /// The word's id; an unknown word is added at the end.
    TermId ensure(UnitOfWork& work, Dictionary dictionary, const QString& name) const;
    void rename(UnitOfWork& work, Dictionary dictionary, TermId id, const QString& name) const;
    void retire(UnitOfWork& work, Dictionary dictionary, TermId id, bool retired) const;
    /// Stores the order of `ids` as the dictionary's.
    void reorder(UnitOfWork& work, Dictionary dictionary, const QList<TermId>& ids) const;
};
