#include "models/interns/internimport.h"

#include "models/common/textnormal.h"
#include "models/volunteers/volunteer.h"

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(InternImport)
};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

void readSex(const ImportRow& row, Intern& intern, Problems& problems)
{
    const QString word = row.text(key("sex"));
    if (word.startsWith(QStringLiteral("男")))
        intern.sex = Sex::Male;
    else if (word.startsWith(QStringLiteral("女")))
        intern.sex = Sex::Female;
    else
        problems << Problem{key("sex"), ImportText::tr("“%1” is neither 男 nor 女; the sex stays open.").arg(word),
            Problem::Severity::Warning};
}

void readHours(const ImportRow& row, Intern& intern, Problems& problems)
{
    const QString text = QString(row.text(key("hours"))).replace(QStringLiteral("学时"), QStringLiteral("小时"));
    if (const auto minutes = parseDuration(text))
        intern.earlierMinutes = *minutes;
    else
        problems << Problem{
            key("hours"), ImportText::tr("“%1” is no number of hours; write it such as 227.").arg(text)};
}

void readGrade(const ImportRow& row, Intern& intern, Problems& problems)
{
    static const QHash<QString, InternGrade> words{{QStringLiteral("优秀"), InternGrade::Excellent},
        {QStringLiteral("优"), InternGrade::Excellent}, {QStringLiteral("良好"), InternGrade::Good},
        {QStringLiteral("良"), InternGrade::Good}, {QStringLiteral("合格"), InternGrade::Passed},
        {QStringLiteral("及格"), InternGrade::Passed}, {QStringLiteral("不合格"), InternGrade::Failed},
        {QStringLiteral("不及格"), InternGrade::Failed}};
    const QString word = row.text(key("grade"));
    if (words.contains(word))
        intern.grade = words.value(word);
    else
        problems << Problem{
            key("grade"), ImportText::tr("“%1” is no grade; write 优秀, 良好, 合格 or 不合格.").arg(word)};
}

} // namespace

InternImport::InternImport()
{
    addPerson();
    addPractice();
}

void InternImport::addPerson()
{
    name("姓名", "实习生姓名 实习生 学生姓名 名字");
    column("sex", "性别", "男/女", &readSex);
    text("school", "学校", "院校 学校名称 高校 大学 所在学校 毕业院校", &Intern::school);
    text("major", "专业", "所学专业 专业名称", &Intern::major);
    text("studentNumber", "学号", "学生证号", &Intern::studentNumber);
}

void InternImport::addPractice()
{
    using State = InternState;
    date("startedOn", "开始日期", "实习开始 实习开始日期 开始时间 起始日期 进入日期", &Intern::startedOn);
    date("endedOn", "结束日期", "实习结束 实习结束日期 结束时间 截止日期 离开日期", &Intern::endedOn);
    text("post", "岗位", "实习岗位 实习内容", &Intern::post);
    column("mentor", "督导", "督导姓名 督导老师 带教 带教老师 实习督导 指导老师",
        [](const ImportRow& row, Intern& intern, Problems&) {
            intern.mentorName = cleanedName(row.text(key("mentor"))).text;
        });
    column("hours", "实习学时", "学时 实习时数 实习小时 实习时长", &readHours);
    column("grade", "考核", "考核结果 考核等级 成绩 评定 考核成绩", &readGrade);
    state<State>("状态", "实习状态",
        {{State::Applied, "申请 待审"}, {State::OnPost, "在岗 实习中"}, {State::Assessed, "考核 考核中"},
            {State::Finished, "结业 已结业 完成"}, {State::Terminated, "终止 退出 中止"}});
    organisation("所属社区", "社区 所属机构 实习单位 接收单位");
    text("notes", "备注", "说明", &Intern::notes);
}

QString InternImport::title() const
{
    return ImportText::tr("Interns");
}

QString InternImport::identity(const ImportRow& row) const
{
    Problems ignored;
    return QStringList{row.text(nameKey), row.text(key("school")), isoDate(row.date(key("startedOn"), ignored))}.join(
        QStringLiteral(" · "));
}

std::optional<Intern> InternImport::known(Connection& connection, const ImportRow& row) const
{
    Problems ignored;
    return m_repository.findByIdentity(
        connection, row.text(nameKey), row.text(key("school")), row.date(key("startedOn"), ignored));
}

void InternImport::keep(const Intern& existing, Intern& changed) const
{
    changed.mentor = changed.mentorName == existing.mentorName ? existing.mentor : VolunteerId();
}

void InternImport::finish(UnitOfWork& work)
{
    linkMentors(work);
}
