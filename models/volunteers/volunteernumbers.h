#pragma once

#include <QString>

class Connection;
class UnitOfWork;
class VolunteerRepository;

/// Hands out volunteer numbers: the office's prefix and a running number, KW-000001. No number is used twice.
class VolunteerNumbers final {
public:
    VolunteerNumbers(Connection& connection, const VolunteerRepository& repository);

    /// The next number that nobody bears.
    [[nodiscard]] QString next(Connection& connection);
    /// Keeps where the running number stands; call before the use case ends.
    void save(UnitOfWork& work) const;

private:
    const VolunteerRepository& m_repository;
    QString m_prefix;
    qint64 m_last = 0;
};
