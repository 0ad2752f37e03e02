#include "models/orders/needrule.h"
#include "models/orders/orderdeadlines.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/tickedfield.h"
#include "ui/common/undohistory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/batchdispatchdialog.h"
#include "ui/orders/needrulesdialog.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/ordergroupdialog.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/suggestionlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QtTest>

/// Orders for several stations, deadlines by need, and where the focus goes after a new order.
class OrderStationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void oneFormForSeveralStations();
    void aStationBringsItsCommunity();
    void theFormProposesDeadlines();
    void deadlinesAreEditedByNeed();
    void suggestionsReadAgainKeepTheFocus();
    void saysWhatIsSecondBest();
    void eitherATeamOrAPersonIsEnough();

private:
    [[nodiscard]] static QString noteOf(const FormDialog& dialog, const char* field)
    {
        return dialog.field(QString::fromLatin1(field))->noteText();
    }
    [[nodiscard]] TermId need(const char* name)
    {
        return DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QString::fromUtf8(name));
    }
    static void choose(FormDialog& dialog, const char* field, qint64 id)
    {
        static_cast<ReferenceField*>(dialog.field(QString::fromLatin1(field)))->setId(id);
    }

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<MainWindow> m_window;
    OrderPage* m_page = nullptr;
    QList<StationId> m_stations;
};

void OrderStationsTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
    m_stations.clear();
    m_office->run([&](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::workingHours.key, QStringLiteral("8:30–12:00 13:30–17:30"));
        for (const Organisation& one : OrganisationRepository().all(work.connection())) {
            if (one.kind != OrganisationKind::Community || m_stations.size() == 3)
                continue;
            Station station;
            station.code = QStringLiteral("S%1").arg(m_stations.size());
            station.name = one.name + QStringLiteral("志愿服务站");
            station.organisation = one.id;
            m_stations << StationRepository(m_office->test.vault()).insert(work, station);
        }
    });
    m_window = std::make_unique<MainWindow>();
    m_window->addPage({QStringLiteral("orders"), {}, Icon::ClipboardText, QStringLiteral("Orders"),
        [&] { return m_page = new OrderPage(m_office->office()); }});
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("orders"));
    QVERIFY(m_page);
}

void OrderStationsTest::oneFormForSeveralStations()
{
    whenOpen<OrderGroupDialog>(this, [&](OrderGroupDialog& dialog) {
        choose(dialog, "need", need("卫生清扫").value());
        QVERIFY(!dialog.saveButton()->isEnabled()); // no station yet
        auto* stations = static_cast<TickedField*>(dialog.field(QStringLiteral("stations")));
        for (const StationId id : {m_stations.at(0), m_stations.at(2)})
            stations->box(id.value())->click();
        QTRY_VERIFY(dialog.saveButton()->isEnabled());
        dialog.save();
    });
    m_page->actions()->intakeForStations({});
    const auto ids = m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM orders")).toInt();
    QCOMPARE(ids, 2);
    const Order first = m_office->stored(OrderId(1));
    const Order second = m_office->stored(OrderId(2));
    QCOMPARE(first.station, m_stations.at(0));
    QCOMPARE(second.station, m_stations.at(2));
    QCOMPARE(second.group, first.id);
    QTRY_COMPARE(m_page->board()->chosenId(), first.id);
    QCOMPARE(m_page->undoHistory()->lastText(), QStringLiteral("2 orders for several stations were entered."));
    QVERIFY(m_page->undoHistory()->undoLast());
    QTRY_COMPARE(m_office->stored(first.id).state, OrderState::Cancelled);
    QCOMPARE(m_office->stored(second.id).state, OrderState::Cancelled);
}

void OrderStationsTest::aStationBringsItsCommunity()
{
    OrderDialog dialog(m_office->office(), {});
    auto* station = static_cast<ReferenceField*>(dialog.field(QStringLiteral("station")));
    station->setId(m_stations.at(1).value());
    Q_EMIT station->chosen();
    const Station stored = StationRepository(m_office->test.vault()).require(m_office->reader(), m_stations.at(1));
    QCOMPARE(dialog.record().organisation, stored.organisation);
    QCOMPARE(dialog.record().station, stored.id);
    dialog.markClean();
}

