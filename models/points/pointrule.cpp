#include "models/points/pointrule.h"

#include "models/points/pointtext.h"
#include "models/words/dictionaryrepository.h"

#include <QRegularExpression>

#include <array>

namespace {

constexpr int most = 100'000; ///< of any number of a rule

struct Number {
    const char* field;
    int PointRule::*member;
};

constexpr std::array numbers{Number{"perHour", &PointRule::perHour}, Number{"eveningExtra", &PointRule::eveningExtra},
    Number{"weekendExtra", &PointRule::weekendExtra}, Number{"bestBonus", &PointRule::bestBonus},
    Number{"goodBonus", &PointRule::goodBonus}, Number{"trainingPerHour", &PointRule::trainingPerHour},
    Number{"dayCap", &PointRule::dayCap}, Number{"monthCap", &PointRule::monthCap},
    Number{"expiryMonths", &PointRule::expiryMonths}};

void addRates(Table<PointRule>& t)
{
    using R = PointRule;
    t.value("per_hour", &R::perHour, QT_TRANSLATE_NOOP("Column", "Points an hour"));
    t.freeText("field_rates", &R::fieldRates, QT_TRANSLATE_NOOP("Column", "Points by service field"));
    t.value("evening_extra", &R::eveningExtra, QT_TRANSLATE_NOOP("Column", "More in the evening"));
    t.value("weekend_extra", &R::weekendExtra, QT_TRANSLATE_NOOP("Column", "More at the weekend"));
    t.value("best_bonus", &R::bestBonus, QT_TRANSLATE_NOOP("Column", "For “very satisfied”"));
    t.value("good_bonus", &R::goodBonus, QT_TRANSLATE_NOOP("Column", "For “satisfied”"));
    t.freeText("honor_points", &R::honorPoints, QT_TRANSLATE_NOOP("Column", "Points by title of honor"));
    t.value("training_per_hour", &R::trainingPerHour, QT_TRANSLATE_NOOP("Column", "Points an hour of training"));
    t.value("day_cap", &R::dayCap, QT_TRANSLATE_NOOP("Column", "Most points a day"));
    t.value("month_cap", &R::monthCap, QT_TRANSLATE_NOOP("Column", "Most points a month"));
    t.value("expiry_months", &R::expiryMonths, QT_TRANSLATE_NOOP("Column", "Months until points lapse"));
    t.value("freeze_days", &R::freezeDays, QT_TRANSLATE_NOOP("Column", "Days an exchange is kept"));
    t.value("allows_gifts", &R::allowsGifts, QT_TRANSLATE_NOOP("Column", "Gifts of points"));
    t.value("point_value_fen", &R::pointValue, QT_TRANSLATE_NOOP("Column", "What a point is worth"));
    t.value("reserve_fen", &R::reserve, QT_TRANSLATE_NOOP("Column", "Money set aside"));
}

/// Fields or titles of a rule that are no words of the office.
void requireKnown(Connection& connection, Dictionary dictionary, const QString& lines)
{
    const auto known = DictionaryRepository().index(connection, dictionary);
    const QHash<QString, int> rates = pointLines(lines);
    for (auto line = rates.begin(); line != rates.end(); ++line) {
        if (!known.contains(line.key()))
            throw Error(PointText::tr("“%1” is no word of the list “%2”. Correct the rule or add the word.")
                            .arg(line.key(), dictionaryTitle(dictionary)));
    }
}

void requireOwnDay(Connection& connection, const PointRule& rule)
{
    for (const PointRule& other : PointRuleRepository().inForce(connection)) {
        if (other.id != rule.id && other.validFrom == rule.validFrom)
            throw Error(PointText::tr("“%1” begins on %2 already. Withdraw it first, or choose another first day.")
                            .arg(other.name, isoDate(rule.validFrom)));
    }
}

} // namespace

