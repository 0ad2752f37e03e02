#include "models/spreadsheets/importsession.h"

#include "models/common/dates.h"
#include "models/common/task.h"
#include "models/spreadsheets/readahead.h"

#include <QCoreApplication>

namespace {

constexpr qint64 plainRowsKept = 500; ///< rows without remarks shown in the preview
constexpr qint64 noticedRowsKept = 2'000;
constexpr qint64 markedRowsKept = 20'000; ///< a file with more problems than this needs no list of them all
constexpr qsizetype charactersKept = 20'000'000; ///< of all remarks and preview rows together
constexpr qsizetype cellCharactersShown = 200;
constexpr qsizetype dateTextsLookedAt = 3'000;

/// `*******0100`: enough to recognize, too little to misuse. Of a birth date nothing.
QString maskedTail(const QString& text)
{
    constexpr qsizetype shown = 4;
    if (parseLooseDate(text))
        return QString(text.size(), u'*');
    return text.size() <= shown + 1 ? text : QString(text.size() - shown, u'*') + text.last(shown);
}

QString shownText(const SheetCell& cell, bool isPersonal)
{
    QString text = textOf(cell).trimmed();
    if (text.size() > cellCharactersShown)
        text = text.left(cellCharactersShown) + u'…';
    return isPersonal ? maskedTail(text) : text;
}

/// Something was cleaned, and nothing asks for a second look.
bool isCleanedOnly(const Problems& problems)
{
    return !problems.isEmpty() && std::all_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.severity == Problem::Severity::Notice;
    });
}

bool isDateText(const SheetCell& cell)
{
    return cell.kind == SheetCell::Kind::Text && cell.text.size() >= 5 && cell.text.size() <= 24
        && cell.text.at(0).isDigit();
}

} // namespace

ImportSource::ImportSource(const QString& path, const QList<ImportColumn>& columns, const QString& sheet)
    : m_reader(SheetReader::open(path))
{
    if (sheet.isEmpty())
        m_reader->selectSheet(selectBestSheet(*m_reader, columns));
    else
        m_reader->selectSheet(sheet);
    m_layout = SheetLayout::find(readRows(*m_reader, SheetLayout::RowsLookedAt), columns);
    m_reader->rewind();
}

QString ImportSource::sheetName() const
{
    const auto& sheets = m_reader->sheets();
    return sheets.value(m_reader->currentSheet()).name;
}

QList<QStringList> ImportSource::samples(const ColumnMatch& match, const QStringList& personalKeys, int count)
{
    QList<QStringList> samples;
    m_reader->rewind();
    SheetRow row;
    while (samples.size() < count && m_reader->next(row)) {
        if (m_layout.kindOf(row) != RowKind::Data)
            continue;
        QStringList texts;
        for (int column = 0; column < m_layout.headings().size(); ++column)
            texts << shownText(row.at(column), personalKeys.contains(match.keyOf(column)));
        samples << texts;
    }
    return samples;
}

ImportSession::ImportSession(ImportSource& source, const ColumnMatch& match, RecordImporter& importer,
    const ImportOptions& options, TaskContext& task)
    : m_source(source)
    , m_match(match)
    , m_importer(importer)
    , m_options(options)
    , m_task(task)
    , m_personal(importer.personalColumns())
{
    m_report.sheet = source.sheetName();
    m_report.format = source.reader().formatName();
    m_report.headingRow = source.layout().lastHeadingRow();
    m_report.headings = source.layout().headings();
    m_report.match = match;
    for (const ImportColumn& column : importer.columns()) {
        if (match.columnOf(column.key) >= 0)
            m_report.columns << column;
    }
}

template <typename Take> void ImportSession::eachRow(const QString& text, Take take)
{
    m_task.setText(text);
    SheetReader& reader = m_source.reader();
    reader.rewind();
    const qint64 total = reader.bytesTotal();
    ReadAhead ahead(reader, m_source.layout());
    ReadAhead::Batch batch;
    while (ahead.next(batch)) {
        m_task.checkpoint();
        m_task.report(batch.bytesRead, total);
        for (const ReadAhead::Row& one : batch.rows)
            take(one.row, one.kind);
    }
}

void ImportSession::scan()
{
    QMap<QString, QStringList> dateTexts;
    eachRow(QCoreApplication::translate("ImportRunner", "Checking the rows"), [&](const SheetRow& row, RowKind kind) {
        m_report.titleRows += kind == RowKind::Title || kind == RowKind::Note ? 1 : 0;
        m_report.totalRows += kind == RowKind::Total ? 1 : 0;
        if (kind != RowKind::Data)
            return;
        for (const ImportColumn& column : std::as_const(m_report.columns)) {
            const SheetCell& cell = row.at(m_match.columnOf(column.key));
            if (isDateText(cell) && dateTexts[column.key].size() < dateTextsLookedAt)
                dateTexts[column.key] << cell.text;
        }
        m_importer.scan(ImportRow(row, m_match, m_dateOrders, m_personal, m_options.movedDays));
    });
    for (auto it = dateTexts.begin(); it != dateTexts.end(); ++it)
        m_dateOrders.insert(it.key(), inferDateOrder(it.value()));
}

