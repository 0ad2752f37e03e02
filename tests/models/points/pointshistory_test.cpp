#include "models/common/task.h"
#include "models/service/servicerollups.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsnotebook.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// A random history of 10,000 steps (on a server 2,000: its answers are far) beside a notebook that knows no tables:
/// both accept and refuse the same, and hold the same points and pieces. Hours are what they were, but for those that
/// were voided.
class PointsHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithANotebook();
};

namespace {

constexpr int people = 5;
constexpr int kinds = 3;
constexpr int price[kinds]{4, 9, 15};

struct NoteExchange {
    ExchangeId id;
    int person = 0;
    int kind = 0;
    qint64 pieces = 0;
    ExchangeState state = ExchangeState::Frozen;
    QDate until;
};

struct NoteHours {
    ServiceRecordId id;
    int person = 0;
    qint64 points = 0;
    bool isBooked = false;
    bool isVoid = false;
};

class History final {
public:
    History()
        : m_random(20261128)
    {
        PointRule rule;
        rule.name = QStringLiteral("三个月");
        rule.validFrom = QDate(2024, 1, 1);
        rule.expiryMonths = 3;
        rule.freezeDays = 10;
        rule.allowsGifts = true;
        (void)m_office.putIntoForce(rule);
        for (int i = 0; i < people; ++i)
            m_people << m_office.ledger.addVolunteer(QStringLiteral("志愿者%1").arg(i), m_office.ledger.north);
        for (int i = 0; i < kinds; ++i) {
            m_goods << m_office.offer(QStringLiteral("物品%1").arg(i), price[i], 5);
            m_stock[i] = 5;
        }
    }

    void step()
    {
        if (m_random.bounded(12) == 0)
            m_day = m_day.addDays(1 + m_random.bounded(3));
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            return serve();
        case 2:
            return book();
        case 3:
        case 4:
            return freeze();
        case 5:
        case 6:
            return lead();
        case 7:
            return lapse();
        case 8:
            return voidOne();
        case 9:
            return move();
        case 10:
            return give();
        default:
            return grant();
        }
    }
    void compare()
    {
        for (int i = 0; i < people; ++i) {
            const PointBalance now = m_office.balance(m_people.at(i));
            QCOMPARE(now.balance, m_pages[i].balance());
            QCOMPARE(now.frozen, m_pages[i].frozen);
        }
        for (int i = 0; i < kinds; ++i) {
            const PointGoods goods = m_office.goods(m_goods.at(i));
            QCOMPARE(goods.stock, m_stock[i]);
            QCOMPARE(goods.reserved, m_reserved[i]);
        }
    }
    void check()
    {
        QCOMPARE(m_office.faults(), QStringList());
        QCOMPARE(rollupProblems(m_office.reader()), QStringList());
        qint64 minutes = 0;
        for (const NoteHours& hours : m_hours)
            minutes += hours.isVoid ? 0 : hours.points * 6;
        QCOMPARE(m_office.ledger.scalar(QStringLiteral("SELECT SUM(service_minutes) FROM volunteers")).toLongLong(),
            minutes);
    }
    int accepted = 0;
    int refused = 0;

private:
    int person() { return int(m_random.bounded(people)); }

