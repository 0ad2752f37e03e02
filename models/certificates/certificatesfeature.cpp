#include "models/certificates/certificatesfeature.h"

#include "models/certificates/certificaterecords.h"
#include "models/certificates/certificaterepository.h"
#include "models/office/office.h"

Feature certificatesFeature()
{
    const QString table = QStringLiteral("certificates");
    const QString roots = QStringLiteral("ledger_roots");
    const QString state = QStringLiteral("state");
    Feature feature;
    QHash<QString, Act> decided;
    for (const char* code : {"approved", "rejected", "issued", "on_notice", "archived", "void"})
        decided.insert(QLatin1String(code), Acts::IssueCertificates);
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Certificate of service record"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::RequestCertificates, .intoState = decided},
        .columns = certificateTable().columns(),
        .words = {{state, titlesOf(certificateStates())}},
        .page = table,
        .reseal = [](const Vault& vault, UnitOfWork& work,
                      qint64 id) { CertificateRepository(vault).reseal(work, CertificateId(id)); },
        .subject = QStringLiteral("certificate")};
    feature.kinds << RecordKind{.table = roots,
        .title = QT_TRANSLATE_NOOP("Record", "Root of the ledger of hours"),
        .owner = RowOwner::program(), // digests alone: whoever issues in a community makes one of all months at hand
        .columns = ledgerRootTable().columns(),
        .nameColumn = QStringLiteral("number"),
        .words = {{QStringLiteral("kind"), [](const QString& code) { return rootKindTitle(rootKindFromCode(code)); }}},
        .page = table};
    feature.kinds << programTable(QStringLiteral("ledger_root_members"));
    feature.lists << ListKind{table, table, [](Office&) { return std::make_shared<CertificateRecords>(); }, 70};
    feature.lists << ListKind{roots, roots, [](Office&) { return std::make_shared<LedgerRootRecords>(); }};
    feature.acts << Acts::CheckCertificates;
    return feature;
}
