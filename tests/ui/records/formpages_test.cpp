#include "models/office/accountkeeping.h"
#include "tests/support/fulloffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "tests/ui/records/listpages.h"
#include "ui/common/dialogs.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"

#include <QPushButton>
#include <QSettings>
#include <QtTest>

/// Every page whose records have a form: who may open it, for which record, and what follows.
class FormPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void opensTheChosenRecord_data() { pages(); }
    void opensTheChosenRecord();
    void entersANewRecord_data();
    void entersANewRecord();
    void whoMayOnlyLookOpensNothing_data() { pages(); }
    void whoMayOnlyLookOpensNothing();

private:
    static void pages();
    [[nodiscard]] RecordPage* makePage(const QString& name);
    [[nodiscard]] QPushButton* detailButton(const QString& text) const;
    [[nodiscard]] QString nameOf(qint64 id);
    [[nodiscard]] qint64 id() const { return m_page->model()->idAt(0); }

    std::unique_ptr<FullOffice> m_office;
    std::unique_ptr<RecordPage> m_page;
    QString m_table;
    QString m_column;
};

void FormPagesTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<FullOffice>();
    m_office->test.run(
        [](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE activities SET state = 'draft'")); });
}

void FormPagesTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void FormPagesTest::pages()
{
    QTest::addColumn<QString>("field"); ///< with the name of the record
    QTest::addColumn<QString>("column");
    for (const char* name :
        {"volunteers", "teams", "stations", "estates", "projects", "activities", "interns", "courses"})
        QTest::newRow(name) << QStringLiteral("name") << QStringLiteral("name");
    QTest::newRow("honors") << QStringLiteral("name") << QStringLiteral("honoured_name");
    QTest::newRow("orders") << QStringLiteral("requesterName") << QStringLiteral("requester_name");
}

RecordPage* FormPagesTest::makePage(const QString& name)
{
    RecordPage* page = makeListPage(name, m_office->office());
    if (auto* orders = qobject_cast<OrderPage*>(page))
        orders->setView(OrderPage::View::List);
    m_table = page->model()->source().table();
    PageContext context;
    context.organisation = m_office->community.value();
    context.organisations = {m_office->community.value()};
    page->setContext(context);
    page->show();
    page->activated();
    return page;
}

QPushButton* FormPagesTest::detailButton(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QString FormPagesTest::nameOf(qint64 id)
{
    return m_office->test.reader()
        .scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(m_column, m_table), {id})
        .toString();
}

/// Canceled, saved without a change, changed and taken back.
void FormPagesTest::opensTheChosenRecord()
{
    QFETCH(QString, field);
    QFETCH(QString, column);
    m_column = column;
    m_page.reset(makePage(QString::fromLatin1(QTest::currentDataTag())));
    QTRY_COMPARE(m_page->model()->total(), 1);
    m_page->select(id());
    QTRY_COMPARE(m_page->currentId(), id());
    const QString name = nameOf(id());
    const auto open = [&](const std::function<void(FormDialog&)>& act) {
        bool isOpen = false;
        whenOpen<FormDialog>(m_page.get(), [&](FormDialog& dialog) {
            isOpen = true;
            act(dialog);
        });
        Q_EMIT m_page->table()->opened(0); // Enter or a double click
        return isOpen;
    };
    const auto text = [&](FormDialog& dialog) { return static_cast<TextField*>(dialog.field(field)); };
    DialogScript script;
    QVERIFY(open([&](FormDialog& dialog) {
        QCOMPARE(text(dialog)->text(), name);
        dialog.reject();
    }));
    QVERIFY(open([&](FormDialog& dialog) { dialog.save(); }));
    QVERIFY(m_page->undoHistory()->lastText().isEmpty()); // nothing was changed
    const QString other = name + QStringLiteral("改");
    m_page->table()->clearSelection();
    QVERIFY(open([&](FormDialog& dialog) {
        text(dialog)->setText(other);
        dialog.save();
    }));
    QCOMPARE(nameOf(id()), other);
    QVERIFY(m_page->undoHistory()->lastText().contains(QStringLiteral("was saved.")));
    QTRY_COMPARE(m_page->currentId(), id()); // chosen again
    QVERIFY(m_page->undoHistory()->undoLast());
    QCOMPARE(nameOf(id()), name);
    QCOMPARE(script.asked(), QStringList());
    const QString words = m_table == QStringLiteral("orders") ? QStringLiteral("Correct") : QStringLiteral("Edit");
    QTRY_VERIFY(detailButton(words) && detailButton(words)->isEnabled()); // read anew behind the undo
    QPushButton* edit = detailButton(words);
    bool isOpen = false;
    whenOpen<FormDialog>(m_page.get(), [&](FormDialog& dialog) {
        isOpen = true;
        dialog.reject();
    });
    QTest::mouseClick(edit, Qt::LeftButton);
    QVERIFY(isOpen);
}

void FormPagesTest::entersANewRecord_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("withdrawn"); ///< the state to which undo leads; "" where it cannot be withdrawn
    QTest::newRow("teams") << "name"
                           << "dissolved";
    QTest::newRow("stations") << "name"
                              << "closed";
    QTest::newRow("estates") << "name"
                             << "";
    QTest::newRow("projects") << "name"
                              << "rejected";
    QTest::newRow("activities") << "name"
                                << "cancelled";
    QTest::newRow("courses") << "name"
                             << "retired";
}

