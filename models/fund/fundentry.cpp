#include "models/fund/fundentry.h"

#include "models/common/phone.h"
#include "models/fund/fundtext.h"
#include "models/words/dictionarytables.h"

const StateTable<FundState>& fundStates()
{
    using enum FundState;
    static const StateTable<FundState> table("Fund",
        {
            {Applied, "applied", QT_TRANSLATE_NOOP("Fund", "Applied for"),
                {{Approved, QT_TRANSLATE_NOOP("Fund", "Approve")},
                    {ToComplete, QT_TRANSLATE_NOOP("Fund", "Ask for more papers…"), true},
                    {Deferred, QT_TRANSLATE_NOOP("Fund", "Defer…"), true},
                    {Rejected, QT_TRANSLATE_NOOP("Fund", "Reject…"), true},
                    {Reversed, QT_TRANSLATE_NOOP("Fund", "Withdraw the application…"), true}}},
            {ToComplete, "to_complete", QT_TRANSLATE_NOOP("Fund", "Papers missing"),
                {{Applied, QT_TRANSLATE_NOOP("Fund", "Papers are complete")},
                    {Rejected, QT_TRANSLATE_NOOP("Fund", "Reject…"), true}}},
            {Deferred, "deferred", QT_TRANSLATE_NOOP("Fund", "Deferred"),
                {{Applied, QT_TRANSLATE_NOOP("Fund", "Take up again")},
                    {Rejected, QT_TRANSLATE_NOOP("Fund", "Reject…"), true}}},
            {Approved, "approved", QT_TRANSLATE_NOOP("Fund", "Approved"),
                {{Paid, QT_TRANSLATE_NOOP("Fund", "Pay")}, {Rejected, QT_TRANSLATE_NOOP("Fund", "Reject…"), true}}},
            {Rejected, "rejected", QT_TRANSLATE_NOOP("Fund", "Rejected"), {}},
            {Paid, "paid", QT_TRANSLATE_NOOP("Fund", "Paid"),
                {{Published, QT_TRANSLATE_NOOP("Fund", "Make public")},
                    {Reversed, QT_TRANSLATE_NOOP("Fund", "Reverse…"), true}}},
            {Received, "received", QT_TRANSLATE_NOOP("Fund", "Booked as income"),
                {{Published, QT_TRANSLATE_NOOP("Fund", "Make public")},
                    {Reversed, QT_TRANSLATE_NOOP("Fund", "Reverse…"), true}}},
            {Published, "published", QT_TRANSLATE_NOOP("Fund", "Made public"),
                {{Archived, QT_TRANSLATE_NOOP("Fund", "Archive")},
                    {Reversed, QT_TRANSLATE_NOOP("Fund", "Reverse…"), true}}},
            {Archived, "archived", QT_TRANSLATE_NOOP("Fund", "Archived"),
                {{Reversed, QT_TRANSLATE_NOOP("Fund", "Reverse…"), true}}},
            {Reversed, "reversed", QT_TRANSLATE_NOOP("Fund", "Reversed or withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

bool isBooked(FundState state)
{
    using enum FundState;
    return state == Paid || state == Received || state == Published || state == Archived;
}

QString bookedStatesSql()
{
    return QStringLiteral("('paid', 'received', 'published', 'archived')");
}

QString fundKindTitle(FundKind kind)
{
    return kind == FundKind::Income ? FundText::tr("Income") : FundText::tr("Spending");
}

QString fundKindCode(FundKind kind)
{
    return kind == FundKind::Income ? QStringLiteral("income") : QStringLiteral("spending");
}

FundKind fundKindFromCode(const QString& code)
{
    return code == QStringLiteral("spending") ? FundKind::Spending : FundKind::Income;
}

QList<FundKind> allFundKinds()
{
    return {FundKind::Income, FundKind::Spending};
}

Dictionary fundPurposes()
{
    static const Dictionary purposes = dictionaryOf(QLatin1String("fund_purposes"));
    return purposes;
}

Problems validate(const FundEntry& entry)
{
    Problems problems;
    const auto require = [&problems](bool isRight, const char* field, const QString& sentence) {
        if (!isRight)
            problems << Problem{QString::fromLatin1(field), sentence};
    };
    require(entry.account.isValid(), "account", FundText::tr("Choose the account."));
    require(entry.day.isValid(), "day", FundText::tr("The line needs its day."));
    require(!entry.name.trimmed().isEmpty(), "name",
        entry.kind == FundKind::Income ? FundText::tr("Write down who gave it; the name may stay off public papers.")
                                       : FundText::tr("Write down who gets it."));
    require(entry.amount > Money(), "amount", FundText::tr("The amount must be more than nothing."));
    require(
        entry.kind == FundKind::Income || entry.purpose.isValid(), "purpose", FundText::tr("Say what it is spent on."));
    require(entry.votesFor >= 0 && entry.votesAgainst >= 0 && entry.votesAbstained >= 0 && entry.votesWithdrawn >= 0,
        "votesFor", FundText::tr("Votes are counted from 0 up."));
    if (!entry.phone.isEmpty()) {
        if (const PhoneCheck phone = checkPhone(entry.phone); !phone.isValid())
            problems << Problem{QStringLiteral("phone"), phone.sentence};
    }
    return problems;
}
