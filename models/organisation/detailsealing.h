#pragma once

#include <QtGlobal>

class Office;
class TaskContext;

/// Whether addresses and birth dates of people and orders lie sealed in the office file, too. Which of them: columns
/// that are StoredColumn::isDetail.
class DetailSealing final {
public:
    explicit DetailSealing(Office& office)
        : m_office(office)
    {
    }

    [[nodiscard]] bool isOn();
    /// Seals what is there, or opens it again, all of it or nothing; rows saved later follow. Backups and the audit
    /// trail keep what they hold. Waits for the writer. Throws Error, RefusedError or CancelledError.
    void set(bool isOn, TaskContext& task);

private:
    Office& m_office;
};
