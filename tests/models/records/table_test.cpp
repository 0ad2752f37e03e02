#include "models/common/statetable.h"
#include "models/database/connection.h"
#include "models/database/transaction.h"
#include "models/records/recordrepository.h"
#include "models/security/sealedfield.h"
#include "models/security/vault.h"
#include "tests/support/errorof.h"
#include "tests/support/testplace.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using KeyId = Id<struct KeyTag>;
enum class KeyState { Kept, Lent, Lost };

struct Key {
    KeyId id;
    QString code;
    QString name;
    KeyId spare;
    QString phone;
    QDate boughtOn;
    std::optional<int> weight;
    Minutes used;
    KeyState state = KeyState::Kept;
    QString stateReason;
    QString notes;

    bool operator==(const Key&) const = default;
};

namespace {

const StateTable<KeyState>& keyStates()
{
    using enum KeyState;
    static const StateTable<KeyState> table("Key",
        {{Kept, "kept", "Kept", {Lent, Lost}}, {Lent, "lent", "Lent", {Kept, Lost}}, {Lost, "lost", "Lost", {}}});
    return table;
}

Problems validate(const Key& key)
{
    return key.name.isEmpty() ? Problems{{QStringLiteral("name"), QStringLiteral("A key needs a name.")}} : Problems();
}

int follows = 0;

const Table<Key>& keyTable()
{
    static const Table<Key> table("office_keys", [](Table<Key>& t) {
        t.code("code", &Key::code, "Code");
        t.name("name", &Key::name, "Name");
        t.reference("spare_id", &Key::spare, "office_keys", "Spare");
        t.add(sealedPhone("office_keys", {"phone_sealed", "phone_digest", "Phone"}, &Key::phone));
        t.value("bought_on", &Key::boughtOn, "Bought on");
        t.value("weight", &Key::weight, "Weight");
        t.value("used_minutes", &Key::used, "Used").kept();
        t.state("state", &Key::state, keyStates(), "State");
        t.stateReason("state_reason", &Key::stateReason, "Reason");
        t.freeText("notes", &Key::notes, "Notes");
        t.stamps();
        t.setFirstCode("K01");
        t.setValidator(&validate);
        t.setFollowing([](UnitOfWork&, const QJsonObject&, const QJsonObject&) { ++follows; });
    });
    return table;
}

class Keys final : public RecordRepository<Key> {
public:
    explicit Keys(const Vault& vault)
        : RecordRepository(keyTable(), &vault)
    {
    }
};

} // namespace

/// One list of columns: everything that is asked of it, on a table of its own.
class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatItWrote();
    void storesNoneAsNull();
    void sealsNumbersForTheirRow();
    void refusesWhatTheValidatorRefuses();
    void updatesWhatAFormHoldsOnly();
    void notesWhatDiffers();
    void saysWhatIsMissing();
    void goesThroughTheStates();
    void writesSingleColumns();
    void insertsManyWithoutNotes();
    void followsWhatChanges();
    void findsByCodeAndName();
    void countsCodesOn();
    void sealsAgain();
    void tellsItsColumns();

private:
    [[nodiscard]] Key sample() const;
    [[nodiscard]] QVariant stored(const char* column, KeyId id = KeyId(1));

    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<UnitOfWork> m_work;
    std::unique_ptr<Vault> m_vault;
};

void TableTest::init()
{
    m_connection.reset();
    m_place = std::make_unique<TestPlace>();
    m_connection = m_place->open({QStringLiteral("CREATE TABLE office_keys (id INTEGER PRIMARY KEY, code TEXT UNIQUE, "
                                                 "name TEXT NOT NULL, name_key TEXT NOT "
                                                 "NULL, spare_id INTEGER, phone_sealed BLOB, phone_digest BLOB, "
                                                 "bought_on TEXT, weight INTEGER, used_minutes "
                                                 "INTEGER NOT NULL DEFAULT 7, state TEXT NOT NULL, state_reason TEXT "
                                                 "NOT NULL, notes TEXT NOT NULL, created_at "
                                                 "INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT"),
        QStringLiteral(
            "CREATE TABLE state_changes (id INTEGER PRIMARY KEY, record_table TEXT NOT NULL, record_id INTEGER NOT "
            "NULL, "
            "from_state TEXT NOT NULL, to_state TEXT NOT NULL, reason TEXT NOT NULL, changed_at INTEGER NOT NULL, "
            "account_id INTEGER) STRICT")});
    m_work = std::make_unique<UnitOfWork>(*m_connection, Actor{});
    m_vault = std::make_unique<Vault>();
    m_vault->unlock(SecretKey::random());
    follows = 0;
}

void TableTest::cleanup()
{
    m_work.reset();
    m_connection.reset();
    m_place.reset();
}

Key TableTest::sample() const
{
    Key key;
    key.code = QStringLiteral("K01");
    key.name = QStringLiteral("大门");
    key.phone = QStringLiteral("13800001111");
    key.boughtOn = QDate(2025, 3, 1);
    key.weight = 12;
    key.notes = QStringLiteral(" 备用 ");
    return key;
}

