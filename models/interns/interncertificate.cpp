#include "models/interns/interncertificate.h"

#include "models/common/codes.h"
#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"

namespace {

struct CertificateText {
    Q_DECLARE_TR_FUNCTIONS(InternCertificate)
};

/// 〔2026〕第0012号: counted within the year.
QString nextNumber(Connection& connection, int year)
{
    const QString form = QStringLiteral("〔%1〕第%2号").arg(year);
    Query query(connection, QStringLiteral("SELECT certificate_number FROM interns WHERE certificate_number LIKE ?"));
    query.bind(form.arg(QStringLiteral("%"))).run();
    QStringList used;
    while (query.next())
        used << query.text(0);
    return nextInSeries(used, form.arg(QStringLiteral("%1")));
}

} // namespace

InternCertificate InternCertificates::content(Connection& connection, InternId id)
{
    InternCertificate certificate;
    certificate.intern = InternRepository().require(connection, id);
    if (certificate.intern.state != InternState::Finished)
        throw Error(CertificateText::tr("Only a finished practice gets a certificate; that of %1 is “%2”.")
                        .arg(certificate.intern.name, internStates().title(certificate.intern.state)));
    certificate.issuer = SettingsRepository().value(connection, SettingKey::issuer);
    const auto organisation = OrganisationRepository().find(connection, certificate.intern.organisation);
    certificate.place = organisation ? organisation->name : QString();
    const QString station
        = connection
              .scalar(QStringLiteral("SELECT name FROM stations WHERE id = ?"), {certificate.intern.station.value()})
              .toString();
    if (!station.isEmpty())
        certificate.place = station;
    if (certificate.issuer.isEmpty())
        certificate.issuer = SettingsRepository().value(connection, SettingKey::officeName);
    return certificate;
}

InternCertificate InternCertificates::issue(UnitOfWork& work, InternId id)
{
    InternCertificate certificate = content(work.connection(), id);
    if (!certificate.intern.certificateNumber.isEmpty())
        return certificate;
    const QDate day = QDateTime::fromMSecsSinceEpoch(work.now()).date();
    certificate.intern.certificateNumber = nextNumber(work.connection(), day.year());
    certificate.intern.certifiedOn = day;
    internTable().set(work, id.value(),
        {{"certificate_number", certificate.intern.certificateNumber},
            {"certified_on", certificate.intern.certifiedOn}});
    return certificate;
}

QString certificateSentence(const InternCertificate& certificate)
{
    const Intern& intern = certificate.intern;
    const auto day = [](QDate date) {
        return CertificateText::tr("%1-%2-%3", "year-month-day").arg(date.year()).arg(date.month()).arg(date.day());
    };
    QString text = CertificateText::tr("%1, of the major %2 at %3, practiced social work at %4 from %5 to %6")
                       .arg(intern.name, intern.major.isEmpty() ? CertificateText::tr("(none)") : intern.major,
                           intern.school, certificate.place, day(intern.startedOn),
                           intern.endedOn.isValid() ? day(intern.endedOn) : day(intern.startedOn));
    if (!intern.post.isEmpty())
        text += CertificateText::tr(", on the post of %1").arg(intern.post);
    return text
        + CertificateText::tr(", for %1 hours in all. The practice was assessed as “%2”.")
              .arg(intern.practiceMinutes.plainHours(), gradeTitle(intern.grade));
}
