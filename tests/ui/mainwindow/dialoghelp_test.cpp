#include "ui/mainwindow/dialoghelp.h"

#include "tests/support/testregistry.h"
#include "ui/common/promptdialog.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDirIterator>
#include <QTextBrowser>
#include <QTimer>
#include <QtTest>

/// Every dialog and every page has its help, in both languages, with steps.
class DialogHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDialogHasItsPage_data();
    void everyDialogHasItsPage();
    void everyPageOfTheHelpHasStepsAndLinksThatLead_data();
    void everyPageOfTheHelpHasStepsAndLinksThatLead();
    void f1OpensThePageBesideTheDialog();
};

namespace {

/// class → what it derives from, of all headers of ui.
QHash<QString, QString> classes()
{
    static const QRegularExpression pattern(QStringLiteral("class (\\w+)[^;{:>]*: public (\\w+)"));
    QHash<QString, QString> found;
    QDirIterator files(
        QStringLiteral(VD_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto match = pattern.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            found.insert(one.captured(1), one.captured(2));
        }
    }
    return found;
}

QString helpText(const QString& language, const QString& topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void DialogHelpTest::everyDialogHasItsPage_data()
{
    QTest::addColumn<QString>("topic");
    // What other dialogs are made of: nobody meets them as such.
    const QStringList bases{QStringLiteral("FormDialog"), QStringLiteral("RecordDialog"),
        QStringLiteral("PasswordPrompt"), QStringLiteral("ScoringDialog")};
    const QHash<QString, QString> all = classes();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QString base = it.value();
        while (all.contains(base))
            base = all.value(base);
        if (base == QStringLiteral("QDialog") && !bases.contains(it.key()))
            QTest::newRow(qPrintable(it.key())) << it.key().toLower();
    }
}

void DialogHelpTest::everyDialogHasItsPage()
{
    QFETCH(QString, topic);
    for (const QString& language : {QStringLiteral("zh"), QStringLiteral("en")})
        QVERIFY2(helpText(language, topic).count(QStringLiteral("<li>")) >= 2, qPrintable(language));
}

void DialogHelpTest::everyPageOfTheHelpHasStepsAndLinksThatLead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const QString& language : {QStringLiteral("zh"), QStringLiteral("en")}) {
        for (const QFileInfo& file : QDir(QStringLiteral(":/help/") + language).entryInfoList())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(file.baseName())) << language << file.baseName();
    }
}

void DialogHelpTest::everyPageOfTheHelpHasStepsAndLinksThatLead()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QString text = helpText(language, topic);
    QVERIFY(text.contains(QStringLiteral("<ol>")));
    QVERIFY(!helpText(language == QStringLiteral("zh") ? QStringLiteral("en") : QStringLiteral("zh"), topic).isEmpty());
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)[.]html\""));
    int links = 0;
    for (auto match = link.globalMatch(text); match.hasNext(); ++links) {
        const QString target = match.next().captured(1);
        QVERIFY2(!helpText(language, target).isEmpty(), qPrintable(target));
    }
    QVERIFY(links > 0);
}

void DialogHelpTest::f1OpensThePageBesideTheDialog()
{
    Theme::apply(*qApp);
    DialogHelp help;
    PromptDialog dialog(
        QStringLiteral("取消订单"), QStringLiteral("为什么取消"), PromptDialog::Lines::One, Need::Required);
    QTimer::singleShot(0, &dialog, [&] {
        QTest::keyClick(&dialog, Qt::Key_F1);
        QVERIFY(help.window() && help.window()->isVisible());
        QVERIFY(help.window()->browser()->source().toString().endsWith(QStringLiteral("/promptdialog.html")));
        dialog.reject();
    });
    dialog.exec();
    QTest::keyClick(&dialog, Qt::Key_F1); // no dialog any more: the main window's key
    QVERIFY(!help.window() || !help.window()->isVisible());
}

VD_TEST(DialogHelpTest)
#include "dialoghelp_test.moc"
