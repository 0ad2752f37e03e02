#include "models/roster/rosterimportcolumns.h"

#include "models/common/idnumber.h"

namespace {

/// Synonyms are separated by blanks.
ImportColumn column(const char* key, const char16_t* title, const char16_t* synonyms, bool required = false)
{
    return {QString::fromLatin1(key), QString::fromUtf16(title),
        QString::fromUtf16(synonyms).split(u' ', Qt::SkipEmptyParts), required};
}

} // namespace

QList<ImportColumn> rosterColumns()
{
    return {
        column("name", u"姓名", u"志愿者姓名 名字 志愿者 队员姓名 成员姓名", true),
        column("sex", u"性别", u""),
        column("idNumber", u"身份证号", u"身份证号码 身份证 证件号码 证件号 公民身份号码 居民身份证号 ID", true),
        column("phone", u"联系电话", u"手机 手机号 手机号码 电话 联系方式 电话号码 移动电话 联系手机"),
        column("organisation", u"所属社区", u"社区 所在社区 村居 所属村居 所属机构 机构 所属单位 网格"),
        column("team", u"所属队伍", u"队伍 志愿服务队 所在队伍 志愿服务队伍 队伍名称 所属志愿队"),
        column("joinedOn", u"入队时间", u"入队日期 加入时间 加入日期 加入队伍时间"),
        column("politics", u"政治面貌", u"面貌"),
        column("registeredOn", u"注册日期", u"注册时间 登记日期 登记时间 入册日期"),
        column("level", u"专业层级", u"层级 专业级别 社工层级"),
        column("skills", u"技能特长", u"特长 技能 服务特长 专业特长"),
        column("number", u"志愿者编号", u"编号 志愿者号"),
        column("birthDate", u"出生日期", u"出生年月 出生年月日 生日"),
        column("idType", u"证件类型", u"证件种类"),
        column("address", u"家庭住址", u"住址 地址 居住地址 现住址"),
        column("isDoubleRegistered", u"双报到", u"在职党员双报到 双报到党员"),
        column("education", u"文化程度", u"学历"),
        column("occupation", u"职业", u"工作单位及职务 单位 工作单位"),
        column("freeTimes", u"空闲时间", u"可服务时间 服务时间段"),
        column("contactName", u"紧急联系人", u""),
        column("contactPhone", u"紧急联系人电话", u"紧急联系电话"),
        column("platformNumber", u"平台编号", u"省平台编号 志愿者注册号 注册编号"),
        column("state", u"状态", u"志愿者状态"),
        column("notes", u"备注", u"说明"),
    };
}

Sex sexFromWord(const QString& word)
{
    if (word.startsWith(u'男') || word.compare(u"M", Qt::CaseInsensitive) == 0
        || word.compare(u"male", Qt::CaseInsensitive) == 0)
        return Sex::Male;
    if (word.startsWith(u'女') || word.compare(u"F", Qt::CaseInsensitive) == 0
        || word.compare(u"female", Qt::CaseInsensitive) == 0)
        return Sex::Female;
    return Sex::Unknown;
}

IdType idTypeFromWord(const QString& word)
{
    if (word.contains(u"外国"))
        return IdType::Foreign;
    if (word.isEmpty() || word.contains(u"身份证"))
        return IdType::Resident;
    if (word.contains(u"护照"))
        return IdType::Passport;
    if (word.contains(u"港") || word.contains(u"澳"))
        return IdType::HongKongMacao;
    if (word.contains(u"台"))
        return IdType::Taiwan;
    return word.contains(u"居住证") ? IdType::Resident : IdType::Other;
}

IdType idTypeOf(const QString& word, const QString& number)
{
    const QString plain = normalizedIdNumber(number);
    if (!isResidencePermitNumber(plain))
        return idTypeFromWord(word);
    if (plain.startsWith(u'9'))
        return IdType::Foreign;
    return plain.startsWith(u"83") ? IdType::Taiwan : IdType::HongKongMacao;
}

bool asksForType(const QString& word, const QString& number)
{
    const QString plain = normalizedIdNumber(number);
    return word.isEmpty() && !plain.isEmpty() && plain.front().isLetter();
}

std::optional<VolunteerState> volunteerStateFromWord(const QString& word)
{
    static const QHash<QString, VolunteerState> words{
        {QStringLiteral("待审"), VolunteerState::Pending},
        {QStringLiteral("待审核"), VolunteerState::Pending},
        {QStringLiteral("在册"), VolunteerState::Registered},
        {QStringLiteral("正常"), VolunteerState::Registered},
        {QStringLiteral("有效"), VolunteerState::Registered},
        {QStringLiteral("已注册"), VolunteerState::Registered},
        {QStringLiteral("暂停"), VolunteerState::Suspended},
        {QStringLiteral("停用"), VolunteerState::Suspended},
        {QStringLiteral("注销"), VolunteerState::Cancelled},
        {QStringLiteral("已注销"), VolunteerState::Cancelled},
        {QStringLiteral("退出"), VolunteerState::Cancelled},
    };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}
