#include "models/certificates/certificateproof.h"
#include "models/certificates/merkletree.h"
#include "models/certificates/qrcode.h"
#include "models/common/error.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class MerkleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAsTheStandardsSay();
    void rootIsAsDescribed();
    void everyLeafHasItsPath_data();
    void everyLeafHasItsPath();
    void anyChangeIsFound();
    void aMillionLeavesFitIntoOneQrCode();
    void textsComeBack();
    void brokenTextsAreRefused_data();
    void brokenTextsAreRefused();
    void rootsAreReadAsTheyArePrinted();
    void personsAreBound();
};

namespace {

QList<QByteArray> leavesOf(qint64 count, const QByteArray& seed)
{
    QList<QByteArray> leaves;
    leaves.reserve(count);
    for (qint64 i = 0; i < count; ++i)
        leaves << MerkleTree::leaf(MerkleTree::leafKey(seed, i), "record " + QByteArray::number(i));
    return leaves;
}

CertificateProof sampleProof()
{
    CertificateProof proof;
    proof.root = {2026, 12};
    proof.count = 1;
    proof.key = QByteArray(MerkleTree::KeySize, 'k');
    proof.claim = {QStringLiteral("潍州路志证"), 2026, 123, QDate(2024, 1, 31), QDate(2026, 11, 28), Minutes(123'456),
        QByteArray(CertificateClaim::PersonSize, 'p'), QByteArray(CertificateClaim::ContentSize, 'c')};
    return proof;
}

} // namespace

void MerkleTreeTest::hashesAsTheStandardsSay()
{
    QCOMPARE(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-4
    QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"); // RFC 4231, case 2
}

/// Made by another program from the description in the headers.
void MerkleTreeTest::rootIsAsDescribed()
{
    QCOMPARE(MerkleTree(leavesOf(5, "seed")).root("2026-12").toHex(),
        "11dd6a334324cc07b81a96080f88d61269e5c1de17a373788fd0f2835921201f");
}

void MerkleTreeTest::everyLeafHasItsPath_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 31, 32, 33, 100})
        QTest::addRow("%d leaves", count) << count;
}

void MerkleTreeTest::everyLeafHasItsPath()
{
    QFETCH(int, count);
    const QList<QByteArray> leaves = leavesOf(count, "seed");
    const MerkleTree tree(leaves);
    const QByteArray root = tree.root("2026-1");
    QCOMPARE(root.size(), 32);
    QCOMPARE(tree.count(), count);
    for (int i = 0; i < count; ++i) {
        const QByteArray path = tree.path(i);
        QCOMPARE(MerkleTree::rootFrom("2026-1", count, i, leaves.at(i), path), root);
        QVERIFY(MerkleTree::rootFrom("2026-2", count, i, leaves.at(i), path) != root);
        QVERIFY(MerkleTree::rootFrom("2026-1", count + 1, i, leaves.at(i), path) != root);
        QVERIFY(MerkleTree::rootFrom("2026-1", count, i, leaves.at(i), path + QByteArray(24, 'x')).isEmpty());
        for (int other = 0; other < count; ++other)
            QCOMPARE(MerkleTree::rootFrom("2026-1", count, other, leaves.at(i), path) == root, other == i);
    }
    QVERIFY(MerkleTree::rootFrom("2026-1", count, count, leaves.at(0), tree.path(0)).isEmpty());
    QVERIFY(MerkleTree::rootFrom("2026-1", count, -1, leaves.at(0), tree.path(0)).isEmpty());
}

void MerkleTreeTest::anyChangeIsFound()
{
    QList<QByteArray> leaves = leavesOf(21, "seed");
    const QByteArray root = MerkleTree(leaves).root("2026-1");
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        QList<QByteArray> changed = leaves;
        changed[i][int(i)] = char(changed.at(i).at(int(i)) ^ 1);
        QVERIFY(MerkleTree(changed).root("2026-1") != root);
        changed = leaves;
        changed.removeAt(i);
        QVERIFY(MerkleTree(changed).root("2026-1") != root);
    }
    leaves << leaves.last(); // an odd level must not be the same as one whose last leaf stands there twice
    QVERIFY(MerkleTree(leaves).root("2026-1") != root);
    QVERIFY(MerkleTree::leafKey("seed", 1) != MerkleTree::leafKey("seed", 2));
    QVERIFY(MerkleTree::leafKey("seed", 1) != MerkleTree::leafKey("other", 1));
}

