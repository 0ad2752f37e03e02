#pragma once

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordcondition.h"
#include "models/records/recordsource.h"
#include "models/volunteers/volunteersfeature.h"
#include "tests/support/testoffice.h"
#include "ui/records/recordpage.h"

#include <QRegularExpression>

/// A list of invented volunteers over the rows of a real table, to try the list page with.
class SampleRecords final : public RecordSource {
public:
    QString table() const override { return QStringLiteral("organisations"); }
    QString searchTable() const override { return QStringLiteral("organisations"); }
    QStringList watchedTables() const override { return {QStringLiteral("organisations")}; }
    QList<RecordColumn> columns() const override
    {
        const QString byId = QStringLiteral("organisations.id");
        return {{QStringLiteral("number"), QStringLiteral("编号"), ColumnKind::Text, 91, byId},
            {QStringLiteral("name"), QStringLiteral("姓名"), ColumnKind::Name, 75,
                QStringLiteral("organisations.name_key")},
            {QStringLiteral("sex"), QStringLiteral("性别"), ColumnKind::Text, 46, {}},
            {QStringLiteral("id_number"), QStringLiteral("身份证号"), ColumnKind::Secondary, 139, {}},
            {QStringLiteral("phone"), QStringLiteral("手机"), ColumnKind::Secondary, 99, {}},
            {QStringLiteral("organisation"), QStringLiteral("社区"), ColumnKind::Text, 76, {}},
            {QStringLiteral("team"), QStringLiteral("队伍"), ColumnKind::Text, 88, {}},
            {QStringLiteral("star"), QStringLiteral("星级"), ColumnKind::Stars, 90, {}},
            {QStringLiteral("hours"), QStringLiteral("时长"), ColumnKind::Hours, 70, byId},
            {QStringLiteral("state"), QStringLiteral("状态"), ColumnKind::Badge, 62, byId},
            {QStringLiteral("birth"), QStringLiteral("出生日期"), ColumnKind::Date, 90, byId, false}};
    }
    QString condition(const RecordFilter& filter, QVariantList& values) const override
    {
        RecordCondition condition(filter, values);
        condition.organisations(QStringLiteral("organisations.id"));
        condition.choice(QStringLiteral("state"), QStringLiteral("organisations.state"));
        condition.choice(QStringLiteral("kind"), QStringLiteral("organisations.kind"));
        return condition.sql();
    }
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override
    {
        Query query(connection,
            QStringLiteral("SELECT id, name FROM organisations WHERE id IN (%1)").arg(placeholders(ids.size())));
        for (const qint64 id : ids)
            query.bind(id);
        query.run();
        QList<RecordRow> rows;
        while (query.next())
            rows << rowFor(query.integer(0), query.text(1));
        return rows;
    }
    QList<FilterChoice> filterChoices(Connection&) const override
    {
        return {{QStringLiteral("kind"), QStringLiteral("社区"),
                    {{QStringLiteral("community"), QStringLiteral("苇湾")},
                        {QStringLiteral("grid"), QStringLiteral("金都")},
                        {QStringLiteral("street"), QStringLiteral("虞新")}}},
            {QStringLiteral("state"), QStringLiteral("状态"),
                {{QStringLiteral("active"), QStringLiteral("在册")},
                    {QStringLiteral("suspended"), QStringLiteral("待审")}}}};
    }

    static QStringList people()
    {
        return {QStringLiteral("王聪聪"), QStringLiteral("孔维涛"), QStringLiteral("张璐瑶"), QStringLiteral("马丽丽"),
            QStringLiteral("王伟"), QStringLiteral("欧阳子涵"), QStringLiteral("李秀兰"), QStringLiteral("刘建国"),
            QStringLiteral("陈雪琳"), QStringLiteral("杨玉红"), QStringLiteral("赵志强"), QStringLiteral("黄桂英")};
    }