const StateTable<PointRuleState>& pointRuleStates()
{
    using enum PointRuleState;
    static const StateTable<PointRuleState> table("PointRule",
        {{Draft, "draft", QT_TRANSLATE_NOOP("PointRule", "Draft"),
             {{InForce, QT_TRANSLATE_NOOP("PointRule", "Put into force")},
                 {Withdrawn, QT_TRANSLATE_NOOP("PointRule", "Withdraw…"), true}}},
            {InForce, "in_force", QT_TRANSLATE_NOOP("PointRule", "In force"),
                {{Withdrawn, QT_TRANSLATE_NOOP("PointRule", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("PointRule", "Withdrawn"), {}}},
        StepsBack::Any);
    return table;
}

const Table<PointRule>& pointRuleTable()
{
    using R = PointRule;
    static const Table<R> table("point_rules", [](Table<R>& t) {
        t.text("name", &R::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.value("valid_from", &R::validFrom, QT_TRANSLATE_NOOP("Column", "Valid from"));
        addRates(t);
        t.freeText("notes", &R::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &R::state, pointRuleStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &R::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("valid_from, id");
        t.setValidator(&validate);
    });
    return table;
}

QHash<QString, int> pointLines(const QString& text, QStringList* wrong)
{
    static const QRegularExpression form(QStringLiteral("^(.+?)[\\s:：,，]*([0-9]{1,6})\\s*分?$"));
    QHash<QString, int> lines;
    for (const QString& each : text.split(u'\n')) {
        const QString line = each.trimmed();
        const auto match = form.match(line);
        if (match.hasMatch())
            lines.insert(match.captured(1).trimmed(), match.captured(2).toInt());
        else if (!line.isEmpty() && wrong)
            *wrong << line;
    }
    return lines;
}

static void addLineProblem(Problems& problems, const char* field, const QString& text)
{
    QStringList wrong;
    (void)pointLines(text, &wrong);
    if (!wrong.isEmpty())
        problems << Problem{QString::fromLatin1(field),
            PointText::tr("“%1” is no line of a word and whole points, such as “应急救援 15”.").arg(wrong.first())};
}

Problems validate(const PointRule& rule)
{
    Problems problems;
    if (rule.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), PointText::tr("Give the rule a name.")};
    if (!rule.validFrom.isValid())
        problems << Problem{QStringLiteral("validFrom"), PointText::tr("Say from which day on it holds.")};
    for (const Number& number : numbers) {
        if (rule.*number.member < 0 || rule.*number.member > most)
            problems << Problem{
                QString::fromLatin1(number.field), PointText::tr("Write a whole number from 0 to %1.").arg(most)};
    }
    constexpr int longest = 366;
    if (rule.freezeDays < 1 || rule.freezeDays > longest)
        problems << Problem{
            QStringLiteral("freezeDays"), PointText::tr("Write a whole number from 1 to %1.").arg(longest)};
    if (rule.pointValue.fen() < 0)
        problems << Problem{QStringLiteral("pointValue"), PointText::tr("A point is not worth less than nothing.")};
    if (rule.reserve.fen() < 0)
        problems << Problem{QStringLiteral("reserve"), PointText::tr("No less than nothing can be set aside.")};
    addLineProblem(problems, "fieldRates", rule.fieldRates);
    addLineProblem(problems, "honorPoints", rule.honorPoints);
    return problems;
}

void PointRuleRepository::update(UnitOfWork& work, const PointRule& rule) const
{
    if (stateOf(work.connection(), rule.id) != PointRuleState::Draft)
        throw Error(PointText::tr("This rule is or was in force, and entries keep it. Make a new version instead."));
    RecordRepository::update(work, rule);
}

QList<PointRule> PointRuleRepository::inForce(Connection& connection) const
{
    return select(connection, QStringLiteral("WHERE state = 'in_force' ORDER BY valid_from, id"));
}

std::optional<PointRule> PointRuleRepository::on(Connection& connection, QDate day) const
{
    return m_table.selectOne(connection,
        QStringLiteral("WHERE state = 'in_force' AND valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1"),
        {isoDate(day)});
}

TakenStep takePointRuleStep(UnitOfWork& work, PointRuleId id, PointRuleState to, const QString& reason)
{
    const PointRuleRepository rules;
    const PointRule rule = rules.require(work.connection(), id);
    if (to == PointRuleState::InForce) {
        requireOwnDay(work.connection(), rule);
        requireKnown(work.connection(), Dictionary::ServiceField, rule.fieldRates);
        requireKnown(work.connection(), Dictionary::HonorTitle, rule.honorPoints);
    }
    if (rule.state == PointRuleState::InForce && rules.inForce(work.connection()).size() == 1)
        throw Error(PointText::tr("This is the only rule in force: without it nothing earns points any more. Put "
                                  "another one into force first."));
    TakenStep taken = takeStep(work, rules, id, to, reason);
    if (to != PointRuleState::Withdrawn || rule.state != PointRuleState::InForce)
        return taken;
    return {[back = taken.back, rule](UnitOfWork& later) {
        requireOwnDay(later.connection(), rule);
        back(later);
    }};
}

template class Table<PointRule>;
