#pragma once

#include "models/common/act.h"

#include <QList>

class Office;
class QAction;
class QWidget;

/// The one place where the window mirrors the permission table (pages as a whole: PageEntry::act). What the signed-in
/// account may not do stays disabled, whatever the page does with it, and its tooltip says why. One of several acts is
/// enough. Beneath, the models refuse all the same.
void permit(QWidget* widget, const Office& office, Act act);
void permit(QWidget* widget, const Office& office, const QList<Act>& anyOf);
void permit(QAction* action, const Office& office, Act act);
/// The account may do one of them.
[[nodiscard]] bool mayAny(const Office& office, const QList<Act>& acts);
