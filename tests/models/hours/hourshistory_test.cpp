#include "models/hours/objection.h"
#include "models/hours/supplement.h"
#include "models/service/daysignature.h"
#include "models/service/servicecorrection.h"
#include "models/service/serviceentry.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// A long random history of entering, checking, voiding, correcting, objecting, supplementing and taking back, beside a
/// ledger of a few lines that knows no tables: both accept and refuse the same, and hold the same.
class HoursHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainLedger();
};

namespace {

constexpr int people = 6;
constexpr int steps = 2500;
constexpr int days = 5; ///< few, so that times meet often

enum class Plain { Pending, Checked, Void };

struct Line {
    int person = 0;
    int start = 0; ///< minutes since the first day
    int end = 0;
    Plain state = Plain::Pending;
    int by = 0; ///< who entered it
};

/// What the rules say, without a table: nobody is in two places, who enters does not check, checked is never edited.
struct PlainLedger {
    std::map<qint64, Line> lines;

    [[nodiscard]] bool isFree(const Line& wanted, qint64 but = 0) const
    {
        return std::none_of(lines.begin(), lines.end(), [&](const auto& one) {
            const Line& line = one.second;
            return one.first != but && line.state != Plain::Void && line.person == wanted.person
                && line.start < wanted.end && wanted.start < line.end;
        });
    }
    [[nodiscard]] qint64 minutesOf(int person) const
    {
        qint64 sum = 0;
        for (const auto& [id, line] : lines)
            sum += line.person == person && line.state == Plain::Checked ? line.end - line.start : 0;
        return sum;
    }
};

/// Both ledgers at work.
class History final {
public:
    History()
        : m_random(20260319)
    {
        for (int i = 0; i < people; ++i)
            m_people << m_office.addVolunteer(QStringLiteral("志愿者%1").arg(i), m_office.north);
        m_office.office.run([](UnitOfWork& work) {
            SettingsRepository().set(work, DaySetting::signatureHours, 24); // daysignature_test asks for those
        });
        m_reviewer = m_office.addAccount(QStringLiteral("审核员"));
    }

    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            return enter();
        case 2:
            return check();
        case 3:
            return makeVoid();
        case 4:
            return correct(false);
        case 5:
            return correct(true);
        case 6:
            return supplement();
        default:
            return takeBack();
        }
    }

    /// What differs, in a word; "" when nothing does.
    QString difference()
    {
        Connection& reader = m_office.reader();
        const ServiceRepository records;
        for (const auto& [id, line] : m_plain.lines) {
            const ServiceRecord record = records.require(reader, ServiceRecordId(id));
            if (int(record.state) != int(line.state) || record.minutes.value() != line.end - line.start)
                return QStringLiteral("record %1 after “%2”").arg(id).arg(m_last);
        }
        if (m_office.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toULongLong()
            != m_plain.lines.size())
            return QStringLiteral("number of records after “%1”").arg(m_last);
        for (int i = 0; i < people; ++i) {
            if (m_office
                    .scalar(
                        QStringLiteral("SELECT service_minutes FROM volunteers WHERE id = ?"), {m_people.at(i).value()})
                    .toLongLong()
                != m_plain.minutesOf(i))
                return QStringLiteral("hours of %1 after “%2”").arg(i).arg(m_last);
        }
        if (records.overlapCount(reader) != 0)
            return QStringLiteral("overlaps");
        return rollupProblems(reader).join(u' ');
    }

    int accepted = 0;
    int refused = 0;
    QString disagreement; ///< what one ledger accepted and the other refused

