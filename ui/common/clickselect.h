#pragma once

class QLineEdit;
class QWidget;

/// The click that brings the focus into a line selects its text, so that what is typed next replaces it. `editor` is
/// what takes the focus where it is not the line itself.
void selectAllOnClick(QLineEdit* line, QWidget* editor = nullptr);
