#include "models/points/exchangeimport.h"

#include "models/common/task.h"
#include "models/points/goods.h"
#include "models/points/pointbook.h"
#include "models/points/pointround.h"
#include "models/points/pointscope.h"
#include "models/points/pointtext.h"
#include "models/service/importedperson.h"

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

struct StateWord {
    ExchangeState state;
    const char* words;
};

constexpr StateWord stateWords[]{{ExchangeState::HandedOut, "已领取 领取 已兑换 已完成"},
    {ExchangeState::Frozen, "待领取 冻结 已申请 已冻结"}, {ExchangeState::Cancelled, "已取消 取消"},
    {ExchangeState::Lapsed, "已过期 过期"}, {ExchangeState::GivenBack, "已退回 退回 退货"}};

std::optional<ExchangeState> stateFrom(const QString& word)
{
    if (word.isEmpty())
        return ExchangeState::HandedOut;
    for (const StateWord& one : stateWords) {
        if (importWords(one.words).contains(word))
            return one.state;
    }
    return std::nullopt;
}

ImportColumn column(const char* name, const char* heading, const char* others, bool required = false)
{
    ImportColumn column{key(name), QString::fromUtf8(heading), importWords(others)};
    column.required = required;
    return column;
}

/// What came in and went of one person, but for exchanges: when it stood in the books, and how much.
QList<std::pair<QString, qint64>> timesOf(Connection& connection, VolunteerId volunteer)
{
    Query query(connection,
        QStringLiteral("SELECT COALESCE(s.ended_at, e.day), e.amount FROM point_entries e LEFT JOIN service_records s "
                       "ON s.id = e.source_id AND e.source_kind = 'service' AND e.kind = 'earn' WHERE e.volunteer_id "
                       "= ? AND e.kind NOT IN ('redeem', 'return')"));
    query.bind(volunteer).run();
    QList<std::pair<QString, qint64>> times;
    while (query.next())
        times.append({query.text(0), query.integer(1)});
    return times;
}

} // namespace

QString ExchangeImport::title() const
{
    return PointText::tr("Exchanges of points");
}

QList<ImportColumn> ExchangeImport::columns() const
{
    return QList<ImportColumn>{column("exchange", "单号", "兑换单号 兑换编号 流水号", true),
               column("requestedOn", "日期", "兑换日期 兑换时间 申请日期", true)}
    + importedPersonColumns()
        + QList<ImportColumn>{column("kind", "兑换类别", "类别 兑换类型"),
            column("content", "兑换内容", "兑换物品 物品 商品 内容", true), column("quantity", "数量", "件数"),
            column("points", "扣减积分", "积分 消耗积分 兑换积分 使用积分", true), column("state", "状态", "兑换状态"),
            column("remark", "备注", "说明")};
}

QStringList ExchangeImport::personalColumns() const
{
    return {key("number")};
}

void ExchangeImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
}

Exchange ExchangeImport::exchangeOf(Connection& connection, const ImportRow& row, Problems& problems) const
{
    Exchange exchange;
    exchange.number = row.text(key("exchange"));
    if (exchange.number.isEmpty())
        problems << Problem{key("exchange"), PointText::tr("The number of the exchange is missing.")};
    exchange.requestedOn = row.date(key("requestedOn"), problems);
    if (row.isEmpty(key("requestedOn")))
        problems << Problem{key("requestedOn"), PointText::tr("Say on which day.")};
    if (const auto person = importedPerson(connection, m_vault, m_lookup.options(), row, problems)) {
        exchange.volunteer = person->id;
        exchange.organisation = person->organisation;
    }
    const auto state = stateFrom(row.text(key("state")));
    if (!state)
        problems << Problem{key("state"),
            PointText::tr("“%1” is no state of an exchange; write 已领取, 待领取, 已取消, 已过期 or 已退回.")
                .arg(row.text(key("state")))};
    exchange.state = state.value_or(ExchangeState::HandedOut);
    if (exchange.state == ExchangeState::HandedOut)
        exchange.handedOn = exchange.requestedOn;
    exchange.isImported = true;
    exchange.remark = row.text(key("remark"));
    return exchange;
}

ExchangeLine ExchangeImport::lineOf(const ImportRow& row, Problems& problems) const
{
    ExchangeLine line;
    line.name = row.text(key("content"));
    if (line.name.isEmpty())
        problems << Problem{key("content"), PointText::tr("Say what was exchanged.")};
    line.quantity = row.integer(key("quantity"), problems).value_or(1);
    if (line.quantity < 1)
        problems << Problem{key("quantity"), PointText::tr("Write how many pieces, from 1 up.")};
    constexpr qint64 most = 10'000'000;
    line.points = row.integer(key("points"), problems).value_or(0);
    if (line.points < 1 || line.points > most)
        problems << Problem{key("points"), PointText::tr("Write whole points, from 1 to %1.").arg(most)};
    return line;
}

