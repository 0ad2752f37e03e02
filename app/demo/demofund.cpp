#include "app/demo/demofund.h"

#include "models/fund/fundrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

struct Application {
    const char* name;
    const char* purpose;
    int yuan;
    int daysAgo;
    const char* missing; ///< the paper that is asked for
    const char* notes;
};

constexpr Application applications[]{{"金都社区居民学生家庭", "教育激励金", 1200, 2, "", "考入大学，家庭困难"},
    {"邻里守望志愿服务队", "志愿服务项目", 860, 4, "", "为独居老人换灯泡、装扶手的材料费"},
    {"困难居民家庭", "困难帮扶", 600, 6, "缺医疗费发票复印件", "突发疾病，自费部分较多"}};

void step(UnitOfWork& work, const Vault& vault, FundEntryId id, FundState to, const QString& reason = {})
{
    const FundState from = FundRepository(vault).require(work.connection(), id).state;
    for (const auto& one : fundStates().steps(from)) {
        if (one.to == to)
            (void)takeFundStep(work, vault, id, one, reason);
    }
}

} // namespace

void addDemoFund(UnitOfWork& work, const Vault& vault, QDate today)
{
    const QList<FundAccount> accounts = FundAccountRepository().all(work.connection());
    if (accounts.isEmpty())
        return;
    constexpr int publicAfterDays = 60;
    for (const FundEntry& entry : FundRepository(vault).all(work.connection())) {
        if (entry.state == FundState::Received && entry.day < today.addDays(-publicAfterDays))
            step(work, vault, entry.id, FundState::Published);
    }
    for (const Application& application : applications) {
        FundEntry entry;
        entry.account = accounts.first().id;
        entry.kind = FundKind::Spending;
        entry.day = today.addDays(-application.daysAgo);
        entry.name = QString::fromUtf8(application.name);
        entry.purpose = DictionaryRepository().ensure(work, fundPurposes(), QString::fromUtf8(application.purpose));
        entry.amount = Money(qint64(application.yuan) * 100);
        entry.notes = QString::fromUtf8(application.notes);
        const FundEntryId id = FundRepository(vault).insert(work, entry);
        if (const QString missing = QString::fromUtf8(application.missing); !missing.isEmpty())
            step(work, vault, id, FundState::ToComplete, missing);
    }
}
