#include "tests/benchmarks/benchoffice.h"
#include "app/demo/demooffice.h"
#include "app/office/officeopening.h"

#include "app/office/officecreation.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/spreadsheets/importrunner.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/benchmarks/people.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <xlsxwriter.h>

namespace {

QList<OrganisationId> communities(Office& office)
{
    QList<OrganisationId> ids;
    for (const Organisation& organisation : OrganisationRepository().all(office.database().reader())) {
        if (organisation.kind == OrganisationKind::Community)
            ids << organisation.id;
    }
    return ids;
}

void addPeople(Office& office, int size)
{
    const QList<OrganisationId> places = communities(office);
    const VolunteerRepository repository(office.vault());
    office.run([&](UnitOfWork& work) {
        VolunteerNumbers numbers(work.connection(), repository);
        for (int i = 0; i < size; ++i) {
            const BenchPerson person = benchPerson(i);
            Volunteer volunteer;
            volunteer.name = person.name;
            volunteer.idNumber = person.idNumber;
            volunteer.phone = person.phone;
            volunteer.sex = person.isMale ? Sex::Male : Sex::Female;
            volunteer.organisation = places.at(i % places.size());
            volunteer.registeredOn = QDate(2018, 1, 1).addDays(i % 2500);
            (void)repository.insertMany(work, volunteer, numbers);
        }
        numbers.save(work);
        work.changes().touch(QStringLiteral("volunteers"));
    });
}

} // namespace

void removeOffice(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

std::unique_ptr<Office> makeEmptyOffice(const QString& path)
{
    removeOffice(path);
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = QString::fromLatin1(benchPassword);
    auto office = createOffice(path, setup, nullptr);
    OrganisationImport importer;
    TaskContext task;
    ImportRunner(office->database(), office->actor())
        .run(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/01-机构.xlsx"), importer, {}, task);
    return office;
}

QString benchOfficePath(const QString& folder, int size)
{
    return QDir(folder).filePath(QStringLiteral("office-%1.vdesk").arg(size));
}

std::unique_ptr<Office> openBenchOffice(const QString& folder, int size)
{
    const QString path = benchOfficePath(folder, size);
    if (!QFile::exists(path)) {
        std::fprintf(stderr, "making an office of %d volunteers\n", size);
        const QString part = path + QStringLiteral(".part");
        {
            const auto office = makeEmptyOffice(part);
            addPeople(*office, size);
        }
        QFile::rename(part, path);
    }
    auto office = openOffice(path);
    office->signIn({}, QString::fromLatin1(benchPassword));
    return office;
}

QString benchAttendance(const QString& folder, int people, int lines)
{
    constexpr int together = 20;
    const QString path = QDir(folder).filePath(QStringLiteral("attendance-%1-%2.csv").arg(people).arg(lines));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(QStringLiteral("“%1” cannot be written.").arg(path), file.errorString());
    QTextStream text(&file);
    text << QString::fromUtf8("活动编号,活动名称,活动日期,签到时间,签退时间,志愿者姓名,身份证号\n");
    for (int line = 0; line < lines; ++line) {
        const int activity = line / together;
        const int round = line / people;
        const BenchPerson person = benchPerson(line % people);
        const QDate day = QDate(2022, 1, 1).addDays(round * 60 + activity % 55); // nobody serves twice a day
        text << QStringLiteral("HD-%1,%2,%3,09:%4,11:%5,%6,%7\n")
                    .arg(activity, 7, 10, QLatin1Char('0'))
                    .arg(QString::fromUtf8("社区志愿服务第%1场").arg(activity), day.toString(Qt::ISODate))
                    .arg(line % 7, 2, 10, QLatin1Char('0'))
                    .arg(line % together, 2, 10, QLatin1Char('0'))
                    .arg(person.name, person.idNumber);
    }
    return path;
}

QString benchRoster(const QString& folder, int size)
{
    const QString path = QDir(folder).filePath(QStringLiteral("roster-%1.xlsx").arg(size));
    if (QFile::exists(path))
        return path;
    static const QStringList headings
        = QString::fromUtf8("序号 姓名 性别 身份证号 联系电话 所属社区 政治面貌 注册日期 专业层级 技能特长")
              .split(u' ');
    static const QStringList places = QString::fromUtf8("苇湾社区 向阳社区 工福街社区 东上虞社区 金都社区").split(u' ');
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format* date = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy-mm-dd");
    for (int column = 0; column < headings.size(); ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), headings.at(column).toUtf8().constData(), nullptr);
    for (int i = 0; i < size; ++i) {
        const BenchPerson person = benchPerson(i);
        const auto row = lxw_row_t(i + 1);
        worksheet_write_number(sheet, row, 0, i + 1, nullptr);
        worksheet_write_string(sheet, row, 1, person.name.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 2, person.isMale ? "男" : "女", nullptr);
        worksheet_write_string(sheet, row, 3, person.idNumber.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 4, person.phone.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 5, places.at(i % int(places.size())).toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 6, i % 7 == 0 ? "中共党员" : "群众", nullptr);
        worksheet_write_number(sheet, row, 7, 43101 + i % 2500, date);
        worksheet_write_string(sheet, row, 8, "志愿者", nullptr);
        worksheet_write_string(sheet, row, 9, i % 3 == 0 ? "理发、摄影" : "", nullptr);
    }
    workbook_close(workbook);
    return path;
}

std::unique_ptr<Office> openDemoOffice(const QString& folder, int volunteers)
{
    const QString path = QDir(folder).filePath(QStringLiteral("demo-%1.vdesk").arg(volunteers));
    if (!QFile::exists(path)) {
        const QString part = path + QStringLiteral(".part");
        removeOffice(part);
        TaskContext task;
        (void)makeDemoOffice(part, DemoSize{volunteers}, task, QString::fromLatin1(benchPassword));
        QFile::rename(part, path);
    }
    auto office = openOffice(path);
    office->signIn({}, QString::fromLatin1(benchPassword));
    return office;
}