QVariant TableTest::stored(const char* column, KeyId id)
{
    return m_connection->scalar(
        QStringLiteral("SELECT %1 FROM office_keys WHERE id = ?").arg(QLatin1String(column)), {id.value()});
}

void TableTest::readsWhatItWrote()
{
    const Keys keys(*m_vault);
    Key key = sample();
    key.id = keys.insert(*m_work, key);
    key.notes = QStringLiteral("备用");
    key.used = Minutes(7); // kept by somebody else
    QCOMPARE(keys.find(*m_connection, key.id), std::optional(key));
    QVERIFY(stored("name_key").toString().startsWith(QStringLiteral("da-men")));
    QCOMPARE(stored("created_at").toLongLong(), m_work->now());
    QCOMPARE(m_work->changes().insertedId(QStringLiteral("office_keys")), key.id.value());
}

void TableTest::storesNoneAsNull()
{
    const Keys keys(*m_vault);
    Key key;
    key.name = QStringLiteral("库房");
    const KeyId id = keys.insert(*m_work, key);
    for (const char* column : {"code", "spare_id", "phone_sealed", "phone_digest", "bought_on", "weight"})
        QVERIFY2(stored(column, id).isNull(), column);
    QCOMPARE(stored("notes", id).toString(), QString());
    QVERIFY(!stored("notes", id).isNull());
    key.id = id;
    key.used = Minutes(7);
    QCOMPARE(keys.require(*m_connection, id), key);
}

void TableTest::sealsNumbersForTheirRow()
{
    const Keys keys(*m_vault);
    const KeyId first = keys.insert(*m_work, sample());
    Key other = sample();
    other.code = QStringLiteral("K02");
    const KeyId second = keys.insert(*m_work, other);
    QVERIFY(!stored("phone_sealed", first).toByteArray().contains("13800001111"));
    QCOMPARE(stored("phone_digest", first), stored("phone_digest", second));
    m_connection->execute(QStringLiteral("UPDATE office_keys SET phone_sealed = (SELECT phone_sealed FROM office_keys "
                                         "WHERE id = 1) WHERE id = 2"));
    QVERIFY(!errorOf([&] { (void)keys.require(*m_connection, second); }).isEmpty());
}

void TableTest::refusesWhatTheValidatorRefuses()
{
    const Keys keys(*m_vault);
    QCOMPARE(errorOf([&] { keys.insert(*m_work, Key()); }), QStringLiteral("A key needs a name."));
    Key key = sample();
    key.id = keys.insert(*m_work, key);
    key.name.clear();
    QCOMPARE(errorOf([&] { keys.update(*m_work, key); }), QStringLiteral("A key needs a name."));
    QCOMPARE(keyTable().count(*m_connection), 1);
}

void TableTest::updatesWhatAFormHoldsOnly()
{
    const Keys keys(*m_vault);
    Key key = sample();
    key.id = keys.insert(*m_work, key);
    m_work->setNow(m_work->now() + 5);
    key.name = QStringLiteral("后门");
    key.weight.reset();
    key.state = KeyState::Lost;
    key.stateReason = QStringLiteral("不该写");
    key.used = Minutes(99);
    keys.update(*m_work, key);
    const Key read = keys.require(*m_connection, key.id);
    QCOMPARE(read.name, QStringLiteral("后门"));
    QCOMPARE(read.weight, std::optional<int>());
    QCOMPARE(read.state, KeyState::Kept);
    QVERIFY(read.stateReason.isEmpty());
    QCOMPARE(read.used, Minutes(7));
    QCOMPARE(stored("updated_at").toLongLong(), m_work->now());
    QCOMPARE(stored("created_at").toLongLong(), m_work->now() - 5);
}

void TableTest::notesWhatDiffers()
{
    const Keys keys(*m_vault);
    Key key = sample();
    key.id = keys.insert(*m_work, key);
    key.weight = 13;
    keys.update(*m_work, key);
    const Change change = m_work->changes().changes().last();
    QCOMPARE(change.kind, Change::Kind::Updated);
    QCOMPARE(change.before.value(QStringLiteral("weight")).toInt(), 12);
    QCOMPARE(change.after.value(QStringLiteral("weight")).toInt(), 13);
    QVERIFY(!change.after.contains(QStringLiteral("name")));
}

void TableTest::saysWhatIsMissing()
{
    const Keys keys(*m_vault);
    const QString sentence = QStringLiteral("This record is not in the office any more. Open the list again.");
    Key key = sample();
    key.id = KeyId(5);
    QCOMPARE(errorOf([&] { keys.update(*m_work, key); }), sentence);
    QCOMPARE(errorOf([&] { (void)keys.require(*m_connection, key.id); }), sentence);
    QCOMPARE(errorOf([&] { keys.changeState(*m_work, key.id, KeyState::Lent); }), sentence);
    QCOMPARE(errorOf([&] { keyTable().set(*m_work, 5, {{"weight", 1}}); }), sentence);
    QVERIFY(!keys.find(*m_connection, key.id));
    QVERIFY(m_work->changes().changes().isEmpty());
}

