#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace {

/// Takes comments and the contents of strings out, so that rules see code only.
class Stripper {
public:
    QString strip(const QString& line)
    {
        QString code;
        for (int i = 0; i < line.size(); ++i)
            i = take(line, i, code);
        m_isInString = false; // string literals end with their line
        return code;
    }

private:
    int take(const QString& line, int i, QString& code)
    {
        const QChar c = line.at(i);
        const QChar next = i + 1 < line.size() ? line.at(i + 1) : QChar();
        if (m_isInComment) {
            m_isInComment = !(c == u'*' && next == u'/');
            return m_isInComment ? i : i + 1;
        }
        if (m_isInString) {
            m_isInString = c != u'"';
            if (!m_isInString)
                code += c;
            return c == u'\\' ? i + 1 : i;
        }
        if (c == u'/' && next == u'/')
            return int(line.size());
        if (c == u'/' && next == u'*') {
            m_isInComment = true;
            return i + 1;
        }
        m_isInString = c == u'"' && !(i > 0 && line.at(i - 1) == u'\'');
        code += c;
        return i;
    }

    bool m_isInComment = false;
    bool m_isInString = false;
};

SourceFile readSource(const QString& path, const QString& root)
{
    SourceFile source{path.mid(root.size()), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return source;
    Stripper stripper;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (const QString& line : std::as_const(lines))
        source.lines.append({int(source.lines.size()) + 1, line, stripper.strip(line)});
    return source;
}

QString captured(const char* pattern, const QString& text)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).captured(1);
}

} // namespace

QList<SourceFile> readSources(const QStringList& folders)
{
    const QString root = QStringLiteral(VD_SOURCE_DIR "/");
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(
            root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const QString& path : std::as_const(paths))
        sources << readSource(path, root);
    return sources;
}

QString quotedInclude(const SourceLine& line)
{
    return captured("^\\s*#\\s*include\\s*\"([^\"]+)\"", line.text);
}

QString angleInclude(const SourceLine& line)
{
    return captured("^\\s*#\\s*include\\s*<([^>]+)>", line.text);
}

QStringList findCircle(const QMap<QString, QSet<QString>>& uses)
{
    QStringList path;
    QSet<QString> done;
    const std::function<bool(const QString&)> visit = [&](const QString& folder) {
        if (path.contains(folder)) {
            path = path.mid(path.indexOf(folder)) << folder;
            return true;
        }
        if (done.contains(folder))
            return false;
        path << folder;
        const auto used = uses.value(folder);
        for (const QString& next : used) {
            if (visit(next))
                return true;
        }
        path.removeLast();
        done << folder;
        return false;
    };
    for (const QString& folder : uses.keys()) {
        if (visit(folder))
            return path;
    }
    return {};
}

int heightOf(const QString& folder)
{
    static const QHash<QString, int> heights{
        {QStringLiteral("models/common"), 0},
        {QStringLiteral("models/database"), 1},
        {QStringLiteral("models/records"), 2},
        {QStringLiteral("models/security"), 2},
        {QStringLiteral("models/spreadsheets"), 2},
        {QStringLiteral("models/office"), 3},
        {QStringLiteral("models/words"), 3},
        {QStringLiteral("models/calendar"), 3},
        {QStringLiteral("models/organisation"), 3},
        {QStringLiteral("models/figures"), 3},
        {QStringLiteral("models/attachments"), 4},
        {QStringLiteral("models/backups"), 4},
        {QStringLiteral("models/volunteers"), 4},
        {QStringLiteral("models/teams"), 4},
        {QStringLiteral("models/stations"), 4},
        {QStringLiteral("models/projects"), 4},
        {QStringLiteral("models/scoring"), 1},
        {QStringLiteral("models/reviews"), 5},
        {QStringLiteral("models/roster"), 5},
        {QStringLiteral("models/service"), 5},
        {QStringLiteral("models/activities"), 6},
        {QStringLiteral("models/evaluations"), 6},
        {QStringLiteral("models/orders"), 6},
        {QStringLiteral("models/duty"), 7},
        {QStringLiteral("models/visits"), 7},
        {QStringLiteral("models/points"), 7},
        {QStringLiteral("models/fund"), 7},
        {QStringLiteral("models/fund"), 6},
        {QStringLiteral("models/honors"), 6},
        {QStringLiteral("models/interns"), 6},
        {QStringLiteral("models/training"), 6},
        {QStringLiteral("models/certificates"), 8},
        {QStringLiteral("models/health"), 7},
        {QStringLiteral("models/hours"), 7},
        {QStringLiteral("models/reports"), 9},
        {QStringLiteral("models/assessments"), 10},
        {QStringLiteral("models/demo"), 10},
    };
    return heights.value(folder, -1);
}
