<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Account</name>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The person&apos;s own name; it stands in the audit trail. One account is one person.</source>
        <translation>使用人本人的姓名，会记入审计。一人一个账号。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>全单位</translation>
    </message>
    <message>
        <source>Sees and changes records of this organization and all below it.</source>
        <translation>只能查看和修改这个机构及其下级的记录。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The account is disabled: nobody signs in with it, its history stays</source>
        <translation>停用这个账号：不能再登录，历史记录保留</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For the audit trail, for example: moved to another office</source>
        <translation>记入审计，例如：调离本单位</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Tell it to the person; at the first sign-in they take their own.</source>
        <translation>请告诉使用人；首次登录时必须改成自己的密码。</translation>
    </message>
    <message>
        <source>Say why the account is disabled.</source>
        <translation>请写明停用的原因。</translation>
    </message>
    <message>
        <source>Nobody disables the account they are signed in with; ask another administrator.</source>
        <translation>不能停用自己正在使用的账号，请由另一位管理员操作。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No account of this organization. Enter one for each person who works here.</source>
        <translation>这个机构还没有账号。请为每位使用人新建一个。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>设置新密码…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色表</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>换新的恢复码…</translation>
    </message>
    <message>
        <source>Change the office&apos;s key…</source>
        <translation>更换本单位密钥…</translation>
    </message>
    <message>
        <source>This account does not exist any more; refresh the list.</source>
        <translation>这个账号已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>全单位</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>密码错误</translation>
    </message>
    <message numerus="yes">
        <source>%n since the last sign-in</source>
        <translation>
            <numerusform>上次登录后 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>关闭至</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>set by somebody else; must be changed at the next sign-in</source>
        <translation>由他人设置，下次登录时必须修改</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed about this account.</source>
        <translation>这个账号没有改动过。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>已为“%1”设置新密码。</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>换一个新的恢复码吗？</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>换新的恢复码</translation>
    </message>
    <message>
        <source>The code printed before opens nothing any more: throw it away. The new one is shown once.</source>
        <translation>以前打印的恢复码立即作废，请销毁。新的恢复码只显示这一次。</translation>
    </message>
</context>
<context>
    <name>AccountRecords</name>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>关闭至 %1</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Wrong passwords since</source>
        <translation>此后输错次数</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>全单位</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>The account needs a name: that of the person who uses it.</source>
        <translation>账号需要名称：填写使用人的姓名。</translation>
    </message>
    <message>
        <source>There is an account “%1” already; take another name.</source>
        <translation>已经有账号“%1”了，请换一个名称。</translation>
    </message>
    <message>
        <source>This account does not exist any more; refresh the list.</source>
        <translation>这个账号已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>Your account answers for a part of the office; the accounts that you manage belong to that part. Choose one of its organizations.</source>
        <translation>您的账号只负责本单位的一部分，所管理的账号也只能属于这一部分。请选择其中的一个机构。</translation>
    </message>
    <message>
        <source>“%1” is the only administrator. Make another account administrator first.</source>
        <translation>“%1”是唯一的管理员。请先把另一个账号设为管理员。</translation>
    </message>
    <message>
        <source>Nobody disables the account they are signed in with; ask another administrator.</source>
        <translation>不能停用自己正在使用的账号，请由另一位管理员操作。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opened the closed account %1</source>
        <translation>重新开放了账号“%1”</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为“%1”设置新密码</translation>
    </message>
    <message>
        <source>The new password is the old one; take another.</source>
        <translation>新密码与旧密码相同，请换一个。</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新的恢复码</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>The account “%1” is disabled. Sign in with another account; nothing was changed.</source>
        <translation>账号“%1”已停用。请用其他账号登录；没有做任何更改。</translation>
    </message>
    <message>
        <source>This record belongs to an organization that the account “%1” does not answer for. Ask an account of that organization, or of the whole office.</source>
        <translation>这条记录所属的机构不归账号“%1”负责。请由该机构或全单位的账号办理。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>管理账号</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Change dictionaries</source>
        <translation>修改字典</translation>
    </message>
    <message>
        <source>Add words to dictionaries</source>
        <translation>为字典添加词条</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Change the office&apos;s key</source>
        <translation>更换本单位的密钥</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>See records</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Export lists and reports</source>
        <translation>导出列表和报表</translation>
    </message>
    <message>
        <source>Export full ID and phone numbers</source>
        <translation>导出完整的证件号码和电话</translation>
    </message>
    <message>
        <source>Show an ID or phone number</source>
        <translation>显示证件号码或电话</translation>
    </message>
    <message>
        <source>Open a list of phone numbers</source>
        <translation>打开电话名单</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Change stations and estates</source>
        <translation>修改阵地和小区</translation>
    </message>
    <message>
        <source>Change volunteers</source>
        <translation>修改志愿者</translation>
    </message>
    <message>
        <source>Change the state of volunteers</source>
        <translation>变更志愿者状态</translation>
    </message>
    <message>
        <source>Change teams and memberships</source>
        <translation>修改队伍和成员</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Change the state of projects</source>
        <translation>变更项目状态</translation>
    </message>
    <message>
        <source>Change activities and sign-ins</source>
        <translation>修改活动和签到</translation>
    </message>
    <message>
        <source>Confirm an activity&apos;s hours</source>
        <translation>核定活动时长</translation>
    </message>
    <message>
        <source>Enter hours</source>
        <translation>录入时长</translation>
    </message>
    <message>
        <source>Check hours</source>
        <translation>审核时长</translation>
    </message>
    <message>
        <source>Void hours</source>
        <translation>作废时长</translation>
    </message>
    <message>
        <source>Take, dispatch and close orders</source>
        <translation>受理、派单和结单</translation>
    </message>
    <message>
        <source>Change honors</source>
        <translation>修改荣誉</translation>
    </message>
    <message>
        <source>Decide about honors</source>
        <translation>评定荣誉</translation>
    </message>
    <message>
        <source>Print honor rolls</source>
        <translation>打印光荣榜</translation>
    </message>
    <message>
        <source>An account of the role “%1” may not do this: %2. Ask somebody with the right role, or the administrator.</source>
        <translation>“%1”角色的账号无权办理：%2。请由有相应角色的人员办理，或联系管理员。</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>修改自己的密码</translation>
    </message>
    <message>
        <source>Mask ID and phone numbers in texts</source>
        <translation>给文字中的身份证号和手机号打码</translation>
    </message>
    <message>
        <source>Enter evaluations and answer them</source>
        <translation>录入评价并答复</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>Change the calendar of working days</source>
        <translation>维护工作日历</translation>
    </message>
    <message>
        <source>Check the ledger of hours</source>
        <translation>台账体检</translation>
    </message>
    <message>
        <source>Answer findings of the ledger check</source>
        <translation>处理台账体检疑点</translation>
    </message>
    <message>
        <source>Change interns and their files</source>
        <translation>维护实习生及其档案</translation>
    </message>
    <message>
        <source>Change the state of interns</source>
        <translation>变更实习生状态</translation>
    </message>
    <message>
        <source>Change courses, who takes part, credentials and licenses</source>
        <translation>维护课程、学员、资质和执业证书</translation>
    </message>
    <message>
        <source>Accept or refuse credentials</source>
        <translation>审核资质</translation>
    </message>
    <message>
        <source>Put hours on public display</source>
        <translation>公示时长</translation>
    </message>
    <message>
        <source>Take objections to hours</source>
        <translation>登记时长异议</translation>
    </message>
    <message>
        <source>Decide objections to hours</source>
        <translation>处理时长异议</translation>
    </message>
    <message>
        <source>Change hours of other bodies</source>
        <translation>修改外部时长</translation>
    </message>
    <message>
        <source>Check hours on the spot</source>
        <translation>抽查时长</translation>
    </message>
    <message>
        <source>Correct hours</source>
        <translation>更正时长</translation>
    </message>
    <message>
        <source>Plan and record duty at stations</source>
        <translation>安排和登记阵地值班</translation>
    </message>
    <message>
        <source>Publish rosters of duty, approve exchanges</source>
        <translation>发布排班表、批准换班</translation>
    </message>
    <message>
        <source>Keep the register of visits</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Sign long days</source>
        <translation>长时长日第二人签字</translation>
    </message>
    <message>
        <source>Sign very long days</source>
        <translation>超长时长日管理员签字</translation>
    </message>
    <message>
        <source>Keep assessments and their sheets</source>
        <translation>考评与评分表</translation>
    </message>
    <message>
        <source>Decide assessments</source>
        <translation>考评定档</translation>
    </message>
    <message>
        <source>Keep files with records</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Open files of records</source>
        <translation>打开附件</translation>
    </message>
    <message>
        <source>Set the rules of points</source>
        <translation>制定积分规则</translation>
    </message>
    <message>
        <source>Book points</source>
        <translation>积分入账</translation>
    </message>
    <message>
        <source>Grant and correct points by hand</source>
        <translation>手工记分和更正</translation>
    </message>
    <message>
        <source>Exchange points at the desk</source>
        <translation>办理积分兑换</translation>
    </message>
    <message>
        <source>Keep the catalog and the goods store</source>
        <translation>管理兑换目录和库存</translation>
    </message>
    <message>
        <source>Enter income and applications of the fund</source>
        <translation>登记基金收入和申请</translation>
    </message>
    <message>
        <source>Approve, pay, publish and reverse lines of the fund</source>
        <translation>审批、支付、公示、冲正基金收支</translation>
    </message>
    <message>
        <source>This is the same for the whole office: %1. Only an account that answers for the whole office may do it; ask its administrator.</source>
        <translation>这是全办统一的内容：%1。只有负责全办的账号可以操作，请找全办管理员。</translation>
    </message>
    <message>
        <source>Request and print certificates of service record</source>
        <translation>申请和打印志愿服务记录证明</translation>
    </message>
    <message>
        <source>Approve, issue, publish and void certificates of service record</source>
        <translation>审核、出具、公示和作废志愿服务记录证明</translation>
    </message>
    <message>
        <source>Check the code of a certificate</source>
        <translation>核验证明的验证码</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Give the activity a name.</source>
        <translation>请填写活动名称。</translation>
    </message>
    <message>
        <source>Choose the organization that holds the activity.</source>
        <translation>请选择主办活动的机构。</translation>
    </message>
    <message>
        <source>Say when the activity begins.</source>
        <translation>请填写活动开始时间。</translation>
    </message>
    <message>
        <source>Say when the activity ends.</source>
        <translation>请填写活动结束时间。</translation>
    </message>
    <message>
        <source>One activity lasts at most a month. Enter a repeated one once per time.</source>
        <translation>一次活动最长一个月。重复举办的活动请逐次录入。</translation>
    </message>
    <message>
        <source>The number of places cannot be negative; 0 means no limit.</source>
        <translation>名额不能为负数；0 表示不限。</translation>
    </message>
    <message>
        <source>The minimum age lies between 0 and 100 years.</source>
        <translation>最低年龄应在 0 至 100 岁之间。</translation>
    </message>
    <message>
        <source>Who confirms must not be who entered the sign-in sheet. Let another account confirm “%1”, or allow self-checking in the settings.</source>
        <translation>核定人不能是签到表的录入人。请换其他账号核定“%1”，或在设置中允许自核。</translation>
    </message>
    <message>
        <source>Nobody on the list of “%1” is present without hours; there is nothing to confirm.</source>
        <translation>“%1”的名单中没有到场而未记时长的人，无需核定。</translation>
    </message>
    <message numerus="yes">
        <source>The sign-out is missing for %n person(s) of “%1”: %2. Fill it in, or mark them absent.</source>
        <translation>
            <numerusform>“%1”有 %n 人缺少签退：%2。请补填，或标为缺席。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>“%1” is %2 and cannot be changed any more. Void single service records instead.</source>
        <translation>“%1”的状态为%2，不能再修改。如需更正，请逐条作废服务记录。</translation>
    </message>
    <message>
        <source>Say why the activity is canceled; who signed up will ask.</source>
        <translation>请填写活动取消的原因，报名的人会问起。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Cancel the activity…</source>
        <translation>取消活动…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Confirm hours</source>
        <translation>核定时长</translation>
    </message>
    <message>
        <source>More hours of “%1” were recorded since, so that its confirmation cannot be taken back. Void the hours that are wrong.</source>
        <translation>“%1”核定之后又登记了时长，不能撤回核定。请把有误的时长作废。</translation>
    </message>
    <message>
        <source>Hours of “%1” were voided since, so that its confirmation cannot be taken back. Void the others where they are wrong.</source>
        <translation>“%1”核定之后有时长已作废，不能撤回核定。其余有误的也请作废。</translation>
    </message>
    <message>
        <source>The confirmation was taken back</source>
        <translation>已撤回核定</translation>
    </message>
    <message>
        <source>“%1” is confirmed: %2 service records with %3 hours.</source>
        <translation>“%1”已核定：%2 条服务记录，共 %3 小时。</translation>
    </message>
    <message>
        <source>The activity ends before it begins. If it goes past midnight, its last day is the next one.</source>
        <translation>活动结束早于开始。如跨过零点，结束日期请填第二天。</translation>
    </message>
    <message>
        <source>Signing up ends before it begins.</source>
        <translation>报名结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>“%1”: %2 Say why these hours count all the same, or mark the people absent.</source>
        <translation>“%1”：%2请说明为什么仍计时长，或标为缺席。</translation>
    </message>
    <message>
        <source>A series has between 1 and %1 weeks.</source>
        <translation>每周重复的次数为 1 到 %1 周。</translation>
    </message>
    <message>
        <source>This cannot be undone: some of the series are published already.</source>
        <translation>无法撤销：其中有的活动已经发布。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is repeated in %n weeks, as drafts.</source>
        <translation>
            <numerusform>“%1”已在之后 %n 周各建一场草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no post. Write one a line: its name, how many are wanted, what they must be able to.</source>
        <translation>“%1”不是岗位。请一行写一个：名称、人数、资格。</translation>
    </message>
    <message>
        <source>The post “%1” stands there twice.</source>
        <translation>岗位“%1”写了两次。</translation>
    </message>
    <message numerus="yes">
        <source> %n sign-outs stay open: fill them in and confirm again.</source>
        <translation>
            <numerusform>还有 %n 人待补签退：补上后再核定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n of them wait for the second signature under a long day: %1.</source>
        <translation>
            <numerusform>其中 %n 条所在日时长过长，等第二人签字：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCalendar</name>
    <message>
        <source>Earlier (Page up)</source>
        <translation>往前（Page Up）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later (Page down)</source>
        <translation>往后（Page Down）</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>按月显示</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>按周显示</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year-month</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>off</source>
        <comment>day of the calendar</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>worked</source>
        <comment>weekend day of the calendar</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>calendar</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>calendar</comment>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>待补填</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-outs</source>
        <translation>
            <numerusform>%n 个签退</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>人员（%1）</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Open the sign-in sheet.</source>
        <translation>名单中还没有人。请打开签到表。</translation>
    </message>
    <message>
        <source>sign-out missing</source>
        <translation>缺签退</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Organizing unit</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>需要</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity %1</source>
        <translation>活动 %1</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>given when saving</source>
        <translation>保存时自动生成</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间和地点</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where there is no station</source>
        <translation>不在阵地时填写</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Empty means no limit</source>
        <translation>留空表示不限</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Organizing unit</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Sign-up from</source>
        <translation>报名开始</translation>
    </message>
    <message>
        <source>Sign-up until</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Only for people who are insured on the day</source>
        <translation>当天有保险的人才能参加</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>One a line: name, how many are wanted, what they must be able to – “Guide 4 first aid”</source>
        <translation>一行一个：名称、人数、资格，如“引导员 4 急救证”</translation>
    </message>
</context>
<context>
    <name>ActivityMoving</name>
    <message>
        <source>“%1” is in the state “%2” and stays on its day. Only planned and announced activities can be moved.</source>
        <translation>“%1”的状态是“%2”，不能改日期。只有草稿和已发布的活动可以移动。</translation>
    </message>
    <message>
        <source>%1 has signed in already, so “%2” stays on its day.</source>
        <translation>%1 已经签到，“%2”不能改日期。</translation>
    </message>
    <message>
        <source>“%1” was moved again since.</source>
        <translation>“%1”之后又改过日期。</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>“%1”已移到 %2。</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Name, pinyin initials, code</source>
        <translation>名称、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No activities yet. Import the sign-in sheets, or plan the first activity.</source>
        <translation>还没有活动。请导入签到表，或新建第一项活动。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Confirm hours</source>
        <translation>核定时长</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Select the activity whose sign-in sheet you want to print.</source>
        <translation>请选择要打印签到表的活动。</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>打印签到表</translation>
    </message>
    <message>
        <source>Show its hours</source>
        <translation>查看时长</translation>
    </message>
    <message>
        <source>Phone list…</source>
        <translation>电话名单…</translation>
    </message>
    <message>
        <source>Select the activity whose people you want to call.</source>
        <translation>请先选择要打电话通知的活动。</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>人员…</translation>
    </message>
    <message>
        <source>Confirm the rest</source>
        <translation>核定其余</translation>
    </message>
    <message>
        <source>Repeat weekly…</source>
        <translation>每周重复…</translation>
    </message>
    <message>
        <source>In how many weeks to come does “%1” take place again?</source>
        <translation>“%1”在之后几周每周再办一次？</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Why do these hours count all the same? The reason stays with the record.</source>
        <translation>%1为什么仍计时长？原因随记录保存。</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Show the list of activities (Ctrl+Shift+L)</source>
        <translation>显示活动列表（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Show a month or week of activities (Ctrl+Shift+L)</source>
        <translation>按月或按周显示活动（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>ActivityPeopleDialog</name>
    <message>
        <source>People – %1</source>
        <translation>人员 – %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>People of the activity</source>
        <translation>活动人员</translation>
    </message>
    <message>
        <source>Who signs up</source>
        <translation>报名的人</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>谢绝…</translation>
    </message>
    <message>
        <source>Cancel sign-up…</source>
        <translation>取消报名…</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Was not absent</source>
        <translation>撤回缺席</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>名额 %2，已占 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n admitted</source>
        <translation>
            <numerusform>已录取 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide on</source>
        <translation>
            <numerusform>待定 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>候补 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>post, people, wanted</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>post, people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>不安排岗位</translation>
    </message>
    <message>
        <source>%1 Why is the person signed up all the same?</source>
        <translation>%1为什么仍为其报名？</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows in the last %1 months.</source>
        <translation>
            <numerusform>最近 %1 个月缺席 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they declined? The reason stays on the list.</source>
        <translation>为什么谢绝？原因留在名单上。</translation>
    </message>
    <message>
        <source>Why do they not come? The reason stays on the list.</source>
        <translation>为什么不来？原因留在名单上。</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>不能来</translation>
    </message>
</context>
<context>
    <name>ActivityPeopleModel</name>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>缺席次数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>结单数</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>好评度</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结单</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Satisfaction %</source>
        <translation>好评度 %</translation>
    </message>
    <message>
        <source>Evaluation coverage %</source>
        <translation>评价覆盖率 %</translation>
    </message>
    <message>
        <source>%1 / %2 h, done %3 / %4 h</source>
        <comment>response median, 90 %; completion median, 90 %</comment>
        <translation>%1 / %2 小时，办结 %3 / %4 小时</translation>
    </message>
    <message>
        <source>, overdue %1%</source>
        <translation>，超期 %1%</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Response, median (h)</source>
        <translation>响应时间中位数（小时）</translation>
    </message>
    <message>
        <source>Response, 90% (h)</source>
        <translation>响应时间 90%（小时）</translation>
    </message>
    <message>
        <source>Completion, median (h)</source>
        <translation>办结时间中位数（小时）</translation>
    </message>
    <message>
        <source>Completion, 90% (h)</source>
        <translation>办结时间 90%（小时）</translation>
    </message>
    <message>
        <source>With a deadline</source>
        <translation>有期限的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Overdue rate %</source>
        <translation>超期率 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 orders, %2 people: %3</source>
        <translation>%1 单，%2 人：%3</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未服务</translation>
    </message>
    <message>
        <source>Teams that suit</source>
        <translation>适合的队伍</translation>
    </message>
    <message>
        <source>Members of these</source>
        <translation>这些队伍的队员</translation>
    </message>
    <message>
        <source>People with a skill</source>
        <translation>有相应技能的人</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>requester, community</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 of them evaluated badly</source>
        <translation>%1，其中 %2 个差评</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Latest request</source>
        <translation>最近点单</translation>
    </message>
    <message>
        <source>Bad evaluations</source>
        <translation>差评答复</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>保存为 Excel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Orders closed by month, with satisfaction</source>
        <translation>各月结单与好评度</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>好评度</translation>
    </message>
    <message>
        <source>From request to evaluation</source>
        <translation>从求助到评价</translation>
    </message>
    <message>
        <source>Demand by hour of the day</source>
        <translation>各时段需求</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>按需求</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>Response and completion</source>
        <translation>响应与办结</translation>
    </message>
    <message>
        <source>median / 90%</source>
        <translation>中位数 / 90%</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>供需对照</translation>
    </message>
    <message>
        <source>the shortest first</source>
        <translation>最缺的在前</translation>
    </message>
    <message>
        <source>Who asked several times</source>
        <translation>多次点单的人</translation>
    </message>
    <message>
        <source>Nobody asked three times in this period</source>
        <translation>本期没有人点单三次以上</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>The figures could not be read; what is shown may be out of date.</source>
        <translation>数据没有读出来，所显示的可能不是最新。</translation>
    </message>
    <message>
        <source>satisfaction %1</source>
        <translation>好评度 %1</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>统计维度</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Extra large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>重新启动程序后，语言生效。</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>配色</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Offices (*.vdesk)</source>
        <translation>街道数据文件 (*.vdesk)</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开街道数据</translation>
    </message>
    <message>
        <source>Where shall the office be kept?</source>
        <translation>街道数据保存在哪里？</translation>
    </message>
    <message>
        <source>Open another office…</source>
        <translation>打开其他街道数据…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>换人登录…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>您的密码已修改。</translation>
    </message>
    <message>
        <source>Volunteer Desk ran into a problem and must close. What was saved is in the office. Please send this file to those who look after the program:</source>
        <translation>志愿服务工作台遇到故障，必须关闭。已保存的内容都在数据文件中。请把下面这个文件发给负责维护程序的人：</translation>
    </message>
</context>
<context>
    <name>AssessedState</name>
    <message>
        <source>Take out of the assessment</source>
        <translation>移出考评</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>重新列入</translation>
    </message>
    <message>
        <source>In the assessment</source>
        <translation>在评</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>The program knows no “%1” of such a subject. It knows: %2.</source>
        <translation>对这类对象，程序没有“%1”这项数据。可用的有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Organization 15
Discipline 15
Cooperation 10</source>
        <translation>组织建设 15
制度落实 15
协作配合 10</translation>
    </message>
    <message>
        <source>Place 10
Team 10
Projects 10
Equipment 10
Rules 10
Signs 10</source>
        <translation>有场所 10
有队伍 10
有项目 10
有设施 10
有制度 10
有标识 10</translation>
    </message>
    <message>
        <source>Punctuality 30
Attitude 40
Skill 30</source>
        <translation>守时 30
态度 40
专业 30</translation>
    </message>
    <message>
        <source>Preparation 30
Course 40
Use 30</source>
        <translation>准备 30
过程 40
效果 30</translation>
    </message>
    <message>
        <source>Need 30
Results 40
Use of money 30</source>
        <translation>需求契合 30
实施成效 40
经费使用 30</translation>
    </message>
    <message>
        <source>The assessment needs a name.</source>
        <translation>请给考评起个名称。</translation>
    </message>
    <message>
        <source>Choose the organization that assesses.</source>
        <translation>请选择组织考评的机构。</translation>
    </message>
    <message>
        <source>Write down the first day of what is assessed.</source>
        <translation>请填写考评期的第一天。</translation>
    </message>
    <message>
        <source>The last day does not lie before the first one.</source>
        <translation>最后一天不能早于第一天。</translation>
    </message>
    <message numerus="yes">
        <source>Write down one evaluator a line, at least one and at most %n.</source>
        <translation>
            <numerusform>每行写一位评价人，至少一位，最多 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is assessed.</source>
        <translation>请选择考评对象。</translation>
    </message>
    <message>
        <source>Say whose sheet it is.</source>
        <translation>请填写是谁的评分表。</translation>
    </message>
    <message>
        <source>“%1” is over (%2). Take its last step back, or begin another assessment.</source>
        <translation>“%1”已结束（%2）。请撤销最后一步，或另建考评。</translation>
    </message>
    <message>
        <source>%1 is no evaluator of “%2”.</source>
        <translation>%1 不是“%2”的评价人。</translation>
    </message>
    <message>
        <source>%1 gave more than %2 points for “%3”.</source>
        <translation>%1 的打分超过满分 %2 分：“%3”。</translation>
    </message>
    <message>
        <source>Marks were given by these criteria already. Cancel this assessment and begin another one to mark by others.</source>
        <translation>已按这些评分项打过分。如要换评分项，请取消本次考评后另建。</translation>
    </message>
    <message>
        <source>%1 has given marks already and stays an evaluator.</source>
        <translation>%1 已打过分，不能去掉。</translation>
    </message>
    <message>
        <source>What is assessed must belong to the organization that assesses. Nothing was added.</source>
        <translation>考评对象须属于组织考评的机构。没有添加任何对象。</translation>
    </message>
    <message>
        <source>The follow-up was changed since, so that this cannot be taken back.</source>
        <translation>整改事项之后又有变动，不能撤销。</translation>
    </message>
    <message>
        <source>Freeze the result first; what follows from it comes afterwards.</source>
        <translation>请先定档，再提整改。</translation>
    </message>
    <message>
        <source>Write down what is to be done better, and by when.</source>
        <translation>请写明要改进什么、何时完成。</translation>
    </message>
    <message>
        <source>Nothing waits to be done better here.</source>
        <translation>这里没有待整改的事项。</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>请写明整改情况。</translation>
    </message>
    <message>
        <source>“%1” is not being scored yet. Begin the scoring first.</source>
        <translation>“%1”还没有开始打分，请先开始打分。</translation>
    </message>
    <message>
        <source>Nothing is assessed in “%1” yet. Add teams, stations or whatever it is about first.</source>
        <translation>“%1”还没有考评对象，请先添加队伍、阵地等。</translation>
    </message>
    <message>
        <source>Nobody has marked %1 yet. Enter a sheet, or take it out: what is not marked is not good.</source>
        <translation>还没有人给 %1 打分。请录入评分表，或移出考评：没有评价不等于好。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the result of %n subject(s) is frozen, with %2 sheets</source>
        <translation>
            <numerusform>%1：%n 个对象的结果已定档，共 %2 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was asked for by this result already, so that it cannot be taken back.</source>
        <translation>已根据这个结果提出整改，不能撤销。</translation>
    </message>
    <message>
        <source>Something of another kind is assessed already. Take it out first.</source>
        <translation>考评里已有另一类对象，请先移出。</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Assessment %1</source>
        <translation>考评 %1</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建考评</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>考评对象</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>评什么</translation>
    </message>
    <message>
        <source>Marked by people</source>
        <translation>人工打分项</translation>
    </message>
    <message>
        <source>One a line with its most points: “Punctuality 30”. A weight of its own follows: “Punctuality 10 weight 30”.</source>
        <translation>每行一项，写满分：“守时 30”。另有权重写在后面：“守时 10 权重 30”。</translation>
    </message>
    <message>
        <source>Filled by the program</source>
        <translation>程序填写项</translation>
    </message>
    <message>
        <source>One a line with its weight: “Active rate 20”. A share counts as it is, an amount beside the largest one.</source>
        <translation>每行一项，写权重：“活跃率 20”。比率按原值计，数量按与最大值之比计。</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>一行一位</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>最高最低分</translation>
    </message>
    <message>
        <source>One highest and one lowest score do not count</source>
        <translation>去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is assessed</source>
        <translation>考评对象</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessments</source>
        <translation>评价考评</translation>
    </message>
    <message>
        <source>Assessment, evaluator, pinyin initials</source>
        <translation>考评、评价人、拼音首字母</translation>
    </message>
    <message>
        <source>Nothing is assessed yet. Begin an assessment: the program fills in the figures, the evaluators mark the rest.</source>
        <translation>还没有考评。新建一次考评：数据由程序填写，其余由评价人打分。</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建考评</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sheet(s))</source>
        <comment>score</comment>
        <translation>
            <numerusform>%1（%n 份评分表）</numerusform>
        </translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚无得分</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, subject</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（%2 前）</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>to be done better, answer</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Print the ranking</source>
        <translation>打印排名</translation>
    </message>
    <message>
        <source>Assessment of teams %1</source>
        <translation>%1年度队伍考评</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>考评对象</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Marked by people</source>
        <translation>人工打分项</translation>
    </message>
    <message>
        <source>Filled by the program</source>
        <translation>程序填写项</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>最高最低分</translation>
    </message>
    <message>
        <source>One highest and one lowest score do not count</source>
        <translation>去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter marks…</source>
        <translation>录入打分…</translation>
    </message>
    <message>
        <source>Print the ranking…</source>
        <translation>打印排名…</translation>
    </message>
    <message>
        <source>Save the ranking to Excel…</source>
        <translation>排名存为 Excel…</translation>
    </message>
    <message>
        <source>Print blank sheets…</source>
        <translation>打印空白评分表…</translation>
    </message>
    <message>
        <source>Print the sheets…</source>
        <translation>打印评分表…</translation>
    </message>
    <message>
        <source>Save blank sheets to Excel…</source>
        <translation>空白评分表存为 Excel…</translation>
    </message>
    <message>
        <source>Save the sheets to Excel…</source>
        <translation>评分表存为 Excel…</translation>
    </message>
    <message>
        <source>Ranking %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>Evaluators&apos; sheets %1</source>
        <translation>评分表 %1</translation>
    </message>
</context>
<context>
    <name>AssessmentRankingModel</name>
    <message>
        <source>waits: %1</source>
        <translation>待整改：%1</translation>
    </message>
    <message>
        <source>steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>score that was dropped</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>To be done better</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
</context>
<context>
    <name>AssessmentRecords</name>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>考评对象</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Sheets given</source>
        <translation>已交评分表</translation>
    </message>
    <message>
        <source>To be done better</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访处理</translation>
    </message>
    <message>
        <source>something is to be done better</source>
        <translation>有待整改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>AssessmentReport</name>
    <message>
        <source>steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>score that was dropped</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 %2 points</source>
        <translation>%1 %2分</translation>
    </message>
    <message>
        <source>%1 %2 points, weight %3</source>
        <translation>%1 %2分（权重 %3）</translation>
    </message>
    <message>
        <source>%1 weight %2</source>
        <comment>figure</comment>
        <translation>%1 权重 %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>评分项：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Printed by %1 on %2</source>
        <translation>%1 打印于 %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>to be done better, answer</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <translation>评审排名：%1</translation>
    </message>
    <message>
        <source>One highest and one lowest score of each subject do not count (in brackets).</source>
        <translation>每个对象去掉一个最高分和一个最低分（括号内）。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>To be done better</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Evaluators&apos; sheets: %1</source>
        <translation>评分表：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>criterion, most points</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>AssessmentScoringDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) were read.</source>
        <translation>
            <numerusform>读入 %n 份评分表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no marks that are not here already.</source>
        <translation>文件里没有新的分数。</translation>
    </message>
    <message>
        <source>The sheet of %1 was saved.</source>
        <translation>%1 的评分表已保存。</translation>
    </message>
    <message>
        <source>Everything that fits is there already.</source>
        <translation>符合条件的都已在内。</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) were added.</source>
        <translation>
            <numerusform>添加了 %n 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) were taken out.</source>
        <translation>
            <numerusform>移出了 %n 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row of the ranking first.</source>
        <translation>请先在排名中选中一行。</translation>
    </message>
    <message>
        <source>%1 is to do something better.</source>
        <translation>已向 %1 提出整改。</translation>
    </message>
    <message>
        <source>Select a row of the ranking where something is still to be done better.</source>
        <translation>请在排名中选中有待整改的一行。</translation>
    </message>
    <message>
        <source>%1: what was done about “%2”?</source>
        <comment>subject, what was asked for</comment>
        <translation>%1：“%2”整改得怎样？</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>%1: the follow-up is answered</source>
        <translation>%1：回访已答复</translation>
    </message>
    <message>
        <source>&amp;Evaluator</source>
        <translation>评价人(&amp;E)</translation>
    </message>
    <message>
        <source>The workbook of blank sheets, filled in: one sheet for each evaluator</source>
        <translation>填好的空白评分表工作簿：每位评价人一张工作表</translation>
    </message>
    <message>
        <source>Add all that fit</source>
        <translation>添加全部符合的</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>添加一个…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>To be done better…</source>
        <translation>提出整改…</translation>
    </message>
    <message>
        <source>Was done…</source>
        <translation>整改完成…</translation>
    </message>
    <message>
        <source>Assessment – %1</source>
        <translation>考评 – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>AssessmentSheetImport</name>
    <message>
        <source>Sheets of evaluators</source>
        <translation>评价人打分表</translation>
    </message>
    <message>
        <source>No assessment is being scored. Begin the scoring first.</source>
        <translation>目前没有正在打分的考评。请先开始打分。</translation>
    </message>
    <message>
        <source>Several assessments are being scored; name one in the column 考评名称.</source>
        <translation>正在打分的考评不止一个，请在“考评名称”列写明。</translation>
    </message>
    <message>
        <source>No assessment “%1” is being scored here.</source>
        <translation>这里没有正在打分的考评“%1”。</translation>
    </message>
    <message>
        <source>Several assessments “%1” are being scored; give them different names.</source>
        <translation>名为“%1”且正在打分的考评不止一个，请改成不同的名称。</translation>
    </message>
    <message>
        <source>Who gave the marks? Name an evaluator in the column 评价人: %1.</source>
        <translation>没写是谁打的分。请在“评价人”列写明：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is none of the evaluators: %2.</source>
        <translation>“%1”不在评价人之列：%2。</translation>
    </message>
    <message>
        <source>The row does not say who gets the marks.</source>
        <translation>这一行没写给谁打分。</translation>
    </message>
    <message>
        <source>“%1” fits several; write the number.</source>
        <translation>“%1”对应多个对象，请填写编号。</translation>
    </message>
    <message>
        <source>“%1” is not assessed in “%2”.</source>
        <translation>“%1”不在考评“%2”的对象之列。</translation>
    </message>
    <message>
        <source>“%1” is none of the criteria of “%2”.</source>
        <translation>“%1”不是考评“%2”的评分项。</translation>
    </message>
</context>
<context>
    <name>AssessmentState</name>
    <message>
        <source>In preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Begin scoring</source>
        <translation>开始打分</translation>
    </message>
    <message>
        <source>Cancel the assessment…</source>
        <translation>取消考评…</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Freeze the result</source>
        <translation>定档</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A file is kept with a record.</source>
        <translation>附件要随一条记录保存。</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>附件要有文件名。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>“%1” is kept with this record already, as “%2”.</source>
        <translation>这条记录已有“%1”，名称是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. The file may still be whole in a backup; withdraw it here and add it again.</source>
        <translation>“%1”已损坏，无法打开。备份里的可能还完好；请在这里撤回后重新添加。</translation>
    </message>
    <message>
        <source>“%1” was withdrawn and is not opened any more. Keep it again first.</source>
        <translation>“%1”已撤回，不能再打开。请先恢复。</translation>
    </message>
    <message>
        <source>The content of the file “%1” (no. %2) is not whole.</source>
        <translation>附件“%1”（编号%2）的内容不完整。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PDF or OFD</source>
        <translation>PDF或OFD</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>文字文档</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>“%1” is a program or holds one, and none is kept with records. Save the paper as a PDF or a picture and add that.</source>
        <translation>“%1”是程序或含有程序，不能作为附件。请把材料另存为PDF或图片再添加。</translation>
    </message>
    <message>
        <source>“%1” is not of a kind that is kept with records: pictures, PDF and OFD, files of Word, Excel, PowerPoint and WPS, and plain text are.</source>
        <translation>“%1”不是可以保存的类型：可保存图片、PDF和OFD、Word、Excel、PowerPoint、WPS文件和纯文本。</translation>
    </message>
    <message>
        <source>“%1” is not what its ending says: the content is of another kind, or the file is damaged. Open it in its own program, save it again and add that.</source>
        <translation>“%1”的内容与扩展名不符，或文件已损坏。请用相应程序打开、重新保存后再添加。</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3 at most. Save it smaller, or as several files.</source>
        <translation>“%1”有%2，每个附件不超过%3。请压缩或分成几个文件。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation>“%1”是文件夹。请添加其中的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Is it still there, and not open elsewhere?</source>
        <translation>无法读取“%1”。文件还在吗？是不是正被别的程序打开？</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>file name</comment>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>The file cannot be laid out for opening. Is the disk full? Save it elsewhere with “Save as”.</source>
        <translation>无法准备要打开的副本。磁盘满了吗？请用“另存为”存到别处。</translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>size, when, by whom</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No file yet. Add the sheet or photo that proves it, drag it here, or paste a picture with Ctrl+V.</source>
        <translation>还没有附件。添加能证明它的签到表或照片，可拖到这里，也可按 Ctrl+V 粘贴图片。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>已添加%n个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it with “Save as” and open it elsewhere.</source>
        <translation>本机没有程序能打开“%1”。请用“另存为”保存后在别处打开。</translation>
    </message>
    <message>
        <source>Save a file of the record</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Is there room, and may you write there?</source>
        <translation>无法写入“%1”。空间够吗？有写入权限吗？</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here. Open it in its own program.</source>
        <translation>“%1”无法在这里显示，请用相应程序打开。</translation>
    </message>
    <message>
        <source>“%1” is kept again</source>
        <translation>“%1”已恢复</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why is “%1” withdrawn? It is not deleted.</source>
        <translation>为什么撤回“%1”？撤回不是删除。</translation>
    </message>
    <message>
        <source>“%1” is withdrawn</source>
        <translation>“%1”已撤回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Attachments of the record</source>
        <translation>记录的附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>附件 %1</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>“%1” is %2; people sign up while it is published or running.</source>
        <translation>“%1”的状态为%2；只有发布或进行中的活动可以报名。</translation>
    </message>
    <message>
        <source>This volunteer is not in the office&apos;s records. Register the volunteer first.</source>
        <translation>本街道没有这名志愿者。请先登记该志愿者。</translation>
    </message>
    <message>
        <source>All %1 places are taken; raise the number of places first.</source>
        <translation>%1 个名额已满；请先增加名额。</translation>
    </message>
    <message>
        <source>This line is not on the list any more. Refresh the list and try again.</source>
        <translation>这一行已不在名单中。请刷新列表后重试。</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Choose who came.</source>
        <translation>请选择到场的人。</translation>
    </message>
    <message>
        <source>Write down when this person came.</source>
        <translation>请填写此人的签到时间。</translation>
    </message>
    <message>
        <source>The sign-out is missing; no hours count until it is filled in.</source>
        <translation>缺少签退，补填之前不计时长。</translation>
    </message>
    <message>
        <source>Nobody serves longer than 24 hours at a stretch; check the times.</source>
        <translation>一次服务不可能超过 24 小时，请核对时间。</translation>
    </message>
    <message>
        <source>The break is as long as the service; no minutes are left.</source>
        <translation>休息时间不少于服务时间，没有剩余时长。</translation>
    </message>
    <message>
        <source>The sign-out lies before the sign-in. If it was past midnight, write it like 01:30+1.</source>
        <translation>签退早于签到。如跨过零点，请写成 01:30+1。</translation>
    </message>
    <message>
        <source>%1 Say why the person is signed up all the same.</source>
        <translation>%1请说明为什么仍为其报名。</translation>
    </message>
    <message>
        <source>%1 is on the list of this activity already (%2).</source>
        <translation>%1 已在本活动名单上（%2）。</translation>
    </message>
    <message>
        <source>Signing up for “%1” begins at %2. Change its recruiting time to let people in earlier.</source>
        <translation>“%1”从 %2 起报名。要提前报名，请修改报名时间。</translation>
    </message>
    <message>
        <source>Signing up for “%1” ended at %2. Change its recruiting time to let more people in.</source>
        <translation>“%1”的报名已于 %2 截止。要继续报名，请修改报名时间。</translation>
    </message>
    <message>
        <source>Say why the person is declined; they will ask.</source>
        <translation>请写明谢绝的原因，对方会问。</translation>
    </message>
    <message>
        <source>The hours of %1 are recorded already; void them on the page of hours first.</source>
        <translation>%1 的时长已入账，请先到“时长”页作废。</translation>
    </message>
    <message>
        <source>The times of one person overlap (%1 – %2); correct them.</source>
        <translation>同一人的时间重叠（%1 – %2），请更正。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>This cannot be undone: the list has gone on since.</source>
        <translation>无法撤销：名单之后又有变化。</translation>
    </message>
    <message>
        <source>This cannot be undone: the place has been given to somebody else since.</source>
        <translation>无法撤销：名额已给了别人。</translation>
    </message>
    <message>
        <source>%1 is signed up.</source>
        <translation>%1 已报名。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed up.</source>
        <translation>
            <numerusform>%n 人已报名。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n 人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>All places are taken: %1 is on the waiting list.</source>
        <translation>名额已满：%1 转为候补。</translation>
    </message>
    <message>
        <source>%1 moves up from the waiting list.</source>
        <translation>%1 从候补递补。</translation>
    </message>
    <message>
        <source>The post was taken away.</source>
        <translation>岗位已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n people: post %1</source>
        <translation>
            <numerusform>%n 人：岗位 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceImport</name>
    <message>
        <source>Sign-in sheets of activities</source>
        <translation>活动签到表</translation>
    </message>
    <message>
        <source>The activity “%1” was canceled.</source>
        <translation>活动“%1”已取消。</translation>
    </message>
    <message>
        <source>Nobody in the office has the ID number %1 (%2). Import the volunteers first.</source>
        <translation>本街道没有身份证号为 %1 的人（%2）。请先导入志愿者。</translation>
    </message>
    <message>
        <source>The office knows this ID number as %1; the hours were given to that person.</source>
        <translation>此身份证号在本街道登记的姓名是%1，时长已记给此人。</translation>
    </message>
    <message>
        <source>%1 already has service from %2 to %3; nobody serves in two places at once.</source>
        <translation>%1在 %2 至 %3 已有服务；同一时间不能在两处服务。</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it as 14:30.</source>
        <translation>“%1”不是有效时间，请写成 14:30 的形式。</translation>
    </message>
    <message>
        <source>The date of the activity is missing.</source>
        <translation>缺少活动日期。</translation>
    </message>
    <message>
        <source>The activity lies in the future; hours are recorded afterwards.</source>
        <translation>活动日期在将来；时长应在活动后登记。</translation>
    </message>
    <message>
        <source>The sign-in time is missing.</source>
        <translation>缺少签到时间。</translation>
    </message>
    <message>
        <source>The ID number is missing; without it nobody knows whose hours these are.</source>
        <translation>缺少身份证号，无法确定时长归谁。</translation>
    </message>
    <message>
        <source>The number of the activity is missing.</source>
        <translation>缺少活动编号。</translation>
    </message>
    <message>
        <source>The activity is new and has no name in this row.</source>
        <translation>这是新活动，但本行没有活动名称。</translation>
    </message>
    <message>
        <source>There is no station “%1”. Import the stations first, or let the import create what is missing.</source>
        <translation>没有阵地“%1”。请先导入阵地，或在导入时选择自动新建缺少的内容。</translation>
    </message>
    <message>
        <source>There is no project “%1”. Import the projects first, or let the import create what is missing.</source>
        <translation>没有项目“%1”。请先导入项目，或在导入时选择自动新建缺少的内容。</translation>
    </message>
    <message>
        <source>The station “%1” was created; complete its name and address.</source>
        <translation>已新建阵地“%1”，请补全名称和地址。</translation>
    </message>
    <message>
        <source>The project “%1” was created; complete its particulars.</source>
        <translation>已新建项目“%1”，请补全项目信息。</translation>
    </message>
    <message>
        <source>This person stands in the activity as “%1”; the row was left out.</source>
        <translation>此人在该活动中为“%1”，本行未导入。</translation>
    </message>
    <message>
        <source>These times stand in the office already.</source>
        <translation>这段时间已经登记过，本行未重复导入。</translation>
    </message>
    <message>
        <source>This person stands in the activity already, from %1 to %2; the row says %3 to %4. Correct the times in the office, or this row.</source>
        <translation>此人在本活动中已有 %1 至 %2，本行为 %3 至 %4。请更正系统中的时间，或更正本行。</translation>
    </message>
    <message>
        <source>This person has %1 periods in the activity already; the row says %2 to %3. More are not possible.</source>
        <translation>此人在本活动中已有 %1 段时间，本行为 %2 至 %3，不能再多。</translation>
    </message>
</context>
<context>
    <name>AttendancePrint</name>
    <message>
        <source>Volunteer service sign-in sheet</source>
        <translation>志愿服务签到表</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>活动：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Time: %1 – %2</source>
        <translation>时间：%1 – %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Recorded by: ____________    Checked by: ____________    Date: ____________</source>
        <translation>登记人：____________    核对人：____________    日期：____________</translation>
    </message>
    <message>
        <source>Sign-in sheet %1</source>
        <translation>签到表 %1</translation>
    </message>
</context>
<context>
    <name>AttendanceSheetDialog</name>
    <message>
        <source>Sign-in sheet – %1</source>
        <translation>签到表 – %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>People on the sheet</source>
        <translation>签到人员</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Lines copied from Excel: name, sign-in, sign-out (Ctrl+V in the table)</source>
        <translation>从 Excel 复制的行：姓名、签到、签退（在表格中按 Ctrl+V）</translation>
    </message>
    <message>
        <source>Sign-in of everybody</source>
        <translation>统一签到时间</translation>
    </message>
    <message>
        <source>Sign-out of everybody</source>
        <translation>统一签退时间</translation>
    </message>
    <message>
        <source>Same times for all</source>
        <translation>全部套用</translation>
    </message>
    <message>
        <source>Fills in these times for everybody who has none yet</source>
        <translation>为尚未填写时间的人填入以上时间</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>The clipboard holds no lines of a sign-in sheet. Copy the names and times in Excel first.</source>
        <translation>剪贴板中没有签到表内容。请先在 Excel 中复制姓名和时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-outs to fill in</source>
        <translation>
            <numerusform>%n 个签退待补填</numerusform>
        </translation>
    </message>
    <message>
        <source>correct the lines marked red</source>
        <translation>请更正标红的行</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>保存对“%1”的修改吗？</translation>
    </message>
    <message>
        <source>Takes the selected lines off the sheet (Del)</source>
        <translation>把选中的行移出签到表（Del）</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Puts the line that was removed last back on the sheet (Ctrl+Z)</source>
        <translation>把最后移除的一行放回签到表（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Why are the saved lines taken out?</source>
        <translation>为什么移除已保存的行？</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Lines whose hours are recorded stay. Void those hours on the page of hours first.</source>
        <translation>时长已入账的行不能移除，请先到“时长”页作废这些时长。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved lines are taken out</source>
        <translation>
            <numerusform>将移除已保存的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Take proposed sign-outs</source>
        <translation>按建议补签退</translation>
    </message>
    <message>
        <source>The end of the activity as sign-out of the selected lines, of all lines where none of them lacks one. It is noted in the remark.</source>
        <translation>把活动结束时间填为所选行的签退；所选行都不缺时填给全部，并在备注中注明。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>The people of the selected lines did not come: no times, no hours. Again: they did.</source>
        <translation>所选行的人没有来：没有时间，不计时长。再点一次收回。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Why do they count all the same? The reason stays with the record.</source>
        <translation>%1为什么仍计入？原因随记录保存。</translation>
    </message>
</context>
<context>
    <name>AttendanceSheetModel</name>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Break (minutes)</source>
        <translation>休息（分钟）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Hours recorded</source>
        <translation>时长已登记</translation>
    </message>
    <message>
        <source>Absent: no times, no hours</source>
        <translation>缺席：没有时间，不计时长</translation>
    </message>
</context>
<context>
    <name>AttendeesField</name>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Who came, and when</source>
        <translation>谁来了，几点到几点</translation>
    </message>
    <message>
        <source>Type a name; times differ where somebody came later or left earlier; Delete takes a person off.</source>
        <translation>输入姓名添加；来晚或早走的可单独改时间；按 Delete 去掉一人。</translation>
    </message>
    <message>
        <source>%1: write both times like 14:30, or 01:30+1 for the next day.</source>
        <translation>%1：两个时间都按 14:30 这样写，次日写 01:30+1。</translation>
    </message>
    <message>
        <source>“%1” is nobody of the register, or several people; choose one.</source>
        <translation>“%1”在名册中查无此人或有多人，请选定一人。</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Nothing was done in this period. Choose a longer one in the top bar.</source>
        <translation>这段时间没有记录。请在顶栏选择更长的时段。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Checks that no entry was edited, deleted, inserted, swapped or cut off</source>
        <translation>检查记录有没有被修改、删除、插入、调换或截断</translation>
    </message>
    <message>
        <source>Following the chain</source>
        <translation>逐条核对</translation>
    </message>
    <message>
        <source>Verifying the audit trail</source>
        <translation>校验审计记录</translation>
    </message>
    <message>
        <source>The audit trail is whole: no entry was changed or removed.</source>
        <translation>审计记录完整：没有记录被修改或删除。</translation>
    </message>
    <message>
        <source>The audit trail is not whole. Keep the file as it is, and tell your auditor.</source>
        <translation>审计记录不完整。请保留文件原样，并告诉审计人员。</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已改）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>This act changed no record, or too many to be listed one by one.</source>
        <translation>这项操作没有修改记录，或修改太多，没有逐条列出。</translation>
    </message>
    <message>
        <source>and %1 more records</source>
        <translation>另有 %1 条记录</translation>
    </message>
    <message>
        <source>This entry is not in the audit trail. Verify the trail.</source>
        <translation>审计中没有这条记录，请校验审计记录。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>AuditRecords</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>The beginning of the audit trail is missing.</source>
        <translation>审计记录缺少开头部分。</translation>
    </message>
    <message>
        <source>The audit trail misses the entries %1 to %2: they were deleted.</source>
        <translation>审计记录缺少第 %1 至 %2 条：已被删除。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not what was written: it, or the one before it, was edited, inserted or swapped.</source>
        <translation>审计记录第 %1 条与写入时不符：该条或其前一条被修改、插入或调换。</translation>
    </message>
    <message>
        <source>The audit trail is empty; an office has one from its first moment.</source>
        <translation>审计记录为空；每个单位从建立之时起就有审计记录。</translation>
    </message>
    <message>
        <source>The end of the audit trail was rewritten.</source>
        <translation>审计记录的结尾被改写。</translation>
    </message>
    <message>
        <source>The audit trail was cut: it ends with entry %1 and must end with entry %2.</source>
        <translation>审计记录被截断：现止于第 %1 条，应止于第 %2 条。</translation>
    </message>
    <message>
        <source>The audit trail does not end as it was written: entries follow entry %1.</source>
        <translation>审计记录的结尾与写入时不符：第 %1 条之后还有记录。</translation>
    </message>
    <message>
        <source>The audit trail is not the one of the backup “%1”: entry %2 is missing or different. The office was replaced by an older one, or its trail was cut.</source>
        <translation>审计记录与备份“%1”不一致：第 %2 条缺失或不同。文件可能被旧文件替换，或审计记录被截断。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 %2 号</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>程序自动记录</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>AwardDialog</name>
    <message>
        <source>Award of %1</source>
        <translation>%1的荣誉记录</translation>
    </message>
    <message>
        <source>New award in “%1”</source>
        <translation>在“%1”中新建荣誉记录</translation>
    </message>
    <message>
        <source>Honor</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Honored</source>
        <translation>获奖对象</translation>
    </message>
    <message>
        <source>Known to the office as</source>
        <translation>对应登记</translation>
    </message>
    <message>
        <source>Type the name; who is not known stays by name.</source>
        <translation>请输入名称；未登记的只保留名称。</translation>
    </message>
    <message>
        <source>Team or organization</source>
        <translation>所属队伍或机构</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n are named like this. Choose who is meant.</source>
        <translation>
            <numerusform>有 %n 个同名。请选择是哪一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>“%1” cannot be read. Check that its drive is connected.</source>
        <translation>无法读取“%1”，请检查它所在的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Comparing the copy</source>
        <translation>正在比对副本</translation>
    </message>
    <message>
        <source>The copy differs from the backup: the drive is failing. Use another drive.</source>
        <translation>副本与备份不一致：这个磁盘快坏了，请换一个。</translation>
    </message>
    <message>
        <source>The disk is full and the backup was not written. Free some space and try again.</source>
        <translation>磁盘已满，备份没有写成。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that its drive is connected and may be written.</source>
        <translation>备份没有写成，请检查磁盘是否已连接、是否可写。</translation>
    </message>
    <message>
        <source>This office lies on a server. Its administrator makes the backups there.</source>
        <translation>本单位的数据在服务器上，由服务器管理员负责备份。</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在核对副本</translation>
    </message>
    <message>
        <source>The file is no office of this program.</source>
        <translation>这不是本程序的单位文件。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>When closing</source>
        <translation>退出时</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>工作中定时</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>程序升级前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before changing many rows</source>
        <translation>批量修改前</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The folder of the backups “%1” is not there. Connect its drive, or choose another folder on the page of backups.</source>
        <translation>备份文件夹“%1”不存在。请接上它所在的磁盘，或在“备份”页另选文件夹。</translation>
    </message>
    <message>
        <source>The folder of the backups “%1” cannot be written. Choose another folder on the page of backups.</source>
        <translation>备份文件夹“%1”不可写，请在“备份”页另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed. Close it and try again.</source>
        <translation>无法删除“%1”，请关闭正在使用它的程序后再试。</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Check the free space and that both drives are connected.</source>
        <translation>“%1”复制失败，请检查剩余空间，以及两个磁盘是否都已连接。</translation>
    </message>
    <message>
        <source>There is no room for the copy in “%1”: %2 are needed, %3 are free. Free some space or choose another folder.</source>
        <translation>“%1”放不下副本：需要 %2，剩余 %3。请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>The backup was written, but what is read back from the disk is not sound. It was discarded; check the office and the drive.</source>
        <translation>备份已写出，但从磁盘读回检查没有通过，已丢弃。请检查街道数据和磁盘。</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Writes a verified copy of the office.</source>
        <translation>写出一份经过核验的街道数据备份。</translation>
    </message>
    <message>
        <source>The copy to write.</source>
        <translation>要写出的备份文件。</translation>
    </message>
    <message>
        <source>The copy needs another name than the office.</source>
        <translation>备份文件不能与街道数据同名。</translation>
    </message>
    <message>
        <source>The copy was written, opened and checked: %1</source>
        <translation>备份已写入，并已打开核验：%1</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation>退出前备份</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>不备份直接退出</translation>
    </message>
    <message>
        <source>Backing up before the restore</source>
        <translation>恢复前备份</translation>
    </message>
    <message>
        <source>The present office could not be backed up. Its file is set aside in any case. Restore all the same?</source>
        <translation>现在的单位文件无法备份，但无论如何都会把它放在一旁保留。仍要恢复吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be used</source>
        <translation>备份文件夹不可用</translation>
    </message>
    <message>
        <source>Copy a backup to a USB drive</source>
        <translation>请把备份复制到 U 盘</translation>
    </message>
    <message>
        <source>All backups lie on this PC. Plug in a USB drive and copy one to it.</source>
        <translation>所有备份都在这台电脑上。请插上 U 盘，复制一份过去。</translation>
    </message>
    <message>
        <source>Checking the last backup</source>
        <translation>正在核对上一份备份</translation>
    </message>
    <message>
        <source>The last backup is not sound. Check the drive; a new backup is taken at the next change or when you close the program.</source>
        <translation>上一份备份不完好。请检查磁盘；下次改动后或退出程序时会重新备份。</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Copy to a USB drive…</source>
        <translation>复制到U盘…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Opens the selected backup and checks its pages, links and sums</source>
        <translation>打开所选备份，核对页面、关联和所有合计</translation>
    </message>
    <message>
        <source>Puts the selected backup in the place of the office</source>
        <translation>用所选备份替换现在的单位文件</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <source>Copy on another drive</source>
        <translation>别处副本</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The program makes one when it is closed, every 30 minutes of work, and before imports and updates.</source>
        <translation>程序会在退出时、工作中每 30 分钟，以及导入和升级之前自动备份。</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>做第一份备份</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Something was saved since then</source>
        <translation>此后又保存过内容</translation>
    </message>
    <message>
        <source>Holds everything saved so far</source>
        <translation>已包含目前保存的全部内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已用 %1，上限 %2</translation>
    </message>
    <message>
        <source>A new copy is due</source>
        <translation>该复制新的一份了</translation>
    </message>
    <message>
        <source>In case this PC breaks or is stolen</source>
        <translation>以防电脑损坏或丢失</translation>
    </message>
    <message>
        <source>The newest backup is damaged. Make a new one now.</source>
        <translation>最新的备份已损坏，请立即重新备份。</translation>
    </message>
    <message>
        <source>All backups lie on this PC. Plug in a USB drive and copy one to it.</source>
        <translation>所有备份都在这台电脑上。请插上 U 盘，复制一份过去。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>正在校验备份</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged and cannot be used.</source>
        <translation>%1 的备份已损坏，不能使用。</translation>
    </message>
    <message>
        <source>Shall the office become again what it was at %1?</source>
        <translation>要让单位数据回到 %1 的样子吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Everything saved since then leaves the office. A backup of the present state is made first and the present file is set aside, so this can be taken back. The password of that time is asked for.</source>
        <translation>此后保存的内容都会离开单位文件。恢复前会先备份现在的状态，并把现在的文件放在一旁，因此可以再恢复回来。恢复后请用当时的密码登录。</translation>
    </message>
    <message>
        <source>Choose a folder on the USB drive</source>
        <translation>选择 U 盘上的文件夹</translation>
    </message>
    <message>
        <source>Free there: %1. The office has %2.</source>
        <translation>那里剩余 %1，单位文件大小 %2。</translation>
    </message>
    <message>
        <source>Write a checked copy to “%1”?</source>
        <translation>把核对过的副本写到“%1”吗？</translation>
    </message>
    <message>
        <source>“%1” is on the same drive as the office: it breaks together with it. Copy all the same?</source>
        <translation>“%1”和单位文件在同一个磁盘上，会一起损坏。仍要复制吗？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copying to another drive</source>
        <translation>正在复制到别的磁盘</translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation>复制到“%1”</translation>
    </message>
    <message>
        <source>The copy is complete. Eject the drive before you unplug it, and keep it in another room.</source>
        <translation>副本已写好。请先弹出 U 盘再拔下，并放到另一个房间保管。</translation>
    </message>
    <message numerus="yes">
        <source>The last copy on another drive is %n day(s) old. Plug in a USB drive and copy a new one to it.</source>
        <translation>
            <numerusform>上次复制到别处已过去 %n 天。请插上 U 盘，复制一份新的过去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some texts of the office hold ID or phone numbers that anybody can read.</source>
        <translation>单位的一些文字里有人人可见的身份证号或手机号。</translation>
    </message>
    <message>
        <source>Mask the numbers</source>
        <translation>打码</translation>
    </message>
    <message>
        <source>They become 138****5678. A backup is made first; older backups still hold them.</source>
        <translation>将显示为 138****5678。会先做一份备份；更早的备份里仍有原文。</translation>
    </message>
    <message>
        <source>Masking ID and phone numbers</source>
        <translation>正在给身份证号和手机号打码</translation>
    </message>
    <message numerus="yes">
        <source>ID and phone numbers were masked in %n text(s).</source>
        <translation>
            <numerusform>已在 %n 处文字中给身份证号和手机号打码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettingsCard</name>
    <message>
        <source>How backups are kept</source>
        <translation>备份设置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Most room on the disk (GB)</source>
        <translation>最多占用空间（GB）</translation>
    </message>
    <message>
        <source>Remind of a copy on another drive after (days)</source>
        <translation>多少天没有复制到别处就提醒</translation>
    </message>
    <message>
        <source>Automatic: a tenth of the free space, at least 2 GB</source>
        <translation>自动：剩余空间的十分之一，至少 2 GB</translation>
    </message>
    <message>
        <source>0 switches the reminder off.</source>
        <translation>填 0 不提醒。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save how backups are kept</source>
        <translation>保存备份设置</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>How backups are kept was saved.</source>
        <translation>备份设置已保存。</translation>
    </message>
</context>
<context>
    <name>BackupTableModel</name>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>校验中…</translation>
    </message>
    <message>
        <source>%1, when it was made</source>
        <translation>%1，备份时</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>BarListChart</name>
    <message>
        <source>No data for this period</source>
        <translation>该时段暂无数据</translation>
    </message>
    <message>
        <source>%1 % of the step before</source>
        <translation>上一环节的 %1 %</translation>
    </message>
</context>
<context>
    <name>BatchDispatchDialog</name>
    <message>
        <source>Dispatch several orders</source>
        <translation>批量派单</translation>
    </message>
    <message numerus="yes">
        <source>Dispatch %n orders</source>
        <translation>
            <numerusform>派出 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message numerus="yes">
        <source>%n selected orders do not wait for dispatch and stay as they are.</source>
        <translation>
            <numerusform>所选订单中有 %n 个不在待派单状态，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Dispatch to any team or person</source>
        <translation>派给任意队伍或个人</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>A team, a person, or a person of a team.</source>
        <translation>可选一支队伍、一个人，或某队的某人。</translation>
    </message>
    <message>
        <source>Choose the team or the volunteer to whom the order goes.</source>
        <translation>请选择接单的队伍或志愿者。</translation>
    </message>
</context>
<context>
    <name>BatchPlanDialog</name>
    <message>
        <source>Nobody: it waits on</source>
        <translation>暂不派出，继续等待</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>team or person, points</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Dispatch all that wait</source>
        <translation>全部待派单一次派出</translation>
    </message>
    <message>
        <source>Who gets which order</source>
        <translation>哪一单派给谁</translation>
    </message>
    <message>
        <source>Orders in hand per team</source>
        <translation>每队手头单数</translation>
    </message>
    <message>
        <source>At most, with those that it has already</source>
        <translation>上限，含已在手头的</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Nobody gets an order in this plan. Choose somebody, or let teams have more in hand.</source>
        <translation>这个方案没有派出任何订单。请选择接单人，或提高每队手头单数。</translation>
    </message>
    <message>
        <source>Order of a service</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Second best</source>
        <translation>次选</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are dispatched</source>
        <translation>
            <numerusform>派出 %n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n wait on</source>
        <translation>
            <numerusform>，%n 单继续等待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 points together.</source>
        <translation>%1；合计 %2 分。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>need, requester</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Book points</source>
        <translation>积分入账</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Everything up to this day that earns points and is not booked yet is worked out first and shown; nothing is written before you agree.</source>
        <translation>先算出到这一天为止所有应得而未入账的积分给您看；您确认前不写入任何内容。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>BoundsDialog</name>
    <message>
        <source>Rules of the ledger check</source>
        <translation>体检规则</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>天数与时间</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>每天小时数</translation>
    </message>
    <message>
        <source>Periods a day</source>
        <translation>每天段数</translation>
    </message>
    <message>
        <source>of one person in one activity</source>
        <translation>同一人同一活动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>people who came on one day only</source>
        <translation>只来过一天的人数</translation>
    </message>
    <message>
        <source>Times together</source>
        <translation>同来次数</translation>
    </message>
    <message>
        <source>to the minute, and never apart</source>
        <translation>起止时间相同且从不单独参加</translation>
    </message>
    <message>
        <source>Words, parted by blanks</source>
        <translation>关键词（空格分开）</translation>
    </message>
    <message>
        <source>In names of activities</source>
        <translation>活动名称中</translation>
    </message>
    <message>
        <source>In plans and contents</source>
        <translation>计划和内容中</translation>
    </message>
    <message>
        <source>Days to enter</source>
        <translation>录入期限</translation>
    </message>
    <message>
        <source>working days after the service</source>
        <translation>服务后的工作日数</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>时间宽限</translation>
    </message>
    <message>
        <source>minutes before and after the activity&apos;s time</source>
        <translation>活动时间前后的分钟数</translation>
    </message>
    <message>
        <source>One hand</source>
        <translation>录核同人</translation>
    </message>
    <message>
        <source>percent of a month&apos;s records checked by who entered them</source>
        <translation>占当月记录的百分比</translation>
    </message>
    <message>
        <source>more needs a second signature and is a finding without</source>
        <translation>超过需第二人签字，未签即为问题</translation>
    </message>
    <message>
        <source>Hours an administrator signs</source>
        <translation>管理员签字时长</translation>
    </message>
    <message>
        <source>more needs an administrator and a reason</source>
        <translation>超过需管理员签字并说明原因</translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, why it is off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Activities on %1</source>
        <translation>%1 的活动</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, activity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1/%2 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity, state</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>Working day</source>
        <translation>班</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Enter the day, like 2026-10-01.</source>
        <translation>请填写日期，例如 2026-10-01。</translation>
    </message>
    <message>
        <source>%1 lies outside the calendar (%2 to %3); check the year.</source>
        <translation>%1 超出日历范围（%2—%3 年），请核对年份。</translation>
    </message>
    <message>
        <source>This weekday is a working day anyway; the entry changes nothing.</source>
        <translation>这天本来就是工作日，登记后没有变化。</translation>
    </message>
    <message>
        <source>This weekend day is off anyway; the entry changes nothing.</source>
        <translation>这天本来就是周末休息，登记后没有变化。</translation>
    </message>
    <message>
        <source>The calendar speaks of %1 already (%2, %3). Open that entry and change it.</source>
        <translation>日历中已有 %1（%2，%3）。请打开那条登记修改。</translation>
    </message>
</context>
<context>
    <name>CalendarDayDialog</name>
    <message>
        <source>Calendar day %1</source>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新建日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Monday to Friday are worked unless the calendar says otherwise. Enter a holiday as a day off, and a weekend day that is worked for it (调休) as a working day.</source>
        <translation>周一至周五默认上班。节假日登记为“休”，调休上班的周末登记为“班”。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>CalendarDayImport</name>
    <message>
        <source>Calendar of working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>“%1” is neither 休 (off) nor 班 (working).</source>
        <translation>“%1”既不是“休”也不是“班”。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 of this file already. Keep one of the two rows.</source>
        <translation>%1 在本文件第 %2 行已经出现，两行请只保留一行。</translation>
    </message>
</context>
<context>
    <name>CalendarDayRecords</name>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>CalendarDayState</name>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation>重新启用</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar of working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>No holiday is known: Monday to Friday count as working days. Import the yearly notice as a table (date, 休 or 班), or enter the first day.</source>
        <translation>还没有节假日：周一至周五都算工作日。把年度放假通知做成表格（日期、休/班）导入，或新建第一个日期。</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新建日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Working day before</source>
        <translation>上一工作日</translation>
    </message>
    <message>
        <source>Working day after</source>
        <translation>下一工作日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working days</source>
        <translation>
            <numerusform>%1 年：%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no holidays known yet</source>
        <translation>%1 年：尚无节假日安排</translation>
    </message>
</context>
<context>
    <name>CallBackDialog</name>
    <message>
        <source>Call-backs</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Say what the numbers are needed for, then open the list. It shows whom to call with whole phone numbers; opening it is noted in the audit trail, with the purpose.</source>
        <translation>先写明号码的用途，再打开名单。名单列出要回访的人和完整电话号码；打开名单连同用途记入操作日志。</translation>
    </message>
    <message>
        <source>What the numbers are needed for</source>
        <translation>这些号码的用途</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开名单</translation>
    </message>
    <message>
        <source>Note the evaluation…</source>
        <translation>记录评价…</translation>
    </message>
    <message>
        <source>Called in vain</source>
        <translation>未打通</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>打印回访单</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>保存为 Excel</translation>
    </message>
    <message>
        <source>Fill in “Evaluation”, “Result of the call” and “Words”, then import the file on the page of the orders</source>
        <translation>填好“评价”“回访结果”“评语”三列，再到订单页导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opening the list</source>
        <translation>正在打开名单</translation>
    </message>
    <message>
        <source>No order waits for its evaluation.</source>
        <translation>没有待评价的订单。</translation>
    </message>
    <message>
        <source>%1 was evaluated and closed.</source>
        <translation>%1 已评价并结单。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>正在保存名单</translation>
    </message>
    <message>
        <source>The list is saved. It holds whole phone numbers: delete it once it has served its purpose.</source>
        <translation>名单已保存。其中含完整电话，用毕请删除。</translation>
    </message>
</context>
<context>
    <name>CallBackSlips</name>
    <message>
        <source>%1: call-back slip</source>
        <comment>office</comment>
        <translation>%1服务回访单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>服务结束</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>服务方</translation>
    </message>
    <message>
        <source>In their words:</source>
        <translation>原话：</translation>
    </message>
    <message>
        <source>Signature of the requester: ____________&amp;nbsp;&amp;nbsp; Asked by: ____________&amp;nbsp;&amp;nbsp; Date: ____________</source>
        <translation>求助人签字：____________&amp;nbsp;&amp;nbsp; 回访人：____________&amp;nbsp;&amp;nbsp; 日期：____________</translation>
    </message>
    <message>
        <source>Call-back slips</source>
        <translation>回访单</translation>
    </message>
</context>
<context>
    <name>CandidateState</name>
    <message>
        <source>In the round</source>
        <translation>参评</translation>
    </message>
    <message>
        <source>Take out of the round</source>
        <translation>移出评审</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Put into the round again</source>
        <translation>重新参评</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>CareRules</name>
    <message>
        <source>%1 is %2 on the day; the activity asks for at least %3 years.</source>
        <translation>%1 当天 %2 岁，活动要求至少 %3 岁。</translation>
    </message>
    <message>
        <source>%1 is a minor; minors take no part in emergency rescue.</source>
        <translation>%1 未成年，未成年人不参加应急救援。</translation>
    </message>
    <message>
        <source>%1 is a minor, and the consent of a guardian is missing.</source>
        <translation>%1 未成年，没有监护人同意。</translation>
    </message>
    <message>
        <source>%1 is not insured on the day, as the activity asks.</source>
        <translation>%1 当天没有活动要求的保险。</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Request of %1</source>
        <translation>%1的申请</translation>
    </message>
    <message>
        <source>New request for a certificate</source>
        <translation>新建证明申请</translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation>给谁出具</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Empty: from the first service</source>
        <translation>不填：从首次服务起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Empty: up to the last service</source>
        <translation>不填：到最近服务止</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it is wanted for; not printed</source>
        <translation>做什么用，不打印</translation>
    </message>
    <message>
        <source>Who issues it</source>
        <translation>由谁出具</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Empty: that of the volunteer</source>
        <translation>不填：志愿者所在机构</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In English too</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>With a page in English</source>
        <translation>附英文页</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only checked hours count, without open findings and without duty.</source>
        <translation>只计已核时长，有未处理疑点的和值班的不计。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with %1 hours</source>
        <translation>
            <numerusform>%n 条记录，共 %1 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; left out: %n with open findings</source>
        <translation>
            <numerusform>；不计：有未处理疑点的 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; left out: %n of duty</source>
        <translation>
            <numerusform>；不计：值班的 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Name, number, check code</source>
        <translation>姓名、编号、验证码</translation>
    </message>
    <message>
        <source>No request yet. Enter the first one: it counts only checked hours.</source>
        <translation>还没有申请。登记第一份：只计已核时长。</translation>
    </message>
    <message>
        <source>New request for a certificate</source>
        <translation>新建证明申请</translation>
    </message>
    <message>
        <source>Check a code…</source>
        <translation>核验…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Public notice…</source>
        <translation>打印公示…</translation>
    </message>
    <message>
        <source>Number, notice, seal…</source>
        <translation>编号、公示、盖章…</translation>
    </message>
    <message>
        <source>Issue and save as one PDF…</source>
        <translation>出具并存为一个 PDF…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The check code of twelve characters, or the text of the QR code</source>
        <translation>12 位验证码，或二维码的文字</translation>
    </message>
    <message>
        <source>The last digit of the ID number on the certificate</source>
        <translation>证明上证件号码的末位</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>The certificate is valid.</source>
        <translation>证明有效。</translation>
    </message>
    <message>
        <source>This certificate is void.</source>
        <translation>这份证明已作废。</translation>
    </message>
    <message>
        <source>None of the chosen requests is approved. Approve them first.</source>
        <translation>所选的申请都没有批准，请先批准。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>出具 %n 份证明</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates %1.pdf</source>
        <translation>记录证明 %1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>正在出具证明</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, digits</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>已打印份数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No checked hours of these days.</source>
        <translation>这段时间没有已核时长。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>%1 with open findings, %2 of duty</source>
        <translation>有未处理疑点 %1 条，值班 %2 条</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有变</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) void or with an open finding</source>
        <translation>
            <numerusform>%n 条记录已作废或有未处理疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 h</source>
        <translation>%1：%2 小时</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied for on %1</source>
        <translation>%1 申请</translation>
    </message>
    <message>
        <source>Record certificates</source>
        <translation>记录证明</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Days asked for</source>
        <translation>申请起止</translation>
    </message>
    <message>
        <source>Issuing unit</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>Counted records</source>
        <translation>计入记录</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>存为一个 PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are issued, but the file was not written. To print them, select them and choose “Save as one PDF…”.</source>
        <translation>
            <numerusform>已出具 %n 份证明，但文件没有存成。要打印：选中一份用“打印”，选中多份用“存为一个 PDF…”。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen certificates is issued and not void.</source>
        <translation>所选证明中没有已出具且未作废的。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n certificate(s)</source>
        <translation>
            <numerusform>保存 %n 份证明</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing certificates</source>
        <translation>正在写入证明</translation>
    </message>
</context>
<context>
    <name>CertificatePrint</name>
    <message>
        <source>Certificate %1</source>
        <translation>证明 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of service record</source>
        <translation>
            <numerusform>%n 份志愿服务记录证明</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate is on notice. Put those that were issued on notice first.</source>
        <translation>没有公示中的证明。请先把已出具的证明公示。</translation>
    </message>
    <message>
        <source>Public notice of certificates of service record</source>
        <translation>志愿服务记录证明公示</translation>
    </message>
    <message>
        <source>Root %1: %2</source>
        <comment>number, digits</comment>
        <translation>校验根 %1：%2</translation>
    </message>
    <message>
        <source>On notice from %1 to %2. Whoever objects, says so in writing under their own name.</source>
        <translation>公示期：%1 至 %2。如有异议，请以书面形式实名反映。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The roots below prove each certificate and the checked records of its months:</source>
        <translation>以下校验根可核对每份证明及其所计月份的已核记录：</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>首次服务</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>最近服务</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>出具日期</translation>
    </message>
</context>
<context>
    <name>CertificateSettingsDialog</name>
    <message>
        <source>Certificates of service record</source>
        <translation>志愿服务记录证明</translation>
    </message>
    <message>
        <source>Word of the number</source>
        <translation>编号字头</translation>
    </message>
    <message>
        <source>As in 潍州路志证〔2026〕第0001号</source>
        <translation>如：潍州路志证〔2026〕第0001号</translation>
    </message>
    <message>
        <source>Days on notice</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>A place for the seal</source>
        <translation>留盖章处</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Lines to sign on</source>
        <translation>留签字线</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>证明登记册</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Seal of the unit</source>
        <translation>盖章</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Why is the certificate void? Its number stays in the register, and its code answers “void”.</source>
        <translation>为什么作废？编号仍留在登记册里，验证码将回答“作废”。</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请中</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>退回重审</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>Put on notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>On notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Take the notice down</source>
        <translation>撤下公示</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Back to the notice</source>
        <translation>退回公示</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Choose whose service is certified.</source>
        <translation>请选给谁出具证明。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Certificate %1 is not as it was when it was issued: its proof does not fit.</source>
        <translation>证明 %1 与出具时不一致：校验不符。</translation>
    </message>
    <message>
        <source>The register of certificates of %1 has a gap before number %2.</source>
        <translation>%1 年的证明登记在第 %2 号之前缺号。</translation>
    </message>
    <message>
        <source>%1 cannot issue a certificate to themselves; let somebody else sign.</source>
        <translation>%1不能给自己出具证明，请由别人签字。</translation>
    </message>
    <message>
        <source>You entered this request yourself; let another account approve it.</source>
        <translation>这份申请是您自己录入的，请由另一个账号审核。</translation>
    </message>
    <message>
        <source>%1 has no checked hours of these days that a certificate could count. Hours with open findings and of duty are left out.</source>
        <translation>%1在这段时间没有可以计入证明的已核时长。有未处理疑点的和值班的时长不计。</translation>
    </message>
    <message>
        <source>Open the request and name the person in charge and the handler.</source>
        <translation>请打开申请，填上负责人和经办人。</translation>
    </message>
    <message>
        <source>This request has gone on since and is “%1” now.</source>
        <translation>这份申请后来又有变动，现在是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Approved: %n record(s) with %1 hours</source>
        <translation>
            <numerusform>已批准：%n 条记录，共 %1 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this certificate are void or have an open finding since it was approved. Take the approval back and approve it again.</source>
        <translation>
            <numerusform>批准之后，这份证明有 %n 条记录已作废或有未处理疑点。请退回重审。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: issued</source>
        <comment>number</comment>
        <translation>%1：已出具</translation>
    </message>
    <message>
        <source>%1: on notice until %2</source>
        <translation>%1：公示至 %2</translation>
    </message>
    <message>
        <source>%1 is on notice until %2; it goes into the archive after that.</source>
        <translation>%1 公示至 %2，期满后才能归档。</translation>
    </message>
    <message>
        <source>Only a certificate that is issued and not void is printed; this one is “%1”.</source>
        <translation>只能打印已出具且未作废的证明，这份是“%1”。</translation>
    </message>
    <message>
        <source>%1: copy %2 printed</source>
        <translation>%1：打印第 %2 份</translation>
    </message>
    <message>
        <source>This is not the whole text of a certificate&apos;s QR code. Scan it once more.</source>
        <translation>这不是证明二维码的完整文字，请再扫一次。</translation>
    </message>
    <message>
        <source>This QR code was made by a newer program. Verify it with that one.</source>
        <translation>这个二维码由更新的程序生成，请用新程序核验。</translation>
    </message>
    <message>
        <source>The QR code of a certificate begins with “%1”.</source>
        <translation>证明的二维码文字以“%1”开头。</translation>
    </message>
    <message>
        <source>A root has 64 digits from 0 to 9 and A to F, as printed on the public notice.</source>
        <translation>校验根是公示上印的 64 位数字和字母（0–9、A–F）。</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>首次服务</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>最近服务</translation>
    </message>
    <message>
        <source>On notice until</source>
        <translation>公示至</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>64 digits</source>
        <translation>64 位校验值</translation>
    </message>
    <message>
        <source>%1 has asked for a certificate already. Issue, reject or withdraw that first.</source>
        <translation>%1已有一份在办申请，请先出具、驳回或撤回那一份。</translation>
    </message>
    <message>
        <source>This request is “%1”: what the certificate says stays as it was approved.</source>
        <translation>这份申请是“%1”：证明内容以批准时为准，不能再改。</translation>
    </message>
    <message>
        <source>What this certificate says is damaged. Restore the latest good backup.</source>
        <translation>这份证明的内容已损坏，请恢复最近的完好备份。</translation>
    </message>
    <message>
        <source>This office has not issued this QR code: it does not lead to root %1.</source>
        <translation>这个二维码不是本单位出具的：与校验根 %1 不符。</translation>
    </message>
    <message>
        <source>There is no certificate with this code and this last digit of the ID number. Compare both with the paper.</source>
        <translation>没有这个验证码和证件末位对应的证明，请与纸面核对。</translation>
    </message>
    <message>
        <source>%1
Service from %2 to %3, %4 hours
Issued on %5, state: %6</source>
        <translation>%1
服务 %2 至 %3，共 %4 小时
%5 出具，状态：%6</translation>
    </message>
    <message>
        <source>A check code has no “%1”. 0, 1, I and O are never used.</source>
        <translation>验证码里没有“%1”，不会用到 0、1、I、O。</translation>
    </message>
    <message>
        <source>A check code has %1 characters, not %2.</source>
        <translation>验证码是 %1 位，不是 %2 位。</translation>
    </message>
    <message>
        <source>One of the characters of this check code is wrong. Compare it with the paper.</source>
        <translation>验证码有一位写错了，请与纸面核对。</translation>
    </message>
    <message>
        <source>“%1” is no month; write it like 2026-09.</source>
        <translation>“%1”不是月份，请写成 2026-09 这样。</translation>
    </message>
    <message>
        <source>Records of a month</source>
        <translation>月度记录</translation>
    </message>
    <message>
        <source>Issued certificates</source>
        <translation>出具证明</translation>
    </message>
    <message>
        <source>%1 has no checked records yet.</source>
        <translation>%1 还没有已核记录。</translation>
    </message>
    <message>
        <source>Service record %1 of %2 is not any more what it was when root %3 was made.</source>
        <translation>%2 的服务记录 %1 与生成校验根 %3 时不一致。</translation>
    </message>
    <message>
        <source>The records of %1 do not lead to root %2 any more.</source>
        <translation>%1 的记录与校验根 %2 不符。</translation>
    </message>
    <message>
        <source>The numbers of roots have a gap before %1.</source>
        <translation>校验根在 %1 之前缺号。</translation>
    </message>
    <message numerus="yes">
        <source>This does not fit into one QR code: %n character(s).</source>
        <translation>
            <numerusform>一个二维码放不下：%n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Leaves of the tree</source>
        <translation>叶数</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Register</source>
        <comment>of certificates</comment>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>Record certificates</source>
        <translation>记录证明</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Somebody else set your password. Take one that only you know; then the program opens.</source>
        <translation>您的密码是别人设置的。请换成只有自己知道的密码，然后进入程序。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>This is the present password; take another.</source>
        <translation>这就是现在的密码，请换一个。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>图片无法写入 %1。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks the file, its links and its sums; says what is wrong and where.</source>
        <translation>检查数据文件、关联和合计，指出问题及位置。</translation>
    </message>
    <message>
        <source>The office is sound.</source>
        <translation>街道数据完好。</translation>
    </message>
    <message>
        <source>%1 problems found. Keep the file and restore the latest good backup.</source>
        <translation>发现 %1 个问题。请保留此文件，并恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>Masks ID and phone numbers that stand in texts, after a backup.</source>
        <translation>先做备份，再给文字中的身份证号和手机号打码。</translation>
    </message>
    <message numerus="yes">
        <source>ID and phone numbers were masked in %n text(s). Older backups still hold them.</source>
        <translation>
            <numerusform>已在 %n 处文字中给身份证号和手机号打码。更早的备份里仍有原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some texts hold ID or phone numbers that anybody can read. Mask them with --clean-numbers:</source>
        <translation>一些文字里有人人可见的身份证号或手机号，可用 --clean-numbers 打码：</translation>
    </message>
</context>
<context>
    <name>CheckHeader</name>
    <message>
        <source>Selected rows</source>
        <translation>选中的行</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Create what is missing</source>
        <translation>自动新建缺少的内容</translation>
    </message>
    <message>
        <source>Upgrade 15-digit ID numbers</source>
        <translation>15 位身份证号升为 18 位</translation>
    </message>
    <message>
        <source>Skip records that are known already</source>
        <translation>跳过已存在的记录</translation>
    </message>
    <message>
        <source>Update records that are known already</source>
        <translation>更新已存在的记录</translation>
    </message>
    <message>
        <source>Records that are known already</source>
        <translation>已存在的记录</translation>
    </message>
    <message>
        <source>Teams, communities and projects that the office does not know are created.</source>
        <translation>自动新建本街道没有的队伍、社区和项目。</translation>
    </message>
    <message>
        <source>Old ID numbers of 15 digits are changed to 18 digits; check them against the cards.</source>
        <translation>15 位旧身份证号转为 18 位，请与证件核对。</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件行数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 title and %2 total rows do not count</source>
        <translation>%1 行标题和 %2 行合计不计入</translation>
    </message>
    <message>
        <source>%1 of them are updates</source>
        <translation>其中 %1 行为更新</translation>
    </message>
    <message>
        <source>%1 of them were cleaned</source>
        <translation>其中 %1 行已清洗</translation>
    </message>
    <message>
        <source>Nothing had to be cleaned</source>
        <translation>无需清洗</translation>
    </message>
    <message>
        <source>Known records are skipped unless you say otherwise</source>
        <translation>已存在的记录默认跳过</translation>
    </message>
    <message>
        <source>No row has a problem</source>
        <translation>没有问题行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Save them, correct them, import them again</source>
        <translation>保存后改正，再次导入</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Click to change this condition; × or Del removes it.</source>
        <translation>点击可修改此条件；点 × 或按 Del 移除。</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>“%1” is not in the list. Choose an entry.</source>
        <translation>列表中没有“%1”。请选择一项。</translation>
    </message>
</context>
<context>
    <name>CircleCommand</name>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 要填 %2 到 %3 之间的数，不能是“%4”。</translation>
    </message>
    <message>
        <source>Covered now: %1 of %2 households</source>
        <translation>现已覆盖：%1 户，共 %2 户</translation>
    </message>
    <message>
        <source>Covered with these: %1; no other places cover more than %2</source>
        <translation>建成后覆盖 %1 户；任何别的选法都不超过 %2 户</translation>
    </message>
    <message>
        <source>Prints how many households are near a station, and where new ones would cover most.</source>
        <translation>输出服务圈覆盖多少户，新阵地建在哪里覆盖最多。</translation>
    </message>
    <message>
        <source>How many new stations to place; 0 without it.</source>
        <translation>要选几处新阵地；不填为 0。</translation>
    </message>
    <message>
        <source>How far people walk; 10 without it.</source>
        <translation>步行多少分钟；不填为 10。</translation>
    </message>
    <message>
        <source>--suggest takes a whole number.</source>
        <translation>--suggest 要填整数。</translation>
    </message>
</context>
<context>
    <name>CircleMap</name>
    <message>
        <source>Map of the 10-minute service circle</source>
        <translation>十分钟服务圈地图</translation>
    </message>
    <message>
        <source>%1 stations, %2 estates, %3 of them covered</source>
        <translation>%1 个阵地，%2 个小区，其中 %3 个已覆盖</translation>
    </message>
    <message>
        <source>%1: %2 households</source>
        <translation>%1：%2 户</translation>
    </message>
    <message>
        <source>%1
%2 minutes on foot to the nearest station</source>
        <translation>%1
步行 %2 分钟可到最近的阵地</translation>
    </message>
    <message>
        <source>%1
no open station</source>
        <translation>%1
没有开放的阵地</translation>
    </message>
    <message>
        <source>A station at %1 would cover %2 more households</source>
        <translation>在 %1 建阵地可多覆盖 %2 户</translation>
    </message>
    <message>
        <source>New station %1</source>
        <translation>新阵地 %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Everything (0 or double click)</source>
        <translation>显示全部（0 或双击）</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>10-minute service circle</source>
        <translation>十分钟服务圈</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Estates not covered</source>
        <translation>未覆盖的小区</translation>
    </message>
    <message>
        <source>Green: estate covered (size = households)</source>
        <translation>绿色：已覆盖小区（大小表示户数）</translation>
    </message>
    <message>
        <source>Red: estate not covered</source>
        <translation>红色：未覆盖小区</translation>
    </message>
    <message>
        <source>Dashed: suggested new station</source>
        <translation>虚线：建议新建的阵地</translation>
    </message>
    <message>
        <source>Measuring the service circle</source>
        <translation>正在测算服务圈</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>将地图保存为图片</translation>
    </message>
    <message>
        <source>10-minute service circle.png</source>
        <translation>十分钟服务圈.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved as “%1”. Choose another folder or name.</source>
        <translation>图片无法保存为“%1”。请换一个文件夹或文件名。</translation>
    </message>
    <message>
        <source>Blue circle: within reach on foot</source>
        <translation>蓝圈：步行可达范围</translation>
    </message>
    <message>
        <source>Households within %1 minutes on foot of an open station: %2 / %3</source>
        <translation>步行 %1 分钟内有开放阵地的住户：%2 / %3</translation>
    </message>
    <message>
        <source>Looking for the best places</source>
        <translation>正在寻找最佳位置</translation>
    </message>
</context>
<context>
    <name>CirclePrint</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Households covered</source>
        <translation>已覆盖户数</translation>
    </message>
    <message>
        <source>Estates covered</source>
        <translation>已覆盖小区</translation>
    </message>
    <message>
        <source>Where to build the next station</source>
        <translation>下一个阵地建在哪里</translation>
    </message>
    <message>
        <source>+%1 hh</source>
        <translation>+%1 户</translation>
    </message>
    <message>
        <source>Estates not covered (%1)</source>
        <translation>未覆盖的小区（%1）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1   %2 hh</source>
        <translation>%1   %2 户</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>ClearNumberCheck</name>
    <message numerus="yes">
        <source>%1 · %2: %n text(s)</source>
        <translation>
            <numerusform>%1 · %2：%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>words for the search</source>
        <translation>搜索用词</translation>
    </message>
    <message>
        <source>Masking ID and phone numbers</source>
        <translation>正在给身份证号和手机号打码</translation>
    </message>
    <message numerus="yes">
        <source>ID and phone numbers were masked in %n text(s).</source>
        <translation>
            <numerusform>已在 %n 处文字中给身份证号和手机号打码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Service field</source>
        <translation>服务领域</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>签到时间</translation>
    </message>
    <message>
        <source>Signed out at</source>
        <translation>签退时间</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>休息分钟</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>签到方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is evaluated</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访处理</translation>
    </message>
    <message>
        <source>Answer to the follow-up</source>
        <translation>跟进结果</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>颁奖词</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Honored</source>
        <translation>获奖对象</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Team or organization as printed</source>
        <translation>所属队伍或单位</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone of the requester</source>
        <translation>求助人电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>上门注意事项</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>To be dispatched by</source>
        <translation>派单期限</translation>
    </message>
    <message>
        <source>To be served by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结单时间</translation>
    </message>
    <message>
        <source>Order of a service</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Dispatched at</source>
        <translation>派单时间</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Why there is no evaluation</source>
        <translation>未评价原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Brand project</source>
        <translation>品牌项目</translation>
    </message>
    <message>
        <source>Budget in fen</source>
        <translation>预算（分）</translation>
    </message>
    <message>
        <source>Score in tenths</source>
        <translation>评审得分（十分之一分）</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>须改密码</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Served at (station)</source>
        <translation>服务地点（阵地）</translation>
    </message>
    <message>
        <source>Served in (organization)</source>
        <translation>服务地点（机构）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Checked by who entered it</source>
        <translation>自录自核</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>全天开放</translation>
    </message>
    <message>
        <source>In charge (volunteer)</source>
        <translation>负责人（志愿者）</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Leader (volunteer)</source>
        <translation>队长（志愿者）</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Phone of the leader</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>累计分钟</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入队日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Double registration</source>
        <translation>双报到</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>可服务时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>专业等级</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>社工证</translation>
    </message>
    <message>
        <source>Certificate expires on</source>
        <translation>证书到期日</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>Agrees to be registered</source>
        <translation>本人同意注册</translation>
    </message>
    <message>
        <source>Insured from</source>
        <translation>保险起期</translation>
    </message>
    <message>
        <source>Insured to</source>
        <translation>保险止</translation>
    </message>
    <message>
        <source>Number of the platform</source>
        <translation>平台编号</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Second volunteer</source>
        <translation>第二名志愿者</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现值</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>参照值</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Insurance asked for</source>
        <translation>需要保险</translation>
    </message>
    <message>
        <source>Organizing unit</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Sign-up from</source>
        <translation>报名开始</translation>
    </message>
    <message>
        <source>Sign-up until</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Second sign-in</source>
        <translation>第二次签到</translation>
    </message>
    <message>
        <source>Second sign-out</source>
        <translation>第二次签退</translation>
    </message>
    <message>
        <source>Break in the second period</source>
        <translation>第二段休息分钟</translation>
    </message>
    <message>
        <source>Third sign-in</source>
        <translation>第三次签到</translation>
    </message>
    <message>
        <source>Third sign-out</source>
        <translation>第三次签退</translation>
    </message>
    <message>
        <source>Break in the third period</source>
        <translation>第三段休息分钟</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Why in spite of a rule of care</source>
        <translation>不符合关爱规定仍计入的原因</translation>
    </message>
    <message>
        <source>Mentor (volunteer)</source>
        <translation>督导（志愿者）</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Earlier practice in minutes</source>
        <translation>此前实习（分钟）</translation>
    </message>
    <message>
        <source>Practice in minutes</source>
        <translation>实习（分钟）</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核评语</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>Certificate made on</source>
        <translation>证明开具日期</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Signed by the mentor</source>
        <translation>督导已签字</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Words of the mentor</source>
        <translation>督导意见</translation>
    </message>
    <message>
        <source>Counts for licenses</source>
        <translation>计入继续教育</translation>
    </message>
    <message>
        <source>Credential gained</source>
        <translation>取得资质</translation>
    </message>
    <message>
        <source>Valid for months</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>取证日期</translation>
    </message>
    <message>
        <source>Registration of</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Training elsewhere in minutes</source>
        <translation>外部培训（分钟）</translation>
    </message>
    <message>
        <source>Recruits from</source>
        <translation>招募开始</translation>
    </message>
    <message>
        <source>Recruits until</source>
        <translation>招募截止</translation>
    </message>
    <message>
        <source>Recruiting area</source>
        <translation>招募范围</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Protection of volunteers</source>
        <translation>志愿者保障</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Spent in fen</source>
        <translation>实际支出（分）</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结项成果</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Without highest and lowest</source>
        <translation>去掉最高最低分</translation>
    </message>
    <message>
        <source>Least score in tenths</source>
        <translation>入库分数线（十分之一分）</translation>
    </message>
    <message>
        <source>Projects not chosen</source>
        <translation>未入选项目</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审批次</translation>
    </message>
    <message>
        <source>Score in hundredths</source>
        <translation>得分（百分之一分）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Project reviewed</source>
        <translation>参评项目</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录单位</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>On display until</source>
        <translation>公示至</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>名单摘要</translation>
    </message>
    <message>
        <source>Working days on display</source>
        <translation>公示工作日</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Phone of who objects</source>
        <translation>提出人电话</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Corrected record</source>
        <translation>更正后的记录</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Records wanted</source>
        <translation>抽取条数</translation>
    </message>
    <message>
        <source>Out of records</source>
        <translation>总体记录数</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why it was forgotten</source>
        <translation>漏记原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Void service record</source>
        <translation>作废的服务记录</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Begins at minute</source>
        <translation>开始（当天第几分钟）</translation>
    </message>
    <message>
        <source>Ends at minute</source>
        <translation>结束（当天第几分钟）</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>需要人数</translation>
    </message>
    <message>
        <source>Credential asked</source>
        <translation>要求资质</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Weekly duty</source>
        <translation>每周值班</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Sort of turn</source>
        <translation>轮次类别</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>替谁顶班</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手工选定</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Duty in exchange</source>
        <translation>交换的班次</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>交方</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接方</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>来访事项</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接访人</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why so many hours</source>
        <translation>时长过长的原因</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Cost in fen</source>
        <translation>费用（分）</translation>
    </message>
    <message>
        <source>True or not</source>
        <translation>求证结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>What is assessed</source>
        <translation>考评对象</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>To be done better</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Stations (numbers)</source>
        <translation>阵地（序号）</translation>
    </message>
    <message>
        <source>Round of assessment</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>To be collected until</source>
        <translation>领取期限</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>总积分</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>兑换前余额</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>领取日期</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>透支</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Exchange of points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Points of the line</source>
        <translation>本行积分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Points for a piece</source>
        <translation>每件积分</translation>
    </message>
    <message>
        <source>Kept in the store</source>
        <translation>入库管理</translation>
    </message>
    <message>
        <source>Most for one person</source>
        <translation>每人限量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>协议到期</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Amount of points</source>
        <translation>积分数</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Points booked</source>
        <translation>入账积分</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>每小时积分</translation>
    </message>
    <message>
        <source>Points by service field</source>
        <translation>各领域积分</translation>
    </message>
    <message>
        <source>More in the evening</source>
        <translation>夜间加分</translation>
    </message>
    <message>
        <source>More at the weekend</source>
        <translation>周末加分</translation>
    </message>
    <message>
        <source>For “very satisfied”</source>
        <translation>非常满意加分</translation>
    </message>
    <message>
        <source>For “satisfied”</source>
        <translation>满意加分</translation>
    </message>
    <message>
        <source>Points by title of honor</source>
        <translation>各荣誉积分</translation>
    </message>
    <message>
        <source>Points an hour of training</source>
        <translation>培训每学时积分</translation>
    </message>
    <message>
        <source>Most points a day</source>
        <translation>每日封顶</translation>
    </message>
    <message>
        <source>Most points a month</source>
        <translation>每月封顶</translation>
    </message>
    <message>
        <source>Months until points lapse</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Days an exchange is kept</source>
        <translation>兑换保留天数</translation>
    </message>
    <message>
        <source>Gifts of points</source>
        <translation>积分转赠</translation>
    </message>
    <message>
        <source>What a point is worth</source>
        <translation>每分价值</translation>
    </message>
    <message>
        <source>Money set aside</source>
        <translation>储备金</translation>
    </message>
    <message>
        <source>Receipt or voucher</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Votes in favor</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Withdrew for interest</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Which of the same lines</source>
        <translation>相同明细的序号</translation>
    </message>
    <message>
        <source>Account of the fund</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>Income or spending</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Donor or beneficiary</source>
        <translation>捐赠人或受益人</translation>
    </message>
    <message>
        <source>Amount in fen</source>
        <translation>金额（分）</translation>
    </message>
    <message>
        <source>Purpose or source</source>
        <translation>用途或来源</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>限定用途</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>捐赠物资</translation>
    </message>
    <message>
        <source>Without a name in public</source>
        <translation>公示不署名</translation>
    </message>
    <message>
        <source>Normal: to be dispatched within</source>
        <translation>普通：派单时限</translation>
    </message>
    <message>
        <source>Normal: to be served within</source>
        <translation>普通：完成时限</translation>
    </message>
    <message>
        <source>Urgent: to be dispatched within</source>
        <translation>紧急：派单时限</translation>
    </message>
    <message>
        <source>Urgent: to be served within</source>
        <translation>紧急：完成时限</translation>
    </message>
    <message>
        <source>Emergency: to be dispatched within</source>
        <translation>特急：派单时限</translation>
    </message>
    <message>
        <source>Emergency: to be served within</source>
        <translation>特急：完成时限</translation>
    </message>
    <message>
        <source>Credential asked for</source>
        <translation>要求的证书</translation>
    </message>
    <message>
        <source>Made together with</source>
        <translation>同批订单</translation>
    </message>
    <message>
        <source>Menu: needs (numbers)</source>
        <translation>菜单：需求（编号）</translation>
    </message>
    <message>
        <source>Menu: when</source>
        <translation>菜单：服务时间</translation>
    </message>
    <message>
        <source>Menu: area</source>
        <translation>菜单：服务范围</translation>
    </message>
    <message>
        <source>Menu: contact</source>
        <translation>菜单：联系方式</translation>
    </message>
    <message>
        <source>Menu: how to order</source>
        <translation>菜单：点单方式</translation>
    </message>
    <message>
        <source>Fund supervisor</source>
        <translation>基金监督人</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>首次服务</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>最近服务</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>On notice from</source>
        <translation>公示自</translation>
    </message>
    <message>
        <source>On notice until</source>
        <translation>公示至</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>已打印份数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>With a page in English</source>
        <translation>附英文页</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Issued by whom</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>荣誉记录</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Public notice from</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>Public notice until</source>
        <translation>公示截止</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>评选依据</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>颁发日期</translation>
    </message>
</context>
<context>
    <name>ColumnStep</name>
    <message>
        <source>Similar heading, please check</source>
        <translation>表头相近，请核对</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>— not imported —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>“%1”列对应的字段</translation>
    </message>
    <message>
        <source>Still without a column: %1. Choose the column that holds it.</source>
        <translation>尚未对应列：%1。请选择所在的列。</translation>
    </message>
    <message>
        <source>Matched as you did the last time for a file of this layout.</source>
        <translation>已按上次同样格式文件的对应方式匹配。</translation>
    </message>
    <message>
        <source>The columns were matched by their headings. Correct what is wrong; the choice is remembered.</source>
        <translation>已按表头自动匹配。如有错误请更正，程序会记住您的选择。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>--%1 “%2” is no date; write it as 2025-03-09.</source>
        <translation>--%1 的“%2”不是日期，请写成 2025-03-09 的形式。</translation>
    </message>
    <message>
        <source>The office file.</source>
        <translation>街道数据文件。</translation>
    </message>
    <message>
        <source>Who acts (default: the first administrator).</source>
        <translation>操作人（默认为第一位管理员）。</translation>
    </message>
    <message>
        <source>Print one JSON object as the last line.</source>
        <translation>最后一行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>起始日期。</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>截止日期。</translation>
    </message>
    <message>
        <source>Only this organization and all below it.</source>
        <translation>仅限此机构及其下属机构。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>No password: set VOLUNTEER_DESK_PASSWORD, or run the command at a terminal.</source>
        <translation>没有密码：请设置 VOLUNTEER_DESK_PASSWORD，或在终端中运行此命令。</translation>
    </message>
    <message>
        <source>Password of the first administrator:</source>
        <translation>第一位管理员的密码：</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1的密码：</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>There is no organization with the code or name “%1”.</source>
        <translation>没有编号或名称为“%1”的机构。</translation>
    </message>
    <message>
        <source>volunteer-desk [FILE] opens the window. Commands:</source>
        <translation>volunteer-desk [FILE] 打开窗口。命令：</translation>
    </message>
    <message>
        <source>“volunteer-desk COMMAND --help” explains each with an example.</source>
        <translation>“volunteer-desk COMMAND --help”说明各命令并举例。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation>说明此命令。</translation>
    </message>
    <message>
        <source>See volunteer-desk %1 --help.</source>
        <translation>参见 volunteer-desk %1 --help。</translation>
    </message>
    <message>
        <source>Show whole ID numbers, phone numbers and birth dates, if the account may. The reason is noted in the audit trail.</source>
        <translation>显示完整的证件号码、电话和出生日期（账号须有权限）。事由记入审计日志。</translation>
    </message>
    <message>
        <source>--reveal needs a reason, for example --reveal &quot;Insurance list&quot;.</source>
        <translation>--reveal 须写事由，例如 --reveal &quot;办理保险&quot;。</translation>
    </message>
    <message>
        <source>The account “%1” does not answer for “%2”.</source>
        <translation>账号“%1”不负责“%2”。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor an office file. See volunteer-desk --help.</source>
        <translation>“%1”既不是命令，也不是单位文件。请看 volunteer-desk --help。</translation>
    </message>
</context>
<context>
    <name>CoordinatesField</name>
    <message>
        <source>Latitude, longitude, as a map program shows them</source>
        <translation>纬度、经度，按地图软件的写法</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 36.699931, 119.138540.</source>
        <translation>请填写纬度和经度，例如 36.699931, 119.138540。</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Offered</source>
        <translation>开设</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新开设</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Was held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>取消场次…</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The course needs a code.</source>
        <translation>课程需要编号。</translation>
    </message>
    <message>
        <source>The course needs a name.</source>
        <translation>课程需要名称。</translation>
    </message>
    <message>
        <source>Choose the community or office the course belongs to.</source>
        <translation>请选择课程所属的社区或机构。</translation>
    </message>
    <message>
        <source>A course has between 0 and 2,000 hours.</source>
        <translation>课程学时应在 0 到 2,000 之间。</translation>
    </message>
    <message>
        <source>The credential is valid for 0 to 600 months.</source>
        <translation>资质有效月数应在 0 到 600 之间。</translation>
    </message>
    <message>
        <source>Choose the course.</source>
        <translation>请选择课程。</translation>
    </message>
    <message>
        <source>Choose the community or office that holds the session.</source>
        <translation>请选择举办场次的社区或机构。</translation>
    </message>
    <message>
        <source>The session needs its beginning.</source>
        <translation>场次需要开始时间。</translation>
    </message>
    <message>
        <source>The session ends after it begins.</source>
        <translation>场次的结束时间应晚于开始时间。</translation>
    </message>
    <message>
        <source>The number of places cannot be negative.</source>
        <translation>名额不能为负数。</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Course %1</source>
        <translation>课程 %1</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>执业证书</translation>
    </message>
    <message>
        <source>Counts as training of social workers</source>
        <translation>计入社会工作者继续教育</translation>
    </message>
    <message>
        <source>What is gained</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Valid for months</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Empty: without end</source>
        <translation>留空：长期有效</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
</context>
<context>
    <name>CourseImport</name>
    <message>
        <source>“%1” is no result; write 报名, 到场, 合格, 未通过 or 缺席.</source>
        <translation>“%1”不是结果，请写报名、到场、合格、未通过或缺席。</translation>
    </message>
    <message>
        <source>Courses and who was there</source>
        <translation>课程及参加人员</translation>
    </message>
    <message>
        <source>“%1” is no number of hours.</source>
        <translation>“%1”不是学时数。</translation>
    </message>
    <message>
        <source>Say which course it is.</source>
        <translation>请写明是哪门课程。</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course, pinyin initials, code</source>
        <translation>课程、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No course yet. Enter the first one.</source>
        <translation>还没有课程。请录入第一门课程。</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Counts for licenses</source>
        <translation>计入继续教育</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Credential gained</source>
        <translation>取得资质</translation>
    </message>
    <message>
        <source>%1, valid for %2 months</source>
        <translation>%1，有效 %2 个月</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>No session yet. Plan the first one in the list of sessions.</source>
        <translation>还没有场次。请在场次列表中安排第一场。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came</source>
        <translation>%1：%3 人报名，%2 人到场</translation>
    </message>
</context>
<context>
    <name>CourseSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CourseSessionPage</name>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Course, pinyin initials, place, trainer</source>
        <translation>课程、拼音首字母、地点、讲师</translation>
    </message>
    <message>
        <source>No session yet. Plan the first one.</source>
        <translation>还没有场次。请安排第一场。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 / %2 名</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Class hours in all</source>
        <translation>学时合计</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sign somebody up…</source>
        <translation>为人报名…</translation>
    </message>
    <message>
        <source>Sign a team up…</source>
        <translation>整队报名…</translation>
    </message>
    <message>
        <source>Show who takes part</source>
        <translation>查看学员</translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed up.</source>
        <translation>
            <numerusform>已为 %n 人报名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Accept the credential</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Do not accept…</source>
        <translation>不予通过…</translation>
    </message>
    <message>
        <source>Review again…</source>
        <translation>重新审核…</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Choose whose credential it is.</source>
        <translation>请选择资质所属的人。</translation>
    </message>
    <message>
        <source>Choose the kind of credential.</source>
        <translation>请选择资质种类。</translation>
    </message>
    <message>
        <source>The last valid day lies before the day of issue.</source>
        <translation>有效期至早于发证日期。</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>New credential</source>
        <translation>新建资质</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Empty: without end</source>
        <translation>留空：长期有效</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CredentialImport</name>
    <message>
        <source>“%1” is no state of a credential; write 有效, 待审, 未开始 or 未通过.</source>
        <translation>“%1”不是证书状态，请写有效、待审、未开始或未通过。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Say which credential it is.</source>
        <translation>请写明是哪种证书。</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>Credentials</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No credential yet. Enter the first one, or let a course give them.</source>
        <translation>还没有资质。请录入第一项，或由课程授予。</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新建资质</translation>
    </message>
    <message>
        <source>Credential %1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Write down what is judged: one criterion a line with its most points.</source>
        <translation>请填写评分项：一行一个，写名称和满分。</translation>
    </message>
    <message numerus="yes">
        <source>A sheet has room for %n criteria.</source>
        <translation>
            <numerusform>一张评分表最多 %n 个评分项。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no criterion. Write its name and its most points (1 to 1,000), and its weight if that is another number.</source>
        <translation>“%1”不是评分项。请写名称和满分（1 至 1000），权重与满分不同时再写权重。</translation>
    </message>
    <message>
        <source>The criterion “%1” stands there twice.</source>
        <translation>评分项“%1”写了两次。</translation>
    </message>
</context>
<context>
    <name>DamagedOfficeDialog</name>
    <message>
        <source>The office is damaged</source>
        <translation>单位文件已损坏</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>打不开“%1”</translation>
    </message>
    <message>
        <source>Its file was damaged, for example by a failing drive or a power cut. A good backup can take its place; the damaged file is set aside, not deleted.</source>
        <translation>文件已损坏，可能是磁盘故障或断电造成的。可以用一份完好的备份替换它；损坏的文件只放在一旁，不会删除。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Backups of this office</source>
        <translation>本单位的备份</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>到别的文件夹找…</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>打开别的单位</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Where are backups of this office?</source>
        <translation>本单位的备份在哪里？</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>正在校验备份</translation>
    </message>
    <message>
        <source>No backup was found beside the office. Plug in the drive with your copies and look there.</source>
        <translation>单位文件旁没有找到备份。请插上存有副本的 U 盘，到那里找。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were found; they are checked one after the other, the newest first.</source>
        <translation>
            <numerusform>找到 %n 份备份，正在从新到旧逐份校验。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Service hours</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>好评度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Active volunteers</source>
        <translation>活跃志愿者</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>结单数</translation>
    </message>
    <message>
        <source>Evaluated orders</source>
        <translation>已评价订单</translation>
    </message>
    <message>
        <source>Satisfaction %</source>
        <translation>好评度 %</translation>
    </message>
    <message>
        <source>Evaluation coverage %</source>
        <translation>评价覆盖率 %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>当前：%1</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>Registered volunteers</source>
        <translation>在册志愿者</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>结单数</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>好评度</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>%1% evaluated (%2)</source>
        <translation>%1% 已评价（%2 单）</translation>
    </message>
    <message>
        <source>Nothing closed in this period</source>
        <translation>本期没有结单</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1% active</source>
        <translation>%1% 活跃</translation>
    </message>
    <message>
        <source>▲ %1 people, %2</source>
        <translation>▲ %1 人，%2</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>还没有在册志愿者</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1 service records</source>
        <translation>%1 条服务记录</translation>
    </message>
    <message>
        <source>▲ %1%</source>
        <translation>▲ %1%</translation>
    </message>
    <message>
        <source>▼ %1%</source>
        <translation>▼ %1%</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>%1 of them errands</source>
        <translation>其中帮办代办 %1 单</translation>
    </message>
    <message>
        <source>places</source>
        <translation>个</translation>
    </message>
    <message>
        <source>10-minute circle covers %1%</source>
        <translation>十分钟服务圈覆盖率 %1%</translation>
    </message>
    <message>
        <source>Estates are not entered yet</source>
        <translation>尚未录入小区</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>活跃 %1 人</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Export monthly report</source>
        <translation>导出月报</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Hours of service by month, with satisfaction</source>
        <translation>各月服务时长与好评度</translation>
    </message>
    <message>
        <source>Click a bar for its records</source>
        <translation>点击柱形查看明细</translation>
    </message>
    <message>
        <source>Hours by field</source>
        <translation>各领域时长</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>From request to evaluation</source>
        <translation>从求助到评价</translation>
    </message>
    <message>
        <source>Top eight teams</source>
        <translation>队伍前八名</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Orders in hand</source>
        <translation>在办订单</translation>
    </message>
    <message>
        <source>This office is still empty. Import your Excel files, or look at the sample office first.</source>
        <translation>这里还没有数据。请导入您的 Excel 文件，或先看看示例街道。</translation>
    </message>
    <message>
        <source>Begin with the organizations, then teams and stations, then the roster of volunteers. Every import shows a preview first and changes nothing until you confirm.</source>
        <translation>请先导入机构，再导入队伍和阵地，然后导入志愿者花名册。每次导入都会先预览，确认之前不会改动任何数据。</translation>
    </message>
    <message>
        <source>Import your Excel…</source>
        <translation>导入 Excel…</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>打开示例街道</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>compared with the same period last year</source>
        <translation>与去年同期相比</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>与上期相比</translation>
    </message>
    <message>
        <source>Service field</source>
        <translation>服务领域</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>In hand now: %1</source>
        <translation>当前在办：%1</translation>
    </message>
    <message>
        <source>The figures could not be read; what is shown may be out of date.</source>
        <translation>数据没有读出来，所显示的可能不是最新。</translation>
    </message>
    <message>
        <source>compared with the same days last year</source>
        <translation>与去年同期（截至今日）相比</translation>
    </message>
    <message>
        <source>compared with as many days of the period before</source>
        <translation>与上期同天数相比</translation>
    </message>
    <message>
        <source>of those received in the period</source>
        <translation>本期收到的订单走到哪一步</translation>
    </message>
    <message>
        <source>What is due is not shown at the start any more.</source>
        <translation>打开时不再显示到期事项。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The backup could not be written to the disk. Choose another place.</source>
        <translation>备份无法写入磁盘。请换一个位置。</translation>
    </message>
    <message>
        <source>“%1” is no office and was not used. Choose another backup.</source>
        <translation>“%1”不是街道数据，未使用。请选择其他备份。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not used. Choose another backup.</source>
        <translation>“%1”已损坏，未使用。请选择其他备份。</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be replaced. Close it, or choose another name.</source>
        <translation>“%1”正在使用，无法替换。请先关闭它，或换一个文件名。</translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a missing row of %3.</source>
        <translation>%2 的第 %1 行指向 %3 中不存在的行。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another one.</source>
        <translation>文件夹“%1”不存在。请先新建，或另选一个。</translation>
    </message>
    <message>
        <source>There is no backup at “%1”. Check the name and that the drive is connected.</source>
        <translation>“%1”处没有备份。请检查文件名，并确认磁盘已连接。</translation>
    </message>
    <message>
        <source>The present office is in use and cannot be set aside. Close the program and try again.</source>
        <translation>当前街道数据正在使用，无法移开。请关闭程序后重试。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Copy the office to a folder of your own and open it there.</source>
        <translation>“%1”所在的文件夹无法写入。请将街道数据复制到您自己的文件夹后再打开。</translation>
    </message>
    <message>
        <source>This office is already open on %1 (%2, process %3) since %4. One office is for one PC at a time; close it there first.</source>
        <translation>街道数据自 %4 起已在 %1 上打开（%2，进程 %3）。同一时间只能在一台电脑上使用，请先在那里关闭。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>“%1”已存在。请换一个文件名；数据未改动。</translation>
    </message>
    <message>
        <source>This file is no office of this program. Choose a file that ends in .vdesk.</source>
        <translation>这不是本程序的街道数据文件。请选择扩展名为 .vdesk 的文件。</translation>
    </message>
    <message>
        <source>There is no office at “%1”. Check the name and that the drive is connected.</source>
        <translation>“%1”处没有街道数据。请检查文件名，并确认磁盘已连接。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满。数据未改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The office file is damaged or is no office file. Restore the latest backup.</source>
        <translation>文件已损坏，或不是街道数据文件。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>A record with this code or number exists already. Nothing was changed.</source>
        <translation>此编号或号码的记录已存在。数据未改动。</translation>
    </message>
    <message>
        <source>This office was made by a newer version of the program. Install the newer version to open it; nothing was changed.</source>
        <translation>此街道数据由更高版本的程序创建。请安装新版本后打开；数据未改动。</translation>
    </message>
    <message>
        <source>The office cannot be opened safely in this place. Copy it to a local drive and open it there.</source>
        <translation>街道数据在此位置无法安全打开。请复制到本地磁盘后打开。</translation>
    </message>
    <message>
        <source>A part of the work failed. Nothing was changed; try again.</source>
        <translation>部分操作失败。数据未改动，请重试。</translation>
    </message>
    <message>
        <source>The log of the latest changes was damaged when the office was opened; entries made just before the program last ended may be missing. Compare the last entries with your papers.</source>
        <translation>打开街道数据时，最近改动的日志已损坏；上次退出程序前录入的内容可能缺失。请对照纸质材料核对最后几条记录。</translation>
    </message>
    <message>
        <source>The office file is write-protected. Copy it to a folder of your own and open it there.</source>
        <translation>街道数据文件为只读。请复制到您自己的文件夹后再打开。</translation>
    </message>
    <message>
        <source>The disk reported a fault while the office was read or written. Nothing was changed; check that the drive is connected, then back the office up to another drive.</source>
        <translation>读写街道数据时磁盘报告故障，数据未改动。请检查磁盘是否已连接，然后备份到另一个磁盘。</translation>
    </message>
    <message>
        <source>The office file could not be read or written. Nothing was changed; check that its drive is connected and sound, and try again.</source>
        <translation>街道数据文件无法读写。数据未改动；请检查所在磁盘（硬盘或 U 盘）是否连接正常、没有损坏，然后重试。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its beginning was changed by a fault of the disk or by another program. Nothing was changed; keep the file and restore the latest good backup.</source>
        <translation>“%1”已损坏：文件开头因磁盘故障或其他程序被改动。本程序未作任何改动；请保留此文件，并恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The clock of this PC says %1, but the office was last changed on %2. Check date and time of the PC; until then new entries are put behind the last one.</source>
        <translation>本机时钟显示 %1，但街道数据最后改动于 %2。请检查电脑的日期和时间；在此之前，新记录一律排在最后一条之后。</translation>
    </message>
    <message>
        <source>%1 has this office open on %2 (%3, process %4) since %5. One office is for one PC at a time; ask for it to be closed there first.</source>
        <translation>%1 自 %5 起已在 %2 上打开此街道数据（%3，进程 %4）。同一份数据同一时间只能在一台电脑上使用；请先让对方关闭。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where an office can be damaged. Copy it to a drive of this PC and open it there; the backup page keeps copies on the network for others.</source>
        <translation>“%1”位于网络磁盘上，街道数据在那里可能损坏。请复制到本机磁盘后再打开；需要给他人的副本可在备份页存到网络上。</translation>
    </message>
    <message>
        <source>“%1” was not opened: its disk is full or reports a fault. Free some space, check that the drive is connected, and try again.</source>
        <translation>“%1”没有打开：所在磁盘已满或报告故障。请腾出空间，检查磁盘是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that its drive is connected and has room, or choose another place.</source>
        <translation>“%1”无法写入。请检查所在磁盘是否已连接、是否有空间，或换一个位置。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose another one.</source>
        <translation>文件夹“%1”无法写入。请另选一个。</translation>
    </message>
    <message>
        <source>The file name “%1…” is too long. Give the office a shorter name.</source>
        <translation>文件名“%1…”太长。请改用较短的名称。</translation>
    </message>
    <message>
        <source>The path of “%1” is too long. Keep the office in a folder nearer to the top of the drive, or give it a shorter name.</source>
        <translation>“%1”的路径太长。请把街道数据放到更靠近磁盘根目录的文件夹，或改用较短的名称。</translation>
    </message>
    <message>
        <source>The disk reported a fault while the last change was made safe, so it is uncertain whether it holds. Close the office, check its drive, open it again and look before you repeat the change.</source>
        <translation>保存最后一次改动时磁盘报告故障，无法确定这次改动是否已保存。请关闭街道数据，检查磁盘后重新打开，先核对再重做。</translation>
    </message>
    <message>
        <source>The office “%1” cannot be opened. Check that the file exists, that its drive is connected and has room, and that you may write in its folder.</source>
        <translation>街道数据“%1”无法打开。请检查文件是否存在、所在磁盘是否已连接且有空间，以及您是否可以写入所在文件夹。</translation>
    </message>
    <message>
        <source>The office file could not be read. Run the check of the file, and restore a backup if it finds damage.</source>
        <translation>无法读取单位文件。请校验文件，如有损坏请恢复备份。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+Down）</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 2025-03-09 or 2025.3.9.</source>
        <translation>这不是日期。请按 2025-03-09 或 2025.3.9 的形式填写。</translation>
    </message>
    <message>
        <source>%1 (kept; type to replace)</source>
        <translation>%1（保留，输入即替换）</translation>
    </message>
    <message>
        <source>e.g. 2025-01-31</source>
        <translation>例如 2025-01-31</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>This is not a day with a time. Type it like 2025-03-09 08:30.</source>
        <translation>这不是日期和时间。请按 2025-03-09 08:30 的形式填写。</translation>
    </message>
    <message>
        <source>e.g. 2025-01-31 08:30</source>
        <translation>例如 2025-01-31 08:30</translation>
    </message>
</context>
<context>
    <name>DaySignature</name>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 adds up to %2 hours; a second account has signed the day.</source>
        <translation>%1 合计 %2 小时，该日已由第二人签字。</translation>
    </message>
    <message>
        <source>%1 adds up to %2 hours; beyond %3 hours an administrator signs the day, with a reason, before they count.</source>
        <translation>%1 合计 %2 小时；超过 %3 小时须由管理员说明原因并签字后才生效。</translation>
    </message>
    <message>
        <source>%1 adds up to %2 hours; beyond %3 hours a second account signs the day before they count.</source>
        <translation>%1 合计 %2 小时；超过 %3 小时须由第二人签字后才生效。</translation>
    </message>
    <message>
        <source>%1 served %2 hours on %3; that needs no second signature.</source>
        <translation>%1 在 %3 共服务 %2 小时，无需第二人签字。</translation>
    </message>
    <message>
        <source>%1 of %2 is signed already.</source>
        <translation>%2 的 %1 已经签字。</translation>
    </message>
    <message>
        <source>Say why one person served %1 hours on one day; the reason stays with the signature.</source>
        <translation>请说明一人一天服务 %1 小时的原因，原因与签字一同保存。</translation>
    </message>
    <message>
        <source>Signed: %1 with %2 hours on %3. Another account checks them now.</source>
        <translation>已签字：%1 在 %3 共 %2 小时，接着由另一账号核定。</translation>
    </message>
    <message>
        <source>You entered hours of this day yourself. Its second signature is that of another account.</source>
        <translation>这一天有您本人录入的时长，第二人签字须由其他账号完成。</translation>
    </message>
    <message>
        <source>You checked hours of this day yourself. Its second signature is that of another account.</source>
        <translation>这一天有您本人核定的时长，第二人签字须由其他账号完成。</translation>
    </message>
    <message>
        <source>This signature cannot be taken back: hours of the day were checked since. Void those that are wrong.</source>
        <translation>签字不能撤回：此后已核定该日时长，请将有误的记录作废。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 应为 %2 至 %3 之间的数字。</translation>
    </message>
    <message>
        <source>The office file to make.</source>
        <translation>要新建的街道数据文件。</translation>
    </message>
    <message>
        <source>How many volunteers (default: %1).</source>
        <translation>志愿者人数（默认：%1）。</translation>
    </message>
    <message>
        <source>The same seed makes the same office.</source>
        <translation>相同的种子生成相同的街道数据。</translation>
    </message>
    <message>
        <source>Service records per volunteer (default: %1).</source>
        <translation>每名志愿者的服务记录数（默认：%1）。</translation>
    </message>
    <message>
        <source>Made %1 with %2 volunteers, %3 service records and %4 orders.</source>
        <translation>已生成 %1：%2 名志愿者、%3 条服务记录、%4 个订单。</translation>
    </message>
    <message>
        <source>Its password is %1</source>
        <translation>密码为 %1</translation>
    </message>
    <message>
        <source>Its password is the one of VOLUNTEER_DESK_PASSWORD.</source>
        <translation>密码为 VOLUNTEER_DESK_PASSWORD 中设置的密码。</translation>
    </message>
    <message>
        <source>Makes a believable sample office: invented, of any size, or from an office&apos;s files as if of today.</source>
        <translation>生成可信的示例单位：任意规模的虚构数据，或由单位自己的表格按今天的日期生成。</translation>
    </message>
    <message>
        <source>Files to fill it from, each after those it builds on; their dates move by whole months up to today.</source>
        <translation>用来填充的表格，按先后依赖排列；日期整月平移到今天为止。</translation>
    </message>
    <message>
        <source>Name the office file to make.</source>
        <translation>请写明要生成的单位文件。</translation>
    </message>
    <message>
        <source>--%1 is for invented people; with files of your own, leave it out.</source>
        <translation>--%1 只用于虚构人员；使用自己的文件时请去掉。</translation>
    </message>
</context>
<context>
    <name>DemoOffice</name>
    <message>
        <source>Organizations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Estates and stations</source>
        <translation>小区和阵地</translation>
    </message>
    <message>
        <source>Teams and projects</source>
        <translation>队伍和项目</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>The work in hand</source>
        <translation>手头的工作</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows were refused.</source>
        <translation>
            <numerusform>%1：%n 行未能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and interns</source>
        <translation>培训与实习</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details of the chosen record</source>
        <translation>所选记录的详情</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>选择一行，在此查看详情。</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a record</comment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>DetailSealing</name>
    <message>
        <source>Addresses and birth dates are sealed from now on.</source>
        <translation>即日起住址和出生日期加密保存。</translation>
    </message>
    <message>
        <source>Addresses and birth dates lie open in the file from now on.</source>
        <translation>即日起住址和出生日期不再加密保存。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Service fields</source>
        <translation>服务领域</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Professional levels</source>
        <translation>专业等级</translation>
    </message>
    <message>
        <source>Team categories</source>
        <translation>队伍类别</translation>
    </message>
    <message>
        <source>Station types</source>
        <translation>阵地类型</translation>
    </message>
    <message>
        <source>Project categories</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <source>Project sources</source>
        <translation>项目来源</translation>
    </message>
    <message>
        <source>Order sources</source>
        <translation>订单来源</translation>
    </message>
    <message>
        <source>Need categories</source>
        <translation>需求类别</translation>
    </message>
    <message>
        <source>Honor titles</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>A dictionary word cannot be empty.</source>
        <translation>词条不能为空。</translation>
    </message>
    <message>
        <source>The word “%1” is in this dictionary already.</source>
        <translation>字典中已有词条“%1”。</translation>
    </message>
    <message>
        <source>Credential kinds</source>
        <translation>资质种类</translation>
    </message>
    <message>
        <source>Posts of duty</source>
        <translation>值班岗位</translation>
    </message>
    <message>
        <source>Kinds of visits</source>
        <translation>来访类别</translation>
    </message>
    <message>
        <source>Kinds of exchange</source>
        <translation>兑换类别</translation>
    </message>
    <message>
        <source>Purposes and sources of the fund</source>
        <translation>基金用途与来源</translation>
    </message>
</context>
<context>
    <name>DictionaryCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>words that forms and imports offer</source>
        <translation>表单和导入中可选的词条</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>字典词条</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Move the word up</source>
        <translation>词条上移</translation>
    </message>
    <message>
        <source>Move the word down</source>
        <translation>词条下移</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>添加词条</translation>
    </message>
    <message>
        <source>New word of the dictionary “%1”</source>
        <translation>字典“%1”的新词条</translation>
    </message>
    <message>
        <source>The word “%1” is in this dictionary already.</source>
        <translation>字典中已有词条“%1”。</translation>
    </message>
    <message>
        <source>Rename a word</source>
        <translation>词条改名</translation>
    </message>
    <message>
        <source>The word changes wherever it is used.</source>
        <translation>所有用到此词条的地方都会随之更改。</translation>
    </message>
</context>
<context>
    <name>DisplayPrint</name>
    <message numerus="yes">
        <source>On display from %1 to %2 (%n working day(s)).</source>
        <translation>
            <numerusform>公示期：%1至%2（%n个工作日）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: on display for %n working day(s) once it is published.</source>
        <translation>
            <numerusform>草稿：公示后为期%n个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Public notice of the volunteer service hours of “%1”</source>
        <translation>关于“%1”志愿服务时长的公示</translation>
    </message>
    <message>
        <source>The volunteer service hours below were recorded and checked, and are shown to the public.</source>
        <translation>以下志愿服务时长已记录并核对，现予公示。</translation>
    </message>
    <message>
        <source>Who objects, says so in writing and under their own name; what is found will be corrected.</source>
        <translation>如有异议，请以书面形式实名反映，经核实有误的将予更正。</translation>
    </message>
    <message>
        <source>Objections to: %1    Phone: ____________</source>
        <translation>受理异议：%1    电话：____________</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Public notice of hours %1</source>
        <translation>时长公示单 %1</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Show the list</source>
        <translation>查看列表</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入其他文件</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 · imported %2 · updated %3 · skipped %4 · not imported %5</source>
        <translation>读取 %1 · 导入 %2 · 更新 %3 · 跳过 %4 · 未导入 %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows with problems lie in &lt;a href=&quot;%1&quot;&gt;%2&lt;/a&gt;; correct them there and import that file.&lt;br&gt;It holds what the source held, ID and phone numbers included: keep it safe, and delete it when you are done.</source>
        <translation>有问题的行保存在 &lt;a href=&quot;%1&quot;&gt;%2&lt;/a&gt;，改好后再导入该文件即可。&lt;br&gt;其中保留了来源文件的全部内容，包括证件号码和电话：请妥善保管，用毕删除。</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>撤回这次导入…</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>已撤回这次导入</translation>
    </message>
    <message>
        <source>Removed %1 · former values %2 · stay, changed since %3 · stay, in use %4</source>
        <translation>已移除 %1 · 恢复原值 %2 · 保留（之后有改动）%3 · 保留（已被引用）%4</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Overdue or due today</source>
        <translation>已超时或今天到期</translation>
    </message>
    <message>
        <source>Put away until tomorrow</source>
        <translation>明天再提醒</translation>
    </message>
    <message>
        <source>Never show this</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>前 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4 · %5</source>
        <comment>what to do, need, requester, order, deadline</comment>
        <translation>%1：%2 · %3 · %4 · %5</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>已超时，时限 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>时限 %1</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>not registered</source>
        <translation>未在册</translation>
    </message>
    <message>
        <source>lacks the credential that is asked</source>
        <translation>没有要求的资质</translation>
    </message>
    <message>
        <source>cannot come at that time</source>
        <translation>该时段不可用</translation>
    </message>
    <message>
        <source>sits somewhere else at that time</source>
        <translation>该时段已在别处坐班</translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation>节假日不排</translation>
    </message>
    <message>
        <source>As usual on holidays</source>
        <translation>节假日照常</translation>
    </message>
    <message>
        <source>On every holiday besides</source>
        <translation>节假日加排</translation>
    </message>
    <message>
        <source>Would like to</source>
        <translation>愿意</translation>
    </message>
    <message>
        <source>Write the beginning as a time, such as 09:00.</source>
        <translation>请把开始时间写成 09:00 这样的时间。</translation>
    </message>
    <message>
        <source>Write the end as a time, such as 17:30.</source>
        <translation>请把结束时间写成 17:30 这样的时间。</translation>
    </message>
    <message>
        <source>It ends after it begins, on the same day.</source>
        <translation>结束时间应晚于开始时间，且在同一天。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose the station.</source>
        <translation>请选择阵地。</translation>
    </message>
    <message>
        <source>Choose the post.</source>
        <translation>请选择岗位。</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>请至少选择一个星期几。</translation>
    </message>
    <message>
        <source>A duty wants 1 to 20 people.</source>
        <translation>每班需要 1 至 20 人。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Choose the community or office whose stations it is for.</source>
        <translation>请选择阵地所属的社区或单位。</translation>
    </message>
    <message>
        <source>Choose either a team or one person.</source>
        <translation>请选择一支队伍或一个人，二选一。</translation>
    </message>
    <message>
        <source>Choose whose wish it is.</source>
        <translation>请选择是谁的意愿。</translation>
    </message>
    <message>
        <source>It needs its first day.</source>
        <translation>请填写第一天。</translation>
    </message>
    <message>
        <source>It needs its last day.</source>
        <translation>请填写最后一天。</translation>
    </message>
    <message>
        <source>The roster has its seats already. Cancel it and make another one.</source>
        <translation>排班表已生成班次。请取消后另建一份。</translation>
    </message>
    <message>
        <source>%1 would sit at two places at one time: %2.</source>
        <translation>%1 会同时在两处坐班：%2。</translation>
    </message>
    <message>
        <source>The hours of this duty count as service already. Record it as absent first.</source>
        <translation>本班时长已计入服务时长。请先登记为缺岗。</translation>
    </message>
    <message>
        <source>The exchange is not open any more. Ask for another one.</source>
        <translation>该换班申请已处理，请重新申请。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Cancel the roster…</source>
        <translation>取消排班表…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Begin the month</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>Take the publication back…</source>
        <translation>撤回发布…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>结束本月</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Cancel the duty…</source>
        <translation>取消班次…</translation>
    </message>
    <message>
        <source>Was absent after all…</source>
        <translation>更正为缺岗…</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Was there after all…</source>
        <translation>更正为到岗…</translation>
    </message>
    <message>
        <source>The other agrees</source>
        <translation>对方同意</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>The other agreed</source>
        <translation>对方已同意</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>Who gives has signed</source>
        <translation>交方签名</translation>
    </message>
    <message>
        <source>Signed by who gives</source>
        <translation>交方已签</translation>
    </message>
    <message>
        <source>Who takes has signed</source>
        <translation>接方签名</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>双方已签</translation>
    </message>
    <message>
        <source>Choose the month.</source>
        <translation>请选择月份。</translation>
    </message>
    <message>
        <source>Whoever comes leaves later.</source>
        <translation>离岗时间应晚于到岗时间。</translation>
    </message>
    <message>
        <source>Choose the duty.</source>
        <translation>请选择班次。</translation>
    </message>
    <message>
        <source>Choose who takes the duty: there is no leave without a stand-in.</source>
        <translation>请选择由谁接班：请假必须有人顶班。</translation>
    </message>
    <message>
        <source>That is the same person.</source>
        <translation>这是同一个人。</translation>
    </message>
    <message>
        <source>The handover needs its time.</source>
        <translation>请填写交接时间。</translation>
    </message>
    <message>
        <source>Choose who hands over.</source>
        <translation>请选择交方。</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>请选择接方。</translation>
    </message>
    <message>
        <source>Write down what is handed over.</source>
        <translation>请写明交接内容。</translation>
    </message>
    <message>
        <source>%1 is recorded or over.</source>
        <translation>%1 已登记或已结束。</translation>
    </message>
    <message>
        <source>The roster is published: leave is given with a stand-in only. Choose who sits there instead.</source>
        <translation>排班表已发布：请假必须有人顶班。请选择由谁来坐班。</translation>
    </message>
    <message>
        <source>%1 then has %2 turns of this sort in twelve months; %3 has %4.</source>
        <translation>%1 十二个月内此类轮次将达 %2 次，而 %3 只有 %4 次。</translation>
    </message>
    <message>
        <source>%1 cannot take %2: %3.</source>
        <translation>%1 不能坐 %2：%3。</translation>
    </message>
    <message>
        <source>%1 has gone on since.</source>
        <translation>%1 此后已有变化。</translation>
    </message>
    <message>
        <source>The roster has no seats yet. Plan it first.</source>
        <translation>排班表还没有班次，请先排班。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are empty: %1. Choose somebody for each, or cancel the duty.</source>
        <translation>
            <numerusform>有 %n 个班次空缺：%1。请逐一安排人员，或取消班次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duties are not recorded yet: who was there, who was absent?</source>
        <translation>
            <numerusform>还有 %n 个班次未登记：谁到岗、谁缺岗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>%1: exchanges are for published duties that are not recorded yet, by whoever sits there.</source>
        <translation>%1：只有已发布、未登记的班次，才能由坐班人本人申请换班。</translation>
    </message>
    <message>
        <source>The duty has not begun yet.</source>
        <translation>班次还没有开始。</translation>
    </message>
    <message>
        <source>Somebody asks to exchange this duty already.</source>
        <translation>该班次已有人申请换班。</translation>
    </message>
    <message>
        <source>%1: nobody sits there.</source>
        <translation>%1：没有安排人员。</translation>
    </message>
    <message>
        <source>The hours of this duty were voided; record it again instead.</source>
        <translation>本班的服务时长已作废，请重新登记。</translation>
    </message>
    <message>
        <source>Approved: %1 now sits at %2.</source>
        <translation>已批准：%1 改坐 %2。</translation>
    </message>
    <message>
        <source>Only a draft is planned. Take the publication back first, or change single seats.</source>
        <translation>只有草稿才能排班。请先撤回发布，或逐个调整班次。</translation>
    </message>
    <message>
        <source>nobody may sit there; add people or a team</source>
        <translation>没有可坐班的人员，请添加人员或队伍</translation>
    </message>
    <message numerus="yes">
        <source>none of the %n people has the credential %1</source>
        <translation>
            <numerusform>%n 人中没有人具备资质“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n people who could are on leave</source>
        <translation>
            <numerusform>可坐班的 %n 人都在请假</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n people who could are needed elsewhere at that time</source>
        <translation>
            <numerusform>可坐班的 %n 人该时段都在别处坐班</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who may sit</source>
        <translation>正在读取可坐班人员</translation>
    </message>
    <message numerus="yes">
        <source>Sharing out %n seats</source>
        <translation>
            <numerusform>正在分配 %n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>In execution</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>%1 has a roster for these stations already. Open that one.</source>
        <translation>%1 已有这些阵地的排班表，请打开那一份。</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Duty %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Attendance on duty</source>
        <translation>到岗登记</translation>
    </message>
</context>
<context>
    <name>DutyHandoverDialog</name>
    <message>
        <source>Handover %1</source>
        <translation>交接 %1</translation>
    </message>
    <message>
        <source>New handover</source>
        <translation>新建交接</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>交方</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接方</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>One a line: keys, equipment, papers</source>
        <translation>每行一件：钥匙、设备、资料</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>待办事项</translation>
    </message>
</context>
<context>
    <name>DutyHandoverPage</name>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Station, pinyin initials, code</source>
        <translation>阵地、拼音首字母、编号</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. Write the first list.</source>
        <translation>还没有交接记录。请写下第一份。</translation>
    </message>
    <message>
        <source>New handover</source>
        <translation>新建交接</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>交方</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接方</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>DutyListPage</name>
    <message>
        <source>Duties</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No duty yet. Make a roster and plan it.</source>
        <translation>还没有班次。请新建排班表并排班。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>坐班人</translation>
    </message>
    <message>
        <source>Print the duty record…</source>
        <translation>打印值班记录…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂缺</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>替谁顶班</translation>
    </message>
    <message>
        <source>Credential asked</source>
        <translation>要求资质</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Hours of duty</source>
        <translation>坐班时长</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>counted as service</source>
        <translation>已计入服务时长</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>空缺 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hours of duty %1</source>
        <translation>坐班时长 %1</translation>
    </message>
    <message>
        <source>Choose who sits there…</source>
        <translation>选择坐班人…</translation>
    </message>
    <message>
        <source>Ask for an exchange…</source>
        <translation>申请换班…</translation>
    </message>
</context>
<context>
    <name>DutyMemberDialog</name>
    <message>
        <source>%1 may sit</source>
        <translation>%1 可坐班</translation>
    </message>
    <message>
        <source>Let somebody sit</source>
        <translation>添加可坐班人员</translation>
    </message>
    <message>
        <source>Who may sit</source>
        <translation>可坐班人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Or one person</source>
        <translation>或一个人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>坐班地点</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Empty: all stations of the organization</source>
        <translation>不填：该机构的全部阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Empty: any post</source>
        <translation>不填：任意岗位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DutyMemberPage</name>
    <message>
        <source>Who may sit</source>
        <translation>可坐班人员</translation>
    </message>
    <message>
        <source>Nobody may sit on duty yet. Let a team or a person sit, at one station or at all.</source>
        <translation>还没有可坐班人员。请添加队伍或个人，限定某个阵地或全部阵地。</translation>
    </message>
    <message>
        <source>Let somebody sit</source>
        <translation>添加可坐班人员</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>全部阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>任意岗位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周表</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Duty plan</source>
        <translation>值班安排</translation>
    </message>
</context>
<context>
    <name>DutyPapers</name>
    <message>
        <source>Turns of duty: %1</source>
        <translation>值班轮次公示：%1</translation>
    </message>
    <message>
        <source>Twelve months: %1 to %2</source>
        <translation>十二个月：%1 至 %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Hours of duty</source>
        <translation>坐班时长</translation>
    </message>
    <message>
        <source>Duty record</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>坐班人</translation>
    </message>
    <message>
        <source>Came and left</source>
        <translation>到岗离岗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>共 %n 班</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover of duty: %1</source>
        <translation>值班交接单：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Handed over by %1, taken over by %2</source>
        <translation>交方：%1，接方：%2</translation>
    </message>
    <message>
        <source>Signature of who hands over: ______________    of who takes over: ______________</source>
        <translation>交方签名：______________    接方签名：______________</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>DutyPlanPage</name>
    <message>
        <source>Duty plan</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>Weekly duties</source>
        <translation>每周值班</translation>
    </message>
    <message>
        <source>Who may sit</source>
        <translation>可坐班人员</translation>
    </message>
    <message>
        <source>Leave and wishes</source>
        <translation>请假与意愿</translation>
    </message>
</context>
<context>
    <name>DutyRecords</name>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Credential asked</source>
        <translation>要求资质</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>全部阵地</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>任意岗位</translation>
    </message>
    <message>
        <source>Who may sit</source>
        <translation>可坐班人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>班次数</translation>
    </message>
    <message>
        <source>Empty seats</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Hours of duty</source>
        <translation>坐班时长</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sort of turn</source>
        <translation>轮次类别</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>替谁顶班</translation>
    </message>
    <message>
        <source>Came and left</source>
        <translation>到岗离岗</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>nobody sits there</source>
        <translation>无人坐班</translation>
    </message>
    <message>
        <source>over and not recorded</source>
        <translation>已结束未登记</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>顶班</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>In exchange for</source>
        <translation>交换班次</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>交方</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接方</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Attendance on duty</source>
        <translation>到岗登记</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
</context>
<context>
    <name>DutyRosterDialog</name>
    <message>
        <source>Roster %1</source>
        <translation>排班表 %1</translation>
    </message>
    <message>
        <source>New roster</source>
        <translation>新建排班表</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Any day of the month</source>
        <translation>填该月任意一天</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>None chosen: all that have weekly duties</source>
        <translation>不选即为所有有每周班次的阵地</translation>
    </message>
</context>
<context>
    <name>DutyRosterPage</name>
    <message>
        <source>Rosters</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>No roster yet. Make one for a month, then plan it.</source>
        <translation>还没有排班表。请新建某月的排班表，再排班。</translation>
    </message>
    <message>
        <source>New roster</source>
        <translation>新建排班表</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周表</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>班次数</translation>
    </message>
    <message>
        <source>Empty seats</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Hours of duty</source>
        <translation>坐班时长</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Nobody has had a turn in these twelve months.</source>
        <translation>这十二个月内还没有人坐班。</translation>
    </message>
    <message>
        <source>Plan the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>查看周表</translation>
    </message>
    <message>
        <source>Print the table of turns…</source>
        <translation>打印轮次公示表…</translation>
    </message>
    <message>
        <source>Planning the roster</source>
        <translation>正在排班</translation>
    </message>
    <message numerus="yes">
        <source>%n seats shared out</source>
        <translation>
            <numerusform>已分配 %n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>: no fairer roster is possible.</source>
        <translation>：已是最公平的排法。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats stay empty</source>
        <translation>
            <numerusform>有 %n 个班次排不上</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>: no fairer roster is possible; %n more wish(es) could be granted at most.</source>
        <translation>
            <numerusform>：已是最公平的排法；最多还能再满足%n个意愿。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutySwapDialog</name>
    <message>
        <source>Exchange for %1</source>
        <translation>%1 的换班</translation>
    </message>
    <message>
        <source>Ask for an exchange</source>
        <translation>申请换班</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>In exchange for</source>
        <translation>交换班次</translation>
    </message>
    <message>
        <source>Empty: they stand in, and get no turn taken off</source>
        <translation>不填：对方顶班，自己不另补班</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DutySwapPage</name>
    <message>
        <source>Exchanges</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>Nobody has asked for an exchange or a stand-in yet.</source>
        <translation>还没有人申请换班或顶班。</translation>
    </message>
    <message>
        <source>Ask for an exchange</source>
        <translation>申请换班</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>In exchange for</source>
        <translation>交换班次</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
</context>
<context>
    <name>DutyTemplateDialog</name>
    <message>
        <source>Weekly duty %1</source>
        <translation>每周值班 %1</translation>
    </message>
    <message>
        <source>New weekly duty</source>
        <translation>新建每周值班</translation>
    </message>
    <message>
        <source>Weekly duty</source>
        <translation>每周值班</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>需要人数</translation>
    </message>
    <message>
        <source>Credential asked</source>
        <translation>要求资质</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DutyTemplatePage</name>
    <message>
        <source>Weekly duties</source>
        <translation>每周值班</translation>
    </message>
    <message>
        <source>Station, pinyin initials, code</source>
        <translation>阵地、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No station has a weekly duty yet. Enter the first one.</source>
        <translation>还没有阵地设置每周值班。请录入第一项。</translation>
    </message>
    <message>
        <source>New weekly duty</source>
        <translation>新建每周值班</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>需要人数</translation>
    </message>
    <message>
        <source>Credential asked</source>
        <translation>要求资质</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>DutyWeekPage</name>
    <message>
        <source>Week</source>
        <translation>周表</translation>
    </message>
    <message>
        <source>No duty this week. Make a roster for the month and plan it under “Rosters”.</source>
        <translation>本周没有班次。请在“排班表”中新建本月排班表并排班。</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Week of duties</source>
        <translation>值班周表</translation>
    </message>
    <message>
        <source>Duty, %1 to %2</source>
        <translation>值班，%1 至 %2</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>排班表</translation>
    </message>
</context>
<context>
    <name>DutyWeekPrint</name>
    <message>
        <source>(empty)</source>
        <translation>（空缺）</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>DutyWishDialog</name>
    <message>
        <source>Wish of %1</source>
        <translation>%1 的意愿</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>新建请假或意愿</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DutyWishPage</name>
    <message>
        <source>Leave and wishes</source>
        <translation>请假与意愿</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No leave and no wish yet. Enter when somebody cannot come, or would like to.</source>
        <translation>还没有请假和意愿。请登记谁何时不可用、谁何时愿意坐班。</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>新建请假或意愿</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>EligibleNomineesDialog</name>
    <message>
        <source>Nominate the eligible: %1</source>
        <translation>推荐符合条件的对象：%1</translation>
    </message>
    <message>
        <source>For which honor</source>
        <translation>推荐何种荣誉</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who fulfills every condition today</source>
        <translation>目前符合全部条件的对象</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>推荐对象</translation>
    </message>
    <message>
        <source>The first %1 are offered: people with the most hours first.</source>
        <translation>最多列出%1个，志愿者按时长从多到少排列。</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the title of honor.</source>
        <translation>请选择荣誉称号。</translation>
    </message>
    <message>
        <source>Tick who is nominated.</source>
        <translation>请勾选推荐对象。</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Passed the test</source>
        <translation>考核合格</translation>
    </message>
    <message>
        <source>Did not pass…</source>
        <translation>未通过…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Passed the test again</source>
        <translation>补考合格</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Sign up again</source>
        <translation>重新报名</translation>
    </message>
    <message>
        <source>Choose the session.</source>
        <translation>请选择场次。</translation>
    </message>
    <message>
        <source>Choose who takes part.</source>
        <translation>请选择学员。</translation>
    </message>
    <message>
        <source>The hours lie between 0 and 2,000.</source>
        <translation>学时应在 0 到 2,000 之间。</translation>
    </message>
    <message>
        <source>The score lies between 0 and 100.</source>
        <translation>评分应在 0 到 100 之间。</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>%1 in the course</source>
        <translation>%1的培训</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>0 to 100, one decimal</source>
        <translation>0 到 100，可保留一位小数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Participants</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>Nobody has signed up yet. Sign somebody up, or a whole team in the list of sessions.</source>
        <translation>还没有人报名。可为一人报名，或在场次列表中整队报名。</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Credential gained</source>
        <translation>取得资质</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Canceled; nothing was changed.</source>
        <translation>已取消，数据未改动。</translation>
    </message>
</context>
<context>
    <name>Estate</name>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>EstateDialog</name>
    <message>
        <source>Estate %1</source>
        <translation>小区 %1</translation>
    </message>
    <message>
        <source>New estate</source>
        <translation>新建小区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In use: counts for the service circle</source>
        <translation>使用中：计入服务圈</translation>
    </message>
</context>
<context>
    <name>EstateImport</name>
    <message>
        <source>Estates</source>
        <translation>小区</translation>
    </message>
</context>
<context>
    <name>EstateListPage</name>
    <message>
        <source>Estates</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Name, pinyin initials</source>
        <translation>名称、拼音首字母</translation>
    </message>
    <message>
        <source>No estate yet. Import the list of estates, or enter the first one.</source>
        <translation>还没有小区。请导入小区名单，或录入第一个小区。</translation>
    </message>
    <message>
        <source>New estate</source>
        <translation>新建小区</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近阵地</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation>距离未知</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 户</translation>
    </message>
</context>
<context>
    <name>EstateRecords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度、经度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>EstateRepository</name>
    <message>
        <source>This community has an estate named “%1” already. Choose another name.</source>
        <translation>该社区已有名为“%1”的小区。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>An evaluation of this office is about something that this version does not know. Update the program.</source>
        <translation>本街道有一条评价，其评价对象此版本无法识别。请更新程序。</translation>
    </message>
    <message>
        <source>An evaluation needs a subject.</source>
        <translation>评价须有评价对象。</translation>
    </message>
    <message>
        <source>An evaluation needs the day on which it was given.</source>
        <translation>评价须填写评价日期。</translation>
    </message>
    <message>
        <source>This service has been evaluated already; an evaluation is not replaced.</source>
        <translation>这次服务已有评价，评价不能替换。</translation>
    </message>
    <message>
        <source>This evaluation has no follow-up that waits for an answer.</source>
        <translation>这条评价没有待答复的回访。</translation>
    </message>
    <message>
        <source>Write down what was done about the complaint.</source>
        <translation>请填写投诉的处理情况。</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>%1 (%2 evaluated)</source>
        <translation>%1（评价率 %2）</translation>
    </message>
    <message>
        <source>The answer was changed since, so that it cannot be taken back.</source>
        <translation>回访处理之后有改动，不能撤回。</translation>
    </message>
</context>
<context>
    <name>EvaluatorSheet</name>
    <message>
        <source>No sheet of this file bears the name of an evaluator (%1).</source>
        <translation>文件里没有一张工作表以评价人命名（%1）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>To be collected</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Let lapse</source>
        <translation>作过期处理</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Take the goods back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>New exchange</source>
        <translation>新建兑换</translation>
    </message>
    <message>
        <source>Into the basket</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Who exchanges</source>
        <translation>谁来兑换</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>兑换清单</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>兑换物品</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>It is handed out at once</source>
        <translation>当场领取</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A part that is paid in money is written here only</source>
        <translation>部分付现的，只写在这里</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>points</comment>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Can be handed out</source>
        <translation>可兑数</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选物品。</translation>
    </message>
    <message>
        <source>Write how many pieces, from 1 up.</source>
        <translation>请填件数，至少1件。</translation>
    </message>
    <message>
        <source>not kept in store</source>
        <translation>不管库存</translation>
    </message>
    <message>
        <source>In all: %1 points</source>
        <translation>合计%1分</translation>
    </message>
    <message>
        <source>Can use %1 points</source>
        <translation>可用%1分</translation>
    </message>
    <message>
        <source>(household “%1”)</source>
        <translation>（家庭“%1”）</translation>
    </message>
    <message>
        <source>Below zero: nothing can be exchanged until points were earned again</source>
        <translation>余额为负：重新挣得积分前不能兑换</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchanges</source>
        <comment>of points</comment>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>Nobody has exchanged points yet. Import the register that you kept so far, or serve the first one at the desk.</source>
        <translation>还没有兑换记录。可以导入以前的兑换登记表，或办理第一笔兑换。</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新建兑换</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>兑换单</translation>
    </message>
    <message>
        <source>Let lapse what nobody collected…</source>
        <translation>过期未领处理…</translation>
    </message>
    <message>
        <source>Exchange %1 was entered.</source>
        <translation>已登记兑换%1。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nothing waits longer than it is kept.</source>
        <translation>没有过期未领的兑换。</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) lapsed; points and pieces are free again.</source>
        <translation>
            <numerusform>%n笔兑换已过期，积分和库存已退回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1，%2分</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>透支</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 × %2, %3 points</source>
        <translation>%1 × %2，%3分</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Could use before</source>
        <translation>兑换前可用</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>代付</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>To be collected until</source>
        <translation>领取期限</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>领取日期</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>the goods store knows nothing of it</source>
        <translation>不影响库存</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ExchangesPage</name>
    <message>
        <source>Exchange of points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>兑换目录</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>where points are exchanged</comment>
        <translation>兑换台</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>库存管理</translation>
    </message>
</context>
<context>
    <name>ExternalHours</name>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Choose the volunteer whose hours these are.</source>
        <translation>请选择时长所属的志愿者。</translation>
    </message>
    <message>
        <source>Say which body recorded the hours.</source>
        <translation>请填写记录单位。</translation>
    </message>
    <message>
        <source>Say on which day they were served.</source>
        <translation>请填写服务日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Say how many hours they are.</source>
        <translation>请填写时长。</translation>
    </message>
    <message>
        <source>More hours are given than these days have.</source>
        <translation>时长超过了这些天的总时间。</translation>
    </message>
    <message>
        <source>Say what proves them: the number of the certificate, where it lies.</source>
        <translation>请写明证明：证书编号、原件存放处。</translation>
    </message>
</context>
<context>
    <name>ExternalHoursDialog</name>
    <message>
        <source>Hours of %1 elsewhere</source>
        <translation>%1的外部时长</translation>
    </message>
    <message>
        <source>New hours of another body</source>
        <translation>新建外部时长</translation>
    </message>
    <message>
        <source>Hours of another body</source>
        <translation>外部时长</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录单位</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Hours of others</source>
        <translation>外部时长</translation>
    </message>
    <message>
        <source>They stand apart and enter no sum of the office</source>
        <translation>单独列示，不计入本单位任何合计</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Number of the certificate, where the paper lies</source>
        <translation>证书编号、原件存放处</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ExternalHoursImport</name>
    <message>
        <source>Hours of other bodies</source>
        <translation>外部时长</translation>
    </message>
</context>
<context>
    <name>ExternalHoursPage</name>
    <message>
        <source>Hours of other bodies</source>
        <translation>外部时长</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No hours of other bodies yet. Import their list, or enter the first ones with their proof.</source>
        <translation>还没有外部时长。可导入名单，或连同证明录入。</translation>
    </message>
    <message>
        <source>New hours of another body</source>
        <translation>新建外部时长</translation>
    </message>
    <message>
        <source>%1 · %2 hours elsewhere</source>
        <translation>%1 · 外部%2小时</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Days of service</source>
        <translation>服务日期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>People and stations</source>
        <translation>人员与阵地</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The program does not know this kind of record and may not change it. Nothing was changed; please tell support.</source>
        <translation>程序不认识这类记录，不能修改。没有改动任何内容，请告知技术支持。</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The beginning of the file (page 1) is damaged.</source>
        <translation>文件开头（第 1 页）已损坏。</translation>
    </message>
    <message>
        <source>Page %1 of the file is damaged.</source>
        <translation>文件第 %1 页已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are damaged.</source>
        <translation>
            <numerusform>另有 %n 页已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut short: %1 of %2 bytes are there.</source>
        <translation>文件被截断：只剩 %1 字节，应为 %2 字节。</translation>
    </message>
    <message>
        <source>The file has grown: %1 bytes lie behind its end.</source>
        <translation>文件变长：末尾之后多出 %1 字节。</translation>
    </message>
    <message>
        <source>Damaged tables and indexes: %1.</source>
        <translation>受损的表和索引：%1。</translation>
    </message>
</context>
<context>
    <name>FileReceiver</name>
    <message>
        <source>Papers and pictures (%1)</source>
        <translation>材料和图片 (%1)</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>选择附件</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard. Copy one, for example a screenshot, then paste it here.</source>
        <translation>剪贴板里没有图片，也没有文件。请先复制，例如截图，再到这里粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files are added at once. Choose fewer.</source>
        <translation>
            <numerusform>一次最多添加%n个附件，请少选几个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Imported lately</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容类型</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Drop an Excel file here</source>
        <translation>将 Excel 文件拖到这里</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Recognize what the file holds</source>
        <translation>自动识别文件内容</translation>
    </message>
    <message>
        <source>.xlsx, .xlsb, .xls, .ods, .csv and tables of web systems. The file itself is never changed.</source>
        <translation>支持 .xlsx、.xlsb、.xls、.ods、.csv 以及网页系统导出的表格。原文件不会被改动。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.tsv *.xml *.html *.htm);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.tsv *.xml *.html *.htm);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Drag them here or paste a picture; Delete takes one off.</source>
        <translation>可拖到这里或粘贴图片；按 Delete 去掉一个。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, size</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Narrow the list by a condition</source>
        <translation>按条件筛选列表</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>月份：%1</translation>
    </message>
    <message>
        <source>Days: %1 – %2</source>
        <translation>日期：%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>清除全部条件</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Search, conditions and order kept by name</source>
        <translation>按名称保存的搜索、条件和排序</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The office file holds an unknown rule of the ledger check.</source>
        <translation>单位文件中有无法识别的体检规则。</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>单日时长过长</translation>
    </message>
    <message>
        <source>Many periods</source>
        <translation>时段过多</translation>
    </message>
    <message>
        <source>Made afterwards</source>
        <translation>事后补建</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>逾期录入</translation>
    </message>
    <message>
        <source>Round times</source>
        <translation>整点时长偏多</translation>
    </message>
    <message>
        <source>Strangers for a day</source>
        <translation>单日陌生人</translation>
    </message>
    <message>
        <source>Always together</source>
        <translation>同来同去</translation>
    </message>
    <message>
        <source>No volunteering by its name</source>
        <translation>疑似非志愿服务</translation>
    </message>
    <message>
        <source>Outside the activity</source>
        <translation>超出活动时间</translation>
    </message>
    <message>
        <source>While suspended</source>
        <translation>暂停期间服务</translation>
    </message>
    <message>
        <source>Minor in rescue work</source>
        <translation>未成年人救援</translation>
    </message>
    <message>
        <source>Before registration</source>
        <translation>注册前服务</translation>
    </message>
    <message>
        <source>Entered and checked by one hand</source>
        <translation>录核同人</translation>
    </message>
    <message>
        <source>%1 hours on one day; one check covers %2</source>
        <translation>一天 %1 小时，一次核对限 %2 小时</translation>
    </message>
    <message>
        <source>%1 periods on one day; %2 are usual</source>
        <translation>一天 %1 段，通常不超过 %2 段</translation>
    </message>
    <message numerus="yes">
        <source>The activity was over when it was entered; its hours followed after %n minute(s)</source>
        <translation>
            <numerusform>活动结束后才建立，%n 分钟后录入时长</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered on working day %1 after the service; the last one is day %2</source>
        <translation>服务后第 %1 个工作日录入，期限为第 %2 个工作日</translation>
    </message>
    <message>
        <source>%1 of the records last whole hours, %2 in the whole office</source>
        <translation>整点时长占 %1，全单位为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people registered and served on this day, and never again</source>
        <translation>
            <numerusform>%n 人当天注册、当天服务，此后再未参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times with the same times, and never apart</source>
        <translation>
            <numerusform>%n 次起止时间完全相同，且从不单独参加</numerusform>
        </translation>
    </message>
    <message>
        <source>It speaks of “%1”</source>
        <translation>含有“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) outside the activity&apos;s time</source>
        <translation>
            <numerusform>超出活动时间 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The volunteer was suspended on this day</source>
        <translation>当天处于暂停状态</translation>
    </message>
    <message>
        <source>%1 years old on this day; rescue work is for adults</source>
        <translation>当天 %1 岁，未成年</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the registration</source>
        <translation>
            <numerusform>早于注册 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the month&apos;s records were checked by who entered them</source>
        <translation>当月 %1 的记录由录入人自己核对</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>再次发现</translation>
    </message>
    <message>
        <source>Found no more</source>
        <translation>体检已不再发现</translation>
    </message>
    <message>
        <source>This finding speaks of no single record: look at the hours, void what is wrong there, and explain the finding.</source>
        <translation>这条疑点不涉及具体记录：请到时长页面查看，作废有误的记录，再说明情况。</translation>
    </message>
    <message numerus="yes">
        <source>%n service record(s) voided</source>
        <translation>
            <numerusform>作废 %n 条服务记录</numerusform>
        </translation>
    </message>
    <message>
        <source>This finding speaks of more than one record. Open its hours, correct what is wrong there, and mark the finding as corrected.</source>
        <translation>这条疑点涉及多条记录。请打开时长逐条更正，再把疑点标记为已更正。</translation>
    </message>
</context>
<context>
    <name>FindingRecords</name>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FindingState</name>
    <message>
        <source>Explain…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>Mark as corrected…</source>
        <translation>标为已更正…</translation>
    </message>
    <message>
        <source>Void its hours…</source>
        <translation>作废涉及的时长…</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Back to unanswered</source>
        <translation>恢复待处理</translation>
    </message>
    <message>
        <source>Correct its hours…</source>
        <translation>更正时长…</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>To be done better: %1</source>
        <translation>整改：%1</translation>
    </message>
    <message>
        <source>To be done better</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Twenty working days are usual</source>
        <translation>一般为二十个工作日</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>of an assessment</comment>
        <translation>整改</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>deadline</comment>
        <translation>完成期限</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>保存对“%1”的修改吗？</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>It will be kept as %1 here; enter full ID and phone numbers in the phone or ID field.</source>
        <translation>这里只会存为 %1；完整号码请填在电话或证件号栏。</translation>
    </message>
</context>
<context>
    <name>Fund</name>
    <message>
        <source>Close the account…</source>
        <translation>停用账户…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>账户要有名称。</translation>
    </message>
    <message>
        <source>Choose whose fund it is.</source>
        <translation>请选择基金属于哪个机构。</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请中</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Ask for more papers…</source>
        <translation>要求补正…</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Withdraw the application…</source>
        <translation>撤回申请…</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Papers are complete</source>
        <translation>补正完成</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>已公示</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲正…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Reversed or withdrawn</source>
        <translation>已冲正或撤回</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>请选择账户。</translation>
    </message>
    <message>
        <source>The line needs its day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Write down who gave it; the name may stay off public papers.</source>
        <translation>请写明谁给的；公示时可以不署名。</translation>
    </message>
    <message>
        <source>Write down who gets it.</source>
        <translation>请写明给谁。</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>金额要大于零。</translation>
    </message>
    <message>
        <source>Say what it is spent on.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>Votes are counted from 0 up.</source>
        <translation>票数不能小于 0。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Income or spending</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Donor or beneficiary</source>
        <translation>捐赠人或受益人</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Purpose or source</source>
        <translation>用途或来源</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>限定用途</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>捐赠物资</translation>
    </message>
    <message>
        <source>Receipt or voucher</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Income (yuan)</source>
        <translation>收入（元）</translation>
    </message>
    <message>
        <source>Spent (yuan)</source>
        <translation>实际支出（元）</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>结余（元）</translation>
    </message>
    <message>
        <source>The account “%1” is closed. Open it again first.</source>
        <translation>账户“%1”已停用，请先重新启用。</translation>
    </message>
    <message>
        <source>You entered this application yourself; let another account approve it.</source>
        <translation>这项申请是您录入的，请由另一个账号审批。</translation>
    </message>
    <message>
        <source>Open the application and write down how the committee voted.</source>
        <translation>请打开申请，写明委员会的表决结果。</translation>
    </message>
    <message>
        <source>The committee did not carry it: %1 in favor, %2 against, %3 abstained.</source>
        <translation>委员会没有通过：赞成 %1、反对 %2、弃权 %3。</translation>
    </message>
    <message>
        <source>The account has %1 yuan for this purpose, not %2. Gifts for other purposes stay for them.</source>
        <translation>账户可用于这项用途的只有 %1 元，不足 %2 元。限定其他用途的捐赠不能挪用。</translation>
    </message>
    <message>
        <source>This income was spent already: reverse what was paid from it first.</source>
        <translation>这笔收入已经用掉，请先冲正用它支付的支出。</translation>
    </message>
    <message>
        <source>This line is booked: reverse it and enter it again as it should be.</source>
        <translation>这笔账已入账，请冲正后重新登记。</translation>
    </message>
    <message>
        <source>This application is approved: take the approval back first.</source>
        <translation>这项申请已审批，请先撤销审批。</translation>
    </message>
    <message>
        <source>Income stays income and spending stays spending: enter a new line.</source>
        <translation>收入、支出不能互改，请另登一笔。</translation>
    </message>
    <message>
        <source>Fund supervisor</source>
        <translation>基金监督人</translation>
    </message>
    <message>
        <source>Account in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Booked as income</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>基金账户</translation>
    </message>
</context>
<context>
    <name>FundAccountDialog</name>
    <message>
        <source>Account “%1”</source>
        <translation>账户“%1”</translation>
    </message>
    <message>
        <source>New account of the fund</source>
        <translation>新建基金账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fund supervisor</source>
        <translation>基金监督人</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>基金账户</translation>
    </message>
</context>
<context>
    <name>FundAccountPage</name>
    <message>
        <source>Accounts of the fund</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>Name, pinyin initials</source>
        <translation>名称、拼音首字母</translation>
    </message>
    <message>
        <source>No account yet. An import makes the one that its title names.</source>
        <translation>还没有账户。导入时会按表格标题建立。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>透支</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fund supervisor</source>
        <translation>基金监督人</translation>
    </message>
</context>
<context>
    <name>FundEntryDialog</name>
    <message>
        <source>Income from %1</source>
        <translation>%1 的捐赠</translation>
    </message>
    <message>
        <source>New income</source>
        <translation>登记收入</translation>
    </message>
    <message>
        <source>Application of %1</source>
        <translation>%1 的申请</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>限定用途</translation>
    </message>
    <message>
        <source>Empty: for any purpose</source>
        <translation>不填：不限用途</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>捐赠物资</translation>
    </message>
    <message>
        <source>What it is; its value is the amount</source>
        <translation>写明是什么，金额填价值</translation>
    </message>
    <message>
        <source>Public papers</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Without the donor&apos;s name</source>
        <translation>不写捐赠人姓名</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the committee decided</source>
        <translation>委员会决定</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>In favor</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Withdrew for interest</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>基金账户</translation>
    </message>
</context>
<context>
    <name>FundEntryPage</name>
    <message>
        <source>Donor, beneficiary, purpose, paper, last digits</source>
        <translation>捐赠人、受益人、用途、票据号、电话后四位</translation>
    </message>
    <message>
        <source>No line yet. Import income and spending, or enter the first gift.</source>
        <translation>还没有收支。请导入收支明细，或登记第一笔捐赠。</translation>
    </message>
    <message>
        <source>New income</source>
        <translation>登记收入</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Balance of the account</source>
        <translation>账户结余</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>There for this purpose</source>
        <translation>可用于此用途</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>限定用途</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>捐赠物资</translation>
    </message>
    <message>
        <source>Public papers</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Without the donor&apos;s name</source>
        <translation>不写捐赠人姓名</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>%1 in favor, %2 against, %3 abstained, %4 withdrew</source>
        <translation>赞成 %1，反对 %2，弃权 %3，回避 %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 yuan</source>
        <translation>%1 · %2 · %3 元</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>社区基金</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>Print the voucher</source>
        <translation>打印凭证</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打印收据</translation>
    </message>
</context>
<context>
    <name>FundImport</name>
    <message>
        <source>Income and spending of the fund</source>
        <translation>基金收支</translation>
    </message>
    <message>
        <source>Community fund</source>
        <translation>社区基金</translation>
    </message>
    <message>
        <source>“%1” is neither 收入 nor 支出.</source>
        <translation>“%1”既不是收入也不是支出。</translation>
    </message>
    <message>
        <source>The line has both income and spending; write two lines.</source>
        <translation>这一行既有收入又有支出，请分两行写。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金额。</translation>
    </message>
    <message>
        <source>The amount %1 is not more than nothing.</source>
        <translation>金额 %1 不大于零。</translation>
    </message>
    <message>
        <source>“%1” is not understood; write 已公示 or leave it empty.</source>
        <translation>看不懂“%1”；请写“已公示”或留空。</translation>
    </message>
    <message>
        <source>The account “%1” was created.</source>
        <translation>已建立账户“%1”。</translation>
    </message>
    <message>
        <source>Say what it was spent on.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>The account “%1” is overdrawn: %2 came in, %3 was spent.</source>
        <translation>账户“%1”透支：收入 %2，支出 %3。</translation>
    </message>
</context>
<context>
    <name>FundPage</name>
    <message>
        <source>Accounts</source>
        <comment>of the fund</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of the fund</comment>
        <translation>收支</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>社区基金</translation>
    </message>
</context>
<context>
    <name>FundPapers</name>
    <message>
        <source>¥%1 (%2)</source>
        <comment>in figures, in words</comment>
        <translation>¥%1（%2）</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>捐赠物资</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>限定用途</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>On public papers</source>
        <translation>公示方式</translation>
    </message>
    <message>
        <source>without the donor&apos;s name</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>with the donor&apos;s name</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>copy of the office</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>copy of the donor</source>
        <translation>捐赠人联</translation>
    </message>
    <message>
        <source>copy of the books</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>%1: receipt of a gift (%2)</source>
        <translation>%1捐赠收据（%2）</translation>
    </message>
    <message>
        <source>Received by: ____________    Supervisor: %1    Seal of the unit:</source>
        <translation>经手人：____________    监督人：%1    单位盖章：</translation>
    </message>
    <message>
        <source>%1 in favor, %2 against, %3 abstained, %4 withdrew</source>
        <translation>赞成 %1，反对 %2，弃权 %3，回避 %4</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: application to the fund and payment</source>
        <translation>%1社区基金支出审批单</translation>
    </message>
    <message>
        <source>Applied by: ____________    Approved by: ____________    Paid by: ____________    Received by: ____________</source>
        <translation>申请人：____________    审批人：____________    出纳：____________    领款人：____________</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收据%1</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>凭证%1</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>money</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
</context>
<context>
    <name>GiftDialog</name>
    <message>
        <source>Give points to another person</source>
        <translation>转赠积分</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>转赠</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>转出人</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>转入人</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Words of the giver</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>转赠</translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>Search volunteers, orders, stations, projects…</source>
        <translation>搜索志愿者、订单、阵地、项目…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>GoodsDialog</name>
    <message>
        <source>Article “%1”</source>
        <translation>兑换物品“%1”</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建兑换物品</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>兑换物品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Points for a piece</source>
        <translation>每件积分</translation>
    </message>
    <message>
        <source>Value of a piece</source>
        <translation>每件价值</translation>
    </message>
    <message>
        <source>What a merchant is paid for it</source>
        <translation>商家按此结算</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>库存管理</translation>
    </message>
    <message>
        <source>Pieces are kept in the goods store</source>
        <translation>入库管理，按件核对</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>兑换设置</translation>
    </message>
    <message>
        <source>Most for one person</source>
        <translation>每人限量</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>限量周期</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>开始兑换</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>截止兑换</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>提供机构</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>GoodsMoveDialog</name>
    <message>
        <source>Entry of the goods store</source>
        <translation>出入库记录</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出入库类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Value of a piece</source>
        <translation>每件价值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>On the books: %1, reserved: %2</source>
        <translation>账面%1，预留%2</translation>
    </message>
    <message>
        <source>All pieces that are there. %1</source>
        <translation>填实有件数。%1</translation>
    </message>
</context>
<context>
    <name>GoodsMovePage</name>
    <message>
        <source>Goods store</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Goods, pinyin initials, code</source>
        <translation>物品、拼音首字母、编号</translation>
    </message>
    <message>
        <source>Nothing came in yet. Enter what is in store, and what it came from.</source>
        <translation>还没有入库。请登记库存物品和来源。</translation>
    </message>
    <message>
        <source>New entry of the goods store</source>
        <translation>新建出入库记录</translation>
    </message>
    <message>
        <source>The goods store was brought up to date.</source>
        <translation>库存已更新。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Value of a piece</source>
        <translation>每件价值</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第%1笔</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Catalog</source>
        <translation>兑换目录</translation>
    </message>
    <message>
        <source>Name, pinyin initials, code</source>
        <translation>名称、拼音首字母、编号</translation>
    </message>
    <message>
        <source>The catalog is empty. Enter what points can be exchanged for: goods, services, honors, discounts.</source>
        <translation>目录是空的。请登记积分可以换什么：物品、服务、荣誉、优惠。</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建兑换物品</translation>
    </message>
    <message>
        <source>Came in…</source>
        <translation>入库…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>盘点…</translation>
    </message>
    <message>
        <source>Stock-taking sheet…</source>
        <translation>盘点表…</translation>
    </message>
    <message>
        <source>in store for %1 yuan</source>
        <translation>库存价值%1元</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Value of a piece</source>
        <translation>每件价值</translation>
    </message>
    <message>
        <source>Most for one person</source>
        <translation>每人限量</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>开始兑换</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>截止兑换</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>提供机构</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>库存管理</translation>
    </message>
    <message>
        <source>Nothing came in yet.</source>
        <translation>还没有入库。</translation>
    </message>
    <message>
        <source>The goods store was brought up to date.</source>
        <translation>库存已更新。</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Ledger check</source>
        <translation>台账体检</translation>
    </message>
    <message>
        <source>The hours have not been checked yet, or nothing was found. The check looks for what an inspector would ask about.</source>
        <translation>还没有体检过，或没有发现疑点。体检会找出检查人员会问到的情况。</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>台账体检</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即体检</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rules of the check…</source>
        <translation>体检规则…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1, %2 h, %3</source>
        <translation>%1，%2 小时，%3</translation>
    </message>
    <message>
        <source>It speaks of no single record.</source>
        <translation>不涉及具体记录。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>正在体检</translation>
    </message>
    <message>
        <source>%1 records checked: %2 new, %3 gone, %4 open</source>
        <translation>体检 %1 条记录：新增 %2 条，消除 %3 条，待处理 %4 条</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未体检</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>待处理 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>clean rate of this month %1</source>
        <translation>本月合格率 %1</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <translation>上次体检 %1</translation>
    </message>
    <message>
        <source>Only one finding of one record is corrected here. Open the hours of the others, correct what is wrong there, and mark the findings as corrected.</source>
        <translation>这里只能更正涉及一条记录的一条疑点。其他的请打开时长更正，再标记为已更正。</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>No data for this period</source>
        <translation>该时段暂无数据</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HonorBatchDialog</name>
    <message>
        <source>Batch “%1”</source>
        <translation>批次“%1”</translation>
    </message>
    <message>
        <source>New batch of honors</source>
        <translation>新建荣誉批次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Honors given by</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>On the honor roll</source>
        <translation>光荣榜内容</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>颁奖词</translation>
    </message>
    <message>
        <source>Empty: the usual words, with the titles of this batch.</source>
        <translation>留空则用通用颁奖词，并列出本批次的荣誉称号。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Say on which day these honors were announced.</source>
        <translation>请填写这些荣誉的公布日期。</translation>
    </message>
    <message>
        <source>Begins as</source>
        <translation>批次来源</translation>
    </message>
    <message>
        <source>A round of this office</source>
        <translation>本单位评选</translation>
    </message>
    <message>
        <source>Announced before: written down afterwards</source>
        <translation>此前已公布，事后补记</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>评选依据</translation>
    </message>
    <message>
        <source>The rule that the notice names</source>
        <translation>公示中引用的办法或通知</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Name, phone and address for objections</source>
        <translation>受理异议的联系人、电话、地址</translation>
    </message>
    <message>
        <source>Empty: the announcement sets it.</source>
        <translation>留空则在公布时自动填写。</translation>
    </message>
    <message>
        <source>Given by another body</source>
        <translation>其他单位授予</translation>
    </message>
    <message>
        <source>Empty: this office</source>
        <translation>留空为本单位</translation>
    </message>
</context>
<context>
    <name>HonorObjectionDialog</name>
    <message>
        <source>Objection to %1</source>
        <translation>对“%1”的异议</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Empty: within five working days.</source>
        <translation>留空则为五个工作日内。</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>异议内容</translation>
    </message>
</context>
<context>
    <name>HonorPage</name>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Name, pinyin, title, team</source>
        <translation>姓名、拼音、荣誉称号、队伍</translation>
    </message>
    <message>
        <source>No honors yet. Import a list of honors (file 08), or make a batch and write its awards down.</source>
        <translation>还没有荣誉。请导入荣誉名单（08 号文件），或新建批次并录入荣誉记录。</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>新建荣誉记录</translation>
    </message>
    <message>
        <source>Print honor roll</source>
        <translation>打印光荣榜</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>打印此列表…</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>There is no batch of honors yet. Make one first, or import a list of honors.</source>
        <translation>还没有荣誉批次。请先新建批次，或导入荣誉名单。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Known to the office</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>仅有名称</translation>
    </message>
    <message>
        <source>Team or organization</source>
        <translation>所属队伍或机构</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>The honor roll of this batch has not been printed yet.</source>
        <translation>本批次的光荣榜尚未打印。</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>Edit the batch…</source>
        <translation>编辑批次…</translation>
    </message>
    <message>
        <source>Print: %1…</source>
        <translation>打印：%1…</translation>
    </message>
    <message>
        <source>This batch holds no honors yet. Add the first one, or import a list of honors.</source>
        <translation>这一批次还没有荣誉。请新建第一条，或导入荣誉名单。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>state, last day</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Public notice until</source>
        <translation>公示截止</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Print the public notice…</source>
        <translation>打印公示…</translation>
    </message>
    <message>
        <source>Enter one objection after the other: each has words and an answer of its own.</source>
        <translation>请逐条登记异议：每条都有自己的内容和答复。</translation>
    </message>
    <message>
        <source>No objection to this nominee waits for an answer.</source>
        <translation>没有待答复的异议。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Nobody has objected.</source>
        <translation>没有异议。</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>须于%1前答复</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>Nominate the eligible…</source>
        <translation>推荐符合条件的对象…</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>评选条件</translation>
    </message>
    <message>
        <source>Honored by name only: nothing is known of the conditions.</source>
        <translation>仅有名称，无法核对评选条件。</translation>
    </message>
    <message>
        <source>Choose the awards whose certificates were handed over.</source>
        <translation>请选择已颁发证书的荣誉。</translation>
    </message>
    <message>
        <source>On which day were they handed over (year-month-day)?</source>
        <translation>何日颁发（年-月-日）？</translation>
    </message>
    <message>
        <source>Presented…</source>
        <translation>登记颁发…</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已颁发</translation>
    </message>
</context>
<context>
    <name>HonorRollCommand</name>
    <message>
        <source>--layout is poster, list or certificates.</source>
        <translation>--layout 应为 poster、list 或 certificates。</translation>
    </message>
    <message>
        <source>--paper is A4 or A3.</source>
        <translation>--paper 应为 A4 或 A3。</translation>
    </message>
    <message>
        <source>Prints a batch of honors to PDF; every print is kept with its version. “honor-roll list” names the batches.</source>
        <translation>将一批荣誉打印为 PDF；每次打印都按版本留存。“honor-roll list”列出各批次。</translation>
    </message>
    <message>
        <source>Names the batches, one a line.</source>
        <translation>列出各批次，每行一个。</translation>
    </message>
    <message>
        <source>The batch to print.</source>
        <translation>要打印的批次。</translation>
    </message>
    <message>
        <source>poster, list or certificates (default: poster).</source>
        <translation>poster、list 或 certificates（默认：poster）。</translation>
    </message>
    <message>
        <source>A4 or A3 (default: A4).</source>
        <translation>A4 或 A3（默认：A4）。</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>要写出的 PDF 文件。</translation>
    </message>
    <message>
        <source>There is no batch “%1”; “honor-roll list” names them.</source>
        <translation>没有批次“%1”；可用“honor-roll list”列出各批次。</translation>
    </message>
    <message>
        <source>Version %1 with %2 names was written to %3</source>
        <translation>第 %1 版（%2 个名称）已写入 %3</translation>
    </message>
</context>
<context>
    <name>Honors</name>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>入围</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>落选</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>An award of this office is for something that this version does not know. Update the program.</source>
        <translation>本街道有一条荣誉记录，其对象此版本无法识别。请更新程序。</translation>
    </message>
    <message>
        <source>Write down who is honored.</source>
        <translation>请填写获奖对象。</translation>
    </message>
    <message>
        <source>Choose the title of honor.</source>
        <translation>请选择荣誉称号。</translation>
    </message>
    <message>
        <source>Write the year of the honors with four digits.</source>
        <translation>请用四位数字填写荣誉年度。</translation>
    </message>
    <message>
        <source>%1 has this title of %2 already.</source>
        <translation>%1已有 %2 年的该荣誉称号。</translation>
    </message>
    <message>
        <source>Write down the reason; it stays in the history of the award.</source>
        <translation>请填写原因，原因会留在荣誉记录的历史中。</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>The batch needs a name; it heads the honor roll.</source>
        <translation>请填写批次名称，它是光荣榜的标题。</translation>
    </message>
    <message>
        <source>Choose who honors.</source>
        <translation>请选择授予单位。</translation>
    </message>
    <message>
        <source>There is a batch named “%1” already. Give this one another name.</source>
        <translation>已有名为“%1”的批次。请换一个名称。</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Honors of %1</source>
        <translation>%1年荣誉</translation>
    </message>
    <message>
        <source>“%1” is no kind of honored; write 志愿者, 队伍, 项目, 社区 or 阵地.</source>
        <translation>“%1”不是获奖对象类别，请填写志愿者、队伍、项目、社区或阵地。</translation>
    </message>
    <message>
        <source>“%1” is no year; write four digits such as 2025.</source>
        <translation>“%1”不是年度，请填写四位数字，如 2025。</translation>
    </message>
    <message>
        <source>The title of honor is missing.</source>
        <translation>缺少荣誉称号。</translation>
    </message>
    <message>
        <source>The name of the honored is missing.</source>
        <translation>缺少获奖对象名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers are named %1; the award is kept by name until the ID number is known.</source>
        <translation>
            <numerusform>有 %n 名志愿者叫%1；补上身份证号之前，荣誉记录只保留姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office knows this ID number as %1.</source>
        <translation>此身份证号在本街道登记的姓名是%1。</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist here. Correct the name, import its file first, or let it be kept by name.</source>
        <translation>本街道没有%1“%2”。请更正名称，先导入相应文件，或只保留名称。</translation>
    </message>
    <message>
        <source>The batch “%1” was created.</source>
        <translation>已新建批次“%1”。</translation>
    </message>
    <message>
        <source>The same honor stands in row %1 already.</source>
        <translation>同样的荣誉在第 %1 行已出现。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Honored</source>
        <translation>获奖对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Team or organization</source>
        <translation>所属队伍或机构</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Known to the office</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>仅有名称</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Name list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Close it where it is open, or choose another folder.</source>
        <translation>无法写入文件 %1。请先关闭已打开的该文件，或另选文件夹。</translation>
    </message>
    <message>
        <source>The batch “%1” has no granted awards, so there is nothing to print. Grant its awards first.</source>
        <translation>批次“%1”没有已授予的荣誉，无可打印内容。请先授予。</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>入围</translation>
    </message>
    <message>
        <source>Do not choose…</source>
        <translation>落选…</translation>
    </message>
    <message>
        <source>Put on public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Note an objection…</source>
        <translation>记录异议…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Start screening</source>
        <translation>开始初审</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>开始评审</translation>
    </message>
    <message>
        <source>Start public notice</source>
        <translation>开始公示</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Version %1 was printed again</source>
        <translation>再次打印第 %1 版</translation>
    </message>
    <message>
        <source>Back to the nominees</source>
        <translation>退回推荐</translation>
    </message>
    <message>
        <source>Take off the notice…</source>
        <translation>撤下公示…</translation>
    </message>
    <message>
        <source>Nominate again…</source>
        <translation>重新推荐…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>The round “%1” gives its honors after the public notice. Nominate %2 and lead the nominee through it.</source>
        <translation>“%1”须经公示后授予荣誉。请先推荐%2，再逐步推进。</translation>
    </message>
    <message>
        <source>Back to collecting</source>
        <translation>退回征集</translation>
    </message>
    <message>
        <source>Back to screening</source>
        <translation>退回初审</translation>
    </message>
    <message>
        <source>End the notice for a new review…</source>
        <translation>终止公示、重新评审…</translation>
    </message>
    <message>
        <source>Take the announcement back…</source>
        <translation>撤回公布…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>The public notice hangs for %1 to %2 working days.</source>
        <translation>公示期为%1至%2个工作日。</translation>
    </message>
    <message>
        <source>Nobody in the round “%1” is shortlisted or on public notice, so there is nothing to hang up.</source>
        <translation>“%1”没有入围或公示中的对象，无内容可公示。</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Not founded…</source>
        <translation>不成立…</translation>
    </message>
    <message>
        <source>What was found, and what is answered?</source>
        <translation>核实情况如何？怎样答复？</translation>
    </message>
    <message>
        <source>Founded…</source>
        <translation>成立…</translation>
    </message>
    <message>
        <source>What was found, and what is answered? The nominee is not chosen.</source>
        <translation>核实情况如何？怎样答复？该对象将落选。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Not founded</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Say who objects.</source>
        <translation>请填写提出人。</translation>
    </message>
    <message>
        <source>Say when it was raised.</source>
        <translation>请填写提出日期。</translation>
    </message>
    <message>
        <source>Say what speaks against the honor.</source>
        <translation>请填写异议内容。</translation>
    </message>
    <message>
        <source>The answer is due before it was raised.</source>
        <translation>答复期限早于提出日期。</translation>
    </message>
    <message>
        <source>This objection is “%1” and is not changed any more.</source>
        <translation>这条异议“%1”，不能再改。</translation>
    </message>
    <message>
        <source>Write down the answer; it stays with the objection.</source>
        <translation>请填写答复，它会和异议一起留存。</translation>
    </message>
    <message>
        <source>%1 has gone on since and is “%2” now. Lead it back first.</source>
        <translation>%1之后又有变动，现为“%2”。请先退回。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n in the state “%1” wait for a decision: %2. Lead them on or do not choose them.</source>
        <translation>
            <numerusform>还有%n个对象处于“%1”：%2。请推进或选“落选”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this round is “%1” yet.</source>
        <translation>本批次还没有“%1”的对象。</translation>
    </message>
    <message>
        <source>“%1” is on public notice until %2. Honors are given after that day.</source>
        <translation>“%1”公示至%2，期满后方可授予。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to %1 wait for an answer. Answer them first.</source>
        <translation>
            <numerusform>%1还有%n条异议待答复，请先答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: on public notice until %2</source>
        <translation>%1：公示至%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is announced: %n award(s)</source>
        <translation>
            <numerusform>%1已公布：%n项荣誉</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written down after it had been announced, without a public notice of this office. There is nothing to go back to.</source>
        <translation>“%1”是公布后补记的，没有经本单位公示，无法退回公示。</translation>
    </message>
    <message>
        <source>The round “%1” is “%2”; no award of it can become “%3” now. Lead the round on or back first.</source>
        <translation>“%1”现为“%2”，其中的荣誉不能变为“%3”。请先推进或退回批次。</translation>
    </message>
    <message>
        <source>Enter the objection with its text and who raised it.</source>
        <translation>请登记异议内容和异议人。</translation>
    </message>
    <message>
        <source>The honor roll of “%1” becomes version %2. Print it anew.</source>
        <translation>“%1”的光荣榜变为第%2版，请重新打印。</translation>
    </message>
    <message>
        <source>%1 is “%2”. Objections are taken while a nominee is on public notice; an honor that was given is revoked.</source>
        <translation>%1现为“%2”。公示期间才受理异议；已授予的荣誉请走撤销。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a rule is met</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>the day is not known</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n honor(s) revoked</source>
        <translation>
            <numerusform>被撤销荣誉%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not come %n time(s)</source>
        <translation>
            <numerusform>报名未到%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>No bad record</source>
        <translation>无不良记录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>At least %1 % serve regularly (in %2 of the last %3 months)</source>
        <translation>经常参加服务的不少于%1%（近%3个月中有%2个月）</translation>
    </message>
    <message>
        <source>nobody is in it</source>
        <translation>没有成员</translation>
    </message>
    <message>
        <source>Registered volunteer</source>
        <translation>在册志愿者</translation>
    </message>
    <message numerus="yes">
        <source>Registered for at least %n year(s)</source>
        <translation>
            <numerusform>注册满%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>Active team</source>
        <translation>队伍正常活动</translation>
    </message>
    <message numerus="yes">
        <source>Founded at least %n year(s) ago</source>
        <translation>
            <numerusform>成立满%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n people</source>
        <translation>
            <numerusform>成员不少于%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n brand project(s)</source>
        <translation>
            <numerusform>特色项目不少于%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>target group</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>team</source>
        <translation>实施队伍</translation>
    </message>
    <message>
        <source>period</source>
        <translation>项目期</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>protection of the volunteers</source>
        <translation>志愿者保障</translation>
    </message>
    <message numerus="yes">
        <source>Running for at least %n year(s)</source>
        <translation>
            <numerusform>实施满%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete plan</source>
        <translation>方案完整</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>More than %1 % of the residents are registered</source>
        <translation>注册志愿者占常住人口超过%1%</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 registered; residents not known</source>
        <translation>注册%1人，常住人口不明</translation>
    </message>
    <message>
        <source>Open station</source>
        <translation>阵地开放</translation>
    </message>
    <message>
        <source>%1 is “%2”; only honors that were given are handed over.</source>
        <translation>%1为“%2”，已授予的荣誉才能颁发。</translation>
    </message>
    <message>
        <source>The certificate of %1 was handed over on %2 already.</source>
        <translation>%1的证书已于%2颁发。</translation>
    </message>
    <message>
        <source>Say on which day it was handed over; %1 was honored on %2.</source>
        <translation>请填写颁发日期；%1于%2授予。</translation>
    </message>
    <message>
        <source>The round “%1” is “%2” and takes no nominees any more. Lead it back first.</source>
        <translation>“%1”现为“%2”，不再接受推荐。请先退回。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) handed over</source>
        <translation>
            <numerusform>已颁发%n份证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was chosen is nominated for this title already.</source>
        <translation>所选对象都已推荐过该荣誉。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nominee(s) added</source>
        <translation>
            <numerusform>%1：新增推荐%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Honors of another body are written down once they are announced; this office gives none of them.</source>
        <translation>其他单位授予的荣誉只在公布后补记，不走本单位评选。</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>“%1” was given by %2; this office prints no roll and no certificates of it.</source>
        <translation>“%1”由%2授予，本单位不打印其光荣榜和证书。</translation>
    </message>
    <message>
        <source>%1 among %2</source>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>颁发</translation>
    </message>
    <message>
        <source>Still to be presented</source>
        <translation>待颁发</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已颁发</translation>
    </message>
    <message>
        <source>“%1” has not been on public notice yet. End the notice for a new review, then put it on notice again.</source>
        <translation>“%1”还没有公示过。请先结束公示、退回评审，再重新公示。</translation>
    </message>
</context>
<context>
    <name>HourDisplay</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>On display</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>End the display</source>
        <translation>结束公示</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This display is “%1”; its list and days stay as they were published.</source>
        <translation>这份公示“%1”，名单和日期保持公示时的样子，不能再改。</translation>
    </message>
    <message>
        <source>The published list of “%1” is not any more what was published. Compare it with a backup and with the paper that hung out.</source>
        <translation>“%1”的公示名单与公示时不一致，请与备份和张贴的纸质单核对。</translation>
    </message>
    <message>
        <source>“%1” holds no checked hours yet; there is nothing to hang up.</source>
        <translation>“%1”还没有已核时长，没有可公示的内容。</translation>
    </message>
    <message numerus="yes">
        <source>On display until %1: %n record(s) with %2 hours</source>
        <translation>
            <numerusform>公示至%1：%n条，%2小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections were raised against this display since; end it or withdraw it.</source>
        <translation>这份公示已有人提出异议，只能结束或撤回。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>“%1” is on display until %2. Withdraw it where it must come down earlier.</source>
        <translation>“%1”公示至%2；需要提前取下的，请撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) against this display wait for a decision; decide them first.</source>
        <translation>
            <numerusform>这份公示还有%n条异议待处理，请先处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the display, such as by its activity or month.</source>
        <translation>请给公示起名，如活动名或月份。</translation>
    </message>
    <message>
        <source>Choose whose hours are on display.</source>
        <translation>请选择公示哪个机构的时长。</translation>
    </message>
    <message>
        <source>Choose an activity, or a first and a last day.</source>
        <translation>请选活动，或填起止日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Between 1 and %1 working days.</source>
        <translation>公示1到%1个工作日。</translation>
    </message>
    <message>
        <source>Put on display</source>
        <translation>公示</translation>
    </message>
</context>
<context>
    <name>HourDisplayDialog</name>
    <message>
        <source>New public display</source>
        <translation>新建公示</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>公示内容</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Or all hours of an organization in the days below</source>
        <translation>也可不选，改填机构和起止日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>How it hangs</source>
        <translation>公示方式</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Objections to</source>
        <translation>受理异议</translation>
    </message>
    <message>
        <source>Whom to write to; the phone is written on the paper by hand</source>
        <translation>向谁反映；电话打印后手写</translation>
    </message>
</context>
<context>
    <name>HourDisplayPage</name>
    <message>
        <source>Public displays</source>
        <translation>时长公示</translation>
    </message>
    <message>
        <source>Name, pinyin initials</source>
        <translation>名称、拼音首字母</translation>
    </message>
    <message>
        <source>No public display yet. Choose an activity or a month; the list is printed with masked names.</source>
        <translation>还没有时长公示。选一个活动或月份，名单姓名打码后打印张贴。</translation>
    </message>
    <message>
        <source>New public display</source>
        <translation>新建公示</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示单</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>登记异议…</translation>
    </message>
    <message>
        <source>Days on display…</source>
        <translation>公示天数…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Days of service</source>
        <translation>服务日期</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Objections to</source>
        <translation>受理异议</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已公示</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1 h</source>
        <translation>
            <numerusform>%n条，%1小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>No checked hours of these days yet.</source>
        <translation>这些日期还没有已核时长。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n minute(s)</source>
        <translation>
            <numerusform>%1 %2：%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Nobody has objected.</source>
        <translation>没有异议。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For how many working days are hours usually on public display (1 to 60)?</source>
        <translation>时长通常公示多少个工作日（1到60）？</translation>
    </message>
    <message>
        <source>Between 1 and 60 working days.</source>
        <translation>公示1到60个工作日。</translation>
    </message>
</context>
<context>
    <name>HourRecords</name>
    <message>
        <source>To be ended</source>
        <translation>待结束</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>本人申请</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>The last day is over</source>
        <translation>已过结束日期</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>被异议人</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Share of true records</source>
        <translation>真实率</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it was forgotten</source>
        <translation>漏记原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录单位</translation>
    </message>
    <message>
        <source>Hours of others</source>
        <translation>外部时长</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>On display until</source>
        <translation>公示至</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>HourReferences</name>
    <message>
        <source>%1 %2, %3 h</source>
        <comment>person, moment, hours</comment>
        <translation>%1 %2，%3小时</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>hours, e.g. 1.5 or 1:30</source>
        <translation>小时，如 1.5 或 1:30</translation>
    </message>
    <message>
        <source>This is not a duration. Type hours like 1.5 or 1:30.</source>
        <translation>这不是时长。请按 1.5 或 1:30 的形式填写小时数。</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Hours follow-up</source>
        <translation>时长管理</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外部时长</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2, registered on %3</source>
        <translation>%1，编号%2，注册日期%3</translation>
    </message>
    <message>
        <source>Period: %1; service %2; in all %3 hours</source>
        <translation>期间：%1；服务起止：%2；合计%3小时</translation>
    </message>
    <message>
        <source>Besides, %1 hours recorded by other bodies, in no sum</source>
        <translation>另有外部时长%1小时，不计入合计</translation>
    </message>
    <message>
        <source>Volunteer service hours of %1</source>
        <translation>%1的志愿服务时长单</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页小计</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>Shares its points</source>
        <translation>合用中</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>解散…</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>解散</translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Household “%1”</source>
        <translation>家庭“%1”</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新建家庭</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>HouseholdMember</name>
    <message>
        <source>In the household</source>
        <translation>在家庭中</translation>
    </message>
    <message>
        <source>Leave the household…</source>
        <translation>退出家庭…</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
</context>
<context>
    <name>HouseholdMemberDialog</name>
    <message>
        <source>Add to “%1”</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of a household</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Whose own points come first; then the others pay in the order in which they joined.</source>
        <translation>先用兑换人自己的积分，再按加入先后使用其他成员的。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Households</source>
        <comment>that share points</comment>
        <translation>家庭账户</translation>
    </message>
    <message>
        <source>Name, pinyin initials</source>
        <translation>名称、拼音首字母</translation>
    </message>
    <message>
        <source>No household yet. Its members pay for each other, and everybody keeps their own points.</source>
        <translation>还没有家庭账户。家庭成员可以互相代付，积分仍各归各人。</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新建家庭</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>加成员…</translation>
    </message>
    <message>
        <source>Member leaves…</source>
        <translation>成员退出…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a household</comment>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Nobody is in this household yet.</source>
        <translation>这个家庭还没有成员。</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of a household</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Who leaves the household? %1</source>
        <translation>谁退出家庭？%1</translation>
    </message>
    <message>
        <source>“%1” is no member of this household.</source>
        <translation>“%1”不是这个家庭的成员。</translation>
    </message>
    <message>
        <source>left the household</source>
        <translation>退出家庭</translation>
    </message>
    <message>
        <source>%1 left the household.</source>
        <translation>%1已退出家庭。</translation>
    </message>
</context>
<context>
    <name>IdNumber</name>
    <message>
        <source>The birth date %1-%2-%3 in the 15-digit ID number does not exist; check digits 7 to 12.</source>
        <translation>15 位身份证号中的出生日期 %1年%2月%3日不存在，请核对第 7 至 12 位。</translation>
    </message>
    <message>
        <source>The birth date %1-%2-%3 in the ID number does not exist; check digits 7 to 14.</source>
        <translation>身份证号中的出生日期 %1年%2月%3日不存在，请核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The birth date %1-%2-%3 in the ID number lies in the future; check digits 7 to 14.</source>
        <translation>身份证号中的出生日期 %1年%2月%3日晚于今天，请核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The ID number is missing; enter 18 digits.</source>
        <translation>没有身份证号，请填写 18 位号码。</translation>
    </message>
    <message>
        <source>An ID number has 18 digits, older ones 15, but this one has %1; count them again.</source>
        <translation>身份证号应为 18 位（旧证 15 位），此处为 %1 位，请核对。</translation>
    </message>
    <message>
        <source>An ID number holds digits only, and at most an X in the last place; type it again.</source>
        <translation>身份证号只能是数字，末位可为 X，请重新填写。</translation>
    </message>
    <message>
        <source>The check digit of the ID number is wrong; check digit 18 against the card.</source>
        <translation>身份证号校验码不对，请对照证件核对第 18 位。</translation>
    </message>
    <message>
        <source>The ID number is stored as a number, so Excel may have lost its last digits; set the column to text and type the number again.</source>
        <translation>身份证号被 Excel 存成数字，后几位可能已丢失；请把该列设为文本后重填。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The organization “%1” does not exist here. Correct the name, import file 01 first, or let it be created.</source>
        <translation>本街道没有机构“%1”。请更正名称，先导入 01 号文件，或选择自动新建。</translation>
    </message>
    <message>
        <source>The community “%1” was created.</source>
        <translation>已新建社区“%1”。</translation>
    </message>
    <message>
        <source>“%1” was added to the dictionary “%2”.</source>
        <translation>“%1”已加入字典“%2”。</translation>
    </message>
    <message>
        <source>Only one of latitude and longitude is there; fill in both or none.</source>
        <translation>只有纬度或经度之一，请两项都填或都不填。</translation>
    </message>
    <message>
        <source>The state “%1” is not known; write one of: %2.</source>
        <translation>无法识别状态“%1”，请填写以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 of this file already. Keep one of the two rows.</source>
        <translation>“%1”在本文件第 %2 行已出现。两行请保留一行。</translation>
    </message>
    <message>
        <source>Your account does not answer for “%1”. Leave this row to an account of that organization, or of the whole office.</source>
        <translation>您的账号不负责“%1”。请把这一行留给该机构或全单位的账号。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--on-duplicate is skip or update.</source>
        <translation>--on-duplicate 应为 skip 或 update。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 rows read; %3 would be imported, %4 updated, %5 skipped, %6 rejected.</source>
        <translation>%1：读取 %2 行；将导入 %3，更新 %4，跳过 %5，拒收 %6。</translation>
    </message>
    <message>
        <source>%1: %2 rows read; %3 imported, %4 updated, %5 skipped, %6 rejected.</source>
        <translation>%1：读取 %2 行；已导入 %3，更新 %4，跳过 %5，拒收 %6。</translation>
    </message>
    <message>
        <source>Reads records from Excel and text files.</source>
        <translation>从 Excel 和文本文件读取记录。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>以下之一：%1。</translation>
    </message>
    <message>
        <source>The sheet to read (default: the one that fits best).</source>
        <translation>要读取的工作表（默认为最匹配的一张）。</translation>
    </message>
    <message>
        <source>skip or update records that exist (default: skip).</source>
        <translation>对已存在的记录：skip 跳过或 update 更新（默认：skip）。</translation>
    </message>
    <message>
        <source>Create teams, communities and projects that do not exist.</source>
        <translation>自动新建不存在的队伍、社区和项目。</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>只说明会发生什么，不作任何改动。</translation>
    </message>
    <message>
        <source>Write rejected rows with the reason to this workbook.</source>
        <translation>将未导入的行及原因写入此工作簿。</translation>
    </message>
    <message>
        <source>Name the kind of records and at least one file.</source>
        <translation>请指定记录种类和至少一个文件。</translation>
    </message>
    <message>
        <source>“%1” is no kind of records; the kinds are %2.</source>
        <translation>“%1”不是记录种类；可用的种类有：%2。</translation>
    </message>
    <message>
        <source>Files: .xlsx .xlsb .xls .ods .csv .txt .xml</source>
        <translation>文件：.xlsx .xlsb .xls .ods .csv .txt .xml</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation>保存问题行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>All or nothing: the import is one step, and the file itself is never changed.</source>
        <translation>要么全部导入，要么全不导入：导入一步完成，文件本身不会改动。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Review rows</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 to mend.xlsx</source>
        <translation>%1 待修改.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the rows with problems</source>
        <translation>正在保存有问题的行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>已保存 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported from %1.</source>
        <translation>
            <numerusform>从 %1 导入了 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the import from %1?</source>
        <translation>撤回从 %1 的导入？</translation>
    </message>
    <message numerus="yes">
        <source>%n new records go.</source>
        <translation>
            <numerusform>移除 %n 条新记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records get their former values back.</source>
        <translation>
            <numerusform>%n 条记录恢复原值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: they were changed since.</source>
        <translation>
            <numerusform>%n 条保留：之后有改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: other records refer to them by now.</source>
        <translation>
            <numerusform>%n 条保留：已被其他记录引用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Looking at what was imported from %1</source>
        <translation>正在查看从 %1 导入的内容</translation>
    </message>
    <message>
        <source>Taking back the import from %1</source>
        <translation>正在撤回从 %1 的导入</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>“%1” is no date that exists; write it as 2025-03-09.</source>
        <translation>“%1”不是有效日期，请写成 2025-03-09。</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it as 14:30.</source>
        <translation>“%1”不是有效时间，请写成 14:30 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no date and time that exists; write it as 2025-03-09 14:30.</source>
        <translation>“%1”不是有效的日期和时间，请写成 2025-03-09 14:30。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is no amount of money in yuan with at most two decimals.</source>
        <translation>“%1”不是有效金额，请以元为单位，最多两位小数。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write 是 or 否.</source>
        <translation>“%1”既不是“是”也不是“否”，请写是或否。</translation>
    </message>
    <message>
        <source>The cell shows the error %1; correct the formula in the file.</source>
        <translation>单元格显示错误 %1，请在文件中改正公式。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a stored value; open the file in Excel, save it as .xlsx and import that.</source>
        <translation>单元格是公式，但没有保存结果；请用 Excel 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The cell holds a formula; its stored value was taken.</source>
        <translation>单元格是公式，已采用其保存的结果。</translation>
    </message>
    <message>
        <source>The cell holds more than %1 characters, which no workbook can store; shorten its text.</source>
        <translation>该单元格的内容超过 %1 个字符，任何工作簿都存不下，请缩短后再导入。</translation>
    </message>
    <message>
        <source>The cell holds half a character, so a name or number could be lost; type its text again.</source>
        <translation>该单元格含有不完整的字符，姓名或号码可能因此丢失，请重新输入内容。</translation>
    </message>
    <message>
        <source>An ID or phone number stands here; it is kept as %1. Whole numbers belong in their own column.</source>
        <translation>这里有身份证号或手机号，已存为 %1；完整号码请放在自己的列里。</translation>
    </message>
    <message>
        <source>“%1” is a day as spreadsheets count them; it was taken as %2. Please check.</source>
        <translation>“%1”是电子表格内部的日期序号，已按 %2 读取，请核对。</translation>
    </message>
</context>
<context>
    <name>ImportRunner</name>
    <message>
        <source>What the file holds was not recognized; choose its contents from the list and open it again.</source>
        <translation>无法识别文件内容，请从列表中选择内容类型后重新打开。</translation>
    </message>
    <message>
        <source>The file has no column for %1. Match the columns by hand, or add the heading to the file.</source>
        <translation>文件中没有“%1”列。请手动对应各列，或在文件中补上表头。</translation>
    </message>
    <message>
        <source>No row of headings was found on the sheet “%1”. The file needs headings such as %2.</source>
        <translation>工作表“%1”中没有找到表头行。文件需要有表头，如 %2。</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Importing the rows</source>
        <translation>正在导入各行</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>正在汇总</translation>
    </message>
    <message>
        <source>%1 from %2: %3 rows read; %4 imported, %5 updated, %6 skipped, %7 rejected.</source>
        <translation>%1，来自 %2：读取 %3 行；导入 %4，更新 %5，跳过 %6，拒绝 %7。</translation>
    </message>
    <message>
        <source>The rejected rows were written to %1.</source>
        <translation>被拒绝的行已写入 %1。</translation>
    </message>
    <message>
        <source>The row is hidden in the file and was read all the same.</source>
        <translation>该行在文件中是隐藏的，仍已读取。</translation>
    </message>
    <message>
        <source>The column “%1” is hidden in the file and was read all the same.</source>
        <translation>“%1”列在文件中是隐藏的，仍已读取。</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>① File</source>
        <translation>① 文件</translation>
    </message>
    <message>
        <source>② Columns</source>
        <translation>② 对应列</translation>
    </message>
    <message>
        <source>③ Check</source>
        <translation>③ 检查</translation>
    </message>
    <message>
        <source>④ Done</source>
        <translation>④ 完成</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>第 %1 步（共 4 步）：%2</translation>
    </message>
</context>
<context>
    <name>ImportTakeBack</name>
    <message>
        <source>Nothing of the import from %1 can be taken back any more: it was taken back already, or everything was changed or used since.</source>
        <translation>从 %1 的导入已没有可以撤回的内容：已经撤回过，或者之后全部有改动或已被引用。</translation>
    </message>
    <message>
        <source>The import from %1 was taken back: %2 removed, %3 with their former values, %4 stay.</source>
        <translation>已撤回从 %1 的导入：移除 %2 条，恢复原值 %3 条，保留 %4 条。</translation>
    </message>
</context>
<context>
    <name>ImportedPerson</name>
    <message>
        <source>Several people are called %1; add the number.</source>
        <translation>叫%1的有多人，请填编号。</translation>
    </message>
    <message>
        <source>Your account does not answer for %1.</source>
        <translation>您的账号不负责%1所在的机构。</translation>
    </message>
    <message>
        <source>%1 is not registered here; register the volunteer first.</source>
        <translation>%1未在本单位注册，请先登记志愿者。</translation>
    </message>
</context>
<context>
    <name>InternCertificate</name>
    <message>
        <source>Only a finished practice gets a certificate; that of %1 is “%2”.</source>
        <translation>只有结业的实习才能开具证明；%1的状态是“%2”。</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <comment>year-month-day</comment>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>%1, of the major %2 at %3, practiced social work at %4 from %5 to %6</source>
        <translation>兹证明%3%2专业学生%1，于%5至%6在%4进行社会工作实习</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>, on the post of %1</source>
        <translation>，岗位为%1</translation>
    </message>
    <message>
        <source>, for %1 hours in all. The practice was assessed as “%2”.</source>
        <translation>，累计实习%1学时，实习考核结果为“%2”。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Hours of practice</source>
        <translation>实习学时</translation>
    </message>
    <message>
        <source>Practice grade</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>实习证明</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>(given when printed)</source>
        <translation>（打印时编号）</translation>
    </message>
    <message>
        <source>Words of the mentor: %1</source>
        <translation>督导评语：%1</translation>
    </message>
    <message>
        <source>This is hereby certified.</source>
        <translation>特此证明。</translation>
    </message>
    <message>
        <source>Mentor (signature):</source>
        <translation>督导（签字）：</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
</context>
<context>
    <name>InternDetails</name>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>（未定）</translation>
    </message>
    <message>
        <source>Hours of practice</source>
        <translation>实习学时</translation>
    </message>
    <message>
        <source>Practice grade</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Words of assessment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Practice certificate</source>
        <translation>实习证明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ 已有</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n entries</source>
        <translation>
            <numerusform>✓ %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>missing since %1</source>
        <translation>逾期（应于 %1）</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>应于 %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Nothing is in the file yet. Add the plan, the days of attendance and the log.</source>
        <translation>档案还是空的。请添加计划、考勤和日志。</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1：%2 学时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>未签字</translation>
    </message>
</context>
<context>
    <name>InternDialog</name>
    <message>
        <source>Intern %1</source>
        <translation>实习生 %1</translation>
    </message>
    <message>
        <source>New intern</source>
        <translation>新建实习生</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实习</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Earlier hours</source>
        <translation>此前学时</translation>
    </message>
    <message>
        <source>Hours that are not in the attendance of the file; both are added up.</source>
        <translation>不在档案考勤内的学时；两者相加。</translation>
    </message>
    <message>
        <source>Assessment and notes</source>
        <translation>考核与备注</translation>
    </message>
    <message>
        <source>Practice grade</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Words of assessment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>InternEntry</name>
    <message>
        <source>Observation report</source>
        <translation>观察报告</translation>
    </message>
    <message>
        <source>Practice plan</source>
        <translation>实习计划</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation>实习日志</translation>
    </message>
    <message>
        <source>Supervision record</source>
        <translation>督导记录</translation>
    </message>
    <message>
        <source>Midterm review</source>
        <translation>中期评估</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>实习报告</translation>
    </message>
    <message>
        <source>Evaluation by oneself</source>
        <translation>自我评估</translation>
    </message>
    <message>
        <source>Evaluation by the mentor</source>
        <translation>督导评估</translation>
    </message>
    <message>
        <source>Evaluation by the agency</source>
        <translation>机构评估</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>在档</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>An intern&apos;s file holds a paper that this version does not know. Update the program.</source>
        <translation>实习档案中有本版本不认识的材料。请升级程序。</translation>
    </message>
    <message>
        <source>Choose the intern whose file this belongs to.</source>
        <translation>请选择材料所属的实习生。</translation>
    </message>
    <message>
        <source>Write down the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>A day has no more than 24 hours.</source>
        <translation>一天不超过 24 小时。</translation>
    </message>
    <message>
        <source>Write down how long the intern was there.</source>
        <translation>请填写到岗时长。</translation>
    </message>
    <message>
        <source>Only attendance has hours; enter it as an entry of its own.</source>
        <translation>只有考勤计学时；请另录一条考勤。</translation>
    </message>
    <message>
        <source>A log says whom it was about and what was done.</source>
        <translation>日志要写明对象和内容。</translation>
    </message>
    <message>
        <source>An evaluation needs its grade.</source>
        <translation>评估需要等级。</translation>
    </message>
</context>
<context>
    <name>InternEntryDialog</name>
    <message>
        <source>New paper of a file</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed by the mentor</source>
        <translation>督导已签字</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Contents of the paper</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Object and content</source>
        <translation>对象与内容</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Words of the mentor</source>
        <translation>督导意见</translation>
    </message>
</context>
<context>
    <name>InternEntryPage</name>
    <message>
        <source>Files of interns</source>
        <translation>实习档案</translation>
    </message>
    <message>
        <source>Intern, pinyin initials, university, content</source>
        <translation>实习生、拼音首字母、学校、内容</translation>
    </message>
    <message>
        <source>The files are empty. Enter the first plan, day of attendance or log.</source>
        <translation>档案还是空的。请录入第一份计划、考勤或日志。</translation>
    </message>
    <message>
        <source>New paper of a file</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2的%1（%3）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed by the mentor</source>
        <translation>督导已签字</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Object and content</source>
        <translation>对象与内容</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Words of the mentor</source>
        <translation>督导意见</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>InternEntryRecords</name>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words of the mentor</source>
        <translation>督导意见</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>未签字</translation>
    </message>
</context>
<context>
    <name>InternFile</name>
    <message>
        <source>%1 has no grade yet. Open the intern and give one, then finish the practice.</source>
        <translation>%1还没有考核等级。请打开实习生填写考核，再办理结业。</translation>
    </message>
    <message>
        <source>The practice of %1 was not passed: it is ended early with a reason, not finished.</source>
        <translation>%1的实习考核不合格：请说明原因后终止，不能结业。</translation>
    </message>
    <message>
        <source>The file of %1 lacks: %2. Add these papers, or finish although they are missing and say why.</source>
        <translation>%1的档案缺：%2。请补齐材料，或说明原因后缺件结业。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Write down the reason; it stays in the history of the intern.</source>
        <translation>请写明原因；原因会留在实习生的历史中。</translation>
    </message>
</context>
<context>
    <name>InternGrade</name>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>An intern of this office has a grade that this version does not know. Update the program.</source>
        <translation>本办公室有实习生的考核等级是本版本不认识的。请升级程序。</translation>
    </message>
</context>
<context>
    <name>InternImport</name>
    <message>
        <source>“%1” is neither 男 nor 女; the sex stays open.</source>
        <translation>“%1”既不是男也不是女；性别留空。</translation>
    </message>
    <message>
        <source>“%1” is no number of hours; write it such as 227.</source>
        <translation>“%1”不是学时数；请写成 227 这样的数字。</translation>
    </message>
    <message>
        <source>“%1” is no grade; write 优秀, 良好, 合格 or 不合格.</source>
        <translation>“%1”不是考核等级；请写优秀、良好、合格或不合格。</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>实习生</translation>
    </message>
</context>
<context>
    <name>InternListPage</name>
    <message>
        <source>Interns</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Name, pinyin initials, university, mentor</source>
        <translation>姓名、拼音首字母、学校、督导</translation>
    </message>
    <message>
        <source>No intern yet. Import the list of interns, or enter the first one.</source>
        <translation>还没有实习生。请导入实习生名册，或录入第一名。</translation>
    </message>
    <message>
        <source>New intern</source>
        <translation>新建实习生</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Practice certificate</source>
        <translation>实习证明</translation>
    </message>
    <message numerus="yes">
        <source>%n universities</source>
        <translation>
            <numerusform>%n 所学校</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n 人结业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours of practice</source>
        <translation>实习 %1 学时</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>查看档案</translation>
    </message>
</context>
<context>
    <name>InternPage</name>
    <message>
        <source>Interns</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档案</translation>
    </message>
</context>
<context>
    <name>InternRecords</name>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Hours of practice</source>
        <translation>实习学时</translation>
    </message>
    <message>
        <source>Practice grade</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Practice certificate</source>
        <translation>实习证明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Year of the first day</source>
        <translation>开始年份</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>The last day is over</source>
        <translation>已过结束日期</translation>
    </message>
</context>
<context>
    <name>InternRepository</name>
    <message>
        <source>%1 of %2 has a practice here already that began on %3. Open that one instead.</source>
        <translation>%2的%1已有 %3 开始的实习。请打开那一条。</translation>
    </message>
    <message>
        <source>Write down why it leaves the file; it stays in the history.</source>
        <translation>请写明撤回的原因；原因会留在历史中。</translation>
    </message>
</context>
<context>
    <name>InternState</name>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>谢绝…</translation>
    </message>
    <message>
        <source>On post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Begin the assessment</source>
        <translation>开始考核</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Under assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Finish the practice</source>
        <translation>结业</translation>
    </message>
    <message>
        <source>Finish although papers are missing…</source>
        <translation>缺件结业…</translation>
    </message>
    <message>
        <source>Why may the practice end without these papers?</source>
        <translation>为什么缺少这些材料也可以结业？</translation>
    </message>
    <message>
        <source>Back to the post…</source>
        <translation>退回在岗…</translation>
    </message>
    <message>
        <source>Practice finished</source>
        <translation>结业</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>终止</translation>
    </message>
</context>
<context>
    <name>InternValidator</name>
    <message>
        <source>The intern needs a name.</source>
        <translation>实习生需要姓名。</translation>
    </message>
    <message>
        <source>Write down the intern&apos;s university.</source>
        <translation>请填写实习生的学校。</translation>
    </message>
    <message>
        <source>The practice needs its first day.</source>
        <translation>实习需要开始日期。</translation>
    </message>
    <message>
        <source>The last day of the practice lies before its first day.</source>
        <translation>实习的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Choose the community or office the intern belongs to.</source>
        <translation>请选择实习生所属的社区或机构。</translation>
    </message>
    <message>
        <source>The hours of practice lie between 0 and 5,000.</source>
        <translation>实习学时应在 0 到 5,000 之间。</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>Changing the office&apos;s key</source>
        <translation>更换本单位密钥</translation>
    </message>
    <message>
        <source>The office&apos;s key was changed; nobody holds the old one any more.</source>
        <translation>密钥已更换，旧密钥已作废。</translation>
    </message>
    <message>
        <source>Backups made before still open with the passwords of their time.</source>
        <translation>此前的备份仍用当时的密码打开。</translation>
    </message>
    <message>
        <source>The change of the office&apos;s key was cut off. Go on with it?</source>
        <translation>上次更换密钥没有做完，继续吗？</translation>
    </message>
    <message>
        <source>Change the key that seals all ID and phone numbers?</source>
        <translation>更换加密全部身份证号和手机号的密钥吗？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>All sealed numbers are sealed anew; with 120,000 people it takes some minutes. Everybody works on meanwhile, passwords and the recovery code stay, and it can be stopped and continued at any time.</source>
        <translation>全部号码将重新加密，12 万人约需几分钟。期间照常工作，密码和恢复码不变，随时可以停止，以后继续。</translation>
    </message>
</context>
<context>
    <name>KeyRotation</name>
    <message>
        <source>Sealing numbers under the new key</source>
        <translation>正在用新密钥加密号码</translation>
    </message>
    <message>
        <source>Some accounts, or the recovery code, come from an older version of the program. Let every account sign in once, make a new recovery code, and start again.</source>
        <translation>有的账号或恢复码来自旧版本的程序。请让每个账号登录一次，生成新的恢复码，然后再开始。</translation>
    </message>
    <message>
        <source>The key was changed %1 times; no more changes fit.</source>
        <translation>密钥已更换 %1 次，不能再更换。</translation>
    </message>
    <message>
        <source>Key %1 follows key %2.</source>
        <translation>密钥 %2 更换为密钥 %1。</translation>
    </message>
    <message>
        <source>All numbers are sealed under key %1; the old key is gone.</source>
        <translation>全部号码已用密钥 %1 加密，旧密钥已作废。</translation>
    </message>
</context>
<context>
    <name>LedgerRootPage</name>
    <message>
        <source>Roots</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>Number, month, first digits</source>
        <translation>编号、月份、前几位</translation>
    </message>
    <message>
        <source>No root yet. Close a month, or issue a certificate; both make one to be published.</source>
        <translation>还没有校验根。月结或出具证明时都会生成，用于公示。</translation>
    </message>
    <message>
        <source>Close a month…</source>
        <translation>月结…</translation>
    </message>
    <message>
        <source>Which month? The root of its checked records is made, to be published with the month.</source>
        <translation>哪个月？将生成该月已核记录的校验根，随月报公示。</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>校验根 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>64 digits</source>
        <translation>64 位校验值</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>所据月度校验根</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>结束本月</translation>
    </message>
    <message>
        <source>Leaves of the tree</source>
        <translation>叶数</translation>
    </message>
</context>
<context>
    <name>LedgerScan</name>
    <message>
        <source>Reading the hours</source>
        <translation>正在读取时长</translation>
    </message>
    <message>
        <source>Applying the rules</source>
        <translation>正在逐条核查</translation>
    </message>
    <message>
        <source>%1 records checked: %2 new findings, %3 gone, %4 open</source>
        <translation>体检 %1 条记录：新增 %2 条，消除 %3 条，待处理 %4 条</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>请填写 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>The ledger is checked as a whole, by an account of the whole office. You see the findings of your own organization afterwards.</source>
        <translation>台账体检面向全单位，须由全单位范围的账号进行；体检后可查看本机构的结果。</translation>
    </message>
    <message>
        <source>Storing the findings</source>
        <translation>正在保存结果</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Assistant social worker</source>
        <translation>助理社会工作师</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>社会工作师</translation>
    </message>
    <message>
        <source>Senior social worker</source>
        <translation>高级社会工作师</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>A license of this office has a level that this version does not know. Update the program.</source>
        <translation>本办公室有执业证书的级别是本版本不认识的。请升级程序。</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Registration valid</source>
        <translation>登记有效</translation>
    </message>
    <message>
        <source>Due within 90 days</source>
        <translation>90 天内到期</translation>
    </message>
    <message>
        <source>Registration overdue</source>
        <translation>登记逾期</translation>
    </message>
    <message>
        <source>Choose the social worker.</source>
        <translation>请选择社会工作者。</translation>
    </message>
    <message>
        <source>Write down the day of the certificate.</source>
        <translation>请填写取证日期。</translation>
    </message>
    <message>
        <source>Nobody is registered before the certificate was given.</source>
        <translation>登记日期不能早于取证日期。</translation>
    </message>
    <message>
        <source>The hours lie between 0 and 2,000.</source>
        <translation>学时应在 0 到 2,000 之间。</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>License of %1</source>
        <translation>%1的执业证书</translation>
    </message>
    <message>
        <source>New license</source>
        <translation>新建执业证书</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>取证日期</translation>
    </message>
    <message>
        <source>Registration of</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>The last registration; empty before the first</source>
        <translation>最近一次登记；首次登记前留空</translation>
    </message>
    <message>
        <source>Training elsewhere</source>
        <translation>外部培训</translation>
    </message>
    <message>
        <source>Hours since the registration that are in no course here</source>
        <translation>登记以来不在本处课程内的学时</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The first registration is due within a year of the certificate, each next one after three years; in these, assistants need 72 hours of training, social workers 90.</source>
        <translation>取证后一年内首次登记，此后每三年登记一次；登记期内助理社会工作师需继续教育 72 学时，社会工作师 90 学时。</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licenses of social workers</source>
        <translation>社会工作者执业证书</translation>
    </message>
    <message>
        <source>Social worker, pinyin initials, number</source>
        <translation>社会工作者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No license yet. Enter the first one.</source>
        <translation>还没有执业证书。请录入第一份。</translation>
    </message>
    <message>
        <source>New license</source>
        <translation>新建执业证书</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Writing the rows</source>
        <translation>正在写入各行</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes without a key or the mouse</source>
        <translation>
            <numerusform>%n 分钟无人操作后</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>不自动锁定</translation>
    </message>
    <message>
        <source>Whoever leaves the desk locks it with Ctrl+L: the window is covered, nothing typed is lost, the password opens it again. Applies to this PC only.</source>
        <translation>离开座位请按 Ctrl+L：窗口被遮住，已填的内容不会丢，输入密码继续。只对这台电脑有效。</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked by %1 · %2</source>
        <translation>已由 %1 · %2 锁定</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Volunteer Desk</source>
        <translation>志愿服务工作台</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 – Volunteer Desk</source>
        <translation>%1 – 志愿服务工作台</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>上次备份 %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>MembershipDialog</name>
    <message>
        <source>Add a member</source>
        <translation>添加队员</translation>
    </message>
    <message>
        <source>%1 leaves the team</source>
        <translation>%1 离队</translation>
    </message>
    <message>
        <source>Membership of %1</source>
        <translation>%1 的队员信息</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入队日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>The first day outside the team</source>
        <translation>不再属于队伍的第一天</translation>
    </message>
    <message>
        <source>The day of leaving lies before the day of joining.</source>
        <translation>离队日期早于入队日期。</translation>
    </message>
</context>
<context>
    <name>MembershipRepository</name>
    <message>
        <source>The day of leaving lies before the day of joining. Choose a later day.</source>
        <translation>离队日期早于入队日期，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>This volunteer is in the team at that time already. Choose another day or another volunteer.</source>
        <translation>该志愿者在这段时间已在队伍中，请另选日期或志愿者。</translation>
    </message>
</context>
<context>
    <name>Merchant</name>
    <message>
        <source>Takes part</source>
        <translation>合作中</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Takes part again</source>
        <translation>恢复合作</translation>
    </message>
</context>
<context>
    <name>MerchantDialog</name>
    <message>
        <source>Merchant “%1”</source>
        <translation>商家“%1”</translation>
    </message>
    <message>
        <source>New merchant</source>
        <translation>新建商家</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>签约机构</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>协议到期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>MerchantPage</name>
    <message>
        <source>Merchants</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Name, pinyin initials</source>
        <translation>名称、拼音首字母</translation>
    </message>
    <message>
        <source>No merchant yet. Who gives discounts or goods for points is paid by a sheet every month.</source>
        <translation>还没有商家。提供优惠或物品的商家每月按结算单结算。</translation>
    </message>
    <message>
        <source>New merchant</source>
        <translation>新建商家</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>签约机构</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>协议到期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>兑换项目</translation>
    </message>
    <message>
        <source>Nothing in the catalog comes from this merchant yet.</source>
        <translation>目录里还没有这家商家的项目。</translation>
    </message>
    <message>
        <source>%1 points; paid %2 yuan each</source>
        <translation>%1分；每件结算%2元</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Details for support</source>
        <translation>技术细节</translation>
    </message>
</context>
<context>
    <name>MiniBars</name>
    <message>
        <source>No data</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Nothing in these months</source>
        <translation>这几个月没有服务</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>This is not an amount of money. Type yuan like 1234.50.</source>
        <translation>金额无效，请以元为单位填写，如 1234.50。</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>No data for this period</source>
        <translation>该时段暂无数据</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>The whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Fold the navigation to signs (Ctrl+B)</source>
        <translation>将导航收起为图标 (Ctrl+B)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedRulesDialog</name>
    <message>
        <source>Deadlines and credentials by need</source>
        <translation>各类需求的时限和证书</translation>
    </message>
    <message>
        <source>What the office wants of each need</source>
        <translation>每类需求的要求</translation>
    </message>
    <message>
        <source>Working time: “30 minutes”, “2 hours” or “3 working days”; empty as the settings say. The office works %1 (settings).</source>
        <translation>按工作时间填写：“30分钟”“2小时”或“3个工作日”；留空则按设置。本单位工作时间：%1（见设置）。</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Normal:
dispatch</source>
        <translation>普通：
派单</translation>
    </message>
    <message>
        <source>Normal:
serve</source>
        <translation>普通：
完成</translation>
    </message>
    <message>
        <source>Urgent:
dispatch</source>
        <translation>紧急：
派单</translation>
    </message>
    <message>
        <source>Urgent:
serve</source>
        <translation>紧急：
完成</translation>
    </message>
    <message>
        <source>Emergency:
dispatch</source>
        <translation>特急：
派单</translation>
    </message>
    <message>
        <source>Emergency:
serve</source>
        <translation>特急：
完成</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood; write “30 minutes”, “2 hours” or “3 working days”.</source>
        <comment>need, typed</comment>
        <translation>%1：“%2”看不懂，请写“30分钟”“2小时”或“3个工作日”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>need, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes an office file with its first administrator and prints the recovery code once.</source>
        <translation>新建街道数据文件及首位管理员，并显示一次恢复码。</translation>
    </message>
    <message>
        <source>The office file to make.</source>
        <translation>要新建的街道数据文件。</translation>
    </message>
    <message>
        <source>The organization the office works for.</source>
        <translation>所属机构名称。</translation>
    </message>
    <message>
        <source>The first administrator&apos;s name.</source>
        <translation>首位管理员的姓名。</translation>
    </message>
    <message>
        <source>Name one office file to make.</source>
        <translation>请指定一个要新建的街道数据文件。</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>The office “%1” was made. Print the recovery code and lock it away; it is shown only now:</source>
        <translation>已新建“%1”。请打印恢复码并妥善锁存，恢复码仅在此显示一次：</translation>
    </message>
    <message>
        <source>How ID and phone numbers are sealed: aes (AES-256-GCM, SHA-256) or sm4 (SM4-GCM, SM3); default: aes.</source>
        <translation>证件号码和电话的加密方式：aes（AES-256-GCM、SHA-256）或 sm4（SM4-GCM、SM3）；默认 aes。</translation>
    </message>
    <message>
        <source>--sealing is aes or sm4.</source>
        <translation>--sealing 只能是 aes 或 sm4。</translation>
    </message>
</context>
<context>
    <name>NewOfficeDialog</name>
    <message>
        <source>New office</source>
        <translation>新建街道数据</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name of the street or community</source>
        <translation>街道或社区名称</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Choose a place and make it</source>
        <translation>选择位置并新建</translation>
    </message>
    <message>
        <source>Sealing of ID and phone numbers</source>
        <translation>身份证号和手机号的加密</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>AES-256 with SHA-256 (usual)</source>
        <translation>AES-256 + SHA-256（通用）</translation>
    </message>
    <message>
        <source>SM4 with SM3 (the state&apos;s algorithms)</source>
        <translation>国密 SM4 + SM3</translation>
    </message>
    <message>
        <source>Both are safe; take SM4 where your office must use the state&apos;s algorithms. It cannot be changed later.</source>
        <translation>两种都安全；要求使用国密算法的单位选 SM4。以后不能更改。</translation>
    </message>
</context>
<context>
    <name>NewStationsCard</name>
    <message>
        <source>Where to build the next station</source>
        <translation>下一个阵地建在哪里</translation>
    </message>
    <message>
        <source>New stations</source>
        <translation>新建阵地</translation>
    </message>
    <message>
        <source>Minutes on foot</source>
        <translation>步行分钟</translation>
    </message>
    <message>
        <source>Looking for the best places …</source>
        <translation>正在寻找最佳位置……</translation>
    </message>
    <message>
        <source>Import the estates and stations first.</source>
        <translation>请先导入小区和阵地。</translation>
    </message>
    <message>
        <source>Every estate with a position is covered.</source>
        <translation>所有已定位的小区均已覆盖。</translation>
    </message>
    <message>
        <source>%1 %2   covers %3 more households</source>
        <translation>%1 %2   可多覆盖 %3 户</translation>
    </message>
    <message numerus="yes">
        <source>%n estate(s); click to show the place</source>
        <translation>
            <numerusform>%n 个小区；点击在地图上查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Then covered: %1 households, %2 %.</source>
        <translation>建成后覆盖 %1 户，占 %2 %。</translation>
    </message>
    <message>
        <source>No other choice covers more (proven).</source>
        <translation>已证明没有更好的选法。</translation>
    </message>
    <message>
        <source>Another choice could cover %1 more at most.</source>
        <translation>别的选法最多还能多覆盖 %1 户。</translation>
    </message>
    <message>
        <source>Move %1 to %2: %3 more</source>
        <translation>%1 迁到%2：多覆盖 %3 户</translation>
    </message>
    <message>
        <source>%1 households have this station alone; there it would cover %2.</source>
        <translation>现有 %1 户只靠这处阵地；迁去后可覆盖 %2 户。</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>此处须填整数。</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>数字须在 %1 到 %2 之间。</translation>
    </message>
</context>
<context>
    <name>NumbersReason</name>
    <message>
        <source>Export with full ID and phone numbers</source>
        <translation>导出完整号码</translation>
    </message>
    <message>
        <source>Why are whole ID and phone numbers needed? This stands in the file and in the audit trail:</source>
        <translation>为什么要导出完整的证件号码和电话？事由写入文件表头和审计日志：</translation>
    </message>
    <message>
        <source>ID and phone numbers as they are; asks for a reason.</source>
        <translation>证件号码和电话不打码，导出前须填写事由。</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Raised</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>更正记录…</translation>
    </message>
    <message>
        <source>Void the record…</source>
        <translation>作废记录…</translation>
    </message>
    <message>
        <source>What was found? The record becomes void, and nothing stands in its place.</source>
        <translation>核实情况如何？该记录将作废，不再另记。</translation>
    </message>
    <message>
        <source>Put right otherwise…</source>
        <translation>另行更正…</translation>
    </message>
    <message>
        <source>What was found, and how was it put right: by a supplement, on the sign-in sheet?</source>
        <translation>核实情况如何，怎样更正的：补录，还是改签到表？</translation>
    </message>
    <message>
        <source>Uphold the hours…</source>
        <translation>维持…</translation>
    </message>
    <message>
        <source>What was found? The hours stay as they are.</source>
        <translation>核实情况如何？时长维持不变。</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Hours upheld</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The service record that was chosen is another person&apos;s. Choose one of this volunteer, or none.</source>
        <translation>所选的服务记录是别人的。请选这位志愿者的记录，或不选。</translation>
    </message>
    <message>
        <source>This objection is “%1” and is not changed any more.</source>
        <translation>这条异议“%1”，不能再改。</translation>
    </message>
    <message>
        <source>This objection names no service record. Choose it in the form, or enter what is missing as a supplement.</source>
        <translation>这条异议没有指明服务记录。请在表单中选择，漏记的请补录。</translation>
    </message>
    <message>
        <source>Say what the record is to be corrected to.</source>
        <translation>请填写更正后的内容。</translation>
    </message>
    <message>
        <source>This decision cannot be taken back: the objection has gone on since.</source>
        <translation>不能撤销：这条异议之后又有变化。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Choose the volunteer whose hours are doubted.</source>
        <translation>请选择被异议的志愿者。</translation>
    </message>
    <message>
        <source>Say who objects.</source>
        <translation>请填写提出人。</translation>
    </message>
    <message>
        <source>Say when it was raised.</source>
        <translation>请填写提出日期。</translation>
    </message>
    <message>
        <source>Say what is wrong with the hours.</source>
        <translation>请写明时长有什么问题。</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Objection to the hours of %1</source>
        <translation>对%1时长的异议</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新建异议</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>被异议人</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Empty: the volunteer&apos;s own request for correction</source>
        <translation>不选：志愿者本人申请更正</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Empty where hours are missing</source>
        <translation>漏记的不选</translation>
    </message>
    <message>
        <source>Who objects, and why</source>
        <translation>谁提出，为什么</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No objection yet. Enter who doubts hours on display, or a volunteer&apos;s own request for correction.</source>
        <translation>还没有异议。登记对公示的异议，或志愿者本人的更正申请。</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新建异议</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Correct one record after the other: each has times of its own.</source>
        <translation>请逐条更正：每条的时间各不相同。</translation>
    </message>
    <message>
        <source>This objection names no service record. Choose it in the form, or enter what is missing as a supplement.</source>
        <translation>这条异议没有指明服务记录。请在表单中选择，漏记的请补录。</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1的时长</translation>
    </message>
    <message>
        <source>raised by %1 on %2</source>
        <translation>%1于%2提出</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>本人申请</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>%1, %2 h, %3</source>
        <translation>%1，%2 小时，%3</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The office needs a name, for example that of the street.</source>
        <translation>请填写单位名称，如街道名称。</translation>
    </message>
    <message>
        <source>The first administrator needs a name.</source>
        <translation>请填写首位管理员的姓名。</translation>
    </message>
    <message>
        <source>The first administrator needs a password; there is no default one.</source>
        <translation>请为首位管理员设置密码，系统没有默认密码。</translation>
    </message>
    <message>
        <source>There is no active account “%1” in this office. Check the name, or ask the administrator.</source>
        <translation>本单位没有启用的账号“%1”。请核对姓名，或联系管理员。</translation>
    </message>
    <message>
        <source>The account “%1” has no password yet. Ask the administrator to set one.</source>
        <translation>账号“%1”尚未设置密码，请联系管理员设置。</translation>
    </message>
    <message>
        <source>This office has no recovery code.</source>
        <translation>本单位没有恢复码。</translation>
    </message>
    <message>
        <source>This account has no password yet. Ask the administrator to set one.</source>
        <translation>这个账号还没有密码，请管理员设置。</translation>
    </message>
    <message>
        <source>The office was made; its first administrator is %1.</source>
        <translation>建立单位文件，首位管理员是 %1。</translation>
    </message>
    <message>
        <source>Signed in with the recovery code.</source>
        <translation>使用恢复码登录。</translation>
    </message>
    <message>
        <source>The office comes from an older version of the program, which kept no audit trail.</source>
        <translation>此文件来自没有审计记录的旧版本程序。</translation>
    </message>
    <message>
        <source>The account %1 got a new password by the recovery code.</source>
        <translation>账号“%1”用恢复码设置了新密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) before</source>
        <translation>
            <numerusform>此前输错密码 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The account “%1” is closed until %2 after too many wrong passwords. Wait, ask the administrator to set a new password, or use the recovery code.</source>
        <translation>账号“%1”因多次输错密码已锁定至 %2。请稍候，或请管理员设置新密码，或使用恢复码。</translation>
    </message>
    <message>
        <source>The password is wrong. The account is closed until %1; use the recovery code, or wait.</source>
        <translation>密码错误。账号已锁定至 %1；请使用恢复码，或稍后再试。</translation>
    </message>
    <message numerus="yes">
        <source>The password is wrong; type it again. %n tries are left before the account is closed.</source>
        <translation>
            <numerusform>密码错误，请重新输入。再错 %n 次账号将被锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account “%1” was changed in the file by another program and cannot sign in. Sign in with another account and run the check; give this one a new password with the recovery code, or restore a backup.</source>
        <translation>账号“%1”在文件中被其他程序改过，不能登录。请用其他账号登录并校验文件；可以用恢复码为它设置新密码，或恢复备份。</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Signs honor rolls, notices and certificates</source>
        <translation>用于光荣榜、通知和证书的落款</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the office&apos;s settings</source>
        <translation>保存单位设置</translation>
    </message>
    <message>
        <source>The office needs a name; it stands on every report and print.</source>
        <translation>请填写单位名称，它会印在每份报表和打印件上。</translation>
    </message>
    <message>
        <source>The office&apos;s settings were saved.</source>
        <translation>单位设置已保存。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Hours until an order must be done</source>
        <translation>小时内办结订单</translation>
    </message>
    <message>
        <source>“%1” needs a whole number.</source>
        <translation>“%1”要填整数。</translation>
    </message>
    <message>
        <source>Who enters hours may check them</source>
        <translation>录入时长的人可以核对</translation>
    </message>
    <message>
        <source>Hours checked so are marked as self-checked</source>
        <translation>这样核对的时长标为“自核”</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>缺席次数</translation>
    </message>
    <message>
        <source>Months after which it is forgotten that somebody did not come to an activity</source>
        <translation>几个月后不再计缺席次数</translation>
    </message>
    <message>
        <source>Hours of duty count as service too</source>
        <translation>坐班时长也计入服务时长</translation>
    </message>
    <message>
        <source>Warning: duty inside a unit is no volunteering (民政部令第67号 art. 19). Leave this off unless an inspector has agreed</source>
        <translation>注意：单位内部值班不属于志愿服务（民政部令第67号第十九条）。未经主管部门同意请勿开启</translation>
    </message>
    <message>
        <source>Hours of duty</source>
        <translation>坐班时长</translation>
    </message>
    <message>
        <source>Bad evaluations</source>
        <translation>差评答复</translation>
    </message>
    <message>
        <source>Working days within which “Dissatisfied” and below must be answered</source>
        <translation>“不满意”及以下须在几个工作日内答复</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Minutes of working time until an order must be answered; urgent ones have half, emergencies a sixth of it, by the clock</source>
        <translation>订单须在多少分钟（工作时间）内响应；紧急的减半，特急的为六分之一、不分昼夜</translation>
    </message>
    <message>
        <source>Of working days: “8:30–12:00 13:30–17:30”; empty: around the clock, every day. Deadlines count by it</source>
        <translation>工作日的上班时间，如“8:30–12:00 13:30–17:30”；留空表示每天全天。时限按此计算</translation>
    </message>
    <message>
        <source>The working time “%1” is not understood; write it like “8:30–12:00 13:30–17:30”.</source>
        <translation>工作时间“%1”看不懂，请写成“8:30–12:00 13:30–17:30”的样子。</translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message numerus="yes">
        <source>%n service record(s) overlap another of the same volunteer.</source>
        <translation>
            <numerusform>%n 条服务记录与同一志愿者的其他记录重叠。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeRestore</name>
    <message>
        <source>Restoring the office</source>
        <translation>正在恢复单位数据</translation>
    </message>
    <message>
        <source>The backup is in place. The former office was set aside as:</source>
        <translation>备份已放到位。原来的单位文件保留为：</translation>
    </message>
    <message>
        <source>Checking the office file</source>
        <translation>正在检查单位文件</translation>
    </message>
</context>
<context>
    <name>OldRecord</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” has been changed again since, so that this change cannot be taken back. Open it and correct what is wrong.</source>
        <translation>“%1”此后又被修改，本次修改无法撤销。请打开该记录直接更正。</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>%1: the follow-up is answered</source>
        <translation>%1：回访已答复</translation>
    </message>
    <message>
        <source>Answer the bad evaluation…</source>
        <translation>答复不满意评价…</translation>
    </message>
    <message>
        <source>Evaluate one order at a time: each requester is called.</source>
        <translation>请逐单评价：每位求助人都要回访。</translation>
    </message>
    <message>
        <source>%1: what was done about the evaluation “%2”?</source>
        <comment>order, grade</comment>
        <translation>%1：对“%2”这一评价，做了哪些处理？</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>须在 %1 前答复</translation>
    </message>
    <message>
        <source>Report one order at a time: who came and when differs.</source>
        <translation>请逐单填写：每单谁来了、几点到几点各不相同。</translation>
    </message>
    <message>
        <source>%1: the report of the service was corrected</source>
        <translation>%1：服务情况已更正</translation>
    </message>
    <message>
        <source>Looking for the best assignment</source>
        <translation>正在计算最优方案</translation>
    </message>
    <message>
        <source>No order waits for dispatch here.</source>
        <translation>这里没有待派单的订单。</translation>
    </message>
    <message numerus="yes">
        <source>No dispatched order has waited for an answer longer than %n minutes.</source>
        <translation>
            <numerusform>没有派出后超过 %n 分钟未接单的订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were dispatched and not accepted in time. They go back to dispatch.</source>
        <translation>
            <numerusform>%n 个订单派出后超时未接单，退回待派单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Return to dispatch</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>超时未接单</translation>
    </message>
    <message>
        <source>Who came, from when to when…</source>
        <translation>谁来了，几点到几点…</translation>
    </message>
    <message>
        <source>Correct who came and when…</source>
        <translation>更正谁来了、几点到几点…</translation>
    </message>
    <message>
        <source>A team takes it from the list…</source>
        <translation>队伍领单…</translation>
    </message>
    <message>
        <source>Dispatch to any team or person…</source>
        <translation>派给任意队伍或个人…</translation>
    </message>
    <message>
        <source>Print the dispatch slip…</source>
        <translation>打印派单单…</translation>
    </message>
    <message>
        <source>Copy the slip as text</source>
        <translation>复制派单文字</translation>
    </message>
    <message>
        <source>Dispatch slip %1</source>
        <translation>派单单 %1</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>回执联</translation>
    </message>
    <message>
        <source>Attachments…</source>
        <translation>附件…</translation>
    </message>
    <message>
        <source>Attachments of %1</source>
        <translation>%1的附件</translation>
    </message>
    <message numerus="yes">
        <source>%n orders for several stations were entered.</source>
        <translation>
            <numerusform>已为多个阵地登记 %n 个订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadlines of %n needs were changed.</source>
        <translation>
            <numerusform>已修改 %n 类需求的时限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the story…</source>
        <translation>打印经过…</translation>
    </message>
</context>
<context>
    <name>OrderBoard</name>
    <message>
        <source>No order waits. F2 takes one down.</source>
        <translation>没有待派单的订单，按 F2 登记。</translation>
    </message>
    <message>
        <source>No order is being served.</source>
        <translation>没有服务中的订单。</translation>
    </message>
    <message>
        <source>No call-back is due.</source>
        <translation>没有待回访的订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>列表中还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No order here fits the search and the conditions.</source>
        <translation>这一栏没有符合搜索和条件的订单。</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>接单登记</translation>
    </message>
    <message>
        <source>Register order</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>求助人信息</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源方式</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>求助内容</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Building and door</source>
        <translation>楼栋门牌</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>上门注意事项</translation>
    </message>
    <message>
        <source>The office takes it on at once: it goes straight to “To dispatch”</source>
        <translation>立即受理：直接进入“待派单”</translation>
    </message>
    <message>
        <source>To be dispatched by</source>
        <translation>派单期限</translation>
    </message>
    <message>
        <source>To be served by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Check of the request</source>
        <translation>求证</translation>
    </message>
    <message>
        <source>True or not</source>
        <translation>求证结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n times before: %1</source>
        <translation>
            <numerusform>来过 %n 次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <comment>deadline</comment>
        <translation>留空：%1</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>That it comes from or is done at</source>
        <translation>订单来自或在此服务的阵地</translation>
    </message>
</context>
<context>
    <name>OrderEvaluationDialog</name>
    <message>
        <source>Call back about %1</source>
        <translation>回访 %1</translation>
    </message>
    <message>
        <source>How content is %1?</source>
        <translation>%1 满意吗？</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>on time, friendly</source>
        <translation>准时、热情</translation>
    </message>
    <message>
        <source>“Dissatisfied” and below open a follow-up that must be answered.</source>
        <translation>评为“不满意”及以下将生成跟进事项，必须答复。</translation>
    </message>
    <message>
        <source>Evaluate and close</source>
        <translation>评价并结单</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>没有电话号码。</translation>
    </message>
    <message>
        <source>Phone of the requester</source>
        <translation>求助人电话</translation>
    </message>
    <message>
        <source>Notes the call; the order goes on waiting for its evaluation</source>
        <translation>记录这次通话，订单继续等待评价</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s) in vain, last %1: %2.</source>
        <translation>
            <numerusform>已有 %n 次未打通，最近一次 %1：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper slip</source>
        <translation>纸质回访单</translation>
    </message>
</context>
<context>
    <name>OrderGroupDialog</name>
    <message>
        <source>One order for several stations</source>
        <translation>一单多站</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>求助人信息</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Register orders</source>
        <translation>登记订单</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>求助内容</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>上门注意事项</translation>
    </message>
    <message>
        <source>For which stations</source>
        <translation>派给哪些阵地</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>No station is open here. Enter stations first.</source>
        <translation>这里没有开放的阵地，请先登记阵地。</translation>
    </message>
    <message>
        <source>The office takes them on at once: they go straight to “To dispatch”</source>
        <translation>立即受理：直接进入“待派单”</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Orders and dispatch</source>
        <translation>点单派单</translation>
    </message>
    <message>
        <source>Number, requester, phone tail, need</source>
        <translation>编号、求助人、手机尾号、需求</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>satisfaction %1 (%2 evaluated)</source>
        <translation>好评度 %1（评价率 %2）</translation>
    </message>
    <message>
        <source>Today %1 in · %2 dispatched · %3 closed · %4</source>
        <translation>今日收到 %1 · 派单 %2 · 结单 %3 · %4</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Dispatched at</source>
        <translation>派单时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>无：%1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访处理</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Call-back list…</source>
        <translation>回访名单…</translation>
    </message>
    <message>
        <source>Show the list of all orders (Ctrl+Shift+L)</source>
        <translation>显示全部订单列表（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Show the board (Ctrl+Shift+L)</source>
        <translation>显示看板（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>No orders yet. Press F2 to enter one, or import the platform&apos;s register (file 07).</source>
        <translation>还没有订单。按 F2 登记，或导入平台台账（文件 07）。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>接单登记</translation>
    </message>
    <message>
        <source>New order    F2</source>
        <translation>接单登记    F2</translation>
    </message>
    <message>
        <source>New order (F2)</source>
        <translation>接单登记（F2）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>From the visit</source>
        <translation>来源来访</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>visitor, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dispatch all that wait…</source>
        <translation>全部待派单一次派出…</translation>
    </message>
    <message>
        <source>Return what nobody accepted in time…</source>
        <translation>超时未接单的退回待派…</translation>
    </message>
    <message>
        <source>Dispatch them as one best assignment…</source>
        <translation>按最优方案一起派单…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cost in yuan</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>True or not</source>
        <translation>求证结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verified, evidence</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>One order for several stations…</source>
        <translation>一单多站…</translation>
    </message>
    <message>
        <source>Deadlines and credentials by need…</source>
        <translation>各类需求的时限和证书…</translation>
    </message>
    <message numerus="yes">
        <source>For all %n marked…</source>
        <translation>
            <numerusform>对标记的 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the marked orders (Ctrl+Shift+A); Esc unmarks them</source>
        <translation>对标记的订单批量办理（Ctrl+Shift+A）；按 Esc 取消标记</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Made together with</source>
        <translation>同批订单</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>order, station, state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Correct what was written down…</source>
        <translation>更正登记内容…</translation>
    </message>
    <message>
        <source>More that can be done with this order</source>
        <translation>该订单的更多操作</translation>
    </message>
    <message>
        <source>Choose an order to see what can be done.</source>
        <translation>请选择订单，查看可进行的操作。</translation>
    </message>
    <message>
        <source>Looking for teams</source>
        <translation>正在查找队伍</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>need, requester, community</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Wished for %1</source>
        <translation>期望时间 %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>No active team suits</source>
        <translation>没有合适的活动队伍</translation>
    </message>
    <message>
        <source>Phone of the requester</source>
        <translation>求助人电话</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>order, deadline</comment>
        <translation>%1 · 限 %2 前</translation>
    </message>
    <message>
        <source>Dispatch to %1</source>
        <translation>派给 %1</translation>
    </message>
    <message>
        <source>%1    Enter</source>
        <translation>%1    Enter</translation>
    </message>
    <message>
        <source>Answer the bad evaluation…</source>
        <translation>答复不满意评价…</translation>
    </message>
    <message>
        <source>From the visit of %1, %2</source>
        <comment>visitor, time</comment>
        <translation>来自 %1 的来访，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n个附件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderServiceDialog</name>
    <message>
        <source>Who came, from when to when: %1</source>
        <translation>谁来了，几点到几点：%1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Report the service</source>
        <translation>登记服务</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>几点到几点</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>谁来了</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>仍计入的原因</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cost in yuan</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check the hours at once</source>
        <translation>时长当场审核</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>%1 later</source>
        <translation>隔%1</translation>
    </message>
    <message>
        <source>%1 · %2 later</source>
        <comment>who, how long</comment>
        <translation>%1 · 隔%2</translation>
    </message>
    <message>
        <source>Story of order %1</source>
        <translation>订单 %1 办理经过</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>need, requester</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From the first to the last step: %1</source>
        <translation>从头到尾共用：%1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>same community</source>
        <translation>同社区</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes on foot</source>
        <translation>
            <numerusform>步行 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation>距离未知</translation>
    </message>
    <message>
        <source>free in the last 30 days</source>
        <translation>近 30 天无订单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders in the last 30 days</source>
        <translation>
            <numerusform>近 30 天 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated %1 of 5</source>
        <translation>评分 %1（满分 5）</translation>
    </message>
    <message>
        <source>%1 is its field</source>
        <translation>%1 是其服务领域</translation>
    </message>
    <message numerus="yes">
        <source>%n members with the skill</source>
        <translation>
            <numerusform>%n 名队员有此技能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did this %n times in a year</source>
        <translation>
            <numerusform>一年内做过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>volunteer (team)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>has the skill “%1”</source>
        <translation>有“%1”技能</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons of a suggestion</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>帮办代办</translation>
    </message>
    <message>
        <source>Volunteer service</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>urgency</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>%1 · response is overdue</source>
        <translation>%1 · 响应已超时</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>in service for %1</source>
        <translation>已服务 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state since a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · 已超时</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待派单</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>To be evaluated</source>
        <translation>待评价</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>served %1 · call back</source>
        <translation>%1 已服务 · 待回访</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>结单：%1</translation>
    </message>
    <message>
        <source>Write down why there is no evaluation.</source>
        <translation>请填写没有评价的原因。</translation>
    </message>
    <message>
        <source>Closed without an evaluation: %1</source>
        <translation>未评价结单：%1</translation>
    </message>
    <message>
        <source>Write down why the order is opened again.</source>
        <translation>请填写重新打开的原因。</translation>
    </message>
    <message>
        <source>Order %1 is not closed, so it cannot be reopened.</source>
        <translation>订单 %1 尚未结单，不能重新打开。</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>Write down why the order is canceled.</source>
        <translation>请填写取消订单的原因。</translation>
    </message>
    <message>
        <source>%1 is not a registered volunteer now and cannot be given orders. Choose somebody else.</source>
        <translation>%1 目前不是在册志愿者，不能派单。请另选他人。</translation>
    </message>
    <message>
        <source>%1 is not active now and cannot be given orders. Choose another team.</source>
        <translation>%1 目前不是活动状态，不能派单。请另选队伍。</translation>
    </message>
    <message>
        <source>Choose the team or the volunteer to whom the order goes.</source>
        <translation>请选择接单的队伍或志愿者。</translation>
    </message>
    <message>
        <source>Dispatched to %1</source>
        <translation>已派给 %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Write down why the order comes back.</source>
        <translation>请填写退回订单的原因。</translation>
    </message>
    <message>
        <source>%1 gives it back: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>The service begins</source>
        <translation>服务开始</translation>
    </message>
    <message>
        <source>The service of order %1 cannot end before it starts.</source>
        <translation>订单 %1 的服务结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>The service is over</source>
        <translation>服务结束</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The state “%1” is not known; write one of %2.</source>
        <translation>状态“%1”无法识别，请写以下之一：%2。</translation>
    </message>
    <message>
        <source>A closed order needs the time at which the service ended: it says in which month it counts.</source>
        <translation>已结单的订单须填服务结束时间，以确定计入哪个月。</translation>
    </message>
    <message>
        <source>The imported register names no evaluation.</source>
        <translation>导入的台账中没有评价。</translation>
    </message>
    <message>
        <source>The evaluation “%1” is not known; write 非常满意, 满意, 基本满意, 不满意 or 很不满意.</source>
        <translation>评价“%1”无法识别，请写非常满意、满意、基本满意、不满意或很不满意。</translation>
    </message>
    <message>
        <source>The order is not closed, so its evaluation is left out.</source>
        <translation>订单尚未结单，其评价未导入。</translation>
    </message>
    <message>
        <source>The order&apos;s number is missing.</source>
        <translation>缺少订单编号。</translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 already.</source>
        <translation>编号 %1 已在第 %2 行出现。</translation>
    </message>
    <message>
        <source>The kind of service “%1” is not known; write 志愿服务 or 帮办代办.</source>
        <translation>服务类型“%1”无法识别，请写志愿服务或帮办代办。</translation>
    </message>
    <message>
        <source>The team “%1” does not exist here. Correct the name, import file 02 first, or let it be created.</source>
        <translation>队伍“%1”不存在。请改正名称，先导入文件 02，或选择自动新建。</translation>
    </message>
    <message>
        <source>The team “%1” was created.</source>
        <translation>已新建队伍“%1”。</translation>
    </message>
    <message>
        <source>Imported in this state</source>
        <translation>以此状态导入</translation>
    </message>
    <message>
        <source>%1 asks for help</source>
        <translation>%1 求助</translation>
    </message>
    <message>
        <source>The office takes it on</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Write down why the office cannot help.</source>
        <translation>请填写无法提供帮助的原因。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>求助时间</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>服务方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>heading</comment>
        <translation>结单日期</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Words of the evaluation</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Period of</source>
        <translation>统计时段按</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>求助时间</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>结单时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>The order number %1 is taken already.</source>
        <translation>订单编号 %1 已被占用。</translation>
    </message>
    <message>
        <source>The order sums of %1 in %2 do not agree with its orders (closed: %3 stored, %4 counted).</source>
        <translation>%1 在 %2 的订单汇总与订单不符（结单：记录 %3，实计 %4）。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结单</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>订单 %1：%2</translation>
    </message>
    <message>
        <source>Write down who asks, so that somebody can be called back.</source>
        <translation>请填写求助人，以便回访。</translation>
    </message>
    <message>
        <source>Without a phone number nobody can call back.</source>
        <translation>没有手机号就无法回访。</translation>
    </message>
    <message>
        <source>Choose the community where help is needed.</source>
        <translation>请选择需要帮助的社区。</translation>
    </message>
    <message>
        <source>Choose what is needed.</source>
        <translation>请选择需求。</translation>
    </message>
    <message>
        <source>The order needs the time at which it came in.</source>
        <translation>请填写订单收到的时间。</translation>
    </message>
    <message>
        <source>The wished time lies before the order came in.</source>
        <translation>期望时间早于订单收到时间。</translation>
    </message>
    <message>
        <source>The service ends before it starts.</source>
        <translation>服务结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The service starts before the order was dispatched.</source>
        <translation>服务开始时间早于派单时间。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>谢绝…</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>取消订单…</translation>
    </message>
    <message>
        <source>Dispatch…</source>
        <translation>派单…</translation>
    </message>
    <message>
        <source>Accepted by the team</source>
        <translation>队伍已接单</translation>
    </message>
    <message>
        <source>Return to dispatch…</source>
        <translation>退回派单…</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Why is it canceled?</source>
        <translation>为什么取消？</translation>
    </message>
    <message>
        <source>Why is it returned to dispatch?</source>
        <translation>为什么退回派单？</translation>
    </message>
    <message>
        <source>Why can the office not help?</source>
        <translation>为什么无法提供帮助？</translation>
    </message>
    <message>
        <source>Call back and evaluate…</source>
        <translation>回访评价…</translation>
    </message>
    <message>
        <source>Close without evaluation…</source>
        <translation>不评价结单…</translation>
    </message>
    <message>
        <source>Why is there no evaluation?</source>
        <translation>为什么没有评价？</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>为什么重新打开？</translation>
    </message>
    <message>
        <source>Order %1 has gone on since and is “%2” now, so that this step cannot be taken back.</source>
        <translation>订单 %1 之后又有办理，现在是“%2”，这一步不能撤回。</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now; this step does not belong there. Nothing was changed.</source>
        <translation>订单 %1 现在是“%2”，不能办理这一步。没有做任何更改。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, how long it waits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访处理</translation>
    </message>
    <message>
        <source>bad evaluation waits for an answer</source>
        <translation>差评待答复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>response is overdue</source>
        <translation>超过响应时限</translation>
    </message>
    <message>
        <source>Call-backs with their evaluations</source>
        <translation>回访评价</translation>
    </message>
    <message>
        <source>There is no order %1 here.</source>
        <translation>这里没有订单 %1。</translation>
    </message>
    <message>
        <source>Your account does not answer for order %1.</source>
        <translation>订单 %1 不归您的账号管理。</translation>
    </message>
    <message>
        <source>The call-back lies in the future.</source>
        <translation>回访日期在将来。</translation>
    </message>
    <message>
        <source>“%1” says neither how content they are nor why there is no evaluation; write 未接, 占线, 空号 or 改约.</source>
        <translation>“%1”既不是评价，也没有说明为何没有评价；请写未接、占线、空号或改约。</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now and does not wait for its evaluation.</source>
        <translation>订单 %1 现在是“%2”，不在等待评价。</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>The number is wrong</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>To be called later</source>
        <translation>改约时间</translation>
    </message>
    <message>
        <source>A call-back is about an order.</source>
        <translation>回访要针对一张订单。</translation>
    </message>
    <message>
        <source>A call needs its time.</source>
        <translation>请写通话时间。</translation>
    </message>
    <message>
        <source>This order does not wait for its evaluation any more, so that nobody has to call.</source>
        <translation>这张订单已不在等待评价，不用再回访。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, what came of the call</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>the answer is overdue</source>
        <translation>答复已超期</translation>
    </message>
    <message>
        <source>bad evaluation was answered</source>
        <translation>差评已答复</translation>
    </message>
    <message>
        <source>nobody suits</source>
        <translation>没有合适的</translation>
    </message>
    <message>
        <source>waits on: everybody who suits has as much as they may</source>
        <translation>继续等待：合适的都已达上限</translation>
    </message>
    <message numerus="yes">
        <source>has %n orders in hand then</source>
        <translation>
            <numerusform>届时手头有 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody else suits</source>
        <translation>没有别的合适</translation>
    </message>
    <message>
        <source>%1 would suit better by %2, but is needed elsewhere or has enough</source>
        <translation>%1 高 %2 分，但另有更需要的单或已达上限</translation>
    </message>
    <message>
        <source>next %1, %2 less</source>
        <translation>次选 %1，低 %2 分</translation>
    </message>
    <message>
        <source>%1, phone ending in %2</source>
        <translation>%1，电话尾号 %2</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>上门注意事项</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>To be dispatched by</source>
        <translation>派单期限</translation>
    </message>
    <message>
        <source>To be served by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>派单人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接单人</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>谁来了</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How content</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>□ very satisfied  □ satisfied  □ fairly satisfied  □ dissatisfied  □ very dissatisfied</source>
        <translation>□非常满意  □满意  □基本满意  □不满意  □很不满意</translation>
    </message>
    <message>
        <source>Signature of the requester</source>
        <translation>求助人签字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>有空：%1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>when, need, state</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>The same was asked for before: order %1, %2.</source>
        <translation>同一心愿已登记过：订单 %1，%2。</translation>
    </message>
    <message>
        <source>True</source>
        <comment>verified</comment>
        <translation>真实</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>不实</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>未求证</translation>
    </message>
    <message>
        <source>Order %1 was found not to be true (%2), so that nobody is sent. Correct the order, or cancel it.</source>
        <translation>订单 %1 求证不实（%2），不能派单。请更正或取消这个订单。</translation>
    </message>
    <message>
        <source>Write down from when the service lasted.</source>
        <translation>请填写服务从几点开始。</translation>
    </message>
    <message>
        <source>Write down until when the service lasted.</source>
        <translation>请填写服务到几点结束。</translation>
    </message>
    <message>
        <source>This time is still to come; a service is reported afterwards.</source>
        <translation>这个时间还没到，服务结束后再登记。</translation>
    </message>
    <message>
        <source>The service before the reopening lasted until %1; this one cannot start earlier.</source>
        <translation>重开前的服务到 %1 才结束，这次不能更早开始。</translation>
    </message>
    <message>
        <source>Choose everybody who came from the register of volunteers.</source>
        <translation>来的人请从志愿者名册中选。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 stands on the list twice.</source>
        <translation>%1 在名单上重复。</translation>
    </message>
    <message>
        <source>%1 has other service from %2 to %3; correct the times.</source>
        <translation>%1 在 %2 至 %3 另有服务，请更正时间。</translation>
    </message>
    <message>
        <source>%1 Say why the hours count all the same.</source>
        <translation>%1请说明为什么仍计时长。</translation>
    </message>
    <message numerus="yes">
        <source>The service is over; %n came</source>
        <translation>
            <numerusform>服务结束，来了 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of order %1 was corrected</source>
        <translation>订单 %1 的服务情况已更正</translation>
    </message>
    <message>
        <source>The report was corrected</source>
        <translation>服务情况已更正</translation>
    </message>
    <message>
        <source>Finish the service…</source>
        <translation>服务结束…</translation>
    </message>
    <message>
        <source>The report of the order was taken back</source>
        <translation>订单的服务登记已撤销</translation>
    </message>
    <message>
        <source>This time is still to come. Write down when the order came in; the day that it is wished for has a field of its own.</source>
        <translation>这个时间还没到。请填订单收到的时间，希望上门的时间另有一栏。</translation>
    </message>
    <message>
        <source>This deadline lies before the order came in.</source>
        <translation>期限早于订单收到的时间。</translation>
    </message>
    <message>
        <source>Write down how it was found that this is not true.</source>
        <translation>请写明求证不实的依据。</translation>
    </message>
    <message>
        <source>Hour of the request</source>
        <translation>点单时段</translation>
    </message>
    <message>
        <source>%1:00 to %1:59</source>
        <translation>%1:00–%1:59</translation>
    </message>
    <message>
        <source>Small wish</source>
        <translation>微心愿</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>no member has the “%1”</source>
        <translation>队员均无“%1”</translation>
    </message>
    <message>
        <source>has no “%1”</source>
        <translation>无“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the “%1”</source>
        <translation>
            <numerusform>%n 名队员有“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>has the “%1”</source>
        <comment>credential</comment>
        <translation>有“%1”</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>缺席 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on its service menu</source>
        <translation>服务菜单中有%1</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <comment>suggestion</comment>
        <translation>同样合适：%1</translation>
    </message>
    <message numerus="yes">
        <source>Second best: %1, %n points less</source>
        <comment>suggestion</comment>
        <translation>
            <numerusform>次优：%1，少 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best: %1, %n points more</source>
        <comment>suggestion</comment>
        <translation>
            <numerusform>最优：%1，多 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispatch it</source>
        <translation>请派单</translation>
    </message>
    <message>
        <source>Should be served</source>
        <translation>应完成服务</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Answer the bad evaluation</source>
        <translation>请答复差评</translation>
    </message>
    <message>
        <source>“%1” is to be served before it is to be dispatched: %2, %3.</source>
        <comment>urgency, times</comment>
        <translation>“%1”的完成时限早于派单时限：%2，%3。</translation>
    </message>
    <message>
        <source>Choose at least one station.</source>
        <translation>请至少选择一个阵地。</translation>
    </message>
    <message>
        <source>The station “%1” is closed down. Nothing was entered.</source>
        <translation>阵地“%1”已撤销，没有登记任何订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders at once for several stations</source>
        <translation>
            <numerusform>一单多站，共 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 has gone on since and is “%2” now, so that the orders cannot be taken back together. Nothing was changed.</source>
        <translation>订单 %1 之后已有进展，现在是“%2”，不能一起撤销。没有做任何改动。</translation>
    </message>
    <message>
        <source>Taken back together with the other stations&apos; orders</source>
        <translation>与其他阵地的订单一起撤销</translation>
    </message>
    <message>
        <source>The file shows only part of the phone number; it is left out.</source>
        <translation>文件中的电话只有一部分，已略去。</translation>
    </message>
    <message>
        <source>The station “%1” does not exist here; the order is kept without it.</source>
        <translation>这里没有阵地“%1”，订单不带阵地导入。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Street office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>The organization&apos;s code is missing.</source>
        <translation>缺少机构代码。</translation>
    </message>
    <message>
        <source>The code %1 stands in row %2 already.</source>
        <translation>代码 %1 已在第 %2 行出现。</translation>
    </message>
    <message>
        <source>The level “%1” is not known; write 区, 街道, 社区 or 网格.</source>
        <translation>级别“%1”无法识别，请写区、街道、社区或网格。</translation>
    </message>
    <message>
        <source>The organization above, “%1”, does not exist; put it in an earlier row.</source>
        <translation>上级机构“%1”不存在，请把它放在前面的行。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below one of its own parts.</source>
        <translation>“%1”不能移到自己的下级之下。</translation>
    </message>
    <message>
        <source>The organization needs a name.</source>
        <translation>请填写机构名称。</translation>
    </message>
    <message>
        <source>An organization cannot lie below itself.</source>
        <translation>机构不能隶属于自己。</translation>
    </message>
    <message>
        <source>The coordinates lie outside China; check that latitude and longitude are not exchanged.</source>
        <translation>坐标不在中国境内，请检查经纬度是否填反。</translation>
    </message>
    <message>
        <source>Write the number of residents as a whole number.</source>
        <translation>常住人口请填整数。</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
</context>
<context>
    <name>OrganisationChooser</name>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Choose whose figures all pages show</source>
        <translation>选择所有页面统计的机构</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>全部机构</translation>
    </message>
    <message>
        <source>Name or pinyin initials</source>
        <translation>名称或拼音首字母</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Whole office · %1</source>
        <translation>全部机构 · %1</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Organization %1</source>
        <translation>机构 %1</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新建机构</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organizations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Name, pinyin initials, code</source>
        <translation>名称、拼音首字母、编号</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reading the organizations</source>
        <translation>正在读取机构</translation>
    </message>
    <message>
        <source>%1 organizations</source>
        <translation>共 %1 个机构</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How many people live there (0 where it is not known)?</source>
        <translation>常住人口多少人（不明填0）？</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Residents…</source>
        <translation>常住人口…</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
</context>
<context>
    <name>OrganisationTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>The list is empty, so there is nothing to print.</source>
        <translation>列表为空，没有可打印的内容。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows are printed at once. Narrow the list, or export it.</source>
        <translation>
            <numerusform>一次最多打印 %n 行。请缩小列表范围，或改用导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>正在准备打印</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Back to “%1” (Alt+Left)</source>
        <translation>返回“%1”（Alt+←）</translation>
    </message>
</context>
<context>
    <name>PartyPhone</name>
    <message>
        <source>Phone of who goes</source>
        <translation>接单人电话</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, phone</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>The password is too short; take at least %n characters, for example four words.</source>
        <translation>
            <numerusform>密码太短，至少需要 %n 个字符，例如几个词连在一起。</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is guessed at once; take several words, or letters and digits mixed.</source>
        <translation>这个密码太容易猜到，请用几个词，或字母与数字混合。</translation>
    </message>
    <message>
        <source>The password must not be the name of the account.</source>
        <translation>密码不能与账号名称相同。</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>8 characters or more: several words, or letters and digits mixed.</source>
        <translation>至少 8 个字符：可用几个词，或字母数字混合。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: letters come out in capitals.</source>
        <translation>大写锁定（Caps Lock）似乎开着：输入的是大写字母。</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Choose the days that all pages count</source>
        <translation>选择所有页面统计的日期</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义起止…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year-month</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1, months %2–%3</source>
        <translation>%1 年 %2–%3 月</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Permit</name>
    <message>
        <source>The role “%1” may not do this: %2.</source>
        <translation>“%1”角色不能做：%2。</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
</context>
<context>
    <name>PersonalNumber</name>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>Phone of the leader</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Phone of the requester</source>
        <translation>求助人电话</translation>
    </message>
    <message>
        <source>This record is not in the office any more. Open the list again.</source>
        <translation>这条记录已不在本单位中，请重新打开列表。</translation>
    </message>
    <message>
        <source>Phone of who objects</source>
        <translation>提出人电话</translation>
    </message>
    <message>
        <source>Phone of the visitor</source>
        <translation>来访人电话</translation>
    </message>
    <message>
        <source>Phone of the donor or beneficiary</source>
        <translation>捐赠人或受益人电话</translation>
    </message>
    <message>
        <source>Phone on a certificate</source>
        <translation>证明上的电话</translation>
    </message>
</context>
<context>
    <name>PersonalNumberField</name>
    <message>
        <source>%1 (kept; type to replace)</source>
        <translation>%1（保留，输入即替换）</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>A mobile number has 11 digits, but this one has %1; count them again.</source>
        <translation>手机号应为 11 位，此处为 %1 位，请核对。</translation>
    </message>
    <message>
        <source>A phone number has 11 digits, a landline 7 or 8 after the area code, but this one has %1; count them again.</source>
        <translation>手机号应为 11 位，座机为区号加 7 或 8 位，此处为 %1 位，请核对。</translation>
    </message>
    <message>
        <source>The phone number is missing; enter a mobile or landline number.</source>
        <translation>没有电话号码，请填写手机号或座机号。</translation>
    </message>
    <message>
        <source>The phone number is stored as a number in short form; set the column to text and type it again.</source>
        <translation>电话号码被 Excel 存成缩写的数字；请把该列设为文本后重填。</translation>
    </message>
    <message>
        <source>A phone number holds digits and dashes only; type it again, one number per field.</source>
        <translation>电话号码只能是数字和短横线，每格一个号码，请重新填写。</translation>
    </message>
    <message>
        <source>A mobile number starts with 13 to 19, but this one with %1; check the first digits.</source>
        <translation>手机号以 13 至 19 开头，此处为 %1，请核对前几位。</translation>
    </message>
    <message>
        <source>The area code of the landline does not exist; it looks like 0536 or 010.</source>
        <translation>座机区号不存在，区号如 0536 或 010。</translation>
    </message>
</context>
<context>
    <name>PhoneListDialog</name>
    <message>
        <source>Phone list of the sign-ups</source>
        <translation>报名人员电话名单</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>回访名单</translation>
    </message>
    <message>
        <source>What the numbers are needed for</source>
        <translation>这些号码的用途</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开名单</translation>
    </message>
    <message>
        <source>Say what the numbers are needed for, then open the list. It shows names with whole phone numbers; opening it is noted in the audit trail, with the purpose.</source>
        <translation>请写明用途，再打开名单。名单列出姓名和完整电话；打开名单连同用途记入审计日志。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>保存为 Excel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opening the list</source>
        <translation>正在打开名单</translation>
    </message>
    <message>
        <source>Nobody has signed up for this activity yet.</source>
        <translation>这个活动还没有人报名。</translation>
    </message>
    <message>
        <source>No order waits for its evaluation.</source>
        <translation>没有待评价的订单。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>正在保存名单</translation>
    </message>
    <message>
        <source>The list is saved. It holds whole phone numbers: delete it once it has served its purpose.</source>
        <translation>名单已保存。其中含完整电话，用毕请删除。</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp *.webp)</translation>
    </message>
    <message>
        <source>This file holds no picture that can be read. Choose a JPEG or PNG file.</source>
        <translation>这个文件不是可读的图片。请选JPEG或PNG文件。</translation>
    </message>
</context>
<context>
    <name>PicturesCommand</name>
    <message>
        <source>--size is width x height, for example 1440x900.</source>
        <translation>--size 为宽x高，如 1440x900。</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>存放截图的文件夹。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>无法写入图片“%1”。</translation>
    </message>
    <message>
        <source>Writes a picture of every page of an office, and of its forms.</source>
        <translation>为办公文件的每个页面及其表单各生成一张图片。</translation>
    </message>
</context>
<context>
    <name>PointBalancePage</name>
    <message>
        <source>Accounts of points</source>
        <translation>积分账户</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>Nobody has points yet. Book what was served so far under “Bookings”, or enter opening balances.</source>
        <translation>还没有人有积分。请在“入账”里把已有服务入账，或登记期初余额。</translation>
    </message>
    <message>
        <source>Enter points by hand</source>
        <translation>手工记分</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Enter points…</source>
        <translation>记分…</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>转赠…</translation>
    </message>
    <message>
        <source>The points were entered.</source>
        <translation>积分已登记。</translation>
    </message>
    <message>
        <source>The points were given.</source>
        <translation>积分已转赠。</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>%1 points in circulation</source>
        <translation>流通积分%1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>余额为负</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>累计获得</translation>
    </message>
    <message>
        <source>Exchanged in all</source>
        <translation>累计兑换</translation>
    </message>
    <message>
        <source>Lapse next</source>
        <translation>最近将过期</translation>
    </message>
    <message>
        <source>%1 points after %2</source>
        <translation>%2之后过期%1分</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>%1: %2 points together</source>
        <translation>%1：合计%2分</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>还没有流水。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanges</source>
        <comment>of points</comment>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>还没有兑换过。</translation>
    </message>
    <message>
        <source>%1: %2 points, %3</source>
        <translation>%1：%2分，%3</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>积分流水</translation>
    </message>
</context>
<context>
    <name>PointEntryDialog</name>
    <message>
        <source>Enter points by hand</source>
        <translation>手工记分</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Below zero only as a correction</source>
        <translation>只有更正可以填负数</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Has %1 points</source>
        <translation>现有%1分</translation>
    </message>
</context>
<context>
    <name>PointEntryPage</name>
    <message>
        <source>Ledger of points</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No entry yet. Points are booked under “Bookings” or entered by hand.</source>
        <translation>还没有流水。积分在“入账”里入账，也可以手工登记。</translation>
    </message>
    <message>
        <source>Enter points by hand</source>
        <translation>手工记分</translation>
    </message>
    <message>
        <source>The points were entered.</source>
        <translation>积分已登记。</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>For</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第%1笔</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PointGoods</name>
    <message>
        <source>On offer</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Take off the catalog…</source>
        <translation>下架…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Back on offer</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>Off the catalog</source>
        <translation>已下架</translation>
    </message>
</context>
<context>
    <name>PointPapers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: exchange of points (%2)</source>
        <translation>%1积分兑换单（%2）</translation>
    </message>
    <message>
        <source>No. %1    Name: %2    Volunteer no.: %3    Date: %4</source>
        <translation>单号：%1    姓名：%2    志愿者编号：%3    日期：%4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points before: %1    exchanged: %2    left: %3</source>
        <translation>兑换前积分：%1    本次兑换：%2    剩余积分：%3</translation>
    </message>
    <message>
        <source>Received by: ____________    Handed out by: ____________    Date: ____________</source>
        <translation>领取人签字：____________    经办人签字：____________    日期：____________</translation>
    </message>
    <message>
        <source>Trial of “%1”</source>
        <translation>“%1”试算</translation>
    </message>
    <message>
        <source>%1 to %2; nothing was booked</source>
        <translation>%1至%2；仅试算，未入账</translation>
    </message>
    <message>
        <source>In all: %1 points for %2 people, %3 entries</source>
        <translation>合计：%2人%1分，共%3笔</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>无队伍</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>who earns points</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Statement of points: %1</source>
        <translation>积分对账单：%1</translation>
    </message>
    <message>
        <source>Volunteer no.: %1    Date: %2</source>
        <translation>志愿者编号：%1    日期：%2</translation>
    </message>
    <message>
        <source>Balance: %1    frozen: %2    earned in all: %3    exchanged in all: %4</source>
        <translation>余额：%1    冻结：%2    累计获得：%3    累计兑换：%4</translation>
    </message>
    <message>
        <source>Signature of the person: ______________    of the office: ______________</source>
        <translation>本人签字：______________    经办人签字：______________</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>copy of the office</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>copy of the store</source>
        <translation>库房联</translation>
    </message>
    <message>
        <source>copy of the person</source>
        <translation>本人联</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>兑换%1</translation>
    </message>
    <message>
        <source>Stock-taking of %1</source>
        <translation>%1盘点表</translation>
    </message>
    <message>
        <source>Value of all that is on the books: %1 yuan</source>
        <translation>账面总价值：%1元</translation>
    </message>
    <message>
        <source>Counted by: ______________    in the presence of: ______________</source>
        <translation>盘点人：______________    监盘人：______________</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>PointRecords</name>
    <message>
        <source>Overdrawn</source>
        <translation>透支</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>To be collected until</source>
        <translation>领取期限</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>领取日期</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>took more points than there were</source>
        <translation>当日积分不够</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>协议到期</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a household</comment>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Points together</source>
        <translation>合计积分</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>累计获得</translation>
    </message>
    <message>
        <source>Exchanged in all</source>
        <translation>累计兑换</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>大于零</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>小于零</translation>
    </message>
    <message>
        <source>For</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>每小时积分</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>每月封顶</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Volunteer no.</source>
        <translation>志愿者编号</translation>
    </message>
</context>
<context>
    <name>PointRound</name>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Take the booking back…</source>
        <translation>撤回入账…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PointRoundPage</name>
    <message>
        <source>Bookings of points</source>
        <translation>积分入账</translation>
    </message>
    <message>
        <source>Nothing was booked yet. Book what was served so far: you see the result before anything is written.</source>
        <translation>还没有入账。可以把已有服务一次入账：写入前先给您看结果。</translation>
    </message>
    <message>
        <source>Work out points and book them</source>
        <translation>计算积分并入账</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Let points lapse…</source>
        <translation>过期清理…</translation>
    </message>
    <message>
        <source>booked on %1</source>
        <translation>%1入账</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %2 points in %3 entries</source>
        <comment>hours, evaluation …</comment>
        <translation>%1：%3笔，%2分</translation>
    </message>
    <message numerus="yes">
        <source>“%1” books %2 points for %n people.</source>
        <translation>
            <numerusform>“%1”将为%n人入账%2分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Book them</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Working out points</source>
        <translation>正在计算积分</translation>
    </message>
    <message>
        <source>Nothing up to %1 earns points that are not booked already.</source>
        <translation>到%1为止没有未入账的积分。</translation>
    </message>
    <message>
        <source>Booking points</source>
        <translation>正在入账</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Take the booking back</source>
        <translation>撤回入账</translation>
    </message>
    <message>
        <source>Every entry of this booking is reversed. Why is it taken back?</source>
        <translation>这批入账的每一笔都会冲回。为什么撤回？</translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>正在撤回入账</translation>
    </message>
    <message>
        <source>The booking was taken back; book again whenever you like.</source>
        <translation>入账已撤回，可以随时重新入账。</translation>
    </message>
    <message>
        <source>No points lapse today.</source>
        <translation>今天没有过期的积分。</translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %n people can no longer be spent.</source>
        <translation>
            <numerusform>%n人共%1分已过期，不能再用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them lapse</source>
        <translation>清理过期</translation>
    </message>
    <message>
        <source>They are entered as lapsed, each beside the entry that earned them.</source>
        <translation>每一笔都记为过期，并对应原来获得的那一笔。</translation>
    </message>
    <message>
        <source>Letting points lapse</source>
        <translation>正在清理过期积分</translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %n people lapsed.</source>
        <translation>
            <numerusform>%n人共%1分已过期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointRule</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PointRuleDialog</name>
    <message>
        <source>Rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>New version of the rules</source>
        <translation>新一版积分规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>It holds for what happens from this day on</source>
        <translation>从这天起发生的服务按此执行</translation>
    </message>
    <message>
        <source>Points for hours</source>
        <translation>时长得分</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>每小时积分</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他领域</translation>
    </message>
    <message>
        <source>A line each: service field and points an hour, such as “应急救援 15”</source>
        <translation>每行一个领域和每小时积分，如“应急救援 15”</translation>
    </message>
    <message>
        <source>More from 18:00 to 6:00</source>
        <translation>夜间（18:00至6:00）加分</translation>
    </message>
    <message>
        <source>More at the weekend</source>
        <translation>周末加分</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>每日封顶</translation>
    </message>
    <message>
        <source>Empty: no cap</source>
        <translation>留空：不封顶</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>每月封顶</translation>
    </message>
    <message>
        <source>Points for what else counts</source>
        <translation>其他得分</translation>
    </message>
    <message>
        <source>Order “very satisfied”</source>
        <translation>点单非常满意</translation>
    </message>
    <message>
        <source>Order “satisfied”</source>
        <translation>点单满意</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>A line each: title and points, such as “奎文好人 200”</source>
        <translation>每行一个荣誉和积分，如“奎文好人 200”</translation>
    </message>
    <message>
        <source>An hour of training</source>
        <translation>培训每学时</translation>
    </message>
    <message>
        <source>What can be done with points</source>
        <translation>积分使用</translation>
    </message>
    <message>
        <source>Lapse after months</source>
        <translation>几个月后过期</translation>
    </message>
    <message>
        <source>Empty: never</source>
        <translation>留空：不过期</translation>
    </message>
    <message>
        <source>Exchanges are kept for days</source>
        <translation>兑换保留天数</translation>
    </message>
    <message>
        <source>Worth of a point</source>
        <translation>每分价值</translation>
    </message>
    <message>
        <source>Money set aside</source>
        <translation>储备金</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>转赠</translation>
    </message>
    <message>
        <source>Points may be given to another person</source>
        <translation>积分可以转赠他人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PointRulePage</name>
    <message>
        <source>Rules of points</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>No rule yet. Say what earns points, and from which day on.</source>
        <translation>还没有规则。请规定什么事得分、从哪天起执行。</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建一版</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>试算…</translation>
    </message>
    <message>
        <source>Rules from %1</source>
        <translation>%1起的积分规则</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>每小时积分</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他领域</translation>
    </message>
    <message>
        <source>More from 18:00 to 6:00</source>
        <translation>夜间（18:00至6:00）加分</translation>
    </message>
    <message>
        <source>More at the weekend</source>
        <translation>周末加分</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>每日封顶</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>每月封顶</translation>
    </message>
    <message>
        <source>Order “very satisfied”</source>
        <translation>点单非常满意</translation>
    </message>
    <message>
        <source>Order “satisfied”</source>
        <translation>点单满意</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>An hour of training</source>
        <translation>培训每学时</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>过期</translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>%n个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>不过期</translation>
    </message>
    <message>
        <source>Exchanges are kept for days</source>
        <translation>兑换保留天数</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>转赠</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不可以</translation>
    </message>
    <message>
        <source>Worth of a point</source>
        <translation>每分价值</translation>
    </message>
    <message>
        <source>Money set aside</source>
        <translation>储备金</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Try out “%1”</source>
        <translation>试算“%1”</translation>
    </message>
    <message>
        <source>Nothing is booked: the result says what this rule alone would have paid.</source>
        <translation>不会入账：只看这版规则会发多少分。</translation>
    </message>
    <message>
        <source>Trying out “%1”</source>
        <translation>正在试算“%1”</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Choose who exchanges points.</source>
        <translation>请选谁来兑换。</translation>
    </message>
    <message>
        <source>%1 is not registered at present and cannot exchange points.</source>
        <translation>%1目前不是在册志愿者，不能兑换积分。</translation>
    </message>
    <message>
        <source>%1 has %2 points: below zero nothing can be exchanged.</source>
        <translation>%1现有%2分：余额为负，不能兑换。</translation>
    </message>
    <message>
        <source>%1 is not offered at present.</source>
        <translation>%1目前没有上架。</translation>
    </message>
    <message>
        <source>%1 is offered from %2 on.</source>
        <translation>%1从%2起才可兑换。</translation>
    </message>
    <message>
        <source>%1 was offered until %2.</source>
        <translation>%1已于%2截止兑换。</translation>
    </message>
    <message>
        <source>Write how many pieces of %1, from 1 up.</source>
        <translation>请填%1的件数，至少1件。</translation>
    </message>
    <message>
        <source>Of %1 one person gets at most %2 %3; this person has %4 already.</source>
        <translation>%1%3每人限兑%2件，此人已兑%4件。</translation>
    </message>
    <message>
        <source>%1 points are missing for this exchange. Nothing was changed.</source>
        <translation>这笔兑换还差%1分，未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>还没有选物品。</translation>
    </message>
    <message>
        <source>%1 points are needed and %2 can be used. Nothing was changed.</source>
        <translation>需要%1分，可用%2分，未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) lapsed: nobody collected them.</source>
        <translation>
            <numerusform>%n笔兑换过期未领。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanges of points</source>
        <translation>积分兑换记录</translation>
    </message>
    <message>
        <source>The number of the exchange is missing.</source>
        <translation>缺兑换单号。</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>请填日期。</translation>
    </message>
    <message>
        <source>“%1” is no state of an exchange; write 已领取, 待领取, 已取消, 已过期 or 已退回.</source>
        <translation>“%1”不是兑换状态；请写已领取、待领取、已取消、已过期或已退回。</translation>
    </message>
    <message>
        <source>Say what was exchanged.</source>
        <translation>请填兑换内容。</translation>
    </message>
    <message>
        <source>Write how many pieces, from 1 up.</source>
        <translation>请填件数，至少1件。</translation>
    </message>
    <message>
        <source>Write whole points, from 1 to %1.</source>
        <translation>请填整数积分，1至%1。</translation>
    </message>
    <message>
        <source>Points of the records that came before the exchanges</source>
        <translation>兑换登记之前各项服务的积分</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was booked yet: %n entries for the records so far came along.</source>
        <translation>
            <numerusform>此前没有入账：已把现有记录一并入账，共%n笔。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) took more points than there were on that day and are flagged.</source>
        <translation>
            <numerusform>%n笔兑换当日积分不够，已标记透支。</numerusform>
        </translation>
    </message>
    <message>
        <source>altogether</source>
        <translation>总共</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>“%1” is no period of a limit.</source>
        <translation>“%1”不是限量周期。</translation>
    </message>
    <message>
        <source>Give what is exchanged a name.</source>
        <translation>请填兑换物品的名称。</translation>
    </message>
    <message>
        <source>Choose who offers it.</source>
        <translation>请选提供机构。</translation>
    </message>
    <message>
        <source>It is not worth less than nothing.</source>
        <translation>价值不能为负。</translation>
    </message>
    <message>
        <source>Write a whole number; 0 is no limit.</source>
        <translation>请填整数；0为不限。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The photo is too large; choose it again.</source>
        <translation>图片太大，请重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of %1 are reserved. Hand them out or cancel those exchanges first.</source>
        <translation>
            <numerusform>%1有%n件已预留。请先领取或取消这些兑换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the merchant&apos;s name.</source>
        <translation>请填商家名称。</translation>
    </message>
    <message>
        <source>Choose who made the agreement.</source>
        <translation>请选签约机构。</translation>
    </message>
    <message>
        <source>Came into store</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回入库</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>From the fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry in the goods store.</source>
        <translation>“%1”不是出入库类型。</translation>
    </message>
    <message>
        <source>Choose the goods.</source>
        <translation>请选物品。</translation>
    </message>
    <message>
        <source>Write how many pieces there are.</source>
        <translation>请填实有件数。</translation>
    </message>
    <message>
        <source>Say why they are written off.</source>
        <translation>请写报损原因。</translation>
    </message>
    <message>
        <source>There are %1 pieces where %2 are on the books. Say why.</source>
        <translation>实有%1件，账面%2件，请写原因。</translation>
    </message>
    <message>
        <source>%1 is not kept in the store.</source>
        <translation>%1不管库存。</translation>
    </message>
    <message>
        <source>Of %1 there are %2 in store, %3 of them reserved. Nothing was changed.</source>
        <translation>%1库存%2件，其中预留%3件，未作任何更改。</translation>
    </message>
    <message>
        <source>What is exchanged is handed out at the exchange desk.</source>
        <translation>兑换的物品请在兑换台办理领取。</translation>
    </message>
    <message>
        <source>Of %1 only %2 can be handed out any more; %3 are wanted. Nothing was changed.</source>
        <translation>%1只剩%2件可兑，需要%3件，未作任何更改。</translation>
    </message>
    <message>
        <source>This person is in the household “%1” already; nobody pays in two.</source>
        <translation>此人已在家庭“%1”中，一个人只能在一个家庭。</translation>
    </message>
    <message>
        <source>Give the household a name, such as “王芳家”.</source>
        <translation>请填家庭名称，如“王芳家”。</translation>
    </message>
    <message>
        <source>Choose where the household lives.</source>
        <translation>请选家庭所属机构。</translation>
    </message>
    <message>
        <source>Choose the household.</source>
        <translation>请选家庭。</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>请选人。</translation>
    </message>
    <message>
        <source>This household is dissolved.</source>
        <translation>这个家庭已解散。</translation>
    </message>
    <message>
        <source>By hand, opening balances, grants and corrections are entered.</source>
        <translation>手工只能登记期初余额、奖励和更正。</translation>
    </message>
    <message>
        <source>The rule of today allows no gifts of points.</source>
        <translation>现行规则不允许转赠积分。</translation>
    </message>
    <message>
        <source>Choose two people: who gives and who receives.</source>
        <translation>请选两个人：转出人和转入人。</translation>
    </message>
    <message>
        <source>Write whole points, from 1 up.</source>
        <translation>请填整数积分，至少1分。</translation>
    </message>
    <message>
        <source>Letting points lapse</source>
        <translation>正在清理过期积分</translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %n people lapsed.</source>
        <translation>
            <numerusform>%n人共%1分已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not registered here.</source>
        <translation>此人没有在本单位登记。</translation>
    </message>
    <message>
        <source>Hours voided</source>
        <translation>时长作废</translation>
    </message>
    <message>
        <source>The void was taken back</source>
        <translation>撤回作废</translation>
    </message>
    <message>
        <source>The points of %1 do not agree with the ledger (%2 stored, %3 counted; frozen %4 and %5).</source>
        <translation>%1的积分与流水不符（存%2，算%3；冻结%4和%5）。</translation>
    </message>
    <message>
        <source>The ledger gives %1 %2 points, and no balance is stored.</source>
        <translation>流水中%1有%2分，但没有存余额。</translation>
    </message>
    <message>
        <source>The stock of %1 does not agree with its entries (%2 stored, %3 counted; reserved %4 and %5).</source>
        <translation>%1的库存与出入库记录不符（存%2，算%3；预留%4和%5）。</translation>
    </message>
    <message>
        <source>Exchange %1 is for %2 points, its lines for %3, paid with %4.</source>
        <translation>兑换%1为%2分，明细合计%3分，支付%4分。</translation>
    </message>
    <message>
        <source>What exchange %1 took does not stand in the ledger of points as it should.</source>
        <translation>兑换%1扣的积分与流水不符。</translation>
    </message>
    <message>
        <source>Entry %1 pays %2 points for hours that are void.</source>
        <translation>第%1笔流水为%2已作废的时长发了积分。</translation>
    </message>
    <message>
        <source>Service record %1 was paid with points %2 times.</source>
        <translation>服务记录%1发了%2次积分。</translation>
    </message>
    <message>
        <source>Entry %1 names hours of nobody or of another person.</source>
        <translation>第%1笔流水对应的时长不存在或属于别人。</translation>
    </message>
    <message>
        <source>Entry %1 takes back what it cannot take back.</source>
        <translation>第%1笔流水冲回了不能冲回的内容。</translation>
    </message>
    <message>
        <source>Working out points</source>
        <translation>正在计算积分</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Gift received</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Gift given</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Honor</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Exchange of points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry in the ledger of points.</source>
        <translation>“%1”不是积分流水的类型。</translation>
    </message>
    <message>
        <source>Choose the person whose points these are.</source>
        <translation>请选这是谁的积分。</translation>
    </message>
    <message>
        <source>Say what the points are for.</source>
        <translation>请写事由。</translation>
    </message>
    <message>
        <source>What earned them does not count any more</source>
        <translation>得分的事由已不成立</translation>
    </message>
    <message>
        <source>Writing balances</source>
        <translation>正在写余额</translation>
    </message>
    <message>
        <source>Give the booking a name.</source>
        <translation>请填入账名称。</translation>
    </message>
    <message>
        <source>Say up to which day points are booked.</source>
        <translation>请填截止日期。</translation>
    </message>
    <message>
        <source>What has not happened yet earns no points.</source>
        <translation>还没发生的不能入账。</translation>
    </message>
    <message>
        <source>Points up to %1</source>
        <translation>截至%1的积分</translation>
    </message>
    <message>
        <source>Nothing up to %1 earns points that are not booked already.</source>
        <translation>到%1为止没有未入账的积分。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 points for %n people were booked.</source>
        <translation>
            <numerusform>%1：已为%n人入账%2分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>正在撤回入账</translation>
    </message>
    <message>
        <source>The booking “%1” was taken back</source>
        <translation>撤回入账“%1”</translation>
    </message>
    <message>
        <source>“%1” is no word of the list “%2”. Correct the rule or add the word.</source>
        <translation>“%1”不在词表“%2”中。请改规则，或把它加入词表。</translation>
    </message>
    <message>
        <source>“%1” begins on %2 already. Withdraw it first, or choose another first day.</source>
        <translation>“%1”已从%2起生效。请先撤回它，或另选生效日期。</translation>
    </message>
    <message>
        <source>“%1” is no line of a word and whole points, such as “应急救援 15”.</source>
        <translation>“%1”不是“词 整数”的形式，应如“应急救援 15”。</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请填规则名称。</translation>
    </message>
    <message>
        <source>Say from which day on it holds.</source>
        <translation>请填生效日期。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>请填0至%1的整数。</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>请填1至%1的整数。</translation>
    </message>
    <message>
        <source>A point is not worth less than nothing.</source>
        <translation>每分价值不能为负。</translation>
    </message>
    <message>
        <source>No less than nothing can be set aside.</source>
        <translation>储备金不能为负。</translation>
    </message>
    <message>
        <source>This rule is or was in force, and entries keep it. Make a new version instead.</source>
        <translation>这版规则已生效过，流水按它记账，不能修改。请新建一版。</translation>
    </message>
    <message>
        <source>This is the only rule in force: without it nothing earns points any more. Put another one into force first.</source>
        <translation>这是唯一有效的规则，撤回后就没有规则可用。请先让另一版生效。</translation>
    </message>
    <message>
        <source>Opening balances of points</source>
        <translation>积分期初余额</translation>
    </message>
    <message>
        <source>An opening balance is not below zero.</source>
        <translation>期初余额不能为负。</translation>
    </message>
    <message>
        <source>Catalog of goods for points</source>
        <translation>兑换目录</translation>
    </message>
    <message>
        <source>Points are worked out, booked and lapse for the whole office, by an account of the whole office.</source>
        <translation>积分按全单位计算、入账和清理，请用负责全单位的账号办理。</translation>
    </message>
    <message>
        <source>Given out of the store</source>
        <translation>领出</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Exchange given back</source>
        <translation>兑换退回</translation>
    </message>
    <message>
        <source>Expiry of points</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Correction of points</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>Points bank</source>
        <translation>积分银行</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>of points</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Households</source>
        <comment>that share points</comment>
        <translation>家庭账户</translation>
    </message>
</context>
<context>
    <name>PrintPageView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印效果预览</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message numerus="yes">
        <source>of %n pages</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>现在的内容</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>第 %1 版 · %2 · %3</translation>
    </message>
    <message>
        <source>Certificate of practice %1</source>
        <translation>实习证明 %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The file %1 cannot be written. Close it where it is open, or choose another folder.</source>
        <translation>无法写入文件 %1。请先关闭已打开的该文件，或另选文件夹。</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>正在生成页面</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Check that it is switched on, or save a PDF and print that.</source>
        <translation>打印机 %1 没有响应。请检查是否已开机，或另存为 PDF 后打印。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>A brand project of the office</source>
        <translation>本单位品牌项目</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>实施方</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Money and review</source>
        <translation>经费与评审</translation>
    </message>
    <message>
        <source>Budget (yuan)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>0 to 100, one decimal</source>
        <translation>0 到 100，可保留一位小数</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Spent (yuan)</source>
        <translation>实际支出（元）</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结项成果</translation>
    </message>
    <message>
        <source>Times and recruiting</source>
        <translation>项目期与招募</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Recruits from</source>
        <translation>招募开始</translation>
    </message>
    <message>
        <source>Recruits until</source>
        <translation>招募截止</translation>
    </message>
    <message>
        <source>Recruiting area</source>
        <translation>招募范围</translation>
    </message>
    <message>
        <source>Protection of volunteers</source>
        <translation>志愿者保障</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金来源</translation>
    </message>
</context>
<context>
    <name>ProjectImport</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The team “%1” does not exist here. Correct the name, import file 02 first, or let it be created.</source>
        <translation>队伍“%1”不存在。请改正名称，先导入文件 02，或选择自动新建。</translation>
    </message>
    <message>
        <source>The team “%1” was created.</source>
        <translation>已新建队伍“%1”。</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Project library</source>
        <translation>项目库</translation>
    </message>
    <message>
        <source>Name, pinyin initials, code</source>
        <translation>名称、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No project yet. Import the project library, or enter the first project.</source>
        <translation>还没有项目。请导入项目库，或录入第一个项目。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Brand project</source>
        <translation>品牌项目</translation>
    </message>
    <message numerus="yes">
        <source>%n brand project(s)</source>
        <translation>
            <numerusform>%n 个品牌项目</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1 yuan</source>
        <translation>预算 %1 元</translation>
    </message>
    <message>
        <source>Project card</source>
        <translation>项目卡</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际支出</translation>
    </message>
    <message>
        <source>Project period</source>
        <translation>项目期</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>招募期</translation>
    </message>
    <message>
        <source>Recruiting area</source>
        <translation>招募范围</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Protection of volunteers</source>
        <translation>志愿者保障</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结项成果</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) entered the review.</source>
        <translation>
            <numerusform>%n 个项目已加入评审。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into a review…</source>
        <translation>加入评审…</translation>
    </message>
    <message>
        <source>Print the project card…</source>
        <translation>打印项目卡…</translation>
    </message>
    <message>
        <source>Show its activities</source>
        <translation>查看项目的活动</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a project</comment>
        <translation>成效</translation>
    </message>
</context>
<context>
    <name>ProjectRecords</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Budget (yuan)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Brand project</source>
        <translation>品牌项目</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>其他项目</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Collected</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>初筛</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>实施</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>结项</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Pass screening</source>
        <translation>通过初筛</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>淘汰…</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>提交评审</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>实施</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>重新征集</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>结项…</translation>
    </message>
    <message>
        <source>What has the project achieved? The words stand on its card.</source>
        <translation>项目取得了什么成果？会写在项目卡上。</translation>
    </message>
</context>
<context>
    <name>ProjectValidator</name>
    <message>
        <source>The project needs a code.</source>
        <translation>请填写项目代码。</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>请填写项目名称。</translation>
    </message>
    <message>
        <source>Choose the community or office the project belongs to.</source>
        <translation>请选择项目所属的社区或街道。</translation>
    </message>
    <message>
        <source>The budget cannot be negative.</source>
        <translation>预算不能为负数。</translation>
    </message>
    <message>
        <source>The score lies between 0 and 100.</source>
        <translation>评分应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>The last day of the project lies before its first day.</source>
        <translation>项目的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The last day of recruiting lies before its first day.</source>
        <translation>招募截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>What was spent cannot be negative.</source>
        <translation>实际支出不能是负数。</translation>
    </message>
    <message>
        <source>The people served lie between 0 and 10,000,000.</source>
        <translation>服务人次应在 0 到 10000000 之间。</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>There is no field “%1”; the fields are %2.</source>
        <translation>没有字段“%1”；可用字段有：%2。</translation>
    </message>
    <message>
        <source>Lists what the list page shows for some search words.</source>
        <translation>按搜索词列出列表页显示的内容。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>以下之一：%1。</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, code or the last four digits of a number.</source>
        <translation>姓名、拼音、首字母、代码或号码后四位。</translation>
    </message>
    <message>
        <source>At most so many rows (default: %1).</source>
        <translation>最多列出的行数（默认：%1）。</translation>
    </message>
    <message>
        <source>Only these fields.</source>
        <translation>只列出这些字段。</translation>
    </message>
    <message>
        <source>Name a kind of records: %1.</source>
        <translation>请指定一种记录：%1。</translation>
    </message>
    <message>
        <source>--limit is a number of rows.</source>
        <translation>--limit 应为行数。</translation>
    </message>
    <message>
        <source>%1 found, %2 shown.</source>
        <translation>找到 %1 条，显示 %2 条。</translation>
    </message>
    <message>
        <source>“%1” hold no ID or phone numbers; leave --reveal out.</source>
        <translation>“%1”不含证件号码和电话，请去掉 --reveal。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Honor batch</source>
        <translation>荣誉批次</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>荣誉记录</translation>
    </message>
    <message>
        <source>Honor roll</source>
        <translation>光荣榜</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Round of an order</source>
        <translation>订单轮次</translation>
    </message>
    <message>
        <source>Word: service field</source>
        <translation>词条：服务领域</translation>
    </message>
    <message>
        <source>Word: skill</source>
        <translation>词条：技能</translation>
    </message>
    <message>
        <source>Word: political status</source>
        <translation>词条：政治面貌</translation>
    </message>
    <message>
        <source>Word: professional level</source>
        <translation>词条：专业等级</translation>
    </message>
    <message>
        <source>Word: team category</source>
        <translation>词条：队伍类别</translation>
    </message>
    <message>
        <source>Word: station type</source>
        <translation>词条：站点类型</translation>
    </message>
    <message>
        <source>Word: project category</source>
        <translation>词条：项目类别</translation>
    </message>
    <message>
        <source>Word: project source</source>
        <translation>词条：项目来源</translation>
    </message>
    <message>
        <source>Word: order source</source>
        <translation>词条：订单来源</translation>
    </message>
    <message>
        <source>Word: need category</source>
        <translation>词条：需求类别</translation>
    </message>
    <message>
        <source>Word: honor title</source>
        <translation>词条：荣誉称号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>队伍成员</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>日历日期</translation>
    </message>
    <message>
        <source>Finding of the ledger check</source>
        <translation>台账体检疑点</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Paper of an intern&apos;s file</source>
        <translation>实习材料</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Session of a course</source>
        <translation>培训场次</translation>
    </message>
    <message>
        <source>Part in a course</source>
        <translation>培训报名</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>License of a social worker</source>
        <translation>社会工作者执业证书</translation>
    </message>
    <message>
        <source>Word: credential kind</source>
        <translation>词条：资质种类</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审批次</translation>
    </message>
    <message>
        <source>Project under review</source>
        <translation>参评项目</translation>
    </message>
    <message>
        <source>Judge&apos;s sheet</source>
        <translation>评委评分表</translation>
    </message>
    <message>
        <source>Supplement of hours</source>
        <translation>时长补录</translation>
    </message>
    <message>
        <source>Public display of hours</source>
        <translation>时长公示</translation>
    </message>
    <message>
        <source>Objection to hours</source>
        <translation>时长异议</translation>
    </message>
    <message>
        <source>Hours of another body</source>
        <translation>外部时长</translation>
    </message>
    <message>
        <source>Spot check of hours</source>
        <translation>时长抽查</translation>
    </message>
    <message>
        <source>Record of a spot check</source>
        <translation>抽查记录</translation>
    </message>
    <message>
        <source>Correction of hours</source>
        <translation>时长更正</translation>
    </message>
    <message>
        <source>Weekly duty</source>
        <translation>每周值班</translation>
    </message>
    <message>
        <source>Who may sit on duty</source>
        <translation>可坐班人员</translation>
    </message>
    <message>
        <source>Wish for duty</source>
        <translation>坐班意愿</translation>
    </message>
    <message>
        <source>Roster of duty</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
    <message>
        <source>Exchange of duties</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Handover of duty</source>
        <translation>值班交接</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Word: post of duty</source>
        <translation>词语：值班岗位</translation>
    </message>
    <message>
        <source>Word: kind of visit</source>
        <translation>词语：来访类别</translation>
    </message>
    <message>
        <source>Call-back without an answer</source>
        <translation>未打通的回访</translation>
    </message>
    <message>
        <source>Second signature under a day</source>
        <translation>单日第二人签字</translation>
    </message>
    <message>
        <source>Subject of an assessment</source>
        <translation>考评对象</translation>
    </message>
    <message>
        <source>Sheet of an assessment</source>
        <translation>考评评分表</translation>
    </message>
    <message>
        <source>Round of assessment</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Content of an attachment</source>
        <translation>附件内容</translation>
    </message>
    <message>
        <source>Rule of points</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>Booking of points</source>
        <translation>积分入账</translation>
    </message>
    <message>
        <source>Entry of points</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Goods for points</source>
        <translation>兑换物品</translation>
    </message>
    <message>
        <source>Entry of the goods store</source>
        <translation>出入库记录</translation>
    </message>
    <message>
        <source>Exchange of points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>Line of an exchange</source>
        <translation>兑换明细</translation>
    </message>
    <message>
        <source>Payment of an exchange</source>
        <translation>兑换支付</translation>
    </message>
    <message>
        <source>Word: kind of exchange</source>
        <translation>词条：兑换类别</translation>
    </message>
    <message>
        <source>Line of the fund</source>
        <translation>基金收支</translation>
    </message>
    <message>
        <source>Account of the fund</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>Deadlines of a need</source>
        <translation>需求时限</translation>
    </message>
    <message>
        <source>Word: purpose of the fund</source>
        <translation>词：基金用途</translation>
    </message>
    <message>
        <source>Certificate of service record</source>
        <translation>志愿服务记录证明</translation>
    </message>
    <message>
        <source>Root of the ledger of hours</source>
        <translation>时长台账校验根</translation>
    </message>
    <message>
        <source>Objection to an honor</source>
        <translation>对荣誉的异议</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Show details beside the list</source>
        <translation>在列表旁显示详情</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+P)</source>
        <translation>%1 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Remove search and conditions</source>
        <translation>清除搜索和条件</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 matching of %2</source>
        <translation>符合 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No record fits the search and the conditions.</source>
        <translation>没有符合搜索和条件的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are selected.</source>
        <translation>
            <numerusform>已选择 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows can be copied at once. Select fewer, or use Export.</source>
        <translation>
            <numerusform>一次最多复制 %n 行。请少选一些，或改用导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <translation>复制行 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>正在合计</translation>
    </message>
    <message>
        <source>Export with full ID and phone numbers…</source>
        <translation>导出完整证件号和电话…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a record</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its sum</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>For all of them…</source>
        <translation>对全部所选…</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Search, conditions and order are kept under this name, for your account on this computer.</source>
        <translation>用这个名称保存搜索、条件和排序，只对本机上您的账号有效。</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>视图改名</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>视图的新名称</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>已删除视图“%1”。</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns as at the beginning</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Use the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The code was printed when the office was made. With it an account gets a new password; the code stays good. Its use is noted in the audit trail.</source>
        <translation>恢复码在新建单位时打印。用它可以给账号设置新密码，恢复码继续有效。使用情况会记入审计。</translation>
    </message>
    <message>
        <source>8 groups of 5 characters</source>
        <translation>8 组，每组 5 个字符</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>设置密码并登录</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>The recovery code has 40 characters in 8 groups, but this one has %1; compare it with the printed sheet.</source>
        <translation>恢复码应为 8 组共 40 个字符，输入的是 %1 个；请与打印件核对。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, %2, is mistyped; compare it with the printed sheet.</source>
        <translation>恢复码第 %1 组“%2”有误；请与打印件核对。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>The code is printed or written down and locked away.</source>
        <translation>恢复码已打印或抄写，并已锁好保管。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code of “%1”</source>
        <translation>“%1”的恢复码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Made on %1. Whoever holds this sheet can set a new password for any account and read all ID and phone numbers. Keep it in a locked place; do not photograph it.</source>
        <translation>%1 生成。持有这张纸的人可以重设任何账号的密码，看到全部身份证号和手机号。请锁好，不要拍照。</translation>
    </message>
    <message>
        <source>If the administrator&apos;s password is lost, only this code opens the sealed ID and phone numbers. It is shown now and never again. Print it, and lock it away.</source>
        <translation>管理员密码丢失后，只有这个恢复码能打开加密的身份证号和手机号。它只在现在显示这一次，请打印后锁好。</translation>
    </message>
    <message>
        <source>The clipboard forgets the code after a minute</source>
        <translation>一分钟后剪贴板会自动清除恢复码</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Name, initials or code</source>
        <translation>名称、拼音首字母或编号</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Several are named “%1”. Choose one from the list.</source>
        <translation>有多个名为“%1”的。请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry.</source>
        <translation>列表中没有“%1”。请选择一项。</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>显示列表（↓）</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record and how it ended</comment>
        <translation>%1（已%2）</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报表</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>正在准备预览</translation>
    </message>
    <message>
        <source>This list has %1 rows. Save it as PDF and print the pages that you need.</source>
        <translation>此列表有 %1 行。请保存为 PDF，再打印需要的页。</translation>
    </message>
    <message>
        <source>Saving the numbers</source>
        <translation>正在保存数据</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Writes a report as Excel workbook, PDF or CSV; “report list” names them.</source>
        <translation>将报表写为 Excel 工作簿、PDF 或 CSV；用“report list”列出报表名称。</translation>
    </message>
    <message>
        <source>A report&apos;s name, or “list”.</source>
        <translation>报表名称，或“list”。</translation>
    </message>
    <message>
        <source>The file to write: .xlsx, .pdf or .csv.</source>
        <translation>要写入的文件：.xlsx、.pdf 或 .csv。</translation>
    </message>
    <message>
        <source>Name a report; “report list” names them all.</source>
        <translation>请指定报表；用“report list”列出全部报表。</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 已写入 %2。</translation>
    </message>
    <message>
        <source>The report “%1” holds no ID or phone numbers; leave --reveal out.</source>
        <translation>报表“%1”不含证件号码和电话，请去掉 --reveal。</translation>
    </message>
    <message>
        <source>The report “%1” is not made of one volunteer; leave --volunteer out.</source>
        <translation>报表“%1”不能只做一名志愿者的，请去掉 --volunteer。</translation>
    </message>
    <message numerus="yes">
        <source>%n registered volunteer(s) are called “%1”; give the number.</source>
        <translation>
            <numerusform>叫“%1”的在册志愿者有%n人，请写编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or name of one volunteer, for the report “sheet”.</source>
        <translation>一名志愿者的编号或姓名，用于报表“sheet”。</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>保存为 Excel</translation>
    </message>
    <message>
        <source>Reports of the office</source>
        <translation>本街道报表</translation>
    </message>
    <message>
        <source>A look at the report</source>
        <translation>报表预览</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>正在读取报表</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. The saved report holds them all.</source>
        <translation>仅显示前 %1 行，共 %2 行。保存的报表包含全部行。</translation>
    </message>
    <message>
        <source>Save with full ID and phone numbers…</source>
        <translation>导出完整号码…</translation>
    </message>
    <message>
        <source>This report holds no ID or phone numbers.</source>
        <translation>这份报表不含证件号码和电话。</translation>
    </message>
    <message>
        <source>There is nothing to report for this organization and period. Choose others above, or import first.</source>
        <translation>该机构在所选期间没有数据。请在上方另选机构或期间，或先导入。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The figure %1 of %2 in “%3” does not agree with its records (%4 stored, %5 counted).</source>
        <translation>“%2”%3的汇总数 %1 与明细不符（已存 %4，实计 %5）。</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已点单</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结单</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Service field</source>
        <translation>服务领域</translation>
    </message>
    <message>
        <source>Activity or order</source>
        <translation>活动或订单</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>%1 next day</source>
        <translation>次日 %1</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Registered volunteers</source>
        <translation>在册志愿者</translation>
    </message>
    <message>
        <source>Newly registered</source>
        <translation>新增在册</translation>
    </message>
    <message>
        <source>Active volunteers</source>
        <translation>活跃志愿者</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>records</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>times</source>
        <translation>场</translation>
    </message>
    <message>
        <source>Orders received</source>
        <translation>受理订单</translation>
    </message>
    <message>
        <source>Orders closed</source>
        <translation>结单订单</translation>
    </message>
    <message>
        <source>of them errands</source>
        <translation>其中帮办代办</translation>
    </message>
    <message>
        <source>Evaluated orders</source>
        <translation>已评价订单</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>好评度</translation>
    </message>
    <message>
        <source>Evaluation coverage</source>
        <translation>评价覆盖率</translation>
    </message>
    <message>
        <source>Honors granted</source>
        <translation>授予荣誉</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Brand projects</source>
        <translation>品牌项目</translation>
    </message>
    <message>
        <source>10-minute circle: households covered</source>
        <translation>十分钟服务圈：覆盖户数</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Hours of service by month</source>
        <translation>各月服务时长</translation>
    </message>
    <message>
        <source>Satisfaction and evaluation coverage by month</source>
        <translation>各月好评度与评价覆盖率</translation>
    </message>
    <message>
        <source>Orders received and closed by month</source>
        <translation>各月受理与结单订单</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Hours of service by field</source>
        <translation>各领域服务时长</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>按社区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Directly at %1</source>
        <translation>%1本级</translation>
    </message>
    <message>
        <source>Hours of service by community</source>
        <translation>各社区服务时长</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按队伍</translation>
    </message>
    <message>
        <source>No team named</source>
        <translation>未注明队伍</translation>
    </message>
    <message>
        <source>Hours of service by team</source>
        <translation>各队伍服务时长</translation>
    </message>
    <message>
        <source>Orders by need</source>
        <translation>按需求统计订单</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Orders closed by need</source>
        <translation>各需求结单订单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Service began</source>
        <translation>服务开始</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>服务结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year-month</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>There is no report “%1”. “report list” names all reports.</source>
        <translation>没有报表“%1”。用“report list”列出全部报表。</translation>
    </message>
    <message>
        <source>Report on volunteer service</source>
        <translation>志愿服务报表</translation>
    </message>
    <message>
        <source>as named</source>
        <translation>见表内标注</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Key figures beside the period before and last year; hours and orders by month, field, community, team and need, with charts.</source>
        <translation>主要指标与上期、去年同期对比；按月份、领域、社区、队伍和需求统计时长与订单，附图表。</translation>
    </message>
    <message>
        <source>Volunteer roster</source>
        <translation>志愿者花名册</translation>
    </message>
    <message>
        <source>Everybody on the register with team, stars and hours. Numbers are masked.</source>
        <translation>全部在册人员及其队伍、星级和时长。号码已脱敏。</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>Every checked service record of the period, in order of time.</source>
        <translation>本期全部已核服务记录，按时间排序。</translation>
    </message>
    <message>
        <source>Order register</source>
        <translation>订单台账</translation>
    </message>
    <message>
        <source>Every order received in the period, with team, times and evaluation. Numbers are masked.</source>
        <translation>本期受理的全部订单，含队伍、时间和评价。号码已脱敏。</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期间：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Printed by %1 on %2</source>
        <translation>%1 打印于 %2</translation>
    </message>
    <message>
        <source>“%1” is none of .xlsx, .pdf and .csv. End the file name with one of them.</source>
        <translation>“%1”不是 .xlsx、.pdf 或 .csv 文件。请以其中一种作为文件扩展名。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The pages cannot be painted. Check the printer or choose another place for the file.</source>
        <translation>无法生成页面。请检查打印机，或换一个位置保存文件。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>专业等级</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>An export with whole ID and phone numbers needs a reason. Write why they are needed; nothing was exported.</source>
        <translation>导出完整证件号码须填写事由。请写明用途；本次没有导出任何内容。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>事由 %1</translation>
    </message>
    <message>
        <source>Holds whole ID and phone numbers · exported by %1 · %2 · reason: %3</source>
        <translation>含完整证件号码 · 导出人 %1 · %2 · 事由 %3</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>回访名单</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>服务方</translation>
    </message>
    <message>
        <source>Call back for evaluations on %1</source>
        <translation>%1 满意度回访</translation>
    </message>
    <message>
        <source>Tell who signed up about “%1” on %2</source>
        <translation>通知“%1”（%2）的报名人员</translation>
    </message>
    <message>
        <source>A phone list is opened for a purpose. Write what it is needed for.</source>
        <translation>打开电话名单须写明用途。</translation>
    </message>
    <message>
        <source>Phone list: %1</source>
        <translation>电话名单：%1</translation>
    </message>
    <message>
        <source>Call-back list of %1</source>
        <translation>回访名单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Opened by %1 on %2</source>
        <translation>%1 于 %2 打开</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <translation>用途 %1</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message numerus="yes">
        <source>%n nominees</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>nominees</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Public notice of honors</source>
        <translation>荣誉公示名单</translation>
    </message>
    <message>
        <source>The nominees on public notice, to hang up: names and ID numbers are masked for the public.</source>
        <translation>正在公示的候选名单，供张贴：姓名和身份证号按公示要求隐去。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>organization, report</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of percentages</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>As many days of the period before</source>
        <translation>上期同天数</translation>
    </message>
    <message>
        <source>The same days last year</source>
        <translation>去年同期（截至今日）</translation>
    </message>
    <message>
        <source>Since January</source>
        <translation>1月起累计</translation>
    </message>
    <message>
        <source>Hours in the same period last year</source>
        <translation>去年同期时长</translation>
    </message>
    <message>
        <source>Hours on the same days last year</source>
        <translation>去年同期（截至今日）时长</translation>
    </message>
    <message>
        <source>Interns who began</source>
        <translation>新进实习生</translation>
    </message>
    <message numerus="yes">
        <source>Certified as social worker since %1; %n interns finished.</source>
        <translation>
            <numerusform>自 %1 取得社会工作师资格，带教结业实习生 %n 名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered as %1 on %2.</source>
        <translation>已于 %2 登记为%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours of service, %2 of training, %n courses passed.</source>
        <translation>
            <numerusform>服务 %1 小时，培训 %2 学时，%n 门课程合格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could rise next</source>
        <translation>可晋升人员</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现层级</translation>
    </message>
    <message>
        <source>Could become</source>
        <translation>可晋升为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Could rise to it</source>
        <translation>可晋升至此</translation>
    </message>
    <message>
        <source>People by level</source>
        <translation>各层级人数</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Hours of practice</source>
        <translation>实习学时</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结业</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Practice by university</source>
        <translation>按学校</translation>
    </message>
    <message>
        <source>Practice by year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Practice by university and year</source>
        <translation>按学校和年份</translation>
    </message>
    <message>
        <source>Interns by university</source>
        <translation>各校实习生</translation>
    </message>
    <message>
        <source>Practice base card</source>
        <translation>实习基地情况表</translation>
    </message>
    <message>
        <source>Interns whose practice began in the period, with hours, finished and grades: by university, by year, and by both.</source>
        <translation>期内开始实习的学生及其学时、结业和考核：按学校、按年份、按学校和年份。</translation>
    </message>
    <message>
        <source>people, hours</source>
        <translation>人、学时</translation>
    </message>
    <message>
        <source>Training and practice</source>
        <translation>培训与实习</translation>
    </message>
    <message>
        <source>Courses of the period with who came and passed; credentials and licenses as they stand today; interns by university.</source>
        <translation>期内课程的报名、到场和合格情况；资质和执业证书的现状；各校实习生。</translation>
    </message>
    <message>
        <source>Ladder of professional levels</source>
        <translation>专业层级阶梯</translation>
    </message>
    <message>
        <source>Supervisors, licensed social workers, social workers and volunteers: how many there are, and who could rise next, with the reason.</source>
        <translation>督导、持证社工、一线社工和志愿者各有多少人，谁可以晋升，理由是什么。</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>已办场次</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Credentials today</source>
        <translation>资质现状</translation>
    </message>
    <message>
        <source>Licenses today</source>
        <translation>执业证书现状</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Activities by field</source>
        <translation>按领域的活动</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities by organization</source>
        <translation>按机构的活动</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Budget (yuan)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>Spent (yuan)</source>
        <translation>实际支出（元）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Projects by category</source>
        <translation>按类别的项目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Brand project</source>
        <translation>品牌项目</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Project period</source>
        <translation>项目期</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>招募期</translation>
    </message>
    <message>
        <source>Recruiting area</source>
        <translation>招募范围</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Protection of volunteers</source>
        <translation>志愿者保障</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结项成果</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审批次</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Activities of the project</source>
        <translation>项目的活动</translation>
    </message>
    <message>
        <source>Project library</source>
        <translation>项目库</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Project card: %1</source>
        <translation>项目卡：%1</translation>
    </message>
    <message>
        <source>The projects by category and one by one, with activities and checked hours of the period, people served, budget and spending.</source>
        <translation>项目按类别汇总并逐个列出：期内的活动数和已核时长、服务人次、预算和实际支出。</translation>
    </message>
    <message>
        <source>hours, yuan</source>
        <translation>小时、元</translation>
    </message>
    <message>
        <source>Activities that begin in the period by field, by organization and one by one: who signed up, came or did not, and checked hours.</source>
        <translation>期内开始的活动，按领域、按机构汇总并逐个列出：报名、到场、缺席人数和已核时长。</translation>
    </message>
    <message>
        <source>steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>score that was dropped</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 %2 points</source>
        <translation>%1 %2分</translation>
    </message>
    <message>
        <source>%1 %2 points, weight %3</source>
        <translation>%1 %2分（权重 %3）</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>评分项：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <translation>评审排名：%1</translation>
    </message>
    <message>
        <source>One highest and one lowest score of each project do not count (in brackets).</source>
        <translation>每个项目去掉一个最高分和一个最低分（括号内）。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Judges&apos; sheets: %1</source>
        <translation>评委评分表：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Volunteer: %1 (%2); service %3</source>
        <comment>name, number, span</comment>
        <translation>志愿者：%1（%2）；服务起止：%3</translation>
    </message>
    <message>
        <source>Personal hours sheet</source>
        <translation>个人时长单</translation>
    </message>
    <message>
        <source>Everybody&apos;s hours of the period; of one volunteer every checked record, with sums by year (from the panel of the volunteer).</source>
        <translation>期间内每个人的时长；在志愿者页面可为一人列出全部已核记录和各年小计。</translation>
    </message>
    <message>
        <source>Statement on records</source>
        <translation>记录情况表</translation>
    </message>
    <message>
        <source>Records made, voided, corrected and objected to, supplements, working days taken and spot checks of the period.</source>
        <translation>期间内记录、作废、更正、异议、补录的数量，记录用时和抽查结果。</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Hours of each volunteer</source>
        <translation>每名志愿者的时长</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>首次服务</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>最近服务</translation>
    </message>
    <message>
        <source>There is no such volunteer here.</source>
        <translation>这里没有这名志愿者。</translation>
    </message>
    <message>
        <source>Records in figures</source>
        <translation>记录概况</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Checked service records</source>
        <translation>已核服务记录</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>合计时长</translation>
    </message>
    <message>
        <source>Records voided</source>
        <translation>作废记录</translation>
    </message>
    <message>
        <source>Records corrected</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Working days from service to record, mean</source>
        <translation>服务到记录的工作日（平均）</translation>
    </message>
    <message>
        <source>Working days from service to record, median</source>
        <translation>服务到记录的工作日（中位数）</translation>
    </message>
    <message>
        <source>Recorded within ten working days</source>
        <translation>10个工作日内记录</translation>
    </message>
    <message>
        <source>Recorded later</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>Supplements approved</source>
        <translation>补录批准</translation>
    </message>
    <message>
        <source>Supplements returned</source>
        <translation>补录退回</translation>
    </message>
    <message>
        <source>Supplements to approve</source>
        <translation>补录待审</translation>
    </message>
    <message>
        <source>Public displays</source>
        <translation>时长公示</translation>
    </message>
    <message>
        <source>Objections, hours corrected</source>
        <translation>异议更正</translation>
    </message>
    <message>
        <source>Objections, hours upheld</source>
        <translation>异议维持</translation>
    </message>
    <message>
        <source>Objections not decided yet</source>
        <translation>异议待处理</translation>
    </message>
    <message>
        <source>Records by organization</source>
        <translation>各机构记录情况</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Out of records</source>
        <translation>总体记录数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>不实</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Share of true records (95%)</source>
        <translation>真实率（95%置信区间）</translation>
    </message>
    <message>
        <source>Mean working days</source>
        <translation>平均工作日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>班次数</translation>
    </message>
    <message>
        <source>Manned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Hours of duty</source>
        <translation>坐班时长</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Settled in time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Without a station</source>
        <translation>未注明阵地</translation>
    </message>
    <message>
        <source>Turns in twelve months</source>
        <translation>十二个月轮次</translation>
    </message>
    <message>
        <source>Duty by station</source>
        <translation>各阵地值班</translation>
    </message>
    <message>
        <source>Duty by month</source>
        <translation>各月值班</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
    <message>
        <source>Duties by station and month with who was there, hours of duty, visits and what was settled in time; and everybody&apos;s turns in twelve months.</source>
        <translation>按阵地和月份统计值班到岗、坐班时长、来访和按期办结情况，以及每人十二个月的轮次。</translation>
    </message>
    <message>
        <source>duties, hours</source>
        <translation>班次、小时</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1×, last %2: %3</source>
        <comment>missed calls</comment>
        <translation>%1 次，最近 %2：%3</translation>
    </message>
    <message>
        <source>Called in vain</source>
        <translation>未打通</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>orders, visits</source>
        <translation>订单、来访</translation>
    </message>
    <message>
        <source>Good evaluations</source>
        <translation>好评数</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>各月好评度</translation>
    </message>
    <message>
        <source>Satisfaction by organization</source>
        <translation>各机构好评度</translation>
    </message>
    <message>
        <source>Satisfaction by need</source>
        <translation>各类需求好评度</translation>
    </message>
    <message>
        <source>Satisfaction by team</source>
        <translation>各队伍好评度</translation>
    </message>
    <message>
        <source>Active rate</source>
        <translation>活跃率</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>队员数</translation>
    </message>
    <message>
        <source>Growth of members</source>
        <translation>队员增长</translation>
    </message>
    <message>
        <source>Number of services</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>培训学时</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>来访数</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>活动数</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>占上一步</translation>
    </message>
    <message>
        <source>Response and completion</source>
        <translation>响应与办结</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>响应时间（中位数）</translation>
    </message>
    <message>
        <source>Response, 90%</source>
        <translation>响应时间（90%）</translation>
    </message>
    <message>
        <source>Completion, median</source>
        <translation>办结时间（中位数）</translation>
    </message>
    <message>
        <source>Completion, 90%</source>
        <translation>办结时间（90%）</translation>
    </message>
    <message>
        <source>With a deadline</source>
        <translation>有期限的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Overdue rate</source>
        <translation>超期率</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>供需对照</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未服务</translation>
    </message>
    <message>
        <source>Teams that suit</source>
        <translation>适合的队伍</translation>
    </message>
    <message>
        <source>Members of these</source>
        <translation>这些队伍的队员</translation>
    </message>
    <message>
        <source>People with a skill</source>
        <translation>有相应技能的人</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Who asked several times</source>
        <translation>多次点单的人</translation>
    </message>
    <message>
        <source>Latest request</source>
        <translation>最近点单</translation>
    </message>
    <message>
        <source>Bad evaluations</source>
        <translation>差评答复</translation>
    </message>
    <message>
        <source>Demand by need and hour</source>
        <translation>各类需求时段分布</translation>
    </message>
    <message>
        <source>Demand by organization and hour</source>
        <translation>各机构时段分布</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>recruit: nobody could serve this</source>
        <translation>需招募：没有人能做</translation>
    </message>
    <message>
        <source>train more people: orders stay unserved</source>
        <translation>需培训更多人：有订单没人做</translation>
    </message>
    <message>
        <source>enough people</source>
        <translation>人手够</translation>
    </message>
    <message>
        <source>Analysis of orders</source>
        <translation>订单分析</translation>
    </message>
    <message>
        <source>Satisfaction, funnel, response and completion (median and 90%), overdue rate, demand by hour, supply beside demand, and who asked several times.</source>
        <translation>好评度、漏斗、响应与办结时间（中位数、90%）、超期率、各时段需求、供需对照和多次点单的人。</translation>
    </message>
    <message>
        <source>orders, hours</source>
        <translation>订单、小时</translation>
    </message>
    <message>
        <source>Points by month</source>
        <translation>各月积分</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <source>Points exchanged</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points earned and exchanged by month</source>
        <translation>各月获得和兑换积分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>By kind of exchange</source>
        <translation>按兑换类别</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <comment>of points</comment>
        <translation>兑换</translation>
    </message>
    <message>
        <source>without a kind</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Points by kind of exchange</source>
        <translation>各类别兑换积分</translation>
    </message>
    <message>
        <source>Goods in store</source>
        <translation>库存物品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Points for a piece</source>
        <translation>每件积分</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Value (yuan)</source>
        <translation>价值（元）</translation>
    </message>
    <message>
        <source>Points in circulation</source>
        <translation>流通积分</translation>
    </message>
    <message>
        <source>Their worth (yuan)</source>
        <translation>折合金额（元）</translation>
    </message>
    <message>
        <source>Goods in store (yuan)</source>
        <translation>库存价值（元）</translation>
    </message>
    <message>
        <source>Money set aside (yuan)</source>
        <translation>储备金（元）</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>the rule does not say what a point is worth</source>
        <translation>规则没有规定每分价值</translation>
    </message>
    <message>
        <source>no: %1 yuan are missing</source>
        <translation>不足：差%1元</translation>
    </message>
    <message>
        <source>Public notice of points</source>
        <translation>积分公示表</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>剩余积分</translation>
    </message>
    <message>
        <source>Settlement with merchants</source>
        <translation>商家结算单</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>兑换物品</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the bank</comment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Paid for a piece (yuan)</source>
        <translation>每件结算价（元）</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Statement of points</source>
        <translation>积分对账单</translation>
    </message>
    <message>
        <source>For</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Points of each volunteer</source>
        <translation>志愿者积分表</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Points bank</source>
        <translation>积分银行</translation>
    </message>
    <message>
        <source>Points earned and exchanged by month and by kind of exchange, goods in store, and whether the points in circulation are covered, with charts.</source>
        <translation>各月、各类别获得和兑换的积分，库存物品，流通积分有无保障，附图表。</translation>
    </message>
    <message>
        <source>points, yuan</source>
        <translation>分、元</translation>
    </message>
    <message>
        <source>Who earned and exchanged points in the period and what is left, to hang up: names are masked for the public.</source>
        <translation>本期获得、兑换和剩余积分，供张贴公示：姓名打码。</translation>
    </message>
    <message>
        <source>What each merchant handed out for points in the period, and what is paid for it.</source>
        <translation>本期各商家兑付的项目和应结算金额。</translation>
    </message>
    <message>
        <source>pieces, yuan</source>
        <translation>件、元</translation>
    </message>
    <message>
        <source>Everybody&apos;s points as they stand today; of one volunteer every entry (from the panel of the account).</source>
        <translation>每个人的现有积分；单人的列出每一笔（从账户面板打开）。</translation>
    </message>
    <message>
        <source>Accounts of the fund</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>of an account</comment>
        <translation>期初</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>of an account</comment>
        <translation>期末</translation>
    </message>
    <message>
        <source>of it for one purpose only</source>
        <translation>其中限定用途</translation>
    </message>
    <message>
        <source>Closing in words</source>
        <translation>期末大写</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>限定用途</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>A kind person</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Fund by month</source>
        <translation>按月收支</translation>
    </message>
    <message>
        <source>Income and spending of the fund by month</source>
        <translation>基金按月收支</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Spending by purpose</source>
        <translation>按用途支出</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Spending of the fund by purpose</source>
        <translation>基金按用途支出</translation>
    </message>
    <message>
        <source>Public notice of the fund</source>
        <translation>基金收支公示</translation>
    </message>
    <message>
        <source>What the fund began with, took in, spent and has left, line by line and in words, by month and purpose, to hang up: names of people are masked for the public.</source>
        <translation>基金的期初、收入、支出和期末，逐笔列出并写大写，按月、按用途汇总，可张贴公示；个人姓名已遮挡。</translation>
    </message>
    <message>
        <source>How content requesters were with the orders closed in the period, always with how many were asked: by month, organization, need, team and station, there with its visits.</source>
        <translation>本期结单订单的满意度，并列出评价覆盖率：按月份、机构、需求、队伍和阵地（阵地含来访）。</translation>
    </message>
    <message>
        <source>Service menu</source>
        <translation>服务菜单</translation>
    </message>
    <message>
        <source>What the teams offer, when, where and how it is ordered, to hang on notice boards.</source>
        <translation>各队伍提供什么服务、何时、何地、怎样点单，供公告栏张贴。</translation>
    </message>
    <message>
        <source>Visits settled, orders closed</source>
        <translation>办结来访和订单</translation>
    </message>
    <message>
        <source>Satisfaction by station (visits and orders)</source>
        <translation>各阵地满意度（来访和订单）</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How to order</source>
        <translation>点单方式</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between needs</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” has no service menu yet. Tick what it offers in its form.</source>
        <translation>“%1”还没有服务菜单，请在队伍表单中勾选。</translation>
    </message>
    <message>
        <source>Service menu of “%1”</source>
        <translation>“%1”服务菜单</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>提供的服务</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>基金账户</translation>
    </message>
    <message>
        <source>Register of receipts</source>
        <translation>收据登记簿</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>捐赠物资</translation>
    </message>
    <message>
        <source>Register of vouchers</source>
        <translation>支出凭证登记簿</translation>
    </message>
    <message>
        <source>Donor roll</source>
        <translation>捐赠芳名录</translation>
    </message>
    <message>
        <source>Latest gift</source>
        <translation>最近一笔</translation>
    </message>
    <message>
        <source>Receipts and vouchers of the fund</source>
        <translation>基金收据凭证登记簿</translation>
    </message>
    <message>
        <source>For the office itself: every receipt and voucher by its number with whole names, the reversed ones too, and the donor roll.</source>
        <translation>内部使用：按编号列出每张收据和凭证（写全名，含已冲正的），并附捐赠芳名录。</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>money</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Number of gifts</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Clean rate by month</source>
        <translation>各月合格率</translation>
    </message>
    <message>
        <source>Checked records</source>
        <translation>已核记录</translation>
    </message>
    <message>
        <source>Clean rate (%)</source>
        <translation>合格率（%）</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待处理疑点</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>按规则统计疑点</translation>
    </message>
    <message>
        <source>Findings by organization</source>
        <translation>按机构统计疑点</translation>
    </message>
    <message>
        <source>Findings by team</source>
        <translation>按队伍统计疑点</translation>
    </message>
    <message>
        <source>Findings by clerk</source>
        <translation>按录入人统计疑点</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Ledger check</source>
        <translation>台账体检</translation>
    </message>
    <message>
        <source>Clean rate by month; findings of the ledger check by rule, organization, team and clerk with what became of them, and those that still wait.</source>
        <translation>各月合格率；按规则、机构、队伍、录入人统计疑点及处理情况，并列出待处理的。</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>证明登记册</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>校验根</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Roots of the ledger of hours</source>
        <translation>时长台账校验根</translation>
    </message>
    <message>
        <source>64 digits</source>
        <translation>64 位校验值</translation>
    </message>
    <message>
        <source>Certificates and roots</source>
        <translation>证明登记与校验根</translation>
    </message>
    <message>
        <source>The register of certificates issued in the period with masked names, and the roots made in it, to be published: they prove certificates and hours.</source>
        <translation>期间出具的证明登记册（姓名遮挡）和生成的校验根，用于公示，可核对证明和时长。</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Leaves of the tree</source>
        <translation>叶数</translation>
    </message>
    <message>
        <source>Root %1 of the checked records: %2</source>
        <comment>number, digits</comment>
        <translation>已核记录校验根 %1：%2</translation>
    </message>
    <message>
        <source>Teams and others</source>
        <translation>队伍及其他</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Honors by title and year</source>
        <translation>按称号和年度统计荣誉</translation>
    </message>
    <message>
        <source>Given by other bodies</source>
        <translation>其他单位授予</translation>
    </message>
    <message>
        <source>Honors granted in the period by title and year, with those that were revoked; honors of other bodies apart.</source>
        <translation>期内授予的荣誉，按称号和年度统计，含撤销数；其他单位授予的另列。</translation>
    </message>
    <message>
        <source>honors</source>
        <translation>项荣誉</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Puts a backup in the place of the office; the present file is set aside first.</source>
        <translation>用备份替换当前数据；现有文件会先另存。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>Name one backup.</source>
        <translation>请指定一个备份。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>The former office was set aside as %1</source>
        <translation>原数据文件已另存为 %1</translation>
    </message>
    <message>
        <source>The backup is in place: %1</source>
        <translation>备份已恢复：%1</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read. Check its name and that the drive is connected.</source>
        <translation>无法读取备份“%1”。请检查名称，并确认磁盘已连接。</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Show the number for 30 seconds. It is noted in the audit trail.</source>
        <translation>显示完整号码 30 秒，本次查看记入审计日志。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Are dropped</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Stay under review</source>
        <translation>留在评审</translation>
    </message>
    <message>
        <source>The round needs a name.</source>
        <translation>请填写评审名称。</translation>
    </message>
    <message>
        <source>Choose the organization that holds the round.</source>
        <translation>请选择主办评审的机构。</translation>
    </message>
    <message>
        <source>Write down the day of the review.</source>
        <translation>请填写评审日期。</translation>
    </message>
    <message numerus="yes">
        <source>Write down one judge a line, at least one and at most %n.</source>
        <translation>
            <numerusform>评委一行一位，至少一位，最多 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The least score lies between 0 and 100.</source>
        <translation>入库分数线应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>The number of places lies between 0 and 10,000.</source>
        <translation>名额应在 0 到 10000 之间。</translation>
    </message>
    <message>
        <source>Choose the project and the round.</source>
        <translation>请选择项目和评审。</translation>
    </message>
    <message>
        <source>Say whose sheet it is.</source>
        <translation>请填写是谁的评分表。</translation>
    </message>
    <message>
        <source>The round “%1” is over (%2). Take its last step back, or begin another round.</source>
        <translation>“%1”已结束（%2）。请撤销最后一步，或新建评审。</translation>
    </message>
    <message>
        <source>“%1” is in the state “%2”. Only projects that passed the screening enter a review.</source>
        <translation>“%1”的状态是“%2”。只有通过初筛的项目可以参评。</translation>
    </message>
    <message>
        <source>%1 is no judge of the round “%2”.</source>
        <translation>%1 不是“%2”的评委。</translation>
    </message>
    <message>
        <source>%1 gave more than %2 points for “%3”.</source>
        <translation>%1 的打分超过满分 %2 分：“%3”。</translation>
    </message>
    <message>
        <source>Marks were given by these criteria already. Cancel this round and begin another one to judge by others.</source>
        <translation>已经按这些评分项打过分。要换评分项，请取消这个评审，另建一个。</translation>
    </message>
    <message>
        <source>%1 has given marks already and stays a judge of the round.</source>
        <translation>%1 已经打过分，不能去掉。</translation>
    </message>
    <message>
        <source>The round “%1” is not being scored yet. Begin the scoring first.</source>
        <translation>“%1”还没有开始打分，请先推进到打分。</translation>
    </message>
    <message>
        <source>There is no project in the round “%1” yet. Put those that passed the screening into it first.</source>
        <translation>“%1”还没有参评项目，请先加入通过初筛的项目。</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>judge, project</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are missing: %1. Enter them, or note who steps back.</source>
        <translation>
            <numerusform>还缺 %n 张评分表：%1。请补录，或标记回避。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Every judge steps back for “%1”. Let somebody else judge it, or take it out of the round.</source>
        <translation>“%1”的评委都回避了。请换人评，或移出评审。</translation>
    </message>
    <message>
        <source>“%1” is in the state “%2”. Lead it back to the review, or take it out of the round.</source>
        <translation>“%1”的状态是“%2”。请退回到评审，或移出评审。</translation>
    </message>
    <message>
        <source>%1: rank %2 of %3 with %4 points</source>
        <translation>%1：第 %2 名（共 %3 个），%4 分</translation>
    </message>
    <message numerus="yes">
        <source>%1 decided: %2 of %n project(s) were added to the library</source>
        <translation>
            <numerusform>%1已定：%n 个项目中 %2 个入库</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no line of headings with 项目编号 or 项目名称. Write them above the columns, beside the names of the criteria.</source>
        <translation>文件里没有带“项目编号”或“项目名称”的表头，请在各列上方写明，旁边写评分项名称。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Judge</source>
        <translation>评委(&amp;J)</translation>
    </message>
    <message>
        <source>Add screened projects</source>
        <translation>加入初筛通过的项目</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Takes the projects of the selected rows out of the round</source>
        <translation>把所选行的项目移出评审</translation>
    </message>
    <message>
        <source>Review – %1</source>
        <translation>项目评审 – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet of %1 was saved.</source>
        <translation>%1 的评分表已保存。</translation>
    </message>
    <message>
        <source>No other project has passed the screening. Screen projects on the page of the project library first.</source>
        <translation>没有其他通过初筛的项目。请先在项目库里初筛。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were added.</source>
        <translation>
            <numerusform>已加入 %n 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were taken out.</source>
        <translation>
            <numerusform>已移出 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks of this judge in Excel or CSV: the sheet of the judge&apos;s name, else the first one</source>
        <translation>这位评委在 Excel 或 CSV 里的打分：取与评委同名的工作表，没有则取第一张</translation>
    </message>
    <message>
        <source>The file holds no marks for this round.</source>
        <translation>文件里没有本轮评审的打分。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Project reviews</source>
        <translation>项目评审</translation>
    </message>
    <message>
        <source>Round, judge, pinyin initials</source>
        <translation>评审、评委、拼音首字母</translation>
    </message>
    <message>
        <source>No review yet. Begin a round, put the screened projects into it, and enter what the judges gave.</source>
        <translation>还没有评审。新建一个评审，加入通过初筛的项目，再录入评委的打分。</translation>
    </message>
    <message>
        <source>New review round</source>
        <translation>新建评审</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚无得分</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, project</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · chosen</source>
        <translation>%1 · 入选</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Print the ranking</source>
        <translation>打印排名</translation>
    </message>
    <message>
        <source>Fit to the need 30
Plan and steps 25
Team 15
Budget 15
Can be repeated elsewhere 15</source>
        <translation>需求契合度 30
方案可行性 25
团队能力 15
预算合理性 15
可推广性 15</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>最高最低分</translation>
    </message>
    <message>
        <source>One highest and one lowest score do not count</source>
        <translation>去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>入库分数线</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Projects not chosen</source>
        <translation>未入选项目</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter marks…</source>
        <translation>录入打分…</translation>
    </message>
    <message>
        <source>Print the ranking…</source>
        <translation>打印排名…</translation>
    </message>
    <message>
        <source>Print blank sheets…</source>
        <translation>打印空白评分表…</translation>
    </message>
    <message>
        <source>Print the sheets…</source>
        <translation>打印评分表…</translation>
    </message>
    <message>
        <source>Save the sheets to Excel…</source>
        <translation>评分表存为 Excel…</translation>
    </message>
    <message>
        <source>Judges&apos; sheets %1</source>
        <translation>评委评分表 %1</translation>
    </message>
</context>
<context>
    <name>ReviewRankingModel</name>
    <message>
        <source>chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>score that was dropped</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
</context>
<context>
    <name>ReviewRecords</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审批次</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Sheets given</source>
        <translation>已交评分表</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ReviewRoundDialog</name>
    <message>
        <source>Review round %1</source>
        <translation>评审 %1</translation>
    </message>
    <message>
        <source>New review round</source>
        <translation>新建评审</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审批次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>评审日期</translation>
    </message>
    <message>
        <source>How projects are judged</source>
        <translation>怎样评</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>One a line with its most points: “Fit to the need 30”. A weight of its own follows: “Fit to the need 10 weight 30”.</source>
        <translation>一行一个，写名称和满分：“需求契合度 30”。权重不同时写在后面：“需求契合度 10 权重 30”。</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>一行一位</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>最高最低分</translation>
    </message>
    <message>
        <source>One highest and one lowest score do not count</source>
        <translation>去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <source>What the decision does</source>
        <translation>定结果时</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>入库分数线</translation>
    </message>
    <message>
        <source>Projects below it are not chosen. Empty: no limit</source>
        <translation>低于此分的不入选；留空为不限</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>How many projects are chosen at most. Empty: any number</source>
        <translation>最多入选几个；留空为不限</translation>
    </message>
    <message>
        <source>Projects not chosen</source>
        <translation>未入选项目</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>In preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Begin scoring</source>
        <translation>开始打分</translation>
    </message>
    <message>
        <source>Cancel the round…</source>
        <translation>取消评审…</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Decide the round</source>
        <translation>定下结果</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
</context>
<context>
    <name>RoleTableDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>The program holds everybody to this table at every save, whatever the window shows. An account that answers for a part of the office does all this there only.</source>
        <translation>程序在每次保存时都按这张表检查，不管窗口显示什么。只负责一部分机构的账号，这些权限只在该范围内有效。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>May do everything: accounts, settings, organizations, backups, and all work on records.</source>
        <translation>可以做一切：账号、设置、机构、备份和各种业务。</translation>
    </message>
    <message>
        <source>Checks hours, confirms activities, decides about states and honors; enters nothing new.</source>
        <translation>核定时长，确认活动，审核状态和荣誉；不录入新记录。</translation>
    </message>
    <message>
        <source>Only looks: sees records with masked numbers and exports lists and reports.</source>
        <translation>只看：记录中的号码脱敏，可导出名册和报表。</translation>
    </message>
    <message>
        <source>Only looks, and reads and verifies the audit trail.</source>
        <translation>只看，并可查看、校验审计记录。</translation>
    </message>
    <message>
        <source>Sees records with masked numbers, exports lists and reports, makes backups.</source>
        <translation>查看记录（号码脱敏），导出名册和报表，做备份。</translation>
    </message>
    <message>
        <source>Enters and imports records, takes orders, shows single phone numbers; checks nothing.</source>
        <translation>录入、导入、接单登记，可逐条显示电话；不核对。</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>The 15-digit ID number was upgraded to 18 digits and ends in %1 now; please confirm.</source>
        <translation>15 位身份证号已升为 18 位，现尾号为 %1；请确认。</translation>
    </message>
    <message>
        <source>The sex “%1” is not understood; write 男 or 女.</source>
        <translation>性别“%1”无法识别，请写男或女。</translation>
    </message>
    <message>
        <source>The state “%1” is not known; write 待审, 在册, 暂停 or 注销.</source>
        <translation>状态“%1”无法识别，请写待审、在册、暂停或注销。</translation>
    </message>
    <message>
        <source>Blanks in the name were removed.</source>
        <translation>已删除姓名中的空格。</translation>
    </message>
    <message>
        <source>The day of joining the team lies in the future.</source>
        <translation>入队日期晚于今天。</translation>
    </message>
    <message>
        <source>Row %1 has the same ID number under another name; check both rows and import them again.</source>
        <translation>第 %1 行身份证号相同但姓名不同；请核对两行后重新导入。</translation>
    </message>
    <message>
        <source>The same person stands in row %1 already.</source>
        <translation>同一人已在第 %1 行出现。</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2; clear the cell, and a new number is given.</source>
        <translation>编号 %1 属于%2；请清空该单元格，系统会分配新编号。</translation>
    </message>
    <message>
        <source>In the office this ID number belongs to %1 (%2); check the name.</source>
        <translation>本街道中该身份证号属于%1（%2）；请核对姓名。</translation>
    </message>
    <message>
        <source>In the office already as %1.</source>
        <translation>本街道已有此人，编号 %1。</translation>
    </message>
    <message>
        <source>Full-width digits were changed to half-width.</source>
        <translation>全角数字已改为半角。</translation>
    </message>
    <message>
        <source>+86 and dashes were removed from the phone number.</source>
        <translation>已去掉电话号码中的 +86 和短横线。</translation>
    </message>
    <message>
        <source>The dashes of the phone number were put in order.</source>
        <translation>电话号码中的短横线已整理。</translation>
    </message>
    <message>
        <source>The small x of the ID number was made an X.</source>
        <translation>身份证号中的小写 x 已改为大写 X。</translation>
    </message>
    <message>
        <source>Blanks and marks around the number were removed.</source>
        <translation>已去掉号码前后的空格和符号。</translation>
    </message>
    <message>
        <source>The team “%1” does not exist; create it first, or let the import create what is missing.</source>
        <translation>队伍“%1”不存在；请先新建，或让导入自动创建缺少的内容。</translation>
    </message>
    <message>
        <source>The team “%1” was created.</source>
        <translation>已新建队伍“%1”。</translation>
    </message>
    <message>
        <source>This is no ID card&apos;s number. Write in the column “证件类型” what it is, e.g. 护照, and import the row again.</source>
        <translation>这不是身份证号码。请在“证件类型”一列写明证件种类（如 护照），再导入本行。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it elsewhere and import it again.</source>
        <translation>读取期间文件发生了变化。请在其他程序中关闭该文件后重新导入。</translation>
    </message>
</context>
<context>
    <name>RotateKeyCommand</name>
    <message>
        <source>Seals all ID and phone numbers under a new key; goes on where it was cut off.</source>
        <translation>用新密钥重新加密全部身份证号和手机号；中断后接着做。</translation>
    </message>
    <message>
        <source>All numbers are sealed under key %1; the old key is gone.</source>
        <translation>全部号码已用密钥 %1 加密，旧密钥已作废。</translation>
    </message>
</context>
<context>
    <name>RoundChoiceDialog</name>
    <message numerus="yes">
        <source>Put %n project(s) into a review</source>
        <translation>
            <numerusform>把 %n 个项目加入评审</numerusform>
        </translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审批次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no round that projects could enter. Begin one on the page of project reviews.</source>
        <translation>没有可以加入的评审。请先在“项目评审”页新建。</translation>
    </message>
    <message>
        <source>Only projects that passed the screening enter a review; those that are in the round already stay as they are.</source>
        <translation>只有通过初筛的项目可以加入；已在其中的不变。</translation>
    </message>
</context>
<context>
    <name>SampleOffice</name>
    <message>
        <source>Making the sample office</source>
        <translation>正在生成示例街道</translation>
    </message>
    <message>
        <source>The sample office cannot be written to “%1”.</source>
        <translation>无法将示例街道写入“%1”。</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>The view needs a name.</source>
        <translation>请给视图起个名称。</translation>
    </message>
    <message>
        <source>A view keeps no phone or ID number. Search for something else first.</source>
        <translation>视图不保存电话和身份证号，请先换别的搜索词。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有视图“%1”。</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>“%1” is no mark for “%2”: 0 to %3 points with at most one decimal.</source>
        <translation>“%1”不是“%2”的得分：0 至 %3 分，最多一位小数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The line “%1” fits no row of the sheet.</source>
        <translation>“%1”这一行在表中找不到对应的对象。</translation>
    </message>
</context>
<context>
    <name>ScoreSheetModel</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>criterion, most points</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Steps back</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ScoringDialog</name>
    <message>
        <source>Marks</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Marks copied from Excel (Ctrl+V in the table); with a line of headings they find their columns and rows by themselves</source>
        <translation>从 Excel 复制的分数（在表格中按 Ctrl+V）；带标题行时自动对应列和行</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Print the ranking</source>
        <translation>打印排名</translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation>空白评分表</translation>
    </message>
    <message>
        <source>Blank sheets to Excel</source>
        <translation>空白表存 Excel</translation>
    </message>
    <message>
        <source>Sheets to Excel</source>
        <translation>评分表存为 Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n missing)</source>
        <comment>who judges</comment>
        <translation>
            <numerusform>%1（缺 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>marks are given once the scoring has begun</source>
        <translation>推进到“打分”后才能录入得分</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are missing</source>
        <translation>缺 %1/%2 张评分表</translation>
    </message>
    <message>
        <source>all sheets are there</source>
        <translation>评分表已齐</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Begin the scoring first.</source>
        <translation>请先开始打分。</translation>
    </message>
    <message>
        <source>The clipboard holds no marks. Copy them in Excel first.</source>
        <translation>剪贴板里没有得分，请先在 Excel 中复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or mark(s) were not taken.</source>
        <translation>
            <numerusform>有 %n 处没有采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets filled in</source>
        <translation>填好的评分表</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.xml)</source>
        <translation>表格 (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.xml)</translation>
    </message>
    <message>
        <source>Select the rows first.</source>
        <translation>请先选中行。</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>保存对“%1”的修改吗？</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>Addresses and birth dates</source>
        <translation>住址和出生日期</translation>
    </message>
    <message>
        <source>They are sealed in the office file, as ID and phone numbers always are.</source>
        <translation>已在数据文件中加密，与身份证号、手机号相同。</translation>
    </message>
    <message>
        <source>They lie open in the office file: whoever steals it can read them. ID and phone numbers are always sealed.</source>
        <translation>目前以明文存于数据文件：文件被盗时可被读取。身份证号和手机号始终加密。</translation>
    </message>
    <message>
        <source>Stop sealing…</source>
        <translation>停止加密…</translation>
    </message>
    <message>
        <source>Seal them…</source>
        <translation>加密保存…</translation>
    </message>
    <message>
        <source>Seal all addresses and birth dates of volunteers, and all addresses of orders?</source>
        <translation>将志愿者的住址、出生日期和订单地址全部加密吗？</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Backups and the audit trail keep what they hold already; delete old backups yourself. Nothing changes on screen. In a large office this takes some minutes, while others cannot save.</source>
        <translation>已有的备份和审计记录不受影响，旧备份请自行删除。界面显示不变。数据较多时需要几分钟，期间其他人无法保存。</translation>
    </message>
    <message>
        <source>Let addresses and birth dates lie open in the office file?</source>
        <translation>不再加密住址和出生日期吗？</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation>停止加密</translation>
    </message>
    <message>
        <source>Whoever gets the file can read them then, without a password.</source>
        <translation>此后得到文件的人无需密码即可读取。</translation>
    </message>
    <message>
        <source>Sealing addresses and birth dates</source>
        <translation>正在加密住址和出生日期</translation>
    </message>
    <message>
        <source>Opening addresses and birth dates</source>
        <translation>正在解密住址和出生日期</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Who sits: %1</source>
        <translation>选择坐班人：%1</translation>
    </message>
    <message>
        <source>Who could sit there</source>
        <translation>可选人员</translation>
    </message>
    <message>
        <source>All turns</source>
        <translation>全部轮次</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不安排人</translation>
    </message>
    <message>
        <source>leaves the seat empty</source>
        <translation>班次空缺</translation>
    </message>
    <message>
        <source>sits there now</source>
        <translation>当前坐班</translation>
    </message>
    <message>
        <source>would like to</source>
        <translation>愿意</translation>
    </message>
    <message>
        <source>not among those who may sit there</source>
        <translation>不在可坐班人员中</translation>
    </message>
    <message>
        <source>%1 is not among those who may sit there.</source>
        <translation>%1 不在该处可坐班人员中。</translation>
    </message>
    <message>
        <source>Choose who sits there.</source>
        <translation>请选择坐班人。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 已调整。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>SelectAllBox</name>
    <message>
        <source>Choose all rows</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose all rows, or none (Ctrl+A)</source>
        <translation>全选或全不选（Ctrl+A）</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Months of people: %1 are stored, the service records make %2.</source>
        <translation>人员月度统计：已存 %1 条，按服务记录应为 %2 条。</translation>
    </message>
    <message>
        <source>Volunteer %1 has hours or stars without a service record.</source>
        <translation>志愿者%1有时长或星级，但没有服务记录。</translation>
    </message>
    <message>
        <source>The monthly hours of volunteer %1 do not agree with the service records.</source>
        <translation>志愿者%1的月度时长与服务记录不符。</translation>
    </message>
    <message>
        <source>The hours or stars of volunteer %1 do not agree with the service records.</source>
        <translation>志愿者%1的时长或星级与服务记录不符。</translation>
    </message>
    <message>
        <source>The hours of organization %1 in %2 do not agree with the service records.</source>
        <translation>机构%1在 %2 的时长与服务记录不符。</translation>
    </message>
    <message>
        <source>Organization %1 has hours in %2 without a service record.</source>
        <translation>机构%1在 %2 有时长，但没有服务记录。</translation>
    </message>
    <message>
        <source>The hours of team %1 do not agree with the service records.</source>
        <translation>队伍%1的时长与服务记录不符。</translation>
    </message>
    <message>
        <source>Team %1 has hours without a service record.</source>
        <translation>队伍%1有时长，但没有服务记录。</translation>
    </message>
    <message>
        <source>The active volunteers of organization %1 in %2 do not agree with the service records.</source>
        <translation>机构%1在 %2 的活跃志愿者数与服务记录不符。</translation>
    </message>
    <message>
        <source>Organization %1 has active volunteers in %2 without a service record.</source>
        <translation>机构%1在 %2 有活跃志愿者，但没有服务记录。</translation>
    </message>
    <message>
        <source>More than 12 hours of service on one day</source>
        <translation>单日服务超过 12 小时</translation>
    </message>
    <message>
        <source>A minor without a guardian&apos;s consent</source>
        <translation>未成年人缺少监护人同意</translation>
    </message>
    <message>
        <source>Service before the registration date</source>
        <translation>服务早于注册日期</translation>
    </message>
    <message>
        <source>The same times for many people</source>
        <translation>多人服务时间完全相同</translation>
    </message>
    <message>
        <source>Entered within minutes of the service being created</source>
        <translation>服务创建后几分钟内即录入</translation>
    </message>
    <message>
        <source>Say what was done; hours entered by hand have no activity that says it.</source>
        <translation>请写明做了什么；手工录入的时长没有活动可供说明。</translation>
    </message>
    <message>
        <source>%1 already has service from %2 to %3. Two records of one person must not overlap; correct the times.</source>
        <translation>%1在 %2 至 %3 已有服务。同一人的两条记录不能重叠；请更正时间。</translation>
    </message>
    <message>
        <source>You cannot check a record that you entered yourself. Let another account check this record, or allow self-checking in the settings.</source>
        <translation>核对人不能是录入人。请换一个账号核对此记录，或在设置中允许自核。</translation>
    </message>
    <message>
        <source>Say why the record is void; the reason stays with it.</source>
        <translation>请写明作废原因；原因随记录保存。</translation>
    </message>
    <message>
        <source>This volunteer is not in the office&apos;s records. Register the volunteer first.</source>
        <translation>本街道没有这名志愿者。请先登记该志愿者。</translation>
    </message>
    <message>
        <source>This service record does not exist. Refresh the list and try again.</source>
        <translation>该服务记录不存在。请刷新列表后重试。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Choose the volunteer whose hours these are.</source>
        <translation>请选择时长所属的志愿者。</translation>
    </message>
    <message>
        <source>Say when the service began.</source>
        <translation>请填写服务开始时间。</translation>
    </message>
    <message>
        <source>Say when the service ended.</source>
        <translation>请填写服务结束时间。</translation>
    </message>
    <message>
        <source>One service record cannot last longer than 24 hours. Enter one record per day.</source>
        <translation>一条服务记录不能超过 24 小时。请每天录入一条。</translation>
    </message>
    <message>
        <source>The break is as long as the service; no minutes are left to record.</source>
        <translation>休息时间与服务时间一样长，没有可记录的分钟数。</translation>
    </message>
    <message>
        <source>More minutes are given than lie between start and end.</source>
        <translation>填写的分钟数超过了开始到结束的时间。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Self-checked</source>
        <translation>自核</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>There are five stars; give the hours of each.</source>
        <translation>星级共五级；请填写每一级的时长。</translation>
    </message>
    <message>
        <source>The hours of star %1 must be more than those of the star before it.</source>
        <translation>%1 星的时长必须大于前一星级。</translation>
    </message>
    <message>
        <source>The service ends before it begins. If it went past midnight, write the end like 01:30+1.</source>
        <translation>服务结束早于开始。如跨过零点，请把结束写成 01:30+1。</translation>
    </message>
    <message>
        <source>This step cannot be taken back: the service record has gone on since and is “%1” now.</source>
        <translation>此步骤无法撤销：该服务记录此后又有变化，现为“%1”。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Why are they void? The reason stays with the record; hours, stars and statistics follow.</source>
        <translation>为什么作废？原因会随记录保存；时长、星级和统计随之更新。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Younger than the activity asks</source>
        <translation>年龄低于活动要求</translation>
    </message>
    <message>
        <source>A minor in emergency rescue</source>
        <translation>未成年人参加应急救援</translation>
    </message>
    <message>
        <source>Not insured, although the activity asks for it</source>
        <translation>没有活动要求的保险</translation>
    </message>
    <message>
        <source>%1 Say why the hours count all the same.</source>
        <translation>%1请说明为什么仍计时长。</translation>
    </message>
    <message>
        <source>This day is still to come; hours are recorded afterwards.</source>
        <translation>这一天还没到，时长在服务之后记录。</translation>
    </message>
    <message>
        <source>Overlaps service from %1 to %2.</source>
        <translation>与 %1 至 %2 的服务时间重叠。</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>You signed %1 as the second one; let another account check its hours.</source>
        <translation>%1 的第二人签字是您，请由另一账号核定该日时长。</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二人签字</translation>
    </message>
    <message>
        <source>Waits for a second signature</source>
        <translation>等第二人签字</translation>
    </message>
</context>
<context>
    <name>ServiceCorrection</name>
    <message>
        <source>This day is still to come; hours are recorded afterwards.</source>
        <translation>这一天还没到，时长在服务之后记录。</translation>
    </message>
    <message>
        <source>%1 Say why the hours count all the same.</source>
        <translation>%1请说明为什么仍计时长。</translation>
    </message>
    <message>
        <source>Only a checked record is corrected; this one is “%1”. Void it and enter it again.</source>
        <translation>只有已核的记录才更正；这条是“%1”，请作废后重新录入。</translation>
    </message>
    <message>
        <source>Say why the record is corrected; the reason stays with both records.</source>
        <translation>请写明更正原因，原因两条记录都保留。</translation>
    </message>
    <message>
        <source>Nothing differs from the record that is to be corrected.</source>
        <translation>与原记录没有不同。</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Corrected: %1 hours stand in the place of %2</source>
        <translation>已更正：%2小时改为%1小时</translation>
    </message>
    <message>
        <source>Corrected: %1 hours in the place of %2 wait for the check by another account</source>
        <translation>已更正：%2小时改为%1小时，待其他账号核对</translation>
    </message>
    <message>
        <source>This correction cannot be taken back: the record in its place has gone on since and is “%1” now.</source>
        <translation>不能撤销更正：新记录之后又有变化，现在是“%1”。</translation>
    </message>
    <message>
        <source>The correction was taken back</source>
        <translation>更正已撤销</translation>
    </message>
</context>
<context>
    <name>ServiceCorrectionDialog</name>
    <message>
        <source>Correct hours</source>
        <translation>更正时长</translation>
    </message>
    <message>
        <source>Void and correct</source>
        <translation>作废并更正</translation>
    </message>
    <message>
        <source>As it is to be</source>
        <translation>更正后的内容</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>仍计入的原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The record becomes void, and another one stands in its place; the reason stays with both.</source>
        <translation>原记录作废，另记一条代替它；原因两条都保留。</translation>
    </message>
</context>
<context>
    <name>ServiceEntryDialog</name>
    <message>
        <source>Enter hours by hand</source>
        <translation>手工录入时长</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>人员与时间</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>内容与地点</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>What was done; it stands on the certificate</source>
        <translation>做了什么，会印在证明上</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check at once (only where self-checking is allowed)</source>
        <translation>立即核对（仅限允许自核时）</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>仍计入的原因</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No hours yet. Import the sign-in sheets, or confirm an activity.</source>
        <translation>还没有时长。请导入签到表，或核定活动。</translation>
    </message>
    <message>
        <source>Enter hours by hand</source>
        <translation>手工录入时长</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>%1 · %2 hours</source>
        <translation>%1 · %2 小时</translation>
    </message>
    <message>
        <source>Self-checked</source>
        <translation>自核</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Team of that day</source>
        <translation>当日队伍</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>%1 checked hours</source>
        <translation>已核时长 %1 小时</translation>
    </message>
    <message>
        <source>This service record is not in the office any more. Open the list again.</source>
        <translation>这条服务记录已不在本单位，请重新打开列表。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Counts all the same because</source>
        <translation>仍计入的原因</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Only a checked record is corrected. Void it and enter it again.</source>
        <translation>只有已核的记录才更正；其他的请作废后重新录入。</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1，%2小时</translation>
    </message>
    <message>
        <source>Corrected from</source>
        <translation>更正自</translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Sign the day…</source>
        <translation>当日签字…</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>单日时长过长</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二人签字</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 hours: %2</source>
        <translation>%1 小时：%2</translation>
    </message>
</context>
<context>
    <name>ServiceTimes</name>
    <message>
        <source>This is not a time of day. Type it like 14:30, or 01:30+1 for the next day.</source>
        <translation>这不是时间。请写成 14:30，次日写成 01:30+1。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Break (minutes)</source>
        <translation>休息（分钟）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>Ended past midnight, on the next day (also: 01:30+1)</source>
        <translation>过了零点，次日结束（也可写 01:30+1）</translation>
    </message>
    <message>
        <source>= %1 hours</source>
        <translation>= %1小时</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>为“%1”设置新密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Tell it to the person; at the next sign-in they take their own. A closed account is open again.</source>
        <translation>请告诉使用人；下次登录时必须改成自己的密码。已关闭的账号同时重新开放。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole office, checked after writing. The program makes them by itself; keep one on another drive.</source>
        <translation>备份是整个单位文件的副本，写完后会核对。程序会自动备份；请另存一份到别的磁盘。</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>前往备份</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Use the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This is a sample office; its password is %1</source>
        <translation>这是示例街道，密码为 %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>“%1” is no time of day; write it as 14:30.</source>
        <translation>“%1”不是有效时间，请写成 14:30 的形式。</translation>
    </message>
    <message>
        <source>Whose times are these? Type a name or its initials.</source>
        <translation>这是谁的时间？请输入姓名或首字母。</translation>
    </message>
    <message>
        <source>Nobody in the office is called %1. Register the volunteer first.</source>
        <translation>本街道没有叫%1的人。请先登记该志愿者。</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers are called %1; choose one.</source>
        <translation>
            <numerusform>有 %n 名志愿者叫%1；请选择一名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlaps service from %1 to %2.</source>
        <translation>与 %1 至 %2 的服务时间重叠。</translation>
    </message>
    <message>
        <source>“%1” was canceled; nobody can have been there.</source>
        <translation>“%1”已取消，不可能有人到场。</translation>
    </message>
    <message>
        <source>The number beside %1 belongs to somebody else; choose the person.</source>
        <translation>%1 旁边的号码是别人的，请选定是谁。</translation>
    </message>
    <message>
        <source>The hours of %1 are recorded already; void them on the page of hours first.</source>
        <translation>%1 的时长已入账，请先到“时长”页作废。</translation>
    </message>
    <message>
        <source>sign-out by the end of the activity</source>
        <translation>签退按活动结束补填</translation>
    </message>
    <message>
        <source>%1 is on this sheet twice (line %2); a second line needs times of its own.</source>
        <translation>%1 在表上出现两次（第 %2 行）；再来一次要有自己的时间。</translation>
    </message>
    <message>
        <source>%1 is on this sheet more than %2 times; more periods of one person are not possible.</source>
        <translation>%1 在表上超过 %2 次；同一人最多 %2 段。</translation>
    </message>
    <message>
        <source>The sign-out is missing; no hours count until it is filled in.</source>
        <translation>缺少签退，补填之前不计时长。</translation>
    </message>
    <message>
        <source>The sign-out is missing; no hours count until it is filled in. Proposal: %1, the end of the activity.</source>
        <translation>缺少签退，补填之前不计时长。建议：%1（活动结束）。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1原因：%2</translation>
    </message>
    <message>
        <source>The times lie outside the activity (%1 – %2).</source>
        <translation>时间在活动（%1 – %2）之外。</translation>
    </message>
    <message>
        <source>%1 stands on the list as “%2”.</source>
        <translation>%1 在名单上是“%2”。</translation>
    </message>
    <message>
        <source>%1 did not sign up.</source>
        <translation>%1 没有报名。</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>%1 个名额已满。</translation>
    </message>
</context>
<context>
    <name>SignUpListPrint</name>
    <message>
        <source>Activity: %1</source>
        <translation>活动：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Time: %1 – %2</source>
        <translation>时间：%1 – %2</translation>
    </message>
    <message>
        <source>Organizing unit: %1</source>
        <translation>组织单位：%1</translation>
    </message>
    <message>
        <source>Person in charge: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Post: %1 %2 %3</source>
        <comment>name, number wanted, qualification</comment>
        <translation>岗位：%1 %2 %3</translation>
    </message>
    <message>
        <source>Sign-up list</source>
        <translation>报名表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sign-up list %1</source>
        <translation>报名表 %1</translation>
    </message>
</context>
<context>
    <name>SkillsField</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
</context>
<context>
    <name>SpotCheck</name>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No checked record of this organization lies in these days.</source>
        <translation>该机构在这些日期没有已核记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for an answer. Mark whom you do not reach.</source>
        <translation>
            <numerusform>还有%n条未回访；联系不上的请标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of true records: %1</source>
        <translation>真实率：%1</translation>
    </message>
    <message>
        <source>This spot check is “%1”; its results stay.</source>
        <translation>这次抽查“%1”，结果不能再改。</translation>
    </message>
    <message>
        <source>Name the spot check, such as by its month.</source>
        <translation>请给抽查起名，如月份。</translation>
    </message>
    <message>
        <source>Choose whose records are sampled.</source>
        <translation>请选择抽查哪个机构的记录。</translation>
    </message>
    <message>
        <source>Choose the first day of the service.</source>
        <translation>请填服务开始日期。</translation>
    </message>
    <message>
        <source>Choose the last day, not before the first one.</source>
        <translation>请填服务结束日期，不早于开始日期。</translation>
    </message>
    <message>
        <source>Between 1 and %1 records.</source>
        <translation>抽取1到%1条。</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>1到%1的整数。</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>完成抽查</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>SpotCheckDialog</name>
    <message>
        <source>New spot check</source>
        <translation>新建抽查</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Records wanted</source>
        <translation>抽取条数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drawn from; the same seed draws the same records again</source>
        <translation>随机种子；同一种子抽出同一批记录</translation>
    </message>
</context>
<context>
    <name>SpotCheckLinePage</name>
    <message>
        <source>Records checked on the spot</source>
        <translation>抽查回访</translation>
    </message>
    <message>
        <source>No record was drawn yet. Begin a spot check first.</source>
        <translation>还没有抽取记录，请先新建抽查。</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1，%2小时</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SpotCheckPage</name>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Name, pinyin initials</source>
        <translation>名称、拼音首字母</translation>
    </message>
    <message>
        <source>No spot check yet. Draw some of the month&apos;s checked records at random, and call the people.</source>
        <translation>还没有抽查。随机抽取当月部分已核记录，电话回访。</translation>
    </message>
    <message>
        <source>New spot check</source>
        <translation>新建抽查</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Call-back sheet</source>
        <translation>回访表</translation>
    </message>
    <message>
        <source>Spot check %1</source>
        <translation>%1抽查</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 of %2 checked records</source>
        <translation>已核记录%2条，抽取%1条</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>不实</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Share of true records</source>
        <translation>真实率</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>95% interval by Wilson, of those who answered; the sample is drawn from a finite number of records, so that the interval is rather too wide.</source>
        <translation>按已回访的计算，Wilson 95%置信区间；总体有限，区间略偏宽。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sampled records</source>
        <translation>抽中记录</translation>
    </message>
</context>
<context>
    <name>SpotCheckPrint</name>
    <message>
        <source>□ true □ untrue □ not reached</source>
        <translation>□真实 □不实 □联系不上</translation>
    </message>
    <message>
        <source>Call-back sheet of the spot check “%1”</source>
        <translation>“%1”回访表</translation>
    </message>
    <message>
        <source>%1: service from %2 to %3; %4 of %5 checked records, seed %6</source>
        <translation>%1：服务日期%2至%3；已核记录%5条，抽取%4条，种子%6</translation>
    </message>
    <message>
        <source>Share of true records: %1 of %2 who answered</source>
        <translation>真实率：%1（已回访%2条）</translation>
    </message>
    <message>
        <source>Called by: ____________    Date: ____________</source>
        <translation>回访人：____________    日期：____________</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SpotResult</name>
    <message>
        <source>Untrue…</source>
        <translation>不实…</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>对方怎么说？</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新回访</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>不实</translation>
    </message>
</context>
<context>
    <name>SpreadsheetText</name>
    <message>
        <source>The workbook is damaged or was not copied completely. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
        <translation>工作簿已损坏或没有复制完整。请从来源处重新复制，或用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>文本表格 (.csv)</translation>
    </message>
    <message>
        <source>The table cannot be read from row %1 on: a quotation mark there is never closed. Mend that row, or save the file as .xlsx.</source>
        <translation>从第 %1 行起无法读取：该处的引号没有闭合。请修正该行，或将文件另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The table ends inside quotation marks that begin in row %1: a part of it is missing. Copy it again, or mend that row.</source>
        <translation>表格在第 %1 行开始的引号内中断：缺少一部分内容。请重新复制文件，或修正该行。</translation>
    </message>
    <message>
        <source>Row %1 has more columns than any table. Look whether this is the right file.</source>
        <translation>第 %1 行的列数超出表格上限。请确认是否选对了文件。</translation>
    </message>
    <message>
        <source>The table is damaged: a cell or a mark in it never ends. Open the file in Excel or WPS and save it as .xlsx.</source>
        <translation>表格已损坏：其中有单元格或标记没有结束。请用 Excel 或 WPS 打开文件，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Web page with a table (.html)</source>
        <translation>含表格的网页 (.html)</translation>
    </message>
    <message>
        <source>The sheet is damaged: it names rows or columns that no sheet has. Open it in Excel or WPS and save it anew.</source>
        <translation>工作表已损坏：其中的行号或列号超出工作表范围。请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows. Open it in Excel or WPS and look whether it holds the table that you mean.</source>
        <translation>工作簿中没有含数据行的工作表。请用 Excel 或 WPS 打开，确认其中是否有您要的表格。</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument 电子表格 (.ods)</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in Excel or WPS, remove the password and save it, then import it again.</source>
        <translation>工作簿有密码保护。请用 Excel 或 WPS 打开，取消密码并保存，然后重新导入。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>(formula without value)</source>
        <translation>（公式没有值）</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Look whether it was moved or renamed.</source>
        <translation>文件 %1 不存在。请确认是否已被移动或改名。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a table. Choose a file in it.</source>
        <translation>%1 是文件夹，不是表格。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, look whether you may read it, and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，确认您有读取权限，然后重试。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Copy it again from where it came.</source>
        <translation>文件 %1 是空的。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file has no sheet named “%1”; it has: %2.</source>
        <translation>文件中没有名为“%1”的工作表；现有：%2。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied completely. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
        <translation>文件已损坏或没有复制完整。请从来源处重新复制，或用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The file contains definitions (a DTD) that a table never needs, so it is not opened. Open it in Excel or WPS and save it anew as .xlsx.</source>
        <translation>文件含有表格不需要的定义（DTD），因此没有打开。请用 Excel 或 WPS 打开后重新保存为 .xlsx。</translation>
    </message>
    <message>
        <source>This computer cannot read the encoding %1. Open the file in Excel or WPS and save it as .xlsx.</source>
        <translation>本机无法读取编码 %1。请用 Excel 或 WPS 打开文件，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2, so a name or number could be lost. Open the file in Excel or WPS, mend that line and save it as .xlsx.</source>
        <translation>第 %1 行含有不属于 %2 编码的字节，姓名或号码可能丢失。请用 Excel 或 WPS 打开文件，修正该行后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This workbook is older than Excel 97. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>此工作簿的版本早于 Excel 97。请用 Excel 或 WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Excel 97–2003 workbook (.xls)</source>
        <translation>Excel 97–2003 工作簿 (.xls)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Close it in other programs, look whether the folder may be written to and the disk has room, or choose another name.</source>
        <translation>无法写入文件 %1。请在其他程序中关闭它，确认文件夹可写、磁盘有空间，或换一个名称。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another folder.</source>
        <translation>%1 所在的文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>This file is a text document or a presentation, not a table. Copy its table into Excel or WPS and save it as .xlsx.</source>
        <translation>此文件是文字文档或演示文稿，不是表格。请将其中的表格复制到 Excel 或 WPS，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook holds more text than this program can read at once. Split it into several workbooks, or save it as .csv.</source>
        <translation>工作簿的文字过多，本程序无法一次读取。请拆分为多个工作簿，或另存为 .csv。</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>The workbook is damaged: a cell&apos;s text is missing in row %1. Open it in Excel or WPS and save it anew.</source>
        <translation>工作簿已损坏：第 %1 行有单元格缺少文字。请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>XML spreadsheet 2003</source>
        <translation>XML 电子表格 2003</translation>
    </message>
    <message>
        <source>The file is damaged: its parts are nested too deeply. Open it in Excel or WPS and save it anew as .xlsx.</source>
        <translation>文件已损坏：内部嵌套过深。请用 Excel 或 WPS 打开后重新保存为 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more data than a table needs, so it is not opened. Save it anew in Excel or WPS, or ask its sender for another copy.</source>
        <translation>工作簿解压后的数据远超表格所需，因此没有打开。请用 Excel 或 WPS 重新保存，或联系发送人另发一份。</translation>
    </message>
    <message>
        <source>The workbook consists of too many parts and is not opened. Save it anew in Excel or WPS.</source>
        <translation>工作簿的组成部分过多，没有打开。请用 Excel 或 WPS 重新保存。</translation>
    </message>
    <message>
        <source>The workbook names parts outside itself and is not opened. Ask its sender for another copy.</source>
        <translation>工作簿引用了自身以外的内容，没有打开。请联系发送人另发一份。</translation>
    </message>
    <message>
        <source>A part of the workbook is missing (%1). Open it in Excel or WPS and save it anew, or copy it again from where it came.</source>
        <translation>工作簿缺少一部分内容（%1）。请用 Excel 或 WPS 打开后重新保存，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file %1 is open in another program (%2). Save and close it there, then try again.</source>
        <translation>文件 %1 正在其他程序（%2）中打开。请在那里保存并关闭，然后重试。</translation>
    </message>
    <message>
        <source>The workbook is too large to be read in this old or protected format. Open it in Excel or WPS and save it as an .xlsx without password.</source>
        <translation>这个旧格式或受保护的工作簿太大，无法读取。请用 Excel 或 WPS 打开，另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>This web page holds no table. Choose an .xlsx, .xlsb, .xls, .ods or .csv file.</source>
        <translation>这个网页里没有表格。请选择 .xlsx、.xlsb、.xls、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>This is an archive (.zip), not an Excel workbook. Unpack it and choose the table in it; if there is none, open the file in the program that made it and save it as .xlsx.</source>
        <translation>这是压缩包（.zip），不是 Excel 工作簿。请先解压，再选择其中的表格；如果里面没有表格，请用生成该文件的程序打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This file is not an Excel workbook, or a part of it is missing. Choose a table (.xlsx, .xlsb, .xls, .ods or .csv), or open it in Excel or WPS and save it anew.</source>
        <translation>这个文件不是 Excel 工作簿，或缺少一部分。请选择表格文件（.xlsx、.xlsb、.xls、.ods 或 .csv），或用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>This file is not a table. Choose an .xlsx, .xlsb, .xls, .ods or .csv file, or open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这个文件不是表格。请选择 .xlsx、.xlsb、.xls、.ods 或 .csv 文件，或用 Excel 或 WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a flat OpenDocument file (.fods), which cannot be read here. Open it in LibreOffice or WPS and save it as .xlsx or .ods.</source>
        <translation>这是单文件的 OpenDocument 表格（.fods），此处无法读取。请用 LibreOffice 或 WPS 打开后另存为 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>This is a web page in one file (.mht), which cannot be read here. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是单个文件网页（.mht），此处无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The text of this file is in a Western European encoding (Latin-1), in which Chinese cannot be written. Open it in the program that made it and save it as .xlsx or as CSV in UTF-8.</source>
        <translation>这个文件的文字是西欧编码（Latin-1），其中不可能有中文。请用生成它的程序打开，另存为 .xlsx 或 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Line %1 of the file holds null characters: it was damaged when it was written or copied. Copy it again from where it came, or export it anew as .xlsx.</source>
        <translation>文件第 %1 行含有空字符，说明它在写入或复制时已损坏。请从来源处重新复制，或重新导出为 .xlsx。</translation>
    </message>
    <message>
        <source>Binary Excel workbook (.xlsb)</source>
        <translation>Excel 二进制工作簿（.xlsb）</translation>
    </message>
    <message>
        <source>The workbook is packed in a way that this program cannot unpack. Open it in Excel or WPS and save it anew as .xlsx.</source>
        <translation>这个工作簿的压缩方式无法解开。请用 Excel 或 WPS 打开后重新保存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <comment>title of a chart, rows</comment>
        <translation>%1（前 %2 项）</translation>
    </message>
</context>
<context>
    <name>StarsCard</name>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>hours of checked service</source>
        <translation>已核服务小时数</translation>
    </message>
    <message numerus="yes">
        <source>Hours for %n star(s)</source>
        <translation>
            <numerusform>%n 星所需时长</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the stars</source>
        <translation>保存星级</translation>
    </message>
    <message>
        <source>The stars were saved; everybody&apos;s stars follow.</source>
        <translation>星级标准已保存，全部人员的星级随之更新。</translation>
    </message>
</context>
<context>
    <name>StarsLabel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Volunteer Desk</source>
        <translation>志愿服务工作台</translation>
    </message>
    <message>
        <source>Welcome to Volunteer Desk</source>
        <translation>欢迎使用志愿服务工作台</translation>
    </message>
    <message>
        <source>Everything of an office is kept in one file on this PC; no network is needed.</source>
        <translation>全部数据保存在本机的一个文件中，无需联网。</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Make a new office and import your Excel files</source>
        <translation>新建街道并导入您的 Excel 文件</translation>
    </message>
    <message>
        <source>Open an office file (.vdesk)</source>
        <translation>打开数据文件 (.vdesk)</translation>
    </message>
    <message>
        <source>Look around in the sample office</source>
        <translation>先看看示例街道</translation>
    </message>
</context>
<context>
    <name>StateSteps</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This state is final</source>
        <translation>此状态为最终状态</translation>
    </message>
    <message>
        <source>Why? The reason is kept with %1.</source>
        <translation>请写明原因。原因与%1一起保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, their new state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. This cannot be undone.</source>
        <translation>%1。此操作不能撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of them cannot go back.</source>
        <translation>
            <numerusform>%1。其中 %n 条不能退回原状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was entered.</source>
        <translation>%1已录入。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The state has not changed since it was entered.</source>
        <translation>录入以来状态没有变化。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>an act, for some of the records</comment>
        <translation>%1（%2/%3 条）</translation>
    </message>
    <message>
        <source>Their states are final</source>
        <translation>状态已是最终状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, a question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go back.</source>
        <translation>
            <numerusform>其中 %n 条不能撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible while the state is “%1”.</source>
        <translation>状态为“%1”时不能进行此操作。</translation>
    </message>
</context>
<context>
    <name>StateTable</name>
    <message>
        <source>, </source>
        <comment>between the states of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is final: it cannot become “%2”.</source>
        <translation>“%1”是最终状态，不能变更为“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot become “%2”. From here it can become: %3.</source>
        <translation>“%1”不能变更为“%2”。当前可变更为：%3。</translation>
    </message>
    <message>
        <source>The office holds a state that this program does not know. Check the office, or use a newer program.</source>
        <translation>数据中有本程序不认识的状态。请检查数据，或使用更新版本的程序。</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Station %1</source>
        <translation>阵地 %1</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>新建阵地</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>地点与时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Open 24 hours a day</source>
        <translation>24 小时开放</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>A person in charge who is a volunteer of this office is linked by name and phone, now or when they register.</source>
        <translation>负责人如果是本街道的志愿者，将在现在或其登记时按姓名和手机号自动关联。</translation>
    </message>
    <message>
        <source>Services and notes</source>
        <translation>服务与备注</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>提供的服务</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>StationDuty</name>
    <message>
        <source>Duty</source>
        <translation>值班坐班</translation>
    </message>
</context>
<context>
    <name>StationImport</name>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
</context>
<context>
    <name>StationListPage</name>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Name, pinyin initials, address, person in charge</source>
        <translation>名称、拼音首字母、地址、负责人</translation>
    </message>
    <message>
        <source>No station yet. Import the list of stations, or enter the first one.</source>
        <translation>还没有阵地。请导入阵地清单，或录入第一个阵地。</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>新建阵地</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Stations</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Estates</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>服务圈</translation>
    </message>
</context>
<context>
    <name>StationRecords</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>StationState</name>
    <message>
        <source>Being set up</source>
        <translation>筹建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Close down…</source>
        <translation>撤销站点…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
</context>
<context>
    <name>StationValidator</name>
    <message>
        <source>The station needs a code.</source>
        <translation>请填写阵地代码。</translation>
    </message>
    <message>
        <source>The station needs a name.</source>
        <translation>请填写阵地名称。</translation>
    </message>
    <message>
        <source>Choose the community or office the station belongs to.</source>
        <translation>请选择阵地所属的社区或街道。</translation>
    </message>
    <message>
        <source>The estate needs a name.</source>
        <translation>请填写小区名称。</translation>
    </message>
    <message>
        <source>Choose the community the estate lies in.</source>
        <translation>请选择小区所在的社区。</translation>
    </message>
    <message>
        <source>The number of households cannot be negative.</source>
        <translation>户数不能为负数。</translation>
    </message>
    <message>
        <source>%1 households are more than any estate has; check the number.</source>
        <translation>%1 户超出任何小区的规模，请核对数字。</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Prints every figure of the dashboard; without dates, of all time.</source>
        <translation>输出工作台的全部指标；不指定日期则统计全部时间。</translation>
    </message>
</context>
<context>
    <name>SubjectChoiceDialog</name>
    <message>
        <source>Add to “%1”</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>What is assessed</source>
        <translation>考评对象</translation>
    </message>
    <message>
        <source>It must belong to the organization that assesses.</source>
        <translation>须属于组织考评的机构。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>%1, %2 points: %3</source>
        <translation>%1，%2 分：%3</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>Supplement</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>“%1” is “%2”: write the person on its sign-in sheet instead, then its confirmation brings the hours.</source>
        <translation>“%1”%2，尚未核定：请把人补到签到表上，核定时自动记录时长。</translation>
    </message>
    <message>
        <source>Say what was done, or choose the activity of which the hours were forgotten.</source>
        <translation>请写明做了什么，或选择漏记时长的活动。</translation>
    </message>
    <message>
        <source>Say why the hours were forgotten.</source>
        <translation>请写明漏记原因。</translation>
    </message>
    <message>
        <source>Say what proves them: where the sheet lies, who witnessed it.</source>
        <translation>请写明依据：签到表放在哪里，谁可作证。</translation>
    </message>
    <message>
        <source>This supplement is “%1” and is not changed any more.</source>
        <translation>这条补录“%1”，不能再改。</translation>
    </message>
    <message>
        <source>Approved: %1 hours stand in the ledger</source>
        <translation>已批准：%1小时已入台账</translation>
    </message>
    <message>
        <source>This approval cannot be taken back: its service record has gone on since and is “%1” now.</source>
        <translation>不能撤销批准：服务记录之后又有变化，现在是“%1”。</translation>
    </message>
    <message>
        <source>The approval was taken back</source>
        <translation>批准已撤销</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Approved: %1 hours stand in the ledger and wait for the day&apos;s second signature</source>
        <translation>已批准：%1 小时已入台账，等第二人对当日签字</translation>
    </message>
</context>
<context>
    <name>SupplementDialog</name>
    <message>
        <source>Supplement of %1</source>
        <translation>%1的补录</translation>
    </message>
    <message>
        <source>New supplement</source>
        <translation>新建补录</translation>
    </message>
    <message>
        <source>Forgotten hours</source>
        <translation>漏记的时长</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Confirmed activities; to one that is not confirmed yet add the person on its sign-in sheet</source>
        <translation>已核定的活动；未核定的请把人补到签到表上</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Where there is no activity: project, team, place and work; it stands on the certificate</source>
        <translation>没有活动的写项目、队伍、地点和内容，会出现在证明上</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>Why, and what proves them</source>
        <translation>原因和依据</translation>
    </message>
    <message>
        <source>Why it was forgotten</source>
        <translation>漏记原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where the sheet or photo lies, who witnessed it</source>
        <translation>签到表或照片放在哪里，谁可作证</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>仍计入的原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>SupplementPage</name>
    <message>
        <source>Supplements</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Volunteer, pinyin initials, number</source>
        <translation>志愿者、拼音首字母、编号</translation>
    </message>
    <message>
        <source>No supplement yet. Enter hours that were forgotten, with what proves them; somebody else approves them.</source>
        <translation>还没有补录。登记漏记的时长和依据，由别人批准。</translation>
    </message>
    <message>
        <source>New supplement</source>
        <translation>新建补录</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 · %2 hours</source>
        <translation>%1 · %2 小时</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>Why it was forgotten</source>
        <translation>漏记原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Counts all the same because</source>
        <translation>仍计入的原因</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n个附件依据</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of evidence</source>
        <translation>没有附件依据</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>This record is not in the office any more. Open the list again.</source>
        <translation>这条记录已不在本单位中，请重新打开列表。</translation>
    </message>
    <message>
        <source>This step cannot be taken back: the record has gone on since and is “%1” now.</source>
        <translation>这一步不能撤回：该记录之后又有变化，现在是“%1”。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>TableSeals</name>
    <message>
        <source>The office is locked, so that nothing can be written. Unlock it and try again.</source>
        <translation>程序已锁定，不能写入。请解锁后重试。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) were added to the file by another program.</source>
        <translation>
            <numerusform>“%1”：有 %n 行被其他程序加进文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) were deleted from the file by another program.</source>
        <translation>
            <numerusform>“%1”：有 %n 行被其他程序从文件中删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: rows were changed in the file by another program.</source>
        <translation>“%1”：文件中有行被其他程序改过。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (row %3)</source>
        <comment>kind of record, its name, its number in the file</comment>
        <translation>%1 %2（第 %3 行）</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>正在进行的任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamChoiceDialog</name>
    <message>
        <source>Sign a team up for %1</source>
        <translation>为“%1”整队报名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Everybody who is in the team on that day is signed up; who is on the list already stays as they are.</source>
        <translation>当日在队的人全部报名；已在名单上的不变。</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Team %1</source>
        <translation>队伍 %1</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建队伍</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Service field</source>
        <translation>服务领域</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Part of team</source>
        <translation>上级队伍</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>A leader who is a volunteer of this office is linked by name and phone, now or when they register.</source>
        <translation>队长如果是本街道的志愿者，将在现在或其登记时按姓名和手机号自动关联。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Service menu</source>
        <translation>服务菜单</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>To hang out: the office&apos;s number; a person&apos;s is masked</source>
        <translation>用于张贴：请写单位电话，个人手机号会被遮盖</translation>
    </message>
    <message>
        <source>How to order</source>
        <translation>点单方式</translation>
    </message>
</context>
<context>
    <name>TeamImport</name>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>The team above, “%1”, does not exist here; put it in an earlier row.</source>
        <translation>上级队伍“%1”不存在，请把它放在更前面的行。</translation>
    </message>
</context>
<context>
    <name>TeamMembersDialog</name>
    <message>
        <source>Show former members too</source>
        <translation>同时显示已退队的队员</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1的队员</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Dates and role…</source>
        <translation>日期和职务…</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>离队…</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Was %1 entered into this team by mistake?</source>
        <translation>%1 是误录入本队的吗？</translation>
    </message>
    <message>
        <source>Take back the entry</source>
        <translation>撤回录入</translation>
    </message>
</context>
<context>
    <name>TeamMembersModel</name>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入队日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>累计时长</translation>
    </message>
</context>
<context>
    <name>TeamMerge</name>
    <message>
        <source>Choose another team that takes over the members.</source>
        <translation>请选择另一支队伍接收队员。</translation>
    </message>
    <message>
        <source>“%1” does not work any more (%2). Choose a team that does.</source>
        <translation>“%1”已不再开展服务（%2）。请选择正常活动的队伍。</translation>
    </message>
    <message>
        <source>This merge cannot be taken back: the team is not merged into that one any more.</source>
        <translation>不能撤销这次合并：该队伍已不是并入那支队伍的状态。</translation>
    </message>
</context>
<context>
    <name>TeamMergeDialog</name>
    <message>
        <source>Merge “%1” into another team</source>
        <translation>将“%1”并入其他队伍</translation>
    </message>
    <message>
        <source>Into team</source>
        <translation>并入队伍</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>合并日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The members continue in the other team from that day on. Hours already served stay with “%1”.</source>
        <translation>自当日起，队员转入新队伍；此前的服务时长仍归“%1”。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Name, pinyin initials, leader, code</source>
        <translation>队名、拼音首字母、队长、编码</translation>
    </message>
    <message>
        <source>No team yet. Import the list of teams, or enter the first one.</source>
        <translation>还没有队伍。请导入队伍名单，或录入第一支队伍。</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建队伍</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hours of the last 12 months</source>
        <translation>近 12 个月时长</translation>
    </message>
    <message>
        <source>Nobody is in this team yet. “Members” adds them.</source>
        <translation>队里还没有人，可点“队员”添加。</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see “Members”</source>
        <translation>
            <numerusform>另有 %n 人，见“队员”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>队员…</translation>
    </message>
    <message>
        <source>Merge one team at a time.</source>
        <translation>一次只能合并一支队伍。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged: %n member(s) moved.</source>
        <translation>
            <numerusform>“%1”已合并，%n 名成员转入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 members · %2 hours in all</source>
        <translation>%1 名队员 · 累计 %2 小时</translation>
    </message>
    <message>
        <source>Service menu</source>
        <translation>服务菜单</translation>
    </message>
    <message>
        <source>Print all service menus…</source>
        <translation>打印全部服务菜单…</translation>
    </message>
    <message>
        <source>Save all service menus as Excel…</source>
        <translation>全部服务菜单另存为 Excel…</translation>
    </message>
    <message>
        <source>No menu yet. Tick what the team offers in its form.</source>
        <translation>还没有菜单，请在队伍表单中勾选服务内容。</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between needs</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How to order</source>
        <translation>点单方式</translation>
    </message>
</context>
<context>
    <name>TeamRecords</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>TeamRepository</name>
    <message>
        <source>Say into which team it is merged: choose “Merge into another team”.</source>
        <translation>请指明并入哪支队伍：选择“并入其他队伍”。</translation>
    </message>
</context>
<context>
    <name>TeamState</name>
    <message>
        <source>Being set up</source>
        <translation>筹建</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始活动</translation>
    </message>
    <message>
        <source>Disband…</source>
        <translation>解散…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Merge into another team…</source>
        <translation>并入其他队伍…</translation>
    </message>
    <message>
        <source>Resume work</source>
        <translation>恢复活动</translation>
    </message>
</context>
<context>
    <name>TeamValidator</name>
    <message>
        <source>The team needs a code.</source>
        <translation>请填写队伍编码。</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>请填写队伍名称。</translation>
    </message>
    <message>
        <source>Choose the community or office the team belongs to.</source>
        <translation>请选择队伍所属的社区或街道。</translation>
    </message>
    <message>
        <source>A team cannot be above itself.</source>
        <translation>队伍不能做自己的上级。</translation>
    </message>
    <message>
        <source>The founding date lies in the future.</source>
        <translation>成立日期晚于今天。</translation>
    </message>
    <message>
        <source>Tick at least one need; a menu without one is not shown.</source>
        <translation>请至少勾选一项服务内容，否则菜单不显示。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>From the keyboard: F4 in the field.</source>
        <translation>键盘：在此栏按 F4。</translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message numerus="yes">
        <source>%n orders are past their deadline</source>
        <translation>
            <numerusform>%n 个订单已超响应时限</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for their evaluation</source>
        <translation>
            <numerusform>%n 个订单待回访评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message numerus="yes">
        <source>%n bad evaluations wait for an answer</source>
        <translation>
            <numerusform>%n 条不满意评价待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are to be confirmed, with %1 people</source>
        <translation>
            <numerusform>%n 场活动待核定，涉及 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>核定</translation>
    </message>
    <message numerus="yes">
        <source>%n service records are to be checked</source>
        <translation>
            <numerusform>%n 条服务记录待核</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates expire within 60 days</source>
        <translation>
            <numerusform>%n 本社工证将在 60 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers wait to be registered</source>
        <translation>
            <numerusform>%n 名志愿者待审</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Nothing waits. All orders, activities and records are up to date.</source>
        <translation>没有待办，订单、活动和记录均已处理。</translation>
    </message>
    <message>
        <source>; clean rate of this month %1%</source>
        <translation>；本月合格率 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n findings of the ledger check are open</source>
        <translation>
            <numerusform>台账体检有 %n 条疑点待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials expire within 30 days or are over</source>
        <translation>
            <numerusform>%n 项资质 30 天内到期或已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n social workers are to be registered within 90 days</source>
        <translation>
            <numerusform>%n 名社会工作者 90 天内需要登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The practice of %n interns is over and waits to be finished</source>
        <translation>
            <numerusform>%n 名实习生实习期满，待办结业</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办理</translation>
    </message>
    <message numerus="yes">
        <source>%n supplements of hours are to be approved</source>
        <translation>
            <numerusform>%n条补录待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>%n objections to hours wait for a decision</source>
        <translation>
            <numerusform>%n条时长异议待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public displays of hours are over and wait to be ended</source>
        <translation>
            <numerusform>%n份时长公示到期待结束</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>核实</translation>
    </message>
    <message numerus="yes">
        <source>; the first was due %n days ago</source>
        <translation>
            <numerusform>；最早的已超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first is due within two days</source>
        <translation>；最早的两天内到期</translation>
    </message>
    <message numerus="yes">
        <source>%n visits were handed on and are to be settled</source>
        <translation>
            <numerusform>%n 件来访已转办，等待办结</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message numerus="yes">
        <source>%n duties are over: who was there?</source>
        <translation>
            <numerusform>%n 个班次已结束，尚未登记到岗</numerusform>
        </translation>
    </message>
    <message>
        <source>Note down</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>%n service records wait for the second signature under a long day</source>
        <translation>
            <numerusform>%n 条超长时长等第二人签字</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message numerus="yes">
        <source>; the oldest has waited %n of %1 working days</source>
        <translation>
            <numerusform>，最早一项已等 %n 个工作日（限 %1 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to the fund wait for a decision</source>
        <translation>
            <numerusform>%n 项基金申请待审批</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the fund are to be made public</source>
        <translation>
            <numerusform>%n 笔基金收支待公示</numerusform>
        </translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>公示</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Volunteer Desk</source>
        <translation>志愿服务工作台</translation>
    </message>
    <message>
        <source>Volunteer </source>
        <comment>first half of the name</comment>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>second half of the name</comment>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Gained by “%1” on %2</source>
        <translation>由“%1”于 %2 取得</translation>
    </message>
    <message>
        <source>%1 is on the list of this session already.</source>
        <translation>%1已在本场名单上。</translation>
    </message>
    <message>
        <source>This session was canceled. Choose another one.</source>
        <translation>本场已取消。请选择其他场次。</translation>
    </message>
    <message numerus="yes">
        <source>All %n places of this session are taken. Raise their number, or choose another session.</source>
        <translation>
            <numerusform>本场 %n 个名额已满。请增加名额，或选择其他场次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a license here already. Open it and write down the new registration.</source>
        <translation>%1已有执业证书。请打开它填写新的登记日期。</translation>
    </message>
    <message>
        <source>Passed; the credential was entered for %1.</source>
        <translation>考核合格；已为%1录入资质。</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>执业证书</translation>
    </message>
</context>
<context>
    <name>TrainingRecords</name>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>取证日期</translation>
    </message>
    <message>
        <source>Registration of</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>To register by</source>
        <translation>应登记日期</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>应修</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Within 90 days or overdue</source>
        <translation>90 天内到期或已逾期</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>For licenses</source>
        <translation>继续教育</translation>
    </message>
    <message>
        <source>Credential gained</source>
        <translation>取得资质</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>已办场次</translation>
    </message>
    <message>
        <source>Counts for licenses</source>
        <translation>计入继续教育</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Workday</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近一次更改</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销最近一次更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encryption library is too old; reinstall the program.</source>
        <translation>加密库版本过旧，请重新安装程序。</translation>
    </message>
    <message>
        <source>Encryption failed; close other programs and try again.</source>
        <translation>加密失败，请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This office is sealed in a way that this version does not know; open it with a newer version.</source>
        <translation>本版本无法识别该街道数据的加密方式，请用更新的版本打开。</translation>
    </message>
    <message>
        <source>The stored key of this account is damaged; open the office with the recovery code or restore a backup.</source>
        <translation>该账号保存的密钥已损坏，请用恢复码打开，或还原备份。</translation>
    </message>
    <message>
        <source>The password is wrong; type it again.</source>
        <translation>密码错误，请重新输入。</translation>
    </message>
    <message>
        <source>The office is locked; enter your password to see or save ID and phone numbers.</source>
        <translation>数据已锁定，请输入密码后再查看或保存身份证号和电话。</translation>
    </message>
    <message>
        <source>A sealed number was written by a newer version or is damaged; check the office file.</source>
        <translation>有一个加密号码由更新版本写入或已损坏，请检查数据文件。</translation>
    </message>
    <message>
        <source>A sealed number was altered or moved to another record; check the office file or restore a backup.</source>
        <translation>有一个加密号码被改动或移到了别的记录，请检查数据文件或恢复备份。</translation>
    </message>
    <message>
        <source>The office&apos;s key was changed while this account was disabled; ask the administrator to set a new password.</source>
        <translation>此账号停用期间单位更换了密钥，请管理员为它设置新密码。</translation>
    </message>
    <message>
        <source>The office has lost its keys; restore a backup.</source>
        <translation>文件中的密钥已丢失，请恢复备份。</translation>
    </message>
    <message>
        <source>The key of the audit trail is damaged; restore a backup.</source>
        <translation>审计记录的密钥已损坏，请恢复备份。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks a certificate: its QR code against a printed root, or its code in the office.</source>
        <translation>核验证明：用二维码对照公示的校验根，或用验证码在本单位查询。</translation>
    </message>
    <message>
        <source>The text of the QR code, or the check code.</source>
        <translation>二维码文字，或验证码。</translation>
    </message>
    <message>
        <source>The root as printed on the public notice: no office is needed.</source>
        <translation>公示上印的校验根：不需要单位文件。</translation>
    </message>
    <message>
        <source>With a root: the check code, to check the person too.</source>
        <translation>与校验根合用：验证码，用来核对本人。</translation>
    </message>
    <message>
        <source>In the office: the last digit of the ID number on the certificate.</source>
        <translation>在本单位查询：证明上证件号码的末位。</translation>
    </message>
    <message>
        <source>Give the text of one QR code, or one check code.</source>
        <translation>请给出一个二维码的文字，或一个验证码。</translation>
    </message>
    <message>
        <source>Give the printed root with --root, or the office with --office.</source>
        <translation>请用 --root 给出公示的校验根，或用 --office 给出单位文件。</translation>
    </message>
    <message>
        <source>NOT PROVEN: the QR code does not lead to this root. It names root %1; compare the 64 digits with the public notice of that root.</source>
        <translation>未通过：二维码与这个校验根不符。它指的是校验根 %1，请与那次公示的 64 位核对。</translation>
    </message>
    <message>
        <source>Proven by root %1: %2</source>
        <translation>经校验根 %1 核对无误：%2</translation>
    </message>
    <message>
        <source>Service from %1 to %2, %3 hours</source>
        <translation>服务 %1 至 %2，共 %3 小时</translation>
    </message>
    <message>
        <source>It is of this person.</source>
        <translation>是本人的证明。</translation>
    </message>
    <message>
        <source>It is NOT of this person.</source>
        <translation>不是此人的证明。</translation>
    </message>
    <message>
        <source>Whether it was declared void later, the office that issued it tells.</source>
        <translation>后来是否作废，请向出具单位查询。</translation>
    </message>
    <message>
        <source>Checked by verify</source>
        <translation>用 verify 核验</translation>
    </message>
    <message>
        <source>ID number on the certificate:</source>
        <translation>证明上的证件号码：</translation>
    </message>
    <message>
        <source>No ID number: set VOLUNTEER_DESK_ID_NUMBER, or run the command at a terminal.</source>
        <translation>没有证件号码：请设置 VOLUNTEER_DESK_ID_NUMBER，或在终端中运行。</translation>
    </message>
    <message>
        <source>With a root: the name on the certificate. The ID number comes from VOLUNTEER_DESK_ID_NUMBER or is asked for (“-”: none on the paper).</source>
        <translation>与校验根合用：证明上的姓名。证件号码取自 VOLUNTEER_DESK_ID_NUMBER，没有设置时询问（“-”：证明上没有）。</translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>已当场答复</translation>
    </message>
    <message>
        <source>Was handed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Became an order</source>
        <translation>已转订单</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Write down who came.</source>
        <translation>请填写来访人。</translation>
    </message>
    <message>
        <source>Choose the community or office.</source>
        <translation>请选择社区或单位。</translation>
    </message>
    <message>
        <source>The visit needs its time.</source>
        <translation>请填写来访时间。</translation>
    </message>
    <message>
        <source>Write down what it was about.</source>
        <translation>请填写来访事项。</translation>
    </message>
    <message>
        <source>The deadline lies before the visit.</source>
        <translation>办理期限早于来访日期。</translation>
    </message>
    <message>
        <source>Open the visit and write down to whom it was handed on, and until when.</source>
        <translation>请打开该来访，写明转办给谁、何时办结。</translation>
    </message>
    <message>
        <source>Open the visit and write down the answer.</source>
        <translation>请打开该来访，写下答复。</translation>
    </message>
    <message>
        <source>Open the visit and write down the result.</source>
        <translation>请打开该来访，写下办理结果。</translation>
    </message>
    <message>
        <source>Make the order with “Make it an order”: it takes over what is written here.</source>
        <translation>请用“转为订单”生成订单，内容会自动带入。</translation>
    </message>
    <message>
        <source>%1 (visit of %2)</source>
        <translation>%1（%2 来访）</translation>
    </message>
    <message>
        <source>The visit became order %1.</source>
        <translation>来访已转为订单 %1。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Visit of %1</source>
        <translation>%1 的来访</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建来访</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接访人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>来访事项</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>VisitImport</name>
    <message>
        <source>Visits</source>
        <translation>来访登记</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visits</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Visitor, pinyin initials, last digits, matter</source>
        <translation>来访人、拼音首字母、电话后四位、事项</translation>
    </message>
    <message>
        <source>No visit yet. Import a register, or write down the first one.</source>
        <translation>还没有来访。请导入登记簿，或登记第一件。</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建来访</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Make it an order</source>
        <translation>转为订单</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>来访事项</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接访人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>VisitRecords</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>阵地</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>来访事项</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接访人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>handed on and past its deadline</source>
        <translation>转办已过期限</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Hong Kong and Macao travel permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Foreigner&apos;s residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>专业等级</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 星及以上</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Served in the last %1 days</source>
        <translation>近 %1 天有服务</translation>
    </message>
    <message>
        <source>Social work certificate</source>
        <translation>社工证</translation>
    </message>
    <message>
        <source>Expires within 60 days or is over</source>
        <translation>60 天内到期或已过期</translation>
    </message>
    <message>
        <source>Double registration</source>
        <translation>双报到</translation>
    </message>
    <message>
        <source>Party member registered twice</source>
        <translation>双报到党员</translation>
    </message>
    <message>
        <source>This ID number belongs to %1 (%2) already; open that record instead.</source>
        <translation>该身份证号已属于 %1（%2），请打开那条档案。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Deregister…</source>
        <translation>注销…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>恢复在册</translation>
    </message>
</context>
<context>
    <name>VolunteerDetail</name>
    <message>
        <source>%1 (leader)</source>
        <translation>%1（队长）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>累计时长</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>No service is recorded yet.</source>
        <translation>还没有服务记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier services</source>
        <translation>
            <numerusform>更早的 %n 次服务</numerusform>
        </translation>
    </message>
    <message>
        <source>No honors yet.</source>
        <translation>还没有荣誉。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>Entered into the register</source>
        <translation>录入名册</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Recorded elsewhere</source>
        <translation>外部时长</translation>
    </message>
    <message>
        <source>%1 hours of other bodies, in no sum here</source>
        <translation>%1小时，不计入本单位合计</translation>
    </message>
    <message>
        <source>Request for a certificate of service record</source>
        <translation>志愿服务记录证明申请</translation>
    </message>
    <message>
        <source>%1 · %2 hours</source>
        <translation>%1 · %2 小时</translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>Volunteer %1</source>
        <translation>志愿者 %1</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>新建志愿者</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Home estate</source>
        <translation>居住小区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>专业等级</translation>
    </message>
    <message>
        <source>Number on the provincial platform</source>
        <translation>省平台编号</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>可服务时间</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>本人同意</translation>
    </message>
    <message>
        <source>The volunteer agrees to be registered</source>
        <translation>志愿者本人同意注册</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>The guardian of a minor agrees in writing</source>
        <translation>未成年人的监护人已书面同意</translation>
    </message>
    <message>
        <source>Education and occupation</source>
        <translation>学历与职业</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Double registration</source>
        <translation>双报到</translation>
    </message>
    <message>
        <source>Employed party member</source>
        <translation>在职党员双报到</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Social work certificate</source>
        <translation>社工证</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全保障</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>Insured from</source>
        <translation>保险起期</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>保险止期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This ID number belongs to %1 (%2) already.</source>
        <translation>该身份证号已属于 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Name, pinyin initials, last digits</source>
        <translation>姓名、拼音首字母、尾号</translation>
    </message>
    <message>
        <source>No volunteers yet. Import your roster from Excel, or enter the first one.</source>
        <translation>还没有志愿者。请从 Excel 导入花名册，或录入第一名志愿者。</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>新建志愿者</translation>
    </message>
    <message>
        <source>%1 hours in all</source>
        <translation>共 %1 小时</translation>
    </message>
    <message>
        <source>Hours sheet</source>
        <translation>时长单</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
</context>
<context>
    <name>VolunteerTraining</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 / %2 学时</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>%1 class hours</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不差</translation>
    </message>
    <message>
        <source>License</source>
        <translation>执业证书</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>取证日期</translation>
    </message>
    <message>
        <source>Registration of</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>To register by</source>
        <translation>应登记日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No course and no credential yet.</source>
        <translation>还没有培训和资质。</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1：%2 学时</translation>
    </message>
</context>
<context>
    <name>VolunteerValidator</name>
    <message>
        <source>Choose the community that the volunteer belongs to.</source>
        <translation>请选择志愿者所属的社区。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters; shorten it.</source>
        <translation>姓名超过 %1 个字，请缩短。</translation>
    </message>
    <message>
        <source>The name begins with &quot;%1&quot;; it is kept as plain text, please confirm.</source>
        <translation>姓名以“%1”开头，将按纯文本保存，请确认。</translation>
    </message>
    <message>
        <source>The ID number is missing.</source>
        <translation>请填写身份证号。</translation>
    </message>
    <message>
        <source>This is an old 15-digit ID number; with 18 digits it ends in %1. Check it against the card and enter all 18 digits.</source>
        <translation>这是旧的 15 位身份证号，换成 18 位后末尾为 %1。请对照证件核实，并填写完整的 18 位号码。</translation>
    </message>
    <message>
        <source>The sex does not agree with the ID number, which says %1.</source>
        <translation>性别与身份证号不符，身份证号显示为 %1。</translation>
    </message>
    <message>
        <source>The birth date does not agree with the ID number, which says %1.</source>
        <translation>出生日期与身份证号不符，身份证号显示为 %1。</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message>
        <source>By the birth date the volunteer is older than %1; please check.</source>
        <translation>按出生日期计算，志愿者已超过 %1 岁，请核实。</translation>
    </message>
    <message>
        <source>The registration date lies in the future.</source>
        <translation>注册日期晚于今天。</translation>
    </message>
    <message>
        <source>The registration date lies before the birth date.</source>
        <translation>注册日期早于出生日期。</translation>
    </message>
    <message>
        <source>The insurance ends before it starts.</source>
        <translation>保险止期早于起期。</translation>
    </message>
    <message>
        <source>The insurance has run out; renew it before dangerous service.</source>
        <translation>保险已到期，参加有风险的服务前请先续保。</translation>
    </message>
    <message>
        <source>The social worker&apos;s certificate has run out.</source>
        <translation>社工证已过期。</translation>
    </message>
    <message>
        <source>Nobody is registered against their will; ask for the volunteer&apos;s consent first.</source>
        <translation>注册须本人自愿，请先征得志愿者同意。</translation>
    </message>
    <message>
        <source>The volunteer is under 18; ask for the guardian&apos;s consent before any service.</source>
        <translation>志愿者未满 18 岁，参加服务前请先征得监护人同意。</translation>
    </message>
</context>
<context>
    <name>WorkTakeBack</name>
    <message>
        <source>Only the account that did this can take it back.</source>
        <translation>只有办理的账号本人可以撤回。</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
</context>
<context>
    <name>WorkingTime</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>Something unexpected went wrong and the action was not finished. Please try again; if it happens once more, save the log from the settings page and send it to support.</source>
        <translation>出现意外错误，操作未完成。请重试；如再次出现，请在设置页保存日志并发给技术支持。</translation>
    </message>
</context>
<context>
    <name>commitMany</name>
    <message>
        <source>Changing many rows</source>
        <translation>正在批量修改</translation>
    </message>
</context>
</TS>
