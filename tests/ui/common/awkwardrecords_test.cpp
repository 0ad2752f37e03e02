#include "models/database/storedrow.h"
#include "tests/support/testregistry.h"
#include "tests/ui/common/formsubjects.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

/// Every form with every record that a form does not like: opening and saving it changes nothing, and changing one
/// thing changes nothing else.
class AwkwardRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savingChangesNothing_data() { everyFormWithEveryRecord(); }
    void savingChangesNothing();
    void oneChangeChangesNothingElse_data() { everyFormWithEveryRecord(); }
    void oneChangeChangesNothingElse();
    void saysWhatIsOver();
    void tellsNamesakesApart();
    void keepsNumbersAsPreciseAsTheyAre();

private:
    static void everyFormWithEveryRecord();
    [[nodiscard]] std::unique_ptr<FormDialog> shown(const FormSubject& subject, qint64 id) const;
    [[nodiscard]] Connection& reader() { return m_forms->awkward().reader(); }

    std::unique_ptr<FormSubjects> m_forms;
};

namespace {

const QList<std::pair<AwkwardOffice::Kind, const char*>> kinds{
    {AwkwardOffice::Plain, "all in use"},
    {AwkwardOffice::Over, "retired, dissolved, closed"},
    {AwkwardOffice::FirstNamesake, "the first of one name"},
    {AwkwardOffice::SecondNamesake, "the second of one name"},
    {AwkwardOffice::Damaged, "damaged numbers"},
    {AwkwardOffice::Empty, "nothing optional"},
};
const QStringList forms{QStringLiteral("weekly duty"), QStringLiteral("who may sit"), QStringLiteral("wish"),
    QStringLiteral("roster"), QStringLiteral("handover"), QStringLiteral("visit"), QStringLiteral("organisation"),
    QStringLiteral("team"), QStringLiteral("station"), QStringLiteral("estate"), QStringLiteral("project"),
    QStringLiteral("activity"), QStringLiteral("order"), QStringLiteral("batch"),
    QStringLiteral("objection to an honor"), QStringLiteral("award of a volunteer"), QStringLiteral("award of a team"),
    QStringLiteral("award of a project"), QStringLiteral("award of a station"), QStringLiteral("award of a community"),
    QStringLiteral("volunteer"), QStringLiteral("membership"), QStringLiteral("account"), QStringLiteral("intern"),
    QStringLiteral("paper of an intern"), QStringLiteral("course"), QStringLiteral("session"),
    QStringLiteral("part in a course"), QStringLiteral("credential"), QStringLiteral("licence"),
    QStringLiteral("supplement"), QStringLiteral("display"), QStringLiteral("objection"),
    QStringLiteral("hours elsewhere"), QStringLiteral("spot check"), QStringLiteral("review round"),
    QStringLiteral("assessment"), QStringLiteral("rule of points"), QStringLiteral("household"),
    QStringLiteral("merchant"), QStringLiteral("goods for points"), QStringLiteral("account of the fund"),
    QStringLiteral("application to the fund"), QStringLiteral("request for a certificate")};

void change(FormField* field)
{
    if (auto* lines = qobject_cast<MultiLineField*>(field))
        lines->setText(QStringLiteral("another text"));
    else if (auto* date = qobject_cast<DateField*>(field))
        date->setDate(date->date().addDays(1));
    else if (auto* line = qobject_cast<TextField*>(field))
        line->setText(line->text() + QStringLiteral("7"));
    else
        QFAIL("no such field");
}

/// Without what changes with every save: a number is sealed anew, its digest tells whether it is the same.
QJsonObject comparable(QJsonObject row, const QString& column)
{
    row.remove(QStringLiteral("updated_at"));
    row.remove(column);
    row.remove(QStringLiteral("name_key"));
    for (const QString& key : row.keys()) {
        if (key.endsWith(QStringLiteral("_sealed")))
            row.remove(key);
    }
    return row;
}

} // namespace

void AwkwardRecordsTest::initTestCase()
{
    m_forms = std::make_unique<FormSubjects>();
    QCOMPARE(m_forms->subjects.size(), forms.size());
}

void AwkwardRecordsTest::everyFormWithEveryRecord()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("kind");
    for (const QString& form : forms) {
        for (const auto& [kind, name] : kinds)
            QTest::addRow("%s: %s", qPrintable(form), name) << form << int(kind);
    }
}

