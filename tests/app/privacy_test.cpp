#include "app/globalsearchprovider.h"
#include "app/office/officefeatures.h"
#include "app/pages.h"
#include "models/backups/officebackups.h"
#include "models/orders/orderrepository.h"
#include "models/records/recordlist.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportcells.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/orders/orderdialog.h"
#include "ui/records/desk.h"
#include "ui/records/recordpage.h"
#include "ui/stations/stationdialog.h"
#include "ui/teams/teamdialog.h"
#include "ui/volunteers/volunteerdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QtTest>

/// Everything that shows something, held against every ID number, phone number and birth date of the office's real
/// files.
class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listsHoldNone_data();
    void listsHoldNone();
    void clearListsHoldThem();
    void reportsHoldNone_data();
    void reportsHoldNone();
    void pagesShowNone_data();
    void pagesShowNone();
    void formsShowNone();
    void searchShowsNone();

private:
    [[nodiscard]] Office& office() { return m_kuiwen->office.office(); }
    [[nodiscard]] QList<PageEntry> pages() { return allPages({office(), m_backups.get()}); }
    /// The clear number in a text, or "".
    [[nodiscard]] QString leakIn(const QString& text) const;
    /// All that a widget and what is in it show.
    [[nodiscard]] QStringList textsOf(const QWidget& widget) const;
    [[nodiscard]] QString leakIn(const QWidget& widget) const { return leakIn(textsOf(widget).join(u'\n')); }

    std::unique_ptr<KuiwenOffice> m_kuiwen;
    std::unique_ptr<OfficeBackups> m_backups;
    QSet<QString> m_secrets;
    VolunteerId m_volunteer;
    TeamId m_team;
    StationId m_station;
    OrderId m_order;
};

void PrivacyTest::initTestCase()
{
    QSettings().clear();
    m_kuiwen = std::make_unique<KuiwenOffice>();
    m_backups = std::make_unique<OfficeBackups>(m_kuiwen->office.database(), BackupInspection());
    Connection& reader = m_kuiwen->reader();
    const auto idsOf = [&](const char* kind) {
        return readRecordIds(reader, *officeFeatures().makeList(QString::fromLatin1(kind), office()), {});
    };
    for (const qint64 id : idsOf("volunteers")) {
        const auto one = VolunteerRepository(office().vault()).find(reader, VolunteerId(id));
        m_secrets << one->idNumber << one->phone << one->contactPhone << isoDate(one->birthDate);
        m_volunteer = one->id;
    }
    for (const qint64 id : idsOf("teams")) {
        m_team = TeamId(id);
        m_secrets << TeamRepository(office().vault()).find(reader, m_team)->leaderPhone;
    }
    for (const qint64 id : idsOf("stations")) {
        m_station = StationId(id);
        m_secrets << StationRepository(office().vault()).find(reader, m_station)->managerPhone;
    }
    for (const qint64 id : idsOf("orders")) {
        m_order = OrderId(id);
        m_secrets << OrderRepository(office().vault()).require(reader, m_order).requesterPhone;
    }
    m_secrets.remove(QString());
    QVERIFY2(m_secrets.size() > 1000, qPrintable(QString::number(m_secrets.size())));
}

void PrivacyTest::cleanupTestCase()
{
    m_backups.reset();
    m_kuiwen.reset();
}

QString PrivacyTest::leakIn(const QString& text) const
{
    static const QRegularExpression number(QStringLiteral("(?<![0-9])[0-9][0-9-]{5,18}[0-9X](?![0-9X])"));
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QString candidate = found.next().captured();
        if (m_secrets.contains(candidate))
            return candidate;
    }
    return {};
}

QStringList PrivacyTest::textsOf(const QWidget& widget) const
{
    constexpr int mostRows = 40;
    QStringList texts;
    for (const QWidget* part : widget.findChildren<QWidget*>())
        texts << part->toolTip() << part->accessibleName() << part->accessibleDescription();
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    for (const QLineEdit* line : widget.findChildren<QLineEdit*>())
        texts << line->text() << line->placeholderText();
    for (const QPlainTextEdit* edit : widget.findChildren<QPlainTextEdit*>())
        texts << edit->toPlainText();
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
        texts << button->text();
    for (const QAbstractItemView* view : widget.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::EditRole), int(RecordModel::ValueRole)})
                    texts << model->index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

void PrivacyTest::listsHoldNone_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : officeFeatures().listKeys())
        QTest::newRow(qPrintable(kind)) << kind;
}

