#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/common/task.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/activities/attendanceprint.h"
#include "ui/activities/attendancesheetdialog.h"
#include "ui/activities/attendancesheetmodel.h"
#include "ui/activities/personedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

class AttendanceSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takesFortyPeopleFromExcel();
    void takesFortyPeopleFromTheKeyboard();
    void enterReturnsToWhereTabBegan();
    void findsPeopleByInitials();
    void saysWhoIsMeant();
    void showsOverlapsAtOnce();
    void givesEverybodyTheSameTimes();
    void marksMissingSignOuts();
    void leavesRecordedHoursAlone();
    void asksBeforeLosingLines();
    void takesOutSavedLines();
    void goesDownWithEnter();
    void lineNumbersCanBeRead();
    void printsTheSheet();
    void offersAbsence();
    void takesProposedSignOuts();
    void asksWhyRulesAreSetAside();

private:
    [[nodiscard]] QString cell(int row, AttendanceSheetModel::Column column) const;
    void type(int row, AttendanceSheetModel::Column column, const QString& text);
    [[nodiscard]] QList<Attendance> stored();

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<AttendanceSheetDialog> m_dialog;
    Activity m_activity;
};

void AttendanceSheetTest::initTestCase()
{
    Theme::apply(*qApp);
}

void AttendanceSheetTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->north);
    m_office->addVolunteer(QStringLiteral("李强"), m_office->north);
    m_office->addVolunteer(QStringLiteral("张伟"), m_office->north);
    m_office->addVolunteer(QStringLiteral("张伟"), m_office->south);
    m_activity = {};
    m_activity.name = QStringLiteral("清洁家园");
    m_activity.organisation = m_office->north;
    m_activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    m_activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    m_activity.state = ActivityState::Running;
    m_office->office.run([&](UnitOfWork& work) { m_activity.id = ActivityRepository().insert(work, m_activity); });
    m_dialog = std::make_unique<AttendanceSheetDialog>(m_office->office.office(), m_activity);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void AttendanceSheetTest::cleanup()
{
    m_dialog.reset();
    m_office.reset();
}

QString AttendanceSheetTest::cell(int row, AttendanceSheetModel::Column column) const
{
    return m_dialog->model()->index(row, column).data().toString();
}

