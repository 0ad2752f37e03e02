#include "models/certificates/ledgerroot.h"

#include "models/certificates/certificatesfeature.h"
#include "models/certificates/certificatetext.h"
#include "models/certificates/merkletree.h"
#include "models/common/searchtokens.h"

#include <QRandomGenerator>

namespace {

constexpr qsizetype tagSize = 4; ///< of a leaf, kept to name the record that was changed
constexpr qsizetype seedSize = 32;
constexpr qsizetype mostProblems = 20;

QString rootTokens(const LedgerRoot& root, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(root.name).addText(root.month).addText(QString::fromLatin1(root.root.toHex()).first(8));
    return tokens.text();
}

QByteArray newSeed()
{
    QByteArray seed(seedSize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32*>(seed.data()), reinterpret_cast<quint32*>(seed.data() + seedSize)); // NOLINT
    return seed;
}

/// The leaves of a month's records, by id.
struct MonthLeaves {
    QList<qint64> ids;
    QList<QByteArray> leaves;
    Minutes minutes;
};

MonthLeaves monthLeaves(Connection& connection, const QString& month, const QByteArray& seed, bool areChecked)
{
    const QDate first = parseIsoDate(QString(month + QStringLiteral("-01")));
    if (!first.isValid())
        throw Error(CertificateText::tr("“%1” is no month; write it like 2026-09.").arg(month));
    Query query(connection,
        QStringLiteral("SELECT id, volunteer_id, started_at, ended_at, minutes FROM service_records WHERE started_at "
                       ">= ? AND started_at < ?%1 ORDER BY id")
            .arg(areChecked ? QStringLiteral(" AND state = 'checked'") : QString()));
    query.bind(isoDate(first)).bind(isoDate(first.addMonths(1))).run();
    MonthLeaves leaves;
    while (query.next()) {
        const QStringList parts{QStringLiteral("record"), QString::number(query.integer(0)),
            QString::number(query.integer(1)), query.text(2), query.text(3), QString::number(query.integer(4))};
        leaves.ids << query.integer(0);
        leaves.leaves << MerkleTree::leaf(MerkleTree::leafKey(seed, query.integer(0)), parts.join(u'\n').toUtf8());
        leaves.minutes += Minutes(query.integer(4));
    }
    return leaves;
}

QByteArray membersOf(const MonthLeaves& month)
{
    QByteArray members;
    qint64 last = 0;
    for (qsizetype i = 0; i < month.ids.size(); ++i) {
        members += QByteArray::number(month.ids.at(i) - last) + ' ' + month.leaves.at(i).first(tagSize);
        last = month.ids.at(i);
    }
    return qCompress(members);
}

/// Id and tag of each record; false when they cannot be read.
bool readMembers(const QByteArray& stored, const std::function<void(qint64 id, const QByteArray& tag)>& visit)
{
    const QByteArray members = qUncompress(stored);
    qint64 id = 0;
    qsizetype at = 0;
    while (at < members.size()) {
        const qsizetype blank = members.indexOf(' ', at);
        bool isNumber = false;
        const qint64 step = members.mid(at, blank - at).toLongLong(&isNumber);
        if (blank < 0 || !isNumber || blank + 1 + tagSize > members.size())
            return false;
        id += step;
        visit(id, members.mid(blank + 1, tagSize));
        at = blank + 1 + tagSize;
    }
    return true;
}

QByteArray storedMembers(Connection& connection, LedgerRootId id)
{
    return connection.scalar(QStringLiteral("SELECT members FROM ledger_root_members WHERE root_id = ?"), {id.value()})
        .toByteArray();
}

QByteArray rootLeaf(const QByteArray& seed, qint64 index, const LedgerRoot& month)
{
    return MerkleTree::leaf(MerkleTree::leafKey(seed, index), "month " + month.name.toLatin1() + ' ' + month.root);
}

} // namespace

template class Table<LedgerRoot>;

QString rootKindCode(RootKind kind)
{
    return kind == RootKind::Month ? QStringLiteral("month") : QStringLiteral("issue");
}

RootKind rootKindFromCode(const QString& code)
{
    return code == QStringLiteral("issue") ? RootKind::Issue : RootKind::Month;
}

QString rootKindTitle(RootKind kind)
{
    return kind == RootKind::Month ? CertificateText::tr("Records of a month")
                                   : CertificateText::tr("Issued certificates");
}

QList<RootKind> allRootKinds()
{
    return {RootKind::Month, RootKind::Issue};
}

