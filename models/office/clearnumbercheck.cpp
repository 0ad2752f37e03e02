#include "models/office/clearnumbercheck.h"

#include "models/common/clearnumbers.h"
#include "models/common/searchtokens.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/database/safeguard.h"
#include "models/office/office.h"
#include "models/security/auditwords.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClearNumberCheck)
};

struct TextColumn {
    QString table;
    QString name; ///< empty: the words for the search
    bool hasId = false;

    [[nodiscard]] bool isSearch() const { return name.isEmpty(); }
};

struct StoredText {
    qint64 id = 0; ///< 0 where the table has none
    QString text;
};

QList<TextColumn> textColumns(Connection& connection)
{
    QList<TextColumn> columns;
    Query query(connection, connection.dialect().textColumnSelect());
    query.run();
    while (query.next()) {
        const TextColumn column{query.text(0), query.text(1), query.boolean(2)};
        if (column.table != QStringLiteral("audit_events"))
            columns << column;
    }
    Query searches(connection, connection.dialect().searchNameSelect());
    searches.run();
    while (searches.next())
        columns << TextColumn{searches.text(0), {}, true};
    return columns;
}

/// A word that is joined of syllables and digits, without whole numbers among the digits.
QString cleanWord(const QString& word)
{
    constexpr qsizetype tail = 4;
    QString kept;
    QString digits;
    const auto endRun = [&kept, &digits] {
        kept += clearNumbersIn(digits).isEmpty() ? digits : digits.right(tail);
        digits.clear();
    };
    for (const QChar c : word) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        endRun();
        kept += c;
    }
    endRun();
    return kept;
}

/// The words of a search row without numbers: those that stand alone, and those joined to syllables.
QString cleanTokens(const QString& tokens)
{
    QString alone = withoutClearNumbers(tokens);
    if (alone != tokens)
        alone.replace(u'*', u' ');
    QStringList words;
    static const QString digestMark = digestToken({});
    for (const QString& word : alone.split(u' ', Qt::SkipEmptyParts))
        words << (word.startsWith(digestMark) ? word : cleanWord(word));
    return words.join(u' ');
}

QString cleanText(const TextColumn& column, const QString& text)
{
    return column.isSearch() ? cleanTokens(text) : withoutClearNumbers(text);
}

/// Selects ids and texts that are long enough to hold a number.
QString textSelect(Connection& connection, const TextColumn& column)
{
    if (column.isSearch())
        return connection.dialect().tokensSelect(column.table);
    return QStringLiteral("SELECT %1, %2 FROM %3 WHERE LENGTH(%2) > 10")
        .arg(column.hasId ? QStringLiteral("id") : QStringLiteral("0"), column.name, column.table);
}

QList<StoredText> textsToClean(Connection& connection, const TextColumn& column)
{
    Query query(connection, textSelect(connection, column));
    query.run();
    QList<StoredText> found;
    while (query.next()) {
        const StoredText stored{query.integer(0), query.text(1)};
        if (cleanText(column, stored.text) != stored.text)
            found << stored;
    }
    return found;
}

/// Two masked names may be alike where none may be twice.
QString freeText(Connection& connection, const TextColumn& column, const QString& masked)
{
    static const QStringList unique{QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("code")};
    QString text = masked;
    const QString sql = QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = ?").arg(column.table, column.name);
    for (int next = 2; unique.contains(column.name) && connection.scalar(sql, {text}).toInt() > 0; ++next)
        text = QStringLiteral("%1 (%2)").arg(masked).arg(next);
    return text;
}

void write(Connection& connection, const TextColumn& column, const StoredText& stored)
{
    if (column.isSearch()) {
        connection.dialect().writeSearch(connection, column.table, stored.id, cleanTokens(stored.text));
        return;
    }
    const QString text = freeText(connection, column, withoutClearNumbers(stored.text));
    Query query(connection,
        QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?")
            .arg(column.table, column.name, column.hasId ? QStringLiteral("id") : column.name));
    query.bind(text);
    if (column.hasId)
        query.bind(stored.id);
    else
        query.bind(QVariant(stored.text));
    query.run();
}

} // namespace

QString ClearNumberFinding::sentence(const Features& features) const
{
    const AuditWords words(features);
    return Text::tr("%1 · %2: %n text(s)", nullptr, int(texts))
        .arg(words.tableTitle(table),
            column.isEmpty() ? Text::tr("words for the search") : words.columnTitle(table, column));
}

QList<ClearNumberFinding> ClearNumberCheck::findings(Connection& connection) const
{
    QList<ClearNumberFinding> found;
    for (const TextColumn& column : textColumns(connection)) {
        const qint64 texts = textsToClean(connection, column).size();
        if (texts > 0)
            found << ClearNumberFinding{column.table, column.name, texts};
    }
    return found;
}

QStringList ClearNumberCheck::sentences(const Features& features, const QList<ClearNumberFinding>& findings)
{
    QStringList sentences;
    for (const ClearNumberFinding& one : findings)
        sentences << one.sentence(features);
    return sentences;
}

qint64 ClearNumberCheck::clean(Office& office, TaskContext& task) const
{
    office.require(Acts::MaskNumbers);
    task.setText(Text::tr("Masking ID and phone numbers"));
    Safeguard::before(office.database(), BackupCause::BeforeBulkEdit, task);
    qint64 texts = 0;
    office.run([&](UnitOfWork& work) {
        work.require(Acts::MaskNumbers);
        texts = cleanAll(work);
        work.describe(Text::tr("ID and phone numbers were masked in %n text(s).", nullptr, int(texts)));
    });
    office.database().foldLog(); // so that the log does not hold what the file has forgotten
    return texts;
}

qint64 ClearNumberCheck::cleanAll(UnitOfWork& work) const
{
    Connection& connection = work.connection();
    qint64 texts = 0;
    QStringList indexes;
    for (const TextColumn& column : textColumns(connection)) {
        const QList<StoredText> found = textsToClean(connection, column);
        for (const StoredText& stored : found)
            write(connection, column, stored);
        if (found.isEmpty())
            continue;
        if (column.isSearch()) {
            indexes << column.table;
            continue;
        }
        texts += found.size();
        work.changes().touch(column.table);
    }
    for (const QString& name : std::as_const(indexes))
        connection.dialect().forgetWords(connection, name);
    return texts;
}