private:
    struct Way {
        std::function<void(UnitOfWork&)> back;
        std::function<bool()> may; ///< the plain ledger lets it be taken back
        std::function<void()> undo;
        int by = 0;
    };

    [[nodiscard]] Line randomLine()
    {
        Line line;
        line.person = m_random.bounded(people);
        line.start = m_random.bounded(days) * 1440 + (7 + m_random.bounded(13)) * 60 + m_random.bounded(4) * 15;
        line.end = line.start + 30 + 30 * m_random.bounded(5);
        return line;
    }
    [[nodiscard]] static QDateTime moment(int minute)
    {
        return QDateTime(QDate(2025, 3, 30).addDays(minute / 1440), QTime(0, 0)).addSecs(60 * (minute % 1440));
    }
    [[nodiscard]] ServiceRecord recordOf(const Line& line) const
    {
        return m_office.draft(m_people.at(line.person), isoMinute(moment(line.start)), isoMinute(moment(line.end)));
    }
    [[nodiscard]] qint64 anyRecord()
    {
        if (m_plain.lines.empty())
            return 0;
        return std::next(m_plain.lines.begin(), m_random.bounded(int(m_plain.lines.size())))->first;
    }
    /// Does it in the office; both must agree whether it is possible.
    bool run(const char* name, int by, bool isExpected, const Database::Work& work)
    {
        m_last = QString::fromLatin1(name);
        const QString refusal = errorOf([&] {
            if (by == 0)
                m_office.office.run(work);
            else
                m_office.runAs(m_reviewer, work);
        });
        refusal.isEmpty() ? ++accepted : ++refused;
        if (refusal.isEmpty() != isExpected && disagreement.isEmpty())
            disagreement = m_last + u' ' + (isExpected ? refusal : QStringLiteral("was accepted"));
        return refusal.isEmpty();
    }
    /// The state of a record, and the way back to it.
    void keep(const std::function<void(UnitOfWork&)>& back, qint64 id, Plain before, int by)
    {
        const Plain after = m_plain.lines[id].state;
        m_ways.push_back({back,
            [this, id, before, after] {
                const Line& line = m_plain.lines[id];
                return line.state == after
                    && (before == Plain::Void || after != Plain::Void || m_plain.isFree(line, id));
            },
            [this, id, before] { m_plain.lines[id].state = before; }, by});
    }

    void enter()
    {
        const Line line = randomLine();
        qint64 id = 0;
        if (run("enter", 0, m_plain.isFree(line),
                [&](UnitOfWork& work) { id = ServiceEntry(work).enter(recordOf(line), false).id.value(); }))
            m_plain.lines[id] = line;
    }
    void check()
    {
        const qint64 id = anyRecord();
        if (id == 0)
            return;
        const int by = m_random.bounded(2);
        const Line before = m_plain.lines[id];
        TakenStep step;
        if (run("check", by, before.state == Plain::Pending && before.by != by, [&](UnitOfWork& work) {
                step = ServiceVoiding(work).take(ServiceRecordId(id), ServiceState::Checked, {});
            })) {
            m_plain.lines[id].state = Plain::Checked;
            keep(step.back, id, before.state, by);
        }
    }
    void makeVoid()
    {
        const qint64 id = anyRecord();
        if (id == 0)
            return;
        const Plain before = m_plain.lines[id].state;
        TakenStep step;
        if (run("void", 1, before != Plain::Void, [&](UnitOfWork& work) {
                // A reason of its own: another void of the same record is not this one.
                step = ServiceVoiding(work).take(
                    ServiceRecordId(id), ServiceState::Void, QStringLiteral("作废%1").arg(++m_reason));
            })) {
            m_plain.lines[id].state = Plain::Void;
            keepVoid(step.back, id, before);
        }
    }
    /// A void is known by its reason, too.
    void keepVoid(const std::function<void(UnitOfWork&)>& back, qint64 id, Plain before)
    {
        m_voids[id] = m_reason;
        m_ways.push_back({back,
            [this, id, reason = m_reason] {
                const Line& line = m_plain.lines[id];
                return line.state == Plain::Void && m_voids[id] == reason && m_plain.isFree(line, id);
            },
            [this, id, before] { m_plain.lines[id].state = before; }, 1});
    }
    /// By the act itself, or as what an objection comes to.
    void correct(bool byObjection)
    {
        const qint64 id = anyRecord();
        if (id == 0)
            return;
        const Line before = m_plain.lines[id];
        Line line = randomLine();
        line.person = before.person;
        line.by = 1;
        const bool differs = line.start != before.start || line.end != before.end;
        ServiceCorrection::Result result;
        const auto work = [&](UnitOfWork& unit) {
            ServiceRecord changed = ServiceRepository().require(unit.connection(), ServiceRecordId(id));
            changed.start = moment(line.start);
            changed.end = moment(line.end);
            changed.minutes = minutesBetween(changed.start, changed.end);
            const QString reason = QStringLiteral("更正%1").arg(++m_reason);
            if (!byObjection)
                result = ServiceCorrection(unit).correct(ServiceRecordId(id), changed, reason);
            else
                object(unit, id, changed, reason, result);
        };
        if (!run(byObjection ? "object" : "correct", 1,
                before.state == Plain::Checked && differs && m_plain.isFree(line, id), work))
            return;
        const qint64 fresh = result.record.id.value();
        m_plain.lines[id].state = Plain::Void;
        m_plain.lines[fresh] = line;
        m_voids[id] = m_reason;
        m_ways.push_back({result.step.back,
            [this, id, fresh, reason = m_reason] {
                return m_plain.lines[fresh].state == Plain::Pending && m_plain.lines[id].state == Plain::Void
                    && m_voids[id] == reason && isFreeWithout(id, fresh);
            },
            [this, id, fresh] {
                m_plain.lines[fresh].state = Plain::Void;
                m_voids[fresh] = -1;
                m_plain.lines[id].state = Plain::Checked;
            },
            1});
    }
    [[nodiscard]] bool isFreeWithout(qint64 id, qint64 other)
    {
        const Plain state = std::exchange(m_plain.lines[other].state, Plain::Void);
        const bool isFree = m_plain.isFree(m_plain.lines[id], id);
        m_plain.lines[other].state = state;
        return isFree;
    }
    void object(UnitOfWork& unit, qint64 id, const ServiceRecord& changed, const QString& reason,
        ServiceCorrection::Result& result) const
    {
        const ObjectionRepository objections(m_office.office.vault());
        Objection objection;
        objection.volunteer = changed.volunteer;
        objection.record = ServiceRecordId(id);
        objection.raisedBy = QStringLiteral("本人");
        objection.raisedOn = QDate(2025, 4, 10);
        objection.content = QStringLiteral("时间不对");
        objection.state = ObjectionState::Verifying;
        objection.id = objections.insert(unit, objection);
        result.step = objections.correct(unit, objection.id, changed, reason);
        result.record = ServiceRepository().require(
            unit.connection(), objections.require(unit.connection(), objection.id).correction);
    }
    void supplement()
    {
        const Line line = randomLine();
        TakenStep step;
        Supplement wanted;
        wanted.volunteer = m_people.at(line.person);
        wanted.content = QStringLiteral("打扫楼道");
        wanted.start = moment(line.start);
        wanted.end = moment(line.end);
        wanted.minutes = minutesBetween(wanted.start, wanted.end);
        wanted.reason = QStringLiteral("漏登");
        wanted.evidence = QStringLiteral("签到表");
        m_office.office.run([&](UnitOfWork& work) { wanted.id = SupplementRepository().insert(work, wanted); });
        const bool isDone = run("supplement", 1, m_plain.isFree(line),
            [&](UnitOfWork& work) { step = takeSupplementStep(work, wanted.id, SupplementState::Approved, {}); });
        if (!isDone)
            return;
        const qint64 id
            = m_office.scalar(QStringLiteral("SELECT record_id FROM supplements WHERE id = ?"), {wanted.id.value()})
                  .toLongLong();
        m_plain.lines[id] = line;
        m_plain.lines[id].state = Plain::Checked;
        m_ways.push_back({step.back, [this, id] { return m_plain.lines[id].state == Plain::Checked; },
            [this, id] {
                m_plain.lines[id].state = Plain::Void;
                m_voids[id] = -1;
            },
            1});
    }
    /// The last step, or one before it; each once.
    void takeBack()
    {
        if (m_ways.empty())
            return;
        const auto at = m_ways.end() - 1 - std::min<qsizetype>(m_random.bounded(3), qsizetype(m_ways.size()) - 1);
        const Way way = *at;
        m_ways.erase(at);
        if (run("take back", way.by, way.may(), way.back))
            way.undo();
    }

    mutable LedgerOffice m_office;
    QRandomGenerator m_random;
    QList<VolunteerId> m_people;
    AccountId m_reviewer;
    PlainLedger m_plain;
    std::vector<Way> m_ways;
    std::map<qint64, int> m_voids; ///< which reason a void has
    int m_reason = 0;
    QString m_last;
};

} // namespace

void HoursHistoryTest::agreesWithAPlainLedger()
{
    History history;
    for (int i = 1; i <= steps; ++i) {
        history.step();
        QVERIFY2(history.disagreement.isEmpty(), qPrintable(history.disagreement));
        if (i % 100 == 0)
            QCOMPARE(history.difference(), QString());
    }
    QVERIFY(history.accepted > steps / 5);
    QVERIFY(history.refused > steps / 10);
}

VD_TEST(HoursHistoryTest)

#include "hourshistory_test.moc"
