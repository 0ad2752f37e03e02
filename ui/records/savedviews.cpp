#include "ui/records/savedviews.h"

#include "models/common/clearnumbers.h"
#include "models/common/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

QJsonObject toJson(const SavedView& view)
{
    QJsonObject conditions;
    for (auto one = view.place.conditions.cbegin(); one != view.place.conditions.cend(); ++one)
        conditions.insert(one.key(), QJsonArray::fromStringList(one.value()));
    return {{QStringLiteral("name"), view.name}, {QStringLiteral("search"), view.place.search},
        {QStringLiteral("conditions"), conditions}, {QStringLiteral("column"), view.sortColumn},
        {QStringLiteral("descending"), view.sortOrder == Qt::DescendingOrder}};
}

SavedView fromJson(const QJsonObject& json)
{
    SavedView view;
    view.name = json.value(QStringLiteral("name")).toString();
    view.place.search = json.value(QStringLiteral("search")).toString();
    const QJsonObject conditions = json.value(QStringLiteral("conditions")).toObject();
    for (auto one = conditions.begin(); one != conditions.end(); ++one) {
        QStringList& values = view.place.conditions[one.key()];
        for (const auto& value : one.value().toArray())
            values << value.toString();
    }
    view.sortColumn = json.value(QStringLiteral("column")).toString();
    view.sortOrder = json.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return view;
}

} // namespace

SavedViews::SavedViews(QString page, qint64 account)
    : m_key(QStringLiteral("views/%1/%2").arg(account).arg(page))
{
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QByteArray text = QSettings().value(m_key).toByteArray();
    for (const auto& one : QJsonDocument::fromJson(text).array())
        views << fromJson(one.toObject());
    return views;
}

void SavedViews::save(const SavedView& given) const
{
    SavedView view = given;
    view.name = view.name.simplified();
    if (view.name.isEmpty())
        throw Error(Text::tr("The view needs a name."));
    if (!clearNumbersIn(view.name + u' ' + view.place.search).isEmpty())
        throw Error(Text::tr("A view keeps no phone or ID number. Search for something else first."));
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView& one) { return one.name == view.name; });
    write(views << view);
}

void SavedViews::rename(const QString& name, const QString& given) const
{
    const QString to = given.simplified();
    if (to.isEmpty())
        throw Error(Text::tr("The view needs a name."));
    QList<SavedView> views = all();
    for (const SavedView& one : std::as_const(views)) {
        if (one.name == to && to != name)
            throw Error(Text::tr("There is a view “%1” already.").arg(to));
    }
    for (SavedView& one : views) {
        if (one.name == name)
            one.name = to;
    }
    write(views);
}

void SavedViews::remove(const QString& name) const
{
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView& one) { return one.name == name; });
    write(views);
}

void SavedViews::write(QList<SavedView> views) const
{
    std::sort(views.begin(), views.end(),
        [](const SavedView& a, const SavedView& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    QJsonArray list;
    for (const SavedView& view : std::as_const(views))
        list << toJson(view);
    QSettings().setValue(m_key, QJsonDocument(list).toJson(QJsonDocument::Compact));
}
