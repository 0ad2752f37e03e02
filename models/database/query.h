#pragma once

#include "models/common/id.h"
#include "models/database/connection.h"

#include <QDate>
#include <QVariant>

#include <memory>
#include <optional>

class BoundValues;

/// A prepared statement in five verbs: bind, run, next, read, changes. Throws Error; prepared once per connection.
class Query final {
public:
    Query(Connection& connection, const QString& sql);
    /// Keeps what is bound, masked like what is written, in `values`; nothing runs.
    explicit Query(BoundValues& values);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(qint64 value);
    Query& bind(int value) { return bind(qint64(value)); }
    Query& bind(bool value) { return bind(qint64(value ? 1 : 0)); }
    Query& bind(double value);
    /// What is written keeps no ID or phone number in clear: the last line of defense behind forms and imports.
    Query& bind(const QString& value);
    Query& bind(const char* value) = delete;
    Query& bind(const QByteArray& value); ///< null array binds NULL
    Query& bind(const QDate& value); ///< ISO text; an invalid date binds NULL
    Query& bind(const QVariant& value); ///< as it is
    Query& bindNull();
    template <class Tag> Query& bind(Id<Tag> id)
    {
        return id.isValid() ? bind(id.value()) : bindNull();
    } ///< "none" binds NULL
    template <class T> Query& bind(const std::optional<T>& value) { return value ? bind(*value) : bindNull(); }
    Query& bindAll(const QVariantList& values);
    Query& bindText(const QString& value); ///< an empty text binds NULL

    /// Executes with the values bound so far; the next bind starts a new set.
    Query& run();
    /// False at the end; throws on an error.
    bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return int(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType(integer(column)); }

    [[nodiscard]] qint64 changes() const;

private:
    [[noreturn]] void fail() const;

    Connection* m_connection; ///< null: what is bound is kept
    QString m_sql;
    bool m_isWriting = false;
    std::unique_ptr<PreparedStatement> m_statement;
    int m_position = 0;
};

/// "?, ?, ?" for `count` values; for none "NULL", so that `IN (…)` finds nothing on every engine.
[[nodiscard]] QString placeholders(qsizetype count);