RowOutcome ExchangeImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    Exchange exchange = exchangeOf(work.connection(), row, problems);
    ExchangeLine line = lineOf(row, problems);
    m_lookup.checkRepeated(exchange.number, row, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (m_exchanges.findByNumber(work.connection(), exchange.number))
        return RowOutcome::Skipped;
    line.kind = m_lookup.term(work, exchangeKinds(), row.text(key("kind")));
    exchange.points = line.points;
    write(work, exchange, line);
    return RowOutcome::Imported;
}

void ExchangeImport::write(UnitOfWork& work, const Exchange& exchange, ExchangeLine line)
{
    Exchange stored = exchange;
    stored.id = m_exchanges.insertQuick(work, exchange);
    line.exchange = stored.id;
    line.id = exchangeLineTable().insertQuick(work, line);
    PointBook book(work);
    ExchangePayment payment{{}, stored.id, line.id, stored.volunteer, line.points, {}};
    if (stored.state == ExchangeState::HandedOut) {
        PointEntry entry;
        entry.volunteer = stored.volunteer;
        entry.organisation = stored.organisation;
        entry.kind = PointKind::Redeem;
        entry.amount = -line.points;
        entry.day = stored.requestedOn;
        entry.sourceKind = QStringLiteral("exchange_line");
        entry.sourceId = line.id.value();
        payment.entry = book.enterQuick(entry, line.kind).id;
    } else if (stored.state == ExchangeState::Frozen) {
        book.freeze(stored.volunteer, line.points);
    }
    exchangePaymentTable().insertQuick(work, payment);
    book.close();
    m_imported[stored.volunteer] << stored;
}

void ExchangeImport::finish(UnitOfWork& work)
{
    Connection& connection = work.connection();
    const bool wasBooked = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM point_rounds")).toLongLong() > 0;
    if (!m_imported.isEmpty() && !wasBooked && actingScope(work).isEmpty()) {
        PointRound round = PointRoundRepository().next(connection, QDateTime::fromMSecsSinceEpoch(work.now()).date());
        round.lastDay = QDateTime::fromMSecsSinceEpoch(work.now()).date();
        round.name = PointText::tr("Points of the records that came before the exchanges");
        TaskContext quiet;
        m_booked = bookAlong(work, round, quiet);
    }
    for (auto person = m_imported.begin(); person != m_imported.end(); ++person)
        flag(work, person.key(), person.value());
}

void ExchangeImport::flag(UnitOfWork& work, VolunteerId volunteer, QList<Exchange> exchanges)
{
    // What other exchanges of this person took, those of earlier files too.
    Query query(work.connection(),
        QStringLiteral("SELECT requested_on, number, points FROM exchanges WHERE volunteer_id = ? AND state IN "
                       "('handed_out', 'frozen')"));
    query.bind(volunteer).run();
    QList<std::pair<std::pair<QString, QString>, qint64>> taken;
    while (query.next())
        taken.append({{query.text(0), query.text(1)}, query.integer(2)});
    const auto times = timesOf(work.connection(), volunteer);
    for (const Exchange& exchange : std::as_const(exchanges)) {
        const QString day = isoDate(exchange.requestedOn);
        const QString closing = day + QStringLiteral("T17:00");
        qint64 before = 0;
        for (const auto& [time, amount] : times)
            before += time <= closing ? amount : 0;
        for (const auto& [when, points] : std::as_const(taken))
            before -= when < std::pair(day, exchange.number) ? points : 0;
        const bool counts = exchange.state == ExchangeState::HandedOut || exchange.state == ExchangeState::Frozen;
        const bool isOverdrawn = counts && before < exchange.points;
        m_overdrawn += isOverdrawn ? 1 : 0;
        exchangeTable().setQuick(
            work, exchange.id.value(), {{"balance_before", before}, {"is_overdrawn", isOverdrawn}});
    }
}

QStringList ExchangeImport::remarks() const
{
    QStringList remarks = m_lookup.remarks();
    if (m_booked > 0)
        remarks << PointText::tr(
            "Nothing was booked yet: %n entries for the records so far came along.", nullptr, int(m_booked));
    if (m_overdrawn > 0)
        remarks << PointText::tr(
            "%n exchange(s) took more points than there were on that day and are flagged.", nullptr, m_overdrawn);
    return remarks;
}
