#include "app/office/officefeatures.h"
#include "models/activities/activityrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/orders/orderrepository.h"
#include "models/projects/projectrepository.h"
#include "models/records/recordlist.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/seednumbers.h"
#include "tests/support/testregistry.h"
#include "ui/accounts/accountdialog.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/attendancesheetdialog.h"
#include "ui/activities/attendancesheetmodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/formdialog.h"
#include "ui/common/theme.h"
#include "ui/honors/awarddialog.h"
#include "ui/honors/honorbatchdialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/organisation/organisationdialog.h"
#include "ui/projects/projectdialog.h"
#include "ui/stations/estatedialog.h"
#include "ui/stations/stationdialog.h"
#include "ui/teams/teamdialog.h"
#include "ui/volunteers/volunteerdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QtTest>

/// Numbers typed and pasted into every text field of every form are told beside the field and stored masked.
class ClearNumberFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_kuiwen.reset(); }
    void formsKeepNone_data();
    void formsKeepNone();
    void sheetKeepsNone();
    void reasonsKeepNone();
    void fileHoldsNone();

private:
    using Factory = std::function<FormDialog*(Office&)>;
    [[nodiscard]] Office& office() { return m_kuiwen->office.office(); }
    [[nodiscard]] qint64 first(const char* kind);
    /// Sows into all text fields; returns how many.
    int sow(FormDialog& form);
    /// What the form needs besides texts.
    static void fillTheRest(FormDialog& form);

    std::unique_ptr<KuiwenOffice> m_kuiwen;
    SeedNumbers m_seeds;
    int m_saved = 0;
};

Q_DECLARE_METATYPE(std::function<FormDialog*(Office&)>)

void ClearNumberFormsTest::initTestCase()
{
    QSettings().clear();
    Theme::apply(*qApp);
    m_kuiwen = std::make_unique<KuiwenOffice>();
}

qint64 ClearNumberFormsTest::first(const char* kind)
{
    return readRecordIds(m_kuiwen->reader(), *officeFeatures().makeList(QString::fromLatin1(kind), office()), {})
        .front();
}

void ClearNumberFormsTest::formsKeepNone_data()
{
    QTest::addColumn<Factory>("factory");
    const auto row = [](const char* name, const Factory& factory) { QTest::newRow(name) << factory; };
    row("volunteer", [this](Office& office) {
        return new VolunteerDialog(
            office, VolunteerRepository(office.vault()).find(m_kuiwen->reader(), VolunteerId(first("volunteers"))));
    });
    row("new volunteer", [](Office& office) { return new VolunteerDialog(office, std::nullopt); });
    row("team", [this](Office& office) {
        return new TeamDialog(office, *TeamRepository(office.vault()).find(m_kuiwen->reader(), TeamId(first("teams"))));
    });
    row("new team", [](Office& office) { return new TeamDialog(office, Team()); });
    row("station", [this](Office& office) {
        return new StationDialog(
            office, *StationRepository(office.vault()).find(m_kuiwen->reader(), StationId(first("stations"))));
    });
    row("estate", [this](Office& office) {
        return new EstateDialog(office, *EstateRepository().find(m_kuiwen->reader(), EstateId(first("estates"))));
    });
    row("organisation", [](Office& office) { return new OrganisationDialog(office, Organisation()); });
    row("project", [this](Office& office) {
        return new ProjectDialog(office, *ProjectRepository().find(m_kuiwen->reader(), ProjectId(first("projects"))));
    });
    row("activity", [this](Office& office) {
        return new ActivityDialog(
            office, *ActivityRepository().find(m_kuiwen->reader(), ActivityId(first("activities"))));
    });
    row("order", [this](Office& office) {
        return new OrderDialog(
            office, OrderRepository(office.vault()).require(m_kuiwen->reader(), OrderId(first("orders"))));
    });
    row("new order", [](Office& office) { return new OrderDialog(office, std::nullopt); });
    row("honor batch", [this](Office& office) {
        return new HonorBatchDialog(office, HonorBatchRepository().require(m_kuiwen->reader(), HonorBatchId(1)));
    });
    row("award", [this](Office& office) {
        return new AwardDialog(
            office, HonorBatchRepository().require(m_kuiwen->reader(), HonorBatchId(1)), std::nullopt);
    });
    row("account", [](Office& office) { return new AccountDialog(office, Account()); });
}

