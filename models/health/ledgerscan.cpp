#include "models/health/ledgerscan.h"

#include "models/database/query.h"
#include "models/health/healthfeature.h"
#include "models/office/office.h"
#include "models/service/daysignature.h"

#include <QCoreApplication>

namespace {

struct ScanText {
    Q_DECLARE_TR_FUNCTIONS(LedgerScan)
};

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

struct Bound {
    const char* field;
    int LedgerBounds::*member;
    const Setting<int>& setting;
    int least;
    int most;
};

const QList<Bound>& bounds()
{
    static const QList<Bound> all{{"dayHours", &LedgerBounds::dayHours, DaySetting::signatureHours, 1, 24},
        {"administratorHours", &LedgerBounds::administratorHours, DaySetting::administratorHours, 1, 24},
        {"periods", &LedgerBounds::periods, HealthSetting::periods, 1, 20},
        {"lateDays", &LedgerBounds::lateDays, HealthSetting::lateDays, 1, 250},
        {"strangers", &LedgerBounds::strangers, HealthSetting::strangers, 2, 1000},
        {"twinTimes", &LedgerBounds::twinTimes, HealthSetting::twinTimes, 1, 1000},
        {"toleranceMinutes", &LedgerBounds::toleranceMinutes, HealthSetting::toleranceMinutes, 0, 1440},
        {"oneHandPercent", &LedgerBounds::oneHandPercent, HealthSetting::oneHandPercent, 0, 100}};
    return all;
}

void note(UnitOfWork& work, qint64 records, const FindingRepository::Outcome& outcome)
{
    Query(work.connection(),
        QStringLiteral("INSERT INTO ledger_checks (id, checked_at, account_id, records, fresh, gone, open) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(work.connection().nextId(QStringLiteral("ledger_checks")))
        .bind(work.now())
        .bind(work.actor().account)
        .bind(records)
        .bind(outcome.fresh + outcome.reopened)
        .bind(outcome.gone)
        .bind(outcome.open)
        .run();
    work.changes().touch(QStringLiteral("ledger_checks"));
    work.describe(ScanText::tr("%1 records checked: %2 new findings, %3 gone, %4 open")
                      .arg(records)
                      .arg(outcome.fresh + outcome.reopened)
                      .arg(outcome.gone)
                      .arg(outcome.open));
}

} // namespace

LedgerBounds ledgerBounds(Connection& connection)
{
    const SettingsRepository settings;
    LedgerBounds found;
    for (const Bound& bound : bounds())
        found.*bound.member = settings.number(connection, bound.setting);
    found.packagedWords = words(settings.value(connection, HealthSetting::packagedWords));
    found.donationWords = words(settings.value(connection, HealthSetting::donationWords));
    return found;
}

void storeBounds(UnitOfWork& work, const LedgerBounds& changed)
{
    throwIfUnacceptable(validate(changed));
    const SettingsRepository settings;
    for (const Bound& bound : bounds())
        settings.set(work, bound.setting, changed.*bound.member);
    settings.set(work, HealthSetting::packagedWords, changed.packagedWords.join(u' '));
    settings.set(work, HealthSetting::donationWords, changed.donationWords.join(u' '));
}

Problems validate(const LedgerBounds& checked)
{
    Problems problems;
    for (const Bound& bound : bounds()) {
        const int value = checked.*bound.member;
        if (value < bound.least || value > bound.most)
            problems << Problem{QString::fromLatin1(bound.field),
                ScanText::tr("Enter a number from %1 to %2.").arg(bound.least).arg(bound.most)};
    }
    return problems;
}

LedgerScan::Result LedgerScan::run(TaskContext& task) const
{
    if (!m_office.scope().isEmpty())
        throw Error(ScanText::tr("The ledger is checked as a whole, by an account of the whole office. You see the "
                                 "findings of your own organization afterwards."));
    m_office.require(Acts::CheckLedger);
    Connection& reader = m_office.database().reader();
    const LedgerBook book = LedgerBook::read(reader, task);
    const QList<Finding> findings = ledgerFindings(book, ledgerBounds(reader), WorkingCalendar::of(reader), task);
    task.setText(ScanText::tr("Storing the findings"));
    task.checkpoint();
    Result result{qint64(book.lines.size()), {}};
    (void)m_office.run([&](UnitOfWork& work) {
        work.require(Acts::CheckLedger);
        result.outcome = FindingRepository().merge(work, findings);
        note(work, result.records, result.outcome);
    });
    return result;
}
