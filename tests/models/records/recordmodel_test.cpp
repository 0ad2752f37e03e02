#include "models/organisation/organisationrecords.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordmodel.h"
#include "tests/support/manyorganisations.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class RecordModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheRulesOfItemModels();
    void isEmptyUntilStarted();
    void loadsPagesAsRowsAreLookedAt();
    void sortsByColumnsThatCanBeSorted();
    void searchesAndCounts();
    void narrows();
    void refreshesAfterACommit();
    void keepsTheSelectionsRowWhenOnlyCellsChange();
    void leavesTheListWhenAnotherTableChanges();
    void saysWhyTheListCannotBeRead();

private:
    void waitUntilRead() { QTRY_VERIFY(!m_model->isLoading()); }
    /// The text of a cell, waiting for its page as the screen does.
    [[nodiscard]] QString shown(int row, int column)
    {
        const QModelIndex index = m_model->index(row, column);
        QString text;
        (void)QTest::qWaitFor([&] { // other pages may come before it
            text = m_model->data(index, Qt::DisplayRole).toString();
            return !text.isEmpty();
        });
        return text;
    }

    static constexpr int count = 300;
    enum Column { Code, Name, Kind };
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RecordModelTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->run([](UnitOfWork& work) { addManyOrganisations(work, count); });
    m_model = std::make_unique<RecordModel>(m_office->database(), std::make_shared<OrganisationRecords>());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void RecordModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_office.reset();
}

