#include "models/orders/needwords.h"

#include <QHash>

namespace {

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(u' ');
}

const QHash<QString, QStringList>& needWords()
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("法律咨询"), words(u"法律 普法 维权 律师")},
        {QStringLiteral("家电维修"), words(u"维修 家电 电工 水电 能人 便民")},
        {QStringLiteral("课业辅导"), words(u"护学 课业 辅导 授课 教育 科普 教师 学业")},
        {QStringLiteral("卫生清扫"), words(u"卫生 环保 环境 清扫 保洁 劝导")},
        {QStringLiteral("陪同就医"), words(u"医 健康 义诊 护理 互助养老 助残 夕阳红")},
        {QStringLiteral("矛盾调解"), words(u"调解 矛盾 明白人 法律")},
        {QStringLiteral("心理陪伴"), words(u"心理 心灵 疏导 陪伴 互助养老")},
        {QStringLiteral("理发"), words(u"理发 美发")},
        {QStringLiteral("代买代购"), words(u"邻里 互助 代买 代办 送暖 跑腿 青年")},
        {QStringLiteral("政策咨询"), words(u"宣讲 政策 理论 宣传 红色 法律")},
    };
    return table;
}

} // namespace

QStringList wordsForNeed(const QString& need)
{
    const auto known = needWords().constFind(need);
    if (known != needWords().constEnd())
        return *known;
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < need.size(); ++i)
        pairs << need.mid(i, 2);
    return pairs;
}

bool suitsNeed(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}