void TableTest::goesThroughTheStates()
{
    const Keys keys(*m_vault);
    const KeyId id = keys.insert(*m_work, sample());
    keys.changeState(*m_work, id, KeyState::Lent, QStringLiteral(" 借给王芳 "));
    QCOMPARE(keys.require(*m_connection, id).state, KeyState::Lent);
    QCOMPARE(keys.require(*m_connection, id).stateReason, QStringLiteral("借给王芳"));
    QCOMPARE(m_connection->scalar(QStringLiteral("SELECT from_state || to_state || reason FROM state_changes")),
        QVariant(QStringLiteral("keptlent借给王芳")));
    keys.changeState(*m_work, id, KeyState::Lost);
    QVERIFY(!errorOf([&] { keys.changeState(*m_work, id, KeyState::Kept); }).isEmpty());
    QCOMPARE(keys.require(*m_connection, id).state, KeyState::Lost);
}

void TableTest::writesSingleColumns()
{
    const Keys keys(*m_vault);
    const KeyId id = keys.insert(*m_work, sample());
    m_work->setNow(m_work->now() + 5);
    keyTable().set(*m_work, id.value(), {{"spare_id", KeyId(9)}, {"bought_on", QDate()}, {"used_minutes", Minutes(3)}});
    const Key read = keys.require(*m_connection, id);
    QCOMPARE(read.spare, KeyId(9));
    QVERIFY(read.boughtOn.isNull());
    QCOMPARE(read.used, Minutes(3));
    QCOMPARE(stored("updated_at").toLongLong(), m_work->now());
    QCOMPARE(m_work->changes().changes().last().after.value(QStringLiteral("spare_id")).toInt(), 9);
}

void TableTest::insertsManyWithoutNotes()
{
    keyTable().insertQuick(*m_work, Key(), m_vault.get());
    QVERIFY(m_work->changes().changes().isEmpty());
    QVERIFY(m_work->changes().tables().contains(QStringLiteral("office_keys")));
    QCOMPARE(follows, 0);
    QCOMPARE(keyTable().count(*m_connection), 1);
}

void TableTest::followsWhatChanges()
{
    const Keys keys(*m_vault);
    Key key = sample();
    key.id = keys.insert(*m_work, key);
    keys.update(*m_work, key);
    keys.changeState(*m_work, key.id, KeyState::Lent);
    QCOMPARE(follows, 3);
}

void TableTest::findsByCodeAndName()
{
    const Keys keys(*m_vault);
    Key lost = sample();
    lost.state = KeyState::Lost;
    lost.id = keys.insert(*m_work, lost);
    Key kept = sample();
    kept.code = QStringLiteral("K02");
    kept.id = keys.insert(*m_work, kept);
    Key younger = sample();
    younger.code = QStringLiteral("K03");
    younger.id = keys.insert(*m_work, younger);
    QCOMPARE(keys.findByCode(*m_connection, QStringLiteral("K02"))->id, kept.id);
    QVERIFY(!keys.findByCode(*m_connection, QStringLiteral("K99")));
    QCOMPARE(keys.index(*m_connection).value(QStringLiteral("大门")), kept.id);
    QCOMPARE(keyTable().idWhere(*m_connection, "code", QStringLiteral("K01")), lost.id.value());
}

void TableTest::countsCodesOn()
{
    const Keys keys(*m_vault);
    QCOMPARE(keys.nextCode(*m_connection), QStringLiteral("K01"));
    for (const char* code : {"K09", "K100", "K10"}) {
        Key key = sample();
        key.code = QString::fromLatin1(code);
        keys.insert(*m_work, key);
    }
    QCOMPARE(keys.nextCode(*m_connection), QStringLiteral("K101"));
}

void TableTest::sealsAgain()
{
    const Keys keys(*m_vault);
    const KeyId id = keys.insert(*m_work, sample());
    const QVariant before = stored("phone_sealed");
    keys.reseal(*m_work, id);
    QVERIFY(stored("phone_sealed") != before);
    QCOMPARE(keys.require(*m_connection, id).phone, QStringLiteral("13800001111"));
    QCOMPARE(m_work->changes().changes().size(), 1); // the insertion only
    keys.reseal(*m_work, KeyId(77)); // gone: nothing to seal
}

void TableTest::tellsItsColumns()
{
    const TableInfo& info = keyTable();
    QCOMPARE(info.name(), QStringLiteral("office_keys"));
    QCOMPARE(info.columns().size(), 15);
    QCOMPARE(info.sealedColumns(), QStringList{QStringLiteral("phone_sealed")});
    QCOMPARE(info.column(QStringLiteral("spare_id"))->references, "office_keys");
    QVERIFY(info.column(QStringLiteral("notes"))->isFreeText);
    QVERIFY(!info.column(QStringLiteral("created_at"))->title);
    QVERIFY(!info.column(QStringLiteral("colour")));
}

VD_TEST(TableTest)
#include "table_test.moc"
