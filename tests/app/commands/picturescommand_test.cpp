#include "app/commands/commandline.h"
#include "app/demo/demooffice.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

class PicturesCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPageAndItsForms();
    void refusesASizeThatHoldsNoPage();

private:
    [[nodiscard]] ExitCode run(const QStringList& arguments);

    QString m_out;
    QString m_messages;
};

ExitCode PicturesCommandTest::run(const QStringList& arguments)
{
    m_out.clear();
    m_messages.clear();
    QTextStream out(&m_out);
    QTextStream messages(&m_messages);
    return CommandLine().run(QStringList{QStringLiteral("pictures")} + arguments, out, messages);
}

void PicturesCommandTest::showsEveryPageAndItsForms()
{
    const QTemporaryDir folder;
    const QString office = folder.filePath(QStringLiteral("demo.vdesk"));
    TaskContext task;
    makeDemoOffice(office, DemoSize{20, 3, 10}, task);
    qputenv("VOLUNTEER_DESK_PASSWORD", demoPassword().toUtf8());
    const QDir pictures(folder.filePath(QStringLiteral("pictures")));
    QCOMPARE(run({QStringLiteral("--office"), office, QStringLiteral("--out"), pictures.path(),
                 QStringLiteral("--size"), QStringLiteral("1280x720")}),
        ExitCode::Done);
    const QStringList files = pictures.entryList({QStringLiteral("*.png")});
    for (const char* name : {"dashboard", "volunteers", "volunteers-new", "volunteers-edit", "volunteers-several",
             "teams-new", "orders-new", "settings"})
        QVERIFY2(files.contains(QString::fromLatin1(name) + QStringLiteral(".png")), name);
    QCOMPARE(QImage(pictures.filePath(QStringLiteral("teams.png"))).size(), QSize(1280, 720));
    QCOMPARE(m_out.trimmed().split(u'\n').size(), files.size());
}

void PicturesCommandTest::refusesASizeThatHoldsNoPage()
{
    QCOMPARE(run({QStringLiteral("--office"), QStringLiteral("x.vdesk"), QStringLiteral("--out"), QStringLiteral("x"),
                 QStringLiteral("--size"), QStringLiteral("200x100")}),
        ExitCode::WrongUsage);
    QVERIFY(m_messages.contains(QStringLiteral("--help")));
}

VD_TEST(PicturesCommandTest)
#include "picturescommand_test.moc"
