#pragma once

#include <QString>

class QWidget;

/// Puts a backup in the place of a closed office, with progress, and says where the former file is. False when the
/// clerk canceled it. Throws Error; then the office is what it was.
[[nodiscard]] bool restoreWithDialog(const QString& copy, const QString& location, QWidget* parent);
/// An office that did not open: true when its file is found damaged and the clerk put a good backup in its place.
/// False when it is not damaged, or stays so.
enum class DamageAnswer { NotDamaged, Restored, OpenAnother, Leave };
[[nodiscard]] DamageAnswer askAboutDamage(const QString& location, const QString& message, QWidget* parent);