void ImportSession::import(UnitOfWork& work)
{
    m_importer.begin(work, m_options);
    eachRow(QCoreApplication::translate("ImportRunner", "Importing the rows"), [&](const SheetRow& row, RowKind kind) {
        if (kind == RowKind::Data)
            takeRow(work, row);
    });
    m_task.setText(QCoreApplication::translate("ImportRunner", "Summing up"));
    m_task.report(0, 0);
    m_importer.finish(work);
    m_task.checkpoint();
    m_report.remarks = hiddenColumnRemarks() + m_importer.remarks();
}

void ImportSession::takeRow(UnitOfWork& work, const SheetRow& row)
{
    const ImportRow cells(row, m_match, m_dateOrders, m_personal, m_options.movedDays);
    Problems problems;
    cells.checkCells(problems);
    RowOutcome outcome = RowOutcome::Rejected;
    if (isAcceptable(problems))
        outcome = m_importer.importRow(work, cells, problems);
    Q_ASSERT(outcome == RowOutcome::Rejected || isAcceptable(problems));
    if (row.hidden && outcome != RowOutcome::Skipped && !m_report.columns.isEmpty()) {
        problems << Problem{m_report.columns.first().key,
            QCoreApplication::translate("ImportRunner", "The row is hidden in the file and was read all the same."),
            Problem::Severity::Warning};
    }
    count(outcome, problems);
    keep(row, outcome, problems);
}

void ImportSession::count(RowOutcome outcome, const Problems& problems)
{
    ++m_report.read;
    switch (outcome) {
    case RowOutcome::Imported:
        ++m_report.imported;
        m_report.cleaned += isCleanedOnly(problems) ? 1 : 0;
        break;
    case RowOutcome::Updated:
        ++m_report.updated;
        break;
    case RowOutcome::Skipped:
        ++m_report.skipped;
        break;
    case RowOutcome::Rejected:
        ++m_report.rejected;
        break;
    }
}

void ImportSession::keep(const SheetRow& row, RowOutcome outcome, const Problems& problems)
{
    ImportPreviewRow preview{row.number, outcome, {}, {}, {}};
    QStringList reasons;
    for (const Problem& problem : problems) {
        reasons << problem.text;
        preview.marks[problem.field] = std::min(preview.marks.value(problem.field, problem.severity), problem.severity);
        m_charactersKept += problem.text.size();
        if (m_report.problems.size() < markedRowsKept && m_charactersKept < charactersKept)
            m_report.problems << ImportProblem{row.number, heading(problem.field), problem.text, problem.severity};
    }
    preview.reason = reasons.join(u' ');
    if (outcome == RowOutcome::Rejected && !m_options.rejectsPath.isEmpty()) {
        if (!m_rejects)
            m_rejects = std::make_unique<RejectsWorkbook>(m_options.rejectsPath, m_report.sheet, m_source.layout());
        m_rejects->add(row, preview.reason);
    }
    if (!isKept(problems))
        return;
    m_charactersKept += preview.reason.size();
    for (const ImportColumn& column : std::as_const(m_report.columns)) {
        preview.cells << shownText(row.at(m_match.columnOf(column.key)), m_personal.contains(column.key));
        m_charactersKept += preview.cells.last().size();
    }
    if (m_charactersKept < charactersKept)
        m_report.rows << preview;
}

bool ImportSession::isKept(const Problems& problems)
{
    if (problems.isEmpty())
        return m_plainRowsKept++ < plainRowsKept;
    const bool isNoticed = std::all_of(problems.begin(), problems.end(),
        [](const Problem& problem) { return problem.severity == Problem::Severity::Notice; });
    return isNoticed ? m_noticedRowsKept++ < noticedRowsKept : m_markedRowsKept++ < markedRowsKept;
}

QString ImportSession::heading(const QString& key) const
{
    const int column = m_match.columnOf(key);
    if (column >= 0 && column < m_report.headings.size())
        return m_report.headings.at(column);
    for (const ImportColumn& known : m_importer.columns()) {
        if (known.key == key)
            return known.title;
    }
    return key;
}

QStringList ImportSession::hiddenColumnRemarks() const
{
    QStringList remarks;
    for (const ImportColumn& column : m_report.columns) {
        if (m_source.reader().hiddenColumns().contains(m_match.columnOf(column.key)))
            remarks << QCoreApplication::translate(
                "ImportRunner", "The column “%1” is hidden in the file and was read all the same.")
                           .arg(heading(column.key));
    }
    return remarks;
}

void ImportSession::finishRejects()
{
    if (m_rejects)
        m_rejects->finish();
}
