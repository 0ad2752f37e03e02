#include "ui/activities/attendancesheetmodel.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

/// The sign-in sheet as a table: what each cell shows and takes, and what the lines are taken for.
class AttendanceSheetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void showsAStoredLineByItsState_data();
    void showsAStoredLineByItsState();
    void headsItsColumns();
    void cellsTakeWhatIsTyped_data();
    void cellsTakeWhatIsTyped();
    void cellsThatCannotBeTypedInto();
    void colorsAndAlignment();
    void anEmptyLineAlwaysWaits();
    void removesAndPutsBack();
    void recordedLinesStay();
    void sumsUp();

private:
    using Column = AttendanceSheetModel::Column;
    Attendance store(int volunteer, AttendanceState state, const QString& in, const QString& out);
    void record(int volunteer);
    void makeModel();
    [[nodiscard]] QString cell(int row, Column column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] QStringList line(int row) const;
    bool type(int row, Column column, const QString& text)
    {
        return m_model->setData(m_model->index(row, column), text, Qt::EditRole);
    }

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<AttendanceSheetModel> m_model;
    Activity m_activity;
};

void AttendanceSheetModelTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    for (const char* name : {"王聪聪", "李强", "张伟"})
        m_office->addVolunteer(QString::fromUtf8(name), m_office->north);
    m_activity = {};
    m_activity.name = QStringLiteral("清洁家园");
    m_activity.organisation = m_office->north;
    m_activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    m_activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    m_activity.state = ActivityState::Running;
    m_office->office.run([&](UnitOfWork& work) { m_activity.id = ActivityRepository().insert(work, m_activity); });
}

void AttendanceSheetModelTest::cleanup()
{
    m_model.reset();
    m_office.reset();
}

Attendance AttendanceSheetModelTest::store(int volunteer, AttendanceState state, const QString& in, const QString& out)
{
    Attendance one;
    one.activity = m_activity.id;
    one.volunteer = VolunteerId(volunteer);
    one.state = state;
    one.in = parseIsoMinute(in);
    one.out = parseIsoMinute(out);
    m_office->office.run([&](UnitOfWork& work) { one.id = AttendanceRepository().insert(work, one); });
    return one;
}

/// The hours of somebody on the sheet stand in the ledger.
void AttendanceSheetModelTest::record(int volunteer)
{
    ServiceRecord record = m_office->draft(
        VolunteerId(volunteer), QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record.source = {ServiceSource::Kind::Activity, m_activity.id.value(), 1};
    m_office->enterChecked(record);
}

void AttendanceSheetModelTest::makeModel()
{
    m_model = std::make_unique<AttendanceSheetModel>(m_office->office.office(), m_activity);
}

QStringList AttendanceSheetModelTest::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->index(row, column).data().toString();
    return cells;
}

void AttendanceSheetModelTest::showsAStoredLineByItsState_data()
{
    QTest::addColumn<AttendanceState>("state");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<QStringList>("cells"); ///< behind name and number
    const QString nine = QStringLiteral("2025-03-01T09:00");
    const QString half = QStringLiteral("2025-03-01T10:30");
    const QString night = QStringLiteral("2025-03-02T01:00");
    using enum AttendanceState;
    const auto row = [](const char* name, AttendanceState state, const QString& in, const QString& out, bool isShown,
                         const QStringList& cells) { QTest::newRow(name) << state << in << out << isShown << cells; };
    row("present", Present, nine, half, true, {"09:00", "10:30", "", "90", "", ""});
    row("past midnight", Present, nine, night, true,
        {"09:00", "01:00+1", "", "960", "",
            "The times lie outside the activity (09:00 – 11:00). 2025-03-01 adds up to 15.0 hours; beyond 12 hours an "
            "administrator signs the day, with a reason, before they count."});
    row("signed up", SignedUp, {}, {}, true, {"", "", "", "", "", "Signed up"});
    row("accepted", Accepted, {}, {}, true, {"", "", "", "", "", attendanceStates().title(Accepted)});
    row("waiting", Waiting, {}, {}, true, {"", "", "", "", "", attendanceStates().title(Waiting)});
    row("absent", Absent, {}, {}, true, {"", "", "", "", "", "Absent: no times, no hours"});
    row("canceled", Cancelled, {}, {}, false, {});
    row("declined", Declined, {}, {}, false, {});
}

void AttendanceSheetModelTest::showsAStoredLineByItsState()
{
    QFETCH(AttendanceState, state);
    QFETCH(QString, in);
    QFETCH(QString, out);
    QFETCH(bool, isShown);
    QFETCH(QStringList, cells);
    store(1, state, in, out);
    makeModel();
    QCOMPARE(m_model->rowCount(), isShown ? 2 : 1);
    QCOMPARE(line(m_model->rowCount() - 1), QStringList(QStringList().fill(QString(), Column::ColumnCount)));
    if (isShown)
        QCOMPARE(line(0), QStringList({QStringLiteral("王聪聪"), QStringLiteral("V1")}) + cells);
    QVERIFY(!m_model->isDirty());
}