std::unique_ptr<FormDialog> AwkwardRecordsTest::shown(const FormSubject& subject, qint64 id) const
{
    std::unique_ptr<FormDialog> dialog(subject.open(id));
    dialog->show();
    return dialog;
}

void AwkwardRecordsTest::savingChangesNothing()
{
    QFETCH(QString, form);
    QFETCH(int, kind);
    const FormSubject& subject = m_forms->subjects[form];
    const qint64 id = subject.insert(m_forms->awkward().links(AwkwardOffice::Kind(kind)));
    const QJsonObject before = storedRow(reader(), subject.table, id);
    const auto dialog = shown(subject, id);
    QVERIFY(!dialog->isDirty());
    QVERIFY2(dialog->saveButton()->isEnabled(), "what was good enough once can be saved");
    dialog->save();
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(storedRow(reader(), subject.table, id), before);
}

void AwkwardRecordsTest::oneChangeChangesNothingElse()
{
    QFETCH(QString, form);
    QFETCH(int, kind);
    const FormSubject& subject = m_forms->subjects[form];
    const AwkwardLinks& links = m_forms->awkward().links(AwkwardOffice::Kind(kind));
    const qint64 id = subject.insert(links);
    const QJsonObject before = storedRow(reader(), subject.table, id);
    const auto dialog = shown(subject, id);
    change(dialog->field(QString::fromLatin1(subject.field)));
    QVERIFY(dialog->isDirty());
    dialog->save();
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    const QJsonObject after = storedRow(reader(), subject.table, id);
    QVERIFY(after.value(subject.column) != before.value(subject.column));
    QCOMPARE(comparable(after, subject.column), comparable(before, subject.column));
    if (form == QStringLiteral("volunteer")) {
        const auto skills = VolunteerRepository(m_forms->vault()).find(reader(), VolunteerId(id))->skills;
        QCOMPARE(skills.value(0), links.terms.value(Dictionary::Skill));
    }
}

void AwkwardRecordsTest::saysWhatIsOver()
{
    const FormSubject& subject = m_forms->subjects[QStringLiteral("project")];
    const auto dialog = shown(subject, subject.insert(m_forms->awkward().links(AwkwardOffice::Over)));
    const auto text = [&dialog](const char* name) {
        return qobject_cast<ReferenceField*>(dialog->field(QString::fromLatin1(name)))->line()->text();
    };
    QCOMPARE(text("team"), QStringLiteral("往昔队 (Dissolved)"));
    QCOMPARE(text("organisation"), QStringLiteral("往昔社区 (Suspended)"));
    QCOMPARE(text("source"), QStringLiteral("往昔词 (retired)"));
}

void AwkwardRecordsTest::tellsNamesakesApart()
{
    const FormSubject& subject = m_forms->subjects[QStringLiteral("activity")];
    const auto text = [&](AwkwardOffice::Kind kind, const char* name) {
        const auto dialog = shown(subject, subject.insert(m_forms->awkward().links(kind)));
        return qobject_cast<ReferenceField*>(dialog->field(QString::fromLatin1(name)))->line()->text();
    };
    for (const char* name : {"team", "station", "project", "organisation"}) {
        const QString first = text(AwkwardOffice::FirstNamesake, name);
        QVERIFY2(first.contains(u'2') && first.contains(QStringLiteral("红星")), qPrintable(first)); // its code
        QVERIFY(first != text(AwkwardOffice::SecondNamesake, name));
        QVERIFY(!text(AwkwardOffice::Plain, name).contains(u'·')); // the name is enough
    }
}

void AwkwardRecordsTest::keepsNumbersAsPreciseAsTheyAre()
{
    Station station;
    station.code = QStringLiteral("S700");
    station.name = QStringLiteral("北站");
    station.organisation = m_forms->awkward().links(AwkwardOffice::Plain).organisation;
    station.coordinates = Coordinates{36.69993112345, 119.13854098765};
    station.id = StationId(m_forms->inserted(
        [&](UnitOfWork& work) { return StationRepository(m_forms->vault()).insert(work, station).value(); }));
    const StationDialog dialog(m_forms->office(), station);
    QCOMPARE(dialog.record(), station);
}

VD_TEST(AwkwardRecordsTest)
#include "awkwardrecords_test.moc"
