#include "ui/accounts/accountpage.h"

#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/office/accountkeeping.h"
#include "models/security/accountrepository.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/roletabledialog.h"
#include "ui/accounts/setpassworddialog.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/searchfield.h"
#include "ui/start/recoverycodedialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QtTest>

/// The administrator's page of accounts on a real office, with the widgets that are clicked.
class AccountPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void listsWhoWorksHere();
    void entersAnAccount();
    void refusesAWeakFirstPassword();
    void disablesWithAReason();
    void setsANewPassword();
    void opensAClosedAccount();
    void makesANewRecoveryCode();
    void showsTheRoleTable();
    void asksForTheKeyChange();

private:
    void show();
    AccountId add(const QString& name, Role role);
    [[nodiscard]] QString cell(int row, const char* column) const;
    [[nodiscard]] QPushButton* button(const QString& text) const;
    void choose(AccountId id);

    std::unique_ptr<ActSuite> m_suite;
    std::unique_ptr<AccountPage> m_page;
    int m_keyChanges = 0;
    const QString m_password = QStringLiteral("第一个口令-2025");
};

void AccountPageTest::init()
{
    QSettings().clear();
    m_keyChanges = 0;
    m_suite = std::make_unique<ActSuite>();
}

void AccountPageTest::cleanup()
{
    m_page.reset();
    m_suite.reset();
}

void AccountPageTest::show()
{
    m_page = std::make_unique<AccountPage>(m_suite->office(), [this](QWidget*) { ++m_keyChanges; });
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(!m_page->model()->isLoading());
}

AccountId AccountPageTest::add(const QString& name, Role role)
{
    return AccountKeeping(m_suite->office()).add({{}, name, role, true, m_suite->community.value()}, m_password);
}

QString AccountPageTest::cell(int row, const char* column) const
{
    const auto columns = m_page->model()->recordColumns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == QLatin1String(column))
            return m_page->model()->index(row, i).data().toString();
    }
    return {};
}