void AttendanceSheetModelTest::headsItsColumns()
{
    makeModel();
    QStringList heads;
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(heads,
        QStringList({"Volunteer", "Number", "Sign-in", "Sign-out", "Break (minutes)", "Minutes", "Remark", "Note"}));
    QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 1);
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
}

void AttendanceSheetModelTest::cellsTakeWhatIsTyped_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("minutes");
    const auto row
        = [](const char* name, int column, const char* text, bool isTaken, const char* shown, const char* minutes) {
              QTest::newRow(name) << column << QString::fromUtf8(text) << isTaken << QString::fromUtf8(shown)
                                  << QString::fromUtf8(minutes);
          };
    using M = AttendanceSheetModel;
    row("name", M::NameColumn, "张伟", true, "张伟", "120");
    row("number in place of the name", M::NameColumn, "V3", true, "张伟", "120");
    row("somebody unknown", M::NameColumn, "陌生人", true, "陌生人", "120");
    row("sign-in", M::InColumn, "8:30", true, "8:30", "150");
    row("sign-in with blanks", M::InColumn, " 8:30 ", true, "8:30", "150");
    row("no time", M::InColumn, "soon", true, "soon", "");
    row("sign-out", M::OutColumn, "12:00", true, "12:00", "180");
    row("no sign-out", M::OutColumn, "", true, "", "");
    row("the same sign-out", M::OutColumn, "11:00", false, "11:00", "120");
    row("break", M::BreakColumn, "20", true, "20", "100");
    row("a break of less than nothing", M::BreakColumn, "-20", true, "", "120");
    row("remark", M::RemarkColumn, "带工具", true, "带工具", "120");
    row("a number in a remark", M::RemarkColumn, "电话13812345678", true, "电话138****5678", "120");
}

void AttendanceSheetModelTest::cellsTakeWhatIsTyped()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    makeModel();
    const QAbstractItemModelTester tester(m_model.get());
    QCOMPARE(m_model->paste(QStringLiteral("李强\t9:00\t11:00")), 1);
    const QStringList before = line(0);
    QSignalSpy edited(m_model.get(), &AttendanceSheetModel::edited);
    QCOMPARE(type(0, Column(column), text), isTaken);
    QCOMPARE(edited.count(), isTaken ? 1 : 0);
    QTEST(cell(0, Column(column)), "shown");
    QTEST(cell(0, AttendanceSheetModel::MinutesColumn), "minutes");
    for (const Column other : {AttendanceSheetModel::NameColumn, AttendanceSheetModel::InColumn,
             AttendanceSheetModel::OutColumn, AttendanceSheetModel::BreakColumn, AttendanceSheetModel::RemarkColumn}) {
        if (other != column)
            QCOMPARE(cell(0, other), before.at(other)); // nothing else changes
    }
    QVERIFY(!m_model->setData(m_model->index(0, column), text, Qt::DisplayRole));
}

