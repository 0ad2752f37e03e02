#include "models/training/credentialimport.h"

#include "models/service/importedperson.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CredentialImport)
};

const QString kindKey = QStringLiteral("kind");
const QString numberKey = QStringLiteral("credentialNumber");
const QString issuerKey = QStringLiteral("issuer");
const QString issuedKey = QStringLiteral("issuedOn");
const QString expiresKey = QStringLiteral("expiresOn");
const QString stateKey = QStringLiteral("state");
const QString notesKey = QStringLiteral("notes");

/// Valid unless the file says otherwise; what has expired follows from the last day.
CredentialState stateOf(const QString& word, Problems& problems)
{
    if (word.isEmpty() || importWords("有效 将到期 已过期 合格").contains(word))
        return CredentialState::Valid;
    if (importWords("待审 审核中 待审核").contains(word))
        return CredentialState::Pending;
    if (importWords("未开始 未取得").contains(word))
        return CredentialState::NotStarted;
    if (importWords("未通过 不合格").contains(word))
        return CredentialState::Failed;
    problems << Problem{
        stateKey, Text::tr("“%1” is no state of a credential; write 有效, 待审, 未开始 or 未通过.").arg(word)};
    return CredentialState::Valid;
}

} // namespace

QString CredentialImport::title() const
{
    return Text::tr("Credentials");
}

QList<ImportColumn> CredentialImport::columns() const
{
    ImportColumn kind{kindKey, QStringLiteral("证书类别"), importWords("证书名称 资质 资质类别 证书")};
    kind.required = true;
    return importedPersonColumns()
        + QList<ImportColumn>{kind, {numberKey, QStringLiteral("证书编号"), importWords("证书号 证号")},
            {issuerKey, QStringLiteral("发证单位"), importWords("发证机关 颁发单位")},
            {issuedKey, QStringLiteral("发证日期"), importWords("取得日期 颁发日期")},
            {expiresKey, QStringLiteral("有效期至"), importWords("到期日期 有效期 截止日期")},
            {stateKey, QStringLiteral("状态"), importWords("证书状态")},
            {notesKey, QStringLiteral("备注"), importWords("说明")}};
}

QStringList CredentialImport::personalColumns() const
{
    return {QStringLiteral("number")};
}

void CredentialImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
}

Credential CredentialImport::read(const ImportRow& row, Problems& problems)
{
    Credential credential;
    credential.number = row.text(numberKey);
    credential.issuer = row.text(issuerKey);
    if (!row.isEmpty(issuedKey))
        credential.issuedOn = row.date(issuedKey, problems);
    if (!row.isEmpty(expiresKey))
        credential.expiresOn = row.date(expiresKey, problems);
    credential.notes = row.text(notesKey);
    credential.state = stateOf(row.text(stateKey), problems);
    return credential;
}

RowOutcome CredentialImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const auto person = importedPerson(work.connection(), m_vault, m_lookup.options(), row, problems);
    Credential credential = read(row, problems);
    credential.volunteer = person ? person->id : VolunteerId(1);
    credential.kind = TermId(1); // found or added once the row is taken
    problems << m_credentials.problems(credential);
    if (row.isEmpty(kindKey))
        problems << Problem{kindKey, Text::tr("Say which credential it is.")};
    if (person)
        m_lookup.checkRepeated(QStringList{person->number, row.text(kindKey), credential.number,
                                   credential.number.isEmpty() ? isoDate(credential.issuedOn) : QString()}
                                   .join(QStringLiteral(" · ")),
            row, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    credential.kind = m_lookup.term(work, Dictionary::CredentialKind, row.text(kindKey));
    return take(work, credential);
}

RowOutcome CredentialImport::take(UnitOfWork& work, const Credential& credential)
{
    for (const Credential& one : m_credentials.ofVolunteer(work.connection(), credential.volunteer)) {
        const bool isSame = one.kind == credential.kind && one.state != CredentialState::Withdrawn
            && (credential.number.isEmpty() ? one.issuedOn == credential.issuedOn : one.number == credential.number);
        if (!isSame)
            continue;
        Credential changed = credential; // its state is led on by acts
        changed.id = one.id;
        changed.name = one.name;
        changed.state = one.state;
        changed.stateReason = one.stateReason;
        if (!m_lookup.options().update || changed == one)
            return RowOutcome::Skipped;
        m_credentials.update(work, changed);
        return RowOutcome::Updated;
    }
    (void)m_credentials.insert(work, credential);
    return RowOutcome::Imported;
}