void RecordModelTest::keepsTheRulesOfItemModels()
{
    m_model->start();
    waitUntilRead();
    QCOMPARE(m_model->rowCount(), count + 1);
    QCOMPARE(m_model->columnCount(), int(m_model->recordColumns().size()));
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QVERIFY(!m_model->headerData(Name, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    const auto number = m_model->data(m_model->index(0, 4), Qt::TextAlignmentRole).value<Qt::Alignment>();
    QVERIFY(number.testFlag(Qt::AlignRight));
    const auto name = m_model->data(m_model->index(0, Name), Qt::TextAlignmentRole).value<Qt::Alignment>();
    QVERIFY(name.testFlag(Qt::AlignLeft));
    QCOMPARE(m_model->headerData(4, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(), number);
    const QString text = shown(0, Name);
    const QModelIndex cell = m_model->index(0, Name);
    QCOMPARE(m_model->data(cell, Qt::ToolTipRole).toString(), text); // what a narrow column cuts off
    QCOMPARE(m_model->data(cell, RecordModel::ValueRole).toString(), text);
    QCOMPARE(m_model->data(cell, RecordModel::KindRole).toInt(), int(ColumnKind::Name));
    QCOMPARE(m_model->data(cell, RecordModel::IdRole).toLongLong(), m_model->idAt(0));
    for (const int role : {int(Qt::DecorationRole), int(Qt::EditRole), int(Qt::CheckStateRole)})
        QVERIFY(!m_model->data(cell, role).isValid());
    QVERIFY(!m_model->headerData(int(m_model->columnCount()), Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void RecordModelTest::isEmptyUntilStarted()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSearch(QStringLiteral("东"));
    QVERIFY(!m_model->isLoading());
    m_model->start();
    waitUntilRead();
    QCOMPARE(m_model->total(), 15); // 东风 … 东巷
}

void RecordModelTest::loadsPagesAsRowsAreLookedAt()
{
    m_model->sort(Code, Qt::AscendingOrder);
    m_model->start();
    waitUntilRead();
    const int last = m_model->rowCount() - 1;
    QVERIFY(m_model->data(m_model->index(last, Code), Qt::DisplayRole).toString().isEmpty()); // memory only
    QCOMPARE(shown(0, Name), QStringLiteral("潍州路街道")); // without a code: before all that have one
    QCOMPARE(shown(last, Code), QString::number(9000 + count));
    QCOMPARE(shown(last, Name), manyOrganisationName(count - 1));
    QCOMPARE(shown(RecordModel::pageSize * 2, Code), QString::number(9000 + RecordModel::pageSize * 2));
    QCOMPARE(m_model->rowOf(m_model->idAt(last)), last);
    QCOMPARE(m_model->idAt(last + 1), 0);
    QCOMPARE(m_model->rowOf(999'999), -1);
}

void RecordModelTest::sortsByColumnsThatCanBeSorted()
{
    m_model->start();
    m_model->sort(Name, Qt::AscendingOrder);
    waitUntilRead();
    const std::vector<qint64> upwards = m_model->ids();
    m_model->sort(Name, Qt::DescendingOrder);
    waitUntilRead();
    QCOMPARE(std::vector<qint64>(m_model->ids().rbegin(), m_model->ids().rend()), upwards);
    m_model->sort(Kind, Qt::AscendingOrder); // no index, no sorting
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->request().sortColumn, int(Name));
}

void RecordModelTest::searchesAndCounts()
{
    m_model->start();
    waitUntilRead();
    QSignalSpy counted(m_model.get(), &RecordModel::countChanged);
    m_model->setSearch(QStringLiteral("weizhou"));
    waitUntilRead();
    QVERIFY(!counted.isEmpty());
    QCOMPARE(m_model->total(), 1);
    QCOMPARE(m_model->grandTotal(), count + 1);
    QCOMPARE(shown(0, Name), QStringLiteral("潍州路街道"));
    m_model->setSearch({});
    waitUntilRead();
    QCOMPARE(m_model->total(), count + 1);
}

void RecordModelTest::narrows()
{
    m_model->start();
    RecordFilter filter;
    filter.conditions.insert(QStringLiteral("kind"), {QStringLiteral("street")});
    m_model->setFilter(filter);
    waitUntilRead();
    QCOMPARE(m_model->total(), 1);
    QCOMPARE(m_model->grandTotal(), count + 1);
    QCOMPARE(m_model->filter(), filter);
}

void RecordModelTest::refreshesAfterACommit()
{
    m_model->start();
    waitUntilRead();
    m_office->run([](UnitOfWork& work) {
        Organisation added;
        added.code = QStringLiteral("0001");
        added.name = QStringLiteral("新设社区");
        OrganisationRepository().insert(work, added);
    });
    QTRY_COMPARE(m_model->total(), count + 2);
    QTRY_COMPARE(m_model->grandTotal(), count + 2);
}

void RecordModelTest::keepsTheSelectionsRowWhenOnlyCellsChange()
{
    m_model->start();
    waitUntilRead();
    QCOMPARE(shown(5, Kind).isEmpty(), false);
    const QPersistentModelIndex fifth = m_model->index(5, Kind);
    const QString before = shown(5, Kind);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy loaded(m_model.get(), &RecordModel::loadingChanged);
    m_office->run([id = m_model->idAt(5)](UnitOfWork& work) {
        const OrganisationRepository repository;
        auto organisation = repository.find(work.connection(), OrganisationId(id));
        organisation->kind = OrganisationKind::Grid;
        repository.update(work, *organisation);
    });
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(resets.size(), 0);
    QVERIFY(fifth.isValid());
    QVERIFY(shown(5, Kind) != before);
}

void RecordModelTest::leavesTheListWhenAnotherTableChanges()
{
    m_model->start();
    waitUntilRead();
    QSignalSpy loading(m_model.get(), &RecordModel::loadingChanged);
    QSignalSpy changed(&m_office->database(), &Database::changed);
    m_office->run([](UnitOfWork& work) { work.changes().touch(QStringLiteral("settings")); });
    QTRY_COMPARE(changed.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(loading.size(), 0);
}

void RecordModelTest::saysWhyTheListCannotBeRead()
{
    class Broken final : public RecordSource {
    public:
        QString table() const override { return QStringLiteral("no_such_table"); }
        QString searchTable() const override { return {}; }
        QStringList watchedTables() const override { return {}; }
        QList<RecordColumn> columns() const override
        {
            RecordColumn column;
            column.key = QStringLiteral("a");
            return {column};
        }
        QString condition(const RecordFilter&, QVariantList&) const override { return {}; }
        QList<RecordRow> rows(Connection&, const QList<qint64>&) const override { return {}; }
    };
    RecordModel model(m_office->database(), std::make_shared<Broken>());
    QSignalSpy failed(&model, &RecordModel::failed);
    model.start();
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(!failed.isEmpty());
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(model.rowCount(), 0);
}

VD_TEST(RecordModelTest)
#include "recordmodel_test.moc"