void MerkleTreeTest::aMillionLeavesFitIntoOneQrCode()
{
    constexpr qint64 count = 1'000'000;
    constexpr qint64 mine = 777'776;
    QList<QByteArray> leaves = leavesOf(count, "seed");
    CertificateProof proof = sampleProof();
    proof.count = count;
    proof.index = mine;
    leaves[mine] = MerkleTree::leaf(proof.key, proof.claim.bytes());
    const QByteArray root = [&] {
        const MerkleTree tree(leaves);
        proof.path = tree.path(mine);
        return tree.root(proof.root.text().toLatin1());
    }();
    QCOMPARE_LE(proof.bytes().size(), CertificateProof::MostBytes);
    const QString text = proof.text();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(CertificateProof::fromText(text).leadsTo(), root);
    QCOMPARE_LE(timer.elapsed(), 50);
    proof.claim.minutes += Minutes(1);
    QVERIFY(proof.leadsTo() != root);

    QImage image(500, 500, QImage::Format_Grayscale8); // 42 mm at 300 dpi
    image.fill(Qt::white);
    QPainter painter(&image);
    paintQrCode(painter, QRectF(2.3, 1.7, 496, 496), qrCode(text));
    painter.end();
    const QTemporaryDir folder;
    QVERIFY(image.save(folder.filePath(QStringLiteral("qr.png"))));
    QProcess scanner;
    scanner.start(QStringLiteral("zbarimg"),
        {QStringLiteral("--quiet"), QStringLiteral("--raw"), folder.filePath(QStringLiteral("qr.png"))});
    QVERIFY2(scanner.waitForFinished(), "zbarimg (Debian: zbar-tools) is needed");
    QCOMPARE(QString::fromLatin1(scanner.readAllStandardOutput()).trimmed(), text);
}

void MerkleTreeTest::textsComeBack()
{
    CertificateProof proof = sampleProof();
    QCOMPARE(proof.claim.number(), QStringLiteral("潍州路志证〔2026〕第0123号"));
    QCOMPARE(CertificateProof::fromText(proof.text()), proof);
    QCOMPARE(CertificateProof::fromText(QStringLiteral("QR-Code:") + proof.text().toLower() + u'\n'), proof);
    proof.claim.serial = 12'345;
    proof.path = QByteArray(3 * MerkleTree::NodeSize, 'n');
    QCOMPARE(CertificateProof::fromText(proof.text().insert(20, u'\n')), proof);
    QVERIFY(!QRegularExpression(QStringLiteral("[^0-9A-Z:]")).match(proof.text()).hasMatch()); // compact in the code
}

void MerkleTreeTest::brokenTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    const QString whole = sampleProof().text();
    QTest::newRow("nothing") << QString();
    QTest::newRow("a link") << QStringLiteral("https://example.org");
    QTest::newRow("cut off") << whole.chopped(10);
    QTest::newRow("head alone") << whole.first(10);
    QTest::newRow("a wrong letter") << QString(whole).replace(20, 1, u'1');
    QTest::newRow("another format") << QString(whole).replace(4, 3, QStringLiteral("777"));
    QTest::newRow("a half letter too much") << whole.chopped(1) + u'7';
}

void MerkleTreeTest::brokenTextsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Error, (void)CertificateProof::fromText(text));
}

void MerkleTreeTest::rootsAreReadAsTheyArePrinted()
{
    const QByteArray root = sha256("root");
    QCOMPARE(shownRoot(root).size(), 71);
    QCOMPARE(rootFrom(shownRoot(root)), root);
    QCOMPARE(rootFrom(QString::fromLatin1(root.toHex())), root);
    QVERIFY_THROWS_EXCEPTION(Error, (void)rootFrom(shownRoot(root).chopped(1)));
    QVERIFY_THROWS_EXCEPTION(Error, (void)rootFrom(shownRoot(root).replace(0, 1, u'G')));
}

void MerkleTreeTest::personsAreBound()
{
    const auto tag = [](const char* key, const char* code, const char* name, const char* number) {
        return personTag(key, QLatin1String(code), QString::fromUtf8(name), QLatin1String(number));
    };
    const QByteArray one = tag("k", "ABCD", "李 雷", "37070519900101123x");
    QCOMPARE(one.size(), CertificateClaim::PersonSize);
    QCOMPARE(tag("k", "ABCD", "李雷", "37070519900101123X"), one);
    for (const QByteArray& other :
        {tag("k", "ABCE", "李雷", "37070519900101123X"), tag("l", "ABCD", "李雷", "37070519900101123X"),
            tag("k", "ABCD", "李磊", "37070519900101123X"), tag("k", "ABCD", "李雷", "370705199001011231")})
        QVERIFY(other != one);
}

VD_TEST(MerkleTreeTest)
#include "merkletree_test.moc"
