#include "models/attachments/attachmentcontent.h"

#include "app/office/officecheck.h"
#include "app/office/officefeatures.h"
#include "models/attachments/attachmentsfeature.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/office/keyrotation.h"
#include "models/office/keyrotationrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/importtakeback.h"
#include "models/records/worktakeback.h"
#include "models/visits/visitrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/importfiles.h"
#include "tests/support/samplefiles.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QtTest>

/// Files that are kept with records.
class AttachmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void tenMegabytesAreKeptAndNoByteMore();
    void lyingInTheFileItIsSealed();
    void keyChangeKeepsIt();
    void damageIsTold();
    void checkCountsThePieces();
    void otherProgramsAreFoundOut();
    void namesHoldNoNumbers();
    void theSameIsKeptOnce();
    void isWithdrawnAndKeptAgain();
    void stepsTakeTheirFilesBack();
    void readingIsNoted();
    void otherCommunitiesSeeAndDoNothing();
    void importsWithFilesAreTakenBackAroundThem();

private:
    AttachmentId keep(const QString& name, const QByteArray& content);
    [[nodiscard]] Attachment stored(AttachmentId id) { return AttachmentRepository().require(m_office->reader(), id); }
    [[nodiscard]] QByteArray read(AttachmentId id)
    {
        return contentOf(m_office->reader(), m_office->vault(), stored(id));
    }
    void execute(const QString& sql)
    {
        m_office->database().run({}, [&](UnitOfWork& work) { work.connection().execute(sql); });
    }

    std::unique_ptr<TestOffice> m_office;
    AttachmentSubject m_visit{QStringLiteral("visit"), 0};
};

void AttachmentTest::init()
{
    m_office = std::make_unique<TestOffice>();
    Visit visit;
    visit.name = QStringLiteral("赵大爷");
    visit.organisation = OrganisationRepository().root(m_office->reader())->id;
    visit.happenedAt = QDateTime(QDate(2025, 3, 3), QTime(9, 20));
    visit.matter = QStringLiteral("楼上漏水");
    m_office->run(
        [&](UnitOfWork& work) { m_visit.id = VisitRepository(m_office->vault()).insert(work, visit).value(); });
}

AttachmentId AttachmentTest::keep(const QString& name, const QByteArray& content)
{
    AttachmentId id;
    m_office->run([&](UnitOfWork& work) { id = keepFile(work, m_office->vault(), m_visit, newFile(name, content)); });
    return id;
}

void AttachmentTest::comesBackByteForByte_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("smallest") << qint64(5);
    QTest::newRow("one less than a piece") << AttachmentLimit::pieceBytes - 1;
    QTest::newRow("a piece") << AttachmentLimit::pieceBytes;
    QTest::newRow("one more") << AttachmentLimit::pieceBytes + 1;
}

void AttachmentTest::comesBackByteForByte()
{
    QFETCH(qint64, bytes);
    const QByteArray content = samplePdf(bytes);
    const AttachmentId id = keep(QStringLiteral("签到表.pdf"), content);
    QCOMPARE(read(id), content);
    const Attachment file = stored(id);
    QCOMPARE(file.name, QStringLiteral("签到表.pdf"));
    QCOMPARE(file.size, bytes);
    QCOMPARE(file.kind, FileKind::Pdf);
    QCOMPARE(file.addedBy, m_office->office().account().id);
    QCOMPARE(AttachmentRepository().of(m_office->reader(), m_visit), QList<Attachment>{file});
    QCOMPARE(attachmentProblems(m_office->reader()), QStringList());
}

