#include "models/honors/honouredpeoplerepository.h"

#include "models/database/query.h"
#include "models/honors/awardrepository.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteer.h"

namespace {

SealContext placeOf(AwardId id)
{
    return {"awards", "person_sealed", id.value()};
}

} // namespace

void HonouredPeopleRepository::seal(UnitOfWork& work, AwardId award, const QString& idNumber) const
{
    Query(work.connection(), QStringLiteral("UPDATE awards SET person_sealed = ? WHERE id = ?"))
        .bind(m_vault.seal(idNumber, placeOf(award)))
        .bind(award)
        .run();
}

void HonouredPeopleRepository::reseal(UnitOfWork& work, AwardId id) const
{
    Award award = AwardRepository().require(work.connection(), id);
    if (award.personDigest.isEmpty())
        return;
    const QByteArray sealed = work.connection()
                                  .scalar(QStringLiteral("SELECT person_sealed FROM awards WHERE id = ?"), {id.value()})
                                  .toByteArray();
    const QString number = m_vault.open(sealed, placeOf(id));
    award.personDigest = m_vault.digest(identityOf(IdType::Resident, number), "id");
    Query(work.connection(),
        QStringLiteral("UPDATE awards SET person_digest = ?, person_sealed = ?, honoured_key = ? WHERE id = ?"))
        .bind(award.personDigest.isEmpty() ? QByteArray() : award.personDigest)
        .bind(number.isEmpty() ? QByteArray() : m_vault.seal(number, placeOf(id)))
        .bind(honouredKey(award))
        .bind(id)
        .run();
}
