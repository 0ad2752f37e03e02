#include "models/certificates/certificatedesk.h"
#include "models/certificates/certificatetext.h"
#include "models/certificates/merkletree.h"

namespace {

struct Row {
    QString number;
    int year = 0;
    int serial = 0;
    QString code;
    QDate from;
    QDate to;
    Minutes minutes;
    QString word;
    LedgerRootId root;
    QByteArray proof;
};

QList<Row> issuedRows(Connection& connection)
{
    Query query(connection,
        QStringLiteral("SELECT number, number_year, number_serial, code, first_on, last_on, minutes, number_word, "
                       "root_id, proof FROM certificates WHERE number_serial > 0 OR state IN ('issued', 'on_notice', "
                       "'archived', 'void') ORDER BY number_year, number_serial"));
    query.run();
    QList<Row> rows;
    while (query.next())
        rows << Row{query.text(0), query.number(1), query.number(2), query.text(3), query.date(4), query.date(5),
            Minutes(query.integer(6)), query.text(7), query.id<LedgerRootId>(8), query.blob(9)};
    return rows;
}

/// What its proof says, which its row and its root must say too. Throws Error for a damaged proof.
bool isProven(const Row& row, const LedgerRoot& root)
{
    const CertificateProof proof = CertificateProof::fromBytes(row.proof);
    const CertificateClaim& claim = proof.claim;
    return proof.root == root.number() && proof.leadsTo() == root.root && claim.word == row.word
        && claim.year == row.year && claim.serial == row.serial && claim.from == row.from && claim.to == row.to
        && claim.minutes == row.minutes && proof.key == MerkleTree::leafKey(root.seed, proof.index)
        && row.number == claim.number();
}

void checkProof(const Row& row, const QHash<LedgerRootId, LedgerRoot>& roots, QStringList& problems)
{
    const auto root = roots.constFind(row.root);
    bool isRight = false;
    try {
        isRight = root != roots.cend() && isProven(row, *root);
    } catch (const Error& error) {
        qInfo("proof of a certificate: %s", error.what());
    }
    if (!isRight)
        problems << CertificateText::tr("Certificate %1 is not as it was when it was issued: its proof does not fit.")
                        .arg(row.number);
}

} // namespace

QStringList certificateProblems(Connection& connection)
{
    const LedgerRoots ledger;
    QStringList problems = ledger.problems(connection);
    QHash<LedgerRootId, LedgerRoot> roots;
    for (const LedgerRoot& root : ledger.all(connection))
        roots.insert(root.id, root);
    int year = 0;
    int serial = 0;
    for (const Row& row : issuedRows(connection)) {
        serial = row.year == year ? serial + 1 : 1;
        year = row.year;
        if (row.serial != serial) {
            problems << CertificateText::tr("The register of certificates of %1 has a gap before number %2.")
                            .arg(row.year)
                            .arg(row.serial);
            serial = row.serial;
        }
        checkProof(row, roots, problems);
    }
    return problems;
}
