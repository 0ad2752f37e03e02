#include "ui/common/permit.h"

#include "models/office/office.h"
#include "models/office/officewide.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace {

/// Keeps a widget disabled: pages switch their buttons with what is selected.
class Refusal final : public QObject {
public:
    explicit Refusal(QWidget* widget)
        : QObject(widget)
    {
        widget->setEnabled(false);
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = static_cast<QWidget*>(watched);
        if (event->type() == QEvent::EnabledChange && widget->isEnabled())
            widget->setEnabled(false);
        return false;
    }
};

QString reason(const Office& office, Act act)
{
    if (act.isFor(office.account().role)) // of a part of the office
        return wholeOfficeSentence(act);
    return QCoreApplication::translate("Permit", "The role “%1” may not do this: %2.")
        .arg(roleTitle(office.account().role), act.title());
}

} // namespace

bool mayAny(const Office& office, const QList<Act>& acts)
{
    return std::any_of(acts.begin(), acts.end(), [&office](Act act) { return office.may(act); });
}

void permit(QWidget* widget, const Office& office, const QList<Act>& anyOf)
{
    if (mayAny(office, anyOf))
        return;
    new Refusal(widget);
    widget->setToolTip(reason(office, anyOf.first()));
}

void permit(QWidget* widget, const Office& office, Act act)
{
    permit(widget, office, QList<Act>{act});
}

void permit(QAction* action, const Office& office, Act act)
{
    if (office.may(act))
        return;
    action->setEnabled(false);
    action->setToolTip(reason(office, act));
    QObject::connect(action, &QAction::changed, action, [action] {
        if (action->isEnabled())
            action->setEnabled(false);
    });
}
