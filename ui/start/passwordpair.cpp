#include "ui/start/passwordpair.h"

#include "models/security/passwordrule.h"
#include "ui/common/formdialog.h"
#include "ui/start/passwordline.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordPair)
};

} // namespace

PasswordPair::PasswordPair(FormDialog& form, const QString& label, const QString& labelAgain)
    : m_first(form.add<TextField>("password", label, Need::Required))
    , m_again(form.add<TextField>("repeated", labelAgain, Need::Required))
{
    m_first->keepNumbers();
    m_again->keepNumbers();
    makePasswordLine(m_first->line());
    makePasswordLine(m_again->line());
    m_first->setHint(Text::tr("8 characters or more: several words, or letters and digits mixed."));
}

QString PasswordPair::password() const
{
    return m_first->line()->text(); // blanks at its ends belong to it
}

Problems PasswordPair::problems(const QString& accountName) const
{
    Problems problems;
    const QString weak = password().isEmpty() ? QString() : passwordProblem(password(), accountName);
    if (!weak.isEmpty())
        problems << Problem{QStringLiteral("password"), weak};
    const QString repeated = m_again->line()->text();
    if (!repeated.isEmpty() && repeated != password())
        problems << Problem{QStringLiteral("repeated"), Text::tr("The two passwords differ.")};
    return problems;
}
