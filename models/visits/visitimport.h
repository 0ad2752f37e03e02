#pragma once

#include "models/organisation/codedimport.h"
#include "models/visits/visitrepository.h"

/// A register of visits as offices keep it: 来访时间, 来访人, 联系电话, 住址, 类别, 来访事项, 答复, 转办单位, 办理期限,
/// 办理结果, 状态. A visit is known by visitor and time.
class VisitImport final : public CodedImport<Visit, VisitRepository> {
public:
    explicit VisitImport(const Vault& vault);

    QString kind() const override { return QStringLiteral("visits"); }
    QString title() const override;

protected:
    QString identity(const ImportRow& row) const override;
    std::optional<Visit> known(Connection& connection, const ImportRow& row) const override;
};
