#include "models/certificates/certificatesnapshot.h"

#include "models/certificates/certificatetext.h"
#include "models/common/error.h"
#include "models/common/moneywords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

/// Of a text, by its key.
template <class Snapshot> auto texts(Snapshot& snapshot)
{
    return QList<std::pair<const char*, decltype(&snapshot.name)>>{{"name", &snapshot.name},
        {"idNumber", &snapshot.idNumber}, {"number", &snapshot.volunteerNumber}, {"unit", &snapshot.unit},
        {"personInCharge", &snapshot.personInCharge}, {"handler", &snapshot.handler}, {"phone", &snapshot.phone},
        {"salt", &snapshot.salt}};
}

CertificateLine lineFrom(const QJsonArray& cells)
{
    CertificateLine line;
    int cell = 0;
    line.record = cells.at(cell++).toInteger();
    line.day = parseIsoDate(cells.at(cell++).toString());
    for (QString* text : {&line.activity, &line.content, &line.place, &line.unit})
        *text = cells.at(cell++).toString();
    line.minutes = Minutes(cells.at(cell).toInteger());
    return line;
}

} // namespace

Minutes minutesOf(const QList<CertificateLine>& lines)
{
    Minutes sum;
    for (const CertificateLine& line : lines)
        sum += line.minutes;
    return sum;
}

QDate CertificateSnapshot::firstDay() const
{
    return lines.isEmpty() ? QDate() : lines.first().day;
}

QDate CertificateSnapshot::lastDay() const
{
    return lines.isEmpty() ? QDate() : lines.last().day;
}

QString CertificateSnapshot::lastDigit() const
{
    return (idNumber.isEmpty() ? volunteerNumber : idNumber).right(1).toUpper();
}

QString CertificateSnapshot::toJson() const
{
    QJsonObject object;
    for (const auto& [key, text] : texts(*this))
        object.insert(QLatin1String(key), *text);
    object.insert(QStringLiteral("sex"), sexCode(sex));
    object.insert(QStringLiteral("idType"), idTypeCode(idType));
    object.insert(QStringLiteral("registeredOn"), isoDate(registeredOn));
    QJsonArray rows;
    for (const CertificateLine& line : lines)
        rows.append(QJsonArray{
            line.record, isoDate(line.day), line.activity, line.content, line.place, line.unit, line.minutes.value()});
    object.insert(QStringLiteral("lines"), rows);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CertificateSnapshot CertificateSnapshot::fromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CertificateSnapshot snapshot;
    for (const auto& [key, text] : texts(snapshot))
        *text = object.value(QLatin1String(key)).toString();
    snapshot.sex = sexFromCode(object.value(QStringLiteral("sex")).toString());
    snapshot.idType = idTypeFromCode(object.value(QStringLiteral("idType")).toString());
    snapshot.registeredOn = parseIsoDate(object.value(QStringLiteral("registeredOn")).toString());
    for (const QJsonValue& row : object.value(QStringLiteral("lines")).toArray())
        snapshot.lines << lineFrom(row.toArray());
    if (snapshot.name.isEmpty() || snapshot.lines.isEmpty())
        throw Error(CertificateText::tr("What this certificate says is damaged. Restore the latest good backup."));
    return snapshot;
}

QString hoursInWords(Minutes minutes)
{
    constexpr qint64 tenths = 10;
    constexpr qint64 fenOfYuan = 100;
    static const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    const qint64 all = minutes.tenthsOfHours();
    const QString whole = moneyInWords(Money(all / tenths * fenOfYuan)).chopped(2); // 元整
    const qint64 rest = all % tenths;
    return whole + (rest > 0 ? QStringLiteral("点") + digits.at(rest) : QString()) + QStringLiteral("小时");
}
