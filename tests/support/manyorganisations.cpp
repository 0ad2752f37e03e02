#include "tests/support/manyorganisations.h"

#include "models/organisation/organisationrepository.h"

QString manyOrganisationName(int number)
{
    static const QString first = QStringLiteral("东西南北中上下前后新老大小金银红绿青白黄");
    static const QString second = QStringLiteral("风华苑庄园湖山河桥门村里坊街巷寨营屯集店");
    static const QString third = QStringLiteral("一二三四五六七八九十");
    const auto pairs = int(first.size() * second.size());
    QString name{first.at(number % first.size())};
    name += second.at(number / int(first.size()) % int(second.size()));
    if (number >= pairs)
        name += third.at(number / pairs % int(third.size()));
    return name + QStringLiteral("社区");
}

void addManyOrganisations(UnitOfWork& work, int count)
{
    const OrganisationRepository repository;
    const auto root = repository.root(work.connection());
    for (int number = 0; number < count; ++number) {
        Organisation community;
        community.code = QString::number(9001 + number);
        community.name = manyOrganisationName(number);
        community.parent = root ? root->id : OrganisationId();
        repository.insert(work, community);
    }
}
