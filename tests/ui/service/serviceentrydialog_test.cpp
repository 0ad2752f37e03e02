#include "ui/service/serviceentrydialog.h"

#include "models/organisation/settingsrepository.h"
#include "models/service/servicerepository.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QtTest>

/// 补录: what is typed becomes a record, or is told beside its field.
class ServiceEntryDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void readsTimes_data();
    void readsTimes();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsOfAnOverlap();
    void refusesTheFuture();
    void storesAllOfIt_data();
    void storesAllOfIt();
    void checksAtOnceOnlyWhereAllowed();
    void asksWhyAMinorCounts();

private:
    void set(const char* name, const QString& text)
    {
        static_cast<TextField*>(m_dialog->field(QString::fromLatin1(name)))->line()->setText(text);
    }
    void refer(const char* name, qint64 id)
    {
        static_cast<ReferenceField*>(m_dialog->field(QString::fromLatin1(name)))->setId(id);
    }
    [[nodiscard]] QString problem(const char* name) const
    {
        return m_dialog->field(QString::fromLatin1(name))->problemText();
    }
    [[nodiscard]] QList<ServiceRecord> records()
    {
        return ServiceRepository().ofVolunteer(m_office->reader(), VolunteerId(1));
    }

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<ServiceEntryDialog> m_dialog;
};

void ServiceEntryDialogTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->north);
    m_dialog = std::make_unique<ServiceEntryDialog>(m_office->office.office());
    m_dialog->show();
    refer("volunteer", 1);
    set("date", QStringLiteral("2025-03-01"));
    set("content", QStringLiteral("打扫楼道"));
}

void ServiceEntryDialogTest::cleanup()
{
    m_dialog->markClean();
    m_dialog.reset();
    m_office.reset();
}

void ServiceEntryDialogTest::readsTimes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("pause");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* name, const char* from, const char* to, const char* pause, const char* start,
                         const char* end, int minutes) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(pause)
                            << QString::fromUtf8(start) << QString::fromUtf8(end) << minutes;
    };
    row("a morning", "9:00", "11:30", "", "2025-03-01T09:00", "2025-03-01T11:30", 150);
    row("with a break", "9:00", "11:30", "30", "2025-03-01T09:00", "2025-03-01T11:30", 120);
    row("past midnight", "22:00", "01:30+1", "", "2025-03-01T22:00", "2025-03-02T01:30", 210);
    row("past midnight in words", "22点", "次日1点半", "", "2025-03-01T22:00", "2025-03-02T01:30", 210);
    row("up to midnight", "22:00", "0:00+1", "", "2025-03-01T22:00", "2025-03-02T00:00", 120);
    row("both after midnight", "0:30+1", "1:30+1", "", "2025-03-02T00:30", "2025-03-02T01:30", 60);
    row("a whole day", "8:00", "8:00+1", "0", "2025-03-01T08:00", "2025-03-02T08:00", 1440);
}

void ServiceEntryDialogTest::readsTimes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, pause);
    QFETCH(int, minutes);
    set("start", from);
    set("end", to);
    set("minutes", pause);
    QTRY_VERIFY2(m_dialog->saveButton()->isEnabled(), qPrintable(problem("end") + problem("start")));
    QTest::mouseClick(m_dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(records().size(), 1);
    QTEST(isoMinute(records().first().start), "start");
    QTEST(isoMinute(records().first().end), "end");
    QCOMPARE(records().first().minutes, Minutes(minutes));
}

void ServiceEntryDialogTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* field, const char* text, const char* wrong, const char* told) {
        QTest::newRow(name) << field << text << wrong << told;
    };
    row("ends before it begins", "end", "8:00", "end", "before it begins");
    row("ends as it begins", "end", "9:00", "end", "before it begins");
    row("longer than a day", "end", "9:01+1", "end", "24 hours");
    row("no time", "start", "morning", "start",
        "This is not a time of day. Type it like 14:30, or 01:30+1 for the next day.");
    row("a break as long as the service", "minutes", "120", "minutes", "no minutes are left");
    row("no day", "date", "", "start", "began");
}

void ServiceEntryDialogTest::tellsWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, wrong);
    QFETCH(QString, told);
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("11:00"));
    QTRY_VERIFY(m_dialog->saveButton()->isEnabled());
    static_cast<TextField*>(m_dialog->field(field))->line()->setText(text);
    m_dialog->save();
    QVERIFY2(m_dialog->field(wrong)->problemText().contains(told), qPrintable(m_dialog->field(wrong)->problemText()));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(records().size(), 0);
}

