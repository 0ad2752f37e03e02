#include "models/orders/orderimportwords.h"

#include "models/orders/ordertext.h"

#include <QHash>

namespace {

/// `own`: the heading of the list that the program exports, in the clerk's language.
ImportColumn column(
    const char* key, const QString& title, const QString& synonyms, bool required = false, const QString& own = {})
{
    QStringList all = synonyms.split(u' ', Qt::SkipEmptyParts);
    if (!own.isEmpty() && own != title && !all.contains(own))
        all << own;
    return {QString::fromLatin1(key), title, all, required};
}

/// What the program itself calls a value, in the clerk's language.
template <typename Value, typename Title>
std::optional<Value> titled(const QString& word, const QList<Value>& values, Title title)
{
    for (const Value value : values) {
        if (title(value) == word)
            return value;
    }
    return std::nullopt;
}

template <typename Value> std::optional<Value> lookUp(const QHash<QString, Value>& words, const QString& word)
{
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// Who served, when, and what came of it.
QList<ImportColumn> serviceColumns()
{
    return {
        column("team", QStringLiteral("承接队伍"),
            QStringLiteral("服务队伍 志愿队伍 队伍 接单队伍 承接单位 队伍名称 服务方 服务组织"), false,
            OrderText::tr("Served by")),
        column("station", QStringLiteral("阵地"), QStringLiteral("服务站 站点 所属阵地 服务站点 阵地名称"), false,
            OrderText::tr("Station")),
        column("dispatchedAt", QStringLiteral("派单时间"), QStringLiteral("派发时间 分派时间")),
        column("acceptedAt", QStringLiteral("接单时间"), QString()),
        column("startedAt", QStringLiteral("服务开始"), QStringLiteral("开始时间 服务开始时间")),
        column("endedAt", QStringLiteral("服务结束"),
            QStringLiteral("结束时间 服务结束时间 完成时间 结单时间 结单日期 办结时间"), false,
            OrderText::tr("Closed on", "heading")),
        column("state", QStringLiteral("状态"), QStringLiteral("订单状态 工单状态 当前状态 办理状态"), false,
            OrderText::tr("State")),
        column("grade", QStringLiteral("评价"), QStringLiteral("满意度 评价结果 评价等级 服务评价 群众评价 评价星级"),
            false, OrderText::tr("Evaluation")),
        column("words", QStringLiteral("评价内容"), QStringLiteral("评语 评价意见 意见"), false,
            OrderText::tr("Words of the evaluation")),
    };
}

/// Who asked, when, where and for what.
QList<ImportColumn> requestColumns()
{
    return {
        column("number", QStringLiteral("订单编号"),
            QStringLiteral("订单号 单号 工单编号 工单号 求助编号 需求编号 编号 序列号"), true, OrderText::tr("Number")),
        column("requestedAt", QStringLiteral("点单时间"),
            QStringLiteral("下单时间 登记时间 求助时间 需求时间 发布时间 提交时间 受理时间 来电时间 申请时间 创建时间"),
            true, OrderText::tr("Requested at")),
        column("source", QStringLiteral("来源"), QStringLiteral("订单来源 点单来源 渠道 点单方式 受理渠道 求助渠道"),
            false, OrderText::tr("Source")),
        column("requesterName", QStringLiteral("求助人"),
            QStringLiteral("点单人 群众姓名 居民姓名 申请人 求助者 发布人 联系人 姓名 诉求人"), false,
            OrderText::tr("Requester")),
        column("requesterPhone", QStringLiteral("联系电话"),
            QStringLiteral("手机 手机号 手机号码 电话 电话号码 联系方式 求助人电话 联系人电话"), false,
            OrderText::tr("Phone")),
        column("community", QStringLiteral("所属社区"),
            QStringLiteral("社区 所在社区 村居 所属机构 服务社区 所属区域 服务区域"), true, OrderText::tr("Community")),
        column("address", QStringLiteral("地址"), QStringLiteral("服务地址 详细地址 住址 服务地点")),
        column("kind", QStringLiteral("服务类型"), QStringLiteral("类型 订单类型 类别 服务方式"), false,
            OrderText::tr("Kind")),
        column("need", QStringLiteral("需求类别"),
            QStringLiteral("需求 服务需求 服务项目 需求类型 求助类型 求助事项 服务内容"), false, OrderText::tr("Need")),
        column("details", QStringLiteral("需求描述"), QStringLiteral("诉求内容 需求内容 求助内容 备注 描述 说明")),
        column("urgency", QStringLiteral("紧急程度"), QStringLiteral("紧急 优先级")),
    };
}

} // namespace

QList<ImportColumn> orderImportColumns()
{
    return requestColumns() + serviceColumns();
}

std::optional<OrderState> orderStateFromWord(const QString& word)
{
    using S = OrderState;
    static const QHash<QString, OrderState> words{
        {QStringLiteral("待受理"), S::Received},
        {QStringLiteral("新建"), S::Received},
        {QStringLiteral("待审核"), S::Received},
        {QStringLiteral("待派单"), S::ToDispatch},
        {QStringLiteral("已受理"), S::ToDispatch},
        {QStringLiteral("待分派"), S::ToDispatch},
        {QStringLiteral("已派单"), S::Dispatched},
        {QStringLiteral("待接单"), S::Dispatched},
        {QStringLiteral("已接单"), S::Accepted},
        {QStringLiteral("待服务"), S::Accepted},
        {QStringLiteral("服务中"), S::Serving},
        {QStringLiteral("办理中"), S::Serving},
        {QStringLiteral("进行中"), S::Serving},
        {QStringLiteral("待评价"), S::ToEvaluate},
        {QStringLiteral("待回访"), S::ToEvaluate},
        {QStringLiteral("服务完成"), S::ToEvaluate},
        {QStringLiteral("结单"), S::Closed},
        {QStringLiteral("已结单"), S::Closed},
        {QStringLiteral("已完成"), S::Closed},
        {QStringLiteral("办结"), S::Closed},
        {QStringLiteral("已办结"), S::Closed},
        {QStringLiteral("已评价"), S::Closed},
        {QStringLiteral("谢绝"), S::Declined},
        {QStringLiteral("不予受理"), S::Declined},
        {QStringLiteral("已拒绝"), S::Declined},
        {QStringLiteral("取消"), S::Cancelled},
        {QStringLiteral("已取消"), S::Cancelled},
        {QStringLiteral("撤单"), S::Cancelled},
        {QStringLiteral("已撤销"), S::Cancelled},
        {QStringLiteral("待确认"), S::ToEvaluate},
        {QStringLiteral("待匹配"), S::ToDispatch},
        {QStringLiteral("已匹配"), S::Dispatched},
        {QStringLiteral("待开始"), S::Accepted},
        {QStringLiteral("已谢绝"), S::Declined},
    };
    const auto known = lookUp(words, word);
    return known ? known
                 : titled(word, orderStates().states(), [](OrderState state) { return orderStates().title(state); });
}

QString orderStateWords()
{
    return QStringLiteral("待受理、待派单、已派单、已接单、服务中、待评价、结单、谢绝、取消");
}

std::optional<OrderKind> orderKindFromWord(const QString& word)
{
    static const QHash<QString, OrderKind> words{
        {QString(), OrderKind::Service},
        {QStringLiteral("志愿服务"), OrderKind::Service},
        {QStringLiteral("服务"), OrderKind::Service},
        {QStringLiteral("帮办代办"), OrderKind::Errand},
        {QStringLiteral("帮办"), OrderKind::Errand},
        {QStringLiteral("代办"), OrderKind::Errand},
        {QStringLiteral("代办帮办"), OrderKind::Errand},
        {QStringLiteral("微心愿"), OrderKind::Wish},
        {QStringLiteral("心愿"), OrderKind::Wish},
    };
    const auto known = lookUp(words, word);
    return known ? known : titled(word, allOrderKinds(), [](OrderKind kind) { return kindTitle(kind); });
}

std::optional<Grade> gradeFromWord(const QString& word)
{
    static const QHash<QString, Grade> words{
        {QStringLiteral("非常满意"), Grade::VerySatisfied},
        {QStringLiteral("很满意"), Grade::VerySatisfied},
        {QStringLiteral("5"), Grade::VerySatisfied},
        {QStringLiteral("5星"), Grade::VerySatisfied},
        {QStringLiteral("五星"), Grade::VerySatisfied},
        {QStringLiteral("满意"), Grade::Satisfied},
        {QStringLiteral("4"), Grade::Satisfied},
        {QStringLiteral("4星"), Grade::Satisfied},
        {QStringLiteral("四星"), Grade::Satisfied},
        {QStringLiteral("好评"), Grade::Satisfied},
        {QStringLiteral("基本满意"), Grade::FairlySatisfied},
        {QStringLiteral("一般"), Grade::FairlySatisfied},
        {QStringLiteral("3"), Grade::FairlySatisfied},
        {QStringLiteral("3星"), Grade::FairlySatisfied},
        {QStringLiteral("三星"), Grade::FairlySatisfied},
        {QStringLiteral("不满意"), Grade::Dissatisfied},
        {QStringLiteral("2"), Grade::Dissatisfied},
        {QStringLiteral("2星"), Grade::Dissatisfied},
        {QStringLiteral("二星"), Grade::Dissatisfied},
        {QStringLiteral("差评"), Grade::Dissatisfied},
        {QStringLiteral("很不满意"), Grade::VeryDissatisfied},
        {QStringLiteral("非常不满意"), Grade::VeryDissatisfied},
        {QStringLiteral("1"), Grade::VeryDissatisfied},
        {QStringLiteral("1星"), Grade::VeryDissatisfied},
        {QStringLiteral("一星"), Grade::VeryDissatisfied},
    };
    const auto known = lookUp(words, word);
    return known ? known : titled(word, allGrades(), &gradeTitle);
}

std::optional<OrderUrgency> orderUrgencyFromWord(const QString& word)
{
    static const QHash<QString, OrderUrgency> words{
        {QString(), OrderUrgency::Normal},
        {QStringLiteral("一般"), OrderUrgency::Normal},
        {QStringLiteral("普通"), OrderUrgency::Normal},
        {QStringLiteral("紧急"), OrderUrgency::Urgent},
        {QStringLiteral("加急"), OrderUrgency::Urgent},
        {QStringLiteral("急"), OrderUrgency::Urgent},
        {QStringLiteral("特急"), OrderUrgency::Emergency},
        {QStringLiteral("非常紧急"), OrderUrgency::Emergency},
    };
    return lookUp(words, word);
}

bool meansUnevaluated(const QString& word)
{
    return word.isEmpty() || word == QStringLiteral("未评价") || word == QStringLiteral("无")
        || word == QStringLiteral("-") || word == QStringLiteral("—") || word == QStringLiteral("/");
}
