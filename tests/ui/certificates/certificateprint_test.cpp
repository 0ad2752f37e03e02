#include "ui/certificates/certificateprint.h"

#include "models/certificates/certificatepaper.h"
#include "models/certificates/certificateverify.h"
#include "models/certificates/checkcode.h"
#include "models/certificates/merkletree.h"
#include "models/common/task.h"
#include "tests/support/certificateoffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// What is printed of certificates, read back as whoever holds the paper would.
class CertificatePrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<CertificateOffice>(); }
    void paperCarriesItsProof();
    void longProofsAreReadFromThePaper();
    void longPapersSumTheirPages();
    void englishMirrorsTheChinese();
    void longTextsAreWhole();
    void sealAndSignaturesCanBeLeftOut();
    void noticeMasksNamesAndShowsRoots();

private:
    [[nodiscard]] QString save(const PrintDocument& document) const;
    [[nodiscard]] QString scannedFrom(const QString& pdf) const;
    [[nodiscard]] static QString output(const QString& program, const QStringList& arguments);

    std::unique_ptr<CertificateOffice> m_office;
    QTemporaryDir m_folder;
};

QString CertificatePrintTest::save(const PrintDocument& document) const
{
    const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
    TaskContext task;
    writePdf(document, QPageSize::A4, path, task);
    return path;
}

QString CertificatePrintTest::output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qWarning("%s is needed", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The QR code on the first page of a PDF file, printed at 300 dpi.
QString CertificatePrintTest::scannedFrom(const QString& pdf) const
{
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    (void)output(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf,
            picture});
    return output(QStringLiteral("zbarimg"),
        {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture + QStringLiteral(".png")})
        .trimmed();
}

void CertificatePrintTest::paperCarriesItsProof()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    const QString path = save(certificateDocument({m_office->sheet(id)}));
    const QString text = pdfText(path);
    for (const QString& words : {QStringLiteral("李雷"), m_office->stored(id).number, QStringLiteral("V1"),
             QStringLiteral("打扫楼道"), QStringLiteral("柒点陆小时"), QStringLiteral("钱书记"), QStringLiteral("小赵"),
             QStringLiteral("0536-8888888"), shownCheckCode(m_office->stored(id).code), QStringLiteral("第1份"),
             QStringLiteral("特此证明"), chineseNumeralDate(QDate::currentDate())})
        QVERIFY2(text.contains(words), qPrintable(words));
    const QString fonts = output(QStringLiteral("pdffonts"), {path});
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(font.contains(QStringLiteral(" yes ")), qPrintable(font));
    const QString scanned = scannedFrom(path);
    QCOMPARE(scanned, m_office->sheet(id).proof);
    // Whoever has the paper and the printed root needs nothing else.
    const LedgerRoot root = LedgerRoots().require(m_office->reader(), m_office->stored(id).root);
    const OfflineAnswer answer = verifyOffline(scanned, rootFrom(shownRoot(root.root)),
        AskedPerson{m_office->stored(id).code, QStringLiteral("李雷"), QString()});
    QVERIFY(answer.isProven);
    QVERIFY(answer.isPerson.value());
    QCOMPARE(answer.claim.number(), m_office->stored(id).number);
    QCOMPARE(answer.claim.minutes, m_office->stored(id).minutes);
    QVERIFY(!verifyOffline(scanned, root.seed).isProven);
    QVERIFY(
        !verifyOffline(scanned, root.root, AskedPerson{m_office->stored(id).code, QStringLiteral("李磊"), QString()})
             .isPerson.value());
}

/// As long as a proof gets: of one among a million leaves.
void CertificatePrintTest::longProofsAreReadFromThePaper()
{
    CertificateSheet printed = m_office->sheet(m_office->issued(QStringLiteral("李雷")));
    CertificateProof proof = CertificateProof::fromText(printed.proof);
    proof.count = 1'000'000;
    proof.index = 777'776;
    proof.path.clear();
    for (int level = 0; level < 20; ++level)
        proof.path += hmacSha256("level", QByteArray::number(level)).first(MerkleTree::NodeSize);
    QCOMPARE_LE(proof.bytes().size(), CertificateProof::MostBytes);
    printed.proof = proof.text();
    QCOMPARE(scannedFrom(save(certificateDocument({printed}))), proof.text());
}

