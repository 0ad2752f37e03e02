#include "ui/health/boundsdialog.h"

#include "models/health/ledgerscan.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"

BoundsDialog::BoundsDialog(Office& office, QWidget* parent)
    : FormDialog(tr("Rules of the ledger check"), parent)
    , m_office(office)
    , m_start(ledgerBounds(office.database().reader()))
{
    beginSection(tr("Days and times"));
    addNumber("dayHours", tr("Hours a day"), &LedgerBounds::dayHours,
        tr("more needs a second signature and is a finding without"));
    addNumber("administratorHours", tr("Hours an administrator signs"), &LedgerBounds::administratorHours,
        tr("more needs an administrator and a reason"));
    addNumber("periods", tr("Periods a day"), &LedgerBounds::periods, tr("of one person in one activity"));
    addNumber("lateDays", tr("Days to enter"), &LedgerBounds::lateDays, tr("working days after the service"));
    addNumber("toleranceMinutes", tr("Tolerance"), &LedgerBounds::toleranceMinutes,
        tr("minutes before and after the activity's time"));
    beginSection(tr("People"));
    addNumber("strangers", tr("Strangers"), &LedgerBounds::strangers, tr("people who came on one day only"));
    addNumber("twinTimes", tr("Times together"), &LedgerBounds::twinTimes, tr("to the minute, and never apart"));
    addNumber("oneHandPercent", tr("One hand"), &LedgerBounds::oneHandPercent,
        tr("percent of a month's records checked by who entered them"));
    beginSection(tr("Words, parted by blanks"), 1);
    m_packaged = addWide<TextField>("packagedWords", tr("In names of activities"));
    m_packaged->setText(m_start.packagedWords.join(u' '));
    m_donations = addWide<TextField>("donationWords", tr("In plans and contents"));
    m_donations->setText(m_start.donationWords.join(u' '));
    setValidator([this] { return validate(bounds()); });
    setSaver([this] {
        if (bounds() != m_start)
            commitNow(m_office, [this](UnitOfWork& work) { storeBounds(work, bounds()); });
    });
}

void BoundsDialog::addNumber(const char* name, const QString& label, int LedgerBounds::*member, const QString& hint)
{
    auto* field = add<NumberField>(name, label, Need::Required);
    field->setHint(hint);
    field->setNumber(m_start.*member);
    m_lines.append({field, member});
}

LedgerBounds BoundsDialog::bounds() const
{
    LedgerBounds bounds = m_start;
    for (const Line& line : m_lines)
        bounds.*line.member = int(line.field->integer().value_or(-1));
    bounds.packagedWords = m_packaged->text().split(u' ', Qt::SkipEmptyParts);
    bounds.donationWords = m_donations->text().split(u' ', Qt::SkipEmptyParts);
    return bounds;
}