void AttendanceSheetModelTest::cellsThatCannotBeTypedInto()
{
    store(1, AttendanceState::Present, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    store(2, AttendanceState::Present, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record(2);
    makeModel();
    QCOMPARE(m_model->rowCount(), 3);
    const auto editable = [this](int row) {
        QString columns;
        for (int column = 0; column < m_model->columnCount(); ++column)
            columns += m_model->flags(m_model->index(row, column)) & Qt::ItemIsEditable ? u'x' : u'-';
        return columns;
    };
    QCOMPARE(editable(0), QStringLiteral("--xxx-x-")); // who is stored stays who they are
    QCOMPARE(editable(1), QStringLiteral("--------")); // recorded
    QCOMPARE(editable(2), QStringLiteral("x-xxx-x-"));
    QVERIFY(!type(1, AttendanceSheetModel::OutColumn, QStringLiteral("12:00")));
    QVERIFY(!type(0, AttendanceSheetModel::NameColumn, QStringLiteral("张伟")));
    QVERIFY(!type(0, AttendanceSheetModel::MinutesColumn, QStringLiteral("7")));
    QVERIFY(!m_model->isDirty());
    QVERIFY(!(m_model->flags({}) & Qt::ItemIsEditable));
}

void AttendanceSheetModelTest::colorsAndAlignment()
{
    store(1, AttendanceState::Present, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record(1);
    makeModel();
    m_model->paste(QStringLiteral("李强\t9:00\n陌生人\t9:00\t11:00\n张伟\t9:00\t11:00"));
    const auto color = [this](int row, Column column) {
        return m_model->index(row, column).data(Qt::ForegroundRole).value<QColor>();
    };
    using M = AttendanceSheetModel;
    const Colors colors = Theme::colors();
    QCOMPARE(color(0, M::InColumn), colors.secondary); // recorded
    QCOMPARE(color(1, M::NoteColumn), colors.amber); // the sign-out is missing
    QCOMPARE(color(1, M::NameColumn), colors.amber);
    QCOMPARE(color(1, M::NumberColumn), colors.secondary);
    QVERIFY(!color(1, M::InColumn).isValid());
    QCOMPARE(color(2, M::NoteColumn), colors.accent); // nobody is called so
    QVERIFY(!color(3, M::NoteColumn).isValid() && !color(3, M::NameColumn).isValid());
    QCOMPARE(m_model->index(2, M::NameColumn).data(Qt::ToolTipRole).toString(), cell(2, M::NoteColumn));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isNumber = column == M::MinutesColumn || column == M::BreakColumn;
        QCOMPARE(m_model->index(1, column).data(Qt::TextAlignmentRole).toInt(),
            int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    QVERIFY(!m_model->index(1, 0).data(Qt::DecorationRole).isValid());
}

void AttendanceSheetModelTest::anEmptyLineAlwaysWaits()
{
    makeModel();
    const QAbstractItemModelTester tester(m_model.get());
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(type(0, AttendanceSheetModel::NameColumn, QStringLiteral("李强")));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(type(0, AttendanceSheetModel::InColumn, QStringLiteral("9:00")));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->paste(QStringLiteral("王聪聪\t9:00\t11:00")), 1);
    QCOMPARE(m_model->rowCount(), 3); // behind the first, and the empty one again at the end
    QCOMPARE(cell(1, AttendanceSheetModel::NameColumn), QStringLiteral("王聪聪"));
    QVERIFY(m_model->removeLines({2}));
    QCOMPARE(m_model->rowCount(), 3);
    ServicePerson person;
    person.id = VolunteerId(3);
    person.name = QStringLiteral("张伟");
    person.number = QStringLiteral("V3");
    m_model->choosePerson(2, person);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(cell(2, AttendanceSheetModel::NumberColumn), QStringLiteral("V3"));
    QCOMPARE(m_model->paste(QString()), 0);
    QCOMPARE(m_model->rowCount(), 4);
}

void AttendanceSheetModelTest::removesAndPutsBack()
{
    makeModel();
    m_model->paste(QStringLiteral("李强\t9:00\t11:00\n王聪聪\t9:00\t10:00\n张伟\t9:00\t10:30"));
    QVERIFY(m_model->removeLines({0, 2, 99}));
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("王聪聪"));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->restoreLine(); // the one removed last, in its place
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("李强"));
    m_model->restoreLine();
    QCOMPARE(cell(2, AttendanceSheetModel::NameColumn), QStringLiteral("张伟"));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(!m_model->sheet().hasRemoved());
    m_model->restoreLine();
    QCOMPARE(m_model->rowCount(), 4);
}

void AttendanceSheetModelTest::recordedLinesStay()
{
    store(1, AttendanceState::Present, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    const Attendance second
        = store(2, AttendanceState::Present, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record(1);
    makeModel();
    QCOMPARE(cell(0, AttendanceSheetModel::NoteColumn), QStringLiteral("Hours recorded"));
    QVERIFY(!m_model->removeLines({0, 1})); // one of them stays, and it is told
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("王聪聪"));
    QCOMPARE(m_model->sheet().removed(), QList<AttendanceId>{second.id});
    QCOMPARE(m_model->sheet().attendance().size(), 0);
    m_model->setAllTimes(QStringLiteral("8:00"), QStringLiteral("9:00"), true);
    QCOMPARE(cell(0, AttendanceSheetModel::InColumn), QStringLiteral("09:00"));
}

void AttendanceSheetModelTest::sumsUp()
{
    store(3, AttendanceState::Present, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T09:30"));
    makeModel();
    m_model->paste(QStringLiteral("李强\t9:00\n王聪聪\n陌生人\t9:00\t11:00"));
    QCOMPARE(m_model->sheet().filledCount(), 3);
    QCOMPARE(m_model->sheet().missingCount(), 1);
    QCOMPARE(m_model->sheet().total(), Minutes(30)); // neither the missing nor the unknown
    QVERIFY(!m_model->sheet().isAcceptable());
    m_model->setAllTimes(QStringLiteral("10:00"), QStringLiteral("11:00"), false);
    QCOMPARE(cell(2, AttendanceSheetModel::MinutesColumn), QStringLiteral("60"));
    QCOMPARE(cell(1, AttendanceSheetModel::OutColumn), QString()); // had a time of its own
    m_model->setAllTimes(QStringLiteral("10:00"), QStringLiteral("12:00"), true);
    QCOMPARE(m_model->sheet().total(), Minutes(360));
    QCOMPARE(m_model->sheet().missingCount(), 0);
    QVERIFY(type(0, AttendanceSheetModel::InColumn, {}));
    QVERIFY(type(0, AttendanceSheetModel::OutColumn, {}));
    QCOMPARE(cell(0, AttendanceSheetModel::NoteColumn), QStringLiteral("Absent: no times, no hours"));
}

VD_TEST(AttendanceSheetModelTest)
#include "attendancesheetmodel_test.moc"
