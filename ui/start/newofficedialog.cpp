#include "ui/start/newofficedialog.h"

#include "ui/common/formfields.h"

#include <QLineEdit>

namespace {
constexpr int shortestPassword = 8;
}

NewOfficeDialog::NewOfficeDialog(QWidget* parent)
    : FormDialog(tr("New office"), parent)
{
    beginSection(tr("The office"), 1);
    m_name = add<TextField>("name", tr("Name of the street or community"), Need::Required);
    m_name->setPlaceholder(QStringLiteral("潍州路街道"));
    beginSection(tr("First administrator"), 1);
    m_administrator = add<TextField>("administrator", tr("Name"), Need::Required);
    m_password = add<TextField>("password", tr("Password"), Need::Required);
    m_repeated = add<TextField>("repeated", tr("Password again"), Need::Required);
    for (TextField* field : {m_password, m_repeated})
        field->line()->setEchoMode(QLineEdit::Password);
    m_password->setHint(
        tr("At least %n characters. ID and phone numbers are sealed with it.", nullptr, shortestPassword));
    setSaveText(tr("Choose a place and make it"));
    setValidator([this] { return check(); });
}

OfficeSetup NewOfficeDialog::setup() const
{
    OfficeSetup setup;
    setup.name = m_name->text();
    setup.administrator = m_administrator->text();
    setup.password = m_password->line()->text();
    return setup;
}

Problems NewOfficeDialog::check() const
{
    Problems problems;
    if (!m_password->isEmpty() && m_password->line()->text().size() < shortestPassword)
        problems << Problem{
            QStringLiteral("password"), tr("The password needs at least %n characters.", nullptr, shortestPassword)};
    if (!m_repeated->isEmpty() && m_repeated->line()->text() != m_password->line()->text())
        problems << Problem{QStringLiteral("repeated"), tr("The two passwords differ.")};
    return problems;
}
