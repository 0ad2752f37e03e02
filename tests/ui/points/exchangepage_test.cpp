#include "ui/points/exchangepage.h"

#include "models/points/pointcheck.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/points/exchangedialog.h"
#include "ui/points/goodsmovedialog.h"
#include "ui/points/goodspage.h"
#include "ui/points/photofield.h"
#include "ui/points/pointpapers.h"

#include <QImage>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

/// The exchange desk, the catalog and the goods store, by clicks.
class ExchangePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exchangesAtTheDesk();
    void keepsForLater();
    void refusesWhatIsTooMuch();
    void slipHasThreeCopies();
    void storeFollowsTheClerk();
    void photosAreMadeSmall();

private:
    [[nodiscard]] Office& office() { return m_office->ledger.office.office(); }
    static void choose(FormDialog& dialog, const char* field, qint64 id);
    /// Opens the desk by its button and lets `serve` fill it in.
    void serve(ExchangePage& page, const std::function<void(ExchangeDialog&)>& serve);

    std::unique_ptr<PointsOffice> m_office;
    UndoHistory m_history;
    VolunteerId m_wang;
    PointGoodsId m_umbrella;
};

void ExchangePageTest::init()
{
    Theme::apply(*qApp);
    m_history.clear();
    m_office = std::make_unique<PointsOffice>();
    m_wang = m_office->ledger.addVolunteer(QStringLiteral("王芳"), m_office->ledger.north);
    m_office->grant(m_wang, 100, QDate::currentDate());
    m_umbrella = m_office->offer(QStringLiteral("雨伞"), 20, 4);
}

void ExchangePageTest::cleanup()
{
    QCOMPARE(pointProblems(m_office->reader()), QStringList());
}

void ExchangePageTest::choose(FormDialog& dialog, const char* field, qint64 id)
{
    qobject_cast<ReferenceField*>(dialog.field(QString::fromLatin1(field)))->setId(id);
}

void ExchangePageTest::serve(ExchangePage& page, const std::function<void(ExchangeDialog&)>& serve)
{
    page.resize(1250, 800);
    page.setUndoHistory(&m_history);
    page.show();
    page.activated();
    whenOpen<ExchangeDialog>(this, serve);
    page.button(RecordPage::Create)->click();
}

void ExchangePageTest::exchangesAtTheDesk()
{
    ExchangePage page(office());
    serve(page, [this](ExchangeDialog& dialog) {
        choose(dialog, "volunteer", m_wang.value());
        choose(dialog, "goods", m_umbrella.value());
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("quantity")))->setNumber(2);
        dialog.addButton()->click();
        choose(dialog, "goods", m_umbrella.value());
        dialog.addButton()->click();
        QCOMPARE(dialog.basket(), (QList{BasketLine{m_umbrella, 3}}));
        QVERIFY(dialog.sumText().contains(QStringLiteral("60")));
        dialog.save();
    });
    const auto all = ExchangeRepository().all(m_office->reader());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().state, ExchangeState::HandedOut);
    QCOMPARE(m_office->balance(m_wang).balance, 40);
    QCOMPARE(m_office->goods(m_umbrella).stock, 1);
    QTRY_COMPARE(page.currentId(), all.first().id.value());
    QVERIFY(m_history.undoLast());
    QTRY_COMPARE(m_office->balance(m_wang).balance, 100);
    QCOMPARE(m_office->goods(m_umbrella).stock, 4);
}

void ExchangePageTest::keepsForLater()
{
    ExchangePage page(office());
    serve(page, [this](ExchangeDialog& dialog) {
        choose(dialog, "volunteer", m_wang.value());
        choose(dialog, "goods", m_umbrella.value());
        dialog.addButton()->click();
        dialog.lines()->setCurrentItem(dialog.lines()->topLevelItem(0));
        dialog.removeButton()->click();
        QVERIFY(dialog.basket().isEmpty());
        choose(dialog, "goods", m_umbrella.value()); // what is chosen goes along
        qobject_cast<CheckField*>(dialog.field(QStringLiteral("atOnce")))->setChecked(false);
        dialog.save();
    });
    QCOMPARE(m_office->balance(m_wang).frozen, 20);
    QCOMPARE(m_office->goods(m_umbrella).reserved, 1);
}

