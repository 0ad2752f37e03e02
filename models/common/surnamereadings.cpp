#include "models/common/surnamereadings.h"

#include <algorithm>
#include <iterator>

namespace {

struct Entry {
    QStringView characters;
    const char* syllables;
};

/// One character, read otherwise as a surname.
constexpr Entry singleSurnames[] = {
    {u"曾", "zeng"},
    {u"单", "shan"},
    {u"單", "shan"},
    {u"仇", "qiu"},
    {u"解", "xie"},
    {u"查", "zha"},
    {u"盖", "ge"},
    {u"蓋", "ge"},
    {u"区", "ou"},
    {u"區", "ou"},
    {u"朴", "piao"},
    {u"任", "ren"},
    {u"华", "hua"},
    {u"華", "hua"},
    {u"重", "chong"},
    {u"种", "chong"},
    {u"召", "shao"},
    {u"折", "she"},
    {u"乐", "yue"},
    {u"樂", "yue"},
    {u"员", "yun"},
    {u"員", "yun"},
    {u"贠", "yun"},
    {u"黑", "he"},
    {u"尉", "wei"},
    {u"缪", "miao"},
    {u"繆", "miao"},
    {u"宓", "mi"},
    {u"翟", "zhai"},
    {u"祭", "zhai"},
    {u"覃", "qin"},
    {u"晁", "chao"},
    {u"句", "gou"},
    {u"应", "ying"},
    {u"應", "ying"},
    {u"洗", "xian"},
    {u"冼", "xian"},
    {u"那", "na"},
    {u"哈", "ha"},
    {u"逄", "pang"},
    {u"逢", "pang"},
    {u"会", "gui"},
    {u"柏", "bai"},
    {u"葛", "ge"},
    {u"过", "guo"},
    {u"令", "ling"},
    {u"车", "che"},
    {u"車", "che"},
    {u"燕", "yan"},
    {u"纪", "ji"},
    {u"紀", "ji"},
    {u"宁", "ning"},
    {u"相", "xiang"},
    {u"牟", "mu"},
    {u"繁", "po"},
    {u"谌", "chen"},
    {u"卜", "bu"},
    {u"撒", "sa"},
    {u"尹", "yin"},
    {u"隗", "wei"},
    {u"库", "she"},
    {u"厍", "she"},
    {u"佴", "nai"},
    {u"适", "kuo"},
    {u"能", "nai"},
    {u"斗", "dou"},
    {u"巷", "xiang"},
    {u"冯", "feng"},
    {u"石", "shi"},
    {u"谷", "gu"},
    {u"郇", "xun"},
    {u"都", "du"},
    {u"南", "nan"},
    {u"贾", "jia"},
    {u"賈", "jia"},
    {u"郗", "xi"},
    {u"曲", "qu"},
    {u"俞", "yu"},
    {u"褚", "chu"},
    {u"臧", "zang"},
    {u"藏", "zang"},
    {u"长", "chang"},
    {u"盛", "sheng"},
    {u"瞿", "qu"},
    {u"沈", "shen"},
    {u"阚", "kan"},
    {u"夏", "xia"},
    {u"行", "xing"},
    {u"亓", "qi"},
    {u"乜", "nie"},
    {u"郝", "hao"},
    {u"幺", "yao"},
    {u"么", "yao"},
    {u"訾", "zi"},
    {u"呙", "guo"},
    {u"詹", "zhan"},
    {u"扎", "zha"},
    {u"教", "jiao"},
    {u"沙", "sha"},
    {u"秘", "bi"},
    {u"邸", "di"},
    {u"费", "fei"},
    {u"賁", "ben"},
    {u"贲", "ben"},
    {u"洪", "hong"},
    {u"甄", "zhen"},
    {u"卓", "zhuo"},
    {u"荀", "xun"},
    {u"宿", "su"},
    {u"车", "che"},
    {u"芮", "rui"},
};

/// Two characters.
constexpr Entry doubleSurnames[] = {
    {u"尉迟", "yu chi"},
    {u"尉遲", "yu chi"},
    {u"万俟", "mo qi"},
    {u"萬俟", "mo qi"},
    {u"长孙", "zhang sun"},
    {u"長孫", "zhang sun"},
    {u"上官", "shang guan"},
    {u"欧阳", "ou yang"},
    {u"歐陽", "ou yang"},
    {u"司马", "si ma"},
    {u"司馬", "si ma"},
    {u"诸葛", "zhu ge"},
    {u"諸葛", "zhu ge"},
    {u"东方", "dong fang"},
    {u"東方", "dong fang"},
    {u"皇甫", "huang fu"},
    {u"慕容", "mu rong"},
    {u"司徒", "si tu"},
    {u"司空", "si kong"},
    {u"夏侯", "xia hou"},
    {u"令狐", "ling hu"},
    {u"宇文", "yu wen"},
    {u"轩辕", "xuan yuan"},
    {u"公孙", "gong sun"},
    {u"公孫", "gong sun"},
    {u"鲜于", "xian yu"},
    {u"闾丘", "lv qiu"},
    {u"澹台", "tan tai"},
    {u"澹臺", "tan tai"},
    {u"淳于", "chun yu"},
    {u"单于", "chan yu"},
    {u"太叔", "tai shu"},
    {u"申屠", "shen tu"},
    {u"呼延", "hu yan"},
    {u"端木", "duan mu"},
    {u"独孤", "du gu"},
    {u"南宫", "nan gong"},
    {u"西门", "xi men"},
    {u"百里", "bai li"},
    {u"东郭", "dong guo"},
    {u"钟离", "zhong li"},
    {u"赫连", "he lian"},
    {u"闻人", "wen ren"},
    {u"濮阳", "pu yang"},
    {u"公冶", "gong ye"},
    {u"宗政", "zong zheng"},
    {u"拓跋", "tuo ba"},
    {u"拓拔", "tuo ba"},
    {u"谷梁", "gu liang"},
    {u"第五", "di wu"},
    {u"乐正", "yue zheng"},
    {u"仲孙", "zhong sun"},
    {u"叔孙", "shu sun"},
    {u"公羊", "gong yang"},
    {u"梁丘", "liang qiu"},
    {u"左丘", "zuo qiu"},
    {u"东门", "dong men"},
    {u"微生", "wei sheng"},
    {u"南门", "nan men"},
    {u"子车", "zi ju"},
    {u"颛孙", "zhuan sun"},
    {u"巫马", "wu ma"},
    {u"公西", "gong xi"},
    {u"漆雕", "qi diao"},
    {u"壤驷", "rang si"},
    {u"即墨", "ji mo"},
    {u"达奚", "da xi"},
    {u"段干", "duan gan"},
    {u"纳兰", "na lan"},
    {u"完颜", "wan yan"},
    {u"耶律", "ye lv"},
    {u"哥舒", "ge shu"},
    {u"贺兰", "he lan"},
    {u"羊舌", "yang she"},
    {u"司寇", "si kou"},
};

struct Sorted {
    QList<Entry> entries;