void AttendanceSheetTest::type(int row, AttendanceSheetModel::Column column, const QString& text)
{
    QTableView* table = m_dialog->table();
    const QModelIndex index = m_dialog->model()->index(row, column);
    table->setCurrentIndex(index);
    table->edit(index);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->clear();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits after the editor has seen the key
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<Attendance> AttendanceSheetTest::stored()
{
    return AttendanceRepository().ofActivity(m_office->reader(), m_activity.id);
}

void AttendanceSheetTest::takesFortyPeopleFromExcel()
{
    const QAbstractItemModelTester tester(m_dialog->model());
    QStringList lines;
    for (int i = 0; i < 40; ++i) {
        const QString name = QStringLiteral("志愿者%1").arg(i, 2, 10, QChar(u'0'));
        m_office->addVolunteer(name, m_office->north);
        lines << QStringLiteral("%1\t%2\t8:%3\t11点%3分\t带工具").arg(i + 1).arg(name).arg(i, 2, 10, QChar(u'0'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\r\n")));
    QTest::keyClick(m_dialog->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_dialog->model()->rowCount(), 41); // and the empty line that waits
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("志愿者00"));
    QCOMPARE(cell(39, AttendanceSheetModel::MinutesColumn), QStringLiteral("180"));
    QCOMPARE(cell(39, AttendanceSheetModel::RemarkColumn), QStringLiteral("带工具"));
    QVERIFY2(m_dialog->summary().contains(QStringLiteral("120")), qPrintable(m_dialog->summary())); // 40 × 3 hours
    QVERIFY(m_dialog->saveButton()->isEnabled());
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(stored().size(), 40);
    QCOMPARE(stored().last().minutes(), Minutes(180));
    QCOMPARE(stored().last().state, AttendanceState::Present);
}

/// Name, Tab, sign-in, Tab, sign-out, Enter: whatever has the focus gets the keys.
void AttendanceSheetTest::takesFortyPeopleFromTheKeyboard()
{
    const auto target = [this]() -> QWidget* { // the cell that is open, as the list of names passes its keys on
        auto* editor = m_dialog->table()->viewport()->findChild<QLineEdit*>();
        return editor ? static_cast<QWidget*>(editor) : m_dialog->table();
    };
    const auto press = [&](const QString& text, Qt::Key key) {
        for (const QChar letter : text)
            QTest::keyClicks(target(), letter); // the first one opens the cell
        QTest::keyClick(target(), key);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QList<std::pair<QString, QString>> people; // name and its pinyin
    for (const QString& surname : QStringLiteral("白bai 曹cao 杜du 方fang 高gao 何he 江jiang 柯ke").split(u' ')) {
        for (const QString& given :
            QStringLiteral("安国anguo 波涛botao 丹红danhong 明亮mingliang 素梅sumei").split(u' ')) {
            people.append({surname.first(1) + given.first(2), surname.mid(1) + given.mid(2)});
            m_office->addVolunteer(people.last().first, m_office->north);
        }
    }
    m_dialog->table()->setCurrentIndex(m_dialog->model()->index(0, AttendanceSheetModel::NameColumn));
    m_dialog->table()->setFocus();
    for (int i = 0; i < 40; ++i) {
        press(people.at(i).second, Qt::Key_Tab);
        press(i % 2 == 0 ? QStringLiteral("0830") : QStringLiteral("8:30"), Qt::Key_Tab);
        press(QStringLiteral("11:%1").arg(i, 2, 10, QChar(u'0')), Qt::Key_Return);
        QCOMPARE(cell(i, AttendanceSheetModel::NameColumn), people.at(i).first);
        QCOMPARE(cell(i, AttendanceSheetModel::MinutesColumn), QString::number(150 + i));
        QCOMPARE(m_dialog->table()->currentIndex().row(), i + 1);
        QCOMPARE(m_dialog->table()->currentIndex().column(), int(AttendanceSheetModel::NameColumn));
    }
    QTest::keyClick(m_dialog->table(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(stored().size(), 40);
    qint64 minutes = 0;
    for (const Attendance& one : stored())
        minutes += one.minutes().value();
    QCOMPARE(minutes, qint64(40 * 150 + 39 * 40 / 2));
}

void AttendanceSheetTest::enterReturnsToWhereTabBegan()
{
    QCOMPARE(m_dialog->model()->paste(QStringLiteral("李强\n王聪聪")), 2);
    QTableView* table = m_dialog->table();
    table->setFocus();
    table->setCurrentIndex(m_dialog->model()->index(0, AttendanceSheetModel::InColumn));
    QTest::keyClick(table, Qt::Key_Tab); // without a cell being open
    QCOMPARE(table->currentIndex().column(), int(AttendanceSheetModel::OutColumn));
    QCoreApplication::processEvents();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->currentIndex(), m_dialog->model()->index(1, AttendanceSheetModel::InColumn));
    table->setCurrentIndex(m_dialog->model()->index(0, AttendanceSheetModel::OutColumn)); // chosen, not reached by Tab
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->currentIndex(), m_dialog->model()->index(1, AttendanceSheetModel::OutColumn));
}

void AttendanceSheetTest::findsPeopleByInitials()
{
    type(0, AttendanceSheetModel::NameColumn, QStringLiteral("wcc"));
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("王聪聪"));
    QCOMPARE(cell(0, AttendanceSheetModel::NumberColumn), QStringLiteral("V1"));
    type(0, AttendanceSheetModel::InColumn, QStringLiteral("0900"));
    type(0, AttendanceSheetModel::OutColumn, QStringLiteral("1130"));
    QCOMPARE(cell(0, AttendanceSheetModel::MinutesColumn), QStringLiteral("150"));
    type(0, AttendanceSheetModel::BreakColumn, QStringLiteral("30"));
    QCOMPARE(cell(0, AttendanceSheetModel::MinutesColumn), QStringLiteral("120"));
    QCOMPARE(m_dialog->model()->rowCount(), 2);
}

void AttendanceSheetTest::saysWhoIsMeant()
{
    m_dialog->model()->paste(QStringLiteral(
        "张伟\t9:00\t11:00\n陌生人\t9:00\t11:00\n李强\t9:00\t8:00\n李强\t9:00\t11:00\n王聪聪\t9点半\t次日1:00"));
    QVERIFY(cell(0, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("choose one")));
    QVERIFY(
        cell(1, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("Nobody in the office is called 陌生人")));
    QVERIFY(cell(2, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("before the sign-in")));
    QVERIFY(cell(3, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("twice")));
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    QVERIFY(m_dialog->model()->removeLines({0, 1, 2}));
    QCOMPARE(cell(0, AttendanceSheetModel::NoteColumn), QString());
}

void AttendanceSheetTest::showsOverlapsAtOnce()
{
    m_office->enterChecked(
        m_office->draft(VolunteerId(2), QStringLiteral("2025-03-01T10:30"), QStringLiteral("2025-03-01T12:00")));
    m_dialog->model()->paste(QStringLiteral("李强\t9:00\t11:00"));
    QVERIFY2(cell(0, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("2025-03-01 10:30")),
        qPrintable(cell(0, AttendanceSheetModel::NoteColumn)));
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    type(0, AttendanceSheetModel::OutColumn, QStringLiteral("10:30")); // back to back
    QCOMPARE(cell(0, AttendanceSheetModel::NoteColumn), QString());
    QVERIFY(m_dialog->saveButton()->isEnabled());
}

void AttendanceSheetTest::givesEverybodyTheSameTimes()
{
    m_dialog->model()->paste(QStringLiteral("李强\n王聪聪\t8:00\t9:00"));
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Same times for all"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(cell(0, AttendanceSheetModel::MinutesColumn), QStringLiteral("120")); // the activity's own times
    QCOMPARE(cell(1, AttendanceSheetModel::MinutesColumn), QStringLiteral("60")); // had its own
    QVERIFY(m_dialog->saveButton()->isEnabled());
}

void AttendanceSheetTest::marksMissingSignOuts()
{
    m_dialog->model()->paste(QStringLiteral("李强\t9:00"));
    QVERIFY(cell(0, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("sign-out is missing")));
    QCOMPARE(cell(0, AttendanceSheetModel::MinutesColumn), QString()); // never guessed
    QVERIFY(m_dialog->summary().contains(QStringLiteral("1 sign-out")));
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton); // may wait until somebody knows
    QTRY_COMPARE(stored().size(), 1);
    QVERIFY(stored().first().isOutMissing());
}

void AttendanceSheetTest::leavesRecordedHoursAlone()
{
    Attendance attendance;
    attendance.activity = m_activity.id;
    attendance.volunteer = VolunteerId(2);
    attendance.state = AttendanceState::Present;
    attendance.in = m_activity.start;
    attendance.out = m_activity.end;
    m_office->office.run([&](UnitOfWork& work) { AttendanceRepository().insert(work, attendance); });
    ServiceRecord record
        = m_office->draft(VolunteerId(2), QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record.source = {ServiceSource::Kind::Activity, m_activity.id.value(), 1};
    m_office->enterChecked(record);
    const AttendanceSheetModel model(m_office->office.office(), m_activity);
    QCOMPARE(model.index(0, AttendanceSheetModel::NoteColumn).data().toString(), QStringLiteral("Hours recorded"));
    QVERIFY(!(model.flags(model.index(0, AttendanceSheetModel::OutColumn)) & Qt::ItemIsEditable));
}

void AttendanceSheetTest::asksBeforeLosingLines()
{
    m_dialog->model()->paste(QStringLiteral("李强\t9:00\t11:00"));
    DialogScript script;
    script.answer(Dialogs::Choice::Cancel);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    script.answer(Dialogs::Choice::Discard);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(stored().size(), 0);
}

void AttendanceSheetTest::takesOutSavedLines()
{
    const auto button = [this](const char* text) -> QPushButton* {
        for (auto* each : m_dialog->findChildren<QPushButton*>()) {
            if (each->text() == QString::fromLatin1(text))
                return each;
        }
        return nullptr;
    };
    m_dialog->model()->paste(QStringLiteral("李强\t9:00\t11:00\n王聪聪\t9:00\t10:00"));
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored().size(), 2);
    m_dialog = std::make_unique<AttendanceSheetDialog>(m_office->office.office(), m_activity);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->table()->setCurrentIndex(m_dialog->model()->index(0, AttendanceSheetModel::NameColumn));
    DialogScript script;
    script.answer(QStringLiteral("登记错了"));
    QTest::mouseClick(button("Remove lines"), Qt::LeftButton);
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("王聪聪"));
    QTest::mouseClick(button("Put back"), Qt::LeftButton);
    QCOMPARE(cell(0, AttendanceSheetModel::NameColumn), QStringLiteral("李强"));
    QVERIFY(!button("Put back")->isEnabled());
    m_dialog->table()->setCurrentIndex(m_dialog->model()->index(0, AttendanceSheetModel::NameColumn));
    m_dialog->table()->setFocus();
    QTest::keyClick(m_dialog->table(), Qt::Key_Delete);
    QVERIFY2(m_dialog->summary().contains(QStringLiteral("1 saved line")), qPrintable(m_dialog->summary()));
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored().first().state, AttendanceState::Cancelled);
    QCOMPARE(stored().last().state, AttendanceState::Present);
}