void PrivacyTest::listsHoldNone()
{
    QFETCH(QString, kind);
    const auto source = officeFeatures().makeList(kind, office());
    const auto ids = readRecordIds(m_kuiwen->reader(), *source, {});
    for (size_t first = 0; first < ids.size(); first += 200) {
        const QList<qint64> some(
            ids.begin() + qsizetype(first), ids.begin() + qsizetype(std::min(first + 200, ids.size())));
        for (const RecordRow& row : readRecordRows(m_kuiwen->reader(), *source, some)) {
            for (const QVariant& cell : row.cells)
                QCOMPARE(leakIn(cell.toString()), QString());
        }
    }
}

void PrivacyTest::clearListsHoldThem()
{
    for (const char* kind : {"volunteers", "teams", "orders"}) {
        const auto clear = officeFeatures().makeList(QString::fromLatin1(kind), office())->withClearNumbers();
        const auto ids = readRecordIds(m_kuiwen->reader(), *clear, {});
        QStringList cells;
        for (const RecordRow& row : readRecordRows(m_kuiwen->reader(), *clear, {ids.front()})) {
            for (const QVariant& cell : row.cells)
                cells << cell.toString();
        }
        QVERIFY2(!leakIn(cells.join(u'\n')).isEmpty(), kind); // else the search above finds nothing ever
    }
}

void PrivacyTest::reportsHoldNone_data()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind& kind : reportKinds())
        QTest::newRow(qPrintable(kind.name)) << kind.name;
}

void PrivacyTest::reportsHoldNone()
{
    QFETCH(QString, name);
    constexpr qsizetype all = 100'000;
    const Report report
        = makeReport(m_kuiwen->reader(), office().vault(), {name, Period::all(), {}, QStringLiteral("王主任")});
    for (const ReportSection& section : report.sections) {
        for (const TableRow& row : firstRows(m_kuiwen->reader(), section, all)) {
            for (const TableValue& cell : row) {
                if (const auto* text = std::get_if<QString>(&cell))
                    QCOMPARE(leakIn(*text), QString());
            }
        }
    }
}

void PrivacyTest::pagesShowNone_data()
{
    QTest::addColumn<QString>("key");
    for (const PageEntry& entry : pages())
        QTest::newRow(qPrintable(entry.key)) << entry.key;
}

void PrivacyTest::pagesShowNone()
{
    QFETCH(QString, key);
    for (const PageEntry& entry : pages()) {
        if (entry.key != key)
            continue;
        const std::unique_ptr<Page> page(entry.factory());
        page->resize(1400, 900);
        page->show();
        page->activated();
        QTest::qWait(200);
        QCOMPARE(leakIn(*page), QString());
        QList<RecordPage*> lists = page->findChildren<RecordPage*>();
        if (auto* list = qobject_cast<RecordPage*>(page.get()))
            lists << list;
        for (RecordPage* list : std::as_const(lists)) {
            QTRY_VERIFY_WITH_TIMEOUT(!list->model()->isLoading(), 20000);
            std::vector<qint64> ids = list->model()->ids();
            ids.resize(std::min<size_t>(ids.size(), 3));
            for (const qint64 id : ids) {
                list->select(id);
                QTest::qWait(20);
                QCOMPARE(leakIn(*list->details()), QString());
            }
        }
    }
}

void PrivacyTest::formsShowNone()
{
    Connection& reader = m_kuiwen->reader();
    const Vault& vault = office().vault();
    const VolunteerDialog volunteer(office(), VolunteerRepository(vault).find(reader, m_volunteer));
    QCOMPARE(leakIn(volunteer), QString());
    const TeamDialog team(office(), TeamRepository(vault).find(reader, m_team).value());
    QCOMPARE(leakIn(team), QString());
    const StationDialog station(office(), StationRepository(vault).find(reader, m_station).value());
    QCOMPARE(leakIn(station), QString());
    const OrderDialog order(office(), OrderRepository(vault).require(reader, m_order));
    QCOMPARE(leakIn(order), QString());
}

void PrivacyTest::searchShowsNone()
{
    const auto search = makeGlobalSearch(office(), pages());
    const Volunteer person = VolunteerRepository(office().vault()).find(m_kuiwen->reader(), m_volunteer).value();
    const QList<SearchHit> hits = search(person.name);
    QVERIFY(!hits.isEmpty());
    for (const SearchHit& hit : hits)
        QCOMPARE(leakIn(hit.title + u'\n' + hit.subtitle), QString());
}

VD_TEST(PrivacyTest)
#include "privacy_test.moc"