    template <std::size_t Size>
    explicit Sorted(const Entry (&table)[Size])
        : entries(std::begin(table), std::end(table))
    {
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.characters.compare(b.characters) < 0; });
    }

    [[nodiscard]] const Entry* find(QStringView characters) const
    {
        const auto at = std::lower_bound(entries.begin(), entries.end(), characters,
            [](const Entry& entry, QStringView wanted) { return entry.characters.compare(wanted) < 0; });
        return at != entries.end() && at->characters == characters ? &*at : nullptr;
    }
};

} // namespace

std::optional<SurnameReading> surnameReading(QStringView name)
{
    static const Sorted singles(singleSurnames);
    static const Sorted doubles(doubleSurnames);
    if (name.isEmpty())
        return std::nullopt;
    if (name.size() > 2) {
        if (const Entry* entry = doubles.find(name.first(2)))
            return SurnameReading{2, entry->syllables};
    }
    if (const Entry* entry = singles.find(name.first(1)))
        return SurnameReading{1, entry->syllables};
    return std::nullopt;
}

const char* readingInNames(char32_t character)
{
    switch (character) {
    case U'〇':
        return "ling";
    case U'地':
        return "di";
    case U'都':
        return "du";
    case U'卜':
        return "bu";
    case U'薄':
        return "bo";
    default:
        return nullptr;
    }
}
