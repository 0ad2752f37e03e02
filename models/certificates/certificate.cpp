#include "models/certificates/certificate.h"

#include "models/certificates/certificatetext.h"
#include "models/common/phone.h"

const StateTable<CertificateState>& certificateStates()
{
    using enum CertificateState;
    static const StateTable<CertificateState>::Step toVoid
        = StateTable<CertificateState>::Step(Void, QT_TRANSLATE_NOOP("Certificates", "Void…"), true)
              .asking(QT_TRANSLATE_NOOP("Certificates",
                  "Why is the certificate void? Its number stays in the register, and its code answers “void”."));
    static const StateTable<CertificateState> table("Certificates",
        {
            {Applied, "applied", QT_TRANSLATE_NOOP("Certificates", "Applied for"),
                {{Approved, QT_TRANSLATE_NOOP("Certificates", "Approve")},
                    {Rejected, QT_TRANSLATE_NOOP("Certificates", "Reject…"), true},
                    {Withdrawn, QT_TRANSLATE_NOOP("Certificates", "Withdraw…"), true}}},
            {Approved, "approved", QT_TRANSLATE_NOOP("Certificates", "Approved"),
                {{Issued, QT_TRANSLATE_NOOP("Certificates", "Issue")},
                    {Applied, QT_TRANSLATE_NOOP("Certificates", "Take the approval back")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Certificates", "Withdraw…"), true}}},
            {Rejected, "rejected", QT_TRANSLATE_NOOP("Certificates", "Rejected"),
                {{Applied, QT_TRANSLATE_NOOP("Certificates", "Take up again")}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Certificates", "Withdrawn"),
                {{Applied, QT_TRANSLATE_NOOP("Certificates", "Take up again")}}},
            {Issued, "issued", QT_TRANSLATE_NOOP("Certificates", "Issued"),
                {{OnNotice, QT_TRANSLATE_NOOP("Certificates", "Put on notice")}, toVoid}},
            {OnNotice, "on_notice", QT_TRANSLATE_NOOP("Certificates", "On notice"),
                {{Archived, QT_TRANSLATE_NOOP("Certificates", "Archive")},
                    {Issued, QT_TRANSLATE_NOOP("Certificates", "Take the notice down")}, toVoid}},
            {Archived, "archived", QT_TRANSLATE_NOOP("Certificates", "Archived"),
                {toVoid, {OnNotice, QT_TRANSLATE_NOOP("Certificates", "Back to the notice")}}},
            {Void, "void", QT_TRANSLATE_NOOP("Certificates", "Void"), {}},
        });
    return table;
}

bool isValid(CertificateState state)
{
    using enum CertificateState;
    return state == Issued || state == OnNotice || state == Archived;
}

bool isOpen(CertificateState state)
{
    return state == CertificateState::Applied || state == CertificateState::Approved;
}

void requirePrintable(const Certificate& certificate)
{
    if (!isValid(certificate.state))
        throw Error(CertificateText::tr("Only a certificate that is issued and not void is printed; this one is “%1”.")
                        .arg(certificateStates().title(certificate.state)));
}

Problems validate(const Certificate& certificate)
{
    Problems problems;
    if (!certificate.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), CertificateText::tr("Choose whose service is certified.")};
    if (certificate.from.isValid() && certificate.to.isValid() && certificate.to < certificate.from)
        problems << Problem{QStringLiteral("to"), CertificateText::tr("The last day lies before the first one.")};
    if (!certificate.phone.isEmpty()) {
        if (const PhoneCheck phone = checkPhone(certificate.phone); !phone.isValid())
            problems << Problem{QStringLiteral("phone"), phone.sentence};
    }
    return problems;
}
