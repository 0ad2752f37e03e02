#pragma once

#include "models/service/servicepersonrepository.h"

#include <array>
#include <vector>

/// Everybody with an ID number, some 80 bytes each, for files with so many rows that asking for each one takes longer
/// than reading all once. As of when it was made.
class PeopleAtHand final {
public:
    explicit PeopleAtHand(Connection& connection);

    /// As ServicePersonRepository::findByDigest().
    [[nodiscard]] std::optional<ServicePerson> findByDigest(QByteArrayView digest) const;

private:
    struct Entry {
        std::array<char, 16> digest;
        qint64 id = 0;
        qint64 organisation = 0;
        qint64 birthDay = 0; ///< Julian
        qint64 registrationDay = 0;
        qint64 insuredFromDay = 0;
        qint64 insuredToDay = 0;
        quint32 text = 0; ///< where in m_texts the name begins; the number follows
        quint32 nameLength = 0;
        quint32 numberLength = 0;
        bool hasGuardianConsent = false;
    };

    std::vector<Entry> m_entries; ///< by digest
    QString m_texts;
};