int ClearNumberFormsTest::sow(FormDialog& form)
{
    int count = 0;
    for (FormField* field : form.findChildren<FormField*>()) {
        const QByteArray kind = field->metaObject()->className(); // dates, numbers and the like are others
        auto* line = qobject_cast<QLineEdit*>(field->editor());
        auto* text = qobject_cast<QPlainTextEdit*>(field->editor());
        const bool isText = (kind == "TextField" && line->echoMode() == QLineEdit::Normal) || kind == "MultiLineField";
        if (!isText)
            continue;
        const QString seed = m_seeds.nextText();
        if (count % 2 == 0) {
            QApplication::clipboard()->setText(seed);
            if (line)
                line->selectAll(), line->paste();
            else
                text->selectAll(), text->paste();
        } else {
            if (line)
                line->clear();
            else
                text->clear();
            QInputMethodEvent typed; // as Chinese is typed
            typed.setCommitString(seed);
            QCoreApplication::sendEvent(field->editor(), &typed);
        }
        ++count;
        if (!field->noteText().contains(u'*'))
            qWarning("nothing is said beside %s", qPrintable(field->name()));
        else if (field->content().toString().contains(u'*'))
            continue;
        return -1;
    }
    return count;
}

void ClearNumberFormsTest::fillTheRest(FormDialog& form)
{
    for (FormField* field : form.findChildren<FormField*>()) {
        if (!field->isRequired() || !field->isEmpty())
            continue;
        if (auto* choice = qobject_cast<ChoiceField*>(field)) {
            for (int i = 0; i < choice->combo()->count() && choice->isEmpty(); ++i)
                choice->combo()->setCurrentIndex(i);
        } else if (auto* day = qobject_cast<DateField*>(field)) {
            day->setDate(QDate::currentDate());
        } else if (auto* moment = qobject_cast<DateTimeField*>(field)) {
            moment->setMoment(QDateTime::currentDateTime());
        } else if (auto* line = qobject_cast<TextField*>(field)) {
            line->setText(QStringLiteral("another-pass-1"));
        }
    }
}

void ClearNumberFormsTest::formsKeepNone()
{
    QFETCH(Factory, factory);
    DialogScript script;
    const std::unique_ptr<FormDialog> form(factory(office()));
    form->show();
    QVERIFY(QTest::qWaitForWindowExposed(form.get()));
    QVERIFY(sow(*form) > 0);
    fillTheRest(*form);
    form->save();
    m_saved += form->result() == QDialog::Accepted ? 1 : 0;
}

void ClearNumberFormsTest::sheetKeepsNone()
{
    const ActivityId id(first("activities"));
    AttendanceSheetDialog dialog(office(), *ActivityRepository().find(m_kuiwen->reader(), id));
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const Volunteer person
        = *VolunteerRepository(office().vault()).find(m_kuiwen->reader(), VolunteerId(first("volunteers")));
    QApplication::clipboard()->setText(
        QStringLiteral("姓名\t手机\t签到\t备注\n%1\t%2\t9:00\t%3").arg(person.name, person.phone, m_seeds.nextText()));
    QTest::keyClick(dialog.table(), Qt::Key_V, Qt::ControlModifier);
    const QAbstractItemModel* model = dialog.model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
    }
    for (const QString& number : m_seeds.sown())
        QVERIFY(!cells.contains(number));
    QVERIFY(cells.contains(person.number)); // told by the phone
    QVERIFY(!cells.join(u' ').contains(person.phone));
}

void ClearNumberFormsTest::reasonsKeepNone()
{
    DialogScript script;
    const QString seed = m_seeds.nextText();
    script.answer(seed);
    const auto reason = Dialogs::text(nullptr, QStringLiteral("Reason"), QStringLiteral("Why?"));
    QVERIFY(reason && *reason != seed && reason->contains(u'*'));
    office().run([&](UnitOfWork& work) { // and where no prompt stands before them
        work.describe(m_seeds.nextText());
        TeamRepository(office().vault())
            .changeState(work, TeamId(first("teams")), TeamState::Suspended, m_seeds.nextText());
    });
}

void ClearNumberFormsTest::fileHoldsNone()
{
    QVERIFY2(m_saved >= 9, qPrintable(QString::number(m_saved))); // most forms took what was typed
    QVERIFY(m_seeds.sown().size() > 40);
    QCOMPARE(m_seeds.foundIn(m_kuiwen->office.path(QString())), QStringList());
    m_kuiwen->office.database().foldLog();
    QCOMPARE(m_seeds.foundIn(m_kuiwen->office.path(QString())), QStringList());
}

VD_TEST(ClearNumberFormsTest)
#include "clearnumberforms_test.moc"
