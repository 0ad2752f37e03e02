#include "models/activities/activitypost.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

std::optional<ActivityPost> postOf(const QString& line)
{
    static const QRegularExpression numbered(
        QStringLiteral("^([^\\d，,：:]+?)\\s*[×x]?\\s*(\\d{1,4})\\s*[人名个]?(?:\\s*[，,：:]\\s*|\\s+|$)(.*)$"));
    const auto match = numbered.match(line);
    if (match.hasMatch())
        return ActivityPost{match.captured(1), match.captured(2).toInt(), match.captured(3)};
    static const QRegularExpression plain(QStringLiteral("^([^\\d，,：:]+)(?:[，,：:]\\s*(.*))?$"));
    const auto name = plain.match(line);
    return name.hasMatch() ? std::optional(ActivityPost{name.captured(1).trimmed(), 0, name.captured(2)})
                           : std::nullopt;
}

} // namespace

QList<ActivityPost> activityPosts(const QString& text)
{
    QList<ActivityPost> posts;
    for (const QString& line : linesOf(text)) {
        if (const auto post = postOf(line))
            posts << *post;
    }
    return posts;
}

Problems postProblems(const QString& text)
{
    Problems problems;
    QStringList names;
    for (const QString& line : linesOf(text)) {
        const auto post = postOf(line);
        if (!post)
            problems << Problem{QStringLiteral("posts"),
                Text::tr("“%1” names no post. Write one a line: its name, how many are wanted, what they must be able "
                         "to.")
                    .arg(line)};
        else if (names.contains(post->name))
            problems << Problem{QStringLiteral("posts"), Text::tr("The post “%1” stands there twice.").arg(post->name)};
        else
            names << post->name;
    }
    return problems;
}
