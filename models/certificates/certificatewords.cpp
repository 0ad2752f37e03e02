#include "models/certificates/certificatewords.h"

#include "models/common/pinyin.h"

#include <QHash>

namespace {

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

const CertificateWords& chineseCertificate()
{
    static const CertificateWords all{words("志愿服务记录证明"), words("姓名"), words("性别"), words("证件类型"),
        words("证件号码"), words("志愿者编号"), words("注册日期"), words("服务起止"), words("服务时长合计"),
        {words("日期"), words("活动（项目）"), words("服务内容"), words("地点"), words("记录单位"),
            words("时长（小时）")},
        words("本页小计"), words("合计"), words("以上志愿服务记录真实、准确，特此证明。"), words("出具单位"),
        words("（盖章处）"), words("负责人"), words("经办人"), words("（签字）"), words("联系电话"), words("出具日期"),
        words("验证码"), words("校验根"), words("用本程序“核验”，凭验证码和证件末位查询；或扫码与公示的校验根核对。"),
        words("第%1页 共%2页"), words("第%1份 共%2份"), false};
    return all;
}

const CertificateWords& englishCertificate()
{
    static const CertificateWords all{words("Certificate of Volunteer Service Record"), words("Name"), words("Sex"),
        words("ID type"), words("ID number"), words("Volunteer no."), words("Registered on"), words("Service period"),
        words("Total hours"),
        {words("Date"), words("Activity (project)"), words("Content"), words("Place"), words("Recorded by"),
            words("Hours")},
        words("This page"), words("Total"),
        words("The volunteer service recorded above is true and accurate. This is to certify it."), words("Issued by"),
        words("(Seal)"), words("Person in charge"), words("Handled by"), words("(Signature)"), words("Phone"),
        words("Date of issue"), words("Check code"), words("Root"),
        words("Check the code with the last digit of the ID number, or the QR code against the published root."),
        words("Page %1 of %2"), words("Copy %1 of %2"), true};
    return all;
}

QString CertificateWords::sexOf(Sex which) const
{
    if (which == Sex::Unknown)
        return QStringLiteral("—");
    if (isEnglish)
        return which == Sex::Male ? words("Male") : words("Female");
    return which == Sex::Male ? words("男") : words("女");
}

QString CertificateWords::idTypeOf(IdType type) const
{
    static const QHash<IdType, std::pair<QString, QString>> all{
        {IdType::Resident, {words("居民身份证"), words("Resident identity card")}},
        {IdType::Passport, {words("护照"), words("Passport")}},
        {IdType::HongKongMacao, {words("港澳居民来往内地通行证"), words("Travel permit (Hong Kong, Macao)")}},
        {IdType::Taiwan, {words("台湾居民来往大陆通行证"), words("Travel permit (Taiwan)")}},
        {IdType::Foreign, {words("外国人永久居留身份证"), words("Permanent residence card")}},
        {IdType::Other, {words("其他证件"), words("Other document")}}};
    const auto both = all.value(type);
    return isEnglish ? both.second : both.first;
}

QString CertificateWords::dayOf(QDate day) const
{
    if (!day.isValid())
        return QStringLiteral("—");
    return isEnglish ? QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy")) : chineseDate(day);
}

QString CertificateWords::hoursOf(Minutes minutes) const
{
    const QString figures = minutes.hoursText(QLocale(QLocale::English));
    return isEnglish ? figures : QStringLiteral("%1小时（大写：%2）").arg(figures, hoursInWords(minutes));
}

QString CertificateWords::nameOf(const QString& person) const
{
    if (!isEnglish)
        return person;
    QStringList parts = pinyinOfName(person).full.split(u' ', Qt::SkipEmptyParts);
    for (QString& part : parts)
        part[0] = part.at(0).toUpper();
    const QString latin = parts.join(u' ');
    return latin.isEmpty() || latin.compare(person, Qt::CaseInsensitive) == 0
        ? person
        : QStringLiteral("%1 (%2)").arg(latin, person);
}