void AttendanceSheetTest::goesDownWithEnter()
{
    m_dialog->model()->paste(QStringLiteral("李强\n王聪聪"));
    type(0, AttendanceSheetModel::InColumn, QStringLiteral("9:00"));
    QCOMPARE(m_dialog->table()->currentIndex(), m_dialog->model()->index(1, AttendanceSheetModel::InColumn));
    QTest::keyClick(m_dialog->table(), Qt::Key_Return);
    QCOMPARE(m_dialog->table()->currentIndex(), m_dialog->model()->index(2, AttendanceSheetModel::InColumn));
}

void AttendanceSheetTest::lineNumbersCanBeRead()
{
    const QHeaderView* header = m_dialog->table()->verticalHeader();
    const int needed = header->fontMetrics().horizontalAdvance(QStringLiteral("888"));
    QVERIFY(header->width() >= needed + 24); // with the style's margins
}

void AttendanceSheetTest::printsTheSheet()
{
    const QString path = m_office->office.path(QStringLiteral("sheet.pdf"));
    TaskContext task;
    writePdf(signInSheet(m_office->office.office(), m_activity), QPageSize::A4, path, task);
    QVERIFY(QFileInfo(path).size() > 1000);
}

void AttendanceSheetTest::offersAbsence()
{
    m_dialog->model()->paste(QStringLiteral("李强\n王聪聪\t9:00\t11:00"));
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    m_dialog->table()->selectRow(0);
    QTest::mouseClick(m_dialog->absentButton(), Qt::LeftButton);
    QVERIFY(cell(0, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("Absent")));
    QVERIFY(m_dialog->saveButton()->isEnabled());
    QTest::mouseClick(m_dialog->absentButton(), Qt::LeftButton); // came after all
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    QTest::mouseClick(m_dialog->absentButton(), Qt::LeftButton);
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored().size(), 2);
    QCOMPARE(stored().first().state, AttendanceState::Absent);
}

