#include "models/evaluations/evaluationtable.h"

template class Table<Evaluation>;

FollowUp followUpFromCode(const QString& code)
{
    if (code.isEmpty())
        return FollowUp::None;
    return code == followUpCode(FollowUp::Open) ? FollowUp::Open : FollowUp::Answered;
}

QString followUpCode(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::None:
        return QStringLiteral("");
    case FollowUp::Open:
        return QStringLiteral("open");
    case FollowUp::Answered:
        break;
    }
    return QStringLiteral("answered");
}

const Table<Evaluation>& evaluationTable()
{
    static const Table<Evaluation> table("evaluations", [](Table<Evaluation>& t) {
        t.word("subject_kind", &Evaluation::subject, subjectCode, evaluationSubjectFromCode,
            QT_TRANSLATE_NOOP("Column", "Kind"));
        t.value("subject_id", &Evaluation::subjectId, QT_TRANSLATE_NOOP("Column", "What is evaluated"));
        t.value("round", &Evaluation::round, QT_TRANSLATE_NOOP("Column", "Round"));
        t.text("evaluator", &Evaluation::evaluator, QT_TRANSLATE_NOOP("Column", "Who rates"));
        t.value("grade", &Evaluation::grade, QT_TRANSLATE_NOOP("Column", "Grade"));
        t.list("tags", &Evaluation::tags, u'\n', QT_TRANSLATE_NOOP("Column", "Tags"));
        t.freeText("words", &Evaluation::words, QT_TRANSLATE_NOOP("Column", "Words"));
        t.text("channel", &Evaluation::channel, QT_TRANSLATE_NOOP("Column", "Channel"));
        t.value("evaluated_on", &Evaluation::evaluatedOn, QT_TRANSLATE_NOOP("Column", "Evaluated on"));
        t.reference("called_by", &Evaluation::calledBy, "accounts", QT_TRANSLATE_NOOP("Column", "Called by"));
        t.word("follow_up", &Evaluation::followUp, followUpCode, followUpFromCode,
            QT_TRANSLATE_NOOP("Column", "Follow-up"));
        t.freeText(
            "follow_up_answer", &Evaluation::followUpAnswer, QT_TRANSLATE_NOOP("Column", "Answer to the follow-up"));
        t.value("follow_up_due", &Evaluation::followUpDue, QT_TRANSLATE_NOOP("Column", "To be answered by"));
        t.add(createdAtField<Evaluation>());
        t.setValidator(&validate);
    });
    return table;
}