void ExchangePageTest::refusesWhatIsTooMuch()
{
    ExchangePage page(office());
    DialogScript script;
    serve(page, [this](ExchangeDialog& dialog) {
        choose(dialog, "volunteer", m_wang.value());
        dialog.addButton()->click();
        choose(dialog, "goods", m_umbrella.value());
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("quantity")))->setNumber(5);
        dialog.save();
        QVERIFY(dialog.isVisible());
        dialog.QDialog::reject();
    });
    QCOMPARE(script.asked().size(), 2); // nothing chosen; not so many umbrellas
    QVERIFY(ExchangeRepository().all(m_office->reader()).isEmpty());
    QCOMPARE(m_office->balance(m_wang), (PointBalance{100, 100, 0, 0}));
}

void ExchangePageTest::slipHasThreeCopies()
{
    const ExchangeId id = m_office->freeze(m_wang, {{m_umbrella, 2}}, QDate::currentDate());
    const PrintDocument slip = exchangeSlip(office(), id);
    QVERIFY(slip.title.contains(QStringLiteral("DH00001")));
    const PrintTable statement = statementPaper(m_office->reader(), m_wang);
    QCOMPARE(statement.rows.size(), 1);
    QCOMPARE(statement.rows.first().last(), QLocale().toString(100));
    const PrintTable sheet = countingPaper(m_office->reader());
    QCOMPARE(sheet.rows.size(), 1);
    QVERIFY(sheet.rows.first().contains(QStringLiteral("雨伞")));
}

void ExchangePageTest::storeFollowsTheClerk()
{
    GoodsPage page(office());
    page.resize(1250, 800);
    page.setUndoHistory(&m_history);
    page.show();
    page.activated();
    page.select(m_umbrella.value());
    QTRY_COMPARE(page.currentId(), m_umbrella.value());
    whenOpen<GoodsMoveDialog>(this, [](GoodsMoveDialog& dialog) {
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("quantity")))->setNumber(6);
        dialog.save();
    });
    page.move(m_umbrella, GoodsMoveKind::In);
    QCOMPARE(m_office->goods(m_umbrella).stock, 10);
    whenOpen<GoodsMoveDialog>(this, [](GoodsMoveDialog& dialog) {
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("quantity")))->setNumber(9);
        dialog.save();
        QVERIFY(dialog.isVisible()); // a difference has a reason
        qobject_cast<TextField*>(dialog.field(QStringLiteral("reason")))->setText(QStringLiteral("丢失"));
        dialog.save();
    });
    page.move(m_umbrella, GoodsMoveKind::Count);
    QCOMPARE(m_office->goods(m_umbrella).stock, 9);
    QVERIFY(m_history.undoLast());
    QTRY_COMPARE(m_office->goods(m_umbrella).stock, 10);
}

void ExchangePageTest::photosAreMadeSmall()
{
    QImage large(1600, 900, QImage::Format_RGB32);
    for (int y = 0; y < large.height(); ++y) {
        for (int x = 0; x < large.width(); ++x)
            large.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    }
    const QString path = m_office->ledger.office.path(QStringLiteral("photo.png"));
    QVERIFY(large.save(path));
    PhotoField field(QStringLiteral("photo"), QStringLiteral("Photo"));
    field.take(path);
    const QImage kept = QImage::fromData(field.photo());
    QCOMPARE(kept.size(), QSize(240, 135));
    QVERIFY(field.photo().size() <= 48 * 1024);
    field.removeButton()->click();
    QVERIFY(field.photo().isEmpty());
    const QString text = m_office->ledger.office.write(QStringLiteral("none.jpg"), {QStringLiteral("no picture")});
    QVERIFY(!errorOf([&] { field.take(text); }).isEmpty());
}

VD_TEST(ExchangePageTest)
#include "exchangepage_test.moc"