void AttendanceSheetTest::takesProposedSignOuts()
{
    QVERIFY(!m_dialog->proposalsButton()->isEnabled());
    m_dialog->model()->paste(QStringLiteral("李强\t9:00\n王聪聪\t9:30\nV3\t9:00\t10:00"));
    QVERIFY(cell(0, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("Proposal: 11:00")));
    m_dialog->table()->selectRow(1);
    QTest::mouseClick(m_dialog->proposalsButton(), Qt::LeftButton); // of the chosen line alone
    QCOMPARE(cell(0, AttendanceSheetModel::OutColumn), QString());
    QCOMPARE(cell(1, AttendanceSheetModel::OutColumn), QStringLiteral("11:00"));
    QCOMPARE(cell(1, AttendanceSheetModel::MinutesColumn), QStringLiteral("90"));
    m_dialog->table()->clearSelection();
    QTest::mouseClick(m_dialog->proposalsButton(), Qt::LeftButton);
    QCOMPARE(cell(0, AttendanceSheetModel::OutColumn), QStringLiteral("11:00"));
    QVERIFY(!m_dialog->proposalsButton()->isEnabled());
}

void AttendanceSheetTest::asksWhyRulesAreSetAside()
{
    m_office->addVolunteer(QStringLiteral("小明"), m_office->north, QDate(2015, 1, 1));
    m_dialog->model()->paste(QStringLiteral("小明\t9:00\t11:00"));
    QVERIFY(cell(0, AttendanceSheetModel::NoteColumn).contains(QStringLiteral("guardian")));
    DialogScript script;
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton); // thinks again
    QCOMPARE(script.asked().size(), 1);
    QVERIFY(stored().isEmpty());
    script.answer(QStringLiteral("家长陪同"));
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().first().careReason, QStringLiteral("家长陪同"));
}

VD_TEST(AttendanceSheetTest)
#include "attendancesheet_test.moc"