void AttachmentTest::tenMegabytesAreKeptAndNoByteMore()
{
    const QByteArray most = samplePdf(AttachmentLimit::bytes);
    QCOMPARE(read(keep(QStringLiteral("大.pdf"), most)), most);
    QVERIFY(errorOf([&] { keep(QStringLiteral("更大.pdf"), most + 'x'); }).contains(QStringLiteral("at most")));
    QVERIFY(errorOf([&] { keep(QStringLiteral("空.txt"), {}); }).contains(QStringLiteral("empty")));
    const QString path = m_office->path(QStringLiteral("更大.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(AttachmentLimit::bytes + 1));
    file.close();
    QVERIFY(errorOf([&] { (void)newFileAt(path); }).contains(QStringLiteral("at most")));
    QVERIFY(errorOf([&] { (void)newFileAt(m_office->path({})); }).contains(QStringLiteral("folder")));
    QVERIFY(errorOf([&] { (void)newFileAt(path + u'x'); }).contains(QStringLiteral("cannot be read")));
    QCOMPARE(AttachmentRepository().keptCount(m_office->reader(), m_visit), 1);
}

/// Neither the file nor its log hold any of it in clear.
void AttachmentTest::lyingInTheFileItIsSealed()
{
    const QByteArray secret("本人身份证号与家庭住址如下");
    keep(QStringLiteral("说明.txt"), QByteArray("证明\n") + secret.repeated(200));
    const QByteArray stored = m_office->stored();
    QVERIFY(!stored.contains(secret));
    QVERIFY(!stored.contains(secret.toHex()));
    QVERIFY(stored.contains(QStringLiteral("楼上漏水").toUtf8())
        || stored.contains(QStringLiteral("楼上漏水").toUtf8().toHex())); // what is not sealed would be found
}

void AttachmentTest::keyChangeKeepsIt()
{
    const QByteArray content = samplePdf(3 * AttachmentLimit::pieceBytes + 7);
    const AttachmentId id = keep(QStringLiteral("三块.pdf"), content);
    TaskContext task;
    KeyRotation(m_office->office(), sealedKinds(officeFeatures())).run(task);
    QCOMPARE(m_office->vault().keyVersion(), 2);
    QCOMPARE(KeyRotationRepository().idsUnderOthers(
                 m_office->reader(), QStringLiteral("attachment_pieces"), {QStringLiteral("content_sealed")}, 2),
        QList<qint64>());
    QCOMPARE(read(id), content);
    QCOMPARE(sumProblems(m_office->reader()), QStringList());
    QCOMPARE(m_office->office().seals().problems(m_office->reader()), QStringList());
}

void AttachmentTest::damageIsTold()
{
    const AttachmentId whole = keep(QStringLiteral("好.pdf"), samplePdf(2 * AttachmentLimit::pieceBytes, 1));
    const AttachmentId moved = keep(QStringLiteral("换.pdf"), samplePdf(2 * AttachmentLimit::pieceBytes, 2));
    const AttachmentId cut = keep(QStringLiteral("缺.pdf"), samplePdf(2 * AttachmentLimit::pieceBytes, 3));
    const auto ofFile = [](AttachmentId id) { return QStringLiteral("attachment_id = %1").arg(id.value()); };
    execute(QStringLiteral("UPDATE attachment_pieces SET position = 1 - position + 100 WHERE ") + ofFile(moved));
    execute(QStringLiteral("DELETE FROM attachment_pieces WHERE position = 1 AND ") + ofFile(cut));
    QCOMPARE(read(whole).size(), 2 * AttachmentLimit::pieceBytes);
    for (const AttachmentId id : {moved, cut})
        QVERIFY(errorOf([&] { (void)read(id); }).contains(QStringLiteral("damaged")));
    m_office->database().run({}, [&](UnitOfWork& work) {
        Query bytes(work.connection(),
            QStringLiteral("SELECT id, content_sealed FROM attachment_pieces WHERE position = 0 AND ") + ofFile(whole));
        QVERIFY(bytes.run().next());
        QByteArray sealed = bytes.blob(1);
        sealed[sealed.size() / 2] = char(sealed.at(sealed.size() / 2) ^ 1);
        Query(work.connection(), QStringLiteral("UPDATE attachment_pieces SET content_sealed = ? WHERE id = ?"))
            .bind(QVariant(sealed))
            .bind(bytes.integer(0))
            .run();
    });
    QVERIFY(errorOf([&] { (void)read(whole); }).contains(QStringLiteral("“好.pdf” is damaged")));
}

void AttachmentTest::checkCountsThePieces()
{
    const AttachmentId cut = keep(QStringLiteral("缺.pdf"), samplePdf(2 * AttachmentLimit::pieceBytes));
    const AttachmentId gone = keep(QStringLiteral("无.txt"), "a");
    keep(QStringLiteral("好.txt"), "b");
    QCOMPARE(sumProblems(m_office->reader()), QStringList());
    execute(QStringLiteral("DELETE FROM attachment_pieces WHERE position = 0 AND attachment_id IN (%1, %2)")
                .arg(cut.value())
                .arg(gone.value()));
    const QStringList problems = sumProblems(m_office->reader());
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.first().contains(QStringLiteral("缺.pdf")));
    QVERIFY(problems.last().contains(QStringLiteral("无.txt")));
}

/// Content and list are proven like the records themselves; a server guards its rows itself.
void AttachmentTest::otherProgramsAreFoundOut()
{
    keep(QStringLiteral("好.txt"), "b");
    for (const char* table : {"attachments", "attachment_pieces"})
        QVERIFY(officeFeatures().kind(QString::fromLatin1(table)).isProven());
    QCOMPARE(m_office->office().seals().problems(m_office->reader()), QStringList());
    if (!RowWatch::isPossible(m_office->reader()))
        return;
    Connection file(m_office->location(), Connection::Access::Write);
    file.execute(QStringLiteral("UPDATE attachments SET name = '坏.txt'"));
    file.execute(QStringLiteral("UPDATE attachment_pieces SET content_sealed = x'0102'"));
    QCOMPARE(m_office->office().seals().forgedTables(m_office->reader()),
        (QStringList{QStringLiteral("attachments"), QStringLiteral("attachment_pieces")}));
}

void AttachmentTest::namesHoldNoNumbers()
{
    const Attachment file = stored(keep(QStringLiteral("C:\\扫描\\王伟13812345678 11010519491231002X.txt"), "a"));
    QVERIFY2(!file.name.contains(QStringLiteral("13812345678")), qPrintable(file.name));
    QVERIFY2(!file.name.contains(QStringLiteral("11010519491231002X")), qPrintable(file.name));
    QVERIFY(file.name.startsWith(QStringLiteral("王伟")) && file.name.endsWith(QStringLiteral(".txt")));
    QCOMPARE(newFile(QStringLiteral("a\u202Egpj.\ntxt"), "a").name, QStringLiteral("agpj.txt"));
    const QString longest = newFile(QString(300, u'长') + QStringLiteral(".txt"), "a").name;
    QCOMPARE(longest.size(), AttachmentLimit::nameLength);
    QVERIFY(longest.endsWith(QStringLiteral("….txt")));
    const QString exact = QString(AttachmentLimit::nameLength - 4, u'长') + QStringLiteral(".txt");
    QCOMPARE(newFile(exact, "a").name, exact);
}

void AttachmentTest::theSameIsKeptOnce()
{
    const AttachmentId first = keep(QStringLiteral("甲.txt"), "a");
    QVERIFY(errorOf([&] { keep(QStringLiteral("乙.txt"), "a"); }).contains(QStringLiteral("as “甲.txt”")));
    m_office->run([&](UnitOfWork& work) {
        (void)takeAttachmentStep(work, first, AttachmentState::Withdrawn, QStringLiteral("放错了"));
    });
    const AttachmentId second = keep(QStringLiteral("乙.txt"), "a"); // the first does not count any more
    QVERIFY(errorOf([&] {
        m_office->run([&](UnitOfWork& work) { (void)takeAttachmentStep(work, first, AttachmentState::Kept, {}); });
    }).contains(QStringLiteral("as “乙.txt”")));
    QCOMPARE(stored(first).state, AttachmentState::Withdrawn);
    QCOMPARE(stored(second).state, AttachmentState::Kept);
}

void AttachmentTest::isWithdrawnAndKeptAgain()
{
    const AttachmentId id = keep(QStringLiteral("甲.txt"), "a");
    TakenStep taken;
    const auto step = [&](AttachmentState to, const QString& reason) {
        m_office->run([&](UnitOfWork& work) { taken = takeAttachmentStep(work, id, to, reason); });
    };
    QVERIFY(!errorOf([&] { step(AttachmentState::Kept, {}); }).isEmpty());
    step(AttachmentState::Withdrawn, QStringLiteral("放错了"));
    QCOMPARE(stored(id).stateReason, QStringLiteral("放错了"));
    QCOMPARE(AttachmentRepository().keptCount(m_office->reader(), m_visit), 0);
    QVERIFY(!errorOf([&] { step(AttachmentState::Withdrawn, QStringLiteral("又")); }).isEmpty());
    QVERIFY(errorOf([&] {
        m_office->run([&](UnitOfWork& work) { noteReading(work, stored(id)); });
    }).contains(QStringLiteral("was withdrawn")));
    m_office->run([&](UnitOfWork& work) { taken.back(work); });
    QCOMPARE(stored(id).state, AttachmentState::Kept);
    QCOMPARE(read(id), QByteArray("a"));
    step(AttachmentState::Withdrawn, QStringLiteral("放错了"));
    step(AttachmentState::Kept, {});
    QCOMPARE(AttachmentRepository().keptCount(m_office->reader(), m_visit), 1);
    QCOMPARE(fileCounts(m_visit.kind)(m_office->reader(), {m_visit.id, 999}),
        (QHash<qint64, QString>{{m_visit.id, QStringLiteral("1")}}));
}

/// The way back of a step withdraws what came with it, and leaves what was withdrawn since.
void AttachmentTest::stepsTakeTheirFilesBack()
{
    const QList<NewFile> files{newFile(QStringLiteral("甲.txt"), "a"), newFile(QStringLiteral("乙.txt"), "b")};
    int undone = 0;
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) {
        taken = keepFilesWith(
            work, m_office->vault(), m_visit, files, {[&undone](UnitOfWork&) { ++undone; }, QStringLiteral("结单")});
    });
    QCOMPARE(taken.told, QStringLiteral("结单"));
    QCOMPARE(AttachmentRepository().keptCount(m_office->reader(), m_visit), 2);
    const AttachmentId first = AttachmentRepository().of(m_office->reader(), m_visit).first().id;
    m_office->run([&](UnitOfWork& work) {
        (void)takeAttachmentStep(work, first, AttachmentState::Withdrawn, QStringLiteral("糊了"));
    });
    m_office->run([&](UnitOfWork& work) { taken.back(work); });
    QCOMPARE(undone, 1);
    QCOMPARE(AttachmentRepository().keptCount(m_office->reader(), m_visit), 0);
    QCOMPARE(stored(first).stateReason, QStringLiteral("糊了"));
}

