#include "models/certificates/certificateverify.h"

#include "models/certificates/certificatetext.h"
#include "models/certificates/checkcode.h"

OfflineAnswer verifyOffline(const QString& text, const QByteArray& root, const std::optional<AskedPerson>& person)
{
    const CertificateProof proof = CertificateProof::fromText(text);
    OfflineAnswer answer{proof.claim, proof.root, proof.leadsTo() == root, {}};
    if (person)
        answer.isPerson
            = proof.claim.person == personTag(proof.key, checkCodeFrom(person->code), person->name, person->idNumber);
    return answer;
}

CertificateAnswer verifyInOffice(
    Connection& connection, const Vault& vault, const QString& codeOrText, const QString& lastDigit)
{
    const CertificateRepository certificates(vault);
    QString code;
    if (codeOrText.contains(u':')) {
        const CertificateProof proof = CertificateProof::fromText(codeOrText);
        const auto root = LedgerRoots().findByNumber(connection, proof.root.text());
        if (!root || proof.leadsTo() != root->root)
            throw Error(CertificateText::tr("This office has not issued this QR code: it does not lead to root %1.")
                            .arg(proof.root.text()));
        code = certificates.codeOf(connection, proof.claim.number());
    } else {
        code = checkCodeFrom(codeOrText);
    }
    const auto answer = certificates.answer(connection, code, lastDigit);
    if (!answer)
        throw Error(CertificateText::tr("There is no certificate with this code and this last digit of the ID number. "
                                        "Compare both with the paper."));
    return *answer;
}

QString answerInWords(const CertificateAnswer& answer)
{
    return CertificateText::tr("%1\nService from %2 to %3, %4 hours\nIssued on %5, state: %6")
        .arg(answer.number, isoDate(answer.from), isoDate(answer.to), answer.minutes.hoursText(),
            isoDate(answer.issuedOn), certificateStates().title(answer.state));
}
