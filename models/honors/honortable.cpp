#include "models/honors/honortable.h"

#include "models/common/searchtokens.h"
#include "models/words/dictionaryrepository.h"

template class Table<HonorBatch>;
template class Table<Award>;

namespace {

QString awardTokens(const Award& award, Connection& connection, const Vault*)
{
    SearchTokens tokens;
    if (award.kind == HonoredKind::Volunteer)
        tokens.addName(award.name);
    else
        tokens.addText(award.name);
    tokens.addText(DictionaryRepository().name(connection, Dictionary::HonorTitle, award.title))
        .addText(award.teamName);
    return tokens.text();
}

TableField<Award> keyField()
{
    return {{{"honoured_key"}},
        [](Query& query, const Award& award, const RowContext&) { query.bind(honoredKey(award)); }, {}};
}

/// One column per kind of honored, in the order of HonoredKind; the kind is read before.
TableField<Award> honoredField()
{
    TableField<Award> field{{{"volunteer_id", QT_TRANSLATE_NOOP("Column", "Volunteer"), "volunteers"},
                                {"team_id", QT_TRANSLATE_NOOP("Column", "Team"), "teams"},
                                {"project_id", QT_TRANSLATE_NOOP("Column", "Project"), "projects"},
                                {"community_id", QT_TRANSLATE_NOOP("Column", "Community"), "organisations"},
                                {"station_id", QT_TRANSLATE_NOOP("Column", "Station"), "stations"}},
        [](Query& query, const Award& award, const RowContext&) {
            for (const HonoredKind kind : allHonoredKinds())
                query.bind(award.kind == kind && award.honored > 0 ? QVariant(award.honored) : QVariant());
        },
        [](const Query& query, int first, Award& award, const Vault*) {
            award.honored = query.integer(first + int(award.kind));
        }};
    field.readColumns = int(field.columns.size());
    return field;
}

} // namespace

const Table<HonorBatch>& honorBatchTable()
{
    static const Table<HonorBatch> table("honor_batches", [](Table<HonorBatch>& t) {
        t.text("name", &HonorBatch::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.value("year", &HonorBatch::year, QT_TRANSLATE_NOOP("Column", "Year"));
        t.reference(
            "organisation_id", &HonorBatch::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.freeText("citation", &HonorBatch::citation, QT_TRANSLATE_NOOP("Column", "Citation"));
        t.text("issuer", &HonorBatch::issuer, QT_TRANSLATE_NOOP("Column", "Issuer"));
        t.value("announced_on", &HonorBatch::announcedOn, QT_TRANSLATE_NOOP("Column", "Announced on"));
        t.value("notice_days", &HonorBatch::noticeDays, QT_TRANSLATE_NOOP("Column", "Working days on display"));
        t.value("notice_from", &HonorBatch::noticeFrom, QT_TRANSLATE_NOOP("Column", "Public notice from")).once();
        t.value("notice_until", &HonorBatch::noticeUntil, QT_TRANSLATE_NOOP("Column", "Public notice until")).once();
        t.freeText("basis", &HonorBatch::basis, QT_TRANSLATE_NOOP("Column", "Basis"));
        t.text("given_by", &HonorBatch::givenBy, QT_TRANSLATE_NOOP("Column", "Given by"));
        t.freeText("contact", &HonorBatch::contact, QT_TRANSLATE_NOOP("Column", "Contact"));
        t.state("state", &HonorBatch::state, honorBatchStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stamps();
        t.setOrder("year DESC, id DESC");
        t.setValidator(&validate);
    });
    return table;
}

const Table<Award>& awardTable()
{
    static const Table<Award> table("awards", [](Table<Award>& t) {
        t.reference("batch_id", &Award::batch, "honor_batches", QT_TRANSLATE_NOOP("Column", "Batch"));
        t.reference("title_id", &Award::title, "honor_titles", QT_TRANSLATE_NOOP("Column", "Title"));
        t.value("year", &Award::year, QT_TRANSLATE_NOOP("Column", "Year"));
        t.word("honoured_kind", &Award::kind, kindCode, honoredKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.add(keyField());
        t.name("honoured_name", &Award::name, QT_TRANSLATE_NOOP("Column", "Honored"), NameKind::Person);
        t.add(honoredField());
        t.value("person_digest", &Award::personDigest);
        t.add(otherField<Award>({"person_sealed", QT_TRANSLATE_NOOP("Column", "ID number"), nullptr, true}));
        t.text("team_name", &Award::teamName, QT_TRANSLATE_NOOP("Column", "Team or organization as printed"));
        t.freeText("deeds", &Award::deeds, QT_TRANSLATE_NOOP("Column", "Deeds"));
        t.value("position", &Award::position, QT_TRANSLATE_NOOP("Column", "Sort order"));
        t.state("state", &Award::state, awardStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Award::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.value("granted_on", &Award::grantedOn, QT_TRANSLATE_NOOP("Column", "Granted on"));
        t.value("notice_until", &Award::noticeUntil, QT_TRANSLATE_NOOP("Column", "Public notice until")).once();
        t.value("presented_on", &Award::presentedOn, QT_TRANSLATE_NOOP("Column", "Presented on")).once();
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&awardTokens);
    });
    return table;
}

const TableInfo& honorRollTable()
{
    static const TableInfo table("honor_rolls",
        {
            {"id"},
            {"batch_id", QT_TRANSLATE_NOOP("Column", "Batch"), "honor_batches"},
            {"version", QT_TRANSLATE_NOOP("Column", "Version")},
            {"layout", QT_TRANSLATE_NOOP("Column", "Layout")},
            {"content", QT_TRANSLATE_NOOP("Column", "Content")},
            {"printed_at", QT_TRANSLATE_NOOP("Column", "Printed at")},
            {"printed_by", QT_TRANSLATE_NOOP("Column", "Printed by"), "accounts"},
        });
    return table;
}
