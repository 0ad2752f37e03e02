#include "models/visits/visitimport.h"

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(VisitImport)
};

const QString timeKey = QStringLiteral("happenedAt");

} // namespace

VisitImport::VisitImport(const Vault& vault)
    : CodedImport(vault)
{
    using State = VisitState;
    column("happenedAt", "来访时间", "来访日期 接访时间 登记时间",
        [](const ImportRow& row, Visit& visit, Problems& problems) {
            visit.happenedAt = row.dateTime(timeKey, problems);
        });
    name("来访人", "来访人姓名 来访者 群众姓名");
    personal("phone", "来访人电话", "来访电话 联系电话 电话 手机", &Visit::phone);
    text("place", "住址", "地址 家庭住址 来访人住址", &Visit::place);
    term("kind", "来访类别", "类别 事项类别 来访类型", &Visit::kind, Dictionary::VisitKind);
    text("matter", "来访事项", "事项 诉求 来访内容 反映问题", &Visit::matter);
    text("answer", "答复", "答复情况 答复内容 现场答复", &Visit::answer);
    text("handedTo", "转办单位", "转办 承办单位 转交", &Visit::handedTo);
    date("dueOn", "办理期限", "期限 办结期限", &Visit::dueOn);
    text("result", "办理结果", "结果 处理结果", &Visit::result);
    organisation("所属社区", "社区 接访单位 机构");
    state<State>("状态", "办理状态",
        {{State::Received, "已登记 待办"}, {State::Answered, "已答复"}, {State::HandedOn, "已转办 转办中"},
            {State::Closed, "办结 已办结"}});
}

QString VisitImport::title() const
{
    return ImportText::tr("Visits");
}

QString VisitImport::identity(const ImportRow& row) const
{
    Problems ignored;
    return row.text(nameKey) + QStringLiteral(" · ") + isoMinute(row.dateTime(timeKey, ignored));
}

std::optional<Visit> VisitImport::known(Connection& connection, const ImportRow& row) const
{
    Problems ignored;
    return m_repository.findByIdentity(connection, row.text(nameKey), row.dateTime(timeKey, ignored));
}