void AttachmentTest::readingIsNoted()
{
    const AttachmentId id = keep(QStringLiteral("甲.txt"), "a");
    m_office->run([&](UnitOfWork& work) { noteReading(work, stored(id)); });
    m_office->run([&](UnitOfWork& work) {
        (void)takeAttachmentStep(work, id, AttachmentState::Withdrawn, QStringLiteral("放错了"));
    });
    QStringList acts;
    for (const AuditEvent& event :
        AuditTrail(m_office->vault()).of(m_office->reader(), QStringLiteral("attachments"), id.value(), 10))
        acts << event.act + u' ' + event.words;
    QCOMPARE(acts.size(), 3);
    QVERIFY(acts.at(0).startsWith(QStringLiteral("keep_files")));
    QCOMPARE(acts.at(1), QStringLiteral("open_files 甲.txt"));
    QVERIFY(acts.at(2).startsWith(QStringLiteral("keep_files")));
}

void AttachmentTest::otherCommunitiesSeeAndDoNothing()
{
    TwoCommunities two;
    const RecordKind& kind = officeFeatures().kind(QStringLiteral("attachments"));
    const Attachment own = AttachmentRepository().require(two.reader(), AttachmentId(two.rowOf(kind, two.own)));
    const Attachment other = AttachmentRepository().require(two.reader(), AttachmentId(two.rowOf(kind, two.other)));
    two.signInOwn();
    const auto refused = [&](const Database::Work& work) {
        return errorOf([&] { two.office().run(work); }).contains(QStringLiteral("does not answer for"));
    };
    for (const Attachment& file : {own, other}) {
        const bool isOwn = file.id == own.id;
        const AttachmentSubject subject{file.subjectKind, file.subjectId};
        QCOMPARE(filesOf(two.office(), subject).isEmpty(), !isOwn);
        QCOMPARE(refused([&](UnitOfWork& work) { noteReading(work, file); }), !isOwn);
        QCOMPARE(refused([&](UnitOfWork& work) {
            (void)keepFile(work, two.office().vault(), subject, newFile(QStringLiteral("新.txt"), "new"));
        }),
            !isOwn);
        QCOMPARE(refused([&](UnitOfWork& work) {
            (void)takeAttachmentStep(work, file.id, AttachmentState::Withdrawn, QStringLiteral("错"));
        }),
            !isOwn);
    }
    QCOMPARE(AttachmentRepository().require(two.reader(), other.id), other);
}

