#include "app/demo/democertificates.h"

#include "models/certificates/certificatedesk.h"
#include "models/office/office.h"
#include "models/points/pointbook.h"

namespace {

CertificateId request(UnitOfWork& work, const CertificateRepository& certificates, VolunteerId person, int number)
{
    Certificate asked;
    asked.volunteer = person;
    asked.purpose = QString::fromUtf8(number % 2 == 0 ? "大学评优" : "求职");
    asked.personInCharge = QStringLiteral("刘书记");
    asked.handler = QStringLiteral("小赵");
    asked.phone = QStringLiteral("0536-8880000");
    asked.isBilingual = number == 0;
    const CertificateId id = certificates.insert(work, asked);
    certificateTable().set(work, id.value(), {{"applied_by", AccountId()}}); // another clerk's
    return id;
}

} // namespace

void addDemoCertificates(UnitOfWork& work, const Office& office, const QDateTime& now)
{
    using enum CertificateState;
    static const QList<QList<CertificateState>> ways{{Approved, Issued, OnNotice}, {Approved, Issued, OnNotice},
        {Approved, Issued}, {Approved, Issued, Void}, {Approved}, {Approved}, {}, {}};
    constexpr int some = 60;
    const CertificateRepository certificates(office.vault());
    const CertificateDesk desk(work, office.vault());
    work.setNow(now.toMSecsSinceEpoch());
    int made = 0;
    for (const VolunteerId person : PointBook::peopleWith(work.connection(), 1, some)) {
        Certificate asked;
        asked.volunteer = person;
        if (made == ways.size() || certificates.hours(work.connection(), asked).lines.isEmpty())
            continue;
        const CertificateId id = request(work, certificates, person, made);
        for (const CertificateState state : ways.at(made))
            (void)desk.take(id, state, QString::fromUtf8("单位名称有误"));
        ++made;
    }
}
