#pragma once

#include <QString>

/// Removes the files of a new office unless it was finished: a failed creation leaves no empty file behind.
class UnfinishedOffice final {
public:
    UnfinishedOffice() = default;
    ~UnfinishedOffice();
    UnfinishedOffice(const UnfinishedOffice&) = delete;
    UnfinishedOffice& operator=(const UnfinishedOffice&) = delete;

    /// From here on `location` is this object's to remove.
    void begin(const QString& location) { m_location = location; }
    void finish() { m_location.clear(); }

private:
    QString m_location;
};