void CertificatePrintTest::longPapersSumTheirPages()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"), 70);
    const CertificatePaper paper(m_office->sheet(id));
    QVERIFY(paper.count() >= 3);
    Minutes sum;
    for (int page = 0; page < paper.count(); ++page)
        sum += paper.minutesOf(page);
    QCOMPARE(sum, m_office->stored(id).minutes);
    const QString text = pdfText(save(certificateDocument({m_office->sheet(id)})));
    QVERIFY(text.contains(QStringLiteral("共%1页").arg(paper.count())));
    for (int page = 0; page < paper.count(); ++page) {
        if (paper.minutesOf(page) > Minutes())
            QVERIFY(text.contains(paper.minutesOf(page).plainHours()));
    }
    QVERIFY(text.contains(m_office->stored(id).minutes.plainHours()));
    // Wherever the records end, the end of the paper stands below them.
    for (int records = 1; records < 40; ++records) {
        CertificateSheet cut = m_office->sheet(id);
        cut.snapshot.lines = cut.snapshot.lines.first(records);
        const QString words = pdfText(save(certificateDocument({cut})));
        QCOMPARE(words.count(QStringLiteral("特此证明")), 1);
        QVERIFY(words.lastIndexOf(QStringLiteral("校验根 ")) < words.lastIndexOf(QStringLiteral("第1份")));
    }
}

void CertificatePrintTest::englishMirrorsTheChinese()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"), 3, true);
    const CertificatePaper paper(m_office->sheet(id));
    QCOMPARE(paper.count(), 2);
    const QString text = pdfText(save(certificateDocument({m_office->sheet(id)})));
    QVERIFY(text.contains(QStringLiteral("Li Lei (李雷)")));
    QVERIFY(text.contains(QStringLiteral("This is to certify it.")));
    QCOMPARE(text.count(shownCheckCode(m_office->stored(id).code)), 2);
}

/// Nothing ends by “…”, and no day is broken.
void CertificatePrintTest::longTextsAreWhole()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"), 80);
    CertificateSheet sheet = m_office->sheet(id);
    sheet.snapshot.name = QStringLiteral("买买提阿卜杜勒艾合麦提·吐尔逊尼亚孜阿布都热依木江");
    sheet.snapshot.lines.first().activity
        = QStringLiteral("“我为群众办实事”老旧小区垃圾分类入户宣传与环境整治第十二期志愿服务活动（东苑社区）");
    const QString path = save(certificateDocument({sheet}));
    const QString text = pdfText(path);
    QVERIFY(!text.contains(u'…'));
    for (const CertificateLine& line : sheet.snapshot.lines)
        QVERIFY2(text.contains(isoDate(line.day)), qPrintable(isoDate(line.day)));
    for (const QString& whole : {sheet.snapshot.name, sheet.snapshot.lines.first().activity}) // cells on several lines
        QVERIFY2(text.contains(whole.first(10)) && text.contains(whole.last(3)), qPrintable(text));
}

void CertificatePrintTest::sealAndSignaturesCanBeLeftOut()
{
    CertificateSheet one = m_office->sheet(m_office->issued(QStringLiteral("李雷")));
    const QString with = pdfText(save(certificateDocument({one})));
    QVERIFY(with.contains(QStringLiteral("盖章处")));
    QCOMPARE(with.count(QStringLiteral("（签字）")), 2);
    one.showsSeal = false;
    one.showsSignatures = false;
    const QString without = pdfText(save(certificateDocument({one})));
    QVERIFY(!without.contains(QStringLiteral("盖章处")));
    QVERIFY(!without.contains(QStringLiteral("签字")));
}

void CertificatePrintTest::noticeMasksNamesAndShowsRoots()
{
    QVERIFY_THROWS_EXCEPTION(Error, (void)certificateNotice(m_office->ledger.office.office()));
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    (void)m_office->step(id, CertificateState::OnNotice);
    const QString text = pdfText(save(certificateNotice(m_office->ledger.office.office())));
    QVERIFY(text.contains(QStringLiteral("李*")));
    QVERIFY(!text.contains(QStringLiteral("李雷")));
    QVERIFY(text.contains(m_office->stored(id).number));
    QVERIFY(text.simplified().contains(
        shownRoot(LedgerRoots().require(m_office->reader(), m_office->stored(id).root).root).first(8)));
}

VD_TEST(CertificatePrintTest)
#include "certificateprint_test.moc"
