#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/records/features.h"
#include "models/records/idstatements.h"
#include "models/records/recordlist.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What the engine means to do for every list × order × condition × organization × search: in a table that grows it
/// looks things up, and walks an index only where the whole list is asked for.
class ListPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<TestOffice>(); }
    void looksThingsUp_data();
    void looksThingsUp();

private:
    [[nodiscard]] QStringList planOf(const IdQuestion& question);
    [[nodiscard]] bool isPartial(const QString& index);
    [[nodiscard]] QStringList faultsOf(const IdQuestion& question, bool isNarrowed);

    std::unique_ptr<TestOffice> m_office;
};

static const QStringList& growing()
{
    static const QStringList tables{QStringLiteral("volunteers"), QStringLiteral("memberships"),
        QStringLiteral("service_records"), QStringLiteral("attendance"), QStringLiteral("activities"),
        QStringLiteral("orders"), QStringLiteral("order_rounds"), QStringLiteral("point_entries"),
        QStringLiteral("audit_events")};
    return tables;
}

QStringList ListPlansTest::planOf(const IdQuestion& question)
{
    Query query(m_office->reader(), QStringLiteral("EXPLAIN QUERY PLAN ") + idSelect(question));
    query.bindAll(question.values).run();
    QStringList plan;
    while (query.next())
        plan << query.text(3);
    return plan;
}

QStringList ListPlansTest::faultsOf(const IdQuestion& question, bool isNarrowed)
{
    QStringList faults;
    for (const QString& line : planOf(question)) {
        const QStringList words = line.split(u' ');
        if (words.value(0) != QStringLiteral("SCAN") || !growing().contains(words.value(1)))
            continue;
        const bool isIndexed = line.contains(QStringLiteral(" INDEX "));
        const bool isListItself = words.value(1) == question.table && !isNarrowed;
        if (!isIndexed || (!isListItself && !isPartial(words.last())))
            faults << line;
    }
    return faults;
}

/// Such an index holds only what is asked for.
bool ListPlansTest::isPartial(const QString& index)
{
    return m_office->reader()
        .scalar(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?"), {index})
        .toString()
        .contains(QStringLiteral(" WHERE "));
}

void ListPlansTest::looksThingsUp_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : officeFeatures().listKeys()) {
        if (growing().contains(officeFeatures().makeList(key, m_office->office())->table()))
            QTest::newRow(qPrintable(key)) << key;
    }
}

void ListPlansTest::looksThingsUp()
{
    QFETCH(const QString, key);
    const auto source = officeFeatures().makeList(key, m_office->office());
    QList<RecordFilter> filters{{}};
    for (const FilterChoice& choice : source->filterChoices(m_office->reader())) {
        RecordFilter filter;
        filter.conditions.insert(
            choice.key, {choice.options.isEmpty() ? QStringLiteral("1") : choice.options[0].value});
        filters << filter;
        if (choice.options.size() > 1) {
            filter.conditions.insert(choice.key, {choice.options.last().value});
            filters << filter;
        }
    }
    for (qsizetype i = 0, count = filters.size(); i < count; ++i) {
        RecordFilter filter = filters.at(i);
        filter.organisations = {2, 3};
        filters << filter;
    }
    QStringList faults;
    for (int column = 0; column < source->columns().size(); ++column) {
        if (source->columns().at(column).orderBy.isEmpty())
            continue;
        for (const RecordFilter& filter : std::as_const(filters)) {
            for (const QString& search : {QString(), QStringLiteral("wang")}) {
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    const IdQuestion question
                        = questionFor(m_office->reader(), *source, {search, filter, column, order});
                    // Many people are in these: an index holds just them, in the order by name.
                    const bool isMany = (filter.conditions.contains(QStringLiteral("star"))
                                            || filter.conditions.contains(QStringLiteral("double")))
                        && source->columns().at(column).key != QStringLiteral("name");
                    const QStringList some = faultsOf(question, !question.condition.isEmpty() && !isMany);
                    for (const QString& fault : some)
                        faults << fault + QStringLiteral(" for ") + idSelect(question);
                }
            }
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

VD_TEST(ListPlansTest)

#include "listplans_test.moc"
