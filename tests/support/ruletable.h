#pragma once

#include "models/common/error.h"

#include <QtTest>

#include <functional>

/// What a validator says of a good record and of others that differ from it in one thing.
template <typename Record> struct RuleRow {
    const char* name;
    std::function<void(Record&)> change;
    QStringList problems; ///< the fields; a warning as "field?"
};

/// One row of the test for each of them.
template <typename Record> void addRules(const QList<RuleRow<Record>>& rules)
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < rules.size(); ++i)
        QTest::newRow(rules.at(i).name) << i;
}

/// Of the present row; each problem says something.
template <typename Record> void checkRule(const QList<RuleRow<Record>>& rules, Record record)
{
    QFETCH(int, rule);
    rules.at(rule).change(record);
    QStringList found;
    for (const Problem& problem : validate(record)) {
        QVERIFY(!problem.text.isEmpty());
        found << problem.field + (problem.severity == Problem::Severity::Warning ? QStringLiteral("?") : QString());
    }
    QCOMPARE(found, rules.at(rule).problems);
}
