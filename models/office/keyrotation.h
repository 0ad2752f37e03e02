#pragma once

#include "models/records/feature.h"

#include <QList>

class Connection;
class Features;
class Office;
class TaskContext;

/// The kinds of records that hold sealed values; people, of whom there are most, last.
[[nodiscard]] QList<RecordKind> sealedKinds(const Features& features);

/// Changes the office's data key: a new one is granted to every active account and to the recovery code, then all
/// sealed values move to it in small transactions, while the office works on. Cut off at any moment it goes on where it
/// stood. At the end nobody holds the old key any more.
class KeyRotation final {
public:
    KeyRotation(Office& office, QList<RecordKind> sealed)
        : m_office(office)
        , m_sealed(std::move(sealed))
    {
    }

    [[nodiscard]] static bool isPending(Connection& connection);
    /// Starts, or goes on. Canceling between two transactions leaves it pending. Throws Error or RefusedError.
    void run(TaskContext& task);

private:
    void begin();
    void moveTable(const RecordKind& kind, qint64 total, qint64& done, TaskContext& task);
    void finish();

    Office& m_office;
    QList<RecordKind> m_sealed;
};
