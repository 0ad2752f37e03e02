#pragma once

#include "models/organisation/organisation.h"
#include "models/points/pointids.h"
#include "models/records/feature.h"
#include "tests/support/kuiwenoffice.h"

class PointBook;

/// The office of 潍州路街道 with some of every kind of record in one community and some in another, and an account of
/// each with every right.
class TwoCommunities final {
public:
    TwoCommunities();

    void signInWhole() { office().signIn({}, QString::fromLatin1(TestOffice::password)); }
    void signInOwn() { office().signIn(QStringLiteral("社区"), QStringLiteral("community-1")); }
    ImportReport importFile(RecordImporter& importer, const QString& file, const ImportOptions& options)
    {
        return m_office.office.importFile(importer, file, options);
    }
    [[nodiscard]] Office& office() { return m_office.office.office(); }
    [[nodiscard]] Connection& reader() { return office().database().reader(); }
    /// Ids of the organization and all below it.
    [[nodiscard]] QList<qint64> under(OrganisationId organisation);
    /// A row that belongs to this organization alone; 0 when there is none.
    [[nodiscard]] qint64 rowOf(const RecordKind& kind, OrganisationId organisation);

    OrganisationId own;
    OrganisationId other;

private:
    void scatter(UnitOfWork& work);
    void addHours(UnitOfWork& work, const QList<OrganisationId>& communities);
    static void addCheck(UnitOfWork& work, qint64 seed);
    static void addReviews(UnitOfWork& work, OrganisationId community);
    static void addCalls(UnitOfWork& work);
    void addFiles(UnitOfWork& work);
    static void addAssessments(UnitOfWork& work, OrganisationId community);
    void addPoints(UnitOfWork& work, OrganisationId community);
    void addFund(UnitOfWork& work, OrganisationId community);
    void addCertificates(UnitOfWork& work, OrganisationId community);
    void addExchange(UnitOfWork& work, PointBook& book, PointGoodsId goods, qint64 person);
    static void addTraining(UnitOfWork& work, const QList<OrganisationId>& communities);
    void addDuty(UnitOfWork& work, const QList<OrganisationId>& communities);

    KuiwenOffice m_office;
};