/// What an import brought goes, but for the record that somebody has kept a file with.
void AttachmentTest::importsWithFilesAreTakenBackAroundThem()
{
    const auto import = [this](const QString& kind) {
        const auto importer = officeFeatures().makeImporter(kind, m_office->office());
        ImportOptions options;
        options.createMissing = true;
        return m_office->importFile(*importer, importFileOf(kind), options);
    };
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("visits"));
    const auto count
        = [this] { return m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM visits")).toInt(); };
    QVERIFY(count() > 2);
    m_visit.id = m_office->reader().scalar(QStringLiteral("SELECT MAX(id) FROM visits")).toLongLong();
    const AttachmentId id = keep(QStringLiteral("甲.txt"), "a");
    TaskContext task;
    const WorkTakeBack::Report taken = ImportTakeBack(m_office->database(), m_office->office().actor(),
        WorkTakeBack(officeFeatures(), m_office->vault(), *report.journal), QStringLiteral("visits.csv"))
                                           .run(task);
    QVERIFY(taken.used >= 1);
    QCOMPARE(count(), 2); // the first one was there before
    QCOMPARE(read(id), QByteArray("a"));
    QCOMPARE(sumProblems(m_office->reader()), QStringList());
}

VD_TEST(AttachmentTest)
#include "attachment_test.moc"
