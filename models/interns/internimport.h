#pragma once

#include "models/interns/internrepository.h"
#include "models/organisation/codedimport.h"

/// File 10: 姓名, 性别, 学校, 专业, 开始日期, 结束日期, 督导, 实习学时, 考核, 状态. An intern is known by name,
/// university and first day.
class InternImport final : public CodedImport<Intern, InternRepository> {
public:
    InternImport();

    QString kind() const override { return QStringLiteral("interns"); }
    QString title() const override;
    void finish(UnitOfWork& work) override;

protected:
    QString identity(const ImportRow& row) const override;
    std::optional<Intern> known(Connection& connection, const ImportRow& row) const override;
    void keep(const Intern& existing, Intern& changed) const override;

private:
    void addPerson();
    void addPractice();
};
