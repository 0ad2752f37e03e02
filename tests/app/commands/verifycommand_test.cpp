#include "app/commands/commandline.h"
#include "models/certificates/certificatedesk.h"
#include "models/certificates/checkcode.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// `verify`: with a printed root and no office, and in the office.
class VerifyCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paperNeedsNoOffice();
    void personIsChecked();
    void officeAnswersWithoutAName();
    void asksForWhatItNeeds_data();
    void asksForWhatItNeeds();

private:
    ExitCode run(const QStringList& arguments);
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }

    std::unique_ptr<LedgerOffice> m_office;
    Certificate m_certificate;
    QString m_text; ///< of the QR code
    QString m_root; ///< as printed
    QString m_out;
    QString m_told;
};

void VerifyCommandTest::init()
{
    qputenv("VOLUNTEER_DESK_PASSWORD", TestOffice::password);
    m_office = std::make_unique<LedgerOffice>();
    const VolunteerId id = m_office->addVolunteer(QStringLiteral("李雷"), m_office->north);
    (void)m_office->enterChecked(
        m_office->draft(id, QStringLiteral("2025-01-10T08:00"), QStringLiteral("2025-01-10T10:30")));
    const CertificateRepository certificates(m_office->office.vault());
    CertificateId asked;
    m_office->office.run([&](UnitOfWork& work) {
        Certificate request;
        request.volunteer = id;
        request.personInCharge = QStringLiteral("钱书记");
        request.handler = QStringLiteral("冯干事");
        asked = certificates.insert(work, request);
        for (const CertificateState state : {CertificateState::Approved, CertificateState::Issued})
            (void)CertificateDesk(work, m_office->office.vault()).take(asked, state, {});
    });
    m_certificate = certificates.require(m_office->reader(), asked);
    m_text = certificates.sheet(m_office->reader(), m_certificate).proof;
    m_root = shownRoot(LedgerRoots().require(m_office->reader(), m_certificate.root).root);
}

ExitCode VerifyCommandTest::run(const QStringList& arguments)
{
    m_out.clear();
    m_told.clear();
    QTextStream out(&m_out);
    QTextStream messages(&m_told);
    return CommandLine().run(QStringList{QStringLiteral("verify")} + arguments, out, messages);
}

void VerifyCommandTest::paperNeedsNoOffice()
{
    m_office.reset();
    QCOMPARE(run({m_text, QStringLiteral("--root"), m_root}), ExitCode::Done);
    QVERIFY(m_out.contains(m_certificate.number));
    QVERIFY(m_out.contains(QStringLiteral("2.5")));
    QString other = m_root;
    other.replace(0, 1, other.at(0) == u'0' ? u'1' : u'0');
    QCOMPARE(run({m_text, QStringLiteral("--root"), other}), ExitCode::Failed);
    QVERIFY(m_out.isEmpty());
    QString changed = m_text;
    changed.replace(60, 1, changed.at(60) == u'A' ? u'B' : u'A');
    QCOMPARE(run({changed, QStringLiteral("--root"), m_root}), ExitCode::Failed);
    QCOMPARE(run({m_text, QStringLiteral("--root"), m_root, QStringLiteral("--json")}), ExitCode::Done);
    QCOMPARE(json().value(QStringLiteral("proven")).toBool(), true);
    QCOMPARE(json().value(QStringLiteral("minutes")).toInt(), 150);
    QCOMPARE(json().value(QStringLiteral("number")).toString(), m_certificate.number);
}

void VerifyCommandTest::personIsChecked()
{
    const auto asked = [&](const QString& name, const QString& code, const QByteArray& number = "37070519900101123X") {
        qputenv("VOLUNTEER_DESK_ID_NUMBER", number);
        const auto clear = qScopeGuard([] { qunsetenv("VOLUNTEER_DESK_ID_NUMBER"); });
        return run(
            {m_text, QStringLiteral("--root"), m_root, QStringLiteral("--code"), code, QStringLiteral("--name"), name});
    };
    // This one has no ID number on the paper: with one it is of somebody else.
    QCOMPARE(asked(QStringLiteral("李雷"), m_certificate.code), ExitCode::Failed);
    QCOMPARE(asked(QStringLiteral("李雷"), QStringLiteral("222222222223")), ExitCode::Failed); // no code at all
    const CertificateProof proof = CertificateProof::fromText(m_text);
    for (const QByteArray& none : {QByteArray("-"), QByteArrayLiteral("—")}) {
        QCOMPARE(asked(QStringLiteral("李雷"), m_certificate.code, none), ExitCode::Done);
        QCOMPARE(asked(QStringLiteral("韩梅梅"), m_certificate.code, none), ExitCode::Failed);
    }
    QCOMPARE(personTag(proof.key, m_certificate.code, QStringLiteral("李雷"), QString()), proof.claim.person);
    for (const auto& [option, value] : {std::pair("--name", QStringLiteral("李雷")), {"--code", m_certificate.code}})
        QCOMPARE(run({m_text, QStringLiteral("--root"), m_root, QLatin1String(option), value}), ExitCode::WrongUsage);
    // A whole number never stands on the command line.
    QCOMPARE(run({m_text, QStringLiteral("--root"), m_root, QStringLiteral("--id-number"), QStringLiteral("1")}),
        ExitCode::WrongUsage);
}

void VerifyCommandTest::officeAnswersWithoutAName()
{
    const QTemporaryDir folder; // the office itself is open here
    const QString location = folder.filePath(QStringLiteral("copy.vdesk"));
    const auto copy = [&] {
        m_office->office.database().foldLog();
        QFile::remove(location);
        QVERIFY(QFile::copy(m_office->office.location(), location));
    };
    copy();
    const QStringList office{QStringLiteral("--office"), location, QStringLiteral("--last-digit")};
    const QString code = shownCheckCode(m_certificate.code);
    for (const QString& asked : {code, m_text}) {
        QCOMPARE(run(QStringList{asked} + office + QStringList{QStringLiteral("1")}), ExitCode::Done);
        QVERIFY(m_out.contains(m_certificate.number));
        QVERIFY(!m_out.contains(QStringLiteral("李雷")));
    }
    QCOMPARE(run(QStringList{code} + office + QStringList{QStringLiteral("2")}), ExitCode::Failed);
    QVERIFY(m_out.isEmpty());
    m_office->office.run([&](UnitOfWork& work) {
        (void)CertificateDesk(work, m_office->office.vault())
            .take(m_certificate.id, CertificateState::Void, QStringLiteral("写错了"));
    });
    copy();
    QCOMPARE(
        run(QStringList{code} + office + QStringList{QStringLiteral("1"), QStringLiteral("--json")}), ExitCode::Failed);
    QCOMPARE(json().value(QStringLiteral("state")).toString(), QStringLiteral("void"));
    QCOMPARE(json().value(QStringLiteral("valid")).toBool(true), false);
}

void VerifyCommandTest::asksForWhatItNeeds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("neither root nor office") << QStringList{QStringLiteral("VD1:AAAA")};
    QTest::newRow("no digit") << QStringList{
        QStringLiteral("VD1:AAAA"), QStringLiteral("--office"), QStringLiteral("x.vdesk")};
    QTest::newRow("two codes") << QStringList{
        QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--root"), QStringLiteral("0")};
}

void VerifyCommandTest::asksForWhatItNeeds()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), ExitCode::WrongUsage);
    QVERIFY(!m_told.isEmpty());
}

VD_TEST(VerifyCommandTest)
#include "verifycommand_test.moc"
