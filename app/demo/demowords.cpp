#include "app/demo/demowords.h"

#include "models/common/idnumber.h"

namespace {

QStringList split(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

const QStringList& surnames()
{
    static const QStringList all = split("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 "
                                         "唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 "
                                         "苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 "
                                         "廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 "
                                         "龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 上官 单 仇");
    return all;
}

const QStringList& femaleLetters()
{
    static const QStringList all = split("丽 娜 敏 静 秀 霞 燕 玲 桂 英 华 慧 巧 美 雪 琳 瑶 怡 佳 梅 兰 凤 洁 莉 丹 "
                                         "艳 瑞 晶 聪 倩 婷 颖 芳 珂 洋 春 晓");
    return all;
}

const QStringList& maleLetters()
{
    static const QStringList all = split("伟 强 磊 军 勇 涛 超 明 刚 平 辉 鹏 飞 凯 波 斌 宇 浩 然 志 建 国 俊 杰 林 "
                                         "海 峰 龙 文 斯 宁 聪 维 新 东 洋 春 晓");
    return all;
}

const QStringList& communities()
{
    static const QStringList all = split(
        "苇湾 潍州 虞新 胜利街 向阳 卧龙 鸢飞 东上虞 金都 南下河 工福街 民主街 樱园 北海路 新华 广文 大虞 廿里堡");
    return all;
}

} // namespace

DemoDictionary::DemoDictionary(quint32 seed)
    : m_random(seed)
{
}

QString DemoDictionary::personName(bool isFemale)
{
    const QStringList& letters = isFemale ? femaleLetters() : maleLetters();
    QString name = pick(surnames()) + pick(letters);
    if (!chance(30))
        name += pick(letters);
    return name;
}

QString DemoDictionary::requesterName()
{
    static const QStringList titles = split("大爷 阿姨 女士 先生");
    return pick(surnames()) + pick(titles);
}

QString DemoDictionary::communityName(int index) const
{
    const int rounds = index / int(communities().size());
    const QString name = communities().at(index % int(communities().size()));
    return name + (rounds == 0 ? QString() : QStringLiteral("第%1").arg(rounds + 1)) + QStringLiteral("社区");
}

QString DemoDictionary::estateName(int index)
{
    static const QStringList kinds = split("家园 佳苑 小区 花园 新村 公寓");
    return QStringLiteral("%1%2%3区")
        .arg(communities().at(index % int(communities().size())), pick(kinds))
        .arg(index + 1);
}

QString DemoDictionary::teamName(int index) const
{
    static const QStringList names = split("雷霆 春晖送暖 邻里守望 苇湾明白人 平安巡逻 红色宣讲 夕阳红 护学 健康义诊 "
                                           "巾帼 心灵驿站 文艺轻骑兵 环保先锋 应急救援 爱心理发 "
                                           "青年突击 助残 互助养老 法律援助 科普教育 文化宣传 家电维修 课业辅导");
    const int rounds = index / int(names.size());
    return names.at(index % int(names.size())) + (rounds == 0 ? QString() : QStringLiteral("第%1").arg(rounds + 1))
        + QStringLiteral("志愿服务队");
}

QString DemoDictionary::projectName(int index) const
{
    static const QStringList names = split("银龄课堂 一米菜园 小小志愿者 同行计划 微光工坊 暖心食堂 午后书场 "
                                           "邻里议事厅 安全守护 绿色社区 童心港湾 爱心衣橱");
    return names.at(index % int(names.size())) + QStringLiteral("%1号").arg(index + 1);
}

QString DemoDictionary::streetName(int index) const
{
    static const QStringList names = split("潍州路 北苑 广文 大虞 东关 新城 清池 廿里堡 梨园 二十里");
    return names.at(index % int(names.size())) + (index < names.size() ? QString() : QString::number(index))
        + QStringLiteral("街道");
}

QString DemoDictionary::districtName()
{
    return QStringLiteral("奎文区");
}

QString DemoDictionary::words(int grade)
{
    static const QStringList good = split("服务热情 很及时 耐心细致 帮了大忙 感谢志愿者");
    static const QStringList bad = split("来得有些晚 没有修好 希望再来一次");
    if (!chance(40))
        return {};
    return pick(grade >= 3 ? good : bad);
}

QString DemoDictionary::citation() const
{
    return QStringLiteral("助人为乐，长期坚持志愿服务");
}

QString DemoDictionary::cancelReason()
{
    static const QStringList all = split("家人已经解决 求助人改约下周 重复登记");
    return pick(all);
}

QString DemoDictionary::unevaluatedReason()
{
    static const QStringList all = split("三次电话无人接听 求助人不愿评价 号码已停用");
    return pick(all);
}

QString DemoDictionary::orderDetails()
{
    static const QStringList all
        = split("老人独居，上午在家 住二楼，没有电梯 请自带工具 孩子放学后在家 腿脚不便，请上门 白天随时可以来 "
                "来之前请先打电话 只会说方言，请慢些说");
    return pick(all);
}

QString DemoDictionary::address()
{
    return QStringLiteral("%1号楼%2单元%3室").arg(1 + below(30)).arg(1 + below(4)).arg(101 + below(6) * 100 + below(4));
}

QString DemoDictionary::idNumber(int index, bool isFemale, QDate* birth)
{
    constexpr int days = 20'000; // 1951 to 2005
    constexpr int step = 7'919; // prime: spreads neighbors over the years
    *birth = QDate(1951, 1, 1).addDays(qint64(index) * step % days);
    const int order = 2 * (index / days % 499) + (isFemale ? 2 : 1); // the 17th digit is even for women
    const QString digits = QStringLiteral("370705%1%2")
                               .arg(birth->toString(QStringLiteral("yyyyMMdd")))
                               .arg(order, 3, 10, QLatin1Char('0'));
    return digits + idNumberCheckCharacter(digits);
}

QString DemoDictionary::phone(int index)
{
    return QStringLiteral("190%1").arg((qint64(index) * 7'919 + 5'360'000) % 100'000'000, 8, 10, QLatin1Char('0'));
}
