#pragma once

#include <QLockFile>
#include <QString>

/// Keeps an office for one program. The lock lives as long as its process; beside it lies who has the office open.
class OfficeLock final {
public:
    /// Throws Error, naming the holder, his PC and since when, within two seconds.
    explicit OfficeLock(const QString& location);
    ~OfficeLock();
    OfficeLock(const OfficeLock&) = delete;
    OfficeLock& operator=(const OfficeLock&) = delete;

    /// Who works with the office from now on; others are told.
    void setHolder(const QString& name);
    /// The program on this PC whose lock lies on the office, dead or alive; 0 when there is none.
    [[nodiscard]] static qint64 processOnThisPc(const QString& location);
    /// The name that locks tell.
    [[nodiscard]] static QString thisPc();

private:
    [[nodiscard]] bool takeOver();
    [[noreturn]] void refuse();

    QString m_location;
    QLockFile m_lock;
};
