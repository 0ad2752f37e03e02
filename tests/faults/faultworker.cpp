#include "app/office/officecheck.h"
#include "app/office/officecreation.h"
#include "app/office/officefeatures.h"
#include "app/office/officeopening.h"
#include "models/common/task.h"
#include "models/database/backup.h"
#include "models/database/connection.h"
#include "models/office/keyrotation.h"
#include "models/organisation/settingsrepository.h"
#include "models/spreadsheets/importrunner.h"
#include "tests/faults/clerk.h"
#include "tests/faults/officestate.h"
#include "tests/faults/olderoffice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

#include <cstdio>

namespace {

const QString password = QStringLiteral("fault-password-1");

/// One line that has left this program when the function returns: what was said was acknowledged.
void say(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

std::unique_ptr<Office> opened(const QString& location)
{
    auto office = openOffice(location);
    office->signIn({}, password);
    say(QStringLiteral("open"));
    return office;
}

int make(const QStringList& words)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = password;
    setup.keyCost = KeyCost{1, 1024, 1}; // a thousand runs; the real cost has a test of its own
    const auto office = createOffice(words.value(0), setup, nullptr);
    say(QStringLiteral("ack made"));
    office->run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, true); });
    return 0;
}

/// Goes on with the clerk's acts. An act that fails is told and tried again by its next turn, as a clerk would.
int act(const QStringList& words)
{
    const auto office = opened(words.value(0));
    Clerk clerk(*office);
    int number = Clerk::actsDone(office->database().reader());
    int failures = 0;
    for (int turn = words.value(1).toInt(); turn > 0; --turn) {
        try {
            clerk.act(number + 1);
            say(QStringLiteral("ack %1").arg(++number));
        } catch (const Error& error) {
            say(QStringLiteral("refused %1\t%2").arg(error.message(), error.detail()));
            ++failures;
        }
    }
    return failures > 0 ? 1 : 0;
}

int importFile(const QStringList& words)
{
    const auto office = opened(words.value(0));
    const auto importer = officeFeatures().makeImporter(words.value(1), *office);
    ImportOptions options;
    options.rejectsPath = words.value(3);
    TaskContext task;
    const ImportReport report
        = ImportRunner(office->database(), office->actor()).run(words.value(2), *importer, options, task);
    say(QStringLiteral("ack imported %1 of %2").arg(report.imported).arg(report.read));
    return 0;
}

/// Nobody signs in: the keys of so old an office are another matter.
int update(const QStringList& words)
{
    const auto office = openOffice(words.value(0));
    say(QStringLiteral("ack updated"));
    return 0;
}

int backUp(const QStringList& words)
{
    const auto office = opened(words.value(0));
    TaskContext task;
    backupOffice(office->database().location(), words.value(1), task, sumProblems);
    say(QStringLiteral("ack backup"));
    return 0;
}

int restore(const QStringList& words)
{
    TaskContext task;
    restoreOffice(words.value(1), words.value(0), task, sumProblems);
    say(QStringLiteral("ack restored"));
    return 0;
}

int rotate(const QStringList& words)
{
    const auto office = opened(words.value(0));
    TaskContext task;
    KeyRotation(*office, sealedKinds(office->features())).run(task);
    say(QStringLiteral("ack rotated"));
    return 0;
}

/// Keeps the office open until its input ends: the other program on the same file.
int hold(const QStringList& words)
{
    const auto office = opened(words.value(0));
    (void)std::getchar();
    return 0;
}

int older(const QStringList& words)
{
    writeOlderOffice(words.value(0), words.value(1), words.value(2).toInt());
    return 0;
}

/// Changes a file behind the program's back, as somebody with a tool for SQLite would.
int execute(const QStringList& words)
{
    Connection connection(words.value(0), Connection::Access::Write);
    connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const QString& sql : words.mid(1))
        connection.execute(sql);
    return 0;
}

int content(const QStringList& words)
{
    say(QString::fromUtf8(QJsonDocument(contentOf(words.value(0))).toJson(QJsonDocument::Compact)));
    return 0;
}

int check(const QStringList& words)
{
    const QStringList problems = problemsOf(words.value(0), password);
    for (const QString& problem : problems)
        say(problem);
    return problems.isEmpty() ? 0 : 1;
}

/// Both, in this order.
int examine(const QStringList& words)
{
    content(words);
    return check(words);
}

using Job = int (*)(const QStringList& words);

const QHash<QString, Job>& jobs()
{
    static const QHash<QString, Job> all{
        {QStringLiteral("make"), make}, // OFFICE
        {QStringLiteral("act"), act}, // OFFICE ACTS
        {QStringLiteral("import"), importFile}, // OFFICE KIND FILE [REJECTS]
        {QStringLiteral("update"), update}, // OFFICE
        {QStringLiteral("backup"), backUp}, // OFFICE COPY
        {QStringLiteral("restore"), restore}, // OFFICE COPY
        {QStringLiteral("rotate"), rotate}, // OFFICE
        {QStringLiteral("hold"), hold}, // OFFICE
        {QStringLiteral("older"), older}, // OFFICE NEW VERSION
        {QStringLiteral("execute"), execute}, // OFFICE SQL…
        {QStringLiteral("content"), content}, // OFFICE
        {QStringLiteral("check"), check}, // OFFICE
        {QStringLiteral("examine"), examine}, // OFFICE
    };
    return all;
}

} // namespace

/// One act on an office file, done by the program's own models with a cheap key, to be killed or spoiled from outside.
/// "ack …" lines tell what the clerk was told to be safe; what failed ends with status 1 and the clerk's sentence.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTranslator translator;
    // Built beside the program; the clerk's sentences are judged in the clerk's language.
    if (translator.load(QCoreApplication::applicationDirPath() + QStringLiteral("/app/volunteerdesk_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);
    const QStringList words = application.arguments().mid(1);
    const Job chosen = jobs().value(words.value(0));
    if (!chosen)
        return 2;
    try {
        return chosen(words.mid(1));
    } catch (const Error& error) {
        say(QStringLiteral("refused %1\t%2").arg(error.message(), error.detail()));
        return 1;
    }
}
