#pragma once

#include "models/database/unitofwork.h"
#include "models/honors/award.h"

class Vault;

/// The ID numbers of people who were honored before the office knew them: sealed, with the digest by which they are
/// linked when they arrive.
class HonoredPeopleRepository final {
public:
    explicit HonoredPeopleRepository(const Vault& vault)
        : m_vault(vault)
    {
    }

    void seal(UnitOfWork& work, AwardId award, const QString& idNumber) const;
    /// Under the newest key. An award of an older program holds no number: its digest goes, the name stays.
    void reseal(UnitOfWork& work, AwardId award) const;

private:
    const Vault& m_vault;
};
