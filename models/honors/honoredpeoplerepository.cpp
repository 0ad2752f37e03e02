#include "models/honors/honoredpeoplerepository.h"

#include "models/honors/awardrepository.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteer.h"

namespace {

SealContext placeOf(AwardId id)
{
    return {"awards", "person_sealed", id.value()};
}

} // namespace

void HonoredPeopleRepository::seal(UnitOfWork& work, AwardId award, const QString& idNumber) const
{
    awardTable().setQuick(work, award.value(), {{"person_sealed", m_vault.seal(idNumber, placeOf(award))}});
}

void HonoredPeopleRepository::reseal(UnitOfWork& work, AwardId id) const
{
    Award award = AwardRepository().require(work.connection(), id);
    if (award.personDigest.isEmpty())
        return;
    const QByteArray sealed = work.connection()
                                  .scalar(QStringLiteral("SELECT person_sealed FROM awards WHERE id = ?"), {id.value()})
                                  .toByteArray();
    const QString number = m_vault.open(sealed, placeOf(id));
    award.personDigest = m_vault.digest(identityOf(IdType::Resident, number), "id");
    awardTable().setQuick(work, id.value(),
        {{"person_digest", award.personDigest}, {"person_sealed", m_vault.seal(number, placeOf(id))},
            {"honoured_key", honoredKey(award)}});
}
