#include "models/honors/honorrollrepository.h"

#include "models/database/query.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrollwords.h"
#include "models/honors/honorsfeature.h"
#include "models/honors/honortext.h"
#include "models/organisation/settingsrepository.h"
#include "models/words/dictionaryrepository.h"

#include <QJsonDocument>

namespace {

const QString table = QStringLiteral("honor_rolls");
const QString columns = QStringLiteral("r.id, r.batch_id, r.version, r.layout, r.content, r.printed_at, a.name");

HonorRoll rollFrom(const Query& query)
{
    HonorRoll roll;
    roll.id = query.id<HonorRollId>(0);
    roll.batch = query.id<HonorBatchId>(1);
    roll.version = query.number(2);
    roll.layout = honorRollLayoutFromCode(query.text(3)).value_or(HonorRollLayout::Poster);
    roll.content = HonorRollContent::fromJson(QJsonDocument::fromJson(query.text(4).toUtf8()).object());
    roll.printedAt = QDateTime::fromMSecsSinceEpoch(query.integer(5));
    roll.printedBy = query.text(6);
    return roll;
}

QList<HonorRollSection> sectionsOf(Connection& connection, HonorBatchId batch)
{
    QList<HonorRollSection> sections;
    TermId last;
    for (const Award& award : AwardRepository().ofBatch(connection, batch)) {
        if (award.state != AwardState::Granted)
            continue;
        if (sections.isEmpty() || award.title != last)
            sections << HonorRollSection{
                DictionaryRepository().name(connection, Dictionary::HonorTitle, award.title), {}};
        last = award.title;
        sections.last().entries << HonorRollEntry{award.name, award.teamName, award.deeds, award.kind};
    }
    return sections;
}

const Setting<QString>& slogan()
{
    static const auto setting = Setting<QString>::following(
        QStringLiteral("honor_slogan"), [](Connection&) { return HonorRollWords::slogan(); });
    return setting;
}

} // namespace

HonorRollContent HonorRollRepository::content(Connection& connection, HonorBatchId id) const
{
    const HonorBatch batch = HonorBatchRepository().require(connection, id);
    const SettingsRepository settings;
    HonorRollContent content;
    content.name = batch.name;
    content.year = batch.year;
    content.sections = sectionsOf(connection, id);
    content.slogan = settings.value(connection, slogan());
    content.citation
        = batch.citation.isEmpty() ? HonorRollWords::citation(batch.year, content.sections) : batch.citation;
    content.issuer = batch.issuer;
    if (content.issuer.isEmpty())
        content.issuer = settings.value(connection, SettingKey::issuer);
    if (content.issuer.isEmpty())
        content.issuer = HonorRollWords::issuerOf(settings.value(connection, SettingKey::officeName));
    content.date = batch.announcedOn;
    if (!content.date.isValid()) { // not announced: the day of the first print stays
        const auto printed = last(connection, id);
        content.date = printed ? printed->content.date : QDate::currentDate();
    }
    return content;
}

std::optional<HonorRoll> HonorRollRepository::last(Connection& connection, HonorBatchId batch) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM honor_rolls r LEFT JOIN accounts a ON a.id = r.printed_by WHERE r.batch_id = ? "
                       "ORDER BY r.version DESC, r.id DESC LIMIT 1")
            .arg(columns));
    query.bind(batch).run();
    return query.next() ? std::optional(rollFrom(query)) : std::nullopt;
}

int HonorRollRepository::nextVersion(Connection& connection, HonorBatchId batch) const
{
    const auto printed = last(connection, batch);
    if (!printed)
        return 1;
    return printed->content == content(connection, batch) ? printed->version : printed->version + 1;
}

QList<HonorRoll> HonorRollRepository::prints(Connection& connection, HonorBatchId batch) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM honor_rolls r LEFT JOIN accounts a ON a.id = r.printed_by WHERE r.batch_id = ? "
                       "ORDER BY r.id DESC")
            .arg(columns));
    query.bind(batch).run();
    QList<HonorRoll> prints;
    while (query.next())
        prints << rollFrom(query);
    return prints;
}

void HonorRollRepository::noteReprint(UnitOfWork& work, HonorBatchId batch, int version) const
{
    work.require(Acts::PrintHonors);
    work.concern(QStringLiteral("honor_batches"), batch.value());
    work.describe(HonorText::tr("Version %1 was printed again").arg(version));
}

HonorRoll HonorRollRepository::freeze(UnitOfWork& work, HonorBatchId batch, HonorRollLayout layout) const
{
    HonorRoll roll;
    roll.batch = batch;
    roll.layout = layout;
    roll.content = content(work.connection(), batch);
    if (roll.content.sections.isEmpty())
        throw Error(
            HonorText::tr("The batch “%1” has no granted awards, so there is nothing to print. Grant its awards first.")
                .arg(roll.content.name));
    if (const QString other = HonorBatchRepository().require(work.connection(), batch).givenBy; !other.isEmpty())
        throw Error(HonorText::tr("“%1” was given by %2; this office prints no roll and no certificates of it.")
                        .arg(roll.content.name, other));
    roll.version = nextVersion(work.connection(), batch);
    roll.printedAt = QDateTime::fromMSecsSinceEpoch(work.now());
    roll.printedBy = work.actor().name;
    roll.id = HonorRollId(work.connection().nextId(table));
    Query(work.connection(),
        QStringLiteral(
            "INSERT INTO honor_rolls (id, batch_id, version, layout, content, printed_at, printed_by) VALUES (%1)")
            .arg(placeholders(7)))
        .bind(roll.id)
        .bind(batch)
        .bind(roll.version)
        .bind(layoutCode(layout))
        .bind(QString::fromUtf8(QJsonDocument(roll.content.toJson()).toJson(QJsonDocument::Compact)))
        .bind(work.now())
        .bind(work.actor().account)
        .run();
    work.inserted(table, roll.id.value());
    return roll;
}
