#include "models/training/credential.h"

#include <array>

namespace {

struct CredentialText {
    Q_DECLARE_TR_FUNCTIONS(Credential)
};

struct StandingRow {
    const char* code;
    const char* title;
    Tone tone;
};

constexpr std::array rows{
    StandingRow{"not_started", QT_TRANSLATE_NOOP("Credential", "Not started"), Tone::Neutral},
    StandingRow{"pending", QT_TRANSLATE_NOOP("Credential", "To be reviewed"), Tone::Information},
    StandingRow{"valid", QT_TRANSLATE_NOOP("Credential", "Valid"), Tone::Good},
    StandingRow{"expiring", QT_TRANSLATE_NOOP("Credential", "Expires soon"), Tone::Attention},
    StandingRow{"expired", QT_TRANSLATE_NOOP("Credential", "Expired"), Tone::Bad},
    StandingRow{"failed", QT_TRANSLATE_NOOP("Credential", "Not passed"), Tone::Bad},
    StandingRow{"withdrawn", QT_TRANSLATE_NOOP("Credential", "Withdrawn"), Tone::Neutral},
};

} // namespace

const StateTable<CredentialState>& credentialStates()
{
    using enum CredentialState;
    static const StateTable<CredentialState> table("Credential",
        {
            {NotStarted, "not_started", QT_TRANSLATE_NOOP("Credential", "Not started"),
                {{Pending, QT_TRANSLATE_NOOP("Credential", "Hand in for review")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Credential", "Withdraw…"), true}}},
            {Pending, "pending", QT_TRANSLATE_NOOP("Credential", "To be reviewed"),
                {{Valid, QT_TRANSLATE_NOOP("Credential", "Accept the credential")},
                    {Failed, QT_TRANSLATE_NOOP("Credential", "Do not accept…"), true},
                    {Withdrawn, QT_TRANSLATE_NOOP("Credential", "Withdraw…"), true}}},
            {Valid, "valid", QT_TRANSLATE_NOOP("Credential", "Valid"),
                {{Pending, QT_TRANSLATE_NOOP("Credential", "Review again…"), true},
                    {Withdrawn, QT_TRANSLATE_NOOP("Credential", "Withdraw…"), true}}},
            {Failed, "failed", QT_TRANSLATE_NOOP("Credential", "Not passed"),
                {{Pending, QT_TRANSLATE_NOOP("Credential", "Hand in again")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Credential", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Credential", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

Standing standingOn(CredentialState state, QDate expiresOn, QDate day)
{
    switch (state) {
    case CredentialState::NotStarted:
        return Standing::NotStarted;
    case CredentialState::Pending:
        return Standing::Pending;
    case CredentialState::Failed:
        return Standing::Failed;
    case CredentialState::Withdrawn:
        return Standing::Withdrawn;
    case CredentialState::Valid:
        break;
    }
    if (!expiresOn.isValid() || day.addDays(expiryWarningDays) < expiresOn)
        return Standing::Valid;
    return expiresOn < day ? Standing::Expired : Standing::Expiring;
}

QString standingCode(Standing standing)
{
    return QString::fromLatin1(rows.at(size_t(standing)).code);
}

QString standingTitle(Standing standing)
{
    return CredentialText::tr(rows.at(size_t(standing)).title);
}

QList<Standing> allStandings()
{
    QList<Standing> all;
    for (size_t i = 0; i < rows.size(); ++i)
        all << Standing(i);
    return all;
}

RecordBadge standingBadge(Standing standing)
{
    return {standingTitle(standing), rows.at(size_t(standing)).tone, standing == Standing::Withdrawn};
}

Problems validate(const Credential& credential)
{
    Problems problems;
    if (!credential.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), CredentialText::tr("Choose whose credential it is.")};
    if (!credential.kind.isValid())
        problems << Problem{QStringLiteral("kind"), CredentialText::tr("Choose the kind of credential.")};
    if (credential.issuedOn.isValid() && credential.expiresOn.isValid() && credential.expiresOn < credential.issuedOn)
        problems << Problem{
            QStringLiteral("expiresOn"), CredentialText::tr("The last valid day lies before the day of issue.")};
    return problems;
}
