#include "ui/start/newofficedialog.h"

#include "ui/common/formfields.h"

NewOfficeDialog::NewOfficeDialog(QWidget* parent)
    : FormDialog(tr("New office"), parent)
{
    beginSection(tr("The office"), 1);
    m_name = add<TextField>("name", tr("Name of the street or community"), Need::Required);
    m_name->setPlaceholder(QStringLiteral("潍州路街道"));
    beginSection(tr("First administrator"), 1);
    m_administrator = add<TextField>("administrator", tr("Full name"), Need::Required);
    m_password.emplace(*this, tr("Password"), tr("Password again"));
    beginSection(tr("Sealing of ID and phone numbers"), 1);
    m_algorithm = add<ChoiceField>("algorithm", tr("Algorithm"), Need::Required);
    m_algorithm->setChoices({{int(SealAlgorithm::Aes256Gcm), tr("AES-256 with SHA-256 (usual)")},
        {int(SealAlgorithm::Sm4Gcm), tr("SM4 with SM3 (the state's algorithms)")}});
    m_algorithm->setValue(int(SealAlgorithm::Aes256Gcm));
    m_algorithm->setHint(tr("Both are safe; take SM4 where your office must use the state's algorithms. It cannot be "
                            "changed later."));
    setSaveText(tr("Choose a place and make it"));
    setValidator([this] { return check(); });
}

OfficeSetup NewOfficeDialog::setup() const
{
    OfficeSetup setup;
    setup.name = m_name->text();
    setup.administrator = m_administrator->text();
    setup.password = m_password->password();
    setup.algorithm = SealAlgorithm(m_algorithm->value().toInt());
    return setup;
}

Problems NewOfficeDialog::check() const
{
    return m_password->problems(m_administrator->text());
}