const Table<LedgerRoot>& ledgerRootTable()
{
    using R = LedgerRoot;
    static const Table<R> table("ledger_roots", [](Table<R>& t) {
        t.text("number", &R::name, QT_TRANSLATE_NOOP("Column", "Number")).once();
        t.value("year", &R::year, QT_TRANSLATE_NOOP("Column", "Year")).once();
        t.value("serial", &R::serial).once();
        t.word("kind", &R::kind, rootKindCode, rootKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind")).once();
        t.text("month", &R::month, QT_TRANSLATE_NOOP("Column", "Month")).once();
        t.value("leaves", &R::leaves).once();
        t.value("minutes", &R::minutes, QT_TRANSLATE_NOOP("Column", "Minutes")).once();
        t.value("root", &R::root).once();
        t.value("seed", &R::seed).once();
        t.value("made_on", &R::madeOn, QT_TRANSLATE_NOOP("Column", "Date")).once();
        t.reference("made_by", &R::madeBy, "accounts", QT_TRANSLATE_NOOP("Column", "Entered by")).once();
        t.add(createdAtField<R>());
        t.setOrder("year, serial");
        t.setSearch(&rootTokens);
    });
    return table;
}

LedgerRoot LedgerRoots::insertNext(
    UnitOfWork& work, LedgerRoot root, const std::function<void(LedgerRoot&)>& finish, const QByteArray& members) const
{
    Connection& connection = work.connection();
    root.madeOn = QDateTime::fromMSecsSinceEpoch(work.now()).date();
    root.madeBy = work.actor().account;
    root.year = root.madeOn.year();
    root.serial
        = connection.scalar(QStringLiteral("SELECT MAX(serial) FROM ledger_roots WHERE year = ?"), {root.year}).toInt()
        + 1;
    root.name = root.number().text();
    if (root.month.isEmpty())
        root.month = monthKey(root.madeOn);
    finish(root);
    root.id = m_table.insert(work, root);
    const QString table = QStringLiteral("ledger_root_members");
    Query(connection, QStringLiteral("INSERT INTO ledger_root_members (root_id, members) VALUES (?, ?)"))
        .bind(root.id)
        .bind(members)
        .run();
    work.changes().touch(table);
    return root;
}

LedgerRoot LedgerRoots::ofMonth(UnitOfWork& work, const QString& month) const
{
    Connection& connection = work.connection();
    if (const auto known = newestOf(connection, month)) {
        const MonthLeaves now = monthLeaves(connection, month, known->seed, true);
        if (!now.leaves.isEmpty() && MerkleTree(now.leaves).root(known->name.toLatin1()) == known->root)
            return *known;
    }
    work.require(Acts::IssueCertificates);
    LedgerRoot root;
    root.month = month;
    root.seed = newSeed();
    const MonthLeaves leaves = monthLeaves(connection, month, root.seed, true);
    if (leaves.leaves.isEmpty())
        throw Error(CertificateText::tr("%1 has no checked records yet.").arg(month));
    root.leaves = leaves.leaves.size();
    root.minutes = leaves.minutes;
    const auto finish
        = [&leaves](LedgerRoot& made) { made.root = MerkleTree(leaves.leaves).root(made.name.toLatin1()); };
    return insertNext(work, root, finish, membersOf(leaves));
}

LedgerRoots::Issue LedgerRoots::ofIssue(
    UnitOfWork& work, const QList<LedgerRoot>& months, const QList<Claim>& claims) const
{
    Issue issue;
    LedgerRoot root;
    root.kind = RootKind::Issue;
    root.seed = newSeed();
    root.leaves = months.size() + claims.size();
    QList<QByteArray> leaves;
    QByteArrayList names;
    for (const LedgerRoot& month : months) {
        names << month.name.toLatin1();
        leaves << rootLeaf(root.seed, leaves.size(), month);
    }
    for (const Claim& claim : claims) {
        CertificateProof proof;
        proof.count = root.leaves;
        proof.index = leaves.size();
        proof.key = MerkleTree::leafKey(root.seed, proof.index);
        proof.claim = claim(proof.key);
        root.minutes += proof.claim.minutes;
        leaves << MerkleTree::leaf(proof.key, proof.claim.bytes());
        issue.proofs << proof;
    }
    const MerkleTree tree(leaves);
    const auto finish = [&tree](LedgerRoot& made) { made.root = tree.root(made.name.toLatin1()); };
    issue.root = insertNext(work, root, finish, names.join('\n'));
    for (CertificateProof& proof : issue.proofs) {
        proof.root = issue.root.number();
        proof.path = tree.path(proof.index);
    }
    return issue;
}

std::optional<LedgerRoot> LedgerRoots::newestOf(Connection& connection, const QString& month) const
{
    return m_table.selectOne(
        connection, QStringLiteral("WHERE month = ? AND kind = 'month' ORDER BY id DESC LIMIT 1"), {month});
}

std::optional<LedgerRoot> LedgerRoots::findByNumber(Connection& connection, const QString& number) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE number = ?"), {number});
}

QStringList LedgerRoots::monthsOf(Connection& connection, const LedgerRoot& issue) const
{
    return QString::fromLatin1(storedMembers(connection, issue.id)).split(u'\n', Qt::SkipEmptyParts);
}

void LedgerRoots::checkMonth(Connection& connection, const LedgerRoot& root, QStringList& problems) const
{
    const MonthLeaves now = monthLeaves(connection, root.month, root.seed, false);
    QHash<qint64, QByteArray> known;
    for (qsizetype i = 0; i < now.ids.size(); ++i)
        known.insert(now.ids.at(i), now.leaves.at(i));
    QList<QByteArray> leaves;
    qsizetype changed = 0;
    const bool isRead = readMembers(storedMembers(connection, root.id), [&](qint64 id, const QByteArray& tag) {
        leaves << known.value(id, QByteArray(MerkleTree::NodeSize, '\0'));
        if (leaves.last().startsWith(tag))
            return;
        if (++changed <= mostProblems)
            problems << CertificateText::tr(
                "Service record %1 of %2 is not any more what it was when root %3 was made.")
                            .arg(id)
                            .arg(root.month, root.name);
    });
    const bool isSame
        = isRead && leaves.size() == root.leaves && MerkleTree(leaves).root(root.name.toLatin1()) == root.root;
    if (!isSame && changed == 0)
        problems
            << CertificateText::tr("The records of %1 do not lead to root %2 any more.").arg(root.month, root.name);
}

QStringList LedgerRoots::problems(Connection& connection) const
{
    QStringList problems;
    int year = 0;
    int serial = 0;
    for (const LedgerRoot& root : all(connection)) {
        serial = root.year == year ? serial + 1 : 1;
        year = root.year;
        if (root.serial != serial || root.name != root.number().text()) {
            problems << CertificateText::tr("The numbers of roots have a gap before %1.").arg(root.name);
            serial = root.serial;
        }
        if (root.kind == RootKind::Month)
            checkMonth(connection, root, problems);
    }
    return problems;
}