void ServiceEntryDialogTest::tellsOfAnOverlap()
{
    m_office->enterChecked(
        m_office->draft(VolunteerId(1), QStringLiteral("2025-03-01T10:00"), QStringLiteral("2025-03-01T12:00")));
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("10:01"));
    QCOMPARE(problem("start"), QStringLiteral("Overlaps service from 2025-03-01 10:00 to 12:00."));
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    set("end", QStringLiteral("10:00")); // back to back
    QTRY_VERIFY(m_dialog->saveButton()->isEnabled());
    QCOMPARE(problem("start"), QString());
}

void ServiceEntryDialogTest::refusesTheFuture()
{
    set("date", QDate::currentDate().addDays(1).toString(QStringLiteral("yyyy-MM-dd")));
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("11:00"));
    QVERIFY(problem("date").contains(QStringLiteral("still to come")));
    set("date", QDate::currentDate().addDays(-1).toString(QStringLiteral("yyyy-MM-dd")));
    QCOMPARE(problem("date"), QString());
}

void ServiceEntryDialogTest::storesAllOfIt_data()
{
    QTest::addColumn<bool>("atStation");
    QTest::newRow("at a station") << true;
    QTest::newRow("nowhere told") << false;
}

void ServiceEntryDialogTest::storesAllOfIt()
{
    QFETCH(bool, atStation);
    refer("field", m_office->otherField.value());
    if (atStation)
        refer("station", m_office->station.value());
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("11:00"));
    m_dialog->save();
    QTRY_COMPARE(records().size(), 1);
    const ServiceRecord stored = records().first();
    QCOMPARE(stored.content, QStringLiteral("打扫楼道"));
    QCOMPARE(stored.field, m_office->otherField);
    QCOMPARE(stored.servedStation, atStation ? m_office->station : StationId());
    QCOMPARE(stored.servedOrganisation, atStation ? m_office->north : OrganisationId());
    QCOMPARE(stored.organisation, m_office->north);
    QVERIFY(stored.source == (ServiceSource{ServiceSource::Kind::Manual, stored.id.value(), 1}));
    QCOMPARE(stored.state, ServiceState::Pending);
    QVERIFY(stored.enteredBy.isValid());
}

void ServiceEntryDialogTest::checksAtOnceOnlyWhereAllowed()
{
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("11:00"));
    static_cast<CheckField*>(m_dialog->field(QStringLiteral("check")))->setChecked(true);
    const auto allow = [this](bool isAllowed) {
        m_office->office.run(
            [&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, isAllowed); });
    };
    allow(false);
    DialogScript script;
    m_dialog->save();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(script.asked().size(), 1);
    QVERIFY2(script.asked().first().contains(
                 QStringLiteral("You cannot check a record that you entered yourself. Let another account check")),
        qPrintable(script.asked().first()));
    QCOMPARE(records().size(), 0);
    allow(true);
    m_dialog->save();
    QTRY_COMPARE(records().size(), 1);
    QCOMPARE(script.asked().size(), 1);
    QCOMPARE(records().first().state, ServiceState::Checked);
    QVERIFY(records().first().isSelfChecked);
    QCOMPARE(records().first().checkedBy, records().first().enteredBy);
}

void ServiceEntryDialogTest::asksWhyAMinorCounts()
{
    FormField* reason = m_dialog->field(QStringLiteral("careReason"));
    QVERIFY(!reason->isVisible());
    const VolunteerId child = m_office->addVolunteer(QStringLiteral("小明"), m_office->north, QDate(2015, 1, 1));
    refer("volunteer", child.value());
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("11:00"));
    set("content", QStringLiteral("打扫"));
    QTRY_VERIFY(reason->isVisible());
    m_dialog->save();
    QVERIFY2(problem("careReason").contains(QStringLiteral("guardian")), qPrintable(problem("careReason")));
    set("careReason", QStringLiteral("家长在场"));
    m_dialog->save();
    const auto stored = ServiceRepository().ofVolunteer(m_office->reader(), child);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().careReason, QStringLiteral("家长在场"));
}

VD_TEST(ServiceEntryDialogTest)
#include "serviceentrydialog_test.moc"
