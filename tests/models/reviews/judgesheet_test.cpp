#include "models/reviews/judgesheet.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// One judge's sheet while it is typed into or pasted.
class JudgeSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesMarks();
    void refusesWhatIsNoMark();
    void tellsWhatChanged();
    void pastesFromACell();
    void pastesByHeadings_data();
    void pastesByHeadings();
    void pastesWithoutCodes();
    void tellsWhatItDidNotTake();
    void leavesEmptyCellsAlone();

private:
    [[nodiscard]] static ReviewStanding standing();
    [[nodiscard]] static ScoreSheet sheet() { return judgeSheet(standing(), 1); }
    [[nodiscard]] static QString marks(const ScoreSheet& sheet, int row)
    {
        return marksText(sheet.rows().at(row).marks);
    }
};

ReviewStanding JudgeSheetTest::standing()
{
    ReviewStanding standing;
    standing.round.state = ReviewState::Scoring;
    standing.criteria = criteriaOf(QStringLiteral("契合度 10\n创新性 5"));
    standing.judges = QStringList{QStringLiteral("李老师"), QStringLiteral("王主任")};
    for (int i = 0; i < 3; ++i) {
        ReviewedProject project;
        project.candidate.id = ReviewCandidateId(i + 1);
        project.code = QStringLiteral("P%1").arg(i + 1);
        project.name = QStringLiteral("项目%1").arg(QStringLiteral("甲乙丙丁戊己").at(i));
        for (const QString& judge : standing.judges) {
            ReviewSheet one;
            one.candidate = project.candidate.id;
            one.judge = judge;
            project.sheets << one;
        }
        standing.projects << project;
    }
    return standing;
}

void JudgeSheetTest::takesMarks()
{
    ScoreSheet one = sheet();
    QCOMPARE(one.missing(), 3);
    QVERIFY(one.setMark(1, 0, QStringLiteral(" 8.5 ")).isEmpty());
    QVERIFY(!one.score(1));
    QVERIFY(one.setMark(1, 1, QStringLiteral("5")).isEmpty());
    QCOMPARE(*one.score(1), 90.0);
    QCOMPARE(one.missing(), 2);
    one.setStepsBack(0, true);
    QVERIFY(!one.score(0));
    QCOMPARE(one.missing(), 1);
    QVERIFY(one.setMark(1, 1, QString()).isEmpty());
    QCOMPARE(marks(one, 1), QStringLiteral("8.5 –"));
    QCOMPARE(one.missing(), 2);
}

void JudgeSheetTest::refusesWhatIsNoMark()
{
    ScoreSheet one = sheet();
    QVERIFY(one.setMark(0, 1, QStringLiteral("5")).isEmpty());
    for (const char* text : {"5.1", "-1", "x", "4.55"}) {
        const QString sentence = one.setMark(0, 1, QString::fromUtf8(text));
        QVERIFY2(sentence.contains(QStringLiteral("创新性")) && sentence.contains(QString::fromUtf8(text)), text);
    }
    QCOMPARE(marks(one, 0), QStringLiteral("– 5"));
}

void JudgeSheetTest::tellsWhatChanged()
{
    ScoreSheet one = sheet();
    QVERIFY(!one.isChanged());
    one.setRemark(2, QStringLiteral("  "));
    one.setStepsBack(0, false);
    QVERIFY(one.setMark(0, 0, QString()).isEmpty());
    QVERIFY(!one.isChanged());
    one.setRemark(2, QStringLiteral(" 预算偏高 "));
    one.setStepsBack(0, true);
    const QList<ReviewSheet> changed = changedSheets(standing(), 1, one);
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed.at(0).stepsBack);
    QCOMPARE(changed.at(0).marks, QString()); // nothing was given
    QCOMPARE(changed.at(1).remark, QStringLiteral("预算偏高"));
    QCOMPARE(changed.at(1).judge, QStringLiteral("王主任"));
    QCOMPARE(changed.at(1).candidate, ReviewCandidateId(3));
}