    /// Does what the notebook accepts, and is refused what it does not.
    bool both(bool accepts, const Database::Work& work)
    {
        const QString problem = errorOf([&] { m_office.on(m_day, work); });
        if (problem.isEmpty() != accepts)
            qWarning() << m_day << accepts << problem;
        [&] { QCOMPARE(problem.isEmpty(), accepts); }();
        ++(accepts ? accepted : refused);
        return accepts;
    }
    void serve()
    {
        NoteHours hours;
        hours.person = person();
        hours.points = 1 + m_random.bounded(20);
        const QDateTime start(QDate(2024, 1, 1).addDays(m_hours.size()), QTime(9, 0));
        hours.id
            = m_office.serve(m_people.at(hours.person), isoMinute(start), isoMinute(start.addSecs(hours.points * 360)));
        m_hours << hours;
    }
    void book()
    {
        const bool isOpen = std::any_of(
            m_hours.begin(), m_hours.end(), [](const NoteHours& one) { return !one.isBooked && !one.isVoid; });
        const QDate last = m_day.addMonths(3);
        both(isOpen, [&](UnitOfWork& work) {
            PointRound round = PointRoundRepository().next(work.connection(), m_day);
            round.lastDay = m_day;
            TaskContext quiet;
            (void)bookRound(work, round, quiet);
        });
        for (int one = 0; one < people; ++one) {
            for (NoteHours& hours : m_hours) {
                if (hours.person != one || hours.isBooked || hours.isVoid)
                    continue;
                hours.isBooked = true;
                m_pages[one].add({QDate(last.year(), last.month(), last.daysInMonth()), hours.points, hours.points,
                    hours.id.value()});
            }
        }
    }
    void freeze()
    {
        const int who = person();
        const int what = int(m_random.bounded(kinds));
        const qint64 pieces = 1 + m_random.bounded(2);
        NotePage& page = m_pages[who];
        const NotePage former = page;
        const bool isInTheRed = page.balance() < 0;
        page.lapse(m_day);
        const bool may = !isInTheRed && page.balance() - page.frozen >= pieces * price[what]
            && m_stock[what] - m_reserved[what] >= pieces;
        NoteExchange exchange{{}, who, what, pieces, ExchangeState::Frozen, m_day.addDays(10)};
        if (!both(may, [&](UnitOfWork& work) {
                exchange.id = ExchangeDesk(work).freeze(m_people.at(who), {{m_goods.at(what), pieces}});
            })) {
            page = former;
            return;
        }
        page.frozen += pieces * price[what];
        m_reserved[what] += pieces;
        m_exchanges << exchange;
    }
    void lead()
    {
        if (m_exchanges.isEmpty())
            return;
        NoteExchange& exchange = m_exchanges[m_random.bounded(m_exchanges.size())];
        const auto to = ExchangeState(1 + m_random.bounded(4));
        NotePage& page = m_pages[exchange.person];
        const qint64 points = exchange.pieces * price[exchange.kind];
        using enum ExchangeState;
        bool may = exchange.state == Frozen ? to != GivenBack : exchange.state == HandedOut && to == GivenBack;
        if (may && to == HandedOut)
            may = page.balance() - page.frozen + points >= points;
        if (!both(may, [&](UnitOfWork& work) { (void)ExchangeDesk(work).take(exchange.id, to, QStringLiteral("x")); }))
            return;
        if (exchange.state == Frozen) {
            page.frozen -= points;
            m_reserved[exchange.kind] -= exchange.pieces;
        }
        if (to == HandedOut) {
            page.spend(points);
            m_stock[exchange.kind] -= exchange.pieces;
        } else if (to == GivenBack) {
            page.giveBack(points);
            m_stock[exchange.kind] += exchange.pieces;
        }
        exchange.state = to;
    }
    void lapse()
    {
        both(true, [&](UnitOfWork& work) {
            TaskContext quiet;
            (void)lapsePoints(work, m_day, quiet);
            (void)ExchangeDesk(work).lapseOverdue();
        });
        for (NotePage& page : m_pages)
            page.lapse(m_day);
        for (NoteExchange& exchange : m_exchanges) {
            if (exchange.state != ExchangeState::Frozen || exchange.until >= m_day)
                continue;
            exchange.state = ExchangeState::Lapsed;
            m_pages[exchange.person].frozen -= exchange.pieces * price[exchange.kind];
            m_reserved[exchange.kind] -= exchange.pieces;
        }
    }
    void voidOne()
    {
        if (m_hours.isEmpty() || m_random.bounded(3) > 0)
            return;
        NoteHours& hours = m_hours[m_random.bounded(m_hours.size())];
        if (!both(!hours.isVoid,
                [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({hours.id}, QStringLiteral("x")); }))
            return;
        hours.isVoid = true;
        if (hours.isBooked)
            m_pages[hours.person].removeSource(hours.id.value());
    }
    void move()
    {
        const int what = int(m_random.bounded(kinds));
        GoodsMove one;
        one.goods = m_goods.at(what);
        one.day = m_day;
        one.reason = QStringLiteral("x");
        one.kind = std::array{GoodsMoveKind::In, GoodsMoveKind::WriteOff, GoodsMoveKind::Count}[m_random.bounded(3)];
        const qint64 number = 1 + m_random.bounded(6);
        one.quantity = number;
        if (one.kind == GoodsMoveKind::Count)
            one.counted = number;
        const qint64 after = one.kind == GoodsMoveKind::In ? m_stock[what] + number
            : one.kind == GoodsMoveKind::WriteOff          ? m_stock[what] - number
                                                           : number;
        if (both(after >= m_reserved[what], [&](UnitOfWork& work) { (void)GoodsStore(work).move(one); }))
            m_stock[what] = after;
    }
    void give()
    {
        const int from = person();
        const int to = person();
        const qint64 points = 1 + m_random.bounded(15);
        NotePage& page = m_pages[from];
        const NotePage former = page;
        page.lapse(m_day);
        const bool may = from != to && page.balance() - page.frozen >= points;
        if (!both(may, [&](UnitOfWork& work) {
                (void)givePoints(work, m_people.at(from), m_people.at(to), points, QStringLiteral("x"));
            })) {
            page = former;
            return;
        }
        page.spend(points);
        m_pages[to].add({{}, points, points, 0});
    }
    void grant()
    {
        const int who = person();
        const qint64 points = 1 + m_random.bounded(9);
        const QDate last = m_day.addMonths(3);
        both(true, [&](UnitOfWork& work) {
            PointEntry entry;
            entry.volunteer = m_people.at(who);
            entry.kind = PointKind::Grant;
            entry.amount = points;
            entry.day = m_day;
            entry.remark = QStringLiteral("x");
            (void)enterByHand(work, entry);
        });
        m_pages[who].add({QDate(last.year(), last.month(), last.daysInMonth()), points, points, 0});
    }

    PointsOffice m_office;
    QRandomGenerator m_random;
    QDate m_day{2026, 1, 1};
    QList<VolunteerId> m_people;
    QList<PointGoodsId> m_goods;
    std::array<NotePage, people> m_pages;
    std::array<qint64, kinds> m_stock{};
    std::array<qint64, kinds> m_reserved{};
    QList<NoteExchange> m_exchanges;
    QList<NoteHours> m_hours;
};

} // namespace

void PointsHistoryTest::agreesWithANotebook()
{
    constexpr int between = 500;
    const int steps = qEnvironmentVariableIsSet("VD_TEST_POSTGRESQL") ? 2'000 : 10'000;
    History history;
    for (int i = 1; i <= steps; ++i) {
        history.step();
        history.compare();
        if (i % between == 0)
            history.check();
        if (QTest::currentTestFailed()) {
            qWarning("step %d", i);
            return;
        }
    }
    QVERIFY2(history.accepted > steps / 3, qPrintable(QString::number(history.accepted)));
    QVERIFY2(history.refused > steps / 20, qPrintable(QString::number(history.refused)));
}

VD_TEST(PointsHistoryTest)
#include "pointshistory_test.moc"
