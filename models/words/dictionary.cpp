#include "models/words/dictionary.h"

#include "models/words/dictionarytables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct DictionaryRow {
    Dictionary dictionary;
    const char* table;
    const char* title;
    const char* recordTitle;
    const char* terms; ///< separated by blanks
};

/// Words that only one feature knows need no name of their own here: the feature finds them by their table.
constexpr Dictionary dictionaryAt(Dictionary last, int behind)
{
    return Dictionary(int(last) + behind);
}

constexpr std::array rows{
    DictionaryRow{Dictionary::ServiceField, "service_fields", QT_TRANSLATE_NOOP("Dictionary", "Service fields"),
        QT_TRANSLATE_NOOP("Record", "Word: service field"),
        "理论宣讲 文化文艺 科普教育 矛盾调解 互助养老 文明劝导 环境卫生 应急救援 法律服务 医疗健康"},
    DictionaryRow{Dictionary::Skill, "skills", QT_TRANSLATE_NOOP("Dictionary", "Skills"),
        QT_TRANSLATE_NOOP("Record", "Word: skill"), "医护 心理疏导 调解 授课 家电维修 理发 烹饪 摄影 法律 文艺"},
    DictionaryRow{Dictionary::Politics, "politics", QT_TRANSLATE_NOOP("Dictionary", "Political status"),
        QT_TRANSLATE_NOOP("Record", "Word: political status"),
        "中共党员 中共预备党员 共青团员 民主党派 无党派人士 群众"},
    DictionaryRow{Dictionary::ProfessionalLevel, "professional_levels",
        QT_TRANSLATE_NOOP("Dictionary", "Professional levels"), QT_TRANSLATE_NOOP("Record", "Word: professional level"),
        "督导 持证社工 一线社工 志愿者"},
    DictionaryRow{Dictionary::TeamCategory, "team_categories", QT_TRANSLATE_NOOP("Dictionary", "Team categories"),
        QT_TRANSLATE_NOOP("Record", "Word: team category"), "区级队伍 街道队伍 社区队伍 公益组织 民间队伍 单位党支部"},
    DictionaryRow{Dictionary::StationType, "station_types", QT_TRANSLATE_NOOP("Dictionary", "Station types"),
        QT_TRANSLATE_NOOP("Record", "Word: station type"),
        "学雷锋志愿服务站 新时代文明实践站 幸福家园助力站 爱心驿站 志愿服务广场 志愿者之家 党群服务中心 邻里空间 "
        "社会工作赋能实践基地 实习实训基地"},
    DictionaryRow{Dictionary::ProjectCategory, "project_categories",
        QT_TRANSLATE_NOOP("Dictionary", "Project categories"), QT_TRANSLATE_NOOP("Record", "Word: project category"),
        "为老服务 为小服务 为困难群体服务 为心理疏导和情感慰藉群体服务 为社会公共需要服务"},
    DictionaryRow{Dictionary::ProjectSource, "project_sources", QT_TRANSLATE_NOOP("Dictionary", "Project sources"),
        QT_TRANSLATE_NOOP("Record", "Word: project source"), "社区申报 部门推荐 公益组织申报"},
    DictionaryRow{Dictionary::OrderSource, "order_sources", QT_TRANSLATE_NOOP("Dictionary", "Order sources"),
        QT_TRANSLATE_NOOP("Record", "Word: order source"), "电话 来访 App 网格员代报"},
    DictionaryRow{Dictionary::NeedCategory, "need_categories", QT_TRANSLATE_NOOP("Dictionary", "Need categories"),
        QT_TRANSLATE_NOOP("Record", "Word: need category"),
        "法律咨询 家电维修 课业辅导 卫生清扫 陪同就医 矛盾调解 心理陪伴 理发 代买代购 政策咨询"},
    DictionaryRow{Dictionary::HonorTitle, "honor_titles", QT_TRANSLATE_NOOP("Dictionary", "Honor titles"),
        QT_TRANSLATE_NOOP("Record", "Word: honor title"),
        "奎文好人 最美志愿者 最佳志愿服务项目 最佳志愿服务组织 最美志愿服务村（社区）"},
    DictionaryRow{Dictionary::CredentialKind, "credential_kinds", QT_TRANSLATE_NOOP("Dictionary", "Credential kinds"),
        QT_TRANSLATE_NOOP("Record", "Word: credential kind"),
        "志愿者培训合格证 救护员证 健康证 养老护理员证 心理咨询师证 消防培训合格证"},
    DictionaryRow{Dictionary::DutyPost, "duty_posts", QT_TRANSLATE_NOOP("Dictionary", "Posts of duty"),
        QT_TRANSLATE_NOOP("Record", "Word: post of duty"), "党员 法律顾问 调解员 社工 志愿者"},
    DictionaryRow{Dictionary::VisitKind, "visit_kinds", QT_TRANSLATE_NOOP("Dictionary", "Kinds of visits"),
        QT_TRANSLATE_NOOP("Record", "Word: kind of visit"), "政策咨询 法律咨询 矛盾调解 困难求助 意见建议 其他"},
    DictionaryRow{dictionaryAt(Dictionary::VisitKind, 1), "exchange_kinds",
        QT_TRANSLATE_NOOP("Dictionary", "Kinds of exchange"), QT_TRANSLATE_NOOP("Record", "Word: kind of exchange"),
        "换物品 换服务 换荣誉 换优惠"},
    DictionaryRow{dictionaryAt(Dictionary::VisitKind, 2), "fund_purposes",
        QT_TRANSLATE_NOOP("Dictionary", "Purposes and sources of the fund"),
        QT_TRANSLATE_NOOP("Record", "Word: purpose of the fund"),
        "教育激励金 志愿者积分银行 志愿服务项目 困难帮扶 公共服务 社区社会组织 爱心企业捐赠 慈善总会拨付 居民捐款"},
};

} // namespace

QList<Dictionary> allDictionaries()
{
    QList<Dictionary> dictionaries;
    for (const DictionaryRow& row : rows)
        dictionaries << row.dictionary;
    return dictionaries;
}

QString dictionaryTable(Dictionary dictionary)
{
    return QString::fromLatin1(rows.at(size_t(dictionary)).table);
}

QString dictionaryTitle(Dictionary dictionary)
{
    return QCoreApplication::translate("Dictionary", rows.at(size_t(dictionary)).title);
}

Dictionary dictionaryOf(QLatin1String table)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [table](const DictionaryRow& one) { return QLatin1String(one.table) == table; });
    Q_ASSERT(row != rows.end());
    return row->dictionary;
}

const char* dictionaryRecordTitle(Dictionary dictionary)
{
    return rows.at(size_t(dictionary)).recordTitle;
}

QStringList initialTerms(Dictionary dictionary)
{
    return QString::fromUtf8(rows.at(size_t(dictionary)).terms).split(u' ', Qt::SkipEmptyParts);
}