/// It belongs to the organization that is chosen, and is chosen itself.
void FormPagesTest::entersANewRecord()
{
    QFETCH(QString, field);
    QFETCH(QString, withdrawn);
    m_column = QStringLiteral("name");
    m_page.reset(makePage(QString::fromLatin1(QTest::currentDataTag())));
    QTRY_COMPARE(m_page->model()->total(), 1);
    QPushButton* create = m_page->button(RecordPage::Create);
    whenOpen<FormDialog>(m_page.get(), [](FormDialog& dialog) { dialog.reject(); });
    DialogScript script;
    QTest::mouseClick(create, Qt::LeftButton);
    QVERIFY(m_page->undoBar()->text().isEmpty());
    whenOpen<FormDialog>(m_page.get(), [&](FormDialog& dialog) {
        static_cast<TextField*>(dialog.field(field))->setText(QStringLiteral("新来的"));
        dialog.save();
    });
    QTest::mouseClick(create, Qt::LeftButton);
    const auto value = [&](const QString& column) {
        return m_office->test.reader()
            .scalar(QStringLiteral("SELECT %1 FROM %2 WHERE name = '新来的'").arg(column, m_table))
            .toString();
    };
    QCOMPARE(value(QStringLiteral("organisation_id")).toLongLong(), m_office->community.value());
    QTRY_COMPARE(m_page->currentId(), value(QStringLiteral("id")).toLongLong());
    QCOMPARE(m_page->undoHistory()->undoLast(), !withdrawn.isEmpty());
    if (!withdrawn.isEmpty())
        QCOMPARE(value(QStringLiteral("state")), withdrawn);
}

void FormPagesTest::whoMayOnlyLookOpensNothing()
{
    AccountKeeping(m_office->office())
        .add({{}, QStringLiteral("查询员"), Role::Query, true}, QStringLiteral("query-pass-1"));
    m_office->office().signIn(QStringLiteral("查询员"), QStringLiteral("query-pass-1"));
    m_page.reset(makePage(QString::fromLatin1(QTest::currentDataTag())));
    QTRY_COMPARE(m_page->model()->total(), 1);
    m_page->select(id());
    QTRY_COMPARE(m_page->currentId(), id());
    QVERIFY(!m_page->button(RecordPage::Create)->isEnabled());
    QPushButton* edit = nullptr;
    QTRY_VERIFY(
        (edit = detailButton(m_table == QStringLiteral("orders") ? QStringLiteral("Correct") : QStringLiteral("Edit")))
        != nullptr);
    QVERIFY(!edit->isEnabled());
    bool isOpen = false;
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            isOpen = true;
            dialog->done(QDialog::Rejected);
        }
    });
    look.start(1);
    Q_EMIT m_page->table()->opened(0);
    QVERIFY(!isOpen);
}

VD_TEST(FormPagesTest)
#include "formpages_test.moc"