QPushButton* AccountPageTest::button(const QString& text) const
{
    for (auto* each : m_page->findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void AccountPageTest::choose(AccountId id)
{
    m_page->select(id.value());
    QTRY_COMPARE(m_page->currentId(), id.value());
    QTRY_VERIFY(m_page->details()->tabs()->count() > 0);
}

void AccountPageTest::modelKeepsItsPromises()
{
    add(QStringLiteral("张干事"), Role::Entry);
    show();
    const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(QStringLiteral("李干事"), Role::Review);
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
}

void AccountPageTest::listsWhoWorksHere()
{
    add(QStringLiteral("张干事"), Role::Entry);
    m_suite->office().signIn({}, QString::fromLatin1(TestOffice::password));
    show();
    QVERIFY(!m_page->searchField()->isVisible());
    QTRY_COMPARE(m_page->model()->total(), 2);
    QTRY_VERIFY(!cell(0, "name").isEmpty());
    const int entry = cell(0, "name") == QStringLiteral("张干事") ? 0 : 1;
    QCOMPARE(cell(entry, "role"), roleTitle(Role::Entry));
    QCOMPARE(cell(entry, "last_sign_in"), QString());
    QVERIFY(cell(1 - entry, "last_sign_in").startsWith(QString::number(QDate::currentDate().year())));
    QVERIFY(cell(entry, "organisation") != cell(1 - entry, "organisation"));
}

void AccountPageTest::entersAnAccount()
{
    show();
    whenOpen<AccountDialog>(this, [this](AccountDialog& form) {
        const auto text = [&form](const char* name) {
            return qobject_cast<TextField*>(form.field(QString::fromLatin1(name)))->line();
        };
        text("name")->setText(QStringLiteral("赵干事"));
        auto* role = qobject_cast<ChoiceField*>(form.field(QStringLiteral("role")));
        role->setValue(int(Role::Review));
        qobject_cast<ReferenceField*>(form.field(QStringLiteral("organisation")))->setId(m_suite->community.value());
        text("password")->setText(m_password);
        text("repeated")->setText(m_password);
        form.save();
    });
    QTest::mouseClick(m_page->button(RecordPage::Create), Qt::LeftButton);
    const auto made = AccountRepository().findByName(m_suite->test().reader(), QStringLiteral("赵干事"));
    QVERIFY(made);
    QCOMPARE(made->role, Role::Review);
    QCOMPARE(made->organisation, m_suite->community.value());
    QVERIFY(made->mustChangePassword);
    QTRY_COMPARE(m_page->currentId(), made->id.value());
    QVERIFY(errorOf([&] { m_suite->office().signIn(QStringLiteral("赵干事"), m_password); }).isEmpty());
}

void AccountPageTest::refusesAWeakFirstPassword()
{
    AccountDialog form(m_suite->office(), {});
    form.show();
    const auto text
        = [&form](const char* name) { return qobject_cast<TextField*>(form.field(QString::fromLatin1(name)))->line(); };
    text("name")->setText(QStringLiteral("zhaoganshi"));
    text("password")->setText(QStringLiteral("zhaoganshi"));
    text("repeated")->setText(QStringLiteral("zhaoganshi"));
    QVERIFY(!form.saveButton()->isEnabled());
    QVERIFY(!form.field(QStringLiteral("password"))->problemText().isEmpty());
    text("password")->setText(m_password);
    QVERIFY(!form.field(QStringLiteral("repeated"))->problemText().isEmpty());
}

void AccountPageTest::disablesWithAReason()
{
    const AccountId id = add(QStringLiteral("张干事"), Role::Entry);
    show();
    choose(id);
    whenOpen<AccountDialog>(this, [](AccountDialog& form) {
        qobject_cast<CheckField*>(form.field(QStringLiteral("disabled")))->setChecked(true);
        form.revalidate();
        QVERIFY(!form.saveButton()->isEnabled());
        qobject_cast<TextField*>(form.field(QStringLiteral("reason")))->setText(QStringLiteral("调离"));
        form.revalidate();
        form.save();
    });
    QTest::mouseClick(button(AccountPage::tr("Edit")), Qt::LeftButton);
    QVERIFY(!AccountRepository().find(m_suite->test().reader(), id)->isActive);
    const auto events
        = AuditTrail(m_suite->office().vault()).of(m_suite->test().reader(), QStringLiteral("accounts"), id.value(), 5);
    QVERIFY(events.first().words.contains(QStringLiteral("调离")));
}

void AccountPageTest::setsANewPassword()
{
    const AccountId id = add(QStringLiteral("张干事"), Role::Entry);
    show();
    choose(id);
    DialogScript script;
    whenOpen<SetPasswordDialog>(this, [](SetPasswordDialog& form) {
        for (const char* name : {"password", "repeated"})
            qobject_cast<TextField*>(form.field(QString::fromLatin1(name)))->setText(QStringLiteral("另一个口令-2025"));
        form.save();
    });
    QTest::mouseClick(button(AccountPage::tr("New password…")), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 1);
    QVERIFY(errorOf([&] {
        m_suite->office().signIn(QStringLiteral("张干事"), QStringLiteral("另一个口令-2025"));
    }).isEmpty());
    QVERIFY(m_suite->office().account().mustChangePassword);
}

void AccountPageTest::opensAClosedAccount()
{
    const AccountId id = add(QStringLiteral("张干事"), Role::Entry);
    for (int i = 0; i < 5; ++i)
        QVERIFY(
            !errorOf([&] { m_suite->office().signIn(QStringLiteral("张干事"), QStringLiteral("wrong")); }).isEmpty());
    QCOMPARE(m_suite->office().account().name, QString::fromUtf8(TestOffice::administrator));
    show();
    choose(id);
    QPushButton* open = button(AccountPage::tr("Open again"));
    QTRY_VERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(AccountRepository().find(m_suite->test().reader(), id)->lockedUntil, 0);
    QTRY_VERIFY(!open->isVisible());
    QVERIFY(errorOf([&] { m_suite->office().signIn(QStringLiteral("张干事"), m_password); }).isEmpty());
}

void AccountPageTest::makesANewRecoveryCode()
{
    show();
    DialogScript script;
    m_page->renewRecoveryCode(); // declined
    QCOMPARE(script.asked().size(), 1);
    script.answer(true);
    QString code;
    whenOpen<RecoveryCodeDialog>(this, [&code](RecoveryCodeDialog& dialog) {
        code = dialog.findChild<QLabel*>(QStringLiteral("recoveryCode"))->text().replace(u'\n', u'-');
        dialog.accept();
    });
    m_page->renewRecoveryCode();
    m_suite->office().lock();
    QCOMPARE(errorOf([&] { m_suite->office().recover(code, {}, QStringLiteral("恢复后的口令-2025")); }), QString());
}

void AccountPageTest::showsTheRoleTable()
{
    RoleTableDialog dialog(officeFeatures());
    const QList<Act>& acts = officeFeatures().acts();
    QCOMPARE(dialog.table()->rowCount(), int(acts.size()));
    int allowed = 0;
    int expected = 0;
    for (int row = 0; row < acts.size(); ++row) {
        for (int column = 0; column < dialog.table()->columnCount(); ++column) {
            allowed += dialog.table()->item(row, column)->text().isEmpty() ? 0 : 1;
            expected += acts.at(row).isFor(allRoles().at(column)) ? 1 : 0;
        }
    }
    QCOMPARE(allowed, expected);
}

void AccountPageTest::asksForTheKeyChange()
{
    show();
    for (QAction* action : m_page->moreMenu()->actions()) {
        if (action->text() == AccountPage::tr("Change the office's key…"))
            action->trigger();
    }
    QCOMPARE(m_keyChanges, 1);
}

VD_TEST(AccountPageTest)
#include "accountpage_test.moc"