    /// Fills the office with `count` of them.
    static void fill(TestOffice& office, int count)
    {
        office.run([count](UnitOfWork& work) {
            const OrganisationRepository repository;
            for (int i = 0; i < count; ++i) {
                Organisation sample;
                sample.code = QStringLiteral("S%1").arg(i + 1, 4, 10, QLatin1Char('0'));
                // Names repeat in real life; organizations may not bear the same one, so these get a number.
                sample.name = people().at(i % people().size()) + QString::number(i);
                sample.kind = i % 3 == 0 ? OrganisationKind::Grid : OrganisationKind::Community;
                sample.state = i % 7 == 0 ? OrganisationState::Suspended : OrganisationState::Active;
                sample.parent = repository.root(work.connection())->id;
                repository.insert(work, sample);
            }
        });
    }

private:
    static RecordRow rowFor(qint64 id, const QString& name)
    {
        static const QStringList teams{QStringLiteral("苇湾明白人"), QStringLiteral("邻里守望"),
            QStringLiteral("红色宣讲团"), QStringLiteral("春晖送暖")};
        static const QStringList places{
            QStringLiteral("苇湾社区"), QStringLiteral("虞新社区"), QStringLiteral("金都社区")};
        const bool waiting = id % 7 == 0;
        const RecordBadge state{
            waiting ? QStringLiteral("待审") : QStringLiteral("在册"), waiting ? Tone::Attention : Tone::Good};
        return {id,
            {QStringLiteral("KW-%1").arg(240000 + id * 37),
                QString(name).remove(QRegularExpression(QStringLiteral("\\d"))),
                id % 3 == 0 ? QStringLiteral("男") : QStringLiteral("女"),
                QStringLiteral("**************%1").arg(1000 + id * 613 % 9000),
                QStringLiteral("190****%1").arg(1000 + id * 417 % 9000), places.at(id % places.size()),
                teams.at(id % teams.size()), int(id % 6), id * 1117 % 98000, QVariant::fromValue(state),
                QDate(1979, 3, 5)}};
    }
};

/// The list page over them.
class SamplePage final : public RecordPage {
public:
    explicit SamplePage(Office& office)
        : RecordPage({QStringLiteral("samples"), QStringLiteral("志愿者"), QStringLiteral("姓名、拼音首字母、尾号"),
                         Icon::Account, QStringLiteral("还没有志愿者。先导入花名册，或新建一人。"),
                         QStringLiteral("新建志愿者")},
            office, std::make_shared<SampleRecords>())
    {
        usePersonalNumbers();
    }

    QList<qint64> opened;
    int created = 0;
    int figuresAsked = 0;
    static constexpr PersonalNumber phone{PersonalFields::volunteerPhone, 1};

protected:
    DetailContent detailOf(qint64 id) override
    {
        DetailContent content;
        content.title = model()->readRows({id}).value(0).cells.value(1).toString();
        content.subtitle = QStringLiteral("KW-%1 · 女 · 46 岁").arg(240000 + id * 37);
        content.badges = {{QStringLiteral("中共党员"), Tone::Bad}, {QStringLiteral("持证社工"), Tone::Information}};
        DetailTab overview{QStringLiteral("概况"),
            {{QStringLiteral("身份证号"), QStringLiteral("**************2104"),
                 PersonalNumber{PersonalFields::volunteerIdNumber, 1}},
                {QStringLiteral("手机"), QStringLiteral("190****8812"), phone},
                {QStringLiteral("社区"), QStringLiteral("苇湾社区")},
                {QStringLiteral("队伍"), QStringLiteral("苇湾明白人（队长）、红色宣讲团")},
                {QStringLiteral("特长"), QStringLiteral("调解、授课、心理疏导")},
                {QStringLiteral("注册日期"), QStringLiteral("2019年3月5日")},
                {QStringLiteral("累计时长"), QStringLiteral("655.5 小时"), {}, 3, true},
                {QStringLiteral("可用积分"), QStringLiteral("4,120"), {}, 0, true},
                {QStringLiteral("荣誉"), QStringLiteral("2025 奎文好人")}},
            {QStringLiteral("近 12 个月"), {}, {32, 41, 28, 50, 62, 44, 38, 55, 47, 60, 66, 58}}, {}, {}};
        for (int month = 1; month <= 12; ++month)
            overview.bars.labels << QString::number(month);
        const DetailTab story{QStringLiteral("记录"), {}, {},
            {{QStringLiteral("2025-10-12 09:14"), QStringLiteral("状态由 待审 改为 在册"), QStringLiteral("小刘"),
                 Tone::Good},
                {QStringLiteral("2025-03-01"), QStringLiteral("加入队伍 红色宣讲团"), QStringLiteral("导入"),
                    Tone::Neutral}},
            {}};
        content.tabs = {overview, {QStringLiteral("服务"), {}, {}, {}, QStringLiteral("还没有服务记录。")}, story};
        return content;
    }
    void createRecord() override { ++created; }
    void openRecord(qint64 id) override { opened << id; }
    Figures figures() override
    {
        ++figuresAsked;
        return [](Connection&) { return QStringLiteral("时长合计 41,208.5 小时"); };
    }
};
