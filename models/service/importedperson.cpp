#include "models/service/importedperson.h"

#include "models/common/textnormal.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportedPerson)
};

const QString nameKey = QStringLiteral("name");
const QString numberKey = QStringLiteral("number");

} // namespace

QList<ImportColumn> importedPersonColumns()
{
    ImportColumn name{nameKey, QStringLiteral("姓名"), {QStringLiteral("志愿者姓名"), QStringLiteral("志愿者")}};
    name.required = true;
    return {name,
        {numberKey, QStringLiteral("编号"),
            QStringLiteral("志愿者编号 证件号码 身份证号 身份证号码 手机号").split(u' ')}};
}

std::optional<ServicePerson> importedPerson(
    Connection& connection, const Vault& vault, const ImportOptions& options, const ImportRow& row, Problems& problems)
{
    const ServicePersonRepository people;
    const QString name = cleanedName(row.text(nameKey)).text;
    const QString number = row.text(numberKey);
    QList<ServicePerson> found
        = number.isEmpty() ? people.named(connection, name) : people.numbered(connection, vault, number);
    if (!number.isEmpty())
        found.removeIf([&name](const ServicePerson& one) { return one.name != name; });
    if (found.size() == 1
        && (options.organisations.isEmpty() || options.organisations.contains(found.first().organisation.value())))
        return found.first();
    if (found.size() > 1)
        problems << Problem{numberKey, Text::tr("Several people are called %1; add the number.").arg(name)};
    else if (found.size() == 1)
        problems << Problem{nameKey, Text::tr("Your account does not answer for %1.").arg(name)};
    else
        problems << Problem{nameKey, Text::tr("%1 is not registered here; register the volunteer first.").arg(name)};
    return std::nullopt;
}