void JudgeSheetTest::pastesFromACell()
{
    ScoreSheet one = sheet();
    const ScoreSheet::Pasted pasted = one.paste(QStringLiteral("8\t4\r\n9.5\t3\r\n"), 1, 0);
    QCOMPARE(pasted.marks, 4);
    QVERIFY(pasted.problems.isEmpty());
    QCOMPARE(marks(one, 0), QStringLiteral("– –"));
    QCOMPARE(marks(one, 1), QStringLiteral("8 4"));
    QCOMPARE(marks(one, 2), QStringLiteral("9.5 3"));
    ScoreSheet other = sheet();
    QCOMPARE(other.paste(QStringLiteral("4\n5"), 0, 1).marks, 2); // one column, from its heading on
    QCOMPARE(marks(other, 1), QStringLiteral("– 5"));
}

void JudgeSheetTest::pastesByHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::newRow("Chinese") << QStringLiteral("创新性\t项目编号\t契合度\t回避\t评语");
    QTest::newRow("with points") << QStringLiteral("创新性（5）\t编号\t契合度 (10)\t回避\t备注");
    QTest::newRow("English") << QStringLiteral("创新性\tCode\t契合度\tSteps back\tRemark");
}

void JudgeSheetTest::pastesByHeadings()
{
    QFETCH(QString, headings);
    ScoreSheet one = sheet();
    const ScoreSheet::Pasted pasted = one.paste(headings + QStringLiteral("\n4\tP3\t9\t\t好\n\tP1\t\t是\t\n"), 0, 0);
    QVERIFY(pasted.problems.isEmpty());
    QCOMPARE(pasted.marks, 4);
    QCOMPARE(marks(one, 2), QStringLiteral("9 4"));
    QCOMPARE(one.rows().at(2).remark, QStringLiteral("好"));
    QVERIFY(one.rows().at(0).stepsBack);
    QVERIFY(!one.rows().at(2).stepsBack);
}

void JudgeSheetTest::pastesWithoutCodes()
{
    ScoreSheet byName = sheet();
    QCOMPARE(byName.paste(QStringLiteral("项目名称\t契合度\n项目丙\t7"), 0, 0).marks, 1);
    QCOMPARE(marks(byName, 2), QStringLiteral("7 –"));
    ScoreSheet inOrder = sheet();
    QCOMPARE(inOrder.paste(QStringLiteral("创新性\t契合度\n1\t2\n3\t4"), 1, 0).marks, 4);
    QCOMPARE(marks(inOrder, 1), QStringLiteral("2 1"));
    QCOMPARE(marks(inOrder, 2), QStringLiteral("4 3"));
}

void JudgeSheetTest::tellsWhatItDidNotTake()
{
    ScoreSheet one = sheet();
    const ScoreSheet::Pasted pasted
        = one.paste(QStringLiteral("项目编号\t契合度\t创新性\nP9\t8\t4\nP2\t11\t4\nP1\t8\t优"), 0, 0);
    QCOMPARE(pasted.marks, 2);
    QCOMPARE(pasted.problems.size(), 3);
    QVERIFY(pasted.problems.at(0).contains(QStringLiteral("P9")));
    QVERIFY(pasted.problems.at(1).contains(QStringLiteral("项目乙")));
    QVERIFY(pasted.problems.at(2).contains(QStringLiteral("优")));
    QCOMPARE(marks(one, 1), QStringLiteral("– 4"));
    ScoreSheet below = sheet();
    QCOMPARE(below.paste(QStringLiteral("1\n2\n3\n4"), 1, 0).problems.size(), 2);
}

void JudgeSheetTest::leavesEmptyCellsAlone()
{
    ScoreSheet one = sheet();
    QVERIFY(one.setMark(0, 0, QStringLiteral("8")).isEmpty());
    QCOMPARE(one.paste(QStringLiteral("\t4"), 0, 0).marks, 1);
    QCOMPARE(marks(one, 0), QStringLiteral("8 4"));
    QCOMPARE(one.paste(QString(), 0, 0).marks, 0);
}

VD_TEST(JudgeSheetTest)
#include "judgesheet_test.moc"