void OrderStationsTest::theFormProposesDeadlines()
{
    NeedRule rule;
    rule.need = need("理发");
    rule.normalResponse = WorkingSpan{2, WorkingSpan::Unit::Hours};
    m_office->run([&](UnitOfWork& work) { (void)NeedRuleRepository().save(work, {rule}); });
    OrderDialog dialog(m_office->office(), {});
    auto* came = static_cast<DateTimeField*>(dialog.field(QStringLiteral("requestedAt")));
    came->setMoment(QDateTime(QDate(2025, 9, 19), QTime(18, 20))); // a Friday evening
    Q_EMIT came->edited();
    QVERIFY2(noteOf(dialog, "responseDueAt").contains(QStringLiteral("2025-09-22 09:00")),
        qPrintable(noteOf(dialog, "responseDueAt")));
    choose(dialog, "need", rule.need.value());
    Q_EMIT dialog.field(QStringLiteral("need"))->edited();
    QVERIFY2(noteOf(dialog, "responseDueAt").contains(QStringLiteral("2025-09-22 10:30")),
        qPrintable(noteOf(dialog, "responseDueAt")));
    QVERIFY(!dialog.record().responseDueAt.isValid()); // only proposed
    dialog.markClean();
}

void OrderStationsTest::deadlinesAreEditedByNeed()
{
    whenOpen<NeedRulesDialog>(this, [&](NeedRulesDialog& dialog) {
        QTableWidget* table = dialog.table();
        int row = 0;
        while (table->item(row, 0)->text() != QStringLiteral("理发"))
            ++row;
        table->item(row, 1)->setText(QStringLiteral("bald"));
        QVERIFY(!dialog.saveButton()->isEnabled());
        table->item(row, 1)->setText(QStringLiteral("30分钟"));
        QCOMPARE(table->item(row, 1)->text(), QStringLiteral("30 minutes"));
        table->item(row, 2)->setText(QStringLiteral("2d"));
        table->item(row, 7)->setText(QStringLiteral("健康证"));
        QVERIFY(dialog.saveButton()->isEnabled());
        dialog.save();
    });
    m_page->actions()->editNeedRules();
    const auto stored = [&] { return NeedRuleRepository().of(m_office->reader(), need("理发")); };
    QCOMPARE(workingSpanCode(stored().normalResponse), QStringLiteral("30m"));
    QCOMPARE(workingSpanCode(stored().normalCompletion), QStringLiteral("2d"));
    QCOMPARE(DictionaryRepository().name(m_office->reader(), Dictionary::CredentialKind, stored().credential),
        QStringLiteral("健康证"));
    QVERIFY(m_page->undoHistory()->undoLast());
    QTRY_VERIFY(stored().saysNothing());
    whenOpen<NeedRulesDialog>(this, [](NeedRulesDialog& dialog) { dialog.save(); });
    const QString last = m_page->undoHistory()->lastText();
    m_page->actions()->editNeedRules(); // nothing was changed
    QCOMPARE(m_page->undoHistory()->lastText(), last);
}

void OrderStationsTest::suggestionsReadAgainKeepTheFocus()
{
    SuggestionList list;
    DispatchSuggestion one;
    one.name = QStringLiteral("甲队");
    list.setSuggestions({one, one});
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.cards().last()->setFocus();
    list.setSuggestions({one});
    QCOMPARE(QApplication::focusWidget(), list.cards().first());
    list.setSuggestions({});
    QCOMPARE(QApplication::focusWidget(), &list);
    list.setSuggestions({one, one});
    QCOMPARE(QApplication::focusWidget(), list.cards().first());
}

void OrderStationsTest::saysWhatIsSecondBest()
{
    SuggestionList list;
    DispatchSuggestion best;
    best.name = QStringLiteral("甲队");
    best.score = 80;
    DispatchSuggestion second = best;
    second.name = QStringLiteral("乙队");
    second.score = 71;
    list.setSuggestions({best, second});
    QCOMPARE(list.secondBest(), QStringLiteral("Second best: 乙队, 9 points less"));
    list.choose(1);
    QCOMPARE(list.secondBest(), QStringLiteral("The best: 甲队, 9 points more"));
    list.setSuggestions({best});
    QCOMPARE(list.secondBest(), QString());
}

void OrderStationsTest::eitherATeamOrAPersonIsEnough()
{
    BatchDispatchDialog dialog(m_office->office(), 1, 1);
    dialog.show();
    dialog.revalidate();
    QVERIFY(!dialog.saveButton()->isEnabled());
    QStringList shown;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        shown << label->text();
    QCOMPARE(shown.filter(QStringLiteral("the team or the volunteer")).size(), 1);
    QVERIFY(shown.filter(QStringLiteral("Still needed")).isEmpty());
    choose(dialog, "team", m_office->team().value());
    dialog.revalidate();
    QVERIFY(dialog.saveButton()->isEnabled());
    dialog.markClean();
}

VD_TEST(OrderStationsTest)
#include "orderstations_test.moc"
